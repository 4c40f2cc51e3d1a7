"""
Bulk writes: `account.items.bulk_update(rows)` and its kin, paced by the rate limit, one result for each row.

`plan` decides the order, `workers` do the work, `journal` remembers it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

import anyio

from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.bulk.journal import Entry, Journal
from lightspeed_pos.bulk.plan import BulkPlan, BulkResult, Write, WriteQueue, forecast_seconds
from lightspeed_pos.bulk.resuming import entry_of, remembered
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.control import Control
from lightspeed_pos.calls.workers import Threads, run_tasks
from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.errors import (
    AuthorizationExpired,
    DecodeError,
    LightspeedError,
    QueryError,
)
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.listing.scan_plan import MOST_READERS, readers
from lightspeed_pos.listing.scanner import Concurrency, most_at_once
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from lightspeed_pos.requests.place import Place

Row = TypeVar("Row")
R = TypeVar("R")
Verb = Literal["create", "update", "archive"]
JournalPath = str | os.PathLike[str]

_LIKELY_SECONDS = 0.3  # that one write takes; a guess until the first answer


@dataclass(frozen=True, slots=True)
class RowWriter(Generic[R]):
    """How a collection turns rows into requests, and answers into its records."""

    driver: Any
    place: Place
    verb: Verb
    complete: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    read: Callable[[Reply], R | None]
    named: Callable[[int], R]
    verified: Callable[[R | None, int], R]
    link: Callable[[list[R]], object]

    def write(self, number: int, row: object) -> Write:
        """The request for a row. Raises QueryError for a row that the service would refuse or misread."""
        endpoint = self.place.endpoint
        if self.verb == "archive":
            key = cast("int", row)  # checked with the request
            return Write(number, self.place.delete(key), key)
        if not isinstance(row, Mapping):
            raise QueryError(f"A row is a dict of what to write, not {shown(row)}.")
        changes = dict(cast("Mapping[str, Any]", row))
        if self.verb == "create":
            return Write(number, self.place.create(self.complete(changes)), None)
        own = next(field.python for field in ENTITIES[endpoint.entity].fields if field.name == endpoint.id)
        if own not in changes:
            raise QueryError(f"Which {endpoint.name}? A row of bulk_update() names its {own}.")
        key = changes.pop(own)
        return Write(number, self.place.update(key, changes), key)

    def answer(self, write: Write, reply: Reply) -> tuple[int, Answered[R]]:
        """The id of the record in the answer to a row, and that record."""
        record = self._record(write.key, reply)
        return cast("Any", record).id, Answered(reply.body, partial(self._linked, write.key))

    def _linked(self, key: int | None, body: bytes) -> R:
        record = self._record(key, Reply(200, body=body))
        self.link([record])
        return record

    def _record(self, key: int | None, reply: Reply) -> R:
        record = self.read(reply)
        if self.verb == "archive" and record is None:
            return self.named(cast("int", key))
        if key is not None:
            return self.verified(record, key)
        if record is None:
            raise DecodeError(f"The answer holds no {self.place.endpoint.name}.", response=reply)
        return record


@dataclass(frozen=True)
class _AnyBulk(Generic[Row, R]):
    """What both kinds share."""

    writer: RowWriter[R]

    def plan(self, rows: Iterable[Row]) -> BulkPlan:
        """
        What these rows will take, judged by the bucket as it is now. Sends nothing.

        Before a client's first answer the bucket is taken to be empty and that of one register.
        """
        writes, refused = self._writes(rows)
        bucket = self.writer.driver.bucket(self.writer.place.account_id)
        costs = [write.request.cost for write in writes]
        room = bucket.size - bucket.level
        return BulkPlan(
            requests=len(writes),
            cost=sum(costs, Decimal(0)),
            seconds=forecast_seconds(costs, room, bucket.drip_rate, bucket.burst_limit),
            refused={result.row: result.error for result in refused if result.error is not None},
        )

    def _writes(self, rows: Iterable[Row]) -> tuple[list[Write], list[BulkResult[R]]]:
        writes: list[Write] = []
        refused: list[BulkResult[R]] = []
        for number, row in enumerate(rows):
            try:
                writes.append(self.writer.write(number, row))
            except QueryError as error:
                refused.append(BulkResult(number, "error", error=error))
        return writes, refused

    def _job(self, rows: Iterable[Row], journal: Journal | None, on_result: Any, concurrency: Concurrency) -> _Job[R]:
        writes, results = self._writes(rows)
        return _Job(self.writer, writes, results, journal, on_result, most_at_once(concurrency))

    def _journal(self, path: JournalPath | None) -> Journal | None:
        return None if path is None else Journal(path, f"{self.writer.verb} at {self.writer.place.path}")


class BulkWrites(_AnyBulk[Row, R]):
    """Writes many rows: call it."""

    def __call__(
        self,
        rows: Iterable[Row],
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
        nothing more is sent; answers to what was sent are awaited and noted in the journal.
        """
        opened = self._journal(journal)
        try:
            return self._run(self._job(rows, opened, on_result, concurrency))
        finally:
            if opened is not None:
                opened.close()

    def _run(self, job: _Job[R]) -> list[BulkResult[R]]:
        driver = self.writer.driver

        def send(write: Write) -> tuple[tuple[int, Answered[R]], float]:
            began = driver.clock.now()
            flow = call(write.request, partial(job.writer.answer, write), driver.policy)
            return driver.run(flow, Control(threads.stopped, lambda: job.begin(write))), driver.clock.now() - began

        threads = Threads(job, send, job.most or MOST_READERS)
        try:
            threads.until(lambda: None)
        finally:
            threads.stop(wait=True)
        return job.results()


class AsyncBulkWrites(_AnyBulk[Row, R]):
    """Writes many rows: await a call of it."""

    async def __call__(
        self,
        rows: Iterable[Row],
        *,
        journal: JournalPath | None = None,
        concurrency: Concurrency = "auto",
        on_result: Callable[[BulkResult[R]], object] | None = None,
    ) -> list[BulkResult[R]]:
        """The same as `BulkWrites`, awaited. After a cancellation the journal holds the rows that were in flight."""
        opened = self._journal(journal)
        try:
            return await self._run(self._job(rows, opened, on_result, concurrency))
        finally:
            if opened is not None:
                opened.close()

    async def _run(self, job: _Job[R]) -> list[BulkResult[R]]:
        driver = self.writer.driver

        async def send(write: Write) -> tuple[tuple[int, Answered[R]], float]:
            began = driver.clock.now()
            flow = call(write.request, partial(job.writer.answer, write), driver.policy)
            return await driver.run(flow, Control(stopped.is_set, lambda: job.begin(write))), driver.clock.now() - began

        stopped = anyio.Event()
        # When one write fails, the others are not cancelled: their answers belong in the journal.
        await run_tasks(job, send, stop=stopped.set)
        return job.results()


class _Job(Generic[R]):
    """One run of bulk writes: a planner for `workers`."""

    def __init__(
        self,
        writer: RowWriter[R],
        writes: Sequence[Write],
        results: Sequence[BulkResult[R]],
        journal: Journal | None,
        on_result: Callable[[BulkResult[R]], object] | None,
        most: int | None,
    ) -> None:
        self.most = most
        self.writer = writer
        self._journal = journal
        self._on_result = on_result
        self._names = {} if journal is None else {write.row: journal.name(write.request) for write in writes}
        self._seconds = _LIKELY_SECONDS
        self._in_flight = 0
        known = (
            [] if journal is None else remembered([(write, journal.entry(self._names[write.row])) for write in writes])
        )
        rows = {result.row for result in known}
        self._queue: WriteQueue[R] = WriteQueue(
            [write for write in writes if write.row not in rows], [*results, *known]
        )
        for result in self.results():
            self._tell(result)

    def wanted(self) -> Write | None:
        """The next row to send."""
        write = self._queue.wanted(self.most or self._at_once(), self._in_flight)
        self._in_flight += write is not None
        return write

    def begin(self, write: Write) -> None:
        """Note in the journal that a row is about to be sent."""
        self._note(write, Entry("sent", write.key))

    def landed(self, job: Write, outcome: Any) -> None:
        """Settle a row: `outcome` is what `RowWriter.answer` gave and the seconds it took, or an exception."""
        self._in_flight -= 1
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
        self._note(job, entry_of(result))
        self._tell(result)

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
