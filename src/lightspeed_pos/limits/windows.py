"""
When requests leave the burst window: how soon another one may take their place.

The service counts a request somewhere between its sending and its landing, and nobody knows when. But let `up` and
`down` be the least times before and after that: a request that took t seconds was counted between `up` and t - `down`
after its sending, and a later one is counted at least `up` after its own. So all times here are those of counting, less
`up`: they begin with the sending, and end `early` before the landing, where `early` is `up` + `down`.
"""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import deque

BURST_WINDOW_SECONDS = 1.0
FLIGHTS_TO_KNOW_PACE = 24  # fewer, and one slow answer would move the median
MOST_FLIGHTS_OF_PACE = 64  # the latest
DRIFT = 0.0005  # of the time that has passed: how far two clocks may go apart
FORGOTTEN_SECONDS = 120.0  # after which a boundary may be anywhere, or nearly
PRECISE_SECONDS = 0.3  # known to this, a boundary is not searched for any more
SCOUT_SECONDS = 0.1  # between requests that search for the boundary
SEARCHED_ANSWERS = 100  # that tell nothing: then others use the same windows, or there are none
MOST_SCOUTS = 4  # of a window while nothing is known, or a quarter of the burst limit if that is less
UNKNOWN = 0.0, math.inf  # where a boundary is of which nothing is known


class Pace:
    """
    How much sooner than a second after its landing a request leaves the burst window, in seconds.

    That is `up` + `down`. The quickest request took about so long if most took about as long. The difference between
    it and the median is subtracted: nothing is gained if times vary, and one slow answer spoils nothing.
    """

    def __init__(self) -> None:
        self.early_seconds = 0.0
        self._most_at_once = 0
        self._quickest = math.inf  # of those on a connection that was there
        self._latest: deque[float] = deque()
        self._ordered: list[float] = []  # the same, the quickest first

    def is_fresh(self, at_once: int) -> bool:
        """Whether so many at once is a new maximum: then there is no idle connection for the latest."""
        fresh = at_once > self._most_at_once
        self._most_at_once = max(self._most_at_once, at_once)
        return fresh

    def add(self, seconds: float, fresh: bool) -> None:
        """Take in how long a flight took. A fresh one may have spent time on connecting."""
        if len(self._latest) == MOST_FLIGHTS_OF_PACE:
            del self._ordered[bisect_left(self._ordered, self._latest.popleft())]
        self._latest.append(seconds)
        insort(self._ordered, seconds)
        if not fresh:
            self._quickest = min(self._quickest, seconds)
        if self._quickest < math.inf and len(self._latest) >= FLIGHTS_TO_KNOW_PACE:
            first, median = self._ordered[0], self._ordered[len(self._ordered) // 2]
            self.early_seconds = max(0.0, min(self._quickest, first) - (median - first))


class Phase:
    """
    When burst windows begin, as far as the counts in the answers tell.

    Each answer says how many requests its window had when it was counted. If a later request has no higher number, a
    window has begun between the two. `low` to `high` is where, a whole number of seconds later or earlier.
    """

    def __init__(self) -> None:
        self.low, self.high = UNKNOWN
        self._learned_at = 0.0
        self._early = 0.0  # what is taken off a landing to get `high`
        self._answers = 0
        self._recent: deque[tuple[float, float, float]] = deque()  # sent, landed, count

    def is_searched(self, time: float) -> bool:
        """Whether requests should find out: answers tell counts, and it is not known well enough."""
        low, high = self._bounds(time)
        return high - low > PRECISE_SECONDS and 0 < self._answers <= SEARCHED_ANSWERS

    def is_known(self, time: float) -> bool:
        """Whether anything is known of where a boundary is."""
        return self._bounds(time)[1] < math.inf

    def halved_from(self, earliest: float, time: float) -> float:
        """The first time from `earliest` on that is in the later half of where a boundary may be."""
        low, high = self._bounds(time)
        if high == math.inf:
            return earliest
        half = (high - low) / 2
        since = (earliest - low - half) % BURST_WINDOW_SECONDS
        return earliest if since <= half else earliest + BURST_WINDOW_SECONDS - since

    def begins_after(self, counted: float, time: float) -> float:
        """By when a window has begun that does not hold a request which was counted at `counted` or before."""
        low, high = self._bounds(time)
        return high + math.ceil(counted - low)

    def learn(self, sent: float, landed: float, count: float, early: float) -> None:
        """Take in an answer. `landed` is now."""
        self._answers += 1
        self.high += self._early - early  # the later estimate is the better one, for all landings
        self._early = early
        while self._recent and self._recent[0][1] + BURST_WINDOW_SECONDS < sent:
            self._recent.popleft()
        for other_sent, other_landed, other_count in self._recent:
            if other_landed - early < sent and count <= other_count:
                self._narrow(other_sent, landed - early, landed)
            if landed - early < other_sent and other_count <= count:
                self._narrow(sent, other_landed - early, landed)
        self._recent.append((sent, landed, count))

    def forget(self) -> None:
        """What was learned is wrong: the service refused a request."""
        self.low, self.high = UNKNOWN
        self._recent.clear()

    def _bounds(self, time: float) -> tuple[float, float]:
        age = time - self._learned_at
        if age > FORGOTTEN_SECONDS:
            return UNKNOWN
        return self.low - DRIFT * age, max(self.low, self.high) + DRIFT * age

    def _narrow(self, low: float, high: float, time: float) -> None:
        if not 0 <= high - low < BURST_WINDOW_SECONDS:
            return
        known_low, known_high = self._bounds(time)
        if known_high == math.inf:
            self.low, self.high, self._learned_at = low, high, time
            return
        shift = math.floor(low - known_low)
        low, high = low - shift, high - shift  # now low is at most a second after known_low
        at_this, at_last = low <= known_high, known_low <= high - 1
        if at_this and at_last:  # the boundary may be at either end: nothing is learned
            return
        if not at_this and not at_last:
            self.low, self.high = UNKNOWN
            return
        self._learned_at = time
        self.low = low if at_this else known_low
        self.high = min(known_high, high if at_this else high - 1)
