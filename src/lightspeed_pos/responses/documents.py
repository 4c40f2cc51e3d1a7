"""
The bytes of an answer as a JSON document, in spite of bytes that are none, and the error for what is no such document.

msgspec refuses a whole page for one byte that is no UTF-8, half a surrogate pair or a NaN. Then the page is read again
by the standard library, and only the values that hold such a thing are lost.
"""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING, Any, cast

import msgspec

from lightspeed_pos.errors import DecodeError

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply

logger = logging.getLogger("lightspeed_pos.wire")

BROKEN = (msgspec.DecodeError, UnicodeError, RecursionError)
EXCERPT_CHARACTERS = 200
LONGEST_TITLE = 100
MOST_DIGITS = 18  # of a whole number that fits into 64 bits
MOST_WARNINGS = 500  # in one process: a service that sends nothing but nonsense shall not fill memory or disk

_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_UNREADABLE = re.compile("[\ud800-\udfff]")
_OWN_CODINGS = {"", "identity", "gzip", "x-gzip"}
_DIGIT, _LETTER = re.compile(r"\d+"), re.compile(r"[^\W\d_]+")


def document_of(reply: Reply, *, entity: str = "", keep: bool = False, envelope_of: str = "") -> Any:
    """The JSON document that the body is; the other arguments as for `json_of`. Raises DecodeError."""
    if not reply.body.strip():
        raise unlike(reply, "an empty body")
    return json_of(reply, reply.body, entity=entity, keep=keep, envelope_of=envelope_of)


def json_of(
    reply: Reply, text: bytes | msgspec.Raw, *, entity: str = "", keep: bool = False, envelope_of: str = ""
) -> Any:
    """
    The value that a JSON text is. Raises DecodeError, whatever the text holds.

    A value that cannot be read is left out with a warning that names `entity`; with `keep` it stays as far as it can be
    read: U+FFFD for a byte that is no text, None for NaN. Of an envelope of records under the key `envelope_of` no
    record and no link is left out: that is a DecodeError.
    """
    try:
        return msgspec.json.decode(text)
    except BROKEN as error:
        what = str(error)
    try:
        loose = bytes(text).decode("utf-8", "surrogateescape").lstrip("\ufeff")
        document = json.loads(loose, parse_constant=_Constant, parse_int=_integer, parse_float=_number)
        mended = _mended(document, entity, keep=keep)
        if envelope_of:
            _check_envelope(reply, document, mended, envelope_of)
        return mended
    except (ValueError, RecursionError):
        raise unlike(reply, f"broken JSON ({what})") from None


def envelope_of(reply: Reply, json_key: str, *, keep: bool = False) -> dict[str, Any]:
    """The document, if it holds nothing but records under `json_key` and their attributes. Raises DecodeError."""
    raw = document_of(reply, keep=keep, envelope_of=json_key)
    if not isinstance(raw, dict):
        raise unlike(reply, f"a JSON {type(raw).__name__} instead of an object")
    envelope = cast("dict[str, Any]", raw)
    unknown = sorted(set(envelope) - {"@attributes", json_key})
    if unknown:
        raise unlike(reply, f"{', '.join(unknown[:5])} beside or instead of {json_key}")
    return envelope


def listed(value: Any) -> list[Any]:
    """The records in any of the shapes that they come in: a list, one alone, nothing."""
    if isinstance(value, list):
        return cast("list[Any]", value)
    return [] if value in (None, "", {}) else [value]


def names_in(value: object) -> list[str]:
    """The names of tags in any of the shapes that they come in, each once: texts, or objects with a name."""
    return list(dict.fromkeys(_names(value)))


def _names(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for one in cast("list[object]", value):
            yield from _names(one)
    elif isinstance(value, dict):
        for key in ("tag", "Tag", "TagRelation", "name"):
            yield from _names(cast("dict[str, object]", value).get(key))
    elif isinstance(value, str) and value.strip():
        yield value


def attributes_of(attributes: Any) -> dict[str, Any]:
    """The attributes of an envelope, {} if it has none."""
    return cast("dict[str, Any]", attributes) if isinstance(attributes, dict) else {}


def unlike(reply: Reply, what: str) -> DecodeError:
    """The error for an answer that this API does not send. An HTML page is named as that, with its title."""
    if _HTML.match(reply.body[:4096]):
        title = _title(reply.body)
        what = f"an HTML page, {title!r}" if title else "an HTML page without a title"
    coding = reply.headers.get("content-encoding", "").strip().lower()
    if coding not in _OWN_CODINGS:
        what += f", encoded as {coding[:40]!r}"
    excerpt = reply.body[:EXCERPT_CHARACTERS].decode("utf-8", "replace")
    return DecodeError(f"Not an answer of this API: {what}.", response=reply, excerpt=excerpt)


_warned: set[tuple[str, str]] = set()


def warn_once(field: str, value: object, why: str) -> None:
    """Warn of a value that reads None: once for each field and kind of value."""
    kind = field, _kind(value)
    if kind not in _warned and len(_warned) < MOST_WARNINGS:
        _warned.add(kind)
        logger.warning("%s reads None: %s. rows() has the raw value.", field, why)


def _kind(value: object) -> str:
    """What a value looks like: "9,9.9" for "1,234.50", "a-9" for "abc-12"; its type for what is no text."""
    if not isinstance(value, str):
        return type(value).__name__
    return _LETTER.sub("a", _DIGIT.sub("9", value[:60]))[:20]


class _Constant:
    """NaN or Infinity, which are no JSON."""

    def __init__(self, text: str) -> None:
        self.text = text


def _integer(text: str) -> int | str:
    return int(text) if len(text) <= MOST_DIGITS else text


def _number(text: str) -> float | str:
    number = float(text)
    return number if math.isfinite(number) else text


def _check_envelope(reply: Reply, document: Any, mended: Any, json_key: str) -> None:
    """Raise DecodeError where a listing would lose a record, or end, because something cannot be read."""
    envelope = attributes_of(document)
    next_url = attributes_of(envelope.get("@attributes")).get("next")
    vital = [next_url, *(one for value in envelope.values() for one in listed(value))]
    lost = len(listed(envelope.get(json_key))) - len(listed(attributes_of(mended).get(json_key)))
    odd = any(isinstance(one, _Constant) or (isinstance(one, str) and _UNREADABLE.search(one)) for one in vital)
    if odd or lost or (next_url and not isinstance(next_url, str)):
        raise unlike(reply, "something unreadable in the place of a record or of the link to the next page")


def _mended(value: Any, path: str, *, keep: bool) -> Any:
    """A document without, or with a substitute for, what cannot be read in it."""
    if isinstance(value, dict):
        mended: dict[str, Any] = {}
        for name, one in cast("dict[str, Any]", value).items():
            where = f"{path}.{name}".removeprefix(".")
            if keep or not _is_unreadable(one, where):
                mended[_UNREADABLE.sub("\ufffd", name)] = _mended(one, where, keep=keep)
        return mended
    if isinstance(value, list):
        rows = cast("list[Any]", value)
        return [_mended(one, path, keep=keep) for one in rows if keep or not _is_unreadable(one, path)]
    if isinstance(value, str):
        return _UNREADABLE.sub("\ufffd", value)
    return None if isinstance(value, _Constant) else value


def _is_unreadable(value: Any, path: str) -> bool:
    if isinstance(value, _Constant):
        warn_once(path, value.text, f"{value.text} is no number")
        return True
    if isinstance(value, str) and _UNREADABLE.search(value):
        shown = _UNREADABLE.sub("\ufffd", value[:60])
        warn_once(path, value, f"{shown!r} holds bytes that are no text")
        return True
    return False


def _title(body: bytes) -> str:
    found = _TITLE.search(body[:20_000].decode("utf-8", "replace"))
    text = " ".join(unescape(_TAG.sub(" ", found.group(2))).split()) if found else ""
    return text[:LONGEST_TITLE]
