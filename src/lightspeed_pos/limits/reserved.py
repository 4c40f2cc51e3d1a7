"""A throttle that leaves a part of every bucket to others."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from lightspeed_pos.limits.bucket import POLL_SECONDS, BucketState

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.limits.throttle import AnyThrottle


class ReservedTicket:
    """A request: not yet in the queue of the throttle (`inner` is None), or there."""

    __slots__ = ("account_id", "cost", "holder", "inner")

    def __init__(self, account_id: int | None, holder: Hashable, cost: float) -> None:
        self.account_id = account_id
        self.holder = holder
        self.cost = cost
        self.inner: Any = None


class Reserved:
    """
    Sends through another throttle, and fills its buckets to all but the part `reserve` (0.2 leaves a fifth free).

        client = Client(holder, throttle=Reserved(RedisThrottle("redis://127.0.0.1:6379/0"), reserve=0.2))

    Others who use the same bucket find room in it at once. While they fill it beyond that, nothing is sent: a request
    queues only when there is room, so it keeps nobody waiting who may fill the whole bucket. What others take is known
    from the answers, and where they share the inner throttle, from it.
    """

    def __init__(self, throttle: AnyThrottle, reserve: float) -> None:
        if not 0 <= reserve < 1:
            raise ValueError(f"reserve is a part of the bucket, from 0 to less than 1, not {reserve!r:.60}.")
        self._throttle = throttle
        self._part = 1 - reserve

    def __repr__(self) -> str:
        return f"Reserved({self._throttle!r}, reserve={1 - self._part:g})"

    @property
    def blocking(self) -> bool:
        """Whether a question may wait for a network."""
        return self._throttle.blocking

    def enter(self, account_id: int | None, holder: Hashable, cost: float, now: float) -> ReservedTicket:
        """Queue for a place."""
        ticket = ReservedTicket(account_id, holder, cost)
        self._queue(ticket, now)
        return ticket

    def wait_seconds(self, ticket: ReservedTicket, now: float) -> float:
        """0.0 if the ticket now has its place, else about how many seconds that will take."""
        wait = self._queue(ticket, now)
        return self._throttle.wait_seconds(ticket.inner, now) if wait is None else wait

    def land(self, ticket: ReservedTicket, reply: Reply | None, now: float) -> None:
        """Give the place back after sending, and learn what the answer says."""
        self._throttle.land(ticket.inner, reply, now)

    def leave(self, ticket: ReservedTicket) -> None:
        """Give the place back, or leave the queue: nothing was sent."""
        if ticket.inner is not None:
            self._throttle.leave(ticket.inner)

    def snapshot(self, account_id: int | None, holder: Hashable, now: float) -> BucketState:
        """The bucket as of now, as far as known."""
        return self._throttle.snapshot(account_id, holder, now)

    def _queue(self, ticket: ReservedTicket, now: float) -> float | None:
        """Enter the queue if there is room, else answer the seconds until there may be; None for one that is there."""
        if ticket.inner is None:
            state = self._throttle.snapshot(ticket.account_id, ticket.holder, now)
            # A request that costs more than the whole part goes when the bucket is empty.
            too_much = min(state.level, state.level + ticket.cost - state.size * self._part)
            if too_much > 0:
                return max(POLL_SECONDS, too_much / state.drip_rate)
            ticket.inner = self._throttle.enter(ticket.account_id, ticket.holder, ticket.cost, now)
        return None
