"""
Transfers between shops: open while items are gathered, frozen once sent, received in the shop's own interface only.

The old record types Transfer and TransferItem show the same transfers in another shape.

Source: API documentation, "Inventory/Transfer", "Transfer".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import exact, stored
from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object
from lightspeed_pos.sandbox.data.numbers import quantity, whole
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import stock
from lightspeed_pos.sandbox.rules.base import Rule, Write

ITEMS_MAXIMUM = 100  # in one request
# The documentation does not say which reasons the log gives for sending and receiving. [I]
SENT, RECEIVED = "RemoveForTransfer", "AddForTransfer"


class InventoryTransfers(Rule):
    """Goods on their way from one shop to another."""

    read_only = frozenset({"archived", "status", "sentOn", "createdByEmployeeID", "sentByEmployeeID"})

    def defaults(self, context: Context) -> Record:
        return {"status": "open", "createdByEmployeeID": context.employee_id}

    def check(self, write: Write) -> None:
        record = write.record
        if write.old is not None:
            refuse_if_sent(write.old)
        for name in ("sendingShopID", "receivingShopID"):
            if not record[name]:
                raise bad_request(f"Transfer not {write.verb}. {name} cannot be blank.")
        if record["sendingShopID"] == record["receivingShopID"]:
            raise bad_request(f"Transfer not {write.verb}. Sending and receiving shop are the same.")

    def after(self, write: Write, key: int) -> None:
        mirror(write.context, key)


def refuse_if_sent(transfer: Record) -> None:
    """Raise a 400 for a change to a transfer that is on its way or archived."""
    if transfer["status"] != "open":
        raise bad_request(f"The transfer cannot be changed. Its status is {transfer['status']}.")
    if transfer["archived"] == "true":
        raise bad_request("The transfer cannot be changed. It is archived.")


def mirror(context: Context, key: int) -> None:
    """The same transfer in the old shape."""
    store, transfer = context.store, context.store.get("InventoryTransfer", key)
    assert transfer is not None
    sender = {
        "shopID": transfer["sendingShopID"],
        "employeeID": transfer["sentByEmployeeID"],
        "sentOn": transfer["sentOn"],
    }
    receiver = {"shopID": transfer["receivingShopID"], "needBy": transfer["needBy"]}
    old = {
        "note": transfer["note"],
        "archived": transfer["archived"],
        "sent": "false" if transfer["status"] == "open" else "true",
        "received": "true" if transfer["status"] == "received" else "false",
        "timeStamp": transfer["timeStamp"],
    }
    known = store.get("Transfer", key)
    if known is None:
        ends = {
            "transferFromID": store.insert("TransferFrom", sender),
            "transferToID": store.insert("TransferTo", receiver),
        }
        store.insert("Transfer", {"transferID": key} | ends | old)
        return
    store.update("TransferFrom", known["transferFromID"], sender)
    store.update("TransferTo", known["transferToID"], receiver)
    store.update("Transfer", key, old)


def touch(context: Context, key: int, values: Record) -> None:
    """Change a transfer in both shapes."""
    context.store.update("InventoryTransfer", key, values | {"timeStamp": context.clock.stamp()})
    mirror(context, key)


def elements(payload: Payload) -> list[Payload]:
    """The flat list in the body of an item action, with an itemID each."""
    given = payload.get("TransferItems")
    listed: list[Any] = given if is_list(given) else [given]
    found: list[Payload] = [element for element in listed if is_object(element) and whole(element.get("itemID"))]
    if not found or len(found) != len(listed):
        raise bad_request('Send {"TransferItems": [{"itemID": …}, …]}.')
    if len(found) > ITEMS_MAXIMUM:
        raise bad_request(f"No more than {ITEMS_MAXIMUM} TransferItems may be sent at once.")
    return found


def add_items(context: Context, transfer: Record, payload: Payload) -> list[int]:
    """Put items on a transfer, each of them once; answers the ids of their rows."""
    refuse_if_sent(transfer)
    added: list[int] = []
    for element in elements(payload):
        item = whole(element["itemID"])
        if not context.store.exists("Item", item):
            raise bad_request(f"Invalid Foreign keys for TransferItem: itemID {item}.")
        if context.store.find("TransferItem", transferID=transfer["transferID"], itemID=item):
            raise bad_request(f"TransferItem not created. Item {item} is already on the transfer.")
        values = {"transferID": transfer["transferID"], "itemID": item, "timeStamp": context.clock.stamp()}
        added.append(context.store.insert("TransferItem", values | _wanted(element)))
    touch(context, transfer["transferID"], {})
    return added


def update_items(context: Context, transfer: Record, payload: Payload) -> list[int]:
    """Change quantities and comments of items on a transfer."""
    refuse_if_sent(transfer)
    changed: list[int] = []
    for element in elements(payload):
        row = _row(context, transfer, element)
        stamp = {"timeStamp": context.clock.stamp()}
        context.store.update("TransferItem", row["transferItemID"], _wanted(element) | stamp)
        changed.append(row["transferItemID"])
    touch(context, transfer["transferID"], {})
    return changed


def delete_items(context: Context, transfer: Record, payload: Payload) -> list[Record]:
    """Take items off a transfer; answers what they were."""
    refuse_if_sent(transfer)
    gone: list[Record] = []
    for element in elements(payload):
        row = _row(context, transfer, element)
        context.store.delete("TransferItem", row["transferItemID"])
        gone.append(row)
    touch(context, transfer["transferID"], {})
    return gone


def _wanted(element: Payload) -> Record:
    values: Record = {}
    if "toSend" in element:
        values["toSend"] = quantity(element["toSend"])
        if values["toSend"] < 0:
            raise bad_request("toSend cannot be below zero.")
    if "comment" in element:
        values["comment"] = str(element["comment"] or "").encode("utf-8", "replace").decode()
    return values


def _row(context: Context, transfer: Record, element: Payload) -> Record:
    item = whole(element["itemID"])
    found = context.store.find("TransferItem", transferID=transfer["transferID"], itemID=item)
    if not found:
        raise bad_request(f"Invalid Foreign keys for TransferItem: item {item} is not on the transfer.")
    return found[0]


def rows(context: Context, transfer: Record) -> Sequence[tuple[Record, Record]]:
    """Rows of a transfer with their items."""
    found: list[tuple[Record, Record]] = []
    for row in context.store.find("TransferItem", transferID=transfer["transferID"]):
        item = context.store.get("Item", row["itemID"])
        if item is not None:
            found.append((row, item))
    return found


def send(context: Context, transfer: Record) -> None:
    """Send a transfer: its goods leave the sending shop."""
    refuse_if_sent(transfer)
    key, stamp = transfer["transferID"], context.clock.stamp()
    moved = rows(context, transfer)
    if not moved:
        raise bad_request("Transfer not sent. It has no items.")
    for row, item in moved:
        quantity = row["toSend"]
        stock.change(context, item, transfer["sendingShopID"], -quantity, SENT, transferID=key)
        stock.promise(context, item["itemID"], transfer["sendingShopID"], "onTransferOut", quantity)
        stock.promise(context, item["itemID"], transfer["receivingShopID"], "onTransferIn", quantity)
        values = {
            "sent": quantity,
            "sentValue": stored(exact(quantity) * exact(item["avgCost"])),
            "toSend": 0,
            "toReceive": quantity,
            "timeStamp": stamp,
        }
        context.store.update("TransferItem", row["transferItemID"], values)
    touch(context, key, {"status": "sent", "sentOn": stamp, "sentByEmployeeID": context.employee_id})


def receive(context: Context, transfer: Record) -> None:
    """Receive a transfer: its goods come into the receiving shop. The API cannot do this."""
    if transfer["status"] != "sent":
        raise bad_request(f"Transfer not received. Its status is {transfer['status']}.")
    key, stamp = transfer["transferID"], context.clock.stamp()
    for row, item in rows(context, transfer):
        quantity = row["toReceive"]
        stock.change(context, item, transfer["receivingShopID"], quantity, RECEIVED, transferID=key)
        stock.promise(context, item["itemID"], transfer["sendingShopID"], "onTransferOut", -quantity)
        stock.promise(context, item["itemID"], transfer["receivingShopID"], "onTransferIn", -quantity)
        values = {"received": quantity, "receivedValue": row["sentValue"], "toReceive": 0, "timeStamp": stamp}
        context.store.update("TransferItem", row["transferItemID"], values)
    touch(context, key, {"status": "received"})
