"""What the counts in the answers tell of when burst windows begin."""

from __future__ import annotations

import random

import pytest

from every import every
from lightspeed_pos.limits.windows import (
    FLIGHTS_TO_KNOW_PACE,
    FORGOTTEN_SECONDS,
    PRECISE_SECONDS,
    SCOUT_SECONDS,
    SEARCHED_ANSWERS,
    UNKNOWN,
    Pace,
    Phase,
)


def begun_between(phase: Phase, low: float, high: float) -> None:
    """Two answers that tell that a window has begun between these times."""
    phase.learn(low, low + 0.01, 5, early=0.0)
    phase.learn(high - 0.01, high, 1, early=0.0)


def test_how_soon_a_place_is_free_again_is_told_by_requests_on_connections_that_were_there() -> None:
    pace = Pace()
    for _ in range(FLIGHTS_TO_KNOW_PACE):
        pace.add(0.3, fresh=True)
    assert 0.0 == pace.early_seconds

    pace.add(0.3, fresh=False)
    assert 0.3 == pace.early_seconds


def test_some_requests_have_to_be_answered_before_a_place_is_taken_sooner() -> None:
    pace = Pace()
    told = []
    for _ in range(FLIGHTS_TO_KNOW_PACE):
        pace.add(0.3, fresh=False)
        told.append(pace.early_seconds)

    assert [*[0.0] * (FLIGHTS_TO_KNOW_PACE - 1), 0.3] == told


def test_the_more_answers_vary_the_later_a_place_is_taken() -> None:
    pace = Pace()
    for seconds in [0.3] * (FLIGHTS_TO_KNOW_PACE // 2) + [0.35] * (FLIGHTS_TO_KNOW_PACE // 2):
        pace.add(seconds, fresh=False)

    assert pytest.approx(0.3 - 0.05) == pace.early_seconds


def test_a_request_needs_a_connection_of_its_own_when_so_many_were_never_out_at_once() -> None:
    pace = Pace()

    assert [True, False, True, False] == [pace.is_fresh(at_once) for at_once in (1, 1, 2, 1)]


def test_nothing_is_known_until_a_count_begins_anew() -> None:
    phase = Phase()

    phase.learn(0.0, 0.3, 1, early=0.3)
    assert phase.is_searched(0.3)

    phase.learn(0.5, 0.8, 2, early=0.3)

    assert phase.is_searched(0.8)
    assert phase.begins_after(0.5, 0.8) > 1_000


def test_a_window_has_begun_between_two_requests_of_which_the_later_one_has_no_higher_count() -> None:
    phase = Phase()

    phase.learn(0.5, 0.8, 7, early=0.3)
    phase.learn(0.6, 0.9, 1, early=0.3)

    assert not phase.is_searched(0.9)
    assert pytest.approx(0.6, abs=0.001) == phase.begins_after(0.5, 0.9)
    assert pytest.approx(1.6, abs=0.001) == phase.begins_after(0.6, 0.9)


def test_what_later_answers_tell_of_the_time_before_a_landing_holds_for_those_before_too() -> None:
    phase = Phase()
    phase.learn(0.50, 0.80, 7, early=0.1)
    phase.learn(0.75, 1.05, 1, early=0.1)
    assert pytest.approx(0.95, abs=0.001) == phase.begins_after(0.5, 1.05)

    phase.learn(0.8, 1.1, 2, early=0.3)  # there were enough answers to tell
    assert pytest.approx(0.75, abs=0.001) == phase.begins_after(0.5, 1.1)

    phase.learn(0.8, 1.1, 3, early=0.28)  # the quickest yet
    assert pytest.approx(0.77, abs=0.001) == phase.begins_after(0.5, 1.1)

    phase.learn(0.8, 1.1, 4, early=0.7)  # more than can be
    assert pytest.approx(0.5, abs=0.001) == phase.begins_after(0.5, 1.1)


@every("count", [7, 1])
def test_the_order_of_answers_does_not_matter(count: int) -> None:
    phase = Phase()

    phase.learn(0.6, 0.9, 1, early=0.3)
    phase.learn(0.5, 0.95, count, early=0.4)

    assert pytest.approx(1.55, abs=0.06) == phase.begins_after(0.6, 0.95)


def test_a_beginning_is_searched_until_it_is_known_well_enough() -> None:
    for width, searched in [(PRECISE_SECONDS + 0.01, True), (PRECISE_SECONDS, False)]:
        phase = Phase()
        begun_between(phase, 0.0, width)

        assert searched == phase.is_searched(width)


@every("earliest, expected", [(10.7, 11.25), (11.1, 11.25), (11.3, 11.3), (11.49, 11.49), (11.51, 12.25)])
def test_a_request_in_the_later_half_of_the_doubt_halves_it(earliest: float, expected: float) -> None:
    phase = Phase()
    assert earliest == phase.halved_from(earliest, 10.6)

    begun_between(phase, 10.0, 10.5)

    assert pytest.approx(expected, abs=0.002) == phase.halved_from(earliest, 10.6)


@every(
    "low, high, expected",
    [
        (0.4, 0.6, (0.4, 0.6)),
        (0.1, 0.5, (0.2, 0.5)),
        (0.7, 1.1, (0.7, 0.8)),
    ],
)
def test_what_a_later_window_tells_narrows_what_is_known(
    low: float, high: float, expected: tuple[float, float]
) -> None:
    phase = Phase()
    begun_between(phase, 1000.2, 1000.8)

    begun_between(phase, 1010 + low, 1010 + high)

    assert expected == pytest.approx((phase.low % 1000, phase.high % 1000), abs=0.01)


def test_what_contradicts_what_is_known_makes_both_worth_nothing() -> None:
    phase = Phase()
    begun_between(phase, 0.2, 0.8)

    begun_between(phase, 10.85, 11.05)

    assert (phase.low, phase.high) == UNKNOWN


def test_what_leaves_two_places_for_the_beginning_tells_nothing() -> None:
    phase = Phase()
    for sent, landed, count in [(0.0, 0.05, 1), (0.6, 0.66, 1), (1.34, 1.4, 3)]:
        phase.learn(sent, landed, count, early=0.0)
    assert (0.0, 0.66) == (phase.low, phase.high)

    phase.learn(2.05, 2.1, 1, early=0.0)  # between 1.34 and 2.1, so at 1.34 to 1.66 or at 2.0 to 2.1

    assert (0.0, 0.66) == (phase.low, phase.high)


def test_the_search_ends_where_answers_tell_nothing() -> None:
    phase = Phase()
    assert not phase.is_searched(0.0)  # a service may announce no counts

    for number in range(SEARCHED_ANSWERS):
        phase.learn(number / 1000, number / 1000, number, early=0.0)
    assert phase.is_searched(0.2)

    phase.learn(0.2, 0.2, SEARCHED_ANSWERS, early=0.0)
    assert not phase.is_searched(0.2)


def test_what_was_learned_long_ago_is_forgotten() -> None:
    phase = Phase()
    phase.learn(0.5, 0.8, 7, early=0.3)
    phase.learn(0.6, 0.9, 1, early=0.3)

    assert phase.is_searched(0.9 + FORGOTTEN_SECONDS + 1)


@every("too_much", [-1.0, -0.1, 0.0, 0.02, 0.1])
def test_whatever_is_sent_when_the_true_beginning_is_within_what_is_known(too_much: float) -> None:
    """Also if less or more was taken off the first half of the landings than later ones show to be right."""
    wrong: list[tuple[int, float, float, float]] = []
    for seed in range(200):
        dice = random.Random(seed)
        begins, up, down = dice.random(), dice.random() * 0.3, dice.random() * 0.3
        phase = Phase()
        flights: list[tuple[float, float, int]] = []
        counts: dict[int, int] = {}
        counted = 0.0
        for _ in range(60):
            counted += dice.choice([0.01, SCOUT_SECONDS, 0.4])
            window = int(counted + 1 - begins)
            counts[window] = counts.get(window, 0) + 1
            late = 0.02 * dice.random()
            flights.append((counted - up - late, counted + down, counts[window]))
        for number, (sent, landed, count) in enumerate(sorted(flights, key=lambda flight: flight[1])):
            phase.learn(sent, landed, count, early=max(0.0, up + down + (too_much if number < 30 else 0.0)))
        true = begins - up
        if not any(phase.low - 1e-6 <= true + second <= phase.high + 1e-6 for second in range(-2, 30)):
            wrong.append((seed, true, phase.low, phase.high))
    assert [] == wrong
