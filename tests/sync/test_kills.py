"""Sync is killed at any moment, while the service has faults: in the end the database equals the shop."""

from __future__ import annotations

import random
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.days import WINDOW
from sync.changes import Day
from sync.equality import differences, in_file
from sync.forked_runs import Runs, kill_at, runs_of
from sync.pages_read import PagesRead

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.data.context import NextLinks
    from lightspeed_pos.sandbox.handle import SandboxAccount
    from lightspeed_pos.sandbox.instance.faults import FaultKind

SPEED = 50.0  # slow enough that a table is not due again before the run goes on
ALL_DAYS = timedelta(days=450)  # half of the requests of a first run less
FAULTS: tuple[FaultKind, ...] = ("429", "500", "502", "cut", "slow", "reset", "empty")


def runs_into(
    place: Path | str, sandbox: Sandbox, account: SandboxAccount | None = None, days: timedelta = ALL_DAYS
) -> AbstractContextManager[Runs]:
    """Runs of sync into one database, which ask for reports of so many days at a time."""
    merchant = account or sandbox.accounts[0]
    words = (sandbox.url, merchant.token, str(merchant.account_id), str(place), str(SPEED), str(days.days))
    return runs_of(Path(__file__).with_name("sync_process.py"), *words)


@dataclass
class Met:
    """What runs have met: kills of first and later runs, how many of them in a COMMIT, and kinds of faults."""

    first: int = 0
    later: int = 0
    in_commit: int = 0
    faults: set[str] = field(default_factory=set[str])


def killed_again_and_again(
    place: Path | str, sandbox: Sandbox, first: int, later: int, seed: int, days: timedelta = ALL_DAYS
) -> Met:
    """First and later runs with faults, killed so often: of each at most the page under way is read again."""
    chance = random.Random(seed)
    faults = cycle(chance.sample(FAULTS, len(FAULTS)))
    met, pages, twice, turn, ahead = Met(), PagesRead(sandbox), list[str](), 0, 0
    with (
        runs_into(place, sandbox, days=days) as runs,
        Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(SPEED)) as client,
    ):
        day = Day(client.account(sandbox.account_id), sandbox, seed)

        def killed(longest: int) -> bool:
            nonlocal turn
            for _ in range(3):
                sandbox.fault(next(faults), method="GET", skip=chance.randint(0, 60), seconds=2.0)
            turn += 1
            if turn % 3 == 1:
                runs.begin(f"commit {ahead} {chance.choice((1, 1, 2, 3))} {chance.random() * 0.02}")
            else:
                kill_at(chance.randint(1, longest), runs.begin(f"run {ahead}"), sandbox)
            ended = runs.end()
            assert not ended.startswith("failed"), ended
            met.in_commit += ended == "killed" and turn % 3 == 1
            twice.extend(pages.twice())
            met.faults |= pages.faults
            return ended == "killed"

        while met.first < first and killed(60):
            met.first += 1
            assert len(twice) <= met.first, twice
        runs.whole(f"run {ahead}")
        while met.later < later:
            sandbox.instance.faults.waiting.clear()
            day.happen(4)
            pages.skip()
            if not chance.randint(0, 2):
                seconds = chance.choice((600, 4000, 90_000))
                sandbox.advance(seconds)
                ahead += seconds
            met.later += killed(30)
            assert len(twice) <= met.first + met.later, twice
        sandbox.instance.faults.waiting.clear()
        sandbox.advance(90_000)
        runs.whole(f"run {ahead + 90_000}")
        runs.whole(f"reconcile {ahead + 90_000}")
    return met


@pytest.mark.slow
def test_a_run_that_is_killed_loses_nothing_and_reads_little_twice(tmp_path: Path) -> None:
    with Sandbox(items=110, sales=110, speed=SPEED, expires_in=10**8, next_links="bare") as sandbox:
        met = killed_again_and_again(tmp_path / "shop.duckdb", sandbox, 2, 1, seed=5)

        with in_file(tmp_path / "shop.duckdb") as query:
            assert [] == differences(sandbox, query)
        assert 1 <= met.in_commit


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    links: NextLinks = "bare" if seed % 2 else "whole"
    with Sandbox(items=1000, sales=1000, speed=SPEED, expires_in=10**8, next_links=links) as sandbox:
        met = killed_again_and_again(tmp_path / "shop.duckdb", sandbox, 12, 12, seed, WINDOW)

        with in_file(tmp_path / "shop.duckdb") as query:
            assert [] == differences(sandbox, query)
        assert (12, set(FAULTS)) == (met.later, met.faults)
        assert 20 <= met.first + met.later
        assert 1 <= met.in_commit
