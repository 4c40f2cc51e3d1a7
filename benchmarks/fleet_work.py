"""A fleet in one process: how much of all drips it uses, and what it costs while little happens."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import httpx2

import postgres_server
from fleet_process import FleetProcess, Merchant
from fleet_rows import copy_rows, newest_items
from lines import Line
from postgres_server import PostgresServer
from redis_server import EXECUTABLE, RedisServer
from service import Service, service
from simulate_fleet import simulate

FLAT_OUT = 50
FILLED = 0.8  # of each bucket: a fifth is left to others
DRIP_RATE = 1.0  # drips per second that leave a bucket
BEGUN = 3.0  # drips of each account, after which all are at work
LOOKS_A_SECOND = 1000 / 300
LATE_SECONDS = 60.0  # after an interval


@dataclass(frozen=True)
class Shape:
    """How the looks are measured: `speed` is that of the clock, `seconds` are by it; merchants share `shops`."""

    accounts: int
    shops: int
    seconds: float
    speed: float = 4.0

    @property
    def interval(self) -> float:
        """So that there are as many looks a second as 1,000 accounts need that are looked at every five minutes."""
        return self.accounts / LOOKS_A_SECOND


def fleets(quick: bool) -> Iterator[Line]:
    """The lines of a fleet."""
    if EXECUTABLE is None:
        sys.stderr.write("No redis-server here: left out the fleet.\n")
        return
    yield _flat_out(10.0 if quick else 60.0)
    if postgres_server.PROGRAMS is None:
        sys.stderr.write("No PostgreSQL here: left out what a fleet costs.\n")
    else:
        yield from _polled(Shape(100, 2, 100.0) if quick else Shape(1000, 4, 600.0))
    found = simulate(500 if quick else 10_000, 1 if quick else 5, 1.0 if quick else 5.0, threads=24)
    yield Line("simulated, 2,000 accounts a worker: 99 % are taken within, s", found.lag(0.99), 10)


def _flat_out(seconds: float) -> Line:
    """First readings of many accounts at once, at the speed of real time."""
    with (
        service(items=300, sales=2500, merchants=FLAT_OUT) as running,
        RedisServer() as redis,
        tempfile.TemporaryDirectory() as folder,
        FleetProcess(redis.url, f"{folder}/{{account}}.duckdb", threads=FLAT_OUT) as fleet,
    ):
        running.fill(FILLED)
        fleet.add(_merchants(running))
        while running.drips()[1] < FLAT_OUT * BEGUN:
            time.sleep(0.1)
        began, before, level = time.monotonic(), running.drips()[1], running.levels()
        cpu, serving = fleet.cpu(), running.cpu_seconds()
        time.sleep(seconds)
        ended, (_, after, refusals) = time.monotonic(), running.drips()
        cpu, serving = fleet.cpu() - cpu, running.cpu_seconds() - serving
        risen = max(0.0, running.levels() - level)  # what was made good for the time before
    share = (after - before - risen) / (ended - began) / FLAT_OUT / DRIP_RATE
    used = f"{cpu / seconds:.0%} of a core, the sandbox {serving / seconds:.0%}"
    note = f"{after - before:.0f} drips in {ended - began:.0f} s, {refusals} refusals, {used}"
    what = f"{FLAT_OUT} accounts flat out in one process: share of their drips"
    return Line(what, share if refusals == 0 else 0.0, 0.95, more=True, speed=1.0, note=note)


def _polled(shape: Shape) -> Iterator[Line]:
    """All accounts are looked at for a while, into one PostgreSQL; then each changes once in an interval."""
    with ExitStack() as opened:
        redis, postgres = opened.enter_context(RedisServer()), opened.enter_context(PostgresServer())
        running = opened.enter_context(
            service(items=20, sales=20, registers=20, accounts=shape.shops, merchants=shape.accounts, speed=shape.speed)
        )
        place = f"{postgres.url}?layout=shared"
        fleet = opened.enter_context(
            FleetProcess(redis.url, place, threads=4, speed=shape.speed, interval=shape.interval)
        )
        merchants = _merchants(running)
        first, others = merchants[: shape.shops], merchants[shape.shops :]
        fleet.add(first)
        while fleet.whole() < len(first):
            time.sleep(0.1)
        copy_rows(postgres.url, [one.account_id for one in first], [one.account_id for one in others])
        fleet.add(others, spread=shape.interval)
        time.sleep(shape.interval / shape.speed)  # each was looked at once, and Redis remembers how far it is

        quiet = _watched(fleet, shape.seconds, shape.speed, lambda: None)
        busy = _watched(
            fleet,
            2 * shape.interval + LATE_SECONDS,
            shape.speed,
            lambda: _change(running, first, shape.interval / shape.speed),
        )
        megabytes = fleet.megabytes()
        ahead = fleet.now() - running.now()
        lags = [seconds - ahead for seconds in newest_items(postgres.url, CHANGED)]

    fresh = sum(lag <= shape.interval + LATE_SECONDS for lag in lags) / shape.accounts
    note = f"{shape.accounts:,} every {shape.interval:.0f} s, {quiet}; while each changes once: {busy}"
    what = "1,000 accounts looked at every 5 minutes: share of a core"
    yield Line(what, quiet.core, 0.1, speed=shape.speed, note=note)
    yield Line("memory of the process, MB", megabytes, 500)
    what = "share of accounts whose newest change is there within interval + 60 s"
    note = f"the last of them after {max(lags, default=0.0):.0f} s"
    yield Line(what, fresh, 0.99, more=True, speed=shape.speed, note=note)


@dataclass(frozen=True)
class Watched:
    """What the process did for a while: its share of a core, looks a second, and how many of them failed."""

    core: float
    looks: float
    failed: int

    def __str__(self) -> str:
        return f"{self.core:.3f} of a core, {self.looks:.2f} looks a second, {self.failed} failed"


def _watched(fleet: FleetProcess, seconds: float, speed: float, begin: Callable[[], None]) -> Watched:
    """For so many seconds of its clock, of which `begin` takes a part."""
    cpu, (looks, failed), ends_at = fleet.cpu(), fleet.slices(), time.monotonic() + seconds / speed
    begin()
    time.sleep(max(0.0, ends_at - time.monotonic()))
    looks_after, failed_after = fleet.slices()
    return Watched((fleet.cpu() - cpu) / seconds, (looks_after - looks) / seconds, failed_after - failed)


CHANGED = "Changed while the fleet looked"


def _change(running: Service, first: list[Merchant], seconds: float) -> None:
    """Change an item of each shop, one shop after the other in so much time."""
    for one in first:
        with httpx2.Client(base_url=running.url, headers={"Authorization": f"Bearer {one.access}"}) as http:
            item = f"/API/V3/Account/{one.account_id}/Item/1.json"
            http.put(item, json={"description": CHANGED}).raise_for_status()
        time.sleep(seconds / len(first))


def _merchants(running: Service) -> list[Merchant]:
    merchants, client = running.accounts()
    settings = {**client, "base_url": running.url, "auth_url": running.url}
    return [Merchant(account_id, access, refresh, settings) for account_id, access, refresh in merchants]
