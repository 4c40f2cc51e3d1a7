"""
The one way to a token holder, common to all clients that share it, for threads and tasks.

Everyone who is told 401 asks for a renewal. However many they are, the holder refreshes once: the first one asks it,
and those who come meanwhile wait for that answer. No lock is held while the holder is asked.
"""

from __future__ import annotations

import inspect
import os
import threading
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, cast
from weakref import WeakValueDictionary

from lightspeed_pos.auth.tokens import Secret
from lightspeed_pos.exchange import detached
from lightspeed_pos.exchange.threads import OwnThreads

_THREADS = OwnThreads("holder")

Question = Callable[[], object]


@dataclass(slots=True)
class Asker:
    """
    What a gate tells a holder of ours that it asks, also one inside a holder of the user's own, and hears from it.

    `auth_url` is where the client wants tokens to be refreshed, `rejected` the token that the service refused.
    `refreshed` says whether the holder got new tokens; None if it does not say.
    """

    auth_url: str | None
    rejected: str | None = field(default=None, repr=False)
    refreshed: bool | None = None


asker: ContextVar[Asker | None] = ContextVar("asker", default=None)


class TokenHolder(Protocol):
    """
    Anything that has an access token and can get a new one: one holder, one connection to a merchant.

    The answers may be awaitable under `AsyncClient`, which asks plain functions in a worker thread. Tasks that ask at
    the same time are given one answer, and a refresh that has begun is finished even if all of them are cancelled.
    """

    def oauth_token(self) -> str | Awaitable[str | None] | None:
        """Access token, None if there is none."""
        ...

    def refresh_oauth_token(self) -> object | Awaitable[object]:
        """Get a new one, which `oauth_token` answers from then on."""
        ...


class Gate:
    """
    Asks a holder on behalf of its clients. `auth_url` is where they want tokens to be refreshed.

    Make none: ask `gate_to`. Its identity stands for the holder's.
    """

    def __init__(self, holder: TokenHolder) -> None:
        self.holder = holder
        self.auth_url: str | None = None
        self._lock = threading.Lock()  # guards what follows, for no longer than a look at it takes
        self._fresh: str | None = None  # the token that the last refresh gave
        self._under_way: dict[str | None, _Asking] = {}  # renewals by the rejected token; None: the current token

    def token(self) -> str | None:
        """Access token of a holder whose answers need no awaiting."""
        at_hand = _at_hand(self.holder)
        return at_hand if at_hand is not None else _secret(self._ask(self.holder.oauth_token))

    async def token_async(self) -> str | None:
        """Access token. A holder that answers at once is asked in a worker thread, as it may block."""
        question = self.holder.oauth_token
        if inspect.iscoroutinefunction(question):
            return _secret(await self._ask_async(question))
        at_hand = _at_hand(self.holder)
        if at_hand is not None:
            return at_hand
        return await self._together(None, partial(self._ask_async, question))

    def renew(self, rejected: str) -> str | None:
        """Access token after a refresh, or the one that somebody else has got meanwhile."""
        token = self.token()
        while token == rejected:
            asking, begun = self._join(rejected)
            if begun:
                with self._answering(rejected, asking) as answer:
                    answer.append(self._renewed(rejected))
            elif asking.thread == threading.get_ident():
                return self._renewed(rejected)  # this very thread asks, further up or in its event loop: no waiting
            if detached.done_in_thread(asking, asking.alive) and not asking.cancelled():
                return asking.result()
        return token

    async def renew_async(self, rejected: str) -> str | None:
        """The same in a task."""
        return await self._together(rejected, partial(self._renewed_async, rejected))

    def is_fresh(self, token: str | None) -> bool:
        """Whether the last refresh gave this token; one that somebody else has got may be old."""
        return token is not None and token == self._fresh

    async def _together(self, key: str | None, ask: Callable[[], Awaitable[object]]) -> str | None:
        """The answer that is under way to this question, else one that is asked for now."""
        while True:
            asking, begun = self._join(key)
            if begun:
                asking.loop_runs = detached.begin(partial(self._answer, key, asking, ask))
            if await detached.done(asking, asking.alive) and not asking.cancelled():
                return asking.result()

    def _join(self, key: str | None) -> tuple[_Asking, bool]:
        """What is under way, and whether it is the caller who has to begin it."""
        with self._lock:
            asking = self._under_way.get(key)
            if asking is not None and asking.alive():
                return asking, False
            asking = self._under_way[key] = _Asking()
            return asking, True

    async def _answer(self, key: str | None, asking: _Asking, ask: Callable[[], Awaitable[object]]) -> None:
        with self._answering(key, asking) as answer:
            answer.append(_secret(await ask()))

    @contextmanager
    def _answering(self, key: str | None, asking: _Asking) -> Generator[list[str | None]]:
        """Tell those who wait what was appended inside, or raised. If it was stopped halfway they ask anew."""
        answer: list[str | None] = []
        try:
            yield answer
        except Exception as error:  # noqa: BLE001  # it is raised where the answer is awaited
            self._end(key, asking)
            asking.set_exception(error)
        except BaseException:
            self._end(key, asking)
            asking.cancel()
            raise
        else:
            self._end(key, asking)
            asking.set_result(answer[0])

    def _end(self, key: str | None, asking: _Asking) -> None:
        with self._lock:
            if self._under_way.get(key) is asking:
                del self._under_way[key]

    def _renewed(self, rejected: str) -> str | None:
        if (token := self.token()) != rejected:
            return token
        by = Asker(self.auth_url, rejected)
        self._ask(self.holder.refresh_oauth_token, by)
        return self._after_refresh(by, self.token())

    async def _renewed_async(self, rejected: str) -> str | None:
        if (token := _secret(await self._ask_async(self.holder.oauth_token))) != rejected:
            return token
        by = Asker(self.auth_url, rejected)
        await self._ask_async(self.holder.refresh_oauth_token, by)
        return self._after_refresh(by, _secret(await self._ask_async(self.holder.oauth_token)))

    def _after_refresh(self, by: Asker, token: str | None) -> str | None:
        if by.refreshed is not False:
            self._fresh = token
        return token

    def _ask(self, question: Question, by: Asker | None = None) -> object:
        with self._on_behalf(by):
            answer = question()
        if inspect.iscoroutine(answer):
            answer.close()
        if inspect.isawaitable(answer):
            raise TypeError("This token holder answers with awaitables: use it with AsyncClient.")
        return answer

    async def _ask_async(self, question: Question, by: Asker | None = None) -> object:
        with self._on_behalf(by):
            at_once = inspect.iscoroutinefunction(question)
            answer = question() if at_once else await _THREADS.run(question)
            return await cast("Awaitable[object]", answer) if inspect.isawaitable(answer) else answer

    @contextmanager
    def _on_behalf(self, by: Asker | None) -> Generator[None]:
        before = asker.set(by or Asker(self.auth_url))
        try:
            yield
        finally:
            asker.reset(before)


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


class _Asking(Future["str | None"]):
    """
    A question that is under way. `thread` is the one that asks it, by itself or in its event loop.

    Nobody asks it any more in a process that was forked meanwhile, which is why it knows its `process`, or when its
    event loop was stopped: then it is not `alive`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.thread = threading.get_ident()
        self.process = os.getpid()
        self.loop_runs: Callable[[], bool] = lambda: True

    def alive(self) -> bool:
        """Whether somebody still asks it."""
        return self.process == os.getpid() and self.loop_runs()


def _at_hand(holder: TokenHolder) -> str | None:
    """What a holder of ours can answer without waiting. One derived from it may do more than answer, so it is asked."""
    if type(holder).__module__ != "lightspeed_pos.auth.holders":
        return None
    return cast("str | None", cast("Any", holder).token_at_hand())


def _secret(answer: object) -> str | None:
    """The token as one that no traceback shows: a holder of the user's own gives plain text."""
    if answer is None or isinstance(answer, str):
        return None if answer is None else Secret(answer)
    raise TypeError(f"oauth_token() of this token holder answers a {type(answer).__name__}, where a str is needed.")
