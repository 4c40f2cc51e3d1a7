"""What the pages that came tell of a gap: how dense ids are beside it, how long they go on so, where pages end."""

from __future__ import annotations

from collections.abc import Sequence

from pytest import approx

from lightspeed_pos.listing.gaps import LOWEST, OPEN, Coverage, Gap


def coverage(*pages: tuple[int, int, Sequence[int]]) -> Coverage[int]:
    """Pages by the lowest and the highest id that they cover."""
    found: Coverage[int] = Coverage(LOWEST, OPEN)
    for low, high, ids in pages:
        found.add(low, high, ids, ids)
    return found


# Ids 1 to 100 and no more up to 199; then, beyond a gap, every fourth id from 1001 on, up to the end.
SPARSE_ENDS = ((LOWEST, 199, range(1, 101)), (1001, OPEN, range(1001, 1401, 4)))


def test_the_density_beside_a_gap_is_that_of_both_sides() -> None:
    found = coverage(*SPARSE_ENDS)

    # Below, ids that a page covered and no record has count as well. The end of the listing is the last id.
    assert [Gap(200, 1000)] == found.gaps
    assert (99 / 198 + 99 / 396) / 2 == approx(found.near(Gap(200, 1000)))


def test_a_wide_range_with_hardly_a_record_tells_that_ids_are_thin() -> None:
    found = coverage((LOWEST, 1000, [10, 500, 990]), (2001, OPEN, range(2001, 2101)))

    assert (2 / 990 + 1) / 2 == approx(found.near(Gap(1001, 2000)))


def test_a_few_ids_beside_a_long_gap_tell_nothing_and_those_further_away_are_asked() -> None:
    found = coverage((LOWEST, 100, range(2, 101, 2)), (20_001, 20_004, range(20_001, 20_005)))

    assert 0.5 == approx(found.near(Gap(101, 20_000)), abs=0.01)


def test_the_edges_of_a_gap_are_the_ends_of_the_nearest_pages() -> None:
    found = coverage(*SPARSE_ENDS)
    lower = found.split(found.gaps[0], 500)

    assert [(True, 100, 1), (False, 1001, 4)] == [(one.adjoins, one.id, one.step) for one in found.edges(lower)]
    assert [(False, 100), (True, 1001)] == [(one.adjoins, one.id) for one in found.edges(Gap(501, 1000))]


def test_the_longest_step_beside_a_gap_says_nothing_of_its_density() -> None:
    (edge,) = coverage((LOWEST, 20, [1, 2, 3, 6, 15])).edges(Gap(21, OPEN))

    assert 3 / 5 == edge.jumps.density


def test_ids_go_on_longer_the_more_pages_had_no_hole() -> None:
    whole = [(page * 1000, page * 1000 + 99, range(page * 1000, page * 1000 + 100)) for page in range(1, 11)]
    broken = (50_000, 51_000, [*range(50_000, 50_050), *range(50_950, 51_000)])
    short = (60_000, 60_900, [60_000, 60_900])

    assert [4.0, 6.0, 24.0] == [coverage(*whole[:count]).run() for count in (0, 1, 10)]
    assert 8.0 == coverage(*whole, broken).run()
    assert 8.0 == coverage(*whole, broken, short).run()


def test_the_density_over_all_is_that_of_what_came_around_the_gaps() -> None:
    assert (99 + 99) / (198 + 396) == approx(coverage(*SPARSE_ENDS).overall())
    assert 0.25 == approx(coverage(SPARSE_ENDS[1]).overall())


def test_what_is_left_of_pages_is_handed_on_together_as_far_as_a_page_holds_it() -> None:
    found = coverage(
        (LOWEST, 100, range(1, 101)), (101, 150, range(101, 141)), (151, 160, []), (161, 200, range(161, 200))
    )
    found.add(201, OPEN, range(201, 240), range(201, 240))

    assert [range(1, 101), [*range(101, 141), *range(161, 200)], range(201, 240)] == [
        page if len(page) == 79 else range(page[0], page[-1] + 1) for page in found.take()
    ]
