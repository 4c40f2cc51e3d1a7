"""
Draw docs/images/bucket.svg: the level of one bucket while 150 requests go out in three ways.

    python tools/draw_bucket.py           writes the picture
    python tools/draw_bucket.py --check   exits 1 if it differs from what would be drawn

The throttle of the client and the limiter of the sandbox are the real ones. Only time is made up, so the same picture
comes out everywhere.
"""

from __future__ import annotations

import argparse
import heapq
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.limits.throttle import Throttle
from lightspeed_pos.sandbox.limits.limiter import Limiter

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "bucket.svg"
REQUESTS = 150
LATENCY_SECONDS = 0.3
SECONDS = 200  # of the picture
WIDTH, HEIGHT = 720, 340
LEFT, TOP, RIGHT, BOTTOM = 48, 44, 28, 92

STYLE = """\
    svg { --paper: #ffffff; --ink: #1f2328; --faint: #6a737d; --rule: #d0d7de }
    svg { --a: #0969da; --b: #1a7f37; --c: #bc4c00 }
    @media (prefers-color-scheme: dark) {
      svg { --paper: #161b22; --ink: #e6edf3; --faint: #9198a1; --rule: #30363d }
      svg { --a: #58a6ff; --b: #3fb950; --c: #f0883e }
    }
    text { font: 13px system-ui, sans-serif; fill: var(--ink) }
    .faint { fill: var(--faint) }
    .rule { stroke: var(--rule); stroke-width: 1 }
    .size { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 5 4 }
    polyline { fill: none; stroke-width: 2.2; stroke-linejoin: round }"""


class Holder:
    """Stands for a token holder."""


@dataclass
class Run:
    """How one way of sending went: when each request was counted, at which level, and how many were refused."""

    levels: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    ended_at: float = 0.0
    refusals: int = 0


def run(senders: int, *, pause_seconds: float = 0.0) -> Run:
    """Send the requests by so many senders at once, on a clock of its own."""
    throttle, holder, limiter = Throttle(jitter=lambda: 0.5), Holder(), Limiter(seen_at=0.0)
    done, numbers, left = Run(levels=[(0.0, 0.0)]), count(), REQUESTS
    events: list[tuple[float, int, Iterator[float]]] = []

    def sender() -> Iterator[float]:
        """One sender; yields how many seconds to sleep."""
        nonlocal left
        while left:
            left -= 1
            ticket = throttle.enter(1, holder, 1.0, now)
            while wait := throttle.wait_seconds(ticket, now):
                yield wait
            yield LATENCY_SECONDS / 2
            limiter.settle(now)
            before = limiter.level
            limiter.admit(1.0, now)  # a refusal would end the drawing: the throttle meets none
            done.levels += [(now, before), (now, limiter.level)]
            headers = {name.lower(): value for name, value in limiter.headers(1.0).items()}
            yield LATENCY_SECONDS / 2
            throttle.land(ticket, Reply(200, headers, b"", LATENCY_SECONDS), now)
            done.ended_at = now
            if pause_seconds:
                yield pause_seconds

    now = 0.0
    for _ in range(senders):
        heapq.heappush(events, (now, next(numbers), sender()))
    while events:
        now, _, one = heapq.heappop(events)
        wait = next(one, None)
        if wait is not None:
            heapq.heappush(events, (now + wait, next(numbers), one))
    at, level = done.levels[-1]
    done.levels += [(at + level / limiter.drip_rate, 0.0), (SECONDS, 0.0)]
    return done


def x(seconds: float) -> float:
    """Where a time is."""
    return LEFT + seconds / SECONDS * (WIDTH - LEFT - RIGHT)


def y(drips: float) -> float:
    """Where a level is."""
    return HEIGHT - BOTTOM - drips / 100 * (HEIGHT - TOP - BOTTOM)


def picture() -> str:
    """The whole file."""
    ways = [
        ("a", "side by side, as scan() and bulk writes do", run(30)),
        ("b", "one after the other, as a listing does", run(1)),
        ("c", "with a pause of a second after each", run(1, pause_seconds=1.0)),
    ]
    ends = ", ".join(f"{done.ended_at:.0f} s {way}" for _, way, done in ways)
    size, rate = Limiter().size, Limiter().drip_rate
    holds = f"It holds {size}, and {rate:.0f} leaves each second."
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">',
        f"  <title>Drips in the bucket while {REQUESTS} requests go out: {ends}</title>",
        f"  <style>\n{STYLE}\n  </style>",
        f'  <rect width="{WIDTH}" height="{HEIGHT}" rx="6" style="fill: var(--paper)"/>',
        f'  <text x="{LEFT}" y="26">Drips in the bucket while {REQUESTS} requests of one drip go out. {holds}</text>',
    ]
    for drips in (0, 30, 60, 90):
        kind, at = "size" if drips == size else "rule", y(drips)
        lines.append(f'  <line class="{kind}" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
        lines.append(f'  <text class="faint" x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{drips}</text>')
    for seconds in range(0, SECONDS + 1, 25):
        place = f'x="{x(seconds):.1f}" y="{HEIGHT - BOTTOM + 18}"'
        lines.append(f'  <text class="faint" {place} text-anchor="middle">{seconds} s</text>')
    for number, (name, way, done) in enumerate(ways):
        points = " ".join(f"{x(at):.1f},{y(level):.1f}" for at, level in done.levels)
        lines.append(f'  <polyline style="stroke: var(--{name})" points="{points}"/>')
        foot = HEIGHT - 50 + 18 * number
        lines.append(f'  <rect x="{LEFT}" y="{foot - 10}" width="14" height="10" rx="2" style="fill: var(--{name})"/>')
        lines.append(f'  <text x="{LEFT + 22}" y="{foot}">{way}: all answered after {done.ended_at:.0f} s</text>')
    return "\n".join([*lines, "</svg>", ""])


def main() -> int:
    """Draw or check; returns the exit status."""
    parser = argparse.ArgumentParser(description="Draw the level of a bucket over time.")
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 if the picture differs")
    drawn = picture()
    if parser.parse_args().check:
        same = PICTURE.exists() and PICTURE.read_text() == drawn
        print("" if same else f"differs: {PICTURE.name}")
        return 0 if same else 1
    PICTURE.write_text(drawn)
    return 0


if __name__ == "__main__":
    sys.exit(main())
