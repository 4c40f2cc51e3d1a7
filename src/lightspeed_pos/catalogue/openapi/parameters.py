"""
What stands in paths and queries.

Source: API documentation, "Query parameters", "Cursor paging", "Operators", "Relation filters".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from lightspeed_pos.catalogue import ENTITIES, Endpoint, Entity, Field, Relation
from lightspeed_pos.catalogue.openapi.values import Schema, about, article, described, filtered, ref, sentences

PAGE_SIZE = 100
# Documented: a page leaves these out.
SINGLE_READS_ONLY = {("Inventory Transfer", "TransferItems")}
# Filters of contacts have names of their own, which no answer has.
CONTACT_FILTERS = ("email", "phoneHome", "phoneWork", "mobile", "pager", "fax")
ON = {"type": "string", "enum": ["1"]}
CURSOR = {"type": "string", "pattern": "^[A-Za-z0-9+/]*={0,2}$"}

SHARED: dict[str, Schema] = {
    "limit": {
        "name": "limit",
        "in": "query",
        # No default: generated clients would send it, and with `count` it may not stand.
        "description": f"Records in a page, {PAGE_SIZE} at most and without it.",
        "schema": {"type": "integer", "minimum": 0, "maximum": PAGE_SIZE},
    },
    "after": {
        "name": "after",
        "in": "query",
        "description": "The cursor in the link `next` of a page: what stands behind it. Following the link is simpler.",
        "schema": CURSOR,
    },
    "before": {
        "name": "before",
        "in": "query",
        "description": "The cursor in the link `previous` of a page: what stands before it. Not together with `after`.",
        "schema": CURSOR,
    },
    "count": {
        "name": "count",
        "in": "query",
        "description": "Answer with the number of records in `@attributes.count` and with no records. It costs ten "
        "drips and may not be combined with limit, sort or a cursor.",
        "schema": ON,
    },
    "archived": {
        "name": "archived",
        "in": "query",
        "description": "false: only those that are not archived; true: these too; only: nothing but these.",
        "schema": {"type": "string", "enum": ["false", "true", "only"], "default": "false"},
    },
    "or": {
        "name": "or",
        "in": "query",
        "description": "Alternatives, of which one has to hold: `description=Mug|customSku=~,MUG%`. Within it every `=` "
        "is escaped once more, as %3D. On several fields it costs a drip for each alternative, on several types of "
        "records or with two comparisons of size ten and more.",
        "schema": {"type": "string"},
        "example": "description%3DMug|description%3D~,tube%25",
    },
    "offset": {
        "name": "offset",
        "in": "query",
        "description": "Records to skip; each adds 0.0005 drips.",
        "schema": {"type": "integer", "minimum": 0},
    },
    "orderby_desc": {
        "name": "orderby_desc",
        "in": "query",
        "description": "The greatest first.",
        "schema": ON,
    },
}


def shared(name: str) -> Schema:
    """A reference to one of the parameters that many operations have."""
    return {"$ref": f"#/components/parameters/{name}"}


def in_path(names: Iterable[str]) -> list[Schema]:
    """The ids in a path."""
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "description": f"Id of {article(_of(name))}.",
            "schema": {"type": "integer", "format": "int64", "minimum": 1},
        }
        for name in names
    ]


def _of(id_name: str) -> str:
    owner = next((entity.name for entity in ENTITIES.values() if entity.id == id_name), id_name.removesuffix("ID"))
    return owner[0].upper() + owner[1:]


def of_list(endpoint: Endpoint, *, versioned: bool) -> list[Schema]:
    """The parameters of a page: filters, relations, order, paging."""
    entity = ENTITIES[endpoint.entity]
    if endpoint.name in {"Account", "Locale", "TagGroup"}:
        return []
    own = _own(endpoint)
    if endpoint.params_required:
        return [*own, *_paging(endpoint, versioned=versioned)]
    taken = {parameter["name"] for parameter in own}
    filters = [_filter(field) for field in _filterable(entity) if field.name not in taken]
    archived = [shared("archived")] if any(field.name == "archived" for field in entity.fields) else []
    filters = [one for one in filters if one["name"] != "archived"]
    return [
        *own,
        *filters,
        *_relation_filters(endpoint),
        shared("or"),
        *archived,
        *relations(endpoint, many=True),
        *_paging(endpoint, versioned=versioned),
    ]


def _filterable(entity: Entity) -> list[Field]:
    return [
        field
        for field in entity.fields
        if field.type not in {"object", "list"}
        and not (field.alias_of or field.display_templates_only or field.write_only)
    ]


def _filter(field: Field) -> Schema:
    known = Field(field.name, field.type, ref=field.ref, values=field.values, values_open=field.values_open)
    return described({"name": field.name, "in": "query", "schema": filtered(field.type)}, about(known))


def _own(endpoint: Endpoint) -> list[Schema]:
    """Parameters of this endpoint alone. The template of a printed page belongs to its own operation."""
    found: list[Schema] = []
    for param in endpoint.params:
        if param.name == "template":
            continue
        schema: Schema = filtered(param.type)
        if param.required and param.type == "date":
            schema = {"type": "string", "format": "date"}
        one: Schema = {"name": param.name, "in": "query", "schema": schema}
        if param.required:
            one["required"] = True
        found.append(described(one, sentences([param.note])))
    return found


def _paging(endpoint: Endpoint, *, versioned: bool) -> list[Schema]:
    if versioned:
        return [*_sort(endpoint), *map(shared, ("limit", "after", "before", "count"))]
    orderby: Schema = {"name": "orderby", "in": "query", "description": "A field.", "schema": {"type": "string"}}
    costly = f" Others than {', '.join(endpoint.sortable)} cost four drips." if endpoint.sortable else ""
    return [
        {**orderby, "description": f"A field to sort by.{costly}"},
        *map(shared, ("orderby_desc", "limit", "offset", "count")),
    ]


def _sort(endpoint: Endpoint) -> list[Schema]:
    names = list(dict.fromkeys(filter(None, [endpoint.id, *endpoint.sortable])))
    if not names:
        return []
    return [
        {
            "name": "sort",
            "in": "query",
            "description": f"Fields to sort by; a minus puts the greatest first. Without it: {names[0]}.",
            "schema": {"type": "string", "enum": [*names, *(f"-{name}" for name in names)]},
        }
    ]


def loadable(endpoint: Endpoint, *, many: bool) -> list[Relation]:
    """The relations that may be asked for, with a page or with one record."""
    if endpoint.relations_fixed:
        return []
    left_out = SINGLE_READS_ONLY if many else set[tuple[str, str]]()
    return [one for one in endpoint.relations if (endpoint.name, one.name.partition(".")[0]) not in left_out]


def relations(endpoint: Endpoint, *, many: bool = False) -> list[Schema]:
    """`load_relations`, if there is anything to load."""
    names = [relation.name for relation in loadable(endpoint, many=many)]
    if not names:
        return []
    one = f'"({"|".join(re.escape(name) for name in names)})"'
    return [
        {
            "name": "load_relations",
            "in": "query",
            "description": "What comes along with each record: a JSON list of names, or `all`. `x-drips` of the "
            f"operation says what each adds to the price. Names: {', '.join(names)}.",
            "schema": {"type": "string", "pattern": f"^(all|\\[{one}(,{one})*\\])$"},
            "example": json.dumps(names[:2], separators=(",", ":")),
        }
    ]


def _relation_filters(endpoint: Endpoint) -> list[Schema]:
    """Filters by a field of a related record. Their names have a dot, so they stand in one parameter."""
    patterns: list[str] = []
    for relation in loadable(endpoint, many=True):
        if "." in relation.name or not relation.entity or relation.evidence == "met":
            continue
        fields = [field.name for field in _filterable(ENTITIES[relation.entity])]
        if relation.entity == "Contact":
            fields = list(CONTACT_FILTERS)
        if fields:
            patterns.append(f"{relation.name}\\.({'|'.join(fields)})")
    if not patterns:
        return []
    return [
        {
            "name": "relationFilters",
            "in": "query",
            "style": "form",
            "explode": True,
            "description": "Filters by fields of a relation, each a parameter of its own, such as `ItemShops.qoh=>,1`. "
            "The relation has to stand in load_relations.",
            "schema": {
                "type": "object",
                "additionalProperties": ref("TextFilter"),
                "propertyNames": {"pattern": f"^({'|'.join(patterns)})$"},
            },
        }
    ]
