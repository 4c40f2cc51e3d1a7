"""
Work that goes on when the task that began it is ended, and waiting for it from any event loop.

A shield of anyio holds off the cancellation of anyio only. `asyncio.timeout`, `asyncio.wait_for` and `task.cancel()`
reach through it. So work that others wait for is done by a task that nobody can name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from contextvars import copy_context
from typing import Any, TypeVar

import anyio

T = TypeVar("T")

_tasks: set[object] = set()  # an event loop of asyncio keeps its tasks weakly


def begin(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """
    Begin the work in a task of its own, in the event loop of the calling task, and return at once.

    The end of the program still ends it: asyncio cancels what is left, trio waits for it. `work` raises no Exception.
    """
    trio = _running_trio()
    if trio is None:
        import asyncio

        task = asyncio.get_running_loop().create_task(work())
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)
        return

    async def shielded() -> None:
        with anyio.CancelScope(shield=True):
            await work()

    trio.lowlevel.spawn_system_task(shielded, context=copy_context())


async def heard(future: Future[T]) -> T:
    """
    Outcome of a future that any thread or event loop may complete; it may be awaited by any number of tasks.

    Whoever is cancelled leaves at once and changes nothing.
    """
    if not future.done():
        arrived, call_soon = anyio.Event(), _caller_of_this_loop()

        def wake(_: object) -> None:
            with suppress(RuntimeError):  # the event loop that waited has ended
                call_soon(arrived.set)

        future.add_done_callback(wake)
        await arrived.wait()
    return future.result()


def _caller_of_this_loop() -> Callable[[Callable[[], object]], object]:
    """What calls a function in the running event loop, from any thread."""
    trio = _running_trio()
    if trio is not None:
        call_soon: Callable[[Callable[[], object]], object] = trio.lowlevel.current_trio_token().run_sync_soon
        return call_soon
    import asyncio

    return asyncio.get_running_loop().call_soon_threadsafe


def _running_trio() -> Any:
    """The module trio if the calling task is one of its tasks."""
    trio = sys.modules.get("trio")
    return trio if trio is not None and trio.lowlevel.in_trio_task() else None
