"""One run of sync: which tables are due, in which order, read page by page and kept ten pages at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy, Tier
from lightspeed_pos.sync.destination import Counts, Destination
from lightspeed_pos.sync.reader import Reader
from lightspeed_pos.sync.state import TableState

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sync.batch import Batch

PAGES_A_COMMIT = 10  # a commit of one page costs as much as reading it; see docs/performance.md
_EVERY: dict[Tier, timedelta] = {"run": timedelta(0), "hour": timedelta(hours=1), "day": timedelta(days=1)}
# What other rows refer to comes first, the long history of stock last.
_ORDER = ("day", "hour", "run")
_LAST = ("Item", "ItemShop", "Customer", "Sale", "SaleLine", "SalePayment", "InventoryLog")


@dataclass(slots=True)
class Summary:
    """What a run did."""

    tables: list[str] = field(default_factory=list[str])
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


def due(
    states: dict[str, TableState], now: datetime, *, tables: Iterable[str] | None = None, full: bool = False
) -> list[Strategy]:
    """The tables to be read now, in their order. A reading that was cut off is due at once."""
    wanted = None if tables is None else set(tables)
    found = [one for one in STRATEGIES.values() if wanted is None or one.table in wanted]
    chosen = [one for one in found if wanted is not None or full or _is_due(states.get(one.endpoint), one.tier, now)]
    rank = {name: number for number, name in enumerate(_LAST)}
    return sorted(chosen, key=lambda one: (rank.get(one.endpoint, -1), _ORDER.index(one.tier)))


def _is_due(state: TableState | None, tier: Tier, now: datetime) -> bool:
    if state is None or state.begun is not None or state.read_at is None:
        return True
    return now - state.read_at >= _EVERY[tier]


def run(
    account: Account,
    destination: Destination,
    *,
    tables: Sequence[str] | None = None,
    full: bool = False,
    on_batch: Callable[[Batch], object] = lambda _: None,
) -> Summary:
    """Bring the destination up to date. If this is cut off, what was kept stays, and the next run goes on there."""
    driver, summary = account.loader.driver, Summary()
    began = driver.clock.now()
    states = destination.states()
    kept = set(STRATEGIES) if tables is None else {one.endpoint for one in STRATEGIES.values() if one.table in tables}
    waiting: list[Batch] = []

    def keep() -> None:
        if waiting:
            destination.write(waiting, datetime.fromtimestamp(driver.clock.now(), UTC), summary.counts)
            waiting.clear()

    for strategy in due(states, datetime.fromtimestamp(began, UTC), tables=tables, full=full):
        state = TableState() if full else states.get(strategy.endpoint, TableState())
        reader = Reader(account.loader, strategy, state, kept)
        while (batch := driver.run(reader.next())) is not None:
            waiting.append(batch)
            on_batch(batch)
            if len(waiting) >= PAGES_A_COMMIT:
                keep()
        summary.tables.append(strategy.table)
    keep()
    summary.seconds = driver.clock.now() - began
    return summary
