"""
Values of a column as an Arrow array with a type.

All are cast at once. Where that fails, they are read one by one: what cannot be read is null, with a warning.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.responses.documents import names_in, warn_once
from lightspeed_pos.responses.lenient import is_sound

if TYPE_CHECKING:
    from lightspeed_pos.tables.layout import Kind

# Unrounded taxes have up to fifteen digits behind the point; 23 are left before it.
DECIMAL_DIGITS, DECIMAL_PLACES = 38, 15
_SMALLEST = Decimal(1).scaleb(-DECIMAL_PLACES)
_MOST_WHOLE = Decimal(10) ** (DECIMAL_DIGITS - DECIMAL_PLACES)
_TRUTH = {"true": True, "1": True, "false": False, "0": False}


def arrow() -> Any:
    """pyarrow. Raises LightspeedError that says what to install."""
    try:
        return import_module("pyarrow")
    except ModuleNotFoundError:
        raise LightspeedError('Arrow tables need: pip install "lightspeed-pos[arrow]"') from None


def parquet() -> Any:
    """pyarrow's Parquet."""
    arrow()
    return import_module("pyarrow.parquet")


def table(batches: Sequence[Any]) -> Any:
    """One table of record batches of the same schema."""
    return arrow().Table.from_batches(batches)


class Casting:
    """Arrow types by what a column holds, and the arrays of them."""

    def __init__(self) -> None:
        self.pa = arrow()
        self._cast = import_module("pyarrow.compute").cast
        self.types: dict[str, Any] = {
            "key": self.pa.int64(),
            "integer": self.pa.int64(),
            "decimal": self.pa.decimal128(DECIMAL_DIGITS, DECIMAL_PLACES),
            "boolean": self.pa.bool_(),
            "datetime": self.pa.timestamp("us", tz="UTC"),
            "date": self.pa.date32(),
            "text": self.pa.string(),
            "any": self.pa.string(),
            "names": self.pa.list_(self.pa.string()),
        }

    def array(self, path: str, kind: Kind, values: Sequence[Any], on_odd: Callable[[int], object] | None = None) -> Any:
        """
        An array of these values; `path` names the field in warnings.

        What cannot be read is null; `on_odd` is told its place.
        """
        target = self.types[kind]
        if kind == "names":
            return self.pa.array([names_in(value) for value in values], target)
        if kind in {"integer", "boolean"} and not any(isinstance(value, str) for value in values):
            values = [value if value is None else str(value).lower() for value in values]
        try:
            if kind in {"text", "any"}:
                return self.pa.array(values, target)
            set_values = [None if one in _UNSET[kind] else one for one in values]
            return self._cast(self.pa.array(set_values, self.types["text"]), target)
        except (self.pa.ArrowException, TypeError, UnicodeError):
            read: list[Any] = []
            for number, value in enumerate(values):
                try:
                    read.append(_read(kind, value))
                except _UNREADABLE:
                    warn_once(path, value, f"{value!r:.60} is no {_WORDS[kind]}")
                    read.append(None)
                    if on_odd is not None:
                        on_odd(number)
            return self.pa.array(read, target)

    def lists(self, path: str, kind: Kind, values: Sequence[Any]) -> Any:
        """An array of lists of such values."""
        offsets, inner = [0], list[Any]()
        for value in values:
            inner += value if isinstance(value, list) else []
            offsets.append(len(inner))
        return self.pa.ListArray.from_arrays(self.pa.array(offsets, self.pa.int32()), self.array(path, kind, inner))


# What means that nothing is set; of a key also 0.
_UNSET: dict[str, set[Any]] = {
    "key": {None, "", "0"},
    **{kind: {None, ""} for kind in ("integer", "decimal", "boolean", "datetime", "date")},
}


_UNREADABLE = (ValueError, InvalidOperation, OverflowError, TypeError)


def _read(kind: Kind, value: Any) -> Any:
    """One value of a column that cannot be cast as a whole, None if it is not set. Raises `_UNREADABLE`."""
    if value is None or (value == "" and kind not in {"text", "any"}):
        return None
    return _READ[kind](value)


def _text(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode()


def _integer(value: Any) -> int:
    number = _decimal(value)
    if number != int(number) or not -(2**63) <= number < 2**63:
        raise ValueError
    return int(number)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool):
        raise TypeError
    number = Decimal(str(value).strip())
    if not is_sound(number) or abs(number) >= _MOST_WHOLE:
        raise ValueError
    return number.quantize(_SMALLEST) if cast("int", number.as_tuple().exponent) < -DECIMAL_PLACES else number


def _boolean(value: Any) -> bool:
    found = _TRUTH.get(str(value).strip().lower())
    if found is None:
        raise ValueError
    return found


def _datetime(value: Any) -> datetime:
    found = datetime.fromisoformat(str(value).strip())
    if found.tzinfo is None:
        raise ValueError
    return found.astimezone(UTC)


def _date(value: Any) -> date:
    text = str(value).strip().partition("T")[0]
    month, slash, rest = text.partition("/")
    if slash:  # reports have 10/13/2026
        day, _, year = rest.partition("/")
        return date(int(year), int(month), int(day))
    return date.fromisoformat(text)


_READ: dict[str, Callable[[Any], Any]] = {
    "key": lambda value: _integer(value) or None,
    "integer": _integer,
    "decimal": _decimal,
    "boolean": _boolean,
    "datetime": _datetime,
    "date": _date,
    "text": _text,
    "any": _text,
}
_WORDS = {
    "key": "whole number",
    "integer": "whole number",
    "decimal": "number",
    "boolean": "flag",
    "datetime": "time with an offset",
    "date": "date",
    "text": "text",
    "any": "text",
}
