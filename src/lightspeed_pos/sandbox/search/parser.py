"""
Reads query strings: parameters, filters, sort order, cursor, relations.

Source: API documentation, "Cursor paging", "Query parameters", "Relation filters".
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Literal, cast
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.sandbox.data.json_shapes import is_list
from lightspeed_pos.sandbox.data.layout import LAYOUTS, Column, Layout, Scalar
from lightspeed_pos.sandbox.data.relations import Join, join_of, names_for
from lightspeed_pos.sandbox.data.values import as_value
from lightspeed_pos.sandbox.problems import Problem, bad_request
from lightspeed_pos.sandbox.search.operators import Operator, operands_of, operation
from lightspeed_pos.sandbox.search.selection import PAGE_SIZE, Condition, ListQuery

# Beyond these SQLite gives up; no real request comes near. [I]
FIELDS_MAXIMUM = 200
PATTERN_MAXIMUM = 1000
CONTACT_FILTERS = ("email", "phoneHome", "phoneWork", "mobile", "pager", "fax")
COUNT_EXCLUDES = ("limit", "sort", "after", "before", "next", "previous")
COUNTING = {"1", "true"}
REMOVED_IN_V3 = ("offset", "orderby", "orderby_desc")
# Unknown to the un-versioned API; refused there, since a client that follows cursors would read one page for ever. [I]
NEW_IN_V3 = ("sort", "after", "before")
# Recorded on the un-versioned API, unlike what is documented for V3.
ALL_LOADS_CUSTOM_FIELD_VALUES = True
# Documented: who looks for a gift card has to know its whole code.
ONLY_EQUALS = {("CreditAccount", "code")}
# Documented to sort by, on records that have no field of that name. That these fields are meant is a guess; a label has
# the id of its item here. [I]
SORTED_AS = {("OrderShipmentItem", "description"): "itemDescription", ("Label", "labelID"): "itemID"}
# Not filters.
RESERVED = {"archived", "load_relations", "count", "or", "pretty_print", *COUNT_EXCLUDES, *REMOVED_IN_V3}


def pairs(query: str) -> list[tuple[str, str]]:
    """Parameters of a query string in their order; a literal plus is a blank."""
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=FIELDS_MAXIMUM)
    except (ValueError, UnicodeDecodeError):
        raise bad_request("The query string is malformed.") from None


def wants_count(query: str) -> bool:
    """Whether the number of records is asked for instead of them."""
    return dict(pairs(query)).get("count") in COUNTING


def requested_relations(
    endpoint: Endpoint, parameters: Sequence[tuple[str, str]], *, offsets: bool = False
) -> tuple[str, ...]:
    """Dotted relation names of `load_relations`; the last one given counts. `offsets`: of the un-versioned API."""
    value = next((value for name, value in reversed(parameters) if name == "load_relations"), "")
    if not value:
        return ()
    if value == "all":
        return names_for(endpoint, None, custom_field_values=offsets and ALL_LOADS_CUSTOM_FIELD_VALUES)
    try:
        names = json.loads(value)
    except (ValueError, RecursionError):
        names = None
    if not is_list(names) or not all(isinstance(name, str) for name in names):
        raise bad_request('load_relations must be "all" or a JSON list of names such as ["Category"].')
    return names_for(endpoint, names)


class Parser:
    """
    Reads query strings for one endpoint, with cursors or (`offsets`) as the un-versioned API has them.

    `strict` refuses unknown fields, which the service ignores.
    """

    def __init__(
        self, endpoint: Endpoint, layout: Layout, zone: ZoneInfo, *, strict: bool, offsets: bool = False
    ) -> None:
        self.endpoint = endpoint
        self.layout = layout
        self.zone = zone
        self.strict = strict
        self.offsets = offsets

    def parse(self, query: str) -> ListQuery:
        """The request, or the 400 it gets."""
        parameters = pairs(query)
        given = {name for name, _ in parameters}
        self.refuse_other_dialect(given)
        asked = ListQuery(relations=requested_relations(self.endpoint, parameters, offsets=self.offsets))
        for name, value in parameters:
            match name:
                case "count":
                    asked.count = value in COUNTING
                case "limit":
                    asked.limit = self.limit(value)
                case "archived":
                    if value not in {"false", "true", "only"}:
                        raise bad_request("archived must be false, true or only.")
                    asked.archived = cast("Literal['false', 'true', 'only']", value)
                case "or":
                    asked.any_of += self.alternatives(value, asked.relations)
                case _ if name not in RESERVED:
                    condition = self.condition(name, value, asked.relations)
                    if condition is not None:
                        asked.conditions.append(condition)
                case _:
                    pass
            if name not in {"sort", "limit", "after", "before", "count"}:
                asked.kept.append((name, value))
        if asked.count and not self.offsets:
            combined = [name for name in COUNT_EXCLUDES if name in given]
            if combined:
                raise bad_request(f"count cannot be combined with {', '.join(combined)}.")
        if self.offsets:
            self.offset_page(asked, dict(parameters))
        else:
            self.page(asked, dict(parameters))
        return asked

    def refuse_other_dialect(self, given: Collection[str]) -> None:
        """400 for parameters that only the other dialect has."""
        for name in NEW_IN_V3 if self.offsets else REMOVED_IN_V3:
            if name in given:
                advice = "use offset, limit and orderby" if self.offsets else "use sort and the next and previous links"
                raise bad_request(f"'{name}' {'came with' if self.offsets else 'was removed in'} V3: {advice}.")

    def limit(self, value: str) -> int:
        """Page size."""
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII):
            raise bad_request("limit must be a number from 0 to 100.")
        return min(int(value), PAGE_SIZE)

    def offset_page(self, asked: ListQuery, given: Mapping[str, str]) -> None:
        """Offset and order of the un-versioned API, which sorts by any field."""
        offset = given.get("offset", "") or "0"
        if not re.fullmatch(r"\d{1,9}", offset, re.ASCII):
            raise bad_request("offset must be a number from 0.")
        asked.offset = int(offset)
        wanted = given.get("orderby", "") or self.layout.id
        column = self.layout.column(wanted)
        if column is None or not (column.searchable or column.name == self.layout.id):
            raise bad_request(f"Cannot order by '{wanted}': it is not a field of {self.endpoint.name}.")
        asked.sort = column.name
        asked.descending = given.get("orderby_desc") in {"1", "true"}

    def page(self, asked: ListQuery, given: Mapping[str, str]) -> None:
        """Sort order and cursor."""
        asked.sort = self.layout.id
        wanted = given.get("sort", "")
        if wanted:
            asked.descending = wanted.startswith("-")
            name = wanted.removeprefix("-")
            allowed = self.endpoint.sortable
            column = self.layout.column(SORTED_AS.get((self.endpoint.entity, name), name))
            if column is None or (name not in allowed and column.name not in {*allowed, self.layout.id}):
                raise bad_request(f"Cannot sort by '{name}'. Allowed: {', '.join(allowed or [self.layout.id])}.")
            asked.sort = column.name
        if given.get("after") and given.get("before"):
            raise bad_request("Give after or before, not both.")
        cursor = given.get("after") or given.get("before")
        if cursor:
            asked.backwards = bool(given.get("before"))
            asked.cursor = self.cursor(cursor, asked.sort)

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

    def alternatives(self, value: str, relations: tuple[str, ...]) -> list[Condition]:
        """Operands of `or`, separated by bare pipes."""
        found = [self.condition(name, wanted, relations) for name, wanted in operands_of(value)]
        return [condition for condition in found if condition is not None]

    def condition(self, name: str, value: str, relations: tuple[str, ...]) -> Condition | None:
        """One filter; None for an unknown field, which is ignored. [I]"""
        operator, operands = operation(value)
        if name == "itemCode" and self.layout.entity == "Item":
            return self.item_code(operator, operands)
        join: Join | None = None
        layout, plain = self.layout, name
        if "." in name:
            join, plain = self.related(name, relations)
            layout = LAYOUTS[join.entity]
        column = layout.column(plain)
        contact = join is not None and join.entity == "Contact" and plain in CONTACT_FILTERS
        own_parameter = any(parameter.name == name for parameter in self.endpoint.params)
        if column is None or not (column.searchable or contact or own_parameter):
            if self.strict and not own_parameter:
                raise bad_request(f"'{name}' is not a field of {self.endpoint.name}.")
            return None
        if operator != "=" and (layout.entity, plain) in ONLY_EQUALS:
            raise bad_request(f"{name} takes only =.")
        if operator in {"~", "!~"}:
            if len(operands[0]) > PATTERN_MAXIMUM:
                raise bad_request(f"The pattern for {name} is longer than {PATTERN_MAXIMUM} characters.")
            values: tuple[Scalar, ...] = (operands[0],)
        else:
            values = tuple(self.value(column, name, operand) for operand in operands)
        return Condition((column,), operator, values, join, name)

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

    def related(self, name: str, relations: tuple[str, ...]) -> tuple[Join, str]:
        """The relation and field of `Relation.field`."""
        relation, _, plain = name.partition(".")
        join = join_of(self.layout.entity, relation)
        known = any(known.name == relation for known in self.endpoint.relations)
        if join is None or not known:
            raise bad_request(f"'{relation}' is not a relation of {self.endpoint.name}.")
        if "." in plain:
            raise bad_request(f"Cannot filter by '{name}': only one level of relations can be searched.")
        if relation not in relations and not any(loaded.startswith(relation + ".") for loaded in relations):
            raise bad_request(f"Cannot filter by '{name}': {relation} must be in load_relations.")
        if not join.local:
            raise Problem(501, f"Filtering by {relation} is not served by this sandbox yet.", "NotImplemented")
        return join, plain


def _fits(column: Column, part: object) -> bool:
    if column.kind in {"key", "number"}:
        return isinstance(part, int | float) and not isinstance(part, bool) and abs(part) < 2**63
    return isinstance(part, str)
