"""
A large fleet on a virtual clock: `python benchmarks/simulate_fleet.py [--accounts N] [--workers N] [--minutes N]`.

The scheduling and the leases are the real ones, in a real Redis; only the slices are made up: how long one takes is
drawn at random. Some workers die on the way. Printed are how late accounts are taken, and what Redis has to do.
"""

from __future__ import annotations

import argparse
import heapq
import random
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from redis import Redis

from lightspeed_pos.fleet.celery import LOOK_SECONDS
from lightspeed_pos.fleet.schedule import Lease, Outcome, Schedule
from redis_server import RedisServer

START = 1_767_225_600.0
POLL_PAGES = 7  # tables that are read with every run
POLL_SECONDS = (1.0, 3.0)  # of these pages, with the answers of the service and the writing
SLOW_PART, SLOW_SECONDS, SLOW_PAGES = 0.01, 60.0, 50  # slices of accounts with so much to read that they fill a slice
FAILING_PART = 0.01
RENEW_SECONDS = 20.0  # as seldom as may be, to make the simulation short
# Of a slice: a place in the bucket and its landing for each page, the tokens, and how they are read.
REDIS_CALLS_A_PAGE, REDIS_CALLS_A_SLICE = 2, 3


@dataclass
class Outcomes:
    """What was seen."""

    lags: list[float] = field(default_factory=list[float])
    takeovers: list[float] = field(default_factory=list[float])
    slices: int = 0
    pages: int = 0
    redis_seconds: float = 0.0
    seconds: float = 0.0

    def lag(self, part: float) -> float:
        """The lag that this part of all takings does not exceed, in seconds."""
        ordered = sorted(self.lags)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))]

    @property
    def calls_a_second(self) -> float:
        """Calls of Redis in a second of the fleet's time, those of throttle and tokens as counted by hand."""
        return (self.slices * (2 + REDIS_CALLS_A_SLICE) + self.pages * (1 + REDIS_CALLS_A_PAGE)) / self.seconds

    @property
    def redis_part(self) -> float:
        """The part of one core that scheduling takes in Redis."""
        return self.redis_seconds / self.seconds


@dataclass(frozen=True)
class Work:
    """A slice under way."""

    lease: Lease
    ends_at: float
    pages: int
    failed: bool

    @property
    def outcome(self) -> Outcome:
        """How it ends."""
        whole = not self.failed and self.pages < SLOW_PAGES
        return Outcome(self.lease.interval_seconds if whole else 0.0, failed=self.failed, whole=whole)


class Simulation:
    """Accounts, spread over the interval, and workers of so many threads; time goes from event to event."""

    def __init__(self, redis: Redis, accounts: int, workers: int, threads: int, interval: float, seed: int) -> None:
        self._redis = redis
        self._chance = random.Random(seed)
        self.now = START
        self._threads = threads
        self._schedule = Schedule(redis, "simulated", now=lambda: self.now)
        for account_id in range(1, accounts + 1):
            self.now = START + interval * account_id / accounts
            self._schedule.add(account_id, {"interval": repr(interval)})
        self._events: list[tuple[float, int, int, Work | None]] = []
        self._order = count()
        for slot in range(workers * threads):
            self._come(self.now + self._chance.random() * LOOK_SECONDS, slot, None)
        self.dies_at: dict[int, float] = {}
        self.found = Outcomes()

    def run(self, seconds: float) -> Outcomes:
        """Let so much time pass; returns what was seen in it."""
        self.found, ends_at, busy = Outcomes(seconds=seconds), self.now + seconds, _busy(self._redis)
        while self._events and self._events[0][0] < ends_at:
            self.now, _, slot, work = heapq.heappop(self._events)
            if self.now < self.dies_at.get(slot // self._threads, self.now + 1):
                self._go_on(slot, work)
        self.now = ends_at
        self.found.redis_seconds = _busy(self._redis) - busy
        return self.found

    def _come(self, at: float, slot: int, work: Work | None) -> None:
        heapq.heappush(self._events, (at, next(self._order), slot, work))

    def _go_on(self, slot: int, work: Work | None) -> None:
        if work is not None:
            self._schedule.renew(work.lease)  # the other pages of these seconds are counted below
            if self.now < work.ends_at:
                self._come(min(self.now + RENEW_SECONDS, work.ends_at), slot, work)
                return
            self._schedule.finish(work.lease, work.outcome)
            self.found.slices += 1
            self.found.pages += work.pages
        lease = self._schedule.take(f"worker {slot // self._threads}")
        if lease is None:
            self._come(self.now + self._chance.random() * LOOK_SECONDS, slot, None)
            return
        lag = max(0.0, self.now - float(lease.row["due_at"]))
        (self.found.takeovers if "crashes" in lease.row else self.found.lags).append(lag)
        slow = self._chance.random() < SLOW_PART
        seconds = SLOW_SECONDS if slow else self._chance.uniform(*POLL_SECONDS)
        failed = self._chance.random() < FAILING_PART
        made = Work(lease, self.now + seconds, SLOW_PAGES if slow else POLL_PAGES, failed)
        self._come(min(self.now + RENEW_SECONDS, made.ends_at), slot, made)


def simulate(
    accounts: int,
    workers: int,
    minutes: float,
    *,
    threads: int = 16,
    interval: float = 300.0,
    seed: int = 1,
) -> Outcomes:
    """What is seen in so many minutes, after an interval to come to its pace. One worker in twenty dies on the way."""
    with RedisServer() as server, Redis.from_url(server.url) as redis:
        fleet = Simulation(redis, accounts, workers, threads, interval, seed)
        fleet.run(interval)
        dying = workers // 20
        fleet.dies_at = {one: fleet.now + minutes * 60 * (one + 1) / (dying + 1) for one in range(dying)}
        return fleet.run(minutes * 60)


def _busy(redis: Redis) -> float:
    """Seconds that Redis has worked on scripts."""
    stats: Any = redis.info("commandstats")
    return sum(float(one["usec"]) for name, one in stats.items() if name.startswith("cmdstat_eval")) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accounts", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=50)
    parser.add_argument("--threads", type=int, default=16)
    parser.add_argument("--minutes", type=float, default=5.0)
    chosen = parser.parse_args()
    found = simulate(chosen.accounts, chosen.workers, chosen.minutes, threads=chosen.threads)
    print(f"{chosen.accounts:,} accounts, {chosen.workers} workers of {chosen.threads} threads, one in twenty dies")
    print(f"lag, seconds: median {found.lag(0.5):.1f}, 99 % {found.lag(0.99):.1f}, worst {max(found.lags):.1f}")
    late = max(found.takeovers, default=0.0)
    print(f"accounts of workers that died: {len(found.takeovers)}, taken over at most {late:.0f} s after they were due")
    print(f"slices a second: {found.slices / found.seconds:.0f}")
    calls = f"calls of Redis a second: {found.calls_a_second:,.0f}"
    print(f"{calls}; scheduling takes {found.redis_part:.0%} of its core")


if __name__ == "__main__":
    main()
