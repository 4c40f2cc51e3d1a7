"""What streams pages and records to an `AsyncClient`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Never, Self, TypeVar

import anyio

from lightspeed_pos.errors import UsageError

T = TypeVar("T")


class Stream(AsyncIterator[T]):
    """
    Records or pages under an `AsyncClient`: `async for`. Tasks that share a stream get each thing once.

    One that reads ahead (`prefetch`) does so inside `async with stream:`; for any other that changes nothing.
    """

    # No async generator: one that a `break` leaves behind makes trio complain, though here is nothing to clean up.

    def __init__(
        self, more: Callable[[], Awaitable[Sequence[T] | None]], source: AbstractAsyncContextManager[Any] | None = None
    ) -> None:
        """Gives what `more()` gives, batch by batch, until it gives None; opened and closed together with `source`."""
        self._more = more
        self._source = source
        self._lock = anyio.Lock()
        self._batch: Iterator[T] = iter(())

    if not TYPE_CHECKING:  # or the type checkers would let it pass

        def __await__(self) -> Iterator[Never]:
            raise UsageError(
                "This streams, and is not awaited: write async for one in …: …, or [one async for one in …]."
            )

    async def __aenter__(self) -> Self:
        if self._source is not None:
            await self._source.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._source is not None:
            await self._source.__aexit__(kind, error, trace)

    async def __anext__(self) -> T:
        while True:
            for one in self._batch:
                return one
            async with self._lock:
                for one in self._batch:  # somebody else has asked while we waited
                    return one
                batch = await self._more()
                if batch is None:
                    raise StopAsyncIteration
                self._batch = iter(batch)


def once(load: Callable[[], Awaitable[Sequence[T]]]) -> Stream[T]:
    """A stream of the one batch that `load()` gives."""
    waiting = [load]

    async def more() -> Sequence[T] | None:
        return await waiting.pop()() if waiting else None

    return Stream(more)
