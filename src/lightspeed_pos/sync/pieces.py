"""
Rows of one endpoint as rows of database tables: what nests in them gets a table of its own.

A list becomes a table below its parent: `item_prices` with `item_id`, a contact's phones `contact_phones` with
`contact_id`. A single record with an id becomes a row of its kind's table (`contacts`, `notes`), and its parent keeps
the id. The service shows some without their id, such as the contacts of customers: those get a negative one, made of
the parent's. What has no id is spread into columns of its parent.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.tables.arrow import Tables
from lightspeed_pos.tables.layout import Layout, layout_of
from lightspeed_pos.tables.values import arrow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.sync.batch import Row
    from lightspeed_pos.tables.layout import Column

MANY = 20  # records, of which hardly all have lost a list since they were read


@dataclass(frozen=True, slots=True)
class Piece:
    """
    Rows of one database table. `key` are the columns that name a row; without any, equal rows are the same row.

    `below` is the column of the parent's id where the rows are all there are below each parent, `above` the parent's
    table, `parents` are the parents' ids. Where each parent has one record, `is_single`, `below` is the record's own
    id in both tables, and `parents` are the ids that such a record has if the service shows none.
    """

    table: str
    rows: Any  # pyarrow.Table
    key: tuple[str, ...]
    below: str = ""
    above: str = ""
    parents: Any = None  # pyarrow.Array of ids
    is_single: bool = False


@dataclass(frozen=True, slots=True)
class Reject:
    """A value that cannot be read, and where it stood. `row_id` is None for a record that has no id of its own."""

    table: str
    row_id: str | None
    column: str
    value: str
    raw: str  # JSON of the record


@dataclass(frozen=True, slots=True)
class _Below:
    """Where records belong: see `Piece`."""

    column: str
    table: str
    ids: Any
    is_single: bool = False


class Pieces:
    """Makes pieces of the rows of one endpoint."""

    def __init__(self, strategy: Strategy, relations: Sequence[str]) -> None:
        self._entity = ENDPOINTS[strategy.endpoint].entity
        self._table = strategy.table
        self._layout = layout_of(ENDPOINTS[strategy.endpoint], relations)
        self._pa, self._compute = arrow(), import_module("pyarrow.compute")
        self._tables = Tables(self._layout, on_odd=self._note_odd)
        self._table_of: dict[int, str] = {}
        self._odd: list[tuple[Layout, Column, Row, object]] = []
        self._absent: set[str] = set()

    def of(self, rows: Sequence[Row]) -> tuple[list[Piece], list[Reject]]:
        """
        The rows and all that nests in them, parents before what is below them; and the values that cannot be read.

        Tables without rows are there with their columns. A row whose key cannot be read is among the rejects only.
        """
        found: list[Piece] = []
        self._odd.clear()
        self._absent = self._absent_lists(rows)
        records = self._tables.batch(rows).to_struct_array()
        key = _own_key(self._layout, self._entity)
        self._split(self._table, snake(self._entity), self._layout, records, key, {}, found)
        return found, [self._reject(*one) for one in self._odd]

    def _absent_lists(self, rows: Sequence[Row]) -> set[str]:
        """Lists that none of many rows has: the service leaves out what it cannot load, so they need not be empty."""
        if len(rows) < MANY:
            return set()
        lists = [column for column in self._layout.columns if column.kind == "list"]
        return {one.name for one in lists if not any(wire in row for row in rows for wire in one.wires)}

    def _note_odd(self, layout: Layout, column: Column, row: Row, value: object) -> None:
        self._odd.append((layout, column, row, value))

    def _reject(self, layout: Layout, column: Column, row: Row, value: object) -> Reject:
        own = row.get(ENTITIES[layout.entity].id)
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        raw = json.dumps(row, ensure_ascii=False)
        table = self._table_of.get(id(layout), self._table)
        return Reject(table, None if own is None else str(own), column.name, _clean(text), _clean(raw))

    def _split(
        self,
        table: str,
        singular: str,
        layout: Layout,
        records: Any,
        key: tuple[str, ...],
        extra: dict[str, Any],
        found: list[Piece],
        below: _Below | None = None,
    ) -> None:
        """Add the piece of these records, and those of what is inside."""
        self._table_of[id(layout)] = table
        columns = dict(extra)
        own = extra.get(key[-1]) if key else None
        if own is None and key and key[-1] in {one.name for one in records.type}:
            own = records.field(key[-1])
        inside: list[Piece] = []
        flat = list(self._flat(table, layout, records, ""))
        for path, column, values in flat:
            if column is None:
                columns.setdefault(path, values)
        for path, column, values in flat:
            if column is None:
                continue
            if column.kind == "list":
                self._split_list(table, singular, path, column.inner, values, key, own, inside)
            else:
                parent_id = f"{path}_id"
                made = self._made_ids(layout.entity, own)
                known = columns.get(parent_id)
                columns[parent_id] = self._split_one(table, parent_id, column.inner, values, known, made, inside)
        rows = self._pa.table(columns)
        for name in key:
            if rows.column(name).null_count:
                rows = rows.filter(self._compute.is_valid(rows.column(name)))
        piece = Piece(table, rows, key)
        if below is not None:
            piece = Piece(table, rows, key, below.column, below.table, below.ids, below.is_single)
        found += [piece, *inside]

    def _flat(self, table: str, layout: Layout, records: Any, prefix: str) -> Iterator[tuple[str, Column | None, Any]]:
        """Columns with their names; what has no id of its own is spread."""
        for column in layout.columns:
            values, name = records.field(column.name), f"{prefix}{column.name}"
            inner = column.inner
            if inner is None:
                yield name, None, values
            elif column.kind == "object" and not ENTITIES[inner.entity].id:
                self._table_of[id(inner)] = table
                yield from self._flat(table, inner, values, f"{name}_")
            else:
                yield name, column, values

    def _split_list(
        self,
        above: str,
        singular: str,
        name: str,
        inner: Any,
        values: Any,
        key: tuple[str, ...],
        own: Any,
        found: list[Piece],
    ) -> None:
        """A table below: its key is the parent's and the row's own id, or its place in the list."""
        children, positions = values.flatten(), self._compute.list_parent_indices(values)
        is_absent = above == self._table and name in self._absent
        table = table_below(singular, name)
        own_key = _own_key(inner, inner.entity)
        extra: dict[str, Any] = {}
        below, row_key = None, tuple[str, ...]()
        if key:
            parent_ids = (
                self._compute.take(own, positions)
                if own is not None
                else self._pa.nulls(len(children), self._pa.int64())
            )
            extra[key[-1]] = parent_ids
            # A row that is named by its parent too stays apart from one with the same id elsewhere.
            row_key = tuple(dict.fromkeys((key[-1], *(own_key or ("position",)))))
            below = _Below(key[-1], above, self._pa.array([], self._pa.int64()) if is_absent else own)
        if not own_key:
            extra["position"] = self._positions(values)
        self._split(table, snake(inner.entity), inner, children, row_key, extra, found, below)

    def _split_one(
        self, above: str, parent_id: str, inner: Any, values: Any, known: Any, made: Any, found: list[Piece]
    ) -> Any:
        """
        A record of its own kind's table; returns its id for each parent.

        `known` are the ids that the parents say, None if they say none: the record itself may leave its own out. If
        nobody says any it is `made`.
        """
        compute = self._compute
        (key,) = _own_key(inner, inner.entity)
        said = values.field(key) if known is None else compute.coalesce(values.field(key), known)
        ids = said if made is None else compute.coalesce(said, made)
        there = compute.and_(compute.is_valid(values), compute.is_valid(ids))
        table, name = table_of_kind(inner.entity), singular_of(inner.entity)
        below = None if made is None or key != parent_id else _Below(key, above, made, is_single=True)
        self._split(table, name, inner, values.filter(there), (key,), {key: ids.filter(there)}, found, below)
        return compute.if_else(there, ids, known if known is not None else self._pa.scalar(None, ids.type))

    def _made_ids(self, owner: str, own: Any) -> Any:
        """Ids for single records that have none: no two records of different parents share one."""
        if own is None or owner not in OWNERS:
            return None
        compute = self._compute
        return compute.negate(compute.add(compute.multiply(own, _MOST_OWNERS), OWNERS.index(owner)))

    def _positions(self, lists: Any) -> Any:
        """The place of each value in its list, from 0."""
        lengths = self._compute.list_value_length(lists).fill_null(0).to_pylist()
        return self._pa.array([place for length in lengths for place in range(length)], self._pa.int64())


# What names a row below its parent where the record has no id of its own.
KEYS = {"ItemPrice": "useTypeID", "TagRelation": "tagID"}
_NAMES = {"tag_relations": "tags"}
# Record types in which others with an id nest. Their places are part of ids in databases: only add at the end.
OWNERS = (
    "Customer", "Vendor", "Employee", "Shop", "ShipTo", "CreditAccount", "Item", "SaleLine", "Order", "VendorReturn",
    "ItemMatrix", "CatalogVendorItem", "Sale", "VendorReturnItem", "OrderShipment", "InventoryTransfer", "Workorder",
)  # fmt: skip
_MOST_OWNERS = 64
_SINGULAR = {"ItemECommerce": "item_ecommerce"}


def table_below(singular: str, field: str) -> str:
    """The table of a list; `singular` is one record of the table above, `field` the list's Python name."""
    name = _NAMES.get(field, field)
    return name if name.startswith(f"{singular}_") else f"{singular}_{name}"


def singular_of(entity: str) -> str:
    """What one record of a kind is called in the names of tables."""
    return _SINGULAR.get(entity) or snake(entity)


def table_of_kind(entity: str) -> str:
    """The table of records that have an id and no listing of their own, such as contacts."""
    name = singular_of(entity)
    return name if name.endswith("s") else f"{name}s"


def _own_key(layout: Layout, entity: str) -> tuple[str, ...]:
    """The column with the record's own id; none if it has no id."""
    own = ENTITIES[entity].id or KEYS.get(entity, "")
    return tuple(column.name for column in layout.columns if own and own in column.wires)


def _clean(text: str) -> str:
    """Text that a database takes: without halves of surrogate pairs and NUL."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")
