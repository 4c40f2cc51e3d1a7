"""What a run of sync will cost, before it sends much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import NotAuthorized
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.sync.run import due
from lightspeed_pos.sync.service import PAGE, Service
from lightspeed_pos.sync.state import TableState

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

    `asked` are the drips that the estimate itself has cost. Tables that are kept already count as one page each.
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
    full: bool = False,
) -> Estimate:
    """
    What a run takes with these `states` of the destination (None: an empty one); see `sync` for `tables` and `full`.

    Costs about a drip a table that was not read yet, and ten for each long one.
    """
    return account.loader.run(_estimating(account.loader, states or {}, tables, full=full))


async def estimate_async(
    account: AsyncAccount,
    states: Mapping[str, TableState] | None = None,
    *,
    tables: Sequence[str] | None = None,
    full: bool = False,
) -> Estimate:
    """The same under an `AsyncClient`."""
    return await account.loader.run(_estimating(account.loader, states or {}, tables, full=full))


def _estimating(
    loader: AnyLoader[Any], known: Mapping[str, TableState], tables: Sequence[str] | None, *, full: bool
) -> Flow[Estimate]:
    service = Service(loader)
    rows: dict[str, int] = {}
    requests, drips = 0, Decimal(0)
    for strategy in due(known, service.here(), tables=tables, full=full):
        state = known.get(strategy.endpoint, TableState())
        is_kept = state.is_complete and not full
        pages, price = 1, Decimal(1)
        if strategy.how == "window":
            pages = 1 if is_kept else _REPORT_PAGES
        elif not is_kept:
            try:
                count = yield from service.usage.counted(_rows(service, strategy))
            except NotAuthorized:
                continue
            rows[strategy.table] = count
            pages = max(1, -(-max(0, count - state.place) // PAGE))
            price = list_cost(service.search(ENDPOINTS[strategy.endpoint], relations=strategy.needs))
        requests += pages
        drips += pages * price
    bucket = loader.driver.bucket(service.account_id)
    seconds = max(0.0, float(drips) - (bucket.size - bucket.level)) / bucket.drip_rate
    return Estimate(rows, requests, drips, seconds, service.usage.drips)


def _rows(service: Service, strategy: Strategy) -> Flow[int]:
    """About how many rows a table has."""
    endpoint = ENDPOINTS[strategy.endpoint]
    if endpoint.id not in endpoint.sortable:
        listing = yield from service.page(service.pager(service.search(endpoint)), endpoint)
        return 0 if listing is None else len(listing.records)
    newest = yield from service.highest_id(endpoint)
    if newest < COUNTED:
        return newest
    return (yield from service.count(endpoint, 1, newest))
