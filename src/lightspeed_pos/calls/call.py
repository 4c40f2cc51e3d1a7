"""
One call: as many exchanges as it takes to get one answer, or one error.

`retry.py` decides what is sent again, the driver's `Slot` decides when; this flow puts the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from lightspeed_pos.calls.retry import Attempts, Policy
from lightspeed_pos.errors import AuthorizationExpired, DecodeError, LightspeedError, Unauthorized
from lightspeed_pos.exchange.flow import CurrentToken, RenewToken, Report, Send, SendingError, Sleep, Slot
from lightspeed_pos.responses.failures import fault, without

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow, Renewed
    from lightspeed_pos.exchange.request import Reply, Request

T = TypeVar("T")


def call(request: Request, read: Callable[[Reply], T], policy: Policy) -> Flow[T]:
    """
    Have the request answered; returns what `read` makes of the answer.

    `read` gets answers of success only, with one exception: if the outcome of a DELETE was unknown and sending it again
    finds nothing (404), the work is done and `read` gets that 404. `read` raises `DecodeError` for a body that this API
    does not send: a GET is then repeated, and the outcome of a write is unknown.

    Errors: `ApiError`, `TransportError`, `DecodeError` and below, `UnknownOutcome`, `AuthorizationExpired`. Whatever is
    raised once a write was sent, even an error of another library, becomes an `UnknownOutcome`.
    """
    attempts = Attempts(request, policy)
    token = rejected = ""
    asking = False

    def authorized() -> Flow[Reply]:
        # Asked for inside the slot: during the wait for it a token may expire, and another call may renew it.
        nonlocal token, asking
        asking = True
        if rejected:
            renewed = cast("Renewed", (yield RenewToken(rejected)))
            attempts.renewed(refreshed=renewed.refreshed)
            token = _usable(renewed.token)
        else:
            token = _usable((yield CurrentToken()))
        asking = False
        return cast("Reply", (yield Send(request, token)))

    while True:
        reply: Reply | None = None
        try:
            reply = cast("Reply", (yield Slot(request, authorized())))
            problem = fault(request, reply, token)
            if problem is None or attempts.already_deleted(problem):
                answer = read(reply)
                yield Report(request, reply, None, attempts.repeated)
                return answer
            error: LightspeedError = problem
            reply = problem.response  # without the token, in case the service echoed it
        except LightspeedError as caught:
            if asking:  # nothing was sent this time: it is the holder that failed
                final = attempts.outcome(caught, None)
                if final is caught:
                    raise
                raise final from caught
            error = caught
            if isinstance(error, DecodeError):
                hidden = without(token, reply) if reply is not None else None
                if hidden is not reply:
                    error.__traceback__ = None  # its frames hold the answer that quotes the token
                reply = hidden
                error.request = error.request or request
                error.response = reply
                error.excerpt = error.excerpt.replace(token, "<hidden>")
        except Exception as caught:  # noqa: BLE001  # what another library raises says nothing of a write
            bare = caught.error if isinstance(caught, SendingError) else caught
            reply = without(token, reply) if reply is not None else None
            if reply is not None or bare is not caught:
                attempts.lost()
                yield Report(request, reply, bare, attempts.repeated)
            final = attempts.outcome(bare, reply)
            raise final from (None if final is bare else bare)

        wait_seconds = attempts.again_in(error, reply)
        yield Report(request, reply, error, attempts.repeated, wait_seconds)
        if wait_seconds is None:
            final = attempts.outcome(error, reply)
            raise final from (None if final is error else error)
        attempts.repeated += 1
        if wait_seconds > 0:
            yield Sleep(wait_seconds)
        rejected = token if isinstance(error, Unauthorized) else ""


def _usable(token: str | None) -> str:
    if not token:
        raise AuthorizationExpired(
            "There is no access token for this merchant. Sign in (again), or give the client a holder that has a token."
        )
    if not (token.isascii() and token.isprintable() and " " not in token):
        # The HTTP library would refuse it too, and quote it.
        raise AuthorizationExpired(
            "The access token holds characters that no token has, such as a space or a line break. Store it again."
        )
    return token
