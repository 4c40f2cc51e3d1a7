"""
Tables of a synced database as records of the API again: what `pieces` takes apart is put together.

Records are dicts with the API's names and values as text, as on the wire. What the API nests is nested, unless it has
a listing of its own.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from functools import cached_property
from itertools import count
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
_LISTED = frozenset(ENDPOINTS[endpoint].entity for endpoint in STRATEGIES)


def records_of(database: Database) -> dict[str, list[Record]]:
    """All records of the shop by endpoint. Reports are left out: they follow from the records."""
    put_together = _Putting(database)
    return {
        strategy.endpoint: put_together.table(strategy.table, ENDPOINTS[strategy.endpoint].entity)
        for strategy in STRATEGIES.values()
        if strategy.how != "window"
    }


class _Putting:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._kinds: dict[str, dict[int, Record]] = {}

    def table(self, table: str, entity: str) -> list[Record]:
        """The records of one table."""
        shape = _Shape(ENTITIES[entity])
        order = shape.key if shape.key in self._columns(table) else ""
        below = self._lists(shape, singular_of(entity))
        return [self._record(shape, row, below) for row in self._rows(table, order)]

    def _columns(self, table: str) -> list[str]:
        return self._database.columns.get(table, [])

    def _rows(self, table: str, order: str) -> list[Row]:
        """The rows that are not marked as gone."""
        if not self._columns(table):
            return []
        sql = f'SELECT * FROM "{table}" WHERE _deleted_at IS NULL'
        rows: list[Row] = self._database.table(f"{sql} ORDER BY {order}" if order else sql).to_pylist()
        return rows

    def _lists(self, shape: _Shape, singular: str) -> dict[str, dict[int, list[Record]]]:
        """The lists in records of a kind, by the name of the field and the id of the record."""
        found: dict[str, dict[int, list[Record]]] = {}
        for field in shape.lists:
            table = table_below(singular, field.python)
            columns = self._columns(table)
            if shape.key not in columns:
                continue
            inner = _Shape(ENTITIES[field.entity])
            deeper = self._lists(inner, singular_of(field.entity))
            own = snake(ENTITIES[field.entity].id)
            # What has neither place nor id stands as it came.
            order = next((one for one in ("position", own) if one in columns), "rowid")
            by_parent = found.setdefault(field.name, {})
            for row in self._rows(table, order):
                parent = row[shape.key] if inner.key == shape.key else row.pop(shape.key)
                by_parent.setdefault(parent, []).append(self._record(inner, row, deeper))
        return found

    def _record(self, shape: _Shape, row: Row, below: dict[str, dict[int, list[Record]]], prefix: str = "") -> Record:
        record: Record = {}
        for field in shape.scalars:
            value = row.get(f"{prefix}{field.python}")
            if value is not None and not (field.ref and _is_made(value)):
                record[field.name] = _on_the_wire(field, value)
        for field in shape.parts:
            part = self._record(_Shape(ENTITIES[field.entity]), row, {}, f"{prefix}{field.python}_")
            if part:
                record[field.name] = part
        for field in shape.kinds:
            value = row.get(f"{prefix}{field.python}_id")
            there = self._kind(field.entity).get(value) if value is not None else None
            if there is not None:
                record[field.name] = there
        for name, by_parent in below.items():
            rows = by_parent.get(row[shape.key])
            if rows:
                item_key = shape.by_name[name].item_key or shape.by_name[name].entity
                record[name] = {item_key: rows}
        return record

    def _kind(self, entity: str) -> dict[int, Record]:
        """
        All records of a kind without a listing of its own, by the ids of the database.

        Those that the service shows without their id get one that none has.
        """
        if entity not in self._kinds:
            own = ENTITIES[entity].id
            rows = self.table(table_of_kind(entity), entity)
            found = {int(one[own]): one for one in rows}
            next_id = count(max([*found, 0]) + 1)
            for key, record in found.items():
                if _is_made(key):
                    record[own] = str(next(next_id))
            self._kinds[entity] = found
        return self._kinds[entity]


class _Shape:
    """The fields of a record type, by how they lie in tables."""

    def __init__(self, entity: Entity) -> None:
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
