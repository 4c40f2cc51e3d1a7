from __future__ import annotations

import json
import logging
import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import anyio
import pytest

from lightspeed_pos.calls.driver import AsyncDriver, Driver
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import (
    BadRequest,
    ConnectFailed,
    DecodeError,
    NotFound,
    RateLimited,
    TimedOut,
    UnknownOutcome,
)
from lightspeed_pos.exchange.clock import Clock, ScaledClock, SystemClock
from lightspeed_pos.exchange.report import Exchange
from lightspeed_pos.exchange.request import Method, Reply, Request
from lightspeed_pos.limits.throttle import Throttle
from scripted_server import Answer, ScriptedServer, Seen, json_answer

SECRET = "secret-0"
DENIED = json_answer({"error": "access_denied", "error_description": "Denied."}, 401)
ITEM = {"Item": {"itemID": "1"}}
NAMES = {"X-LS-Acct-Id": "1", "X-LS-OAuth-Client-Id": "app"}
both_loops = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def level(level: float, cost: float = 1, drip: float = 1) -> dict[str, str]:
    return {
        "X-LS-Api-Bucket-Level": f"{level:g}/90",
        "X-LS-Api-Request-Cost": f"{cost:g}",
        "X-LS-Api-Drip-Rate": f"{drip:g}",
        "X-LS-Api-Burst-Level": "1/20",
        **NAMES,
    }


class Holder:
    def __init__(self) -> None:
        self.refreshes = 0

    def oauth_token(self) -> str:
        return f"secret-{self.refreshes}"

    def refresh_oauth_token(self) -> None:
        self.refreshes += 1


class AsyncHolder(Holder):
    async def oauth_token(self) -> str:  # type: ignore[override]  # either may be awaitable
        return f"secret-{self.refreshes}"

    async def refresh_oauth_token(self) -> None:  # type: ignore[override]
        self.refreshes += 1


def get(target: str = "/API/V3/Account/1/Item/1.json?email=a%40b", method: Method = "GET", **more: Any) -> Request:
    return Request(method=method, target=target, account_id=1, **more)


def read_json(reply: Reply) -> Any:
    try:
        return json.loads(reply.body)
    except ValueError:
        raise DecodeError("not JSON") from None


class VirtualClock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1_000_000.0

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.time += seconds


def driver_to(url: str, *, clock: Clock | None = None, throttle: Throttle | None = None, **more: Any) -> Driver:
    policy = more.pop("policy", Policy(jitter=lambda: 0.0))
    holder = more.pop("holder", Holder())
    return Driver(
        Transport(url, timeout=10), holder, throttle or Throttle(), clock or ScaledClock(1000), policy, **more
    )


def async_driver_to(
    url: str, *, clock: Clock | None = None, throttle: Throttle | None = None, **more: Any
) -> AsyncDriver:
    policy = more.pop("policy", Policy(jitter=lambda: 0.0))
    holder = more.pop("holder", Holder())
    return AsyncDriver(
        AsyncTransport(url, timeout=10), holder, throttle or Throttle(), clock or ScaledClock(1000), policy, **more
    )


def call_sync(url: str, request: Request, **options: Any) -> Any:
    driver = driver_to(url, **options)
    try:
        return driver.call(request, read_json)
    finally:
        driver.close()


def call_with(backend: str) -> Callable[..., Any]:
    def call(url: str, request: Request, **options: Any) -> Any:
        async def main() -> Any:
            driver = async_driver_to(url, **options)
            try:
                return await driver.call(request, read_json)
            finally:
                await driver.close()

        return anyio.run(main, backend=backend)

    return call


Caller = Callable[..., Any]
every_way = pytest.mark.parametrize("call", [call_sync, call_with("asyncio"), call_with("trio")])


@every_way
def test_a_call_survives_everything_that_passes(call: Caller) -> None:
    script = [
        DENIED,
        Answer(429, headers={"Retry-After": "3"}),
        Answer(502, b"<html>Bad Gateway</html>"),
        Answer(reset=True),
        Answer(body=b'{"Item": {"item', cut=9),
        Answer(200, b"<html>maintenance</html>"),
        json_answer(ITEM, headers=level(5)),
    ]
    exchanges: list[Exchange] = []
    with ScriptedServer(script) as server:
        answer = call(server.url, get(), on_exchange=exchanges.append)

        assert ITEM == answer
        assert ["secret-0"] + ["secret-1"] * 6 == [seen.token for seen in server.requests]
    failures = ["Unauthorized", "RateLimited", "ServerError", "TransportError", "TransportError", "DecodeError", ""]
    assert failures == [exchange.error for exchange in exchanges]
    assert [401, 429, 502, None, None, 200, 200] == [exchange.status for exchange in exchanges]
    assert list(range(7)) == [exchange.retries for exchange in exchanges]


@every_way
def test_a_write_of_unknown_outcome_is_sent_once(call: Caller) -> None:
    for broken in (Answer(reset=True), Answer(500), Answer(body=b"{}" * 99, cut=9), Answer(200, b"{")):
        with ScriptedServer([broken]) as server:
            with pytest.raises(UnknownOutcome, match=r"Look for reference 7\."):
                call(server.url, get(method="POST", body=b"{}", look_for="Look for reference 7."))

            assert 1 == len(server.requests)


@every_way
def test_an_awaitable_holder_serves_tasks(call: Caller) -> None:
    with ScriptedServer([DENIED, json_answer(ITEM)]) as server:
        if call is call_sync:
            with pytest.raises(TypeError, match="AsyncClient"):
                call(server.url, get(), holder=AsyncHolder())
        else:
            assert ITEM == call(server.url, get(), holder=AsyncHolder())


@every_way
def test_retry_after_is_waited_for(call: Caller) -> None:
    clock = ScaledClock(1000)
    script = [Answer(429, headers={"Retry-After": "30"}), json_answer(ITEM)]
    with ScriptedServer(script) as server:
        began = clock.now()
        call(server.url, get(), clock=clock)

        assert clock.now() - began >= 30


@every_way
def test_a_wait_longer_than_allowed_is_rate_limited_without_waiting(call: Caller) -> None:
    clock = VirtualClock()
    throttle, holder = Throttle(jitter=lambda: 0.0), Holder()
    script = [json_answer(ITEM, headers=level(150)), Answer(429, headers={"Retry-After": "40"})]
    options = {"clock": clock, "throttle": throttle, "holder": holder, "policy": Policy(max_wait_seconds=5)}
    with ScriptedServer(script) as server:
        call(server.url, get(), **options)
        with pytest.raises(RateLimited, match="max_wait_seconds=5") as caught:
            call(server.url, get(), **options)
        assert 1 == len(server.requests)

        with pytest.raises(RateLimited, match="max_wait_seconds=5") as refused:
            call(server.url, get(), **{**options, "throttle": Throttle(jitter=lambda: 0.0)})
        assert 2 == len(server.requests)

    error = caught.value
    assert pytest.approx(60.001) == error.retry_after
    assert (150, 90.0) == (error.level, error.size)
    assert 40 == refused.value.retry_after


@every_way
@pytest.mark.parametrize("coding", ["none", "gzip", "br"])
def test_a_401_a_400_and_a_404_mean_the_same_whatever_coding_they_name(call: Caller, coding: str) -> None:
    holder, named = Holder(), {"Content-Encoding": coding}
    message = b'{"httpCode":"400","message":"No"}'
    with ScriptedServer([replace(DENIED, headers=named), json_answer(ITEM)]) as server:
        assert ITEM == call(server.url, get(), holder=holder)
    with ScriptedServer([Answer(400, message, named)]) as server, pytest.raises(BadRequest, match="No"):
        call(server.url, get(method="POST", body=b"{}"))
    with ScriptedServer([Answer(404, message, named)]) as server:
        with pytest.raises(NotFound):
            call(server.url, get())
        assert 1 == len(server.requests)

    assert 1 == holder.refreshes


@every_way
def test_a_connection_that_fails_costs_nothing(call: Caller) -> None:
    throttle, holder, policy = Throttle(), Holder(), Policy(retries=1, jitter=lambda: 0.0)
    with ScriptedServer([json_answer(ITEM, headers=level(5))]) as server:
        call(server.url, get(), throttle=throttle, holder=holder)

    with pytest.raises(ConnectFailed):
        call(server.url, get(cost=Decimal(10)), throttle=throttle, holder=holder, policy=policy)

    lane = throttle._named[1, "app"]
    assert (True, set()) == (lane.bucket.state(0.0).level <= 5, lane._flying)


class Failing(Holder):
    failure: Exception | None = None

    def oauth_token(self) -> str:
        if self.failure is not None:
            raise self.failure
        return super().oauth_token()


@every_way
@pytest.mark.parametrize("failure", [TimedOut("no answer"), DecodeError("no tokens"), OSError(28, "No space left")])
def test_a_holder_that_fails_costs_nothing(call: Caller, failure: Exception) -> None:
    throttle, holder = Throttle(), Failing()
    with ScriptedServer([json_answer(ITEM, headers=level(5))]) as server:
        call(server.url, get(), throttle=throttle, holder=holder)
        holder.failure = failure
        for _call in range(3):
            with pytest.raises(type(failure)):
                call(server.url, get(cost=Decimal(30)), throttle=throttle, holder=holder)

    lane = throttle._named[1, "app"]
    assert (True, set()) == (lane.bucket.state(0.0).level <= 5, lane._flying)


def test_the_bucket_of_an_account_is_known_after_a_call() -> None:
    with ScriptedServer([json_answer(ITEM, headers=level(12.5, drip=1.5))]) as server:
        driver = driver_to(server.url, clock=VirtualClock())
        driver.call(get(), read_json)
        state = driver.bucket(1)
        driver.close()

    assert (90.0, 1.5, 12.5) == (state.size, state.drip_rate, state.level)


async def until(condition: Callable[[], bool]) -> None:
    """Let other tasks run until this is so, however long that takes."""
    while not condition():
        await anyio.sleep(0.001)


@both_loops
def test_a_cancelled_call_gives_its_place_back(backend: str) -> None:
    throttle, holder = Throttle(), Holder()

    async def main(url: str) -> None:
        driver = async_driver_to(url, throttle=throttle, holder=holder, clock=SystemClock())
        await driver.call(get(), read_json)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(driver.call, get("/hang"), read_json)
            await until(lambda: "/hang" in [seen.target for seen in server.requests])
            tasks.cancel_scope.cancel()
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(driver.call, get(), read_json)
            await until(lambda: len(server.requests) > 2)
            tasks.cancel_scope.cancel()
        assert ITEM == await driver.call(get("/last"), read_json)
        await driver.close()

    def script(seen: Seen) -> Answer:
        return Answer(hang=True) if seen.target == "/hang" else json_answer(ITEM, headers=level(1, drip=100))

    with ScriptedServer(script) as server:
        anyio.run(main, server.url, backend=backend)

    lane = throttle._named[1, "app"]
    assert (set(), []) == (lane._flying, list(lane._queue))


@both_loops
def test_a_call_cancelled_while_it_queues_leaves_the_queue(backend: str) -> None:
    throttle = Throttle()

    async def main(url: str) -> None:
        driver = async_driver_to(url, throttle=throttle, clock=SystemClock())
        await driver.call(get(), read_json)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(driver.call, get(), read_json)
            await until(lambda: len(throttle._named[1, "app"]._queue) > 0)
            tasks.cancel_scope.cancel()
        await driver.close()

    with ScriptedServer([json_answer(ITEM, headers=level(120))]) as server:
        anyio.run(main, server.url, backend=backend)

        assert 1 == len(server.requests)
    assert [] == list(throttle._named[1, "app"]._queue)


def test_threads_that_are_denied_together_refresh_once() -> None:
    holder = Holder()

    def script(seen: Seen) -> Answer:
        return DENIED if seen.token == SECRET else json_answer(ITEM, headers=level(1, drip=100))

    with ScriptedServer(script) as server:
        driver = driver_to(server.url, holder=holder)
        answers: list[Any] = []
        threads = [threading.Thread(target=lambda: answers.append(driver.call(get(), read_json))) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        driver.close()

    assert ([ITEM] * 16, 1) == (answers, holder.refreshes)


def test_logs_hold_neither_token_nor_query(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "lightspeed_pos"), ScriptedServer([Answer(500), json_answer(ITEM)]) as server:
        call_sync(server.url, get())

    ours = [record for record in caplog.records if record.name.startswith("lightspeed_pos")]
    text = "\n".join(record.getMessage() for record in ours)
    assert ["WARNING", "DEBUG", "DEBUG"] == [record.levelname for record in ours]
    assert "GET /API/V3/Account/1/Item/1.json: ServerError 500, sending again in 0.2 s" in text
    assert SECRET not in text
    assert "email" not in text


def test_an_on_exchange_that_fails_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(exchange: Exchange) -> None:
        raise RuntimeError("bug in a user's function")

    with ScriptedServer([json_answer(ITEM)]) as server:
        assert ITEM == call_sync(server.url, get(method="POST"), on_exchange=fail)

    assert "on_exchange failed" in caplog.text


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
    early: list[float] = []

    def script(seen: Seen) -> Answer:
        now = clock.now()
        if len(seen_first) < 1:
            seen_first.append(now)
            return Answer(429, headers={"Retry-After": "20", **NAMES})
        if now < seen_first[0] + 20:
            early.append(now)
        return json_answer(ITEM, headers=level(1, drip=100))

    seen_first: list[float] = []
    with ScriptedServer(script) as server:
        driver = driver_to(server.url, clock=clock)
        threads = [threading.Thread(target=driver.call, args=(get(), read_json)) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        driver.close()

        assert 11 == len(server.requests)
    assert [] == early
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
