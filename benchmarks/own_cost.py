"""
What the client costs beside the HTTP client under it: CPU of one call and of pages, in threads and in tasks.

Each line is a ratio of CPU times of this process alone; the service has one of its own. Ours and theirs take turns, so
that what else the computer does slows down both.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from statistics import median

import httpx2

from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.resources.items import ItemRelation
from lines import Line, least_seconds
from service import UNLIMITED, Service, service

RELATIONS: list[ItemRelation] = ["category", "item_shops"]
QUERY = {"limit": "100", "load_relations": '["Category","ItemShops"]'}


def cpu_seconds(times: int, *work: Callable[[], object]) -> list[float]:
    """Of each the median of its CPU times, in turns."""
    taken: list[list[float]] = [[] for _ in work]
    for do in work:
        do()  # opens connections, builds decoders
    for _ in range(times):
        for times_taken, do in zip(taken, work, strict=True):
            began = time.process_time()
            do()
            times_taken.append(time.process_time() - began)
    return [median(one) for one in taken]


def own_cost(quick: bool) -> Iterator[Line]:
    """A call and pages ÷ the same by bare httpx2 and json.loads; the same in tasks."""
    with (
        service(items=1000, **UNLIMITED) as running,
        running.account() as account,
        running.plain() as http,
        asyncio.Runner() as loop,
    ):

        def pages() -> None:
            for page in account.items.pages(load_relations=RELATIONS):
                assert page.records

        def bare_pages() -> None:
            page = json.loads(http.get("/Item.json", params=QUERY).content)
            while page["@attributes"].get("next"):
                page = json.loads(http.get(page["@attributes"]["next"]).content)

        ours, theirs = cpu_seconds(
            300 if quick else 2000,
            lambda: account.items.find(1),
            lambda: json.loads(http.get("/Item/1.json").content),
        )
        note = f"{ours * 1e3:.2f} ms, of which httpx2 {theirs * 1e3:.2f} ms"
        yield Line("CPU of find() ÷ bare httpx2 and json.loads", ours / theirs, 1.15, 1.1, note=note)

        client, bare = in_tasks(running)
        in_task = client.account(running.account_id)

        async def async_pages() -> None:
            async for page in in_task.items.pages(load_relations=RELATIONS):
                assert page.records

        async def bare_async_pages() -> None:
            page = json.loads((await bare.get("/Item.json", params=QUERY)).content)
            while page["@attributes"].get("next"):
                page = json.loads((await bare.get(page["@attributes"]["next"])).content)

        threads, bare_threads, tasks, bare_tasks = cpu_seconds(
            10 if quick else 200,
            pages,
            bare_pages,
            lambda: loop.run(async_pages()),
            lambda: loop.run(bare_async_pages()),
        )
        note = f"{threads * 100:.2f} ms a page, httpx2 {bare_threads * 100:.2f} ms"
        yield Line(
            "CPU of pages with relations ÷ bare httpx2 and json.loads", threads / bare_threads, 0.95, 0.9, note=note
        )
        note = f"{tasks * 100:.2f} ms a page, httpx2 {bare_tasks * 100:.2f} ms"
        yield Line("the same in tasks", tasks / bare_tasks, note=note)
        more = (tasks / bare_tasks) / (threads / bare_threads)
        yield Line("own CPU in tasks ÷ in threads, each ÷ bare httpx2", more, 1.03, 1.0)
        loop.run(_closed(client, bare))


def drip_bound_tasks(quick: bool) -> Iterator[Line]:
    """The time of a listing that waits for drips, in tasks ÷ in threads."""
    items, speed = (20_000 if quick else 50_000), 16.0
    with service(items=items, latency=0.02, speed=speed) as running, running.account() as account:

        async def streamed() -> float:
            client, bare = in_tasks(running)
            await bare.aclose()
            async with client:
                listed = client.account(running.account_id).items
                await listed.first()  # decoders are built, which takes long on a fast clock
                running.reset()
                began = time.perf_counter()
                assert items == len([None async for _ in listed.each(archived="include")])
                return (time.perf_counter() - began) * speed

        account.items.first()  # as above
        running.reset()
        began = time.perf_counter()
        assert items == sum(1 for _ in account.items.each(archived="include"))
        threads = (time.perf_counter() - began) * speed
        tasks = asyncio.run(streamed())
    least = least_seconds(items // 100, 1.0, 1, 0.02)
    note = f"{tasks / least:.3f} of the least time, threads {threads / least:.3f}"
    yield Line(f"iterate {items:,} items in tasks ÷ in threads", tasks / threads, 1.03, 1.0, speed=speed, note=note)


def in_tasks(running: Service) -> tuple[AsyncClient, httpx2.AsyncClient]:
    """Our client for tasks, and the one under it with nothing around it."""
    headers = {"Authorization": f"Bearer {running.token}", "Accept": "application/json"}
    client = AsyncClient(StaticToken(running.token), base_url=running.url, clock=ScaledClock(running.speed))
    base_url = f"{running.url}/API/V3/Account/{running.account_id}"
    return client, httpx2.AsyncClient(base_url=base_url, headers=headers, timeout=60)


async def _closed(client: AsyncClient, bare: httpx2.AsyncClient) -> None:
    await client.close()
    await bare.aclose()
