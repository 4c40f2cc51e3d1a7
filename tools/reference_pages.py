"""Text of docs/reference/<domain>.md: endpoints and record types of one domain, in MyST markdown."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Endpoint, Entity, Field, Relation
from lightspeed_pos.catalogue.links import collection_name
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import QueryError
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.cost import list_cost, read_cost
from lightspeed_pos.requests.search import search
from naming import DOMAIN_OF_ENDPOINT, DOMAIN_OF_ENTITY, RENAMED

NOTE = "<!-- Generated from the catalogue by tools/write_reference.py: edit the catalogue instead. -->\n"
TITLES = {
    "company": "Account, shops, employees",
    "items": "Items, categories, images",
    "inventory": "Stock, counts, transfers",
    "sales": "Sales, payments, taxes",
    "customers": "Customers",
    "purchasing": "Vendors, orders, shipments",
    "registers": "Registers",
    "workorders": "Work orders",
    "reports": "Reports",
    "templates": "Display templates",
}
VALUES = {
    "integer": "int",
    "decimal": "Decimal",
    "string": "str",
    "enum": "str",
    "boolean": "bool",
    "datetime": "datetime",
    "date": "date",
}
VERBS = (
    *("all", "scan", "each", "first", "pages", "rows", "arrow", "arrow_batches", "count", "cost", "find", "by_code"),
    *("create", "update", "archive", "destroy"),
)
# Described once, on the index page.
LISTINGS = ("all", "each", "first", "pages", "rows", "arrow", "arrow_batches", "cost")
BULK = ("bulk_create", "bulk_update", "bulk_archive")
# What hangs on the client, not on an account.
OF_CLIENT = {"Account": "client.accounts", "Session": "client.session()", "Locale": "client.locales()"}


def domain_page(domain: str) -> str:
    """The page of one domain: its endpoints, then the record types that they hold."""
    module = DOMAINS[domain]
    parts = [NOTE, f"# {TITLES[domain]}\n"]
    for endpoint in module.ENDPOINTS:
        parts += endpoint_section(endpoint)
    if module.ENTITIES:
        parts.append("## Record types\n")
    for entity in module.ENTITIES:
        parts += record_section(entity)
    return "\n".join(parts)


def heading(endpoint: Endpoint) -> str:
    """How the endpoint is reached: `account.items`, `account.item_images(item_id)`, `account.sales.refund(sale_id)`."""
    if endpoint.name in OF_CLIENT:
        return OF_CLIENT[endpoint.name]
    parents = [snake(name) for name in endpoint.path_params[1:]]
    if endpoint.query:
        return f"account.{endpoint.attribute}" + (f"({', '.join(parents)})" if parents else "")
    owner = ENDPOINTS[endpoint.path.split("/")[2]]
    return f"account.{owner.attribute}.{endpoint.attribute}({parents[0]})"


def anchor(title: str) -> str:
    """What a heading is linked by, as GitHub and MyST make it."""
    return "".join(c for c in title.lower().replace(" ", "-") if c.isalnum() or c in "-_")


def record_link(entity: str, here: str) -> str:
    """A link to the section of a record type, seen from the page of domain `here`."""
    domain = DOMAIN_OF_ENTITY[entity]
    return f"[{class_name(entity)}]({'' if domain == here else f'{domain}.md'}#{anchor(record_title(entity))})"


def class_name(entity: str) -> str:
    """Name of the record class."""
    return RENAMED.get(entity, entity)


def record_title(entity: str) -> str:
    """Heading of a record type."""
    return f"Record {class_name(entity)}"


def endpoint_section(endpoint: Endpoint) -> list[str]:
    """One endpoint: path, methods and drips, filters, relations, payloads, notes, source."""
    here = DOMAIN_OF_ENDPOINT[endpoint.name]
    version = "V3/" if endpoint.versioned else ""
    lines = [f"## `{heading(endpoint)}`\n"]
    if endpoint.deprecated:
        lines.append(f"**Deprecated:** {plain(endpoint.deprecated)}\n")
    facts = [
        f"Path: `/API/{version}{endpoint.path}`",
        f"Records: {record_link(endpoint.entity, here)}",
        f"Scopes, any one of: {code(f'employee:{scope}' for scope in endpoint.scopes) or 'not documented'}",
        f"Source: {source(endpoint.source)}",
    ]
    lines.append(bullets(facts))
    lines += methods(endpoint)
    lines += filters(endpoint)
    lines += relations(endpoint, here)
    lines += payloads(endpoint)
    notes = [*endpoint.constraints, *filter(None, [endpoint.note])]
    if notes:
        lines += ["Notes:\n", bullets(plain(note) for note in notes)]
    return lines


def methods(endpoint: Endpoint) -> list[str]:
    """Table of what may be done, with the drips of each."""
    if endpoint.name in OF_CLIENT:
        return ["See [Library](library.md#accounts-and-what-they-answer).\n"]
    if not endpoint.query:
        return []
    found = public_methods(endpoint)
    same = code(f"{name}()" for name in LISTINGS if name in found)
    rows = [(same, "[as everywhere](index.md#listings)", "1 a page; `cost()` 0")]
    for name, member in found.items():
        if name not in LISTINGS:
            rows.append((f"`{name}({arguments(member)})`", plain(first_words(member)), drips(endpoint, name)))
    bulk = code(f"{name}()" for name in BULK if hasattr(_collection(endpoint), name))
    if bulk:
        rows.append((bulk, "[many rows at once](index.md#bulk-writes)", "as one by one; `plan()` 0"))
    if hasattr(_collection(endpoint), "plan"):
        rows.append(("`plan()`", "[old and new values of a sheet](index.md#plans)", "1 for 100 rows"))
    return table(("Method", "Effect", "Drips"), rows)


def public_methods(endpoint: Endpoint) -> dict[str, Any]:
    """Methods of the collection: the usual verbs first, then those of its own."""
    kind = _collection(endpoint)
    members = {name: getattr(kind, name, None) for name in (*VERBS, *vars(kind))}
    return {name: member for name, member in members.items() if inspect.isfunction(member) and not name.startswith("_")}


def _collection(endpoint: Endpoint) -> type[Any]:
    module = import_module(f"lightspeed_pos.resources.{DOMAIN_OF_ENDPOINT[endpoint.name]}")
    kind: type[Any] = getattr(module, collection_name(endpoint))
    return kind


def first_words(thing: Any) -> str:
    """First paragraph of a docstring."""
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split())


def arguments(function: Any) -> str:
    """Arguments of a method as they are written in a call, without their types."""
    return ", ".join(written_arguments(list(inspect.signature(function).parameters.values())[1:]))


def written_arguments(parameters: Sequence[inspect.Parameter]) -> list[str]:
    """Arguments as they stand in a signature, without their types; fields are not named one by one."""
    found: list[str] = []
    starred = fields = False
    for parameter in parameters:
        if repr(parameter.default) == "…":
            fields = True
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            found.append("*")
        sign = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
        sign = "**" if parameter.kind is parameter.VAR_KEYWORD else sign
        starred = starred or parameter.kind in {parameter.VAR_POSITIONAL, parameter.KEYWORD_ONLY}
        default = "" if parameter.default is parameter.empty else f"={parameter.default!r}"
        found.append(f"{sign}{parameter.name}{default}")
    return [*found, "**query" if "*any_of" in found else "**changes"] if fields else found


def drips(endpoint: Endpoint, method: str) -> str:
    """What one request of a method costs, before surcharges."""
    costs = endpoint.costs
    completed = f"; {costs.create + costs.completed} with completed=True" if costs.completed else ""
    match method:
        case "create":
            return f"{costs.create}{completed}"
        case "update":
            return f"{costs.update}{completed}"
        case "archive" | "destroy":
            return str(costs.delete)
        case "count":
            return "10"
        case "find":
            return "1"
        case "by_code":
            return "5 at most; 4 for 100 codes"
        case "scan":
            return "1 a page"
        case _:
            return ""


def filters(endpoint: Endpoint) -> list[str]:
    """Sort fields and parameters of a listing."""
    lines: list[str] = []
    if endpoint.params:
        rows = [
            (f"`{p.python}`", f"`{p.name}`", p.type, join(["required"] if p.required else [], [p.note]))
            for p in endpoint.params
        ]
        lines += ["Parameters of its own:\n", *table(("Parameter", "API", "Type", "Notes"), rows)]
    if endpoint.query and endpoint.sortable:
        fields = {field.name: field.python for field in ENTITIES[endpoint.entity].fields}
        names = [fields.get(name, snake(name)) for name in endpoint.sortable]
        lines.append(wrapped(f"`sort=` takes {code(names)}; with `-` before it the order is descending."))
    return lines


def relations(endpoint: Endpoint, here: str) -> list[str]:
    """Table of the relations and what each adds to the cost of a request."""
    if not endpoint.relations or endpoint.relations_fixed:
        return []
    rows = [
        (
            f"`{relation.python}`",
            f"`{relation.name}`",
            record_link(relation.entity, here) if relation.entity else "text",
            added_to_page(endpoint, relation) if endpoint.query else "",
            str(read_cost(endpoint, [relation.name]) - 1),
            "inner key assumed" if relation.evidence == "assumed" else "",
        )
        for relation in endpoint.relations
    ]
    head = ("`load_relations`", "API", "Leads to", "Drips on a page", "Drips on one", "Notes")
    return ["Relations, and what each adds to a request:\n", *table(head, rows)]


def added_to_page(endpoint: Endpoint, relation: Relation) -> str:
    """Drips that a relation adds to a page of a listing."""
    required = {param.python: "x" for param in endpoint.params if param.required}
    try:
        return str(list_cost(search(endpoint, required, load_relations=[relation.python])) - 1)
    except QueryError:
        return "one record only"


def payloads(endpoint: Endpoint) -> list[str]:
    """What may and must be written."""
    fields = {field.name: field.python for field in ENTITIES[endpoint.entity].fields}

    def named(names: Sequence[str]) -> str:
        return code(dict.fromkeys(fields.get(name, snake(name)) for name in names))  # some stand there in two spellings

    lines: list[str] = []
    required = "Required on creation" if endpoint.query else "Required"
    if endpoint.create_fields:
        lines.append(f"{'`create()` takes' if endpoint.query else 'Takes'} {named(endpoint.create_fields)}.")
    if endpoint.required_on_create:
        lines.append(f"{required}: {named(endpoint.required_on_create)}.")
    lines += [f"{required}, one of: {named(names)}." for names in endpoint.required_one_of]
    if endpoint.update_fields:
        same = endpoint.update_fields == endpoint.create_fields
        lines.append("`update()` takes the same." if same else f"`update()` takes {named(endpoint.update_fields)}.")
    if endpoint.read_only:
        lines.append(f"Read only: {named(endpoint.read_only)}.")
    if endpoint.delete:
        effect = "archives: the record stays" if endpoint.delete == "archive" else "deletes the record for good"
        lines.append(f"`DELETE` {effect}.")
    return ["Writing:\n", bullets(lines)] if lines else []


def record_section(entity: Entity) -> list[str]:
    """One record type: its fields with types, and what a record in hand can do."""
    here = DOMAIN_OF_ENTITY[entity.name]
    lines = [f"### {record_title(entity.name)}\n"]
    own = [name for name in ("reload", "update", "archive", "destroy") if hasattr(class_of(entity), name)]
    about = [f"Source: {source(entity.source)}."]
    if own:
        about.append(f"A record in hand has {code(f'{name}()' for name in own)}.")
    lines.append(wrapped(" ".join(about)))
    if entity.note:
        lines.append(wrapped(plain(entity.note) + "."))
    rows = [(f"`{f.python}`", f"`{f.name}`", field_type(entity, f, here), field_notes(f, here)) for f in entity.fields]
    return [*lines, *table(("Field", "API", "Type", "Notes"), rows)]


def class_of(entity: Entity) -> type[Any]:
    """The record class."""
    return record_classes()[class_name(entity.name)]


def field_type(entity: Entity, field: Field, here: str) -> str:
    """Python type of a field, as text."""
    if field.type in {"object", "list"}:
        inner = record_link(field.entity, here) if field.entity else "str"
        return f"list of {inner}" if field.type == "list" else f"{inner} or None" if field.entity else "dict"
    kind = VALUES[field.type]
    return kind if kind == "str" or field.name == entity.id else f"{kind} or None"


def field_notes(field: Field, here: str) -> str:
    """What else is known of a field."""
    flags = {
        "relation": field.relation,
        "deprecated": field.deprecated,
        "write only": field.write_only,
        "only while nested": field.nested_only,
        "only in display templates": field.display_templates_only,
    }
    known = [text for text, holds in flags.items() if holds]
    if field.ref:
        known.append(f"id of {record_link(field.ref, here)}" if field.ref in ENTITIES else f"id of {field.ref}")
    if field.alias_of:
        known.append(f"other spelling of `{field.alias_of}`")
    if field.values:
        known.append(("such as " if field.values_open else "one of ") + code(field.values))
    if field.deprecated_values:
        known.append(f"deprecated: {code(field.deprecated_values)}")
    return join(known, [field.note])


def join(known: Iterable[str], notes: Iterable[str]) -> str:
    """Facts and notes in one cell."""
    return "; ".join([*known, *(plain(note) for note in notes if note)])


def source(text: str) -> str:
    """Where a fact is from."""
    return plain(text.replace("docs: ", "API documentation, ", 1))


def plain(text: str) -> str:
    """Text of a fact, safe in markdown and in a table."""
    for sign in ("|", "*", "<", "[", "$"):
        text = text.replace(sign, f"\\{sign}")
    return text


def code(names: Iterable[str]) -> str:
    """Names as code, separated by commas."""
    return ", ".join(f"`{name}`" for name in names)


def wrapped(text: str, indent: str = "") -> str:
    """A paragraph of lines of at most 120 characters."""
    return textwrap.fill(text, 120, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) + (
        "" if indent else "\n"
    )


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(wrapped(f"- {line}", indent="  ") for line in lines) + "\n"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table without the columns that are empty in all rows."""
    if not rows:
        return []
    kept = [index for index in range(len(head)) if any(row[index] for row in rows)]
    lines = [head, ["---"] * len(head), *rows]
    return ["\n".join("| " + " | ".join(line[index] for index in kept) + " |" for line in lines) + "\n"]
