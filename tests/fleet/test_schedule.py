"""Due times, leases and numbers in a real Redis, at times that the test says."""

from __future__ import annotations

from typing import Any

import pytest
from redis import Redis

from fleet.fleets import START
from lightspeed_pos.errors import ConnectFailed, LightspeedError, QueryError
from lightspeed_pos.fleet.schedule import LEASE_SECONDS, Lease, Outcome, Schedule
from redis_server import RedisServer

SETTINGS = {"interval": "300.0"}


class Time:
    def __init__(self) -> None:
        self.now = START


class Timed(Schedule):
    """A schedule whose time the test tells."""

    def __init__(self, server: RedisServer, namespace: str, time: Time | None = None, **options: Any) -> None:
        self.time_of_test = time or Time()
        super().__init__(Redis.from_url(server.url), namespace, now=lambda: self.time_of_test.now, **options)

    def later(self, seconds: float) -> None:
        self.time_of_test.now += seconds


@pytest.fixture
def schedule(server: RedisServer, request: pytest.FixtureRequest) -> Timed:
    return Timed(server, f"t{abs(hash(request.node.name))}")


def taken(schedule: Schedule, worker: str = "one", account_id: int | None = None) -> Lease:
    lease = schedule.take(worker, account_id)
    assert lease is not None
    return lease


def test_the_account_that_has_been_due_for_longest_is_taken_first(schedule: Timed) -> None:
    for account_id in (3, 1, 2):
        schedule.add(account_id, SETTINGS)
        schedule.later(1)

    assert [3, 1, 2] == [taken(schedule).account_id for _ in range(3)]
    assert schedule.take("one") is None


def test_an_account_is_had_by_one_worker_until_its_lease_ends(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    first = taken(schedule, "one")

    schedule.later(LEASE_SECONDS - 1)
    assert schedule.take("two") is None
    assert schedule.take("two", 1) is None
    schedule.renew(first)
    schedule.later(LEASE_SECONDS - 1)
    assert schedule.take("two") is None
    schedule.later(1)
    second = taken(schedule, "two")

    assert first.fence < second.fence
    assert False is schedule.renew(first)
    assert False is schedule.finish(first, Outcome(300.0, whole=True))
    assert True is schedule.renew(second)


def test_a_lease_that_ended_is_renewed_if_nobody_took_the_account(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    lease = taken(schedule)
    schedule.later(10 * LEASE_SECONDS)

    assert True is schedule.renew(lease)
    assert schedule.take("two") is None


def test_the_number_grows_even_if_redis_lost_all_it_knew(schedule: Timed, server: RedisServer) -> None:
    schedule.add(1, SETTINGS)
    first = taken(schedule)
    Redis.from_url(server.url).delete(f"{schedule.root}:account:1", f"{schedule.root}:accounts")
    schedule.later(1)
    schedule.add(1, SETTINGS)

    assert taken(schedule, account_id=1).fence > first.fence


def test_an_account_that_is_whole_is_due_an_interval_after_its_reading_began(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    lease = taken(schedule)
    schedule.later(20)
    schedule.finish(lease, Outcome(0.0))  # there is more
    lease = taken(schedule)
    assert START == lease.round_at
    schedule.later(20)
    schedule.finish(lease, Outcome(300.0, whole=True))

    assert START + 300 == schedule.next_due_at()
    schedule.later(260)
    assert 1 == schedule.due()
    assert START + 300 == taken(schedule).round_at


def test_an_account_that_fails_waits_twice_as_long_each_time_up_to_a_quarter_of_an_hour(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    waits = []
    for _ in range(9):
        schedule.finish(taken(schedule, account_id=1), Outcome(0.0, failed=True))
        waits.append((schedule.next_due_at() or 0) - schedule.time_of_test.now)
    assert [15, 30, 60, 120, 240, 480, 900, 900, 900] == waits

    schedule.finish(taken(schedule, account_id=1), Outcome(0.0))
    schedule.finish(taken(schedule, account_id=1), Outcome(0.0, failed=True))
    assert 15 == (schedule.next_due_at() or 0) - schedule.time_of_test.now


def test_an_account_that_kills_its_workers_does_not_get_the_next_one_at_once(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    waits = []
    for _ in range(6):
        taken(schedule, account_id=1)
        at = schedule.next_due_at() or 0
        waits.append(at - schedule.time_of_test.now - LEASE_SECONDS)
        schedule.time_of_test.now = at
    assert [0, 0, 0, 30, 60, 120] == waits

    schedule.finish(taken(schedule, account_id=1), Outcome(0.0))
    assert 1 == schedule.due()
    assert "crashes" not in schedule.account(1)


def test_a_paused_account_is_left_alone_and_a_slice_under_way_is_told(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    lease = taken(schedule)
    schedule.pause(1)

    assert schedule.renew(lease) is None
    assert True is schedule.finish(lease, Outcome(0.0))
    schedule.later(1000)
    assert schedule.take("one") is None
    assert schedule.take("one", 1) is None
    schedule.resume(1)
    assert 1 == taken(schedule).account_id


def test_an_account_that_was_removed_is_nobodys_any_more(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    lease = taken(schedule)

    assert True is schedule.remove(1)
    assert False is schedule.remove(1)
    assert False is schedule.renew(lease)
    assert False is schedule.finish(lease, Outcome(0.0))
    assert [] == list(schedule.accounts())
    schedule.later(1000)
    assert schedule.take("one") is None


def test_an_account_that_is_not_there_is_named(schedule: Timed) -> None:
    with pytest.raises(QueryError, match=r"There is no account 7 in the fleet 't\d+': add it first\."):
        schedule.take("one", 7)
    with pytest.raises(QueryError, match="There is no account 7"):
        schedule.account(7)
    assert False is schedule.pause(7)


def test_settings_change_while_a_worker_has_the_account(schedule: Timed) -> None:
    schedule.add(1, SETTINGS)
    lease = taken(schedule)

    schedule.add(1, {"interval": "60.0"})

    assert schedule.take("two") is None
    schedule.finish(lease, Outcome(300.0, whole=True))
    assert "60.0" == schedule.account(1)["interval"]


def test_fleets_of_two_namespaces_on_one_redis_know_nothing_of_each_other(server: RedisServer) -> None:
    one, two = Timed(server, "north"), Timed(server, "south")
    one.add(1, SETTINGS)

    assert two.take("worker") is None
    assert {} == two.workers() or {"worker"} == set(two.workers())
    two.add(1, SETTINGS)
    assert taken(one).account_id == taken(two).account_id
    with pytest.raises(QueryError, match="A namespace is made of letters"):
        Timed(server, "no rth")


def test_a_worker_of_an_older_version_is_refused_and_changes_nothing(server: RedisServer) -> None:
    time = Time()
    old, new = Timed(server, "versions", time), Timed(server, "versions", time, version=2)
    old.add(1, SETTINGS)
    lease = taken(old)
    assert True is new.renew(lease)

    for step in (lambda: old.take("old"), lambda: old.renew(lease), lambda: old.remove(1), old.due):
        with pytest.raises(LightspeedError, match=r"is kept by a newer version .* upgrade this worker"):
            step()
    time.now += LEASE_SECONDS
    assert 1 == taken(new).account_id


def test_a_redis_that_does_not_answer_is_a_failed_connection() -> None:
    nobody = Schedule(Redis(port=1), "nobody")

    with pytest.raises(ConnectFailed, match=r"Redis at localhost:1/0 does not answer"):
        nobody.take("one")


def test_redis_tells_the_time_unless_it_is_passed_in(server: RedisServer) -> None:
    schedule = Schedule(Redis.from_url(server.url), "timeless")
    schedule.add(1, SETTINGS)

    assert START < taken(schedule).taken_at
    assert START < schedule.time()
