"""
Customers: their credit account is made and archived with them; anonymizing clears what is personal.

Source: API documentation, "Customer credit account", "Delete, archive, unarchive".
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.json_shapes import is_object
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import Record, blank
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import contacts, custom_fields
from lightspeed_pos.sandbox.rules.base import Payload, Rule, Saver, Write

PERSONAL = ("company", "companyRegistrationNumber", "dob", "title", "vatNumber")


class Customers(Rule):
    """Whom the shop sells to."""

    read_only = frozenset({"contactID", "noteID", "employeeID", "creditAccountID"})

    def after(self, write: Write, key: int) -> None:
        contacts.ensure(write, key)
        credit = write.payload.get("CreditAccount")
        if is_object(credit) and credit:
            existing = write.record["creditAccountID"] or None
            account = write.saver.save(
                "CreditAccount", credit, existing, {"customerID": key, "contactID": write.record["contactID"]}
            )
            write.store.update("Customer", key, {"creditAccountID": account})
        custom_fields.write_values(write, "customerID", key)

    def removed(self, saver: Saver, record: Record) -> None:
        if record["creditAccountID"]:
            saver.context.store.update("CreditAccount", record["creditAccountID"], {"archived": "true"})


def anonymize(saver: Saver, record: Record) -> None:
    """Archive the customer and forget who it was; notes, custom values and credit account stay."""
    store, key = saver.context.store, record["customerID"]
    stamp = saver.context.clock.stamp()
    store.update(
        "Customer",
        key,
        {"archived": "true", "firstName": "Customer", "lastName": f"[{key}]", "timeStamp": stamp}
        | dict.fromkeys(PERSONAL, ""),
    )
    if record["contactID"]:
        empty = blank(LAYOUTS["Contact"]) | {"timeStamp": stamp}
        empty.pop("contactID")
        store.update("Contact", record["contactID"], empty)


class CreditAccounts(Rule):
    """Credit accounts of customers, written through them, and gift cards, made directly."""

    read_only = frozenset({"balance", "giftCard", "customerID", "contactID"})
    also_writable = frozenset({"creditLimit"})

    def check(self, write: Write) -> None:
        if write.old is None and not write.record["customerID"]:
            check_gift_card(write, write.payload)
        elif write.old is None and write.payload.get("creditLimit") in (None, ""):
            raise bad_request("CreditAccount not created. creditLimit cannot be blank; 0 stands for unlimited.")


def check_gift_card(write: Write, payload: Payload) -> None:
    """A card made on its own is a gift card: its code has 8 to 32 characters and is its own."""
    code = str(payload.get("code") or "")
    if not 8 <= len(code) <= 32:
        raise bad_request("CreditAccount not created. The code of a gift card must have 8 to 32 characters.")
    if write.store.find("CreditAccount", code=code):
        raise bad_request("CreditAccount not created. A gift card with this code already exists.")
    write.record.update(code=code, giftCard="true")
