"""What a scan knows of the ids of a listing, and how many records it may expect where it knows nothing."""

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
REMEMBERED = 30  # pages handed on, whose ids still tell what to expect


@dataclass(frozen=True, slots=True)
class Gap:
    """Ids of which nothing is known, both ends included."""

    low: int
    high: int

    @property
    def width(self) -> int:
        """Number of ids."""
        return self.high - self.low + 1


class _Jumps(NamedTuple):
    """From each id to the next, without the longest: their number, their sum, and the sum of their squares."""

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


class Known(Generic[R]):
    """`gaps` from the lowest on, and between them the records that were read and not yet handed on."""

    def __init__(self, low: int, high: int) -> None:
        self.gaps = [Gap(low, high)] if low <= high else []
        self.kept = 0  # records
        self._pieces: list[_Piece[R]] = []
        self._behind: deque[_Piece[R]] = deque(maxlen=REMEMBERED)

    def add(self, low: int, high: int, ids: Sequence[int], records: Sequence[R]) -> None:
        """Now all ids from `low` to `high` are known: `ids`, ascending. What was known before is left as it is."""
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
        """Make two gaps of one; returns the lower one, which ends at `middle`."""
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
        """Whether all was read and handed on."""
        return not self.gaps and not self._pieces

    def near(self, gap: Gap) -> float:
        """Records per id on both sides of a gap, as far away as it is wide."""
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
        """How much closer together ids lie than they would if spread evenly: 1 if they are, 10 in dense clusters."""
        pages = [piece.ids for piece in (*self._behind, *self._pieces) if len(piece.ids) > 1]
        if not pages:
            return 1.0
        within = sum(len(ids) * (len(ids) - 1) / (ids[-1] - ids[0]) for ids in pages)
        return within / sum(map(len, pages)) / self.overall()

    def variation(self) -> float:
        """By what share the ids that a page spans vary (standard deviation): 0 if ids are spread evenly."""
        jumps = [piece.jumps for piece in (*self._behind, *self._pieces)]
        number, total, squares = (sum(column) for column in zip(*jumps, strict=True)) if jumps else (0, 0, 0)
        return math.sqrt(max(0.0, squares * number / total**2 - 1.0) / PAGE) if total else 0.0

    def _density(self, low: int, high: int) -> float | None:
        records = width = 0
        for piece in (*self._behind, *self._pieces):
            # Where a listing begins and ends tells nothing about the ids beyond.
            first = piece.ids[0] if piece.low == LOWEST and piece.ids else piece.low
            last = piece.ids[-1] if piece.high == OPEN and piece.ids else piece.high
            start, end = max(first, low), min(last, high)
            if start <= end:
                width += end - start + 1
                records += bisect_right(piece.ids, end) - bisect_left(piece.ids, start)
        return records / width if width else None
