"""
Scans: a listing read in several places at once, by threads of a `Client` or tasks of an `AsyncClient`.

`scan_plan` decides what to ask for, and `workers` do it. Here a plan becomes requests, and answers become pages.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.control import Control
from lightspeed_pos.calls.workers import Tasks, Threads
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.listing.gaps import LOWEST, OPEN
from lightspeed_pos.listing.pager import SERVER_ERRORS_BEFORE_HALVING
from lightspeed_pos.listing.scan_pace import MOST_READERS, Pace, pace, pages_for_a_pause
from lightspeed_pos.listing.scan_plan import Ask, Scan
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.filters import MOST_VALUES
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from lightspeed_pos.calls.retry import Policy
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.requests.filters import Filter
    from lightspeed_pos.requests.place import Place
    from lightspeed_pos.requests.search import Search
    from lightspeed_pos.responses.decode import Listing

R = TypeVar("R")
Concurrency: TypeAlias = Literal["auto"] | int

_LIKELY_SECONDS = 0.3  # for one page: a guess until the first has come


class Scanner(Generic[R]):
    """One scan of a search. Its ids can be divided into ranges."""

    def __init__(
        self,
        driver: Any,
        place: Place,
        search: Search,
        read: Callable[[Reply], Listing[R]],
        link: Callable[[list[R], Sequence[str]], list[R]],
        most: int | None,
        high: int,
        low: int,
    ) -> None:
        """The search lets ids from `low` to `high` through. At most `most` pages are under way at once."""
        self._driver = driver
        self._place = place
        self._id = place.endpoint.id
        self._search = replace(search, filters=tuple(one for one in search.filters if one.wire != self._id))
        self._plan: Scan[R] = Scan(low, high, heavy=bool(search.relations))
        self._read = read
        self._link = link
        self._most = most
        self._cost = list_cost(search)
        self._seconds = math.inf
        self._any_came = False
        self._sent: dict[Ask, float] = {}  # when; of pages that have not landed

    def wanted(self) -> Ask | None:
        """The next page to ask for, None to wait."""
        bucket = self._driver.bucket(self._place.account_id)
        return self._plan.wanted(self._pace(bucket))

    def landed(self, job: Ask, outcome: Any) -> None:
        """A page has come, or its request has failed."""
        self._sent.pop(job, None)
        if isinstance(outcome, LightspeedError):
            self._plan.failed(job, outcome)
        elif isinstance(outcome, BaseException):
            raise outcome
        else:
            listing, seconds = outcome
            self._seconds = min(self._seconds, seconds)
            self._any_came = True
            ids = [record.id for record in listing.records]
            self._plan.arrived(job, ids, listing.records, more=bool(listing.next_url))

    def threads(self) -> Iterator[list[R]]:
        """Pages, read by threads. They stop when this iterator is closed. If it raises, it has ended."""

        def fetch(ask: Ask) -> tuple[Listing[R], float]:
            began = self._driver.clock.now()
            control = Control(threads.stopped, partial(self._goes_out, ask, threads.look))
            return self._driver.run(self._flow(ask), control), self._driver.clock.now() - began

        threads = Threads(self, fetch, self._most or MOST_READERS)
        try:
            while (pages := threads.until(self._ready)) is not None:
                yield from pages
            self._plan.finish()
        finally:
            threads.stop(wait=False)

    def tasks(self, *, whole: bool = False) -> Stream[list[R]]:
        """
        Pages, read by tasks. No task outlives the wait for the next page, so a `break` leaves nothing behind.

        The price: nothing is read while the caller works on pages. Such pauses are rare while there are drips; with
        `whole` there are none. A wait that raised or was cancelled loses nothing: the next wait gives what came, and
        reads the rest.
        """
        ready: list[list[R]] = []  # kept here, as a wait may end before it hands them on

        async def more() -> list[list[R]] | None:
            came_before = self._any_came

            async def fetch(ask: Ask) -> tuple[Listing[R], float]:
                began = self._driver.clock.now()
                control = Control(lambda: False, partial(self._goes_out, ask, tasks.look))
                return await self._driver.run(self._flow(ask), control), self._driver.clock.now() - began

            def enough() -> bool:
                ready.extend(self._ready() or [])
                return not whole and len(ready) >= pages_for_a_pause(self._room(), is_first=not came_before)

            tasks = Tasks(self, fetch, enough)
            if not ready:
                try:
                    await tasks.run()
                finally:
                    # No task is left: what was asked for and has not come will not come.
                    self._plan.forget_flights()
                    self._sent.clear()
                    ready.extend(self._ready() or [])
            if not ready:
                self._plan.finish()
            pages = ready.copy()
            ready.clear()
            return pages or None

        return Stream(more)

    def _ready(self) -> list[list[R]] | None:
        return [self._link(page, self._search.relations) for page in self._plan.ready()] or None

    def _room(self) -> float:
        bucket: BucketState = self._driver.bucket(self._place.account_id)
        return (bucket.size - bucket.level) / float(self._cost)

    def _pace(self, bucket: BucketState) -> Pace:
        seconds = _LIKELY_SECONDS if math.isinf(self._seconds) else self._seconds
        now = self._driver.clock.now()
        waits = [now - sent for sent in [*self._sent.values()]]  # a copy, as other threads add to it
        return pace(bucket, float(self._cost), seconds, self._plan.under_way, waits, self._most)

    def _goes_out(self, ask: Ask, look: Callable[[], object]) -> None:
        self._sent[ask] = self._driver.clock.now()
        look()

    def _flow(self, ask: Ask) -> Flow[Listing[R]]:
        return call(self._request(ask), self._read, self._policy(ask))

    def _request(self, ask: Ask) -> Request:
        query = self._search.encode(
            limit=ask.limit,
            sort=self._id if ask.ascending else f"-{self._id}",
            extra={self._id: ask.comparison} if ask.comparison else None,
        )
        target = f"{self._place.path}.json?{query}"
        return Request(method="GET", target=target, cost=self._cost, account_id=self._place.account_id)

    def _policy(self, ask: Ask) -> Policy:
        policy: Policy = self._driver.policy
        if not (self._search.relations and ask.limit > 1):
            return policy
        return replace(policy, server_errors=SERVER_ERRORS_BEFORE_HALVING - 1)


def scanner(
    driver: Any,
    place: Place,
    search: Search,
    read: Callable[[Reply], Listing[R]],
    link: Callable[[list[R], Sequence[str]], list[R]],
    concurrency: Concurrency,
) -> Scanner[R] | None:
    """
    A scanner for this search. None if the search filters ids by what is no range: it is read page after page.

    The records of a scan come in the order of their ids, lowest first. Raises QueryError for a search with another
    order, and for one with more values than go in one request, as its records come in the order of the values.
    """
    most = most_at_once(concurrency)
    own = search.endpoint.id
    if search.sort not in ("", own):
        raise QueryError(f"A scan comes in the order of {own}: leave out sort, or use each().")
    limits = [_bounds_of(one) for one in search.filters if one.wire == own]
    ranges = [one for one in limits if one is not None]
    if len(ranges) < len(limits):
        return None
    long = search.long_filter()
    if long is not None:
        raise QueryError(
            f"More than {MOST_VALUES} values of {long.wire} go in several requests, whose records cannot be brought "
            f"into the order of {own}, in which a scan comes: use each(), or all() without concurrency."
        )
    low = max((one[0] for one in ranges), default=LOWEST)
    high = min((one[1] for one in ranges), default=OPEN)
    return Scanner(driver, place, search, read, link, most, -1 if search.is_empty else high, low)


def most_at_once(concurrency: Concurrency) -> int | None:
    """How many requests may be under way at once. None: the scan chooses while it reads."""
    if concurrency == "auto":
        return None
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= MOST_READERS:
        raise QueryError(f'concurrency is "auto" or a number from 1 to {MOST_READERS}, not {shown(concurrency)}.')
    return concurrency


def _bounds_of(one: Filter) -> tuple[int, int] | None:
    try:
        numbers = [int(part) for part in one.text.split(",")]
    except ValueError:
        return None
    first, last = numbers[0], numbers[-1]
    match one.operator:
        case "":
            return (first, first) if len(numbers) == 1 else None
        case ">":
            return first + 1, OPEN
        case ">=":
            return first, OPEN
        case "<":
            return LOWEST, first - 1
        case "<=":
            return LOWEST, first
        case "><":
            return first, last
        case _:
            return None
