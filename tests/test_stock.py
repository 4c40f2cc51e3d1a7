"""Stock of an item: the row for all shops is no shop."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.errors import UsageError
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer, Seen, json_answer

ROWS = [
    {"itemShopID": "1", "itemID": "1", "shopID": "0", "qoh": "9"},
    {"itemShopID": "2", "itemID": "1", "shopID": "1", "qoh": "5"},
    {"itemShopID": "3", "itemID": "1", "shopID": "2", "qoh": "4"},
]


def serving(rows: list[dict[str, str]] | None) -> Any:
    def answer(request: Seen) -> Answer:
        del request
        shops = {} if rows is None else {"ItemShops": {"ItemShop": rows}}
        return json_answer({"@attributes": {}, "Item": {"itemID": "1", **shops}})

    return answer


def test_the_shops_of_an_item_are_shops_and_its_stock_is_their_sum(account: Account) -> None:
    for item in account.items.all(load_relations=["item_shops"])[:100]:
        assert None not in [row.shop_id for row in item.item_shops]
        assert item.stock == sum((row.qoh or 0 for row in item.item_shops), Decimal(0))
        assert len(item.item_shops) == len(list(item.item_shops))
        total = item.item_shops.total
        assert total is not None
        assert (None, item.stock) == (total.shop_id, total.qoh)


def test_rows_have_the_total_as_it_was_sent(account: Account) -> None:
    item = account.items.find(1)

    assert "0" in [row["shopID"] for row in item.item_shops.rows()]
    assert None not in [row.shop_id for row in item.item_shops.all()]
    assert [None] == [row.shop_id for row in item.item_shops.all(shop_id=None)]
    assert [None] == [row.shop_id for row in item.item_shops.all(params={"shopID": 0})]
    assert item.item_shops.count() + 1 == len(list(item.item_shops.rows()))
    assert len(account.item_shops.all(item_id=1)) == len(list(item.item_shops.rows()))


def test_stock_loads_what_did_not_come_along_for_all_records_of_the_page(account: Account, shop: Sandbox) -> None:
    items = account.items.all()[:100]
    before = len(shop.requests)

    assert None not in [item.stock for item in items]
    assert 1 == len(shop.requests) - before


@every(
    "rows, stock",
    [
        (ROWS, Decimal(9)),
        (ROWS[1:], Decimal(9)),
        (ROWS[:1], Decimal(9)),
        ([{**ROWS[0], "qoh": ""}, *ROWS[1:2]], Decimal(5)),
        ([], None),
    ],
)
def test_stock_is_the_total_or_else_the_sum(rows: list[dict[str, str]], stock: Decimal | None) -> None:
    with ScriptedServer(serving(rows)) as server, Client(StaticToken("t"), base_url=server.url) as client:
        item = client.account(1).items.find(1, load_relations=["item_shops"])

        assert stock == item.stock


def test_the_total_of_a_whole_account_is_told_to_be_asked_for(account: Account) -> None:
    with pytest.raises(UsageError, match=r"account\.item_shops\.all\(shop_id=None\)"):
        account.item_shops.total  # noqa: B018


@in_both_loops
async def test_stock_is_awaited_under_an_async_client(shop: Sandbox) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url) as client:
        item = await client.account(shop.account_id).items.find(1, load_relations=["item_shops"])
        shops = [row async for row in item.item_shops]
        total = await item.item_shops.total

        assert None not in [row.shop_id for row in shops]
        assert sum((row.qoh or 0 for row in shops), Decimal(0)) == await item.stock
        assert total is not None
        assert total.qoh == await item.stock
        assert [row.shop_id for row in await item.item_shops.all()] == sorted(row.shop_id or 0 for row in shops)
        assert "0" in [row["shopID"] async for row in item.item_shops.rows()]
