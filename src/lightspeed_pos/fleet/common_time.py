"""One time for all workers of a fleet: that of Redis."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightspeed_pos.exchange.clock import Clock

LEAST_SECONDS = 1.0  # a difference below this may be the way to Redis


class CommonClock:
    """
    A computer's clock, put right where it differs from Redis's by more than a second.

    What workers write down, such as when a row went or a token ends, is compared by others on other computers.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = 0.0

    def note(self, now: float) -> None:
        """It is `now`, in seconds since the epoch."""
        ahead = now - self._clock.now()
        if abs(ahead - self._ahead) > LEAST_SECONDS:
            self._ahead = ahead

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._clock.now() + self._ahead

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        self._clock.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, letting other tasks run."""
        await self._clock.sleep_async(seconds)
