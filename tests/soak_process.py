"""
A program that works with a shop all day, in processes that can be killed: see sync/forked_runs.py.

    python soak_process.py URL TOKEN_FILE ACCOUNT DIRECTORY SPEED START SEED

Each line of input is a round: `round NUMBER AHEAD`, or `last NUMBER AHEAD`, which reads the whole shop once more. A
round writes items and sales, scans, syncs and asks for changes. Begun again it goes on where it was. Into DIRECTORY it
writes what it was told: `told-NUMBER.json` of its writes when they are over, `log` of changes. It exits with 3 when an
error ends it, and with 4 when the sign-in is lost.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lightspeed_pos import Client, FileTokens, OAuthTokenHolder, ScaledClock
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.sandbox.instance.settings import CLIENT_ID, CLIENT_SECRET
from lightspeed_pos.sync import sync
from sync.follow_process import last_token
from sync.forked_runs import serve

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

GAVE_UP, SIGNED_OUT = 3, 4
FOLLOWED = "items"
SYNCED = ["items", "categories", "sales", "sale_lines", "tags"]  # the last round reads all tables


def rows_of(seed: int, number: int) -> dict[str, list[dict[str, Any]]]:
    """What a round writes, by the name of its journal: new items, changes of items, sales."""
    chance = random.Random(f"{seed} {number}")
    items = chance.sample(range(1, 100), 8)
    sale = {"employee_id": 1, "register_id": 1, "shop_id": 1}
    return {
        "create": [{"description": f"new {number} {n}"} for n in range(8)],
        "update": [{"item_id": key, "description": f"change {number} {key}"} for key in items],
        "sell": [{**sale, "reference_number": f"sale {number} {n}"} for n in range(4)],
    }


def main() -> None:
    url, tokens, account_id, directory, speed, start, seed = sys.argv[1:]
    folder = Path(directory)

    def act(words: list[str]) -> None:
        what, number, ahead = words
        # Clocks of the same start agree; an earlier start is a clock that is ahead.
        clock = ScaledClock(float(speed), start=float(start) - float(ahead) / (float(speed) - 1))
        holder = OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=FileTokens(tokens), clock=clock)
        try:
            with Client(holder, base_url=url, clock=clock, timeout=5) as client:
                work(client.account(int(account_id)), folder, int(seed), int(number), last=what == "last")
        except AuthorizationExpired:
            traceback.print_exc()
            os._exit(SIGNED_OUT)
        except LightspeedError as error:
            with (folder / "gave-up").open("a") as log:
                log.write(f"{error}\n")
            os._exit(GAVE_UP)

    serve(act)


def work(account: Account, folder: Path, seed: int, number: int, *, last: bool) -> None:
    """A round."""
    items: Any = account.items
    bulk = {"create": items.bulk_create, "update": items.bulk_update, "sell": account.sales.bulk_create}
    told: dict[str, list[str]] = {}
    for name, rows in rows_of(seed, number).items():
        results = bulk[name](rows, journal=folder / f"{name}-{number}.journal")
        told[name] = [result.status for result in results]
    new = folder / f"told-{number}.new"
    new.write_text(json.dumps(told))
    new.replace(folder / f"told-{number}.json")
    scanned(account, folder, seed)
    sync(account, folder / "shop.duckdb", tables=None if last else SYNCED, reconcile=last)
    follow(account, folder)


def scanned(account: Account, folder: Path, seed: int) -> None:
    """Read all items in several places at once: none is missing, none comes twice."""
    found = account.items.all(concurrency=4, archived="include")
    keys = [item.id for item in found]
    assert keys == sorted(set(keys))
    written = {item.description for item in found}
    for path in folder.glob("told-*.json"):
        statuses = json.loads(path.read_text())["create"]
        rows = rows_of(seed, int(path.stem.removeprefix("told-")))["create"]
        missing = [
            row
            for row, status in zip(rows, statuses, strict=True)
            if status == "ok" and row["description"] not in written
        ]
        assert not missing, missing


def follow(account: Account, folder: Path) -> None:
    """Write each change with its token into a log, and go on from the last one."""
    log = folder / "log"
    begun = log.exists() and log.stat().st_size > 0  # a program that is killed before its first change leaves it empty
    since = last_token(log) if begun else None
    changes = account.changes(since, only=FOLLOWED, store=folder / "shop.changes")
    with log.open("ab") as file:
        for change in changes:
            description = None if change.after is None else change.after["description"]
            line = {"event": change.event_id, "id": change.id, "description": description, "token": change.token}
            os.write(file.fileno(), json.dumps(line).encode() + b"\n")
        os.write(file.fileno(), json.dumps({"token": changes.token}).encode() + b"\n")


if __name__ == "__main__":
    main()
