"""
Plans a scan: one listing, read in several places at once, its records handed on in the order of their ids.

A gap is a range of ids that no page has covered. A page read upwards from the low end of a gap, or downwards from its
high end, makes the gap smaller; both ends may be read at once. The scan starts with the two ends of the whole listing:
both pages are useful, and then the range is known. A gap that promises many pages is split. That sends nothing, but
gives two more ends to read from. It costs one more page that is not full, where the two readers of a gap meet; none if
ids are so evenly spread that gaps can be cut to whole pages, and little where few ids are left: a page holds several
gaps then, as a list of ids. `scan_choice` says where to read next.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from lightspeed_pos.errors import DecodeError, LightspeedError, ServerError
from lightspeed_pos.listing.gaps import LOWEST, OPEN, PAGE, Coverage, Gap, beside
from lightspeed_pos.listing.scan_choice import Choice, Outlook, Way, small_gaps
from lightspeed_pos.listing.scan_pace import Pace

R = TypeVar("R")

MOST_KEPT_PAGES = 100  # read ahead of the caller: 10,000 records in memory
FAR_PAGES = 85  # of these may be from anywhere; the others are kept for what comes next
SAME_DENSITY = 1.3  # times: if densities beside a gap differ by less, the one over more ids is the better estimate
EVEN_STEPS = 0.01  # variation of pages below which the steps next to a gap say it all
EXACTLY_CUT = 4.0  # pages: a gap of fewer is cut where its first page ends, if that is certain
BETWEEN = 0.9  # of the ids that a page holds, so that it seldom leaves something
MARGIN = 1.0  # deviations of a page by which a gap is cut shorter, so that it seldom holds a page more


@dataclass(frozen=True, slots=True, eq=False)
class Ask:
    """
    A page to read: at most `limit` records with ids from `low` to `high`, from one end or the other.

    With `parts` it is all records with ids in these gaps, which hold no more than `limit` ids.
    """

    low: int
    high: int
    ascending: bool
    limit: int
    parts: tuple[Gap, ...] = ()

    @property
    def comparison(self) -> str:
        """The filter on the id as wire text, "" for none."""
        if self.parts:
            return f"IN,[{','.join(str(id_) for part in self.parts for id_ in range(part.low, part.high + 1))}]"
        if self.low == self.high:
            return str(self.low)
        if self.low == LOWEST:
            return "" if self.high == OPEN else f"<=,{self.high}"
        return f">=,{self.low}" if self.high == OPEN else f"><,{self.low},{self.high}"


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
        self._went_on = False

    @property
    def under_way(self) -> int:
        """Number of pages that were asked for and have not arrived."""
        return len(self._flights)

    @property
    def done(self) -> bool:
        """Whether everything was read and handed on."""
        return self._coverage.is_empty

    def wanted(self, pace: Pace) -> Ask | None:
        """What to request now; None to wait until a page arrives or records are taken."""
        gaps = self._coverage.gaps
        if not gaps or len(self._flights) >= pace.readers:
            return None
        taken = self._taken()
        if (gaps[0].low, True) not in taken and not self._is_filled(gaps[0], taken) and not self._may_wait(pace):
            return self._from_below(gaps[0], taken)
        if self._coverage.kept / PAGE + len(self._flights) >= MOST_KEPT_PAGES:
            return None  # the first page is under way, and it sets free what is kept
        if gaps[-1].high == OPEN:
            return None if (OPEN, False) in taken else self._ask(gaps[-1], ascending=False)
        if gaps[0].low == self._low:
            return None  # where the ids begin is not known yet
        if not self._went_on:
            # One more page from the far end shows whether ids go on there or stop.
            self._went_on = True
            if gaps[-1].width > self._limit or (gaps[-1].low, True) not in taken:
                return self._ask(gaps[-1], ascending=False)
        return self._most_promising(taken, pace)

    def arrived(self, ask: Ask, ids: Sequence[int], records: Sequence[R], *, more: bool) -> None:
        """
        A page came, with the `ids` of its `records`; `more` says that the service has more of them in this range.

        Raises DecodeError if these are not the ids that were asked for: the service ignored a filter or an order.
        """
        self._flights.discard(ask)
        if not ask.ascending:
            ids, records = ids[::-1], records[::-1]
        if more and not ids:
            raise DecodeError("A page without records says that more of them follow.")
        ordered = all(one < two for one, two in pairwise(ids))
        parts = ask.parts or (Gap(ask.low, ask.high),)
        asked_for = sum(bisect_right(ids, part.high) - bisect_left(ids, part.low) for part in parts)
        if not ordered or asked_for < len(ids):
            raise DecodeError("The service sent other ids, or in another order, than a scan asked for: use each().")
        low = ids[0] if more and not ask.ascending else ask.low
        high = ids[-1] if more and ask.ascending else ask.high
        for part in parts:
            self._coverage.add(max(low, part.low), min(high, part.high), ids, records)

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
            if flight.parts:
                for gap in gaps:
                    if any(gap.low <= part.high and part.low <= gap.high for part in flight.parts):
                        ends |= {(gap.low, True), (gap.high, False)}
            elif flight.ascending:
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
        if (gap.high, False) not in taken:
            return False
        ids = self._exact_ids(gap)
        return (gap.width * self._coverage.near(gap) if ids is None else len(ids)) <= self._limit

    def _may_wait(self, pace: Pace) -> bool:
        """Whether the first gap is small and may wait for others: while there are drips and little is kept for it."""
        first, last = self._coverage.gaps[0], self._coverage.gaps[-1]
        small = self._low < first.low and last.high < OPEN and first.width <= self._limit
        return small and pace.room > 1.0 and not self._is_much_kept

    def _most_promising(self, taken: set[tuple[int, bool]], pace: Pace) -> Ask | None:
        outlook = Outlook(self._coverage, len(self._flights), self._limit, pace)
        horizon = self._horizon(outlook)
        choice = outlook.best(taken, len(self._flights), horizon)
        if choice is None:
            return None
        match choice.way:
            case Way.BELOW:
                return self._from_below(choice.gap, taken)
            case Way.ABOVE:
                return self._from_above(choice.gap)
            case Way.MIDDLE:
                return self._from_the_middle(choice, horizon, taken)
            case Way.BETWEEN:  # pragma: no branch  # there is no other way
                return self._between(choice.gap)

    def _horizon(self, outlook: Outlook) -> float:
        """The highest id to read: records far ahead of the caller would have to be kept for long."""
        if not self._is_much_kept:
            return math.inf
        first = self._coverage.gaps[0]
        return first.low + MOST_KEPT_PAGES * first.width / outlook.promised[first]

    @property
    def _is_much_kept(self) -> bool:
        """Whether so many records are kept for later, or under way, that only what comes next may be read."""
        return self._coverage.kept / PAGE + len(self._flights) > FAR_PAGES

    def _from_below(self, gap: Gap, taken: set[tuple[int, bool]]) -> Ask:
        """
        Read upwards. If the last page is under way and the only one besides, not into that one.

        A small gap is read whole, with other small gaps.
        """
        if gap.width <= self._limit and (gap.high, False) not in taken:
            return self._whole(gap, taken)
        if (gap.high, False) in taken and (pages := self._exact_pages(gap)) is not None:
            _, start, longest = pages
            if gap.low < start <= gap.low + longest:
                gap = self._coverage.split(gap, start - 1)
        return self._ask(gap, ascending=True)

    def _whole(self, gap: Gap, taken: set[tuple[int, bool]]) -> Ask:
        """Read a small gap whole, and other small gaps as far as a page holds their ids."""
        parts, room = [gap], self._limit - gap.width
        others = [one for one in small_gaps(self._coverage.gaps, taken, self._limit) if one != gap]
        for one in sorted(others, key=lambda other: other.width):
            if not room:
                break
            part = one if one.width <= room else self._coverage.split(one, one.low + room - 1)
            parts.append(part)
            room -= part.width
        if len(parts) == 1:
            return self._ask(gap, ascending=True)
        parts.sort(key=lambda part: part.low)
        ask = Ask(parts[0].low, parts[-1].high, True, self._limit, tuple(parts))
        self._flights.add(ask)
        return ask

    def _from_above(self, gap: Gap) -> Ask:
        """Read downwards. If the first page is under way and the only one besides, not into that one."""
        if (pages := self._exact_pages(gap)) is not None:
            end, _, longest = pages
            if end < gap.high <= end + longest:
                gap = self._coverage.split_off(gap, end)
        return self._ask(gap, ascending=False)

    def _from_the_middle(self, choice: Choice, horizon: float, taken: set[tuple[int, bool]]) -> Ask:
        """Split a gap whose first and last page are under way, and read downwards from there."""
        gap = choice.gap
        if choice.pages < EXACTLY_CUT and (pages := self._exact_pages(gap)) is not None and pages[0] < gap.high:
            return self._from_below(self._coverage.split_off(gap, pages[0]), taken)
        density, variation = self._density(gap)
        whole = max(2, (min(gap.high, horizon) - gap.low + 1) * density / self._limit // 2)
        records = whole * self._limit * (1.0 - min(0.5, MARGIN * variation / math.sqrt(whole)))
        width = max(1, min(int(records / density), gap.width - 1))
        return self._from_above(self._coverage.split(gap, gap.low + width - 1))

    def _between(self, gap: Gap) -> Ask:
        """Read a page in the middle of a gap, where its two readers probably leave something."""
        density, _ = self._density(gap)
        width = max(1, min(int(BETWEEN * self._limit / density), gap.width - 2))
        upper = self._coverage.split_off(gap, gap.low + (gap.width - width) // 2 - 1)
        return self._ask(self._coverage.split(upper, upper.low + width - 1), ascending=True)

    def _density(self, gap: Gap) -> tuple[float, float]:
        """Records per id in a gap, and the variation of pages."""
        near, edges = self._coverage.near(gap), self._coverage.edges(gap)
        if not edges:
            return near or 1.0, 0.0
        jumps = beside(edges)
        if jumps.variation < EVEN_STEPS or not 1 / SAME_DENSITY < near / jumps.density < SAME_DENSITY:
            return jumps.density, jumps.variation
        return near, jumps.variation

    def _exact_pages(self, gap: Gap) -> tuple[int, int, int] | None:
        """
        Where the first page of a gap ends, where the last one starts, and the most ids that a page covers.

        None unless all ids around are equally far from one another.
        """
        ids = self._exact_ids(gap)
        if ids is None:
            return None
        longest = (self._limit - 1) * ids.step
        return ids.start + longest, ids.stop - ids.step - longest, longest + 2 * ids.step

    def _exact_ids(self, gap: Gap) -> range | None:
        """The ids in a gap, None unless all ids around are equally far from one another."""
        edges = self._coverage.edges(gap)
        step = edges[0].step if edges else 0
        if len(edges) < 2 or not step or edges[1].step != step:
            return None
        first = gap.low + (edges[0].id - gap.low) % step
        last = gap.high - (gap.high - edges[0].id) % step
        return range(first, last + step, step)
