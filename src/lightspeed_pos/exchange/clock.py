"""The clock of a client: what time it is and how to wait."""

from __future__ import annotations

import time
from typing import Protocol

import anyio


class Clock(Protocol):
    """Seconds since the epoch, which never jump back, and waiting for some of them."""

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

    All clocks with the same `speed` and `start` (seconds since the epoch, default now) agree, in any process, as long
    as nobody sets the computer's clock between the making of the two.
    """

    def __init__(self, speed: float, start: float | None = None) -> None:
        if not speed > 0:
            raise ValueError(f"A clock cannot run at speed {speed}: give a number above 0.")
        self.speed = speed
        began = time.time()
        self.start = began if start is None else start
        # Measured by the monotonic clock from here on: the wall clock may be set back.
        self._base = self.start + (began - self.start) * speed - time.monotonic() * speed

    def now(self) -> float:
        """Seconds since the epoch, as far as this clock is concerned."""
        return self._base + time.monotonic() * self.speed

    def sleep(self, seconds: float) -> None:
        """Wait so many seconds of this clock, blocking the thread."""
        time.sleep(max(0.0, seconds) / self.speed)

    async def sleep_async(self, seconds: float) -> None:
        """Wait so many seconds of this clock, letting other tasks run."""
        await anyio.sleep(max(0.0, seconds) / self.speed)


class SystemClock(ScaledClock):
    """Real time."""

    def __init__(self) -> None:
        super().__init__(1.0)
