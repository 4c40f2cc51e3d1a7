"""
What an operation costs, in drips: the unit of the rate limit. `x-drips` of an operation.

Source: API documentation, "Base costs", "Surcharges" (2026-03-17).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from lightspeed_pos.catalogue.model import Endpoint, Relation
from lightspeed_pos.catalogue.openapi.parameters import loadable

BASE = Decimal(1)
COUNT = 10
TO_ONE, TO_MANY = Decimal("0.1"), Decimal("0.2")
NESTED_RECORD = 0.5

Drips = dict[str, Any]


def list_drips(endpoint: Endpoint) -> Drips:
    """Of a page: its base, what `count=1` costs instead, and what each relation adds."""
    return {"base": 1, "count": COUNT, **_relations(endpoint, many=True)}


def read_drips(endpoint: Endpoint) -> Drips:
    """Of one record."""
    return {"base": 1, **_relations(endpoint, many=False)}


def write_drips(endpoint: Endpoint, verb: Literal["create", "update", "delete"]) -> Drips:
    """Of a write: its base, what `completed: true` adds, each record within the body, and each relation answered."""
    drips: Drips = {"base": _number(getattr(endpoint.costs, verb))}
    if verb == "delete":
        return drips
    if endpoint.costs.completed:
        drips["completed"] = _number(endpoint.costs.completed)
    return {**drips, "nestedRecord": NESTED_RECORD, **_relations(endpoint, many=False)}


def _relations(endpoint: Endpoint, *, many: bool) -> Drips:
    loaded = loadable(endpoint, many=many)
    if not loaded:
        return {}
    kinds = {relation.name: relation.cardinality for relation in endpoint.relations}
    return {"relations": {one.name: _number(_relation(one, kinds, many=many)) for one in loaded}}


def _relation(relation: Relation, kinds: Mapping[str, str], *, many: bool) -> Decimal:
    """Doubled once at most: on a page, or below a relation to many."""
    parts = relation.name.split(".")
    above = (".".join(parts[:depth]) for depth in range(1, len(parts)))
    doubled = many or any(kinds.get(parent) == "many" for parent in above)
    return (TO_MANY if relation.cardinality == "many" else TO_ONE) * (2 if doubled else 1)


def _number(drips: Decimal) -> int | float:
    return int(drips) if drips == int(drips) else float(drips)
