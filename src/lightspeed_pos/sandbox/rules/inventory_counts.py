"""
Inventory counts: items are counted, then reconciled once; only reconciling moves stock.

Source: API documentation, "Stock changes", "InventoryCount".
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import stock
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write

# The documentation does not say which reason the log gives; two that name counts say add and remove. [I]
ADDED, REMOVED = "AddInventoryForCount", "RemoveForInventoryCount"


class InventoryCounts(Rule):
    """Counts of one shop. Deleting a count deletes its items."""

    def check(self, write: Write) -> None:
        if not write.record["shopID"]:
            raise bad_request(f"InventoryCount not {write.verb}. shopID cannot be blank.")
        if write.old is not None and write.old["shopID"] != write.record["shopID"]:
            refuse_if_reconciled(write.context, write.old["inventoryCountID"])

    def removed(self, saver: Saver, record: Record) -> None:
        for table in ("InventoryCountItem", "InventoryCountCalc"):
            saver.context.store.execute(
                f'DELETE FROM "{table}" WHERE inventoryCountID=?',  # noqa: S608  # one of two constants
                (record["inventoryCountID"],),
            )


class InventoryCountItems(Rule):
    """How many of an item somebody found."""

    def check(self, write: Write) -> None:
        record = write.record
        for name in ("inventoryCountID", "itemID", "employeeID"):
            if not record[name]:
                raise bad_request(f"InventoryCountItem not {write.verb}. {name} cannot be blank.")
        refuse_if_reconciled(write.context, record["inventoryCountID"], record["itemID"])

    def after(self, write: Write, key: int) -> None:
        del key
        if write.old is not None and write.old["itemID"] != write.record["itemID"]:
            calculate(write.context, write.old["inventoryCountID"], write.old["itemID"])
        calculate(write.context, write.record["inventoryCountID"], write.record["itemID"])

    def removed(self, saver: Saver, record: Record) -> None:
        calculate(saver.context, record["inventoryCountID"], record["itemID"])


class InventoryCountReconciles(Rule):
    """Sets the stock to what was counted, for one item or for all. There is no way back."""

    read_only = frozenset({"costChange", "qohChange"})

    def check(self, write: Write) -> None:
        record = write.record
        store, count = write.store, record["inventoryCountID"]
        items = (
            [record["itemID"]]
            if record["itemID"]
            else [calc["itemID"] for calc in store.find("InventoryCountCalc", inventoryCountID=count)]
        )
        if not items:
            raise bad_request("InventoryCountReconcile not created. Nothing has been counted.")
        changes = [reconcile(write.context, count, item) for item in items]
        record["qohChange"] = stored(sum((exact(by) for by, _ in changes), ZERO))
        record["costChange"] = stored(sum((exact(cost) for _, cost in changes), ZERO))


def refuse_if_reconciled(context: Context, count: int, item: int = 0) -> None:
    """Raise a 400 for an item whose count has been reconciled."""
    for done in context.store.find("InventoryCountReconcile", inventoryCountID=count):
        if done["itemID"] in {0, item} or not item:
            raise bad_request("This inventory count has been reconciled and cannot be changed.")


def calculate(context: Context, count: int, item: int) -> None:
    """The comparison of what was counted with the stock; gone when nothing was counted."""
    store = context.store
    items = store.find("InventoryCountItem", inventoryCountID=count, itemID=item)
    known = store.find("InventoryCountCalc", inventoryCountID=count, itemID=item)
    if not items:
        for calc in known:
            store.delete("InventoryCountCalc", calc["inventoryCountCalcID"])
        return
    header = store.get("InventoryCount", count)
    assert header is not None
    values = {
        "calcQoh": stock.shop_row(context, item, header["shopID"])["qoh"],
        "countedQoh": stored(sum((exact(counted["qty"]) for counted in items), ZERO)),
        "timeStamp": context.clock.stamp(),
    }
    if known:
        store.update("InventoryCountCalc", known[0]["inventoryCountCalcID"], values)
    else:
        store.insert("InventoryCountCalc", {"inventoryCountID": count, "itemID": item} | values)


def reconcile(context: Context, count: int, key: int) -> tuple[float, float]:
    """Set the stock of one item to what was counted; answers the change of quantity and of cost."""
    refuse_if_reconciled(context, count, key)
    calculate(context, count, key)
    known = context.store.find("InventoryCountCalc", inventoryCountID=count, itemID=key)
    item, header = context.store.get("Item", key), context.store.get("InventoryCount", count)
    if not known or item is None or header is None:
        raise bad_request(f"InventoryCountReconcile not created. Item {key} has not been counted.")
    by = stored(exact(known[0]["countedQoh"]) - exact(known[0]["calcQoh"]))
    reason = ADDED if by > 0 else REMOVED
    stock.change(context, item, header["shopID"], by, reason, inventoryCountID=count)
    return by, stored(exact(by) * exact(item["avgCost"]))
