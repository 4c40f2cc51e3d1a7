"""One record without the values that cannot be read: each of them reads None, with a warning."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeVar, cast

import msgspec

from lightspeed_pos.responses.documents import listed, unlike, warn_once

if TYPE_CHECKING:
    from lightspeed_pos.catalogue import Field
    from lightspeed_pos.exchange.request import Reply

T = TypeVar("T")

MOST_ODD_PLACES = 100  # of another shape than expected, in one record; beyond that it is no record of this API
# Digits before or after the point; a number beyond that is nonsense, and slow to write out.
SOUND_MAGNITUDES = frozenset(range(-99, 100))
LONGEST_SHARED = 40  # characters
_ZONED = re.compile(r"[+-]\d\d(?::?\d\d)?\Z")
_PATH = re.compile(r" - at `\$(.*)`$")
_UNKNOWN = re.compile(r"unknown field `(.*?)`")
_PATH_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
_ABSENT = object()
_SCALARS: dict[str, Any] = {
    "integer": int,
    "decimal": Decimal,
    "boolean": bool,
    "datetime": Annotated[datetime, msgspec.Meta(tz=True)],
}
_WORDS = {"integer": "whole number", "decimal": "number", "boolean": "flag", "datetime": "time with an offset"}


class RecordType(Protocol):
    """What a record class has."""

    ENTITY: str
    ID: str


def lenient(reply: Reply, row: Any, record_type: type[T]) -> T:
    """The record that a row is, without the values that cannot be read. Raises DecodeError for what is no row."""
    if not isinstance(row, dict):
        raise unlike(reply, "something that is no record in the place of one")
    entity = cast("RecordType", record_type).ENTITY
    try:
        _tidy(cast("dict[str, Any]", row), entity, entity)
        with suppress(msgspec.ValidationError):
            return msgspec.convert(row, record_type, strict=False, dec_hook=any_number)
        # msgspec names one odd value at a time; that would take long with a thousand of them.
        _sift(cast("dict[str, Any]", row), entity, entity)
    except RecursionError:
        raise unlike(reply, f"{entity} is nested too deep") from None
    for _ in range(MOST_ODD_PLACES):
        try:
            return msgspec.convert(row, record_type, strict=False, dec_hook=any_number)
        except msgspec.ValidationError as error:
            steps = _steps(str(error))
            value = _taken(row, steps)
            if value is _ABSENT:
                raise unlike(reply, f"{entity} does not decode: {error}") from None
            names = ".".join([entity, *(step for step in steps if isinstance(step, str))])
            warn_once(names, value, f"{error} in {value!r:.60}")
    raise unlike(reply, f"{entity} holds more than {MOST_ODD_PLACES} places that cannot be read")


def short_number(value: object) -> Decimal:
    """
    The number that a short text is.

    Raises ValueError as `any_number` does, and for what only that takes: longer texts, and bare numbers, of which 1 and
    1.0 are equal.
    """
    if not isinstance(value, str) or len(value) > LONGEST_SHARED:
        raise ValueError("no short text")
    return _sound(value)


def any_number(_: type, value: object) -> Decimal:
    """The number that a value of the wire is. Raises ValueError for what is none, or none that a shop has."""
    return _sound(str(value))


def _sound(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError("Invalid decimal string") from None
    if not is_sound(number):
        raise ValueError("No number that a shop has")
    return number or number.copy_abs()  # "-0" is no other number, and would be shown


def is_sound(number: Decimal) -> bool:
    """Whether this is a number that a shop may have: finite, and of no absurd size."""
    return number.is_finite() and number.adjusted() in SOUND_MAGNITUDES


@cache
def fields_of(entity: str) -> dict[str, Field]:
    """Fields of an entity by their names in the API."""
    from lightspeed_pos.catalogue import ENTITIES  # large, and not needed to import the package

    return {field.name: field for field in ENTITIES[entity].fields}


def _tidy(row: dict[str, Any], entity: str, path: str) -> None:
    """
    Take out what lax decoding would accept or complain of for no reason, and bring times to UTC.

    It accepts "12" as twelve seconds after 1970, and "NaN" as a number; it complains of "", which means "not set". A
    container that holds the fields of its only row gets the wrapper that it lacks.
    """
    for name, value in list(row.items()):
        field = fields_of(entity).get(name)
        if field is None or value is None:
            continue
        if field.entity:
            if _lacks_wrapper(value, field):
                row[name] = {field.item_key: value}
            for child in _children(field, row[name]):
                _tidy(child, field.entity, ".".join(filter(None, [path, name, field.item_key])))
        elif value == "":
            if field.type in _SCALARS:
                del row[name]
        elif field.type == "datetime":
            _tidy_time(row, name, value, path)
        elif field.type == "decimal" and not _is_sound_number(value):
            del row[name]
            warn_once(f"{path}.{name}", value, f"{value!r:.60} is no number")


def _sift(row: dict[str, Any], entity: str, path: str) -> None:
    """Take out every number, flag and time that cannot be read."""
    for name, value in list(row.items()):
        field = fields_of(entity).get(name)
        if field is None or value is None:
            continue
        if field.entity:
            for child in _children(field, value):
                _sift(child, field.entity, ".".join(filter(None, [path, name, field.item_key])))
        elif field.type in _SCALARS:
            try:
                msgspec.convert(value, _SCALARS[field.type], strict=False)
            except msgspec.ValidationError:
                del row[name]
                warn_once(f"{path}.{name}", value, f"{value!r:.60} is no {_WORDS[field.type]}")


def _tidy_time(row: dict[str, Any], name: str, value: Any, path: str) -> None:
    text = str(value)
    if "T" not in text:
        del row[name]
        warn_once(f"{path}.{name}", value, f"{value!r:.60} is no time with an offset")
    elif _ZONED.search(text):
        try:
            row[name] = datetime.fromisoformat(text).astimezone(UTC).isoformat()
        except (ValueError, OverflowError):
            del row[name]
            warn_once(f"{path}.{name}", value, f"{value!r:.60} is no time")


def _is_sound_number(value: Any) -> bool:
    try:
        return is_sound(Decimal(str(value).strip()))
    except InvalidOperation:
        return False


def _steps(error: str) -> list[str | int]:
    """Where the odd value is, read from the text of msgspec's error."""
    path, unknown = _PATH.search(error), _UNKNOWN.search(error)
    steps = [name or int(index) for name, index in _PATH_STEP.findall(path.group(1))] if path else []
    return [*steps, unknown.group(1)] if unknown else steps


def _taken(row: Any, steps: list[str | int]) -> object:
    """Take the value at this path out of the row. Returns it, `_ABSENT` if it was not there."""
    here = row
    try:
        *way, last = steps
        for step in way:
            here = here[step]
        return here.pop(last)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return _ABSENT


def _lacks_wrapper(value: Any, field: Field) -> bool:
    if not (isinstance(value, dict) and value and field.item_key):
        return False
    keys = cast("dict[str, Any]", value).keys()
    return field.item_key not in keys and keys <= fields_of(field.entity).keys()


def _children(field: Field, value: Any) -> list[dict[str, Any]]:
    """Rows of a relation, in whatever shape it came."""
    if isinstance(value, dict) and field.item_key:
        value = cast("dict[str, Any]", value).get(field.item_key)
    return [cast("dict[str, Any]", row) for row in listed(value) if isinstance(row, dict)]
