"""
Ways to read a listing, simulated on a virtual clock against the rate limits of the service, without any network.

    python benchmarks/simulate_scan.py [--settings] [part of the name of a shape ...]

Prints a table, by shape of ids and number of registers: mean and worst of time ÷ lower bound (see `bound`), most
requests, and refusals, over services that behave differently where the documents leave it open (`WORLDS`). With
`--settings` the shapes are those of `make bench`, and the services all 81 combinations of its settings, each read by
threads and by tasks; a fifth column is the worst of time ÷ that of an oracle in the same world. The planner, the
throttle and the service's limiter are the real ones; only time and the exchange are made up.
"""

from __future__ import annotations

import heapq
import math
import random
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count, product

from id_shapes import SHAPES, ids_of
from lightspeed_pos.calls.driver import nap_seconds
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.limits.throttle import Throttle
from lightspeed_pos.listing.gaps import LOWEST, OPEN, PAGE
from lightspeed_pos.listing.scan_pace import Pace, pace, pages_for_a_pause
from lightspeed_pos.listing.scan_plan import Ask, Scan
from lightspeed_pos.sandbox.limits.limiter import Limiter
from lightspeed_pos.sandbox.problems import Problem

RECORDS = 9000
SERVICE_SECONDS = 0.002  # of one processor for a page
CLIENT_SECONDS = 0.003
REGISTERS = (1, 3, 10)


@dataclass(frozen=True)
class World:
    """
    What the documents leave open, and what a network does.

    `latency` is how long an answer takes, in seconds; by up to `jitter` of it, by chance, longer. The service counts a
    request when `admit_at` of that has passed: 0 on sending, 1 on answering. A burst window ends `window_in` seconds
    after the start, None leaves it to chance. A `warm` client has had an answer before, so it knows the bucket. It
    reads by `tasks` or by threads.
    """

    latency: float = 0.3
    admit_at: float = 0.0
    jitter: float = 0.0
    window_in: float | None = None
    warm: bool = False
    tasks: bool = False


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
    if ask.parts:
        found = [one for part in ask.parts for one in ids[bisect_left(ids, part.low) : bisect_right(ids, part.high)]]
        return found, False
    low, high = bisect_left(ids, ask.low), bisect_right(ids, ask.high)
    if ask.ascending:
        return list(ids[low : min(high, low + ask.limit)]), high - low > ask.limit
    return list(ids[max(low, high - ask.limit) : high])[::-1], high - low > ask.limit


class Oracle(Scan[int]):
    """A planner that knows all ids, and so asks for full pages only: what it takes, no planner can win."""

    def __init__(self, ids: Sequence[int]) -> None:
        super().__init__()
        starts = [LOWEST, *ids[PAGE::PAGE]]
        ends = [start - 1 for start in starts[1:]]
        self._asks = [Ask(*ends_of, True, PAGE) for ends_of in zip(starts, [*ends, OPEN], strict=True)]
        self._any_came = False

    def wanted(self, pace: Pace) -> Ask | None:
        """The next page."""
        if not self._asks or self.under_way >= (pace.readers if self._any_came else 2):
            return None
        self._flights.add(self._asks[0])
        return self._asks.pop(0)

    def arrived(self, ask: Ask, ids: Sequence[int], records: Sequence[int], *, more: bool) -> None:
        """A page came."""
        self._any_came = True
        super().arrived(ask, ids, records, more=more)


def simulate(
    ids: Sequence[int], registers: int, world: World, seed: int = 0, planner: Callable[[], Scan[int]] = Scan
) -> Outcome:
    """
    Scan `ids`. To the latency comes the time that service and client, of one
    processor each, need for the pages before an answer and for its own.
    """
    dice = random.Random(seed)
    now = began = 1_000_000.0
    clock = dice.random() if world.window_in is None else 1.0 - world.window_in  # of the service, ahead of ours
    limiter = Limiter(registers=registers, seen_at=now + clock)
    throttle, holder = Throttle(jitter=random.Random(seed).random), Holder()
    if world.warm:
        known = throttle.enter(1, holder, 1.0, now - 60)
        throttle.land(known, Reply(200, {n.lower(): v for n, v in limiter.headers(1.0).items()}), now - 60)
    scan = planner()
    numbers = count()
    events: list[tuple[float, int, Callable[[], None]]] = []
    requests = refusals = 0
    arrived = arrived_before = in_hand = 0
    idle_at = {SERVICE_SECONDS: now, CLIENT_SECONDS: now}
    found: list[int] = []
    sent_at: dict[Ask, float] = {}

    def at(when: float, act: Callable[[], None]) -> None:
        heapq.heappush(events, (when, next(numbers), act))

    def work(at: float, seconds: float) -> float:
        idle_at[seconds] = max(idle_at[seconds], at) + seconds
        return idle_at[seconds]

    def send(ask: Ask) -> None:
        ticket = throttle.enter(1, holder, 1.0, now)

        def poll() -> None:
            wait = throttle.wait_seconds(ticket, now)
            if wait > 0:
                at(now + nap_seconds(wait), poll)
                return
            sent = sent_at[ask] = now
            at(now, plan)
            seconds = world.latency * (1 + world.jitter * dice.random())
            way = dice.uniform(0.001, 0.004) + seconds * world.admit_at
            back = dice.uniform(0.001, 0.006) + seconds * (1 - world.admit_at)
            at(work(now + way, SERVICE_SECONDS), lambda: serve(sent, back))

        def serve(sent: float, back: float) -> None:
            nonlocal requests, refusals
            requests += 1
            try:
                limiter.admit(1.0, now + clock)
                status, headers = 200, limiter.headers(1.0)
            except Problem as problem:
                refusals += 1
                status, headers = 429, dict(problem.headers)
            reply = Reply(status, {name.lower(): value for name, value in headers.items()})
            at(now + back, lambda: read(reply, sent))

        def read(reply: Reply, sent: float) -> None:
            throttle.land(ticket, Reply(reply.status, reply.headers, b"", now - sent), now)
            at(work(now, CLIENT_SECONDS), lambda: land(reply))

        def land(reply: Reply) -> None:
            del sent_at[ask]
            if reply.status == 429:
                send(ask)
                return
            page, more = page_of(ids, ask)
            scan.arrived(ask, page, page, more=more)
            nonlocal arrived, in_hand
            arrived += 1
            for records in scan.ready():
                in_hand += 1
                found.extend(records)
            plan()

        poll()

    def plan() -> None:
        nonlocal in_hand, arrived_before
        while True:
            state = throttle.snapshot(1, holder, now)
            if world.tasks and in_hand >= pages_for_a_pause(state.size - state.level, is_first=not arrived_before):
                if scan.under_way:
                    return  # tasks finish what is under way before they hand on what is there
                in_hand, arrived_before = 0, arrived
            waits = [now - sent for sent in sent_at.values()]
            ask = scan.wanted(pace(state, 1.0, world.latency, scan.under_way, waits))
            if ask is None:
                return
            send(ask)

    plan()
    while not scan.done:
        now, _, act = heapq.heappop(events)
        act()
    assert list(ids) == found
    return Outcome(now - began, requests, refusals)


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
    runs: list[int] = []  # of about 400, with long holes
    while len(runs) < RECORDS:
        start = (runs[-1] if runs else 0) + dice.randint(2000, 6000)
        runs.extend(range(start, start + dice.randint(300, 500)))
    jumps: list[int] = []
    while len(jumps) < RECORDS:
        start = (jumps[-1] if jumps else 0) + dice.randint(1_000_000, 5_000_000)
        jumps.extend(range(start, start + dice.randint(500, 3000)))
    mostly = sorted({*dice.sample(range(1, 81_001), 300), *range(81_001, 89_701)})
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
        "runs of 400, long holes": runs[:RECORDS],
        "jumps of millions": jumps[:RECORDS],
        "mostly at the end": mostly,
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


SEEDS = 3
WORLDS = [
    World(admit_at=admit_at, jitter=jitter, tasks=tasks)
    for tasks in (False, True)
    for admit_at, jitter in ((0.0, 0.2), (0.5, 0.0), (1.0, 0.1))
]


def cell(ids: Sequence[int], registers: int, planner: Callable[[], Scan[int]] = Scan) -> str:
    """Time as a multiple of the bound (mean and worst of all runs), most requests, refusals in all."""
    times: list[float] = []
    most = refused = 0
    for world in WORLDS:
        least = bound(math.ceil(len(ids) / PAGE), registers, world.latency)
        for seed in range(SEEDS):
            outcome = simulate(ids, registers, world, seed, planner)
            times.append(outcome.seconds / least)
            most = max(most, outcome.requests)
            refused += outcome.refusals
    return f"{sum(times) / len(times):8.2f}{max(times):7.2f}{most:5d}{refused:4d}"


SETTINGS = [
    World(admit_at=admit_at, window_in=window_in, jitter=jitter, tasks=tasks)
    for admit_at, window_in, jitter, tasks in product((0.0, 0.5, 1.0), (0.1, 0.4, 0.7), (0.0, 0.1, 0.2), (False, True))
]


def times(ids: Sequence[int], registers: int, planner: Callable[[], Scan[int]] = Scan) -> list[Outcome]:
    """By setting."""
    return [simulate(ids, registers, world, number, planner) for number, world in enumerate(SETTINGS)]


def settings_table(parts: Sequence[str]) -> None:
    """Print what all settings of `make bench` give."""
    print(f"{RECORDS:,} records, {len(SETTINGS)} settings. Time / bound (mean, worst), requests, refusals, / oracle:")
    print(f"{'':24}" + "".join(f"{f'{registers} registers':>32}" for registers in REGISTERS))
    dense = range(1, RECORDS + 1)
    oracle = {registers: times(dense, registers, lambda: Oracle(dense)) for registers in REGISTERS}
    least = {registers: bound(RECORDS // PAGE, registers, World().latency) for registers in REGISTERS}

    def cells(name: str, outcomes: dict[int, list[Outcome]]) -> str:
        row = f"{name:24}"
        for registers, found in outcomes.items():
            ratios = [one.seconds / least[registers] for one in found]
            beside = max(one.seconds / best.seconds for one, best in zip(found, oracle[registers], strict=True))
            row += f"{sum(ratios) / len(ratios):8.2f}{max(ratios):7.2f}{max(one.requests for one in found):5d}"
            row += f"{sum(one.refusals for one in found):4d}{beside:8.2f}"
        return row

    print(cells("an oracle", oracle))
    for shape in SHAPES:
        if not parts or any(part in shape for part in parts):
            ids = ids_of(shape)
            print(cells(shape, {registers: times(ids, registers) for registers in REGISTERS}), flush=True)


def main() -> None:
    """Print the table."""
    if "--settings" in sys.argv:
        settings_table([one for one in sys.argv[1:] if one != "--settings"])
        return
    print(f"{RECORDS:,} records. Time / bound (mean, worst), most requests, refusals:")
    print(f"{'':36}" + "".join(f"{f'{registers} registers':>24}" for registers in REGISTERS))
    dense = range(1, RECORDS + 1)
    print(
        f"{'an oracle that knows the ids':36}" + "".join(cell(dense, one, lambda: Oracle(dense)) for one in REGISTERS)
    )
    for name, ids in shapes().items():
        if not sys.argv[1:] or any(part in name for part in sys.argv[1:]):
            print(f"{name:36}" + "".join(cell(ids, one) for one in REGISTERS), flush=True)


if __name__ == "__main__":
    main()
