"""How fast a scan may read: what the bucket and the burst limit leave, in pages."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from every import every
from lightspeed_pos.limits.bucket import BucketState
from lightspeed_pos.listing.scan_pace import pace, pages_for_a_pause, readers


@given(
    st.sampled_from([60.0, 90.0, 180.0]), st.floats(0, 90), st.sampled_from([1.0, 4.0]), st.integers(1, 60),
    st.sampled_from([1.0, 2.0, 12.0]), st.floats(0.05, 5), st.integers(0, 40), st.integers(0, 40),
)  # fmt: skip
def test_the_pace_is_in_pages_and_a_page_that_was_sent_takes_no_room_twice(
    size: float, level: float, drip_rate: float, burst: int, cost: float, seconds: float, sent: int, unsent: int
) -> None:
    bucket = BucketState(level + sent * cost, size + sent * cost, drip_rate, burst)

    found = pace(bucket, cost, seconds, sent + unsent, [0.0] * sent)

    # As if what was sent had never been: its drips are in the level.
    free: dict[str, Any] = {
        "level": level,
        "size": size + sent * cost,
        "drip_rate": drip_rate,
        "burst_limit": burst,
        "cost": cost,
    }
    assert math.isclose((size - level) / cost, found.room + unsent, abs_tol=1e-6)
    assert readers(**free, seconds=seconds) - found.readers in (0, 1, -1)  # a whole number, of rounded floats
    assert (drip_rate / cost, float(burst), seconds) == (found.drips, found.burst, found.seconds)
    assert found.steady == burst * seconds


def test_who_says_how_many_readers_gets_so_many() -> None:
    assert 3 == pace(BucketState(0.0, 90.0, 1.0, 20), 1.0, 0.3, 5, [], 3).readers


@every(
    "drip_rate, cost, seconds, steady", [(1, 1, 0.3, 2), (4, 1, 1.0, 5), (4, 2, 1.0, 3), (4, 1, 2.5, 11), (1, 12, 1, 2)]
)
def test_a_full_bucket_has_as_many_readers_as_use_its_drips_and_one_more(
    drip_rate: float, cost: float, seconds: float, steady: int
) -> None:
    full: dict[str, Any] = {"level": 90.0, "size": 90.0, "burst_limit": 20}

    assert steady == readers(**full, drip_rate=drip_rate, cost=cost, seconds=seconds)


@every("room, is_first, pages", [(88.0, True, 1), (0.5, True, 1), (0.99, False, 10), (1.0, False, 100)])
def test_reading_pauses_at_once_for_the_first_page_and_then_seldom_while_there_are_drips_for_another(
    room: float, is_first: bool, pages: int
) -> None:
    assert pages == pages_for_a_pause(room, is_first=is_first)


def test_a_page_takes_some_time_also_on_a_clock_that_shows_none() -> None:
    found = pace(BucketState(0.0, 90.0, 1.0, 20), 1.0, 0.0, 5, [])

    assert 0 < found.seconds < 0.01


@every("waits, due", [([], 0), ([0.29], 0), ([0.3, 0.45, 0.6], 3), ([0.1, 0.31, 0.61], 1)])
def test_a_page_is_due_from_when_others_came_until_twice_as_long(waits: list[float], due: int) -> None:
    assert due == pace(BucketState(0.0, 90.0, 1.0, 20), 1.0, 0.3, 5, waits).due


def test_a_page_that_has_not_been_sent_waits_for_its_place() -> None:
    assert 2 == pace(BucketState(0.0, 90.0, 1.0, 20), 1.0, 0.3, 5, [0.1, 0.2, 0.3]).waiting
