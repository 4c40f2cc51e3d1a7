"""Several processes on one account: with a throttle that they share through Redis, and without."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from lightspeed_pos.sandbox import LoggedRequest, Sandbox
from redis_server import EXECUTABLE, RedisServer

SPEED = 20.0
PROGRAM = Path(__file__).with_name("throttle_process.py")
LIMIT_SECONDS = 60.0
needs_redis = pytest.mark.skipif(EXECUTABLE is None, reason="redis-server is not installed")


@contextmanager
def processes(count: int, sandbox: Sandbox, redis: str, work: str) -> Iterator[list[subprocess.Popen[str]]]:
    """So many at work at once; killed at the end if they still are."""
    place = [sandbox.url, sandbox.token, str(sandbox.account_id), str(sandbox.settings.speed)]
    command = [sys.executable, str(PROGRAM), *place, redis, work]
    with ExitStack() as stack:
        started = [
            stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True)) for _ in range(count)
        ]
        for process in started:
            stack.callback(process.kill)
        yield started


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def drips_per_second(requests: list[LoggedRequest], since: float, until: float) -> float:
    return sum(request.cost for request in requests if since < request.at <= until) / (until - since)


def pass_seconds(sandbox: Sandbox, seconds: float) -> tuple[float, float]:
    """Let so many seconds of the sandbox pass; when they began and ended."""
    since = sandbox.now
    time.sleep(seconds / SPEED)
    return since, sandbox.now


@needs_redis
def test_four_processes_use_all_of_the_allowance_and_not_more() -> None:
    with (
        RedisServer() as redis,
        Sandbox(items=100, registers=3, speed=SPEED) as sandbox,
        processes(4, sandbox, redis.url, "forever"),
    ):
        wait_for(lambda: sandbox.instance.service.limiter.level >= 109)
        since, until = pass_seconds(sandbox, 60)
        requests = list(sandbox.requests)

    assert drips_per_second(requests, since, until) >= 0.97 * 2
    assert {200} == {request.status for request in requests}


@needs_redis
def test_when_one_of_four_is_killed_the_others_go_on_at_full_speed() -> None:
    with (
        RedisServer() as redis,
        Sandbox(items=100, registers=3, speed=SPEED) as sandbox,
        processes(4, sandbox, redis.url, "forever") as started,
    ):
        wait_for(lambda: sandbox.instance.service.limiter.level >= 109)
        started[0].kill()
        pass_seconds(sandbox, 15)
        since, until = pass_seconds(sandbox, 40)
        requests = list(sandbox.requests)

    assert drips_per_second(requests, since, until) >= 0.97 * 2
    assert {200} == {request.status for request in requests}


def test_processes_that_share_nothing_get_everything_and_wait_as_they_are_told() -> None:
    with Sandbox(items=2000, registers=3, speed=10) as sandbox, ExitStack() as stack:
        sandbox.instance.service.limiter.level = 110.0
        started = stack.enter_context(processes(4, sandbox, "none", "all"))
        outcomes = [json.loads(process.communicate(timeout=LIMIT_SECONDS)[0]) for process in started]
        refusals = [request for request in sandbox.requests if request.status == 429]

    waits = [wait for outcome in outcomes for wait in outcome["waits"]]
    wrong = [number for number, outcome in enumerate(outcomes) if outcome["ids"] != list(range(1, 2001))]
    assert [] == wrong
    assert len(refusals) == len(waits) > 0
    assert [] == [(waited, asked) for waited, asked in waits if not asked - 0.01 <= waited <= asked + 3.0]
