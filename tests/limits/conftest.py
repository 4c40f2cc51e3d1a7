"""Throttles of several processes, as far as they know, on one Redis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from lightspeed_pos import RedisThrottle
from redis_server import RedisServer
from redis_throttles import Time, Timed, numbers


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def shared(server: RedisServer, time: Time) -> Iterator[Callable[..., RedisThrottle]]:
    """Makes throttles of several processes, as far as they know, on one set of keys and one time."""
    made: list[RedisThrottle] = []
    prefix = f"test-{next(numbers)}"

    def make(**options: Any) -> RedisThrottle:
        made.append(Timed(server.url, time, **{"prefix": prefix, "jitter": lambda: 0.0, **options}))
        return made[-1]

    yield make
    for throttle in made:
        throttle.close()


@pytest.fixture
def real(server: RedisServer) -> Iterator[Callable[..., RedisThrottle]]:
    """The same on the clock of Redis, for clients at work."""
    made: list[RedisThrottle] = []
    prefix = f"test-{next(numbers)}"

    def make(**options: Any) -> RedisThrottle:
        made.append(RedisThrottle(server.url, **{"prefix": prefix, "jitter": lambda: 0.0, **options}))
        return made[-1]

    yield make
    for throttle in made:
        throttle.close()
