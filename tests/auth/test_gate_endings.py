"""A refresh whose task, event loop or process comes to an end: it is finished, or begun anew, and nobody hangs."""

from __future__ import annotations

import asyncio
import multiprocessing
import threading
import time
import warnings
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from typing import Any

import anyio
import pytest

from every import both_loops, every
from gates import Paused, is_set
from lightspeed_pos.auth.gate import gate_to
from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.stores import MemoryTokens
from lightspeed_pos.auth.tokens import Tokens
from token_service import CLIENT_ID, TokenService, serving


async def timed_out(task: Callable[[], Awaitable[object]], begun: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async with asyncio.timeout(None) as limit:
        ending = asyncio.create_task(begun())
        ending.add_done_callback(lambda _: limit.reschedule(0))
        await task()


async def waited_for(task: Callable[[], Awaitable[object]], begun: Callable[[], Awaitable[None]]) -> None:
    work = asyncio.ensure_future(task())
    await begun()
    await asyncio.wait_for(work, 0)


async def cancelled(task: Callable[[], Awaitable[object]], begun: Callable[[], Awaitable[None]]) -> None:
    work = asyncio.ensure_future(task())
    await begun()
    work.cancel()
    await work


class PausedCoroutine(Paused):
    async def refresh_oauth_token(self) -> None:  # type: ignore[override]  # holders may be either
        self.refreshes += 1
        self.begun.set()
        while not self.allowed.is_set():
            await anyio.sleep(0.001)
        self.token = "new"


@every("ending", [timed_out, waited_for, cancelled])
@every("kind", [Paused, PausedCoroutine])
def test_nineteen_tasks_are_answered_when_asyncio_ends_the_one_that_refreshes(
    kind: type[Paused], ending: Callable[..., Awaitable[None]]
) -> None:
    holder = kind()
    gate = gate_to(holder)

    async def main() -> list[object]:
        others: list[asyncio.Task[str | None]] = []

        async def begun() -> None:
            await is_set(holder.begun)
            others.extend(asyncio.create_task(gate.renew_async("old")) for _ in range(19))
            await asyncio.sleep(0)

        with pytest.raises((TimeoutError, asyncio.CancelledError)):
            await ending(lambda: gate.renew_async("old"), begun)
        assert "old" == holder.token, "the task was ended while its refresh was under way"
        holder.allowed.set()
        return await asyncio.gather(*others)

    assert ["new"] * 19 == asyncio.run(main())
    assert 1 == holder.refreshes


@both_loops
@every("kind", [Paused, PausedCoroutine])
def test_nineteen_tasks_are_answered_when_a_scope_ends_the_one_that_refreshes(kind: type[Paused], backend: str) -> None:
    holder = kind()
    gate = gate_to(holder)

    async def main() -> list[object]:
        answers: list[object] = []

        async def wait() -> None:
            answers.append(await gate.renew_async("old"))

        async with anyio.create_task_group() as others:
            async with anyio.create_task_group() as first:
                first.start_soon(gate.renew_async, "old")
                await is_set(holder.begun)
                for _ in range(19):
                    others.start_soon(wait)
                await anyio.wait_all_tasks_blocked()
                first.cancel_scope.cancel()
            assert "old" == holder.token, "the task left before its refresh was finished"
            holder.allowed.set()
        return answers

    assert ["new"] * 19 == anyio.run(main, backend=backend)
    assert 1 == holder.refreshes


@every("ending", [timed_out, waited_for, cancelled])
def test_a_task_that_was_ended_while_a_thread_refreshes_leaves_no_lock_behind(
    ending: Callable[..., Awaitable[None]],
) -> None:
    holder = Paused()
    gate = gate_to(holder)

    async def main() -> None:
        async def begun() -> None:
            await asyncio.sleep(0.02)

        with pytest.raises((TimeoutError, asyncio.CancelledError)):
            await ending(lambda: gate.renew_async("old"), begun)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(gate.renew, "old")
        assert holder.begun.wait(10)
        asyncio.run(main())
        holder.allowed.set()
        assert "new" == first.result(10)
        holder.token, refreshes = "newer", holder.refreshes
        later = pool.submit(gate.renew, "newer")

        assert "new" == later.result(10)
        assert refreshes + 1 == holder.refreshes


def test_a_renewal_whose_event_loop_ended_is_begun_anew_by_those_who_waited() -> None:
    holder = PausedCoroutine()
    gate = gate_to(holder)
    in_first, in_second = threading.Event(), threading.Event()

    async def first() -> None:
        asking = asyncio.create_task(gate.renew_async("old"))
        await is_set(holder.begun)
        in_first.set()
        await is_set(in_second)
        asking.cancel()

    async def second() -> str | None:
        asking = asyncio.create_task(gate.renew_async("old"))
        await asyncio.sleep(0.01)
        in_second.set()
        while holder.refreshes < 2:
            await asyncio.sleep(0.001)
        holder.allowed.set()
        return await asking

    with ThreadPoolExecutor(2) as pool:
        ended = pool.submit(asyncio.run, first())
        assert in_first.wait(10)
        answer = pool.submit(asyncio.run, second())

        assert "new" == answer.result(10)
        ended.result(10)


def test_a_thread_that_runs_the_event_loop_does_not_wait_for_it() -> None:
    holder = Paused()
    gate = gate_to(holder)

    async def main() -> tuple[str | None, str | None]:
        asking = asyncio.create_task(gate.renew_async("old"))
        await is_set(holder.begun)
        holder.allowed.set()
        beside = gate.renew("old")  # blocks this event loop: bad manners, and no reason to hang
        return beside, await asking

    assert ("new", "new") == asyncio.run(main())


def in_a_fork(work: Callable[[], object]) -> str:
    """What the work gave in a process that was forked now."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads, which is the point
        process = context.Process(target=lambda: theirs.send(str(work())), daemon=True)
        process.start()
    try:
        assert ours.poll(20), "the process that was forked hangs"
        return str(ours.recv())
    finally:
        process.kill()
        process.join()


def test_a_process_that_is_forked_during_a_renewal_waits_for_nobody() -> None:
    holder = Paused()
    gate = gate_to(holder)

    def renew() -> str | None:
        holder.allowed.set()
        return gate.renew("old")

    def renew_awaited() -> str | None:
        holder.allowed.set()
        return anyio.run(gate.renew_async, "old")

    with ThreadPoolExecutor(1) as pool:
        renewal = pool.submit(gate.renew, "old")
        assert holder.begun.wait(10)
        answers = in_a_fork(renew), in_a_fork(renew_awaited)
        holder.allowed.set()

        assert (("new", "new"), "new") == (answers, renewal.result(10))


def test_a_process_that_is_forked_while_a_holder_of_ours_renews_waits_for_nobody() -> None:
    begun, allowed = threading.Event(), threading.Event()

    class Store(MemoryTokens):
        def lock(self) -> Any:
            return nullcontext()

        def save(self, tokens: Tokens) -> None:
            begun.set()
            assert allowed.wait(20)
            super().save(tokens)

    with serving(TokenService()) as url, ThreadPoolExecutor(1) as pool:
        holder = OAuthTokenHolder(CLIENT_ID, store=Store(Tokens("", "refresh-0")), auth_url=url)
        renewal = pool.submit(holder.oauth_token)
        assert begun.wait(10)

        def token() -> str:
            allowed.set()
            return holder.oauth_token()

        answer = in_a_fork(token)
        allowed.set()

        assert ("access-2", "access-1") == (answer, renewal.result(10))


@every("waits_before", [False, True])
def test_a_renewal_in_an_event_loop_that_was_stopped_is_begun_anew(waits_before: bool) -> None:
    holder = PausedCoroutine()
    gate = gate_to(holder)
    loop = asyncio.new_event_loop()

    async def begin() -> None:
        work = asyncio.ensure_future(gate.renew_async("old"))
        await is_set(holder.begun)
        if waits_before:
            waiting.append(pool.submit(anyio.run, gate.renew_async, "old"))
            await anyio.sleep(0.05)
        work.cancel()

    with ThreadPoolExecutor(1) as pool:
        waiting: list[Any] = []
        loop.run_until_complete(begin())  # and nobody runs it again, for now
        if not waits_before:
            waiting.append(pool.submit(anyio.run, gate.renew_async, "old"))
        while holder.refreshes < 2:
            time.sleep(0.005)
        holder.allowed.set()

        assert "new" == waiting[0].result(20)
    loop.run_until_complete(asyncio.sleep(0.02))  # what was left comes to its end, and disturbs nobody
    loop.close()

    assert {} == gate._under_way
