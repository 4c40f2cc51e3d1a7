"""
Scans of 9,000 records by clients that know nothing, on services that choose differently where the documents are open.

A cold client has had no answer before the clock starts: what a scan takes includes finding out bucket, burst limit and
latency. Decoders are built before, by another client.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, inf
from statistics import fmean, median
from typing import Any

from id_shapes import RECORDS
from lightspeed_pos import AsyncClient, Client, StaticToken
from lines import Line, least_seconds
from service import Service, service

LATENCY = 0.3
PAGE = 100
# By shape of ids: what the worst of all settings must not exceed, and where it should go.
LIMITS: dict[str, tuple[float | None, float]] = {
    "dense": (1.2, 1.15),
    "every tenth": (1.2, 1.15),
    "clusters": (1.55, 1.5),
    "front missing": (1.3, 1.2),
    "thin by chance": (None, 1.5),
    "block at the end": (None, 1.3),
    "jumps of millions": (None, 1.5),
}


@dataclass(frozen=True)
class Choice:
    """
    What a service may choose, and how a program reads.

    A burst window ends `window_in` seconds after the start. For `admit_at` and `jitter` see the sandbox's settings.
    """

    registers: int
    admit_at: float
    window_in: float
    jitter: float
    tasks: bool = False
    seed: int = 0

    def __str__(self) -> str:
        way = "tasks" if self.tasks else "threads"
        settings = f"admit_at {self.admit_at:g}, window in {self.window_in:g} s, jitter {self.jitter:g}"
        return f"{self.registers} registers, {settings}, {way}"


# Nine of the 81: every two values of different columns stand in one of the rows (an orthogonal array, L9).
CHOICES = [
    Choice(1, 0.0, 0.1, 0.0),
    Choice(1, 0.5, 0.4, 0.1),
    Choice(1, 1.0, 0.7, 0.2),
    Choice(3, 0.0, 0.4, 0.2),
    Choice(3, 0.5, 0.7, 0.0),
    Choice(3, 1.0, 0.1, 0.1),
    Choice(10, 0.0, 0.7, 0.1),
    Choice(10, 0.5, 0.1, 0.2),
    Choice(10, 1.0, 0.4, 0.0),
]
QUICK = [CHOICES[1], CHOICES[8]]


@dataclass(frozen=True)
class Run:
    """A scan: its time as a multiple of the least, and refusals. `repeated` if it is the median of three."""

    choice: Choice
    ratio: float
    refusals: int
    repeated: bool = False


def choices(shape_number: int, quick: bool) -> list[Choice]:
    """Those to try with a shape: half of them with threads and half with tasks, the other half with the next shape."""
    chosen = QUICK if quick else CHOICES
    return [
        replace(one, tasks=(number + shape_number) % 2 == 1, seed=len(chosen) * shape_number + number)
        for number, one in enumerate(chosen)
    ]


def scan(running: Service, choice: Choice, *, warm: bool) -> Run:
    """Read everything with a new client, which has read one record, in an earlier burst window, if it is `warm`."""
    refused: list[int] = []

    def watch(exchange: Any) -> None:
        if exchange.status == 429:
            refused.append(exchange.status)

    def arrange() -> float:
        running.arrange(
            registers=choice.registers,
            window_in=choice.window_in,
            seconds=LATENCY,
            admit_at=choice.admit_at,
            jitter=choice.jitter,
            seed=choice.seed,
        )
        return time.perf_counter()

    def seconds_to_wait(arranged: float) -> float:
        """Until a burst window ends again `window_in` seconds later. The bucket is emptied."""
        running.reset()
        return 1 - (time.perf_counter() - arranged) % 1

    def by_threads() -> tuple[int, float]:
        with Client(StaticToken(running.token), base_url=running.url, on_exchange=watch) as client:
            items = client.account(running.account_id).items
            arranged = arrange()
            if warm:
                items.first()
                time.sleep(seconds_to_wait(arranged))
            began = time.perf_counter()
            count = sum(1 for _ in items.scan(archived="include"))
            return count, time.perf_counter() - began

    async def by_tasks() -> tuple[int, float]:
        async with AsyncClient(StaticToken(running.token), base_url=running.url, on_exchange=watch) as client:
            items = client.account(running.account_id).items
            arranged = arrange()
            if warm:
                await items.first()
                await asyncio.sleep(seconds_to_wait(arranged))
            began = time.perf_counter()
            count = 0
            async for _ in items.scan(archived="include"):
                count += 1
            return count, time.perf_counter() - began

    count, seconds = asyncio.run(by_tasks()) if choice.tasks else by_threads()
    assert count == RECORDS
    least = least_seconds(ceil(RECORDS / PAGE), 1.0, choice.registers, LATENCY)
    return Run(choice, seconds / least, len(refused))


def typical(running: Service, choice: Choice, reach: float | None) -> Run:
    """
    A cold scan; one above `reach` is repeated twice, and the median of the three is taken.

    A scan takes two seconds, and what else a computer does may cost a tenth. Every refusal counts.
    """
    first = scan(running, choice, warm=False)
    if reach is None or first.ratio <= reach:
        return first
    runs = [first, scan(running, choice, warm=False), scan(running, choice, warm=False)]
    return Run(choice, median(run.ratio for run in runs), sum(run.refusals for run in runs), repeated=True)


def scans(quick: bool) -> Iterator[Line]:
    """The worst of the settings, shape by shape."""
    for number, (shape, (reach, aim)) in enumerate(LIMITS.items()):
        if quick and number:
            return
        with service(shape, items=RECORDS) as running:
            if not number:
                for tasks in (False, True):  # so that decoders are built and all is imported
                    scan(running, Choice(10, 0.0, 0.1, 0.0, tasks), warm=True)
            cold = [typical(running, choice, reach) for choice in choices(number, quick)]
            warm = [scan(running, run.choice, warm=True) for run in cold[::4]]
        worst = max(cold, key=lambda run: run.ratio)
        refused = [run for run in [*cold, *warm] if run.refusals]
        alike = fmean(run.ratio for run in cold if run.choice in [one.choice for one in warm])
        note = (
            f"mean {fmean(run.ratio for run in cold):.3f}; {len(warm)} of them {alike:.3f} cold, "
            f"{fmean(run.ratio for run in warm):.3f} warm; worst: {worst.choice}; "
            f"{sum(run.refusals for run in refused)} refusals"
        )
        if repeated := sum(run.repeated for run in cold):
            note += f"; {repeated} medians of three"
        note += "".join(f"; refused: {run.choice}" for run in refused)
        what = f"scan 9,000 items, {shape}, cold: worst of {len(cold)} ÷ least time"
        yield Line(what, worst.ratio if not refused else inf, reach, aim, speed=1.0, note=note)
