"""
Bulk writes: `account.items.bulk_update(rows)` and its kin, paced by the rate limit, one result for each row.

`plan` decides the order, `workers` do the work, `journal` remembers it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Any, Generic, TypeVar

import anyio

from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.bulk.journal import Entry, Journal
from lightspeed_pos.bulk.plan import BulkPlan, BulkResult, Write, WriteQueue, forecast_seconds
from lightspeed_pos.bulk.resuming import entry_of, remembered
from lightspeed_pos.bulk.rows import Prepared, Rows, RowWriter
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.control import Control
from lightspeed_pos.calls.workers import Tasks, Threads
from lightspeed_pos.errors import (
    AuthorizationExpired,
    LightspeedError,
    UsageError,
)
from lightspeed_pos.listing.scan_pace import MOST_READERS, readers
from lightspeed_pos.listing.scanner import Concurrency, most_at_once
from lightspeed_pos.requests.shown import shown

Row_contra = TypeVar("Row_contra", contravariant=True)
R = TypeVar("R")
JournalPath = str | os.PathLike[str]

logger = logging.getLogger("lightspeed_pos.bulk")

_LIKELY_SECONDS = 0.3  # that one write takes; a guess until the first answer


@dataclass(frozen=True)
class _AnyBulk(Generic[Row_contra, R]):
    """What both kinds share."""

    writer: RowWriter[R]

    def __repr__(self) -> str:
        return f"<bulk_{self.writer.verb} at {self.writer.place.path}>"

    def plan(self, rows: Iterable[Row_contra]) -> BulkPlan:
        """
        What these rows will take, judged by the bucket as it is now. Sends nothing.

        Before a client's first answer the bucket is taken to be empty and that of one register. The requests that look
        up codes are counted; whether there is an item with each code is not known before.
        """
        writes, refused = self.writer.writes(rows)
        bucket = self.writer.driver.bucket(self.writer.place.account_id)
        costs = [*self.writer.lookup_costs(writes), *(write.request.cost for write in writes)]
        room = bucket.size - bucket.level
        return BulkPlan(
            requests=len(costs),
            cost=sum(costs, Decimal(0)),
            seconds=forecast_seconds(costs, room, bucket.drip_rate, bucket.burst_limit),
            refused={result.row: result.error for result in refused if result.error is not None},
        )

    def _journal(self, path: JournalPath | None) -> Journal | None:
        if path is None:
            return None
        if not isinstance(path, str | os.PathLike) or not isinstance(os.fspath(path), str) or not os.fspath(path):
            kind, value = type(path).__name__, f" {shown(path)}" if isinstance(path, int | str) else ""
            raise UsageError(f'journal takes the path of a file, journal="bulk.journal", not {kind}{value}.')
        return Journal(path, f"{self.writer.verb} at {self.writer.place.path}")


class BulkWrites(_AnyBulk[Row_contra, R]):
    """Writes many rows: call it."""

    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        journal: JournalPath | None = None,
        concurrency: Concurrency = "auto",
        on_result: Callable[[BulkResult[R]], object] | None = None,
    ) -> list[BulkResult[R]]:
        """
        Write all rows. Returns one result for each, in the order of rows.

        A bad row becomes an error in its result and stops nothing. Requests go side by side, as fast as the rate limit
        allows; requests for one record go in their order.

        `journal` is the path of a file. To resume a run that was cut off, call again with the same rows: rows that
        are done are not sent, rows that failed are sent again. Three kinds of rows are not sent again:
        - a row that may have been executed ("unknown"), unless repeating it does no harm;
        - a sale that exists although it is out of balance ("error"; `key` is the sale to correct);
        - a row that failed before a later row of the same record went through, since it would undo that one.

        `on_result` is called with each result as it arrives, in the thread that received it.

        Raises AuthorizationExpired when the merchant has to sign in again, and whatever `on_result` raises. Then
        nothing more is sent; answers to what was sent are awaited and noted in the journal. Ctrl+C waits for nothing:
        the rows that were sent and not answered are named with it, and in the log.
        """
        most = most_at_once(concurrency)
        opened = self._journal(journal)
        try:
            prepared = Rows(self.writer, rows, opened)
            self.writer.driver.run(prepared.resolving())
            return self._run(_Job(self.writer, prepared, opened, on_result, most))
        finally:
            if opened is not None:
                opened.close()

    def send(
        self,
        rows: Prepared[R],
        journal: Journal,
        on_result: Callable[[BulkResult[R]], object],
        concurrency: Concurrency,
    ) -> list[BulkResult[R]]:
        """Write rows whose records are known, with a journal that is open and stays so."""
        return self._run(_Job(self.writer, rows, journal, on_result, most_at_once(concurrency)))

    def _run(self, job: _Job[R]) -> list[BulkResult[R]]:
        driver = self.writer.driver

        def send(write: Write) -> tuple[tuple[int, Answered[R]], float]:
            began = driver.clock.now()
            flow = call(write.request, partial(job.writer.answer, write), driver.policy)
            return driver.run(flow, Control(threads.stopped, lambda: job.begin(write))), driver.clock.now() - began

        threads = Threads(job, send, job.most or MOST_READERS)
        failure: Exception | None = None
        try:
            try:
                threads.until(lambda: None)
            except Exception as error:  # noqa: BLE001  # raised below
                failure = error
            threads.stop(wait=True)  # when one write fails, the answers to the others belong in the journal
        except BaseException as broken_off:  # such as Ctrl+C, also while answers are awaited
            threads.stop(wait=False)
            job.say_unheard(broken_off)
            raise
        if failure is not None:
            raise failure
        return job.results()


class AsyncBulkWrites(_AnyBulk[Row_contra, R]):
    """Writes many rows: await a call of it."""

    async def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        journal: JournalPath | None = None,
        concurrency: Concurrency = "auto",
        on_result: Callable[[BulkResult[R]], object] | None = None,
    ) -> list[BulkResult[R]]:
        """The same as `BulkWrites`, awaited. After a cancellation the journal holds the rows that were in flight."""
        most = most_at_once(concurrency)
        opened = self._journal(journal)
        try:
            prepared = Rows(self.writer, rows, opened)
            await self.writer.driver.run(prepared.resolving())
            return await self._run(_Job(self.writer, prepared, opened, on_result, most))
        finally:
            if opened is not None:
                opened.close()

    async def send(
        self,
        rows: Prepared[R],
        journal: Journal,
        on_result: Callable[[BulkResult[R]], object],
        concurrency: Concurrency,
    ) -> list[BulkResult[R]]:
        """The same as of `BulkWrites`, awaited."""
        return await self._run(_Job(self.writer, rows, journal, on_result, most_at_once(concurrency)))

    async def _run(self, job: _Job[R]) -> list[BulkResult[R]]:
        driver = self.writer.driver

        async def send(write: Write) -> tuple[tuple[int, Answered[R]], float]:
            began = driver.clock.now()
            flow = call(write.request, partial(job.writer.answer, write), driver.policy)
            return await driver.run(flow, Control(stopped.is_set, lambda: job.begin(write))), driver.clock.now() - began

        stopped = anyio.Event()
        # When one write fails, the others are not cancelled: their answers belong in the journal.
        try:
            await Tasks(job, send, stop=stopped.set).run()
        except BaseException as broken_off:
            job.say_unheard(broken_off)
            raise
        return job.results()


class _Job(Generic[R]):
    """One run of bulk writes: a planner for `workers`."""

    def __init__(
        self,
        writer: RowWriter[R],
        rows: Rows[R] | Prepared[R],
        journal: Journal | None,
        on_result: Callable[[BulkResult[R]], object] | None,
        most: int | None,
    ) -> None:
        if on_result is not None and not callable(on_result):
            raise UsageError(f"on_result takes a function of one result, not {shown(on_result)}.")
        self.most = most
        self.writer = writer
        self._journal = journal
        self._on_result = on_result
        self._names = rows.names
        self._seconds = _LIKELY_SECONDS
        self._in_flight = 0
        self._unheard: dict[int, Write] = {}  # by row: sent, and not answered yet
        known = [] if journal is None else remembered([(one, rows.entries.get(one.row)) for one in rows.writes])
        settled = {result.row for result in known}
        left = [write for write in rows.writes if write.row not in settled]
        self._queue: WriteQueue[R] = WriteQueue(left, [*rows.results, *known])
        for result in self.results():
            self._tell(result)

    def wanted(self) -> Write | None:
        """The next row to send."""
        write = self._queue.wanted(self.most or self._at_once(), self._in_flight)
        self._in_flight += write is not None
        return write

    def begin(self, write: Write) -> None:
        """Note in the journal that a row is about to be sent."""
        self._note(write, Entry("sent", write.key, at=self.writer.driver.clock.now()))
        self._unheard[write.row] = write

    def landed(self, job: Write, outcome: Any) -> None:
        """Settle a row: `outcome` is what `RowWriter.answer` gave and the seconds it took, or an exception."""
        self._in_flight -= 1
        self._unheard.pop(job.row, None)
        if isinstance(outcome, AuthorizationExpired):
            self._note(job, Entry("error", job.key, str(outcome)))
            raise outcome
        if isinstance(outcome, LightspeedError):
            result = self._queue.failed(job, outcome)
        elif isinstance(outcome, BaseException):
            raise outcome
        else:
            (key, answered), self._seconds = outcome
            result = self._queue.done(job, answered, key)
        entry = entry_of(result)
        self._note(job, replace(entry, at=self.writer.driver.clock.now()) if entry.state == "unknown" else entry)
        self._tell(result)

    def say_unheard(self, broken_off: BaseException) -> None:
        """Say which rows were sent and not answered, in the log and with what broke the work off."""
        if not self._unheard:
            return
        writes = [self._unheard[row] for row in sorted(self._unheard)]
        rows = ", ".join(f"{write.row} ({write.request.method} {write.request.path})" for write in writes)
        how = "read these records, or look for new ones, before they are sent again"
        if self._journal is not None:
            how = "the journal has them as sent, and a run with the same rows goes on from there"
        said = f"Broken off while rows were sent and not answered: {rows}. They may or may not be executed: {how}."
        logger.warning(said)
        broken_off.add_note(said)

    def results(self) -> list[BulkResult[R]]:
        """All results so far, in the order of rows."""
        return [result for _, result in sorted(self._queue.results.items())]

    def _note(self, write: Write, entry: Entry) -> None:
        if self._journal is not None:
            self._journal.write(self._names[write.row], entry)

    def _tell(self, result: BulkResult[R]) -> None:
        if self._on_result is not None:
            self._on_result(result)

    def _at_once(self) -> int:
        bucket = self.writer.driver.bucket(self.writer.place.account_id)
        return readers(
            level=bucket.level,
            size=bucket.size,
            drip_rate=bucket.drip_rate,
            burst_limit=bucket.burst_limit,
            cost=1.0,
            seconds=self._seconds,
        )
