from __future__ import annotations

from collections.abc import Iterator

import pytest

import redis_server
from fleet.fleets import SPEED
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    """A Redis that keeps what it is given, as a fleet needs it."""
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer(appendonly="yes", appendfsync="always") as server:
        yield server


@pytest.fixture(scope="module", autouse=True)
def few_requests(all_days_at_once: None) -> None:
    """None of these tests is about how reports are read."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(items=30, sales=30, accounts=2, speed=SPEED, expires_in=10**8) as sandbox:
        yield sandbox
