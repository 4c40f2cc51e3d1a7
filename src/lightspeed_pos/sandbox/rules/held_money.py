"""
Money held for customers: gift cards and credit accounts, filled and spent by payments of sales.

What is held for the customer is below zero, so paying with it adds. [I]

Source: API documentation, "Gift card", "Customer credit account".
"""

from __future__ import annotations

from decimal import Decimal

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Write

MONEY_TYPES = {"credit account", "gift card"}
# As documented: the register of this name cannot fill gift cards.
CANNOT_FILL = "eCom"
FILLED = {"gift card": "Gift card", "credit account": "Credit account deposit"}


def kind_of(context: Context, payment: Record) -> str:
    """Type of a payment: cash, credit card, …"""
    found = context.store.get("PaymentType", payment["paymentTypeID"])
    return str(found["type"]) if found else ""


def deposits(context: Context, payments: list[Record]) -> Decimal:
    """What payments put into accounts and cards."""
    return -sum(
        (exact(payment["amount"]) for payment in payments if is_deposit(context, payment)),
        ZERO,
    )


def is_deposit(context: Context, payment: Record) -> bool:
    """Whether a payment fills an account rather than pays from it. Giving back what was paid from it fills it too."""
    return bool(payment["creditAccountID"]) and payment["amount"] < 0 and kind_of(context, payment) in MONEY_TYPES


def check(context: Context, sale: Record, payment: Record) -> None:
    """Refuse a payment by an account that is missing, of the other kind, or too empty."""
    kind = kind_of(context, payment)
    if kind not in MONEY_TYPES:
        return
    account = context.store.get("CreditAccount", payment["creditAccountID"])
    if account is None:
        raise bad_request(f"A payment by {kind} must have a creditAccountID.")
    if (account["giftCard"] == "true") != (kind == "gift card"):
        raise bad_request(f"CreditAccount {account['creditAccountID']} cannot be used for a payment by {kind}.")
    register = context.store.get("Register", sale["registerID"])
    if payment["amount"] < 0 and kind == "gift card" and register is not None and register["name"] == CANNOT_FILL:
        raise bad_request("Gift cards cannot be filled at the eCom register.")
    balance = exact(account["balance"]) + exact(payment["amount"])
    limit = exact(account["creditLimit"])
    # A gift card has no credit beyond its balance. For an account a credit limit of 0 means no limit.
    if payment["amount"] > 0 and (
        (kind == "gift card" and balance > 0) or (kind == "credit account" and limit and balance > limit)
    ):
        raise bad_request(f"CreditAccount {account['creditAccountID']} has too little credit for {payment['amount']}.")


def move(context: Context, sale: Record, payment: Record) -> None:
    """Move the money of a payment of a completed sale, and link the payment to its account."""
    kind = kind_of(context, payment)
    if kind not in MONEY_TYPES:
        return
    check(context, sale, payment)
    _change(context, payment, exact(payment["amount"]))
    line = _deposit_line(context, sale, payment, kind) if payment["amount"] < 0 and not sale["total"] else 0
    context.store.insert(
        "SaleAccount",
        {
            "creditAccountID": payment["creditAccountID"],
            "salePaymentID": payment["salePaymentID"],
            "saleLineID": line,
        },
    )


def undo(context: Context, payment: Record) -> None:
    """Move the money of a payment back: its sale is voided."""
    if kind_of(context, payment) in MONEY_TYPES and payment["creditAccountID"]:
        _change(context, payment, -exact(payment["amount"]))


def _change(context: Context, payment: Record, by: Decimal) -> None:
    account = context.store.get("CreditAccount", payment["creditAccountID"])
    if account is None:
        return
    balance = stored(exact(account["balance"]) + by)
    context.store.update(
        "CreditAccount", account["creditAccountID"], {"balance": balance, "timeStamp": context.clock.stamp()}
    )


def _deposit_line(context: Context, sale: Record, payment: Record, kind: str) -> int:
    """Add the line at no price that shows what was filled. Since 2023 its note does not name the code."""
    stamp = context.clock.stamp()
    note = context.store.insert("Note", {"note": FILLED[kind], "isPublic": "false", "timeStamp": stamp})
    return context.store.insert(
        "SaleLine",
        {
            "saleID": sale["saleID"],
            "unitQuantity": 1,
            "noteID": note,
            "tax": "false",
            "employeeID": payment["employeeID"],
            "shopID": sale["shopID"],
            "customerID": sale["customerID"],
            "taxClassID": 1,
            "taxCategoryID": sale["taxCategoryID"],
            "createTime": stamp,
            "timeStamp": stamp,
        },
    )


class CreditAccounts(Rule):
    """Credit accounts, which are written with their customer, and gift cards, which are made directly."""

    read_only = frozenset({"balance", "giftCard", "customerID", "contactID"})
    also_writable = frozenset({"creditLimit"})

    def check(self, write: Write) -> None:
        if write.old is None and not write.record["customerID"]:
            check_gift_card(write, write.payload)
        elif write.old is None and write.payload.get("creditLimit") in (None, ""):
            raise bad_request("CreditAccount not created. creditLimit cannot be blank; 0 stands for unlimited.")


def check_gift_card(write: Write, payload: Payload) -> None:
    """Make an account without a customer a gift card; raises a 400 unless its code is new and has 8 to 32 signs."""
    code = str(payload.get("code") or "")
    if not 8 <= len(code) <= 32:
        raise bad_request("CreditAccount not created. The code of a gift card must have 8 to 32 characters.")
    if write.store.find("CreditAccount", code=code):
        raise bad_request("CreditAccount not created. A gift card with this code already exists.")
    write.record.update(code=code, giftCard="true")
