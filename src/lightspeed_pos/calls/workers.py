"""
Threads or tasks that do what a planner wants, as much at once as it wants.

A planner decides under one lock: `wanted()` gives the next job or None, `landed(job, outcome)` takes what came of one.
The work in between runs beside that of other jobs.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, Protocol, TypeVar, cast

import anyio

from lightspeed_pos.calls.naps import LONGEST_NAP_SECONDS, Stopped
from lightspeed_pos.exchange.flow import Effect, Flow, Report, Send, Sleep, Slot

J = TypeVar("J")
T = TypeVar("T")


class Planner(Protocol[J]):
    """What a crew works for."""

    def wanted(self) -> J | None:
        """The next job; None to wait until one lands, or for good."""
        ...

    def landed(self, job: J, outcome: Any) -> None:
        """What `work` gave for a job, or the exception that it raised. An exception raised here ends the work."""
        ...


class Threads(Generic[J]):
    """A crew of threads; `with` it, or nobody stops them."""

    def __init__(self, planner: Planner[J], work: Callable[[J], Any], most: int) -> None:
        self._planner = planner
        self._work = work
        self._pool = ThreadPoolExecutor(most, thread_name_prefix="lightspeed")
        self._changed = threading.Condition()
        self._in_flight = 0
        self._failure: BaseException | None = None
        self.stopped = False

    def until(self, ready: Callable[[], T | None]) -> T | None:
        """Work until `ready()` gives something, or nothing is left to do (None). Raises what ended the work, once."""
        with self._changed:
            while True:
                found = ready()
                if found is not None:
                    return found
                if self._failure is not None:
                    raise self._failure
                self._launch()
                if not self._in_flight:
                    return None
                self._changed.wait()

    def stop(self) -> None:
        """Send nothing more, and wait for what is under way."""
        self.stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def sending(self, flow: Flow[T], begin: Callable[[], object] = lambda: None) -> Flow[T]:
        """The same flow, except that `begin()` is called before each sending, and nothing is sent once stopped."""
        return sending(flow, begin, lambda: self.stopped)

    def _launch(self) -> None:
        while not self.stopped and self._failure is None and (job := self._planner.wanted()) is not None:
            self._in_flight += 1
            self._pool.submit(self._run, job)

    def _run(self, job: J) -> None:
        outcome: Any
        try:
            outcome = self._work(job)
        except BaseException as error:  # noqa: BLE001  # it is raised where the results are awaited
            outcome = error
        with self._changed:
            self._in_flight -= 1
            try:
                self._planner.landed(job, outcome)
                self._launch()
            except BaseException as error:  # noqa: BLE001
                self._failure = self._failure or error
            self._changed.notify_all()


async def run_tasks(
    planner: Planner[J],
    work: Callable[[J], Awaitable[Any]],
    enough: Callable[[], bool] = lambda: False,
    stop: Callable[[], object] | None = None,
) -> None:
    """
    Work with tasks until nothing is left to do, or `enough()`; none is left behind. Raises what ended the work.

    After `enough()` no job is begun, and those under way are finished. When the work has failed they are cancelled;
    with `stop`, that is called instead, to have nothing more sent, and they are finished too.
    """
    failure: list[BaseException] = []

    async with anyio.create_task_group() as group:

        async def run(job: J) -> None:
            outcome: Any
            try:
                outcome = await work(job)
            except Exception as error:  # noqa: BLE001  # it is raised where the results are awaited
                outcome = error
            try:
                planner.landed(job, outcome)
                launch()
            except Exception as error:  # noqa: BLE001  # raised below, alone and not in a group
                failure.append(error)
                (stop or group.cancel_scope.cancel)()

        def launch() -> None:
            while not failure and not enough() and (job := planner.wanted()) is not None:
                group.start_soon(run, job)

        launch()
    if failure:
        raise failure[0]


def sending(
    flow: Flow[T], begin: Callable[[], object] = lambda: None, stopped: Callable[[], bool] = lambda: False
) -> Flow[T]:
    """The same flow, except that `begin()` is called before each sending, and nothing is sent once `stopped()`."""
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Send):
                _go_on(stopped)
                begin()
            elif isinstance(effect, Slot):
                effect = Slot(effect.request, sending(effect.inner, begin, stopped), stopped)
            try:
                answer = yield from _napping(effect.seconds, stopped) if isinstance(effect, Sleep) else _done(effect)
            except Exception as error:  # noqa: BLE001  # passed on to the flow
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as done:
        return cast("T", done.value)


def _done(effect: Effect) -> Flow[object]:
    if isinstance(effect, Report) and isinstance(effect.error, Stopped):
        return None  # there was no exchange to tell of
    return (yield effect)


def _napping(seconds: float, stopped: Callable[[], bool]) -> Flow[None]:
    while True:
        _go_on(stopped)
        yield Sleep(min(seconds, LONGEST_NAP_SECONDS))
        seconds -= LONGEST_NAP_SECONDS
        if seconds <= 0:
            return


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise Stopped
