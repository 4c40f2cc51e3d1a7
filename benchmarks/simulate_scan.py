"""
Ways to read a listing, simulated on a virtual clock against the rate limits of the service, without any network.

    python benchmarks/simulate_scan.py [latency in seconds, default 0.3]

Prints one table, by shape of ids and number of registers: time ÷ lower bound (see `bound`), requests, refusals. The
planner, the throttle and the service's limiter are the real ones; only time and the exchange are made up.
"""

from __future__ import annotations

import heapq
import math
import random
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from lightspeed_pos.calls.driver import nap_seconds
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.limits.bucket import BucketState
from lightspeed_pos.limits.throttle import Throttle
from lightspeed_pos.listing.gaps import PAGE
from lightspeed_pos.listing.scan_plan import Ask, Scan, readers
from lightspeed_pos.sandbox.limits.limiter import Limiter
from lightspeed_pos.sandbox.problems import Problem

RECORDS = 9000
SERVICE_SECONDS = 0.002  # of one processor for a page
CLIENT_SECONDS = 0.003
REGISTERS = (1, 3, 10)


@dataclass
class Outcome:
    """What a simulated scan took: seconds, requests, refusals."""

    seconds: float
    requests: int
    refusals: int


class Holder:
    """Stands for a token holder."""


def page_of(ids: Sequence[int], ask: Ask) -> tuple[list[int], bool]:
    """What the service answers: ids in the order of the page, and whether there are more."""
    low, high = bisect_left(ids, ask.low), bisect_right(ids, ask.high)
    if ask.ascending:
        return list(ids[low : min(high, low + ask.limit)]), high - low > ask.limit
    return list(ids[max(low, high - ask.limit) : high])[::-1], high - low > ask.limit


Crew = Callable[[BucketState], int]


def simulate(
    ids: Sequence[int], registers: int, latency: float, crew: Crew, seed: int = 0, warm: bool = True
) -> Outcome:
    """
    Scan `ids` with as many readers as `crew` says. An answer takes `latency` seconds, a little more by chance, and
    the time that service and client, of one processor each, need for the pages before it and for its own.

    `warm`: the client has had an answer before, so it knows the bucket and does not let its first request find out.
    """
    dice = random.Random(seed)
    now = 1_000_000.0 + dice.random()
    began = now
    limiter = Limiter(registers=registers, seen_at=now)
    throttle, holder = Throttle(jitter=random.Random(seed).random), Holder()
    if warm:
        known = throttle.enter(1, holder, 1.0, now - 60)
        throttle.land(known, Reply(200, {n.lower(): v for n, v in limiter.headers(1.0).items()}), now - 60)
    scan: Scan[int] = Scan()
    numbers = count()
    events: list[tuple[float, int, Callable[[], None]]] = []
    requests = refusals = 0
    waiting = 0
    idle_at = {SERVICE_SECONDS: now, CLIENT_SECONDS: now}
    found: list[int] = []

    def at(when: float, act: Callable[[], None]) -> None:
        heapq.heappush(events, (when, next(numbers), act))

    def work(at: float, seconds: float) -> float:
        idle_at[seconds] = max(idle_at[seconds], at) + seconds
        return idle_at[seconds]

    def send(ask: Ask) -> None:
        nonlocal waiting
        waiting += 1
        ticket = throttle.enter(1, holder, 1.0, now)

        def poll() -> None:
            wait = throttle.wait_seconds(ticket, now)
            if wait > 0:
                at(now + nap_seconds(wait), poll)
                return
            nonlocal waiting
            waiting -= 1
            sent = now
            at(work(now + dice.uniform(0.001, 0.004), SERVICE_SECONDS), lambda: serve(sent))

        def serve(sent: float) -> None:
            nonlocal requests, refusals
            requests += 1
            try:
                limiter.admit(1.0, now)
                status, headers = 200, limiter.headers(1.0)
            except Problem as problem:
                refusals += 1
                status, headers = 429, dict(problem.headers)
            reply = Reply(status, {name.lower(): value for name, value in headers.items()})
            at(now + latency + dice.uniform(0.001, 0.006), lambda: read(reply, sent))

        def read(reply: Reply, sent: float) -> None:
            throttle.land(ticket, Reply(reply.status, reply.headers, b"", now - sent), now)
            at(work(now, CLIENT_SECONDS), lambda: land(reply))

        def land(reply: Reply) -> None:
            if reply.status == 429:
                send(ask)
                return
            page, more = page_of(ids, ask)
            scan.arrived(ask, page, page, more=more)
            for records in scan.ready():
                found.extend(records)
            plan()

        poll()

    def plan() -> None:
        while True:
            state = throttle.snapshot(1, holder, now)
            ask = scan.wanted(crew(state), state.size - state.level - waiting)
            if ask is None:
                return
            send(ask)

    plan()
    while not scan.done:
        now, _, act = heapq.heappop(events)
        act()
    assert list(ids) == found
    return Outcome(now - began, requests, refusals)


def auto(latency: float) -> Crew:
    """As many readers as a scan takes by itself."""
    return lambda state: readers(
        level=state.level,
        size=state.size,
        drip_rate=state.drip_rate,
        burst_limit=state.burst_limit,
        cost=1.0,
        seconds=latency,
    )


def fixed(number: int) -> Crew:
    """Always so many readers."""
    return lambda _: number


def shapes() -> dict[str, list[int]]:
    """Ids of 9,000 records in several arrangements."""
    dice = random.Random(7)
    clusters: list[int] = []
    while len(clusters) < RECORDS:
        start = (clusters[-1] if clusters else 0) + dice.randint(500, 5000)
        clusters.extend(range(start, start + dice.randint(50, 600)))
    wild: list[int] = []
    while len(wild) < RECORDS:
        start = (wild[-1] if wild else 0) + int(800 * dice.paretovariate(1.1))
        wild.extend(range(start, start + int(100 * dice.paretovariate(1.1))))
    few: list[int] = []
    for place in range(3):
        few.extend(range(1 + place * 40_000, 3001 + place * 40_000))
    return {
        "dense": list(range(1, RECORDS + 1)),
        "every 37th missing": [one for one in range(1, 9251) if one % 37][:RECORDS],
        "every tenth": list(range(10, 10 * RECORDS + 1, 10)),
        "thin by chance": sorted(dice.sample(range(1, 10 * RECORDS), RECORDS)),
        "blocks of 600 in 6,000": [one for one in range(1, 10 * RECORDS + 1) if one % 6000 < 600],
        "blocks of 1,500 in 15,000": [one for one in range(4000, 11 * RECORDS) if one % 15_000 < 1500][:RECORDS],
        "half-thin blocks of 1,200 in 12,000": [one for one in range(1, 180_001) if one % 12_000 < 1200 and one % 2],
        "blocks of 50 to 600, by chance": clusters[:RECORDS],
        "blocks of any size, by chance": wild[:RECORDS],
        "three blocks": few[:RECORDS],
        "three blocks, and one": [*few[:RECORDS], 120_000],
        "all at the end": list(range(9 * RECORDS + 1, 10 * RECORDS + 1)),
        "all at the end but one": [1, *range(9 * RECORDS + 2, 10 * RECORDS + 1)],
        "all at the front but one page": [*range(1, RECORDS - 99), *range(10 * RECORDS - 99, 10 * RECORDS + 1)],
        "all at the front but one": [*range(1, RECORDS), 10 * RECORDS],
    }


def bound(requests: int, registers: int, latency: float, cost: float = 1.0) -> float:
    """Seconds that no reader can do without."""
    limiter = Limiter(registers=registers)
    drips = ((requests - 1) * cost - limiter.size) / limiter.drip_rate
    return max(drips, math.ceil(requests / limiter.burst_limit) - 1.0, 0.0) + latency


def cell(ids: Sequence[int], registers: int, latency: float, crew: Crew, seeds: int) -> str:
    """Time as a multiple of the bound (mean and worst of some runs), most requests, refusals in all."""
    outcomes = [simulate(ids, registers, latency, crew, seed) for seed in range(seeds)]
    least = bound(math.ceil(len(ids) / PAGE), registers, latency)
    times = [outcome.seconds / least for outcome in outcomes]
    most = max(outcome.requests for outcome in outcomes)
    refused = sum(outcome.refusals for outcome in outcomes)
    return f"{sum(times) / seeds:8.2f}{max(times):7.2f}{most:5d}{refused:4d}"


def main() -> None:
    """Print the table."""
    latency = float(sys.argv[1]) if len(sys.argv) > 1 else 0.3
    print(f"{RECORDS:,} records, latency {latency:g} s. Time / bound (mean, worst), requests, refusals:")
    print(f"{'':36}{'':12}" + "".join(f"{f'{registers} registers':>24}" for registers in REGISTERS))
    for name, ids in shapes().items():
        print(f"{name:36}{'auto':12}" + "".join(cell(ids, one, latency, auto(latency), 5) for one in REGISTERS))
    for way, crew in {"one reader": fixed(1), "four readers": fixed(4)}.items():
        ids = shapes()["dense"]
        print(f"{'dense':36}{way:12}" + "".join(cell(ids, one, latency, crew, 1) for one in REGISTERS))


if __name__ == "__main__":
    main()
