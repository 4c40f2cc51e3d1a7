"""Whole jobs against the rate limits: time taken ÷ least time possible, and refusals."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from typing import Any

from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.items import ItemRelation
from lightspeed_pos.sandbox.limits.limiter import Limiter
from lines import Line, least_seconds
from service import Service, service

LATENCY = 0.02
WRITE_LATENCY = 0.15
SCAN_LATENCY = 0.3
RELATIONS: list[ItemRelation] = ["category", "item_shops"]  # a page of 1.6 drips


def timed(running: Service, work: Callable[[Account], int]) -> tuple[float, int, int]:
    """Seconds on the clock of the service that the work took, what it returned, refusals."""
    refused: list[Any] = []
    with running.account(lambda exchange: refused.append(exchange) if exchange.status == 429 else None) as account:
        running.reset()
        account.items.first()  # decoders are built, which takes long on a fast clock
        running.reset()
        began = time.perf_counter()
        count = work(account)
        return (time.perf_counter() - began) * running.speed, count, len(refused)


def line(what: str, taken: tuple[float, int, int], least: float, reach: float, aim: float, speed: float) -> Line:
    seconds, _, refused = taken
    note = f"{seconds:.1f} s, least {least:.1f} s, {refused} refusals"
    return Line(what, seconds / least if refused == 0 else math.inf, reach, aim, speed=speed, note=note)


def iterate(account: Account) -> int:
    """Read all items, one drip a page."""
    return sum(1 for _ in account.items.each(archived="include"))


def iterate_with_relations(account: Account) -> int:
    """Read all items, 1.6 drips a page."""
    return sum(1 for _ in account.items.each(archived="include", load_relations=RELATIONS))


def update(account: Account) -> int:
    """Change 300 items."""
    results = account.items.bulk_update([{"item_id": key, "description": f"Item {key}"} for key in range(1, 301)])
    return sum(result.status == "ok" for result in results)


def drip_bound(quick: bool) -> Iterator[Line]:
    """Iteration of 50,000 items, whose pages take longer to drip than to come."""
    for registers in (1, 3):
        # No faster than a busy computer can answer: 60 ms for a page, in quick runs 25.
        speed = (40.0 if quick else 16.0) / Limiter(registers=registers).drip_rate
        with service(items=50_000, registers=registers, speed=speed, latency=LATENCY) as running:
            for cost, work in ((1.0, iterate), (1.6, iterate_with_relations)):
                if quick and (cost, registers) not in ((1.0, 1), (1.6, 3)):
                    continue
                taken = timed(running, work)
                assert taken[1] == 50_000
                what = f"iterate 50,000 items, cost {cost:g}, registers {registers} ÷ least time"
                yield line(what, taken, least_seconds(500, cost, registers, LATENCY), 1.02, 1.005, speed)


def bulk(quick: bool) -> Iterator[Line]:
    """300 PUTs."""
    del quick
    speed = 20.0
    with service(items=1000, speed=speed, latency=WRITE_LATENCY) as running:
        taken = timed(running, update)
    assert taken[1] == 300
    yield line("300 PUTs in bulk ÷ least time", taken, least_seconds(300, 1.0, 1, WRITE_LATENCY), 1.02, 1.005, speed)


def reading_ahead(quick: bool) -> Iterator[Line]:
    """Pages that take as long to work on as to come, with and without prefetch."""
    pages = 6 if quick else 20

    def listing(prefetch: int) -> Callable[[Account], int]:
        def work(account: Account) -> int:
            records = 0
            for page in account.items.pages(prefetch=prefetch):
                time.sleep(SCAN_LATENCY)
                records += len(page.records)
            return records

        return work

    with service(items=100 * pages, latency=SCAN_LATENCY) as running:
        (plain, *_), (ahead, *_) = timed(running, listing(0)), timed(running, listing(1))
    note = f"{ahead:.1f} s, {plain:.1f} s without"
    yield Line("listing with prefetch=1 ÷ without, as much work as latency", ahead / plain, speed=1.0, note=note)
