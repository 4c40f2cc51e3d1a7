"""When the bucket lets a request go: levels, flights, announcements, bursts."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bucket_readings import headers
from every import every
from lightspeed_pos.exchange.headers import Reading
from lightspeed_pos.limits.bucket import Bucket


def taught(level: float | str, size: float = 90, drip: float = 1, burst: str = "1/20", now: float = 0.0) -> Bucket:
    """A bucket that has heard one answer, two seconds ago, so that its burst window is empty."""
    bucket = Bucket()
    bucket.land(bucket.take(1, now - 2), now - 2, headers(level, size, 1, drip, burst))
    bucket.land(bucket.take(0, now), now, headers(level, size, 0, drip, burst))
    bucket.state(now + 1)
    return bucket


def test_a_request_may_be_sent_while_the_level_is_below_the_size_whatever_it_costs() -> None:
    bucket = taught(90.5)

    assert 0.0 == bucket.wait_seconds(50, now=1.0)


def test_where_nothing_is_announced_the_smallest_bucket_is_assumed() -> None:
    bucket = Bucket()

    bucket.land(bucket.take(89.5, now=0.0), 0.0, Reading())
    assert 0.0 == bucket.wait_seconds(1, now=0.0)

    bucket.land(bucket.take(1, now=0.0), 0.0, Reading())
    assert pytest.approx(0.5, abs=0.01) == bucket.wait_seconds(1, now=0.0)


def test_a_full_bucket_waits_until_the_level_is_below_the_size() -> None:
    bucket = taught(93, drip=1.5)

    wait = bucket.wait_seconds(1, now=1.0)

    assert pytest.approx((3 - 1.5) / 1.5, abs=0.01) == wait
    assert 0.0 == bucket.wait_seconds(1, now=1.0 + wait)


def test_those_ahead_are_waited_for() -> None:
    bucket = taught(90, drip=2)

    wait = bucket.wait_seconds(1, now=1.0, ahead=3, ahead_cost=8)

    assert pytest.approx((8 - 2) / 2, abs=0.01) == wait


def test_before_anything_is_known_two_requests_find_out() -> None:
    bucket = Bucket()
    first = bucket.take(1, now=0.0)
    assert 0.0 == bucket.wait_seconds(1, now=0.0)

    bucket.take(1, now=0.0)

    assert bucket.wait_seconds(1, now=0.0) > 0
    bucket.land(first, 0.1, headers(1))
    assert 0.0 == bucket.wait_seconds(1, now=0.1)


def test_the_first_level_announced_may_not_include_the_second_request() -> None:
    bucket = Bucket()
    first, second = bucket.take(1, now=0.0), bucket.take(20, now=0.0)

    bucket.land(first, 0.1, headers(70))

    assert bucket.wait_seconds(1, now=0.1) > 0
    bucket.land(second, 0.1, headers(70, cost=20))
    assert 0.0 == bucket.wait_seconds(1, now=0.1)


def test_before_anything_is_known_the_third_in_the_queue_waits() -> None:
    bucket = Bucket()

    waits = [bucket.wait_seconds(1, now=0.0, ahead=ahead, ahead_cost=ahead) for ahead in range(3)]

    assert [0.0, 0.0] == waits[:2]
    assert waits[2] > 0


def test_a_first_request_that_was_not_sent_lets_another_one_find_out() -> None:
    bucket = Bucket()
    bucket.take(1, now=0.0)

    bucket.give_back(bucket.take(1, now=0.0))

    assert 0.0 == bucket.wait_seconds(1, now=0.0)


def test_a_flight_weighs_its_whole_cost_until_it_lands() -> None:
    bucket = taught(85.0)

    bucket.take(10, now=1.0)

    assert bucket.wait_seconds(10, now=3.0) > 0
    assert 84 - 2 + 10 == bucket.state(3.0).level


def test_a_light_flight_keeps_an_overflow_waiting_that_might_overtake_it() -> None:
    bucket = taught(86.0, now=0.0)
    light = bucket.take(1, now=1.0)

    assert bucket.wait_seconds(40, now=1.0) > 0
    bucket.land(light, 1.0, headers(86.0))
    assert 0.0 == bucket.wait_seconds(40, now=1.0)


def test_a_place_given_back_weighs_nothing() -> None:
    bucket = taught(11.0)

    bucket.give_back(bucket.take(10, now=1.0))

    assert 10.0 == bucket.state(1.0).level


def test_the_announced_cost_corrects_the_prediction() -> None:
    bucket = taught(11.0)
    other = bucket.take(1, now=1.0)

    bucket.land(bucket.take(10, now=1.0), 1.0, headers(4.5, cost=2.5))

    assert 10 + 1 + 2.5 == bucket.state(1.0).level
    bucket.give_back(other)


@every("alone", [True, False])
@every("reading", [headers(100_000), headers("1e300", cost=100_000), Reading(cost=100_000)])
def test_a_level_that_cannot_be_is_waited_for_no_longer_than_the_highest_that_can(
    reading: Reading, alone: bool
) -> None:
    bucket = taught(11.0)
    if not alone:
        bucket.take(1, now=1.0)

    bucket.land(bucket.take(1, now=1.0), 1.0, reading)

    assert bucket.wait_seconds(1, now=1.0) < 92


def test_one_request_may_cost_more_than_fits() -> None:
    bucket = taught(11.0)

    bucket.land(bucket.take(200, now=1.0), 1.0, headers(211, cost=200))

    assert 211.0 == bucket.state(1.0).level


def test_what_somebody_else_has_drunk_shows_while_others_fly() -> None:
    bucket = taught(1.0)
    bucket.take(1, now=1.0)

    bucket.land(bucket.take(1, now=1.0), 1.0, headers(50))

    assert 50.0 == bucket.state(1.0).level


def test_the_last_flight_to_land_follows_the_highest_level_announced() -> None:
    bucket = taught(11.0)
    first, second, third = (bucket.take(1, now=1.0) for _ in range(3))

    bucket.land(first, 2.0, headers(7.0))
    bucket.land(third, 2.0, headers(5.0))
    bucket.land(second, 3.0, headers(4.0))

    assert 6.0 == bucket.state(3.0).level


def test_a_level_that_was_announced_long_ago_has_dripped_away_when_the_last_flight_lands() -> None:
    bucket = taught(11.0)
    first, second = bucket.take(1, now=1.0), bucket.take(1, now=1.0)
    bucket.land(first, 1.0, headers(12))

    bucket.land(second, 100.0, headers(0, cost=0))

    assert 0.0 == bucket.state(100.0).level


def test_a_flight_without_an_answer_may_have_been_counted() -> None:
    bucket = taught(11.0)
    lost, answered = bucket.take(5, now=1.0), bucket.take(1, now=1.0)

    bucket.land(lost, 1.0, Reading())
    bucket.land(answered, 1.0, headers(11.0))

    assert 16.0 == bucket.state(1.0).level


def test_size_drip_and_burst_may_change_at_any_time() -> None:
    bucket = taught(89.0)

    bucket.land(bucket.take(1, now=1.0), 1.0, headers(89, size=190, drip=6, burst="1/42"))

    state = bucket.state(2.0)
    assert (83.0, 190.0, 6.0, 42) == (state.level, state.size, state.drip_rate, state.burst_limit)


def test_a_level_that_may_be_rounded_down_waits_a_little_longer() -> None:
    exact, rounded = taught("91"), taught("91.0000")

    assert 0.0 == exact.wait_seconds(1, now=1.0 + 0.00001)
    assert rounded.wait_seconds(1, now=1.0 + 0.00001) > 0
    assert 0.0 == rounded.wait_seconds(1, now=1.0 + 0.0002)


def test_at_most_the_announced_number_goes_out_in_any_second() -> None:
    bucket = taught(1.0, burst="1/3")

    flights = [bucket.take(1, now=1.0 + n / 10) for n in range(3)]

    assert 1.0 <= bucket.wait_seconds(1, now=1.3)
    for flight in flights:
        bucket.land(flight, 1.5, headers(3, burst="3/3"))
    assert pytest.approx(0.9, abs=0.01) == bucket.wait_seconds(1, now=1.6)
    for ahead, seconds in [(3, 1.0), (5, 1.0), (6, 2.0)]:
        assert pytest.approx(seconds, abs=0.01) == bucket.wait_seconds(1, now=1.6, ahead=ahead)
    assert 0.0 == bucket.wait_seconds(1, now=2.5)


@every("slowest", [0.3, 0.31, 0.9])
def test_a_burst_follows_sooner_where_answers_take_alike_and_one_slow_answer_changes_nothing(slowest: float) -> None:
    bucket = taught(1.0, burst="1/20")
    for second in (0, 10):  # the second time on connections that are there
        flights = [bucket.take(0.1, second) for _ in range(20)]
        for number, flight in enumerate(flights):
            seconds = slowest if number == 19 else 0.3
            bucket.land(flight, second + seconds, headers(3, burst="20/20"), seconds=seconds)

    assert pytest.approx(10 + 0.3 + 1 - 0.3, abs=0.01) == 10.9 + bucket.wait_seconds(0.1, now=10.9)


def test_a_burst_follows_no_sooner_where_answers_take_now_long_and_now_short() -> None:
    bucket = taught(1.0, burst="1/20")
    for second in (0, 10):
        flights = [bucket.take(0.1, second) for _ in range(20)]
        for number, flight in enumerate(flights):
            seconds = 0.1 + 0.02 * number
            bucket.land(flight, second + seconds, headers(3, burst="20/20"), seconds=seconds)

    assert pytest.approx(10 + 0.1 + 1, abs=0.01) == 10.9 + bucket.wait_seconds(0.1, now=10.9)


def answered(bucket: Bucket, sent: float, landed: float, count: str) -> None:
    flight = bucket.take(0.1, sent)
    bucket.tell(flight, sent)
    bucket.land(flight, landed, headers(1, burst=count))


def test_a_burst_follows_as_soon_as_a_window_begins_once_answers_have_told_when() -> None:
    bucket = taught(1.0, burst="1/2")
    for sent, count in [(1.0, "2/2"), (1.05, "1/2"), (10.95, "1/2"), (10.95, "2/2")]:
        answered(bucket, sent, sent + 0.01, count)

    assert pytest.approx(0.1, abs=0.02) == bucket.wait_seconds(0.1, now=10.96)  # one began between 1.0 and 1.06


def places_at(bucket: Bucket, now: float) -> int:
    """Places that are taken before the next one has to be waited for."""
    places = 0
    while bucket.wait_seconds(0.1, now) == 0:
        bucket.take(0.1, now)
        places += 1
    return places


def test_while_nothing_is_known_of_windows_the_last_four_requests_of_one_go_out_one_by_one() -> None:
    bucket = taught(1.0, burst="1/20")
    answered(bucket, 10.0, 10.3, "1/20")

    assert 15 == places_at(bucket, 10.4)
    waits: list[float] = []
    now = 10.4
    while (wait := bucket.wait_seconds(0.1, now)) < 0.2:
        now += wait
        bucket.take(0.1, now)
        waits.append(wait)
    assert pytest.approx([0.1] * 4) == waits


def test_the_last_request_of_a_window_goes_out_where_it_halves_what_is_not_known_of_the_next() -> None:
    bucket = taught(1.0, burst="1/20")
    answered(bucket, 10.0, 10.3, "2/20")
    answered(bucket, 10.4, 10.7, "1/20")  # one began between 10.0 and 10.7

    assert 19 == places_at(bucket, 12.1)
    assert pytest.approx(0.25, abs=0.01) == bucket.wait_seconds(0.1, now=12.1)
    assert 0.0 == bucket.wait_seconds(0.1, now=12.4)


def test_once_a_beginning_is_known_well_enough_no_request_waits_to_find_it() -> None:
    bucket = taught(1.0, burst="1/20")
    answered(bucket, 10.0, 10.1, "2/20")
    answered(bucket, 10.2, 10.25, "1/20")  # one began between 10.0 and 10.25

    assert 20 == places_at(bucket, 12.1)


@every(
    "landed, count, free",
    [
        (10.3, "1/10", 9),  # the others have left
        (10.3, "4/10", 6),
        (10.3, "9/10", 3),
        (10.5, "1/10", 3),  # they may have been counted after it
    ],
)
def test_an_answer_tells_how_many_are_still_in_the_burst_window(landed: float, count: str, free: int) -> None:
    assert free == free_places(taught(1.0, burst="1/10"), landed, count)


def test_a_service_that_has_answered_with_0_does_not_count_the_request_itself() -> None:
    bucket = taught(1.0, burst="1/10")
    answered(bucket, 5.0, 5.1, "0/10")

    assert 8 == free_places(bucket, 10.3, "1/10")


def free_places(bucket: Bucket, landed: float, count: str) -> int:
    for _ in range(6):
        bucket.land(bucket.take(0.1, 10.0), landed, headers(1, burst="6/10"))

    scout = bucket.take(0.1, 10.4)
    bucket.tell(scout, 10.4)
    now = 10.7
    bucket.land(scout, now, headers(1, burst=count))

    places = 0
    while (wait := bucket.wait_seconds(0.1, now)) < 0.2:  # the last ones go out one by one
        now += wait
        bucket.take(0.1, now)
        places += 1
    return places


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 0.01, 0.5, 90.0, 1e6]),  # level
            st.sampled_from([0.05, 1.0, 5.0, 90.0]),  # size
            st.sampled_from([0.1, 1.0, 20.0, 400.0, 1e9]),  # drip rate
            st.sampled_from([0.0, 0.1, 7.0, 1e4]),  # margin
            st.sampled_from([0.0, 1.0, 500.0]),  # cost
        ),
        min_size=1,
        max_size=5,
    )
)
def test_an_idle_bucket_admits_a_request_some_time_whatever_was_announced(
    readings: list[tuple[float, float, float, float, float]],
) -> None:
    bucket, now = Bucket(), 0.0
    for level, size, drip_rate, margin, cost in readings:
        now += 0.1
        bucket.land(bucket.take(cost, now), now, Reading(level, margin, size, drip_rate, cost, 20))

    for _ in range(10):
        now += bucket.wait_seconds(1.0, now)

    assert 0.0 == bucket.wait_seconds(1.0, now)


def test_a_block_holds_everybody_until_it_is_over() -> None:
    bucket = taught(1.0)

    bucket.block(5.0, now=1.0)
    bucket.block(2.0, now=1.0)

    assert 5.0 == bucket.wait_seconds(1, now=1.0)
    assert 0.0 == bucket.wait_seconds(1, now=6.0)


def test_a_clock_that_jumps_back_costs_nothing_but_the_time_of_the_jump() -> None:
    bucket = taught(50.0, now=1000.0)
    bucket.block(3.0, now=1001.0)

    assert 3.0 == bucket.wait_seconds(1, now=5.0)
    assert 49.0 - 3 == bucket.state(8.0).level
    assert 0.0 == bucket.wait_seconds(1, now=8.0)


def test_threads_that_read_the_clock_in_one_order_and_tell_in_another_let_no_time_pass_twice() -> None:
    bucket = taught(50.0, now=1000.0)

    for now in range(1001, 1011):
        bucket.state(now + 0.02)
        bucket.state(now)

    assert pytest.approx(50.0 - 10.02) == bucket.state(1010.02).level


def test_a_bucket_that_turns_out_to_be_another_is_absorbed_with_its_flights() -> None:
    bucket, other = taught(10.0), taught(20.0, now=500.0)
    flight = other.take(5, now=501.0)
    other.block(2.0, now=501.0)

    bucket.absorb(other, now=501.0)

    assert 19.0 + 5 == bucket.state(501.0).level
    assert 2.0 == bucket.wait_seconds(1, now=501.0)
    bucket.land(flight, 501.0, headers(24))
    assert 24.0 == bucket.state(501.0).level


def test_when_an_absorbed_flight_was_sent_is_told_by_the_clock_of_the_bucket_that_absorbs_it() -> None:
    bucket, other = taught(10.0, now=1000.0), taught(20.0, now=500.0)
    flight = other.take(1, now=1001.1)
    other.tell(flight, now=1001.1)
    own = bucket.take(1, now=1001.2)
    bucket.tell(own, now=1001.2)

    bucket.absorb(other, now=1001.3)

    assert own.told_at is not None
    assert pytest.approx(own.told_at - 0.1) == flight.told_at


def test_flights_of_both_are_out_when_two_buckets_turn_out_to_be_one() -> None:
    bucket, other = taught(10.0), taught(10.0)
    bucket.take(3, now=1.0)
    flight = other.take(5, now=1.0)

    bucket.absorb(other, now=1.0)
    bucket.give_back(flight)

    assert 9.0 + 3 == bucket.state(1.0).level


@every(
    "given_headers, expected",
    [
        ({}, Reading()),
        ({"X-LS-Api-Bucket-Level": "12.5/60"}, Reading(level=12.5, margin=0.1, size=60.0)),
        ({"x-ls-api-bucket-level": "3/60"}, Reading(level=3.0, size=60.0)),
        (
            {"X-Ls-Api-Drip-Rate": "1.5", "X-LS-API-Burst-Level": "3/20"},
            Reading(drip_rate=1.5, burst_limit=20.0, burst_level=3.0),
        ),
        ({"x-ls-api-bucket-level": "x/y", "x-ls-api-drip-rate": "0"}, Reading()),
        ({"x-ls-api-bucket-level": "nan/inf", "x-ls-api-request-cost": "-1"}, Reading()),
        ({"x-ls-api-bucket-level": "", "x-ls-api-burst-level": "20"}, Reading(burst_level=20.0)),
    ],
)
def test_headers_are_read_in_any_case_and_missing_ones_tolerated(
    given_headers: Mapping[str, str], expected: Reading
) -> None:
    assert expected == Reading.of(given_headers)


def test_the_highest_level_that_was_heard_survives_when_two_buckets_turn_out_to_be_one() -> None:
    bucket, other = taught(10.0), taught(10.0)
    first, second = other.take(1, now=1.0), other.take(1, now=1.0)
    other.land(first, 1.0, headers(50))

    bucket.absorb(other, now=1.0)
    bucket.land(second, 1.0, headers(30))

    assert 50.0 == bucket.state(1.0).level
