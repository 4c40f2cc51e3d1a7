"""
Rows as the service sent them → Arrow arrays with types.

All values of a column are cast at once. Only where that fails they are read one by one: what cannot be read is null,
with a warning.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.responses.documents import listed, names_in, warn_once
from lightspeed_pos.responses.lenient import is_sound

if TYPE_CHECKING:
    from lightspeed_pos.tables.layout import Column, Kind, Layout

Row = dict[str, Any]
# pyarrow has no types.
RecordBatch: TypeAlias = Any
Table: TypeAlias = Any

logger = logging.getLogger("lightspeed_pos.tables")

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


class Tables:
    """Makes record batches of one layout, which grows by what rows bring beside it."""

    def __init__(self, layout: Layout, *, flatten: bool = False) -> None:
        self._pa = arrow()
        self._cast = import_module("pyarrow.compute").cast
        self._layout = layout
        self._flatten = flatten
        self._types = {
            "key": self._pa.int64(),
            "integer": self._pa.int64(),
            "decimal": self._pa.decimal128(DECIMAL_DIGITS, DECIMAL_PLACES),
            "boolean": self._pa.bool_(),
            "datetime": self._pa.timestamp("us", tz="UTC"),
            "date": self._pa.date32(),
            "text": self._pa.string(),
            "any": self._pa.string(),
            "names": self._pa.list_(self._pa.string()),
        }

    def batch(self, rows: Sequence[Row]) -> RecordBatch:
        """A batch of these rows, with to-one records as structs."""
        return self._pa.RecordBatch.from_struct_array(self._records(self._layout, rows))

    def streamed(self, rows: Sequence[Row]) -> RecordBatch:
        """The same as it is given out in a stream: of one schema, that of the first batch."""
        batch = self.batch(rows)
        self._layout.fix()
        return self._flat(self._pa.Table.from_batches([batch])).to_batches()[0] if self._flatten else batch

    def table(self, batches: Iterable[RecordBatch]) -> Table:
        """One table of the batches that `batch` made, the earlier ones with nulls for what came later."""
        arrays = [batch.to_struct_array() for batch in batches]
        kind = self._struct(self._layout)  # now that all rows are known
        fitted = [self._pa.RecordBatch.from_struct_array(self._fitted(array, kind)) for array in arrays]
        table = self._pa.Table.from_batches(fitted, self._pa.schema(list(kind)))
        return self._flat(table)

    def warn_of_what_is_left_out(self) -> None:
        """Say once what a stream has no columns for, because it came after the first batch."""
        left_out = sorted({name for layout in self._layout.every() for name in layout.left_out})
        if left_out:
            logger.warning(
                "arrow_batches() has no columns for what came after its first batch: %s. arrow() and rows() have it.",
                ", ".join(left_out),
            )

    def _flat(self, table: Any) -> Any:
        while self._flatten and any(self._pa.types.is_struct(one.type) for one in table.schema):
            table = table.flatten()
        return table

    def _struct(self, layout: Layout) -> Any:
        return self._pa.struct([(column.name, self._type(column)) for column in layout.columns])

    def _type(self, column: Column) -> Any:
        if column.inner is None:
            return self._types[column.kind]
        struct = self._struct(column.inner)
        return self._pa.list_(struct) if column.kind == "list" else struct

    def _records(self, layout: Layout, rows: Sequence[Row], mask: Any = None) -> Any:
        """An array of structs, one for each row. `mask` is true where there is none."""
        there = set[str]().union(*rows)
        if not there <= layout.known:
            layout.learn(there)
        arrays = [self._array(layout, column, rows, there) for column in layout.columns]
        fields = [self._pa.field(column.name, one.type) for column, one in zip(layout.columns, arrays, strict=True)]
        return self._pa.StructArray.from_arrays(arrays, fields=fields, mask=mask)

    def _array(self, layout: Layout, column: Column, rows: Sequence[Row], there: set[str]) -> Any:
        wires = [wire for wire in column.wires if wire in there]
        if not wires and column.kind != "list":
            return self._pa.nulls(len(rows), self._type(column))
        wire = wires[0] if wires else ""
        values = [row.get(wire) for row in rows]
        for other in wires[1:]:
            values = [row.get(other) if one is None else one for one, row in zip(values, rows, strict=True)]
        if column.inner is None:
            return self._values(f"{layout.path}.{wire}", column.kind, values)
        if column.kind == "list":
            return self._lists(column, column.inner, values)
        found = [listed(value) for value in values]
        records = [cast("Row", one[0]) if one and isinstance(one[0], dict) else None for one in found]
        mask = self._pa.array([one is None for one in records], self._pa.bool_())
        return self._records(column.inner, [one or {} for one in records], mask)

    def _lists(self, column: Column, inner: Layout, values: Sequence[Any]) -> Any:
        children: list[Row] = []
        offsets = [0]
        for value in values:
            if value:
                children += _children(column, inner, value)
            offsets.append(len(children))
        return self._pa.ListArray.from_arrays(self._pa.array(offsets, self._pa.int32()), self._records(inner, children))

    def _values(self, path: str, kind: Kind, values: list[Any]) -> Any:
        target = self._types[kind]
        if kind == "names":
            return self._pa.array([names_in(value) for value in values], target)
        try:
            if kind in {"text", "any"}:
                return self._pa.array(values, target)
            set_values = [None if one in _UNSET[kind] else one for one in values]
            return self._cast(self._pa.array(set_values, self._types["text"]), target)
        except (self._pa.ArrowException, TypeError, UnicodeError):
            return self._pa.array([_read(path, kind, value) for value in values], target)

    def _fitted(self, array: Any, kind: Any) -> Any:
        """An array of an older layout as one of this type."""
        types = self._pa.types
        if array.type == kind:
            return array
        if types.is_list(kind):
            values = self._fitted(array.values, kind.value_type)
            return self._pa.ListArray.from_arrays(array.offsets, values)
        here = {one.name for one in array.type}
        arrays = [
            self._fitted(array.field(one.name), one.type) if one.name in here else self._pa.nulls(len(array), one.type)
            for one in kind
        ]
        return self._pa.StructArray.from_arrays(arrays, fields=list(kind), mask=array.is_null())


# What means that nothing is set; of a key also 0.
_UNSET: dict[str, set[Any]] = {
    "key": {None, "", "0"},
    **{kind: {None, ""} for kind in ("integer", "decimal", "boolean", "datetime", "date")},
}


def _children(column: Column, inner: Layout, value: Any) -> list[Row]:
    """The records of a container, in whatever shape it came: one object or a list, with its wrapper or without."""
    if isinstance(value, dict) and column.item_key:
        container = cast("Row", value)
        if column.item_key in container:
            value = container[column.item_key]
        elif not container.keys() <= inner.known:
            value = None
    rows: list[Row] = [row for row in listed(value) if isinstance(row, dict)]
    return [row for row in rows if row.get(column.total) != "0"] if column.total else rows


def _read(path: str, kind: Kind, value: Any) -> Any:
    """One value of a column that cannot be cast as a whole; None with a warning if it cannot be read."""
    if value is None or (value == "" and kind not in {"text", "any"}):
        return None
    try:
        return _READ[kind](value)
    except (ValueError, InvalidOperation, OverflowError, TypeError):
        warn_once(path, value, f"{value!r:.60} is no {_WORDS[kind]}")
        return None


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
