"""Calls by both drivers: what passes, what is waited for, what a cancellation leaves behind."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import anyio
import pytest

from drivers import (
    DENIED,
    ITEM,
    SECRET,
    AsyncHolder,
    Caller,
    Holder,
    VirtualClock,
    async_driver_to,
    call_sync,
    driver_to,
    every_way,
    get,
    level,
    read_json,
)
from every import both_loops, every
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.errors import (
    AuthorizationExpired,
    BadRequest,
    ConnectFailed,
    DecodeError,
    NotFound,
    RateLimited,
    TimedOut,
    UnknownOutcome,
)
from lightspeed_pos.exchange.clock import ScaledClock, SystemClock
from lightspeed_pos.exchange.report import Exchange
from lightspeed_pos.limits.throttle import Throttle
from scripted_server import Answer, ScriptedServer, Seen, json_answer


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
@every("coding", ["none", "gzip", "br"])
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
@every("failure", [TimedOut("no answer"), DecodeError("no tokens"), OSError(28, "No space left")])
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


@every_way
@every("token", [None, "", "secret\n", "sec ret", "sécret", "secret\x00"])
def test_without_a_token_that_can_be_one_nothing_is_sent_or_shown(call: Caller, token: str | None) -> None:
    holder = Holder()
    holder.oauth_token = lambda: token  # type: ignore[method-assign,assignment,return-value]  # what a user's own may do
    with ScriptedServer([json_answer(ITEM)]) as server:
        with pytest.raises(AuthorizationExpired, match="Sign in" if not token else "Store it again") as caught:
            call(server.url, get(), holder=holder)

        assert [] == server.requests
    assert "cret" not in str(caught.value)


@every_way
def test_the_token_is_asked_for_once_the_request_has_its_place(call: Caller) -> None:
    clock, throttle = VirtualClock(), Throttle(jitter=lambda: 0.0)

    class Watched(Holder):
        def oauth_token(self) -> str:
            asked_at.append(clock.now())
            return super().oauth_token()

    asked_at: list[float] = []
    holder = Watched()
    with ScriptedServer([json_answer(ITEM, headers=level(120))]) as server:
        for _ in range(2):
            call(server.url, get(), clock=clock, throttle=throttle, holder=holder)

    assert asked_at[1] - asked_at[0] >= 30


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
