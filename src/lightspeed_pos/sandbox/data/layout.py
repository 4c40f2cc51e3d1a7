"""
How records lie in tables: one table per record type, one typed column per scalar, derived from the catalogue.

Values are stored so that SQL can compare and sort them and little is left to do when they are shown: ids and foreign
keys as integers (0: none), numbers as SQLite numbers, strings as text that compares without case, flags as `true` and
`false`, times as UTC text and dates as bare ones in the form of the wire ("" unset). There are no NULLs.
"""

# names in SQL come from the layouts, values are parameters

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Entity, Field
from lightspeed_pos.sandbox.data.columns import (
    EMITTED_SPELLING,
    EXTRA_INDEXES,
    NEVER_SHOWN,
    OWNERS,
    RECORDED_ORDER,
    SENT_AS,
    UNSHOWN_IDS,
    Kind,
)

Shown = Literal["always", "nested", "template", "never"]
Scalar = int | float | str

EMPTY: dict[Kind, Scalar] = {"key": 0, "number": 0, "text": "", "flag": "false", "time": "", "date": ""}
# Equality and sorting ignore case, as in the database family that the service's `~` operator comes from. [I]
SQL_TYPES: dict[Kind, str] = {
    "key": "INTEGER NOT NULL DEFAULT 0",
    "number": "NUMERIC NOT NULL DEFAULT 0",
    "text": "TEXT NOT NULL DEFAULT '' COLLATE NOCASE",
    "flag": "TEXT NOT NULL DEFAULT 'false'",
    "time": "TEXT NOT NULL DEFAULT ''",
    "date": "TEXT NOT NULL DEFAULT ''",
}


@dataclass(frozen=True, slots=True)
class Column:
    """
    One stored scalar.

    `shown`: "always", only "nested" in another record, only by a display "template", or "never".
    """

    name: str
    kind: Kind
    shown: Shown = "always"
    ref: str = ""
    values: tuple[str, ...] = ()

    @property
    def searchable(self) -> bool:
        """Whether lists may be filtered and ordered by it."""
        return self.shown in {"always", "nested"}


@dataclass(frozen=True)
class Layout:
    """The table of one record type. `id` is its INTEGER PRIMARY KEY and its first column."""

    entity: str
    id: str
    columns: tuple[Column, ...]
    aliases: dict[str, str]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Column names in the order of a row."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def index(self) -> dict[str, int]:
        """Position of each column in a row."""
        return {name: position for position, name in enumerate(self.names)}

    @cached_property
    def selection(self) -> str:
        """Column list for SELECT."""
        return ",".join(f'"{name}"' for name in self.names)

    @cached_property
    def qualified(self) -> str:
        """Column list for SELECT from the table under the name `t`."""
        return ",".join(f't."{name}"' for name in self.names)

    def column(self, name: str) -> Column | None:
        """The column that a client means by this name."""
        position = self.index.get(self.aliases.get(name, name))
        return None if position is None else self.columns[position]

    def schema(self) -> list[str]:
        """CREATE TABLE."""
        first, *others = self.columns
        definitions = [f'"{first.name}" INTEGER PRIMARY KEY AUTOINCREMENT']
        definitions += [f'"{column.name}" {SQL_TYPES[column.kind]}' for column in others]
        return [f'CREATE TABLE "{self.entity}" ({", ".join(definitions)})']

    def indexes(self, sortable: Iterable[str]) -> list[str]:
        """CREATE INDEX for what is paged, looked up or collected by."""
        wanted = dict.fromkeys([*sortable, *EXTRA_INDEXES.get(self.entity, ())])
        columns = [column for column in map(self.column, wanted) if column is not None and column.name != self.id]
        return [
            f'CREATE INDEX "{self.entity}_{column.name}" ON "{self.entity}" ("{column.name}", "{self.id}")'
            for column in columns
        ]


def _kind(entity: str, field: Field) -> Kind | None:
    if (entity, field.name) in SENT_AS:
        return SENT_AS[entity, field.name]
    match field.type:
        case "integer":
            return "key" if field.ref or field.name in {"systemSku", "ticketNumber"} else "number"
        case "decimal":
            return "number"
        case "boolean":
            return "flag"
        case "datetime":
            return "time"
        case "date":
            return "date"
        case "string" | "enum":
            return "text"
        case "object" | "list":
            return None


def _shown(entity: str, field: Field) -> Shown:
    if field.write_only or field.name in NEVER_SHOWN.get(entity, ()):
        return "never"
    if field.display_templates_only and (entity, field.name) != ("Note", "noteID"):
        return "template"
    return "nested" if field.nested_only else "always"


def _spelling(name: str, twins: set[str]) -> str:
    emitted = EMITTED_SPELLING.get(name, name)
    return emitted if emitted in twins else name


def layout_of(entity: Entity, own_id: str) -> Layout:
    """The table of a record type, with the id of this name."""
    owners = dict(OWNERS.get(entity.name, ()))
    names = {field.name for field in entity.fields}
    columns: dict[str, Column] = {}
    for field in entity.fields:
        kind = _kind(entity.name, field)
        if kind is None or field.alias_of or field.name in owners:
            continue
        name = _spelling(field.name, names)
        if name == own_id:
            kind = "key"
        values = () if field.values_open else (*field.values, *field.deprecated_values)
        columns[name] = Column(name, kind, _shown(entity.name, field), field.ref, values)
    columns.update({name: Column(name, kind, "never") for name, kind in owners.items()})
    columns.setdefault(own_id, Column(own_id, "key", "never"))
    aliases: dict[str, str] = {}
    for field in entity.fields:
        spelt = _spelling(field.alias_of or field.name, names)
        if spelt != field.name and spelt in columns:
            aliases[field.name] = spelt
    order = {name: position for position, name in enumerate(RECORDED_ORDER.get(entity.name, ()))}

    def place(column: Column) -> tuple[bool, int, bool, bool]:
        stamped = column.name in {"createTime", "timeStamp", "timestamp"}
        return column.name != own_id, order.get(column.name, len(order)), bool(column.ref), stamped

    return Layout(entity.name, own_id, tuple(sorted(columns.values(), key=place)), aliases)


# Record types without an id have no table: they are computed, or parts of another record.
LAYOUTS: dict[str, Layout] = {
    entity.name: layout_of(entity, own_id)
    for entity in ENTITIES.values()
    if (own_id := UNSHOWN_IDS.get(entity.name, entity.id))
}


def sortable_columns(entity: str) -> list[str]:
    """Every field that some endpoint of this record type may be sorted by."""
    return [name for endpoint in ENDPOINTS.values() if endpoint.entity == entity for name in endpoint.sortable]
