"""Threads for what blocks under an event loop, apart from those of the program."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from anyio import CancelScope, CapacityLimiter, to_thread
from anyio.lowlevel import RunVar

from lightspeed_pos.exchange import detached

T = TypeVar("T")

MOST_THREADS = 40  # for one purpose, of one event loop


class OwnThreads:
    """Runs functions in worker threads, at most MOST_THREADS at once; those of the program are left to the program."""

    def __init__(self, purpose: str) -> None:
        self._limiters: RunVar[CapacityLimiter] = RunVar(f"lightspeed_pos_{purpose}_threads")

    async def run(self, function: Callable[..., T], *arguments: object) -> T:
        """What the function gives."""
        return await to_thread.run_sync(function, *arguments, limiter=self._limiter())

    def _limiter(self) -> CapacityLimiter:
        try:
            return self._limiters.get()
        except LookupError:
            limiter = CapacityLimiter(MOST_THREADS)
            self._limiters.set(limiter)
            return limiter


async def finished(function: Callable[..., T], *arguments: object) -> T:
    """
    What the function gives, called in a thread of its own.

    A task that is cancelled meanwhile waits for its end: nothing else may touch what it works on before. That takes
    more than a shield of anyio, which asyncio's own cancellation reaches through.
    """
    answer: Future[T] = Future()

    def work() -> None:
        try:
            answer.set_result(function(*arguments))
        except BaseException as error:  # noqa: BLE001  # raised where it is awaited
            answer.set_exception(error)

    Thread(target=work, name="lightspeed_pos work").start()
    stopped: BaseException | None = None
    while not answer.done():
        try:
            with CancelScope(shield=True):
                await detached.done(answer, lambda: True)
        except BaseException as error:  # noqa: BLE001  # raised when the function has ended
            stopped = error
    if stopped is not None:
        raise stopped
    return answer.result()
