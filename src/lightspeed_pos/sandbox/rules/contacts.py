"""
Contacts: phones and e-mails have one place for each use, addresses and websites one at all.

Opt-outs of a new contact are true.

Source: API documentation, "Nested writes", "Relation filters" (whose flat names are these places), changelog 2018.
"""

from __future__ import annotations

from collections.abc import Sequence

from lightspeed_pos.sandbox.data.columns import CONTACT_ADDRESS, CONTACT_EMAILS, CONTACT_PHONES
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Write


class Contacts(Rule):
    """How to reach somebody. Contacts have no endpoint of their own."""

    def defaults(self, context: Context) -> Record:
        del context
        return {"noEmail": "true", "noPhone": "true", "noMail": "true"}

    def check(self, write: Write) -> None:
        _keyed(write, "Phones", "number", CONTACT_PHONES)
        _keyed(write, "Emails", "address", CONTACT_EMAILS)
        for address in write.nested("Addresses"):
            for name in CONTACT_ADDRESS:
                if name in address:
                    write.record[name] = _text(address[name])
        for website in write.nested("Websites"):
            write.record["url"] = _text(website.get("url"))


def ensure(write: Write, key: int) -> None:
    """Give a customer or shop without a contact an empty one: answers show it unasked, as documented."""
    if not write.record["contactID"]:
        write.record["contactID"] = write.saver.save("Contact", {})
        write.store.update(write.entity, key, {"contactID": write.record["contactID"]})


def _keyed(write: Write, container: str, value_key: str, places: Sequence[tuple[str, str]]) -> None:
    columns = {use: column for column, use in places}
    for element in write.nested(container):
        use = str(element.get("useType", ""))
        if use not in columns:
            raise bad_request(f"'{use}' is not a useType of {container}. Known: {', '.join(columns)}.")
        write.record[columns[use]] = _text(element.get(value_key))


def _text(value: object) -> str:
    return "" if value is None else str(value).encode("utf-8", "replace").decode()
