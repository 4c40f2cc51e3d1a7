"""Commands on a synced database: `sandbox clone` and `audit`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync import sync

if TYPE_CHECKING:
    from cli.conftest import Lightspeed

SPEED = 1000.0


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("data") / "shop.duckdb"
    with Sandbox(items=20, sales=30, speed=SPEED, expires_in=10**8) as shop:
        client = Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED))
        sync(client.account(shop.account_id), file)
        client.close()
    return file


@pytest.fixture
def database(synced: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(synced, tmp_path / "shop.duckdb"))


@pytest.mark.long
def test_sandbox_clone_makes_a_file_once_and_says_how_to_serve_it(
    offline: Lightspeed, database: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mine.sandbox"

    done = offline("sandbox", "clone", str(database), "--anonymize", "-o", str(file))
    again = offline("sandbox", "clone", str(database), "-o", str(file))

    assert (0, [str(file)], True) == (done.status, done.lines, file.exists())
    assert f"lightspeed sandbox --file {file}" in done.err
    assert 1 == again.status
    assert "is there already" in again.err


def test_a_dry_run_of_a_clone_says_what_it_would_do_and_makes_nothing(
    offline: Lightspeed, database: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mine.sandbox"

    dry = offline("sandbox", "clone", str(database), "-o", str(file), "--dry-run")
    left = file.exists()
    made = offline("sandbox", "clone", str(database), "-o", str(file))
    again = offline("sandbox", "clone", str(database), "-o", str(file), "--dry-run")
    missing = offline("sandbox", "clone", str(tmp_path / "no.duckdb"), "-o", str(tmp_path / "other"), "--dry-run")

    count = made.err.splitlines()[-1].partition(" records")[0]
    assert (0, "", False) == (dry.status, dry.out, left)
    assert f"{file} would be made with {count} records. Nothing was made.\n" == dry.err
    assert (1, 1) == (again.status, missing.status)
    assert "is there already" in again.err


def test_what_serves_a_clone_says_how_many_items_it_has(offline: Lightspeed, database: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.sandbox"
    offline("sandbox", "clone", str(database), "-o", str(file))

    line = [sys.executable, "-m", "lightspeed_pos.sandbox", "--file", str(file), "--port", "0"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, bufsize=1) as serving:
        assert serving.stdout is not None
        said = serving.stdout.readline()
        serving.terminate()
    assert "with 20 items is ready" in said


def test_audit_says_that_all_is_well_or_names_the_sale_and_ends_with_1(offline: Lightspeed, database: Path) -> None:
    line = ("audit", "--since", "2020-01-01", "--db", str(database))

    well = offline(*line)
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE sales SET total = total + 1 WHERE sale_id = 7")
    ill = offline(*line, "--format", "json")

    assert (0, ["Everything adds up."]) == (well.status, well.lines)
    assert "compared from 2020-01-01 to" in well.err
    assert (1, [7]) == (ill.status, json.loads(ill.out)[0]["sales"])


def test_audit_without_a_day_or_a_database_says_what_to_do(offline: Lightspeed, tmp_path: Path) -> None:
    assert 2 == offline("audit").status

    without = offline("audit", "--since", "2026-11-01", "--db", str(tmp_path / "none.duckdb"))

    assert 1 == without.status
    assert "There is no database" in without.err
