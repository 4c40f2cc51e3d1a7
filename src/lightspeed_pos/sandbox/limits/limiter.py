"""
The leaky bucket and the burst window of one (account, client).

Source: API documentation, "Rate limiting" (documented 2026-03-17; burst since 2025-07-10).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from lightspeed_pos.sandbox.problems import RATE_LIMIT_CLASS, Problem

# The docs show a burst limit of 20 for a bucket of 90 and call it "a fraction of the bucket size". [I]
BURST_PER_BUCKET_SIZE = 20 / 90
# Every request counts against the burst window, refused ones too. [I]
BURST_WINDOW_SECONDS = 1.0

# Documented since 2022: gift cards can be looked up by code once a second. The documentation does not say what a second
# look-up gets. Here it is a 429 of the kind that counts requests, until a second after the last one served. [I]
LOOKUP_SECONDS = 1.0

BUCKET_FULL = "Rate Limit Exceeded"
BURST_EXCEEDED = "burst rate limit exceeded"
LOOKUPS_EXCEEDED = "Rate Limit Exceeded: gift cards can be looked up once per second"


def drips(value: float) -> str:
    """A level or rate as the service prints it: up to 14 significant digits, no trailing zeros."""
    return f"{value:.14g}"


@dataclass
class Limiter:
    """
    Bucket of `registers` registers: size in drips, drip_rate in drips per second, times in sandbox seconds.

    The burst windows begin `phase` seconds after the whole seconds of the clock. [I]

    A request is served while the level is below the size, whatever it costs; so the level may stand above the size.
    """

    registers: int = 1
    level: float = 0.0
    seen_at: float = 0.0
    window: float = 0.0
    in_window: int = 0
    next_lookup_at: float = -math.inf
    phase: float = 0.0

    def __post_init__(self) -> None:
        if self.registers < 1:
            raise ValueError(f"registers must be at least 1, not {self.registers}.")
        if not math.isfinite(self.phase):
            raise ValueError(f"phase must be a number of seconds, not {self.phase}.")

    @property
    def size(self) -> int:
        """Drips that fit."""
        return 90 + 10 * (self.registers - 1)

    @property
    def drip_rate(self) -> float:
        """Drips that leave per second."""
        return 1 + 0.5 * (self.registers - 1)

    @property
    def burst_limit(self) -> int:
        """Requests per window."""
        return math.floor(self.size * BURST_PER_BUCKET_SIZE)

    def settle(self, now: float) -> None:
        """Bring level and window up to now."""
        self.level = max(0.0, self.level - self.drip_rate * max(0.0, now - self.seen_at))
        self.seen_at = now
        window = math.floor((now - self.phase) / BURST_WINDOW_SECONDS)
        if window != self.window:
            self.window, self.in_window = window, 0

    def admit(self, cost: float, now: float, *, lookup: bool = False) -> None:
        """
        Charge the request, or raise the 429 it gets, which is not charged. [I]

        `lookup`: it looks for a gift card.
        """
        self.settle(now)
        self.in_window += 1
        if self.in_window > self.burst_limit:
            raise self.refusal(BURST_EXCEEDED, "api-burst-limiter", 1, cost)
        if self.level >= self.size:
            # Requests are served once the level is below the size, so a level of exactly the size waits too.
            wait_seconds = math.floor((self.level - self.size) / self.drip_rate) + 1
            raise self.refusal(BUCKET_FULL, "api-leaky-bucket", wait_seconds, cost)
        if lookup:
            if now < self.next_lookup_at:
                wait_seconds = math.ceil(self.next_lookup_at - now)
                raise self.refusal(LOOKUPS_EXCEEDED, "api-burst-limiter", wait_seconds, cost)
            self.next_lookup_at = now + LOOKUP_SECONDS
        self.level += cost

    def refusal(self, message: str, kind: str, retry_after: int, cost: float) -> Problem:
        """The 429 with its headers."""
        headers = {
            **self.headers(cost),
            "X-LS-API-RateLimit-Type": kind,
            "Retry-After": str(retry_after),
        }
        return Problem(429, message, RATE_LIMIT_CLASS, headers=headers)

    def headers(self, cost: float) -> dict[str, str]:
        """What every authenticated answer says about the bucket, after this request was charged."""
        return {
            "X-LS-Api-Bucket-Level": f"{drips(self.level)}/{self.size}",
            "X-LS-Api-Burst-Level": f"{min(self.in_window, self.burst_limit)}/{self.burst_limit}",
            "X-LS-Api-Drip-Rate": drips(self.drip_rate),
            "X-LS-Api-Request-Cost": drips(cost),
        }
