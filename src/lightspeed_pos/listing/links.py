"""
The link to the next page: where it may lead, and what it lacks of the search.

Some services repeat the whole search in the link; others leave out relations and filters, and mean them all the same.
"""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qsl, unquote_plus, urlsplit

from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.requests.names import api_spelling

_CURSORS = {"after", "before", "offset"}
# What a link holds even if it leaves out the search.
_OF_THE_WALK = {*_CURSORS, "limit", "sort", "orderby", "orderby_desc"}
_PORTS = {"http": 80, "https": 443}


def target_of(url: str, origin: str, first: str) -> str:
    """
    Path and query of a link, exactly as they stand; `first` is the target of the first page of that listing.

    Raises DecodeError for a link that leaves the origin (the token would go there) or the path of the listing: another
    account, endpoint or version, however spelled, would give records of something else.
    """
    path, _, _ = first.partition("?")
    if not url.startswith(f"{origin}{path}?"):
        _check_place(url, origin, path)
    query = url.partition("?")[2]
    if not (url.isascii() and url.isprintable()) or " " in url or "#" in url:
        raise DecodeError("The link to the next page holds characters that no link holds: not followed.")
    return f"{path}?{query}" if query else path


def _check_place(url: str, origin: str, path: str) -> None:
    """Raise DecodeError for a link that leads to another place than this path below the origin, however spelled."""
    try:
        parts, own = urlsplit(url), urlsplit(origin)
        here, there = _place(parts), _place(own)
    except ValueError:
        raise DecodeError("The link to the next page is no link that can be read: not followed.") from None
    if here != there or parts.username is not None:
        raise DecodeError(
            f"The next page is said to be at {parts.scheme}://{(parts.hostname or '')[:100]}, not at {origin}: "
            "not followed, the token stays here."
        )
    if parts.path != path:
        raise DecodeError(f"The next page is said to be at {parts.path[:200]!r}, not at {path}: not followed.")


def lacking(target: str, first: str, *, bare_too: bool = False) -> list[str]:
    """
    API names of what `first` asks for and `target` does not hold, or holds with another value; the page size is free.

    `bare_too`: a link that holds nothing of any search lacks nothing.
    """
    held = dict(parse_qsl(urlsplit(target).query, keep_blank_values=True))
    if bare_too and held.keys() <= _OF_THE_WALK:
        held = {**dict(_pairs(first)), **held}
    # A page that the service failed at is asked for in smaller ones, and its links keep that size.
    return [name for name, value in _pairs(first) if name != "limit" and held.get(name) != value]


def completed(target: str, first: str, size: int | None) -> str:
    """`target` with what it lacks of `first`, as it stands there; the page size is `size`, None for that of `first`."""
    held = {_name(pair) for pair in target.partition("?")[2].split("&")}
    missing = [pair for pair in first.partition("?")[2].split("&") if _name(pair) not in held]
    if size is not None:
        missing = [f"limit={size}" if pair.startswith("limit=") else pair for pair in missing]
    if not missing:
        return target
    return f"{target}{'&' if '?' in target else '?'}{'&'.join(missing)}"


def without_cursor(target: str) -> str:
    """What a link asks for, without its place in the listing."""
    path, _, query = target.partition("?")
    kept = [pair for pair in query.split("&") if _name(pair) not in _CURSORS]
    return f"{path}?{'&'.join(kept)}"


def unlike_names(entity: str, names: list[str]) -> list[str]:
    """These names of the API as a Python program spells them."""
    return [api_spelling(entity, name) or snake(name) for name in names]


def _place(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, _PORTS.get(url.scheme) if url.port is None else url.port


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])


def _pairs(target: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(target).query, keep_blank_values=True)
