"""How fast pages of a scan may be read, and how many at once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightspeed_pos.limits.bucket import BucketState

SOME_PAGES = 10
MANY_PAGES = 100  # 10,000 records in memory
LEAST_SECONDS = 0.001  # for a page, on clocks that show nothing shorter
LATE = 2.0  # times the seconds of a page: one that takes longer is not waited for
MOST_READERS = 48  # as many as the burst limit lets through in a second with 13 registers


@dataclass(frozen=True, slots=True)
class Pace:
    """
    What the rate limits allow a scan.

    At most `readers` pages are to be under way at once. The bucket has room for `room` more of them. In a second it
    lets `drips` pages through when it is full, and the burst limit never more than `burst`. A page takes `seconds`.
    `due` pages will come at any moment. `waiting` ones have not been sent, as they have no place yet.
    """

    readers: int
    room: float = math.inf
    drips: float = 1.0
    burst: float = 20.0
    seconds: float = 0.3
    due: int = 0
    waiting: int = 0

    @property
    def steady(self) -> float:
        """Pages under way that keep up with the burst limit if each goes out when another one comes."""
        return self.burst * self.seconds


def readers(*, level: float, size: float, drip_rate: float, burst_limit: int, cost: float, seconds: float) -> int:
    """
    How many requests to have under way at once, so that the rate limit sets the pace and not latency.

    `level`, `size` and `cost` are in drips, `drip_rate` in drips per second, `burst_limit` in requests per second. One
    request takes `seconds`.
    """
    steady = max(2, math.ceil(drip_rate / cost * seconds) + 1)
    # Requests go out in bursts, as the burst limit counts per second: so four times the pace, up to a whole burst.
    full = min(MOST_READERS, math.ceil(burst_limit * min(4 * seconds, max(1.0, seconds))))
    return max(steady, min(full, math.floor((size - level) / cost)))


def pace(
    bucket: BucketState, cost: float, seconds: float, wanted: int, waits: Sequence[float], most: int | None = None
) -> Pace:
    """
    The pace of a scan whose pages take `seconds` and cost `cost` drips, at most `most` at once if that is given.

    `wanted` pages are under way. Some of them have been sent, so the level of the bucket counts them: `waits` are the
    seconds since then.
    """
    seconds = max(seconds, LEAST_SECONDS)
    sent = len(waits)
    at_once = readers(
        level=bucket.level - sent * cost,
        size=bucket.size,
        drip_rate=bucket.drip_rate,
        burst_limit=bucket.burst_limit,
        cost=cost,
        seconds=seconds,
    )
    return Pace(
        readers=most or at_once,
        room=(bucket.size - bucket.level) / cost - (wanted - sent),
        drips=bucket.drip_rate / cost,
        burst=float(bucket.burst_limit),
        seconds=seconds,
        waiting=wanted - sent,
        due=sum(seconds <= wait <= LATE * seconds for wait in waits),
    )


def pages_for_a_pause(room: float, *, is_first: bool) -> int:
    """
    Pages in hand for which reading may pause, so that the caller gets them.

    The first page is handed on at once. There are drips for `room` more. Once there are none, a pause costs nothing;
    until then it may cost a burst.
    """
    if is_first:
        return 1
    return SOME_PAGES if room < 1.0 else MANY_PAGES
