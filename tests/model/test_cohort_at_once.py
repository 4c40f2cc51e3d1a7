"""Relations that threads touch at once, and relations that are awaited."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
from anyio.lowlevel import checkpoint

from cohorts import ITEM_PAGES, TOKEN, client_of, forget
from conftest import SPEED
from every import in_both_loops
from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.resources.account import AsyncAccount
from lightspeed_pos.resources.items import AsyncCategory
from lightspeed_pos.sandbox import Sandbox
from scripted_api import ACCOUNT, envelope, item_page, query_of, row
from scripted_server import Answer, ScriptedServer, Seen
from waiting import cancel_when


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


@in_both_loops
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


@in_both_loops
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


@in_both_loops
async def test_a_relation_that_is_never_awaited_sends_nothing_and_warns_of_nothing(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        item = await client.account(shop.account_id).items.find(1)
        forget(shop)

        shown = repr(item.category)  # a warning would be an error here
        await checkpoint()

    assert "<relation to be awaited>" == shown
    assert [] == list(shop.requests)


@in_both_loops
async def test_an_awaitable_relation_can_be_awaited_twice(shop: Sandbox) -> None:
    async with async_client(shop) as client:
        item = await client.account(shop.account_id).items.find(1)
        relation = item.category
        forget(shop)

        assert await relation == await relation
        assert 1 == len(shop.requests)


@in_both_loops
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


@in_both_loops
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


@in_both_loops
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


@in_both_loops
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
