"""Sync is killed at any moment, while the service has faults: in the end the database equals the shop."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox
from sync.changes import Day
from sync.equality import Query, differences
from sync.pages_read import PagesRead
from waiting import until

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.data.context import NextLinks
    from lightspeed_pos.sandbox.instance.faults import FaultKind

SPEED = 1000.0
FAULTS: tuple[FaultKind, ...] = ("429", "500", "502", "cut", "slow", "reset", "empty")


class Runs:
    """Runs of sync into one database, each in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def begin(self, what: str) -> int:
        """Start a run; returns the number of its process."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        return int(self._answer())

    def end(self) -> str:
        """Wait for the end of the run."""
        return self._answer()

    def whole(self, what: str = "run") -> None:
        """A run that nobody kills."""
        self.begin(what)
        assert "done" == self.end()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def runs_into(place: Path | str, sandbox: Sandbox) -> Iterator[Runs]:
    program = Path(__file__).with_name("sync_process.py")
    words = (sandbox.url, sandbox.token, str(sandbox.account_id), str(place), str(SPEED))
    with subprocess.Popen(
        [sys.executable, str(program), *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Runs(process)
        assert process.stdin is not None
        process.stdin.close()
        process.wait(30)


def kill_at(moment: int, child: int, sandbox: Sandbox) -> None:
    """Kill a process when it has sent so many requests more, unless it ends before."""
    began = sandbox.instance.requests.last

    def is_time() -> bool:
        return sandbox.instance.requests.last >= began + moment or not is_running(child)

    until(is_time)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)


def is_running(child: int) -> bool:
    try:
        os.kill(child, 0)
    except ProcessLookupError:
        return False
    return True


@dataclass
class Met:
    """What runs have met: kills, how many of them in a COMMIT, and kinds of faults."""

    kills: int = 0
    in_commit: int = 0
    faults: set[str] = field(default_factory=set[str])


def killed_again_and_again(place: Path | str, sandbox: Sandbox, kills: int, seed: int) -> Met:
    """First and later runs with faults, killed so often: of each at most the page under way is read again."""
    chance = random.Random(seed)
    faults = cycle(chance.sample(FAULTS, len(FAULTS)))
    met, pages, twice, turn = Met(), PagesRead(sandbox), list[str](), 0
    with (
        runs_into(place, sandbox) as runs,
        Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(SPEED)) as client,
    ):
        while met.kills < kills:
            for _ in range(3):
                sandbox.fault(next(faults), method="GET", skip=chance.randint(0, 60), seconds=2.0)
            turn += 1
            if turn % 3 == 1:
                runs.begin(f"commit {chance.choice((1, 1, 2, 3))} {chance.random() * 0.02}")
                ended = runs.end()
                met.in_commit += ended == "killed"
            else:
                kill_at(chance.randint(1, 25), runs.begin("run"), sandbox)
                ended = runs.end()
            assert not ended.startswith("failed"), ended
            twice += pages.twice()
            assert len(twice) <= met.kills, twice
            met.faults |= pages.faults
            met.kills += ended == "killed"
            if ended == "done":
                account = client.account(sandbox.account_id)
                sandbox.instance.faults.waiting.clear()
                Day(account, sandbox, seed + met.kills).happen(8)
                pages.skip()
                sandbox.advance(chance.choice((60, 4000, 90_000)))
        sandbox.instance.faults.waiting.clear()
        sandbox.advance(90_000)
        runs.whole()
        runs.whole("reconcile")
    return met


def test_a_run_that_is_killed_loses_nothing_and_reads_little_twice(tmp_path: Path) -> None:
    with Sandbox(items=150, sales=150, speed=SPEED, expires_in=10**8, next_links="bare") as sandbox:
        met = killed_again_and_again(tmp_path / "shop.duckdb", sandbox, 3, seed=5)

        assert [] == differences(sandbox, in_file(tmp_path / "shop.duckdb"))
        assert 1 <= met.in_commit


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    links: NextLinks = "bare" if seed % 2 else "whole"
    with Sandbox(items=1000, sales=1000, speed=SPEED, expires_in=10**8, next_links=links) as sandbox:
        met = killed_again_and_again(tmp_path / "shop.duckdb", sandbox, 20, seed)

        assert [] == differences(sandbox, in_file(tmp_path / "shop.duckdb"))
        assert (20, set(FAULTS)) == (met.kills, met.faults)
        assert 1 <= met.in_commit


def in_file(file: Path) -> Query:
    """What queries find in a file."""

    def query(sql: str) -> list[tuple[object, ...]]:
        with duckdb.connect(str(file)) as database:
            database.execute("SET TimeZone = 'UTC'")
            return database.execute(sql).fetchall()

    return query
