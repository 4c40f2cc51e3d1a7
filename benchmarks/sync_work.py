"""What sync costs this computer: beside the same rows from memory, while nothing happens, and in memory."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lines import Line
from postgres_server import PROGRAMS, PostgresServer
from service import UNLIMITED, Service, service
from stream import peak_megabytes

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

EVERY_RUN = [one.table for one in STRATEGIES.values() if one.tier == "run"]
ROWS_A_COMMIT = 1000


def syncing(quick: bool) -> Iterator[Line]:
    """CPU of a first reading of items, of a run in which nothing changed, and the memory of the whole."""
    items = 5_000 if quick else 50_000
    with service(items=items, sales=1000, **UNLIMITED) as running:
        best: dict[str, float] = {}
        for _ in range(2 if quick else 3):
            for name, value in _in_a_process(running).items():
                best[name] = min(best.get(name, float("inf")), value)
    rate = items / best["sync"]
    yield Line("sync: items with relations per second and core into DuckDB", rate, 8000, 10_000, more=True)
    note = f"{best['arrow'] / items * 1e6:.0f} µs an item"
    yield Line("CPU of it ÷ the same rows from memory by Arrow alone", best["sync"] / best["arrow"], 2.5, note=note)
    if "postgres" in best:
        yield Line(
            "sync: the same items per second and core into PostgreSQL", items / best["postgres"], 6000, more=True
        )
    yield Line("CPU of a run of 7 tables without changes, ms", best["idle"] * 1000, 15)
    yield Line("memory of sync at its most, MB", best["memory"], 400)


def _in_a_process(running: Service) -> dict[str, float]:
    """Seconds of CPU, and megabytes; in a process of its own, for its memory."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (running.url, running.token, running.account_id, running.speed))


def _measured(url: str, token: str, account_id: int, speed: float) -> dict[str, float]:
    from lightspeed_pos import Client, ScaledClock, StaticToken
    from lightspeed_pos.sync.duckdb import DuckDB
    from lightspeed_pos.sync.run import run

    with (
        tempfile.TemporaryDirectory() as folder,
        Client(StaticToken(token), base_url=url, clock=ScaledClock(speed)) as client,
    ):
        account = client.account(account_id)
        kept = DuckDB(Path(folder) / "shop.duckdb", account_id)
        run(account, kept, tables=["categories"])  # what is imported once
        began = time.process_time()
        run(account, kept, tables=["items"])
        taken = {"sync": time.process_time() - began}
        taken["memory"] = peak_megabytes()
        run(account, kept, tables=EVERY_RUN)
        run(account, kept, tables=EVERY_RUN)
        # What an idle run costs in a service that does nothing else: the least of many.
        idle: list[float] = []
        for _ in range(20):
            began = time.process_time()
            run(account, kept, tables=EVERY_RUN)
            idle.append(time.process_time() - began)
        taken["idle"] = min(idle)
        kept.close()
        if PROGRAMS is not None:
            taken["postgres"] = _into_postgres(account)
        needs = list(STRATEGIES["Item"].needs)
        rows = list(account.items.rows(archived="include", params={"load_relations": needs}))
        taken["arrow"] = _by_arrow(rows, Path(folder) / "plain.duckdb")
    return taken


def _into_postgres(account: Account) -> float:
    """Seconds of CPU of a first reading of items; the server's own are not counted."""
    from lightspeed_pos.sync.postgres import Postgres
    from lightspeed_pos.sync.run import run

    with PostgresServer() as server, closing(Postgres(server.url, account.id)) as kept:
        run(account, kept, tables=["categories"])
        began = time.process_time()
        run(account, kept, tables=["items"])
        return time.process_time() - began


def _by_arrow(rows: list[dict[str, Any]], file: Path) -> float:
    """Items and three lists below them as text, the way anybody would write it: no types, no keys, nothing compared."""
    import duckdb
    import pyarrow as pa  # type: ignore[import-untyped]  # it has no types

    lists = {"Prices": "ItemPrice", "ItemVendorNums": "ItemVendorNum", "Tags": "tag"}
    names = sorted({name for row in rows for name, value in row.items() if isinstance(value, str)} - lists.keys())
    began = time.process_time()
    with duckdb.connect(str(file), config={"threads": 1}) as database:
        for first in range(0, len(rows), ROWS_A_COMMIT):
            some = rows[first : first + ROWS_A_COMMIT]
            tables = {"items": [{name: row.get(name) for name in names} for row in some]}
            for name, inner in lists.items():
                tables[name] = [child for row in some for child in _children(row, name, inner)]
            database.execute("BEGIN")
            for table, its in tables.items():
                if its:
                    database.register("fresh", pa.Table.from_pylist(its))
                    made = "CREATE TABLE {} AS" if table not in _tables(database) else "INSERT INTO {} BY NAME"
                    database.execute(f"{made.format(table)} SELECT * FROM fresh").fetchall()
                    database.unregister("fresh")
            database.execute("COMMIT")
    return time.process_time() - began


def _children(row: dict[str, Any], name: str, inner: str) -> Iterator[dict[str, Any]]:
    container = row.get(name)
    found = container.get(inner, ()) if isinstance(container, dict) else ()
    for child in found if isinstance(found, list) else [found]:
        yield {"itemID": row["itemID"], **(child if isinstance(child, dict) else {"tag": child})}


def _tables(database: Any) -> set[str]:
    return {name for (name,) in database.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
