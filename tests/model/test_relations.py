"""What records lead to is as real as any other record; what was asked for and did not come is not taken for empty."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from cohorts import TOKEN, asked
from lightspeed_pos import Client, StaticToken
from lightspeed_pos.errors import QueryError
from lightspeed_pos.model.loader import LazyRelations
from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.items import Category, Image, ItemRelation
from lightspeed_pos.sandbox import Sandbox
from scripted_api import ACCOUNT, envelope, query_of, row
from scripted_server import Answer, ScriptedServer, Seen

# ---- what they are


def test_records_of_relations_are_linked_and_can_be_changed(shop: Sandbox, account: Account) -> None:
    loads: list[list[ItemRelation]] = [[], ["category"]]
    for load in loads:
        item = account.items.find(1, load_relations=load)
        category = item.category
        assert isinstance(category, Category)

        category.update(name=f"Renamed {len(load)}")

        assert f"Renamed {len(load)}" == category.name
        assert category.name == account.categories.find(category.id).name
        assert account == category.account


def test_records_inside_records_are_linked_and_can_be_changed(shop: Sandbox, account: Account) -> None:
    item = next(item for item in account.items.all(load_relations=["images"]) if list(item.images))
    image = next(iter(item.images))
    assert isinstance(image, Image)

    image.update(description="Front")

    assert "Front" == account.images.find(image.id).description
    assert image.item is not None
    assert item.id == image.item.id


def test_collections_below_a_record_go_by_its_id(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)

    shops = item.item_shops.all()
    count = item.item_shops.count()

    assert {1} == {one.item_id for one in shops}
    assert len(shops) == count
    assert sorted(one.id for one in shops) == sorted(one.id for one in item.item_shops)
    assert "itemID=1" in asked(shop, "ItemShop")[0]


def test_items_of_a_matrix(shop: Sandbox, account: Account) -> None:
    matrix = account.item_matrices.first()
    assert matrix is not None

    came, asked_for = [item.id for item in matrix.items], [item.id for item in matrix.items.all()]

    assert 6 >= len(asked_for) > 0
    assert set(asked_for) <= set(came)
    assert {matrix.id} == {item.item_matrix_id for item in matrix.items.all()}
    assert all(item.item_matrix is not None and item.item_matrix.id == matrix.id for item in matrix.items)


def test_what_is_created_below_a_record_belongs_to_it(shop: Sandbox, account: Account) -> None:
    item = account.items.find(2)

    image = item.images.create(b"GIF89a" + bytes(20), description="Side")

    assert (2, "Side") == (image.item_id, image.description)
    assert image.id in [one.id for one in item.images.all()]
    item.reload()
    assert image.id in [one.id for one in item.images]


def test_a_filter_below_a_record_keeps_to_the_record(shop: Sandbox, account: Account) -> None:
    sale = account.sales.first()
    assert sale is not None
    line = next(iter(sale.sale_lines))

    assert [line.id] == [one.id for one in sale.sale_lines.all(sale_line_id=line.id)]
    assert [] == sale.sale_lines.all(sale_line_id=10**6)


# ---- what was asked for and did not come


class LeavesOut:
    """A service that leaves these relations out of every listing in which others are asked for as well."""

    def __init__(self, *left_out: str) -> None:
        self._left_out = left_out

    def __call__(self, seen: Seen) -> Answer:
        query = query_of(seen)
        if seen.target.startswith(f"/API/V3/Account/{ACCOUNT}/Category.json"):
            return envelope([{"categoryID": "3", "name": "Tubes"}], "Category")
        asked = json.loads(query.get("load_relations", "[]"))
        came = asked if len(asked) == 1 else [name for name in asked if name not in self._left_out]
        numbers = [int(text) for text in query["itemID"].strip("IN,[]").split(",")] if "itemID" in query else [1, 2]
        return envelope([self._item(number, came) for number in numbers])

    def _item(self, number: int, came: list[str]) -> dict[str, Any]:
        parts = {
            "Category": {"categoryID": "3", "name": "Tubes"},
            "Images": {"Image": {"imageID": str(number)}},
            "Note": {"note": f"Note {number}"},
        }
        return row(number, categoryID="3", **{name: part for name, part in parts.items() if name in came})


@contextmanager
def leaving_out(*names: str, lazy: LazyRelations = "page") -> Iterator[tuple[ScriptedServer, Account]]:
    with (
        ScriptedServer(LeavesOut(*names)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, lazy_relations=lazy) as client,
    ):
        yield server, client.account(ACCOUNT)


def test_a_relation_with_a_key_that_was_asked_for_and_did_not_come_is_loaded_by_its_key() -> None:
    with leaving_out("Category") as (server, account):
        items = account.items.all(load_relations=["category", "images"])

        assert ["Tubes", "Tubes"] == [item.category.name if item.category else None for item in items]
        assert 2 == len(server.requests)  # the page, and one for the categories of all of it


def test_relations_that_came_with_no_record_of_a_page_are_asked_for_again_and_warned_about_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with leaving_out("Images") as (server, account):
        for _ in range(2):
            items = account.items.all(load_relations=["category", "images"])
            assert [[1], [2]] == [[image.id for image in item.images] for item in items]

        assert 4 == len(server.requests)
    assert ["Images of Item"] == [
        " ".join(one.getMessage().split()[:3]) for one in caplog.records if one.levelname == "WARNING"
    ]


def test_relations_that_are_absent_from_a_page_as_they_are_empty_are_asked_for_again_only_once() -> None:
    with ScriptedServer(lambda _: envelope([row(1), row(2)])) as server:
        with Client(StaticToken(TOKEN), base_url=server.url) as client:
            for _ in range(3):
                items = client.account(ACCOUNT).items.all(load_relations=["images"])
                assert [[], []] == [list(item.images) for item in items]

        accounts = 3  # each account learns it anew
        assert 3 + accounts == len(server.requests)


def test_where_loading_is_forbidden_what_was_asked_for_and_did_not_come_is_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with leaving_out("Category", "ItemShops", lazy="error") as (_, account):
        item = account.items.all(load_relations=["category", "item_shops"])[0]

        with pytest.raises(QueryError, match="was asked for and did not come along"):
            _ = item.category
        assert [] == list(item.item_shops)
    assert ["ItemShops of Item"] == [
        " ".join(one.getMessage().split()[:3]) for one in caplog.records if one.levelname == "WARNING"
    ]
