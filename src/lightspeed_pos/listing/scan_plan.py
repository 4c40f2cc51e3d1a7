"""
Reading one listing in several places at once, and what comes of it in the order of ids.

The ids of which nothing is known are gaps. A page that was read upwards from the low end of a gap, or downwards from
its high end, makes the gap smaller; both ends may be read at the same time. The two ends of the whole listing come
first: two useful pages, and the range is known. A gap that promises many pages is split, which sends nothing by itself
but makes two more ends to read from. Its price is one more page that is not full, where the readers of a gap meet, so
there are no more gaps than keep the readers busy and the bucket can afford.

What a gap promises is known well if ids are spread evenly, and hardly at all if they come in clusters; where it
promises more than the bucket has room for, it is the drips that set the pace, and boldness wins nothing. The numbers
were chosen with benchmarks/simulate_scan.py.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from lightspeed_pos.errors import DecodeError, LightspeedError, ServerError
from lightspeed_pos.listing.gaps import LOWEST, OPEN, PAGE, Gap, Known

R = TypeVar("R")

MOST_KEPT_PAGES = 100  # read ahead of the one who takes the records
MOST_READERS = 32
DRIPS_TO_SPARE = 2.25  # times the pages that are expected
EVEN = (0.85, 1.5)  # beyond that, ids are taken to come in clusters
DRIPS_FOR_EVEN = 0.8  # times the pages that even ids promise, or that many are hardly there
DRIPS_FOR_A_READER = 16
LOST_WHERE_READERS_MEET = 0.6  # of a page at most, and this times the variation of pages
LOST_BY_VARIATION = 5.0
GAPS_IN_ANY_CASE = 6
DEVIATIONS = 3.0  # by how many the estimate of what is left may be too low
PAGES_DRIPPED = 1.0  # meanwhile, so that the bucket has room for them too


@dataclass(frozen=True, slots=True, eq=False)
class Ask:
    """A page to read: at most `limit` records with ids from `low` to `high`, from one end or the other."""

    low: int
    high: int
    ascending: bool
    limit: int

    @property
    def comparison(self) -> str:
        """The filter on the id as wire text, "" for none."""
        if self.low == self.high:
            return str(self.low)
        if self.low == LOWEST:
            return "" if self.high == OPEN else f"<=,{self.high}"
        return f">=,{self.low}" if self.high == OPEN else f"><,{self.low},{self.high}"


class _Manner(NamedTuple):
    """
    How boldly to read.

    A gap gets a second reader if it promises `second` pages, and is split if it promises `split`, while fewer than
    `most` pages are on their way. What it promises is a mean between what was seen near the gap (weight 1) and all
    over (weight 0): `near` for the second reader, `near_to_split` for splitting.
    """

    second: float
    split: float
    most: int
    near: float
    near_to_split: float


_EVEN = _Manner(second=1.3, split=4.0, most=MOST_READERS, near=0.5, near_to_split=0.5)
# Ids come in clusters, so nobody knows what a gap holds: try, while tries cost nothing but drips to spare.
_GENEROUS = _Manner(second=0.3, split=4.0, most=12, near=0.25, near_to_split=1.0)
_THRIFTY = _Manner(second=1.0, split=6.0, most=6, near=0.0, near_to_split=0.25)


class Scan(Generic[R]):
    """
    Plans one scan. Ask `wanted()` for what to request next, tell `arrived()` or `failed()`, hand on what is `ready()`.

    It is over when `done`. Records come exactly once, in the order of their ids, in whatever order pages arrive. What
    is created beyond the highest id while the scan runs is not part of it.
    """

    def __init__(self, low: int = LOWEST, high: int = OPEN, *, heavy: bool = False) -> None:
        """`heavy` listings load relations: where the service fails at a page, smaller ones are tried."""
        self._known: Known[R] = Known(low, high)
        self._low = low
        self._flights: set[Ask] = set()
        self._limit = PAGE
        self._heavy = heavy
        self._arrivals = 0
        self._went_on = False

    @property
    def under_way(self) -> int:
        """How many pages were asked for and have not arrived."""
        return len(self._flights)

    @property
    def done(self) -> bool:
        """Whether everything was read and handed on."""
        return self._known.is_empty

    def wanted(self, readers: int, affordable: float = math.inf) -> Ask | None:
        """
        What to request now; None to wait until a page arrives or records are taken.

        No more than `readers` pages are on their way at once. `affordable` is for how many pages the bucket has room.
        """
        gaps = self._known.gaps
        if not gaps or len(self._flights) >= readers:
            return None
        taken = self._taken()
        if (gaps[0].low, True) not in taken and not self._is_filled(gaps[0], taken):
            return self._ask(gaps[0], ascending=True)
        if self._known.kept / PAGE + len(self._flights) >= MOST_KEPT_PAGES:
            return None  # the reader in front, who sets free what is kept, is on its way
        if gaps[-1].high == OPEN:
            return None if (OPEN, False) in taken else self._ask(gaps[-1], ascending=False)
        if not self._went_on:
            # One more page from the far end shows whether ids go on there, or there is nothing for long.
            self._went_on = True
            return self._ask(gaps[-1], ascending=False)
        if gaps[0].low == self._low:
            return None  # nobody knows yet where the ids begin
        return self._most_promising(taken, affordable)

    def arrived(self, ask: Ask, ids: Sequence[int], records: Sequence[R], *, more: bool) -> None:
        """
        A page came: `ids` of its `records` in the order of the page; `more` says that the service has others for it.

        Raises DecodeError if these are not the ids that were asked for: a filter or an order was ignored.
        """
        self._flights.discard(ask)
        self._arrivals += 1
        if not ask.ascending:
            ids, records = ids[::-1], records[::-1]
        if more and not ids:
            raise DecodeError("A page without records says that more of them follow.")
        ordered = all(one < two for one, two in pairwise(ids))
        if not ordered or (ids and not ask.low <= ids[0] <= ids[-1] <= ask.high):
            raise DecodeError("The service sent other ids, or in another order, than a scan asked for: use each().")
        low = ids[0] if more and not ask.ascending else ask.low
        high = ids[-1] if more and ask.ascending else ask.high
        self._known.add(low, high, ids, records)

    def failed(self, ask: Ask, error: LightspeedError) -> None:
        """A page failed for good: smaller pages from now on, or raise."""
        self._flights.discard(ask)
        if not (self._heavy and isinstance(error, (ServerError, DecodeError)) and ask.limit > 1):
            raise error
        self._limit = min(self._limit, ask.limit // 2)

    def forget_flights(self) -> None:
        """Nothing of what was asked for will arrive: it is wanted again."""
        self._flights.clear()

    def ready(self) -> list[list[R]]:
        """Pages of records that are next in order, each handed out once."""
        return self._known.take()

    def finish(self) -> None:
        """Nothing is under way or wanted any more. Raises LightspeedError if that is not the end of the listing."""
        if not self.done:
            raise LightspeedError("The scan has stopped before its end: use each().")

    def _ask(self, gap: Gap, *, ascending: bool) -> Ask:
        ask = Ask(gap.low, gap.high, ascending, self._limit)
        self._flights.add(ask)
        return ask

    def _taken(self) -> set[tuple[int, bool]]:
        """
        Ends of gaps that some page on its way reads from: the id, and whether it reads upwards.

        A page may have been asked for at an id that another page has covered meanwhile. What it brings beyond that
        belongs to the next gap in its direction.
        """
        gaps = self._known.gaps
        ends: set[tuple[int, bool]] = set()
        for flight in self._flights:
            if flight.ascending:
                at = bisect_left(gaps, flight.low, key=lambda gap: gap.high)
                if at < len(gaps) and gaps[at].low <= flight.high:
                    ends.add((max(flight.low, gaps[at].low), True))
            else:
                at = bisect_right(gaps, flight.high, key=lambda gap: gap.low) - 1
                if at >= 0 and gaps[at].high >= flight.low:
                    ends.add((min(flight.high, gaps[at].high), False))
        return ends

    def _is_filled(self, gap: Gap, taken: set[tuple[int, bool]]) -> bool:
        """Whether one page, which is on its way to its high end, probably fills the gap."""
        return (gap.high, False) in taken and gap.width * self._known.near(gap) <= self._limit

    def _most_promising(self, taken: set[tuple[int, bool]], affordable: float) -> Ask | None:
        """A page of the gap that has most for one more reader."""
        gaps = self._known.gaps
        overall = self._known.overall()
        near = {gap: self._known.near(gap) for gap in gaps}
        manner = self._manner(near, overall, affordable)
        expected = {gap: _mean(near[gap], overall, manner.near) for gap in gaps}
        # What lies further ahead would have to be kept for long.
        horizon = gaps[0].low + MOST_KEPT_PAGES * self._limit / expected[gaps[0]]
        may_split = self._may_split(manner, self._pages(expected), affordable)

        def worth(gap: Gap) -> float:
            """Pages for each reader, one more included; 0.0 if that one had nothing to do."""
            width = min(gap.high, horizon) - gap.low + 1
            pages = width * expected[gap] / self._limit
            low_end = (gap.low, True) in taken
            high_end = gap.high > horizon or (gap.high, False) in taken
            if not low_end and (not high_end or gap.high > horizon):
                return max(pages, 0.5)
            if not (low_end and high_end):
                return pages / 2 if pages >= manner.second else 0.0
            pages = width * _mean(near[gap], overall, manner.near_to_split) / self._limit
            return pages / 3 if may_split and pages >= manner.split else 0.0

        gap = max((gap for gap in gaps if gap.low <= horizon), key=worth)
        if worth(gap) == 0.0:
            return None
        if (gap.low, True) not in taken:
            return self._ask(gap, ascending=True)
        if gap.high > horizon or (gap.high, False) in taken:
            gap = self._split(gap, min(gap.high, horizon), _mean(near[gap], overall, manner.near_to_split))
        return self._ask(gap, ascending=False)

    def _manner(self, near: dict[Gap, float], overall: float, affordable: float) -> _Manner:
        if EVEN[0] < self._known.unevenness() < EVEN[1]:
            left = self._pages({gap: _mean(density, overall, _EVEN.near) for gap, density in near.items()})
            if affordable > DRIPS_FOR_EVEN * (left - len(self._flights)):
                return _EVEN
        expected = sum(max(0.5, gap.width * density / self._limit) for gap, density in near.items())
        if affordable > DRIPS_TO_SPARE * expected:
            return _GENEROUS
        return _THRIFTY._replace(most=max(_THRIFTY.most, int(affordable / DRIPS_FOR_A_READER)))

    def _may_split(self, manner: _Manner, pages: float, affordable: float) -> bool:
        """Whether there may be one more gap, which is one more place where readers meet."""
        gaps = len(self._known.gaps)
        if manner is not _EVEN:
            return len(self._flights) < manner.most and gaps < self._arrivals + 2
        variation = self._known.variation()
        most_pages = pages * (1.0 + DEVIATIONS * variation / math.sqrt(self._arrivals))
        spare = affordable + len(self._flights) + PAGES_DRIPPED - most_pages
        lost = gaps * min(LOST_WHERE_READERS_MEET, LOST_BY_VARIATION * variation)
        return gaps < GAPS_IN_ANY_CASE or lost <= spare

    def _pages(self, density: dict[Gap, float]) -> float:
        return sum(gap.width * density[gap] for gap in self._known.gaps) / self._limit

    def _split(self, gap: Gap, high: float, density: float) -> Gap:
        """The lower half of a gap, which promises whole pages."""
        pages = (high - gap.low + 1) * density / self._limit
        width = int(max(1, pages // 2) * self._limit / density)
        return self._known.split(gap, gap.low + max(1, min(width, gap.width - 1)) - 1)


def readers(*, level: float, size: float, drip_rate: float, burst_limit: int, cost: float, seconds: float) -> int:
    """
    How many pages to have on their way at once so that the rate limit, not latency, sets the pace.

    `level`, `size`, `cost` are in drips, `drip_rate` in drips and `burst_limit` in requests per second; one page takes
    `seconds`.
    """
    steady = max(2, math.ceil(drip_rate / cost * seconds) + 1)
    # Four times what keeps the pace, up to a whole burst: requests go out in bursts, as the burst limit is per second.
    full = min(MOST_READERS, math.ceil(burst_limit * min(4 * seconds, max(1.0, seconds))))
    return max(steady, min(full, math.floor((size - level) / cost)))


def _mean(near: float, overall: float, weight: float) -> float:
    # Geometric: the two may be far apart.
    return max(1e-9, math.pow(near, weight) * math.pow(overall, 1.0 - weight))
