"""
Programs that follow a shop by `account.changes` and can be killed: see forked_runs.py.

    python follow_process.py URL TOKEN ACCOUNT LOG STORE SPEED TABLES

Each line of input is a program: `run`, `before N` or `after N`, to be killed by itself before or after it has dealt
with its Nth change. It writes each change into LOG, a line of JSON with the token behind it, and goes on from the last
one. STORE is the file that it follows with, or "-" for none.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from lightspeed_pos import Client, ScaledClock, StaticToken
from sync.forked_runs import kill_own_group, serve


def main() -> None:
    url, token, account, log, store, speed, tables = sys.argv[1:]

    def act(words: list[str]) -> None:
        when, number = words[0], int(words[1]) if len(words) > 1 else 0
        with (
            Client(StaticToken(token), base_url=url, clock=ScaledClock(float(speed)), timeout=10) as client,
            Path(log).open("ab") as file,
        ):
            changes = client.account(int(account)).changes(
                last_token(Path(log)), only=tables.split(","), store=None if store == "-" else store
            )
            for count, change in enumerate(changes, 1):
                if (when, number) == ("before", count):
                    kill_own_group()
                data = {"table": change.table, "id": change.id, "kind": change.kind, "after": change.after}
                line = {"id": change.event_id, "body": {"data": data}, "token": change.token}
                os.write(file.fileno(), json.dumps(line, default=str).encode() + b"\n")
                if (when, number) == ("after", count):
                    kill_own_group()
            os.write(file.fileno(), json.dumps({"token": changes.token}).encode() + b"\n")

    serve(act)


def last_token(log: Path) -> str:
    return str(json.loads(log.read_bytes().splitlines()[-1])["token"])


if __name__ == "__main__":
    main()
