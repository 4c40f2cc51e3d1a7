"""One refresh for all who were rejected together, in threads and in tasks."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import anyio
import pytest

from every import both_loops, every
from gates import Paused, is_set
from lightspeed_pos.auth.gate import TokenHolder, gate_to
from lightspeed_pos.auth.holders import StaticToken


@dataclass(slots=True)  # neither hashable nor weakly referable
class PlainHolder:
    token: str | None = "old"
    refreshes: int = 0
    takes: float = 0.02
    failure: Exception | None = None
    useless: bool = False

    def oauth_token(self) -> str | None:
        return self.token

    def refresh_oauth_token(self) -> None:
        self.refreshes += 1
        time.sleep(self.takes)
        if self.failure is not None:
            raise self.failure
        if not self.useless:
            self.token = f"new-{self.refreshes}"


class AsyncHolder:
    def __init__(self, failure: Exception | None = None) -> None:
        self.token = "old"
        self.refreshes = 0
        self.failure = failure

    async def oauth_token(self) -> str | None:
        await anyio.sleep(0)
        return self.token

    async def refresh_oauth_token(self) -> None:
        self.refreshes += 1
        await anyio.sleep(0.02)
        if self.failure is not None:
            raise self.failure
        self.token = f"new-{self.refreshes}"


def in_threads(count: int, work: Callable[[], object]) -> list[object]:
    """What came of the work, errors included."""
    results: list[object] = []

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001  # the test looks at them
            results.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


async def in_tasks(count: int, work: Callable[[], Awaitable[object]]) -> list[object]:
    results: list[object] = []

    async def run() -> None:
        try:
            results.append(await work())
        except Exception as error:  # noqa: BLE001  # the test looks at them
            results.append(error)

    async with anyio.create_task_group() as tasks:
        for _ in range(count):
            tasks.start_soon(run)
    return results


def test_threads_that_were_rejected_together_refresh_once() -> None:
    holder = PlainHolder()

    results = in_threads(16, lambda: gate_to(holder).renew("old"))

    assert ["new-1"] * 16 == results
    assert 1 == holder.refreshes


@both_loops
@every("holder_class", [PlainHolder, AsyncHolder])
def test_tasks_that_were_rejected_together_refresh_once(
    backend: str, holder_class: Callable[[], PlainHolder | AsyncHolder]
) -> None:
    holder = holder_class()

    async def main() -> list[object]:
        return await in_tasks(200, lambda: gate_to(holder).renew_async("old"))

    results = anyio.run(main, backend=backend)

    assert ["new-1"] * 200 == results
    assert 1 == holder.refreshes


def test_threads_and_event_loops_that_share_a_holder_refresh_once() -> None:
    holder = PlainHolder(takes=0.05)
    gate = gate_to(holder)

    def loop() -> list[object]:
        return anyio.run(in_tasks, 10, lambda: gate.renew_async("old"))

    results = in_threads(3, loop) + in_threads(3, lambda: gate.renew("old"))

    assert [["new-1"] * 10] * 3 + ["new-1"] * 3 == results
    assert 1 == holder.refreshes


def test_a_token_that_somebody_else_has_got_is_used_without_refreshing() -> None:
    holder = PlainHolder("from elsewhere")

    assert "from elsewhere" == gate_to(holder).renew("old")
    assert 0 == holder.refreshes


def test_a_refresh_that_fails_fails_for_all_who_waited_and_is_tried_again_by_the_next() -> None:
    holder = PlainHolder(failure=OSError("no network"))

    results = in_threads(8, lambda: gate_to(holder).renew("old"))
    gate = gate_to(holder)
    holder.failure = None

    assert ["no network"] * 8 == [str(result) for result in results]
    assert "new" == str(gate.renew("old"))[:3]


def test_waiters_hear_the_failure_of_the_refresh_they_waited_for() -> None:
    holder = PlainHolder(failure=OSError("no network"), takes=0.1)
    gate = gate_to(holder)

    results = in_threads(8, lambda: gate.renew("old"))

    assert 8 == len(results)
    assert holder.refreshes < 8


@both_loops
def test_waiting_tasks_hear_the_failure_of_the_refresh_they_waited_for(backend: str) -> None:
    holder = AsyncHolder(OSError("no network"))

    async def main() -> list[object]:
        return await in_tasks(50, lambda: gate_to(holder).renew_async("old"))

    results = anyio.run(main, backend=backend)

    assert ["no network"] * 50 == [str(result) for result in results]
    assert 1 == holder.refreshes


def test_a_refresh_that_changes_nothing_is_not_repeated_by_those_who_waited() -> None:
    holder = PlainHolder(useless=True, takes=0.1)
    gate = gate_to(holder)

    results = in_threads(8, lambda: gate.renew("old"))

    assert ["old"] * 8 == results
    assert holder.refreshes < 8


@both_loops
def test_a_refresh_goes_on_when_the_task_that_began_it_is_cancelled(backend: str) -> None:
    holder = AsyncHolder()
    gate = gate_to(holder)
    answers: list[object] = []

    async def wait_for_it() -> None:
        answers.append(await gate.renew_async("old"))

    async def main() -> None:
        async with anyio.create_task_group() as waiters, anyio.create_task_group() as beginner:
            beginner.start_soon(gate.renew_async, "old")
            await anyio.sleep(0.005)
            waiters.start_soon(wait_for_it)
            await anyio.sleep(0.005)
            beginner.cancel_scope.cancel()

    anyio.run(main, backend=backend)

    assert (["new-1"], 1) == (answers, holder.refreshes)


@both_loops
def test_a_waiter_that_is_cancelled_does_not_wait(backend: str) -> None:
    allowed = threading.Event()

    class Held(PlainHolder):
        def refresh_oauth_token(self) -> None:
            self.refreshes += 1
            allowed.wait(10)
            self.token = "new"

    holder = Held()
    gate = gate_to(holder)

    async def main() -> str | None:
        token: str | None = None
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(gate.renew_async, "old")
            while not holder.refreshes:
                await anyio.sleep(0.001)
            with anyio.move_on_after(0.01):
                await gate.renew_async("old")
            token = holder.token
            allowed.set()
        return token

    assert "old" == anyio.run(main, backend=backend), "the refresh is still under way"


@both_loops
def test_a_holder_that_blocks_does_not_block_the_loop(backend: str) -> None:
    holder = Paused()

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(gate_to(holder).renew_async, "old")
            await is_set(holder.begun)
            holder.allowed.set()  # by a loop that goes on meanwhile, or the holder waits in vain

    anyio.run(main, backend=backend)

    assert "new" == holder.token


def test_an_awaitable_holder_is_refused_without_a_loop() -> None:
    gate = gate_to(AsyncHolder())

    with pytest.raises(TypeError, match="AsyncClient"):
        gate.token()


def test_clients_that_share_a_holder_share_its_gate_until_the_last_one_is_gone() -> None:
    holder: TokenHolder = PlainHolder()
    gate = gate_to(holder)
    first = id(gate)

    assert gate is gate_to(holder)
    del gate
    gc.collect()
    marker = gate_to(PlainHolder())
    assert marker is not gate_to(holder) or first != id(marker)


@both_loops
def test_a_holder_that_waits_out_an_outage_takes_one_thread_and_none_of_the_program(backend: str) -> None:
    allowed = threading.Event()
    threads: set[int] = set()

    class Out(PlainHolder):
        def oauth_token(self) -> str | None:
            threads.add(threading.get_ident())
            allowed.wait(20)
            raise OSError("no network")

    holder = Out()
    gate = gate_to(holder)

    async def main() -> list[object]:
        failures: list[object] = []

        async def ask() -> None:
            try:
                await gate.token_async()
            except OSError as error:
                failures.append(str(error))

        async with anyio.create_task_group() as group:
            for _ in range(60):
                group.start_soon(ask)
            await anyio.wait_all_tasks_blocked()
            own = anyio.to_thread.current_default_thread_limiter()
            assert 0 == own.borrowed_tokens
            assert 1 == await anyio.to_thread.run_sync(lambda: 1)
            allowed.set()
        return failures

    assert ["no network"] * 60 == anyio.run(main, backend=backend)
    assert 1 == len(threads)


@both_loops
def test_a_holder_of_ours_with_a_valid_token_takes_no_thread(backend: str) -> None:
    holder = StaticToken("eyJ-access")
    gate = gate_to(holder)

    async def main() -> tuple[str | None, int]:
        token = await gate.token_async()
        return token, len(gate._under_way) + anyio.to_thread.current_default_thread_limiter().borrowed_tokens

    assert ("eyJ-access", 0) == anyio.run(main, backend=backend)


def test_a_holder_derived_from_ours_is_asked_itself() -> None:
    class Other(StaticToken):
        def oauth_token(self) -> str:
            return "other"

    assert "other" == anyio.run(gate_to(Other("eyJ-access")).token_async)


@every("answer", [b"eyJ", 7])
def test_an_answer_that_is_no_text_is_refused_by_its_type(answer: Any) -> None:
    with pytest.raises(TypeError, match=r"answers a (bytes|int)"):
        gate_to(PlainHolder(answer)).token()


def test_a_holder_whose_refresh_uses_its_own_client_is_told_so_and_does_not_hang() -> None:
    class Circular(PlainHolder):
        def refresh_oauth_token(self) -> None:
            gate_to(self).renew("old")

    gate = gate_to(Circular())

    with pytest.raises(RecursionError):
        gate.renew("old")
