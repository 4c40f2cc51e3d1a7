"""
A list request, understood, and the SQL that finds its rows.

Source: API documentation, "Cursor paging", "Relation filters".
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote

from lightspeed_pos.sandbox.data.layout import Column, Layout, Scalar
from lightspeed_pos.sandbox.data.relations import Join
from lightspeed_pos.sandbox.search.operators import Operator

PAGE_SIZE = 100  # default and maximum; a larger limit is clamped [I]


@dataclass(frozen=True, slots=True)
class Condition:
    """One operand: the columns it may match in (several for `itemCode`), of the record or of one relation."""

    columns: tuple[Column, ...]
    operator: Operator
    values: tuple[Scalar, ...]
    join: Join | None = None
    field: str = ""

    def sql(self, table: str) -> tuple[str, list[Scalar]]:
        """Condition on one row of `table`."""
        parts: list[str] = []
        parameters: list[Scalar] = []
        for column in self.columns:
            parts.append(self._compare(f'{table}."{column.name}"', column))
            parameters += self.values
        return f"({' OR '.join(parts)})", parameters

    def _compare(self, name: str, column: Column) -> str:
        # An unset time matches no comparison.
        unset = f" AND {name}<>''" if column.kind in {"time", "date"} and self.values != ("",) else ""
        match self.operator:
            case "=":
                return f"{name}=?"
            case ">" | ">=" | "<" | "<=":
                return f"({name}{self.operator}?{unset})"
            case "!=":
                return f"({name}<>?{unset})"
            case "><":
                return f"({name} BETWEEN ? AND ?{unset})"
            case "~":
                return f"{name} LIKE ? ESCAPE '\\'"
            case "!~":
                return f"{name} NOT LIKE ? ESCAPE '\\'"
            case "IN":
                return f"{name} IN ({','.join('?' * len(self.values))})"


@dataclass
class ListQuery:
    """What one list request asks for."""

    relations: tuple[str, ...] = ()
    conditions: list[Condition] = field(default_factory=list[Condition])
    any_of: list[Condition] = field(default_factory=list[Condition])
    archived: Literal["false", "true", "only"] = "false"
    count: bool = False
    limit: int = PAGE_SIZE
    offset: int = 0
    sort: str = ""
    descending: bool = False
    cursor: tuple[Scalar, ...] = ()
    backwards: bool = False
    kept: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def selection(layout: Layout, query: ListQuery) -> tuple[str, list[Scalar]]:
    """WHERE and its parameters for all that is asked for, except the cursor."""
    parts: list[str] = []
    parameters: list[Scalar] = []
    if "archived" in layout.index and query.archived != "true":
        parts.append(f"t.\"archived\"='{'true' if query.archived == 'only' else 'false'}'")
    plain = [condition for condition in query.conditions if condition.join is None]
    for condition in plain:
        sql, values = condition.sql("t")
        parts.append(sql)
        parameters += values
    # One and the same row of a relation has to meet all filters on that relation.
    joined: dict[Join, list[Condition]] = {}
    for condition in query.conditions:
        if condition.join is not None:
            joined.setdefault(condition.join, []).append(condition)
    for join, conditions in joined.items():
        sql, values = _related(join, conditions)
        parts.append(sql)
        parameters += values
    if query.any_of:
        alternatives: list[str] = []
        for condition in query.any_of:
            sql, values = condition.sql("t") if condition.join is None else _related(condition.join, [condition])
            alternatives.append(sql)
            parameters += values
        parts.append(f"({' OR '.join(alternatives)})")
    return " AND ".join(parts) or "1", parameters


def _related(join: Join, conditions: Sequence[Condition]) -> tuple[str, list[Scalar]]:
    parts: list[str] = []
    parameters: list[Scalar] = []
    for condition in conditions:
        sql, values = condition.sql("c")
        parts.append(sql)
        parameters += values
    where = " AND ".join(parts)
    return (
        f'EXISTS (SELECT 1 FROM "{join.entity}" AS c WHERE c."{join.foreign}"=t."{join.local}" AND {where})',
        parameters,
    )


def ordering(layout: Layout, query: ListQuery) -> tuple[str, str, list[Scalar]]:
    """Condition of the cursor ("" without one), ORDER BY, parameters; the id breaks ties."""
    forwards = query.descending == query.backwards
    direction = "" if forwards else " DESC"
    names = [query.sort] if query.sort == layout.id else [query.sort, layout.id]
    order = ",".join(f't."{name}"{direction}' for name in names)
    if not query.cursor:
        return "", order, []
    columns = ",".join(f't."{name}"' for name in names)
    places = ",".join("?" * len(names))
    return f"({columns}){'>' if forwards else '<'}({places})", order, list(query.cursor)


def link(origin: str, path: str, query: ListQuery, boundary: Sequence[Scalar], side: Literal["after", "before"]) -> str:
    """A next or previous URL: sort, what is kept of the query as it came, limit, cursor. Defaults are written out."""
    cursor = base64.b64encode(json.dumps(list(boundary), separators=(",", ":")).encode()).decode()
    sort = ("-" if query.descending else "") + query.sort
    parameters = [("sort", sort), *query.kept, ("limit", str(query.limit)), (side, cursor)]
    return f"{origin}{path}?" + "&".join(
        f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in parameters
    )
