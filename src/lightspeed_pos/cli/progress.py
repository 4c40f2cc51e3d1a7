"""How far long work is: counts, rate, level of the bucket and time left, on stderr, where somebody looks."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from lightspeed_pos.cli.status_line import StatusLine, status_line

if TYPE_CHECKING:
    from lightspeed_pos.limits.bucket import BucketState

T = TypeVar("T")
_EVERY_ROWS = 100


class Progress:
    """
    What the line says of how far the work is. `advance` is called for what is done.

    Nothing is drawn until more than `beyond` are done. `total` and `drips_each` may be set when they become known; then
    the time that is left is shown too.
    """

    def __init__(self, what: str, bucket: Callable[[], BucketState], line: StatusLine, *, beyond: int = 0) -> None:
        self.done = 0
        self.total: int | None = None
        self.drips_each: float = 0.0
        self._what = what
        self._bucket = bucket
        self.is_shown = line.is_shown
        self._line = line
        self._from = beyond
        self._began = time.monotonic()

    def advance(self, count: int = 1) -> None:
        """So many more are done."""
        self.done += count
        if self.done > self._from:
            self._line.draw(lambda: self.line(time.monotonic() - self._began))

    def line(self, seconds: float) -> str:
        """What is shown after so many seconds."""
        bucket = self._bucket()
        of = f" of {self.total:,}" if self.total else ""
        parts = [f"{self.done:,}{of} {self._what}"]
        if seconds > 0:
            parts.append(f"{self.done / seconds:,.0f}/s")
        parts.append(f"bucket {bucket.level:.0f}/{bucket.size:g}")
        left = self.seconds_left(seconds, bucket)
        if left is not None:
            parts.append(f"{duration(left)} left")
        return " · ".join(parts)

    def seconds_left(self, seconds: float, bucket: BucketState) -> float | None:
        """At the rate so far, and no less than the drips of the rest take; None if the total is not known."""
        if not self.total or not self.done:
            return None
        rest = max(0, self.total - self.done)
        drips = rest * self.drips_each - (bucket.size - bucket.level)
        return max(drips / bucket.drip_rate, seconds * rest / self.done)


@contextmanager
def progress(what: str, bucket: Callable[[], BucketState], *, quiet: bool, beyond: int = 0) -> Generator[Progress]:
    """A progress line while the block runs; none with `quiet` or where stderr is no terminal."""
    with status_line(quiet=quiet) as line:
        yield Progress(what, bucket, line, beyond=beyond)


def counted(
    rows: Iterable[T], line: Progress, total: Callable[[T, int], int | None] = lambda _row, _done: None
) -> Generator[T]:
    """The same rows; the line hears of every hundredth, and what the total is likely to be then."""
    since = 0
    for row in rows:
        yield row
        since += 1
        if since == _EVERY_ROWS:
            line.advance(since)
            since = 0
            if line.is_shown:
                line.total = total(row, line.done)
    line.advance(since)


def duration(seconds: float) -> str:
    """`45 s`, `12 min`, `3 h 20 min`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
