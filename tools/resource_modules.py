"""Text of resources/<domain>.py and resources/names.py."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Endpoint, Entity, Field
from naming import (
    DOMAIN_OF_ENDPOINT,
    DOMAIN_OF_ENTITY,
    HEADER,
    changes_class,
    collection_class,
    query_class,
    record_class,
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
PREFETCH = {
    False: "With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.",
    True: "With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.",
}


def resource_module(domain: str) -> str:
    """The module that holds queries, changes and collections of one domain."""
    module = DOMAINS[domain]
    listed = [endpoint for endpoint in module.ENDPOINTS if endpoint.query]
    body = [_query(endpoint) for endpoint in listed]
    body += [_changes(entity) for entity in module.ENTITIES if _written(entity.name)]
    body += [_action_dict(action) for endpoint in listed for action in _below(endpoint) if action.create_fields]
    for awaited in (False, True):
        body += [_collection(endpoint, awaited=awaited) for endpoint in listed]
    titles = ", ".join(f"account.{endpoint.attribute}" for endpoint in listed if len(endpoint.path_params) == 1)
    return "\n".join(
        [HEADER.format(title=f"Resources: {titles}.").replace("Resources: .", "Resources."), _imports(domain), *body]
    )


def _imports(domain: str) -> str:
    module = DOMAINS[domain]
    records: set[str] = set()
    for endpoint in (found for listed in module.ENDPOINTS for found in (listed, *_below(listed))):
        for awaited in (False, True):
            name = record_class(endpoint.entity, awaited=awaited)
            records.add(f"from lightspeed_pos.records.{DOMAIN_OF_ENTITY[endpoint.entity]} import {name}")
    changes: set[str] = set()
    used = [found.entity for listed in module.ENDPOINTS for found in (listed, *_below(listed))]
    for entity in [*used, *(e.name for e in module.ENTITIES)]:
        for field in ENTITIES[entity].fields:
            for target in (field.entity, entity):
                if target and _written(target) and DOMAIN_OF_ENTITY[target] != domain:
                    changes.add(
                        f"from lightspeed_pos.resources.{DOMAIN_OF_ENTITY[target]} import {changes_class(target)}"
                    )
    return "\n".join(
        [
            "from __future__ import annotations",
            "from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence",
            "from datetime import date, datetime",
            "from decimal import Decimal",
            "from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack",
            "from lightspeed_pos.model.async_collection import AsyncCollection",
            "from lightspeed_pos.requests.place import template_query",
            "from lightspeed_pos.model.collection import Collection",
            "from lightspeed_pos.listing.page import Page",
            "from lightspeed_pos.requests.uploads import ImageFile",
            "from lightspeed_pos.listing.stream import Stream",
            *sorted(records),
            "from lightspeed_pos.bulk.writes import AsyncBulkWrites, BulkWrites",
            "from lightspeed_pos.listing.scanner import Concurrency",
            "from lightspeed_pos.model.types import Archived, DateFilter, DecimalFilter, IntegerFilter, Number, Relations, TextFilter, TimeFilter",
            "if TYPE_CHECKING:",
            "    from lightspeed_pos.query import AnyOf",
            *(f"    {line}" for line in sorted(changes)),
            "",
        ]
    )


def _scalars(entity: Entity) -> Iterator[Field]:
    for field in entity.fields:
        if field.type not in {"object", "list"} and not field.alias_of and not field.display_templates_only:
            yield field


def _query(endpoint: Endpoint) -> str:
    entity = ENTITIES[endpoint.entity]
    lines = [
        f"class {query_class(endpoint)}(TypedDict, total=False):",
        f'    """What a listing of {endpoint.name} takes."""',
        "",
    ]
    options = {"params": "Mapping[str, Any]"}
    if endpoint.relations and not endpoint.relations_fixed:
        options["load_relations"] = "Relations"
    if any(field.name == "archived" for field in entity.fields):
        options["archived"] = "Archived"
    if endpoint.sortable:
        names = [next((f.python for f in entity.fields if f.name == name), _snake(name)) for name in endpoint.sortable]
        options["sort"] = f"Literal[{', '.join(repr(sign + name) for name in names for sign in ('', '-'))}]"
    for param in endpoint.params:
        kind = FILTERS[param.type]
        options[param.python] = f"Required[{kind}]" if param.required else kind
    for field in _scalars(entity):
        if not field.write_only:
            options.setdefault(field.python, FILTERS[field.type])
    for relation in endpoint.relations:
        if relation.entity == "Contact" and "." not in relation.name:
            options.update({f"{relation.python}__{name}": "TextFilter" for name in CONTACT_FILTERS})
        elif relation.entity and "." not in relation.name and not endpoint.relations_fixed:
            for field in _scalars(ENTITIES[relation.entity]):
                if not field.write_only and not field.nested_only:
                    options[f"{relation.python}__{field.python}"] = FILTERS[field.type]
    lines += [f"    {name}: {kind}" for name, kind in options.items()]
    return "\n".join(lines) + "\n\n"


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).replace("_i_d", "_id")


@cache
def _writable() -> frozenset[str]:
    """Entities that some payload can hold, at any depth."""
    found: set[str] = set()
    waiting = [e.entity for e in ENDPOINTS.values() if e.create or e.update or any(a.body for a in e.actions)]
    while waiting:
        entity = waiting.pop()
        if entity not in found:
            found.add(entity)
            waiting += [f.entity for f in _changeable(ENTITIES[entity]) if f.entity]
    return frozenset(found)


def _written(entity: str) -> bool:
    return entity in _writable()


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
    """Fields that may stand in a payload: what the endpoints list; nested in another record, all that is not computed."""
    named: set[str] = set()
    for endpoint in ENDPOINTS.values():
        if endpoint.entity == entity.name:
            named.update((*endpoint.create_fields, *endpoint.update_fields))
    fields = [field for field in entity.fields if not field.alias_of and not field.display_templates_only]
    if entity.name in _nested() or not named:
        computed = {"timeStamp", "createTime", "updateTime"}
        return [f for f in fields if f.name in named or not (f.name.startswith("calc") or f.name in computed)]
    return [field for field in fields if field.name in named or field.name == entity.id or field.write_only]


def _changes(entity: Entity) -> str:
    options = _changeable(entity)
    lines = [
        f"class {changes_class(entity.name)}(TypedDict, total=False):",
        f'    """What may be written of {entity.name}."""',
        "",
    ]
    lines += [f"    {field.python}: {_value(entity, field)}" for field in options if field.name != "image"]
    if entity.name == "SaleLine" and not any(field.name == "itemCode" for field in options):
        lines.append("    item_code: str")
    return "\n".join(lines) + "\n\n"


def _action_dict(action: Endpoint) -> str:
    entity = ENTITIES[action.entity]
    lines = [f"class {_action_changes(action)}(TypedDict, total=False):", f'    """What {action.name} takes."""', ""]
    for field in entity.fields:
        if field.name in action.create_fields:
            kind = _value(entity, field)
            lines.append(
                f"    {field.python}: {f'Required[{kind}]' if field.name in action.required_on_create else kind}"
            )
    return "\n".join(lines) + "\n\n"


def _value(entity: Entity, field: Field) -> str:
    """Python type of what may be written to a field."""
    if field.type == "list":
        return f"Sequence[{changes_class(field.entity)}]" if field.entity else "Sequence[str]"
    if field.type == "object":
        return changes_class(field.entity) if field.entity else "Mapping[str, Any]"
    return "Any" if (entity.name, field.name) == ("CustomFieldValue", "value") else VALUES[field.type]


def _collection(endpoint: Endpoint, *, awaited: bool) -> str:
    record = record_class(endpoint.entity, awaited=awaited)
    query = query_class(endpoint)
    base = "AsyncCollection" if awaited else "Collection"
    define, wait = ("async def", "await ") if awaited else ("def", "")
    iterator = "AsyncIterator" if awaited else "Iterator"
    stream = "Stream[{}]" if awaited else "Generator[{}, None, None]"
    below = f" below a {endpoint.path_params[-1].removesuffix('ID')}" if len(endpoint.path_params) > 1 else ""
    text = f'''class {collection_class(endpoint.name, awaited=awaited)}({base}[{record}]):
    """{endpoint.name} records{below}. Source: {endpoint.source}."""

    ENDPOINT = "{endpoint.name}"
    RECORD = {record}

{_all(endpoint, awaited=awaited)}    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[{query}]
    ) -> {stream.format(record)}:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    {define} first(self, *any_of: AnyOf, **query: Unpack[{query}]) -> {record} | None:
        """The first record that matches, or None; one request."""
        return {wait}self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[{query}]
    ) -> {stream.format(f"Page[{record}]")}:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        {PREFETCH[awaited]}
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[{query}]) -> {iterator}[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    {define} count(self, *any_of: AnyOf, **query: Unpack[{query}]) -> int:
        """How many match. One request of 10 drips."""
        return {wait}self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[{query}]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)
'''
    if endpoint.id and not endpoint.params_required:
        loads = bool(endpoint.relations) and not endpoint.relations_fixed
        option, passed = (", *, load_relations: Relations = None", "load_relations") if loads else ("", "None")
        text += f'''
    {define} find(self, key: int{option}) -> {record}:
        """The record with this id, archived ones included. Raises NotFound."""
        return {wait}self._find(key, {passed})
'''
    text += _writes(endpoint, record, awaited=awaited) + _bulk(endpoint, record, awaited=awaited)
    return text + _actions(endpoint, awaited=awaited) + "\n"


def _all(endpoint: Endpoint, *, awaited: bool) -> str:
    define, wait = ("async def", "await ") if awaited else ("def", "")
    record = record_class(endpoint.entity, awaited=awaited)
    query = query_class(endpoint)
    # A scan goes by the ids of the records, which some sorts of labels do not tell.
    if not endpoint.id or endpoint.id not in endpoint.sortable or endpoint.id != ENTITIES[endpoint.entity].id:
        return f'''    {define} all(self, *any_of: AnyOf, **query: Unpack[{query}]) -> list[{record}]:
        """All records that match, over all pages."""
        return {wait}self._all(any_of, query)

'''
    iterator = "AsyncIterator" if awaited else "Iterator"
    return f'''    {define} all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[{query}]
    ) -> list[{record}]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return {wait}self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[{query}]
    ) -> {iterator}[{record}]:
        """Stream the records that match in the order of {endpoint.id}, read in several places at once."""
        return self._scan(any_of, query, concurrency)

'''


def _writes(endpoint: Endpoint, record: str, *, awaited: bool) -> str:
    define, wait = ("async def", "await ") if awaited else ("def", "")
    changes = changes_class(endpoint.entity)
    text = ""
    if endpoint.create and endpoint.entity == "SalePaymentSignature":
        text += f'''
    {define} create(self, file: ImageFile, *, filename: str = "") -> {record}:
        """Upload the signed receipt, a PDF: a path, bytes or an open binary file. Returns its record."""
        return {wait}self._upload(file, filename, {{}})
'''
    elif endpoint.create and "image" in endpoint.write_only:
        text += f'''
    {define} create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[{changes}]) -> {record}:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return {wait}self._upload(image, filename, changes)
'''
    elif endpoint.create:
        text += f'''
    {define} create(self, **changes: Unpack[{changes}]) -> {record}:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return {wait}self._create(changes)
'''
    if endpoint.update:
        text += f'''
    {define} update(self, key: int, **changes: Unpack[{changes}]) -> {record}:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return {wait}self._update(key, changes)
'''
    if endpoint.delete == "archive":
        text += f'''
    {define} archive(self, key: int) -> {record}:
        """Archive the record with this id; it stays readable."""
        return {wait}self._destroy(key)
'''
    if endpoint.delete:
        about = (
            "The same as archive()."
            if endpoint.delete == "archive"
            else "Delete the record with this id; returns it as it was."
        )
        text += f'''
    {define} destroy(self, key: int) -> {record}:
        """{about}"""
        return {wait}self._destroy(key)
'''
    return text


def _bulk(endpoint: Endpoint, record: str, *, awaited: bool) -> str:
    kind = "AsyncBulkWrites" if awaited else "BulkWrites"
    changes = changes_class(endpoint.entity)
    uploads = endpoint.entity == "SalePaymentSignature" or "image" in endpoint.write_only
    verbs = {
        "create": (endpoint.create and not uploads, changes, "Create many records"),
        "update": (endpoint.update, changes, f"Change many records; each row names its {_own_id(endpoint)}"),
        "archive": (endpoint.delete == "archive", "int", "Archive the records with these ids"),
    }
    return "".join(
        f'''
    @property
    def bulk_{verb}(self) -> {kind}[{row}, {record}]:
        """{about}. See `{kind}`."""
        return self._bulk("{verb}")
'''
        for verb, (offered, row, about) in verbs.items()
        if offered
    )


def _own_id(endpoint: Endpoint) -> str:
    return next((f.python for f in ENTITIES[endpoint.entity].fields if f.name == endpoint.id), "id")


def _below(endpoint: Endpoint) -> list[Endpoint]:
    """Actions with a page of their own that hang on a record of this endpoint."""
    own = f"{endpoint.path}/{{{endpoint.id}}}/"
    return [
        e for e in ENDPOINTS.values() if e.path.startswith(own) and not e.query and e.path.count("/") == own.count("/")
    ]


def _action_changes(endpoint: Endpoint) -> str:
    return endpoint.name.replace(" ", "") + "Changes"


def _actions(endpoint: Endpoint, *, awaited: bool) -> str:
    define, wait = ("async def", "await ") if awaited else ("def", "")
    text = ""
    for action in _below(endpoint):
        record = record_class(action.entity, awaited=awaited)
        if action.get:
            text += f'''
    {define} {action.attribute}(self, key: int) -> list[{record}]:
        """{action.name}: computed on asking."""
        return {wait}self._calculated("{action.name}", key)
'''
            continue
        kind, method = ("str", "_said") if not action.wrapped_get else (record, "_act")
        given = f", **changes: Unpack[{_action_changes(action)}]" if action.create_fields else ""
        passed = "changes" if action.create_fields else "{}"
        about = "the service's message" if kind == "str" else f"a record of {action.entity}"
        text += f'''
    {define} {action.attribute}(self, key: int{given}) -> {kind}:
        """{action.name}; answers with {about}."""
        done: {kind} = {wait}self.{method}("{action.name}", key, {passed})
        return done
'''
    for verb in endpoint.actions:
        record = record_class(endpoint.entity, awaited=awaited)
        if verb.python == "render_html":
            copies = any(param.name == "copies" for param in endpoint.params)
            option, passed = (", copies: int | None = None", ", copies") if copies else ("", "")
            text += f'''
    {define} render_html(self, key: int, template: str{option}) -> str:
        """The record rendered with a template, as HTML."""
        return {wait}self._rendered("render_html", key, template_query(template{passed}))
'''
        elif verb.python == "download":
            text += f'''
    {define} download(self) -> bytes:
        """The file, a PDF."""
        return {wait}self._downloaded("download")
'''
        elif verb.body:
            text += f'''
    {define} {verb.python}(self, items: Sequence[{changes_class(endpoint.entity)}]) -> list[{record}]:
        """{verb.python.replace("_", " ").capitalize()} of the transfer: at most 100 at once."""
        return {wait}self._perform_on_items("{verb.python}", items)
'''
        else:
            note = f": {verb.note}" if verb.note else ""
            text += f'''
    {define} {verb.python}(self, key: int) -> {record}:
        """{verb.python.capitalize()} the record with this id{note}."""
        return {wait}self._perform("{verb.python}", key)
'''
    return text


def account_module() -> str:
    """The module that names every resource on an account."""
    listed = [e for e in ENDPOINTS.values() if e.query and e.versioned and e.name != "Account"]
    imports = sorted(
        f"    from lightspeed_pos.resources.{DOMAIN_OF_ENDPOINT[e.name]} import {collection_class(e.name, awaited=awaited)}"
        for e in listed
        for awaited in (False, True)
    )
    head = [
        HEADER.format(title="Every resource, by its name on an account."),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        "from lightspeed_pos.model.types import Resources",
        "if TYPE_CHECKING:",
        *imports,
        "",
    ]
    return "\n".join([*head, _names(listed, awaited=False), _names(listed, awaited=True)])


def _names(listed: list[Endpoint], *, awaited: bool) -> str:
    name = "AsyncAccountResources" if awaited else "AccountResources"
    lines = [f"class {name}(Resources):", '    """Names of the resources of an account."""', ""]
    for endpoint in listed:
        kind = collection_class(endpoint.name, awaited=awaited)
        module = f"{DOMAIN_OF_ENDPOINT[endpoint.name]}"
        parents = [(name, ENTITIES[endpoint.entity]) for name in endpoint.path_params[1:]]
        names = [_snake(name) for name, _ in parents]
        about = f"{endpoint.name} records." + (f" Deprecated: {endpoint.deprecated}." if endpoint.deprecated else "")
        if not names:
            lines.append("    @property")
        arguments = "".join(f", {name}: int" for name in names)
        passed = "".join(f", {name}" for name in names)
        lines += [
            f"    def {endpoint.attribute}(self{arguments}) -> {kind}:",
            f'        """{about}"""',
            f'        found: {kind} = self._resource("{module}", "{kind}"{passed})',
            "        return found",
            "",
        ]
    return "\n".join(lines)
