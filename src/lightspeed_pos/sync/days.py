"""Reading reports by day: the last days again and again, and at first all days before as long as there is something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.sync.batch import Batch, Days, Part

if TYPE_CHECKING:
    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.sync.service import Service
    from lightspeed_pos.sync.state import TableState

# Late sales change the reports of earlier days; so far back they are read again.  [not documented]
WINDOW = timedelta(days=45)
_LONGEST_QUIET_DAYS = 400  # without sales, beyond which older reports are not looked for
_EARLIEST = date(2000, 1, 1)


class DayReader:
    """Reads one report on from its state, as `Reader` does: a batch is the days of one window."""

    def __init__(self, service: Service, strategy: Strategy, state: TableState) -> None:
        self.strategy = strategy
        self.state = state
        self.expected: int | None = None
        self._service = service
        self._endpoint = ENDPOINTS[strategy.endpoint]
        self._reads_all = state.again or not state.is_complete
        self._windows: Iterator[Days] | None = None
        self._quiet_days = 0
        self._over = False

    def next(self) -> Flow[Batch | None]:
        """The next window of days as a batch."""
        if self._over:
            return None
        if self._windows is None:
            self._windows = self._ranges((yield from self._service.ask_time()).date())
        days = next(self._windows)
        params = {"startDate": days.first.isoformat(), "endDate": days.last.isoformat()}
        rows = yield from self._service.all(self._service.search(self._endpoint, params))
        self._quiet_days = 0 if rows else self._quiet_days + (days.last - days.first).days + 1
        self._over = not self._reads_all or self._is_far_enough(days)
        began = self.state.begun or self._service.now()
        if self._over:
            here = self._service.here()
            self.state = self.state.but(begun=None, watermark=began, again=False, read_at=here, last_id=0)
        else:
            self.state = self.state.but(begun=began, last_id=days.first.toordinal())
        return Batch(self.strategy, self.state, [Part(self.strategy, rows, gone=days)], ended=self._over)

    def _is_far_enough(self, days: Days) -> bool:
        since = None if self.state.again else self.state.since
        if days.first <= (_EARLIEST if since is None else since.date()):
            return True
        return self._quiet_days >= _LONGEST_QUIET_DAYS

    def _ranges(self, today: date) -> Iterator[Days]:
        """Ranges of days, the newest first; a reading that was cut off goes on below the last one."""
        last = today + timedelta(days=1)  # it is tomorrow already somewhere
        if self.state.last_id:
            last = date.fromordinal(self.state.last_id) - timedelta(days=1)
        while True:
            yield Days(last - WINDOW, last)
            last -= WINDOW + timedelta(days=1)
