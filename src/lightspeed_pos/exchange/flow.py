"""
Effects: what the core asks of the shell, and flows: generators that ask.

A flow yields an effect and is sent its outcome; a failed effect is thrown in at the same place. Effects with a scope
(`Slot`) carry an inner flow: the driver opens the scope, runs the inner flow, closes the scope, also when cancelled.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply, Request

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Send:
    """Send the request once with this access token; answers a `Reply`, throws a `TransportFailure`."""

    request: Request
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait so many seconds on the client's clock."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Slot:
    """
    Run `inner` while holding a place in the bucket that the request draws from.

    `unwanted()` is asked before each nap on the way there; once it is true, waiting ends with a `ConnectFailed`.
    """

    request: Request
    inner: Flow[Any]
    unwanted: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class CurrentToken:
    """Ask the token holder for its access token."""


@dataclass(frozen=True, slots=True)
class RenewToken:
    """Have the holder refresh, unless it already holds another token than `rejected`; answers the token to use."""

    rejected: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Report:
    """
    Tell log and `on_exchange` how one exchange went.

    `retries` counts the exchanges of the same call before it; `retry_in` is in how many seconds the next one follows,
    None if this was the last.
    """

    request: Request
    reply: Reply | None
    error: Exception | None
    retries: int
    retry_in: float | None = None


Effect = Send | Sleep | Slot | CurrentToken | RenewToken | Report
Flow = Generator[Effect, Any, T]


def send(request: Request, token: str) -> Flow[Reply]:
    """Send once."""
    return cast("Reply", (yield Send(request, token)))


def sleep(seconds: float) -> Flow[None]:
    """Wait."""
    yield Sleep(seconds)


def slot(request: Request, inner: Flow[T]) -> Flow[T]:
    """Run inner with a place in the bucket."""
    return cast("T", (yield Slot(request, inner)))


def current_token() -> Flow[str | None]:
    """Access token to send, None if the holder has none."""
    return cast("str | None", (yield CurrentToken()))


def renew_token(rejected: str) -> Flow[str | None]:
    """Access token after a refresh that happens at most once for all who were rejected with the same one."""
    return cast("str | None", (yield RenewToken(rejected)))


def report(
    request: Request, reply: Reply | None, error: Exception | None, retries: int, retry_in: float | None = None
) -> Flow[None]:
    """Tell how the exchange went."""
    yield Report(request, reply, error, retries, retry_in)
