"""
What a request costs, in drips, computed from the request alone.

Source: API documentation, "Base costs", "Surcharges" (2026-03-17). Base costs of endpoints stand in the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from lightspeed_pos.catalogue import ENTITIES, Endpoint
from lightspeed_pos.sandbox.data.json_shapes import is_object
from lightspeed_pos.sandbox.data.payloads import Payload, elements_of
from lightspeed_pos.sandbox.problems import Problem
from lightspeed_pos.sandbox.search.asked import Asked
from lightspeed_pos.sandbox.search.operators import RANGE_OPERATORS, Operand

BASE = Decimal(1)
COUNT = Decimal(10)  # instead of the base
TO_ONE, TO_MANY = Decimal("0.1"), Decimal("0.2")
# A relation that may load for many records costs double, and no more than double below a list. [I]
MANY_RECORDS = 2
OR_OPERAND = Decimal(1)
OR_ENTITY = Decimal(10)
# The changelog's figure; another page says ten times as much.
OFFSET_ROW = Decimal("0.0005")
ORDER_BY = Decimal(4)
NESTED_RECORD = Decimal("0.5")
# A request that has no endpoint (404) costs the base. [I]
UNKNOWN_PATH = BASE


def cost_of(asked: Asked, *, single: bool) -> Decimal:
    """
    Drips for one request; `single`: it names one record.

    What cannot be understood costs nothing extra: it is refused afterwards, at the price of the rest.
    """
    try:
        counted, payload = asked.method == "GET" and asked.counts, asked.payload
    except Problem:
        return base_cost(asked.method, asked.endpoint, {})
    cost = COUNT if counted else base_cost(asked.method, asked.endpoint, payload)
    cost += relations_cost(asked, single=single or asked.method != "GET")
    if asked.method == "GET" and not single:
        cost += or_cost(asked)
        cost += offsets_cost(asked.endpoint, asked.given) if asked.offsets else 0
    return cost + NESTED_RECORD * nested_records(asked.endpoint.entity, payload)


def base_cost(method: str, endpoint: Endpoint, payload: Payload) -> Decimal:
    """Price of the endpoint before surcharges."""
    costs = endpoint.costs
    base = {"POST": costs.create, "PUT": costs.update, "DELETE": costs.delete}.get(method, BASE)
    completed = str(payload.get("completed", "")).lower() in {"true", "1"}
    return base + (costs.completed if completed else 0)


def offsets_cost(endpoint: Endpoint, given: Mapping[str, str]) -> Decimal:
    """Surcharges of the un-versioned API: rows skipped, and an order that the database has no index for."""
    offset, order = given.get("offset", ""), given.get("orderby", "")
    cost = OFFSET_ROW * int(offset) if re.fullmatch(r"\d{1,9}", offset, re.ASCII) else Decimal(0)
    return cost + (ORDER_BY if order and order not in {endpoint.id, *endpoint.sortable} else 0)


def relations_cost(asked: Asked, *, single: bool) -> Decimal:
    """Surcharge of `load_relations`. Only names that are asked for count, not those that a nested one loads too. [I]"""
    try:
        names = asked.relations
    except Problem:
        return Decimal(0)
    if not names:
        return Decimal(0)
    kinds = {one.name: one.cardinality for one in asked.endpoint.relations if one.evidence != "met"}
    if asked.given["load_relations"] == "all":
        # In the sum of all, relations that no page lists have no price. [I]
        names = tuple(name for name in names if name in kinds)
    cost = Decimal(0)
    for name in names:
        parts = name.split(".")
        above = (".".join(parts[:depth]) for depth in range(1, len(parts)))
        many = not single or any(kinds.get(parent) == "many" for parent in above)
        cost += (TO_ONE if kinds.get(name, "many") == "one" else TO_MANY) * (MANY_RECORDS if many else 1)
    return cost


def or_cost(asked: Asked) -> Decimal:
    """Surcharge of every `or`."""
    try:
        found = asked.alternatives
    except Problem:
        return Decimal(0)
    return sum((_alternatives_cost(asked.endpoint.entity, operands) for operands in found), Decimal(0))


def _alternatives_cost(entity: str, operands: Sequence[Operand]) -> Decimal:
    if len({operand.name for operand in operands}) == 1:
        return Decimal(0)
    entities = {operand.name.partition(".")[0] if "." in operand.name else entity for operand in operands}
    ranges = sum(operand.operator in RANGE_OPERATORS for operand in operands)
    if len(entities) == 1 and ranges <= 1:
        return OR_OPERAND * len(operands)
    return OR_ENTITY * len(entities) + OR_OPERAND * (len(operands) - len(entities))


def nested_records(entity: str, payload: Payload) -> int:
    """Number of records inside a payload. Objects and elements of lists count; the containers of lists do not."""
    known = ENTITIES.get(entity)
    kinds = {field.name: field for field in known.fields} if known is not None else {}
    total = 0
    for key, value in payload.items():
        field = kinds.get(key)
        below = field.entity if field is not None else ""
        if is_object(value) and field is not None and field.type == "object":
            total += 1 + nested_records(below, value)
        else:
            total += sum(1 + nested_records(below, element) for element in elements_of(value))
    return total
