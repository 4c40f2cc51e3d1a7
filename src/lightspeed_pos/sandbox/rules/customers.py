"""
Customers: their credit account is made and archived with them; anonymizing clears what is personal.

Source: API documentation, "Customer credit account", "Delete, archive, unarchive".
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.json_shapes import is_object
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import Record, blank
from lightspeed_pos.sandbox.rules import contacts, custom_fields
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write, write_tags

PERSONAL = ("company", "companyRegistrationNumber", "dob", "title", "vatNumber")


class Customers(Rule):
    """Customers of the shop."""

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
        write_tags(write, "customerID", key)

    def removed(self, saver: Saver, record: Record) -> None:
        if record["creditAccountID"]:
            saver.context.store.update("CreditAccount", record["creditAccountID"], {"archived": "true"})


def anonymize(saver: Saver, record: Record) -> None:
    """Archive a customer and clear what is personal. Notes, custom values and the credit account stay."""
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
