"""Which ids of a listing a scan has covered, and what the pages that came say about the gaps between."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

R = TypeVar("R")

PAGE = 100  # records
LOWEST = 0
OPEN = 1 << 62  # above every id: the end is not known yet
REMEMBERED = 30  # pages already handed on that still count for estimates: enough to smooth them, cheap to add up
EDGE = 50  # steps from id to id, at the end of a page, that tell how dense ids are there
ALIKE = 1.3  # densities that differ by less than this factor are taken together
NOTICED = 0.05  # of a gap's width; fewer ids beside it, with less than NOTICED_RECORDS, say nothing of their density
NOTICED_RECORDS = 10
TELLING = 20  # records of a page that tell whether there is a hole in it
WHOLE = 1.5  # times the ids that its density promises: a page that spans more has a hole in it
WHOLE_BEFORE, BROKEN_BEFORE = 2.0, 0.5  # pages, as if they had come before the first: a hole is likely after four


class Gap(NamedTuple):
    """A range of ids, both ends included, that no page has covered yet."""

    low: int
    high: int

    @property
    def width(self) -> int:
        """Number of ids."""
        return self.high - self.low + 1


class _Jumps(NamedTuple):
    """The steps from each id to the next, without the longest: their number, sum, and sum of squares."""

    number: int
    total: int
    squares: int

    @classmethod
    def between(cls, ids: Sequence[int]) -> _Jumps:
        """Of these ids, ascending."""
        jumps = sorted(two - one for one, two in pairwise(ids))[:-1]
        return cls(len(jumps), sum(jumps), sum(jump * jump for jump in jumps))

    @property
    def density(self) -> float:
        """Records per id."""
        return self.number / self.total

    @property
    def variation(self) -> float:
        """Standard deviation of the ids that a page spans, as a share of them: 0 if ids are spread evenly."""
        return math.sqrt(max(0.0, self.squares * self.number / self.total**2 - 1.0) / PAGE)


class Edge(NamedTuple):
    """
    The end of a page next to a gap, or of the nearest page if the one next to it has not come: `adjoins` tells.

    `id` is the last record there, `jumps` are those up to it. If all ids of the page are equally far from one another,
    `step` is how far, else 0.
    """

    adjoins: bool
    id: int
    jumps: _Jumps
    step: int


@dataclass(frozen=True, slots=True)
class _Piece(Generic[R]):
    """All records with ids from `low` to `high`."""

    low: int
    high: int
    ids: Sequence[int]
    records: list[R]
    jumps: _Jumps
    first_jumps: _Jumps
    last_jumps: _Jumps
    step: int  # from each id to the next, if it is always the same, else 0
    is_whole: bool  # whether there is no long hole between the ids

    @classmethod
    def of(cls, low: int, high: int, ids: Sequence[int], records: list[R]) -> _Piece[R]:
        """Also what its ids tell."""
        steps = {two - one for one, two in pairwise(ids)}
        first, last = _Jumps.between(ids[: EDGE + 1]), _Jumps.between(ids[-EDGE - 1 :])
        step = steps.pop() if len(steps) == 1 else 0
        jumps = _Jumps.between(ids)
        whole = jumps.number > 0 and (ids[-1] - ids[0]) * jumps.density < WHOLE * len(ids)
        return cls(low, high, ids, records, jumps, first, last, step, whole)


class _Known(Generic[R]):
    """The pieces that estimates look at, lowest first."""

    def __init__(self, pieces: list[_Piece[R]]) -> None:
        self.pieces = pieces
        self._lows = [piece.low for piece in pieces]
        self._telling = [piece for piece in pieces if len(piece.ids) > 2]
        self._telling_lows = [piece.low for piece in self._telling]

    def within(self, low: int, high: int) -> list[_Piece[R]]:
        """The pieces from `low` to `high`, and perhaps one below."""
        return self.pieces[max(0, bisect_right(self._lows, low) - 1) : bisect_right(self._lows, high)]

    def beside(self, low: int) -> tuple[_Piece[R] | None, _Piece[R] | None]:
        """The nearest pieces below and from `low` on that have some ids."""
        at = bisect_left(self._telling_lows, low)
        return self._telling[at - 1] if at else None, self._telling[at] if at < len(self._telling) else None


class Coverage(Generic[R]):
    """The covered ids: `gaps` in order, and between them the records that were read and not yet handed on."""

    def __init__(self, low: int, high: int) -> None:
        self.gaps = [Gap(low, high)] if low <= high else []
        self.kept = 0  # records
        self._pieces: list[_Piece[R]] = []
        self._behind: deque[_Piece[R]] = deque(maxlen=REMEMBERED)
        self._known: _Known[R] = _Known([])
        self._near: dict[Gap, float] = {}  # until the next page comes, as the edges
        self._edges: dict[Gap, list[Edge]] = {}

    def add(self, low: int, high: int, ids: Sequence[int], records: Sequence[R]) -> None:
        """Cover all ids from `low` to `high`; `ids`, ascending, exist. What was covered before stays as it is."""
        gaps: list[Gap] = []
        for gap in self.gaps:
            start, end = max(low, gap.low), min(high, gap.high)
            if start > end:
                gaps.append(gap)
                continue
            new = slice(bisect_left(ids, start), bisect_right(ids, end))
            piece: _Piece[R] = _Piece[R].of(start, end, ids[new], list(records[new]))
            insort(self._pieces, piece, key=lambda piece: piece.low)
            self.kept += len(ids[new])
            if gap.low < start:
                gaps.append(Gap(gap.low, start - 1))
            if end < gap.high:
                gaps.append(Gap(end + 1, gap.high))
        self.gaps = gaps
        self._look_again()

    def split(self, gap: Gap, middle: int) -> Gap:
        """Make two gaps of one. Returns the lower one, which ends at `middle`."""
        at = self.gaps.index(gap)
        self.gaps[at : at + 1] = [Gap(gap.low, middle), Gap(middle + 1, gap.high)]
        return self.gaps[at]

    def split_off(self, gap: Gap, middle: int) -> Gap:
        """As `split`, but returns the upper one."""
        self.split(gap, middle)
        return Gap(middle + 1, gap.high)

    def take(self) -> list[list[R]]:
        """Records below the first gap, page by page, each handed out once. What is left of pages is put together."""
        end = self.gaps[0].low if self.gaps else OPEN + 1
        count = sum(piece.low < end for piece in self._pieces)
        pieces, self._pieces = self._pieces[:count], self._pieces[count:]
        self._behind.extend(replace(piece, records=[]) for piece in pieces)
        self.kept -= sum(len(piece.ids) for piece in pieces)
        self._look_again()
        pages: list[list[R]] = []
        for piece in pieces:
            if pages and len(pages[-1]) + len(piece.records) <= PAGE:
                pages[-1] = [*pages[-1], *piece.records]
            elif piece.records:
                pages.append(piece.records)
        return pages

    def _look_again(self) -> None:
        self._known = _Known([*self._behind, *self._pieces])
        self._near.clear()
        self._edges.clear()

    @property
    def is_empty(self) -> bool:
        """Whether everything was read and handed on."""
        return not self.gaps and not self._pieces

    def near(self, gap: Gap) -> float:
        """Records per id on both sides of a gap, up to its own width away."""
        if gap not in self._near:
            self._near[gap] = self._measured_near(gap)
        return self._near[gap]

    def _measured_near(self, gap: Gap) -> float:
        reach = gap.width
        while reach < 2 * OPEN:
            least = NOTICED * gap.width
            below = self._density(gap.low - reach, gap.low - 1, least)
            above = self._density(gap.high + 1, gap.high + reach, least)
            found = [density for density in (below, above) if density is not None]
            if found:
                return sum(found) / len(found)
            reach *= 4
        return 1.0

    def edges(self, gap: Gap) -> list[Edge]:
        """The ends of the nearest pages below and above a gap; fewer if none has come there."""
        if gap not in self._edges:
            self._edges[gap] = self._measured_edges(gap)
        return self._edges[gap]

    def _measured_edges(self, gap: Gap) -> list[Edge]:
        below, above = self._known.beside(gap.low)
        found: list[Edge] = []
        if below:
            found.append(Edge(below.high == gap.low - 1, below.ids[-1], below.last_jumps, below.step))
        if above:
            found.append(Edge(above.low == gap.high + 1, above.ids[0], above.first_jumps, above.step))
        return found

    def run(self) -> float:
        """How many more pages ids probably go on as they are where a page ends, before a hole comes."""
        whole = [piece.is_whole for piece in self._known.pieces if len(piece.ids) > TELLING]
        return (WHOLE_BEFORE + sum(whole)) / (BROKEN_BEFORE + len(whole) - sum(whole))

    def overall(self) -> float:
        """Records per id between the page before the first gap and the one after the last."""
        first, last = self.gaps[0], self.gaps[-1]
        known = [piece for piece in self._known.pieces if piece.ids]
        low = next((piece.ids[0] for piece in reversed(known) if piece.high < first.low), first.low)
        high = next((piece.ids[-1] for piece in known if piece.low > last.high), last.high)
        return self._density(low, high) or 1.0

    def _density(self, low: int, high: int, least: float = 0.0) -> float | None:
        records = width = 0
        for piece in self._known.within(low, high):
            # The ends of a listing say nothing about the ids beyond them. A record at the very edge of a piece says
            # nothing about the step to the one before.
            first = piece.ids[0] + 1 if piece.ids and piece.low in (LOWEST, piece.ids[0]) else piece.low
            last = piece.ids[-1] if piece.high == OPEN and piece.ids else piece.high
            start, end = max(first, low), min(last, high)
            if start <= end:
                width += end - start + 1
                records += bisect_right(piece.ids, end) - bisect_left(piece.ids, start)
        return records / width if width > least or records >= NOTICED_RECORDS else None


def beside(edges: Sequence[Edge]) -> _Jumps:
    """The jumps on the denser side of a gap, and of the other side if it is about as dense."""
    densest = max(edge.jumps.density for edge in edges)
    alike = [edge.jumps for edge in edges if edge.jumps.density * ALIKE > densest]
    return _Jumps(*(sum(column) for column in zip(*alike, strict=True)))
