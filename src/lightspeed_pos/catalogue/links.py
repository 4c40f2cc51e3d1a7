"""
How record types hang together, derived from the catalogue: what may be reached from a record, and by which request.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Entity, Field

Way = Literal["key", "ask", "inline"]


@dataclass(frozen=True, slots=True)
class Link:
    """
    One thing that a record leads to.

    `way` says how it is had when it did not come along: "key": list `endpoint` for the ids in the field `key`;
    "ask": read the record's own endpoint again with load_relations=[`ask`]; "inline": not at all, it is part of the
    record. `json_key` is where it arrives with the record, "" if it never does. `endpoint` of a "many" is the
    collection below the record: `parent_field` is the child's field with the record's id, "" if the path holds it.
    """

    python: str
    json_key: str
    entity: str
    many: bool
    way: Way
    key: str = ""
    ask: str = ""
    endpoint: str = ""
    parent_field: str = ""


@cache
def primary_endpoint(entity: str) -> Endpoint | None:
    """The endpoint that lists all records of this type in an account; None if there is none."""
    found = [
        endpoint
        for endpoint in ENDPOINTS.values()
        if endpoint.entity == entity
        and endpoint.path_params == ("accountID",)
        and (endpoint.query and endpoint.id)
        and not (endpoint.params_required or endpoint.relations_fixed)
    ]
    return found[0] if len(found) == 1 else next((endpoint for endpoint in found if endpoint.name == entity), None)


@cache
def links(entity: str) -> tuple[Link, ...]:
    """Everything that a record of this type leads to, inline fields first, in the order of the catalogue."""
    record = ENTITIES[entity]
    scalars = {field.python for field in record.fields if field.type not in {"object", "list"}}
    found: dict[str, Link] = {}
    for field in record.fields:
        if field.type in {"object", "list"} and (field.entity or field.type == "list") and not field.alias_of:
            found[field.python] = _inline_link(record, field)
    for field in record.fields:
        name = field.python.removesuffix("_id")
        if field.ref and field.name != record.id and name not in scalars and name not in found:
            target = primary_endpoint(field.ref)
            if target is not None:
                found[name] = Link(name, "", field.ref, many=False, way="key", key=field.name, endpoint=target.name)
    return tuple(found.values())


def _inline_link(record: Entity, field: Field) -> Link:
    own = primary_endpoint(record.name)
    relation = next(
        (r for r in own.relations if r.json_key == field.name and "." not in r.name) if own is not None else iter(()),
        None,
    )
    # Prices come with every answer; asking for them under their relation name would only cost drips.
    ask = relation.name if relation is not None and relation.name == relation.json_key else ""
    if field.type == "object":
        key = next((f for f in record.fields if f.ref == field.entity and f.python == f"{field.python}_id"), None)
        target = primary_endpoint(field.entity)
        if key is not None and target is not None:
            return Link(
                field.python,
                field.name,
                field.entity,
                many=False,
                way="key",
                key=key.name,
                ask=ask,
                endpoint=target.name,
            )
        return Link(field.python, field.name, field.entity, many=False, way="ask" if ask else "inline", ask=ask)
    way: Way = "ask" if ask else "inline"
    endpoint, parent_field = _collection_below(record, field) if ask else ("", "")
    return Link(
        field.python,
        field.name,
        field.entity,
        many=True,
        way=way,
        ask=ask,
        endpoint=endpoint,
        parent_field=parent_field,
    )


def _collection_below(record: Entity, field: Field) -> tuple[str, str]:
    own = primary_endpoint(record.name)
    for endpoint in ENDPOINTS.values():
        below = own is not None and endpoint.path.startswith(f"{own.path}/{{{record.id}}}/")
        if below and endpoint.entity == field.entity and endpoint.query:
            return endpoint.name, ""
    target = primary_endpoint(field.entity)
    if target is not None and any(f.name == record.id for f in ENTITIES[field.entity].fields):
        return target.name, record.id
    return "", ""


@cache
def is_linked(entity: str) -> bool:
    """Whether a record of this type can fetch or write anything, itself or through a record inside it."""
    return _is_linked(entity, frozenset())


def _is_linked(entity: str, seen: frozenset[str]) -> bool:
    if not entity or entity in seen or entity == "Account":
        return False
    if any(endpoint.entity == entity and endpoint.id for endpoint in ENDPOINTS.values()):
        return True
    return any(link.way != "inline" or _is_linked(link.entity, seen | {entity}) for link in links(entity))


def collection_name(endpoint: Endpoint) -> str:
    """Name of the class that lists an endpoint: `item_matrices` is `ItemMatrices`."""
    name = "".join(part.capitalize() for part in endpoint.attribute.split("_"))
    return f"{name}Records" if name in ENTITIES else name  # EmployeeHours have no other plural
