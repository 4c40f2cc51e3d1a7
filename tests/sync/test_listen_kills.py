"""Listener and receiver are killed at random moments: every change arrives, in order, and only with one id."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import webhook_receiver
from free_ports import free_port
from lightspeed_pos import Client, StaticToken
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.queue import Queue
from lightspeed_pos.sync.webhooks import secret_in
from waiting import until

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox.instance.faults import FaultKind

TABLES = "items,sales,sale_lines"
FAULTS: tuple[FaultKind, ...] = ("500", "502", "cut", "429", "html")  # of the service
BUSIEST = 0.05  # seconds between two changes


@pytest.fixture(scope="module")
def busy_shop() -> Iterator[Sandbox]:
    """A shop in real time whose bucket never fills."""
    with Sandbox(items=100, registers=1000, expires_in=10**6) as running:
        yield running


class Fixture:
    """The two processes, and what they work with."""

    def __init__(self, shop: Sandbox, directory: Path) -> None:
        self.shop = shop
        self.log = directory / "received.ndjson"
        self.queue = directory / "queue"
        self.secret = secret_in(directory / "queue.secret")
        self.port = free_port()
        self.environ = {
            **os.environ,
            "LIGHTSPEED_OAUTH_TOKEN": shop.token,
            "LIGHTSPEED_BASE_URL": shop.url,
            "LIGHTSPEED_ACCOUNT_ID": str(shop.account_id),
            "XDG_DATA_HOME": str(directory),
        }
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        commands = {
            "receiver": [webhook_receiver.__file__, str(self.port), str(self.log), self.secret],
            "listener": [
                *("-m", "lightspeed_pos.cli", "listen", "--forward-to", f"http://127.0.0.1:{self.port}/hook"),
                *("--only", TABLES, "--interval", "1s", "--queue", str(self.queue)),
            ],
        }
        with self.log.with_suffix(f".{name}").open("ab") as output:
            self.processes[name] = subprocess.Popen(
                [sys.executable, *commands[name]], env=self.environ, stdout=output, stderr=output
            )

    def kill(self, name: str) -> None:
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()

    def received(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.read_bytes().splitlines()] if self.log.exists() else []

    def is_listening(self) -> bool:
        """Whether the first, silent reading is over."""
        if not self.queue.exists():
            return False
        with self.opened() as queue:
            return len(queue.places) == len(TABLES.split(",")) and not any(one.silent for one in queue.places.values())

    def nothing_waits(self) -> bool:
        with self.opened() as queue:
            return not queue.counts()["waiting"]

    def events(self) -> list[str]:
        """The ids of all changes that were found."""
        with self.opened() as queue:
            number, found = 0, list[str]()
            while some := queue.after(number):
                number = some[-1][0]
                found += [change.event_id for _, change in some]
            return found

    def opened(self) -> closing[Queue]:
        return closing(Queue(self.queue, self.shop.account_id))


@pytest.fixture
def fixture(busy_shop: Sandbox, tmp_path: Path) -> Iterator[Fixture]:
    busy_shop.reset()
    made = Fixture(busy_shop, tmp_path)
    yield made
    for name in made.processes:
        made.kill(name)


class Shopkeeper:
    """Changes items and sales; each change of an item has a number of its own."""

    def __init__(self, account: Account, chance: random.Random) -> None:
        self.account = account
        self.chance = chance
        self.number = 0
        self.items: set[int] = set()
        self.sales: list[int] = []

    def work(self) -> None:
        self.number += 1
        what = self.chance.random()
        if what < 0.7 or not self.sales:
            item = self.chance.randint(1, 15)
            self.account.items.update(item, description=f"v{self.number}")
            self.items.add(item)
        if what > 0.8:
            sale = self.account.sales.create(
                employee_id=1, register_id=1, shop_id=1, sale_lines=[{"item_id": 12}, {"item_id": 13}]
            )
            self.sales.append(sale.id)
        elif what > 0.7 and self.sales:
            lines = self.account.sale_lines.all(sale_id=self.chance.choice(self.sales))
            if lines:
                lines[0].destroy()

    def shop(self) -> dict[str, dict[int, str]]:
        """What was worked on, as it is."""
        return {
            "items": {key: self.account.items.find(key).description for key in self.items},
            "sales": dict.fromkeys(self.sales, ""),
            "sale_lines": {line.id: "" for key in self.sales for line in self.account.sale_lines.all(sale_id=key)},
        }


def run(fixture: Fixture, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    with Client(StaticToken(fixture.shop.token), base_url=fixture.shop.url) as client:
        account = client.account(fixture.shop.account_id)
        keeper = Shopkeeper(account, chance)
        fixture.start("receiver")
        fixture.start("listener")
        until(fixture.is_listening)
        for _ in range(kills):
            end = time.monotonic() + chance.uniform(0.3, 1.3)
            while time.monotonic() < end:
                keeper.work()
                time.sleep(BUSIEST)
            fixture.shop.fault(chance.choice(FAULTS), method="GET", times=chance.randint(1, 2))
            name = chance.choice(["receiver", "listener", "listener"])
            fixture.kill(name)
            keeper.work()
            fixture.start(name)
        expected = keeper.shop()
        until(lambda: fixture.nothing_waits() and told(fixture.received()) == expected)
    check(fixture.received(), fixture.events())


def told(received: list[dict[str, Any]]) -> dict[str, dict[int, str]]:
    """The shop as the messages tell of it: items by their descriptions, sales and lines that are there."""
    found: dict[str, dict[int, str]] = {"items": {}, "sales": {}, "sale_lines": {}}
    for data in (one["body"]["data"] for one in {one["id"]: one for one in received}.values()):
        if data["kind"] == "deleted":
            found[data["table"]].pop(data["id"])
        else:
            found[data["table"]][data["id"]] = data["after"]["description"] if data["table"] == "items" else ""
    return found


def in_order(received: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """See to it that what came twice is the same, and items in the order of their versions; returns data by id."""
    first: dict[str, dict[str, Any]] = {}
    different = [one["id"] for one in received if first.setdefault(one["id"], one)["body"] != one["body"]]
    found = {key: one["body"]["data"] for key, one in first.items()}
    versions: dict[int, list[int]] = defaultdict(list)
    for data in found.values():
        if data["table"] == "items":
            versions[data["id"]].append(int(data["after"]["description"].removeprefix("v")))
    assert [] == different
    assert [] == [numbers for numbers in versions.values() if numbers != sorted(set(numbers))]
    return found


def check(received: list[dict[str, Any]], events: list[str]) -> None:
    """Every change of the file arrived; what came twice is the same; each record's changes came in order."""
    found = in_order(received)
    by_record: dict[tuple[str, int], list[int]] = defaultdict(list)
    for key, data in found.items():
        by_record[data["table"], data["id"]].append(int(key.split("_")[-1]))
    assert set(events) == found.keys()
    assert [] == [numbers for numbers in by_record.values() if numbers != sorted(numbers)]


@pytest.mark.slow
def test_a_few_kills_lose_nothing(fixture: Fixture) -> None:
    run(fixture, 3, seed=1)


@pytest.mark.slow
def test_fifty_kills_lose_nothing(fixture: Fixture) -> None:
    run(fixture, 50, seed=2)
