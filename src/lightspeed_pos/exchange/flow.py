"""
Flows and effects: a flow is a generator that decides, and yields what it wants done as an effect.

A driver does what the effect says and sends the outcome back in; if the effect failed, it throws the error in instead.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply, Request

T = TypeVar("T")


class SendingError(Exception):
    """Sending ended in `error` of another library, and nobody knows how far it came."""

    def __init__(self, error: Exception) -> None:
        super().__init__(f"{type(error).__name__}: {error}")
        self.error = error


class Sent(NamedTuple):
    """
    The answer, and the token that it was sent with. Or else `unsent`, the error of the token holder.

    The token was `refreshed` if a rejected one was, and it comes from a refresh: else somebody else had got it, and it
    may be old. `heard` says whether anybody wants a `Report` of a success.
    """

    reply: Reply | None
    token: str
    refreshed: bool = False
    unsent: Exception | None = None
    heard: bool = True


@dataclass(frozen=True, slots=True)
class Send:
    """
    Send the request once: wait for a place in its bucket, then ask the holder for its token, and send with that.

    The holder refreshes if it still has `rejected`, a token that the service refused. `retries` counts the earlier
    sendings of the same call. Answers `Sent`; throws a `LightspeedError` or `SendingError`.
    """

    request: Request
    rejected: str = field(default="", repr=False)
    retries: int = 0


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait this many seconds of the client's clock."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Report:
    """
    Tell log and `on_exchange` how one exchange went, a success only if `Sent` says that it is heard.

    `retries` counts the earlier exchanges of the same call. `retry_in` is the seconds until the next one, None if this
    was the last.
    """

    request: Request
    reply: Reply | None
    error: Exception | None
    retries: int
    retry_in: float | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """
    Do something that blocks, such as writing into a database: in the calling thread, or in one of its own under tasks.

    Answers what `do` returns; throws what it raises. Once it has begun it comes to its end, also when the task that
    waits for it is cancelled.
    """

    do: Callable[[], object]


Effect = Send | Sleep | Report | Work
Flow = Generator[Effect, Any, T]
