"""Which ids of a listing a scan has covered, and how many records to expect in the gaps between."""

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


@dataclass(frozen=True, slots=True)
class Gap:
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


@dataclass(frozen=True, slots=True)
class _Piece(Generic[R]):
    """All records with ids from `low` to `high`."""

    low: int
    high: int
    ids: Sequence[int]
    records: list[R]
    jumps: _Jumps


class Coverage(Generic[R]):
    """The covered ids: `gaps` in order, and between them the records that were read and not yet handed on."""

    def __init__(self, low: int, high: int) -> None:
        self.gaps = [Gap(low, high)] if low <= high else []
        self.kept = 0  # records
        self._pieces: list[_Piece[R]] = []
        self._behind: deque[_Piece[R]] = deque(maxlen=REMEMBERED)

    def add(self, low: int, high: int, ids: Sequence[int], records: Sequence[R]) -> None:
        """Cover all ids from `low` to `high`; `ids`, ascending, exist. What was covered before stays as it is."""
        gaps: list[Gap] = []
        for gap in self.gaps:
            start, end = max(low, gap.low), min(high, gap.high)
            if start > end:
                gaps.append(gap)
                continue
            new = slice(bisect_left(ids, start), bisect_right(ids, end))
            piece = _Piece(start, end, ids[new], list(records[new]), _Jumps.between(ids[new]))
            insort(self._pieces, piece, key=lambda piece: piece.low)
            self.kept += len(ids[new])
            if gap.low < start:
                gaps.append(Gap(gap.low, start - 1))
            if end < gap.high:
                gaps.append(Gap(end + 1, gap.high))
        self.gaps = gaps

    def split(self, gap: Gap, middle: int) -> Gap:
        """Make two gaps of one. Returns the lower one, which ends at `middle`."""
        at = self.gaps.index(gap)
        self.gaps[at : at + 1] = [Gap(gap.low, middle), Gap(middle + 1, gap.high)]
        return self.gaps[at]

    def take(self) -> list[list[R]]:
        """Records below the first gap, page by page, each handed out once."""
        end = self.gaps[0].low if self.gaps else OPEN + 1
        count = sum(piece.low < end for piece in self._pieces)
        pieces, self._pieces = self._pieces[:count], self._pieces[count:]
        self._behind.extend(replace(piece, records=[]) for piece in pieces)
        self.kept -= sum(len(piece.ids) for piece in pieces)
        return [piece.records for piece in pieces if piece.records]

    @property
    def is_empty(self) -> bool:
        """Whether everything was read and handed on."""
        return not self.gaps and not self._pieces

    def near(self, gap: Gap) -> float:
        """Records per id on both sides of a gap, up to its own width away."""
        reach = gap.width
        while reach < 2 * OPEN:
            sides = (self._density(gap.low - reach, gap.low - 1), self._density(gap.high + 1, gap.high + reach))
            found = [density for density in sides if density is not None]
            if found:
                return sum(found) / len(found)
            reach *= 4
        return 1.0

    def overall(self) -> float:
        """Records per id between the page before the first gap and the one after the last."""
        first, last = self.gaps[0], self.gaps[-1]
        known = [piece for piece in (*self._behind, *self._pieces) if piece.ids]
        low = next((piece.ids[0] for piece in reversed(known) if piece.high < first.low), first.low)
        high = next((piece.ids[-1] for piece in known if piece.low > last.high), last.high)
        return self._density(low, high) or 1.0

    def unevenness(self) -> float:
        """How much denser ids are within pages than over all: 1 if they are spread evenly, 10 in dense clusters."""
        pages = [piece.ids for piece in (*self._behind, *self._pieces) if len(piece.ids) > 1]
        if not pages:
            return 1.0
        within = sum(len(ids) * (len(ids) - 1) / (ids[-1] - ids[0]) for ids in pages)
        return within / sum(map(len, pages)) / self.overall()

    def variation(self) -> float:
        """Standard deviation of the ids that a page spans, as a share of them: 0 if ids are spread evenly."""
        jumps = [piece.jumps for piece in (*self._behind, *self._pieces)]
        number, total, squares = (sum(column) for column in zip(*jumps, strict=True)) if jumps else (0, 0, 0)
        return math.sqrt(max(0.0, squares * number / total**2 - 1.0) / PAGE) if total else 0.0

    def _density(self, low: int, high: int) -> float | None:
        records = width = 0
        for piece in (*self._behind, *self._pieces):
            # The ends of a listing say nothing about the ids beyond them.
            first = piece.ids[0] if piece.low == LOWEST and piece.ids else piece.low
            last = piece.ids[-1] if piece.high == OPEN and piece.ids else piece.high
            start, end = max(first, low), min(last, high)
            if start <= end:
                width += end - start + 1
                records += bisect_right(piece.ids, end) - bisect_left(piece.ids, start)
        return records / width if width else None
