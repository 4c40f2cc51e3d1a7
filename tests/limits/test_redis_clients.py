"""Clients that share a throttle through Redis, against a sandbox."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing

import anyio
import pytest

redis = pytest.importorskip("redis", reason="the redis client is not installed")


from lightspeed_pos import AsyncClient, Client, RedisThrottle, ScaledClock, StaticToken  # noqa: E402
from lightspeed_pos.errors import ConnectFailed  # noqa: E402
from lightspeed_pos.exchange.report import Exchange  # noqa: E402
from lightspeed_pos.limits import redis_throttle  # noqa: E402
from lightspeed_pos.sandbox import Sandbox  # noqa: E402
from redis_server import EXECUTABLE, RedisServer  # noqa: E402
from redis_throttles import Holder  # noqa: E402
from waiting import until  # noqa: E402

pytestmark = pytest.mark.skipif(EXECUTABLE is None, reason="redis-server is not installed")


# Clients that share nothing are refused dozens of times. One refusal is what a stalled machine may cost.
STALLS = 1
SPEED = 10.0  # faster, and a stall of this machine would count as seconds


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox(items=100, speed=SPEED) as sandbox:
        yield sandbox


@pytest.fixture
def shop(running: Sandbox) -> Sandbox:
    running.reset()
    return running


def statuses(seen: list[Exchange]) -> list[int | None]:
    return [exchange.status for exchange in seen]


def test_threads_use_a_shared_throttle(shop: Sandbox, real: Callable[..., RedisThrottle]) -> None:
    throttle, seen = real(speed=SPEED), list[Exchange]()

    def work() -> None:
        with Client(
            StaticToken(shop.token),
            base_url=shop.url,
            clock=ScaledClock(SPEED),
            throttle=throttle,
            on_exchange=seen.append,
        ) as client:
            for _ in range(28):
                client.account(shop.account_id).items.first()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (112, True) == (statuses(seen).count(200), statuses(seen).count(429) <= STALLS)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_use_a_shared_throttle(shop: Sandbox, real: Callable[..., RedisThrottle], backend: str) -> None:
    seen = list[Exchange]()

    async def main() -> None:
        async with AsyncClient(
            StaticToken(shop.token),
            base_url=shop.url,
            clock=ScaledClock(SPEED),
            throttle=real(speed=SPEED),
            on_exchange=seen.append,
        ) as client:
            account = client.account(shop.account_id)
            async with anyio.create_task_group() as tasks:
                for _ in range(110):
                    tasks.start_soon(account.items.first)

    anyio.run(main, backend=backend)

    assert (110, True) == (statuses(seen).count(200), statuses(seen).count(429) <= STALLS)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_task_leaves_the_queue(shop: Sandbox, real: Callable[..., RedisThrottle], backend: str) -> None:
    throttle = real(speed=SPEED, lease_seconds=1e6)
    entered: list[object] = []
    enter = throttle.enter
    throttle.enter = lambda *args: entered.append(args) or enter(*args)  # type: ignore[method-assign,func-returns-value]
    clock = ScaledClock(SPEED)
    shop.instance.service.limiter.level = 89.5

    async def main() -> None:
        async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=clock, throttle=throttle) as client:
            account = client.account(shop.account_id)
            await account.items.first()
            async with anyio.create_task_group() as tasks:
                for _ in range(40):
                    tasks.start_soon(account.items.first)
                while len(entered) < 41:
                    await anyio.sleep(0.001)
                tasks.cancel_scope.cancel()

    anyio.run(main, backend=backend)

    newcomer = real(speed=SPEED)
    ticket = newcomer.enter(shop.account_id, Holder(), 1.0, clock.now())
    assert newcomer.wait_seconds(ticket, clock.now()) < 5  # 40 in the queue would be 40


def test_nothing_is_sent_while_redis_is_away_and_all_goes_on_when_it_is_back(shop: Sandbox) -> None:
    seen = list[Exchange]()
    with (
        RedisServer() as own,
        closing(RedisThrottle(own.url, speed=SPEED)) as throttle,
        Client(
            StaticToken(shop.token),
            base_url=shop.url,
            clock=ScaledClock(SPEED),
            throttle=throttle,
            retries=0,
            on_exchange=seen.append,
        ) as client,
    ):
        items = client.account(shop.account_id).items
        for _ in range(95):
            items.first()
        own.kill()
        with pytest.raises(ConnectFailed, match="the shared throttle at"):
            items.first()
        sent_without = len([exchange for exchange in seen if exchange.status])
        killed_at = shop.now
        until(lambda: shop.now > killed_at + 1.0)  # nobody remembers the burst window, and a restart outlasts it
        own.start()
        throttle._away_until = 0.0
        for _ in range(10):
            items.first()

    # The new Redis knows nothing of the bucket, which is full: what this process remembers is enough.
    assert 95 == sent_without
    assert [200] * 105 == [status for status in statuses(seen) if status]


def test_a_call_with_retries_outlasts_a_restart_of_redis(shop: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_throttle, "AWAY_SECONDS", 0.0)
    clock = ScaledClock(SPEED)
    failed: list[str] = []

    def restart_after_three_failures(exchange: Exchange) -> None:
        failed.extend([exchange.error] if exchange.error else [])
        if exchange.error and len(failed) == 3:
            own.start()

    with (
        RedisServer() as own,
        closing(RedisThrottle(own.url, speed=SPEED)) as throttle,
        Client(
            StaticToken(shop.token),
            base_url=shop.url,
            clock=clock,
            throttle=throttle,
            retries=20,
            on_exchange=restart_after_three_failures,
        ) as client,
    ):
        items = client.account(shop.account_id).items
        items.first()
        own.kill()
        found = items.first()

    assert found is not None
    assert ["ConnectFailed"] * 3 == failed


def test_while_redis_is_away_each_process_goes_on_by_itself_if_told_to(
    shop: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        RedisServer() as own,
        closing(RedisThrottle(own.url, speed=SPEED, on_lost="local")) as throttle,
        Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), throttle=throttle) as client,
    ):
        items = client.account(shop.account_id).items
        items.first()
        own.kill()
        alone = [items.first() for _ in range(5)]
        own.start()
        throttle._away_until = 0.0
        items.first()
        with redis.Redis.from_url(own.url) as connection:
            keys = connection.keys("lightspeed-pos:*:*")

    assert None not in alone
    assert 1 == len(keys)
    assert ["does not answer", "is back"] == [
        what for message in caplog.messages for what in ("does not answer", "is back") if what in message
    ]
