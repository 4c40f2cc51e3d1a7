"""Work that blocks, under an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import anyio
import pytest
from anyio.lowlevel import checkpoint

from drivers import async_driver_to, driver_to
from every import both_loops
from lightspeed_pos.exchange.flow import Flow, Work
from lightspeed_pos.exchange.threads import finished
from waiting import until_async


@both_loops
def test_a_task_that_is_cancelled_waits_for_the_end_of_what_it_has_begun(backend: str) -> None:
    begun, may_end, log = threading.Event(), threading.Event(), list[str]()

    def work() -> None:
        begun.set()
        may_end.wait()
        log.append("work")

    async def worker() -> None:
        try:
            await finished(work)
            await checkpoint()
        finally:
            log.append("task")

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(worker)
            await until_async(begun.is_set)
            tasks.cancel_scope.cancel()
            may_end.set()

    anyio.run(main, backend=backend)

    assert ["work", "task"] == log


def test_neither_does_asyncio_end_it_sooner() -> None:
    begun, may_end, log = threading.Event(), threading.Event(), list[str]()

    def work() -> None:
        begun.set()
        may_end.wait()
        log.append("work")

    async def main() -> None:
        task = asyncio.create_task(finished(work))
        await until_async(begun.is_set)
        for _ in range(3):
            task.cancel()
            await asyncio.sleep(0)
        log.append("cancelled")
        may_end.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())

    assert ["cancelled", "work"] == log


def asking(do: Callable[[], object]) -> Flow[object]:
    """A flow that has work done, and gives what became of it."""
    try:
        return (yield Work(do))
    except ZeroDivisionError as error:
        return error


def test_work_of_a_flow_is_done_in_the_thread_and_beside_a_task() -> None:
    driver, threads = driver_to("http://127.0.0.1:1"), list[object]()
    threads.append(driver.run(asking(threading.get_ident)))
    failed = driver.run(asking(lambda: 1 // 0))

    async def main() -> object:
        tasks = async_driver_to("http://127.0.0.1:1")
        threads.append(await tasks.run(asking(threading.get_ident)))
        return await tasks.run(asking(lambda: 1 // 0))

    failed_too = asyncio.run(main())

    assert (threading.get_ident(), True) == (threads[0], threads[0] != threads[1])
    assert isinstance(failed, ZeroDivisionError)
    assert isinstance(failed_too, ZeroDivisionError)
