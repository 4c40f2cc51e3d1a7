"""The database of the shop whose answers are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

import known_shop
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.freshness import refresh, sources, tables_in
from lightspeed_pos.sync.questions import questions

SPEED = 2000.0


@pytest.fixture(scope="session")
def known_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Read through the API: what the questions need, and no more."""
    path = tmp_path_factory.mktemp("known") / "shop.duckdb"
    start = datetime.fromisoformat(known_shop.START).timestamp()
    needed = {name for one in questions().values() for name in tables_in(one.sql)}
    tables = set().union(*sources(needed).values()) | {"shops", "options", "accounts", "sale_payments", "payment_types"}
    records = known_shop.RECORDS
    with (
        Sandbox(items=0, sales=0, customers=0, start=start, speed=SPEED, expires_in=10**8, records=records) as sandbox,
        Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(SPEED)) as client,
    ):
        refresh(client.account(sandbox.account_id), path, sorted(tables))
    with duckdb.connect(str(path)) as connection:
        for table, changes, where in known_shop.TWINS:
            connection.execute(f"INSERT INTO {table} SELECT * REPLACE ({changes}) FROM {table} WHERE {where}")
    return path


@pytest.fixture
def known(known_file: Path) -> Iterator[Database]:
    with Database(known_file) as database:
        yield database
