"""Sync is killed at any moment, while the service has faults: in the end the database equals the shop."""

from __future__ import annotations

import random
from contextlib import AbstractContextManager
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
from sync.forked_runs import Runs, kill_at, runs_of
from sync.pages_read import PagesRead

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.data.context import NextLinks
    from lightspeed_pos.sandbox.handle import SandboxAccount
    from lightspeed_pos.sandbox.instance.faults import FaultKind

SPEED = 1000.0
FAULTS: tuple[FaultKind, ...] = ("429", "500", "502", "cut", "slow", "reset", "empty")


def runs_into(
    place: Path | str, sandbox: Sandbox, account: SandboxAccount | None = None
) -> AbstractContextManager[Runs]:
    """Runs of sync into one database."""
    merchant = account or sandbox.accounts[0]
    words = (sandbox.url, merchant.token, str(merchant.account_id), str(place), str(SPEED))
    return runs_of(Path(__file__).with_name("sync_process.py"), *words)


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
