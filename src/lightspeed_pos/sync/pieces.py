"""
Rows of one endpoint as rows of database tables: what nests in them gets a table of its own.

A list becomes a table below its parent: `item_prices` with `item_id`, a contact's phones `contact_phones` with
`contact_id`. A single record with an id becomes a row of its kind's table (`contacts`, `notes`), and its parent keeps
the id. What has no id is spread into columns of its parent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.tables.arrow import Tables
from lightspeed_pos.tables.layout import Layout, layout_of
from lightspeed_pos.tables.values import arrow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.sync.batch import Row


@dataclass(frozen=True, slots=True)
class Piece:
    """
    Rows of one database table. `key` are the columns that name a row; without any, equal rows are the same row.

    `below` is the column of the parent's id, where the rows are all there are below each parent; `parents` are the ids.
    """

    table: str
    rows: Any  # pyarrow.Table
    key: tuple[str, ...]
    below: str = ""
    parents: Any = None  # pyarrow.Array of ids


class Pieces:
    """Makes pieces of the rows of one endpoint."""

    def __init__(self, strategy: Strategy, relations: Sequence[str]) -> None:
        self._endpoint = ENDPOINTS[strategy.endpoint]
        self._strategy = strategy
        self._layout = layout_of(self._endpoint, relations)
        self._tables = Tables(self._layout)
        self._pa = arrow()

    def of(self, rows: Sequence[Row]) -> list[Piece]:
        """The rows and all that nests in them; tables without rows are there with their columns."""
        found: list[Piece] = []
        batch = self._tables.batch(rows)
        entity = self._endpoint.entity
        key = _own_key(self._layout, entity)
        self._split(self._strategy.table, snake(entity), self._layout, batch.to_struct_array(), key, {}, found)
        return found

    def _split(
        self,
        table: str,
        singular: str,
        layout: Layout,
        records: Any,
        key: tuple[str, ...],
        extra: dict[str, Any],
        found: list[Piece],
        below: str = "",
        parents: Any = None,
    ) -> None:
        """Add the piece of these records, and those of what is inside."""
        columns = dict(extra)
        own = extra.get(key[-1]) if key and key[-1] in extra else None
        if own is None and key and key[-1] in _names(records):
            own = records.field(key[-1])
        for column, values in self._flat(layout, records, ""):
            path, shape = column
            if shape is None:
                columns.setdefault(path, values)
            elif shape.kind == "list":
                self._split_list(singular, path, shape.inner, values, key, own, found)
            else:
                parent_id = f"{path}_id"
                columns[parent_id] = self._split_one(shape.inner, values, columns.get(parent_id), found)
        rows = self._pa.table(columns)
        found.append(Piece(table, rows, key, below, parents))

    def _flat(self, layout: Layout, records: Any, prefix: str) -> Any:
        """Columns with their names; what has no id of its own is spread."""
        for column in layout.columns:
            values, name = records.field(column.name), f"{prefix}{column.name}"
            inner = column.inner
            if inner is None:
                yield (name, None), values
            elif column.kind == "object" and not ENTITIES[inner.entity].id:
                yield from self._flat(inner, values, f"{name}_")
            else:
                yield (name, column), values

    def _split_list(
        self,
        singular: str,
        name: str,
        inner: Any,
        values: Any,
        key: tuple[str, ...],
        own: Any,
        found: list[Piece],
    ) -> None:
        """A table below: its key is the parent's and the row's own id, or its place in the list."""
        compute = self._compute()
        children, positions = values.flatten(), compute.list_parent_indices(values)
        name = _NAMES.get(name, name)
        table = name if name.startswith(f"{singular}_") else f"{singular}_{name}"
        parent_key = key[-1] if key else ""
        parent_ids = (
            compute.take(own, positions) if own is not None else self._pa.nulls(len(children), self._pa.int64())
        )
        own_key = _own_key(inner, inner.entity)
        extra: dict[str, Any] = {parent_key: parent_ids} if parent_key else {}
        if not own_key:
            extra["position"] = self._positions(values)
        # A row that is named by its parent too stays apart from one with the same id elsewhere.
        row_key = tuple(dict.fromkeys((parent_key, *(own_key or ("position",))))) if parent_key else ()
        self._split(table, snake(inner.entity), inner, children, row_key, extra, found, below=parent_key, parents=own)

    def _split_one(self, inner: Any, values: Any, known: Any, found: list[Piece]) -> Any:
        """
        A record of its own kind's table; returns its id for each parent.

        `known` are the ids that the parents say, None if they say none: the record itself may leave its own out.
        """
        compute = self._compute()
        (key,) = _own_key(inner, inner.entity)
        ids = values.field(key) if known is None else compute.coalesce(values.field(key), known)
        there = compute.and_(compute.is_valid(values), compute.is_valid(ids))
        name = _SINGULAR.get(inner.entity) or snake(inner.entity)
        table = name if name.endswith("s") else f"{name}s"
        self._split(table, name, inner, values.filter(there), (key,), {key: ids.filter(there)}, found)
        return compute.if_else(there, ids, known if known is not None else self._pa.scalar(None, ids.type))

    def _positions(self, lists: Any) -> Any:
        """The place of each value in its list, from 0."""
        lengths = self._compute().list_value_length(lists).fill_null(0).to_pylist()
        return self._pa.array([place for length in lengths for place in range(length)], self._pa.int64())

    def _compute(self) -> Any:
        from importlib import import_module

        return import_module("pyarrow.compute")


# What names a row below its parent where the record has no id of its own.
_KEYS = {"ItemPrice": "useTypeID", "TagRelation": "tagID"}
_NAMES = {"tag_relations": "tags"}
_SINGULAR = {"ItemECommerce": "item_ecommerce"}


def _own_key(layout: Layout, entity: str) -> tuple[str, ...]:
    """The column with the record's own id; none if it has no id."""
    own = ENTITIES[entity].id or _KEYS.get(entity, "")
    return tuple(column.name for column in layout.columns if own and own in column.wires)


def _names(records: Any) -> set[str]:
    return {one.name for one in records.type}
