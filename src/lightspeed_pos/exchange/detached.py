"""
Work that goes on when the task that began it is ended, and waiting for it from any event loop.

A shield of anyio holds off the cancellation of anyio only. `asyncio.timeout`, `asyncio.wait_for` and `task.cancel()`
reach through it. So work that others wait for is done by a task that nobody can name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, wait
from contextlib import suppress
from contextvars import copy_context
from typing import Any, TypeVar

import anyio

T = TypeVar("T")

LOOK_SECONDS = 1.0  # how often a waiter looks whether anybody still works on it

_tasks: set[object] = set()  # an event loop of asyncio keeps its tasks weakly


def begin(work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], bool]:
    """
    Begin the work in a task of its own, in the event loop of the calling task, and return at once.

    The end of the program still ends it: asyncio cancels what is left, trio waits for it. `work` raises no Exception.
    Returns a function that says whether the event loop still runs; one that was stopped by hand leaves its tasks as
    they are.
    """
    trio = _running_trio()
    if trio is None:
        import asyncio

        loop = asyncio.get_running_loop()
        task = loop.create_task(work())
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)
        return loop.is_running

    async def shielded() -> None:
        with anyio.CancelScope(shield=True):
            await work()

    trio.lowlevel.spawn_system_task(shielded, context=copy_context())
    return lambda: True


async def done(future: Future[T], alive: Callable[[], bool]) -> bool:
    """
    Wait for a future that any thread or event loop may complete; any number of tasks may wait for it.

    Returns False if the work on it was left lying, as `alive` says. A task that is cancelled leaves at once and changes
    nothing.
    """
    if future.done():
        return True
    arrived, call_soon = anyio.Event(), _caller_of_this_loop()

    def wake(_: object) -> None:
        with suppress(RuntimeError):  # the event loop that waited has ended
            call_soon(arrived.set)

    future.add_done_callback(wake)
    while not future.done() and alive():
        with anyio.move_on_after(LOOK_SECONDS):
            await arrived.wait()
    return future.done()


def done_in_thread(future: Future[T], alive: Callable[[], bool]) -> bool:
    """The same, blocking the thread."""
    while not future.done() and alive():
        wait([future], LOOK_SECONDS)
    return future.done()


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
