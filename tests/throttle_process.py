"""
What a process does that works on an account; kept apart so that it can be imported there.

`redis` is the URL of a Redis that shares the throttle. `work` is "forever" (requests of one drip until killed) or "all"
(reads every item once, in small pages). It prints one JSON object: ids read, and for each refusal three numbers of
seconds of the sandbox's time: what passed until the next sending, how much of it the client slept by its own will, and
what the service had asked for.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from lightspeed_pos import Client, RedisThrottle, ScaledClock, StaticToken
from lightspeed_pos.calls.transport import Transport

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply, Request


class WatchedClock(ScaledClock):
    """Knows what it was asked to sleep; a busy machine makes longer of it."""

    slept = 0.0

    def sleep(self, seconds: float) -> None:
        self.slept += seconds
        super().sleep(seconds)


def work_on_account(url: str, access: str, account_id: int, speed: float, redis: str | None, work: str) -> None:
    clock = WatchedClock(speed)
    throttle = None if redis is None else RedisThrottle(redis, speed=clock.speed)
    waits: list[tuple[float, float, float]] = []
    refused: list[tuple[float, float, float]] = []
    send = Transport.send

    def watched(self: Transport, request: Request, token: str) -> Reply:
        if refused:
            at, slept, asked = refused.pop()
            waits.append((clock.now() - at, clock.slept - slept, asked))
        reply = send(self, request, token)
        if reply.status == 429:
            refused.append((clock.now(), clock.slept, float(reply.headers["retry-after"])))
        return reply

    Transport.send = watched  # type: ignore[method-assign]  # a stop watch on the wire
    with Client(StaticToken(access), base_url=url, clock=clock, throttle=throttle) as client:
        items = client.account(account_id).items
        while work == "forever":
            items.first()
        ids = [item.id for page in items.pages(limit=10, archived="include") for item in page.records]
    sys.stdout.write(json.dumps({"ids": ids, "waits": waits}))
