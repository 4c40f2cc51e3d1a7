"""
Finding rows that are gone without any trace: counts of the service against those of the database, by ranges of ids.

Where counts differ a range is halved, until it is short enough to be read. Equal counts are taken for equal rows. What
is left to be looked into is a part of the table's state, so a comparison that was cut off goes on there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.strategies import Strategy
from lightspeed_pos.exchange.flow import Work
from lightspeed_pos.query import between
from lightspeed_pos.sync.batch import Batch, Part, Range, Row
from lightspeed_pos.sync.service import ids_of, python_name
from lightspeed_pos.sync.state import Comparison, TableState

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.listing.pager import Pager
    from lightspeed_pos.sync.service import Service

# So many rows are cheaper to read than to count twice: a count costs ten drips, a page of a hundred rows at least one.
SHORT = 1500
# Where one row in so many is missing, most ranges would be read in the end, and counting them first costs more.
SCATTERED = 3000
# A comparison that was cut off longer ago than this begins anew.
STALE = timedelta(days=1)

Ids = Callable[[Strategy, int | None, int | None], tuple[int, int, int]]


class Reconciler:
    """
    Compares one table: `next()` gives rows of ranges that differ, None when there is no more.

    A batch without rows only says how far the comparison is. `state` is that of the table with the last batch.
    """

    def __init__(self, service: Service, strategy: Strategy, state: TableState, ids: Ids) -> None:
        """`ids` tells what the database has: see `Destination.ids`."""
        self._service = service
        self._strategy = strategy
        self.state = state
        self._ids = ids
        self._endpoint = ENDPOINTS[strategy.endpoint]
        self._began: datetime | None = None
        self._ranges: list[tuple[int, int, int | None]] = []
        self._pager: Pager | None = None
        self._reading = (0, 0)
        self._place = 0
        self._goes_by_ids = True
        self._over = False

    @property
    def is_of_use(self) -> bool:
        """Not where all rows are read every time, nor where one listing does not show all that the table has."""
        partial = self.state.since is not None or self._strategy.expressly
        return self._strategy.how not in {"full", "window"} and not partial

    def next(self) -> Flow[Batch | None]:
        """The next page of a range that differs, or what a count has told."""
        if self._over:
            return None
        if self._began is None:
            self._began = yield from self._begin()
        if self._pager is None and self._ranges:
            yield from self._look_into(*self._ranges.pop())
        if self._pager is None:
            return self._batch(self._began, [])
        listing = yield from self._service.page(self._pager, self._endpoint)
        rows = [] if listing is None else listing.records
        done = listing is None or not listing.next_url
        part = Part(self._strategy, rows, self._strategy.needs, self._range_of(rows, done=done))
        if done:
            self._pager = None
        return self._batch(self._began, [part])

    def _begin(self) -> Flow[datetime]:
        """Go on where a comparison was cut off, else with all ids that the database has; returns when it began."""
        now, cut_off = self._service.here(), self.state.comparing
        if cut_off is not None and timedelta(0) <= now - cut_off.began < STALE:
            self._ranges = list(cut_off.left)
            return cut_off.began
        _, low, high = yield Work(partial(self._ids, self._strategy, None, None))
        self._ranges = [(min(low, 1), high, None)] if high else []
        return now

    def _batch(self, began: datetime, parts: Sequence[Part]) -> Batch:
        """These rows, and how far the comparison is with them."""
        left = list(self._ranges)
        if self._pager is not None:
            # A page that does not go by ids says nothing about what is left of its range.
            low, high = self._reading
            left.append((self._place + 1 if self._goes_by_ids else low, high, None))
        self._over = not left
        self.state = self.state.but(
            comparing=Comparison(began, tuple(left)) if left else None,
            compared=self.state.compared if left else self._service.here(),
        )
        return Batch(self._strategy, self.state, list(parts))

    def _look_into(self, low: int, high: int, there: int | None) -> Flow[None]:
        """Leave the range alone, halve it, or begin to read it. `there` is the service's count, None if not known."""
        here, first, last = yield Work(partial(self._ids, self._strategy, low, high))
        if here > SHORT and there is None:
            there = yield from self._service.count(self._endpoint, low, high)
        if here == there:
            return
        if here > SHORT and there is not None and abs(here - there) <= max(1, here // SCATTERED):
            # Of the two halves one is counted, and the other has the rest.
            middle = (first + last) // 2
            lower = yield from self._service.count(self._endpoint, low, middle)
            self._ranges += [(middle + 1, high, there - lower), (low, middle, lower)]
            return
        self._reading, self._place, self._goes_by_ids = (low, high), low - 1, True
        search = self._service.search(
            self._endpoint,
            {"sort": self._endpoint.id} if self._endpoint.id in self._endpoint.sortable else {},
            self._strategy.needs,
            {python_name(self._endpoint, self._endpoint.id): between(low, high)},
        )
        self._pager = self._service.pager(search)

    def _range_of(self, rows: list[Row], *, done: bool) -> Range | None:
        """The ids of which this page shows all there are; None where nothing can be said."""
        ids = ids_of(rows, self._endpoint.id)
        if ids != sorted(ids) or (ids and ids[0] <= self._place):
            self._goes_by_ids = False  # a later page does not tell what an earlier one has shown
        if not self._goes_by_ids or (not ids and not done):
            return None
        low = self._place + 1
        self._place = self._reading[1] if done else ids[-1]
        return Range(low, self._place)
