"""
Purchase orders: lines, totals, and what receiving one does.

Ordered is an order with an orderedDate, Check-In one with a receivedDate. Finishing, which moves stock, is possible
in the shop's own interface only.

Source: API documentation, "Order", "OrderLine", "Purchase order".
"""

from __future__ import annotations

from lightspeed_pos.sandbox.clock import wire_time
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, cents, exact, stored
from lightspeed_pos.sandbox.data.numbers import quantity
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.data.values import as_date
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import custom_fields, reservations, stock
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write
from lightspeed_pos.sandbox.show.currencies import DEFAULT_CODE

RECEIVED = "BusinessProcessAddInventory"  # which reason the log gives for a purchase order is not said [I]
PAYMENT_DAYS = 30  # terms are not part of the API [I]


class Orders(Rule):
    """Orders of goods from a vendor; their lines are written on their own."""

    read_only = frozenset({"noteID", "complete", "createdByEmployeeID"})

    def defaults(self, context: Context) -> Record:
        return {
            "createdByEmployeeID": context.employee_id,
            "discountMethod": "proportionally",
            "shippingCostMethod": "evenly",
            "vendorCurrencyCode": DEFAULT_CODE,
            "vendorCurrencyRate": 1,
        }

    def check(self, write: Write) -> None:
        record, old = write.record, write.old
        if not record["shopID"]:
            raise bad_request(f"Order not {write.verb}. shopID cannot be blank.")
        if record["receivedDate"] and not (old is not None and old["receivedDate"]):
            lines = write.store.find("OrderLine", orderID=old["orderID"]) if old is not None else []
            if not lines:
                raise bad_request(f"Order not {write.verb}. An order without lines cannot be checked in.")
        if not record["noteID"]:
            # Answers to writes carry a note, even an empty one. A note of the payload is written into it.
            record["noteID"] = write.saver.save("Note", {"note": ""})

    def after(self, write: Write, key: int) -> None:
        custom_fields.write_values(write, "orderID", key)
        if write.record["orderedDate"] and not (write.old is not None and write.old["orderedDate"]):
            for line in write.store.find("OrderLine", orderID=key):
                reservations.ordered(write.context, line["orderLineID"])
        total(write.context, key)


class OrderLines(Rule):
    """Goods on an order."""

    read_only = frozenset({"checkedIn", "total"})

    def check(self, write: Write) -> None:
        record = write.record
        if not record["orderID"] or not record["itemID"]:
            raise bad_request(f"OrderLine not {write.verb}. orderID and itemID cannot be blank.")
        refuse_if_finished(write.context, record["orderID"])
        item = write.store.get("Item", record["itemID"])
        if write.old is None and item is not None:
            for name in ("price", "originalPrice"):
                if name not in write.changes:
                    record[name] = write.changes.get("price", item["defaultCost"])
            if "vendorCost" not in write.changes:
                record["vendorCost"] = record["price"]
        for name in ("quantity", "price"):
            quantity(record[name])
        record["total"] = stored(cents(exact(record["price"]) * exact(record["quantity"])))

    def after(self, write: Write, key: int) -> None:
        total(write.context, write.record["orderID"])
        if write.old is None:
            order = write.store.get("Order", write.record["orderID"])
            assert order is not None
            line = write.record | {"orderLineID": key}
            reservations.attach(write.context, line, order)

    def may_remove(self, saver: Saver, record: Record) -> None:
        refuse_if_finished(saver.context, record["orderID"])

    def removed(self, saver: Saver, record: Record) -> None:
        reservations.detach(saver.context, record["orderLineID"])
        total(saver.context, record["orderID"])


def refuse_if_finished(context: Context, key: int) -> None:
    """Raise a 400 for a change to the lines of a finished order."""
    order = context.store.get("Order", key)
    if order is not None and order["complete"] == "true":
        raise bad_request("Lines of a finished order cannot be changed.")


def total(context: Context, key: int) -> None:
    """Compute the sums of an order. `discount` is a fraction of the subtotal, as for sales. [I]"""
    order = context.store.get("Order", key)
    assert order is not None
    lines = context.store.find("OrderLine", orderID=key)
    subtotal = sum((exact(line["total"]) for line in lines), ZERO)
    discount = cents(subtotal * exact(order["discount"]))
    amounts = {
        "subTotalCost": subtotal,
        "totalDiscount": discount,
        "totalCost": subtotal - discount + exact(order["shipCost"]) + exact(order["otherCost"]),
        "totalQuantity": sum((exact(line["quantity"]) for line in lines), ZERO),
        "shipVendorCost": exact(order["shipCost"]),
        "otherVendorCost": exact(order["otherCost"]),
    }
    context.store.update("Order", key, {name: stored(value) for name, value in amounts.items()})


def receive(context: Context, order: Record) -> None:
    """Finish an order: everything on it comes into stock, with a shipment. The API cannot do this."""
    store, key, stamp = context.store, order["orderID"], context.clock.stamp()
    if order["complete"] == "true":
        raise bad_request("Order not received. It is finished already.")
    lines = [_still_to_come(line) for line in store.find("OrderLine", orderID=key)]
    if not lines:
        raise bad_request("Order not received. It has no lines.")
    shipment = _shipment(context, order, lines)
    for line in lines:
        item = store.get("Item", line["itemID"])
        if item is None:
            continue
        stock.change(context, item, order["shopID"], line["quantity"], RECEIVED, orderID=key)
        all_of_it = stored(exact(line["checkedIn"]) + exact(line["quantity"]))
        checked = {"checkedIn": all_of_it, "numReceived": 0, "timeStamp": stamp}
        store.update("OrderLine", line["orderLineID"], checked)
        _shipped(context, shipment, order, line, item)
        reservations.arrived(context, line["orderLineID"])
    finished = {
        "complete": "true",
        "hasShipments": "true",
        "orderedDate": order["orderedDate"] or stamp,
        "receivedDate": order["receivedDate"] or stamp,
        "timeStamp": stamp,
    }
    store.update("Order", key, finished)


def _still_to_come(line: Record) -> Record:
    """A line of an order with the quantity that has not been checked in, and what that costs."""
    left = exact(line["quantity"]) - exact(line["checkedIn"])
    return line | {"quantity": stored(left), "total": stored(cents(exact(line["price"]) * left))}


def _shipment(context: Context, order: Record, lines: list[Record]) -> int:
    stamp = context.clock.stamp()
    cost = sum((exact(line["total"]) for line in lines), ZERO)
    place = len(context.store.find("OrderShipment", orderID=order["orderID"])) + 1
    return context.store.insert(
        "OrderShipment",
        {
            "orderID": order["orderID"],
            "employeeID": context.employee_id,
            "sequenceNumber": place,
            "status": "finished",
            "currencyCode": DEFAULT_CODE,
            "vendorCurrencyCode": order["vendorCurrencyCode"],
            "vendorCurrencyRate": order["vendorCurrencyRate"],
            "discountMethod": order["discountMethod"],
            "shippingCostMethod": order["shippingCostMethod"],
            "cost": stored(cost),
            "vendorCost": stored(cost),
            "shippingCost": order["shipCost"],
            "shippingVendorCost": order["shipCost"],
            "totalCost": stored(cost + exact(order["shipCost"])),
            "totalVendorCost": stored(cost + exact(order["shipCost"])),
            "totalQtyReceived": stored(sum((exact(line["quantity"]) for line in lines), ZERO)),
            "createTime": stamp,
            "receptionDate": stamp,
            "paymentDueDate": as_date(wire_time(context.clock.now() + PAYMENT_DAYS * 86_400), context.zone) or "",
            "timeStamp": stamp,
        },
    )


def _shipped(context: Context, shipment: int, order: Record, line: Record, item: Record) -> None:
    stamp = context.clock.stamp()
    numbers = context.store.find("ItemVendorNum", itemID=item["itemID"], vendorID=order["vendorID"])
    cost = stored(exact(line["price"]) * exact(line["quantity"]))
    context.store.insert(
        "OrderShipmentItem",
        {
            "orderShipmentID": shipment,
            "orderLineID": line["orderLineID"],
            "itemID": item["itemID"],
            "employeeID": context.employee_id,
            "itemDescription": item["description"],
            "itemVendorID": numbers[0]["value"] if numbers else "",
            "qtyReceived": line["quantity"],
            "cost": line["price"],
            "vendorCost": line["vendorCost"],
            "totalCost": cost,
            "totalVendorCost": cost,
            "currencyCode": DEFAULT_CODE,
            "vendorCurrencyCode": order["vendorCurrencyCode"],
            "vendorCurrencyRate": order["vendorCurrencyRate"],
            "createTime": stamp,
            "timeStamp": stamp,
        },
    )
