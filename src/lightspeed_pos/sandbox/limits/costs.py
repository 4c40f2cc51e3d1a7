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
from lightspeed_pos.sandbox.search.operators import RANGE_OPERATORS, operands_of, operation
from lightspeed_pos.sandbox.search.parser import requested_relations

BASE = Decimal(1)
COUNT = Decimal(10)  # instead of the base
TO_ONE, TO_MANY = Decimal("0.1"), Decimal("0.2")
# A relation that may load for many records costs double; nested below a list it is not doubled twice. [I]
MANY_RECORDS = 2
OR_OPERAND = Decimal(1)
OR_ENTITY = Decimal(10)
# The changelog's figure; another page says ten times as much.
OFFSET_ROW = Decimal("0.0005")
ORDER_BY = Decimal(4)
NESTED_RECORD = Decimal("0.5")
# A request that has no endpoint (404) costs the base. [I]
UNKNOWN_PATH = BASE


def cost_of(
    method: str,
    endpoint: Endpoint,
    parameters: Sequence[tuple[str, str]],
    payload: Payload | None,
    *,
    single: bool,
    offsets: bool = False,
) -> Decimal:
    """
    Drips for one request to an endpoint; `single`: it names one record, `offsets`: the un-versioned API is asked.

    What cannot be understood costs nothing extra: it is refused afterwards, at the price of the rest.
    """
    given = dict(parameters)
    counted = method == "GET" and given.get("count") in {"1", "true"}
    cost = COUNT if counted else base_cost(method, endpoint, payload)
    cost += relations_cost(endpoint, parameters, single=single or method != "GET")
    if method == "GET" and not single:
        cost += sum((or_cost(endpoint.entity, value) for name, value in parameters if name == "or"), Decimal(0))
        cost += offsets_cost(endpoint, given) if offsets else 0
    if payload is not None:
        cost += NESTED_RECORD * nested_records(endpoint.entity, payload)
    return cost


def base_cost(method: str, endpoint: Endpoint, payload: Payload | None) -> Decimal:
    """Price of the endpoint before surcharges."""
    costs = endpoint.costs
    base = {"POST": costs.create, "PUT": costs.update, "DELETE": costs.delete}.get(method, BASE)
    completed = payload is not None and str(payload.get("completed", "")).lower() in {"true", "1"}
    return base + (costs.completed if completed else 0)


def offsets_cost(endpoint: Endpoint, given: Mapping[str, str]) -> Decimal:
    """Surcharges of the un-versioned API: rows skipped, and an order that the database has no index for."""
    offset, order = given.get("offset", ""), given.get("orderby", "")
    cost = OFFSET_ROW * int(offset) if re.fullmatch(r"\d{1,9}", offset, re.ASCII) else Decimal(0)
    return cost + (ORDER_BY if order and order not in {endpoint.id, *endpoint.sortable} else 0)


def relations_cost(endpoint: Endpoint, parameters: Sequence[tuple[str, str]], *, single: bool) -> Decimal:
    """Surcharge of `load_relations`: only names that are asked for count, not what a nested one drags along. [I]"""
    try:
        names = requested_relations(endpoint, parameters)
    except Problem:
        return Decimal(0)
    kinds = {relation.name: relation.cardinality for relation in endpoint.relations}
    cost = Decimal(0)
    for name in names:
        parts = name.split(".")
        above = (".".join(parts[:depth]) for depth in range(1, len(parts)))
        many = not single or any(kinds.get(parent) == "many" for parent in above)
        cost += (TO_MANY if kinds[name] == "many" else TO_ONE) * (MANY_RECORDS if many else 1)
    return cost


def or_cost(entity: str, value: str) -> Decimal:
    """Surcharge of one `or`."""
    try:
        operands = [(name, operation(wanted)[0]) for name, wanted in operands_of(value)]
    except Problem:
        return Decimal(0)
    if len({name for name, _ in operands}) == 1:
        return Decimal(0)
    entities = [name.partition(".")[0] if "." in name else entity for name, _ in operands]
    ranges = sum(operator in RANGE_OPERATORS for _, operator in operands)
    if len(set(entities)) == 1 and ranges <= 1:
        return OR_OPERAND * len(operands)
    return OR_ENTITY * len(set(entities)) + OR_OPERAND * (len(operands) - len(set(entities)))


def nested_records(entity: str, payload: Payload) -> int:
    """Records inside a payload: to-one objects and elements of lists count, their containers do not."""
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
