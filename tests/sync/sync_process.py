"""
Runs of sync in processes that can be killed: this one imports everything once and forks a child for each run.

    python sync_process.py URL TOKEN ACCOUNT PLACE SPEED

Each line of input is a run: `run`, or `commit N SECONDS`, to be killed by itself that long after its Nth COMMIT began.
Answered is the child's number, and when it has ended, `done` or `killed`.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sync import sync
from lightspeed_pos.sync.duckdb_tables import DuckTables
from lightspeed_pos.sync.postgres_tables import PostgresTables
from lightspeed_pos.sync.sql_tables import SqlTables


def main() -> None:
    url, token, account, place, speed = sys.argv[1:]
    for line in sys.stdin:
        words = line.split()
        child = os.fork()
        if not child:
            os.setpgid(0, 0)
            if words[0] == "commit":
                die_in_commit(int(words[1]), float(words[2]))
            with Client(StaticToken(token), base_url=url, clock=ScaledClock(float(speed)), timeout=10) as client:
                sync(client.account(int(account)), place, reconcile=words[0] == "reconcile")
            os._exit(0)
        with suppress(OSError):  # it has done so, or is over
            os.setpgid(child, child)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print("done" if status == 0 else "killed" if os.WIFSIGNALED(status) else f"failed {status}", flush=True)


def die_in_commit(number: int, seconds: float) -> None:
    """Have this process killed while it commits for the nth time; the database lets other threads run meanwhile."""
    seen = [0]

    def dying(usual: Callable[[Any, str], Any]) -> Any:
        def rows(self: SqlTables, sql: str) -> Any:
            if sql == "COMMIT":
                seen[0] += 1
                if seen[0] == number:
                    threading.Timer(seconds, os.killpg, (os.getpgid(0), signal.SIGKILL)).start()
            return usual(self, sql)

        return rows

    for tables in (DuckTables, PostgresTables):
        tables.rows = dying(tables.rows)  # type: ignore[method-assign]  # in a process of its own


if __name__ == "__main__":
    main()
