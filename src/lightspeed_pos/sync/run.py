"""One run of sync: which tables are due, in which order, read page by page and kept ten pages at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy, Tier
from lightspeed_pos.errors import LightspeedError, NotAuthorized, QueryError
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.suggestions import close
from lightspeed_pos.sync.batch import Batch
from lightspeed_pos.sync.days import DayReader
from lightspeed_pos.sync.destination import Counts, Destination
from lightspeed_pos.sync.reader import HISTORY, Reader
from lightspeed_pos.sync.reconcile import Reconciler
from lightspeed_pos.sync.service import PAGE, Service
from lightspeed_pos.sync.state import TableState

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

PAGES_A_COMMIT = 10  # a commit of one page costs as much as reading it; see docs/performance.md
_EVERY: dict[Tier, timedelta] = {"run": timedelta(0), "hour": timedelta(hours=1), "day": timedelta(days=1)}
# What other rows refer to comes first, the long history of stock last.
_ORDER = ("day", "hour", "run")
_LAST = ("Item", "ItemShop", "Customer", "Sale", "SaleLine", "SalePayment", "InventoryLog")
# They come with their sales where not all of them are read.
_WITH_SALES = ("SaleLine", "SalePayment")


@dataclass(slots=True)
class Summary:
    """
    What a run did. `tables` were read, `skipped` were not, with the service's reason: the sign-in lacks a permission.

    `requests` and `drips` are all that was sent, `seconds` by the client's clock.
    """

    tables: list[str] = field(default_factory=list[str])
    skipped: dict[str, str] = field(default_factory=dict[str, str])
    counts: Counts = field(default_factory=Counts)
    requests: int = 0
    drips: Decimal = Decimal(0)
    seconds: float = 0.0

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


def due(
    states: Mapping[str, TableState], now: datetime, *, tables: Iterable[str] | None = None, full: bool = False
) -> list[Strategy]:
    """
    The tables to be read now, in their order: those that are named, else those whose time has come.

    A reading that was cut off is due at once. Raises QueryError for a table that does not exist.
    """
    wanted = None if tables is None else set(tables)
    by_table = {one.table: one for one in STRATEGIES.values()}
    for name in sorted((wanted or set()) - by_table.keys()):
        alike = close(name, by_table)
        meant = f"Did you mean {' or '.join(alike)}?" if alike else f"There are {', '.join(sorted(by_table))}."
        raise QueryError(f"There is no table {name}. {meant}")
    found = [one for one in STRATEGIES.values() if wanted is None or one.table in wanted]
    chosen = [one for one in found if wanted is not None or full or _is_due(states.get(one.endpoint), one.tier, now)]
    rank = {name: number for number, name in enumerate(_LAST)}
    return sorted(chosen, key=lambda one: (rank.get(one.endpoint, -1), _ORDER.index(one.tier)))


def _is_due(state: TableState | None, tier: Tier, now: datetime) -> bool:
    if state is None or state.begun is not None or state.read_at is None or state.again:
        return True
    # A reading of a time to come is of a clock that was ahead then.
    return not timedelta(0) <= now - state.read_at < _EVERY[tier]


def run(
    account: Account,
    destination: Destination,
    *,
    tables: Sequence[str] | None = None,
    since: date | None = None,
    full: bool = False,
    reconcile: bool = False,
    prune: bool = False,
    on_progress: Callable[[Progress], object] | None = None,
    on_batch: Callable[[Batch], object] = lambda _: None,
) -> Summary:
    """
    Bring the destination up to date. If this is cut off, what was kept stays, and the next run goes on there.

    `on_batch` is told of every page before it is kept. For the rest see `sync`.
    """
    return _Run(account, destination, on_progress, on_batch).through(
        tables=tables, since=since, full=full, reconcile=reconcile, prune=prune
    )


class _Run:
    """One run."""

    def __init__(
        self,
        account: Account,
        destination: Destination,
        on_progress: Callable[[Progress], object] | None,
        on_batch: Callable[[Batch], object],
    ) -> None:
        self._driver = account.loader.driver
        self._service = Service(account.loader)
        self._destination = destination
        self._on_progress = on_progress
        self._on_batch = on_batch
        self._summary = Summary()
        self._waiting: list[Batch] = []
        self._states = destination.states()

    def through(
        self, *, tables: Sequence[str] | None, since: date | None, full: bool, reconcile: bool, prune: bool
    ) -> Summary:
        """Read what is due, and note what was done, also where it ends in an error."""
        began = self._service.here()
        chosen = due(self._states, began, tables=tables, full=full or reconcile)
        error: BaseException | None = None
        try:
            self._read(chosen, since, full=full)
            if reconcile:
                self._reconcile(chosen)
            if prune:
                self._destination.prune(self._summary.counts)
        except BaseException as raised:
            error = raised
            raise
        finally:
            self._conclude(began, error)
        return self._summary

    def _conclude(self, began: datetime, error: BaseException | None) -> None:
        summary, ended = self._summary, self._service.here()
        summary.requests, summary.drips = self._service.usage.requests, self._service.usage.drips
        summary.seconds = (ended - began).total_seconds()
        try:
            self._destination.note_run(
                {
                    "started": began,
                    "ended": ended,
                    "new": summary.new,
                    "changed": summary.changed,
                    "gone": summary.gone,
                    "requests": summary.requests,
                    "drips": summary.drips,
                    "error": None if error is None else f"{type(error).__name__}: {error}",
                }
            )
        except LightspeedError:
            if error is None:  # else the database is what failed
                raise

    def _read(self, chosen: Sequence[Strategy], since: date | None, *, full: bool) -> None:
        """Read tables; pages that came before an error are kept, too."""
        if full:
            self._mark_to_be_read_again(chosen)
        if since is not None:
            self._mark_since(chosen, since)
        refused: NotAuthorized | None = None
        kept = {one.endpoint for one in chosen} | self._states.keys()
        for number, strategy in enumerate(chosen, 1):
            try:
                for batch in self._kept_if_it_fails(self._batches(strategy, kept, number, len(chosen))):
                    self._on_batch(batch)
                    self._waiting.append(batch)
                    if len(self._waiting) >= PAGES_A_COMMIT:
                        self._keep()
            except NotAuthorized as error:
                refused = error
                self._summary.skipped[strategy.table] = error.message
            else:
                self._summary.tables.append(strategy.table)
        self._keep()
        if refused is not None and not self._summary.tables:
            raise refused

    def _kept_if_it_fails(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        while True:
            try:
                batch = next(batches, None)
            except BaseException:
                self._keep()
                raise
            if batch is None:
                return
            yield batch

    def _batches(self, strategy: Strategy, kept: set[str], number: int, tables: int) -> Iterator[Batch]:
        state = self._states.get(strategy.endpoint, TableState())
        foresee = self._on_progress is not None
        reader = (
            DayReader(self._service, strategy, state)
            if strategy.how == "window"
            else Reader(self._service, strategy, state, kept, foresee=foresee)
        )
        rows = 0
        while (batch := self._driver.run(self._service.usage.counted(reader.next()))) is not None:
            rows += len(batch.parts[0].rows)
            yield batch
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

    def _keep(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._destination.write(waiting, self._service.here(), self._summary.counts)
            self._states.update({batch.strategy.endpoint: batch.state for batch in waiting})

    def _mark_to_be_read_again(self, chosen: Sequence[Strategy]) -> None:
        """A reading of all that was cut off goes on; it does not start again."""
        for strategy in chosen:
            state = self._states.get(strategy.endpoint)
            if state is not None and state.is_complete and not state.again:
                fresh = state.but(
                    again=True, expressly=False, begun=None, next_url="", place=0, seen=(), last_id=0, settles_at=None
                )
                self._waiting.append(Batch(strategy, fresh))
        self._keep()

    def _mark_since(self, chosen: Sequence[Strategy], since: date) -> None:
        """Tables of what happened that nothing is known of begin at that day."""
        moment = datetime.combine(since, time(), UTC)
        endpoints = {one.endpoint for one in chosen}
        for strategy in chosen:
            if strategy.endpoint in self._states:
                continue
            if strategy.endpoint in _WITH_SALES and "Sale" in endpoints and "Sale" not in self._states:
                now = self._driver.run(self._service.usage.counted(self._service.ask_time()))
                self._waiting.append(Batch(strategy, TableState(since=moment, watermark=now)))
            elif strategy.endpoint in HISTORY or strategy.how in {"window", "newest first"}:
                self._waiting.append(Batch(strategy, TableState(since=moment)))
        self._keep()

    def _reconcile(self, chosen: Sequence[Strategy]) -> None:
        """Find rows that are gone, or were missed, by comparing counts."""
        for strategy in chosen:
            if strategy.table in self._summary.skipped:
                continue
            reconciler = Reconciler(self._service, strategy, self._states[strategy.endpoint], self._destination.ids)
            if not reconciler.is_of_use:
                continue
            while (batch := self._driver.run(self._service.usage.counted(reconciler.next()))) is not None:
                self._on_batch(batch)
                self._waiting.append(batch)
                self._keep()
