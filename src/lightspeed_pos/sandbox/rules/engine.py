"""
Writes records: turns payloads into columns, checks them, stores them with what they nest, applies their rules.

Source: API documentation, "Payload shape", "Nested writes".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import is_object
from lightspeed_pos.sandbox.data.layout import EMPTY, LAYOUTS, Column, Layout, Scalar
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.payloads import Payload, elements_of, see
from lightspeed_pos.sandbox.data.relations import Join, join_of
from lightspeed_pos.sandbox.data.store import Record, blank
from lightspeed_pos.sandbox.data.values import as_value
from lightspeed_pos.sandbox.problems import Problem, bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Write
from lightspeed_pos.sandbox.rules.registry import PLAIN, RULES

STAMPS = ("timeStamp", "timestamp", "updateTime")
CREATED = "createTime"
# Records that belong to another one and are written with it. An object without an id changes the one that is there.
OWNED = {"Contact", "Note", "Customer", "ShipTo", "ItemAttributes"}
# Lists that are written with their owner and that no rule writes.
OWNED_LISTS = {
    ("Item", "ItemComponents"),
    ("Item", "ItemVendorNums"),
    ("Item", "TagRelations"),
    ("ItemMatrix", "TagRelations"),
    ("TaxCategory", "TaxCategoryClasses"),
    ("Vendor", "Reps"),
}
# Record types whose `archived` is an ordinary field; elsewhere a PUT can only take a record out of the archive.
ARCHIVED_IS_A_FIELD = {"Employee", "ItemAttributeSet"}


@cache
def endpoint_of(entity: str) -> Endpoint | None:
    """The endpoint that writes this record type: the one of its name, else the first that can."""
    own = ENDPOINTS.get(entity)
    if own is not None and own.entity == entity and (own.create or own.update):
        return own
    return next((page for page in ENDPOINTS.values() if page.entity == entity and (page.create or page.update)), own)


@cache
def writable(entity: str) -> frozenset[str]:
    """Columns that a client may write."""
    layout, rule, endpoint = LAYOUTS[entity], RULES.get(entity, PLAIN), endpoint_of(entity)
    names = {
        column.name
        for column in layout.columns
        if column.name not in {layout.id, CREATED, *STAMPS, *rule.read_only}
        and not column.name.startswith(("calc", "displayable"))
    }
    if endpoint is not None:
        listed = {*endpoint.create_fields, *endpoint.update_fields}
        if listed:
            names &= {layout.aliases.get(name, name) for name in listed} | rule.also_writable
        names -= set(endpoint.read_only)
        if endpoint.delete == "archive" and entity not in ARCHIVED_IS_A_FIELD:
            names.discard("archived")
    return frozenset(names)


class Engine:
    """Saves records of one account."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def save(
        self, entity: str, payload: Payload, key: int | None = None, fixed: Mapping[str, Scalar] | None = None
    ) -> int:
        """Create a record (`key` None) or change one, with what the payload nests; answers its id."""
        layout, rule = LAYOUTS[entity], RULES.get(entity, PLAIN)
        store, stamp = self.context.store, self.context.clock.stamp()
        old = store.get(entity, key) if key is not None else None
        changes = self.columns(layout, payload, old)
        record: Record = dict(old) if old is not None else blank(layout) | rule.defaults(self.context)
        record |= changes
        record |= fixed or {}
        for name in STAMPS:
            if name in record:
                record[name] = stamp
        if old is None and CREATED in record:
            record[CREATED] = stamp
        write = Write(self, entity, payload, old, record, changes)
        self.check_references(layout, changes)
        rule.check(write)
        self.save_objects(write)
        values = {name: value for name, value in record.items() if name != layout.id}
        if old is None or key is None:
            key = store.insert(entity, values)
        else:
            store.update(entity, key, values)
        record[layout.id] = key
        self.save_lists(write, key)
        rule.after(write, key)
        return key

    def columns(
        self, layout: Layout, payload: Payload, old: Record | None, only: frozenset[str] | None = None
    ) -> Record:
        """
        Columns that a payload writes, of those that it may (None: as usual); other fields are ignored.

        A field that cannot be written but says what the `old` record has counts as seen: nothing of it is lost.
        """
        allowed = writable(layout.entity) if only is None else only
        changes: Record = {}
        for name, value in payload.items():
            column = layout.column(name)
            if column is None:
                continue
            if column.name in allowed:
                changes[column.name] = self.value(column, value)
                see(payload, name)
            elif name == "archived" and str(value).lower() in {"false", "0"}:
                changes["archived"] = "false"
                see(payload, name)
            elif old is not None and self.says(column, value, old[column.name]):
                see(payload, name)
        return changes

    def says(self, column: Column, value: Any, stored: Scalar) -> bool:
        """Whether a value of a payload is the one that is stored."""
        try:
            return self.value(column, value) == stored
        except Problem:
            return False

    def value(self, column: Column, value: Any) -> Scalar:
        """A scalar of a payload as stored. Text and native types are welcome; "" and null clear the field."""
        if value is None or value == "":
            return EMPTY[column.kind]
        if isinstance(value, dict | list):
            raise bad_request(f"{column.name} must be a single value.")
        text = ("true" if value else "false") if isinstance(value, bool) else str(value)
        if column.kind == "text":
            # A lone surrogate is valid in JSON and in no database.
            text = text.encode("utf-8", "replace").decode()
        meant = as_value(column, text.strip() if column.kind != "text" else text, self.context.zone)
        if meant is None or (column.values and meant not in column.values):
            raise bad_request(f"'{text}' is not a value for {column.name}.")
        return meant

    def check_references(self, layout: Layout, changes: Record) -> None:
        """Raise a 400 for a foreign key that names no record."""
        for name, value in changes.items():
            ref = layout.columns[layout.index[name]].ref
            if value and ref in LAYOUTS and isinstance(value, int) and not self.context.store.exists(ref, value):
                raise bad_request(f"Invalid Foreign keys for {layout.entity}: {name} {value}.")

    def save_objects(self, write: Write) -> None:
        """Write nested to-one records. This comes before the record itself, which points to them."""
        for name, value in write.payload.items():
            join = self.relation(write.entity, name)
            if join is not None and not value:
                see(write.payload, name)  # an empty one says nothing that could be lost
            if join is None or join.item_key or not is_object(value) or join.local not in write.record:
                continue
            key = whole(value.get(join.foreign))
            if key:
                if not write.store.exists(join.entity, key):
                    raise bad_request(f"Invalid Foreign keys for {write.entity}: {join.foreign} {key}.")
                write.record[join.local] = key
                see(write.payload, name)
            if join.entity in OWNED:
                see(write.payload, name)
                existing = write.record[join.local] or None
                write.record[join.local] = self.save(join.entity, value, existing)
            elif key:
                # Only the key is written. Other fields count as seen if they say what is the case already.
                self.columns(LAYOUTS[join.entity], value, write.store.get(join.entity, key), only=frozenset())

    def save_lists(self, write: Write, key: int) -> None:
        """Write nested to-many records: change those with an id, add those without. Those that are left out stay."""
        for name, value in write.payload.items():
            if (write.entity, name) not in OWNED_LISTS:
                continue
            see(write.payload, name)
            join = self.relation(write.entity, name)
            assert join is not None
            child = LAYOUTS[join.entity]
            for element in elements_of(value):
                child_key = whole(element.get(child.id))
                existing = write.store.get(join.entity, child_key) if child_key else None
                if child_key and (existing is None or existing[join.foreign] != key):
                    raise bad_request(f"Invalid Foreign keys for {join.entity}: {child.id} {child_key}.")
                self.save(join.entity, element, child_key or None, {join.foreign: key})

    @staticmethod
    def relation(entity: str, name: str) -> Join | None:
        """The relation that a payload key names, if it is one."""
        known = ENTITIES[entity]
        if not any(field.name == name and field.type in {"object", "list"} for field in known.fields):
            return None
        join = join_of(entity, name)
        return join if join is not None and join.local else None


def rule_of(entity: str) -> Rule:
    """The rules for a record type."""
    return RULES.get(entity, PLAIN)
