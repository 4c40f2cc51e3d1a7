"""
The leaky bucket and the burst window of one (account, OAuth client), as arithmetic.

The service's rule: a request is served while the level is below the size, and then adds its cost, so the first
overflow is served. The level falls by the drip rate. Besides, at most `burst_limit` requests are served in a second.
The headers of each answer say where the service stands.

A flight is a request between its sending and its landing (its answer). The service counts it somewhere in between, and
nobody knows when. So the estimate errs upward: a flight weighs its whole cost until it lands, and it stays in the burst
window until a second after that (less as far as `windows` knows better). Once no flight is left, the service's own
level counts.

Source: PROTOCOL facts "Leaky bucket", "Burst limiter", "Headers".
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import deque
from dataclasses import dataclass

from lightspeed_pos.exchange.headers import Reading
from lightspeed_pos.limits.windows import BURST_WINDOW_SECONDS, MOST_SCOUTS, SCOUT_SECONDS, Pace, Phase

ASSUMED_SIZE = 90.0  # docs: "Rate limiting": one register
ASSUMED_DRIP_RATE = 1.0
ASSUMED_BURST_LIMIT = 20
GRACE_SECONDS = 0.001  # added to each wait, so that rounding never makes us early; the service rounds to less
FIRST_FLIGHTS = 2  # at once, while no level is known: both ends of a listing
LATE_SECONDS = 1.0  # between a thread's look at the clock and its telling; more is a clock that jumped back
POLL_SECONDS = 0.01  # how often to ask while only another landing can tell; an answer takes ten times as long


@dataclass(frozen=True, slots=True)
class BucketState:
    """Level and size in drips, drip rate in drips per second, burst limit in requests per second."""

    level: float
    size: float
    drip_rate: float
    burst_limit: int


class Flight:
    """
    A request that was sent, or is about to be. It is `fresh` if it probably has to open a connection.

    `told_at` is when its caller heard that it may send, None if that was not here.
    """

    __slots__ = ("cost", "fresh", "told_at")

    def __init__(self, cost: float, fresh: bool) -> None:
        self.cost = cost
        self.fresh = fresh
        self.told_at: float | None = None


class Bucket:
    """Estimate of one bucket of the service. Every `now` is in seconds of one clock, which may jump back."""

    def __init__(self) -> None:
        self.size = ASSUMED_SIZE
        self.drip_rate = ASSUMED_DRIP_RATE
        self.burst_limit = ASSUMED_BURST_LIMIT
        self._level = 0.0  # without the flights
        self._margin = 0.0  # that it may be too low by
        self._flights: set[Flight] = set()
        self._flying = 0.0  # their costs together
        self._landed: deque[float] = deque()  # times of landing that are still in the burst window
        self._pace = Pace()
        self._phase = Phase()
        self._first_count = 1.0  # what the first request of a window is told, as far as known
        self._taken_at = -BURST_WINDOW_SECONDS
        self._blocked_until = 0.0
        self._taught = False
        self._peak: float | None = None  # highest level announced since flights began to overlap, decayed
        self._peak_is_all = True  # every landing since then announced a level
        self._time = 0.0  # seconds passed; only grows
        self._last_now: float | None = None

    def state(self, now: float) -> BucketState:
        """The bucket as of now, flights included."""
        self._advance(now)
        return BucketState(self._level + self._flying, self.size, self.drip_rate, self.burst_limit)

    def wait_seconds(self, cost: float, now: float, *, ahead_cost: float = 0.0, ahead: int = 0) -> float:
        """
        Seconds until a request may be sent, 0.0 if it may be sent now. They are an estimate: ask again after them.

        `ahead` requests go first, of `ahead_cost` drips together.
        """
        time = self._advance(now)
        wait = max(self._blocked_until - time, self._level_wait(cost, ahead_cost), self._burst_wait(time, ahead))
        if not self._taught and len(self._flights) + ahead >= FIRST_FLIGHTS:
            # No bucket and no burst limit is too small for two requests. But others may have left the bucket nearly
            # full, so no more than two find out. Requests far behind in the queue ask seldom.
            wait = max(wait, POLL_SECONDS * (1 + ahead))
        return wait

    def take(self, cost: float, now: float) -> Flight:
        """Take a place, once `wait_seconds` is 0.0."""
        self._advance(now)
        flight = Flight(cost, self._pace.is_fresh(len(self._flights) + 1))
        self._flights.add(flight)
        self._flying += cost
        self._taken_at = self._time
        return flight

    def tell(self, flight: Flight, now: float) -> None:
        """The caller hears that it may send."""
        flight.told_at = self._advance(now)

    def give_back(self, flight: Flight) -> None:
        """Undo `take`: nothing was sent."""
        self._flights.discard(flight)
        self._flying = self._flying - flight.cost if self._flights else 0.0

    def land(
        self,
        flight: Flight,
        now: float,
        reading: Reading,
        *,
        cost: float | None = None,
        seconds: float | None = None,
    ) -> None:
        """
        Count a flight that was sent.

        `cost` replaces the predicted cost if the answer announces none. `seconds` is how long the flight took. Without
        an answer, give an empty reading: the service may have counted the request.
        """
        time = self._advance(now)
        self.give_back(flight)
        if seconds is not None:
            self._pace.add(seconds, flight.fresh)
        if flight.told_at is not None and reading.burst_level is not None:
            self._phase.learn(flight.told_at, time, reading.burst_level, self._pace.early_seconds)
            self._free_places(flight.told_at, reading.burst_level)
        self._landed.append(time)
        charged = reading.cost if reading.cost is not None else flight.cost if cost is None else cost
        self._learn(reading)
        # One request may go beyond the size. A higher level is a mistake, and we would wait for it.
        highest = self.size + max(self.size, flight.cost)
        self._level = min(self._level + charged, highest)
        if reading.level is not None:
            level = min(reading.level, highest)
            self._margin = reading.margin
            self._peak = level if self._peak is None else max(self._peak, level)
            # The announced level may include all flights. What is more than that came from somebody else. The first
            # level tells what was there before, and may include none.
            self._level = max(self._level, level - (self._flying if self._taught else 0.0))
            self._taught = True
        elif charged:
            self._peak_is_all = False
        if not self._flights:
            if self._peak is not None:
                self._level = self._peak if self._peak_is_all else max(self._level, self._peak)
            self._peak, self._peak_is_all = None, True

    def block(self, seconds: float, now: float) -> None:
        """Let nobody pass for this long, because the service refused a request."""
        self._blocked_until = max(self._blocked_until, self._advance(now) + seconds)
        self._phase.forget()

    def absorb(self, other: Bucket, now: float) -> None:
        """Take over the flights of a bucket that turns out to be this one."""
        time = self._advance(now)
        other_time = other._advance(now)
        for flight in other._flights:
            if flight.told_at is not None:
                flight.told_at += time - other_time
        self._flights |= other._flights
        self._flying += other._flying
        self._level = max(self._level, other._level)
        self._margin = max(self._margin, other._margin)
        if other._peak is not None:
            self._peak = max(self._peak or 0.0, other._peak)
        self._peak_is_all = self._peak_is_all and other._peak_is_all
        self._landed = deque(sorted([*self._landed, *(time - (other_time - at) for at in other._landed)]))
        self._blocked_until = max(self._blocked_until, time + other._blocked_until - other_time)
        self._taught = self._taught or other._taught
        self._first_count = min(self._first_count, other._first_count)

    def _advance(self, now: float) -> float:
        passed = 0.0 if self._last_now is None else now - self._last_now
        if -LATE_SECONDS < passed < 0:
            return self._time
        self._last_now = now
        if passed > 0:
            self._time += passed
            drips = self.drip_rate * passed
            self._level = max(0.0, self._level - drips)
            if self._peak is not None:
                self._peak = max(0.0, self._peak - drips)
            while self._landed and self._leaves_at(self._landed[0]) <= self._time:
                self._landed.popleft()
        return self._time

    def _level_wait(self, cost: float, ahead_cost: float) -> float:
        # The margin does not drip away, so it must leave room: an idle bucket admits a request some time.
        total = self._level + min(self._margin, self.size / 2) + self._flying + ahead_cost
        if total + cost < self.size:
            return 0.0
        wait = 0.0 if total < self.size else (total - self.size) / self.drip_rate + GRACE_SECONDS
        # Requests overtake one another: the last one to arrive must still find the level below the size. For a single
        # request, or if all cost the same, that is the service's own rule.
        lightest = min((flight.cost for flight in self._flights), default=cost)
        if total + cost - min(cost, lightest) >= self.size:
            wait = max(wait, POLL_SECONDS)
        return wait

    def _burst_wait(self, time: float, ahead: int) -> float:
        too_many = len(self._flights) + len(self._landed) + ahead + 1 - self.burst_limit
        if too_many <= 0:
            return self._scout_wait(time, 1 - too_many)
        if too_many <= len(self._landed):
            return max(0.0, self._leaves_at(self._landed[too_many - 1]) - time) + GRACE_SECONDS
        windows = 1 + (too_many - len(self._landed) - 1) // self.burst_limit
        return max(POLL_SECONDS, windows * (BURST_WINDOW_SECONDS - self._pace.early_seconds))

    def _scout_wait(self, time: float, free: int) -> float:
        """
        The last of the `free` places of a window are for scouts: their answers tell when the next one begins.

        While nothing is known of that, they go out one by one. Then one of them is sent where it halves the doubt.
        """
        if free > min(MOST_SCOUTS, self.burst_limit // 4) or not self._phase.is_searched(time):
            return 0.0
        if free > 1 and self._phase.is_known(time):
            return 0.0
        return self._phase.halved_from(max(time, self._taken_at + SCOUT_SECONDS), time) - time

    def _free_places(self, sent: float, count: float) -> None:
        """
        Drop the requests that have left their window, as the answer to one that was `sent` then tells.

        Its own window held `count` requests, itself among them unless the service has ever answered with 0. So of those
        that were counted before, no more than the latest so many are still in it.
        """
        self._first_count = min(self._first_count, count)
        before = bisect_left(self._landed, sent + self._pace.early_seconds)
        for _ in range(before - math.ceil(count - self._first_count)):
            self._landed.popleft()

    def _leaves_at(self, landed: float) -> float:
        """When a request that landed at this time counts no longer for the burst limit."""
        counted = landed - self._pace.early_seconds
        return min(counted + BURST_WINDOW_SECONDS, self._phase.begins_after(counted, self._time))

    def _learn(self, reading: Reading) -> None:
        if reading.size is not None:
            self.size = reading.size
        if reading.drip_rate is not None:
            self.drip_rate = reading.drip_rate
        if reading.burst_limit is not None:
            self.burst_limit = max(1, int(reading.burst_limit))
