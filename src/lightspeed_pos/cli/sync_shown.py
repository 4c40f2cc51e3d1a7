"""What `lightspeed sync` shows: progress, the summary of a run, what is there."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lightspeed_pos.cli.progress import duration
from lightspeed_pos.cli.status_line import status_line
from lightspeed_pos.words.visible import visible

if TYPE_CHECKING:
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.sync import Estimate, Progress, Summary
    from lightspeed_pos.sync.overview import Status
    from lightspeed_pos.sync.state import TableState

_LONG_TABLES = 10
_BROKEN_OFF = {"KeyboardInterrupt", "CancelledError", "Cancelled"}  # the last two end tasks


@contextmanager
def sync_progress(bucket: Callable[[], BucketState], *, quiet: bool) -> Generator[Callable[[Progress], None]]:
    """What is to be called after every page: it redraws a line on stderr, if that is a terminal."""
    began: tuple[str, float, int] = ("", 0.0, 0)  # the table that is read, since when, and how many rows it had then

    with status_line(quiet=quiet) as shown:

        def show(progress: Progress) -> None:
            nonlocal began
            now = time.monotonic()
            if began[0] != progress.table:
                began = (progress.table, now, progress.rows)
            shown.draw(lambda: progress_line(progress, bucket(), now - began[1], progress.rows - began[2]))

        yield show


def progress_line(progress: Progress, bucket: BucketState, seconds: float, rows: int) -> str:
    """
    `[12/67] sales: 4,300 of about 52,000 · bucket 34/90 · 8 min left`; so many rows came in so many seconds.

    What is left takes as long at this rate, and no less than the bucket makes it take.
    """
    of = f" of about {progress.expected:,}" if progress.expected else ""
    parts = [
        f"[{progress.number}/{progress.tables}] {progress.table}: {progress.rows:,}{of}",
        f"bucket {bucket.level:.0f}/{bucket.size:g}",
    ]
    if progress.seconds_left is not None and progress.expected is not None and rows:
        at_rate = seconds / rows * max(0, progress.expected - progress.rows)
        parts.append(f"{duration(max(at_rate, progress.seconds_left))} left")
    return " · ".join(parts)


def table(summary: Summary) -> Iterator[str]:
    """The tables that changed, with their rows."""
    counts = summary.counts
    names = sorted({*counts.new, *counts.changed, *counts.gone})
    rows = [[name, *(f"{one.get(name, 0):,}" for one in (counts.new, counts.changed, counts.gone))] for name in names]
    if rows:
        yield from _columns(["table", "new", "changed", "gone"], rows)


def line(summary: Summary, *, is_terminal: bool, at: float | None = None) -> str:
    """A run on one line: a sentence for people, names and values for programs."""
    if not is_terminal:
        began = [] if at is None else [f"started={datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}"]
        return "\t".join(
            [
                *began,
                f"tables={len(summary.tables)}",
                f"new={summary.new}",
                f"changed={summary.changed}",
                f"gone={summary.gone}",
                f"requests={summary.requests}",
                f"drips={summary.drips.normalize():f}",
                f"seconds={summary.seconds:.1f}",
            ]
        )
    began = [] if at is None else [f"{datetime.fromtimestamp(at):%H:%M}  "]  # noqa: DTZ006  # of whoever looks
    return (
        f"{''.join(began)}{_several(len(summary.tables), 'table')}: {summary.new:,} new, {summary.changed:,} changed, "
        f"{summary.gone:,} gone; {_several(summary.requests, 'request')}, {summary.drips.normalize():f} drips, "
        f"{summary.seconds:.1f} s"
    )


def remarks(summary: Summary) -> Iterator[str]:
    """What somebody may have to do something about."""
    if summary.rejected:
        yield f"{_several(summary.rejected, 'value')} could not be read: see the table _rejects."
    for name, reason in summary.skipped.items():
        yield f"{name} was not read: {reason}"


def estimate_lines(estimate: Estimate, *, is_terminal: bool) -> Iterator[str]:
    """The long tables and their sums for people, names and values for programs."""
    rows, drips = sum(estimate.rows.values()), f"{round(estimate.drips, 1).normalize():f}"
    if not is_terminal:
        asked = f"{estimate.asked.normalize():f}"
        yield f"rows={rows}\trequests={estimate.requests}\tdrips={drips}\tseconds={estimate.seconds:.0f}\tasked={asked}"
        return
    long = sorted(estimate.rows.items(), key=lambda one: -one[1])[:_LONG_TABLES]
    yield from _columns(["table", "rows"], [[name, f"{count:,}"] for name, count in long if count])
    several = len(estimate.rows) - len(long)
    if several > 0:
        yield f"and {_several(several, 'shorter table')}"
    yield (
        f"About {rows:,} rows to read, {_several(estimate.requests, 'request')}, {drips} drips, "
        f"{duration(estimate.seconds)}. To know this has cost {estimate.asked.normalize():f} drips."
    )


def status_lines(status: Status) -> Iterator[str]:
    """The tables and how fresh they are, then the last runs."""
    rows = [[one.table, f"{one.rows:,}", _time(one.state.read_at), _how_far(one.state)] for one in status.tables]
    yield from _columns(["table", "rows", "read at (UTC)", "state"], rows, left=(0, 3))
    if not status.runs:
        return
    yield ""
    runs = [
        [
            _time(run["started"]), f"{run['new']:,}", f"{run['changed']:,}", f"{run['gone']:,}",
            f"{run['requests']:,}", f"{run['drips'].normalize():f}", _error(run["error"]),
        ]
        for run in status.runs
    ]  # fmt: skip
    yield from _columns(["run (UTC)", "new", "changed", "gone", "requests", "drips", "error"], runs, left=(0, 6))


def _error(text: str | None) -> str:
    """Without the name of the exception, which says nothing to people."""
    name, _, words = (text or "").partition("\n")[0].partition(": ")
    return "broken off" if name in _BROKEN_OFF else visible(words)


def _how_far(state: TableState) -> str:
    if not state.is_complete:
        return "first reading is not complete"
    return "is being read again" if state.begun is not None else "complete"


def _time(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _several(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _columns(titles: Sequence[str], rows: Iterable[Sequence[str]], left: Sequence[int] = (0,)) -> Iterator[str]:
    """Lines of columns; numbers stand at the right."""
    lines = [list(titles), *map(list, rows)]
    widths = [max(len(one[number]) for one in lines) for number in range(len(titles))]
    for one in lines:
        cells = [
            text.ljust(width) if number in left else text.rjust(width)
            for number, (text, width) in enumerate(zip(one, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
