"""
Custom fields of items, customers and purchase orders: definitions, their choices, and values on records.

A value is stored as text, that of a choice type as a JSON list of choice ids.

Source: API documentation, "CustomField", "CustomFieldChoice", "Custom fields".
"""

from __future__ import annotations

import json
import re
from typing import Any

from lightspeed_pos.sandbox.data.columns import CHOICE_TYPES
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.payloads import Payload, elements_of, see_what_holds
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.data.values import as_time
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write

LENGTHS = {"string": 64, "text": 4096, "url": 4096, "email": 4096}
UNIT_LENGTH = 4
CHOICES_MAXIMUM = 64
OWNERS = {"itemID": "Item", "customerID": "Customer", "orderID": "Order"}


class CustomFields(Rule):
    """Definitions of custom fields. The type of one cannot change, and its values stay when it is archived."""

    def defaults(self, context: Context) -> Record:
        del context
        return {"type": "string"}

    def check(self, write: Write) -> None:
        record = write.record
        if not record["name"]:
            raise bad_request("name cannot be blank.")
        if write.old is not None and record["type"] != write.old["type"]:
            raise bad_request("CustomField not updated. The type of a custom field cannot be changed.")
        if len(record["uom"]) > UNIT_LENGTH:
            raise bad_request(f"CustomField not {write.verb}. uom must have {UNIT_LENGTH} characters or less.")
        choices = write.nested("CustomFieldChoices")
        if write.old is None and record["type"] in CHOICE_TYPES and not choices:
            raise bad_request("CustomField not created. A choice type needs at least one choice.")
        if choices and record["type"] not in CHOICE_TYPES:
            raise bad_request(f"CustomField not {write.verb}. Only choice types have choices.")

    def after(self, write: Write, key: int) -> None:
        for choice in write.nested("CustomFieldChoices"):
            existing = whole(choice.get("customFieldChoiceID")) or None
            write.saver.save("CustomFieldChoice", choice, existing, {"customFieldID": key})


class CustomFieldChoices(Rule):
    """One of the values that a choice field may have."""

    read_only = frozenset({"customFieldID", "canBeDeleted"})

    def defaults(self, context: Context) -> Record:
        del context
        return {"canBeDeleted": "true"}

    def check(self, write: Write) -> None:
        record = write.record
        if not record["name"]:
            raise bad_request("name cannot be blank.")
        field = write.store.get("CustomField", record["customFieldID"])
        if field is None or field["type"] not in CHOICE_TYPES:
            raise bad_request("CustomFieldChoice not created. Only choice types have choices.")
        siblings = write.store.find("CustomFieldChoice", customFieldID=record["customFieldID"])
        if write.old is None and len(siblings) >= CHOICES_MAXIMUM:
            raise bad_request(f"CustomFieldChoice not created. There can be {CHOICES_MAXIMUM} at most.")

    def may_remove(self, saver: Saver, record: Record) -> None:
        store, field = saver.context.store, record["customFieldID"]
        if len(store.find("CustomFieldChoice", customFieldID=field)) == 1:
            raise bad_request("CustomFieldChoice not deleted. It is the last one.")
        for value in store.find("CustomFieldValue", customFieldID=field):
            if record["customFieldChoiceID"] in json.loads(value["value"] or "[]"):
                raise bad_request("CustomFieldChoice not deleted. It is in use.")


def write_values(write: Write, owner: str, key: int) -> None:
    """Values that a payload sets on its record, and those it deletes; `owner` is itemID, customerID or orderID."""
    store = write.store
    for element in write.nested("CustomFieldValues"):
        existing = store.get("CustomFieldValue", whole(element.get("customFieldValueID")))
        if existing is not None and existing[owner] != key:
            raise bad_request("Invalid Foreign keys for CustomFieldValue: it belongs to another record.")
        number = whole(element.get("customFieldID")) or (existing["customFieldID"] if existing else 0)
        field = store.get("CustomField", number)
        if field is None or field["owner"] != OWNERS[owner] or field["archived"] == "true":
            raise bad_request(f"Invalid Foreign keys for CustomFieldValue: customFieldID {number}.")
        found = store.find("CustomFieldValue", customFieldID=number, **{owner: key})
        known = existing or (found[0] if found else None)
        see_what_holds(element, known or {})
        if str(element.get("deleted", "")).lower() in {"true", "1"}:
            if known is not None:
                store.delete("CustomFieldValue", known["customFieldValueID"])
            continue
        values: Record = {
            "name": field["name"],
            "type": field["type"],
            "value": stored_value(write.context, field, element.get("value")),
            "timeStamp": write.context.clock.stamp(),
        }
        if known is not None:
            store.update("CustomFieldValue", known["customFieldValueID"], values)
        else:
            store.insert("CustomFieldValue", {"customFieldID": number, owner: key} | values)


def stored_value(context: Context, field: Record, value: Any) -> str:
    """A value as stored. Raises a 400 if the field's type does not allow it."""
    kind = field["type"]
    if kind in CHOICE_TYPES:
        return _choices(context, field, value)
    if isinstance(value, dict | list):
        raise bad_request(f"The value of '{field['name']}' must be a single value.")
    if value is None or value == "":
        return ""
    text = ("true" if value else "false") if isinstance(value, bool) else str(value)
    text = text.encode("utf-8", "replace").decode()
    if not _is_of_kind(context, kind, text):
        raise bad_request(f"'{text[:80]}' is not a value for the custom field '{field['name']}' ({kind}).")
    if kind == "datetime":
        return as_time(text, context.zone) or ""
    return {"1": "true", "0": "false"}.get(text, text) if kind == "boolean" else text


def _is_of_kind(context: Context, kind: str, text: str) -> bool:
    match kind:
        case "integer":
            return re.fullmatch(r"-?\d{1,18}", text, re.ASCII) is not None
        case "float":
            return re.fullmatch(r"-?\d{1,18}(\.\d{1,18})?", text, re.ASCII) is not None
        case "boolean":
            return text in {"true", "false", "1", "0"}
        case "date" | "datetime":
            return as_time(text, context.zone) is not None
        case "email":
            return "@" in text and len(text) <= LENGTHS["email"]
        case _:
            return len(text) <= LENGTHS.get(kind, LENGTHS["text"])


def _choices(context: Context, field: Record, value: Any) -> str:
    given = elements_of(value) if is_object(value) or is_list(value) else []
    keys: list[int] = []
    for element in given:
        choice = context.store.get("CustomFieldChoice", _choice_key(element))
        if choice is None or choice["customFieldID"] != field["customFieldID"]:
            raise bad_request(f"'{field['name']}' has no such choice: give a customFieldChoiceID of its own.")
        see_what_holds(element, choice)
        keys.append(choice["customFieldChoiceID"])
    if not keys and value not in (None, "", [], {}):
        raise bad_request(f"The value of '{field['name']}' must be a CustomFieldChoice with its customFieldChoiceID.")
    if field["type"] == "single_choice" and len(keys) > 1:
        raise bad_request(f"'{field['name']}' takes a single choice.")
    return json.dumps(keys) if keys else ""


def _choice_key(element: Payload) -> int:
    return whole(element.get("customFieldChoiceID"))
