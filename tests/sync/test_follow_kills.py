"""A program that follows changes is killed at random moments: it misses none, and gets one twice only with its id."""

from __future__ import annotations

import json
import random
from itertools import cycle
from pathlib import Path

import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox
from sync.forked_runs import kill_at, runs_of
from sync.test_kills import FAULTS
from sync.test_listen_kills import TABLES, Shopkeeper, in_order, told

SPEED = 1000.0


def follow(log: Path, store: Path | None, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    faults, done, turn = cycle(chance.sample(FAULTS, len(FAULTS))), 0, 0
    with (
        Sandbox(items=100, registers=200, speed=SPEED, expires_in=10**8, next_links="bare") as shop,
        Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client,
    ):
        account = client.account(shop.account_id)
        keeper = Shopkeeper(account, chance)
        begun = account.changes(only=TABLES.split(","), store=store)
        assert [] == list(begun)
        log.write_text(json.dumps({"token": begun.token}) + "\n")
        words = (shop.url, shop.token, str(shop.account_id), str(log), str(store or "-"), str(SPEED), TABLES)
        with runs_of(Path(__file__).with_name("follow_process.py"), *words) as runs:
            while done < kills:
                for _ in range(chance.randint(1, 5)):
                    keeper.work()
                shop.advance(chance.choice((1, 100, 1000)))
                shop.fault(next(faults), method="GET", skip=chance.randint(0, 5), seconds=2.0)
                turn += 1
                if turn % 2:
                    runs.begin(f"{chance.choice(('before', 'after'))} {chance.randint(1, 3)}")
                else:
                    kill_at(chance.randint(1, 8), runs.begin("run"), shop)
                ended = runs.end()
                shop.instance.faults.waiting.clear()
                assert not ended.startswith("failed"), ended
                done += ended == "killed"
            shop.advance(1000)
            runs.whole()
        expected = keeper.shop()
    received = [one for one in map(json.loads, log.read_bytes().splitlines()) if "id" in one]
    found = told(received)
    if store is None:  # a token does not know which lines there were
        expected.pop("sale_lines"), found.pop("sale_lines")
    assert expected == found
    in_order(received)


@pytest.mark.parametrize(
    ("store", "kills"),
    [("", 3), ("shop.changes", 3), *(pytest.param(one, 50, marks=pytest.mark.slow) for one in ("", "shop.changes"))],
)
def test_a_program_that_is_killed_misses_nothing(tmp_path: Path, store: str, kills: int) -> None:
    follow(tmp_path / "log", tmp_path / store if store else None, kills, seed=3)
