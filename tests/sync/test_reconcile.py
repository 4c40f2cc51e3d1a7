"""Reading ranges of ids again: a page says that rows are gone only where pages come in the order of their ids."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING

from lightspeed_pos import Client, StaticToken
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.batch import Range
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.reconcile import STALE, Reconciler
from lightspeed_pos.sync.run import Summary, run
from lightspeed_pos.sync.service import Service
from lightspeed_pos.sync.state import Comparison, TableState
from scripted_server import Answer, ScriptedServer, Seen, json_answer

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox


def ranges_of(*pages: list[int]) -> list[Range | None]:
    """What each of these pages says to be all there is, where the database has ids 1 to 20 and one row too many."""

    def answer(seen: Seen) -> Answer:
        number = len(server.requests) - 1
        rows = [{"currencyRateID": str(one)} for one in pages[number]]
        more = f"{server.url}{seen.target}&after={number}" if number + 1 < len(pages) else ""
        return json_answer({"@attributes": {"next": more, "previous": ""}, "CurrencyRate": rows})

    found: list[Range | None] = []
    with ScriptedServer(answer) as server, Client(StaticToken("token"), base_url=server.url) as client:
        loader = client.account(1).loader
        state = TableState(watermark=Service(loader).here())
        reconciler = Reconciler(Service(loader), STRATEGIES["CurrencyRate"], state, lambda *_: (8, 1, 20))
        while (batch := loader.driver.run(reconciler.next())) is not None:
            (part,) = batch.parts
            assert part.gone is None or isinstance(part.gone, Range)
            found.append(part.gone)
    return found


def test_pages_in_the_order_of_ids_say_together_what_is_all() -> None:
    assert [Range(1, 4), Range(5, 20)] == ranges_of([1, 2, 4], [7, 9])


def test_behind_a_page_in_another_order_nothing_is_said_to_be_gone() -> None:
    assert [None, None] == ranges_of([5, 3, 9], [10, 11])
    assert [Range(1, 9), None, None] == ranges_of([5, 9], [3, 4], [10, 11])


def test_a_comparison_that_was_cut_off_goes_on(account: Account, shop: Sandbox) -> None:
    with closing(DuckDB(":memory:", account.id)) as database:
        run(account, database, tables=["item_shops"])
        shop.advance(600)
        with shop.instance.lock:
            shop.instance.store.execute("DELETE FROM ItemShop WHERE itemShopID = 2500")
        asked = count(1)

        def compare(enough: Callable[[], bool]) -> Summary:
            return run(account, database, tables=["item_shops"], reconcile_every=timedelta(days=1), enough=enough)

        cut_off = compare(lambda: next(asked) == 3)  # a page of changes, two counts
        done = compare(lambda: False)
        idle = compare(lambda: False)

    assert (True, 0, Decimal(21)) == (cut_off.more, cut_off.gone, cut_off.drips)
    assert (False, 1) == (done.more, done.gone)
    assert done.drips < 20  # the half of which the counts differ
    assert Decimal(1) == idle.drips  # a day has not passed


def test_a_comparison_that_was_cut_off_long_ago_begins_anew(account: Account) -> None:
    with closing(DuckDB(":memory:", account.id)) as database:
        service, item_shops = Service(account.loader), STRATEGIES["ItemShop"]
        run(account, database, tables=["item_shops"])
        left = Comparison(service.here() - STALE, ((3000, 3000, None),))
        state = database.states()["ItemShop"].but(comparing=left)

        reconciler = Reconciler(service, item_shops, state, database.ids)
        batch = account.loader.driver.run(service.usage.counted(reconciler.next()))

    assert batch is not None
    assert (None, True) == (batch.state.comparing, batch.state.compared is not None)
    assert Decimal(10) == service.usage.drips
