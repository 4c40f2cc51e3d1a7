"""
Walking a listing: which page to ask for next, and when it is over.

A listing is complete or raises: it never ends early and quietly, and never loops.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import DecodeError, LightspeedError, QueryError, ServerError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.names import api_spelling
from lightspeed_pos.requests.search import page_size

if TYPE_CHECKING:
    from lightspeed_pos.requests.place import Place
    from lightspeed_pos.requests.search import Search

SERVER_ERRORS_BEFORE_HALVING = 2
MOST_AHEAD = 32  # pages kept in memory that may never be wanted
_LIMIT = re.compile(r"(?<=[?&]limit=)\d+")


class Pager:
    """
    The pages of one listing, or of several one after another (the parts of a long `one_of`).

    Ask `next_request()`, tell `arrived(next_url)` or `failed(error)`, until `next_request()` is None.
    """

    def __init__(
        self, targets: Iterable[str], *, origin: str, cost: Decimal, account_id: int | None, heavy: bool
    ) -> None:
        """`targets` are first pages below `origin`. A `heavy` listing loads relations: a page may be too much."""
        self._targets: Iterator[str] = iter(targets)
        self._origin = origin
        self._request = Request(method="GET", target="", cost=cost, account_id=account_id)
        self._heavy = heavy
        self._seen: set[int] = set()
        self._target: str | None = next(self._targets, None)

    @property
    def server_errors(self) -> int | None:
        """How often to send one page again after a 5xx or a broken body; None for as often as anything else."""
        return SERVER_ERRORS_BEFORE_HALVING - 1 if self._heavy and self._size() > 1 else None

    def next_request(self) -> Request | None:
        """The request for the next page, None at the end."""
        return None if self._target is None else replace(self._request, target=self._target)

    def arrived(self, next_url: str) -> None:
        """A page came; `next_url` is the link to the one after it, "" at the end of this listing."""
        if not next_url:
            self._target = next(self._targets, None)
            return
        # Only hashes are kept of the pages seen, so that a long stream stays small.
        self._seen.add(hash(self._target))
        target = target_of(next_url, self._origin)
        if hash(target) in self._seen:
            raise DecodeError(f"The listing loops: after {self._target} comes {target}, which came before.")
        self._target = target

    def failed(self, error: LightspeedError) -> None:
        """A page failed for good: ask for smaller pages from the same place on, or raise."""
        too_much = isinstance(error, (ServerError, DecodeError))
        if not (self._heavy and too_much and self._size() > 1) or self._target is None:
            raise error
        self._target = _LIMIT.sub(str(self._size() // 2), self._target, count=1)

    def _size(self) -> int:
        found = _LIMIT.search(self._target or "")
        return int(found.group()) if found else 1


def target_of(url: str, origin: str) -> str:
    """
    Path and query of a link that the service gave, exactly as they stand.

    A link to anywhere but `origin` is a DecodeError: the token would go there.
    """
    parts, own = urlsplit(url), urlsplit(origin)
    if (parts.scheme, parts.netloc) != (own.scheme, own.netloc):
        where = f"{parts.scheme}://{parts.hostname or ''}"
        raise DecodeError(
            f"The next page is said to be at {where}, not at {origin}: not followed, the token stays here."
        )
    return url[len(f"{parts.scheme}://{parts.netloc}") :]


def pages_ahead(prefetch: object) -> int:
    """How many pages to read before they are asked for. Raises QueryError for what is no small whole number."""
    if isinstance(prefetch, bool) or not isinstance(prefetch, int) or not 0 <= prefetch <= MOST_AHEAD:
        raise QueryError(
            f"prefetch is how many pages to read ahead, a whole number from 0 to {MOST_AHEAD}, not {prefetch!r:.60}."
        )
    return prefetch


def resumed(start: object, origin: str) -> str:
    """Target of the page to resume at: `start` is the `next_url` of an earlier page. QueryError for anything else."""
    if start == "":
        raise QueryError('start="" is the next_url of the last page: nothing comes after it. None begins anew.')
    if not isinstance(start, str) or not start.startswith(("http://", "https://")):
        raise QueryError(f"start is the next_url of a page, a link that begins with {origin}, not {start!r:.60}.")
    try:
        return target_of(start, origin)
    except DecodeError as error:
        raise QueryError(f"start takes the next_url of a page of this client: {error}") from None


def differences(target: str, first: str) -> list[str]:
    """API names of what the first page of a listing is asked for and the page at `target` is not; its size is free."""
    held = dict(parse_qsl(urlsplit(target).query, keep_blank_values=True))
    asked = parse_qsl(urlsplit(first).query, keep_blank_values=True)
    # A page that the service failed at is asked for in smaller ones, and its links keep that size.
    return [name for name, value in asked if name != "limit" and held.get(name) != value]


def pager_of(place: Place, search: Search, limit: int, start: str | None, origin: str) -> Pager:
    """The pages of a search; `start` resumes at the link of an earlier page, which holds the whole search."""
    size = page_size(limit)
    firsts = (f"{place.path}.json?{part.encode(limit=size)}" for part in search.batches())
    return Pager(
        firsts if start is None else _from(place, resumed(start, origin), firsts),
        origin=origin,
        cost=list_cost(search),
        account_id=place.account_id,
        heavy=bool(search.relations),
    )


def _from(place: Place, target: str, firsts: Iterator[str]) -> Iterator[str]:
    """`target`, and the first pages of the parts after its own. QueryError if it is no page of this search."""
    path = urlsplit(target).path
    if path != f"{place.path}.json":
        raise QueryError(f"start is the next_url of a page of {path}, not of {place.path}.json.")
    others: list[str] = []
    for first in firsts:
        others = differences(target, first)
        if not others:
            yield target
            yield from firsts
            return
    if others:
        names = ", ".join(api_spelling(place.endpoint.entity, name) or snake(name) for name in others)
        raise QueryError(f"start holds the whole search, and not the same {names}: leave out what differs.")
