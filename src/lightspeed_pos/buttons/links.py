"""
The link that a custom button opens: its parameters, and the text that was signed. No I/O.

Source: API documentation, "Using Custom Buttons with an Integration".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

import httpx2

from lightspeed_pos.errors import MalformedClick

MOST_CHARACTERS = 8192  # servers and browsers do not take longer ones either
SIGNATURE = "signature"
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_IN_PATHS = "%!$&'()*+,;=:@/"
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


def address_of(url: str) -> str:
    """
    A button's URL up to its query, normalized as RFC 3986 says.

    Raises ValueError for what is no URL of a page. What follows `?` or `#` is left out: it comes with each click.
    """
    scheme, colon, rest = str(url).partition(":")
    try:
        parsed = httpx2.URL(scheme.lower() + colon + rest)  # which knows the usual ports of small letters only
    except httpx2.InvalidURL as error:
        raise ValueError(f"{url!r} is no URL: {error}") from None
    if parsed.scheme not in {"http", "https"} or not parsed.host or parsed.userinfo:
        raise ValueError(f"{url!r} is no URL of a button: write it as in Retail POS, https://app.example.com/pos.")
    path = quote(urlsplit(url).path, safe=_IN_PATHS)  # httpx2 has a mind of its own about two slashes
    return f"{parsed.scheme}://{parsed.netloc.decode('ascii')}{_normalized(path) or '/'}"


@dataclass(frozen=True, slots=True)
class Link:
    """What came with a click: `before` is the query of the button itself if it has a fragment, else ""."""

    before: str
    route: str | None  # what the fragment holds before its parameters, None without a fragment
    query: str

    @classmethod
    def of(cls, opened: str) -> Link:
        """The parts of a link, or of its query alone. Raises MalformedClick if it is too long or no text."""
        if len(opened) > MOST_CHARACTERS:
            raise MalformedClick(f"The link of the button has more than {MOST_CHARACTERS} characters.")
        try:
            opened.encode()
        except UnicodeEncodeError:
            raise MalformedClick("The link of the button holds half a character (a lone surrogate).") from None
        page, has_fragment, fragment = opened.partition("#")
        if has_fragment:  # then Retail POS puts its parameters behind it
            route, _, query = fragment.partition("?")
            return cls(page.partition("?")[2], route, query)
        return cls("", None, page.partition("?")[2] if "?" in page else page)

    def parameters(self) -> list[tuple[str, str]]:
        """Names and values, decoded."""
        return parse_qsl(self.query, keep_blank_values=True)

    def signed_texts(self, address: str) -> list[str]:
        """
        The texts of which the signature may be, for the button at this address; the usual one first.

        The documentation signs the normalized URL with its parameters in the order of their names, the signature left
        out. Its sample program also encodes each value anew, as a form does. Both say the same, so either is accepted.
        """
        usual = [_normalized_escapes(one) for one in self.query.split("&") if one]
        usual = sorted((one for one in usual if _name(one) != SIGNATURE), key=_name)
        as_form = [f"{_as_form(name)}={_as_form(value)}" for name, value in self.parameters() if name != SIGNATURE]
        front = address
        if self.before:
            front = f"{front}?{'&'.join(sorted(map(_normalized_escapes, self.before.split('&')), key=_name))}"
        if self.route is not None:
            front = f"{front}#{_normalized(self.route)}"
        return list(dict.fromkeys(f"{front}?{'&'.join(query)}" for query in (usual, sorted(as_form, key=_name))))


def _name(pair: str) -> str:
    return pair.partition("=")[0]


def _as_form(text: str) -> str:
    return quote_plus(text).replace("~", "%7E")  # the sample program is written in PHP


def _normalized(path: str) -> str:
    """A path without dot segments, its escapes normalized."""
    kept: list[str] = []
    segments = _normalized_escapes(path).split("/")
    for place, segment in enumerate(segments):
        last = place == len(segments) - 1
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
            kept += [""] * last
        elif segment == ".":
            kept += [""] * last
        else:
            kept.append(segment)
    return "/".join(kept)


def _normalized_escapes(text: str) -> str:
    """Escapes in capitals, and none where the character may stand for itself."""

    def one(found: re.Match[str]) -> str:
        character = chr(int(found[1], 16))
        return character if _UNRESERVED.fullmatch(character) else found[0].upper()

    return _ESCAPE.sub(one, text)
