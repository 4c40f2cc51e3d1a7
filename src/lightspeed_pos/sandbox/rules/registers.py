"""
Registers: opened with a float, closed with a count of what should be in the drawer.

Source: API documentation, "Register", "RegisterCount", "RegisterWithdraw".
"""

from __future__ import annotations

from decimal import Decimal

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write

# The documentation does not say what becomes of opening an open register or closing a closed one. Here both fail. [I]
ALREADY_OPEN = "Register not opened. It is already open."
NOT_OPEN = "Register not closed. It is not open."


class Registers(Rule):
    """Registers. Clients can write their names only; opening and closing sets `open`."""


class RegisterWithdraws(Rule):
    """Money put into a drawer (positive) or taken out (negative) beside sales."""

    def defaults(self, context: Context) -> Record:
        return {"employeeID": context.employee_id, "createTime": context.clock.stamp(), "paymentTypeID": 1}

    def check(self, write: Write) -> None:
        if not write.record["registerID"]:
            raise bad_request("RegisterWithdraw not created. registerID cannot be blank.")


def open_register(saver: Saver, register: Record, payload: Payload) -> int:
    """Open with an amount in the drawer; answers the id of the RegisterWithdraw that records it."""
    context = saver.context
    if register["open"] == "true":
        raise bad_request(ALREADY_OPEN)
    key = saver.save("RegisterWithdraw", payload, None, {"registerID": register["registerID"]})
    made = context.store.get("RegisterWithdraw", key)
    assert made is not None
    opened = {"open": "true", "openTime": made["createTime"], "openEmployeeID": made["employeeID"]}
    context.store.update("Register", register["registerID"], opened)
    return key


def calculated(context: Context, register: Record) -> list[tuple[int, Decimal, Decimal, Decimal]]:
    """
    Since the register was opened, for each payment type: its id, added, withdrawn and paid amounts.

    Withdrawals are shown below zero, as they are written. [I]
    """
    store, key, since = context.store, register["registerID"], register["openTime"]
    rows: list[tuple[int, Decimal, Decimal, Decimal]] = []
    moves = [move for move in store.find("RegisterWithdraw", registerID=key) if move["createTime"] >= since]
    paid = store.execute(
        "SELECT p.paymentTypeID, p.amount FROM SalePayment AS p JOIN Sale AS s ON s.saleID=p.saleID"
        " WHERE p.registerID=? AND p.archived='false' AND s.completed='true' AND s.completeTime>=?",
        (key, since),
    ).fetchall()
    for (kind,) in store.execute("SELECT paymentTypeID FROM PaymentType WHERE archived='false' ORDER BY paymentTypeID"):
        amounts = [exact(move["amount"]) for move in moves if move["paymentTypeID"] == kind]
        rows.append(
            (
                kind,
                sum((amount for amount in amounts if amount > 0), ZERO),
                sum((amount for amount in amounts if amount < 0), ZERO),
                sum((exact(amount) for of_kind, amount in paid if of_kind == kind), ZERO),
            )
        )
    return rows


def close_register(saver: Saver, register: Record, payload: Payload) -> int:
    """Close a register and record what should be in it, by payment type. The API counts nothing: `actual` is 0."""
    context = saver.context
    if register["open"] != "true":
        raise bad_request(NOT_OPEN)
    fixed = {"registerID": register["registerID"], "createTime": context.clock.stamp()}
    given = {name: payload[name] for name in ("openTime", "openEmployeeID", "closeEmployeeID") if payload.get(name)}
    kept = {"openTime": register["openTime"], "openEmployeeID": register["openEmployeeID"]}
    defaults = {**kept, "closeEmployeeID": context.employee_id}
    fixed |= {name: value for name, value in defaults.items() if name not in given}
    key = saver.save("RegisterCount", {**given, "notes": payload.get("notes", "")}, None, fixed)
    context.store.insert_many(
        "RegisterCountAmount",
        ("registerCountID", "paymentTypeID", "calculated", "actual"),
        [
            (key, kind, stored(added + withdrawn + paid), 0)
            for kind, added, withdrawn, paid in calculated(context, register)
        ],
    )
    context.store.update("Register", register["registerID"], {"open": "false", "openTime": "", "openEmployeeID": 0})
    return key
