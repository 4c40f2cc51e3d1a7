"""
Layaways, special orders and work orders: lines in no sale yet that keep goods for a customer.

A layaway reserves at once, a special order when the goods arrive. What is reserved has left the stock; completing the
sale that such a line is put into moves only the rest.

Source: API documentation, "SaleLine", "SpecialOrder", tutorial on reservations.
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import stock
from lightspeed_pos.sandbox.rules.base import Write

# For each kind: the flag of its lines, the column of ItemShop that counts it, reasons in the log. [I]
PROMISED = {"isLayaway": "onLayaway", "isSpecialOrder": "onSpecialOrder", "isWorkorder": "onWorkorder"}
TAKEN = {
    "isLayaway": "RemoveForLayaway",
    "isSpecialOrder": "RemoveForSpecialOrder",
    "isWorkorder": "RemoveForWorkorder",
}
RETURNED = {
    "isLayaway": "PutBackForTransaction",
    "isSpecialOrder": "CancelSpecialOrder",
    "isWorkorder": "PutBackForTransaction",
}
NOT_ORDERED, ORDERED, READY, COMPLETED = "Not Ordered", "Ordered", "Ready For Pickup", "Completed"
# In the shop somebody puts waiting special orders on a purchase order. Nobody can do so over the API, so a new line of
# an order takes those that wait for its item and shop. [I]
ATTACH_WAITING = True


def kind_of(line: Record) -> str:
    """Which flag a line has; "" for a line of an ordinary sale."""
    return next((flag for flag in PROMISED if line[flag] == "true"), "")


def flags_of(payload: Payload) -> dict[str, str]:
    """Flags that a payload sets."""
    return {flag: "true" for flag in PROMISED if str(payload.get(flag, "")).lower() in {"true", "1"}}


def check_new(payload: Payload, flags: dict[str, str]) -> None:
    """Raise a 400 unless a line that is posted on its own is a layaway or a special order."""
    if len(flags) != 1 or "isWorkorder" in flags:
        raise bad_request("SaleLine not created. Either isLayaway or isSpecialOrder must be true.")
    full = str(payload.get("requireFullReservation", "")).lower() in {"true", "1"}
    if full and "isLayaway" not in flags:
        raise bad_request("SaleLine not created. requireFullReservation is for layaways only.")


def reserved(store: Store, line: int) -> float:
    """How much of a line has been taken out of the stock for it."""
    return stored(sum((exact(row["quantity"]) for row in store.find("InventorySale", saleLineID=line)), ZERO))


def follow(write: Write, key: int) -> None:
    """Reserve what a line in no sale wants, after the line has been written."""
    context, line, old = write.context, write.record | {"saleLineID": key}, write.old
    if not line["customerID"] and kind_of(line) != "isWorkorder":
        raise bad_request(f"SaleLine not {write.verb}. customerID cannot be blank.")
    if line["unitQuantity"] <= 0:
        raise bad_request(f"SaleLine not {write.verb}. unitQuantity must be above zero.")
    if old is not None and any(old[name] != line[name] for name in ("customerID", "shopID", "itemID")):
        release(context, old | {"saleLineID": key})
        detach_line(context, key)
    if kind_of(line) == "isSpecialOrder":
        follow_special_order(context, line)
        return
    take(context, line)
    full = str(write.payload.get("requireFullReservation", "")).lower() in {"true", "1"}
    if full and reserved(write.store, key) < line["unitQuantity"]:
        raise bad_request(f"SaleLine not {write.verb}. The quantity cannot be fully reserved.")


def take(context: Context, line: Record) -> None:
    """Bring what is reserved for a line to its quantity, as far as the stock goes."""
    item = context.store.get("Item", line["itemID"]) if line["itemID"] else None
    if item is None or item["itemType"] == "non_inventory":
        return
    key, shop = line["saleLineID"], line["shopID"]
    has = exact(reserved(context.store, key))
    there = max(exact(stock.shop_row(context, item["itemID"], shop)["qoh"]), ZERO)
    wanted = min(exact(line["unitQuantity"]), has + there)
    _move(context, item, line, stored(wanted - has))


def release(context: Context, line: Record) -> None:
    """Put back what is reserved for a line."""
    item = context.store.get("Item", line["itemID"]) if line["itemID"] else None
    if item is not None:
        _move(context, item, line, -reserved(context.store, line["saleLineID"]))


def _move(context: Context, item: Record, line: Record, by: float) -> None:
    if not by:
        return
    store, key, kind = context.store, line["saleLineID"], kind_of(line)
    reason = TAKEN[kind] if by > 0 else RETURNED[kind]
    stock.change(context, item, line["shopID"], -by, reason, customerID=line["customerID"])
    stock.promise(context, item["itemID"], line["shopID"], PROMISED[kind], by)
    total = stored(exact(reserved(store, key)) + exact(by))
    store.execute("DELETE FROM InventorySale WHERE saleLineID=?", (key,))
    if total:
        lot = {"inventoryID": stock.lot_of(store, item["itemID"]), "createTime": context.clock.stamp()}
        store.insert("InventorySale", {"saleLineID": key, "quantity": total} | lot)


def fulfil(context: Context, line: Record) -> float:
    """Let a line leave with its completed sale; answers how much of it was reserved."""
    kind = kind_of(line)
    if not kind:
        return 0
    quantity = reserved(context.store, line["saleLineID"])
    if line["itemID"]:
        stock.promise(context, line["itemID"], line["shopID"], PROMISED[kind], -quantity)
    for special in context.store.find("SpecialOrder", saleLineID=line["saleLineID"]):
        _set(context, special, {"status": COMPLETED, "completed": "true"})
    return quantity


def cancel(context: Context, line: Record) -> None:
    """Put back the goods of a deleted line, and delete its special order."""
    if kind_of(line):
        release(context, line)
    context.store.execute("DELETE FROM SpecialOrder WHERE saleLineID=?", (line["saleLineID"],))
    context.store.execute("DELETE FROM InventorySale WHERE saleLineID=?", (line["saleLineID"],))


def refuse_if_on_order(store: Store, line: Record) -> None:
    """Raise a 400 if the special order of a line is on a purchase order or transfer."""
    for special in store.find("SpecialOrder", saleLineID=line["saleLineID"]):
        if (special["orderLineID"] or special["transferItemID"]) and special["status"] != COMPLETED:
            raise bad_request("SaleLine not deleted. Its special order is on a purchase order or transfer.")


def follow_special_order(context: Context, line: Record) -> None:
    """Make or change the SpecialOrder of a line."""
    values = {name: line[name] for name in ("customerID", "shopID", "unitQuantity")}
    found = context.store.find("SpecialOrder", saleLineID=line["saleLineID"])
    if found:
        _set(context, found[0], values)
        if found[0]["status"] == READY:
            take(context, line)
        return
    fresh = {"saleLineID": line["saleLineID"], "status": NOT_ORDERED, "timeStamp": context.clock.stamp()}
    context.store.insert("SpecialOrder", fresh | values)


def detach_line(context: Context, line: int) -> None:
    """Take the special order of a line off its purchase order or transfer."""
    for special in context.store.find("SpecialOrder", saleLineID=line):
        _set(context, special, {"orderLineID": 0, "transferItemID": 0, "status": NOT_ORDERED})


def attach(context: Context, order_line: Record, order: Record) -> None:
    """Put waiting special orders for an item on a new line of a purchase order, as far as its quantity goes."""
    if not ATTACH_WAITING:
        return
    left = exact(order_line["quantity"])
    for special in context.store.find("SpecialOrder", shopID=order["shopID"], status=NOT_ORDERED):
        line = context.store.get("SaleLine", special["saleLineID"])
        if line is None or line["itemID"] != order_line["itemID"] or special["orderLineID"]:
            continue
        if exact(special["unitQuantity"]) <= left:
            left -= exact(special["unitQuantity"])
            status = ORDERED if order["orderedDate"] else NOT_ORDERED
            _set(context, special, {"orderLineID": order_line["orderLineID"], "status": status})


def detach(context: Context, order_line: int) -> None:
    """Let the special orders on a deleted line of a purchase order wait again."""
    for special in context.store.find("SpecialOrder", orderLineID=order_line):
        _set(context, special, {"orderLineID": 0, "status": NOT_ORDERED})


def ordered(context: Context, order_line: int) -> None:
    """Mark special orders as ordered: their purchase order has been sent."""
    for special in context.store.find("SpecialOrder", orderLineID=order_line, status=NOT_ORDERED):
        _set(context, special, {"status": ORDERED})


def arrived(context: Context, order_line: int) -> None:
    """Put aside what was ordered for somebody: the goods of a purchase order have come."""
    for special in context.store.find("SpecialOrder", orderLineID=order_line):
        line = context.store.get("SaleLine", special["saleLineID"])
        if line is not None and special["status"] != COMPLETED:
            _set(context, special, {"status": READY})
            take(context, line)


def _set(context: Context, special: Record, values: Record) -> None:
    stamp = {"timeStamp": context.clock.stamp()}
    context.store.update("SpecialOrder", special["specialOrderID"], values | stamp)
