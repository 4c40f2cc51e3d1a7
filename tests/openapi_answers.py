"""Answers held against the OpenAPI description, in which nothing may stand that it does not name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from lightspeed_pos.catalogue import Endpoint, openapi
from lightspeed_pos.catalogue.openapi import answers

OF_BODIES = ("Sent", "Create", "Update")


def closed(document: dict[str, Any]) -> dict[str, Any]:
    """The same document, changed: what it names of an answer is all that may be there."""
    for name, schema in document["components"]["schemas"].items():
        if "properties" in schema and not name.endswith(OF_BODIES):
            schema["additionalProperties"] = False
    return document


@cache
def validator(*, versioned: bool) -> jsonschema_rs.Draft202012Validator:
    """Of all schemas at once: of an object that has a value under the name of its schema. One for each takes longer."""
    components = closed(openapi.document(versioned=versioned))["components"]
    by_name = {name: {"$ref": f"#/components/schemas/{name}"} for name in components["schemas"]}
    schema = {"properties": by_name, "additionalProperties": False, "components": components}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def faults(name: str, body: Any, *, versioned: bool = True) -> Iterator[str]:
    """Where a body differs from the schema of that name, and how."""
    for error in validator(versioned=versioned).iter_errors({name: body}):
        yield f"{' '.join(map(str, error.instance_path))}: {str(error.message)[:300]}"


def page_schema(endpoint: Endpoint) -> str:
    return answers.page_name(endpoint)


def record_schema(endpoint: Endpoint) -> str:
    """Of answers with one record."""
    return answers.record_name(endpoint) if endpoint.json_key and endpoint.wrapped_get else endpoint.entity
