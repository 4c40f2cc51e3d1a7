"""
What a request will cost in drips, predicted from the request alone.

The throttle reserves the prediction; the answer says what was charged.

Source: API documentation, "Rate limiting", prices since 2026-03-17.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal

from lightspeed_pos.catalogue.model import Endpoint
from lightspeed_pos.requests.filters import Filter
from lightspeed_pos.requests.names import names
from lightspeed_pos.requests.payload import JSON, nested_count
from lightspeed_pos.requests.search import Search

READ = Decimal(1)
COUNT = Decimal(10)
TO_ONE = Decimal("0.1")
TO_MANY = Decimal("0.2")
NESTED_RECORD = Decimal("0.5")
FURTHER_OPERAND = Decimal(1)
ENTITY_OF_OR = Decimal(10)
RANGES = frozenset({">", ">=", "<", "<=", "><"})


def list_cost(search: Search) -> Decimal:
    """Cost of one page of the search."""
    relations = names(search.endpoint).all if search.load_all else search.relations
    return READ + _relations(search.endpoint, relations, many=True) + _alternatives(search.alternatives)


def count_cost(search: Search | None = None) -> Decimal:
    """Cost of counting the records that the search finds; without one, all records."""
    if search is None:
        return COUNT
    relations = _relations(search.endpoint, search.relations_to_count, many=True)
    return COUNT + relations + _alternatives(search.alternatives)


def read_cost(endpoint: Endpoint, relations: Iterable[str] = ()) -> Decimal:
    """Cost of reading one record with these relations (API names)."""
    return READ + _relations(endpoint, relations, many=False)


def write_cost(
    endpoint: Endpoint,
    method: Literal["POST", "PUT", "DELETE"],
    payload: Mapping[str, JSON] | None = None,
    relations: Iterable[str] = (),
) -> Decimal:
    """Cost of a write with this body. `relations` (API names) are loaded into its answer."""
    costs = endpoint.costs
    base = {"POST": costs.create, "PUT": costs.update, "DELETE": costs.delete}[method]
    body = payload or {}
    if body.get("completed") in (True, "true", "1"):
        base += costs.completed
    loaded = _relations(endpoint, relations, many=False) if relations else Decimal(0)
    return base + loaded + NESTED_RECORD * nested_count(body)


def _relations(endpoint: Endpoint, relations: Iterable[str], *, many: bool) -> Decimal:
    table = names(endpoint).api_relations
    total = Decimal(0)
    for name in relations:
        price = TO_MANY if table[name].cardinality == "many" else TO_ONE
        # Doubled once at most: on a list, or below a to-many relation.
        total += price * 2 if many or _below_many(endpoint, name) else price
    return total


def _below_many(endpoint: Endpoint, name: str) -> bool:
    table = names(endpoint).api_relations
    parts = name.split(".")
    parents = (".".join(parts[:count]) for count in range(1, len(parts)))
    return any(table[parent].cardinality == "many" for parent in parents if parent in table)


def _alternatives(operands: tuple[Filter, ...]) -> Decimal:
    if len({one.wire for one in operands}) < 2:
        return Decimal(0)
    entities: defaultdict[str, int] = defaultdict(int)
    for one in operands:
        entities[one.relation] += 1
    ranges = sum(one.operator in RANGES for one in operands)
    if len(entities) == 1 and ranges < 2:
        return FURTHER_OPERAND * len(operands)
    return sum((ENTITY_OF_OR + FURTHER_OPERAND * (count - 1) for count in entities.values()), Decimal(0))
