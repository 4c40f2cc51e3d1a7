"""Rows as the service sent them → record batches and tables of Arrow."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from lightspeed_pos.responses.documents import listed
from lightspeed_pos.tables.values import Casting

if TYPE_CHECKING:
    from lightspeed_pos.tables.layout import Column, Layout

Row = dict[str, Any]
# pyarrow has no types.
RecordBatch: TypeAlias = Any
Table: TypeAlias = Any

# Rows taken at a time. More take longer for each, as the garbage collector looks at all of them; fewer too.
CHUNK = 500

logger = logging.getLogger("lightspeed_pos.tables")


def _ignore(layout: Layout, column: Column, row: Row, value: object) -> None:
    """Nothing: an odd value becomes null with a warning anyway."""


class Tables:
    """
    Makes record batches of one layout. The layout grows by the fields that rows have and it lacks.

    `on_odd` is told of each value that cannot be read: layout and column, the record that holds it, the value.
    """

    def __init__(
        self,
        layout: Layout,
        *,
        flatten: bool = False,
        on_odd: Callable[[Layout, Column, Row, object], object] = _ignore,
    ) -> None:
        self._casting = Casting()
        self._pa = self._casting.pa
        self._layout = layout
        self._flatten = flatten
        self._on_odd = on_odd

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
                "There are no columns for what came after the first %s records: %s. arrow() and rows() have it.",
                CHUNK,
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
            return self._casting.types[column.kind]
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
            return self._casting.array(
                f"{layout.path}.{wire}",
                column.kind,
                values,
                lambda number: self._on_odd(layout, column, rows[number], values[number]),
            )
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
