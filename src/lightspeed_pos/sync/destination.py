"""What a database has to do for sync: keep rows and the state of each table, both in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from lightspeed_pos.sync.batch import Batch
from lightspeed_pos.sync.state import TableState


@dataclass(slots=True)
class Counts:
    """Rows that were new, that changed and that are gone, by table."""

    new: dict[str, int] = field(default_factory=dict[str, int])
    changed: dict[str, int] = field(default_factory=dict[str, int])
    gone: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, what: dict[str, int], table: str, count: int) -> None:
        """Count rows of a table."""
        if count:
            what[table] = what.get(table, 0) + count


class Destination(Protocol):
    """A database that keeps a shop."""

    def states(self) -> dict[str, TableState]:
        """How far each table is, by the name of its endpoint."""
        ...

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the rows of the batches and their last states, all or nothing; add to `counts`."""
        ...

    def note_run(self, run: Mapping[str, Any]) -> None:
        """Keep what a run did, as a row of `_lightspeed_runs`."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
