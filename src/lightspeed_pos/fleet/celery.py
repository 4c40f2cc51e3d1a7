"""
The Celery app that drives a fleet.

    celery -A lightspeed_pos.fleet.celery worker -B --pool threads --concurrency 16

A message only says that something may be due: which account, and whether a worker has it, Redis decides when one takes
it. So it does no harm if a message comes twice or is lost, and messages are acknowledged at once. Every worker may
have the clock (`-B`) that sends them.

Variables: LIGHTSPEED_FLEET_REDIS, LIGHTSPEED_FLEET_TO, LIGHTSPEED_FLEET_KEYS (comma between them),
LIGHTSPEED_FLEET_NAMESPACE, LIGHTSPEED_FLEET_INTERVAL, LIGHTSPEED_CLIENT_ID, LIGHTSPEED_CLIENT_SECRET.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lightspeed_pos.errors import ConnectFailed, LightspeedError
from lightspeed_pos.fleet.fleet import INTERVAL_SECONDS, Fleet

log = logging.getLogger("lightspeed_pos")

LOOK_SECONDS = 2.0  # how often it is looked whether something is due
WORK_SECONDS = 60.0  # after which a message that finds ever more to do ends
MOST_MESSAGES = 200


def fleet_from_env(environ: Mapping[str, str] | None = None) -> Fleet:
    """The fleet that the variables name. Raises LightspeedError for one that is missing."""
    given = os.environ if environ is None else environ
    missing = [name for name in ("LIGHTSPEED_FLEET_REDIS", "LIGHTSPEED_FLEET_TO") if not given.get(name)]
    if missing:
        raise LightspeedError(f"Set {missing[0]}: a fleet needs its Redis and a place for the rows.")
    return Fleet(
        given["LIGHTSPEED_FLEET_REDIS"],
        given["LIGHTSPEED_FLEET_TO"],
        keys=[key.strip() for key in given.get("LIGHTSPEED_FLEET_KEYS", "").split(",") if key.strip()],
        namespace=given.get("LIGHTSPEED_FLEET_NAMESPACE") or "fleet",
        interval=float(given.get("LIGHTSPEED_FLEET_INTERVAL") or INTERVAL_SECONDS),
        client_id=given.get("LIGHTSPEED_CLIENT_ID", ""),
        client_secret=given.get("LIGHTSPEED_CLIENT_SECRET"),
    )


def app_of(fleet: Callable[[], Fleet], broker: str, namespace: str, *, look_seconds: float = LOOK_SECONDS) -> Any:
    """
    An app whose workers drive the fleet, through the Redis `broker`. `fleet` makes it, once in each process.

    It has two tasks: `fleet.look` sends `fleet.work` for what is due, every `look_seconds` seconds.
    """
    app = _celery("celery").Celery(f"lightspeed-fleet-{namespace}", broker=broker, set_as_current=False)
    queue = f"lightspeed-fleet-{namespace}"
    app.conf.update(
        task_default_queue=queue,
        task_ignore_result=True,
        task_acks_late=False,
        worker_prefetch_multiplier=1,
        worker_hijack_root_logger=False,
        worker_cancel_long_running_tasks_on_connection_loss=False,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options={
            "global_keyprefix": f"{queue}:",
            "socket_timeout": 10.0,
            "socket_connect_timeout": 5.0,
        },
        beat_scheduler="celery.beat:Scheduler",  # keeps no file: there is nothing to remember
        beat_max_loop_interval=max(0.05, look_seconds),
        beat_schedule={
            "look": {"task": "fleet.look", "schedule": look_seconds, "options": {"expires": 5 * look_seconds}}
        },
    )
    made = _Once(fleet)

    @app.task(name="fleet.work", typing=False)  # type: ignore[untyped-decorator]
    def work() -> int:
        """Run slices of what is due until nothing is; returns how many."""
        return _work(made())

    @app.task(name="fleet.look", typing=False)  # type: ignore[untyped-decorator]
    def look() -> int:
        """Send a message for each account that is due and has none yet; returns how many were sent."""
        try:
            due = made().due()
        except ConnectFailed as error:
            log.warning("Nobody knows what is due: %s", error)
            return 0
        if not due:
            return 0
        with app.connection_for_write() as connection:
            waiting: int = connection.default_channel.queue_declare(queue=queue, passive=True).message_count
        lacking: int = max(0, min(due, MOST_MESSAGES) - waiting)
        for _ in range(lacking):
            work.delay()
        return lacking

    signals = _celery("celery.signals")
    for signal, what in (
        (signals.worker_shutting_down, Fleet.stop),
        (signals.heartbeat_sent, Fleet.heartbeat),
        (signals.worker_shutdown, Fleet.close),
    ):
        signal.connect(made.listener(what), weak=False)
    return app


class _Once:
    """Makes the fleet when it is first asked for, in each process anew."""

    def __init__(self, make: Callable[[], Fleet]) -> None:
        self._make = make
        self._made: tuple[int, Fleet] | None = None

    def __call__(self) -> Fleet:
        if self._made is None or self._made[0] != os.getpid():
            self._made = (os.getpid(), self._make())
        return self._made[1]

    def listener(self, what: Callable[[Fleet], object]) -> Callable[..., None]:
        """What Celery calls."""

        def listen(**_: object) -> None:
            self.ask(what)

        return listen

    def ask(self, what: Callable[[Fleet], object]) -> None:
        """Have a fleet that is there do something, if Redis lets it."""
        if self._made is None or self._made[0] != os.getpid():
            return
        try:
            what(self._made[1])
        except LightspeedError as error:
            log.warning("%s", error)


def _celery(module: str) -> Any:
    try:
        return import_module(module)
    except ModuleNotFoundError:
        raise LightspeedError('A fleet needs: pip install "lightspeed-pos[fleet]"') from None


def _work(fleet: Fleet) -> int:
    slices, ends_at = 0, time.monotonic() + WORK_SECONDS
    try:
        while time.monotonic() < ends_at and (lease := fleet.take()) is not None:
            fleet.run_slice(lease)
            slices += 1
    except ConnectFailed as error:
        log.warning("The next message goes on: %s", error)
    return slices


if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> Any:  # so that importing this needs no variables
        if name != "app":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        broker = os.environ.get("LIGHTSPEED_FLEET_BROKER") or os.environ.get("LIGHTSPEED_FLEET_REDIS", "")
        namespace = os.environ.get("LIGHTSPEED_FLEET_NAMESPACE") or "fleet"
        made = globals()["app"] = app_of(fleet_from_env, broker, namespace)
        return made
