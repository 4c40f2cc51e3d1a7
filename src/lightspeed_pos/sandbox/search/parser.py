"""
Reads query strings: parameters, filters, sort order, cursor, relations.

Source: API documentation, "Cursor paging", "Query parameters", "Relation filters".
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Literal, cast

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import is_list
from lightspeed_pos.sandbox.data.layout import LAYOUTS, Column, Layout, Scalar
from lightspeed_pos.sandbox.data.relations import TAGGED, Join, join_of
from lightspeed_pos.sandbox.data.store import TAGGED_VIEW
from lightspeed_pos.sandbox.data.values import as_value
from lightspeed_pos.sandbox.problems import Problem, bad_request
from lightspeed_pos.sandbox.search.asked import Asked
from lightspeed_pos.sandbox.search.operators import Operand, Operator, operation
from lightspeed_pos.sandbox.search.selection import PAGE_SIZE, Condition, ListQuery

# Beyond this SQLite gives up; no real request comes near. [I]
PATTERN_MAXIMUM = 1000
CONTACT_FILTERS = ("email", "phoneHome", "phoneWork", "mobile", "pager", "fax")
COUNT_EXCLUDES = ("limit", "sort", "after", "before", "next", "previous")
# Programs written for V3 send the orders nevertheless.
ORDERS = ("orderby", "orderby_desc", "orderby_direction")
REMOVED_IN_V3 = ("offset", *ORDERS)
# The un-versioned API does not know these. It refuses them: a client with cursors would read one page for ever. [I]
NEW_IN_V3 = ("sort", "after", "before")
# Documented: to find a gift card one has to know its whole code.
ONLY_EQUALS = {("CreditAccount", "code")}
# The documentation sorts by these names, which the records do not have. That it means these fields is a guess. A label
# has the id of its item here. [I]
SORTED_AS = {("OrderShipmentItem", "description"): "itemDescription", ("Label", "labelID"): "itemID"}
# Programs use both, the second one also without loading the relation.
TAG_FILTERS = {"tag", "Tags.tag"}
TAG_NAME = Column("name", "text")
# Not filters.
RESERVED = {"archived", "load_relations", "count", "or", "pretty_print", *COUNT_EXCLUDES, *REMOVED_IN_V3}


class Parser:
    """
    Reads the query of a list request, with cursors or as the un-versioned API has it.

    Fields that do not exist are refused with a suggestion, or ignored where the context says so; `ignored` names those.
    """

    def __init__(self, asked: Asked, layout: Layout, context: Context) -> None:
        self.asked = asked
        self.endpoint = asked.endpoint
        self.layout = layout
        self.zone = context.zone
        self.refuses = context.unknown_filters == "refuse"
        self.ignored: list[str] = []

    def parse(self) -> ListQuery:
        """The request, or the 400 it gets."""
        given = self.asked.given
        self.refuse_other_dialect(given)
        found = ListQuery(relations=self.asked.relations, count=self.asked.counts)
        for name, value in self.asked.parameters:
            match name:
                case "limit":
                    found.limit = self.limit(value)
                case "archived":
                    if value not in {"false", "true", "only"}:
                        raise bad_request("archived must be false, true or only.")
                    found.archived = cast("Literal['false', 'true', 'only']", value)
                case _ if name not in RESERVED:
                    condition = self.condition(Operand(name, *operation(value)))
                    if condition is not None:
                        found.conditions.append(condition)
                case _:
                    pass
            if name not in {"sort", "limit", "after", "before", "count"}:
                found.kept.append((name, value))
        operands = [operand for alternatives in self.asked.alternatives for operand in alternatives]
        found.any_of = [condition for condition in map(self.condition, operands) if condition is not None]
        if found.count and not self.asked.offsets:
            combined = [name for name in COUNT_EXCLUDES if name in given]
            if combined:
                raise bad_request(f"count cannot be combined with {', '.join(combined)}.")
        if self.asked.offsets:
            self.offset_page(found, given)
        else:
            self.page(found, given)
        return found

    def refuse_other_dialect(self, given: Collection[str]) -> None:
        """400 for parameters that only the other dialect has."""
        for name in NEW_IN_V3 if self.asked.offsets else REMOVED_IN_V3:
            if name in given and name in ORDERS and not self.refuses:
                self.ignored.append(name)
            elif name in given:
                advice = (
                    "use offset, limit and orderby"
                    if self.asked.offsets
                    else "use sort and the next and previous links"
                )
                raise bad_request(f"'{name}' {'came with' if self.asked.offsets else 'was removed in'} V3: {advice}.")

    def limit(self, value: str) -> int:
        """Page size."""
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII):
            raise bad_request("limit must be a number from 0 to 100.")
        return min(int(value), PAGE_SIZE)

    def offset_page(self, found: ListQuery, given: Mapping[str, str]) -> None:
        """Offset and order of the un-versioned API, which sorts by any field."""
        offset = given.get("offset", "") or "0"
        if not re.fullmatch(r"\d{1,9}", offset, re.ASCII):
            raise bad_request("offset must be a number from 0.")
        found.offset = int(offset)
        wanted = given.get("orderby", "") or self.layout.id
        column = self.layout.column(wanted)
        if column is None or not (column.searchable or column.name == self.layout.id):
            raise bad_request(f"Cannot order by '{wanted}': it is not a field of {self.endpoint.name}.")
        found.sort = column.name
        found.descending = given.get("orderby_desc") in {"1", "true"}

    def page(self, found: ListQuery, given: Mapping[str, str]) -> None:
        """Sort order and cursor."""
        found.sort = self.layout.id
        wanted = given.get("sort", "")
        if wanted:
            found.descending = wanted.startswith("-")
            name = wanted.removeprefix("-")
            allowed = self.endpoint.sortable
            column = self.layout.column(SORTED_AS.get((self.endpoint.entity, name), name))
            if column is None or (name not in allowed and column.name not in {*allowed, self.layout.id}):
                raise bad_request(f"Cannot sort by '{name}'. Allowed: {', '.join(allowed or [self.layout.id])}.")
            found.sort = column.name
        if given.get("after") and given.get("before"):
            raise bad_request("Give after or before, not both.")
        cursor = given.get("after") or given.get("before")
        if cursor:
            found.backwards = bool(given.get("before"))
            found.cursor = self.cursor(cursor, found.sort)

    def cursor(self, value: str, sort: str) -> tuple[Scalar, ...]:
        """The boundary row that an `after` or `before` names."""
        names = [sort] if sort == self.layout.id else [sort, self.layout.id]
        try:
            parts = json.loads(base64.b64decode(value, validate=True))
        except (ValueError, binascii.Error, RecursionError):
            parts = None
        if is_list(parts) and len(parts) == len(names):
            columns = [self.layout.columns[self.layout.index[name]] for name in names]
            if all(_fits(column, part) for column, part in zip(columns, parts, strict=True)):
                return tuple(parts)
        raise bad_request("The cursor is malformed: follow the next and previous links as they are.")

    def condition(self, operand: Operand) -> Condition | None:
        """One filter; None for one without effect."""
        name, operator, operands = operand.name, operand.operator, operand.values
        if name == "itemCode" and self.layout.entity == "Item":
            return self.item_code(operator, operands)
        if name in TAG_FILTERS and self.layout.entity in TAGGED:
            owner = TAGGED[self.layout.entity]
            return Condition((TAG_NAME,), operator, operands, Join("Tags", "", TAGGED_VIEW, "", owner, owner), name)
        join: Join | None = None
        layout, plain, prefix = self.layout, name, ""
        if "." in name:
            join, plain = self.related(name)
            layout, prefix = LAYOUTS[join.entity], f"{join.name}."
        column = layout.column(plain)
        contact = join is not None and join.entity == "Contact" and plain in CONTACT_FILTERS
        own_parameter = any(parameter.name == name for parameter in self.endpoint.params)
        if column is None or not (column.searchable or contact or own_parameter):
            if not own_parameter:
                self.unknown(name, layout, prefix)
            return None
        if operator != "=" and (layout.entity, plain) in ONLY_EQUALS:
            raise bad_request(f"{name} takes only =.")
        if operator in {"~", "!~"}:
            if len(operands[0]) > PATTERN_MAXIMUM:
                raise bad_request(f"The pattern for {name} is longer than {PATTERN_MAXIMUM} characters.")
            values: tuple[Scalar, ...] = (operands[0],)
        else:
            values = tuple(self.value(column, name, text) for text in operands)
        return Condition((column,), operator, values, join, name)

    def unknown(self, name: str, layout: Layout, prefix: str) -> None:
        """A filter on a field that does not exist: 400 with a suggestion, or ignored."""
        if not self.refuses:
            self.ignored.append(name)
            return
        known = [prefix + column.name for column in layout.columns if column.searchable]
        known += [] if prefix else [parameter.name for parameter in self.endpoint.params]
        by_lower = {one.lower(): one for one in known}
        close = get_close_matches(name.lower(), by_lower, n=1)
        advice = f"did you mean {by_lower[close[0]]}?" if close else f"it has {', '.join(known)}."
        raise bad_request(f"'{name}' is not a field of {self.endpoint.name}: {advice}")

    def value(self, column: Column, name: str, operand: str) -> Scalar:
        """One operand as stored, or a 400."""
        meant = as_value(column, operand, self.zone)
        if meant is None:
            raise bad_request(f"'{operand}' is not a value for {name}.")
        return meant

    def item_code(self, operator: Operator, operands: tuple[str, ...]) -> Condition:
        """`itemCode`: id, UPC or EAN, and as recorded the system's own number."""
        if operator not in {"=", "IN"}:
            raise bad_request("itemCode takes only =, or and IN.")
        columns = tuple(self.layout.columns[self.layout.index[name]] for name in ("itemID", "upc", "ean", "systemSku"))
        return Condition(columns, operator, operands, None, "itemCode")

    def related(self, name: str) -> tuple[Join, str]:
        """The relation and field of `Relation.field`."""
        relation, _, plain = name.partition(".")
        join = join_of(self.layout.entity, relation)
        known = any(known.name == relation for known in self.endpoint.relations)
        if join is None or not known:
            raise bad_request(f"'{relation}' is not a relation of {self.endpoint.name}.")
        if "." in plain:
            raise bad_request(f"Cannot filter by '{name}': only one level of relations can be searched.")
        relations = self.asked.relations
        if relation not in relations and not any(loaded.startswith(relation + ".") for loaded in relations):
            raise bad_request(f"Cannot filter by '{name}': {relation} must be in load_relations.")
        if not join.local:
            raise Problem(501, f"Filtering by {relation} is not served by this sandbox yet.", "NotImplemented")
        return join, plain


def _fits(column: Column, part: object) -> bool:
    if column.kind in {"key", "number"}:
        return isinstance(part, int | float) and not isinstance(part, bool) and abs(part) < 2**63
    return isinstance(part, str)
