from __future__ import annotations

import builtins
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from typing import Any

import anyio
import pytest

redis = pytest.importorskip("redis", reason="the redis client is not installed")

from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from lightspeed_pos import AsyncClient, Client, RedisThrottle, ScaledClock, StaticToken  # noqa: E402
from lightspeed_pos.errors import ConnectFailed  # noqa: E402
from lightspeed_pos.exchange.report import Exchange  # noqa: E402
from lightspeed_pos.exchange.request import Reply  # noqa: E402
from lightspeed_pos.limits import redis_throttle  # noqa: E402
from lightspeed_pos.limits.throttle import Landing, Lane, Ticket  # noqa: E402
from lightspeed_pos.sandbox import Sandbox  # noqa: E402
from redis_server import EXECUTABLE, RedisServer  # noqa: E402

pytestmark = pytest.mark.skipif(EXECUTABLE is None, reason="redis-server is not installed")

numbers = count()


class Holder:
    """Stands for a token holder."""


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def shared(server: RedisServer) -> Iterator[Callable[..., RedisThrottle]]:
    """Makes throttles of several processes, as far as they know, on one set of keys."""
    made: list[RedisThrottle] = []
    prefix = f"test-{next(numbers)}"

    def make(**options: Any) -> RedisThrottle:
        given: dict[str, Any] = {"prefix": prefix, "jitter": lambda: 0.0, **options}
        made.append(RedisThrottle(server.url, **given))
        return made[-1]

    yield make
    for throttle in made:
        throttle.close()


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


def exchange(throttle: RedisThrottle, holder: Holder, answer: Reply, now: float = 0.0) -> None:
    ticket = throttle.enter(1, holder, 1.0, now)
    assert 0.0 == throttle.wait_seconds(ticket, now)
    throttle.land(ticket, answer, now)


# Twins: the script and the throttle of one process are asked the same, with the same times.


class Twins:
    """A random program, run by `Lane` at once and by the script in one go; `answers` are what each said."""

    def __init__(self, seed: int, steps: int) -> None:
        self.chance = random.Random(seed)
        self.lane = Lane((1, "app"), provisional=False)
        self.queued: dict[str, Ticket] = {}
        self.asked: list[list[str]] = []
        self.expected: list[tuple[float, ...]] = []
        self.now = 1000.0
        for number in range(steps):
            self.now += self.chance.choice([0.0, 0.001, 0.01, 0.05, 0.3, 1.0, 5.0, -0.5]) * self.chance.random()
            self.step(str(number))

    def step(self, name: str) -> None:
        chance = self.chance
        flying = [name for name, ticket in self.queued.items() if ticket.told]
        what = chance.choice(["enter", "enter", "again", "land", "land", "leave"])
        if chance.random() < 0.05:
            self.adopt(name)
        elif what == "enter" or not self.queued:
            self.enter(name)
        elif what == "again":
            self.ask(chance.choice(list(self.queued)))
        elif what == "land" and flying:
            self.land(chance.choice(flying))
        elif what == "leave":
            name = chance.choice(list(self.queued))
            self.lane.bucket.state(self.now)
            self.lane.leave(self.queued.pop(name))
            self.note(0.0, "leave", name)

    def enter(self, name: str) -> None:
        ticket = Ticket(1, "app", self.chance.choice([0.5, 1.0, 1.6, 10.0]))
        self.queued[name] = ticket
        self.lane.enter(ticket)
        self.ask(name)

    def ask(self, name: str) -> None:
        ticket = self.queued[name]
        self.lane.bucket.state(self.now)
        self.lane.advance(self.now)
        self.note(self.lane.wait_seconds(ticket, self.now), "ask", name, ticket.cost)

    def land(self, name: str) -> None:
        ticket = self.queued.pop(name)
        landing = Landing.of(self.answer(ticket), self.chance.random)
        self.lane.land(ticket, landing, self.now)
        self.note(0.0, "land", name, *redis_throttle.landing_arguments(landing))

    def adopt(self, name: str) -> None:
        ticket = Ticket(1, "other", 1.0)
        Lane((1, "other"), provisional=True).enter(ticket)
        self.lane.bucket.state(self.now)
        self.lane.adopt(ticket, self.now)
        landing = Landing.of(self.answer(ticket), self.chance.random)
        self.lane.land(ticket, landing, self.now)
        self.note(0.0, "count", name, *redis_throttle.landing_arguments(landing), ticket.cost)

    def answer(self, ticket: Ticket) -> Reply | None:
        chance = self.chance
        kind = chance.random()
        if kind < 0.1:
            return None
        headers: dict[str, str] = {}
        if kind < 0.9:
            size = chance.choice([90, 90, 90, 100, 5])
            level = round(chance.random() * size * chance.choice([1.1, 1.1, 1.1, 1000]), chance.choice([0, 2, 12]))
            headers["x-ls-api-bucket-level"] = f"{level!r}/{size}"
            headers["x-ls-api-drip-rate"] = chance.choice(["1", "1.5", "0.1"])
            headers["x-ls-api-burst-level"] = f"1/{chance.choice([20, 22, 2])}"
            if chance.random() < 0.8:
                headers["x-ls-api-request-cost"] = repr(chance.choice([ticket.cost, 0.7]))
        status = chance.choice([200] * 8 + [401, 429])
        if status == 429 and chance.random() < 0.7:
            headers["retry-after"] = chance.choice(["0", "1", "3"])
        return Reply(status, headers, seconds=chance.choice([0.3, 0.3, 0.3, 0.31, chance.random()]))

    def note(self, wait: float, operation: str, *arguments: float | str | None) -> None:
        given = [operation, 1.0, self.now, 1e9, *arguments]
        self.asked.append(
            ["" if value is None else value if isinstance(value, str) else repr(value) for value in given]
        )
        state = self.lane.bucket.state(self.now)
        self.expected.append((wait, state.level, state.size, state.drip_rate, float(state.burst_limit)))

    def answers(self, server: RedisServer) -> list[tuple[float, ...]]:
        key = f"twin-{next(numbers)}"
        with redis.Redis.from_url(server.url) as connection:
            script = connection.register_script(redis_throttle.SCRIPT)
            pipeline = connection.pipeline(transaction=False)
            for arguments in self.asked:
                script(keys=[key], args=arguments, client=pipeline)
            pipeline.delete(key)
            return [tuple(float(value) for value in answer) for answer in pipeline.execute()[:-1]]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([10, 40, 120]))
def test_the_script_decides_as_the_throttle_of_one_process(server: RedisServer, seed: int, steps: int) -> None:
    twins = Twins(seed, steps)

    assert twins.expected == twins.answers(server)


@pytest.mark.slow
def test_ten_thousand_random_sequences_are_decided_alike(server: RedisServer) -> None:
    different = [seed for seed in range(10_000) if (twins := Twins(seed, 60)).expected != twins.answers(server)]

    assert [] == different


def test_a_bucket_is_one_for_all_who_name_the_same_redis(shared: Callable[..., RedisThrottle]) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(one, holder, reply(50))
    exchange(two, other, reply(97))

    wait = one.wait_seconds(one.enter(1, holder, 1.0, 0.0), 0.0)

    assert 6.5 < wait <= 7.1


def test_a_process_that_begins_uses_the_bucket_that_others_know(shared: Callable[..., RedisThrottle]) -> None:
    exchange(shared(), Holder(), reply(97))
    late = shared()

    wait = late.wait_seconds(late.enter(1, Holder(), 1.0, 0.0), 0.0)

    assert 6.5 < wait <= 7.1


def test_accounts_and_clients_have_buckets_of_their_own(shared: Callable[..., RedisThrottle]) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(two, other, reply(3, client="another app"))
    exchange(one, holder, reply(97))

    assert 0.0 == two.wait_seconds(two.enter(1, other, 1.0, 0.0), 0.0)
    assert one.wait_seconds(one.enter(1, holder, 1.0, 0.0), 0.0) > 6


def test_a_429_in_one_process_holds_all(shared: Callable[..., RedisThrottle]) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(one, holder, reply(1))
    exchange(two, other, reply(1))

    exchange(one, holder, Reply(429, {"retry-after": "7"}))

    assert 6.5 < two.wait_seconds(two.enter(1, other, 1.0, 0.0), 0.0) <= 7.1


def test_a_429_in_one_process_takes_back_places_of_which_others_do_not_know_yet(
    shared: Callable[..., RedisThrottle],
) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(one, holder, reply(1))
    exchange(two, other, reply(90.05))
    first, second = one.enter(1, holder, 1e-5, 0.0), two.enter(1, other, 1e-5, 0.0)
    deadline = time.monotonic() + 10
    while one.wait_seconds(first, time.monotonic()) > 0:
        assert time.monotonic() < deadline
    one.enter(1, holder, 1e-5, 0.0)  # whoever asks moves the queue, so the second has a place now

    one.land(first, Reply(429, {"retry-after": "7"}), 0.0)

    assert two.wait_seconds(second, time.monotonic() + 60) > 6


def test_what_was_sent_before_the_client_was_known_is_counted(shared: Callable[..., RedisThrottle]) -> None:
    throttle, holder, other = shared(), Holder(), Holder()
    first, second = throttle.enter(1, holder, 1.0, 0.0), throttle.enter(1, other, 1.0, 0.0)
    assert [0.0, 0.0] == [throttle.wait_seconds(ticket, 0.0) for ticket in (first, second)]
    throttle.land(first, reply(1), 0.0)
    third = throttle.enter(1, holder, 1.0, 0.0)
    assert 0.0 == throttle.wait_seconds(third, 0.0)

    throttle.land(second, reply(2), 0.0)

    assert pytest.approx(3.0, abs=0.3) == throttle.snapshot(1, holder, 0.0).level


def test_places_are_given_in_the_order_of_asking_whichever_process_asks(shared: Callable[..., RedisThrottle]) -> None:
    one, two, holder, other = shared(speed=50.0), shared(speed=50.0), Holder(), Holder()
    exchange(one, holder, reply(1))
    exchange(two, other, reply(90.0))
    first, second = one.enter(1, holder, 5.0, 0.0), two.enter(1, other, 5.0, 0.0)
    order: list[int] = []
    now = 0.0

    while len(order) < 2:
        now += 1
        order += [2] if 2 not in order and two.wait_seconds(second, now) == 0 else []
        order += [1] if 1 not in order and one.wait_seconds(first, now) == 0 else []

    assert [1, 2] == order


def test_a_place_whose_process_has_died_ends_with_its_lease(shared: Callable[..., RedisThrottle]) -> None:
    dead, alive, holder, other = (shared(lease_seconds=0.05), shared(lease_seconds=0.05), Holder(), Holder())
    exchange(dead, holder, reply(1))
    exchange(alive, other, reply(1.0))
    dead.enter(1, holder, 200.0, 0.0)
    blocked = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)

    time.sleep(0.06)
    ticket = alive.enter(1, other, 1.0, 0.0)
    counted = alive.snapshot(1, other, 0.0).level

    assert blocked > 0
    assert alive.wait_seconds(ticket, 0.0) > 100  # the dead process may have sent it
    assert 200 < counted < 204


def test_a_turn_in_the_queue_whose_process_has_died_ends_with_its_lease(shared: Callable[..., RedisThrottle]) -> None:
    dead, alive, holder, other = (shared(lease_seconds=0.05), shared(lease_seconds=0.05), Holder(), Holder())
    exchange(dead, holder, reply(1))
    exchange(alive, other, reply(90.0))
    for _ in range(50):
        dead.enter(1, holder, 10.0, 0.0)

    behind = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)
    time.sleep(0.06)
    alone = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)

    assert behind > 400
    assert alone < 2


def test_leaving_gives_the_place_back(shared: Callable[..., RedisThrottle]) -> None:
    throttle, holder = shared(), Holder()
    exchange(throttle, holder, reply(50.0))
    ticket = throttle.enter(1, holder, 30.0, 0.0)

    throttle.leave(ticket)

    throttle.enter(1, holder, 1.0, 0.0)
    assert 50 < throttle.snapshot(1, holder, 0.0).level <= 51


def test_a_long_wait_asks_redis_seldom(shared: Callable[..., RedisThrottle], server: RedisServer) -> None:
    throttle, holder = shared(), Holder()
    exchange(throttle, holder, reply(120.0))
    ticket = throttle.enter(1, holder, 1.0, 0.0)
    with redis.Redis.from_url(server.url) as connection:
        before = connection.info("stats")["total_commands_processed"]
        for tenth in range(40):
            throttle.wait_seconds(ticket, tenth / 10)
        asked = connection.info("stats")["total_commands_processed"] - before - 1

    assert 0 == asked


def test_what_is_known_of_a_bucket_is_told_without_asking(shared: Callable[..., RedisThrottle]) -> None:
    throttle, holder = shared(), Holder()
    exchange(throttle, holder, reply(80.0), now=100.0)

    assert pytest.approx(50.0, abs=0.1) == throttle.snapshot(1, holder, 130.0).level


def test_an_answer_is_not_lost_when_redis_is_gone_by_the_time_it_comes() -> None:
    holder = Holder()
    with RedisServer() as own, closing(RedisThrottle(own.url)) as throttle:
        exchange(throttle, holder, reply(5.0))
        ticket = throttle.enter(1, holder, 1.0, 0.0)
        own.kill()

        throttle.land(ticket, reply(6.0), 0.0)

        assert throttle.snapshot(1, holder, 0.0).level > 5


def test_a_redis_that_hangs_is_given_up_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_throttle, "TIMEOUT_SECONDS", 0.05)
    holder = Holder()
    with RedisServer() as own, closing(RedisThrottle(own.url)) as throttle:
        exchange(throttle, holder, reply(5.0))
        own.hang()

        for _ in range(5):
            with pytest.raises(ConnectFailed, match="Nothing was sent"):
                throttle.enter(1, holder, 1.0, 0.0)


def damage(connection: Any) -> None:
    for key in connection.keys("*:app"):
        connection.set(key, b"garbage")


def mistype(connection: Any) -> None:
    for key in connection.keys("*:app"):
        connection.delete(key)
        connection.sadd(key, "a member")


def fill_memory(connection: Any) -> None:
    connection.config_set("maxmemory", "1")


def forbid_scripts(connection: Any) -> None:
    connection.execute_command("ACL", "SETUSER", "default", "-eval", "-evalsha")


@pytest.mark.parametrize(
    ("harm", "advice"),
    [
        (damage, r"answers with an error \(.*\)\. If the key lightspeed-pos:1:app is damaged, delete it"),
        (mistype, r"answers with an error \(.*WRONGTYPE.*\)\. If the key lightspeed-pos:1:app is damaged, delete it"),
        (fill_memory, r"is out of memory \(.*maxmemory.*\)\. Give Redis more memory"),
        (forbid_scripts, r"refuses us \(.*\)\. Name a user in its URL who may use the key lightspeed-pos:1:app"),
    ],
)
def test_a_redis_that_answers_with_an_error_is_quoted_and_nothing_is_sent(
    harm: Callable[[Any], None], advice: str, caplog: pytest.LogCaptureFixture
) -> None:
    holder = Holder()
    with RedisServer() as own, closing(RedisThrottle(own.url)) as throttle:
        exchange(throttle, holder, reply(5.0))
        with redis.Redis.from_url(own.url) as connection:
            harm(connection)

        with pytest.raises(ConnectFailed, match=f"Nothing was sent: the shared throttle at .* {advice}, or let"):
            throttle.enter(1, holder, 1.0, 0.0)

    assert "does not answer" not in caplog.text


@pytest.mark.parametrize("options", [{"on_lost": "ignore"}, {"speed": 0}, {"lease_seconds": -1}])
def test_settings_that_make_no_sense_are_refused(options: dict[str, Any], server: RedisServer) -> None:
    with pytest.raises(ValueError, match="not"):
        RedisThrottle(server.url, **options)


def test_the_password_in_the_url_is_not_shown() -> None:
    throttle = RedisThrottle("redis://:very-secret@127.0.0.1:1/0")

    with pytest.raises(ConnectFailed) as caught:
        throttle._identities.clients[holder := Holder()] = "app"
        throttle.enter(1, holder, 1.0, 0.0)

    assert "127.0.0.1:1/0" in repr(throttle)
    assert "very-secret" not in repr(throttle) + str(caught.value)


def test_without_the_redis_client_the_advice_is_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import_for_real = builtins.__import__

    def refuse(name: str, *arguments: Any, **named: Any) -> Any:
        if name == "redis" or name.startswith("redis."):
            raise ImportError(name)
        return import_for_real(name, *arguments, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    monkeypatch.delitem(sys.modules, "redis")

    with pytest.raises(ImportError, match=r'pip install "lightspeed-pos\[redis\]"'):
        RedisThrottle("redis://127.0.0.1:6379/0")


# With clients and a sandbox.

SPEED = 50.0


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


def test_threads_use_a_shared_throttle(shop: Sandbox, shared: Callable[..., RedisThrottle]) -> None:
    throttle, seen = shared(speed=SPEED), list[Exchange]()

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

    assert [200] * 112 == statuses(seen)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_use_a_shared_throttle(shop: Sandbox, shared: Callable[..., RedisThrottle], backend: str) -> None:
    seen = list[Exchange]()

    async def main() -> None:
        async with AsyncClient(
            StaticToken(shop.token),
            base_url=shop.url,
            clock=ScaledClock(SPEED),
            throttle=shared(speed=SPEED),
            on_exchange=seen.append,
        ) as client:
            account = client.account(shop.account_id)
            async with anyio.create_task_group() as tasks:
                for _ in range(110):
                    tasks.start_soon(account.items.first)

    anyio.run(main, backend=backend)

    assert [200] * 110 == statuses(seen)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_task_leaves_the_queue(shop: Sandbox, shared: Callable[..., RedisThrottle], backend: str) -> None:
    throttle = shared(speed=SPEED, lease_seconds=1e6)
    clock = ScaledClock(SPEED)
    shop.instance.service.limiter.level = 89.5

    async def main() -> None:
        async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=clock, throttle=throttle) as client:
            account = client.account(shop.account_id)
            await account.items.first()
            async with anyio.create_task_group() as tasks:
                for _ in range(40):
                    tasks.start_soon(account.items.first)
                await anyio.sleep(0.05)
                tasks.cancel_scope.cancel()

    anyio.run(main, backend=backend)

    newcomer = shared(speed=SPEED)
    ticket = newcomer.enter(shop.account_id, Holder(), 1.0, clock.now())
    assert newcomer.wait_seconds(ticket, clock.now()) < 5


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
    with (
        RedisServer() as own,
        closing(RedisThrottle(own.url, speed=SPEED)) as throttle,
        Client(StaticToken(shop.token), base_url=shop.url, clock=clock, throttle=throttle, retries=20) as client,
    ):
        items = client.account(shop.account_id).items
        items.first()
        own.kill()
        back = threading.Timer(0.1, own.start)
        back.start()
        found = items.first()
        back.join()

    assert found is not None


def test_while_redis_is_away_each_process_goes_on_by_itself_if_told_to(
    shop: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(redis_throttle, "AWAY_SECONDS", 0.02)
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
        time.sleep(0.03)
        items.first()
        with redis.Redis.from_url(own.url) as connection:
            keys = connection.keys("lightspeed-pos:*:*")

    assert None not in alone
    assert 1 == len(keys)
    assert ["does not answer", "is back"] == [
        what for message in caplog.messages for what in ("does not answer", "is back") if what in message
    ]
