"""Records of a bulk run are read from their answers when somebody looks at them."""

from __future__ import annotations

import gc
import pickle
import tracemalloc
from decimal import Decimal
from typing import Any

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.items import Item
from scripted_server import Answer, ScriptedServer, Seen, json_answer

ROOM = {"X-LS-API-Bucket-Level": "0/10000", "X-LS-API-Drip-Rate": "5000"}


def read(body: bytes) -> list[str]:
    return [body.decode()]


def test_a_record_is_read_once_and_stays_the_same() -> None:
    answered = Answered(b"tube", read)

    assert ["tube"] == answered.record
    assert answered.record is answered.record


def test_an_answer_keeps_what_it_has_otherwise_than_it_was_sent() -> None:
    assert {"upc": "7"} == Answered(b"tube", read, {"upc": "7"}).seen


def test_answers_with_equal_records_are_equal_and_pickled_as_their_records() -> None:
    answered = Answered(b"tube", lambda body: [body.decode()])  # which cannot be pickled

    assert Answered(b"tube", read) == answered
    assert answered == pickle.loads(pickle.dumps(answered))
    assert Answered(b"tyre", read) != answered


def test_the_record_of_a_result_is_linked_and_up_to_date(account: Account) -> None:
    (result,) = account.items.bulk_update([{"item_id": 1, "description": "Bell", "default_cost": 0.1 + 0.2}])

    item = result.record
    assert item is not None
    assert ("Bell", Decimal("0.3")) == (item.description, item.default_cost)
    item.update(description="Horn")
    assert result.record is item
    assert "Horn" == result.record.description


def test_a_row_of_a_long_run_takes_little_memory() -> None:
    row = {"description": "Tube", "ItemShops": {"ItemShop": [{"itemShopID": str(n), "qoh": "5"} for n in range(12)]}}

    def answer(seen: Seen) -> Answer:
        key = seen.target.rpartition("/")[2].removesuffix(".json")
        return json_answer({"Item": {"itemID": key, **row}}, headers=ROOM)

    clock = ScaledClock(1000)
    with ScriptedServer(answer) as server, Client(StaticToken("token-1"), base_url=server.url, clock=clock) as client:
        items = client.account(7).items
        rows: Any = [{"item_id": key, "description": f"Tube {key}"} for key in range(1, 101)]
        items.bulk_update(rows[:20])
        server.requests.clear()
        gc.collect()
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            results = items.bulk_update(rows)
            server.requests.clear()
            gc.collect()
            kept = tracemalloc.get_traced_memory()[0] - before
        finally:
            tracemalloc.stop()

    assert {"ok"} == {result.status for result in results}
    assert kept / len(rows) < 4_000  # 1,300, and 3,200 while coverage is measured
    assert isinstance(results[0].record, Item)
