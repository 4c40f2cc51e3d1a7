"""
Reads all items in one way: `python export.py arrow|csv|parquet URL TOKEN ACCOUNT`.

`arrow` is a call of the library, the others are `lightspeed items export`. Prints three figures as JSON: the CPU
seconds of all items; those of their `rows()` alone, read in the same process; by how many MB the peak of memory was
higher at the end than after the first 10,000. The two ways take turns, because a shared machine runs twice as fast in
one second as in the next.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections import deque
from itertools import islice
from pathlib import Path

from lightspeed_pos import Client, StaticToken
from lightspeed_pos.cli.main import main as command
from lightspeed_pos.resources.account import Account
from stream import peak_megabytes

EARLY = 10_000
TURNS = 4


def read(way: str, account: Account, count: int | None) -> None:
    """So many items, all for None. Rows and batches are looked at and let go."""
    if way == "rows":
        deque(islice(account.items.rows(), count), maxlen=0)
    elif way == "arrow":
        deque(islice(account.items.arrow_batches(), count and count // 500), maxlen=0)
    else:
        with tempfile.TemporaryDirectory() as folder:
            limit = ["--limit", str(count)] if count else []
            status = command(["items", "export", "--to", str(Path(folder) / f"items.{way}"), "--quiet", *limit])
        assert status == 0


def main(way: str, url: str, token: str, account_id: str) -> None:
    os.environ |= {"LIGHTSPEED_OAUTH_TOKEN": token, "LIGHTSPEED_BASE_URL": url, "LIGHTSPEED_ACCOUNT_ID": account_id}
    with Client(StaticToken(token), base_url=url) as client:
        account = client.account(int(account_id))
        for one in (way, "rows"):
            read(one, account, EARLY)  # imports and makes what is made once
        early = peak_megabytes()
        seconds = {way: 0.0, "rows": 0.0}
        for _ in range(TURNS):
            for one in (way, "rows"):
                began = time.process_time()
                read(one, account, None)
                seconds[one] += time.process_time() - began
        print(json.dumps([seconds[way] / TURNS, seconds["rows"] / TURNS, peak_megabytes() - early]))


if __name__ == "__main__":
    main(*sys.argv[1:])
