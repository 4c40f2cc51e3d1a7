"""
What display templates add up beside the records: `m` of orders, work orders, customers and lines, `TaxClassTotals`.

No page says how the numbers come about; they are read off the samples.

Source: API documentation, samples of "DisplayTemplate Order", "Sale" and "Workorder".
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from lightspeed_pos.sandbox.data.columns import LABOUR_TAX_CLASS
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import Row, Store
from lightspeed_pos.sandbox.problems import escaped
from lightspeed_pos.sandbox.show.scalars import collapsed, wire_number
from lightspeed_pos.sandbox.show.sums import Repair, Sums

# A customer's open lines, by the name of their sums and their flag.
OPEN_LINES = {"layaways": "isLayaway", "specialOrders": "isSpecialOrder", "workorders": "isWorkorder"}


def orders(store: Store, rows: Sequence[Row]) -> list[str]:
    """`m` of purchase orders."""
    del store
    columns = {
        "other": "otherCost",
        "shipping": "shipCost",
        "subtotal": "subTotalCost",
        "total": "totalCost",
        "totalDiscount": "totalDiscount",
    }
    index = LAYOUTS["Order"].index
    return [_m({name: row[index[column]] for name, column in columns.items()}) for row in rows]


def order_lines(store: Store, rows: Sequence[Row]) -> list[str]:
    """`m` of their lines: the price of one, in the sample under both names."""
    del store
    price = LAYOUTS["OrderLine"].index["price"]
    return [_m({"cost": row[price], "total": row[price]}) for row in rows]


def customers(store: Store, rows: Sequence[Row]) -> list[str]:
    """`m` of customers: what lies there for them and is not paid."""
    place = LAYOUTS["Customer"].index["customerID"]
    sums: dict[int, dict[str, Sums]] = defaultdict(lambda: {name: Sums() for name in ("", *OPEN_LINES)})
    layout = LAYOUTS["SaleLine"]
    found = store.execute(
        f"SELECT {layout.selection} FROM SaleLine WHERE saleID=0 AND customerID IN (SELECT value FROM json_each(?))",
        (_listed(row[place] for row in rows),),
    )
    for row in found:
        line = dict(zip(layout.names, row, strict=True))
        for name, flag in OPEN_LINES.items():
            if line[flag] == "true":
                sums[line["customerID"]][name].add(line)
                sums[line["customerID"]][""].add(line)

    def values_of(key: int) -> dict[str, Decimal]:
        values: dict[str, Decimal] = {}
        for prefix, total in sums[key].items():
            values |= total.named(prefix)
        return values | {"getAmountToCompleteAll": values["total"]}

    return [_m(values_of(row[place])) for row in rows]


def workorders(store: Store, rows: Sequence[Row]) -> list[str]:
    """`m` of work orders."""
    place = LAYOUTS["Workorder"].index["workorderID"]
    repairs = _repairs(store, [row[place] for row in rows])
    return [
        _m(
            {
                "discount": repair.discounts,
                "labor": repair.labour,
                "parts": repair.parts,
                "tax": repair.taxes,
                "total": repair.total,
            }
        )
        for repair in (repairs[row[place]] for row in rows)
    ]


def sale_lines(store: Store, rows: Sequence[Row]) -> list[str]:
    """`m` of the line that stands for a work order; others have none."""
    index = LAYOUTS["SaleLine"].index
    keys = [row[index["saleLineID"]] for row in rows if row[index["isWorkorder"]] == "true"]
    found: set[int] = set()
    for table in ("WorkorderItem", "WorkorderLine") if keys else ():
        found |= {
            row[0]
            for row in store.execute(
                f'SELECT p.workorderID FROM json_each(?) AS k CROSS JOIN "{table}" AS p ON p.saleLineID=k.value',
                (_listed(keys),),
            )
        }
    by_line = {repair.first_line: repair for repair in _repairs(store, sorted(found)).values()}
    shown: list[str] = []
    for row in rows:
        repair = by_line.get(row[index["saleLineID"]])
        values = repair and {
            "workorderAllDiscounts": repair.discounts,
            "workorderLineDiscount": repair.discounts,
            "workorderSubtotal": repair.labour + repair.parts - repair.discounts,
            "workorderSystemSku": repair.sku,
            "workorderTax": repair.taxes,
            "workorderTotal": repair.total,
            "workorderTransactionDiscount": ZERO,
        }
        shown.append(_m(values) if values else "")
    return shown


def tax_class_totals(store: Store, rows: Sequence[Row]) -> list[str]:
    """
    `TaxClassTotals` of sales: their taxed lines by tax class, rates in percent, amounts not rounded.

    The sample names the taxes of its country; here they have the names of the tax category. [I]
    """
    place = LAYOUTS["Sale"].index["saleID"]
    found = store.execute(
        "SELECT l.saleID, l.taxClassID, c.name, l.tax1Rate, l.tax2Rate, t.tax1Name, t.tax2Name,"
        " l.calcSubtotal, l.calcLineDiscount, l.calcTax1, l.calcTax2"
        " FROM json_each(?) AS k CROSS JOIN SaleLine AS l ON l.saleID=k.value"
        " LEFT JOIN TaxClass AS c ON c.taxClassID=l.taxClassID"
        " LEFT JOIN TaxCategory AS t ON t.taxCategoryID=l.taxCategoryID"
        " WHERE l.tax='true' ORDER BY l.saleID, l.taxClassID, l.saleLineID",
        (_listed(row[place] for row in rows),),
    )
    totals: dict[int, dict[int, dict[str, Any]]] = defaultdict(dict)
    for sale, key, name, rate1, rate2, tax1, tax2, subtotal, discount, amount1, amount2 in found:
        fresh = {
            "ID": key,
            "name": name or "",
            "rate": exact(rate1) * 100,
            "rate2": exact(rate2) * 100,
            "taxname": tax1 or "",
            "taxname2": tax2 or "",
            **dict.fromkeys(("subtotal", "subtotal2", "taxable", "amount", "amount2"), ZERO),
        }
        tax = totals[sale].setdefault(key, fresh)
        for column in ("subtotal", "subtotal2", "taxable"):
            tax[column] += exact(subtotal) - exact(discount)
        tax["amount"] += exact(amount1)
        tax["amount2"] += exact(amount2)
    taxes = {sale: [escaped(_shown(tax)) for tax in by_class.values()] for sale, by_class in totals.items()}
    keys = [row[place] for row in rows]
    return [f',"TaxClassTotals":{{"Tax":{collapsed(taxes[key])}}}' if key in taxes else "" for key in keys]


def _repairs(store: Store, keys: Sequence[int]) -> dict[int, Repair]:
    """Work orders by id."""
    skus = store.execute(
        "SELECT w.workorderID, w.systemSku FROM json_each(?) AS k JOIN Workorder AS w ON w.workorderID=k.value",
        (_listed(keys),),
    )
    repairs = {key: Repair(sku) for key, sku in skus}
    layout = LAYOUTS["SaleLine"]
    for table, labour in (("WorkorderItem", "0"), ("WorkorderLine", f"p.taxClassID={LABOUR_TAX_CLASS}")):
        found = store.execute(
            f'SELECT p.workorderID, {labour}, {layout.qualified} FROM json_each(?) AS k CROSS JOIN "{table}" AS p'
            " ON p.workorderID=k.value JOIN SaleLine AS t ON t.saleLineID=p.saleLineID",
            (_listed(repairs),),
        )
        for key, is_labour, *row in found:
            repairs[key].add(dict(zip(layout.names, row, strict=True)), is_labour=bool(is_labour))
    return repairs


def _listed(keys: Any) -> str:
    return json.dumps(list(keys))


def _shown(values: Mapping[str, Any]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else wire_number(stored(exact(value))) for name, value in values.items()
    }


def _m(values: Mapping[str, Any]) -> str:
    return f',"m":{escaped(_shown(values))}'


SUMMARIES: dict[str, Callable[[Store, Sequence[Row]], list[str]]] = {
    "Customer": customers,
    "Order": orders,
    "OrderLine": order_lines,
    "Sale": tax_class_totals,
    "SaleLine": sale_lines,
    "Workorder": workorders,
}
