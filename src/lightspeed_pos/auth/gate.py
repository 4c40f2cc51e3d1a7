"""
Asking a token holder, from threads and tasks.

Whoever is told 401 asks for a renewal. However many they are, the holder refreshes once: they queue, and who comes
later finds that the holder has another token than the one rejected, or hears the failure of the refresh it waited for.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Awaitable, Callable, Generator
from typing import Protocol, cast
from weakref import WeakKeyDictionary, WeakValueDictionary

import anyio
from anyio import to_thread
from anyio.lowlevel import RunVar

Question = Callable[[], object]


class TokenHolder(Protocol):
    """Anything that has an access token and can get a new one; the answers may be awaitable under `AsyncClient`."""

    def oauth_token(self) -> str | Awaitable[str | None] | None:
        """Access token, None if there is none."""
        ...

    def refresh_oauth_token(self) -> object | Awaitable[object]:
        """Get a new one, which `oauth_token` answers from then on."""
        ...


class Gate:
    """
    The one way to a holder, common to all clients that share it.

    Make none: ask `gate_to`. Its identity stands for the holder's.
    """

    def __init__(self, holder: TokenHolder) -> None:
        self.holder = holder
        self._lock = threading.Lock()
        self._renewals = 0
        self._failure: Exception | None = None  # of the latest renewal

    def token(self) -> str | None:
        """Access token of a holder whose answers need no awaiting."""
        return cast("str | None", _plain(self.holder.oauth_token()))

    async def token_async(self) -> str | None:
        """Access token; a holder that answers at once is asked in a worker thread, as it may block."""
        return cast("str | None", await _awaited(self.holder.oauth_token))

    def renew(self, rejected: str) -> str | None:
        """Access token after a refresh, or the one that somebody else has got meanwhile."""
        seen = self._renewals
        with self._lock:
            renewal = self._renewal(rejected, seen)
            try:
                question = next(renewal)
                while True:
                    try:
                        answer = _plain(question())
                    except Exception as error:  # noqa: BLE001  # whatever a holder raises is its renewal's to handle
                        question = renewal.throw(error)
                    else:
                        question = renewal.send(answer)
            except StopIteration as done:
                return cast("str | None", done.value)

    async def renew_async(self, rejected: str) -> str | None:
        """The same in a task. Once begun, a refresh goes on even if the task that asked for it is cancelled."""
        seen = self._renewals
        token: str | None = None
        async with _task_lock(self):
            with anyio.CancelScope(shield=True):
                # Threads, and event loops in other threads, may share the holder.
                if not self._lock.acquire(blocking=False):
                    await to_thread.run_sync(self._lock.acquire)
                try:
                    token = await self._renew_async(rejected, seen)
                finally:
                    self._lock.release()
            return token

    async def _renew_async(self, rejected: str, seen: int) -> str | None:
        renewal = self._renewal(rejected, seen)
        try:
            question = next(renewal)
            while True:
                try:
                    answer = await _awaited(question)
                except Exception as error:  # noqa: BLE001  # whatever a holder raises is its renewal's to handle
                    question = renewal.throw(error)
                else:
                    question = renewal.send(answer)
        except StopIteration as done:
            return cast("str | None", done.value)

    def _renewal(self, rejected: str, seen: int) -> Generator[Question, object, object]:
        """Yields what to ask the holder and is sent the answers; for whoever has the lock."""
        token = yield self.holder.oauth_token
        if token != rejected:
            return token
        if self._renewals != seen:  # somebody renewed while we waited for the lock
            if self._failure is not None:
                raise self._failure
            return token
        self._failure = None
        try:
            yield self.holder.refresh_oauth_token
        except Exception as error:
            self._failure = error
            raise
        finally:
            self._renewals += 1
        return (yield self.holder.oauth_token)


def gate_to(holder: TokenHolder) -> Gate:
    """The gate that all clients with this holder share, for as long as one of them lives."""
    with _gates_lock:
        gate = _gates.get(id(holder))
        if gate is None:
            gate = _gates[id(holder)] = Gate(holder)
        return gate


# By id, as a holder need be neither hashable nor weakly referable. The gate keeps its holder, so no id is used twice.
_gates: WeakValueDictionary[int, Gate] = WeakValueDictionary()
_gates_lock = threading.Lock()
_task_locks: RunVar[WeakKeyDictionary[Gate, anyio.Lock]] = RunVar("lightspeed_pos_task_locks")


def _task_lock(gate: Gate) -> anyio.Lock:
    """The lock of this gate in this event loop."""
    try:
        locks = _task_locks.get()
    except LookupError:
        locks = WeakKeyDictionary[Gate, anyio.Lock]()
        _task_locks.set(locks)
    return locks.setdefault(gate, anyio.Lock())


def _plain(answer: object) -> object:
    if inspect.iscoroutine(answer):
        answer.close()
    if inspect.isawaitable(answer):
        raise TypeError("This token holder answers with awaitables: use it with AsyncClient.")
    return answer


async def _awaited(question: Question) -> object:
    answer = question() if inspect.iscoroutinefunction(question) else await to_thread.run_sync(question)
    return await cast("Awaitable[object]", answer) if inspect.isawaitable(answer) else answer
