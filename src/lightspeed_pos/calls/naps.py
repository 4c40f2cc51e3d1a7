"""Waiting for a place in the bucket: how long to sleep at a time, and what ends the wait before anything was sent."""

from __future__ import annotations

from lightspeed_pos.errors import ApiError, AuthorizationExpired, ConnectFailed

# What ends a slot before anything was sent: no connection, or a holder that has no token to give.
NOTHING_SENT = (ConnectFailed, AuthorizationExpired, ApiError)
LONGEST_NAP_SECONDS = 1.0
SHORT_NAP_SECONDS = 0.05


def nap_seconds(wait: float) -> float:
    """How long to sleep before asking the throttle again, which may then know that `wait` was estimated too long."""
    return min(wait, LONGEST_NAP_SECONDS, max(SHORT_NAP_SECONDS, wait / 2))


class Stopped(ConnectFailed):
    """Nobody wants the answer any more; tells throttle and flow that nothing was sent."""

    def __init__(self) -> None:
        super().__init__("Not sent: the work was stopped.")
