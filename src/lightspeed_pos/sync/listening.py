"""Look for changes, deliver them, and try again what did not arrive: one step after the other, in one thread."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.changes import PASSING
from lightspeed_pos.sync.webhooks import message

if TYPE_CHECKING:
    from lightspeed_pos.model.changed import Source
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sync.queue import Delivery, Queue
    from lightspeed_pos.sync.webhooks import Receiver

FIRST_PAUSE = 1.0  # seconds; each pause is twice as long as the one before
LONGEST_PAUSE = 60.0  # while nobody is there
LONGEST_PAUSE_OF_ONE = 600.0  # for a message that is not taken
GIVE_UP_SECONDS = 24 * 3600.0  # after which a message that is not taken is a dead letter
_NAP = 5.0  # what another process does with the file is noticed after so many seconds


class ReceiverGoneError(LightspeedError):
    """The receiver answers 410 Gone: it wants no more messages."""


class Listener:
    """
    Delivers the changes of an account to a receiver, in order for each record.

    While nobody is there, everything waits. A message that is not taken is tried again while those about other records
    go on; after a day it is a dead letter.
    """

    def __init__(
        self,
        account: Account,
        queue: Queue,
        source: Source,
        receiver: Receiver,
        *,
        interval: float,
        say: Callable[[str], object] = lambda _: None,
        on_delivery: Callable[[Delivery, str], object] = lambda _, __: None,
        jitter: Callable[[], float] = lambda: random.uniform(0.5, 1.0),  # noqa: S311  # no secret
    ) -> None:
        """`on_delivery` is told of each attempt, with "" or why it failed; `say` what a person should know."""
        self._account = account
        self._queue = queue
        self._source = source
        self._receiver = receiver
        self._interval = interval
        self._say = say
        self._on_delivery = on_delivery
        self._jitter = jitter
        self._driver = account.loader.driver
        self._look_at = 0.0
        self._away = 0  # failures in a row
        self._away_until = 0.0

    def run(self) -> None:
        """Go on for ever. Raises ReceiverGoneError, and what signing in again mends."""
        clock = self._driver.clock
        while True:
            clock.sleep(min(self.step(), _NAP))

    def step(self) -> float:
        """Look if it is time to, and deliver what is due; returns the seconds until there may be something to do."""
        clock = self._driver.clock
        if clock.now() >= self._look_at:
            self._look_at = clock.now() + self._interval
            self._look()
        self.deliver()
        due = self._away_until if self._away_until > clock.now() else self._queue.next_due()
        return max(0.0, min(self._look_at, self._look_at if due is None else due) - clock.now())

    def _look(self) -> None:
        """Read all tables once, and deliver between pages. A service that cannot be reached is asked again later."""
        try:
            while self._driver.run(self._source.next()) is not None:
                self.deliver()
        except PASSING as error:
            self._say(f"The service was not read: {error} It is asked again in {self._interval:g} s; nothing is lost.")
            return
        self._queue.forget(self._queue.last, only_sent=True)

    def deliver(self) -> None:
        """Deliver what is due, until nothing is or nobody is there."""
        clock = self._driver.clock
        while clock.now() >= self._away_until and (waiting := self._queue.deliveries(clock.now())):
            for delivery in waiting:
                if not self._deliver(delivery):
                    return

    def _deliver(self, delivery: Delivery) -> bool:
        """Whether others may be tried after this one."""
        change, clock = delivery.change, self._driver.clock
        answer = self._receiver.send(change.event_id, message(change, self._account.id))
        now = clock.now()
        if answer.outcome == "arrived":
            self._queue.delivered(delivery.number, now)
            if self._away:
                self._say(f"{self._receiver.address} is there again.")
            self._away = 0
        elif answer.outcome == "failed":
            pause = max(answer.wait, self._pause(delivery.attempts, LONGEST_PAUSE_OF_ONE))
            is_old = delivery.first_at is not None and now - delivery.first_at >= GIVE_UP_SECONDS
            self._queue.failed(delivery.number, now, None if is_old else now + pause, answer.why)
        elif answer.outcome == "away":
            self._away_until = now + max(answer.wait, self._pause(self._away, LONGEST_PAUSE))
            if not self._away:
                self._say(f"{self._receiver.address}: {answer.why}. Changes wait until it takes them.")
            self._away += 1
        self._on_delivery(delivery, answer.why)
        if answer.outcome == "gone":
            waiting = self._queue.counts()["waiting"]
            raise ReceiverGoneError(
                f"{self._receiver.address}: {answer.why}, so it wants nothing more. "
                f"{waiting} changes wait in {self._queue.path}: start again to go on, there or at another address."
            )
        return answer.outcome != "away"

    def _pause(self, failures: int, longest: float) -> float:
        return float(min(longest, FIRST_PAUSE * 2 ** min(failures, 20)) * self._jitter())
