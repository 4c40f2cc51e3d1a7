"""What a database of sync has, and how fresh it is, without a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.open import destination_of
from lightspeed_pos.sync.sql_place import NothingThere

if TYPE_CHECKING:
    from pathlib import Path

    from lightspeed_pos.sync.state import TableState


@dataclass(frozen=True, slots=True)
class TableStatus:
    """One table: its rows without those that are gone, and how far its reading is."""

    table: str
    rows: int
    state: TableState


@dataclass(frozen=True, slots=True)
class Status:
    """
    The tables that were begun, by name, and the last runs, the newest first.

    A run has `started`, `ended`, `new`, `changed`, `gone`, `requests`, `drips` and `error`, None if it came to its end.
    """

    tables: list[TableStatus]
    runs: list[dict[str, Any]]


def states_at(to: str | Path, account_id: int) -> dict[str, TableState]:
    """How far each table is, by endpoint; nothing where nothing was synced into yet."""
    try:
        destination = destination_of(to, account_id, to_look=True)
    except NothingThere:
        return {}
    try:
        return destination.states()
    finally:
        destination.close()


def status(to: str | Path, account_id: int, *, runs: int = 5) -> Status:
    """Look into the database. Raises LightspeedError where there is none, or it cannot be opened."""
    destination = destination_of(to, account_id, to_look=True)
    try:
        states, counts = destination.states(), destination.counts()
        tables = {STRATEGIES[endpoint].table: state for endpoint, state in states.items() if endpoint in STRATEGIES}
        found = [TableStatus(table, counts.get(table, 0), tables[table]) for table in sorted(tables)]
        return Status(found, destination.runs(runs))
    finally:
        destination.close()
