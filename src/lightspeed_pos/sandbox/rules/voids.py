"""
Voiding a sale: possible in the shop's own interface only, so only the sandbox's handle does it.

Source: API documentation, "SaleVoid"; a voided sale as documented: not completed, voided.
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import held_money, stock
from lightspeed_pos.sandbox.rules.sale_lines import lines_returning
from lightspeed_pos.sandbox.rules.sales import recompute

REASON = "Voided in the sandbox"


def void(context: Context, sale: Record, reason: str = REASON) -> int:
    """Undo a completed sale: put goods and money back. Answers the id of the SaleVoid."""
    store, key, stamp = context.store, sale["saleID"], context.clock.stamp()
    if sale["voided"] == "true":
        raise bad_request("Sale not voided. It is voided already.")
    if sale["completed"] != "true":
        raise bad_request("Sale not voided. Only a completed sale can be voided.")
    if any(lines_returning(store, line["saleLineID"]) for line in store.find("SaleLine", saleID=key)):
        raise bad_request("Sale not voided. Some of it has been refunded.")
    for line in store.find("SaleLine", saleID=key):
        item = store.get("Item", line["itemID"]) if line["itemID"] else None
        if item is not None and item["itemType"] != "non_inventory":
            reason_logged = "UndoAdjustmentForSale" if line["unitQuantity"] > 0 else "VoidRefund"
            stock.change(
                context, item, line["shopID"] or sale["shopID"], line["unitQuantity"], reason_logged, saleID=key
            )
    for payment in store.find("SalePayment", saleID=key, archived="false"):
        held_money.undo(context, payment)
        store.update("SalePayment", payment["salePaymentID"], {"archived": "true", "timeStamp": stamp})
    recompute(context, key)
    store.update("Sale", key, {"completed": "false", "voided": "true", "timeStamp": stamp, "updateTime": stamp})
    return store.insert(
        "SaleVoid",
        {
            "saleID": key,
            "shopID": sale["shopID"],
            "employeeID": context.employee_id,
            "reason": reason,
            "createTime": stamp,
        },
    )
