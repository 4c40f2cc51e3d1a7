"""
Plans a scan: one listing, read in several places at once, its records handed on in the order of their ids.

A gap is a range of ids that no page has covered. A page read upwards from the low end of a gap, or downwards from its
high end, makes the gap smaller; both ends may be read at once. The scan starts with the two ends of the whole listing:
both pages are useful, and then the range is known. A gap that promises many pages is split. That sends nothing, but
gives two more ends to read from. It costs one more page that is not full, where the two readers of a gap meet. So there
are only as many gaps as keep the readers busy, and as the bucket can afford.

If ids are spread evenly, a gap's number of pages is easy to estimate; if they come in clusters, it is not. If a gap
promises more pages than the bucket has room for, drips set the pace, and more readers win nothing.

The constants were chosen with benchmarks/simulate_scan.py: 9,000 records in 15 arrangements of ids, with 1, 3 and 10
registers, at 300 ms. A scan takes there 1.34 times the least possible time in the mean, 1.82 times at worst. Beside a
constant stands what another value of it does to these figures.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from lightspeed_pos.errors import DecodeError, LightspeedError, ServerError
from lightspeed_pos.listing.gaps import LOWEST, OPEN, PAGE, Coverage, Gap

R = TypeVar("R")

MOST_KEPT_PAGES = 100  # read ahead of the caller: 10,000 records in memory
MOST_READERS = 32
DRIPS_TO_SPARE = 2.25  # times the expected pages. A quarter of it: worst 2.50. Twice as much: worst 2.64.
EVEN = (0.85, 1.5)  # unevenness outside of this means clusters. Narrower or wider changes the mean by 0.002.
DRIPS_FOR_EVEN = 0.8  # times the pages left if ids are even; with fewer drips, be thrifty
DRIPS_FOR_A_READER = 16  # in the bucket, for each reader of a thrifty scan. Half: worst 2.48. Twice as much: 1.90.
LOST_WHERE_READERS_MEET = 0.6  # of a page, at most: what the last page of a gap lacks
LOST_BY_VARIATION = 5.0  # times the variation of pages. Half: thin ids take 0.56 longer with 1 register.
GAPS_IN_ANY_CASE = 6  # 2: thin ids take 0.25 longer with 1 register. 12: they take 0.35 longer.
DEVIATIONS = 3.0  # that the estimate of the pages left may be too low. 0: thin ids take 0.35 longer with 1 register.
PAGES_DRIPPED = 1.0  # that the bucket makes room for while the rest is read. 4: thin ids take 0.56 longer.


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

    A gap gets a second reader if it promises `second` pages. It is split if it promises `split` pages and fewer than
    `most` are under way. The promise is a mean of the density near the gap (weight 1) and over all (weight 0): the
    weight is `near` for the second reader, `near_to_split` for splitting.
    """

    second: float
    split: float
    most: int
    near: float
    near_to_split: float


_EVEN = _Manner(second=1.3, split=4.0, most=MOST_READERS, near=0.5, near_to_split=0.5)
# Clusters, so nobody knows what a gap holds: try, as there are drips to spare.
_GENEROUS = _Manner(second=0.3, split=4.0, most=12, near=0.25, near_to_split=1.0)
_THRIFTY = _Manner(second=1.0, split=6.0, most=6, near=0.0, near_to_split=0.25)


class Scan(Generic[R]):
    """
    Plans one scan: ask `wanted()` what to request next, tell `arrived()` or `failed()`, hand on what is `ready()`.

    It is over when `done`. Each record comes once, in the order of ids, whatever order the pages arrive in. Records
    created above the highest id while the scan runs are not part of it.
    """

    def __init__(self, low: int = LOWEST, high: int = OPEN, *, heavy: bool = False) -> None:
        """A `heavy` listing loads relations: if the service fails at a page, smaller ones are tried."""
        self._coverage: Coverage[R] = Coverage(low, high)
        self._low = low
        self._flights: set[Ask] = set()
        self._limit = PAGE
        self._heavy = heavy
        self._arrivals = 0
        self._went_on = False

    @property
    def under_way(self) -> int:
        """Number of pages that were asked for and have not arrived."""
        return len(self._flights)

    @property
    def done(self) -> bool:
        """Whether everything was read and handed on."""
        return self._coverage.is_empty

    def wanted(self, readers: int, affordable: float = math.inf) -> Ask | None:
        """
        What to request now; None to wait until a page arrives or records are taken.

        At most `readers` pages are under way at once. `affordable` is the number of pages that the bucket has room for.
        """
        gaps = self._coverage.gaps
        if not gaps or len(self._flights) >= readers:
            return None
        taken = self._taken()
        if (gaps[0].low, True) not in taken and not self._is_filled(gaps[0], taken):
            return self._ask(gaps[0], ascending=True)
        if self._coverage.kept / PAGE + len(self._flights) >= MOST_KEPT_PAGES:
            return None  # the first page is under way, and it sets free what is kept
        if gaps[-1].high == OPEN:
            return None if (OPEN, False) in taken else self._ask(gaps[-1], ascending=False)
        if not self._went_on:
            # One more page from the far end shows whether ids go on there or stop.
            self._went_on = True
            return self._ask(gaps[-1], ascending=False)
        if gaps[0].low == self._low:
            return None  # where the ids begin is not known yet
        return self._most_promising(taken, affordable)

    def arrived(self, ask: Ask, ids: Sequence[int], records: Sequence[R], *, more: bool) -> None:
        """
        A page came, with the `ids` of its `records`; `more` says that the service has more of them in this range.

        Raises DecodeError if these are not the ids that were asked for: the service ignored a filter or an order.
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
        self._coverage.add(low, high, ids, records)

    def failed(self, ask: Ask, error: LightspeedError) -> None:
        """A page failed for good: ask for smaller pages from now on, or raise."""
        self._flights.discard(ask)
        if not (self._heavy and isinstance(error, (ServerError, DecodeError)) and ask.limit > 1):
            raise error
        self._limit = min(self._limit, ask.limit // 2)

    def forget_flights(self) -> None:
        """What was asked for will not arrive: want it again."""
        self._flights.clear()

    def ready(self) -> list[list[R]]:
        """The records that are next in order, page by page, each given once."""
        return self._coverage.take()

    def finish(self) -> None:
        """Check that the scan is over. Raises LightspeedError if the listing has not come to its end."""
        if not self.done:
            raise LightspeedError("The scan has stopped before its end: use each().")

    def _ask(self, gap: Gap, *, ascending: bool) -> Ask:
        ask = Ask(gap.low, gap.high, ascending, self._limit)
        self._flights.add(ask)
        return ask

    def _taken(self) -> set[tuple[int, bool]]:
        """
        Ends of gaps that a page under way reads from: the id, and whether it reads upwards.

        Another page may have covered the id where a page was to begin. What the later page brings then belongs to the
        next gap in its direction.
        """
        gaps = self._coverage.gaps
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
        """Whether the page under way from the high end of the gap probably fills it."""
        return (gap.high, False) in taken and gap.width * self._coverage.near(gap) <= self._limit

    def _most_promising(self, taken: set[tuple[int, bool]], affordable: float) -> Ask | None:
        """A page of the gap that has most to offer one more reader."""
        gaps = self._coverage.gaps
        overall = self._coverage.overall()
        near = {gap: self._coverage.near(gap) for gap in gaps}
        manner = self._manner(near, overall, affordable)
        expected = {gap: _mean(near[gap], overall, manner.near) for gap in gaps}
        # Records beyond the horizon would have to be kept for long.
        horizon = gaps[0].low + MOST_KEPT_PAGES * self._limit / expected[gaps[0]]
        may_split = self._may_split(manner, self._pages(expected), affordable)

        def worth(gap: Gap) -> float:
            """Pages per reader of this gap with one more; 0.0 if that one would have nothing to do."""
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
        if EVEN[0] < self._coverage.unevenness() < EVEN[1]:
            left = self._pages({gap: _mean(density, overall, _EVEN.near) for gap, density in near.items()})
            if affordable > DRIPS_FOR_EVEN * (left - len(self._flights)):
                return _EVEN
        expected = sum(max(0.5, gap.width * density / self._limit) for gap, density in near.items())
        if affordable > DRIPS_TO_SPARE * expected:
            return _GENEROUS
        return _THRIFTY._replace(most=max(_THRIFTY.most, int(affordable / DRIPS_FOR_A_READER)))

    def _may_split(self, manner: _Manner, pages: float, affordable: float) -> bool:
        """Whether one more gap is worth it: each is one more place where readers meet."""
        gaps = len(self._coverage.gaps)
        if manner is not _EVEN:
            return len(self._flights) < manner.most and gaps < self._arrivals + 2
        variation = self._coverage.variation()
        most_pages = pages * (1.0 + DEVIATIONS * variation / math.sqrt(self._arrivals))
        spare = affordable + len(self._flights) + PAGES_DRIPPED - most_pages
        lost = gaps * min(LOST_WHERE_READERS_MEET, LOST_BY_VARIATION * variation)
        return gaps < GAPS_IN_ANY_CASE or lost <= spare

    def _pages(self, density: dict[Gap, float]) -> float:
        return sum(gap.width * density[gap] for gap in self._coverage.gaps) / self._limit

    def _split(self, gap: Gap, high: float, density: float) -> Gap:
        """Split a gap where its lower half promises whole pages. Returns the lower half."""
        pages = (high - gap.low + 1) * density / self._limit
        width = int(max(1, pages // 2) * self._limit / density)
        return self._coverage.split(gap, gap.low + max(1, min(width, gap.width - 1)) - 1)


def readers(*, level: float, size: float, drip_rate: float, burst_limit: int, cost: float, seconds: float) -> int:
    """
    How many pages to have under way at once, so that the rate limit sets the pace and not latency.

    `level`, `size` and `cost` are in drips, `drip_rate` in drips per second, `burst_limit` in requests per second. One
    page takes `seconds`.
    """
    steady = max(2, math.ceil(drip_rate / cost * seconds) + 1)
    # Requests go out in bursts, as the burst limit counts per second: so four times the pace, up to a whole burst.
    full = min(MOST_READERS, math.ceil(burst_limit * min(4 * seconds, max(1.0, seconds))))
    return max(steady, min(full, math.floor((size - level) / cost)))


def _mean(near: float, overall: float, weight: float) -> float:
    # Geometric: the two may be far apart.
    return max(1e-9, math.pow(near, weight) * math.pow(overall, 1.0 - weight))
