"""A synced database equals the shop, in every table, row and column, whatever happened in the shop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

import postgres_server
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.postgres import Postgres
from lightspeed_pos.sync.run import run
from lightspeed_pos.sync.sql_destination import SqlDestination
from postgres_server import PostgresServer
from sandbox.bare_api import START, Api
from sandbox.full_shop import fill
from sync.changes import Day
from sync.equality import differences, differences_by_api

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

SPEED = 1000.0
ALL = sorted(one.table for one in STRATEGIES.values())
EVERY_RUN = [one.table for one in STRATEGIES.values() if one.tier == "run"]


@pytest.fixture(scope="module")
def full_shop() -> Iterator[Sandbox]:
    """A shop in which every relation leads to something."""
    with Sandbox(items=40, sales=40, registers=200, speed=SPEED, start=START, expires_in=10**8) as sandbox:
        with httpx2.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
            fill(Api(sandbox, http))
        yield sandbox


@pytest.fixture
def account(full_shop: Sandbox) -> Iterator[Account]:
    with Client(StaticToken(full_shop.token), base_url=full_shop.url, clock=ScaledClock(SPEED)) as client:
        yield client.account(full_shop.account_id)


@pytest.fixture
def database(account: Account) -> Iterator[DuckDB]:
    opened = DuckDB(":memory:", account.id)
    yield opened
    opened.close()


@pytest.mark.long
def test_all_tables_equal_the_shop_and_reading_them_again_changes_nothing(
    database: DuckDB, account: Account, full_shop: Sandbox
) -> None:
    first = run(account, database)
    full_shop.advance(600)
    idle = run(account, database, tables=EVERY_RUN)
    full = run(account, database, full=True)
    reconciled = run(account, database, reconcile=True)

    assert [] == differences(full_shop, database.rows)
    assert [] == differences_by_api(account, database.rows)
    assert (ALL, {}, 0) == (sorted(first.tables), first.skipped, first.rejected)
    assert (7, Decimal(7)) == (idle.requests, idle.drips)
    assert [(0, 0, 0)] * 3 == [(one.new, one.changed, one.gone) for one in (idle, full, reconciled)]


def test_reports_equal_those_of_the_service(database: DuckDB, account: Account) -> None:
    run(account, database, tables=["payments_by_day", "tax_class_sales_by_day"])

    days: Any = {"start_date": "2025-06-01", "end_date": "2026-02-01"}
    shown = [(one.date, one.shop_id, one.payment_type_id, one.amount) for one in account.payments_by_day.all(**days)]
    kept = database.rows("SELECT date, shop_id, payment_type_id, amount FROM payments_by_day")
    assert sorted(shown, key=str) == sorted(kept, key=str)
    shown_taxes = [(one.date, one.shop_id, one.subtotal) for one in account.tax_class_sales_by_day.all(**days)]
    kept = database.rows("SELECT date, shop_id, subtotal FROM tax_class_sales_by_day")
    assert sorted(shown_taxes, key=str) == sorted(kept, key=str)


@pytest.mark.slow  # test_kills.py and test_postgres.py have days of changes, too
@pytest.mark.parametrize("seed", [1, 2])
def test_after_random_changes_the_database_is_equal_again(
    database: DuckDB, account: Account, full_shop: Sandbox, seed: int
) -> None:
    run(account, database)
    Day(account, full_shop, seed).happen(120)
    full_shop.advance(90)
    run(account, database, reconcile=True)

    assert [] == differences(full_shop, database.rows)
    assert [] == differences_by_api(account, database.rows)


@pytest.mark.slow
def test_a_large_shop_equals_its_databases_after_a_thousand_changes(tmp_path: Path) -> None:
    speed = 5000.0
    with (
        ExitStack() as open_ones,
        Sandbox(items=20_000, sales=50_000, registers=200, speed=speed, expires_in=10**9) as sandbox,
        Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(speed)) as client,
    ):
        account = client.account(sandbox.account_id)
        databases: list[SqlDestination] = [DuckDB(tmp_path / "shop.duckdb", account.id)]
        if postgres_server.PROGRAMS is not None:
            server = open_ones.enter_context(PostgresServer())
            databases.append(Postgres(f"{server.url}?schema=shop", account.id))
        for database in databases:
            open_ones.callback(database.close)
            run(account, database)
        assert [] == differences(sandbox, *(one.rows for one in databases))
        sandbox.advance(600)
        for database in databases:
            idle = run(account, database, tables=EVERY_RUN)
            assert (0, 0, 0, Decimal(7)) == (idle.new, idle.changed, idle.gone, idle.drips)
        for day in range(2):
            Day(account, sandbox, day).happen(500)
            sandbox.advance(90_000)
            for database in databases:
                run(account, database, reconcile=True)
        assert [] == differences(sandbox, *(one.rows for one in databases))
        sales = account.sales.rows(archived="include", completed=True)
        totals = [Decimal(str(row["calcTotal"])) for row in sales]
        money = "SELECT sum(calc_total), count(*) FROM sales WHERE completed AND _deleted_at IS NULL"
        for database in databases:
            assert [(sum(totals), len(totals))] == database.rows(money)
