"""What records lead to is loaded for all records of a page at once, and only when touched."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from copy import copy, deepcopy
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cohorts import ITEM_PAGES, asked, client_of, forget
from conftest import SPEED
from every import every
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.items import Item
from lightspeed_pos.sandbox import Sandbox
from scripted_api import ACCOUNT, envelope, row
from scripted_server import Answer, ScriptedServer, Seen

# ---- how many requests


def test_a_stream_that_touches_categories_costs_one_request_more_per_page(shop: Sandbox, account: Account) -> None:
    names = {item.id: item.category.name if item.category else None for item in account.items}

    assert len(names) > 900
    assert ITEM_PAGES == len(asked(shop, "Item"))
    assert len(asked(shop, "Category")) <= ITEM_PAGES
    assert len(shop.requests) <= 2 * ITEM_PAGES
    assert names == {
        row["itemID"]: row["Category"]["name"] if "Category" in row else None
        for row in ({**row, "itemID": int(row["itemID"])} for row in account.items.rows(load_relations=["category"]))
    }


def test_a_list_that_touches_categories_costs_one_request_more_per_page(shop: Sandbox, account: Account) -> None:
    items = account.items.all()
    forget(shop)

    for item in items:
        category = item.category
        assert item.category_id == (category.id if category else None)

    assert 1 <= len(shop.requests) <= ITEM_PAGES


@pytest.mark.parametrize("keep", [True, False])
def test_images_in_a_loop_cost_one_request_more_per_page(shop: Sandbox, account: Account, keep: bool) -> None:
    items: Any = account.items.all() if keep else account.items
    before = len(shop.requests)

    images = [image.id for item in items for image in item.images]

    own = 0 if keep else ITEM_PAGES
    assert 150 < len(images)
    assert len(shop.requests) - before <= own + ITEM_PAGES


def test_both_relations_in_one_loop_cost_two_requests_more_per_page(shop: Sandbox, account: Account) -> None:
    for item in account.items:
        assert item.category is None or item.category.name
        assert all(image.item_id == item.id for image in item.images)

    assert len(shop.requests) <= 3 * ITEM_PAGES


def test_what_was_asked_for_comes_along_and_costs_nothing_later(shop: Sandbox, account: Account) -> None:
    items = account.items.all(load_relations=["category", "images", "item_shops"])
    forget(shop)

    for item in items:
        assert item.category is None or item.category.id == item.category_id
        assert list(item.images) is not None
        assert len(list(item.item_shops)) >= 1

    assert [] == list(shop.requests)


def test_a_relation_touched_again_is_not_fetched_again(shop: Sandbox, account: Account) -> None:
    items = next(iter(account.items.pages())).records
    forget(shop)

    for _ in range(3):
        for item in items:
            _ = item.category, list(item.images)

    assert 2 == len(shop.requests)


def test_none_keys_cost_nothing(shop: Sandbox, account: Account) -> None:
    items = account.items.all(category_id=None)
    forget(shop)

    assert items
    assert {None} == {item.category for item in items}
    assert [] == list(shop.requests)


def test_asked_and_absent_is_empty_without_a_request(shop: Sandbox, account: Account) -> None:
    item = next(item for item in account.items.all(load_relations=["images", "note"]) if not list(item.images))
    forget(shop)

    assert ([], None) == (list(item.images), item.note)
    assert [] == list(shop.requests)


def test_unasked_and_absent_is_asked_once_and_then_empty(shop: Sandbox, account: Account) -> None:
    items = next(iter(account.items.pages())).records
    forget(shop)

    assert all(item.item_ecommerce is None for item in items)
    assert 1 == len(shop.requests)


def test_archived_parents_are_found(shop: Sandbox, account: Account) -> None:
    vendor_id = next(item.default_vendor_id for item in account.items if item.default_vendor_id)
    account.vendors.archive(vendor_id)

    item = account.items.first(default_vendor_id=vendor_id)

    assert item is not None
    assert item.default_vendor is not None
    assert (vendor_id, True) == (item.default_vendor.id, item.default_vendor.archived)


def test_a_page_of_one_loads_its_relations(shop: Sandbox, account: Account) -> None:
    page = next(iter(account.items.pages(limit=1)))
    found = account.items.first()
    forget(shop)

    assert found is not None
    for item in (*page, found):
        assert item.category is None or item.category.id == item.category_id
        assert all(image.item_id == item.id for image in item.images)

    assert len(shop.requests) <= 4


def test_one_record_by_its_id_loads_its_relations(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)
    forget(shop)

    assert item.category is not None
    assert item.category_id == item.category.id
    assert 1 == len(shop.requests)


def test_only_records_still_in_use_are_asked_for(shop: Sandbox, account: Account) -> None:
    item = account.items.all()[0]
    forget(shop)

    _ = list(item.images)

    assert "&itemID=IN%2C%5B1%5D&" in asked(shop, "Item")[0]


def test_a_key_that_leads_nowhere_is_none_and_is_not_asked_again() -> None:
    def script(seen: Seen) -> Answer:
        return envelope("", "Category") if "Category" in seen.target else envelope([row(1, categoryID="99")])

    with ScriptedServer(script) as server, client_of(server) as client:
        item = client.account(ACCOUNT).items.first()
        assert item is not None

        assert [None, None] == [item.category, item.category]

    assert 2 == len(server.requests)


def test_local_times_in_the_middle_of_a_long_page_are_utc_once_they_are_touched() -> None:
    padding = {"longDescription": "x" * 6000}
    local = {"noteID": "1", "note": "late", "timeStamp": "2026-11-25T23:30:00-05:00"}

    def script(seen: Seen) -> Answer:
        return envelope([row(1, ItemECommerce=padding), row(2, Note=local), row(3, ItemECommerce=padding)])

    with ScriptedServer(script) as server, client_of(server) as client:
        _, item, _ = client.account(ACCOUNT).items.all(load_relations=["note", "item_ecommerce"])

        assert item.note is not None
        assert datetime(2026, 11, 26, 4, 30, tzinfo=UTC) == item.note.time_stamp
        assert date(2026, 11, 26) == item.note.time_stamp.date()


# ---- relations of relations


def test_relations_of_relations_stay_batched(shop: Sandbox, account: Account) -> None:
    sales = account.sales.all(load_relations=["sale_lines"])
    pages = len(asked(shop, "Sale"))
    forget(shop)

    names = {
        line.item.category.name
        for sale in sales
        for line in sale.sale_lines
        if line.item is not None and line.item.category is not None
    }

    assert len(names) > 3
    # The lines of 100 sales lead to at most 1,000 items, asked for by the hundred.
    assert len(asked(shop, "Item")) <= 10 * pages
    assert len(asked(shop, "Category")) <= len(asked(shop, "Item"))
    assert {"Item", "Category"} >= {seen.path.rpartition("/")[2].removesuffix(".json") for seen in shop.requests}


def test_nested_relations_asked_for_cost_nothing_later(shop: Sandbox, account: Account) -> None:
    sales = account.sales.all(load_relations=["sale_lines", "sale_lines.item", "customer", "customer.contact"])
    forget(shop)

    for sale in sales:
        assert all(line.item is None or line.item.id == line.item_id for line in sale.sale_lines)
        assert sale.customer is None or sale.customer.contact is not None

    assert [] == list(shop.requests)


def test_a_relation_of_an_unasked_relation_stays_batched_over_the_page(shop: Sandbox, account: Account) -> None:
    sales = next(iter(account.sales.pages())).records
    forget(shop)

    firsts = [line.item.description for sale in sales for line in list(sale.sale_lines)[:1] if line.item]

    assert len(firsts) > 50
    assert 1 == len(asked(shop, "Sale"))
    assert len(shop.requests) <= 1 + 10


# ---- nothing is fetched by looking


LOOKS: dict[str, Callable[[Any, Any], object]] = {
    "repr": lambda item, other: repr(item),
    "str": lambda item, other: str(item),
    "==": lambda item, other: item == other,
    "!=": lambda item, other: item != other,
    "to_dict": lambda item, other: item.to_dict(),
    "to_json": lambda item, other: item.to_json(),
    "pickling": lambda item, other: pickle.loads(pickle.dumps(item)),
    "copying": lambda item, other: (copy(item), deepcopy(item)),
    "hasattr of another name": lambda item, other: hasattr(item, "colour") or hasattr(item, "__len__"),
    "dir": lambda item, other: dir(item),
    "bool": lambda item, other: bool(item),
    "the collection itself": lambda item, other: (repr(item.images), item.images),
    "scalars": lambda item, other: (item.id, item.category_id, item.prices, item.account),
    "matching": lambda item, other: isinstance(item, Item),
}


@every("look", LOOKS)
def test_looking_at_a_record_sends_nothing(look: str, shop: Sandbox, account: Account) -> None:
    item, other = account.items.find(1), account.items.find(2)
    forget(shop)

    LOOKS[look](item, other)

    assert [] == list(shop.requests)


def test_hasattr_of_a_relation_fetches_it_as_a_relation_is_a_property(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)
    forget(shop)

    assert hasattr(item, "category")
    assert 1 == len(shop.requests)


def test_a_pickled_record_has_its_values_and_no_link(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)

    again = pickle.loads(pickle.dumps(item))

    assert item == again
    with pytest.raises(LightspeedError, match="not linked to an account"):
        _ = again.category


def test_lazy_relations_error_names_the_remedy_and_sends_nothing(shop: Sandbox) -> None:
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), lazy_relations="error") as client:
        items = client.account(shop.account_id).items
        item = items.find(1)
        forget(shop)

        with pytest.raises(QueryError, match=re.escape('load_relations=["category"]')):
            _ = item.category
        with pytest.raises(QueryError, match=re.escape('load_relations=["images"]')):
            list(item.images)
        with pytest.raises(QueryError, match="vendors"):
            _ = item.default_vendor
        assert [] == list(shop.requests)

        loaded = items.find(1, load_relations=["category", "images"])
        assert loaded.category is not None
        assert list(loaded.images) is not None
