"""`lightspeed fleet run` and `worker`: doing the work of a fleet."""

from __future__ import annotations

import logging
import signal
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lightspeed_pos.cli.progress import duration
from lightspeed_pos.errors import ConnectFailed

if TYPE_CHECKING:
    from lightspeed_pos.cli.context import Context
    from lightspeed_pos.fleet import Fleet, Slice

_LOOK_SECONDS = 2.0  # an account that is added is found that soon


def run(context: Context, fleet: Fleet, *, once: bool) -> None:
    """Run slices of what is due; with `once` until nothing is."""
    slices = failed = 0
    stopped = threading.Event()

    def stop(*_: object) -> None:
        stopped.set()
        fleet.stop()

    before = signal.signal(signal.SIGTERM, stop)  # the slice under way ends with its page
    try:
        while not stopped.is_set():
            try:
                done = _next(fleet)
            except ConnectFailed as error:
                if once:
                    raise
                context.say(f"{error} It is tried again.")
                stopped.wait(_LOOK_SECONDS)
                continue
            if done is not None:
                slices += 1
                failed += done.error is not None
                context.say(_line(done))
            elif once:
                break
            else:
                stopped.wait(_LOOK_SECONDS)
    finally:
        signal.signal(signal.SIGTERM, before)
    what = f"{slices} {'slice' if slices == 1 else 'slices'}, {failed} failed."
    context.say(what if stopped.is_set() else f"{what} Nothing is due now.")


def _next(fleet: Fleet) -> Slice | None:
    lease = fleet.take()
    return None if lease is None else fleet.run_slice(lease)


def worker(context: Context, concurrency: int) -> None:
    """Be a Celery worker of the fleet that the variables name."""
    from lightspeed_pos.fleet.celery import fleet_from_env

    fleet_from_env().close()  # what is wrong is told before the worker starts
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("httpx2").setLevel(logging.WARNING)  # or there is a line for each request
    app: Any = import_module("lightspeed_pos.fleet.celery").app
    app.worker_main(["worker", "--concurrency", str(concurrency), "--loglevel", "WARNING" if context.quiet else "INFO"])


def _line(done: Slice) -> str:
    summary = done.summary
    rows = summary.new + summary.changed + summary.gone
    what = f"Account {done.account_id}: {done.pages} pages, {rows:,} rows in {duration(done.seconds)}"
    if done.error is not None:
        return f"{what}; {done.error}"
    return f"{what}, {'up to date' if done.whole else 'more to read'}."
