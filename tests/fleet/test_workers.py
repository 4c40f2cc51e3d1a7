"""Real Celery workers, a real Redis and a real PostgreSQL, while things happen to them."""

from __future__ import annotations

import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from fleet.crew import Crew, eventually
from fleet.databases import differences_in, place_in, rows_that_are_double
from fleet.fleets import add_all
from fleet.stalling_proxy import StallingProxy
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.fleet.celery import app_of
from lightspeed_pos.sandbox import Sandbox
from postgres_server import PostgresServer
from redis_server import RedisServer

SPEED = 5.0


@pytest.mark.long
def test_the_accounts_of_a_worker_that_was_killed_are_finished_by_another_one(
    server: RedisServer, postgres: PostgresServer, tmp_path: Path
) -> None:
    with (
        Sandbox(items=20, sales=20, customers=20, accounts=2, speed=SPEED, expires_in=10**8) as sandbox,
        Crew(server.url, place_in(postgres, "killed"), "killed", SPEED, tmp_path) as crew,
    ):
        add_all(crew.fleet, sandbox, interval=86400)
        first = crew.start()
        eventually(lambda: crew.held_by(first))
        crew.start()
        in_hand = crew.held_by(first)
        crew.kill(first)
        died_at = crew.clock.now()

        eventually(lambda: crew.all_read_since(0))

        for one in in_hand:
            status = crew.fleet.account_status(one.account_id)
            assert one.fence < status.fence
            assert 0 == status.crashes
            # The time of the machine that runs the tests goes fast, its processors do not: see the slow test.
            assert died_at < status.last_success_at.timestamp() if status.last_success_at else False
        assert [] == differences_in(postgres, "killed", sandbox)
        assert [] == rows_that_are_double(postgres, "killed", sandbox)


def test_threads_that_get_their_first_messages_at_once_share_one_fleet(server: RedisServer, tmp_path: Path) -> None:
    made: list[Fleet] = []
    at_once, another = threading.Barrier(8), threading.Event()

    def fleet() -> Fleet:
        if made:
            another.set()
        made.append(Fleet(server.url, f"{tmp_path}/{{account}}.duckdb", namespace="once"))
        another.wait(0.2)  # so that a second thread comes in, if it may
        return made[-1]

    app = app_of(fleet, server.url, "once")

    def work(_: int) -> int:
        at_once.wait()
        return int(app.tasks["fleet.work"]())

    with ThreadPoolExecutor(8) as threads:
        assert [0] * 8 == list(threads.map(work, range(8)))
    assert 1 == len(made)
    made[0].close()


def test_two_fleets_of_one_process_run_their_own_tasks() -> None:
    def app(name: str) -> Any:
        def fleet() -> Fleet:
            raise LookupError(name)

        return app_of(fleet, "redis://127.0.0.1:1", name)

    for name, one in [(name, app(name)) for name in ("first", "second")]:
        with pytest.raises(LookupError, match=name):
            one.tasks["fleet.work"]()


@pytest.mark.slow
def test_the_same_message_three_times_runs_once(server: RedisServer, tmp_path: Path) -> None:
    to = f"{tmp_path}/{{account}}.duckdb"
    with (
        Sandbox(items=5, sales=5, speed=SPEED, expires_in=10**8) as sandbox,
        Crew(server.url, to, "thrice", SPEED, tmp_path, look_seconds=10**6) as crew,
    ):
        (account_id,) = add_all(crew.fleet, sandbox, interval=86400)
        while lease := crew.fleet.take():
            crew.fleet.run_slice(lease)
        before = crew.fleet.account_status(account_id)
        crew.fleet.retry(account_id)
        app = app_of(lambda: crew.fleet, server.url, "thrice")
        for _ in range(3):
            app.tasks["fleet.work"].apply_async()

        crew.start(threads=2)
        crew.start(threads=2)
        redis: Any = crew.fleet._redis
        eventually(lambda: redis.llen("lightspeed-fleet-thrice") == 0 and not redis.exists("unacked"))
        eventually(lambda: crew.fleet.account_status(account_id).slices > before.slices)
        crew.end()

        assert before.slices + 1 == crew.fleet.account_status(account_id).slices


@pytest.mark.slow  # test_shared_tables.py has a worker without its lease, test_fleet.py one that cannot reach Redis
def test_a_worker_that_was_stopped_beyond_its_lease_writes_nothing_any_more(
    server: RedisServer, postgres: PostgresServer, tmp_path: Path
) -> None:
    with (
        Sandbox(items=40, sales=40, speed=SPEED, expires_in=10**8) as sandbox,
        Crew(server.url, place_in(postgres, "stopped"), "stopped", SPEED, tmp_path) as crew,
    ):
        (account_id,) = add_all(crew.fleet, sandbox, interval=86400)
        first = crew.start()
        eventually(lambda: len(sandbox.requests) > 12)
        first.send_signal(signal.SIGSTOP)
        fence = crew.fleet.account_status(account_id).fence
        crew.start()
        eventually(lambda: crew.all_read_since(0))
        first.send_signal(signal.SIGCONT)
        # What it is told depends on where it was: by Redis, by PostgreSQL, or that its transaction was ended.
        refused = (str(fence), "terminating connection")
        eventually(lambda: any(one in crew.log(1) for one in refused))

        assert fence < crew.fleet.account_status(account_id).fence
        assert [] == differences_in(postgres, "stopped", sandbox)


@pytest.mark.slow  # test_cut_off.py has a PostgreSQL, test_dashboard.py a Redis that goes away and comes back
def test_servers_that_are_restarted_and_a_network_that_stalls_lose_nothing(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    with (
        RedisServer(appendonly="yes", appendfsync="always") as server,
        StallingProxy(server.port) as proxy,
        Sandbox(items=40, sales=40, accounts=3, speed=SPEED, expires_in=10**8) as sandbox,
        Crew(server.url, place_in(postgres, "servers"), "servers", SPEED, tmp_path) as crew,
    ):
        add_all(crew.fleet, sandbox, interval=86400)
        crew.start(redis=f"redis://127.0.0.1:{proxy.port}/0")
        eventually(lambda: len(sandbox.requests) > 20)
        proxy.stall()
        crew.start()
        eventually(lambda: len(sandbox.requests) > 40)
        server.kill()
        server.start()
        eventually(lambda: len(sandbox.requests) > 60)
        proxy.go_on()
        postgres.restart()
        eventually(lambda: len(sandbox.requests) > 90)
        server.kill()
        postgres.restart()
        server.start()

        eventually(lambda: crew.all_read_since(0))

        assert [] == differences_in(postgres, "servers", sandbox)
        assert [] == rows_that_are_double(postgres, "servers", sandbox)
