"""Throttles of several processes on one Redis, for tests; needs the redis client."""

from __future__ import annotations

from itertools import count
from typing import Any

from lightspeed_pos import RedisThrottle
from lightspeed_pos.exchange.request import Reply

numbers = count()


class Holder:
    """Stands for a token holder."""


class Time:
    """The time of Redis and of the processes that use it: it passes when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000_000.0


class Timed(RedisThrottle):
    """A throttle whose Redis has the time of a test."""

    def __init__(self, url: str, time: Time, **options: Any) -> None:
        super().__init__(url, **options)
        self._test_time = time
        self._timer = lambda: time.now

    def _time(self) -> float:
        return self._test_time.now


def reply(level: float = 1, *, client: str = "app", status: int = 200, cost: float = 1, size: float = 90) -> Reply:
    headers = {
        "x-ls-api-bucket-level": f"{level!r}/{size:g}",
        "x-ls-api-drip-rate": "1",
        "x-ls-api-request-cost": f"{cost:g}",
        "x-ls-api-burst-level": "1/20",
        "x-ls-oauth-client-id": client,
        "x-ls-acct-id": "1",
    }
    return Reply(status, headers, seconds=0.05)


WAIT = 7.001  # from a level of 97 below a size of 90, at a drip a second


def exchange(throttle: RedisThrottle, holder: Holder, answer: Reply, now: float = 0.0) -> None:
    ticket = throttle.enter(1, holder, 1.0, now)
    assert 0.0 == throttle.wait_seconds(ticket, now)
    throttle.land(ticket, answer, now)
