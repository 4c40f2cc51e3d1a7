"""What a typed record has lost of the row that it was made from: the yardstick of recordings and samples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from lightspeed_pos.catalogue import ENTITIES, Field
from lightspeed_pos.model.record import Record, many, one, wire_value

EMPTY: tuple[object, ...] = (None, "", {}, [])


def losses(raw: dict[str, Any], record: Record) -> list[str]:
    """
    One line for every value of the row that the record or its to_dict() does not give back with its right type.

    Expected are: ids int, keys int or None for "0", numbers Decimal or int, flags bool, times aware UTC, days date,
    everything else as it came. to_dict() leaves out what is unset: "", {}, [], None and keys that are "0".
    """
    return [f"{type(record).__name__.removeprefix('Async')}.{line}" for line in _lost(raw, record, record.to_dict())]


def _lost(raw: dict[str, Any], record: Record, plain: dict[str, Any]) -> Iterator[str]:
    entity = ENTITIES[record.ENTITY]
    fields = {field.name: field for field in entity.fields}
    for name, value in raw.items():
        field = fields.get(name)
        if field is None:
            yield f"{name}: unknown to the catalogue"
        elif field.entity:
            yield from _lost_inside(field, value, record, plain)
        elif field.type == "list":
            yield from _lost_strings(field, value, record, plain)
        else:
            is_key = bool(field.ref) and name != entity.id
            expected = _typed(field, value, is_key=is_key)
            actual = getattr(record, field.python)
            gone = expected is None and field.type == "datetime" and bool(value)
            if gone or (expected, type(expected)) != (actual, type(actual)) or _offset(actual):
                yield f"{name}: {value!r} reads {actual!r}"
            yield from _lost_text(field, value, expected, plain)
    for name in plain.keys() - raw.keys():
        yield f"{name}: invented, {plain[name]!r}"


def _offset(value: object) -> bool:
    return isinstance(value, datetime) and value.tzinfo is not UTC


def _typed(field: Field, value: Any, *, is_key: bool) -> Any:
    """What a value on the wire means, worked out without msgspec."""
    if field.type in {"string", "enum", "object"}:
        return value
    if value in {"", None}:
        return None
    match field.type:
        case "integer":
            number = int(value)
            return None if is_key and number == 0 else number
        case "decimal":
            return Decimal(value)
        case "boolean":
            return {"true": True, "1": True, "false": False, "0": False}[value]
        case "datetime":
            return _time(value)
        case _:
            month_first = "/" in value
            return datetime.strptime(value, "%m/%d/%Y" if month_first else "%Y-%m-%d").replace(tzinfo=UTC).date()


def _time(value: str) -> datetime | None:
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except ValueError:
        return None


def _lost_text(field: Field, value: Any, expected: Any, plain: dict[str, Any]) -> Iterator[str]:
    """The same value as to_dict() has it, under the API's own name."""
    if expected is None or expected == "":
        if field.name in plain:
            yield f"{field.name}: unset, and in to_dict() as {plain[field.name]!r}"
        return
    shown = plain.get(field.name)
    if isinstance(expected, datetime):
        same = isinstance(shown, str) and datetime.fromisoformat(shown) == expected
    elif isinstance(expected, Decimal):
        same = isinstance(shown, str) and Decimal(shown) == expected
    elif isinstance(expected, date):
        same = shown == value
    else:
        same = shown == expected
    if not same:
        yield f"{field.name}: {value!r} is {shown!r} in to_dict()"


def _lost_inside(field: Field, value: Any, record: Record, plain: dict[str, Any]) -> Iterator[str]:
    rows = rows_of(field, value)
    kept = wire_value(record, field.python)
    records: list[Any] = many(kept) if field.type == "list" else [child for child in [one(kept)] if child is not None]
    if len(rows) != len(records):
        yield f"{field.name}: {len(rows)} came and {len(records)} are there"
        return
    shown = rows_of(field, plain.get(field.name))
    if len(shown) != len(rows):
        yield f"{field.name}: {len(rows)} came and {len(shown)} are in to_dict()"
        return
    for row, child, child_plain in zip(rows, records, shown, strict=True):
        for line in _lost(row, child, child_plain):
            yield f"{field.name}.{line}"


def _lost_strings(field: Field, value: Any, record: Record, plain: dict[str, Any]) -> Iterator[str]:
    expected = rows_of(field, value)
    actual = many(wire_value(record, field.python))
    if expected != actual:
        yield f"{field.name}: {value!r} reads {actual!r}"
    if expected != rows_of(field, plain.get(field.name)):
        yield f"{field.name}: {value!r} is {plain.get(field.name)!r} in to_dict()"


def rows_of(field: Field, value: Any) -> list[Any]:
    """Rows of a relation in whatever shape it came."""
    if isinstance(value, dict) and field.item_key and (field.item_key in value or value.keys() == {"@attributes"}):
        value = value.get(field.item_key)
    if value in EMPTY:
        return []
    return value if isinstance(value, list) else [value]
