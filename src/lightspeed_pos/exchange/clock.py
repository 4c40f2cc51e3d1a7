"""The clock of a client: it tells the time and waits."""

from __future__ import annotations

import time
from typing import Protocol

import anyio


class Clock(Protocol):
    """Tells seconds since the epoch, never backwards, and waits."""

    def now(self) -> float:
        """Seconds since the epoch."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Wait, letting other tasks run; a checkpoint of the event loop."""
        ...


class ScaledClock:
    """
    A clock that runs `speed` times as fast as the real one.

    Clocks with the same `speed` and `start` (seconds since the epoch, default now) agree, in any process, unless the
    computer's clock is set after one of them is made and before the next.
    """

    def __init__(self, speed: float, start: float | None = None) -> None:
        if not speed > 0:
            raise ValueError(f"A clock cannot run at speed {speed}: give a number above 0.")
        self.speed = speed
        # From here on the monotonic clock counts: the wall clock may be set back.
        monotonic, began = _both_clocks()
        self.start = began if start is None else start
        self._base = self.start + (began - self.start) * speed - monotonic * speed

    def now(self) -> float:
        """Seconds since the epoch by this clock."""
        return self._base + time.monotonic() * self.speed

    def sleep(self, seconds: float) -> None:
        """Wait this many seconds of this clock, blocking the thread."""
        time.sleep(max(0.0, seconds) / self.speed)

    async def sleep_async(self, seconds: float) -> None:
        """Wait this many seconds of this clock, letting other tasks run."""
        await anyio.sleep(max(0.0, seconds) / self.speed)


class SystemClock(ScaledClock):
    """Real time."""

    def __init__(self) -> None:
        super().__init__(1.0)


def _both_clocks() -> tuple[float, float]:
    """The monotonic clock and the wall clock at the same moment: of three readings the one that took least."""
    readings = [(time.monotonic(), time.time(), time.monotonic()) for _ in range(3)]
    before, wall, _ = min(readings, key=lambda reading: reading[2] - reading[0])
    return before, wall
