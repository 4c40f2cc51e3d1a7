"""Four processes on one bucket through Redis."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from lines import Line
from redis_server import EXECUTABLE, RedisServer
from service import Service, service

SPEED = 20.0
REGISTERS = 3
DRIP_RATE = 2.0
LEASE_SECONDS = 15.0  # the throttle's own
PROGRAM = Path(__file__).parent.parent / "tests" / "throttle_process.py"


def sharing(quick: bool) -> Iterator[Line]:
    """Share of the allowance used, once the bucket is full, by four processes and by those that one of them leaves."""
    if EXECUTABLE is None:
        sys.stderr.write("No redis-server here: left out 4 processes on one bucket.\n")
        return
    with (
        RedisServer() as redis,
        service(items=100, registers=REGISTERS, speed=SPEED) as running,
        ExitStack() as stack,
    ):
        place = [running.url, running.token, str(running.account_id), str(SPEED)]
        processes = [
            stack.enter_context(subprocess.Popen([sys.executable, str(PROGRAM), *place, redis.url, "forever"]))
            for _ in range(4)
        ]
        for process in processes:
            stack.callback(process.kill)
        level, size = running.bucket()
        while level < size - 1:
            time.sleep(0.02)
            level, size = running.bucket()
        yield _share("4 processes through Redis: share of the allowance", running, 60.0 if quick else 240.0)
        processes[0].kill()
        time.sleep(LEASE_SECONDS / SPEED)
        yield _share("3 processes, a lease after the 4th was killed: share", running, 60.0)


def _share(what: str, running: Service, seconds: float) -> Line:
    """Of the drips of so many seconds; none of it if anything was refused."""
    began, before, _ = running.drips()
    time.sleep(seconds / SPEED)
    ended, after, refusals = running.drips()
    share = (after - before) / (ended - began) / DRIP_RATE
    note = f"{after - before:.0f} drips in {ended - began:.0f} s, {refusals} refusals"
    return Line(what, share if refusals == 0 else 0.0, 0.97, more=True, speed=SPEED, note=note)
