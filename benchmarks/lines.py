"""What a benchmark reports, and the least time that the rate limits allow."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lightspeed_pos.sandbox.limits.limiter import Limiter


@dataclass(frozen=True)
class Line:
    """
    One result. `reach` is what it must not be worse than, `aim` where it should go; None where there is none.

    `more` says that more is better, `speed` how many times faster than real the clock ran (None: no clock mattered).
    """

    what: str
    value: float
    reach: float | None = None
    aim: float | None = None
    more: bool = False
    speed: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Pass or miss."""
        if self.reach is None:
            return ""
        return "pass" if (self.value >= self.reach if self.more else self.value <= self.reach) else "MISS"


def least_seconds(requests: int, cost: float, registers: int, latency: float) -> float:
    """Seconds that nobody can do without for so many requests of that cost, beginning with an empty bucket."""
    limiter = Limiter(registers=registers)
    drips = ((requests - 1) * cost - limiter.size) / limiter.drip_rate
    bursts = math.ceil(requests / limiter.burst_limit) - 1.0
    return max(drips, bursts, 0.0) + latency
