"""
One call: as many exchanges as it takes to get one answer, or one error.

`retry.py` decides what is sent again, and after how long. When a sending has its turn, the driver knows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from lightspeed_pos.calls.retry import Attempts, Policy
from lightspeed_pos.errors import DecodeError, LightspeedError, Unauthorized
from lightspeed_pos.exchange.flow import Report, Send, SendingError, Sleep
from lightspeed_pos.responses.failures import fault, without

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow, Sent
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
    failed: Attempts | None = None  # the sendings before this one
    rejected = ""
    while True:
        reply: Reply | None = None
        token, refreshed = "", False
        try:
            retries = 0 if failed is None else failed.repeated
            reply, token, refreshed, unsent, heard = cast("Sent", (yield Send(request, rejected, retries)))
            if reply is None:
                break
            problem = fault(request, reply, token)
            if problem is None or (failed is not None and failed.already_deleted(problem)):
                answer = read(reply)
                if heard:
                    yield Report(request, reply, None, retries)
                return answer
            error: LightspeedError = problem
            reply = problem.response  # without the token, in case the service echoed it
        except LightspeedError as caught:
            error = caught
            if isinstance(error, DecodeError):
                hidden = without(token, reply) if reply is not None else None
                if hidden is not reply:
                    error.__traceback__ = None  # its frames hold the answer that quotes the token
                reply = hidden
                error.request = error.request or request
                error.response = reply
                error.excerpt = error.excerpt.replace(token, "<hidden>") if token else error.excerpt
        except Exception as caught:  # noqa: BLE001  # what another library raises says nothing of a write
            failed = failed or Attempts(request, policy)
            bare = caught.error if isinstance(caught, SendingError) else caught
            reply = without(token, reply) if reply is not None else None
            if reply is not None or bare is not caught:
                failed.lost()
                yield Report(request, reply, bare, failed.repeated)
            final = failed.outcome(bare, reply)
            raise final from (None if final is bare else bare)

        failed = failed or Attempts(request, policy)
        if rejected:
            failed.renewed(refreshed=refreshed)
        wait_seconds = failed.again_in(error, reply)
        yield Report(request, reply, error, failed.repeated, wait_seconds)
        if wait_seconds is None:
            final = failed.outcome(error, reply)
            raise final from (None if final is error else error)
        failed.repeated += 1
        if wait_seconds > 0:
            yield Sleep(wait_seconds)
        rejected = token if isinstance(error, Unauthorized) else ""

    # It is the holder that failed, so nothing was sent this time.
    unsent = cast("Exception", unsent)
    final = unsent if failed is None else failed.outcome(unsent, None)
    if final is unsent:
        raise final
    raise final from unsent
