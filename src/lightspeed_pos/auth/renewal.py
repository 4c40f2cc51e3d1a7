"""
How a connection gets its next tokens without ever being left with none that work.

Under the lock, and after looking whether somebody else was faster: refresh, save, read back, and only then use. The
server revokes the old refresh token not when it is used but when the new access token is. So stopping between any two
steps leaves a refresh token in the store that still works.

Source: API documentation, "Refresh token", changelog of 2026-01-15.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lightspeed_pos.auth.forms import SIGN_IN_AGAIN, Form, OAuthClient, read_tokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import (
    AuthorizationExpired,
    DecodeError,
    LightspeedError,
    RateLimited,
    ServerError,
    TransportError,
)
from lightspeed_pos.exchange.flow import Sleep

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply

T = TypeVar("T")

# One refresh token may be sent five times a minute. Four attempts that are so far apart, and then QUIET_SECONDS
# without any, keep to that for as long as the server is down.
PAUSES_SECONDS = (4.0, 12.0, 24.0)
QUIET_SECONDS = 20.0
# From when a renewal is asked for to its last attempt; the shortest pause of leeway is for the attempts themselves.
PATIENCE_SECONDS = sum(PAUSES_SECONDS) + min(PAUSES_SECONDS)
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
    error: Exception | None = None

    def check(self, tokens: Tokens, now: float) -> None:
        """Raise the failure again if it concerns these tokens and is recent."""
        if self.error is not None and tokens.refresh == self.refresh and now < self.until:
            raise _copy(self.error)


def stored() -> TokenFlow[Tokens | None]:
    """The tokens in the store as they are, None if there are none. Read under the lock, like everything of a store."""
    return cast("Tokens | None", (yield Exclusive(_stored())))


def renew(
    client: OAuthClient, needed: Callable[[Tokens, float], bool], outage: Outage, *, patient: bool = True
) -> TokenFlow[Tokens]:
    """
    Tokens to use from now on: those in the store, unless they are `needed(stored, now)` to be renewed.

    A patient renewal repeats what may pass; an impatient one tries once. The wait for another process that renews is a
    part of its patience, so that processes that meet one outage give up together, not one after the other. A patient
    renewal notes in `outage` why it failed, an impatient one only that the tokens could not be saved.
    Raises AuthorizationExpired if nothing is stored or the refresh token is refused, RateLimited, ServerError,
    TransportError or DecodeError when the attempts are used up, LightspeedError for a store that does not give back
    what was saved, and what the store raises. Unless all went well the store holds the tokens that it held before.
    """
    asked_at = cast("float", (yield Now()))
    return cast("Tokens", (yield Exclusive(_renew(client, needed, outage, asked_at if patient else None))))


def _stored() -> TokenFlow[Tokens | None]:
    return cast("Tokens | None", (yield Load()))


def _renew(
    client: OAuthClient, needed: Callable[[Tokens, float], bool], outage: Outage, asked_at: float | None
) -> TokenFlow[Tokens]:
    """Renew under the lock; patiently if it says since when that is waited for."""
    old = yield from _stored()
    if old is None:
        raise AuthorizationExpired(f"No tokens are stored for this connection. {SIGN_IN_AGAIN}")
    now = cast("float", (yield Now()))
    if not needed(old, now):
        return old
    outage.check(old, now)
    renewed: Tokens | None = None
    try:
        renewed = yield from _ask(client.refresh(old.refresh), () if asked_at is None else _pauses(now - asked_at))
        yield from _save(renewed, old)
    except Exception as error:
        if asked_at is not None or renewed is not None:
            outage.refresh, outage.error = old.refresh, error
            outage.until = cast("float", (yield Now())) + QUIET_SECONDS
        raise
    return renewed


def _save(renewed: Tokens, old: Tokens) -> TokenFlow[None]:
    """Have the tokens kept. They are read back before anybody uses them, as their use is what ends the old ones."""
    yield Save(renewed)
    found = yield from _stored()
    wrong = _differences(found or Tokens("", ""), renewed)
    if wrong:
        yield Save(old)
        raise LightspeedError(
            f"The store did not give back the tokens that were saved: {wrong}. Is a column too short? "
            "The tokens of before were put back, and they still work."
        )


def _differences(found: Tokens, saved: Tokens) -> str:
    """How the tokens differ, in words that do not show them; "" if they do not."""
    pairs = (("access", found.access, saved.access), ("refresh", found.refresh, saved.refresh))
    return ", ".join(
        f"{len(one)} characters of {len(other)} of the {name} token"
        if len(one) != len(other)
        else f"another {name} token"
        for name, one, other in pairs
        if one != other
    )


def _pauses(waited_seconds: float) -> tuple[float, ...]:
    """The pauses between attempts for which there is time after that wait; all of them if a clock was set back."""
    fitting: list[float] = []
    for pause_seconds in PAUSES_SECONDS:
        if max(0.0, waited_seconds) + sum(fitting) + pause_seconds > PATIENCE_SECONDS:
            break
        fitting.append(pause_seconds)
    return tuple(fitting)


def _ask(form: Form, pauses_seconds: tuple[float, ...]) -> TokenFlow[Tokens]:
    for pause_seconds in pauses_seconds:
        try:
            return (yield from _ask_once(form))
        except (TransportError, ServerError, RateLimited, DecodeError) as error:
            asked_seconds = (isinstance(error, RateLimited) and error.retry_after) or 0.0
            if asked_seconds > LONGEST_PAUSE_SECONDS:
                raise
        yield Sleep(max(pause_seconds, asked_seconds))
    return (yield from _ask_once(form))


def _ask_once(form: Form) -> TokenFlow[Tokens]:
    # The time before sending: an expiry that is known too early costs nothing.
    now = cast("float", (yield Now()))
    return read_tokens(form, cast("Reply", (yield Post(form))), now)


def _copy(error: Exception) -> Exception:
    """The same error without the traceback of the time before; itself if it cannot be copied, as some of stores."""
    try:
        return copy.copy(error)
    except Exception:  # noqa: BLE001  # whatever its class raises
        return error
