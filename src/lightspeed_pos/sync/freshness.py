"""Which tables a query reads, how old they are, and how only those are read again."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync.database import Database, kinds_of, no_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sync.run import Progress, Summary
    from lightspeed_pos.sync.state import TableState

_READING = {"SELECT", "EXPLAIN", "MULTI"}  # a PIVOT is several statements for DuckDB
_TABLES = {one.table: one for one in STRATEGIES.values()}


def check_reads(sql: str) -> None:
    """Raises QueryError unless this is one statement that only reads. No database is needed for that."""
    kinds = kinds_of(sql)
    if len(kinds) != 1:
        raise QueryError(f"This is {len(kinds) or 'no'} statement{'s' * (len(kinds) > 1)}: write one SELECT.")
    if kinds[0] not in _READING:
        raise QueryError(f"This is a statement to {kinds[0].lower()}: the database is only read here. Write a SELECT.")


def tables_in(sql: str) -> list[str]:
    """
    The tables that a query reads, by name and in order; without those that it makes itself in a WITH.

    None are found in a query that only DuckDB understands.
    """
    sqlglot = _sqlglot()
    exp = sqlglot.exp
    try:
        tree = sqlglot.parse_one(re.sub(r"^\s*EXPLAIN(\s+ANALYZE)?\s", "", sql, flags=re.IGNORECASE), read="duckdb")
    except sqlglot.errors.SqlglotError:
        return []
    made = {one.alias_or_name.lower(): one for one in tree.find_all(exp.CTE)}
    found: set[str] = set()
    for table in tree.find_all(exp.Table):
        own = made.get(table.name.lower())
        # WITH items AS (SELECT … FROM items) reads the table of that name, unless it is recursive.
        if not table.name or table.db not in {"", "main"}:  # a function, or what DuckDB says of itself
            continue
        if own is None or (own in _above(table) and not own.parent.args.get("recursive")):
            found.add(table.name.lower())
    return sorted(found)


def _above(node: Any) -> list[Any]:
    found: list[Any] = []
    while (node := node.parent) is not None:
        found.append(node)
    return found


def sources(tables: Iterable[str], there: Container[str] = ()) -> dict[str, set[str]]:
    """
    For each table, the ones of the shop that it is read with: `item_prices` comes with `items`, `items` by itself.

    Tables that are `there` and are none of the shop's are left out. Raises QueryError with a suggestion for one that
    does not exist.
    """
    found: dict[str, set[str]] = {}
    for name in tables:
        if name in _TABLES:
            found[name] = {name}
        elif name in _below():
            found[name] = set(_below()[name])
        elif name not in there and not name.startswith("_"):
            raise QueryError(no_table(name, [*_TABLES, *_below()]))
    return found


def check_is_there(database: Database, tables: Iterable[str]) -> None:
    """Raises QueryError for the first of these tables that the database does not have, with what to do."""
    for name, read_with in sources(tables, database.columns).items():
        if name not in database.columns:
            first = min(read_with)
            raise QueryError(
                f"{name} has not been read yet: --max-age 1h reads it now, lightspeed sync --tables {first} too."
            )


@cache
def _below() -> Mapping[str, frozenset[str]]:
    """The tables that come with others."""
    from lightspeed_pos.sync.pieces import Pieces

    found: dict[str, set[str]] = {}
    for strategy in STRATEGIES.values():
        for piece in Pieces(strategy, strategy.needs).of([])[0]:
            found.setdefault(piece.table, set()).add(strategy.table)
    return {name: frozenset(tables) for name, tables in found.items()}


def read_at(states: Mapping[str, TableState], tables: Iterable[str]) -> datetime | None:
    """When the oldest of these tables of the shop was read; None if one never was, or only in part."""
    found: list[datetime] = []
    for name in tables:
        state = states.get(_TABLES[name].endpoint)
        if state is None or state.read_at is None or not state.is_complete:
            return None
        found.append(state.read_at)
    return min(found, default=None)


def older(states: Mapping[str, TableState], tables: Iterable[str], max_age: timedelta, now: datetime) -> list[str]:
    """Those of these tables of the shop that were read longer ago than that, or never."""
    found: list[str] = []
    for name in tables:
        at = read_at(states, [name])
        if at is None or not timedelta(0) <= now - at <= max_age:  # a time to come is of a clock that was ahead then
            found.append(name)
    return found


def refresh(
    account: Account, path: Path, tables: Iterable[str], on_progress: Callable[[Progress], object] | None = None
) -> Summary:
    """Read these tables of the shop again, and nothing else; the database is made if it is not there."""
    from lightspeed_pos.sync.shop import sync  # a query that reads what is there needs nothing of it

    path.parent.mkdir(parents=True, exist_ok=True)
    return sync(account, path, tables=list(tables), on_progress=on_progress)


def _sqlglot() -> Any:
    try:
        return import_module("sqlglot")
    except ModuleNotFoundError:
        raise LightspeedError('Queries need: pip install "lightspeed-pos[sync]"') from None
