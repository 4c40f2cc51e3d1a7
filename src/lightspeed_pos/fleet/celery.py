"""
The Celery app that drives a fleet.

    celery -A lightspeed_pos.fleet.celery worker --concurrency 16

A message only says that something may be due: which account, and whether a worker has it, Redis decides when one takes
it. So it does no harm if a message comes twice or is lost, and messages are acknowledged at once. Every worker looks by
itself whether something is due, and sends them; there is no `celery beat`.

Variables: LIGHTSPEED_FLEET_REDIS, LIGHTSPEED_FLEET_TO, LIGHTSPEED_FLEET_KEYS (comma between them),
LIGHTSPEED_FLEET_NAMESPACE, LIGHTSPEED_FLEET_INTERVAL, LIGHTSPEED_CLIENT_ID, LIGHTSPEED_CLIENT_SECRET, and
LIGHTSPEED_FLEET_BROKER if the messages go through another Redis.
"""

from __future__ import annotations

import logging
import os
import threading
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

    Every worker sends the task `fleet.work` for what is due, looking every `look_seconds` seconds.
    """
    queue = f"lightspeed-fleet-{namespace}"
    kombu = _celery("kombu")
    app = _celery("celery").Celery(queue, broker=broker, set_as_current=False)
    app.conf.update(
        task_default_queue=queue,
        task_queues=[kombu.Queue(queue, kombu.Exchange(queue), routing_key=queue, no_ack=True)],
        task_ignore_result=True,
        worker_pool="threads",
        worker_prefetch_multiplier=1,
        worker_hijack_root_logger=False,
        worker_cancel_long_running_tasks_on_connection_loss=False,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options={"socket_timeout": 30.0, "socket_connect_timeout": 5.0, "socket_keepalive": True},
    )
    made = _Once(fleet)

    # A shared task would be that of every app of the process: a second fleet's messages would have the first one work.
    @app.task(name="fleet.work", shared=False, Request=_request_class())  # type: ignore[untyped-decorator]
    def work() -> int:
        """Run slices of what is due until nothing is; returns how many."""
        return run_due(made())

    def look() -> None:
        """Send a message for each account that is due and has none yet."""
        fleet = made()
        fleet.heartbeat()
        if due := fleet.due():
            with app.pool.acquire(block=True) as connection:
                waiting: int = connection.default_channel.queue_declare(queue=queue).message_count
            for _ in range(min(due, MOST_MESSAGES) - waiting):
                work.apply_async(retry=False)

    looking = Repeated(look, look_seconds)
    signals = _celery("celery.signals")
    for signal, does in (
        (signals.worker_ready, looking.start),
        (signals.worker_shutting_down, looking.stop),
        (signals.worker_shutting_down, lambda: made.tell(Fleet.stop)),
        (signals.worker_shutdown, lambda: made.tell(Fleet.close)),
    ):
        signal.connect(_listener(does), weak=False)
    return app


def run_due(fleet: Fleet, seconds: float = WORK_SECONDS) -> int:
    """Run slices of what is due until nothing is, or for about so many seconds; returns how many."""
    slices, ends_at = 0, time.monotonic() + seconds
    try:
        while time.monotonic() < ends_at and (lease := fleet.take()) is not None:
            fleet.run_slice(lease)
            slices += 1
    except ConnectFailed as error:
        log.warning("The next message goes on: %s", error)
    return slices


class Repeated:
    """Does something again and again in a thread, whatever goes wrong."""

    def __init__(self, what: Callable[[], object], seconds: float) -> None:
        self._what = what
        self._seconds = seconds
        self._over = threading.Event()
        self._failed = ""

    def start(self) -> None:
        """Begin; after `stop` nothing more happens."""
        threading.Thread(target=self._go_on, name="fleet looks", daemon=True).start()

    def stop(self) -> None:
        """Do it no more."""
        self._over.set()

    def _go_on(self) -> None:
        while not self._over.wait(self._seconds):
            try:
                self._what()
            except Exception as error:  # noqa: BLE001  # a Redis that is away comes back
                if str(error) != self._failed:  # said once
                    log.warning("Looking whether something is due failed: %s", error)
                self._failed = str(error)
            else:
                self._failed = ""


class _Once:
    """Makes the fleet when it is first asked for, in each process anew; its threads share one."""

    def __init__(self, make: Callable[[], Fleet]) -> None:
        self._make = make
        self._made: tuple[int, Fleet] | None = None
        self._lock = threading.Lock()

    def __call__(self) -> Fleet:
        with self._lock:
            if self._made is None or self._made[0] != os.getpid():
                self._made = (os.getpid(), self._make())
            return self._made[1]

    def tell(self, what: Callable[[Fleet], object]) -> None:
        """Have a fleet that is there do something, if Redis lets it."""
        if self._made is None or self._made[0] != os.getpid():
            return
        try:
            what(self._made[1])
        except LightspeedError as error:
            log.warning("%s", error)


def _listener(does: Callable[[], object]) -> Callable[..., None]:
    def listen(**_: object) -> None:
        does()

    return listen


def _request_class() -> Any:
    """
    How a worker takes a message: Redis has forgotten it by then, so nothing is acknowledged.

    An acknowledgement that waits while Redis is restarted would end the worker (celery and kombu 5.7).
    """

    class Taken(_celery("celery.worker.request").Request):  # type: ignore[misc]
        def acknowledge(self) -> None:
            self.acknowledged = True

    return Taken


def _celery(module: str) -> Any:
    try:
        return import_module(module)
    except ModuleNotFoundError:
        raise LightspeedError('A fleet needs: pip install "lightspeed-pos[fleet]"') from None


if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> Any:  # so that importing this needs no variables
        if name != "app":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        broker = os.environ.get("LIGHTSPEED_FLEET_BROKER") or os.environ.get("LIGHTSPEED_FLEET_REDIS", "")
        namespace = os.environ.get("LIGHTSPEED_FLEET_NAMESPACE") or "fleet"
        made = globals()["app"] = app_of(fleet_from_env, broker, namespace)
        return made
