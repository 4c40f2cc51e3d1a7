"""On a seeded shop the questions agree to the cent with the reports that the service makes itself."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sync import sync
from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.questions import ask
from lightspeed_pos.sync.questions.question import loaded

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox

DAYS = 40
TABLES = [
    *("shops", "items", "categories", "employees", "tax_categories", "payment_types", "sales", "sale_lines"),
    *("sale_payments", "tax_class_sales_by_day", "taxes_by_day", "discounts_by_day", "payments_by_day"),
]


@pytest.fixture(scope="module")
def seeded(running_sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    running_sandbox.reset()
    path = tmp_path_factory.mktemp("seeded") / "shop.duckdb"
    with Client(StaticToken(running_sandbox.token), base_url=running_sandbox.url, clock=ScaledClock(200)) as client:
        sync(client.account(running_sandbox.account_id), path, tables=TABLES)
    with Database(path) as database:
        yield database


def total(database: Database, table: str, column: str) -> Decimal:
    within = f"date BETWEEN DATE '{database.today}' - {DAYS - 1} AND DATE '{database.today}'"
    found: Decimal = database.table(f"SELECT sum({column}) AS n FROM {table} WHERE {within}").to_pylist()[0]["n"]
    return found


def summed(rows: Any, column: str) -> Decimal:
    return sum((row[column] for row in rows.to_pylist()), Decimal(0))


def test_what_was_sold_taxed_and_given_off_is_what_the_reports_say(seeded: Database) -> None:
    sold = total(seeded, "tax_class_sales_by_day", "subtotal")

    assert sold > 0
    assert sold == summed(ask(seeded, "margin-by-category", days=DAYS), "amount")
    assert sold == summed(ask(seeded, "best-sellers", days=DAYS, limit=10_000), "amount")
    assert sold == summed(ask(seeded, "sales-by-hour", days=DAYS), "amount")
    assert total(seeded, "taxes_by_day", "tax") == summed(ask(seeded, "sales-tax", days=DAYS), "tax")
    assert total(seeded, "discounts_by_day", "discount") == summed(
        ask(seeded, "discounts-by-employee", days=DAYS), "discount"
    )


def test_each_day_of_the_report_is_that_of_the_service(seeded: Database) -> None:
    asked = loaded("report")
    days = asked["sales-by-day"]
    shown = seeded.table(days.sql, days.values({"days": DAYS}, seeded.today)).to_pylist()
    said = seeded.table("SELECT date, sum(subtotal) AS amount FROM tax_class_sales_by_day GROUP BY date").to_pylist()

    known = {row["date"]: row["amount"] for row in said}
    assert [known.get(row["day"], Decimal(0)) for row in shown] == [row["amount"] for row in shown]
    payments = asked["payments"]
    paid = seeded.table(payments.sql, payments.values({"days": DAYS}, seeded.today))
    assert total(seeded, "payments_by_day", "amount") == summed(paid, "amount")
