"""
A real Celery worker of a fleet: `python worker_process.py REDIS TO NAMESPACE SPEED START LOOK THREADS`.

It runs on a clock of that speed which began at START, as all workers of a test do, and looks every LOOK seconds of that
clock whether something is due.
"""

from __future__ import annotations

import logging
import sys
from datetime import timedelta

from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.fleet.celery import app_of
from lightspeed_pos.sync import days


def main(redis: str, to: str, namespace: str, speed: str, start: str, look: str, threads: str) -> None:
    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("lightspeed_pos").setLevel(logging.INFO)
    days.WINDOW = timedelta(days=450)  # as the fixture all_days_at_once has it
    clock = ScaledClock(float(speed), float(start))

    def fleet() -> Fleet:
        # Comparing all tables takes as long as reading them, and is tested by itself.
        return Fleet(redis, to, namespace=namespace, clock=clock, reconcile_seconds=None)

    app = app_of(fleet, redis, namespace, look_seconds=float(look) / clock.speed)
    app.worker_main(
        ["worker", "--concurrency", threads, "--loglevel", "WARNING", "--without-gossip", "--without-mingle"]
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
