"""
Runs of sync in processes that can be killed: see forked_runs.py.

    python sync_process.py URL TOKEN ACCOUNT PLACE SPEED DAYS

DAYS is for how many days a report is asked at a time. Each line of input is a run whose clock is so many seconds ahead:
`run AHEAD`, `reconcile AHEAD`, or `commit AHEAD N SECONDS`, to be killed by itself so long after its Nth COMMIT.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sync import days, sync
from lightspeed_pos.sync.duckdb_tables import DuckTables
from lightspeed_pos.sync.postgres_tables import PostgresTables
from lightspeed_pos.sync.sql_tables import SqlTables
from sync.forked_runs import kill_own_group, serve


def main() -> None:
    url, token, account, place = sys.argv[1:5]
    speed, began = float(sys.argv[5]), time.time()
    days.WINDOW = timedelta(days=int(sys.argv[6]))

    def act(words: list[str]) -> None:
        what, ahead, *more = words
        if what == "commit":
            die_in_commit(int(more[0]), float(more[1]))
        # Clocks of the same start agree; an earlier start is a clock that is ahead.
        clock = ScaledClock(speed, start=began - float(ahead) / (speed - 1))
        with Client(StaticToken(token), base_url=url, clock=clock, timeout=10) as client:
            sync(client.account(int(account)), place, reconcile=what == "reconcile")

    serve(act)


def die_in_commit(number: int, seconds: float) -> None:
    """Have this process killed while it commits for the nth time; the database lets other threads run meanwhile."""
    seen = [0]

    def dying(usual: Callable[[Any, str], Any]) -> Any:
        def rows(self: SqlTables, sql: str) -> Any:
            if sql == "COMMIT":
                seen[0] += 1
                if seen[0] == number:
                    threading.Timer(seconds, kill_own_group).start()
            return usual(self, sql)

        return rows

    for tables in (DuckTables, PostgresTables):
        tables.rows = dying(tables.rows)  # type: ignore[method-assign]  # in a process of its own


if __name__ == "__main__":
    main()
