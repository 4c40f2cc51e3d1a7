"""
Threads or tasks that do what a planner wants, as much at once as it wants.

A planner decides under one lock: `wanted()` gives the next job or None, `landed(job, outcome)` takes what came of one.
The work in between runs beside that of other jobs.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Awaitable, Callable
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import anyio

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.exchange.tracing import go_on_under, here

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

J = TypeVar("J")
T = TypeVar("T")

LOOK_SECONDS = 0.25  # a signal that comes just before a wait is noticed after it; on Windows, so is every one
GRACE_SECONDS = 0.5  # for answers that are on their way when the work is broken off: a person waits for the prompt


class Planner(Protocol[J]):
    """What threads and tasks work for."""

    def wanted(self) -> J | None:
        """The next job; None to wait until one lands or `look()` is called, or for good."""
        ...

    def landed(self, job: J, outcome: Any) -> None:
        """What `work` gave for a job, or the exception that it raised. An exception raised here ends the work."""
        ...


class Threads(Generic[J]):
    """
    At most `most` threads at work. Call `stop()` at the end, or nobody stops them.

    They are daemons, so a thread that waits for an answer keeps no process alive.
    """

    def __init__(self, planner: Planner[J], work: Callable[[J], Any], most: int) -> None:
        self._planner = planner
        self._work = work
        self._most = most
        self._process = os.getpid()
        self._jobs: SimpleQueue[J | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self._in_flight = 0
        self._failure: BaseException | None = None
        self._place = here()
        self._stopped = False
        self._left = False

    def stopped(self) -> bool:
        """Whether nothing more is to be sent."""
        return self._stopped

    def until(self, ready: Callable[[], T | None]) -> T | None:
        """Work until `ready()` gives something, or nothing is left to do (None). Raises what ended the work, once."""
        if self._process != os.getpid():
            raise LightspeedError("This was begun before the process was forked: begin anew in the child.")
        with self._changed:
            unasked = True  # later, whoever brought something has asked the planner
            while True:
                found = ready()
                if self._failure is None and (unasked or found is not None):
                    self._launch()
                if found is not None:
                    return found
                if self._failure is not None:
                    raise self._failure
                if not self._in_flight:
                    return None
                unasked = not self._changed.wait(LOOK_SECONDS)

    def look(self) -> None:
        """Ask the planner again, though nothing has landed. A job at work may call this."""
        with self._changed:
            if not self._left:
                self._go_on()

    def stop(self, *, wait: bool) -> None:
        """
        Send nothing more.

        With `wait` all answers that are under way are awaited. Without it they are awaited for GRACE_SECONDS; the
        planner hears nothing of the others.
        """
        if self._process != os.getpid():
            return  # the threads are in the parent, and so may be whoever holds the lock
        self._stopped = True
        for _ in self._threads:
            self._jobs.put(None)
        until = math.inf if wait else time.monotonic() + GRACE_SECONDS
        for thread in self._threads:
            if thread is not threading.current_thread():  # the garbage collector may close a generator anywhere
                while thread.is_alive() and (left := until - time.monotonic()) > 0:
                    thread.join(min(left, LOOK_SECONDS))
        with self._changed:
            self._left = True

    def _launch(self) -> None:
        while not self._stopped and self._failure is None and (job := self._planner.wanted()) is not None:
            self._in_flight += 1
            self._jobs.put(job)
            if len(self._threads) < min(self._in_flight, self._most):
                thread = threading.Thread(target=self._run, name=f"lightspeed-{len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()

    def _run(self) -> None:
        go_on_under(self._place)
        while (job := self._jobs.get()) is not None:
            if self._stopped:
                continue
            outcome: Any
            try:
                outcome = self._work(job)
            except BaseException as error:  # noqa: BLE001  # it is raised where the results are awaited
                outcome = error
            with self._changed:
                if self._left:
                    return
                self._in_flight -= 1
                self._go_on(partial(self._planner.landed, job, outcome))
                self._changed.notify_all()

    def _go_on(self, first: Callable[[], object] = lambda: None) -> None:
        try:
            first()
            self._launch()
        except BaseException as error:  # noqa: BLE001  # it is raised where the results are awaited
            self._failure = self._failure or error


class Tasks(Generic[J]):
    """
    Tasks at work.

    After `enough()` no job is begun, and those under way are finished. When the work has failed they are cancelled;
    with `stop`, that is called instead, to have nothing more sent, and they are finished too.
    """

    def __init__(
        self,
        planner: Planner[J],
        work: Callable[[J], Awaitable[Any]],
        enough: Callable[[], bool] = lambda: False,
        stop: Callable[[], object] | None = None,
    ) -> None:
        self._planner = planner
        self._work = work
        self._enough = enough
        self._stop = stop
        self._failure: BaseException | None = None
        self._group: TaskGroup

    async def run(self) -> None:
        """Work until nothing is left to do, or `enough()`. No task is left behind. Raises what ended the work."""
        async with anyio.create_task_group() as self._group:
            self._launch()
        if self._failure is not None:
            raise self._failure

    def look(self) -> None:
        """Ask the planner again, though nothing has landed. A job at work may call this."""
        self._go_on()

    def _launch(self) -> None:
        while self._failure is None and not self._enough() and (job := self._planner.wanted()) is not None:
            self._group.start_soon(self._run, job)

    async def _run(self, job: J) -> None:
        outcome: Any
        try:
            outcome = await self._work(job)
        except Exception as error:  # noqa: BLE001  # it is raised where the results are awaited
            outcome = error
        self._go_on(partial(self._planner.landed, job, outcome))

    def _go_on(self, first: Callable[[], object] = lambda: None) -> None:
        try:
            first()
            self._launch()
        except Exception as error:  # noqa: BLE001  # raised by `run`, alone and not in a group
            self._failure = self._failure or error
            (self._stop or self._group.cancel_scope.cancel)()
