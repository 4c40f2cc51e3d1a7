"""What gaps promise, and where a scan reads next."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from pytest import approx

from every import every
from lightspeed_pos.listing.gaps import LOWEST, OPEN, Coverage, Gap
from lightspeed_pos.listing.scan_choice import Outlook, Way
from lightspeed_pos.listing.scan_pace import Pace

ROOMY = Pace(20)
FULL = Pace(20, room=0.0)


def around(width: int, above_step: int = 1) -> tuple[Coverage[int], Gap]:
    """A hundred ids, a gap of so many, and a hundred ids again, of which each is so far from the next."""
    start = 101 + width
    return between(range(1, 101), range(start, start + 100 * above_step, above_step))


def between(below: Sequence[int], above: Sequence[int]) -> tuple[Coverage[int], Gap]:
    found: Coverage[int] = Coverage(LOWEST, OPEN)
    gap = Gap(below[-1] + 1, above[0] - 1)
    found.add(LOWEST, gap.low - 1, below, below)
    found.add(gap.high + 1, OPEN, above, above)
    return found, gap


def test_an_even_gap_promises_what_its_width_holds() -> None:
    found, gap = around(1000)

    assert {gap: approx(10.0)} == Outlook(found, 0, 100, ROOMY).promised


def test_in_a_short_gap_that_is_not_even_ids_go_on_from_either_side_as_they_are_there() -> None:
    found, gap = around(30, above_step=10)

    assert {gap: approx((15 + 1.5) / 100)} == Outlook(found, 0, 100, ROOMY).promised


def test_a_bucket_without_room_makes_a_long_gap_promise_no_more_than_some_seconds_of_drips() -> None:
    found, _ = around(100_000)

    outlook = Outlook(found, 0, 100, Pace(20, room=0.0, drips=2.0))

    assert 10.0 == approx(sum(outlook.pages.values()))
    assert 1000.0 == approx(sum(outlook.promised.values()))


def next_way(width: int, above_step: int, pace: Pace, *taken: bool) -> tuple[int, Way] | None:
    """How to read on in a gap, and how certain it is, while its low end (True) or its high end is read from."""
    return way_in(*around(width, above_step), pace, *taken)


def way_in(found: Coverage[int], gap: Gap, pace: Pace, *taken: bool) -> tuple[int, Way] | None:
    ends = {(gap.low, True) if low else (gap.high, False) for low in taken}
    choice = Outlook(found, len(taken), 100, pace).best(ends, len(taken), math.inf)
    return None if choice is None else (choice.certainty, choice.way)


@every(
    "width, above_step, pace, expected",
    [
        (190, 1, ROOMY, (3, Way.ABOVE)),
        (150, 1, ROOMY, None),
        # Where ids thin out, as many pages are no certainty. While the bucket has room they are worth a try.
        (300, 10, ROOMY, (1, Way.ABOVE)),
        (300, 10, FULL, None),
        (600, 10, FULL, (3, Way.ABOVE)),
    ],
)
def test_a_gap_is_read_from_its_other_end_too_if_there_is_something_to_read(
    width: int, above_step: int, pace: Pace, expected: tuple[int, Way] | None
) -> None:
    assert expected == next_way(width, above_step, pace, True)


@every("width, expected", [(240, None), (300, (2, Way.MIDDLE)), (1000, (2, Way.MIDDLE))])
def test_an_even_gap_is_split_as_soon_as_a_page_is_left_in_the_middle(
    width: int, expected: tuple[int, Way] | None
) -> None:
    assert expected == next_way(width, 1, ROOMY, True, False)


@every("above_step, expected", [(1, (2, Way.MIDDLE)), (10, None)])
@every("pace", [replace(ROOMY, due=1), replace(ROOMY, waiting=1)])
def test_while_pages_are_due_or_one_waits_for_its_place_only_even_gaps_are_read_on(
    pace: Pace, above_step: int, expected: tuple[int, Way] | None
) -> None:
    assert (2, Way.MIDDLE) == next_way(3000, above_step, ROOMY, True, False)
    assert expected == next_way(3000, above_step, pace, True, False)


@every("steps, expected", [([2, 2], (3, Way.BELOW)), ([1, 3], None)])
def test_a_part_that_no_page_has_come_up_to_is_even_only_if_no_hole_has_shown(
    steps: list[int], expected: tuple[int, Way] | None
) -> None:
    below = [*accumulate(steps * 50, initial=1)]
    found, gap = between(below, [one + 3000 for one in below])
    lower, upper = found.split(gap, 1500), found.gaps[1]
    taken = {(lower.low, True), (lower.high, False), (upper.high, False)}

    choice = Outlook(found, 3, 100, replace(ROOMY, due=1)).best(taken, 3, math.inf)

    assert expected == (choice and (choice.certainty, choice.way))


@every("width, due, expected", [(10, 0, (3, Way.BELOW)), (10, 1, None), (95, 1, (3, Way.BELOW))])
def test_while_pages_are_due_a_small_gap_waits_for_others_that_make_a_page_with_it(
    width: int, due: int, expected: tuple[int, Way] | None
) -> None:
    assert expected == next_way(width, 1, replace(ROOMY, due=due))


@every(
    "width, pace, taken, expected",
    [
        (420, ROOMY, [True, False], (0, Way.BETWEEN)),
        (220, ROOMY, [True], (0, Way.ABOVE)),
        (220, ROOMY, [False], (0, Way.BELOW)),
        (330, ROOMY, [True, False], None),  # hardly likely
        (420, FULL, [True, False], None),  # too dear
        (190, ROOMY, [True, False], None),  # two pages hold so many ids
    ],
)
def test_what_will_probably_be_left_is_asked_for_while_nothing_else_is(
    width: int, pace: Pace, taken: list[bool], expected: tuple[int, Way] | None
) -> None:
    below = [*accumulate([1, 3] * 50, initial=1)]  # on the average two apart
    above = [one + below[-1] + width for one in below]

    assert expected == way_in(*between(below, above), pace, *taken)
