"""
Turns the bytes of an answer into typed records.

The fast path is one msgspec decode of the whole page. Its lax mode turns the API's strings into values. It also accepts
some nonsense, which is caught here. If a page does not decode, it is read again record by record, and a value that
cannot be read becomes None with a warning: one odd value never loses a page.
"""

from __future__ import annotations

import logging
import re
import threading
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from operator import attrgetter
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar, cast

import msgspec

from lightspeed_pos.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from lightspeed_pos.catalogue import Field
    from lightspeed_pos.exchange.request import Reply

logger = logging.getLogger("lightspeed_pos.wire")

T = TypeVar("T")

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
EXCERPT_CHARACTERS = 200
MOST_ODD_VALUES = 2000  # in one record; beyond that it is no record of this API
# A time in these years is probably a bare number that lax decoding took for seconds since 1970: look twice.
DOUBTFUL_YEARS = frozenset(range(1990))
DOUBTFUL_YEARS_OF = {"dob": frozenset({1970})}
# msgspec analyses a class when its first decoder is built, and crashes if two threads do so at once.
_building = threading.Lock()


class RecordType(Protocol):
    """What a record class has."""

    ENTITY: str
    ID: str


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """One page: its records, and the link to the next page, "" after the last."""

    records: list[T]
    next_url: str


def read_page(reply: Reply, record_type: type[T], json_key: str) -> Listing[T]:
    """Records of one page. Raises DecodeError."""
    records, attributes = _records(reply, record_type, json_key)
    return Listing(records, _next_url(reply, attributes))


def read_rows(reply: Reply, json_key: str) -> Listing[dict[str, Any]]:
    """Rows of one page as the service sent them. Raises DecodeError."""
    raw = _envelope(reply, json_key)
    rows = _listed(raw.get(json_key))
    if not all(isinstance(row, dict) for row in rows):
        raise _unlike(reply, f"{json_key} holds something that is no record")
    return Listing(rows, _next_url(reply, _attributes(raw)))


def read_one(reply: Reply, record_type: type[T], json_key: str) -> T | None:
    """The record of a single answer; None if it names only what was deleted, or nothing. Raises DecodeError."""
    if _is_deletion_notice(reply) or _says_not_found(reply):
        return None
    records, _ = _records(reply, record_type, json_key)
    if len(records) > 1:
        raise _unlike(reply, f"one {json_key} was asked for and {len(records)} came")
    return records[0] if records else None


def read_unwrapped(reply: Reply, record_type: type[T]) -> T:
    """A record that stands at the root of the answer, as Account/1 and Session do. Raises DecodeError."""
    raw = _decoded(reply)
    if not isinstance(raw, dict):
        raise _unlike(reply, f"a JSON {type(raw).__name__} instead of an object")
    row = cast("dict[str, Any]", raw)
    _row_decoder(record_type)  # type: ignore[arg-type]  # analyses the class, see _building; a class is hashable
    return _lenient(reply, {key: value for key, value in row.items() if key != "@attributes"}, record_type)


def read_text(reply: Reply) -> str:
    """A rendered page."""
    return reply.body.decode("utf-8", "replace")


def read_bytes(reply: Reply) -> bytes:
    """A file."""
    return reply.body


def read_count(reply: Reply) -> int:
    """The number in the answer to count=1. Raises DecodeError."""
    raw = _decoded(reply)
    count = _attributes(cast("dict[str, Any]", raw)).get("count") if isinstance(raw, dict) else None
    if not str(count).isdecimal():
        raise _unlike(reply, "no count in it")
    return int(str(count))


def _records(reply: Reply, record_type: type[T], json_key: str) -> tuple[list[T], dict[str, Any]]:
    try:
        envelope = _decoder(record_type, json_key).decode(reply.body)  # type: ignore[arg-type]  # a class is hashable
        records: list[T] = _listed(envelope.records)
        # An empty object would decode to a record of defaults.
        if not (_is_blank(envelope.records) or _has_impossible_values(records, record_type)):
            return _with_ids(reply, records, record_type), _attributes_of(envelope.attributes)
    except BROKEN:
        pass
    envelope = _raw_envelope(reply, json_key)
    records = [_row(reply, raw, record_type) for raw in _raw_rows(reply, envelope.records)]
    return _with_ids(reply, records, record_type), _attributes_of(envelope.attributes)


def _row(reply: Reply, raw: msgspec.Raw, record_type: type[T]) -> T:
    """One record of a page that does not decode as a whole."""
    try:
        record = _row_decoder(record_type).decode(raw)  # type: ignore[arg-type]  # a class is hashable
        if not _has_impossible_values([record], record_type):
            return cast("T", record)
    except BROKEN:
        pass
    return _lenient(reply, _json(reply, raw), record_type)


@cache
def _row_decoder(record_type: type[Any]) -> msgspec.json.Decoder[Any]:
    with _building:
        return msgspec.json.Decoder(record_type, strict=False)


@cache
def _raw_decoder(json_key: str) -> msgspec.json.Decoder[Any]:
    fields = [
        ("records", msgspec.Raw, msgspec.field(name=json_key, default=msgspec.Raw(b'""'))),
        ("attributes", Any, msgspec.field(name="@attributes", default=None)),
    ]
    return msgspec.json.Decoder(msgspec.defstruct("RawEnvelope", fields, forbid_unknown_fields=True))


def _raw_envelope(reply: Reply, json_key: str) -> Any:
    try:
        return _raw_decoder(json_key).decode(reply.body)
    except BROKEN:
        _envelope(reply, json_key)  # says what is wrong with it
        raise


def _raw_rows(reply: Reply, raw: msgspec.Raw) -> list[msgspec.Raw]:
    if bytes(memoryview(raw)[:1]) == b"[":
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    return [raw] if _listed(_json(reply, raw)) else []


@cache
def _decoder(record_type: type[Any], json_key: str) -> msgspec.json.Decoder[Any]:
    # An unknown key beside the records would otherwise read as an empty page.
    rows: Any = record_type | GenericAlias(list, (record_type,)) | Literal[""] | None
    fields = [
        ("records", rows, msgspec.field(name=json_key, default=None)),
        ("attributes", dict[str, Any] | list[Any] | str | None, msgspec.field(name="@attributes", default=None)),
    ]
    envelope = msgspec.defstruct(f"{record_type.__name__}Envelope", fields, forbid_unknown_fields=True)
    with _building:
        return msgspec.json.Decoder(envelope, strict=False)


def _decoded(reply: Reply) -> Any:
    if not reply.body.strip():
        raise _unlike(reply, "an empty body")
    return _json(reply, reply.body)


def _json(reply: Reply, text: bytes | msgspec.Raw) -> Any:
    try:
        return msgspec.json.decode(text)
    except BROKEN as error:
        raise _unlike(reply, f"broken JSON ({error})") from None


def _envelope(reply: Reply, json_key: str) -> dict[str, Any]:
    raw = _decoded(reply)
    if not isinstance(raw, dict):
        raise _unlike(reply, f"a JSON {type(raw).__name__} instead of an object")
    envelope = cast("dict[str, Any]", raw)
    unknown = sorted(set(envelope) - {"@attributes", json_key})
    if unknown:
        raise _unlike(reply, f"{', '.join(unknown[:5])} beside or instead of {json_key}")
    return envelope


def _is_deletion_notice(reply: Reply) -> bool:
    if b'"primaryID"' not in reply.body[:EXCERPT_CHARACTERS]:
        return False
    raw = _decoded(reply)
    return isinstance(raw, dict) and cast("dict[str, Any]", raw).keys() <= {"@attributes", "name", "primaryID"}


def _says_not_found(reply: Reply) -> bool:
    # A DELETE that was sent again because its first answer was lost: the work is done.
    return reply.status == 404


def _attributes(envelope: dict[str, Any]) -> dict[str, Any]:
    return _attributes_of(envelope.get("@attributes"))


def _attributes_of(attributes: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", attributes) if isinstance(attributes, dict) else {}


def _listed(value: Any) -> list[Any]:
    if isinstance(value, list):
        return cast("list[Any]", value)
    return [] if value in (None, "", {}) else [value]


def _is_blank(value: Any) -> bool:
    return isinstance(value, msgspec.Struct) and value == type(value)()


def _next_url(reply: Reply, attributes: dict[str, Any]) -> str:
    """The link to the next page. Raises DecodeError for what is no link, which would end the listing quietly."""
    found = attributes.get("next") or ""
    if not isinstance(found, str):
        raise _unlike(reply, f"a link to the next page that is a JSON {type(found).__name__}")
    return found


def _with_ids(reply: Reply, records: list[T], record_type: type[T]) -> list[T]:
    own_id = cast("RecordType", record_type).ID
    if own_id and not all(map(attrgetter(own_id), records)):
        raise _unlike(reply, f"a {cast('RecordType', record_type).ENTITY} without an id")
    return records


@cache
def _guarded(record_type: type[Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the fields for times, and of those for numbers, in which lax decoding accepts too much."""
    own = msgspec.structs.fields(record_type)
    known = _fields(record_type.ENTITY)
    times = [f.name for f in own if f.encode_name in known and known[f.encode_name].type == "datetime"]
    numbers = [f.name for f in own if f.encode_name in known and known[f.encode_name].type == "decimal"]
    return tuple(times), tuple(numbers)


def _has_impossible_values(records: list[Any], record_type: type[Any]) -> bool:
    """Whether a time is a bare number, or a number is not finite. Relations are checked on the slow path only."""
    times, numbers = _guarded(record_type)  # type: ignore[arg-type]  # a class is hashable
    # One line each, without a Python call for every value: this runs once for each page.
    for name in times:
        stamps: Iterator[datetime] = filter(None, map(attrgetter(name), records))
        if not DOUBTFUL_YEARS_OF.get(name, DOUBTFUL_YEARS).isdisjoint(map(attrgetter("year"), stamps)):
            return True
    for name in numbers:
        values: Iterator[Decimal] = filter(None, map(attrgetter(name), records))
        if not all(map(Decimal.is_finite, values)):
            return True
    return False


_PATH = re.compile(r" - at `\$(.*)`$")
_UNKNOWN = re.compile(r"unknown field `(.*?)`")
_PATH_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def _lenient(reply: Reply, row: Any, record_type: type[T]) -> T:
    """One record, without the values that cannot be read."""
    if not isinstance(row, dict):
        raise _unlike(reply, "something that is no record in the place of one")
    entity = cast("RecordType", record_type).ENTITY
    _drop_impossible(cast("dict[str, Any]", row), entity, entity)
    for _ in range(MOST_ODD_VALUES):
        try:
            return msgspec.convert(row, record_type, strict=False)
        except msgspec.ValidationError as error:
            steps = _steps(str(error))
            if not _dropped(row, steps):
                raise _unlike(reply, f"{entity} does not decode: {error}") from None
            _warn_once(".".join([entity, *(step for step in steps if isinstance(step, str))]), str(error))
    raise _unlike(reply, f"{entity} holds more than {MOST_ODD_VALUES} values that cannot be read")


def _steps(error: str) -> list[str | int]:
    """Where the odd value is, read from the text of msgspec's error."""
    path, unknown = _PATH.search(error), _UNKNOWN.search(error)
    steps = [name or int(index) for name, index in _PATH_STEP.findall(path.group(1))] if path else []
    return [*steps, unknown.group(1)] if unknown else steps


def _dropped(row: Any, steps: list[str | int]) -> bool:
    """Take the value at this path out of the row. Returns whether it was there."""
    *way, last = steps or [""]
    here = row
    try:
        for step in way:
            here = here[step]
        del here[last]
    except (KeyError, IndexError, TypeError):
        return False
    return True


@cache
def _fields(entity: str) -> dict[str, Field]:
    from lightspeed_pos.catalogue import ENTITIES  # large, and not needed to import the package

    return {field.name: field for field in ENTITIES[entity].fields}


def _drop_impossible(row: dict[str, Any], entity: str, path: str) -> None:
    """
    Take out nonsense that lax decoding would accept: "12" as twelve seconds after 1970, "NaN" as a number.

    A container that holds the fields of its only row gets the wrapper that it lacks.
    """
    for name, value in list(row.items()):
        field = _fields(entity).get(name)
        if field is None or value is None or value == "":
            continue
        if field.entity:
            if _lacks_wrapper(value, field):
                row[name] = {field.item_key: value}
            for child in _children(field, row[name]):
                _drop_impossible(child, field.entity, ".".join(filter(None, [path, name, field.item_key])))
        elif field.type == "datetime" and "T" not in str(value):
            del row[name]
            _warn_once(f"{path}.{name}", f"{value!r} is no time with an offset")
        elif field.type == "decimal" and _NOT_FINITE.fullmatch(str(value)):
            del row[name]
            _warn_once(f"{path}.{name}", f"{value!r} is no number")


def _lacks_wrapper(value: Any, field: Field) -> bool:
    if not (isinstance(value, dict) and value and field.item_key):
        return False
    keys = cast("dict[str, Any]", value).keys()
    return field.item_key not in keys and keys <= _fields(field.entity).keys()


_NOT_FINITE = re.compile(r"\s*[+-]?(?:s?nan\d*|inf(?:inity)?)\s*", re.IGNORECASE)


def _children(field: Field, value: Any) -> list[dict[str, Any]]:
    """Rows of a relation, in whatever shape it came."""
    if isinstance(value, dict) and field.item_key:
        value = cast("dict[str, Any]", value).get(field.item_key)
    return [cast("dict[str, Any]", row) for row in _listed(value) if isinstance(row, dict)]


_warned: set[str] = set()


def _warn_once(field: str, why: str) -> None:
    if field not in _warned:
        _warned.add(field)
        logger.warning("%s reads None: %s. rows() has the raw value.", field, why)


def _unlike(reply: Reply, what: str) -> DecodeError:
    excerpt = reply.body[:EXCERPT_CHARACTERS].decode("utf-8", "replace")
    return DecodeError(f"Not an answer of this API: {what}.", response=reply, excerpt=excerpt)
