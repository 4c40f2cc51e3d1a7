"""
Record types as JSON Schema: as they are answered, and as they may be written.

Source: API documentation, "JSON quirks", "Nested writes".
"""

from __future__ import annotations

import re
from functools import cache

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Entity, Field
from lightspeed_pos.catalogue.links import primary_endpoint
from lightspeed_pos.catalogue.openapi.values import (
    ANSWERED,
    FILTERS,
    SENT,
    Schema,
    about,
    answered,
    described,
    one_or_many,
    ref,
    sent,
    sentences,
    title,
)

# An account by itself has no id, and the documented label of an order has an order without.
WITHOUT_ID = {"Account", "Order"}
ATTRIBUTES = {"type": "object", "additionalProperties": {"type": "string"}}
# Values and their own attributes, where the service's XML has them.
ANYTHING = {"oneOf": [{"type": "object"}, ref("Nothing")]}
# The elements of a list of names. Some answers have objects with a name.
NAME = {"oneOf": [{"type": "string"}, {"type": "object", "properties": {"name": {"type": "string"}}}]}
# The value of a custom field is a text, or what was chosen.
CHOICES = {
    "oneOf": [
        {"type": "string"},
        {"type": "object", "properties": {"CustomFieldChoice": one_or_many(ref("CustomFieldChoice"))}},
    ]
}
# Text, or the choices that are made.
CHOICES_SENT: Schema = {}
_COMPUTED = re.compile("calc[A-Z]")
_STAMPS = {"timeStamp", "createTime", "updateTime"}


def schemas() -> dict[str, Schema]:
    """Every schema that answers, bodies and parameters refer to, by its name."""
    found = {**ANSWERED, **SENT, **FILTERS}
    for entity in ENTITIES.values():
        found[entity.name] = record(entity)
        found[f"{entity.name}Sent"] = nested_body(entity)
    for field in (field for entity in ENTITIES.values() for field in entity.fields):
        if field.type == "list" and field.entity and field.item_key:
            found[f"{field.entity}List"] = container(field.item_key, field.entity)
            found[f"{field.entity}ListSent"] = container(field.item_key, f"{field.entity}Sent")
    for endpoint in ENDPOINTS.values():
        for relation in endpoint.relations:
            if relation.entity and relation.cardinality == "many":
                found.setdefault(f"{relation.entity}List", container(relation.entity, relation.entity))
        if endpoint.create:
            found[f"{title(endpoint)}Create"] = body(endpoint, endpoint.create_fields, endpoint.required_on_create)
        if endpoint.update:
            found[f"{title(endpoint)}Update"] = body(endpoint, endpoint.update_fields, ())
    return found


def container(key: str, element: str) -> Schema:
    """What stands around the records of a list: `{"ItemPrice": [...]}`."""
    return {"type": "object", "properties": {key: one_or_many(ref(element))}}


def record(entity: Entity) -> Schema:
    """A record as it is answered. What is not set may be left out, so hardly anything is required."""
    fields = {
        field.name: described(_answered(entity, field), about(field)) for field in entity.fields if not field.write_only
    }
    for name, schema in _brought().get(entity.name, {}).items():
        fields.setdefault(name, schema)
    if entity.name == "Account":
        fields["@attributes"] = ATTRIBUTES
    found: Schema = {"type": "object", "properties": fields}
    if entity.note:
        found["description"] = sentences([entity.note])
    if _shows_id(entity):
        found["required"] = [entity.id]
    return found


@cache
def _brought() -> dict[str, dict[str, Schema]]:
    """What relations bring, by record type and key. Some is no field of the type."""
    found: dict[tuple[str, str], str] = {}
    schemas: dict[str, dict[str, Schema]] = {}
    for endpoint in ENDPOINTS.values():
        for relation in endpoint.relations:
            *above, name = relation.name.split(".")
            holder = endpoint.entity
            for part in above:
                fields = {field.name: field.entity for field in ENTITIES[holder].fields}
                holder = fields.get(part) or found[holder, part]
            found.setdefault((holder, name), relation.entity)
            if relation.entity:
                many = relation.cardinality == "many"
                schema = _rows(relation.entity) if many else ref(relation.entity)
                schemas.setdefault(holder, {}).setdefault(relation.json_key, schema)
    return schemas


def _rows(entity: str) -> Schema:
    return {"oneOf": [ref(f"{entity}List"), ref("Nothing")]}


def _shows_id(entity: Entity) -> bool:
    """Whether every answer that has such a record has its id."""
    return entity.name not in WITHOUT_ID and bool(entity.id) and primary_endpoint(entity.name) is not None


def _answered(entity: Entity, field: Field) -> Schema:
    if (entity.name, field.name) == ("CustomFieldValue", "value"):
        return CHOICES
    if field.type == "object":
        return ref(field.entity) if field.entity else ANYTHING
    if field.type != "list":
        return answered(entity, field)
    if not field.item_key:
        return one_or_many(ref(field.entity) if field.entity else {"type": "string"})
    if not field.entity:
        names = {"type": "object", "properties": {field.item_key: one_or_many(NAME)}}
        return {"oneOf": [names, ref("Nothing")]}
    return _rows(field.entity)


def nested_body(entity: Entity) -> Schema:
    """A record that is written as part of another: with its id it is changed, without one it is added."""
    return {
        "type": "object",
        "properties": {
            field.name: described(_sent(entity, field), about(field, sent=True))
            for field in entity.fields
            if not field.alias_of and not field.display_templates_only and _may_be_nested(entity, field)
        },
    }


def _may_be_nested(entity: Entity, field: Field) -> bool:
    named = _written(entity.name)
    if field.type in {"object", "list"}:
        return field.name in named or not named
    return field.name in named or not (_COMPUTED.match(field.name) or field.name in _STAMPS)


@cache
def _written(entity: str) -> frozenset[str]:
    """Fields that some endpoint of this record type lists as written."""
    return frozenset(
        name
        for endpoint in ENDPOINTS.values()
        if endpoint.entity == entity
        for name in (*endpoint.create_fields, *endpoint.update_fields)
    )


def body(endpoint: Endpoint, names: tuple[str, ...], required: tuple[str, ...]) -> Schema:
    """The body of a POST or PUT with fields of these names."""
    entity = ENTITIES[endpoint.entity]
    known = {field.name: field for field in entity.fields}
    properties = {
        name: described(_sent(entity, known[name]), about(known[name], sent=True))
        for name in dict.fromkeys((*names, *endpoint.write_only))
        if name in known and not known[name].alias_of and name != "image"
    }
    schema: Schema = {"type": "object", "properties": properties}
    wanted = [name for name in required if name in properties]
    if wanted:
        schema["required"] = wanted
    return schema


def _sent(entity: Entity, field: Field) -> Schema:
    if (entity.name, field.name) == ("CustomFieldValue", "value"):
        return CHOICES_SENT
    if field.type == "object":
        return ref(f"{field.entity}Sent") if field.entity else {"type": "object"}
    if field.type != "list":
        return sent(field)
    if field.entity:
        return ref(f"{field.entity}ListSent") if field.item_key else one_or_many(ref(f"{field.entity}Sent"))
    names = one_or_many({"type": "string"})
    return {"type": "object", "properties": {field.item_key: names}} if field.item_key else names
