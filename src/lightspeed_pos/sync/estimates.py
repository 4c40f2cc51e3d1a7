"""What a run of sync will cost, before it sends much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import NotAuthorized
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.sync.days import WINDOW
from lightspeed_pos.sync.reader import HISTORY, LINES, NEWEST_FIRST, since_filter
from lightspeed_pos.sync.service import PAGE, Service
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.timetable import due, states_since

if TYPE_CHECKING:
    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.model.loader import AnyLoader
    from lightspeed_pos.resources.account import Account, AsyncAccount

# So many rows or more are counted, for ten drips; of fewer the newest id tells enough, for one.
COUNTED = 3000
_REPORT_PAGES = 25  # of one report: three years of days, and a quiet one before them


@dataclass(frozen=True, slots=True)
class Estimate:
    """
    About what a run will take: `rows` by table, requests, drips, and seconds of a service that has nothing else to do.

    `rows` are those still to be read. `asked` are the drips that the estimate itself has cost. Tables that are kept
    already count as one page each.
    """

    rows: dict[str, int]
    requests: int
    drips: Decimal
    seconds: float
    asked: Decimal


def estimate(
    account: Account,
    states: Mapping[str, TableState] | None = None,
    *,
    tables: Sequence[str] | None = None,
    since: date | None = None,
    full: bool = False,
) -> Estimate:
    """
    What a run takes with these `states` of the destination (None: an empty one); see `sync` for the rest.

    Costs about a drip a table that was not read yet, and ten for each long one.
    """
    return account.loader.run(_Estimating(account.loader, states or {}, since, full=full).flow(tables))


async def estimate_async(
    account: AsyncAccount,
    states: Mapping[str, TableState] | None = None,
    *,
    tables: Sequence[str] | None = None,
    since: date | None = None,
    full: bool = False,
) -> Estimate:
    """The same under an `AsyncClient`."""
    return await account.loader.run(_Estimating(account.loader, states or {}, since, full=full).flow(tables))


class _Estimating:
    """One estimate."""

    def __init__(
        self, loader: AnyLoader[Any], states: Mapping[str, TableState], since: date | None, *, full: bool
    ) -> None:
        self._driver = loader.driver
        self._service = Service(loader)
        self._states = states
        self._since = since
        self._full = full
        self._rows: dict[str, int] = {}
        self._requests = 0
        self._drips = Decimal(0)

    def flow(self, tables: Sequence[str] | None) -> Flow[Estimate]:
        """Ask about each table that is due."""
        return self._service.usage.counted(self._flow(tables))

    def _flow(self, tables: Sequence[str] | None) -> Flow[Estimate]:
        service = self._service
        chosen = due(self._states, service.here(), tables=tables, full=self._full)
        known = {name: self._again(state) for name, state in self._states.items()}
        if self._since is not None:
            known |= states_since(chosen, self._states, self._since)
        endpoints = {one.endpoint for one in chosen} | self._states.keys()
        for strategy in chosen:
            try:
                yield from self._table(strategy, known.get(strategy.endpoint, TableState()), endpoints)
            except NotAuthorized:
                continue
        bucket = self._driver.bucket(service.account_id)
        seconds = max(0.0, float(self._drips) - (bucket.size - bucket.level)) / bucket.drip_rate
        return Estimate(self._rows, self._requests, self._drips, seconds, service.usage.drips)

    def _again(self, state: TableState) -> TableState:
        is_marked = self._full and state.is_complete and not state.again
        return state.but(again=True, place=0) if is_marked else state

    def _add(self, pages: int, price: Decimal) -> None:
        self._requests += pages
        self._drips += pages * price

    def _table(self, strategy: Strategy, state: TableState, kept: set[str]) -> Flow[None]:
        """Add the pages of a table, and of the lines that are read with it."""
        if strategy.how == "window":
            self._add(self._windows(state), Decimal(1))
        elif state.is_complete and not state.again:
            self._add(1, Decimal(1))
        else:
            rows = self._rows[strategy.table] = yield from self._to_come(strategy, state)
            self._add(max(1, -(-rows // PAGE)), self._price(strategy))
            for name, _ in LINES.get(strategy.endpoint, ()) if state.since is not None and not state.again else ():
                if name in kept:
                    line = STRATEGIES[name]
                    lines = self._rows[line.table] = yield from self._share(line, strategy, rows)
                    # The lines of each page are read by themselves, and their last page is half full.
                    self._add(-(-lines // PAGE) + rows // PAGE // 2, self._price(line))

    def _windows(self, state: TableState) -> int:
        if state.is_complete and not state.again:
            return 1
        if state.since is None or state.again:
            return _REPORT_PAGES
        return max(1, -(-(self._service.here() - state.since) // (WINDOW + timedelta(days=1))))

    def _price(self, strategy: Strategy) -> Decimal:
        return list_cost(self._service.search(ENDPOINTS[strategy.endpoint], relations=strategy.needs))

    def _to_come(self, strategy: Strategy, state: TableState) -> Flow[int]:
        """About how many rows of a table are still to be read."""
        service, endpoint = self._service, ENDPOINTS[strategy.endpoint]
        if state.since is not None and not state.again:
            return (yield from self._since_then(strategy, state))
        if endpoint.id not in endpoint.sortable:
            listing = yield from service.page(service.pager(service.search(endpoint)), endpoint)
            return 0 if listing is None else len(listing.records)
        newest = yield from service.highest_id(endpoint)
        rows = newest
        if newest >= COUNTED:
            rows = yield from service.count(endpoint, 1, newest)
        if not state.place:
            return rows
        # Ids are nearly dense, so the one that a reading has come to tells how many it still has before it.
        return min(rows, state.place if _is_newest_first(strategy, state) else max(0, rows - state.place))

    def _since_then(self, strategy: Strategy, state: TableState) -> Flow[int]:
        service, endpoint = self._service, ENDPOINTS[strategy.endpoint]
        if strategy.endpoint not in HISTORY:  # payments, which show no time: as many of them as of their sales
            sale = STRATEGIES["Sale"]
            sales = yield from self._since_then(sale, TableState(since=state.since))
            return (yield from self._share(strategy, sale, sales))
        wanted = since_filter(strategy, state)
        if state.place:
            wanted[endpoint.id] = f"{'<' if _is_newest_first(strategy, state) else '>'},{state.place}"
        search = service.search(endpoint, wanted)
        listing = yield from service.page(service.pager(search), endpoint)
        if listing is None or not listing.next_url:
            return 0 if listing is None else len(listing.records)
        return (yield from service.count_of(search))

    def _share(self, line: Strategy, parent: Strategy, rows: int) -> Flow[int]:
        """About how many lines so many of their parents have."""
        lines = yield from self._service.highest_id(ENDPOINTS[line.endpoint])
        parents = yield from self._service.highest_id(ENDPOINTS[parent.endpoint])
        return lines * rows // max(parents, 1)


def _is_newest_first(strategy: Strategy, state: TableState) -> bool:
    return strategy.endpoint in NEWEST_FIRST and not state.again
