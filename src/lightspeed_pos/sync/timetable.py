"""When each table of a shop is due to be read, and to be compared with the counts of the service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy, Tier
from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.suggestions import close
from lightspeed_pos.sync.reader import HISTORY
from lightspeed_pos.sync.state import TableState

# A little less than an hour and a day: of runs that are so far apart one may begin a little earlier than the last one.
_EVERY: dict[Tier, timedelta] = {
    "run": timedelta(0),
    "hour": timedelta(minutes=57),
    "day": timedelta(hours=23, minutes=30),
}
# What other rows refer to comes first, the long history of stock last.
_ORDER = ("day", "hour", "run")
_LAST = ("Item", "ItemShop", "Customer", "Sale", "SaleLine", "SalePayment", "InventoryLog")
# They come with their sales where not all of them are read.
_WITH_SALES = ("SaleLine", "SalePayment")


def due(
    states: Mapping[str, TableState],
    now: datetime,
    *,
    tables: Iterable[str] | None = None,
    full: bool = False,
    read_since: datetime | None = None,
) -> list[Strategy]:
    """
    The tables to be read now, in their order: those that are named, else those whose time has come.

    A reading that was cut off is due at once. What was read after `read_since` is not due. Raises QueryError for a
    table that does not exist.
    """
    wanted = None if tables is None else set(tables)
    by_table = {one.table: one for one in STRATEGIES.values()}
    for name in sorted((wanted or set()) - by_table.keys()):
        alike = close(name, by_table)
        meant = f"Did you mean {' or '.join(alike)}?" if alike else f"There are {', '.join(sorted(by_table))}."
        raise QueryError(f"There is no table {name}. {meant}")
    found = [one for one in STRATEGIES.values() if wanted is None or one.table in wanted]
    chosen = [
        one
        for one in found
        if wanted is not None or full or _is_due(states.get(one.endpoint), one.tier, now, read_since)
    ]
    rank = {name: number for number, name in enumerate(_LAST)}
    return sorted(chosen, key=lambda one: (rank.get(one.endpoint, -1), _ORDER.index(one.tier)))


def _is_due(state: TableState | None, tier: Tier, now: datetime, read_since: datetime | None) -> bool:
    if state is None or state.begun is not None or state.read_at is None or state.again:
        return True
    if read_since is not None and read_since < state.read_at <= now:
        return False
    # A reading of a time to come is of a clock that was ahead then.
    return not timedelta(0) <= now - state.read_at < _EVERY[tier]


def states_since(chosen: Sequence[Strategy], states: Mapping[str, TableState], since: date) -> dict[str, TableState]:
    """
    The states of tables of what happened that nothing is known of, so that their first reading begins at that day.

    Lines and payments are complete at once where sales are read, as they come with them.
    """
    moment = datetime.combine(since, time(), UTC)
    endpoints = {one.endpoint for one in chosen}
    come_along = _WITH_SALES if "Sale" in endpoints and "Sale" not in states else ()
    return {
        one.endpoint: TableState(since=moment, watermark=moment if one.endpoint in come_along else None)
        for one in chosen
        if one.endpoint not in states and (one.endpoint in HISTORY or one.how in {"window", "newest first"})
    }


def to_be_compared(states: Mapping[str, TableState], now: datetime, every: timedelta | None) -> list[Strategy]:
    """
    The tables that are whole and whose last comparison is as long ago as that; also those with one that was cut off.

    None for `every`: no tables.
    """
    found = [(one, states.get(one.endpoint)) for one in STRATEGIES.values()]
    return [
        one
        for one, state in found
        if every is not None and state is not None and state.is_complete and not state.again
        if state.comparing or state.compared is None or not timedelta(0) <= now - state.compared < every
    ]
