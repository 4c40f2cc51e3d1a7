"""Listings that a task reads ahead, under both event loops: as in `test_prefetch`."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import anyio
import pytest

from conftest import SPEED
from every import every, in_both_loops
from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.errors import QueryError, ServerError
from lightspeed_pos.sandbox import Sandbox
from prefetched import QUERIES, SETTLED_SECONDS, Watched, broken_third_page, full_bucket, has_arrived, of
from scripted_api import ACCOUNT, item_page
from scripted_server import Answer, ScriptedServer, Seen
from waiting import cancel_when, until_async


@in_both_loops
@every("given", [QUERIES[0], QUERIES[3], QUERIES[6]])
async def test_awaited_pages_are_the_same_as_without(shop: Sandbox, given: Any) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(shop.account_id).items
        listed = of([page async for page in items.pages(**given)])

        for ahead in (1, 4):
            async with items.pages(prefetch=ahead, **given) as pages:
                assert listed == of([page async for page in pages])
        async with items.pages(**given) as pages:
            assert listed == of([page async for page in pages])


def awaiting(server: ScriptedServer, **options: Any) -> AsyncClient:
    return AsyncClient(StaticToken("x"), base_url=server.url, **{"clock": ScaledClock(SPEED), **options})


@in_both_loops
@every("ahead", [1, 3])
async def test_a_task_reads_so_many_pages_while_one_is_worked_on(ahead: int) -> None:
    with ScriptedServer(lambda seen: item_page(seen, 1000)) as server:
        async with awaiting(server) as client, client.account(ACCOUNT).items.pages(prefetch=ahead) as pages:
            number = 0
            async for page in pages:
                number += 1
                expected = min(number + ahead, 10)
                await until_async(partial(has_arrived, server, expected))
                await anyio.sleep(SETTLED_SECONDS)

                assert expected == len(server.requests)
                assert number * 100 == page.records[-1].id


@in_both_loops
async def test_a_task_ends_with_its_block() -> None:
    throttle = Watched()
    with ScriptedServer(full_bucket) as server:
        async with awaiting(server, throttle=throttle) as client:
            items = client.account(ACCOUNT).items
            async with items.each(prefetch=1) as records:
                async for record in records:
                    assert 1 == record.id
                    break
            with pytest.raises(ZeroDivisionError):
                async with items.pages(prefetch=2) as pages:
                    async for page in pages:
                        assert page.records[0].id / 0
            after = len(server.requests)
            await anyio.sleep(SETTLED_SECONDS)

            assert after == len(server.requests)
            assert set() == throttle.inside


@in_both_loops
async def test_a_task_that_is_cancelled_while_waiting_loses_no_page() -> None:
    answered = 0

    def page(seen: Seen) -> Answer:
        number = len(server.requests)
        return replace(item_page(seen, 300), when=lambda: number <= answered)

    with ScriptedServer(page) as server:
        async with awaiting(server) as client, client.account(ACCOUNT).items.pages(prefetch=1) as pages:
            found: list[int] = []
            for number in (1, 2, 3):
                async with anyio.create_task_group() as tasks:
                    with anyio.CancelScope() as scope:
                        tasks.start_soon(cancel_when, partial(has_arrived, server, number), scope)
                        await anext(pages)
                    assert scope.cancelled_caught
                answered = number
                found.append((await anext(pages)).records[-1].id)

    assert [100, 200, 300] == found
    assert 3 == len(server.requests)


@in_both_loops
async def test_a_cancelled_block_is_left_like_any_other() -> None:
    with ScriptedServer(lambda seen: item_page(seen, 1000)) as server:
        async with awaiting(server) as client:
            with anyio.CancelScope() as scope:
                async with client.account(ACCOUNT).items.pages(prefetch=1) as pages:
                    async for _ in pages:
                        scope.cancel()
            after = len(server.requests)
            await anyio.sleep(SETTLED_SECONDS)

    assert scope.cancelled_caught
    assert after == len(server.requests)


@in_both_loops
@every("ahead", [0, 1, 4])
async def test_an_awaited_error_is_raised_in_its_turn_and_asking_again_sends_again(ahead: int) -> None:
    with ScriptedServer(broken_third_page) as server:
        async with awaiting(server, retries=0) as client, client.account(ACCOUNT).items.pages(prefetch=ahead) as pages:
            last = [(await anext(pages)).records[-1].id for _ in range(2)]
            if ahead:
                await until_async(partial(has_arrived, server, 3))
            for times in (3, 4):
                with pytest.raises(ServerError):
                    await anext(pages)
                assert times == len(server.requests)

    assert [100, 200] == last


@in_both_loops
async def test_tasks_that_share_pages_get_each_of_them_once() -> None:
    found: list[int] = []
    with ScriptedServer(lambda seen: item_page(seen, 1000)) as server:
        async with awaiting(server) as client, client.account(ACCOUNT).items.each(prefetch=2) as records:

            async def work() -> None:
                found.extend([record.id async for record in records])

            async with anyio.create_task_group() as tasks:
                for _ in range(5):
                    tasks.start_soon(work)

    assert list(range(1, 1001)) == sorted(found)


@in_both_loops
async def test_a_listing_with_a_task_is_opened_once_and_read_inside() -> None:
    with ScriptedServer(lambda seen: item_page(seen, 300)) as server:
        async with awaiting(server) as client:
            pages = client.account(ACCOUNT).items.pages(prefetch=1)
            with pytest.raises(QueryError, match="async with account"):
                await anext(pages)
            assert [] == server.requests

            async with pages:
                await anext(pages)
            with pytest.raises(QueryError, match="async with account"):
                await anext(pages)
            with pytest.raises(QueryError, match="opened once"):
                async with pages:
                    pass
