"""One run of sync: which tables are due, in which order, read page by page and kept ten pages at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy
from lightspeed_pos.errors import LightspeedError, LostLease, NotAuthorized
from lightspeed_pos.exchange.flow import Work
from lightspeed_pos.exchange.threads import finished
from lightspeed_pos.plans.target import host_of
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.sync.batch import Batch
from lightspeed_pos.sync.days import DayReader
from lightspeed_pos.sync.destination import Counts, Destination
from lightspeed_pos.sync.pointers import Pointers
from lightspeed_pos.sync.reader import Reader
from lightspeed_pos.sync.reconcile import Reconciler
from lightspeed_pos.sync.service import PAGE, Service
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.timetable import due, states_since, to_be_compared

if TYPE_CHECKING:
    from lightspeed_pos.calls.driver import AnyDriver
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.model.loader import AnyLoader
    from lightspeed_pos.resources.account import Account, AsyncAccount

PAGES_A_COMMIT = 10  # a commit of one page costs as much as reading it; see docs/performance.md


@dataclass(slots=True)
class Summary:
    """
    What a run did. `tables` were read, `skipped` were not, with the service's reason: the sign-in lacks a permission.

    `requests` and `drips` are all that was sent, `seconds` by the client's clock. `more`: it was ended before all was
    read.
    """

    tables: list[str] = field(default_factory=list[str])
    skipped: dict[str, str] = field(default_factory=dict[str, str])
    counts: Counts = field(default_factory=Counts)
    requests: int = 0
    drips: Decimal = Decimal(0)
    seconds: float = 0.0
    more: bool = False

    @property
    def new(self) -> int:
        """Rows that were not there before."""
        return sum(self.counts.new.values())

    @property
    def changed(self) -> int:
        """Rows that differ from before."""
        return sum(self.counts.changed.values())

    @property
    def gone(self) -> int:
        """Rows that are no longer in the shop."""
        return sum(self.counts.gone.values())

    @property
    def rejected(self) -> int:
        """Values that could not be read: see the table `_rejects`."""
        return sum(self.counts.rejected.values())


@dataclass(frozen=True, slots=True)
class Progress:
    """
    How far a run is: `table` is read, `rows` of it so far, of about `expected` (None: nobody knows).

    `number` of `tables` says which one it is. `seconds_left` is how long this table still takes by its pages, their
    cost and the bucket; None where `expected` is.
    """

    table: str
    number: int
    tables: int
    rows: int
    expected: int | None
    seconds_left: float | None


class Options(TypedDict, total=False):
    """
    What can be asked of a run, as `sync` explains it.

    `on_batch` is told of every page and of every count before it is kept; what it raises ends the run. `enough` is
    asked after each whether to end there. Tables that were read after `read_since` are not due. With
    `reconcile_every` tables are compared, as `reconcile` does it for all, whose last comparison is longer ago.
    `summary` is filled in, also where the run fails.
    """

    tables: Sequence[str] | None
    since: date | None
    full: bool
    reconcile: bool
    prune: bool
    on_progress: Callable[[Progress], object] | None
    on_batch: Callable[[Batch], object] | None
    enough: Callable[[], bool] | None
    read_since: datetime | None
    reconcile_every: timedelta | None
    summary: Summary


def run(account: Account, destination: Destination, **options: Unpack[Options]) -> Summary:
    """Bring the destination up to date. If this is cut off, what was kept stays, and the next run goes on there."""
    running = _Run(account.loader, destination, options)
    try:
        return account.loader.driver.run(running.flow())
    except BaseException as error:
        running.break_off(error)
        raise


async def run_async(account: AsyncAccount, destination: Destination, **options: Unpack[Options]) -> Summary:
    """The same under an `AsyncClient`. The destination is used in threads, by one at a time."""
    running = _Run(account.loader, destination, options)
    try:
        return await account.loader.driver.run(running.flow())
    except BaseException as error:
        await finished(running.break_off, error)
        raise


class _Run:
    """One run."""

    def __init__(self, loader: AnyLoader[Any], destination: Destination, options: Options) -> None:
        self._driver: AnyDriver[Any] = loader.driver
        self._origin = loader.origin
        self._service = Service(loader)
        self._destination = destination
        self._options = options
        self._on_progress = options.get("on_progress")
        self._on_batch = options.get("on_batch")
        self._enough = options.get("enough")
        self._summary = options.get("summary") or Summary()
        self._waiting: list[Batch] = []
        self._states: dict[str, TableState] = {}
        self._began: datetime | None = None

    def flow(self) -> Flow[Summary]:
        """Read what is due, and note what was done. After an error or a cancellation `break_off` has to be called."""
        return self._service.usage.counted(self._flow())

    def break_off(self, error: BaseException) -> None:
        """Keep the pages that came before the error, and note it."""
        if self._began is not None:
            with suppress(LightspeedError):  # the database may be what has failed
                if self._waiting and not isinstance(error, LostLease):
                    self._write()
            with suppress(LightspeedError):
                self._note(self._began, error)
        self._destination.unkept.close()

    def _flow(self) -> Flow[Summary]:
        yield Work(partial(self._destination.claim, host_of(self._origin)))
        yield Work(self._keep_what_was_read)
        options, began = self._options, self._service.here()
        full, reconcile = options.get("full", False), options.get("reconcile", False)
        chosen = due(
            self._states,
            began,
            tables=options.get("tables"),
            full=full or reconcile,
            read_since=options.get("read_since"),
        )
        self._began = began
        yield from self._read(chosen, options.get("since"), full=full)
        every = None if self._summary.more else options.get("reconcile_every")
        compared = yield from self._reconcile(chosen if reconcile else to_be_compared(self._states, began, every))
        read = [one for one in chosen if one.table in self._summary.tables]
        followed = [one.endpoint for one in read if full or reconcile or self._states[one.endpoint].unfollowed]
        yield from self._follow(list(dict.fromkeys([*followed, *compared])))
        if options.get("prune"):
            yield Work(partial(self._destination.prune, self._summary.counts))
        self._began = None  # there is nothing to break off any more
        yield Work(self._destination.unkept.close)
        yield Work(partial(self._note, began, None))
        return self._summary

    def _note(self, began: datetime, error: BaseException | None) -> None:
        summary, usage, ended = self._summary, self._service.usage, self._service.here()
        summary.requests += usage.requests
        summary.drips += usage.drips
        summary.seconds += (ended - began).total_seconds()
        self._destination.note_run(
            {
                "started": began,
                "ended": ended,
                "new": summary.new,
                "changed": summary.changed,
                "gone": summary.gone,
                "requests": usage.requests,
                "drips": usage.drips,
                "error": None if error is None else f"{type(error).__name__}: {error}",
            }
        )

    def _read(self, chosen: Sequence[Strategy], since: date | None, *, full: bool) -> Flow[None]:
        """Read tables, and keep what came."""
        if full:
            yield from self._mark_to_be_read_again(chosen)
        if since is not None:
            yield from self._mark_since(chosen, since)
        refused: NotAuthorized | None = None
        kept = {one.endpoint for one in chosen} | self._states.keys()
        for number, strategy in enumerate(chosen, 1):
            try:
                yield from self._read_table(strategy, kept, number, len(chosen))
            except NotAuthorized as error:
                refused = error
                self._summary.skipped[strategy.table] = error.message
            else:
                if self._summary.more:
                    break
                self._summary.tables.append(strategy.table)
        yield from self._keep()
        if refused is not None and not self._summary.tables and not self._summary.more:
            raise refused

    def _read_table(self, strategy: Strategy, kept: set[str], number: int, tables: int) -> Flow[None]:
        state = self._states.get(strategy.endpoint, TableState())
        reader = (
            DayReader(self._service, strategy, state)
            if strategy.how == "window"
            else Reader(self._service, strategy, state, kept, foresee=self._on_progress is not None)
        )
        rows = 0
        while (batch := (yield from reader.next())) is not None:
            rows += len(batch.parts[0].rows)
            yield Work(partial(self._destination.unkept.note, self._read_to(strategy), batch))
            self._take(batch)
            if len(self._waiting) >= PAGES_A_COMMIT:
                yield from self._keep()
            if self._enough is not None and self._enough():
                self._summary.more = True
                return
            if self._on_progress is not None:
                left = self._seconds_left(reader, rows)
                self._on_progress(Progress(strategy.table, number, tables, rows, reader.expected, left))

    def _seconds_left(self, reader: Reader | DayReader, rows: int) -> float | None:
        if reader.expected is None or isinstance(reader, DayReader):
            return None
        pages = max(0, -(-(reader.expected - rows) // PAGE))
        bucket = self._driver.bucket(self._service.account_id)
        drips = pages * float(list_cost(reader.page_search))
        return max(0.0, drips - (bucket.size - bucket.level)) / bucket.drip_rate

    def _read_to(self, strategy: Strategy) -> TableState | None:
        """How far a table has been read, pages that are not in the database yet included."""
        last = next((one for one in reversed(self._waiting) if one.strategy is strategy), None)
        return self._states.get(strategy.endpoint) if last is None else last.state

    def _keep_what_was_read(self) -> None:
        """Bring into the database the pages that an earlier run had read when it was killed."""
        self._states = self._destination.states()
        for batch in self._destination.unkept.batches(self._states):
            self._take(batch)
        try:
            if self._waiting:
                self._write()
        finally:
            self._destination.unkept.clear()

    def _take(self, batch: Batch) -> None:
        if self._on_batch is not None:
            self._on_batch(batch)
        self._waiting.append(batch)

    def _keep(self) -> Flow[None]:
        if self._waiting:
            yield Work(self._write)

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._destination.write(waiting, self._service.here(), self._summary.counts)
        self._destination.unkept.clear()
        self._states.update({batch.strategy.endpoint: batch.state for batch in waiting})

    def _mark_to_be_read_again(self, chosen: Sequence[Strategy]) -> Flow[None]:
        """A reading of all that was cut off goes on; it does not start again."""
        for strategy in chosen:
            state = self._states.get(strategy.endpoint)
            if state is not None and state.is_complete and not state.again:
                fresh = state.but(
                    again=True, expressly=False, begun=None, next_url="", place=0, seen=(), last_id=0, settles_at=None
                )
                self._waiting.append(Batch(strategy, fresh))
        yield from self._keep()

    def _mark_since(self, chosen: Sequence[Strategy], since: date) -> Flow[None]:
        """Tables of what happened that nothing is known of begin at that day."""
        for name, state in states_since(chosen, self._states, since).items():
            fresh = state.but(watermark=(yield from self._service.ask_time())) if state.is_complete else state
            self._waiting.append(Batch(STRATEGIES[name], fresh))
        yield from self._keep()

    def _reconcile(self, chosen: Sequence[Strategy]) -> Flow[list[str]]:
        """Find rows that are gone, or were missed, by comparing counts; returns the endpoints that were compared."""
        compared = list[str]()
        for strategy in chosen:
            if strategy.table in self._summary.skipped:
                continue
            reconciler = Reconciler(self._service, strategy, self._states[strategy.endpoint], self._destination.ids)
            if not reconciler.is_of_use:
                continue
            try:
                yield from self._compare(reconciler)
            except NotAuthorized as error:  # the permission was taken away since the table was read
                self._summary.skipped[strategy.table] = error.message
                continue
            if reconciler.state.comparing is None:
                compared.append(strategy.endpoint)
            if self._summary.more:
                break
        yield from self._keep()
        return compared

    def _compare(self, reconciler: Reconciler) -> Flow[None]:
        while (batch := (yield from reconciler.next())) is not None:
            self._take(batch)
            if batch.parts or len(self._waiting) >= PAGES_A_COMMIT:
                yield from self._keep()
            if self._enough is not None and self._enough():
                self._summary.more = True
                return

    def _follow(self, endpoints: Sequence[str]) -> Flow[None]:
        """Read again what points to rows that are gone; all rows of these endpoints were looked at."""
        pointers = Pointers(self._service, self._destination, self._states, endpoints)
        while (batch := (yield from pointers.next())) is not None:
            self._take(batch)
            yield from self._keep()
