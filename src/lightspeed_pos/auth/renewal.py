"""
How a connection gets its next tokens without ever being left with none that work.

Under the lock, and after looking whether somebody else was faster: refresh, save, and only then use. The server
revokes the old refresh token not when it is used but when the new access token is, so stopping between any two steps
leaves a refresh token in the store that still works.

Source: API documentation, "Refresh token", changelog of 2026-01-15.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lightspeed_pos.auth.forms import SIGN_IN_AGAIN, Form, OAuthClient, read_tokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, RateLimited, ServerError, TransportError
from lightspeed_pos.exchange.flow import Sleep

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply

T = TypeVar("T")

# One refresh token may be sent five times a minute. Four attempts that are so far apart, and then QUIET_SECONDS
# without any, keep to that for as long as the server is down.
PAUSES_SECONDS = (4.0, 12.0, 24.0)
QUIET_SECONDS = 20.0
LONGEST_PAUSE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Exclusive:
    """Run `inner` while no other thread or process renews the same connection."""

    inner: TokenFlow[Any]


@dataclass(frozen=True, slots=True)
class Load:
    """Read the store; answers `Tokens`, or None if it is empty."""


@dataclass(frozen=True, slots=True)
class Save:
    """Write to the store; answers when a power cut would not undo it."""

    tokens: Tokens


@dataclass(frozen=True, slots=True)
class Post:
    """Send the form once; answers a `Reply`, throws a `TransportError`."""

    form: Form


@dataclass(frozen=True, slots=True)
class Now:
    """Answers the time in seconds since the epoch."""


TokenEffect = Exclusive | Load | Save | Post | Now | Sleep
TokenFlow = Generator[TokenEffect, Any, T]


@dataclass(slots=True)
class Outage:
    """The last failure to renew, so that a token that was just refused is not sent again at once by every waiter."""

    refresh: str = field(default="", repr=False)
    until: float = 0.0
    error: LightspeedError | None = None

    def check(self, tokens: Tokens, now: float) -> None:
        """Raise the failure again if it concerns these tokens and is recent."""
        if self.error is not None and tokens.refresh == self.refresh and now < self.until:
            raise copy.copy(self.error)


def renew(
    client: OAuthClient, needed: Callable[[Tokens, float], bool], outage: Outage, *, patient: bool = True
) -> TokenFlow[Tokens]:
    """
    Tokens to use from now on: those in the store, unless they are `needed(stored, now)` to be renewed.

    A patient renewal repeats what may pass and notes a failure in `outage`; an impatient one tries once.
    Raises AuthorizationExpired if nothing is stored or the refresh token is refused, RateLimited, ServerError or
    TransportError when the attempts are used up, DecodeError for an answer without tokens. The store changes only
    when both new tokens have arrived.
    """
    return cast("Tokens", (yield Exclusive(_renew(client, needed, outage, patient))))


def _renew(
    client: OAuthClient, needed: Callable[[Tokens, float], bool], outage: Outage, patient: bool
) -> TokenFlow[Tokens]:
    stored = cast("Tokens | None", (yield Load()))
    if stored is None:
        raise AuthorizationExpired(f"No tokens are stored for this connection. {SIGN_IN_AGAIN}")
    now = cast("float", (yield Now()))
    if not needed(stored, now):
        return stored
    outage.check(stored, now)
    try:
        renewed = yield from _ask(client.refresh(stored.refresh), PAUSES_SECONDS if patient else ())
    except LightspeedError as error:
        if patient:
            outage.refresh, outage.error = stored.refresh, error
            outage.until = cast("float", (yield Now())) + QUIET_SECONDS
        raise
    yield Save(renewed)
    return renewed


def _ask(form: Form, pauses_seconds: tuple[float, ...]) -> TokenFlow[Tokens]:
    for pause_seconds in pauses_seconds:
        try:
            return (yield from _ask_once(form))
        except (TransportError, ServerError, RateLimited) as error:
            asked_seconds = (isinstance(error, RateLimited) and error.retry_after) or 0.0
            if asked_seconds > LONGEST_PAUSE_SECONDS:
                raise
        yield Sleep(max(pause_seconds, asked_seconds))
    return (yield from _ask_once(form))


def _ask_once(form: Form) -> TokenFlow[Tokens]:
    # The time before sending: an expiry that is known too early costs nothing.
    now = cast("float", (yield Now()))
    return read_tokens(form, cast("Reply", (yield Post(form))), now)
