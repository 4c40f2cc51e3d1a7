"""
What to send again, after how long, and when to give up.

A read is repeated after any failure that may pass. A write is repeated if it certainly was not executed (no connection,
429, 401) or if repeating it does no harm; otherwise its outcome is unknown.

Source: PROTOCOL facts "Statuses" and "Write safety".
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lightspeed_pos.errors import (
    ApiError,
    ConnectFailed,
    DecodeError,
    LightspeedError,
    RateLimited,
    ServerError,
    TransportError,
    Unauthorized,
    UnknownOutcome,
)
from lightspeed_pos.exchange.headers import LONGEST_ASKED_SECONDS, Reading, refusal_seconds, retry_after_seconds
from lightspeed_pos.limits.throttle import YIELD_SECONDS

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply, Request

FIRST_BACKOFF_SECONDS = 0.5
LONGEST_BACKOFF_SECONDS = 30.0
RETRIES_WHERE_NOBODY_LISTENS = 2  # in a second and a half: enough for a local server that is just starting
MOST_RENEWALS = 3  # of one call: a refresh is the last, tokens that other processes saved may come before it
REFUSED_SECONDS_PER_RETRY = 60.0  # others may draw on the same bucket, so our turn may be some time away


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """
    When to give up.

    `retries` bounds how often one call is sent again after failures. A 429 that names a time to come back is no
    failure: it is waited out, for up to `retries` minutes in a row, or up to `max_wait_seconds`. A longer wait for the
    rate limit raises `RateLimited`. `server_errors` is a tighter bound for 5xx and broken bodies, for a caller that can
    do better than repeat. `jitter` answers 0..1.
    """

    retries: int = 5
    max_wait_seconds: float | None = None
    server_errors: int | None = None
    jitter: Callable[[], float] = random.random

    @property
    def refused_seconds(self) -> float:
        """How long to wait out one 429 after another, in seconds."""
        seconds = self.retries * REFUSED_SECONDS_PER_RETRY
        return seconds if self.max_wait_seconds is None else min(seconds, self.max_wait_seconds)

    def backoff_seconds(self, attempt: int) -> float:
        """Seconds to wait after failure number `attempt`, from 0: it doubles, and half of it is chance."""
        seconds = min(FIRST_BACKOFF_SECONDS * 2.0 ** min(attempt, 16), LONGEST_BACKOFF_SECONDS)
        return seconds * (0.5 + 0.5 * self.jitter())


class Attempts:
    """The sendings of one call so far, and what follows from them. `repeated` counts the earlier ones."""

    def __init__(self, request: Request, policy: Policy) -> None:
        self.repeated = 0
        self._request = request
        self._policy = policy
        self._harmless = request.method == "GET" or (request.repeatable and request.method in ("PUT", "DELETE"))
        self._failures = 0
        self._broken_answers = 0
        self._refused_seconds = 0.0  # asked for by the 429 in a row
        self._unexplained_refusals = 0  # in a row
        self._renewals_left = MOST_RENEWALS
        self._in_doubt = False

    def already_deleted(self, error: ApiError) -> bool:
        """Whether this 404 means that an earlier sending, of unknown outcome, did the work."""
        return self._in_doubt and error.status == 404 and self._request.method == "DELETE"

    def again_in(self, error: LightspeedError, reply: Reply | None) -> float | None:
        """Seconds after which to send again, None to give up. `reply` is what `error` was read from."""
        if isinstance(error, RateLimited):
            return self._after_refusal(error, reply)
        self._refused_seconds = 0.0
        self._unexplained_refusals = 0
        if isinstance(error, Unauthorized):
            return 0.0 if self._renewals_left else None
        if isinstance(error, ConnectFailed):
            alone = error.nobody_listens and self._failures >= RETRIES_WHERE_NOBODY_LISTENS
            return None if alone or error.closed else self._after_failure(None)
        if isinstance(error, ServerError) and error.status == 501:
            return None  # not implemented: it was not executed, and will not be
        if isinstance(error, (TransportError, DecodeError, ServerError)):
            self._in_doubt = self._request.method != "GET"
            if isinstance(error, (DecodeError, ServerError)):
                self._broken_answers += 1
            limit = self._policy.server_errors
            if limit is not None and self._broken_answers > limit:
                return None
            return self._after_failure(reply) if self._harmless else None
        if isinstance(error, ApiError) and error.status == 400 and "try again later" in error.message.lower():
            return self._after_failure(reply) if self._harmless else None
        return None

    def renewed(self, *, refreshed: bool) -> None:
        """The holder has given another token than the one that was rejected."""
        self._renewals_left = 0 if refreshed else self._renewals_left - 1

    def lost(self) -> None:
        """A sending ended in an error of another library: nobody knows how far it came."""
        self._in_doubt = self._request.method != "GET"

    def outcome(self, error: Exception, reply: Reply | None) -> Exception:
        """
        What to raise on giving up: `error`, or `UnknownOutcome` if a sending of this write is in doubt.

        No later error settles the doubt: a 409 or a 400 may be the effect of that very sending.
        """
        if not self._in_doubt:
            return error
        request = self._request
        what = _words(error).removesuffix(".")
        times = "It was not sent again." if not self.repeated else f"It was sent {self.repeated + 1} times."
        look_for = request.look_for or "Look for its effect before you send it again."
        return UnknownOutcome(
            f"{request.method} {request.path} may or may not have been executed: {what}. {times} {look_for}",
            request=request,
            response=reply,
            look_for=request.look_for,
        )

    def _after_refusal(self, error: RateLimited, reply: Reply | None) -> float | None:
        # Without a reply it is the driver that refuses to wait that long.
        if reply is None or self._refused_seconds >= self._policy.refused_seconds:
            return None
        # What the throttle really waits: the seconds asked for, and by chance up to YIELD_SECONDS more.
        self._refused_seconds += reply.seconds + refusal_seconds(reply.headers) + YIELD_SECONDS / 2
        if error.retry_after or Reading.of(reply.headers).full:
            return 0.0  # The throttle holds back everybody on this bucket, so it is enough to queue again.
        self._unexplained_refusals += 1
        if self._unexplained_refusals > self._policy.retries:
            return None
        return self._policy.backoff_seconds(self._unexplained_refusals)

    def _after_failure(self, reply: Reply | None) -> float | None:
        self._failures += 1
        if self._failures > self._policy.retries:
            return None
        wait_seconds = self._policy.backoff_seconds(self._failures - 1)
        longest = self._policy.max_wait_seconds
        if longest is not None:
            wait_seconds = min(wait_seconds, longest)
        asked = retry_after_seconds(reply.headers) if reply is not None else None
        if asked is None:
            return wait_seconds
        return None if longest is not None and asked > longest else max(wait_seconds, min(asked, LONGEST_ASKED_SECONDS))


def _words(error: Exception) -> str:
    if isinstance(error, ApiError):
        return f"{error.status} {error.message}"
    return str(error) if isinstance(error, LightspeedError) else f"{type(error).__name__}: {error}"
