"""Real Celery workers as processes, and what can happen to them."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.fleet import AccountStatus, Fleet

LONGEST_SECONDS = 300.0  # after which a test that cannot end fails


class Crew:
    """Workers on one clock; `fleet` is a handle on the same fleet in this process."""

    def __init__(
        self, redis: str, to: str, namespace: str, speed: float, logs: Path, *, look_seconds: float = 2.0
    ) -> None:
        self.clock = ScaledClock(speed)
        self.fleet = Fleet(redis, to, namespace=namespace, clock=self.clock, worker="test")
        self._words = (to, namespace, str(speed), str(self.clock.start), str(look_seconds))
        self._redis = redis
        self._logs = logs
        self.workers: list[subprocess.Popen[bytes]] = []
        self._number = 0

    def start(self, threads: int = 2, redis: str | None = None) -> subprocess.Popen[bytes]:
        """One more worker; `redis` is how it reaches Redis."""
        program = Path(__file__).with_name("worker_process.py")
        self._number += 1
        with (self._logs / f"worker-{self._number}.log").open("wb") as log:
            worker = subprocess.Popen(
                [sys.executable, str(program), redis or self._redis, *self._words, str(threads)], stdout=log, stderr=log
            )
        self.workers.append(worker)
        return worker

    def kill(self, worker: subprocess.Popen[bytes]) -> None:
        """As kill -9."""
        worker.kill()
        worker.wait()
        self.workers.remove(worker)

    def log(self, number: int) -> str:
        """What a worker wrote, by the order of their starting."""
        return (self._logs / f"worker-{number}.log").read_text()

    def held_by(self, worker: subprocess.Popen[bytes]) -> list[AccountStatus]:
        """The accounts that a worker has now."""
        return [one for one in self.accounts() if one.worker is not None and f":{worker.pid}:" in one.worker]

    def accounts(self) -> list[AccountStatus]:
        """All accounts, by number."""
        return sorted(self.fleet.status().accounts, key=lambda one: one.account_id)

    def all_read_since(self, moment: float) -> bool:
        """Whether all changes until then are in the databases."""
        return all(one.up_to_date_at is not None and one.up_to_date_at.timestamp() >= moment for one in self.accounts())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """End all workers, and wait for that."""
        for worker in self.workers:
            worker.send_signal(signal.SIGCONT)
            worker.terminate()
        for worker in self.workers:
            try:
                worker.wait(60)
            except subprocess.TimeoutExpired:
                worker.kill()
                worker.wait()
        self.workers.clear()


def eventually(happened: Callable[[], object]) -> None:
    """Wait for what workers do."""
    deadline = time.monotonic() + LONGEST_SECONDS
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)
