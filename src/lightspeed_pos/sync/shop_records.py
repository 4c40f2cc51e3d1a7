"""
Tables of a synced database as records of the API again: what `pieces` takes apart is put together.

Records are dicts with the API's names and values as text, as on the wire. What the API nests is nested, unless it has
a listing of its own.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.pieces import KEYS, singular_of, table_below, table_of_kind

if TYPE_CHECKING:
    from lightspeed_pos.catalogue import Entity, Field
    from lightspeed_pos.sync.database import Database

Record = dict[str, Any]
Row = dict[str, Any]
_AT_ONCE = 2000  # records that are put together in one go
_LISTED = frozenset(ENDPOINTS[endpoint].entity for endpoint in STRATEGIES)


class ShopRecords:
    """
    All records of the shop. Reports are left out: they follow from the records.

    A record is put together only when it is reached, so a shop of any size can be read through.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made: dict[str, tuple[int, Sequence[int]]] = {}
        self.counts = {one.endpoint: self._count(one.table) for one in STRATEGIES.values() if one.how != "window"}

    def __iter__(self) -> Iterator[tuple[str, Iterator[Record]]]:
        """The endpoints, and the records of each in the order of their ids."""
        for name in self.counts:
            yield name, self.of(name)

    def of(self, endpoint: str) -> Iterator[Record]:
        """The records of one endpoint."""
        table, shape = STRATEGIES[endpoint].table, _shape_of(ENDPOINTS[endpoint].entity)
        if shape.key not in self._columns(table):
            yield from (self._record(shape, row, _Around()) for row in self._rows(table))
            return
        keys = self._ids(table, shape.key)
        for first in range(0, len(keys), _AT_ONCE):
            rows = self._rows(table, shape.key, keys[first : first + _AT_ONCE], shape.key)
            yield from self._records(shape, singular_of(shape.entity), rows)

    def _columns(self, table: str) -> list[str]:
        return self._database.columns.get(table, [])

    def _count(self, table: str) -> int:
        if not self._columns(table):
            return 0
        (count,) = self._database.table(f'SELECT count(*) FROM "{table}" WHERE _deleted_at IS NULL')[0].to_pylist()
        return int(count)

    def _ids(self, table: str, column: str) -> Sequence[int]:
        """All ids of a table, in their order; they take eight bytes each."""
        sql = f'SELECT "{column}" FROM "{table}" WHERE _deleted_at IS NULL ORDER BY 1'
        return array("q", (key.as_py() for chunk in self._database.table(sql)[0].chunks for key in chunk))

    def _rows(self, table: str, column: str = "", ids: Collection[int] = (), order: str = "") -> list[Row]:
        """The rows that are not marked as gone: all, or those with one of these ids in a column."""
        if not self._columns(table) or (column and not ids):
            return []
        sql, parameters = f'SELECT * FROM "{table}" WHERE _deleted_at IS NULL', dict[str, Any]()
        if column:
            # The bounds leave most of the table unread.
            sql += f' AND "{column}" BETWEEN $low AND $high AND "{column}" IN (SELECT unnest($ids))'
            parameters = {"low": min(ids), "high": max(ids), "ids": list(ids)}
        found = self._database.table(f"{sql} ORDER BY {order}" if order else sql, parameters or None)
        rows: list[Row] = found.to_pylist()
        return rows

    def _records(self, shape: _Shape, singular: str, rows: list[Row]) -> Iterator[Record]:
        around = self._around(shape, singular, rows)
        return (self._record(shape, row, around) for row in rows)

    def _around(self, shape: _Shape, singular: str, rows: list[Row]) -> _Around:
        """What nests in the records of these rows."""
        around = _Around()
        for field in shape.lists:
            table = table_below(singular, field.python)
            columns = self._columns(table)
            if shape.key not in columns:
                continue
            inner = _shape_of(field.entity)
            own = snake(ENTITIES[field.entity].id)
            # Rows with neither a position nor an id keep the order in which they came.
            order = next((one for one in ("position", own) if one in columns), "rowid")
            children = self._rows(table, shape.key, {row[shape.key] for row in rows}, order)
            by_parent = around.lists.setdefault(field.name, {})
            parents = [row[shape.key] if inner.key == shape.key else row.pop(shape.key) for row in children]
            for parent, record in zip(parents, self._records(inner, singular_of(field.entity), children), strict=True):
                by_parent.setdefault(parent, []).append(record)
        for path, field in shape.all_kinds():
            column = f"{path}{field.python}_id"
            ids = {row[column] for row in rows if row.get(column) is not None}
            inner = _shape_of(field.entity)
            table = table_of_kind(field.entity)
            if inner.key in self._columns(table):
                kept = self._rows(table, inner.key, ids)
                below = self._around(inner, singular_of(field.entity), kept)
                around.kinds[column] = (inner, {row[inner.key]: row for row in kept}, below)
        return around

    def _record(self, shape: _Shape, row: Row, around: _Around, prefix: str = "") -> Record:
        record: Record = {}
        for field in shape.scalars:
            value = row.get(f"{prefix}{field.python}")
            if value is not None and not (field.ref and _is_made(value)):
                record[field.name] = _on_the_wire(field, value)
        for field in shape.parts:
            part = self._record(_shape_of(field.entity), row, around, f"{prefix}{field.python}_")
            if part:
                record[field.name] = part
        for field in shape.kinds:
            column = f"{prefix}{field.python}_id"
            inner, rows, deeper = around.kinds.get(column, (shape, {}, around))
            there = rows.get(row.get(column))
            if there is not None:
                record[field.name] = self._of_kind(field.entity, inner, there, deeper)
        for name, by_parent in around.lists.items() if not prefix else ():
            rows_below = by_parent.get(row[shape.key])
            if rows_below:
                item_key = shape.by_name[name].item_key or shape.by_name[name].entity
                record[name] = {item_key: rows_below}
        return record

    def _of_kind(self, entity: str, shape: _Shape, row: Row, around: _Around) -> Record:
        """A record of a kind without a listing of its own; one that came without its id gets one that none has."""
        # Two records may have it, and what is done to one of them must not show in the other.
        record = deepcopy(self._record(shape, row, around))
        key = row[shape.key]
        if _is_made(key):
            if entity not in self._made:
                ids = self._ids(table_of_kind(entity), shape.key)
                self._made[entity] = (max([*ids[-1:], 0]) + 1, ids)
            first, ids = self._made[entity]
            record[ENTITIES[entity].id] = str(first + bisect_left(ids, key))
        return record


class _Around:
    """
    What nests in records: lists by the name of the field and the id of the record; single records by the column with
    their id, each with its shape, its rows by id, and what nests in them.
    """

    def __init__(self) -> None:
        self.lists: dict[str, dict[int, list[Record]]] = {}
        self.kinds: dict[str, tuple[_Shape, dict[Any, Row], _Around]] = {}


@cache
def _shape_of(entity: str) -> _Shape:
    return _Shape(ENTITIES[entity])


class _Shape:
    """The fields of a record type, by how they lie in tables."""

    def __init__(self, entity: Entity) -> None:
        self.entity = entity.name
        own = entity.id or KEYS.get(entity.name, "")
        self.by_name = {field.name: field for field in entity.fields if not field.alias_of}
        self.key = self.by_name[own].python if own in self.by_name else ""

    @cached_property
    def scalars(self) -> list[Field]:
        """One column each."""
        return [one for one in self.by_name.values() if one.type not in {"object", "list"} or _is_names(one)]

    @cached_property
    def lists(self) -> list[Field]:
        """Tables below."""
        nested = (one for one in self.by_name.values() if one.type == "list" and not _is_names(one))
        return [one for one in nested if self.key and one.entity not in _LISTED]

    @cached_property
    def parts(self) -> list[Field]:
        """Records without an id, whose columns are the record's own."""
        return [one for one in self._objects() if not ENTITIES[one.entity].id]

    @cached_property
    def kinds(self) -> list[Field]:
        """Records in the table of their kind."""
        return [one for one in self._objects() if ENTITIES[one.entity].id and one.entity not in _LISTED]

    def all_kinds(self, path: str = "") -> Iterator[tuple[str, Field]]:
        """Those of the parts, too, with what stands before their columns."""
        yield from ((path, one) for one in self.kinds)
        for part in self.parts:
            yield from _shape_of(part.entity).all_kinds(f"{path}{part.python}_")

    def _objects(self) -> list[Field]:
        objects = (one for one in self.by_name.values() if one.type == "object" and one.entity)
        return [one for one in objects if ENTITIES[one.entity].fields]


def _is_made(key: object) -> bool:
    """Whether an id is none of the service's: the database names records by it that came without one."""
    return isinstance(key, int) and key < 0


def _is_names(field: Field) -> bool:
    return field.type == "list" and (not field.entity or field.name == "Tags")


def _on_the_wire(field: Field, value: Any) -> Any:
    """A value of a column as the API shows it."""
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value.normalize():f}" if value else "0"
        case datetime():
            return value.astimezone(UTC).isoformat()
        case list():
            names = cast("list[str]", value)
            return {"tag": names} if field.name == "Tags" else names
        case str() if value.startswith("{") and (field.name, value[:20]) == ("value", '{"CustomFieldChoice"'):
            return json.loads(value)
        case _:
            return str(value)
