"""
Bodies of requests.

Source: API documentation, "Payload shape", "Images"; the pages of the actions.
"""

from __future__ import annotations

from lightspeed_pos.catalogue.model import Action, Endpoint
from lightspeed_pos.catalogue.openapi.values import Schema, ref, title

# Part with the file, and its type, of what is created with one. The fields of the first stand in a part `data`, as
# JSON; those of the second are parts of their own.
FILES = {
    "Image": ("image", "image/*", True),
    "WorkorderImage": ("image", "image/*", False),
    "SalePaymentSignature": ("binary", "application/pdf", True),
}
_TRANSFER_FIELDS = {"delete_items": ("itemID",)}


def create(endpoint: Endpoint, example: object = None) -> Schema:
    """Of a POST."""
    if endpoint.entity in FILES:
        return _upload(endpoint)
    return _json(ref(f"{title(endpoint)}Create"), example)


def update(endpoint: Endpoint) -> Schema:
    """Of a PUT."""
    return _json(ref(f"{title(endpoint)}Update"))


def empty() -> Schema:
    """Of an action that takes nothing: an object all the same."""
    return _json({"type": "object"}, {})


def transfer_items(action: Action) -> Schema:
    """Of the actions on the items of a transfer: a flat list, unlike all others."""
    names = _TRANSFER_FIELDS.get(action.python, ("itemID", "toSend"))
    kinds = {"itemID": ref("WholeNumberSent"), "toSend": ref("DecimalNumberSent")}
    element: Schema = {
        "type": "object",
        "properties": {name: kinds[name] for name in names},
        "required": list(names),
    }
    rows = {"type": "array", "items": element, "minItems": 1, "maxItems": 100}
    return _json({"type": "object", "properties": {"TransferItems": rows}, "required": ["TransferItems"]})


def one_of(endpoint: Endpoint) -> str:
    """What a body needs one of, as a sentence; "" if there is no such rule."""
    rules = [" or ".join(names) for names in endpoint.required_one_of]
    return f"It needs {', and '.join(rules)}" if rules else ""


def template() -> list[Schema]:
    """The parameter of printed pages."""
    schema = {"type": "string", "minLength": 1}
    return [{"name": "template", "in": "query", "required": True, "description": "The template.", "schema": schema}]


def _json(schema: Schema, example: object = None) -> Schema:
    media: Schema = {"schema": schema}
    if example is not None:
        media["example"] = example
    return {"required": True, "content": {"application/json": media}}


def _upload(endpoint: Endpoint) -> Schema:
    part, kind, apart = FILES[endpoint.entity]
    fields = ref(f"{title(endpoint)}Create")
    file: Schema = {"type": "string", "format": "binary"}
    properties: dict[str, Schema]
    if apart:
        text = {"type": "string", "contentMediaType": "application/json", "contentSchema": fields}
        properties = {"data": {**text, "description": "The fields, as JSON."}, part: file}
    else:
        properties = {name: {"type": "string"} for name in endpoint.create_fields if name != part} | {part: file}
    schema: Schema = {"type": "object", "properties": properties, "required": [part]}
    media: Schema = {"schema": schema, "encoding": {part: {"contentType": kind}}}
    return {"required": True, "content": {"multipart/form-data": media}}
