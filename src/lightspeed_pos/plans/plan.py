"""
Plans and runs as users hold them.

`account.items.plan(rows)` reads the records and gives a `Plan`, `plan.apply()` writes it and gives a `Run`, and
`run.undo()` puts back what nobody has touched since.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from lightspeed_pos.bulk.journal import UNHEARD
from lightspeed_pos.bulk.plan import forecast_seconds
from lightspeed_pos.errors import QueryError
from lightspeed_pos.plans.applying import END, Applying, Outcome, Steps, left_name, outcome, requests_to_compare
from lightspeed_pos.plans.document import Change, Document, Problem, decoded, encoded, undoing
from lightspeed_pos.plans.runs import Folder, Runs, runs_of, write_durably

if TYPE_CHECKING:
    from lightspeed_pos.bulk.journal import Entry
    from lightspeed_pos.listing.scanner import Concurrency
    from lightspeed_pos.plans.target import Target

T = TypeVar("T")
OnRow = Callable[[Outcome], object]
Directory = str | os.PathLike[str] | None
State = Literal["done", "unfinished", "undone"]


def made_now(target: Target) -> str:
    """The time of the client's clock, as plans hold it."""
    return datetime.fromtimestamp(target.driver.clock.now(), UTC).isoformat(timespec="seconds")


def do(steps: Steps[T]) -> T:
    """Do steps one after the other, in this thread."""
    answer: Any = None
    try:
        while True:
            answer = steps.send(answer)()
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    finally:
        steps.close()


async def do_async(steps: Steps[T]) -> T:
    """The same, where what a step does is awaited."""
    answer: Any = None
    try:
        while True:
            answer = await steps.send(answer)()
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    finally:
        steps.close()


@dataclass(frozen=True)
class _AnyPlan:
    """What both kinds share."""

    target: Target
    document: Document

    def __repr__(self) -> str:
        left_out = f", {len(self.problems)} rows left out" if self.problems else ""
        return f"<{type(self).__name__} for {self.document.endpoint}: {len(self.changes)} changes{left_out}>"

    @property
    def changes(self) -> Sequence[Change]:
        """What would be written, in the order of rows."""
        return self.document.changes

    @property
    def problems(self) -> Sequence[Problem]:
        """Rows that are left out, and why: they match nothing or several records, or cannot be read."""
        return self.document.problems

    @property
    def unchanged(self) -> int:
        """How many rows say what the records say already."""
        return self.document.unchanged

    @property
    def cost(self) -> Decimal:
        """Predicted drips: of the writes, and of reading the records again just before."""
        return sum(self._costs(), Decimal(0))

    @property
    def seconds(self) -> float:
        """At least so long it will take, by the bucket as it is now."""
        bucket = self.target.driver.bucket(self.target.place.account_id)
        room = bucket.size - bucket.level
        return forecast_seconds(self._costs(), room, bucket.drip_rate, bucket.burst_limit)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the plan into a file that only its owner may read. Raises OSError."""
        write_durably(Path(path), encoded(self.document))

    def _costs(self) -> list[Decimal]:
        reads = requests_to_compare(self.changes, self.target.coded)
        writes = [self.target.write(change, self.document.levels).request.cost for change in self.changes]
        return [*[Decimal(1)] * reads, *writes]

    def _folder(self, runs: Runs) -> Folder:
        with runs.alone():
            found = runs.of(self.document)
            return runs.new(self.document) if found is None else found

    def _applying(self, folder: Folder, on_row: OnRow | None, concurrency: Concurrency) -> Steps[None]:
        with folder.journal() as journal:
            yield from Applying(self.target, self.document, journal, on_row, concurrency).applying()


@dataclass(frozen=True)
class _AnyRun:
    """What both kinds share. `number` is its name among the runs of the account."""

    target: Target
    runs: Runs
    folder: Folder

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {status}" for status, count in self.counts.items())
        return f"<{type(self).__name__} {self.number} of {self.document.endpoint}: {self.state}; {counts}>"

    @property
    def number(self) -> int:
        """Its name among the runs of the account."""
        return self.folder.number

    @property
    def began_at(self) -> datetime:
        """When it began, in UTC by the clock of this computer."""
        return self.folder.began_at

    @property
    def document(self) -> Document:
        """The plan that it applies."""
        return self.folder.document

    @property
    def outcomes(self) -> list[Outcome]:
        """What became of each row, as far as the run came; for an undo also what it cannot undo."""
        entries = self.folder.entries()
        found = [
            outcome(change, entries[name])
            for change in self.document.changes
            for name in (str(change.step), left_name(change.step))
            if name in entries
        ]
        if self.document.undoes is not None:
            found += [Outcome(problem.row, "refused", message=problem.text) for problem in self.document.problems]
        return sorted(found, key=lambda one: one.row)

    @property
    def left(self) -> list[Outcome]:
        """The rows that are not as the plan wants them, and why."""
        return [one for one in self.outcomes if one.status not in ("ok", "same")]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many rows came to which end."""
        return Counter(one.status for one in self.outcomes)

    @property
    def state(self) -> State:
        """Whether it came to its end, and whether it was undone."""
        if self.folder.undone_by is not None:
            return "undone"
        return "done" if END in self.folder.entries() else "unfinished"

    def _settling(self) -> Steps[None]:
        entries = self.folder.entries()
        if any(entry.state in UNHEARD for entry in entries.values()):
            with self.folder.journal() as journal:
                yield from Applying(self.target, self.document, journal, None, "auto").settling()

    def _undo_folder(self) -> Folder:
        """The run that undoes this one: the one that was begun, or a new one."""
        entries: dict[int, Entry] = {int(name): one for name, one in self.folder.entries().items() if name.isdigit()}
        with self.runs.alone():
            begun = self.folder.undone_by
            if begun is not None:
                return self.runs.one(begun)
            document = undoing(self.document, self.number, entries, made_now(self.target))
            return self.runs.new_undo(self.folder, document)

    def _undoing(self, on_row: OnRow | None) -> Steps[Folder]:
        yield from self._settling()
        folder = self._undo_folder()
        with folder.journal() as journal:
            yield from Applying(self.target, folder.document, journal, on_row, "auto").applying()
        return folder


class Plan(_AnyPlan):
    """What a sheet would change. It sends nothing until it is applied."""

    def apply(
        self, *, on_row: OnRow | None = None, concurrency: Concurrency = "auto", directory: Directory = None
    ) -> Run:
        """
        Write it, as fast as the rate limit allows. Returns the run, whose `outcomes` say what became of each row.

        Each record is compared with the plan just before it is written; one that has changed is left as it is. A run
        that was cut off goes on when the plan is applied again: each row is written once. `on_row` is called with each
        outcome as it comes. `directory` is where runs are kept, if not in the user's data directory.

        Raises QueryError if the plan belongs to another account, AuthorizationExpired when the merchant has to sign in
        again, OSError if the journal cannot be written: then nothing more is sent.
        """
        runs = _runs_for(self.target, self.document, directory)
        folder = self._folder(runs)
        do(self._applying(folder, on_row, concurrency))
        return Run(self.target, runs, folder)


class AsyncPlan(_AnyPlan):
    """The same as `Plan`, under an `AsyncClient`."""

    async def apply(
        self, *, on_row: OnRow | None = None, concurrency: Concurrency = "auto", directory: Directory = None
    ) -> AsyncRun:
        """The same as of `Plan`, awaited."""
        runs = _runs_for(self.target, self.document, directory)
        folder = self._folder(runs)
        await do_async(self._applying(folder, on_row, concurrency))
        return AsyncRun(self.target, runs, folder)


class Run(_AnyRun):
    """A plan that was applied, or is half way."""

    def undo(self, *, on_row: OnRow | None = None) -> Run:
        """
        Put back the values from before the run that nobody has touched since. Returns the run that does it.

        Records that the run created are archived or deleted, those that it archived are taken out of the archive. The
        `left` of the returned run lists what stays as it is, and why. An undo that was cut off goes on when it is
        called again.
        """
        return Run(self.target, self.runs, do(self._undoing(on_row)))


class AsyncRun(_AnyRun):
    """The same as `Run`, under an `AsyncClient`."""

    async def undo(self, *, on_row: OnRow | None = None) -> AsyncRun:
        """The same as of `Run`, awaited."""
        return AsyncRun(self.target, self.runs, await do_async(self._undoing(on_row)))


def read_document(path: str | os.PathLike[str], host: str, account_id: int) -> Document:
    """The plan in a file, for this account. Raises QueryError if it is none, or is for another account."""
    return for_account(decoded(Path(path).read_bytes(), str(path)), host, account_id)


def for_account(document: Document, host: str, account_id: int) -> Document:
    """The plan, if it is for this account. Raises QueryError."""
    if (document.host, document.account_id) != (host, account_id):
        raise QueryError(
            f"The plan is for account {document.account_id} at {document.host}, and this is account {account_id} at "
            f"{host}: sign in there, or make the plan anew."
        )
    return document


def _runs_for(target: Target, document: Document, directory: Directory) -> Runs:
    for_account(document, target.host, target.place.account_id)
    return runs_of(target.host, target.place.account_id, directory)
