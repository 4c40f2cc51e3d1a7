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
from service import service

SPEED = 20.0
REGISTERS = 3
DRIP_RATE = 2.0
PROGRAM = Path(__file__).parent.parent / "tests" / "throttle_process.py"


def sharing(quick: bool) -> Iterator[Line]:
    """Share of the allowance used, once the bucket is full."""
    if EXECUTABLE is None:
        sys.stderr.write("No redis-server here: left out 4 processes on one bucket.\n")
        return
    seconds = 60.0 if quick else 240.0
    with (
        RedisServer() as redis,
        service(items=100, registers=REGISTERS, speed=SPEED) as running,
        ExitStack() as stack,
    ):
        place = [running.url, running.token, str(running.account_id), str(SPEED)]
        for _ in range(4):
            process = stack.enter_context(
                subprocess.Popen([sys.executable, str(PROGRAM), *place, redis.url, "forever"])
            )
            stack.callback(process.kill)
        level, size = running.bucket()
        while level < size - 1:
            time.sleep(0.02)
            level, size = running.bucket()
        began, before, _ = running.drips()
        time.sleep(seconds / SPEED)
        ended, after, refusals = running.drips()
    share = (after - before) / (ended - began) / DRIP_RATE
    note = f"{after - before:.0f} drips in {ended - began:.0f} s, {refusals} refusals"
    value = share if refusals == 0 else 0.0
    yield Line("4 processes through Redis: share of the allowance", value, 0.97, more=True, speed=SPEED, note=note)
