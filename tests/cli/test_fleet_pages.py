"""What docs/fleet.md and examples/fleet say does what they say; all but the containers."""

from __future__ import annotations

import configparser
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

import redis_server
from cli.conftest import Lightspeed
from cli.test_command_pages import lines_of
from fleet.fleets import KEY, settings_of
from lightspeed_pos import Tokens
from lightspeed_pos.auth.profiles import Profile, Profiles
from lightspeed_pos.cli.root import root
from lightspeed_pos.fleet.celery import fleet_from_env
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.__main__ import arguments
from pages import ROOT
from redis_server import RedisServer

pytestmark = pytest.mark.usefixtures("few_tables")

EXAMPLES = ROOT / "examples" / "fleet"
FOREVER = re.compile(r"fleet (worker|dashboard)")  # tests of their own run them


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer() as server:
        yield server


@pytest.fixture(scope="module")
def merchants() -> Iterator[Sandbox]:
    with Sandbox(items=5, sales=5, customers=3, accounts=2, speed=1000, expires_in=10**8) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def variables(server: RedisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of a fleet of its own."""
    monkeypatch.setenv("LIGHTSPEED_FLEET_REDIS", server.url)
    monkeypatch.setenv("LIGHTSPEED_FLEET_TO", f"{tmp_path}/{{account}}.duckdb")
    monkeypatch.setenv("LIGHTSPEED_FLEET_KEYS", KEY)
    monkeypatch.setenv("LIGHTSPEED_FLEET_NAMESPACE", tmp_path.name)


def understand(words: Sequence[str]) -> None:
    """Parse a line of the command, and do nothing of it. Raises click.UsageError, or SystemExit for the sandbox."""
    assert "lightspeed" == Path(words[0]).name
    if words[1] == "sandbox":
        arguments(words[2:])
        return
    command: click.Command = root
    context, rest = None, list(words)
    while True:
        context = command.make_context(rest[0], rest[1:], parent=context)
        if not isinstance(command, click.Group):
            return
        rest = [*context._protected_args, *context.args]
        _, found, _ = command.resolve_command(context, rest)
        assert found is not None
        command = found


def test_every_line_of_the_page_runs(
    offline: Lightspeed, merchants: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    one = merchants.accounts[0]
    settings = settings_of(merchants) | {"account_id": str(one.account_id)}
    Profiles().add(Profile("shop"), Tokens(one.token, one.refresh_token), settings)
    lines = [shlex.split(line, comments=True) for line in lines_of("fleet.md")]
    run = [line for line in lines if not FOREVER.search(" ".join(line))]

    failed = {" ".join(line): done.err for line in run if (done := offline(*line)).status}
    for line in lines:
        understand(["lightspeed", *line])

    assert {} == failed
    assert len(run) > 8
    assert len(run) + 2 == len(lines)
    assert 5 == fleet_from_env().account_status(one.account_id).tables["items"]


def test_the_page_names_each_metric_and_each_variable() -> None:
    page = (ROOT / "docs/fleet.md").read_text()
    metrics = (ROOT / "src/lightspeed_pos/fleet/metrics.py").read_text()
    driver = (ROOT / "src/lightspeed_pos/fleet/celery.py").read_text()
    named = set(re.findall(r'(?:_gauge|_labelled)\("(\w+)"', metrics)) | {"drips_total", "requests_total"}
    variables = set(re.findall(r'"(LIGHTSPEED_\w+)"', driver))

    assert [] == [name for name in sorted(named) if not re.search(rf"`{name}[`{{]", page)]
    assert (True, []) == (len(variables) > 6, [name for name in sorted(variables) if f"`{name}`" not in page])


def test_compose_starts_what_the_command_understands() -> None:
    services: dict[str, dict[str, Any]] = yaml.safe_load((EXAMPLES / "compose.yaml").read_text())["services"]
    ours = {name: one for name, one in services.items() if one.get("image") == "lightspeed-fleet"}

    assert {"redis", "postgres", "sandbox", "merchants", "worker", "dashboard"} == set(services)
    for name, one in ours.items():
        if name != "merchants":
            understand(one["command"])
        if name != "sandbox":
            environ = {**one["environment"], "LIGHTSPEED_FLEET_KEYS": KEY}
            assert "postgresql://fleet@postgres/shops?layout=shared" == fleet_from_env(environ)._place
    assert 2 == services["worker"]["deploy"]["replicas"]
    assert ["yes", "always"] == services["redis"]["command"][2::2]
    assert [] == [
        port for one in services.values() for port in one.get("ports", ()) if not port.startswith("127.0.0.1:")
    ]
    assert [] == [wanted for one in services.values() for wanted in one.get("depends_on", ()) if wanted not in services]
    for file in (
        ours["worker"]["build"]["dockerfile"],
        *re.findall(r"^COPY (\S+) ", (EXAMPLES / "Dockerfile").read_text(), re.MULTILINE),
    ):
        assert (ROOT / file).exists(), file


def test_units_of_systemd_start_what_the_command_understands() -> None:
    units = sorted(EXAMPLES.glob("*.service"))
    for file in units:
        unit = configparser.RawConfigParser(strict=True)
        unit.optionxform = str  # type: ignore[assignment,method-assign]
        unit.read_string(file.read_text())
        understand(shlex.split(unit["Service"]["ExecStart"]))
        assert "multi-user.target" == unit["Install"]["WantedBy"]
    environ = dict(re.findall(r"^(\w+)=(.*)$", (EXAMPLES / "fleet.env").read_text(), re.MULTILINE))

    assert 2 == len(units)
    assert "Fleet('redis.internal:6379/0', namespace='fleet'" in repr(fleet_from_env(environ))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze (Debian: systemd)")
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    for file in EXAMPLES.glob("*.service"):  # it looks for the program, which is not installed there
        (tmp_path / file.name).write_text(file.read_text().replace("/opt/lightspeed/bin/lightspeed", sys.executable))

    command = ["systemd-analyze", "verify", *map(str, sorted(tmp_path.glob("*.service")))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)


@pytest.mark.long
def test_merchants_of_a_sandbox_are_added_once(merchants: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    add = runpy.run_path(str(EXAMPLES / "add_sandbox_merchants.py"))["main"]
    add(merchants.url)
    first = capsys.readouterr().out
    add(merchants.url)

    fleet = fleet_from_env()
    accounts = [one.account_id for one in merchants.accounts]
    assert accounts == sorted(one.account_id for one in fleet.status().accounts)
    assert (2, "") == (first.count("is in the fleet"), capsys.readouterr().out)
    assert [None, None] == [getattr(fleet.run_slice(one), "error", "none") for one in accounts]
