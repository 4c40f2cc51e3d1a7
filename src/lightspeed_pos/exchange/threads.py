"""Threads for what blocks under an event loop, apart from those of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar

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
