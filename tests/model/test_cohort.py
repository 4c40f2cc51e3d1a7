"""What records lead to: loaded for all records of a page at once, only when touched, and as real as any other."""

from __future__ import annotations

import json
import pickle
import re
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from copy import copy, deepcopy
from typing import Any

import anyio
import pytest
from anyio.lowlevel import checkpoint

from conftest import SPEED
from every import every
from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.model.loader import LazyRelations
from lightspeed_pos.resources.account import Account, AsyncAccount
from lightspeed_pos.resources.items import AsyncCategory, Category, Image, Item, ItemRelation
from lightspeed_pos.sandbox import Sandbox
from scripted_api import ACCOUNT, envelope, item_page, query_of, row
from scripted_server import Answer, ScriptedServer, Seen
from waiting import cancel_when

TOKEN = "t0ken"
ITEM_PAGES = 10  # of the shop's 1,000 items, some of them archived


def asked(shop: Sandbox, name: str) -> list[str]:
    """Queries that the sandbox was sent for this endpoint."""
    return [seen.query for seen in shop.requests if seen.path.endswith(f"/{name}.json")]


def forget(shop: Sandbox) -> None:
    """Start counting requests anew."""
    shop.instance.requests.clear()


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


# ---- threads


def client_of(server: ScriptedServer) -> Client:
    return Client(StaticToken(TOKEN), base_url=server.url, clock=ScaledClock(1000.0), timeout=10)


@pytest.fixture
def slow_relations() -> Iterator[ScriptedServer]:
    """Items of two categories, whose relations take a while to come."""

    def script(seen: Seen) -> Answer:
        if "/Category.json" in seen.target:
            rows = [{"categoryID": "5", "name": "Tubes"}, {"categoryID": "6", "name": "Tyres"}]
            return Answer(200, envelope(rows, "Category").body, delay=0.05)
        if "load_relations" in query_of(seen):
            answer = item_page(
                seen, 20, lambda n: row(n, categoryID=str(5 + n % 2), Images={"Image": {"imageID": str(n)}})
            )
            return Answer(200, answer.body, delay=0.05)
        return item_page(seen, 20, lambda n: row(n, categoryID=str(5 + n % 2)))

    with ScriptedServer(script) as server:
        yield server


def together(work: Callable[[Any], object], things: list[Any]) -> list[Any]:
    """What `work` makes of each thing, each in a thread of its own, all starting at once."""
    start = threading.Barrier(len(things))

    def begin(thing: Any) -> object:
        start.wait()
        return work(thing)

    with ThreadPoolExecutor(len(things)) as threads:
        return list(threads.map(begin, things))


def test_threads_that_touch_one_relation_at_once_send_one_request(slow_relations: ScriptedServer) -> None:
    with client_of(slow_relations) as client:
        items = client.account(ACCOUNT).items.all()

        names = together(lambda item: item.category.name, items)
        images = together(lambda item: [image.id for image in item.images], items)

    assert ["Tyres" if item.id % 2 else "Tubes" for item in items] == names
    assert [[item.id] for item in items] == images
    assert 3 == len(slow_relations.requests)


def test_threads_that_touch_what_came_along_at_once_all_get_linked_records() -> None:
    def fields(number: int) -> dict[str, Any]:
        return row(number, Images={"Image": [{"imageID": str(number), "itemID": str(number)}]})

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ScriptedServer(lambda seen: item_page(seen, 100, fields)) as server, client_of(server) as client:
            for _ in range(20):
                page = client.account(ACCOUNT).items.all(load_relations=["images"])
                linked = together(lambda item: next(iter(item.images)).account, page[:16])
                assert {client.account(ACCOUNT)} == set(linked)
    finally:
        sys.setswitchinterval(before)


# ---- async


@pytest.mark.anyio
async def test_a_relation_is_awaited_and_batched(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        account = client.account(shop.account_id)
        images = 0
        async for item in account.items:
            category = await item.category
            assert item.category_id == (category.id if category else None)
            async for image in item.images:
                assert item.id == image.item_id
                images += 1

    assert images > 150
    assert len(shop.requests) <= 3 * ITEM_PAGES


@pytest.mark.anyio
async def test_an_awaited_relation_is_a_linked_record(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        item = await client.account(shop.account_id).items.find(1)
        category = await item.category
        assert isinstance(category, AsyncCategory)

        await category.update(name="Renamed")

        assert "Renamed" == category.name


@pytest.mark.anyio
async def test_many_waiters_send_one_request(slow_relations: ScriptedServer) -> None:
    async with async_client_of(slow_relations) as client:
        items = await client.account(ACCOUNT).items.all()
        names: dict[int, str] = {}

        async def touch(item: Any) -> None:
            names[item.id] = (await item.category).name

        async with anyio.create_task_group() as tasks:
            for item in items:
                tasks.start_soon(touch, item)

    assert {item.id: "Tyres" if item.id % 2 else "Tubes" for item in items} == names
    assert 2 == len(slow_relations.requests)


@pytest.mark.anyio
async def test_a_relation_that_is_never_awaited_sends_nothing_and_warns_of_nothing(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        item = await client.account(shop.account_id).items.find(1)
        forget(shop)

        shown = repr(item.category)  # a warning would be an error here
        await checkpoint()

    assert "<relation to be awaited>" == shown
    assert [] == list(shop.requests)


@pytest.mark.anyio
async def test_an_awaitable_relation_can_be_awaited_twice(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        item = await client.account(shop.account_id).items.find(1)
        relation = item.category
        forget(shop)

        assert await relation == await relation
        assert 1 == len(shop.requests)


@pytest.mark.anyio
async def test_a_cancelled_loader_leaves_the_relation_to_the_others() -> None:
    def script(seen: Seen) -> Answer:
        if "/Category.json" in seen.target:
            category = envelope([{"categoryID": "5", "name": "Tubes"}], "Category")
            return Answer(hang=True) if 2 == len(server.requests) else category
        return item_page(seen, 20, lambda n: row(n, categoryID="5"))

    with ScriptedServer(script) as server:
        async with async_client_of(server) as client:
            items = await client.account(ACCOUNT).items.all()
            names: list[str] = []

            async def touch(item: Any) -> None:
                names.append((await item.category).name)

            async with anyio.create_task_group() as tasks:
                with anyio.CancelScope() as scope:
                    tasks.start_soon(cancel_when, lambda: 2 == len(server.requests), scope)
                    await items[0].category
                assert scope.cancelled_caught
                for item in items:
                    tasks.start_soon(touch, item)

    assert ["Tubes"] * 20 == names
    assert 3 == len(server.requests), "items, the cancelled request, the one for everybody"


@pytest.mark.anyio
async def test_a_failing_loader_fails_for_those_who_ask_and_can_be_asked_again() -> None:
    answers = iter([Answer(404, b"{}")])

    def script(seen: Seen) -> Answer:
        if "/Category.json" not in seen.target:
            return envelope([row(1, categoryID="5")])
        return next(answers, envelope([{"categoryID": "5", "name": "Tubes"}], "Category"))

    with ScriptedServer(script) as server:
        async with async_client_of(server) as client:
            item = (await client.account(ACCOUNT).items.all())[0]
            with pytest.raises(LightspeedError):
                await item.category
            category = await item.category

    assert category is not None
    assert "Tubes" == category.name


@pytest.mark.anyio
async def test_async_collections_below_a_record_go_by_its_id(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        account: AsyncAccount = client.account(shop.account_id)
        item = await account.items.find(1)
        matrix = await account.item_matrices.first()
        assert matrix is not None

        shops = await item.item_shops.all()
        items = [one.id async for one in matrix.items]
        image = await item.images.create(b"GIF89a" + bytes(20))

    assert {1} == {one.item_id for one in shops}
    assert items
    assert 1 == image.item_id


@pytest.mark.anyio
async def test_lazy_relations_error_holds_for_awaited_ones_too(shop: Sandbox) -> None:
    async with AsyncClient(
        StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), lazy_relations="error"
    ) as client:
        item = await client.account(shop.account_id).items.find(1)

        with pytest.raises(QueryError, match=re.escape('load_relations=["category"]')):
            await item.category


def async_client(shop: Sandbox) -> AsyncClient:
    return AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED))


def async_client_of(server: ScriptedServer) -> AsyncClient:
    return AsyncClient(StaticToken(TOKEN), base_url=server.url, clock=ScaledClock(1000.0), timeout=10)


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
