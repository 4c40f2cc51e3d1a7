"""
A small shop whose answers can be worked out by hand: seven items, a few sales, and beside each what must not count.

Its zone is US/Pacific, the last day looked at is Tuesday, 31 March 2026. Tax is a tenth.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

UNTIL = date(2026, 3, 31)
START = "2026-04-01T20:00:00+00:00"
OLD, NEW = "2025-01-01T20:00:00+00:00", "2026-03-20T20:00:00+00:00"
TUBE, BIKE, LAMP, HELMET, GLOVES, WHEEL, PUMP = range(1, 8)
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
    sale(8, "2026-03-15T19:00:00+00:00", line(TUBE, 1, 5, 0, 2), shop=2, employee=2),
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
    # The last half hour of 2025 in the shop, 2026 by UTC: one day before the ninety.
    sale(3, "2026-01-01T07:30:00+00:00", line(TUBE, 100, 5, 0, 2)),
    # What never counts: voided, archived, not completed.
    sale(5, "2026-03-20T19:00:00+00:00", line(BIKE, 5, 900, 450, 400), voided=True),
    sale(6, "2026-03-21T19:00:00+00:00", line(BIKE, 6, 900, 450, 400), archived=True),
    sale(7, "2026-03-22T19:00:00+00:00", line(TUBE, 50, 5, 0, 2), completed=False),
    # Its line is to be marked as gone.
    sale(11, "2026-03-23T19:00:00+00:00", line(LAMP, 1000, 40, 100, 10), shop=2, completed=False),
]  # fmt: skip
GONE_LINE = SALES[-1]["SaleLines"]["SaleLine"][0]["saleLineID"]


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
    ],
    "ItemShop": [
        stock(1, TUBE, 0, 14, 2, 5, 20), stock(2, TUBE, 1, 10, 2, 5, 20), stock(3, TUBE, 2, 4, 2, 5, 20),
        stock(4, BIKE, 0, 3, 400), stock(5, BIKE, 1, 3, 400),
        stock(6, LAMP, 0, 6, 10), stock(7, LAMP, 1, 6, 10),
        stock(8, HELMET, 0, 5, 7, 9, 9), stock(9, HELMET, 1, 5, 7, 9, 9),
        stock(10, GLOVES, 0, 8, 3), stock(11, GLOVES, 1, 8, 3),
        stock(12, WHEEL, 0, 0, 30, 2, 4), stock(13, WHEEL, 1, 0, 30, 2, 4),
        stock(14, PUMP, 0, -2, 50), stock(15, PUMP, 1, -2, 50),
    ],
    "Customer": [
        {"customerID": 1, "firstName": "Ada", "lastName": "Byron"},
        {"customerID": 2, "firstName": "Alan", "lastName": "Turing", "company": "Bletchley"},
        {"customerID": 3, "firstName": "Once", "lastName": "Only"},
        {"customerID": 4, "firstName": "Still", "lastName": "Here"},
        {"customerID": 5, "firstName": "Long", "lastName": "Gone", "archived": True},
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
    ],
    "Sale": SALES,
}  # fmt: skip
