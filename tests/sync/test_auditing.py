"""The audit: nothing is found in a shop that adds up, and what was spoilt is named, with its day and its sale."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync import audit, sync
from lightspeed_pos.sync.auditing import examine
from lightspeed_pos.sync.database import Database

pytestmark = pytest.mark.usefixtures("all_days_at_once")

START = datetime(2026, 11, 26, 18, tzinfo=UTC).timestamp()
SPEED = 1000.0
LONG_AGO = date(2000, 1, 1)
ZONE = "US/Pacific"
LINE = "(SELECT min(sale_line_id) FROM sale_lines WHERE sale_id = $sale)"
# What is done to a sale that is the only one of its day. `$sale` is its id, `$day` the day.
FAULTS: dict[str, str] = {
    "price of a line": f"UPDATE sale_lines SET unit_price = unit_price + 1 WHERE sale_line_id = {LINE}",
    "quantity of a line": f"UPDATE sale_lines SET unit_quantity = unit_quantity * 2 WHERE sale_line_id = {LINE}",
    "discount of a line": f"UPDATE sale_lines SET calc_line_discount = 1.5 WHERE sale_line_id = {LINE}",
    "cost of a line": f"UPDATE sale_lines SET avg_cost = avg_cost + 0.01 WHERE sale_line_id = {LINE}",
    "tax rate of a line": f"UPDATE sale_lines SET tax1_rate = 0.09 WHERE sale_line_id = {LINE}",
    "tax class of a line": f"UPDATE sale_lines SET tax_class_id = 2 WHERE sale_line_id = {LINE}",
    "no line": f"DELETE FROM sale_lines WHERE sale_line_id = {LINE}",
    "line twice": f"INSERT INTO sale_lines SELECT * REPLACE (sale_line_id + 10000 AS sale_line_id) FROM sale_lines"
    f" WHERE sale_line_id = {LINE}",
    "amount of a payment": "UPDATE sale_payments SET amount = amount - 0.01 WHERE sale_id = $sale",
    "type of a payment": "UPDATE sale_payments SET payment_type_id = 2 WHERE sale_id = $sale",
    "payment archived": "UPDATE sale_payments SET archived = true WHERE sale_id = $sale",
    "no payment": "DELETE FROM sale_payments WHERE sale_id = $sale",
    "payment twice": "INSERT INTO sale_payments SELECT * REPLACE (sale_payment_id + 10000 AS sale_payment_id)"
    " FROM sale_payments WHERE sale_id = $sale",
    "total of a sale": "UPDATE sales SET total = total + 0.01 WHERE sale_id = $sale",
    "tax of a sale": "UPDATE sales SET tax_total = tax_total + 1 WHERE sale_id = $sale",
    "tax rate of a sale": "UPDATE sales SET tax1_rate = 0.09 WHERE sale_id = $sale",
    "tax category of a sale": "UPDATE sales SET tax_category_id = 2 WHERE sale_id = $sale",
    "shop of a sale": "UPDATE sales SET shop_id = 2 WHERE sale_id = $sale",
    "void": "UPDATE sales SET completed = false, voided = true WHERE sale_id = $sale",
    "void flag": "UPDATE sales SET voided = true WHERE sale_id = $sale",
    "day of a sale": "UPDATE sales SET complete_time = complete_time + INTERVAL 24 HOUR WHERE sale_id = $sale",
    "no sale, lines left": "DELETE FROM sales WHERE sale_id = $sale",
    "no sale": "DELETE FROM sales WHERE sale_id = $sale; DELETE FROM sale_lines WHERE sale_id = $sale;"
    " DELETE FROM sale_payments WHERE sale_id = $sale",
    "marked as gone": "UPDATE sales SET _deleted_at = now() WHERE sale_id = $sale",
}
# What is done to a report or a count; no sale is to blame.
OTHERS: dict[str, str] = {
    "report of taxes": "UPDATE taxes_by_day SET tax = tax + 0.01 WHERE date = $day",
    "report of discounts": "UPDATE discounts_by_day SET discount = discount + 0.01 WHERE date = $day",
    "report of payments": "UPDATE payments_by_day SET amount = amount - 0.01 WHERE date = $day",
    "report of costs": "UPDATE tax_class_sales_by_day SET fifo_cost = fifo_cost + 0.01 WHERE date = $day",
    "count of a register": "UPDATE register_count_amounts SET calculated = calculated + 0.01 WHERE payment_type_id = 1"
    " AND register_count_id = (SELECT register_count_id FROM register_counts WHERE CAST(open_time AS DATE) = $day)",
}


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("audit") / "shop.duckdb"
    settings: dict[str, Any] = {"items": 200, "sales": 1500, "speed": SPEED, "expires_in": 10**8, "start": START}
    with (
        Sandbox(**settings) as shop,
        Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client,
    ):
        account = client.account(shop.account_id)
        account.sales.refund(1495, employee_id=1, register_id=1, shop_id=1, sale_payments=[{"payment_type_id": 1}])
        shop.void_sale(1490)
        shop.advance(2 * 86400)
        sync(account, file)
    return file


@pytest.fixture
def database(synced: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(synced, tmp_path / "shop.duckdb"))


@pytest.mark.long
def test_nothing_is_found_in_a_shop_that_adds_up(synced: Path) -> None:
    with Database(synced) as opened:
        done = examine(opened, LONG_AGO)

    assert [] == [one.message for one in done.findings]
    assert (True, []) == (done.sales >= 1500, done.skipped)


def test_every_fault_is_named_with_its_day_and_sale_and_nothing_else_is(database: Path) -> None:
    expected: dict[date, set[int]] = {}
    with duckdb.connect(str(database)) as connection:
        connection.execute(f"SET TimeZone = '{ZONE}'")
        days = places(connection)
        for name, sql in [*OTHERS.items(), *FAULTS.items()]:
            day, sale = next(days)
            expected[day] = set() if name in OTHERS else {sale}
            if name == "day of a sale":
                expected[day + timedelta(days=1)] = {sale}
            for statement in sql.split(";"):
                named = {"sale": sale, "day": day}
                used = {key: value for key, value in named.items() if f"${key}" in statement}
                connection.execute(statement, used)

    found: dict[date | None, set[int]] = defaultdict(set)
    for finding in audit(database, LONG_AGO):
        found[finding.day].update(finding.sale_ids)
    assert expected == found


def places(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[date, int]]:
    """Every third day, the newest first, each with one of its sales: with taxes, and with goods from stock."""
    sql = """
        SELECT CAST(complete_time AS DATE) AS day, max(sale_id) FROM sales
        WHERE completed AND shop_id = 1 AND calc_tax1 > 5 AND complete_time < TIMESTAMPTZ '2026-11-25'
        AND sale_id IN (SELECT sale_id FROM inventory_logs) GROUP BY day ORDER BY day DESC
    """
    for number, place in enumerate(connection.execute(sql).fetchall()):
        if number % 3 == 0:
            yield place


def test_a_finding_says_what_differs_and_by_how_much(database: Path) -> None:
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE sales SET total = total + 1 WHERE sale_id = 900")
        ((total,),) = connection.execute("SELECT total FROM sales WHERE sale_id = 900").fetchall()

    (finding,) = audit(database, LONG_AGO)

    assert ("sale", "total", total - 1, total, (900,)) == (
        finding.what, finding.about, finding.derived, finding.stated, finding.sale_ids,
    )  # fmt: skip
    assert finding.message.startswith(f"Sale 900: total is {total:.2f}, and should be {total - 1:.2f}; ")


def test_days_before_since_and_days_whose_sales_changed_after_the_reports_are_not_compared(database: Path) -> None:
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE taxes_by_day SET tax = tax + 1")
        since_october = "complete_time >= TIMESTAMPTZ '2026-10-01 08:00Z'"
        connection.execute(f"UPDATE sales SET time_stamp = TIMESTAMPTZ '2100-01-01' WHERE {since_october}")
        connection.execute("DELETE FROM sale_lines WHERE sale_id = 1")

    with Database(database) as opened:
        done = examine(opened, date(2026, 9, 1))

    assert {9} == {finding.day.month for finding in done.findings if finding.day}
    assert (date(2026, 9, 1), 10) == (done.first, done.skipped[0].month)


def test_a_database_whose_reports_were_not_read_is_refused_with_the_next_step(tmp_path: Path) -> None:
    file = tmp_path / "shop.duckdb"
    with (
        Sandbox(items=3, speed=SPEED, expires_in=10**8) as shop,
        Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client,
    ):
        sync(client.account(shop.account_id), file, tables=["shops", "sales", "sale_lines", "sale_payments"])

    with pytest.raises(LightspeedError, match=r"discounts_by_day.* has not been read to its end: lightspeed sync --to"):
        audit(file, LONG_AGO)
