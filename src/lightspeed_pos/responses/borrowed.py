"""
The deadlines of a `Watch` for an HTTP client that the program has made. The client is not changed.

Two things that httpx2 hands down with a request, as far as the connection, are enough: `trace`, which is called at each
step, and `timeout`. A transport of the program's own that hands down neither is bound by its own timeouts; under an
`AsyncClient` it is ended all the same, when it had time for a connection and a head.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio

from lightspeed_pos.responses.watch import Watch

if TYPE_CHECKING:
    import httpx2

_SENDING = ".send_request_headers.started"
_SENT = ".receive_response_headers.started"


class _Left:
    """
    A timeout of single reads that shrinks: a socket asks for the number anew at each read.

    It takes whole seconds from what is no float, so a single read may be up to a second late.
    """

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def __float__(self) -> float:
        left = self._watch.left()
        return float(self._watch.seconds if left is None else left)

    def __index__(self) -> int:
        return math.ceil(float(self))


def bind(outgoing: httpx2.Request, watch: Watch) -> None:
    """Have an exchange in this thread end with TimedOut when its watch says so."""

    def step(name: str, _: object) -> None:
        if name.endswith(_SENT):
            watch.sent()

    outgoing.extensions["trace"] = step
    outgoing.extensions["timeout"] = {**outgoing.extensions["timeout"], "read": _Left(watch)}


@contextmanager
def bound(outgoing: httpx2.Request, watch: Watch) -> Generator[None]:
    """Have an exchange in this task end with TimedOut when its watch says so. Raises it where the block ends."""
    timeouts = outgoing.extensions["timeout"]
    scope = anyio.CancelScope(deadline=anyio.current_time() + timeouts["pool"] + timeouts["connect"] + watch.seconds)

    def begun(left: float) -> None:
        scope.deadline = anyio.current_time() + left

    async def step(name: str, _: object) -> None:
        if name.endswith(_SENDING):
            scope.deadline = math.inf  # writes have a timeout each; a large file may take many
        elif name.endswith(_SENT):
            watch.sent()

    watch.begun = begun
    outgoing.extensions["trace"] = step
    with scope:
        yield
    if scope.cancelled_caught:
        raise watch.expired()
