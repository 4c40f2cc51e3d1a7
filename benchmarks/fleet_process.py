"""A process that keeps the accounts of a sandbox up to date, and answers questions about itself."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from lightspeed_pos.fleet import Slice


@dataclass(frozen=True)
class Merchant:
    """One account, its tokens, and the settings of its sign-in."""

    account_id: int
    access: str
    refresh: str
    settings: dict[str, str]


class FleetProcess:
    """The process; its clock runs `speed` times as fast as the real one, and `threads` accounts are read at a time."""

    def __init__(self, redis: str, to: str, *, threads: int = 16, speed: float = 1.0, interval: float = 300.0) -> None:
        context = get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_work, args=(there, redis, to, threads, speed, interval), daemon=True)

    def __enter__(self) -> Self:
        self._process.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.join()

    def add(self, merchants: list[Merchant], spread: float = 0.0) -> None:
        """Add accounts, which are due one after the other within `spread` seconds."""
        self._ask("add", merchants, spread)

    def cpu(self) -> float:
        """Seconds of CPU so far."""
        return float(self._ask("cpu"))

    def megabytes(self) -> float:
        """What it has in memory."""
        return float(self._ask("megabytes"))

    def whole(self) -> int:
        """How many accounts are up to date."""
        return int(self._ask("whole"))

    def slices(self) -> tuple[int, int]:
        """How many slices there were, and how many failed."""
        total, failed = self._ask("slices")
        return total, failed

    def now(self) -> float:
        """What its clock says."""
        return float(self._ask("now"))

    def _ask(self, *question: Any) -> Any:
        self._here.send(question)
        return self._here.recv()


def _work(pipe: Any, redis: str, to: str, threads: int, speed: float, interval: float) -> None:
    from redis import Redis

    from lightspeed_pos import ScaledClock, Tokens
    from lightspeed_pos.fleet import Fleet
    from lightspeed_pos.fleet.celery import LOOK_SECONDS, run_due
    from lightspeed_pos.fleet.schedule import Schedule

    clock, done = ScaledClock(speed), list[bool]()
    at = clock.now()

    def note(slice_: Slice) -> None:
        done.append(slice_.error is None)

    fleet = Fleet(redis, to, interval=interval, clock=clock, on_slice=note)

    later = Schedule(Redis.from_url(redis), fleet.namespace, now=lambda: at)

    def drive() -> None:
        while True:
            run_due(fleet)
            clock.sleep(LOOK_SECONDS)

    for _ in range(threads):
        threading.Thread(target=drive, daemon=True).start()
    while True:
        match pipe.recv():
            case "add", merchants, spread:
                at = clock.now()
                for one in merchants:
                    fleet.store(one.account_id).keep(Tokens(one.access, one.refresh), one.settings)
                    later.add(one.account_id, {"interval": repr(interval)})
                    at += spread / len(merchants)
                pipe.send(None)
            case ("cpu",):
                pipe.send(time.process_time())
            case ("megabytes",):
                pipe.send(_megabytes())
            case ("whole",):
                pipe.send(sum(one.up_to_date_at is not None for one in fleet.status().accounts))
            case ("slices",):
                pipe.send((len(done), done.count(False)))
            case _:
                pipe.send(clock.now())


def _megabytes() -> float:
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
