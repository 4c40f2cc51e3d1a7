"""The sandbox's own time: real time, run faster and moved ahead on demand."""

from __future__ import annotations

import time
from datetime import UTC, datetime

# A hundred years; beyond the year 9999 no date can be written.
FAR_SECONDS = 100 * 365 * 24 * 3600
# Twelve days a second: enough for any test, and the clock needs days to reach a date that cannot be written. [I]
SPEED_MAXIMUM = 1_000_000


class Clock:
    """
    Seconds since the epoch that pass `speed` times as fast as real ones.

    `start` is the first reading (default: real now). `advance(seconds)` moves the clock ahead at once.
    """

    def __init__(self, speed: float = 1.0, start: float | None = None) -> None:
        self.speed = _possible(speed)
        self._start = time.time() if start is None else start
        self._real_start = time.monotonic()

    def now(self) -> float:
        """Sandbox time in seconds since the epoch."""
        return self._start + (time.monotonic() - self._real_start) * self.speed

    def advance(self, seconds: float) -> None:
        """Let so many sandbox seconds pass at once."""
        given: object = seconds
        if isinstance(given, bool) or not isinstance(given, int | float):
            raise ValueError(f"seconds is a number, not {given!r}: a timedelta has total_seconds().")
        if not 0 <= seconds < FAR_SECONDS:
            raise ValueError(f"seconds must be from 0 to {FAR_SECONDS:,}, not {seconds}: time runs forward.")
        self._start += seconds

    def run(self, speed: float) -> None:
        """Go on from the present reading at another speed."""
        self._start, self._real_start, self.speed = self.now(), time.monotonic(), _possible(speed)

    def real_seconds(self, seconds: float) -> float:
        """How long so many sandbox seconds last outside."""
        return seconds / self.speed

    def stamp(self) -> str:
        """Now as it stands on the wire."""
        return wire_time(self.now())


def _possible(speed: float) -> float:
    if not 0 < speed <= SPEED_MAXIMUM:
        raise ValueError(f"speed must be above 0 and at most {SPEED_MAXIMUM:,}, not {speed:g}.")
    return speed


def wire_time(seconds: float) -> str:
    """`2016-11-01T04:00:00+00:00`: UTC, whole seconds."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()
