"""Reading ranges of ids again: a page says that rows are gone only where pages come in the order of their ids."""

from __future__ import annotations

from lightspeed_pos import Client, StaticToken
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.batch import Range
from lightspeed_pos.sync.reconcile import Reconciler
from lightspeed_pos.sync.service import Service
from lightspeed_pos.sync.state import TableState
from scripted_server import Answer, ScriptedServer, Seen, json_answer


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
