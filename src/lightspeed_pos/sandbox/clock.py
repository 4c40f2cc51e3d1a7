"""The sandbox's own time: real time, run faster and moved ahead on demand."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """
    Seconds since the epoch that pass `speed` times as fast as real ones.

    `start` is the first reading (default: real now). `advance(seconds)` moves the clock ahead at once.
    """

    def __init__(self, speed: float = 1.0, start: float | None = None) -> None:
        if not speed > 0:
            raise ValueError(f"speed must be above 0, not {speed}.")
        self.speed = speed
        self._start = time.time() if start is None else start
        self._real_start = time.monotonic()

    def now(self) -> float:
        """Sandbox time in seconds since the epoch."""
        return self._start + (time.monotonic() - self._real_start) * self.speed

    def advance(self, seconds: float) -> None:
        """Let so many sandbox seconds pass at once."""
        self._start += seconds

    def real_seconds(self, seconds: float) -> float:
        """How long so many sandbox seconds last outside."""
        return seconds / self.speed

    def stamp(self) -> str:
        """Now as it stands on the wire."""
        return wire_time(self.now())


def wire_time(seconds: float) -> str:
    """`2016-11-01T04:00:00+00:00`: UTC, whole seconds."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()
