"""
A sandbox in a process of its own: `python serve.py SETTINGS [SHAPE]`.

SETTINGS is a JSON object of keyword arguments for `Sandbox`, and `merchants`: so many there are, which share the shops
of the `accounts` in turn. SHAPE is one of `id_shapes.SHAPES`: the items get its ids. Prints url, token and account id
as a JSON object, then answers each line of its input with one: "cpu" (seconds used so far), "bucket" (level and size),
"reset" (the bucket is empty), "fill" and a share (so full are the buckets of all merchants), "levels" (the sum of
theirs), "drips" (the latest requests: when the last one came, drips charged, refusals), "now" (its clock), "accounts"
(number and tokens of each merchant, and the app's client), "arrange" and a JSON object of arguments (see there). Ends
when its input does.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from id_shapes import ids_of
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.instance.latency import Latency
from lightspeed_pos.sandbox.instance.settings import ACCOUNT_ID, USER_ID
from lightspeed_pos.sandbox.limits.limiter import Limiter


def arrange(sandbox: Sandbox, *, registers: int, window_in: float, **latency: Any) -> None:
    """Begin with an empty bucket, a burst window that ends `window_in` seconds from now, and such a `Latency`."""
    now = sandbox.now
    sandbox.instance.merchant().limiter = Limiter(registers, seen_at=now, phase=now + window_in)
    sandbox.instance.latency = Latency(**latency)


def renumber(sandbox: Sandbox, ids: Sequence[int]) -> None:
    """Give the items these ids instead of 1, 2, 3 and so on, also where other records name them."""
    run = sandbox.instance.store.execute
    run("CREATE TEMP TABLE New (old INTEGER PRIMARY KEY, new INTEGER)")
    for old, new in enumerate(ids, start=1):
        run("INSERT INTO New VALUES (?, ?)", (old, new))
    naming = (
        "SELECT m.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = ?"
    )
    for (table,) in run(naming, ("itemID",)).fetchall():
        # By way of negative ids, as a new one may be an old one of another item.
        run(f'UPDATE "{table}" SET itemID = -(SELECT new FROM New WHERE old = itemID) WHERE itemID > 0')
        run(f'UPDATE "{table}" SET itemID = -itemID WHERE itemID < 0')


def share(sandbox: Sandbox, merchants: int) -> None:
    """Let there be more merchants: each has a bucket and tokens of its own, and one of the shops that are there."""
    instance = sandbox.instance
    shops = list(instance.merchants)
    for place in range(len(shops), merchants):
        shop = shops[place % len(shops)]
        account_id, user_id = ACCOUNT_ID + place, USER_ID + place
        context = replace(shop.context, account_id=account_id, user_id=user_id)
        cast("dict[int, int]", instance.oauth.users)[account_id] = user_id
        bucket = Limiter(sandbox.settings.registers, seen_at=sandbox.now)
        merchant = replace(shop, context=context, limiter=bucket, pair=instance.oauth.connect(account_id))
        instance.merchants.append(merchant)
        instance.service.merchants[account_id] = merchant


def answer(sandbox: Sandbox, command: str) -> object:
    """What the command asks for."""
    with sandbox.instance.lock:
        limiter = sandbox.instance.service.limiter
        limiter.settle(sandbox.now)
        match command.partition(" ")[0]:
            case "bucket":
                return limiter.level, limiter.size
            case "reset":
                limiter.level = 0.0
                return None
            case "fill":
                for merchant in sandbox.instance.merchants:
                    merchant.limiter.settle(sandbox.now)
                    merchant.limiter.level = merchant.limiter.size * float(command.partition(" ")[2])
                return None
            case "levels":
                for merchant in sandbox.instance.merchants:
                    merchant.limiter.settle(sandbox.now)
                return sum(merchant.limiter.level for merchant in sandbox.instance.merchants)
            case "drips":
                requests = sandbox.requests
                refusals = sum(request.status == 429 for request in requests)
                return requests[-1].at if requests else sandbox.now, sum(request.cost for request in requests), refusals
            case "now":
                return sandbox.now
            case "accounts":
                merchants = [[one.account_id, one.token, one.refresh_token] for one in sandbox.accounts]
                return merchants, {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
            case "arrange":
                arrange(sandbox, **json.loads(command.partition(" ")[2]))
                return None
            case _:
                return time.process_time()


def main(settings: str, shape: str = "") -> None:
    chosen = json.loads(settings)
    merchants = chosen.pop("merchants", 0)
    with Sandbox(expires_in=10**9, **chosen) as sandbox:
        with sandbox.instance.lock:
            share(sandbox, merchants)
        if shape:
            with sandbox.instance.lock:
                renumber(sandbox, ids_of(shape))
        print(json.dumps([sandbox.url, sandbox.token, sandbox.account_id]), flush=True)
        for line in sys.stdin:
            print(json.dumps(answer(sandbox, line.strip())), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
