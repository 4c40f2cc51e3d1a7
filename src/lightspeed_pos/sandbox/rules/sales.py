"""
Sales: lines and payments are written through them, totals follow, completing moves stock and money.

Source: API documentation, "Sale", "Refund"; the out-of-balance error as quoted from live traffic.
"""

from __future__ import annotations

from decimal import Decimal

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.json_shapes import is_object, words
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.payloads import overlook
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import held_money, reservations, sale_lines, stock, workorders
from lightspeed_pos.sandbox.rules.base import KeptProblem, Rule, Saver, Write
from lightspeed_pos.sandbox.rules.sale_totals import TICKET_START, sale_amounts

OUT_OF_BALANCE = "Cannot complete an out of balance sale."
# The last two endings were seen in live traffic, the first one was not. [I]
UNDERPAID = "Payments are less than the total."
REFUND_TOO_SMALL = "Refunds are insufficient."
OVERPAID = "Non-cash payments are greater than the total."
# What the amounts of a sale were computed with. The documentation only says that completing a sale fixes its lines and
# payments. With another tax category a sale would contradict its own lines and the reports, so a PUT cannot change
# these. [I]
FIXED_BY_COMPLETION = ("taxCategoryID", "isTaxInclusive")


class Sales(Rule):
    """Sales and refunds."""

    # Only people at the register can void a sale. DELETE archives one.
    read_only = frozenset(
        words(
            "archived voided completed tax1Rate tax2Rate change total totalDue balance taxTotal ticketNumber"
            " updateTime shipToID quoteID internalNoteID printedNoteID"
        )
    )

    def defaults(self, context: Context) -> Record:
        # Nobody describes a sale without these. It gets those of the shop's first register. [I]
        register = context.store.get("Register", 1)
        return {
            "employeeID": context.employee_id,
            "registerID": 1,
            "shopID": register["shopID"] if register else 1,
            "receiptPreference": "printed",
        }

    def check(self, write: Write) -> None:
        record, old, store = write.record, write.old, write.store
        if old is not None and old["completed"] == "true":
            refuse_if_closed(old, touched=any(name in write.payload for name in ("SaleLines", "SalePayments")))
            if wants_completed(write) is False:
                raise bad_request("Sale not updated. A completed sale cannot be reopened.")
            for name in FIXED_BY_COMPLETION:
                if record[name] != old[name]:
                    overlook(write.payload, name)
                record[name] = old[name]
            return
        if old is not None:
            refuse_if_closed(old, touched=True)
        if old is None and "taxCategoryID" not in write.changes:
            # Nobody describes this. It is the customer's tax category, else the shop's. [I]
            customer, shop = store.get("Customer", record["customerID"]), store.get("Shop", record["shopID"])
            record["taxCategoryID"] = (customer or {}).get("taxCategoryID") or (shop or {}).get("taxCategoryID") or 0
        if write.changes.get("completeTime") and record["completeTime"] > write.context.clock.stamp():
            raise bad_request("Sale not saved. completeTime cannot lie in the future.")
        taxes = store.get("TaxCategory", record["taxCategoryID"])
        if "isTaxInclusive" not in write.changes and (old is None or record["taxCategoryID"] != old["taxCategoryID"]):
            record["isTaxInclusive"] = taxes["isTaxInclusive"] if taxes else "false"
        record["tax1Rate"] = taxes["tax1Rate"] if taxes else 0
        record["tax2Rate"] = taxes["tax2Rate"] if taxes else 0

    def after(self, write: Write, key: int) -> None:
        store = write.store
        if write.old is None:
            store.update("Sale", key, {"ticketNumber": TICKET_START + key})
        write_notes(write, key)
        if write.record["shipToID"]:
            store.update("ShipTo", write.record["shipToID"], {"saleID": key})
        if write.record["completed"] == "true":
            return
        sale = write.record | {"saleID": key}
        # A sale that is still open has no completeTime, whatever the payload says.
        store.update("Sale", key, {"completeTime": ""})
        sale_lines.write_lines(write, sale)
        write_payments(write, sale)
        recompute(write.context, key)
        if wants_completed(write):
            complete(write.context, key, write.record["completeTime"])

    def may_remove(self, saver: Saver, record: Record) -> None:
        del saver
        if record["completed"] == "true":
            raise bad_request("Sale not archived. A completed sale cannot be deleted.")

    def removed(self, saver: Saver, record: Record) -> None:
        """Put back what was reserved for the lines of a cancelled sale."""
        for line in saver.context.store.find("SaleLine", saleID=record["saleID"]):
            reservations.cancel(saver.context, line)


def wants_completed(write: Write) -> bool | None:
    """What the payload says about completion; None if nothing."""
    value = write.payload.get("completed")
    return None if value is None or value == "" else str(value).lower() in {"true", "1"}


def refuse_if_closed(sale: Record, *, touched: bool) -> None:
    """Raise a 400 if lines or payments of a completed or archived sale were to change."""
    if touched and sale["completed"] == "true":
        raise bad_request("Lines and payments of a completed sale cannot be changed.")
    if touched and sale["archived"] == "true":
        raise bad_request("Lines and payments of an archived sale cannot be changed.")


def write_notes(write: Write, key: int) -> None:
    """Write the internal and the printed note. A sale has at most one of each."""
    notes = write.payload.get("SaleNotes")
    if not is_object(notes):
        return
    for name, column in (("InternalNote", "internalNoteID"), ("PrintedNote", "printedNoteID")):
        note = notes.get(name)
        if is_object(note):
            saved = write.saver.save("Note", note, write.record[column] or None)
            write.store.update("Sale", key, {column: saved})


def write_payments(write: Write, sale: Record) -> None:
    """Write payments of an open sale: change those with an id, add those without."""
    for payload in write.nested("SalePayments"):
        key = whole(payload.get("salePaymentID"))
        fixed: Record = {"saleID": sale["saleID"]}
        if key:
            existing = write.store.get("SalePayment", key)
            if existing is None or existing["saleID"] != sale["saleID"]:
                raise bad_request(f"Invalid Foreign keys for SalePayment: salePaymentID {key}.")
        elif not payload.get("paymentTypeID"):
            raise bad_request("SalePayment not created. A payment must have a paymentTypeID.")
        else:
            fixed |= {name: sale[name] for name in ("registerID", "employeeID") if not payload.get(name)}
        write.saver.save("SalePayment", payload, key or None, fixed)


def recompute(context: Context, key: int) -> Record:
    """Compute the totals of a sale again and store them; answers the sale with its new totals."""
    store = context.store
    sale = store.get("Sale", key)
    assert sale is not None
    lines = store.find("SaleLine", saleID=key)
    payments = store.find("SalePayment", saleID=key, archived="false")
    amounts = sale_amounts(lines, payments, inclusive=sale["isTaxInclusive"] == "true")
    filled = held_money.deposits(context, payments)
    if filled and not amounts["total"]:
        # Documented for gift cards: the total is 0, and what is due is the amount that goes onto the card.
        amounts |= dict.fromkeys(("totalDue", "displayableTotal"), stored(filled))
    stamp = context.clock.stamp()
    store.update("Sale", key, amounts | {"timeStamp": stamp, "updateTime": stamp})
    return sale | amounts


def complete(context: Context, key: int, at: str) -> None:
    """
    Complete an open sale, or refuse and leave it open: what was written so far stays.

    Cash beyond the total is change: the payment is stored without it.
    """
    store = context.store
    sale = recompute(context, key)
    balance = exact(sale["balance"])
    change = ZERO
    if balance < 0 <= exact(sale["total"]):
        change = give_change(context, key, -balance)
        sale = recompute(context, key)
        balance = exact(sale["balance"])
    if balance:
        ending = UNDERPAID if balance > 0 else OVERPAID
        if exact(sale["total"]) < 0:
            ending = REFUND_TOO_SMALL
        raise KeptProblem(
            400,
            f"{OUT_OF_BALANCE} {ending}",
            "OutOfBalanceError",
            extra={"saleID": str(key), "balance": f"{balance.normalize():f}"},
        )
    stamp = context.clock.stamp()
    for line in store.find("SaleLine", saleID=key):
        move_stock(context, line, sale)
    for payment in store.find("SalePayment", saleID=key, archived="false"):
        held_money.move(context, sale, payment)
    workorders.paid(context, key)
    store.update(
        "Sale",
        key,
        {
            "completed": "true",
            "completeTime": at or stamp,
            "change": stored(change),
            "timeStamp": stamp,
            "updateTime": stamp,
        },
    )


def give_change(context: Context, key: int, surplus: Decimal) -> Decimal:
    """Take the surplus off the cash payments, the last one first; answers the change, 0 if there is too little cash."""
    cash = [
        payment
        for payment in context.store.find("SalePayment", saleID=key, archived="false")
        if held_money.kind_of(context, payment) == "cash" and payment["amount"] > 0
    ]
    if sum((exact(payment["amount"]) for payment in cash), ZERO) < surplus:
        return ZERO
    remaining = surplus
    for payment in reversed(cash):
        taken = min(remaining, exact(payment["amount"]))
        remaining -= taken
        context.store.update(
            "SalePayment", payment["salePaymentID"], {"amount": stored(exact(payment["amount"]) - taken)}
        )
    return surplus


def move_stock(context: Context, line: Record, sale: Record) -> None:
    """Sold goods leave the shop, returned ones come back."""
    reserved = reservations.fulfil(context, line)
    item = context.store.get("Item", line["itemID"]) if line["itemID"] else None
    if item is None or item["itemType"] == "non_inventory":
        return
    quantity = stored(exact(line["unitQuantity"]) - exact(reserved))
    reason = "AdjustmentForSale" if quantity > 0 else "RefundAddInventory"
    stock.change(context, item, line["shopID"] or sale["shopID"], -quantity, reason, saleID=sale["saleID"])


class SalePayments(Rule):
    """Payments; written through their sale."""

    read_only = frozenset({"saleID", "ccChargeID"})
