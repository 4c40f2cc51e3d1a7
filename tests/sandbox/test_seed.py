from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from lightspeed_pos.sandbox import Sandbox, seed
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.rules.sale_totals import sale_amounts
from sandbox.bare_api import Api, listed

NOW = datetime(2026, 3, 11, 15, 0, tzinfo=UTC).timestamp()  # a Wednesday, three days after clocks went forward
PACIFIC = ZoneInfo("US/Pacific")
# When records of each kind came to be, or were changed last, and by how many days the newest may be older than
# yesterday: not every day brings a new customer.
LATEST = {
    "Sale": ("completeTime", 0),
    "SalePayment": ("createTime", 0),
    "InventoryLog": ("createTime", 0),
    "ItemShop": ("timeStamp", 0),
    "Order": ("createTime", 0),
    "InventoryTransfer": ("createTime", 0),
    "InventoryCount": ("timeStamp", 0),
    "Workorder": ("timeStamp", 0),
    "EmployeeHours": ("checkOut", 0),
    "RegisterCount": ("createTime", 0),
    "CCCharge": ("timeStamp", 7),
    "Customer": ("createTime", 40),
}


def filled(items: int, sales: int | None = None, customers: int | None = None, now: float = NOW) -> Store:
    store = Store()
    seed.fill(store, now=now, items=items, shops=2, registers=1, sales=sales, customers=customers)
    return store


def times(store: Store, entity: str, column: str, where: str = "") -> list[datetime]:
    """Of all records, in the shop's time zone."""
    rows = store.execute(f'SELECT "{column}" FROM "{entity}" WHERE "{column}"<>\'\' {where}')
    return [datetime.fromisoformat(row[0]).astimezone(PACIFIC) for row in rows]


def everything(store: Store) -> dict[str, list[Any]]:
    return {name: store.execute(f'SELECT * FROM "{name}"').fetchall() for name in LAYOUTS}


def test_same_arguments_give_the_same_shop() -> None:
    one, two = filled(120), filled(120)
    assert everything(one) == everything(two)
    one.close()
    two.close()


def test_every_kind_of_record_ends_yesterday_whatever_day_it_is() -> None:
    late_or_old: list[tuple[date, str, date]] = []
    for days in range(8):
        now = NOW + days * 86_400
        yesterday = datetime.fromtimestamp(now, PACIFIC).date() - timedelta(days=1)
        store = filled(60, now=now)
        for entity, (column, days_before) in LATEST.items():
            newest = max(times(store, entity, column)).date()
            if not 0 <= (yesterday - newest).days <= days_before:
                late_or_old.append((yesterday, entity, newest))
        store.close()
    assert [] == late_or_old


def test_nothing_is_of_today_or_later() -> None:
    store = filled(300, sales=500)
    today = datetime.fromtimestamp(NOW, PACIFIC).date()
    late = [
        (name, column.name)
        for name, layout in LAYOUTS.items()
        for column in layout.columns
        if column.kind == "time"
        and column.name != "needBy"
        and any(at.date() >= today for at in times(store, name, column.name))
    ]
    store.close()
    assert [] == late


def test_sales_keep_to_opening_hours_and_weekends_are_busy() -> None:
    store = filled(60, sales=5000)
    sold = times(store, "Sale", "completeTime", "AND completed='true'")
    store.close()
    per_day = Counter(at.date() for at in sold)
    per_weekday = Counter(at.strftime("%a") for at in sold)
    assert [] == [at for at in sold if not 9 <= at.hour < 19 and (at.hour, at.minute) > (19, 5)]
    assert 182 == len(per_day)
    assert "Sat" == max(per_weekday, key=per_weekday.__getitem__)
    assert 1.7 < per_weekday["Sat"] / per_weekday["Tue"] < 3.5
    hours = Counter(at.hour for at in sold)
    assert hours[11] > hours[13] < hours[16]


def test_a_shop_with_few_sales_has_some_in_every_week_and_one_yesterday() -> None:
    store = filled(60)
    sold = times(store, "Sale", "completeTime", "AND completed='true'")
    store.close()
    weeks = Counter((sold[-1].date() - at.date()).days // 7 for at in sold)
    assert [] == [week for week in range(26) if weeks[week] < 4]
    assert date(2026, 3, 10) == sold[-1].date()


def test_shops_of_two_days_differ_in_times_only() -> None:
    def timeless(store: Store) -> dict[str, list[Any]]:
        columns = {
            name: [f'"{column.name}"' for column in layout.columns if column.kind not in {"time", "date"}]
            for name, layout in LAYOUTS.items()
            if name != "RegisterCountAmount"  # what was paid on which day follows from the times
        }
        return {
            name: store.execute(f'SELECT {",".join(every)} FROM "{name}"').fetchall() for name, every in columns.items()
        }

    one, other = filled(120), filled(120, now=NOW + 3 * 86_400)
    assert timeless(one) == timeless(other)
    assert everything(one) != everything(other)
    one.close()
    other.close()


def test_nothing_is_sold_before_it_is_there_nor_to_a_customer_nobody_has_entered() -> None:
    store = filled(300, sales=3000)
    early = store.execute(
        "SELECT COUNT(*) FROM SaleLine AS l JOIN Item AS i USING (itemID) WHERE l.createTime<i.createTime"
    ).fetchone()
    unknown = store.execute(
        "SELECT COUNT(*) FROM Sale AS s JOIN Customer AS c USING (customerID) WHERE s.createTime<c.createTime"
    ).fetchone()
    store.close()
    assert [(0,), (0,)] == [early, unknown]


def test_goods_with_stock_have_a_lot() -> None:
    store = filled(250)
    without = store.execute(
        "SELECT COUNT(*) FROM ItemShop WHERE qoh>0 AND itemID NOT IN (SELECT itemID FROM Inventory)"
    ).fetchone()
    store.close()
    assert (0,) == without


def test_two_thousand_items_take_well_under_a_second() -> None:
    began = time.process_time()
    filled(2000).close()
    assert time.process_time() - began < 1


def test_a_shop_of_any_size_can_be_made() -> None:
    for items in (0, 1, 7):
        store = filled(items)
        assert (items,) == store.execute("SELECT COUNT(*) FROM Item").fetchone()
        store.close()


def test_foreign_keys_lead_somewhere() -> None:
    store = filled(300)
    for name, layout in LAYOUTS.items():
        for column in layout.columns:
            if column.ref in LAYOUTS:
                target = LAYOUTS[column.ref]
                lost = store.execute(
                    f'SELECT COUNT(*) FROM "{name}" WHERE "{column.name}"<>0 AND "{column.name}" NOT IN'
                    f' (SELECT "{target.id}" FROM "{column.ref}")'
                ).fetchone()[0]
                # The row of all shops names no shop.
                assert 0 == lost, (name, column.name)
    store.close()


def test_no_two_items_share_a_code() -> None:
    store = filled(500)
    for column in ("upc", "systemSku"):
        twins = store.execute(
            f"SELECT {column} FROM Item WHERE {column} NOT IN ('', 0) GROUP BY {column} HAVING COUNT(*)>1"
        ).fetchall()
        assert [] == twins
    store.close()


def test_seeded_sales_add_up_and_are_in_order(api: Api) -> None:
    relations = '["SaleLines","SalePayments"]'
    sales = [row for page in api.pages(f"Sale.json?load_relations={relations}") for row in listed(page.get("Sale"))]
    assert 200 == len(sales)
    for sale in sales:
        lines = listed(sale["SaleLines"]["SaleLine"])
        payments = listed(sale["SalePayments"]["SalePayment"])
        subtotal = sum(Decimal(row["unitPrice"]) * Decimal(row["unitQuantity"]) for row in lines)
        assert subtotal == Decimal(sale["calcSubtotal"])
        due = subtotal - Decimal(sale["calcDiscount"]) + Decimal(sale["taxTotal"])
        assert due == Decimal(sale["total"]) == sum(Decimal(row["amount"]) for row in payments)
        assert ("0", "true") == (sale["balance"], sale["completed"])
    times = [sale["completeTime"] for sale in sales]
    assert sorted(times) == times


def test_stock_of_all_shops_is_the_sum_of_the_shops(api: Api) -> None:
    for item in api.get('Item.json?load_relations=["ItemShops"]')["Item"]:
        rows = {row["shopID"]: int(row["qoh"]) for row in item["ItemShops"]["ItemShop"]}
        assert rows["1"] + rows["2"] == rows["0"]


def test_sales_and_customers_come_in_any_number() -> None:
    store = filled(30, sales=1234, customers=77)
    counts = [store.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in ("Customer", "Item")]
    assert [77, 30] == counts
    assert (1234,) == store.execute("SELECT COUNT(*) FROM Sale WHERE completed='true' AND saleID<=1234").fetchone()
    store.close()
    for sales, customers in ((0, 0), (5, 0), (0, 5)):
        filled(3, sales=sales, customers=customers).close()


def test_seeded_totals_are_those_the_service_computes() -> None:
    store = filled(60, sales=300)
    for sale in range(1, 301):
        row = store.get("Sale", sale)
        assert row is not None
        computed = sale_amounts(store.find("SaleLine", saleID=sale), store.find("SalePayment", saleID=sale))
        assert computed == {name: row[name] for name in computed}
    store.close()


def test_stock_is_what_the_log_adds_up_to() -> None:
    store = filled(200, sales=2000)
    logged = "SELECT itemID, shopID, SUM(qohChange) FROM InventoryLog GROUP BY itemID, shopID"
    stock = "SELECT itemID, shopID, qoh FROM ItemShop WHERE shopID<>0"
    sums = {(item, shop): total for item, shop, total in store.execute(logged)}
    for item, shop, quantity in store.execute(stock):
        assert quantity == sums.get((item, shop), 0)
    sold = store.execute("SELECT SUM(qohChange) FROM InventoryLog WHERE saleID<>0").fetchone()[0]
    assert store.execute("SELECT -SUM(unitQuantity) FROM SaleLine WHERE saleID<>0").fetchone()[0] == sold
    store.close()


def test_a_file_is_filled_once_and_refused_for_a_shop_of_another_size(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite"
    with Sandbox(items=4, sales=3, file=file) as sandbox:
        first = sandbox.records("SELECT itemID, description FROM Item")
    with Sandbox(items=4, sales=3, file=file) as sandbox:
        assert first == sandbox.records("SELECT itemID, description FROM Item")
    with pytest.raises(ValueError, match="another shop"):
        Sandbox(items=5, sales=3, file=file).start()


def test_a_file_whose_filling_was_interrupted_is_filled_again(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite"
    Store(file).close()
    with Sandbox(items=4, file=file) as sandbox:
        assert [(4,)] == sandbox.records("SELECT COUNT(*) FROM Item")
