"""What the counts in the answers tell of when burst windows begin."""

from __future__ import annotations

import random

import pytest

from lightspeed_pos.limits.windows import FORGOTTEN_SECONDS, SCOUT_SECONDS, SEARCHED_ANSWERS, Phase


def test_nothing_is_known_until_a_count_begins_anew() -> None:
    phase = Phase()

    phase.learn(0.0, 0.3, 1, early=0.3)
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


def test_the_order_of_answers_does_not_matter() -> None:
    phase = Phase()

    phase.learn(0.6, 0.9, 1, early=0.3)
    phase.learn(0.5, 0.95, 7, early=0.4)

    assert pytest.approx(1.55, abs=0.06) == phase.begins_after(0.6, 0.95)


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

    for number in range(SEARCHED_ANSWERS + 1):
        phase.learn(number / 1000, number / 1000, number, early=0.0)

    assert not phase.is_searched(0.2)


def test_what_was_learned_long_ago_is_forgotten() -> None:
    phase = Phase()
    phase.learn(0.5, 0.8, 7, early=0.3)
    phase.learn(0.6, 0.9, 1, early=0.3)

    assert phase.is_searched(0.9 + FORGOTTEN_SECONDS + 1)


def test_whatever_is_sent_when_the_true_beginning_is_always_within_what_is_known() -> None:
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
        for sent, landed, count in sorted(flights, key=lambda flight: flight[1]):
            phase.learn(sent, landed, count, early=up + down)
        true = begins - up
        if not any(phase.low - 1e-6 <= true + second <= phase.high + 1e-6 for second in range(-2, 30)):
            wrong.append((seed, true, phase.low, phase.high))
    assert [] == wrong
