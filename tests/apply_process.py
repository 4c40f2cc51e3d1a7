"""What a process does that applies a plan and kills itself half way; kept apart so that it can be imported there."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

from lightspeed_pos import Client, Exchange, ScaledClock, StaticToken
from lightspeed_pos.bulk.journal import Journal
from lightspeed_pos.model.planned import one_run, plan_in
from lightspeed_pos.model.registry import record_classes

record_classes()  # once, where processes are forked from, and not in each of them


def apply_and_die(
    url: str, token: str, account_id: int, clock: tuple[float, float], plan: Path | None, directory: Path, event: int
) -> None:
    """
    Apply the plan, or without one undo run 1, and die at event number `event`, from 1.

    An event is a write of the journal, before and after it, or an answer of the service to a write. `clock` is its
    speed and start.
    """
    left = event

    def die() -> None:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    write = Journal.write

    def writing(self: Journal, name: str, entry: Any) -> None:
        die()
        write(self, name, entry)
        die()

    def answered(exchange: Exchange) -> None:
        if exchange.method != "GET":
            die()

    Journal.write = writing  # type: ignore[method-assign]
    with Client(StaticToken(token), base_url=url, clock=ScaledClock(*clock), on_exchange=answered) as client:
        account = client.account(account_id)
        if plan is None:
            one_run(account, 1, directory).undo()
        else:
            plan_in(account, plan).apply(directory=directory, concurrency=1)
