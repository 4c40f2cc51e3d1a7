"""
One bucket for every (account, OAuth client), shared by all threads and tasks of a process.

The throttle does not sleep: a caller asks `wait_seconds`, sleeps, and asks again. Places are given in the order of
`enter`. Each question gives places to all tickets that are due, so a sleeping caller holds up nobody behind it.
"""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakKeyDictionary

from lightspeed_pos.exchange.headers import Reading, refusal_seconds
from lightspeed_pos.limits.bucket import ASSUMED_DRIP_RATE, POLL_SECONDS, Bucket, BucketState, Flight

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply

# Other processes may draw on the same bucket without our knowledge. If all came back at the earliest moment, the one
# that was served last would be first again, each time. So each waits up to this much longer, by chance. Simulated, all
# of 2 to 16 processes got done with these; a whole second after an answer slows scans with one register by a tenth.
YIELD_SECONDS = 1.0  # after a refusal
LONGEST_ID = 18  # digits of an account; more is no number that Python reads for certain
LEFT_SECONDS = 0.25  # after an answer that found the bucket full; a process that is alone loses them once, at the end


class AnyThrottle(Protocol):
    """
    What a driver needs of a throttle. Any thread may call any method; every `now` is of one clock.

    `holder` stands for the token holder until an answer names the OAuth client. It is hashable and weakly referable.
    If `blocking`, all methods but `snapshot` may wait for a network, so the async driver asks in a worker thread.
    """

    @property
    def blocking(self) -> bool:
        """Whether a question may wait for a network."""
        ...

    def enter(self, account_id: int | None, holder: Hashable, cost: float, now: float) -> Any:
        """Queue for a place; returns a ticket for the other methods."""
        ...

    def wait_seconds(self, ticket: Any, now: float) -> float:
        """0.0 if the ticket now has its place, else about how many seconds that will take."""
        ...

    def land(self, ticket: Any, reply: Reply | None, now: float) -> None:
        """Give the place back after sending; `reply` is None if no answer came."""
        ...

    def leave(self, ticket: Any) -> None:
        """Give the place back, or leave the queue: nothing was sent."""
        ...

    def snapshot(self, account_id: int | None, holder: Hashable, now: float) -> BucketState:
        """The bucket as of now, as far as known."""
        ...


@dataclass(frozen=True, slots=True)
class Landing:
    """
    What an answer means for the bucket, or what it means that none came.

    `cost` is in drips, None to keep the predicted one. `seconds` is how long the exchange took. Nobody may send for
    `block_seconds`; they are None unless the service refused the request.
    """

    reading: Reading
    cost: float | None = None
    seconds: float | None = None
    block_seconds: float | None = None

    @classmethod
    def of(cls, reply: Reply | None, jitter: Callable[[], float]) -> Landing:
        """
        Read the answer.

        A refused process waits up to `YIELD_SECONDS` longer than it must, and one that saw the bucket full up to
        `LEFT_SECONDS`; `jitter` answers which part of them, 0..1. No drip is lost, as the bucket does not run empty in
        that time.
        """
        if reply is None:
            return cls(Reading())
        reading = Reading.of(reply.headers)
        if reading.full:
            drips = (reading.drip_rate or ASSUMED_DRIP_RATE) * LEFT_SECONDS
            reading = reading._replace(margin=reading.margin + drips * jitter())
        refused = reply.status == 429
        if refused:
            reading = reading._replace(burst_level=None)  # the window may have had more requests than it announces
        free = refused or reply.status == 401
        block = refusal_seconds(reply.headers) + YIELD_SECONDS * jitter() if refused else None
        return cls(reading, 0.0 if free else None, reply.seconds or None, block)


class Identities:
    """The account and the OAuth client that each holder turned out to stand for."""

    def __init__(self) -> None:
        self.clients: WeakKeyDictionary[Hashable, str] = WeakKeyDictionary()
        self._accounts: WeakKeyDictionary[Hashable, int] = WeakKeyDictionary()

    def bucket(self, account_id: int | None, holder: Hashable) -> tuple[int | None, str | None]:
        """Names a bucket: the account, and the id of the OAuth client; None for either while it is unknown."""
        # A token is for one account, so requests without an account in their path are for that one.
        account = self._accounts.get(holder) if account_id is None else account_id
        return account, self.clients.get(holder)

    def learn(self, holder: Hashable, headers: Mapping[str, str]) -> None:
        """Take in the names in the headers of an answer."""
        client = headers.get("x-ls-oauth-client-id")
        if client and self.clients.get(holder) != client:
            self.clients[holder] = client
        account = headers.get("x-ls-acct-id", "")
        if account.isdecimal() and len(account) <= LONGEST_ID and holder not in self._accounts:
            self._accounts[holder] = int(account)


class Ticket:
    """A place in a lane, or in the queue for one."""

    __slots__ = ("account_id", "cost", "cost_before", "flight", "gone", "holder", "lane", "number", "told")

    def __init__(self, account_id: int | None, holder: Hashable, cost: float) -> None:
        self.account_id = account_id
        self.holder = holder
        self.cost = cost
        self.flight: Flight | None = None
        self.told = False  # whether its caller knows that it has a place
        self.gone = False

    lane: Lane
    number: int
    cost_before: float


class Lane:
    """A bucket and the queue for it. `account` and `client`, the OAuth client, are None while they are unknown."""

    def __init__(self, account: int | None, client: str | None) -> None:
        self.account = account
        self.client = client
        self.bucket = Bucket()
        self._queue: deque[Ticket] = deque()
        self._flying: set[Ticket] = set()
        self._entered = 0
        self._entered_cost = 0.0

    @property
    def provisional(self) -> bool:
        """Whether it is not certain whose bucket this is."""
        return self.account is None or self.client is None

    def enter(self, ticket: Ticket) -> None:
        """Queue at the end."""
        ticket.lane = self
        ticket.number = self._entered
        ticket.cost_before = self._entered_cost
        self._entered += 1
        self._entered_cost += ticket.cost
        self._queue.append(ticket)

    def advance(self, now: float) -> None:
        """Give places to all tickets that are due."""
        while self._queue:
            head = self._queue[0]
            if not head.gone:
                if self.bucket.wait_seconds(head.cost, now) > 0:
                    return
                head.flight = self.bucket.take(head.cost, now)
                self._flying.add(head)
            self._queue.popleft()

    def wait_seconds(self, ticket: Ticket, now: float) -> float:
        """0.0 if the ticket now has its place, else an estimate that lets all before it in the queue go first."""
        if ticket.flight is None:
            self.advance(now)
        if ticket.flight is not None:
            ticket.told = True
            self.bucket.tell(ticket.flight, now)
            return 0.0
        head = self._queue[0]
        estimate = self.bucket.wait_seconds(
            ticket.cost, now, ahead_cost=ticket.cost_before - head.cost_before, ahead=ticket.number - head.number
        )
        return max(estimate, POLL_SECONDS)

    def leave(self, ticket: Ticket) -> None:
        """Take the ticket out, wherever it is."""
        ticket.gone = True
        if ticket.flight is not None:
            self._flying.discard(ticket)
            self.bucket.give_back(ticket.flight)
        # A ticket holds a token holder, so it must not stay behind; one in the middle goes when it comes to an end.
        while self._queue and self._queue[-1].gone:
            self._queue.pop()
        while self._queue and self._queue[0].gone:
            self._queue.popleft()

    def land(self, ticket: Ticket, landing: Landing, now: float) -> None:
        """Count what was sent."""
        flight = ticket.flight
        if flight is None or ticket.gone:
            return
        ticket.gone = True
        self._flying.discard(ticket)
        self.bucket.land(flight, now, landing.reading, cost=landing.cost, seconds=landing.seconds)
        if landing.block_seconds is not None:
            self.bucket.block(landing.block_seconds, now)
            self._take_back()

    def adopt(self, ticket: Ticket, now: float) -> None:
        """Take over one ticket that is flying."""
        ticket.lane.leave(ticket)
        ticket.lane, ticket.gone = self, False
        ticket.flight = self.bucket.take(ticket.cost, now)
        self._flying.add(ticket)

    def absorb(self, other: Lane, now: float) -> None:
        """Take over a lane that turns out to be this one."""
        other._take_back()
        self.bucket.absorb(other.bucket, now)
        for ticket in other._flying:
            ticket.lane = self
        self._flying |= other._flying
        for ticket in other._queue:
            if not ticket.gone:
                self.enter(ticket)

    def _take_back(self) -> None:
        """Put those that do not know of their place yet back into the queue, in the same order."""
        for ticket in sorted(self._flying, key=lambda ticket: ticket.number, reverse=True):
            if ticket.flight is not None and not ticket.told:
                self._flying.discard(ticket)
                self.bucket.give_back(ticket.flight)
                ticket.flight = None
                self._queue.appendleft(ticket)


class Throttle:
    """The throttle of one process. `jitter` answers 0..1, the part of chance in waits for a full bucket."""

    blocking = False

    def __init__(self, *, jitter: Callable[[], float] | None = None) -> None:
        self._jitter = jitter or random.random
        self._lock = threading.Lock()
        self._named: dict[tuple[int | None, str], Lane] = {}
        # Of holders whose OAuth client no answer has named; a holder that nobody else keeps takes its lanes along.
        self._unnamed: WeakKeyDictionary[Hashable, dict[int | None, Lane]] = WeakKeyDictionary()
        self._identities = Identities()

    def enter(self, account_id: int | None, holder: Hashable, cost: float, now: float) -> Ticket:
        """Queue for a place."""
        ticket = Ticket(account_id, holder, cost)
        with self._lock:
            lane = self._lane(account_id, holder)
            lane.enter(ticket)
            lane.advance(now)
        return ticket

    def wait_seconds(self, ticket: Ticket, now: float) -> float:
        """0.0 if the ticket now has its place, else about how many seconds that will take."""
        with self._lock:
            return ticket.lane.wait_seconds(ticket, now)

    def land(self, ticket: Ticket, reply: Reply | None, now: float) -> None:
        """Give the place back after sending, and learn what the answer says."""
        with self._lock:
            if reply is not None:
                self._identities.learn(ticket.holder, reply.headers)
                self._bring_home(ticket, now)
            ticket.lane.land(ticket, Landing.of(reply, self._jitter), now)

    def leave(self, ticket: Ticket) -> None:
        """Give the place back, or leave the queue: nothing was sent."""
        with self._lock:
            ticket.lane.leave(ticket)

    def snapshot(self, account_id: int | None, holder: Hashable, now: float) -> BucketState:
        """The bucket as of now, as far as known."""
        with self._lock:
            return self._lane(account_id, holder).bucket.state(now)

    def _lane(self, account_id: int | None, holder: Hashable) -> Lane:
        account, client = self._identities.bucket(account_id, holder)
        lane = self._found(account, client, holder)
        if lane is None and client is None:
            # Most processes work for one OAuth client, often with a new holder for each piece of work.
            known = [lane for lane in self._named.values() if lane.account == account and not lane.provisional]
            if len(known) == 1:
                return known[0]
        if lane is None:
            lane = Lane(account, client)
            self._keep(lane, holder)
        return lane

    def _found(self, account: int | None, client: str | None, holder: Hashable) -> Lane | None:
        if client is not None:
            return self._named.get((account, client))
        return self._unnamed.get(holder, {}).get(account)

    def _keep(self, lane: Lane, holder: Hashable) -> None:
        if lane.client is not None:
            self._named[lane.account, lane.client] = lane
        else:
            self._unnamed.setdefault(holder, {})[lane.account] = lane

    def _drop(self, lane: Lane, holder: Hashable) -> None:
        if self._found(lane.account, lane.client, holder) is not lane:
            return
        if lane.client is not None:
            del self._named[lane.account, lane.client]
        else:
            del self._unnamed[holder][lane.account]

    def _bring_home(self, ticket: Ticket, now: float) -> None:
        """Move the ticket to the lane that it turns out to belong to, or its whole lane if that one was provisional."""
        account, client = self._identities.bucket(ticket.account_id, ticket.holder)
        lane = ticket.lane
        if (account, client) == (lane.account, lane.client) or ticket.gone:
            return
        if not lane.provisional:
            if client is not None:
                self._lane(ticket.account_id, ticket.holder).adopt(ticket, now)
            return
        self._drop(lane, ticket.holder)
        home = self._found(account, client, ticket.holder)
        if home is None:
            lane.account, lane.client = account, client
            self._keep(lane, ticket.holder)
        else:
            home.absorb(lane, now)
