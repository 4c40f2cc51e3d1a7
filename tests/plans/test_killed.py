"""A process that applies a plan is killed at any event, and run again: every row is applied once."""

from __future__ import annotations

import itertools
import multiprocessing
from pathlib import Path
from typing import Any

from apply_process import apply_and_die
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox

SPEED = 1000.0
LIVE = "archived = 'false'"
ROWS: list[dict[str, Any]] = [
    {"item_id": 1, "description": "Changed"},
    {"item_id": 2, "archived": True},
    {"custom_sku": "K-1", "description": "Made with a code"},
    {"description": "Made"},
    {"description": "Made"},
]


def count(shop: Sandbox, what: str) -> int:
    ((number,),) = shop.records(f"SELECT count(*) FROM Item WHERE {what}")
    return int(number)


def test_killed_at_any_event_and_run_again_every_row_is_applied_once(tmp_path: Path) -> None:
    clock = ScaledClock(SPEED)
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["apply_process"])
    bad: list[str] = []
    with Sandbox(items=10, speed=SPEED, expires_in=10**6) as shop:
        for event in itertools.count(1):
            shop.reset()
            before = count(shop, LIVE)
            folder = tmp_path / str(event)
            folder.mkdir()
            with Client(StaticToken(shop.token), base_url=shop.url, clock=clock) as client:
                plan = client.account(shop.account_id).items.plan(ROWS, create=True)
                plan.save(folder / "plan.json")
                times = (SPEED, clock.start)
                arguments = (shop.url, shop.token, shop.account_id, times, folder / "plan.json", folder, event)
                process = processes.Process(target=apply_and_die, args=arguments)
                process.start()
                process.join()
                run = plan.apply(directory=folder)
                counts = [count(shop, f"description = '{name}'") for name in ("Changed", "Made with a code", "Made")]
                if ({"ok": 5}, [1, 1, 2], before + 2) != (dict(run.counts), counts, count(shop, LIVE)):
                    bad.append(f"killed at event {event}: {run}, {counts}")
                if run.number != 1 or run.undo().left or count(shop, LIVE) != before:
                    bad.append(f"killed at event {event}: not undone")
            if process.exitcode != -9:
                break

    assert [] == bad
    assert 0 == process.exitcode
    assert 20 < event
