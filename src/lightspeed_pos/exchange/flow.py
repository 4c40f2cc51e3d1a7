"""
Flows and effects: a flow is a generator that decides, and yields what it wants done as an effect.

A driver does what the effect says and sends the outcome back in; if the effect failed, it throws the error in instead.
An effect with a scope (`Slot`) carries an inner flow: the driver opens the scope, runs the inner flow and closes the
scope, also when it is cancelled.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply, Request

T = TypeVar("T")


class SendingError(Exception):
    """Sending ended in `error` of another library, and nobody knows how far it came."""

    def __init__(self, error: Exception) -> None:
        super().__init__(f"{type(error).__name__}: {error}")
        self.error = error


@dataclass(frozen=True, slots=True)
class Send:
    """Send the request once with this access token; answers a `Reply`, throws a `LightspeedError` or `SendingError`."""

    request: Request
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait this many seconds of the client's clock."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Slot:
    """Run `inner` while holding a place in the bucket that the request draws from."""

    request: Request
    inner: Flow[Any]


@dataclass(frozen=True, slots=True)
class CurrentToken:
    """Ask the token holder for its access token."""


@dataclass(frozen=True, slots=True)
class RenewToken:
    """Have the holder refresh, unless it already holds another token than `rejected`; answers `Renewed`."""

    rejected: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Renewed:
    """The token to use, and whether it comes from a refresh: else somebody else had got it, and it may be old."""

    token: str | None = field(repr=False)
    refreshed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """
    Tell log and `on_exchange` how one exchange went.

    `retries` counts the earlier exchanges of the same call. `retry_in` is the seconds until the next one, None if this
    was the last.
    """

    request: Request
    reply: Reply | None
    error: Exception | None
    retries: int
    retry_in: float | None = None


Effect = Send | Sleep | Slot | CurrentToken | RenewToken | Report
Flow = Generator[Effect, Any, T]
