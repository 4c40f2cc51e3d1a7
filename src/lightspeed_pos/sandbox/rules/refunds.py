"""
Refunds: a sale in reverse, made from the one that is refunded.

Lines and amounts that are not given are those of the original; it completes by default.

Source: API documentation, "Refund".
"""

from __future__ import annotations

from decimal import Decimal

from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.numbers import quantity, whole
from lightspeed_pos.sandbox.data.payloads import Payload, changed, elements_of
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.problems import bad_request, not_found
from lightspeed_pos.sandbox.rules.base import Saver
from lightspeed_pos.sandbox.rules.sale_lines import lines_returning
from lightspeed_pos.sandbox.rules.sale_totals import TICKET_START

INHERITED = ("taxCategoryID", "isTaxInclusive", "customerID", "employeeID", "registerID", "shopID")


def original_sale(store: Store, key: str) -> Record:
    """The completed sale that a sale id or ticket number names; raises a 404 or 400 if there is none."""
    wanted = whole(key)
    sale = store.get("Sale", wanted - TICKET_START if wanted > TICKET_START else wanted)
    if sale is None:
        raise not_found("Sale", key)
    if sale["completed"] != "true":
        raise bad_request("Only a completed sale can be refunded.")
    return sale


def refund(saver: Saver, sale: Record, payload: Payload) -> int:
    """Refund a sale, or the lines of it that the payload names; answers the id of the refund."""
    store = saver.context.store
    given = elements_of(payload.get("SaleLines"))
    lines = [partial_line(store, sale, line) for line in given] if given else remaining_lines(store, sale)
    if not lines:
        raise bad_request("Everything of this sale has been refunded already.")
    inherited = {name: sale[name] for name in INHERITED if name not in payload}
    header = changed(payload, {**inherited, "SaleLines": {"SaleLine": lines}}, {"SalePayments", "completed"})
    key = saver.save("Sale", header)
    made = store.get("Sale", key)
    assert made is not None
    payments = with_amounts(elements_of(payload.get("SalePayments")), exact(made["total"]))
    completed = payload.get("completed", True)
    return saver.save("Sale", {"SalePayments": {"SalePayment": payments}, "completed": completed}, key)


def remaining_lines(store: Store, sale: Record) -> list[Payload]:
    """All that was sold and has not come back yet."""
    lines: list[Payload] = []
    for parent in store.find("SaleLine", saleID=sale["saleID"]):
        returned = sum(line["unitQuantity"] for line in lines_returning(store, parent["saleLineID"]))
        remaining = parent["unitQuantity"] + returned
        if remaining > 0:
            lines.append({"parentSaleLineID": parent["saleLineID"], "unitQuantity": -remaining})
    return lines


def partial_line(store: Store, sale: Record, line: Payload) -> Payload:
    """One line of the payload, if it returns some of a line of the sale."""
    parent = store.get("SaleLine", whole(line.get("parentSaleLineID")))
    if parent is None or parent["saleID"] != sale["saleID"]:
        raise bad_request(f"Invalid Foreign keys for SaleLine: parentSaleLineID {line.get('parentSaleLineID')}.")
    if quantity(line.get("unitQuantity")) >= 0:
        raise bad_request("The unitQuantity of a refund must be below zero.")
    return line


def with_amounts(payments: list[Payload], total: Decimal) -> list[Payload]:
    """Payments of the payload. The first one without an amount gets what the others leave."""
    left = total - sum((exact(quantity(payment.get("amount"))) for payment in payments), ZERO)
    completed: list[Payload] = []
    for payment in payments:
        if payment.get("amount") in (None, ""):
            completed.append(changed(payment, {"amount": stored(left)}))
            left = ZERO
        else:
            completed.append(payment)
    return completed
