"""
An hour of a shop, on a clock that runs sixty times as fast, while everything goes wrong at once.

A program writes, scans, syncs and listens. Answers are refused, fail, break off and come late, its tokens expire every
five minutes, and it is killed all the time. In the end all is equal: the database and what the changes
told are the shop, each write was done as often as the program was told, and the sign-in is there.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import soak_process
from lightspeed_pos import Client, FileTokens, OAuthTokenHolder, ScaledClock, Tokens
from lightspeed_pos.sandbox import Sandbox
from soak_process import GAVE_UP, rows_of
from sync.equality import differences, in_file
from sync.forked_runs import Runs, is_running, runs_of

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import FaultKind
    from lightspeed_pos.sandbox.instance.faults import Fault

SPEED = 60.0
HOUR = 3600.0
EXPIRES_IN = 300  # seconds of the life of an access token
FEWEST_ROUNDS = 5  # also where the computer is slow
FAULTS: tuple[FaultKind, ...] = ("429", "500", "502", "cut", "slow", "reset")
MOST_WAITING = 3  # faults at once: a call bears five
PLACES = (("GET", "*"), ("*", "*"), ("POST", "*/Item.json"), ("PUT", "*/Item/*"), ("POST", "*/Sale.json"))
SIGN_IN = ("POST", "/auth/oauth/token")


@dataclass
class Soak:
    """The shop, what its program writes, and what has happened so far."""

    shop: Sandbox
    folder: Path
    seed: int
    chance: random.Random
    start: float
    before: dict[int, str] = field(default_factory=dict[int, str])  # the items as they were at first
    kinds: Iterator[FaultKind] = field(default_factory=lambda: cycle(FAULTS))
    faults: list[Fault] = field(default_factory=list["Fault"])
    rounds: int = 0
    kills: int = 0
    gave_up: int = 0
    refreshes: int = 0
    heard: int = 0  # requests of which refreshes were counted

    def spoil(self) -> None:
        """Let some of the next requests meet faults."""
        waiting = self.shop.instance.faults.waiting
        if len(waiting) < MOST_WAITING:
            kind = next(self.kinds)
            method, path = SIGN_IN if self.chance.random() < 0.15 else self.chance.choice(PLACES)
            executed = None if kind == "429" else self.chance.choice((None, True, False))
            seconds = self.chance.choice((2.0, 30.0, 600.0)) if kind == "slow" else 2.0
            skip = self.chance.randint(0, 5)
            self.faults.append(
                self.shop.fault(kind, method=method, path=path, skip=skip, seconds=seconds, executed=executed)
            )

    def round(self, runs: Runs, number: int) -> None:
        """One round of the program, killed and begun again until it is through."""
        while True:
            self.shop.instance.faults.waiting.clear()
            child = runs.begin(f"round {number} 0")
            deadly = self.shop.instance.requests.last + self.chance.randint(3, 50)
            while is_running(child) and self.shop.instance.requests.last < deadly:
                self.spoil()
                time.sleep(0.02)
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            ended = runs.end()
            self.count()
            self.kills += ended == "killed"
            self.gave_up += ended == f"failed {GAVE_UP << 8}"
            if ended == "done":
                return
            assert ended in {"killed", f"failed {GAVE_UP << 8}"}, ended

    def count(self) -> None:
        """Count the refreshes among the requests that came since."""
        for number, seen in self.shop.instance.requests.since(self.heard):
            self.heard = number
            self.refreshes += seen.path == SIGN_IN[1] and seen.status == 200

    def told(self) -> Iterator[tuple[int, str, dict[str, Any], str]]:
        """Each row that was written, with its round and the status that the program was told, in order."""
        for number in range(self.rounds + 1):
            statuses = json.loads((self.folder / f"told-{number}.json").read_text())
            for name, rows in rows_of(self.seed, number).items():
                for row, status in zip(rows, statuses[name], strict=True):
                    yield number, name, row, status

    def descriptions(self) -> dict[int, str]:
        """All items of the shop."""
        return dict(self.shop.records("SELECT itemID, description FROM Item"))


def an_hour(shop: Sandbox, folder: Path, seed: int, start: float) -> Soak:
    """Have the program work for an hour, and then read the shop once more in peace."""
    soak = Soak(shop, folder, seed, random.Random(seed), start)
    soak.before = soak.descriptions()
    tokens = folder / "tokens.json"
    FileTokens(tokens).save(Tokens(shop.token, shop.refresh_token))
    words = (shop.url, str(tokens), str(shop.account_id), str(folder), str(SPEED), str(start), str(seed))
    with runs_of(Path(soak_process.__file__), *words) as runs:
        while shop.now < start + HOUR or soak.rounds < FEWEST_ROUNDS:
            soak.round(runs, soak.rounds)
            soak.rounds += 1
        shop.instance.faults.waiting.clear()
        shop.advance(90_000)
        runs.whole(f"last {soak.rounds} 90000")
    soak.count()
    return soak


def wrongly_told(soak: Soak) -> list[str]:
    """Rows that were written more or less often than the program was told."""
    found: list[str] = []
    count = {"create": "SELECT count(*) FROM Item WHERE description = ?"}
    count["sell"] = "SELECT count(*) FROM Sale WHERE referenceNumber = ?"
    last = {key: [description] for key, description in soak.before.items()}
    for _, name, row, status in soak.told():
        if name == "update":  # the last value that was written, or a later one of which nobody knows
            values = last[row["item_id"]]
            if status == "ok":
                values.clear()
            if status != "error":
                values.append(row["description"])
            continue
        allowed = {"ok": (1,), "error": (0,), "unknown": (0, 1)}[status]
        ((times,),) = soak.shop.records(count[name], row.get("description") or row["reference_number"])
        if times not in allowed:
            found.append(f"{row}: {status}, and there {times} times")
    for key, values in last.items():
        description = soak.descriptions()[key]
        if description not in values:
            found.append(f"item {key}: {description!r}, told {values}")
    return found


def wrongly_heard(soak: Soak) -> list[str]:
    """Items of which the changes told otherwise than the shop is, and changes that came twice and differ."""
    first: dict[str, Any] = {}
    heard: dict[int, str | None] = {}
    found: list[str] = []
    for line in map(json.loads, (soak.folder / "log").read_bytes().splitlines()):
        if "event" in line:
            body = (line["id"], line["description"])
            if first.setdefault(line["event"], body) != body:
                found.append(f"{line['event']}: {body} and {first[line['event']]}")
            heard[line["id"]] = line["description"]
    shop = soak.descriptions()
    found += [
        f"item {key}: told {text!r}, is {shop.get(key)!r}" for key, text in heard.items() if shop.get(key) != text
    ]
    # In the first round it began to listen behind its writes.
    made = {row["description"] for number, name, row, _ in soak.told() if number > 0 and name == "create"}
    return found + [f"item {key}: was not told" for key, text in shop.items() if text in made and key not in heard]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_an_hour_of_faults_kills_and_expiring_tokens_everything_is_equal(tmp_path: Path, seed: int) -> None:
    start = time.time()
    sandbox = Sandbox(
        items=150,
        sales=60,
        customers=40,
        registers=60,
        speed=SPEED,
        start=start,
        expires_in=EXPIRES_IN,
        next_links="bare",
    )
    with sandbox as shop:
        soak = an_hour(shop, tmp_path, seed, start)

        statuses = Counter(status for *_, status in soak.told())
        hits = Counter(fault.kind for fault in soak.faults for _ in range(fault.hits))
        sys.stdout.write(
            f"seed {seed}: {soak.rounds + 1} rounds, {shop.instance.requests.last:,} requests, "
            f"{hits.total()} faults {dict(hits)}, {soak.kills} kills, {soak.gave_up} times given up, "
            f"{soak.refreshes} refreshes, writes {dict(statuses)}, {time.time() - start:.0f} s\n"
        )
        assert [] == wrongly_told(soak)
        assert [] == wrongly_heard(soak)
        with in_file(tmp_path / "shop.duckdb") as database:
            assert [] == differences(shop, database)
        assert set(FAULTS) == hits.keys()
        assert soak.kills > 5 < soak.refreshes
        with Client(signed_in(soak), base_url=shop.url, clock=ScaledClock(SPEED, start)) as client:
            assert 1 == client.account(shop.account_id).items.find(1).id


def signed_in(soak: Soak) -> OAuthTokenHolder:
    """The sign-in that the program left behind, on a clock on which its token has expired."""
    clock = ScaledClock(SPEED, soak.start - 10**6)
    store = FileTokens(soak.folder / "tokens.json")
    return OAuthTokenHolder(soak.shop.client_id, soak.shop.client_secret, store=store, clock=clock)
