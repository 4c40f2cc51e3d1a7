"""Docstrings of what is generated, from the notes of the catalogue: what an editor shows of a name."""

from __future__ import annotations

from lightspeed_pos.catalogue import Endpoint, Entity, Field
from lightspeed_pos.catalogue.links import Link


def about_record(entity: Entity, *, awaited: bool = False) -> str:
    """Of a record class."""
    kind = " of an `AsyncClient`" if awaited else ""
    note = f": {entity.note}" if entity.note else ""
    return docstring(f"{entity.name}{kind}{note}. Source: {entity.source}")


def about_field(field: Field, own: bool) -> str:
    """Of a scalar: the API's name and what is known of it; `own` says that it is the record's own id."""
    known: list[str] = []
    if field.ref and not own:
        known.append(f"id of {field.ref}, None for 0")
    if field.type == "datetime":
        known.append("UTC")
    if field.values:
        values = ", ".join(value for value in field.values if value not in field.deprecated_values)
        known.append(f"{'such as' if field.values_open else 'one of'} {values}")
    known += _flags(field)
    return docstring(f"`{field.name}`" + (f": {'; '.join(known)}" if known else ""))


def about_link(link: Link, field: Field | None) -> str:
    """Of a relation: what it leads to and how it is had."""
    names = link.entity or "names"
    what = f"List of {names}" if link.many else names
    known = {
        "key": f"by `{link.key}`",
        "ask": f"relation `{link.ask}`",
        "inline": f"`{link.json_key}`, part of the record",
    }
    return docstring("; ".join([f"{what}, {known[link.way]}", *(_flags(field) if field is not None else [])]))


def _flags(field: Field) -> list[str]:
    flags = {
        "deprecated": field.deprecated,
        "only while nested": field.nested_only,
        "only in display templates": field.display_templates_only,
    }
    return [*(text for text, holds in flags.items() if holds), *filter(None, [field.note])]


def about_resource(endpoint: Endpoint) -> str:
    """Of a name on an account: what can be done there."""
    deprecated = f"Deprecated: {endpoint.deprecated}. " if endpoint.deprecated else ""
    verbs = {
        "found": bool(endpoint.id) and not endpoint.params_required,
        "created": endpoint.create,
        "changed": endpoint.update,
        "archived": endpoint.delete == "archive",
        "deleted": endpoint.delete == "delete",
    }
    can = ", ".join(["listed", *(verb for verb, may in verbs.items() if may)])
    return docstring(f"{deprecated}{endpoint.name} records: {can}")


def docstring(text: str) -> str:
    """A docstring of one line."""
    return f'"""{text.rstrip(".")}."""'
