"""Several processes on one account: with a throttle that they share through Redis, and without."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest

from forked import Forked
from lightspeed_pos.limits.throttle import YIELD_SECONDS
from lightspeed_pos.sandbox import Sandbox
from redis_server import EXECUTABLE, RedisServer
from throttle_process import work_on_account

SPEED = 20.0
LIMIT_SECONDS = 60.0
BRIM = 109.5  # of 110 drips
needs_redis = pytest.mark.skipif(EXECUTABLE is None, reason="redis-server is not installed")


@contextmanager
def processes(count: int, sandbox: Sandbox, redis: str | None, work: str) -> Iterator[list[Forked]]:
    """So many at work at once; killed at the end if they still are."""
    place = (sandbox.url, sandbox.token, sandbox.account_id, sandbox.settings.speed)
    with ExitStack() as stack:
        started = [Forked(work_on_account, *place, redis, work) for _ in range(count)]
        for process in started:
            stack.callback(process.kill)
        yield started


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def wait_for_full_bucket(sandbox: Sandbox) -> None:
    """Whoever uses the whole allowance fills the bucket to the brim now and then; a place that is lost stays free."""
    wait_for(lambda: sandbox.instance.service.limiter.level >= BRIM)


@needs_redis
def test_four_processes_fill_the_bucket_and_are_refused_none_also_when_one_of_them_is_killed() -> None:
    with (
        RedisServer() as redis,
        Sandbox(items=100, registers=3, speed=SPEED) as sandbox,
        processes(4, sandbox, redis.url, "forever") as started,
    ):
        wait_for_full_bucket(sandbox)
        sent = len(sandbox.requests)
        wait_for(lambda: len(sandbox.requests) >= sent + 40)
        wait_for_full_bucket(sandbox)
        started[0].kill()
        sent = len(sandbox.requests)
        wait_for(lambda: len(sandbox.requests) >= sent + 40)
        wait_for_full_bucket(sandbox)
        requests = list(sandbox.requests)

    assert {200} == {request.status for request in requests}


@pytest.mark.slow
def test_processes_that_share_nothing_get_everything_and_wait_as_they_are_told() -> None:
    with Sandbox(items=300, registers=1, speed=20) as sandbox, ExitStack() as stack:
        limiter = sandbox.instance.service.limiter

        def refused() -> bool:
            limiter.level = max(limiter.level, 95.0)  # full, however long the processes take to begin
            return any(request.status == 429 for request in sandbox.requests)

        started = stack.enter_context(processes(4, sandbox, None, "all"))
        wait_for(refused)
        outcomes = [json.loads(process.finished()[1]) for process in started]
        refusals = [request for request in sandbox.requests if request.status == 429]

    waits = [wait for outcome in outcomes for wait in outcome["waits"]]
    wrong = [number for number, outcome in enumerate(outcomes) if outcome["ids"] != list(range(1, 301))]
    assert [] == wrong
    assert len(refusals) == len(waits) > 0
    assert [] == [wait for wait in waits if wait[0] < wait[2] - 0.01], "sent before it was time"
    assert [] == [wait for wait in waits if wait[1] > wait[2] + YIELD_SECONDS + 0.1], "slept longer than asked"
