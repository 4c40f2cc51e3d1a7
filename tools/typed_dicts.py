"""Text of what collections and records take: names of relations, queries, changes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Entity, Field
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.requests.payload import takes_children
from naming import (
    action_changes_class,
    changes_class,
    has_codes,
    loads_relations,
    query_class,
    relation_names,
    row_class,
)

FILTERS = {
    "integer": "IntegerFilter",
    "decimal": "DecimalFilter",
    "string": "TextFilter",
    "enum": "TextFilter",
    "boolean": "bool",
    "datetime": "TimeFilter",
    "date": "DateFilter",
}
VALUES = {
    "integer": "int | None",
    "decimal": "Number | None",
    "string": "str | None",
    "enum": "str | None",
    "boolean": "bool",
    "datetime": "datetime | date | None",
    "date": "date | None",
}
# Contact is filtered by flat names that do not occur in its record.
CONTACT_FILTERS = ("email", "phone_home", "phone_work", "mobile", "pager", "fax")


def relations(endpoint: Endpoint) -> str:
    """The names of an endpoint's relations, as a type."""
    names = ", ".join(f'"{relation.python}"' for relation in endpoint.relations)
    return f"{relation_names(endpoint)}: TypeAlias = Literal[{names}]\n"


def query(endpoint: Endpoint) -> str:
    """What a listing takes."""
    entity = ENTITIES[endpoint.entity]
    options = {"params": "Mapping[str, Any]"}
    if loads_relations(endpoint):
        options["load_relations"] = f'Sequence[{relation_names(endpoint)}] | Literal["all"] | None'
    if any(field.name == "archived" for field in entity.fields):
        options["archived"] = 'Literal["only", "include"]'
    if endpoint.sortable:
        names = [next((f.python for f in entity.fields if f.name == name), snake(name)) for name in endpoint.sortable]
        options["sort"] = f"Literal[{', '.join(repr(sign + name) for name in names for sign in ('', '-'))}]"
    for param in endpoint.params:
        kind = FILTERS[param.type]
        options[param.python] = f"Required[{kind}]" if param.required else kind
    for field in _scalars(entity):
        options.setdefault(field.python, FILTERS[field.type])
    for relation in endpoint.relations:
        if relation.entity == "Contact" and "." not in relation.name:
            options.update({f"{relation.python}__{name}": "TextFilter" for name in CONTACT_FILTERS})
        elif relation.entity and "." not in relation.name and not endpoint.relations_fixed:
            for field in _scalars(ENTITIES[relation.entity]):
                if not field.nested_only:
                    options[f"{relation.python}__{field.python}"] = FILTERS[field.type]
    return _typed_dict(query_class(endpoint), f"What a listing of {endpoint.name} takes.", options)


def changes(entity: Entity) -> str:
    """What may be written of a record."""
    fields = _changeable(entity)
    options = {field.python: _value(entity, field) for field in fields if field.name != "image"}
    if entity.name == "SaleLine":
        options.setdefault("item_code", "str")
    return _typed_dict(changes_class(entity.name), f"What may be written of {entity.name}.", options)


def updates(entity: str) -> str:
    """What an update takes: changes, and where it might append children, whether that is meant."""
    append = "*, append: bool = False, " if takes_children(ENTITIES[entity]) else ""
    return f"    def _updates(self, {append}**changes: Unpack[{changes_class(entity)}]) -> None: ..."


def row_kind(entity: str) -> str:
    """The type of a row of bulk writes."""
    return row_class(entity) if _row_options(entity) else changes_class(entity)


def row(entity: str) -> str:
    """A row of `bulk_update` that says more than what is written; "" if there is nothing more to say."""
    options = _row_options(entity)
    if not options:
        return ""
    named = "its id or its `code`" if "code" in options else "its id"
    about = f"A row of `bulk_update`: what may be written of {entity}, and {named}."
    lines = "".join(f"    {name}: {kind}\n" for name, kind in options.items())
    return f'class {row_class(entity)}({changes_class(entity)}, total=False):\n    """{about}"""\n\n{lines}\n'


def _row_options(entity: str) -> dict[str, str]:
    updated = [one for one in ENDPOINTS.values() if one.entity == entity and one.query and one.update]
    options = {"code": "str | int"} if any(has_codes(one) for one in updated) else {}
    return options | ({"append": "bool"} if updated and takes_children(ENTITIES[entity]) else {})


def action_changes(action: Endpoint) -> str:
    """What an action with a page of its own takes."""
    entity = ENTITIES[action.entity]
    options: dict[str, str] = {}
    for field in entity.fields:
        if field.name in action.create_fields:
            kind = _value(entity, field)
            options[field.python] = f"Required[{kind}]" if field.name in action.required_on_create else kind
    return _typed_dict(action_changes_class(action), f"What {action.name} takes.", options)


def _typed_dict(name: str, about: str, options: dict[str, str]) -> str:
    lines = [f"class {name}(TypedDict, total=False):", f'    """{about}"""', ""]
    return "\n".join([*lines, *(f"    {option}: {kind}" for option, kind in options.items())]) + "\n\n"


def _scalars(entity: Entity) -> Iterator[Field]:
    """What may be filtered by."""
    for field in entity.fields:
        nested = field.type in {"object", "list"}
        if not (nested or field.alias_of or field.display_templates_only or field.write_only):
            yield field


def is_written(entity: str) -> bool:
    """Whether some payload can hold it, at any depth."""
    return entity in _writable()


@cache
def _writable() -> frozenset[str]:
    found: set[str] = set()
    waiting = [e.entity for e in ENDPOINTS.values() if e.create or e.update or any(a.body for a in e.actions)]
    while waiting:
        entity = waiting.pop()
        if entity not in found:
            found.add(entity)
            waiting += [f.entity for f in _changeable(ENTITIES[entity]) if f.entity]
    return frozenset(found)


@cache
def _nested() -> frozenset[str]:
    """Entities that are written inside others."""
    return frozenset(
        field.entity
        for endpoint in ENDPOINTS.values()
        for field in ENTITIES[endpoint.entity].fields
        if field.entity and field.name in (*endpoint.create_fields, *endpoint.update_fields)
    )


def _changeable(entity: Entity) -> list[Field]:
    """Fields that may stand in a payload: what endpoints list; nested in another record, all that is not computed."""
    named: set[str] = set()
    for endpoint in ENDPOINTS.values():
        if endpoint.entity == entity.name:
            named.update((*endpoint.create_fields, *endpoint.update_fields))
    fields = [field for field in entity.fields if not field.alias_of and not field.display_templates_only]
    if entity.name in _nested() or not named:
        computed = {"timeStamp", "createTime", "updateTime"}
        return [f for f in fields if f.name in named or not (f.name.startswith("calc") or f.name in computed)]
    return [field for field in fields if field.name in named or field.name == entity.id or field.write_only]


def _value(entity: Entity, field: Field) -> str:
    """Python type of what may be written to a field."""
    if field.type == "list":
        rows = f"Sequence[{changes_class(field.entity)}]" if field.entity else "Sequence[str]"
        return f"{rows} | Mapping[str, Number]" if field.entity == "ItemPrice" else rows
    if field.type == "object":
        return changes_class(field.entity) if field.entity else "Mapping[str, Any]"
    return "Any" if (entity.name, field.name) == ("CustomFieldValue", "value") else VALUES[field.type]
