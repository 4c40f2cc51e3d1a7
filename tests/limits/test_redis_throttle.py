"""One bucket for several processes, on the time of a test."""

from __future__ import annotations

import builtins
import sys
import weakref
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from every import every

redis = pytest.importorskip("redis", reason="the redis client is not installed")


from lightspeed_pos import RedisThrottle  # noqa: E402
from lightspeed_pos.errors import ConnectFailed  # noqa: E402
from lightspeed_pos.exchange.request import Reply  # noqa: E402
from redis_server import EXECUTABLE, RedisServer  # noqa: E402
from redis_throttles import WAIT, Holder, Time, Timed, exchange, reply  # noqa: E402

pytestmark = pytest.mark.skipif(EXECUTABLE is None, reason="redis-server is not installed")


def test_a_bucket_is_one_for_all_who_name_the_same_redis(shared: Callable[..., RedisThrottle]) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(one, holder, reply(50))
    exchange(two, other, reply(97))

    wait = one.wait_seconds(one.enter(1, holder, 1.0, 0.0), 0.0)

    assert pytest.approx(WAIT) == wait


def test_a_process_that_begins_uses_the_bucket_that_others_know(shared: Callable[..., RedisThrottle]) -> None:
    exchange(shared(), Holder(), reply(97))
    late = shared()

    wait = late.wait_seconds(late.enter(1, Holder(), 1.0, 0.0), 0.0)

    assert pytest.approx(WAIT) == wait


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

    assert pytest.approx(7.0) == two.wait_seconds(two.enter(1, other, 1.0, 0.0), 0.0)


def test_a_429_in_one_process_takes_back_places_of_which_others_do_not_know_yet(
    shared: Callable[..., RedisThrottle], time: Time
) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(one, holder, reply(1))
    exchange(two, other, reply(90.05))
    first, second = one.enter(1, holder, 1e-5, 0.0), two.enter(1, other, 1e-5, 0.0)
    time.now += 2
    assert 0.0 == one.wait_seconds(first, 2.0)
    one.enter(1, holder, 1e-5, 2.0)  # whoever asks moves the queue, so the second has a place now

    one.land(first, Reply(429, {"retry-after": "7"}), 2.0)

    assert pytest.approx(7.0) == two.wait_seconds(second, 60.0)


def test_what_was_sent_before_the_client_was_known_is_counted(shared: Callable[..., RedisThrottle]) -> None:
    throttle, holder, other = shared(), Holder(), Holder()
    first, second = throttle.enter(1, holder, 1.0, 0.0), throttle.enter(1, other, 1.0, 0.0)
    assert [0.0, 0.0] == [throttle.wait_seconds(ticket, 0.0) for ticket in (first, second)]
    throttle.land(first, reply(1), 0.0)
    third = throttle.enter(1, holder, 1.0, 0.0)
    assert 0.0 == throttle.wait_seconds(third, 0.0)

    throttle.land(second, reply(2), 0.0)

    assert pytest.approx(3.0) == throttle.snapshot(1, holder, 0.0).level


def test_places_are_given_in_the_order_of_asking_whichever_process_asks(
    shared: Callable[..., RedisThrottle], time: Time
) -> None:
    one, two, holder, other = shared(), shared(), Holder(), Holder()
    exchange(one, holder, reply(1))
    exchange(two, other, reply(90.0))
    first, second = one.enter(1, holder, 5.0, 0.0), two.enter(1, other, 5.0, 0.0)
    order: list[int] = []
    now = 0.0

    while len(order) < 2:
        now += 1
        time.now += 1
        order += [2] if 2 not in order and two.wait_seconds(second, now) == 0 else []
        order += [1] if 1 not in order and one.wait_seconds(first, now) == 0 else []

    assert [1, 2] == order


def test_a_place_whose_process_has_died_ends_with_its_lease(shared: Callable[..., RedisThrottle], time: Time) -> None:
    dead, alive, holder, other = (shared(lease_seconds=15), shared(lease_seconds=15), Holder(), Holder())
    exchange(dead, holder, reply(1))
    exchange(alive, other, reply(1))
    dead.enter(1, holder, 200.0, 0.0)
    blocked = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)

    time.now += 15
    wait = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)

    assert blocked > 0
    assert 200.0 == alive.snapshot(1, other, 0.0).level  # the dead process may have sent it
    assert pytest.approx(110.001) == wait


def test_a_turn_in_the_queue_whose_process_has_died_ends_with_its_lease(
    shared: Callable[..., RedisThrottle], time: Time
) -> None:
    dead, alive, holder, other = (shared(lease_seconds=15), shared(lease_seconds=15), Holder(), Holder())
    exchange(dead, holder, reply(1))
    exchange(alive, other, reply(105))
    for _ in range(50):
        dead.enter(1, holder, 10.0, 0.0)

    behind = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)
    time.now += 15
    alone = alive.wait_seconds(alive.enter(1, other, 1.0, 0.0), 0.0)

    assert pytest.approx(515.001) == behind
    assert alone < 0.1


def test_leaving_gives_the_place_back(shared: Callable[..., RedisThrottle]) -> None:
    throttle, holder = shared(), Holder()
    exchange(throttle, holder, reply(50.0))
    ticket = throttle.enter(1, holder, 30.0, 0.0)

    throttle.leave(ticket)

    throttle.enter(1, holder, 1.0, 0.0)
    assert 51.0 == throttle.snapshot(1, holder, 0.0).level


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

    assert 50.0 == throttle.snapshot(1, holder, 130.0).level


def test_an_answer_is_not_lost_when_redis_is_gone_by_the_time_it_comes() -> None:
    holder = Holder()
    with RedisServer() as own, closing(RedisThrottle(own.url)) as throttle:
        exchange(throttle, holder, reply(5.0))
        ticket = throttle.enter(1, holder, 1.0, 0.0)
        own.kill()

        throttle.land(ticket, reply(6.0), 0.0)

        assert throttle.snapshot(1, holder, 0.0).level > 5


def test_a_redis_that_hangs_is_given_up_soon() -> None:
    holder = Holder()
    with RedisServer() as own, closing(Timed(own.url, Time())) as throttle:
        exchange(throttle, holder, reply(5.0))
        own.hang()
        # Nothing answers from here on, so a short timeout ends nothing that would have been in time.
        throttle._redis.connection_pool.disconnect()
        throttle._redis.connection_pool.connection_kwargs["socket_timeout"] = 0.05

        for _ in range(5):
            with pytest.raises(ConnectFailed, match="Nothing was sent"):
                throttle.enter(1, holder, 1.0, 0.0)


@pytest.mark.usefixtures("no_collector")
def test_a_holder_that_never_got_an_answer_leaves_nothing_behind(shared: Callable[..., RedisThrottle]) -> None:
    throttle = shared()
    gone: list[weakref.ref[Holder]] = []

    def give_up(number: int) -> None:
        holder = Holder()
        gone.append(weakref.ref(holder))
        first, second = throttle.enter(1, holder, 1.0, 0.0), throttle.enter(1, holder, 1.0, 0.0)
        throttle.land(first, None if number % 2 else Reply(502), 0.0)
        throttle.leave(second)

    for number in range(100):
        give_up(number)

    assert {None} == {one() for one in gone}


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


@every(
    "harm, advice",
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


@every("options", [{"on_lost": "ignore"}, {"speed": 0}, {"lease_seconds": -1}])
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
