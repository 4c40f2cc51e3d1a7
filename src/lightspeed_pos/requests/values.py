"""
From a Python value to the text that is sent.

Numbers have no exponent and no trailing zeros, flags are true or false, times are in UTC to the second:
`2021-10-05T14:18:46+00:00`. A value that the service would have to guess at is refused with advice.

Source: API documentation, "Query parameters"; recorded requests.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import MAXYEAR, UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TYPE_CHECKING, cast

from lightspeed_pos.errors import QueryError
from lightspeed_pos.query import ONE_RANGE, AnyOf, Condition
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from lightspeed_pos.catalogue.model import FieldType

Scalar = bool | int | Decimal | str | date | datetime

_DIGITS = re.compile(r"-?[0-9]+")
_NUMBER = r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?"
_OPERATED = re.compile(rf"(><|[<>]=?|!=),?({_NUMBER}(?:,{_NUMBER})?)")
_CONDITIONS = {"><": "between", ">": "gt", ">=": "gte", "<": "lt", "<=": "lte", "!=": "ne"}
_LARGEST_INTEGER = 2**63 - 1
_MOST_DIGITS = 30  # before or after the point; keeps Decimal("1e1000000") from becoming a megabyte of zeros


def scalar(kind: FieldType, value: object, label: str) -> Scalar:
    """
    `value` as the type that a field of type `kind` holds. Raises a QueryError that starts with `label`.

    For a datetime field a date stays a date: `filter_text` refuses it, `payload_scalar` sends it.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, Condition | AnyOf):
        raise QueryError(f"{label}: a condition is not a value.")
    _check_single(value, label)
    match kind:
        case "boolean":
            return _flag(value, label)
        case "integer":
            return _integer(value, label)
        case "decimal":
            return _decimal(value, label)
        case "datetime":
            return _moment(value, label)
        case "date":
            return _day(value, label)
        case "string" | "enum":
            return _text(value, label)
        case "object" | "list":  # pragma: no branch  # there is no other type
            raise QueryError(f"{label} holds records, not one value.")


def _check_single(value: object, label: str) -> None:
    if not isinstance(value, Iterable) or isinstance(value, str | bytes | Mapping):
        return
    if isinstance(value, list | tuple) and any(isinstance(one, Condition) for one in cast("list[object]", value)):
        raise QueryError(f"{label}: {ONE_RANGE}.")
    raise QueryError(f"{label}: one value is needed, got several; for a search write query.one_of([...]).")


def text(value: Scalar) -> str:
    """The text to send for a value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return _digits(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def filter_text(kind: FieldType, key: bool, value: object, label: str, *, up: bool = False) -> str:
    """
    The text to compare with. `None` is 0 on a key and empty on a string, else a QueryError.

    `up` rounds a fraction of a second up instead of down.
    """
    if value is None:
        if key:
            return "0"
        if kind in ("string", "enum"):
            return ""
        raise QueryError(f"{label}: the service cannot search for an unset {kind}.")
    if isinstance(value, str) and kind in ("integer", "decimal"):
        _check_operator(value, label)
    checked = scalar(kind, value, label)
    if kind == "datetime" and not isinstance(checked, datetime):
        raise QueryError(
            f"{label}: {checked} is a whole day, whose beginning depends on a time zone; "
            "write query.day(date, tz), query.month(2026, 10, tz) or query.period(start, end), "
            "or give a datetime with its time zone: datetime(2021, 10, 5, tzinfo=UTC)."
        )
    if up and isinstance(checked, datetime) and checked.microsecond and checked.year < MAXYEAR:
        checked = checked.replace(microsecond=0) + timedelta(seconds=1)
    return text(checked)


def _check_operator(value: str, label: str) -> None:
    """Refuse a number with the API's operator before it, with the condition to write."""
    found = _OPERATED.fullmatch(value)
    if found:
        line = f"query.{_CONDITIONS[found[1]]}({found[2].replace(',', ', ')})"
        raise QueryError(f"{label}: a number is needed, got {shown(value)}: write {line}.")


def payload_scalar(kind: FieldType, value: object, label: str) -> str | int | bool:
    """
    The JSON value to write. `None` clears a field that is no key: it becomes empty.

    Decimals and times go as text, whole numbers and flags as they are. The service takes a date without time as
    midnight in the shop's time zone.
    """
    if value is None:
        return ""
    checked = scalar(kind, value, label)
    return checked if isinstance(checked, int) else text(checked)


def _wrong(value: object, label: str, wanted: str) -> QueryError:
    own_id = getattr(value, "id", None)
    advice = f"; pass its id ({own_id})" if isinstance(own_id, int) else ""
    kind = "" if isinstance(value, str) else f"{type(value).__name__} "  # a text shows by its quotes what it is
    return QueryError(f"{label}: {wanted} is needed, got {kind}{shown(value)}{advice}.")


def _flag(value: object, label: str) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in ("true", "false"):
        return value == "true"
    raise _wrong(value, label, "True or False")


def _integer(value: object, label: str) -> int:
    if isinstance(value, str) and len(value) <= _MOST_DIGITS and _DIGITS.fullmatch(value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _LARGEST_INTEGER:
        raise _wrong(value, label, "a whole number")
    return int(value)


def _decimal(value: object, label: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, Decimal | int | float | str):
        raise _wrong(value, label, "a number")
    if isinstance(value, float) and not math.isfinite(value):
        raise _wrong(value, label, "a finite number")
    try:
        number = rounded(value) if isinstance(value, float) else Decimal(value)
    except InvalidOperation:
        raise _wrong(value, label, "a number") from None
    if not number.is_finite():
        raise _wrong(value, label, "a finite number")
    exponent = number.as_tuple().exponent
    if number and (abs(number.adjusted()) >= _MOST_DIGITS or (isinstance(exponent, int) and exponent < -_MOST_DIGITS)):
        raise _wrong(value, label, f"a number of at most {_MOST_DIGITS} digits")
    return number


def rounded(number: float) -> Decimal:
    """
    The decimal that a finite float stands for: 15 significant digits, so that 0.1 + 0.2 is 0.3.

    A float holds any decimal of 15 digits exactly; what comes after is noise of the computation.
    """
    return Decimal(f"{number:.15g}")


def _digits(number: Decimal) -> str:
    plain = format(number, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain if number else "0"


def _parsed(value: str) -> date | datetime | None:
    try:
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    except ValueError:
        return None


def _moment(value: object, label: str) -> date | datetime:
    found = _parsed(value) if isinstance(value, str) else value
    if not isinstance(found, date):
        raise _wrong(value, label, "a datetime with its time zone")
    if not isinstance(found, datetime):
        return found
    if found.utcoffset() is None:
        raise QueryError(
            f"{label}: {found.isoformat()} has no time zone, so it is not one moment; "
            "write datetime(..., tzinfo=UTC), or .astimezone() if it is local time."
        )
    try:
        return found.astimezone(UTC)
    except OverflowError:
        raise _wrong(value, label, "a datetime between the years 1 and 9999 in UTC") from None


def _day(value: object, label: str) -> date:
    found = _parsed(value) if isinstance(value, str) else value
    if isinstance(found, datetime):
        raise QueryError(f"{label}: a day is needed, not a moment; write .date() in the time zone that you mean.")
    if not isinstance(found, date):
        raise _wrong(value, label, "a date")
    return found


def _text(value: object, label: str) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(_integer(value, label))
    if not isinstance(value, str):
        raise _wrong(value, label, "text")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise _wrong(value, label, "text without lone surrogates") from None
    return str(value)
