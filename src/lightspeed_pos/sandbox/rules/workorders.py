"""
Work orders: repairs with parts (items) and labour (lines), paid by checking out into a sale.

Every part and line has a sale line in no sale, which reserves the part; checking out puts them into a new sale.

Source: API documentation, "Workorder" and the pages below it.
"""

from __future__ import annotations

from typing import Any

from lightspeed_pos.sandbox.data.columns import LABOUR_TAX_CLASS
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import exact
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import reservations
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write
from lightspeed_pos.sandbox.rules.images import Images
from lightspeed_pos.sandbox.rules.prices import default_price

SKU_START = 250_000_000_000  # a work order's systemSku is this and its id
COPIED_HEADER = words(
    "note internalNote warranty hookIn hookOut saveParts assignEmployeeToAll customerID discountID employeeID"
    " serializedID shopID"
)
COPIED_ITEM = words("unitPrice unitQuantity warranty tax isSpecialOrder note employeeID itemID discountID")
COPIED_LINE = words(
    "note warranty hours minutes unitPriceOverride unitQuantity tax unitCost employeeID itemID discountID taxClassID"
)


class Workorders(Rule):
    """A repair."""

    read_only = frozenset({"saleID", "saleLineID", "systemSku"})

    def defaults(self, context: Context) -> Record:
        return {
            "timeIn": context.clock.stamp(),
            "etaOut": context.clock.stamp(),
            "employeeID": context.employee_id,
            "shopID": 1,
            "workorderStatusID": status_of(context, "open"),
        }

    def check(self, write: Write) -> None:
        if not write.record["shopID"]:
            raise bad_request(f"Workorder not {write.verb}. shopID cannot be blank.")

    def after(self, write: Write, key: int) -> None:
        if write.old is None:
            write.store.update("Workorder", key, {"systemSku": SKU_START + key})

    def removed(self, saver: Saver, record: Record) -> None:
        for part in saver.context.store.find("WorkorderItem", workorderID=record["workorderID"]):
            _cancel(saver, part)


class WorkorderItems(Rule):
    """Parts of work orders. A part leaves the stock at once."""

    read_only = frozenset({"workorderID", "saleID", "saleLineID"})

    def defaults(self, context: Context) -> Record:
        return {"employeeID": context.employee_id, "tax": "true", "unitQuantity": 1}

    def check(self, write: Write) -> None:
        record = write.record
        refuse_if_paid(write.context, record["workorderID"])
        if not record["itemID"]:
            raise bad_request(f"WorkorderItem not {write.verb}. itemID cannot be blank.")
        if write.old is None and "unitPrice" not in write.changes:
            record["unitPrice"] = default_price(write.store, record["itemID"])
        line = {name: record[name] for name in ("itemID", "unitPrice", "unitQuantity", "tax", "discountID")}
        record["saleLineID"] = _save_line(write, line)

    def may_remove(self, saver: Saver, record: Record) -> None:
        refuse_if_paid(saver.context, record["workorderID"])

    def removed(self, saver: Saver, record: Record) -> None:
        _cancel(saver, record)


class WorkorderLines(Rule):
    """Labour or a note."""

    read_only = frozenset({"workorderID", "saleID", "saleLineID"})

    def defaults(self, context: Context) -> Record:
        return {"employeeID": context.employee_id, "taxClassID": LABOUR_TAX_CLASS, "unitQuantity": 1}

    def check(self, write: Write) -> None:
        record = write.record
        refuse_if_paid(write.context, record["workorderID"])
        line = {name: record[name] for name in ("tax", "discountID", "taxClassID")}
        price = {"unitPrice": labour_price(write.context, record), "unitQuantity": record["unitQuantity"]}
        record["saleLineID"] = _save_line(write, line | price | {"Note": {"note": record["note"]}})

    def may_remove(self, saver: Saver, record: Record) -> None:
        refuse_if_paid(saver.context, record["workorderID"])

    def removed(self, saver: Saver, record: Record) -> None:
        _cancel(saver, record)


class WorkorderImages(Images):
    """Pictures of a repair."""

    def check(self, write: Write) -> None:
        """Check nothing: the path always names the work order."""


def labour_price(context: Context, line: Record) -> float:
    """The price that a line overrides, else its time at the shop's hourly rate. [I]"""
    if line["unitPriceOverride"]:
        return float(line["unitPriceOverride"])
    workorder = context.store.get("Workorder", line["workorderID"])
    assert workorder is not None
    shop = context.store.get("Shop", workorder["shopID"])
    hours = exact(line["hours"]) + exact(line["minutes"]) / 60
    return round(float(hours * exact(shop["serviceRate"] if shop else 0)), 2)


def status_of(context: Context, system_value: str) -> int:
    """Id of one of the statuses that every account has."""
    found = context.store.find("WorkorderStatus", systemValue=system_value)
    return int(found[0]["workorderStatusID"]) if found else 0


def refuse_if_paid(context: Context, key: int) -> None:
    """Raise a 400 for a change to a work order that has been checked out."""
    workorder = context.store.get("Workorder", key)
    if workorder is not None and workorder["saleID"]:
        raise bad_request("The work order has been checked out and cannot be changed.")


def _save_line(write: Write, values: dict[str, Any]) -> int:
    """The sale line of a part or of labour."""
    workorder = write.store.get("Workorder", write.record["workorderID"])
    assert workorder is not None
    fixed = {
        "saleID": 0,
        "isWorkorder": "true",
        "customerID": workorder["customerID"],
        "shopID": workorder["shopID"],
        "employeeID": write.record["employeeID"] or workorder["employeeID"],
    }
    return write.saver.save("SaleLine", values, write.record["saleLineID"] or None, fixed)


def _cancel(saver: Saver, part: Record) -> None:
    store = saver.context.store
    line = store.get("SaleLine", part["saleLineID"]) if part["saleLineID"] else None
    if line is not None and not line["saleID"]:
        reservations.cancel(saver.context, line)
        store.delete("SaleLine", line["saleLineID"])


def forget_line(context: Context, key: int) -> None:
    """Forget a sale line that was deleted by itself. Its part or labour gets a new one when it is written again. [I]"""
    for table, columns in (
        ("WorkorderItem", ("saleLineID", "saleID")),
        ("WorkorderLine", ("saleLineID", "saleID")),
        ("Workorder", ("saleLineID",)),  # whose sale it is in stays
    ):
        for record in context.store.find(table, saleLineID=key):
            unset: Record = {**dict.fromkeys(columns, 0), "timeStamp": context.clock.stamp()}
            context.store.update(table, record[LAYOUTS[table].id], unset)


def check_out(saver: Saver, workorder: Record) -> int:
    """Put everything of a work order into a new open sale; answers its id."""
    store, key = saver.context.store, workorder["workorderID"]
    if workorder["saleID"]:
        raise bad_request(f"Workorder not checked out. It is in sale {workorder['saleID']} already.")
    parts = [
        (table, part)
        for table in ("WorkorderItem", "WorkorderLine")
        for part in store.find(table, workorderID=key)
        if part["saleLineID"]
    ]
    header = {name: workorder[name] for name in ("customerID", "employeeID", "shopID")}
    register = store.find("Register", shopID=workorder["shopID"], archived="false")
    if register:
        header["registerID"] = register[0]["registerID"]
    lines = [{"saleLineID": part["saleLineID"]} for _, part in parts]
    sale = saver.save("Sale", {**header, "SaleLines": {"SaleLine": lines}})
    for table, part in parts:
        store.update(table, part[LAYOUTS[table].id], {"saleID": sale})
    stamp = {"timeStamp": saver.context.clock.stamp()}
    first = {"saleLineID": parts[0][1]["saleLineID"]} if parts else {}
    store.update("Workorder", key, {"saleID": sale} | first | stamp)
    return sale


def paid(context: Context, sale: int) -> None:
    """Mark the work orders of a sale that was completed as paid."""
    for workorder in context.store.find("Workorder", saleID=sale):
        values: Record = {"workorderStatusID": status_of(context, "paid"), "timeStamp": context.clock.stamp()}
        context.store.update("Workorder", workorder["workorderID"], values)


def clone(saver: Saver, workorder: Record, changes: dict[str, Any]) -> int:
    """Make a new work order with the same parts and labour; answers its id."""
    store = saver.context.store
    key = saver.save("Workorder", {name: workorder[name] for name in COPIED_HEADER} | changes)
    for table, copied in (("WorkorderItem", COPIED_ITEM), ("WorkorderLine", COPIED_LINE)):
        for part in store.find(table, workorderID=workorder["workorderID"]):
            saver.save(table, {name: part[name] for name in copied}, None, {"workorderID": key})
    return key
