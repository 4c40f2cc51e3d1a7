"""
Lines of an open sale: what they take from item, returned line, sale and tax category, and their amounts.

Source: API documentation, "Sale", "Refund"; `SaleLines` without an id are appended, also by PUT (recorded).
"""

from __future__ import annotations

from collections.abc import Collection

from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.numbers import quantity, whole
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.problems import Problem, bad_request
from lightspeed_pos.sandbox.rules import reservations, workorders
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write
from lightspeed_pos.sandbox.rules.prices import default_price
from lightspeed_pos.sandbox.rules.sale_totals import line_amounts

CODE_COLUMNS = ("upc", "ean", "systemSku")
TAKEN_FROM_PARENT = ("itemID", "unitPrice", "tax", "taxClassID")
# A returning line that sets any of these takes no share of the discount of the line that it returns. [I]
DISCOUNTS = {"discountID", "discountAmount", "discountPercent"}


class SaleLines(Rule):
    """Lines of sales, whichever endpoint writes them."""

    read_only = frozenset(
        {"saleID", "avgCost", "fifoCost", "tax1Rate", "tax2Rate", "normalUnitPrice", "noteID", *reservations.PROMISED}
    )

    def check(self, write: Write) -> None:
        record, store, payload = write.record, write.store, write.payload
        if record["saleID"] and reservations.flags_of(payload):
            raise bad_request("isLayaway, isSpecialOrder and isWorkorder cannot be set on the line of a sale.")
        sale = store.get("Sale", record["saleID"]) if record["saleID"] else in_no_sale(store, record)
        assert sale is not None
        said = set(write.changes)
        if payload.get("itemCode"):
            record["itemID"] = item_of_code(store, str(payload["itemCode"]))
            said.add("itemID")
        parent = store.get("SaleLine", record["parentSaleLineID"]) if record["parentSaleLineID"] else None
        if parent is not None:
            check_refund(store, record, parent)
            if write.old is None:
                taken = from_parent(parent, record["unitQuantity"], said)
                record |= taken
                said |= set(taken)
        item = store.get("Item", record["itemID"]) if record["itemID"] else None
        if write.old is None or record["itemID"] != write.old["itemID"]:
            take_from_item(write, item, said)
        if write.old is None:
            for name in ("employeeID", "shopID", "customerID"):
                record[name] = record[name] or sale[name]
        for name in ("unitQuantity", "unitPrice", "discountAmount"):
            quantity(record[name])
        apply_discount(write)
        apply_taxes(store, record, sale)
        record.update(line_amounts(record, inclusive=sale["isTaxInclusive"] == "true"))

    def after(self, write: Write, key: int) -> None:
        if not write.record["saleID"]:
            reservations.follow(write, key)

    def may_remove(self, saver: Saver, record: Record) -> None:
        reservations.refuse_if_on_order(saver.context.store, record)

    def removed(self, saver: Saver, record: Record) -> None:
        reservations.cancel(saver.context, record)
        if record["isWorkorder"] == "true":
            workorders.forget_line(saver.context, record["saleLineID"])


def in_no_sale(store: Store, record: Record) -> Record:
    """What a layaway, special order or work order takes from the customer and shop instead of from a sale."""
    customer, shop = store.get("Customer", record["customerID"]), store.get("Shop", record["shopID"])
    key = (customer or {}).get("taxCategoryID") or (shop or {}).get("taxCategoryID") or 0
    category = store.get("TaxCategory", key)
    kept = {name: record[name] for name in ("employeeID", "shopID", "customerID")}
    return kept | {"taxCategoryID": key, "isTaxInclusive": category["isTaxInclusive"] if category else "false"}


def from_parent(parent: Record, quantity: float, said: Collection[str]) -> Record:
    """What a line takes from the line that it returns, its share of the discount too. `said` is what it sets itself."""
    taken = {name: parent[name] for name in TAKEN_FROM_PARENT if name not in said}
    if DISCOUNTS.isdisjoint(said):
        part = abs(exact(quantity) / exact(parent["unitQuantity"])) if parent["unitQuantity"] else ZERO
        taken["discountAmount"] = stored(exact(parent["discountAmount"]) * part)
        taken["discountPercent"] = parent["discountPercent"]
    return taken


def take_from_item(write: Write, item: Record | None, said: Collection[str]) -> None:
    """Fill in what a line takes from its item. `said` names what it sets itself."""
    record = write.record
    record["taxClassID"] = record["taxClassID"] or (item["taxClassID"] if item else 1)
    if "tax" not in said:
        record["tax"] = item["tax"] if item else "false"
    if item is None:
        return
    if "unitPrice" not in said:
        record["unitPrice"] = default_price(write.store, item["itemID"])
    record["avgCost"] = record["fifoCost"] = item["avgCost"]


def item_of_code(store: Store, code: str) -> int:
    """The item that a code names: its id, UPC, EAN or, as recorded, system SKU."""
    if whole(code) and store.exists("Item", whole(code)):
        return whole(code)
    for column in CODE_COLUMNS:
        value = whole(code) if column == "systemSku" else code
        found = store.find("Item", **{column: value}) if value else []
        if found:
            return int(found[0]["itemID"])
    raise bad_request(f"Invalid Foreign keys for SaleLine: itemCode {code}.")


def apply_discount(write: Write) -> None:
    """Apply the discount that is named by its id, else the amount or the fraction."""
    record, changes = write.record, write.changes
    if "discountID" in changes:
        discount = write.store.get("Discount", record["discountID"])
        record["discountAmount"] = discount["discountAmount"] if discount else 0
        record["discountPercent"] = discount["discountPercent"] if discount else 0
    if record["discountAmount"] and record["discountPercent"]:
        raise Problem(422, "A SaleLine has discountAmount or discountPercent, not both.")
    if not 0 <= record["discountPercent"] <= 1:
        raise bad_request("discountPercent is a fraction from 0 to 1.")


def apply_taxes(store: Store, record: Record, sale: Record) -> None:
    """Set the tax rates by tax category and class. A sale without a tax category has no taxed lines (recorded)."""
    category = store.get("TaxCategory", sale["taxCategoryID"])
    record["taxCategoryID"] = sale["taxCategoryID"]
    if category is None:
        record.update(tax="false", tax1Rate=0, tax2Rate=0)
        return
    special = store.find("TaxCategoryClass", taxCategoryID=category["taxCategoryID"], taxClassID=record["taxClassID"])
    rates = special[0] if special else category
    record.update(tax1Rate=rates["tax1Rate"], tax2Rate=rates["tax2Rate"])


def lines_returning(store: Store, key: int) -> list[Record]:
    """Lines that return some of this one. Those of a cancelled or voided refund do not."""
    lines: list[Record] = []
    for line in store.find("SaleLine", parentSaleLineID=key):
        sale = store.get("Sale", line["saleID"])
        if sale is None or "true" not in {sale["archived"], sale["voided"]}:
            lines.append(line)
    return lines


def check_refund(store: Store, record: Record, parent: Record) -> None:
    """Raise a 400 if more would come back than was sold."""
    others = [
        line for line in lines_returning(store, parent["saleLineID"]) if line["saleLineID"] != record["saleLineID"]
    ]
    returned = -record["unitQuantity"] - sum(line["unitQuantity"] for line in others)
    if returned > parent["unitQuantity"]:
        raise bad_request("The refunded quantity is greater than the quantity that was sold.")


def write_lines(write: Write, sale: Record) -> None:
    """Write the lines of the payload, then compute the other lines again: their rates depend on the sale."""
    saved = {write_line(write, sale, payload) for payload in write.nested("SaleLines")}
    for line in write.store.find("SaleLine", saleID=sale["saleID"]):
        if line["saleLineID"] not in saved:
            was = dict(line)
            apply_taxes(write.store, line, sale)
            line.update(line_amounts(line, inclusive=sale["isTaxInclusive"] == "true"))
            if line != was:
                line.pop("saleLineID")
                write.store.update("SaleLine", was["saleLineID"], line | {"timeStamp": write.context.clock.stamp()})


def write_line(write: Write, sale: Record, payload: Payload) -> int:
    """Write one line: change the one of its id, or add one. Answers its id."""
    key = whole(payload.get("saleLineID"))
    if key:
        existing = write.store.get("SaleLine", key)
        if existing is None or (existing["saleID"] != sale["saleID"] and not may_join(existing, sale)):
            raise bad_request(f"Invalid Foreign keys for SaleLine: saleLineID {key}.")
    return write.saver.save("SaleLine", payload, key or None, {"saleID": sale["saleID"]})


def may_join(line: Record, sale: Record) -> bool:
    """Whether a line that is in no sale may be put into this one: its customer has to be the same."""
    return not line["saleID"] and bool(reservations.kind_of(line)) and line["customerID"] == sale["customerID"]
