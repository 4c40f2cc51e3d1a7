"""
Chooses where a scan reads next: from which end of which gap, or from the middle of one.

**What a gap holds.** Where a page ends, ids go on as they are there for a *run* of some pages: how many, the pages that
came tell, by the share of them with a hole. Beyond these runs a gap is as dense as the listing over all. A gap is
*even* if the ids around it are as dense as those at its very edges; then the same holds inside. That is certain only if
pages have come right up to both its ends, or if ids are equally far apart in all pages that came. Ids that promise far
more pages than the bucket has room for are taken as if they promised what it has room for: if they are right, drips set
the pace, and it does not matter where pages are read; if they are wrong, which holes are for, time is won.

**What a page costs.** A page that brings nothing costs its share of a second's burst, and the seconds of its drips as
far as drips are short. So with a full bucket there are few readers, and each more slowly.

**What is worth it.** Pages that certainly bring records come first. There are as many at once as keep up with the burst
limit, and some more, fewer where a page is dear; and in even gaps, as far as what is lost there is cheap, a
whole burst. If that is not enough, gaps are split that would last longer than all the rest. Then come pages that may
bring nothing, if the chance is worth the price.

**When to choose.** The answers to a burst come one right after the other, and each tells more of where the ids lie.
So while pages are due, nothing is chosen in gaps that are not even, and small gaps wait until they make a page. The
same holds while a page waits for its place in a burst window: what comes until then makes the next choice better.

**What will be left.** When nothing else is to be asked for, gaps may still hold a little more than the pages under way
bring. That would cost a latency at the end. If it is likely enough for the price of a page, it is asked for at once.

**What is left over.** Where two readers meet, a few ids may be left. Such small gaps wait for one another, as one
request can ask for a hundred ids, wherever they are.

The constants were chosen with benchmarks/simulate_scan.py: the best of some hundred tries on some seeds, kept if they
were better on others too. Most may be changed by a fifth without effect.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from enum import Enum
from typing import Any, NamedTuple

from lightspeed_pos.listing.gaps import Coverage, Gap, beside
from lightspeed_pos.listing.scan_pace import Pace

AS_EVEN = 1.1  # times: how much denser ids around an even gap may be than at its edges
ALL_ALIKE = 0.99  # of the ids that equal steps promise: if all pages together have so many, none has shown a hole
SECONDS_OF_DRIPS = 5.0  # that count as room of the bucket
LOST_WHERE_READERS_MEET = 0.5  # of a page
LOST_BY_VARIATION = 12.0  # times the variation of pages: what of it is lost in an even gap
DOUBT = 0.1  # of the pages in gaps that are not even, and 2 pages: how wrong the promise may be
AHEAD = 10.0  # pages under way besides those that keep up with the burst limit
CARE = 0.3  # how much of that is left out where a page costs a second
LASTING = 2.0  # a gap is split if it lasts longer than all the rest divided by this
SURE_OF_TWO = 1.8  # pages: then both ends of a gap are read
WORTH_SPLITTING = 3.0  # pages: two are under way, and two more readers shall have something to read
ONE_LEFT = 2.5  # pages: two are under way, and one is left in the middle; read it if nothing is lost
NOTHING_LOST = 0.05  # of a page
SPLIT_BY_PRICE = 2.0  # times the price, in latencies: pages that a gap must promise to be split
FULL = 0.9  # of a page: small gaps together that are read at once
NOTHING_ELSE = 0.5  # pages to be asked for in other gaps: with fewer, small gaps do not wait for more of them
DOUBTFUL_SPLIT = 3.0  # times the pages that make a second reader worth its price
LEAST_DOUBT = 0.02  # of a page: how much more or less than it promises any gap may hold


class Way(Enum):
    """How to read on in a gap."""

    BELOW = "upwards from its low end"
    ABOVE = "downwards from its high end"
    MIDDLE = "in both directions from its middle"
    BETWEEN = "what its two readers will leave between them"


class Choice(NamedTuple):
    """A gap and how to read on in it. The better one compares as greater."""

    certainty: int
    pages: float
    gap: Gap
    way: Way


class Outlook:
    """
    What all gaps promise, and what it costs to be wrong, at one moment.

    `promised` are the pages by gap, `pages` the same as far as the bucket has room for all.
    """

    def __init__(self, coverage: Coverage[Any], under_way: int, limit: int, pace: Pace) -> None:
        """`under_way` is the number of pages that were asked for, `limit` the records on each."""
        self._pace = pace
        self._limit = limit
        self._gaps = coverage.gaps
        self._edges = {gap: coverage.edges(gap) for gap in self._gaps}
        self._beside = {gap: beside(edges) for gap, edges in self._edges.items() if edges}
        near = {gap: coverage.near(gap) for gap in self._gaps}
        room = pace.room + under_way
        overall, run = coverage.overall(), coverage.run()
        even = {gap for gap in self._beside if self._is_even(gap, near[gap], overall)}
        self.promised = {
            gap: gap.width * near[gap] / limit if gap in even else self._by_runs(gap, run, overall)
            for gap in self._gaps
        }
        total = sum(self.promised.values())
        credible = min(total, max(1.0, room + SECONDS_OF_DRIPS * pace.drips))
        self._even = even if total <= room else set[Gap]()
        self.pages = {gap: pages * credible / total for gap, pages in self.promised.items()}
        self._lost = {gap: self._loss(gap) for gap in self._gaps}
        self._spare = room + pace.drips * credible / pace.burst - credible - sum(self._lost.values())
        self._seconds = max(pace.seconds, credible / pace.burst, (credible - room) / pace.drips)
        self._price = self._price_of_a_page(credible)
        self._enough = self._enough_at_once(credible)

    def best(self, taken: Collection[tuple[int, bool]], under_way: int, horizon: float) -> Choice | None:
        """
        Where to read on; None if nothing is worth it, or if it is too early to choose.

        `taken` are the ends that are read from, as low end or not.
        """
        if under_way >= self._enough:
            return None
        small = small_gaps(self._gaps, taken, self._limit)
        waiting = set[Gap]() if self._are_read(small, taken) else set(small)
        gaps = [gap for gap in self._gaps if gap.low <= horizon and gap not in waiting]
        choices = [self._choice(gap, taken, horizon) for gap in gaps]
        best = _best(choices) or _best([self._left(gap, taken) for gap in gaps])
        if best is None or not (self._pace.due or self._pace.waiting):
            return best
        waits = best.gap not in self._even or (best.gap in small and not self._make_a_page(small))
        return None if waits else best

    def _are_read(self, small: Sequence[Gap], taken: Collection[tuple[int, bool]]) -> bool:
        """Whether small gaps wait no longer: they make a page, or hardly anything else is left to ask for."""
        others = sum(
            max(0.0, pages - ((gap.low, True) in taken) - ((gap.high, False) in taken))
            for gap, pages in self.promised.items()
            if gap not in small
        )
        return self._make_a_page(small) or others < NOTHING_ELSE

    def _make_a_page(self, small: Sequence[Gap]) -> bool:
        return sum(gap.width for gap in small) >= FULL * self._limit

    def _is_even(self, gap: Gap, near: float, overall: float) -> bool:
        """Whether it is safe to say that ids go on inside a gap as they do next to it."""
        if not 1 / AS_EVEN < near / self._beside[gap].density < AS_EVEN:
            return False
        if all(edge.adjoins for edge in self._edges[gap]):
            return True
        # Nobody knows what lies between the gap and the nearest page. Only a listing without any hole says enough.
        steps = {edge.step for edge in self._edges[gap]}
        return len(steps) == 1 and steps.pop() * overall > ALL_ALIKE

    def _by_runs(self, gap: Gap, run: float, overall: float) -> float:
        densities = [edge.jumps.density for edge in self._edges[gap] if edge.adjoins]
        pages, width = 0.0, float(gap.width)
        for density in densities:
            ids = min(run * self._limit / density, gap.width / len(densities))
            pages += ids * density / self._limit
            width -= ids
        return max(1e-9, pages + width * overall / self._limit)

    def _loss(self, gap: Gap) -> float:
        """What is lost of a page where the readers of the gap meet."""
        if gap not in self._even:
            return LOST_WHERE_READERS_MEET
        return min(LOST_WHERE_READERS_MEET, LOST_BY_VARIATION * self._beside[gap].variation)

    def _price_of_a_page(self, credible: float) -> float:
        """Seconds that a page costs which brings nothing."""
        doubt = 2.0 + DOUBT * sum(pages for gap, pages in self.pages.items() if gap not in self._even)
        short = _chance(-self._spare / doubt)
        return short / self._pace.drips + min(1.0, credible / self._pace.burst) / self._pace.burst

    def _enough_at_once(self, credible: float) -> float:
        """Pages under way that no more need to be added to."""
        dear = self._price * self._pace.burst  # times the price of a page where neither drips nor places are short
        bursts = sum(self.pages[gap] * max(0.0, 1.0 - dear * self._lost[gap]) for gap in self._even)
        ahead = self._pace.steady + AHEAD * (1.0 - CARE * min(1.0, self._price))
        return ahead + bursts / credible * max(0.0, self._pace.readers - ahead)

    def _choice(self, gap: Gap, taken: Collection[tuple[int, bool]], horizon: float) -> Choice | None:
        within = min(gap.high, horizon) - gap.low + 1
        # Within the horizon it does matter how many pages there are, however many there are beyond.
        pages = (self.pages if math.isinf(horizon) else self.promised)[gap] * within / gap.width
        beyond = gap.high > horizon
        below, above = (gap.low, True) in taken, (gap.high, False) in taken
        if not below and (beyond or not above):
            return Choice(3, max(pages, 0.5), gap, Way.BELOW)
        if not below:
            return self._second(gap, pages, Way.BELOW)
        if not (beyond or above):
            return self._second(gap, pages, Way.ABOVE)
        return self._split(gap, pages, within)

    def _second(self, gap: Gap, pages: float, way: Way) -> Choice | None:
        """A second reader, if there is something for it to read."""
        if gap.width <= self._limit or self._at_most(gap, gap.width) <= 1:
            return None  # one page holds it
        if pages >= SURE_OF_TWO:
            return Choice(3, pages / 2, gap, way)
        if gap not in self._even and pages >= self._worth_a_chance:
            return Choice(1, pages, gap, way)
        return None

    def _split(self, gap: Gap, pages: float, within: float) -> Choice | None:
        """Two more readers."""
        affordable = gap in self._even and self._lost[gap] <= self._spare
        if affordable and self._lost[gap] < NOTHING_LOST and pages >= ONE_LEFT:
            return Choice(2, pages, gap, Way.MIDDLE)
        lasting = pages / 2 * self._pace.seconds * LASTING > self._seconds
        if pages >= WORTH_SPLITTING and (affordable or (lasting and pages >= self._worth_its_price)):
            return Choice(2, pages, gap, Way.MIDDLE)
        if pages >= DOUBTFUL_SPLIT * self._worth_a_chance and self._at_most(gap, within) >= WORTH_SPLITTING:
            return Choice(1, pages / DOUBTFUL_SPLIT, gap, Way.MIDDLE)
        return None

    def _at_most(self, gap: Gap, within: float) -> float:
        """Pages in so many ids of a gap, if they are as dense as on its denser side."""
        pages = gap.width * self._beside[gap].density / self._limit if gap in self._beside else self.promised[gap]
        return pages * within / gap.width

    def _left(self, gap: Gap, taken: Collection[tuple[int, bool]]) -> Choice | None:
        """One more reader for what those of a gap will leave, if the latency that it wins is worth a page."""
        below, above = (gap.low, True) in taken, (gap.high, False) in taken
        readers = below + above
        left = self.promised[gap] - readers
        if not readers or gap.width <= readers * self._limit or gap not in self._beside:
            return None
        variation = self._beside[gap].variation
        if gap in self._even and not variation:
            return None  # it holds what it promises, and was cut to whole pages
        chance = _chance(left / (variation * math.sqrt(readers) + LEAST_DOUBT))
        if chance * self._pace.seconds < self._price:
            return None
        return Choice(0, chance, gap, Way.BETWEEN if readers == 2 else Way.ABOVE if below else Way.BELOW)

    @property
    def _worth_a_chance(self) -> float:
        """Pages that a gap must promise to be read from its other end too, which brings nothing if one page is all."""
        # The promise is a mean. If what there is falls off exponentially, exp(-1 / promise) is the chance of a second
        # page. It wins a latency, and else the price is lost.
        return 1.0 / math.log((self._price + self._pace.seconds) / self._price)

    @property
    def _worth_its_price(self) -> float:
        """Pages that a gap must promise to be split, by which half a page is lost."""
        return SPLIT_BY_PRICE * self._price / self._pace.seconds


def small_gaps(gaps: Sequence[Gap], taken: Collection[tuple[int, bool]], limit: int) -> list[Gap]:
    """Gaps of which a page of `limit` records holds all, and in which no page under way reads."""
    ends = set(taken)
    return [gap for gap in gaps if gap.width <= limit and not {(gap.low, True), (gap.high, False)} & ends]


def _best(choices: Sequence[Choice | None]) -> Choice | None:
    return max((one for one in choices if one is not None), key=lambda one: one[:2], default=None)


def _chance(deviations: float) -> float:
    """The chance that a normal variable of deviation 1 is less than this, nearly."""
    return 1.0 / (1.0 + math.exp(max(-30.0, min(30.0, -1.7 * deviations))))
