"""
Reading ahead: the next pages come while this one is worked on, by a thread of a `Client` or a task of an `AsyncClient`.

A page says where the next one is, so there is one reader, and it asks for one page after another.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import anyio
from anyio.abc import TaskGroup

from lightspeed_pos.calls.control import Control
from lightspeed_pos.calls.workers import Threads
from lightspeed_pos.errors import QueryError
from lightspeed_pos.listing.stream import Stream

T = TypeVar("T")


def thread_ahead(read_next: Callable[[Control], T | None], ahead: int) -> Generator[T, None, None]:
    """
    What `read_next(control)` gives until it gives None, read by a thread that is up to `ahead` before the reader.

    The thread ends with this generator, also when that is closed or dropped: what the control looks on sends nothing
    from then on. An error is raised in its turn.
    """
    control = Control(lambda: threads.stopped())  # noqa: PLW0108  # threads come after it
    pages: _Ahead[T] = _Ahead(ahead)
    threads: Threads[bool] = Threads(pages, lambda _: read_next(control), 1)
    try:
        while (page := threads.until(pages.next)) is not None:
            yield page
    finally:
        threads.stop(wait=False)


class _Ahead(Generic[T]):
    """Plans for one reader: a page at a time, while there is room."""

    def __init__(self, ahead: int) -> None:
        self._room = ahead
        self._pages: deque[T] = deque()
        self._reading = False
        self._end: BaseException | bool = False

    def wanted(self) -> bool | None:
        """Whether to read one more page now; None to wait."""
        if self._reading or self._end or len(self._pages) >= self._room:
            return None
        self._reading = True
        return True

    def landed(self, job: bool, outcome: Any) -> None:
        """A page came, the end (None), or an error."""
        del job
        self._reading = False
        if outcome is None or isinstance(outcome, BaseException):
            self._end = True if outcome is None else outcome
        else:
            self._pages.append(outcome)

    def next(self) -> T | None:
        """The next page if it is there. Raises the error whose turn it is."""
        if self._pages:
            return self._pages.popleft()
        if isinstance(self._end, BaseException):
            raise self._end
        return None


class TaskAhead(Stream[T]):
    """
    What `source` gives, read by a task that is up to `ahead` before whoever asks, while `async with` is open.

    An iterator could not have a task of its own: nobody ends it when a `break` leaves the loop, and a task group that
    is open across the `yield` of an async generator is cancelled in the wrong place. An error is raised in its turn;
    asking once more reads that page again, as it does without a task.
    """

    def __init__(self, source: Stream[T], ahead: int) -> None:
        super().__init__(self._take)
        self._pages = source
        self._ahead = ahead
        self._group: TaskGroup | None = None
        self._open = False
        self._reading = True
        self._read: deque[T] = deque()
        self._failure: Exception | None = None
        self._changed = anyio.Event()

    async def __aenter__(self) -> Self:
        if self._group is not None:
            raise QueryError("A listing with prefetch is opened once: make a new one, or resume at page.next_url.")
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        self._open = True
        self._group.start_soon(self._run)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False
        if self._group is not None:
            self._group.cancel_scope.cancel()
            if isinstance(error, anyio.get_cancelled_exc_class()):
                await self._group.__aexit__(kind, error, trace)
            else:
                # What the body raises is none of the group's business; it would come out as an ExceptionGroup.
                await self._group.__aexit__(None, None, None)

    async def _take(self) -> Sequence[T] | None:
        while self._open and self._reading and not self._read:
            await self._changed.wait()
        if not self._open:
            raise QueryError(
                "A listing with prefetch has a task of its own: write "
                "`async with account.items.pages(prefetch=1) as pages:` and loop over pages inside."
            )
        if self._read:
            one = self._read.popleft()
            self._tell()
            return [one]
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        last = await anext(self._pages, None)
        return None if last is None else [last]

    async def _run(self) -> None:
        try:
            async for one in self._pages:
                self._read.append(one)
                self._tell()
                while len(self._read) >= self._ahead:
                    await self._changed.wait()
        except Exception as error:  # noqa: BLE001  # raised when its page is asked for
            self._failure = error
        finally:
            self._reading = False
            self._tell()

    def _tell(self) -> None:
        """Wake whoever waits for a page, or for room."""
        self._changed.set()
        self._changed = anyio.Event()
