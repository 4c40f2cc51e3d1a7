"""Each question gives the answer that was worked out by hand from the sales of tests/known_shop.py."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from every import every
from known_shop import BIKE, HELMET, LAMP, RACK, TUBE, UNTIL, WHEEL
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.questions import ask, questions

MAIN, HARBOUR = "Spoke & Chain Main Street", "Spoke & Chain Harbour"


def answer(database: Database, name: str, **parameters: Any) -> list[tuple[Any, ...]]:
    if "until" in {one.name for one in questions()[name].parameters}:
        parameters = {"until": UNTIL, **parameters}
    return [tuple(row.values()) for row in ask(database, name, **parameters).to_pylist()]


def test_best_sellers_are_net_of_returns_discounts_and_tax(known: Database) -> None:
    # Bikes: 2 × 900 − 180, one of them brought back. Tubes: 3 + 2 + 1 + 1 at 5. The helmet is archived, and was sold.
    assert [
        (BIKE, "Bike", 1, 810, 400, 410),
        (RACK, "Rack", 1, 50, 20, 30),
        (TUBE, "Tube", 7, 35, 14, 21),
        (HELMET, "Helmet", 1, 20, 7, 13),
    ] == answer(known, "best-sellers")
    assert [(BIKE, "Bike", 1, 810, 400, 410)] == answer(known, "best-sellers", limit=1)


def test_best_sellers_of_one_shop_and_of_fewer_days(known: Database) -> None:
    assert (TUBE, "Tube", 6, 30, 12, 18) in answer(known, "best-sellers", shop=1)
    assert [(RACK, "Rack", 1, 50, 20, 30), (TUBE, "Tube", 1, 5, 2, 3)] == answer(known, "best-sellers", shop=2)
    # Tuesday 22:30 is the 31st in the shop, and April by UTC.
    assert [(HELMET, "Helmet", 1, 20, 7, 13), (TUBE, "Tube", 2, 10, 4, 6)] == answer(known, "best-sellers", days=1)


def test_the_day_of_a_sale_is_that_of_the_shop(known: Database) -> None:
    # 100 tubes were sold in the last half hour of 2025: on the 91st day.
    assert (TUBE, "Tube", 107, 535, 214, 321) in answer(known, "best-sellers", days=91)


def test_dead_stock_lies_there_and_was_not_sold(known: Database) -> None:
    # Gloves are new, wheels are out of stock, pumps below zero, bells archived. A lamp came back in December.
    lamps = (LAMP, "Lamp", 6, 60, date(2025, 5, 1))
    assert [lamps] == answer(known, "dead-stock") == answer(known, "dead-stock", days=180)
    # The rack lies in the one shop, and was sold in the other.
    assert [lamps, (RACK, "Rack", 2, 40, None)] == answer(known, "dead-stock", shop=1)
    assert [] == answer(known, "dead-stock", shop=2)
    assert [] == answer(known, "dead-stock", days=365)


def test_margin_is_what_is_left_of_each_category(known: Database) -> None:
    assert [
        ("Bikes", 1, 810, 400, 410, 50.6),
        ("Parts", 9, 105, 41, 64, 61.0),
        ("without a category", 1, 30, 0, 30, 100.0),
    ] == answer(known, "margin-by-category")


def test_sales_by_hour_are_on_the_clock_of_the_shop(known: Database) -> None:
    assert [
        ("Monday", 10, 1, 1635),
        ("Tuesday", 10, 1, -810),
        ("Tuesday", 22, 1, 30),
        ("Thursday", 12, 1, 30),
        ("Saturday", 12, 1, 5),
        ("Sunday", 12, 1, 55),
    ] == answer(known, "sales-by-hour")


def test_low_stock_counts_what_is_on_order(known: Database) -> None:
    assert [
        (HARBOUR, TUBE, "Tube", 4, 5, 20, 6, 10),
        (MAIN, WHEEL, "Wheel", 0, 2, 4, 0, 4),
    ] == answer(known, "low-stock")
    assert [WHEEL] == [row[1] for row in answer(known, "low-stock", shop=1)]


def test_open_work_orders_are_neither_finished_nor_archived(known: Database) -> None:
    who = ("Ada Byron", "Grace Hopper")
    assert [
        (1, "Open", *who, date(2026, 3, 20), 11, date(2026, 3, 25), True, "Squeaks"),
        (4, "Waiting", *who, date(2026, 3, 30), 1, date(2026, 4, 5), False, "Squeaks"),
    ] == answer(known, "open-work-orders")


def test_customers_are_lost_if_they_came_often_and_no_more(known: Database) -> None:
    turing = (2, "Alan Turing", "Bletchley", 2, 80, date(2025, 5, 1))
    assert [turing] == answer(known, "customers-lost")
    assert [2, 3, 6, 7, 8, 9, 10] == sorted(row[0] for row in answer(known, "customers-lost", sales=1))


def test_discounts_are_those_of_the_employee_who_gave_them(known: Database) -> None:
    # 180 on two bikes, of which 90 came back: of 15 + 1800 − 900 + 30.
    assert [
        ("Grace Hopper", 2, 3, 945, 90, 9.5),
        ("Kay McNulty", 0, 3, 90, 0, 0.0),
    ] == answer(known, "discounts-by-employee")


def test_stock_value_counts_each_shop_once(known: Database) -> None:
    assert [(MAIN, 5, 29, 1344, 3186, 38), (HARBOUR, 1, 4, 8, 20, 0)] == answer(known, "stock-value")


def test_sales_tax_is_by_month_of_the_shop(known: Database) -> None:
    february = (date(2026, 2, 1), "Sales Tax", 1, 5, 0, Decimal("0.5"), 0, Decimal("0.5"))
    march = (date(2026, 3, 1), "Sales Tax", 5, 890, 50, 89, 0, 89)
    assert [february, march] == answer(known, "sales-tax", days=90)
    assert [(date(2026, 1, 1), "Sales Tax", 6, 895, 50, Decimal("89.5"), 0, Decimal("89.5"))] == answer(
        known, "sales-tax", days=90, period="quarter"
    )


def test_every_parameter_is_explained_and_used() -> None:
    bad = [
        (name, one.name)
        for name, asked in questions().items()
        for one in asked.parameters
        if f"${one.name}" not in asked.sql or not one.text.endswith(".")
    ]

    assert [] == bad
    assert 10 == len(questions())
    assert [] == [one.name for one in questions().values() if not (one.title and one.answers.endswith("."))]


def test_a_question_written_out_gives_the_same_answer(known: Database) -> None:
    different: list[tuple[str, object]] = []
    for name, asked in questions().items():
        for shop in (None, 1):
            given = {"shop": shop, **({"until": UNTIL} if "$until" in asked.sql else {})}
            values = asked.values(given, known.today)
            written = asked.written_out(values)
            if known.table(written) != known.table(asked.sql, values) or "$" in written or "NULL IS NULL" in written:
                different.append((name, shop))

    assert [] == different


def test_the_last_day_is_that_of_the_last_reading(known: Database) -> None:
    assert known.read_at.astimezone(known.zone).date() == known.today
    assert "US/Pacific" == known.zone.key
    assert [] == ask(known, "best-sellers", days=1).to_pylist()


def test_a_question_may_be_asked_of_a_file(known_file: Path) -> None:
    assert 2 == ask(known_file, "stock_value").num_rows


@every(
    "name, parameters, message",
    [
        ("best-seller", {}, "There is no question best-seller: did you mean best-sellers?"),
        ("best-sellers", {"day": 3}, "best-sellers takes no day: did you mean days?"),
        ("best-sellers", {"days": "many"}, "days is 'many': it has to be a whole number from 1 to 1,000,000."),
        ("best-sellers", {"days": 0}, "days is 0: it has to be a whole number from 1 to 1,000,000."),
        ("best-sellers", {"days": 10**9}, "days is 1000000000: it has to be a whole number from 1 to 1,000,000."),
        ("best-sellers", {"until": "soon"}, "until is 'soon': it has to be a day like 2026-11-30."),
        ("best-sellers", {"shop": 9}, "There is no shop 9. There are 1, 2, 5, 6."),
        ("sales-tax", {"period": "moon"}, "period is 'moon': it can be day, week, month, quarter, year."),
    ],
)
def test_what_cannot_be_asked_is_said_with_a_suggestion(
    known: Database, name: str, parameters: dict[str, Any], message: str
) -> None:
    with pytest.raises(QueryError) as caught:
        ask(known, name, **parameters)

    assert message == str(caught.value)


def test_a_database_that_is_not_there_is_said_with_what_makes_it(tmp_path: Path) -> None:
    with pytest.raises(LightspeedError, match=r"There is no database .*none\.duckdb yet: lightspeed sync --to"):
        ask(tmp_path / "none.duckdb", "stock-value")


def test_a_database_that_another_process_writes_to_is_said_with_who_it_is(known_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "shop.duckdb"
    shutil.copy(known_file, file)
    code = f"import duckdb; held = duckdb.connect({str(file)!r}); print('open', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(LightspeedError) as caught:
            ask(file, "stock-value")
        holder.communicate(b"\n")

    assert f"{file} is open in another process: " in str(caught.value)
    assert str(holder.pid) in str(caught.value)


def test_a_moment_stands_for_its_day() -> None:
    given = {"until": datetime(2026, 11, 5, 14, 30, tzinfo=UTC)}
    asked = questions()["sales-by-hour"]

    assert "BETWEEN DATE '2026-11-05' - 90 + 1 AND DATE '2026-11-05'" in asked.written_out(asked.values(given))
