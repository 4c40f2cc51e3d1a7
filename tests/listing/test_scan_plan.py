"""The planner of scans, without any network: whatever the ids, in whatever order pages arrive."""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.errors import DecodeError, LightspeedError, NotAuthorized, ServerError
from lightspeed_pos.listing.gaps import LOWEST, OPEN, PAGE, Gap
from lightspeed_pos.listing.scan_pace import Pace, readers
from lightspeed_pos.listing.scan_plan import MOST_KEPT_PAGES, Ask, Scan

BLOCKS = st.lists(
    st.tuples(st.integers(0, 20_000), st.integers(1, 500), st.sampled_from([1, 1, 2, 10, 97])), max_size=12
)


def ids_of(blocks: Sequence[tuple[int, int, int]]) -> list[int]:
    """Blocks of ids: so many missing, so many records, one in so many."""
    ids: list[int] = []
    at = 1
    for missing, records, step in blocks:
        at += missing
        ids.extend(range(at, at + records * step, step))
        at += records * step
    return ids


def page_of(ids: Sequence[int], ask: Ask) -> tuple[list[int], bool]:
    """Ids of a page as the service sends it, and whether there are more."""
    if ask.parts:
        return [
            one for part in ask.parts for one in ids[bisect_left(ids, part.low) : bisect_right(ids, part.high)]
        ], False
    low, high = bisect_left(ids, ask.low), bisect_right(ids, ask.high)
    more = high - low > ask.limit
    if ask.ascending:
        return list(ids[low : min(high, low + ask.limit)]), more
    return list(reversed(ids[max(low, high - ask.limit) : high])), more


def run(
    scan: Scan[int],
    ids: Sequence[int],
    crew: int,
    choose: Callable[[int], int] = lambda count: 0,
    room: float = math.inf,
    fails: Callable[[Ask], bool] = lambda ask: False,
    lost: Callable[[], bool] = lambda: False,
) -> tuple[list[int], int, int]:
    """What a scan gives, the number of pages that came, the most records that it kept."""
    found: list[int] = []
    flying: list[Ask] = []
    pages = kept = 0
    while not scan.done:
        while (ask := scan.wanted(Pace(crew, room))) is not None:
            flying.append(ask)
            room -= 1
        assert 0 < len(flying) <= crew
        if lost():
            flying.clear()
            scan.forget_flights()
            continue
        ask = flying.pop(choose(len(flying)))
        if fails(ask):
            scan.failed(ask, ServerError("too much", status=500))
            continue
        page, more = page_of(ids, ask)
        scan.arrived(ask, page, page, more=more)
        pages += 1
        kept = max(kept, scan._coverage.kept)
        for records in scan.ready():
            found.extend(records)
    return found, pages, kept


@settings(max_examples=50, deadline=None)
@given(blocks=BLOCKS, crew=st.integers(1, 24), affordable=st.sampled_from([0.0, 40.0, math.inf]), data=st.data())
def test_every_record_comes_once_and_in_order_whatever_arrives_first(
    blocks: list[tuple[int, int, int]], crew: int, affordable: float, data: st.DataObject
) -> None:
    ids = ids_of(blocks)
    dice = data.draw(st.randoms(use_true_random=False))

    found, pages, _ = run(Scan(), ids, crew, dice.randrange, affordable)

    assert ids == found
    assert pages <= 2 * math.ceil(len(ids) / PAGE) + 2 * len(blocks) + 2 * crew + 2


@settings(max_examples=25, deadline=None)
@given(blocks=BLOCKS, crew=st.integers(1, 12), most=st.sampled_from([1, 2, 7, 49, 60]), data=st.data())
def test_pages_that_are_too_much_for_the_service_are_halved_and_nothing_is_lost(
    blocks: list[tuple[int, int, int]], crew: int, most: int, data: st.DataObject
) -> None:
    ids = ids_of(blocks[:3])[:60]  # a page may come down to one record, and each page is a turn
    dice = data.draw(st.randoms(use_true_random=False))

    found, _, _ = run(Scan(heavy=True), ids, crew, dice.randrange, fails=lambda ask: ask.limit > most)

    assert ids == found


@settings(max_examples=25, deadline=None)
@given(blocks=BLOCKS, crew=st.integers(1, 12), losses=st.lists(st.booleans(), max_size=20), data=st.data())
def test_pages_that_will_not_come_are_asked_for_again(
    blocks: list[tuple[int, int, int]], crew: int, losses: list[bool], data: st.DataObject
) -> None:
    ids = ids_of(blocks)
    dice = data.draw(st.randoms(use_true_random=False))

    found, _, _ = run(Scan(), ids, crew, dice.randrange, lost=lambda: bool(losses) and losses.pop())

    assert ids == found


@settings(max_examples=25, deadline=None)
@given(blocks=BLOCKS, low=st.integers(0, 60_000), width=st.integers(-5, 60_000))
def test_a_range_gives_the_records_within_it(blocks: list[tuple[int, int, int]], low: int, width: int) -> None:
    ids = ids_of(blocks)

    found, _, _ = run(Scan(low, low + width), ids, 8)

    assert [one for one in ids if low <= one <= low + width] == found


@every("crew", [1, 2, 12])
def test_no_more_than_some_pages_are_kept_ahead_of_the_reader(crew: int) -> None:
    ids = range(1, 40_001)

    found, pages, kept = run(Scan(), ids, crew, choose=lambda count: count - 1)

    assert list(ids) == found
    assert kept <= (MOST_KEPT_PAGES + crew) * PAGE
    assert pages <= 400 + 3 * crew


def test_both_ends_come_first() -> None:
    scan: Scan[int] = Scan()

    first, second, third = scan.wanted(Pace(12)), scan.wanted(Pace(12)), scan.wanted(Pace(12))

    assert first is not None
    assert second is not None
    assert [("", True), ("", False), None] == [
        (first.comparison, first.ascending),
        (second.comparison, second.ascending),
        third,
    ]


def test_dense_ids_cost_hardly_more_pages_than_they_fill() -> None:
    assert [90, 90, 90] == [run(Scan(), range(1, 9001), readers)[1] for readers in (1, 12, 20)]


@every(
    "ids",
    [
        sorted(random.Random(1).sample(range(1, 90_001), 9000)),
        [one for one in range(1, 90_001) if one % 6000 < 600],
        [one for one in range(1, 180_001) if one % 30_000 < 3000 and one % 2],
    ],
)
@every("seed", range(2))
def test_a_bucket_that_just_has_room_for_the_records_is_not_wasted_on_tries(ids: list[int], seed: int) -> None:
    found, pages, _ = run(Scan(), ids, 20, choose=random.Random(seed).randrange, room=90.0)

    assert ids == found
    assert pages <= 100


THREE_BLOCKS = [place * 40_000 + one for place in range(3) for one in range(1, 3001)]
THIN_BY_CHANCE = [sorted(random.Random(seed).sample(range(1, 90_001), 9000)) for seed in (1, 2, 3, 7)]


def in_rounds(ids: Sequence[int], room: float) -> tuple[int, int]:
    """Rounds and pages of a scan by 20 readers, if all pages under way arrive together."""
    scan: Scan[int] = Scan()
    rounds = pages = 0
    while not scan.done:
        asks: list[Ask] = []
        while (ask := scan.wanted(Pace(20, room))) is not None:
            asks.append(ask)
            room -= 1
        for ask in asks:
            page, more = page_of(ids, ask)
            scan.arrived(ask, page, page, more=more)
        rounds, pages = rounds + 1, pages + len(asks)
        scan.ready()
    return rounds, pages


@every("room", [90, 150])
def test_a_few_large_blocks_take_few_rounds_and_few_pages_too_many(room: float) -> None:
    rounds, pages = in_rounds(THREE_BLOCKS, room)

    assert rounds <= 9
    assert pages <= 97


@every("room, most_rounds, most_pages", [(92, 9, 95), (150, 7, 99)])
def test_thin_ids_take_few_rounds_and_few_pages_too_many(room: float, most_rounds: int, most_pages: int) -> None:
    taken = [in_rounds(ids, room) for ids in THIN_BY_CHANCE]

    assert max(rounds for rounds, _ in taken) <= most_rounds
    assert max(pages for _, pages in taken) <= most_pages


@every("step", [1, 2, 10, 97])
def test_ids_equally_far_from_one_another_cost_no_page_too_many_whatever_arrives_first(step: int) -> None:
    ids = range(step, 3000 * step + 1, step)

    pages = [run(Scan(), ids, 20, choose=random.Random(seed).randrange)[1] for seed in range(2)]

    assert max(pages) <= 31  # the one that was asked for when nothing was known


def test_the_page_that_brings_all_of_the_first_gap_is_waited_for() -> None:
    scan: Scan[int] = Scan()
    scan._coverage.add(LOWEST, 1000, range(10, 1001, 10), range(10, 1001, 10))
    scan._coverage.add(2010, OPEN, range(2010, 3001, 10), range(2010, 3001, 10))
    scan._went_on = True
    scan._ask(Gap(1001, 2009), ascending=False)  # brings 2000 down to 1010, a hundred

    assert scan.wanted(Pace(4)) is None


def test_ids_that_first_seem_to_be_too_many_for_the_bucket_are_read_in_several_places_all_the_same() -> None:
    runs = [place * 4000 + one for place in range(22) for one in range(1, 401)]

    rounds, pages = in_rounds(runs, room=90)

    assert rounds <= 16  # 44 from both ends
    assert pages <= 96


def test_far_records_leave_room_for_near_ones() -> None:
    scan: Scan[int] = Scan()
    handed_on = 0
    for _ in range(100):
        asks = [ask for _ in range(40) if (ask := scan.wanted(Pace(40, 300.0, burst=40.0))) is not None]
        for ask in asks:
            page, more = page_of(range(1, 1_000_001), ask)
            scan.arrived(ask, page, page, more=more)
        handed_on += len(scan.ready())

    assert handed_on >= 120  # 100 if each waited for the one before


@every(
    "low, high, comparison",
    [
        (LOWEST, OPEN, ""),
        (5, OPEN, ">=,5"),
        (LOWEST, 9, "<=,9"),
        (5, 9, "><,5,9"),
        (7, 7, "7"),
    ],
)
def test_a_range_is_asked_for_in_the_words_of_the_service(low: int, high: int, comparison: str) -> None:
    assert comparison == Ask(low, high, True, PAGE).comparison


def with_gaps(*gaps: tuple[int, int]) -> Scan[int]:
    """A scan that has read everything but these ids, each from one to another, and one page at the end."""
    scan: Scan[int] = Scan()
    start = LOWEST
    for low, high in gaps:
        scan._coverage.add(start, low - 1, range(low - 100, low), range(low - 100, low))
        start = high + 1
    scan._coverage.add(start, OPEN, range(start, start + 100), range(start, start + 100))
    scan._went_on = True
    return scan


def test_what_two_readers_will_leave_is_read_in_the_middle_of_their_gap() -> None:
    scan: Scan[int] = Scan()
    below, above = range(1, 201, 2), sorted({*range(622, 822, 2), 625})  # nearly every second id
    scan._coverage.add(LOWEST, 200, below, below)
    scan._coverage.add(621, OPEN, above, above)
    scan._went_on = True

    asks = [scan.wanted(Pace(4)) for _ in range(4)]

    assert [(201, 620, True), (201, 620, False), (322, 499, True)] == [
        (ask.low, ask.high, ask.ascending) for ask in asks if ask
    ]


def test_small_gaps_are_read_with_one_request() -> None:
    scan = with_gaps((201, 204), (501, 503))

    ask = scan.wanted(Pace(4))

    assert ask is not None
    assert "IN,[201,202,203,204,501,502,503]" == ask.comparison
    assert scan.wanted(Pace(4)) is None  # both are under way
    scan.arrived(ask, [202, 503], [202, 503], more=False)
    assert [*range(101, 201), 202, *range(401, 501), 503, *range(504, 604)] == [
        one for page in scan.ready() for one in page
    ]
    assert scan.done


def test_no_more_ids_are_asked_for_than_a_page_holds_records() -> None:
    scan = with_gaps((201, 260), (501, 570))

    asked = [ask for ask in (scan.wanted(Pace(4)), scan.wanted(Pace(4))) if ask is not None]

    ids = [[one for part in ask.parts or [ask] for one in range(part.low, part.high + 1)] for ask in asked]
    assert [100, 30] == [len(page) for page in ids]
    assert {*range(201, 261), *range(501, 571)} == {one for page in ids for one in page}


@every("room, comparison", [(50.0, "><,501,900"), (1.0, "><,201,204")])
def test_a_small_gap_waits_for_others_while_there_are_drips(room: float, comparison: str) -> None:
    scan = with_gaps((201, 204), (501, 900))

    ask = scan.wanted(Pace(4, room))

    assert ask is not None
    assert comparison == ask.comparison


def test_a_small_gap_waits_no_longer_once_much_is_kept_for_it() -> None:
    scan: Scan[int] = Scan()
    for low, high, ids in [
        (LOWEST, 200, range(101, 201)),
        (205, 8504, range(205, 8505)),
        (20_000, OPEN, range(20_000, 20_100)),
    ]:
        scan._coverage.add(low, high, ids, ids)
    scan._went_on = True
    scan.ready()

    asks = [scan.wanted(Pace(20)) for _ in range(3)]

    assert [8505, 8505, 201] == [ask.low for ask in asks if ask]


def test_a_page_of_small_gaps_that_has_more_covers_them_as_far_as_it_goes() -> None:
    scan = with_gaps((201, 204), (501, 503))
    ask = scan.wanted(Pace(4))
    assert ask is not None

    scan.arrived(ask, [202, 501], [202, 501], more=True)

    assert [Gap(502, 503)] == scan._coverage.gaps


def test_a_record_between_small_gaps_is_an_error() -> None:
    scan = with_gaps((201, 204), (501, 503))
    ask = scan.wanted(Pace(4))
    assert ask is not None

    with pytest.raises(DecodeError):
        scan.arrived(ask, [202, 300], [202, 300], more=False)


def test_a_small_gap_is_not_read_from_both_ends() -> None:
    scan: Scan[int] = Scan()
    for ask in [scan.wanted(Pace(4, 1.0)), scan.wanted(Pace(4, 1.0))]:
        assert ask is not None
        page, more = page_of(range(1, 251), ask)
        scan.arrived(ask, page, page, more=more)

    assert scan.wanted(Pace(4, 1.0)) is not None
    assert scan.wanted(Pace(4, 1.0)) is None


@every("page", [[3, 2, 1], [1, 1], [99]])
def test_ids_that_were_not_asked_for_are_an_error_and_not_a_hole(page: list[int]) -> None:
    scan: Scan[int] = Scan(1, 50)
    ask = scan.wanted(Pace(1))
    assert ask is not None

    with pytest.raises(DecodeError):
        scan.arrived(ask, page, page, more=False)


def test_an_empty_page_that_promises_more_is_an_error() -> None:
    scan: Scan[int] = Scan()
    ask = scan.wanted(Pace(1))
    assert ask is not None

    with pytest.raises(DecodeError):
        scan.arrived(ask, [], [], more=True)


def test_an_error_that_smaller_pages_do_not_help_is_raised() -> None:
    scan: Scan[int] = Scan(heavy=True)
    ask = scan.wanted(Pace(1))
    assert ask is not None

    with pytest.raises(NotAuthorized):
        scan.failed(ask, NotAuthorized("no", status=403))


def test_a_scan_that_stops_before_its_end_is_an_error_and_not_a_short_listing() -> None:
    scan: Scan[int] = Scan()
    ask = scan.wanted(Pace(1))
    assert ask is not None

    with pytest.raises(LightspeedError, match="before its end"):
        scan.finish()
    scan.arrived(ask, [1], [1], more=False)
    with pytest.raises(LightspeedError, match="before its end"):
        scan.finish()
    scan.ready()
    scan.finish()


def crew(level: float, seconds: float = 0.3, cost: float = 1.0) -> int:
    return readers(level=level, size=90, drip_rate=1, burst_limit=20, cost=cost, seconds=seconds)


def test_readers_are_many_while_the_bucket_has_room_and_few_when_it_is_full() -> None:
    assert [20, 5, 2, 2] == [crew(0), crew(85), crew(90), crew(95)]


def test_readers_are_as_many_as_latency_asks_for() -> None:
    assert [2, 12, 48] == [crew(0, seconds=0.01), crew(0, seconds=0.15), crew(0, seconds=3.0)]


@pytest.mark.parametrize("count", [30, pytest.param(400, marks=pytest.mark.slow)])
def test_a_scan_of_pages_that_are_too_short_to_tell_how_dense_ids_are_still_finds_all(count: int) -> None:
    ids = range(1, count)

    found, _, _ = run(Scan(heavy=True), ids, 20, fails=lambda ask: ask.limit > 2)

    assert list(ids) == found
