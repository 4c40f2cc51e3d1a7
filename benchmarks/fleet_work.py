"""A fleet in one process: how much of all drips it uses, and what it costs while little happens."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from lines import Line
from redis_server import EXECUTABLE, RedisServer
from service import Service, service
from simulate_fleet import simulate

Asked = Callable[[str], tuple[float, float]]
FLAT_OUT = 50
FILLED = 0.8 * 90  # drips of each bucket: a fifth is left to others
SPEED = 10.0  # of the clock while little happens
POLLS_A_SECOND = 1000 / 300


def fleets(quick: bool) -> Iterator[Line]:
    """The lines of a fleet."""
    if EXECUTABLE is None:
        sys.stderr.write("No redis-server here: left out the fleet.\n")
        return
    yield _flat_out(20.0 if quick else 60.0)
    yield from _polled(30 if quick else 100, 120.0 if quick else 600.0)
    found = simulate(1_000 if quick else 10_000, 1 if quick else 5, 5.0, threads=24)
    yield Line("simulated, 2,000 accounts a worker: 99 % are taken within, s", found.lag(0.99), 10)


def _flat_out(seconds: float) -> Line:
    """First readings of many accounts at once, at the speed of real time."""
    with service(items=300, sales=2500, accounts=FLAT_OUT) as running, _working(running, FLAT_OUT, 1.0, 300.0):
        while running.drips()[1] < FLAT_OUT * FILLED:
            time.sleep(0.5)
        began, before, _ = running.drips()
        time.sleep(seconds)
        ended, after, refusals = running.drips()
    share = (after - before) / (ended - began) / FLAT_OUT
    note = f"{after - before:.0f} drips in {ended - began:.0f} s, {refusals} refusals"
    what = f"{FLAT_OUT} accounts flat out in one process: share of their drips"
    return Line(what, share if refusals == 0 else 0.0, 0.95, more=True, speed=1.0, note=note)


def _polled(accounts: int, seconds: float) -> Iterator[Line]:
    """As many looks a second as 1,000 accounts need that are looked at every five minutes."""
    interval = accounts / POLLS_A_SECOND
    with (
        service(items=20, sales=20, accounts=accounts, speed=SPEED, registers=50) as running,
        _working(running, 16, SPEED, interval) as asked,
    ):
        while asked("whole")[0] < accounts:
            time.sleep(1)
        cpu, looks = asked("cpu")
        time.sleep(seconds / SPEED)
        cpu_after, looks_after = asked("cpu")
        fresh, megabytes = asked("fresh")
    made = f"{accounts} every {interval:.0f} s, {(looks_after - looks) / seconds:.2f} looks a second"
    what = "1,000 accounts looked at every 5 minutes: share of a core"
    yield Line(what, (cpu_after - cpu) / seconds, 0.1, speed=SPEED, note=made)
    yield Line("memory of the process, MB", megabytes, 500)
    yield Line("share of accounts whose changes are there within interval + 60 s", fresh, 0.99, more=True, speed=SPEED)


@contextmanager
def _working(running: Service, threads: int, speed: float, interval: float) -> Iterator[Asked]:
    """A process that keeps all accounts of the service up to date; asked, it answers two numbers."""
    context = get_context("spawn")
    here, there = context.Pipe()
    with RedisServer() as redis, tempfile.TemporaryDirectory() as folder:
        given = (there, redis.url, folder, running.url, running.accounts(), threads, speed, interval)
        process = context.Process(target=_work, args=given)
        process.start()

        def asked(question: str) -> tuple[float, float]:
            here.send(question)
            answer: tuple[float, float] = here.recv()
            return answer

        asked("cpu")  # it has begun
        yield asked
        process.kill()
        process.join()


def _work(
    pipe: Any,
    redis: str,
    folder: str,
    url: str,
    merchants: tuple[list[tuple[int, str, str]], dict[str, str]],
    threads: int,
    speed: float,
    interval: float,
) -> None:
    from lightspeed_pos import ScaledClock, Tokens
    from lightspeed_pos.fleet import Fleet
    from lightspeed_pos.fleet.celery import run_due

    clock, looks = ScaledClock(speed), list[object]()
    fleet = Fleet(redis, f"{folder}/{{account}}.duckdb", interval=interval, clock=clock, on_slice=looks.append)
    for account_id, token, refresh in merchants[0]:
        settings = {**merchants[1], "base_url": url, "auth_url": url}
        fleet.add(account_id, tokens=Tokens(token, refresh), settings=settings)

    def drive() -> None:
        while True:
            run_due(fleet)
            clock.sleep(2)

    for _ in range(threads):
        threading.Thread(target=drive, daemon=True).start()
    while True:
        match pipe.recv():
            case "cpu":
                pipe.send((time.process_time(), float(len(looks))))
            case "whole":
                pipe.send((float(sum(one.up_to_date_at is not None for one in fleet.status().accounts)), 0.0))
            case _:
                status = fleet.status()
                oldest = status.at - timedelta(seconds=interval + 60)
                fresh = [one.up_to_date_at is not None and one.up_to_date_at >= oldest for one in status.accounts]
                pipe.send((sum(fresh) / len(fresh), _megabytes()))


def _megabytes() -> float:
    """What the process has in memory now."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
