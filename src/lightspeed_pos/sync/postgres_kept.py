"""
Connections to PostgreSQL that stay open between the slices of a fleet, and what was seen of the tables behind them.

The first connection to an address costs 50 ms of CPU, as ADBC reads all types of the database; its clones need not.
"""

from __future__ import annotations

import os
import threading
import weakref
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

MOST_IDLE = 4  # what is open is a process of the server; more are opened while more are needed

Columns = dict[str, dict[str, str]]  # the type of each, by table and name
Place = tuple[str, str]  # address and schema


@dataclass(frozen=True, slots=True)
class Link:
    """An open connection of ADBC and its cursor."""

    connection: Any
    cursor: Any

    def close(self) -> None:
        """End it; nothing is raised for one that is broken."""
        with suppress(Exception):
            self.cursor.close()
            self.connection.close()

    def is_at_rest(self) -> bool:
        """Whether it is in no transaction, and not broken as far as it knows."""
        try:
            status = self.connection.adbc_connection.get_option("adbc.postgresql.transaction_status")
        except Exception:  # noqa: BLE001  # whatever it cannot tell
            return False
        return bool(status == "idle")


@dataclass(slots=True)
class _Open:
    """What one process has: a fork must neither use nor close what its parent opened."""

    first: dict[str, Any] = field(default_factory=dict[str, Any])  # connections, by address
    idle: dict[str, list[Link]] = field(default_factory=dict[str, list[Link]])
    columns: dict[tuple[str, str], tuple[str, Columns]] = field(
        default_factory=dict[tuple[str, str], tuple[str, Columns]]
    )


class KeptConnections:
    """The connections of one fleet, for all threads of a process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_process: dict[int, _Open] = {}
        weakref.finalize(self, _end, self._by_process)

    def take(self, address: str) -> Link | None:
        """The one that was used last, None if there is none. It may have broken since."""
        with self._lock:
            idle = self._open.idle.get(address)
            return idle.pop() if idle else None

    def connect(self, address: str, driver: Any) -> Link:
        """A new one; `driver` is the module of ADBC."""
        with self._lock:
            first = self._open.first.get(address)
        if first is None:
            made = driver.connect(address, autocommit=True)
            with self._lock:
                first = self._open.first.setdefault(address, made)
            if first is not made:  # another thread was quicker
                made.close()
        return _cloned(first)

    def give_back(self, address: str, link: Link) -> None:
        """Keep it for others, or end it where there are enough."""
        if link.is_at_rest():
            with self._lock:
                idle = self._open.idle.setdefault(address, [])
                if len(idle) < MOST_IDLE:
                    idle.append(link)
                    return
        link.close()

    def columns(self, place: Place, stamp: str) -> Columns | None:
        """What was seen of the tables there, if it was seen at this stamp."""
        with self._lock:
            seen = self._open.columns.get(place)
        return None if seen is None or seen[0] != stamp else _copied(seen[1])

    def note_columns(self, place: Place, stamp: str, columns: Columns) -> None:
        """Remember what was seen."""
        with self._lock:
            self._open.columns[place] = stamp, _copied(columns)

    def close(self) -> None:
        """End those that nobody uses."""
        with self._lock:
            _end(self._by_process)

    @property
    def _open(self) -> _Open:
        return self._by_process.setdefault(os.getpid(), _Open())


@dataclass(frozen=True, slots=True)
class SeenColumns:
    """What was seen of the tables of one place: an address, and a schema."""

    kept: KeptConnections
    place: Place

    def at(self, stamp: str) -> Columns | None:
        """All columns, None if something has changed since they were seen."""
        return self.kept.columns(self.place, stamp)

    def note(self, stamp: str, columns: Columns) -> None:
        """Remember them."""
        self.kept.note_columns(self.place, stamp, columns)


def _cloned(first: Any) -> Link:
    """One more connection to the same database."""
    connection = first.adbc_clone()
    try:
        connection.adbc_connection.set_autocommit(True)
        return Link(connection, connection.cursor())
    except BaseException:
        connection.close()
        raise


def _end(by_process: dict[int, _Open]) -> None:
    """End what this process has, and nobody uses."""
    ours = by_process.pop(os.getpid(), _Open())
    for idle in ours.idle.values():
        for link in idle:
            link.close()
    for first in ours.first.values():
        with suppress(Exception):
            first.close()


def _copied(columns: Columns) -> Columns:
    return {table: dict(its) for table, its in columns.items()}
