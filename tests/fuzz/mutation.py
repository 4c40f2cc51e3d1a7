"""Answers changed as services change them: another shape or value in a document that stays one."""

from __future__ import annotations

import json
from random import Random
from typing import Any

NONSENSE: tuple[Any, ...] = (
    None, "", "0", "-1", 0, 1.5, True, [], {}, [[]], [None], {"": ""}, "NaN", "Infinity", "1e999", "1.0E-8", "-0",
    "1" * 40, 10**30, -(10**18), "true", "maybe", "12", "0000-00-00T00:00:00+00:00", "2016-11-01T04:00:00",
    "2016-11-01T00:00:00-04:00", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "2021-02-29", "13/45/2020",
    "\u0661\u0662", "\ud800", "\x00", "é" * 30, "a b\n", "%7E", "1,234.50", {"@attributes": {"currency": "USD"}},
    "2016-11-01T24:00:00+00:00", "2016-11-01T23:59:60Z", "2016-11-01T00:00:00+00:00:01", 1e308, "£1", " 7 ", "0x10",
)  # fmt: skip
KEYS = ("@attributes", "next", "count", "httpCode", "error_description", "message", "errorClass", "name", "primaryID")
BYTES = (b"\xff", b"\xed\xa0\x80", b"NaN", b'"', b"{", b"}", b"[", b",", b"\\u", b"\\ud800", b"\x00", b"\xef\xbb\xbf")
DEPTH = 600


def mutated(data: bytes, chance: Random, other: bytes = b"", most: int = 1 << 20) -> bytes:
    """
    The input with a few changes: of its document where it holds one, else of its bytes.

    `other` is an input from which parts may be taken. At most `most` bytes.
    """
    line, _, body = data.partition(b"\n")
    for _ in range(chance.choice((1, 1, 2, 4))):
        document, escaped = _document(body), chance.random() < 0.7
        if document is None or chance.random() < 0.1:
            body = _garbled(body, chance)
        else:
            body = _text(_changed(document, chance, _document(other.partition(b"\n")[2])), escaped=escaped) or body
    return (line + b"\n" + body)[:most]


def _document(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _text(document: Any, *, escaped: bool) -> bytes:
    """JSON of a document, b"" where it holds itself or is nested too deep."""
    try:
        return json.dumps(document, ensure_ascii=escaped).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return b""


def _places(value: Any) -> list[tuple[Any, Any]]:
    """All containers in a document, each with a key in it."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        here = waiting.pop()
        pairs = here.items() if isinstance(here, dict) else enumerate(here) if isinstance(here, list) else ()
        for key, inner in pairs:
            found.append((here, key))
            waiting.append(inner)
    return found


def _changed(document: Any, chance: Random, other: Any) -> Any:
    places = _places(document)
    if not places:
        return chance.choice(NONSENSE)
    here, key = chance.choice(places)
    value = here[key]
    what = chance.randrange(12)
    if what < 4:
        here[key] = chance.choice(NONSENSE)
    elif what == 4:
        here[key] = [value]
    elif what == 5:
        here[key] = {chance.choice([str(chance.choice(places)[1]), *KEYS]): value}
    elif what == 6:
        here[key] = value[0] if isinstance(value, list) and value else [value, value]
    elif what == 7:
        del here[key]
    elif what == 8:
        there, its = chance.choice(places)
        here[key], there[its] = there[its], value
    elif what == 9 and isinstance(here, dict):
        here[chance.choice([str(chance.choice(places)[1]), *KEYS])] = value
    elif what == 10 and other is not None and (parts := _places(other)):
        there, its = chance.choice(parts)
        here[key] = there[its]
    elif chance.random() < 0.02:
        for _ in range(DEPTH):
            value = [value]
        here[key] = value
    return document


def _garbled(body: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(body) + 1)
    to = min(len(body), at + chance.choice((0, 0, 1, 2, 8)))
    what = chance.choice((*BYTES, bytes([chance.randrange(256)]), b"", body[to : to + 20]))
    return body[:at] + what + body[to:]
