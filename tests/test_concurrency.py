"""Many threads and tasks on one client: the allowance is used, never exceeded, and one refresh does for everybody."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import anyio
import pytest

from lightspeed_pos import AsyncClient, Client, MemoryTokens, OAuthTokenHolder, ScaledClock, StaticToken, Tokens
from lightspeed_pos.resources.account import AsyncAccount
from lightspeed_pos.sandbox import Sandbox
from waiting import cancel_when

REQUESTS = 500
SPEED = 25.0
REGISTERS = 15  # a bucket of 230 drips, of which 8 leave per second


@pytest.fixture(scope="module")
def busy_server() -> Iterator[Sandbox]:
    with Sandbox(items=1000, registers=REGISTERS, speed=SPEED, expires_in=10**6) as sandbox:
        yield sandbox


@pytest.fixture
def busy(busy_server: Sandbox) -> Sandbox:
    """A sandbox with a bucket that so many requests overflow twice."""
    busy_server.reset()
    return busy_server


def statuses(sandbox: Sandbox) -> Counter[int]:
    return Counter(seen.status for seen in sandbox.requests)


def test_five_hundred_requests_from_16_threads_meet_no_429(busy: Sandbox) -> None:
    with Client(StaticToken(busy.token), base_url=busy.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(busy.account_id).items
        with ThreadPoolExecutor(16) as threads:
            found = list(threads.map(lambda key: items.find(key).id, range(1, REQUESTS + 1)))

    assert list(range(1, REQUESTS + 1)) == found
    assert {200: REQUESTS} == statuses(busy)


@pytest.mark.long
@pytest.mark.anyio
async def test_five_hundred_requests_from_200_tasks_meet_no_429(busy: Sandbox) -> None:
    found: list[int] = []
    waiting = iter(range(1, REQUESTS + 1))

    async with AsyncClient(StaticToken(busy.token), base_url=busy.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(busy.account_id).items

        async def work() -> None:
            for key in waiting:
                found.append((await items.find(key)).id)

        async with anyio.create_task_group() as tasks:
            for _ in range(200):
                tasks.start_soon(work)

    assert list(range(1, REQUESTS + 1)) == sorted(found)
    assert {200: REQUESTS} == statuses(busy)


def test_listings_side_by_side_are_each_complete(busy: Sandbox) -> None:
    with Client(StaticToken(busy.token), base_url=busy.url, clock=ScaledClock(SPEED)) as client:
        account = client.account(busy.account_id)
        with ThreadPoolExecutor(8) as threads:
            runs = list(threads.map(lambda _: [item.id for item in account.items], range(8)))

    assert 1 == len({tuple(run) for run in runs})
    assert len(runs[0]) == len(set(runs[0])) > 900
    assert {200} == set(statuses(busy))


class JumpingClock(ScaledClock):
    """A clock that can be set ahead."""

    ahead = 0.0

    def now(self) -> float:
        return super().now() + self.ahead


async def find_all(account: AsyncAccount, keys: range) -> None:
    async with anyio.create_task_group() as tasks:
        for key in keys:
            tasks.start_soon(account.items.find, key)


@pytest.mark.anyio
async def test_cancelled_requests_give_their_places_back() -> None:
    speed = 20.0
    clock = JumpingClock(speed)
    # Slow answers, so that requests are cancelled in flight as well as in the queue.
    with Sandbox(items=200, speed=speed, latency=1.0) as sandbox:
        async with AsyncClient(StaticToken(sandbox.token), base_url=sandbox.url, clock=clock) as client:
            account = client.account(sandbox.account_id)
            await account.items.find(1)
            async with anyio.create_task_group() as tasks:
                with anyio.CancelScope() as scope:
                    tasks.start_soon(cancel_when, lambda: len(sandbox.requests) > 10, scope)
                    await find_all(account, range(1, 101))
            assert scope.cancelled_caught
            assert len(sandbox.requests) < 100

            await account.items.find(2)  # by now the service has counted what was cancelled on its way
            sandbox.advance(300)
            clock.ahead += 300
            assert account.bucket.level < 1
            before = len(sandbox.requests)
            await find_all(account, range(101, 181))
            level = account.bucket.level
            served = len(sandbox.requests) - before  # what was cancelled in flight may reach the service late

        seen = [request for request in sandbox.requests if int(request.path.rpartition("/")[2].partition(".")[0]) > 100]
        assert [200] * 80 == [request.status for request in seen]
    assert level <= served, "nobody holds a place any more"


# ---- tokens

WIDE_SPEED = 5.0


@pytest.fixture(scope="module")
def wide_server() -> Iterator[Sandbox]:
    with Sandbox(items=200, registers=100, speed=WIDE_SPEED) as sandbox:
        yield sandbox


@pytest.fixture
def wide(wide_server: Sandbox) -> Sandbox:
    """A sandbox with so large a bucket that nobody waits for it."""
    wide_server.reset()
    return wide_server


def holder_of(sandbox: Sandbox) -> OAuthTokenHolder:
    """The connection of the sandbox's merchant, its access token expired without our knowing."""
    store = MemoryTokens(Tokens(sandbox.token, sandbox.refresh_token, datetime(2100, 1, 1, tzinfo=UTC)))
    sandbox.expire_access_token()
    return OAuthTokenHolder(
        sandbox.client_id, sandbox.client_secret, store=store, auth_url=sandbox.url, clock=ScaledClock(WIDE_SPEED)
    )


def refreshes(sandbox: Sandbox) -> int:
    return sum(seen.path == "/auth/oauth/token" for seen in sandbox.requests)


def test_20_threads_that_meet_an_expired_token_refresh_once(wide: Sandbox) -> None:
    with Client(holder_of(wide), base_url=wide.url, clock=ScaledClock(WIDE_SPEED)) as client:
        items = client.account(wide.account_id).items
        with ThreadPoolExecutor(20) as threads:
            found = list(threads.map(lambda key: items.find(key).id, range(1, 101)))

    assert list(range(1, 101)) == found
    assert 1 == refreshes(wide)
    assert {200, 401} == set(statuses(wide))


@pytest.mark.anyio
async def test_200_tasks_that_meet_an_expired_token_refresh_once(wide: Sandbox) -> None:
    found: list[int] = []

    async with AsyncClient(holder_of(wide), base_url=wide.url, clock=ScaledClock(WIDE_SPEED)) as client:
        items = client.account(wide.account_id).items

        async def work(key: int) -> None:
            found.append((await items.find(key)).id)

        async with anyio.create_task_group() as tasks:
            for key in range(1, 201):
                tasks.start_soon(work, key)

    assert list(range(1, 201)) == sorted(found)
    assert 1 == refreshes(wide)
    assert {200, 401} == set(statuses(wide))


def test_clients_that_share_a_holder_refresh_once(wide: Sandbox) -> None:
    holder = holder_of(wide)

    def work(key: int) -> int:
        with Client(holder, base_url=wide.url, clock=ScaledClock(WIDE_SPEED)) as client:
            return client.account(wide.account_id).items.find(key).id

    with ThreadPoolExecutor(10) as threads:
        found = list(threads.map(work, range(1, 11)))

    assert list(range(1, 11)) == found
    assert 1 == refreshes(wide)
    assert 429 not in statuses(wide)


@pytest.mark.anyio
async def test_a_cancelled_task_does_not_spoil_the_refresh_of_the_others(wide: Sandbox) -> None:
    holder = holder_of(wide)
    wide.fault("slow", path="/auth/oauth/token", seconds=1)
    found: list[int] = []

    async with AsyncClient(holder, base_url=wide.url, clock=ScaledClock(WIDE_SPEED)) as client:
        items = client.account(wide.account_id).items

        async def impatient() -> None:
            with anyio.CancelScope() as scope:
                tasks.start_soon(cancel_when, lambda: refreshes(wide), scope)
                await items.find(1)
            assert scope.cancelled_caught

        async def patient(key: int) -> None:
            found.append((await items.find(key)).id)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(impatient)
            for key in range(2, 12):
                tasks.start_soon(patient, key)

    assert list(range(2, 12)) == sorted(found)
    assert 1 == refreshes(wide)


# ---- the first use of everything at once

FIRST_USES = """
import sys, threading
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.responses.decode import read_page, read_unwrapped
from lightspeed_pos.model.registry import record_classes

sys.setswitchinterval(1e-6)
for name, kind in record_classes().items():
    start = threading.Barrier(8)

    def decode():
        start.wait()
        read_page(Reply(200, body=b"{}"), kind, name)
        read_unwrapped(Reply(200, body=b"{}"), kind)

    threads = [threading.Thread(target=decode) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""


@pytest.mark.long
def test_threads_that_decode_a_class_for_the_first_time_at_once_do_not_crash_the_interpreter() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_USES], capture_output=True, text=True, timeout=60, check=False)

    assert (0, "") == (done.returncode, done.stderr)
