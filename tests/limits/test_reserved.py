"""A part of the bucket is left to the merchant's other programs."""

from __future__ import annotations

import pytest

from lightspeed_pos import Client, StaticToken, Throttle
from lightspeed_pos.errors import RateLimited
from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.limits.reserved import Reserved
from lightspeed_pos.sandbox import Sandbox
from redis_throttles import Holder, reply


def told(throttle: Reserved, holder: Holder, level: float) -> None:
    """An exchange whose answer tells the level."""
    ticket = throttle.enter(1, holder, 1.0, 0.0)
    assert 0.0 == throttle.wait_seconds(ticket, 0.0)
    throttle.land(ticket, reply(level), 0.0)


def test_a_request_waits_until_the_part_that_is_not_reserved_has_room() -> None:
    throttle, holder = Reserved(Throttle(), 0.2), Holder()
    told(throttle, holder, 80)

    ticket = throttle.enter(1, holder, 1.0, 0.0)

    assert 9.0 == throttle.wait_seconds(ticket, 0.0)  # 80 + 1 - 72, at a drip a second
    assert pytest.approx(0.5) == throttle.wait_seconds(ticket, 8.5)
    assert 0.0 == throttle.wait_seconds(ticket, 9.0)


def test_what_another_account_has_drunk_keeps_nobody_waiting() -> None:
    throttle, holder = Reserved(Throttle(), 0.2), Holder()
    told(throttle, holder, 80)

    other = throttle.enter(2, holder, 1.0, 0.0)

    assert 0.0 == throttle.wait_seconds(other, 0.0)
    assert (80.0, 1.0) == tuple(throttle.snapshot(account, holder, 0.0).level for account in (1, 2))


def test_one_that_waits_for_room_keeps_nobody_waiting_who_may_fill_the_bucket() -> None:
    inner, holder = Throttle(), Holder()
    fleet = Reserved(inner, 0.2)
    told(fleet, holder, 80)
    assert 0.0 < fleet.wait_seconds(fleet.enter(1, holder, 1.0, 0.0), 0.0)

    other = inner.enter(1, holder, 1.0, 0.0)

    assert 0.0 == inner.wait_seconds(other, 0.0)


def test_one_that_costs_more_than_the_part_goes_when_the_bucket_is_empty() -> None:
    throttle, holder = Reserved(Throttle(), 0.95), Holder()
    told(throttle, holder, 3)

    ticket = throttle.enter(1, holder, 10.0, 0.0)

    assert 3.0 == throttle.wait_seconds(ticket, 0.0)
    assert 0.0 == throttle.wait_seconds(ticket, 3.0)


def test_one_that_leaves_before_there_is_room_was_never_in_the_queue() -> None:
    throttle, holder = Reserved(Throttle(), 0.2), Holder()
    told(throttle, holder, 80)

    throttle.leave(throttle.enter(1, holder, 1.0, 0.0))

    assert 80.0 == throttle.snapshot(1, holder, 0.0).level


def test_one_that_leaves_when_it_has_its_place_gives_it_back() -> None:
    throttle, holder = Reserved(Throttle(), 0.2), Holder()
    told(throttle, holder, 10)
    ticket = throttle.enter(1, holder, 5.0, 0.0)
    assert 0.0 == throttle.wait_seconds(ticket, 0.0)

    throttle.leave(ticket)

    assert 10.0 == throttle.snapshot(1, holder, 0.0).level


def test_a_reserve_is_a_part_and_may_be_nothing() -> None:
    told(Reserved(Throttle(), 0), Holder(), 80)
    for wrong in (1, 1.5, -0.1):
        with pytest.raises(ValueError, match="reserve is a part of the bucket"):
            Reserved(Throttle(), wrong)


def test_a_fleet_yields_while_another_program_drinks_and_the_other_is_never_refused() -> None:
    with Sandbox(items=300, sales=0, speed=1.0) as sandbox:
        clock = ScaledClock(1.0)
        other = Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=clock, throttle=Throttle())
        yielding = Client(
            StaticToken(sandbox.token),
            base_url=sandbox.url,
            clock=clock,
            throttle=Reserved(Throttle(), 0.2),
            max_wait_seconds=0.5,
        )
        account, others = yielding.account(sandbox.account_id), other.account(sandbox.account_id)
        for _ in range(8):
            others.items.count()  # ten drips each

        account.items.first()  # the answer tells that there is no room
        with pytest.raises(RateLimited):
            account.items.first()
        others.items.first()

        assert 70 < account.bucket.level
        assert [] == [one for one in sandbox.requests if one.status == 429]


def test_it_shows_what_it_reserves_and_of_which_throttle() -> None:
    inner = Throttle()

    assert f"Reserved({inner!r}, reserve=0.2)" == repr(Reserved(inner, 0.2))


def test_it_blocks_where_its_throttle_does() -> None:
    class Asking(Throttle):
        blocking = True

    assert not Reserved(Throttle(), 0.2).blocking
    assert Reserved(Asking(), 0.2).blocking
