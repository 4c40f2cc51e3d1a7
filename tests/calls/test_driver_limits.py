"""Many callers of both drivers on one rate limit."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Hashable

import anyio
import pytest

from drivers import (
    ITEM,
    NAMES,
    AsyncHolder,
    Holder,
    VirtualClock,
    async_driver_to,
    driver_to,
    get,
    level,
    read_json,
)
from every import both_loops
from lightspeed_pos.calls.driver import Driver
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.calls.transport import Transport
from lightspeed_pos.errors import (
    RateLimited,
)
from lightspeed_pos.exchange.clock import Clock, ScaledClock
from lightspeed_pos.limits.bucket import FIRST_FLIGHTS
from lightspeed_pos.limits.throttle import Throttle, Ticket
from scripted_server import Answer, ScriptedServer, Seen, json_answer


class Limited:
    """The service's rate limits, straight from the fact sheet, as a script for the server."""

    def __init__(self, clock: Clock, size: float, drip: float, burst: int) -> None:
        self.clock, self.size, self.drip, self.burst = clock, size, drip, burst
        self.level, self.last = 0.0, clock.now()
        self.windows: Counter[int] = Counter()
        self.refused = 0
        self.served = 0

    def __call__(self, seen: Seen) -> Answer:
        now = self.clock.now()
        cost = float(seen.headers.get("x-cost", "1"))
        self.level = max(0.0, self.level - self.drip * (now - self.last))
        self.last = now
        self.windows[int(now)] += 1
        fits = self.level < self.size and self.windows[int(now)] <= self.burst
        if fits:
            self.level += cost
            self.served += 1
        else:
            self.refused += 1
        headers = {
            "X-LS-Api-Bucket-Level": f"{self.level!r}/{self.size:g}",
            "X-LS-Api-Drip-Rate": f"{self.drip:g}",
            "X-LS-Api-Request-Cost": f"{cost:g}",
            "X-LS-Api-Burst-Level": f"{self.windows[int(now)]}/{self.burst}",
            **NAMES,
        }
        if not fits:
            return Answer(429, headers={**headers, "Retry-After": "1"})
        return json_answer(ITEM, headers=headers, delay=0.002)


def test_sixteen_threads_on_one_throttle_are_never_refused() -> None:
    clock = ScaledClock(10)
    limited = Limited(clock, size=60, drip=20, burst=40)
    with ScriptedServer(limited) as server:
        driver = driver_to(server.url, clock=clock)
        began = clock.now()

        def work() -> None:
            for _ in range(12):
                driver.call(get(), read_json)

        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = clock.now() - began
        driver.close()

    assert (0, 192) == (limited.refused, limited.served)
    assert took >= (191 - 60) / 20


@both_loops
def test_two_hundred_tasks_on_one_throttle_are_never_refused(backend: str) -> None:
    clock = ScaledClock(10)
    limited = Limited(clock, size=60, drip=20, burst=40)

    async def main(url: str) -> None:
        driver = async_driver_to(url, clock=clock, holder=AsyncHolder())
        async with anyio.create_task_group() as tasks:
            for _ in range(200):
                tasks.start_soon(driver.call, get(), read_json)
        await driver.close()

    with ScriptedServer(limited) as server:
        anyio.run(main, server.url, backend=backend)

    assert (0, 200) == (limited.refused, limited.served)


def test_clients_of_two_threads_and_a_loop_share_one_throttle() -> None:
    clock = ScaledClock(10)
    limited = Limited(clock, size=40, drip=20, burst=40)
    throttle, holder = Throttle(), Holder()

    def in_thread(url: str) -> None:
        driver = driver_to(url, clock=clock, throttle=throttle, holder=holder)
        for _ in range(30):
            driver.call(get(), read_json)
        driver.close()

    async def in_tasks(url: str) -> None:
        driver = async_driver_to(url, clock=clock, throttle=throttle, holder=holder)
        async with anyio.create_task_group() as tasks:
            for _ in range(30):
                tasks.start_soon(driver.call, get(), read_json)
        await driver.close()

    with ScriptedServer(limited) as server:
        threads = [threading.Thread(target=in_thread, args=(server.url,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        anyio.run(in_tasks, server.url)
        for thread in threads:
            thread.join()

    assert (0, 90) == (limited.refused, limited.served)


def test_a_429_makes_everybody_wait_once() -> None:
    clock = ScaledClock(100)
    blocked_until = clock.now() + 20
    refused: list[float] = []

    def script(_seen: Seen) -> Answer:
        now = clock.now()
        if not refused or now < refused[0] + 20:
            refused.append(now)
            return Answer(429, headers={"Retry-After": "20", **NAMES})
        return json_answer(ITEM, headers=level(1, drip=100))

    with ScriptedServer(script) as server:
        driver = driver_to(server.url, clock=clock)
        threads = [threading.Thread(target=driver.call, args=(get(), read_json)) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        driver.close()

        assert 10 + len(refused) == len(server.requests)
    assert len(refused) <= FIRST_FLIGHTS, "the second may be under way when the first is refused"
    assert clock.now() >= blocked_until


def test_refusals_without_end_are_waited_out_for_five_minutes() -> None:
    elapsed: list[float] = []
    for seconds in ("1", "7", "60"):
        clock = VirtualClock()
        throttle = Throttle(jitter=random.Random(1).random)
        with ScriptedServer([Answer(429, headers={"Retry-After": seconds, **level(90)})]) as server:
            driver = Driver(Transport(server.url, now=clock.now), Holder(), throttle, clock, Policy())
            with pytest.raises(RateLimited):
                driver.call(get(), read_json)
            driver.close()
        elapsed.append(clock.time - 1_000_000.0)

    assert [300, 300, 300] == [pytest.approx(one, rel=0.03) for one in elapsed]


class Distant(Throttle):
    """A throttle that blocks until it may answer, as one whose Redis is away."""

    blocking = True

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.reached = threading.Event()

    def enter(self, account_id: int | None, holder: Hashable, cost: float, now: float) -> Ticket:
        self.asked += 1
        self.reached.wait(20)
        return super().enter(account_id, holder, cost, now)


@both_loops
def test_a_throttle_that_blocks_takes_no_thread_of_the_program(backend: str) -> None:
    throttle = Distant()

    async def main(url: str) -> None:
        driver = async_driver_to(url, throttle=throttle)
        async with anyio.create_task_group() as group:
            for _ in range(60):
                group.start_soon(driver.call, get(), read_json)
            while throttle.asked < 40:
                await anyio.sleep(0.001)
            assert 0 == anyio.to_thread.current_default_thread_limiter().borrowed_tokens
            assert 1 == await anyio.to_thread.run_sync(lambda: 1)
            throttle.reached.set()
        await driver.close()

    with ScriptedServer([json_answer(ITEM, headers=level(1))]) as server:
        anyio.run(main, server.url, backend=backend)
        assert 60 == len(server.requests)
