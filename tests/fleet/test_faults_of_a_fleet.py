"""Whatever happens to workers, servers and the network between them: in the end every database equals its shop."""

from __future__ import annotations

import random
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fleet.crew import Crew, eventually
from fleet.databases import differences_in, place_in, rows_that_are_double
from fleet.fleets import add_all
from fleet.stalling_proxy import StallingProxy
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.fleet.celery import app_of
from lightspeed_pos.sandbox import Sandbox
from postgres_server import PostgresServer
from redis_server import RedisServer
from sync.changes import Day

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance.faults import FaultKind

SPEED = 5.0
KINDS: tuple[FaultKind, ...] = ("429", "500", "502", "cut", "slow", "reset", "empty")


class Mishaps:
    """What can happen, at random: the same for the same seed."""

    def __init__(
        self,
        seed: int,
        crew: Crew,
        server: RedisServer,
        postgres: PostgresServer,
        proxy: StallingProxy,
        sandbox: Sandbox,
    ) -> None:
        self._random = random.Random(seed)
        self._crew, self._server, self._postgres, self._proxy = crew, server, postgres, proxy
        self._sandbox = sandbox
        self._url = f"redis://127.0.0.1:{proxy.port}/0"
        self._app = app_of(lambda: crew.fleet, server.url, crew.fleet.namespace)
        self.ways: tuple[Callable[[], None], ...] = (
            self.kill, self.kill, self.stop_beyond_the_lease, self.restart_redis, self.restart_postgres,
            self.restart_both, self.stall, self.send_messages, self.spoil_answers,
        )  # fmt: skip

    def start(self) -> None:
        """One more worker, behind the network that stalls or not."""
        self._crew.start(redis=self._url if self._random.random() < 0.5 else None)

    def happen(self) -> None:
        """One of them."""
        self._random.choice(self.ways)()

    def kill(self) -> None:
        self._crew.kill(self._worker())
        self.start()

    def stop_beyond_the_lease(self) -> None:
        worker = self._worker()
        worker.send_signal(signal.SIGSTOP)
        self._crew.clock.sleep(35)
        worker.send_signal(signal.SIGCONT)

    def restart_redis(self) -> None:
        self._server.kill()
        self._crew.clock.sleep(self._random.random() * 20)
        self._server.start()

    def restart_postgres(self) -> None:
        self._postgres.restart()

    def restart_both(self) -> None:
        self._server.kill()
        self._postgres.restart()
        self._server.start()

    def stall(self) -> None:
        self._proxy.stall()
        self._crew.clock.sleep(self._random.random() * 40)
        self._proxy.go_on()

    def send_messages(self) -> None:
        for _ in range(self._random.randint(1, 30)):
            self._app.tasks["fleet.work"].apply_async()

    def spoil_answers(self) -> None:
        for _ in range(5):
            self._sandbox.fault(self._random.choice(KINDS), method="GET", skip=self._random.randint(0, 30), seconds=2.0)

    def _worker(self) -> subprocess.Popen[bytes]:
        return self._random.choice(self._crew.workers)


@pytest.mark.slow
@pytest.mark.parametrize("faults", [50])
def test_fifty_mishaps_lose_nothing(postgres: PostgresServer, tmp_path: Path, faults: int) -> None:
    with (
        RedisServer(appendonly="yes", appendfsync="always") as server,
        StallingProxy(server.port) as proxy,
        Sandbox(items=20, sales=20, accounts=20, speed=SPEED, expires_in=10**8) as sandbox,
        Crew(server.url, place_in(postgres, "mishaps"), "mishaps", SPEED, tmp_path) as crew,
    ):
        accounts = add_all(crew.fleet, sandbox, interval=120)
        mishaps = Mishaps(7, crew, server, postgres, proxy, sandbox)
        days = [
            Day(Client(StaticToken(one.token), base_url=sandbox.url).account(one.account_id), sandbox, one.account_id)
            for one in sandbox.accounts[:1]
        ]
        for _ in range(3):
            mishaps.start()
        for _ in range(faults):
            asked = len(sandbox.requests)
            eventually(lambda asked=asked: len(sandbox.requests) > asked + 10)  # type: ignore[misc]
            for day in days:
                day.happen(2)
            mishaps.happen()
        sandbox.instance.faults.waiting.clear()
        over_at = crew.clock.now()

        eventually(lambda: crew.all_read_since(over_at))
        crew.end()

        # A day later all tables are read, and rows that were removed without a trace are found by counting.
        sandbox.run(1000.0)
        tomorrow = ScaledClock(1000.0)
        tomorrow._base += 86400
        to, long = place_in(postgres, "mishaps"), 10**6
        fleet = Fleet(
            server.url,
            to,
            namespace="mishaps",
            clock=tomorrow,
            lease_seconds=long,
            slice_seconds=long,
            slice_pages=long,
        )
        done = fleet.run_slice(accounts[0])
        fleet.close()

        assert done is not None
        assert done.error is None
        assert [] == differences_in(postgres, "mishaps", sandbox)
        assert [] == rows_that_are_double(postgres, "mishaps", sandbox)
        assert set(accounts) == {one.account_id for one in crew.accounts() if not one.needs_sign_in}


@pytest.mark.slow
def test_twenty_accounts_outlive_a_worker_and_are_taken_over_within_the_lease_and_five_seconds(
    server: RedisServer, postgres: PostgresServer, tmp_path: Path
) -> None:
    with (
        Sandbox(items=20, sales=20, accounts=20, speed=1.0, expires_in=10**8) as sandbox,
        Crew(server.url, place_in(postgres, "twenty"), "twenty", 1.0, tmp_path) as crew,
    ):
        add_all(crew.fleet, sandbox, interval=86400)
        first = crew.start(threads=4)
        eventually(lambda: len(crew.held_by(first)) == 4)
        crew.start(threads=20)
        eventually(lambda: len(crew.fleet.status().workers) == 2)
        in_hand = crew.held_by(first)
        crew.kill(first)
        died_at = crew.clock.now()

        def taken_over() -> bool:
            return all(crew.fleet.account_status(one.account_id).fence > one.fence for one in in_hand)

        eventually(taken_over)

        assert crew.clock.now() - died_at <= 30 + 5
        eventually(lambda: crew.all_read_since(0))
        assert [] == differences_in(postgres, "twenty", sandbox)
        assert [] == rows_that_are_double(postgres, "twenty", sandbox)
