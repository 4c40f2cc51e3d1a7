"""
Bytes of an answer to typed records, and what to do when they do not fit.

The fast path is one msgspec decode of the whole page. Its lax mode turns the API's strings into values, and would also
turn some nonsense into values; what it lets through is caught here. When a page does not fit, it is read again record
by record, and a value that cannot be read becomes None, with one warning per field: one odd value never loses a page.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

import msgspec

from lightspeed_pos.errors import DecodeError

if TYPE_CHECKING:
    from lightspeed_pos.core.request import Reply

logger = logging.getLogger("lightspeed_pos.wire")

T = TypeVar("T")

EXCERPT_CHARACTERS = 200
MOST_ODD_VALUES = 200  # in one record; beyond that it is no record of this API
EARLIEST_YEAR = 1990  # a stamp before it is a bare number that lax decoding took for seconds since 1970
STAMPS = {"createTime", "timeStamp", "updateTime", "updatetime", "completeTime"}


class RecordType(Protocol):
    """What is asked of a record class."""

    ENTITY: str
    ID: str


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """One page: its records and where the next one is, "" after the last."""

    records: list[T]
    next_url: str


def read_page(reply: Reply, record_type: type[T], json_key: str) -> Listing[T]:
    """Records of one page. Raises DecodeError."""
    records, attributes = _records(reply, record_type, json_key)
    return Listing(records, _text(attributes.get("next")))


def read_rows(reply: Reply, json_key: str) -> Listing[dict[str, Any]]:
    """Rows of one page as the service sent them. Raises DecodeError."""
    raw = _envelope(reply, json_key)
    rows = _listed(raw.get(json_key))
    if not all(isinstance(row, dict) for row in rows):
        raise _unlike(reply, f"{json_key} holds something that is no record")
    return Listing(rows, _text(_attributes(raw).get("next")))


def read_one(reply: Reply, record_type: type[T], json_key: str) -> T | None:
    """The record of a single answer; None if the answer names only what was deleted, or nothing. Raises DecodeError."""
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
    return _lenient(reply, {key: value for key, value in row.items() if key != "@attributes"}, record_type)


def read_count(reply: Reply) -> int:
    """Number that a count=1 answer gives. Raises DecodeError."""
    raw = _decoded(reply)
    count = _attributes(cast("dict[str, Any]", raw)).get("count") if isinstance(raw, dict) else None
    if not str(count).isdecimal():
        raise _unlike(reply, "no count in it")
    return int(str(count))


def _records(reply: Reply, record_type: type[T], json_key: str) -> tuple[list[T], dict[str, Any]]:
    try:
        envelope = _decoder(record_type, json_key).decode(reply.body)  # type: ignore[arg-type]  # a class is hashable
        records: list[T] = _listed(envelope.records)
        if not _has_impossible_times(records, record_type):
            return _with_ids(reply, records, record_type), _attributes_of(envelope.attributes)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    envelope = _raw_envelope(reply, json_key)
    records = [_row(reply, raw, record_type) for raw in _raw_rows(envelope.records)]
    return _with_ids(reply, records, record_type), _attributes_of(envelope.attributes)


def _row(reply: Reply, raw: msgspec.Raw, record_type: type[T]) -> T:
    """One record of a page that does not decode as a whole."""
    try:
        record = _row_decoder(record_type).decode(raw)  # type: ignore[arg-type]  # a class is hashable
        if not _has_impossible_times([record], record_type):
            return cast("T", record)
    except msgspec.ValidationError:
        pass
    return _lenient(reply, msgspec.json.decode(raw), record_type)


@cache
def _row_decoder(record_type: type[Any]) -> msgspec.json.Decoder[Any]:
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
    except (msgspec.DecodeError, UnicodeDecodeError):
        _envelope(reply, json_key)  # says what is wrong with it
        raise


def _raw_rows(raw: msgspec.Raw) -> list[msgspec.Raw]:
    if bytes(memoryview(raw)[:1]) == b"[":
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    return [raw] if _listed(msgspec.json.decode(raw)) else []


@cache
def _decoder(record_type: type[Any], json_key: str) -> msgspec.json.Decoder[Any]:
    # An unknown key beside the records would otherwise read as an empty page.
    rows: Any = record_type | GenericAlias(list, (record_type,)) | str | None
    fields = [
        ("records", rows, msgspec.field(name=json_key, default=None)),
        ("attributes", dict[str, Any] | list[Any] | str | None, msgspec.field(name="@attributes", default=None)),
    ]
    envelope = msgspec.defstruct(f"{record_type.__name__}Envelope", fields, forbid_unknown_fields=True)
    return msgspec.json.Decoder(envelope, strict=False)


def _decoded(reply: Reply) -> Any:
    try:
        return msgspec.json.decode(reply.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        what = f"broken JSON ({error})" if reply.body.strip() else "an empty body"
        raise _unlike(reply, what) from None


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
    return b'"primaryID"' in reply.body[:EXCERPT_CHARACTERS] and set(_decoded(reply)) == {"name", "primaryID"}


def _says_not_found(reply: Reply) -> bool:
    # The repetition of a DELETE whose first answer was lost; the work is done.
    return reply.status == 404


def _attributes(envelope: dict[str, Any]) -> dict[str, Any]:
    return _attributes_of(envelope.get("@attributes"))


def _attributes_of(attributes: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", attributes) if isinstance(attributes, dict) else {}


def _listed(value: Any) -> list[Any]:
    if isinstance(value, list):
        return cast("list[Any]", value)
    return [value] if value else []


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _with_ids(reply: Reply, records: list[T], record_type: type[T]) -> list[T]:
    own_id = cast("RecordType", record_type).ID
    if own_id and not all(getattr(record, own_id) for record in records):
        raise _unlike(reply, f"a {cast('RecordType', record_type).ENTITY} without an id")
    return records


@cache
def _stamps(record_type: type[Any]) -> tuple[str, ...]:
    return tuple(f.name for f in msgspec.structs.fields(record_type) if f.encode_name in STAMPS)


def _has_impossible_times(records: list[Any], record_type: type[Any]) -> bool:
    for name in _stamps(record_type):  # type: ignore[arg-type]  # a class is hashable
        for record in records:
            stamp: datetime | None = getattr(record, name)
            if stamp is not None and stamp.year < EARLIEST_YEAR:
                return True
    return False


_PATH_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def _lenient(reply: Reply, row: Any, record_type: type[T]) -> T:
    """One record, without the values that cannot be read."""
    if not isinstance(row, dict):
        raise _unlike(reply, "something that is no record in the place of one")
    entity = cast("RecordType", record_type).ENTITY
    _drop_bare_numbers(cast("dict[str, Any]", row), entity)
    for _ in range(MOST_ODD_VALUES):
        try:
            return msgspec.convert(row, record_type, strict=False)
        except msgspec.ValidationError as error:
            steps = [name or int(index) for name, index in _PATH_STEP.findall(str(error).rpartition("`$")[2])]
            if not steps or not _dropped(row, steps):
                raise _unlike(reply, f"{entity} does not decode: {error}") from None
            _warn_once(entity, ".".join(str(step) for step in steps if isinstance(step, str)), str(error))
    raise _unlike(reply, f"{entity} holds more than {MOST_ODD_VALUES} values that cannot be read")


def _dropped(row: Any, steps: list[str | int]) -> bool:
    """Take the value at this path out of the row, with the nearest key that holds it."""
    holders: list[tuple[Any, str | int]] = []
    here = row
    for step in steps:
        holders.append((here, step))
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            break
    for holder, step in reversed(holders):
        if isinstance(holder, dict) and step in holder:
            del holder[step]
            return True
    return False


@cache
def _time_fields() -> frozenset[str]:
    from lightspeed_pos.catalogue import ENTITIES  # only odd answers need it

    return frozenset(f.name for entity in ENTITIES.values() for f in entity.fields if f.type == "datetime")


def _drop_bare_numbers(row: dict[str, Any], entity: str) -> None:
    """Lax decoding reads "12" as twelve seconds after 1970; a time has a date and an offset."""
    for name, value in list(row.items()):
        if isinstance(value, dict):
            _drop_bare_numbers(cast("dict[str, Any]", value), entity)
        elif isinstance(value, list):
            for child in cast("list[Any]", value):
                if isinstance(child, dict):
                    _drop_bare_numbers(cast("dict[str, Any]", child), entity)
        elif name in _time_fields() and value not in {"", None} and "T" not in str(value):
            del row[name]
            _warn_once(entity, name, f"{value!r} is no time with an offset")


@cache
def _warn_once(entity: str, field: str, why: str) -> None:
    logger.warning("%s.%s reads None: %s. rows() has the raw value.", entity, field, why)


def _unlike(reply: Reply, what: str) -> DecodeError:
    excerpt = reply.body[:EXCERPT_CHARACTERS].decode("utf-8", "replace")
    return DecodeError(f"Not an answer of this API: {what}.", response=reply, excerpt=excerpt)
