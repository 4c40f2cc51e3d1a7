"""
`Reports/Accounting/*`: sums of completed sales by day and shop, and what was ordered, by tax class.

Days are those of the shop's time zone. Unlike elsewhere numbers have fixed decimals, dates are MM/DD/YYYY.

Source: API documentation, "Reports Accounting".
"""

# ruff: noqa: S608  # names in SQL are constants, values are parameters

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from decimal import Context as DecimalContext
from typing import Any

from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import exact
from lightspeed_pos.sandbox.data.layout import Layout, layout_of
from lightspeed_pos.sandbox.data.store import Row, Tables
from lightspeed_pos.sandbox.data.values import as_time
from lightspeed_pos.sandbox.problems import bad_request, escaped
from lightspeed_pos.sandbox.search import selection

Period = tuple[str, str]  # first moment, first moment after; as stored
Rows = list[dict[str, str]]
WIDE = DecimalContext(prec=60)  # sums of what the rules let through fit
PLACE = "place"  # of a row in the whole report, from 1
COST_PLACES = 9  # as in the documented samples
# The documentation does not say when `layaway` is true. Here it is for all payments of a sale with a layaway in it. [I]
IS_FOR_LAYAWAY = "EXISTS (SELECT 1 FROM SaleLine AS l WHERE l.saleID=s.saleID AND l.isLayaway='true')"


def report(call: Call, route: Route) -> Answer:
    """
    GET of a report; startDate and endDate are required, both days count.

    Its rows are filtered, sorted and paged like records. They have no ids: of those of one day (of one order) the
    order in the whole report decides, and without a sort order they come by what they can be sorted by. [I]
    """
    endpoint, period = route.endpoint, period_of(call)
    layout = layout_of(ENTITIES[endpoint.entity], PLACE)
    query = reading.parsed(call, layout)
    if query.sort == PLACE:
        query.sort = endpoint.sortable[0]
    rows = REPORTS[endpoint.name](call.context, period)

    def shown(found: list[Row]) -> list[str]:
        return [escaped(rows[int(row[0]) - 1]) for row in found]

    tables = tabled(layout, rows)
    try:
        return reading.part(call, endpoint, tables, layout, query, selection.selection(layout, query), shown)
    finally:
        tables.close()


def tabled(layout: Layout, rows: Rows) -> Tables:
    """The rows of a report in a database of their own, where they can be searched."""
    tables = Tables(sqlite3.connect(":memory:"))
    for statement in layout.schema():
        tables.execute(statement)
    names = [name for name in layout.names if name != PLACE]
    columns = ",".join(f'"{name}"' for name in names)
    tables.connection.executemany(
        f'INSERT INTO "{layout.entity}" ({columns}) VALUES ({",".join("?" * len(names))})',
        ([sortable(row["date"]) if name == "date" else row[name] for name in names] for row in rows),
    )
    return tables


def sortable(date: str) -> str:
    """A date of a report as others are stored."""
    month, day_of_month, year = date.split("/")
    return f"{year}-{month}-{day_of_month}"


def period_of(call: Call) -> Period:
    """The period between the dates of the query. A time of day has no effect. [I]"""
    given = call.asked.given
    moments: list[datetime] = []
    for name in ("startDate", "endDate"):
        meant = as_time(given.get(name, "")[:10], call.context.zone)
        if meant is None:
            raise bad_request(f"{name} is required, as YYYY-MM-DD.")
        moments.append(datetime.fromisoformat(meant))
    if moments[1] < moments[0]:
        raise bad_request("endDate lies before startDate.")
    # A day may have 23 or 25 hours.
    try:
        local = moments[1].astimezone(call.context.zone).replace(tzinfo=None) + timedelta(days=1)
    except OverflowError:
        raise bad_request("endDate is too late.") from None
    end = local.replace(tzinfo=call.context.zone).astimezone(UTC)
    return moments[0].isoformat(timespec="seconds"), end.isoformat(timespec="seconds")


def day(context: Context, stamp: str) -> str:
    """MM/DD/YYYY in the shop's time zone."""
    return datetime.fromisoformat(stamp).astimezone(context.zone).strftime("%m/%d/%Y")


def fixed(amount: Decimal, places: int = 2) -> str:
    """With so many decimals."""
    return f"{amount.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, WIDE):f}"


def sums(context: Context, rows: Iterable[Any]) -> dict[tuple[Any, ...], list[Decimal]]:
    """Rows of (completeTime, keys…, tuple of amounts), summed by day and keys, in time order."""
    found: dict[tuple[Any, ...], list[Decimal]] = defaultdict(list)
    for stamp, *keys, amounts in rows:
        group = (day(context, stamp), *keys)
        values = [exact(amount) for amount in amounts]
        known = found[group]
        found[group] = [a + b for a, b in zip(known, values, strict=True)] if known else values
    return found


def discounts(context: Context, period: Period) -> Rows:
    """Discounts given."""
    rows = context.store.execute(
        "SELECT completeTime, shopID, calcDiscount FROM Sale"
        " WHERE completed='true' AND completeTime>=? AND completeTime<? ORDER BY completeTime, shopID",
        period,
    )
    found = sums(context, ((stamp, shop, (amount,)) for stamp, shop, amount in rows))
    return [{"date": at, "shopID": str(shop), "discount": fixed(total)} for (at, shop), [total] in found.items()]


def payments(context: Context, period: Period) -> Rows:
    """Payments taken, by type and by whether they were for layaways."""
    rows = context.store.execute(
        f"SELECT s.completeTime, s.shopID, t.paymentTypeID, t.name, {IS_FOR_LAYAWAY}, p.amount FROM Sale AS s"
        " JOIN SalePayment AS p ON p.saleID=s.saleID JOIN PaymentType AS t ON t.paymentTypeID=p.paymentTypeID"
        " WHERE s.completed='true' AND p.archived='false' AND s.completeTime>=? AND s.completeTime<?"
        " ORDER BY s.completeTime, s.shopID, t.paymentTypeID",
        period,
    )
    found = sums(context, ((*keys, (amount,)) for *keys, amount in rows))
    return [
        {
            "date": at,
            "shopID": str(shop),
            "paymentTypeID": str(kind),
            "paymentTypeName": name,
            "layaway": "true" if layaway else "false",
            "amount": fixed(total),
        }
        for (at, shop, kind, name, layaway), [total] in found.items()
    ]


def tax_classes(context: Context, period: Period) -> Rows:
    """Sales after discounts and their costs, by tax class."""
    rows = context.store.execute(
        "SELECT s.completeTime, s.shopID, l.taxClassID, c.name, l.calcSubtotal, -l.calcLineDiscount,"
        " l.avgCost*l.unitQuantity, l.fifoCost*l.unitQuantity FROM Sale AS s"
        " JOIN SaleLine AS l ON l.saleID=s.saleID LEFT JOIN TaxClass AS c ON c.taxClassID=l.taxClassID"
        " WHERE s.completed='true' AND s.completeTime>=? AND s.completeTime<?"
        " ORDER BY s.completeTime, s.shopID, l.taxClassID",
        period,
    )
    found = sums(context, ((stamp, shop, key, name or "", tuple(amounts)) for stamp, shop, key, name, *amounts in rows))
    return [
        {
            "date": at,
            "shopID": str(shop),
            "taxClassID": str(key),
            "taxClassName": name,
            "subtotal": fixed(subtotal + discount),
            "avgCost": fixed(average, COST_PLACES),
            "fifoCost": fixed(fifo, COST_PLACES),
        }
        for (at, shop, key, name), [subtotal, discount, average, fifo] in found.items()
    ]


def taxes(context: Context, period: Period) -> Rows:
    """Taxes, by tax category."""
    rows = context.store.execute(
        "SELECT s.completeTime, s.shopID, s.taxCategoryID, c.tax1Name, s.taxTotal FROM Sale AS s"
        " JOIN TaxCategory AS c ON c.taxCategoryID=s.taxCategoryID"
        " WHERE s.completed='true' AND s.completeTime>=? AND s.completeTime<?"
        " ORDER BY s.completeTime, s.shopID, s.taxCategoryID",
        period,
    )
    found = sums(context, ((stamp, shop, key, name, (tax,)) for stamp, shop, key, name, tax in rows))
    return [
        {"date": at, "shopID": str(shop), "taxCategoryID": str(key), "taxCategoryName": name, "tax": fixed(total)}
        for (at, shop, key, name), [total] in found.items()
    ]


def orders(context: Context, period: Period) -> Rows:
    """
    What was ordered, one row for each order and tax class, by the day of the order.

    The costs of shipping and others are those of the whole order: they repeat in each of its rows.
    """
    rows = context.store.execute(
        "SELECT o.orderedDate, o.orderID, o.shopID, o.vendorID, v.name, i.taxClassID, c.name, o.shipCost, o.otherCost,"
        ' SUM(l.total) FROM "Order" AS o JOIN OrderLine AS l ON l.orderID=o.orderID'
        " JOIN Item AS i ON i.itemID=l.itemID LEFT JOIN TaxClass AS c ON c.taxClassID=i.taxClassID"
        " LEFT JOIN Vendor AS v ON v.vendorID=o.vendorID WHERE o.orderedDate>=? AND o.orderedDate<?"
        " GROUP BY o.orderID, i.taxClassID ORDER BY o.orderID, i.taxClassID",
        period,
    )
    return [
        {
            "orderID": str(order),
            "date": day(context, stamp),
            "shopID": str(shop),
            "vendorID": str(vendor),
            "vendorName": vendor_name or "",
            "taxClassID": str(key),
            "taxClassName": name or "",
            "cost": fixed(exact(cost), COST_PLACES),
            "totalShipCost": fixed(exact(ship)),
            "totalOtherCost": fixed(exact(other)),
        }
        for stamp, order, shop, vendor, vendor_name, key, name, ship, other, cost in rows
    ]


REPORTS: dict[str, Callable[[Context, Period], Rows]] = {
    "Reports Accounting DiscountsByDay": discounts,
    "Reports Accounting OrdersByTaxClass": orders,
    "Reports Accounting PaymentsByDay": payments,
    "Reports Accounting TaxClassSalesByDay": tax_classes,
    "Reports Accounting TaxesByDay": taxes,
}
