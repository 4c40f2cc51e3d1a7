"""
Turns the bytes of an answer into typed records.

The fast path is one msgspec decode of the whole page. Its lax mode turns the API's strings into values. It also accepts
some nonsense, which is caught here. If a page does not decode, it is read again record by record, and a value that
cannot be read becomes None with a warning: one odd value never loses a page.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import chain
from operator import attrgetter
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

import msgspec

from lightspeed_pos.errors import DecodeError
from lightspeed_pos.responses.documents import (
    BROKEN,
    EXCERPT_CHARACTERS,
    MOST_DIGITS,
    attributes_of,
    document_of,
    envelope_of,
    json_of,
    listed,
    unlike,
)
from lightspeed_pos.responses.lenient import fields_of, lenient, short_number

if TYPE_CHECKING:
    from decimal import Decimal

    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.responses.lenient import RecordType

T = TypeVar("T")

# A bare number passes for the seconds since 1970. So a time before this one is looked at twice, and of births those in
# 1970 are: other people are older.
SURE_TIME = datetime(1990, 1, 1, tzinfo=UTC)
DOUBTFUL_YEAR_OF_BIRTH = 1970
GLANCE_BYTES = 2048  # at each end of a page; to search all of it would take a fifth of the time of decoding
# With the quote at its end, so that one which the end of a glance cuts off is none.
_LOCAL_TIME = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?[+-](?!00(?::?00)?")\d\d(?::?\d\d)?"')
UNREAD_CODINGS = {"br", "compress", "deflate", "zstd"}
MOST_SHARED_NUMBERS = 4096  # 100 items with the stock of two shops have 5,900, of which 470 differ
shared_numbers: dict[str, Decimal] = {}
# msgspec analyses a class when its first decoder is built, and crashes if two threads do so at once.
_building = threading.Lock()


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
    raw = envelope_of(reply, json_key, keep=True)
    rows = listed(raw.get(json_key))
    if not all(isinstance(row, dict) for row in rows):
        raise unlike(reply, f"{json_key} holds something that is no record")
    return Listing(rows, _next_url(reply, attributes_of(raw.get("@attributes"))))


def read_one(reply: Reply, record_type: type[T], json_key: str) -> T | None:
    """
    The record of a single answer; None if it names only what was deleted, or nothing. Raises DecodeError.

    A record that stands there without its envelope, as in some answers to a create, is read as well.
    """
    if _is_deletion_notice(reply) or _says_not_found(reply):
        return None
    bare = _bare_row(reply, record_type, json_key)
    if bare is not None:
        return _with_ids(reply, [lenient(reply, bare, record_type)], record_type)[0]
    records, _ = _records(reply, record_type, json_key)
    if len(records) > 1:
        raise unlike(reply, f"one {json_key} was asked for and {len(records)} came")
    return records[0] if records else None


def read_written(
    reply: Reply, record_type: type[T], json_key: str, key: int, sent: frozenset[str]
) -> tuple[T | None, frozenset[str]]:
    """
    The record of an answer as `read_one` gives it, and the API names of what was `sent` or the answer holds of it.

    Raises DecodeError if it is another record than the one with the id `key`.
    """
    record = read_one(reply, record_type, json_key)
    if record is None:
        return None, sent
    own_id = cast("RecordType", record_type).ID
    if own_id and (came := getattr(record, own_id)) != key:
        raise DecodeError(f"The answer is about {_wire_id(record_type)}={came}, not {key}.", response=reply)
    return record, sent | _names_held(reply, json_key)


def read_unwrapped(reply: Reply, record_type: type[T]) -> T:
    """A record that stands at the root of the answer, as Account/1 and Session do. Raises DecodeError."""
    raw = document_of(reply, entity=_entity(record_type))
    if not isinstance(raw, dict):
        raise unlike(reply, f"a JSON {type(raw).__name__} instead of an object")
    return lenient(reply, _without_attributes(cast("dict[str, Any]", raw)), _analysed(record_type))


def read_json(reply: Reply) -> Any:
    """The JSON of an answer as it came. Raises DecodeError."""
    return document_of(reply, keep=True)


def read_text(reply: Reply) -> str:
    """A rendered page. Raises DecodeError if it is compressed in a way that was not asked for."""
    return read_bytes(reply).decode("utf-8", "replace")


def read_bytes(reply: Reply) -> bytes:
    """A file. Raises DecodeError if it is compressed in a way that was not asked for."""
    coding = reply.headers.get("content-encoding", "")
    if not UNREAD_CODINGS.isdisjoint(one.strip().lower() for one in coding.split(",")):
        raise unlike(reply, "a file that cannot be read")
    return reply.body


def read_count(reply: Reply) -> int:
    """The number in the answer to count=1. Raises DecodeError."""
    raw = document_of(reply)
    attributes = attributes_of(cast("dict[str, Any]", raw).get("@attributes")) if isinstance(raw, dict) else {}
    count = str(attributes.get("count"))
    if not count.isdecimal() or len(count) > MOST_DIGITS:
        raise unlike(reply, "no count in it")
    return int(count)


def _records(reply: Reply, record_type: type[T], json_key: str) -> tuple[list[T], dict[str, Any]]:
    if len(shared_numbers) > MOST_SHARED_NUMBERS:
        shared_numbers.clear()  # to drop the oldest would mean to note for each number that it was used
    try:
        envelope = _decoder(record_type, json_key).decode(reply.body)  # type: ignore[arg-type]  # a class is hashable
        found = envelope.records
        several = cast("list[T]", found)
        records = several if isinstance(found, list) else [found] if isinstance(found, record_type) else []
        # An empty object would decode to a record of defaults.
        doubtful = _is_blank(envelope.records) or _needs_care(records, record_type)
        if not (doubtful or _holds_local_times(reply.body)):
            attributes = envelope.attributes
            known = cast("dict[str, Any]", attributes if isinstance(attributes, dict) else {})
            return _with_ids(reply, records, record_type), known
    except BROKEN:
        pass
    rows, attributes = _rows(reply, record_type, json_key)
    return _with_ids(reply, rows, record_type), attributes_of(attributes)


def _rows(reply: Reply, record_type: type[T], json_key: str) -> tuple[list[T], Any]:
    """Records of a page that does not decode as a whole, one by one, and the attributes."""
    try:
        envelope = _raw_decoder(json_key).decode(reply.body)
        raws = _raw_rows(reply, envelope.records)
    except BROKEN:
        document = envelope_of(reply, json_key)  # says what is wrong with it, if nothing can be read of it
        rows = [lenient(reply, row, _analysed(record_type)) for row in listed(document.get(json_key))]
        return rows, document.get("@attributes")
    decoded = [_decoded_row(raw, record_type) for raw in raws]
    local = _holds_local_times(reply.body)
    doubtful = local or _needs_care([record for record in decoded if record is not None], record_type)
    return [
        record
        if record is not None and not (doubtful and (local or _needs_care([record], record_type)))
        else lenient(reply, json_of(reply, raw, entity=_entity(record_type)), record_type)
        for record, raw in zip(decoded, raws, strict=True)
    ], envelope.attributes


def _decoded_row(raw: msgspec.Raw, record_type: type[T]) -> T | None:
    try:
        return cast("T", _row_decoder(record_type).decode(raw))  # type: ignore[arg-type]  # a class is hashable
    except BROKEN:
        return None


def _shared_number(_: type, value: Any) -> Decimal:
    """The number that a text is, the same object for equal texts. Raises ValueError for what is none."""
    # It runs for thousands of numbers of a page. functools.cache would make a tuple of both arguments for each.
    try:
        return shared_numbers[value]
    except KeyError:
        pass
    number = shared_numbers[value] = short_number(value)
    return number


@cache
def _row_decoder(record_type: type[Any]) -> msgspec.json.Decoder[Any]:
    with _building:
        return msgspec.json.Decoder(record_type, strict=False, dec_hook=_shared_number)


@cache
def _raw_decoder(json_key: str) -> msgspec.json.Decoder[Any]:
    fields = [
        ("records", msgspec.Raw, msgspec.field(name=json_key, default=msgspec.Raw(b'""'))),
        ("attributes", Any, msgspec.field(name="@attributes", default=None)),
    ]
    return msgspec.json.Decoder(msgspec.defstruct("RawEnvelope", fields, forbid_unknown_fields=True))


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
        return msgspec.json.Decoder(envelope, strict=False, dec_hook=_shared_number)


def _analysed(record_type: type[T]) -> type[T]:
    """The class, once msgspec has analysed it, see `_building`."""
    _row_decoder(record_type)  # type: ignore[arg-type]  # a class is hashable
    return record_type


def _raw_rows(reply: Reply, raw: msgspec.Raw) -> list[msgspec.Raw]:
    if bytes(memoryview(raw)[:1]) == b"[":
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    return [raw] if listed(json_of(reply, raw, keep=True)) else []  # what cannot be read is there all the same


def _entity(record_type: type[Any]) -> str:
    return cast("RecordType", record_type).ENTITY


def _wire_id(record_type: type[Any]) -> str:
    """API name of the own id, "" for records that have none."""
    own = cast("RecordType", record_type).ID
    return next((name for name, field in fields_of(_entity(record_type)).items() if field.python == own), "")


def _without_attributes(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "@attributes"}


def _bare_row(reply: Reply, record_type: type[Any], json_key: str) -> dict[str, Any] | None:
    """The record at the root of the answer, None if there is an envelope around it."""
    if f'"{json_key}"'.encode() in reply.body:
        return None
    wire = _wire_id(record_type)
    if not wire or f'"{wire}"'.encode() not in reply.body:
        return None
    raw = document_of(reply, entity=_entity(record_type))
    if not isinstance(raw, dict) or wire not in raw:
        return None
    _analysed(record_type)
    return _without_attributes(cast("dict[str, Any]", raw))


def _names_held(reply: Reply, json_key: str) -> frozenset[str]:
    """The API names in the one record of an answer, with or without an envelope."""
    try:
        members = _members.decode(reply.body)
        rows = _members_of_rows.decode(members[json_key]) if json_key in members else members
    except BROKEN:
        document = document_of(reply)
        rows = document.get(json_key, document)
    (row,) = cast("list[Any]", rows) if isinstance(rows, list) else (rows,)
    return frozenset(cast("dict[str, Any]", row))


# Only names are wanted, so no value is read.
_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_members_of_rows = msgspec.json.Decoder(dict[str, msgspec.Raw] | list[dict[str, msgspec.Raw]])


def _is_deletion_notice(reply: Reply) -> bool:
    if b'"primaryID"' not in reply.body[:EXCERPT_CHARACTERS]:
        return False
    raw = document_of(reply)
    return isinstance(raw, dict) and cast("dict[str, Any]", raw).keys() <= {"@attributes", "name", "primaryID"}


def _says_not_found(reply: Reply) -> bool:
    # A DELETE that was sent again because its first answer was lost: the work is done.
    return reply.status == 404


def _is_blank(value: Any) -> bool:
    return isinstance(value, msgspec.Struct) and value == type(value)()


def _next_url(reply: Reply, attributes: dict[str, Any]) -> str:
    """The link to the next page. Raises DecodeError for what is no link, which would end the listing quietly."""
    found = attributes.get("next") or ""
    if not isinstance(found, str):
        raise unlike(reply, f"a link to the next page that is a JSON {type(found).__name__}")
    return found


def _with_ids(reply: Reply, records: list[T], record_type: type[T]) -> list[T]:
    own_id = cast("RecordType", record_type).ID
    if own_id and not all(map(attrgetter(own_id), records)):
        raise unlike(reply, f"a {_entity(record_type)} without an id")
    return records


class _Guarded(NamedTuple):
    """Getters of the fields in which lax decoding accepts too much."""

    times: tuple[Callable[[Any], datetime | None], ...]
    births: tuple[Callable[[Any], datetime | None], ...]


@cache
def _guarded(record_type: type[Any]) -> _Guarded:
    known = fields_of(_entity(record_type))
    types = {f.name: known[f.encode_name].type for f in msgspec.structs.fields(record_type) if f.encode_name in known}
    times = [name for name, kind in types.items() if kind == "datetime"]
    return _Guarded(
        tuple(attrgetter(name) for name in times if name != "dob"),
        tuple(attrgetter(name) for name in times if name == "dob"),
    )


_zone_of = attrgetter("tzinfo")


def _needs_care(records: list[Any], record_type: type[Any]) -> bool:
    """Whether a time is a bare number or not in UTC. Not of relations in the records."""
    # This runs once for each page, so no line of it calls Python code for each record.
    guarded = _guarded(record_type)  # type: ignore[arg-type]  # a class is hashable
    times = _values(guarded.times, records)
    if times and (min(times) < SURE_TIME or [*map(_zone_of, times)].count(UTC) < len(times)):
        return True
    return any(time.year == DOUBTFUL_YEAR_OF_BIRTH for time in _values(guarded.births, records))


def _values(fields: tuple[Callable[[Any], T | None], ...], records: list[Any]) -> list[T]:
    """What the records have in these fields, without None and 0."""
    return [*filter(None, chain.from_iterable([map(of, records) for of in fields]))]


def _holds_local_times(body: bytes) -> bool:
    """Whether times in an answer are not in UTC. The service writes all of them alike, so both ends of a page tell."""
    if len(body) <= 2 * GLANCE_BYTES:
        return _LOCAL_TIME.search(body) is not None
    return bool(_LOCAL_TIME.search(body, 0, GLANCE_BYTES) or _LOCAL_TIME.search(body, len(body) - GLANCE_BYTES))
