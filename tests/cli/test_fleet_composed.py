"""The services of examples/fleet/compose.yaml, with the commands and variables that stand there, as processes."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

import plain_http
import redis_server
from fleet.fleets import KEY, add_all, all_differences
from free_ports import free_port
from lightspeed_pos.fleet.celery import fleet_from_env
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT
from postgres_server import PostgresServer
from redis_server import RedisServer
from waiting import until

EXAMPLES = ROOT / "examples" / "fleet"
# A shop that is read in seconds, by a clock at which no sign-in ends.
SMALL = {"items": 5, "sales": 5, "customers": 3, "registers": 50, "speed": 1000, "expires-in": 10**8}


@contextmanager
def running(
    command: Sequence[str], environ: dict[str, str], folder: Path, name: str
) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, *command], cwd=folder, env=os.environ | environ, stdout=log, stderr=log
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(60)


def text_of(url: str) -> str:
    """What is there, "" while nobody answers."""
    try:
        return plain_http.get(url, trust_env=False).text
    except httpx2.TransportError:
        return ""


@pytest.mark.slow
def test_the_services_bring_the_merchants_of_the_sandbox_up_to_date(postgres: PostgresServer, tmp_path: Path) -> None:
    import psycopg

    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    services: dict[str, dict[str, Any]] = yaml.safe_load((EXAMPLES / "compose.yaml").read_text())["services"]
    keeping = services["redis"]["command"]
    kept = {name.removeprefix("--"): value for name, value in zip(keeping[1::2], keeping[2::2], strict=True)}
    small = [f"--{name}={value}" for name, value in SMALL.items()]
    (tmp_path / "data").mkdir()
    ports = {"8080": str(free_port()), "8790": str(free_port())}
    sandbox, dashboard = (f"http://127.0.0.1:{port}" for port in ports.values())

    def moved(text: str) -> str:
        for there, here in ports.items():
            text = text.replace(there, here).replace("0.0.0.0", "127.0.0.1")
        return text

    def command(name: str, *more: str) -> list[str]:
        first, *rest = map(moved, services[name]["command"])
        return [*(["-m", "lightspeed_pos.cli"] if first == "lightspeed" else []), *rest, *more]

    with RedisServer(**kept) as redis, ExitStack() as started:
        with psycopg.connect(postgres.url, autocommit=True) as connection:
            connection.execute("CREATE DATABASE shops")
        given: dict[str, str] = dict(services["worker"]["environment"])
        assert given["LIGHTSPEED_FLEET_REDIS"].endswith("//redis:6379/0")
        given["LIGHTSPEED_FLEET_REDIS"] = redis.url
        server = postgres.url.removeprefix("postgresql:").removesuffix("/postgres")
        place = given["LIGHTSPEED_FLEET_TO"].replace("//fleet@postgres", server)
        given |= {"LIGHTSPEED_FLEET_TO": place, "LIGHTSPEED_FLEET_KEYS": KEY}
        started.enter_context(running(command("sandbox", *small), {}, tmp_path, "sandbox"))
        until(lambda: text_of(f"{sandbox}/_sandbox/about"))
        add = [str(EXAMPLES / "add_sandbox_merchants.py"), *command("merchants")[1:]]
        subprocess.run([sys.executable, *add], env=os.environ | given, check=True, stdout=subprocess.DEVNULL)
        for number in range(services["worker"]["deploy"]["replicas"]):
            started.enter_context(running(command("worker"), given, tmp_path, f"worker-{number}"))
        started.enter_context(running(command("dashboard"), given, tmp_path, "dashboard"))

        def is_up_to_date() -> bool:
            found = text_of(f"{dashboard}/metrics")
            wanted = ('accounts{state="up_to_date"} 3.0', "workers_alive 2.0")
            return all(f"lightspeed_fleet_{one}\n" in found for one in wanted)

        until(is_up_to_date)
        with psycopg.connect(place.partition("?")[0]) as database:
            counts = database.execute("SELECT account_id, count(*) FROM items GROUP BY 1 ORDER BY 1").fetchall()

        log = (tmp_path / "worker-0.log").read_text()

    assert "HTTP Request" not in log
    assert [5, 5, 5] == [count for _, count in counts]


@pytest.mark.slow
def test_the_commands_of_the_units_work_with_their_file_of_variables(tmp_path: Path) -> None:
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    environ = dict(re.findall(r"^(\w+)=(.*)$", (EXAMPLES / "fleet.env").read_text(), re.MULTILINE))
    port = str(free_port())

    def command(unit: str, *more: str) -> list[str]:
        (line,) = re.findall(r"^ExecStart=\S+ (.*)$", (EXAMPLES / unit).read_text(), re.MULTILINE)
        return ["-m", "lightspeed_pos.cli", *shlex.split(line), *more]

    with (
        RedisServer(appendonly="yes", appendfsync="always") as redis,
        Sandbox(items=5, sales=5, registers=50, expires_in=10**8) as sandbox,
    ):
        environ |= {"LIGHTSPEED_FLEET_REDIS": redis.url, "LIGHTSPEED_FLEET_TO": "{account}.duckdb"}
        environ |= {"LIGHTSPEED_FLEET_KEYS": KEY}
        fleet = fleet_from_env(environ)
        (account_id,) = add_all(fleet, sandbox)
        with (
            running(command("lightspeed-fleet@.service"), environ, tmp_path, "worker") as worker,
            running(command("lightspeed-fleet-dashboard.service", "--port", port), environ, tmp_path, "dashboard"),
        ):
            until(lambda: fleet.account_status(account_id).up_to_date_at)
            until(lambda: 'accounts{state="up_to_date"} 1.0' in text_of(f"http://127.0.0.1:{port}/metrics"))
            worker.terminate()  # as systemd stops it
            assert 0 == worker.wait(90)

        assert [] == fleet.status().workers
        assert [] == all_differences(sandbox, [account_id], tmp_path)
