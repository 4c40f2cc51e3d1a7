"""What is to be delivered of the changes in a file: which, when again, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lightspeed_pos.sync.log import PAGE, Log

if TYPE_CHECKING:
    from lightspeed_pos.model.changed import Change


@dataclass(frozen=True, slots=True)
class Delivery:
    """A change to be delivered. `attempts` were made before; `first_at` is when, in seconds since the epoch."""

    number: int
    change: Change
    attempts: int
    first_at: float | None
    error: str | None = None


class Queue(Log):
    """The changes of one account that wait, have arrived, or were given up."""

    def deliveries(self, now: float, limit: int = PAGE) -> list[Delivery]:
        """What is to be delivered now: of each record the oldest that waits, unless its time has not come."""
        found = self.db.execute(
            """
            SELECT number, endpoint, id, kind, at, before, after, attempts, first_at, error FROM events AS one
            WHERE state = 'waiting' AND due <= ? AND NOT EXISTS (
                SELECT 1 FROM events AS other WHERE other.state = 'waiting'
                AND other.number < one.number AND other.endpoint = one.endpoint AND other.id = one.id
            ) ORDER BY number LIMIT ?
            """,
            (now, limit),
        ).fetchall()
        return [Delivery(row[0], self.restored(row), *row[7:]) for row in found]

    def next_due(self) -> float | None:
        """When the next delivery is due, in seconds since the epoch; None if none waits."""
        # With min() SQLite takes the other columns from the same row: of each record the oldest change that waits.
        oldest = "SELECT due, min(number) FROM events WHERE state = 'waiting' GROUP BY endpoint, id"
        found = self.db.execute(f"SELECT min(due) FROM ({oldest})").fetchone()
        return None if found[0] is None else float(found[0])

    def delivered(self, number: int, now: float) -> None:
        """It has arrived."""
        self._note(number, "sent", now, 0.0, None)

    def failed(self, number: int, now: float, due: float | None, error: str) -> None:
        """It has not arrived: to be tried again at `due`; None for never, it is a dead letter then."""
        self._note(number, "waiting" if due is not None else "dead", now, due or 0.0, error)

    def _note(self, number: int, state: str, now: float, due: float, error: str | None) -> None:
        with self.writing() as db:
            db.execute(
                "UPDATE events SET state = ?, due = ?, error = ?, attempts = attempts + 1, "
                "first_at = coalesce(first_at, ?) WHERE number = ?",
                (state, due, error, now, number),
            )

    def replay(self, since: float | None, *, dead_only: bool = False) -> int:
        """Have changes found since then delivered again, dead letters or all; returns how many."""
        states = "('dead')" if dead_only else "('dead', 'sent')"
        with self.writing() as db:
            return db.execute(
                f"UPDATE events SET state = 'waiting', attempts = 0, first_at = NULL, due = 0, error = NULL "
                f"WHERE state IN {states} AND at >= ?",
                (since or 0.0,),
            ).rowcount

    def hurry(self) -> None:
        """Whatever waits for its next attempt is due now."""
        with self.writing() as db:
            db.execute("UPDATE events SET due = 0 WHERE state = 'waiting'")

    def counts(self) -> dict[str, int]:
        """How many changes wait, were sent, are dead."""
        found = dict(self.db.execute("SELECT state, count(*) FROM events GROUP BY state").fetchall())
        return {state: int(found.get(state, 0)) for state in ("waiting", "sent", "dead")}

    def dead(self) -> list[Delivery]:
        """The dead letters, the oldest first."""
        found = self.db.execute(
            "SELECT number, endpoint, id, kind, at, before, after, attempts, first_at, error FROM events "
            "WHERE state = 'dead' ORDER BY number"
        ).fetchall()
        return [Delivery(row[0], self.restored(row), *row[7:]) for row in found]
