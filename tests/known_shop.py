"""
A small shop whose answers can be worked out by hand: nine items, a few sales, and beside each what must not count.

Its zone is US/Pacific, the last day looked at is Tuesday, 31 March 2026. Tax is a tenth.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

UNTIL = date(2026, 3, 31)
START = "2026-04-01T20:00:00+00:00"
OLD, NEW = "2025-01-01T20:00:00+00:00", "2026-03-20T20:00:00+00:00"
TUBE, BIKE, LAMP, HELMET, GLOVES, WHEEL, PUMP, BELL, RACK = range(1, 10)
BIKES, PARTS = 101, 102
CASH, CARD = 1, 3


def item(key: int, name: str, price: int, category: int = 0, made: str = OLD, **more: Any) -> dict[str, Any]:
    levels = {"ItemPrice": [{"useTypeID": 1, "amount": price}, {"useTypeID": 2, "amount": 10 * price}]}
    return {
        "itemID": key, "description": name, "categoryID": category, "createTime": made, "Prices": levels, **more,
    }  # fmt: skip


def stock(
    key: int, item_id: int, shop: int, quantity: int, cost: int, point: int = 0, level: int = 0
) -> dict[str, Any]:
    return {
        "itemShopID": key, "itemID": item_id, "shopID": shop, "qoh": quantity, "averageCost": cost,
        "reorderPoint": point, "reorderLevel": level,
    }  # fmt: skip


_lines = iter(range(1, 1000))


def line(
    item_id: int, quantity: int, price: int, discount: int = 0, cost: int = 0, *, taxed: bool = True
) -> dict[str, Any]:
    subtotal = Decimal(quantity * price)
    tax = (subtotal - discount) / 10 if taxed else Decimal(0)
    return {
        "saleLineID": next(_lines), "itemID": item_id, "unitQuantity": quantity, "unitPrice": price, "avgCost": cost,
        "tax": taxed, "calcSubtotal": subtotal, "calcLineDiscount": discount, "calcTransactionDiscount": 0,
        "calcTax1": tax, "calcTax2": 0, "calcTotal": subtotal - discount + tax,
    }  # fmt: skip


_payments = iter(range(1, 1000))


def sale(
    key: int, at: str, *lines: dict[str, Any], shop: int = 1, employee: int = 1, customer: int = 0, **more: Any
) -> dict[str, Any]:
    own = {"shopID": shop, "employeeID": employee, "createTime": at, "timeStamp": at}
    total = sum((one["calcTotal"] for one in lines), Decimal(0))
    tax = sum((one["calcTax1"] for one in lines), Decimal(0))
    taxable = sum((one["calcSubtotal"] - one["calcLineDiscount"] for one in lines if one["tax"]), Decimal(0))
    kind = CARD if customer == 1 else CASH
    paid = {"salePaymentID": next(_payments), "amount": total, "paymentTypeID": kind, "createTime": at}
    return {
        **own, "saleID": key, "customerID": customer, "registerID": 1, "completeTime": at, "completed": True,
        "taxCategoryID": 1, "calcTaxable": taxable, "calcNonTaxable": total - tax - taxable,
        "calcSubtotal": sum(one["calcSubtotal"] for one in lines),
        "calcDiscount": sum(one["calcLineDiscount"] for one in lines),
        "calcTax1": tax, "calcTax2": 0, "calcTotal": total, "total": total,
        "SaleLines": {"SaleLine": [one | own for one in lines]}, "SalePayments": {"SalePayment": [paid]}, **more,
    }  # fmt: skip


SALES = [
    # Monday 10:30, Tuesday 22:30 (in April by UTC), Tuesday 10:00 (a return), Sunday noon in the other shop.
    sale(1, "2026-03-02T18:30:00+00:00", line(TUBE, 3, 5, 0, 2), line(BIKE, 2, 900, 180, 400), customer=1),
    sale(2, "2026-04-01T05:30:00+00:00", line(TUBE, 2, 5, 0, 2), line(HELMET, 1, 20, 0, 7, taxed=False), employee=2),
    sale(4, "2026-03-10T17:00:00+00:00", line(BIKE, -1, 900, -90, 400), customer=1),
    sale(8, "2026-03-15T19:00:00+00:00", line(TUBE, 1, 5, 0, 2), line(RACK, 1, 50, 0, 20), shop=2, employee=2),
    # Thursday noon: something that is no item. Saturday noon in February.
    sale(9, "2026-03-05T20:00:00+00:00", line(0, 1, 30, taxed=False)),
    sale(10, "2026-02-14T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), employee=2, customer=4),
    # Customer 2 bought twice and is gone, 3 bought once, 4 came back, 5 is archived.
    sale(21, "2025-02-01T20:00:00+00:00", line(LAMP, 1, 40, 0, 10), customer=2),
    sale(22, "2025-05-01T20:00:00+00:00", line(LAMP, 1, 40, 0, 10), customer=2),
    sale(23, "2025-05-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=3),
    sale(24, "2025-01-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=4),
    sale(25, "2025-03-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=4),
    sale(26, "2025-01-02T21:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=5),
    sale(27, "2025-03-02T21:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=5),
    # One sale that counts, and one that does not: voided, archived, not completed, a return, too long ago.
    sale(31, "2025-05-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=6),
    sale(32, "2025-05-03T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=6, voided=True),
    sale(33, "2025-05-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=7),
    sale(34, "2025-05-03T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=7, archived=True),
    sale(35, "2025-05-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=8),
    sale(36, "2025-05-03T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=8, completed=False),
    sale(37, "2025-05-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=9),
    sale(38, "2025-05-03T20:00:00+00:00", line(TUBE, -1, 5, 0, 2), customer=9),
    sale(39, "2025-05-02T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=10),
    sale(40, "2024-09-01T20:00:00+00:00", line(TUBE, 1, 5, 0, 2), customer=10),
    # A lamp comes back: that is no sale of lamps.
    sale(41, "2025-12-15T20:00:00+00:00", line(LAMP, -1, 40, 0, 10)),
    # The last half hour of 2025 in the shop, 2026 by UTC: one day before the ninety.
    sale(3, "2026-01-01T07:30:00+00:00", line(TUBE, 100, 5, 0, 2)),
    # What never counts: voided, archived, not completed.
    sale(5, "2026-03-20T19:00:00+00:00", line(BIKE, 5, 900, 450, 400), line(LAMP, 1, 40), voided=True),
    sale(6, "2026-03-21T19:00:00+00:00", line(BIKE, 6, 900, 450, 400), line(LAMP, 1, 40), archived=True),
    sale(7, "2026-03-22T19:00:00+00:00", line(TUBE, 50, 5, 0, 2), line(LAMP, 1, 40), completed=False),
]  # fmt: skip
SALES[0]["SalePayments"]["SalePayment"].append(
    {"salePaymentID": 999, "amount": 5000, "paymentTypeID": CASH, "createTime": OLD, "archived": True}
)


def order(key: int, quantity: int, checked_in: int, **more: Any) -> dict[str, Any]:
    row = {"orderLineID": key, "itemID": TUBE, "quantity": quantity, "checkedIn": checked_in}
    return {"orderID": key, "shopID": 2, "vendorID": 1, "OrderLines": {"OrderLine": [row]}, **more}


def work(key: int, status: int, came_in: str, due: str, **more: Any) -> dict[str, Any]:
    times = {"timeIn": f"{came_in}T20:00:00+00:00", "etaOut": f"{due}T20:00:00+00:00"}
    whole = {"workorderID": key, "workorderStatusID": status, "customerID": 1, "employeeID": 1, "shopID": 1}
    return {**whole, **times, "note": "Squeaks", **more}


RECORDS: dict[str, list[dict[str, Any]]] = {
    "Category": [
        {"categoryID": BIKES, "name": "Bikes", "fullPathName": "Bikes"},
        {"categoryID": PARTS, "name": "Parts", "fullPathName": "Parts"},
    ],
    "Item": [
        item(TUBE, "Tube", 5, PARTS),
        item(BIKE, "Bike", 900, BIKES),
        item(LAMP, "Lamp", 40, PARTS),
        item(HELMET, "Helmet", 20, PARTS, archived=True),
        item(GLOVES, "Gloves", 12, PARTS, NEW),
        item(WHEEL, "Wheel", 80, PARTS),
        item(PUMP, "Pump", 30, PARTS),
        item(BELL, "Bell", 9, PARTS, archived=True),
        item(RACK, "Rack", 50, PARTS),
    ],
    "ItemShop": [
        stock(1, TUBE, 0, 14, 2, 5, 20), stock(2, TUBE, 1, 10, 2, 5, 20), stock(3, TUBE, 2, 4, 2, 5, 20),
        stock(4, BIKE, 0, 3, 400), stock(5, BIKE, 1, 3, 400),
        stock(6, LAMP, 0, 6, 10), stock(7, LAMP, 1, 6, 10),
        stock(8, HELMET, 0, 5, 7, 9, 9), stock(9, HELMET, 1, 5, 7, 9, 9),
        stock(10, GLOVES, 0, 8, 3), stock(11, GLOVES, 1, 8, 3),
        stock(12, WHEEL, 0, 0, 30, 2, 4), stock(13, WHEEL, 1, 0, 30, 2, 4),
        stock(14, PUMP, 0, -2, 50), stock(15, PUMP, 1, -2, 50),
        stock(16, BELL, 0, 3, 1), stock(17, BELL, 1, 3, 1),
        stock(18, RACK, 0, 2, 20), stock(19, RACK, 1, 2, 20),
    ],
    "Customer": [
        {"customerID": 1, "firstName": "Ada", "lastName": "Byron"},
        {"customerID": 2, "firstName": "Alan", "lastName": "Turing", "company": "Bletchley"},
        {"customerID": 3, "firstName": "Once", "lastName": "Only"},
        {"customerID": 4, "firstName": "Still", "lastName": "Here"},
        {"customerID": 5, "firstName": "Long", "lastName": "Gone", "archived": True},
        *({"customerID": key, "firstName": "Once", "lastName": f"Number {key}"} for key in range(6, 11)),
    ],
    "Employee": [
        {"employeeID": 1, "firstName": "Grace", "lastName": "Hopper"},
        {"employeeID": 2, "firstName": "Kay", "lastName": "McNulty"},
    ],
    "Order": [
        order(1, 8, 2, orderedDate=NEW),
        order(2, 100, 0),  # not ordered yet
        order(3, 100, 0, orderedDate=NEW, complete=True),
        order(4, 100, 0, orderedDate=NEW, archived=True),
    ],
    "Workorder": [
        work(1, 1, "2026-03-20", "2026-03-25"),
        work(2, 4, "2026-03-20", "2026-03-25"),  # finished
        work(3, 1, "2026-03-20", "2026-03-25", archived=True),
        work(4, 2, "2026-03-30", "2026-04-05"),
        work(5, 1, "2026-04-02", "2026-04-05"),  # came later
    ],
    "Sale": SALES,
}  # fmt: skip

# Copies of rows to make once the shop is in a database: rows that are gone, and rows that hang on them. For each: the
# table, what sets the copy apart, and which rows are copied.
GONE = "now() AS _deleted_at"
THERE = "_deleted_at IS NULL"
OF_THE_SHOP = f"{THERE} AND item_id < 1000 AND shop_id < 3"
TWINS = [
    ("sale_lines", f"sale_line_id + 1000 AS sale_line_id, {GONE}", "true"),
    ("sales", f"sale_id + 1000 AS sale_id, {GONE}", "true"),
    ("sale_lines", "sale_line_id + 2000 AS sale_line_id, sale_id + 1000 AS sale_id", THERE),
    # Lamps that were sold lately: in a sale that is gone, and on a line that is gone.
    ("sale_lines", "sale_line_id + 9000 AS sale_line_id, 1001 AS sale_id", f"item_id = {LAMP}"),
    ("sale_lines", f"sale_line_id + 9500 AS sale_line_id, {LAMP} AS item_id, {GONE}", "sale_id = 1"),
    ("sale_payments", f"sale_payment_id + 1000 AS sale_payment_id, {GONE}", "true"),
    ("sale_payments", "sale_payment_id + 2000 AS sale_payment_id, sale_id + 1000 AS sale_id", THERE),
    ("item_shops", f"item_shop_id + 1000 AS item_shop_id, {GONE}", "true"),
    ("items", f"item_id + 1000 AS item_id, {GONE}", "true"),
    ("item_shops", "item_shop_id + 2000 AS item_shop_id, item_id + 1000 AS item_id", THERE),
    ("item_prices", f"amount * 100 AS amount, {GONE}", "true"),
    ("shops", f"shop_id + 2 AS shop_id, {GONE}", "shop_id < 3"),
    ("shops", "shop_id + 4 AS shop_id, true AS archived", "shop_id < 3"),
    ("item_shops", "item_shop_id + 3000 AS item_shop_id, shop_id + 2 AS shop_id", OF_THE_SHOP),
    ("item_shops", "item_shop_id + 4000 AS item_shop_id, shop_id + 4 AS shop_id", OF_THE_SHOP),
    ("customers", f"customer_id + 1000 AS customer_id, {GONE}", "true"),
    ("sales", "sale_id + 5000 AS sale_id, customer_id + 1000 AS customer_id", "sale_id IN (21, 22)"),
    ("workorders", f"workorder_id + 1000 AS workorder_id, {GONE}", "true"),
    ("order_lines", f"order_line_id + 1000 AS order_line_id, {GONE}", "true"),
    ("orders", f"order_id + 1000 AS order_id, {GONE}", "true"),
    ("order_lines", "order_line_id + 2000 AS order_line_id, order_id + 1000 AS order_id", THERE),
]
