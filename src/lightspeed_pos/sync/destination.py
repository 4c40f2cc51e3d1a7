"""What a database has to do for sync: keep rows and the state of each table, both in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from lightspeed_pos.catalogue.strategies import Strategy
from lightspeed_pos.sync.batch import Batch
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.unkept import Unkept


@dataclass(slots=True)
class Counts:
    """Rows that were new, that changed and that are gone, by table; values that could not be read, by table."""

    new: dict[str, int] = field(default_factory=dict[str, int])
    changed: dict[str, int] = field(default_factory=dict[str, int])
    gone: dict[str, int] = field(default_factory=dict[str, int])
    rejected: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, what: dict[str, int], table: str, count: int) -> None:
        """Count rows of a table."""
        if count:
            what[table] = what.get(table, 0) + count

    def merge(self, others: Counts) -> None:
        """Add what others counted."""
        for own, more in (
            (self.new, others.new),
            (self.changed, others.changed),
            (self.gone, others.gone),
            (self.rejected, others.rejected),
        ):
            for table, count in more.items():
                self.add(own, table, count)


class Destination(Protocol):
    """
    A database that keeps a shop. Whatever it raises is a LightspeedError that says what to do.

    A row that is gone keeps its place, with `_deleted_at`; so do the rows of the tables below it. One that comes again
    is there again. `unkept` are pages that were read and are not in it yet.
    """

    unkept: Unkept

    def claim(self, service: str) -> None:
        """Note which service the rows come from. Raises LightspeedError where rows of another one are kept."""
        ...

    def states(self) -> dict[str, TableState]:
        """How far each table is, by the name of its endpoint."""
        ...

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the rows of the batches and their last states, all or nothing; add to `counts` what was kept."""
        ...

    def ids(self, strategy: Strategy, low: int | None = None, high: int | None = None) -> tuple[int, int, int]:
        """How many rows are there with ids from low to high, the lowest and the highest of them; 0, 0, 0 for none."""
        ...

    def newest(self, strategy: Strategy) -> datetime | None:
        """When a row of a table was last new, different or gone; None where it has no rows."""
        ...

    def pointing(self, pointer: tuple[str, str, str], to: Strategy, since: datetime | None) -> list[int]:
        """
        Ids of records that point to a row of the table `to` that has gone since then (None: that has ever gone).

        `pointer` is the endpoint of the records, and the table and the column with the ids that they point to.
        """
        ...

    def naming_none(self, pointer: tuple[str, str, str], names: Strategy) -> list[int]:
        """Ids of records whose list in a column holds a name that no row of the table `names` has."""
        ...

    def prune(self, counts: Counts) -> None:
        """Remove the rows that are marked as gone."""
        ...

    def note_run(self, run: Mapping[str, Any]) -> None:
        """Keep what a run did, as a row of `_lightspeed_runs`."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
