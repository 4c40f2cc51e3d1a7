"""One slice of one account: sync for a while, as long as the lease is held."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from lightspeed_pos.errors import AuthorizationExpired, ConnectFailed, LightspeedError, LostLease, RateLimited
from lightspeed_pos.fleet.schedule import Lease, Outcome, Schedule
from lightspeed_pos.fleet.unopened import Known, Memory, Outdated, Unopened
from lightspeed_pos.sync.run import Summary, run

if TYPE_CHECKING:
    from lightspeed_pos.exchange.clock import Clock
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sync.batch import Batch
    from lightspeed_pos.sync.destination import Counts
    from lightspeed_pos.sync.sql_destination import SqlDestination

log = logging.getLogger("lightspeed_pos")

SLICE_SECONDS = 60.0
SLICE_PAGES = 50
RECONCILE_SECONDS = 86400.0  # how often rows that went without a trace are looked for
YIELD_SECONDS = 30.0  # how long a merchant's other programs are left alone when they drink all there is
SIGN_IN_SECONDS = 3600.0  # how often a sign-in that has ended is tried again
COUNT_SECONDS = 3600.0  # how often the rows are counted; in between what is new is added


@dataclass(frozen=True, slots=True)
class Slice:
    """
    What one slice did. `error` is why it ended early, None if it did not.

    `whole`: the account is up to date; else it is due again at once. `lost`: another worker has the account now, and
    nothing was kept of the last pages. `pages` were read in `seconds`, counts of rows among them; `summary` says which
    rows came of them, and what was spent, also where the slice failed.
    """

    account_id: int
    fence: int
    pages: int = 0
    seconds: float = 0.0
    whole: bool = False
    lost: bool = False
    error: Exception | None = None
    summary: Summary = field(default_factory=Summary)


class Slicer:
    """
    Runs slices. `stopping` says whether the worker is to end; then a slice ends with its page.

    The rows of a table are compared with the counts of the shop every `reconcile_seconds`, None for never.
    """

    def __init__(
        self,
        schedule: Schedule,
        memory: Memory,
        clock: Clock,
        stopping: Callable[[], bool],
        *,
        seconds: float = SLICE_SECONDS,
        pages: int = SLICE_PAGES,
        reconcile_seconds: float | None = RECONCILE_SECONDS,
    ) -> None:
        self._schedule = schedule
        self._memory = memory
        self._clock = clock
        self._stopping = stopping
        self._seconds = seconds
        self._pages = pages
        self._reconcile_every = None if reconcile_seconds is None else timedelta(seconds=reconcile_seconds)

    def run(self, lease: Lease, account: Callable[[], Account], destination: Callable[[], SqlDestination]) -> Slice:
        """Sync under this lease, and give it back. Raises nothing but what is to end the process."""
        hold = _Hold(self._schedule, lease, self._clock)
        summary, tables, error = Summary(), dict[str, int](), None
        try:
            tables = self._sync(lease, hold, account(), destination, summary)
        except Exception as raised:  # noqa: BLE001  # one account is never to hold up the others
            error, tables = raised, _added_up(lease, summary.counts)
        except BaseException:
            self._finish(lease, Outcome(0.0))
            raise
        slice_ = Slice(
            account_id=lease.account_id,
            fence=lease.fence,
            pages=hold.pages,
            seconds=self._clock.now() - hold.began,
            whole=error is None and not summary.more,
            lost=isinstance(error, LostLease),
            error=error,
            summary=summary,
        )
        counted_at = self._clock.now() if error is None and _are_to_be_counted(lease) else None
        kept = self._finish(lease, _outcome(lease, slice_, tables, counted_at))
        _tell(lease, slice_, kept=kept)
        return slice_

    def _sync(
        self,
        lease: Lease,
        hold: _Hold,
        account: Account,
        destination: Callable[[], SqlDestination],
        summary: Summary,
    ) -> dict[str, int]:
        """Sync; how many rows each table has ({} where nothing changed)."""

        def opened() -> SqlDestination:
            made = destination()
            try:
                self._memory.forget(lease.account_id)
            except BaseException:
                made.close()
                raise
            return made

        known = self._memory.load(lease)
        if known is not None:
            try:
                return self._run(lease, hold, account, Unopened(opened, known), summary)
            except Outdated:
                log.info("Account %d: its database has changed otherwise; it is read from there.", lease.account_id)
        return self._run(lease, hold, account, opened(), summary)

    def _run(
        self, lease: Lease, hold: _Hold, account: Account, place: SqlDestination | Unopened, summary: Summary
    ) -> dict[str, int]:
        try:
            run(
                account,
                place,
                on_batch=hold.renew,
                enough=lambda: self._is_enough(hold),
                read_since=self._read_since(lease),
                reconcile_every=self._reconcile_every,
                summary=summary,
            )
            if not summary.more:
                known = place.known if isinstance(place, Unopened) else Known(lease.taken_at, place.states(), {})
                if isinstance(place, Unopened) and place.opened is not None:
                    known.since = lease.taken_at
                self._memory.save(lease, known)
            counts = summary.counts
            if (counts.new or counts.gone) and _are_to_be_counted(lease):
                return place.counts()
            return _added_up(lease, counts)
        finally:
            place.close()

    def _is_enough(self, hold: _Hold) -> bool:
        is_over = hold.pages >= self._pages or self._clock.now() - hold.began >= self._seconds
        return is_over or hold.paused or self._stopping()

    def _read_since(self, lease: Lease) -> datetime:
        """Tables that were read since then are not read again by a slice that goes on."""
        return datetime.fromtimestamp(max(lease.round_at, lease.taken_at - lease.interval_seconds), UTC)

    def _finish(self, lease: Lease, outcome: Outcome) -> bool:
        try:
            return self._schedule.finish(lease, outcome)
        except LightspeedError as error:
            log.warning("Account %d: the lease could not be given back, it ends by itself: %s", lease.account_id, error)
            return False


class _Hold:
    """A lease while it is held: renewed with every page."""

    def __init__(self, schedule: Schedule, lease: Lease, clock: Clock) -> None:
        self._schedule = schedule
        self._lease = lease
        self._clock = clock
        self.began = self._renewed_at = clock.now()
        self.pages = 0
        self.paused = False

    def renew(self, _: Batch) -> None:
        """After a page or a count: raise LostLease unless the lease is still held."""
        lease, asked_at = self._lease, self._clock.now()
        self.pages += 1
        try:
            held = self._schedule.renew(lease)
        except ConnectFailed:
            # Nobody else gets the account before the lease has ended.
            if self._clock.now() - self._renewed_at < self._schedule.lease_seconds:
                return
            held = False
        if held is False:
            raise LostLease(
                f"Account {lease.account_id}: the lease {lease.fence} of {lease.worker} has ended. Nothing was kept of "
                "the last pages; the worker that has the account now reads them again.",
                account_id=lease.account_id,
                fence=lease.fence,
                newest=lease.fence,
            )
        self.paused = held is None
        self._renewed_at = asked_at


def _are_to_be_counted(lease: Lease) -> bool:
    """Whether the rows were counted so long ago that adding up is not enough."""
    return "tables" not in lease.row or lease.taken_at - float(lease.row.get("counted_at", 0)) >= COUNT_SECONDS


def _added_up(lease: Lease, counts: Counts) -> dict[str, int]:
    """How many rows each table has, by what was known before; {} where nothing changed, or nothing was known."""
    known = lease.row.get("tables")
    if known is None or not (counts.new or counts.gone):
        return {}
    tables = msgspec.json.decode(known, type=dict[str, int])
    for table in counts.new.keys() | counts.gone.keys():
        tables[table] = max(0, tables.get(table, 0) + counts.new.get(table, 0) - counts.gone.get(table, 0))
    return tables


def _outcome(lease: Lease, slice_: Slice, tables: Mapping[str, int], counted_at: float | None) -> Outcome:
    """When the account is due again, and what is to be known of it."""
    error, summary = slice_.error, slice_.summary
    drips = summary.drips if isinstance(summary.drips, Decimal) else Decimal(0)
    add = {"slices": "1", "requests": str(summary.requests), "drips": str(drips)}
    noted: dict[str, str] = {} if error is None else {"last_error": f"{type(error).__name__}: {error}"[:1000]}
    if tables:
        noted |= {"tables": msgspec.json.encode(tables).decode()}
        noted |= {} if counted_at is None else {"counted_at": repr(counted_at)}
    match error:
        case None:
            return Outcome(lease.interval_seconds if slice_.whole else 0.0, whole=slice_.whole, set=noted, add=add)
        case RateLimited():
            return Outcome(YIELD_SECONDS, set=noted, add=add)
        case AuthorizationExpired():
            return Outcome(SIGN_IN_SECONDS, failed=True, set={**noted, "needs_sign_in": "1"}, add=add)
        case LostLease():
            # If Redis says that it is ours all the same, Redis has lost the latest numbers.
            return Outcome(0.0, set={**noted, "fence": str(max(error.newest, lease.fence))}, add=add)
        case _:
            return Outcome(0.0, failed=True, set=noted, add=add)


def _tell(lease: Lease, slice_: Slice, *, kept: bool) -> None:
    """Log what went wrong; of a sign-in that has ended once."""
    error, account_id = slice_.error, lease.account_id
    match error:
        case None:
            if not kept:
                log.warning("Account %d: the lease %d ended before it was given back.", account_id, lease.fence)
        case AuthorizationExpired():
            if "needs_sign_in" not in lease.row:
                log.error("Account %d has to sign in again; the others go on. %s", account_id, error)
        case LostLease() | RateLimited():
            log.info("%s", error)
        case LightspeedError():
            log.warning("Account %d: %s", account_id, error)
        case _:
            log.error("Account %d: an error that nobody foresaw.", account_id, exc_info=error)
