"""`find_fields`: which endpoint holds what, and what its fields are called; from the catalogue, so it sends nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lightspeed_pos.catalogue import ENTITIES, Endpoint, Field
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.mcp.answers import answer
from lightspeed_pos.mcp.reach import needed
from lightspeed_pos.mcp.shop import Shop, named
from lightspeed_pos.requests.names import names
from lightspeed_pos.requests.suggestions import USUAL
from lightspeed_pos.words.endpoints import MOST_USED, Resource, resources

MOST_ENDPOINTS = 8
MOST_FIELDS = 6
_NEXT = "find_fields with endpoint= names all fields of one."
_NESTED = ("object", "list")
# What people in a shop call it.
_SAID = {
    "client": ("customers",),
    "drawer": ("register_counts",),
    "hand": ("qoh",),
    "margin": ("unit_price", "avg_cost"),
    "product": ("items",),
    "repair": ("workorders",),
    "sold": ("sales",),
    "staff": ("employees",),
    "supplier": ("vendors",),
    "till": ("registers",),
    "work": ("workorders",),
}
_SMALL = {"a", "all", "and", "for", "in", "is", "of", "the", "to", "what", "which"}


def find(shop: Shop, words: str, endpoint: str) -> dict[str, Any]:
    """One endpoint with all its fields, or the endpoints and fields that words match best."""
    if endpoint:
        return answer(_described(shop, named(endpoint)))
    asked = asked_for(words)
    if not asked:
        others = [name for name in resources() if name not in MOST_USED]
        return answer({"endpoints": MOST_USED, "others": ", ".join(others), "next": _NEXT})
    scored = [(score, one) for one in resources().values() if (score := _score(one, asked)) > 0]
    scored.sort(key=lambda pair: -pair[0])
    found = [_in_short(one, asked) for _, one in scored[:MOST_ENDPOINTS]]
    more = len(scored) - len(found)
    hint = _NEXT if found else "Nothing is called so: try other words, or none to see all endpoints."
    return answer({"endpoints": found, "left_out": more, "next": hint})


def asked_for(text: str) -> set[str]:
    """The words of a person, and those that stand for them here."""
    asked = _words(text)
    meant = [name for word in asked for name in (*_SAID.get(word, ()), *USUAL.get(word, ()))]
    return asked.union(*map(_words, meant))


def _words(text: str) -> set[str]:
    """The words that matter, in lower case and in the singular."""
    found = [word for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in _SMALL]
    return {re.sub(r"(?<=x)es$|(?<=[^s])s$", "", re.sub(r"ies$", "y", word)) for word in found}


def _score(resource: Resource, asked: set[str]) -> float:
    own = _words(f"{resource.name} {resource.title} {resource.endpoint.name}")
    fields = [_words(field.python) for field in _fields(resource.endpoint)]
    whole = 4.0 * sum(asked >= words for words in fields)
    named_so = 6.0 if asked >= _words(resource.name) else 0.0
    near = 2.0 * len(own & asked) + sum(min(len(words & asked), 1) for words in fields) / 4 + min(whole, 8.0)
    rarely_meant = len(resource.parents) + 3.0 * (resource.domain == "templates")
    return near + named_so - rarely_meant if near else 0.0


def _in_short(resource: Resource, asked: set[str]) -> dict[str, Any]:
    fields = sorted(_fields(resource.endpoint), key=lambda field: -len(_words(field.python) & asked))
    matching = [field for field in fields if _words(field.python) & asked]
    return {
        "endpoint": resource.name,
        "holds": resource.title,
        "fields": {field.python: _told(resource.endpoint, field) for field in matching[:MOST_FIELDS]},
    }


def _described(shop: Shop, resource: Resource) -> dict[str, Any]:
    endpoint, held = resource.endpoint, shop.scopes()
    known = names(endpoint)
    found: dict[str, Any] = {
        "endpoint": resource.name,
        "holds": resource.title,
        "id": next((one.python for one in ENTITIES[endpoint.entity].fields if one.name == endpoint.id), ""),
        "fields": {field.python: _told(endpoint, field) for field in _fields(endpoint)},
        "changes": [
            verb
            for verb, can in (
                ("create", endpoint.create),
                ("update", endpoint.update),
                ("archive", endpoint.delete == "archive"),
            )
            if can
        ],
        "sort": list(known.sorts),
        "scopes": list(endpoint.scopes) or "any",
    }
    if endpoint.relations:
        found["relations"] = {one.python: _of(one.entity) for one in endpoint.relations if "." not in one.python}
    if resource.parents:
        found["below"] = [snake(name) for name in resource.parents]
    if endpoint.params:
        found["parameters"] = {
            one.python: " ".join(filter(None, ["required:" if one.required else "", one.note or one.type]))
            for one in endpoint.params
        }
    missing = needed(endpoint, held, writing=False)
    if missing:
        found["lacks_scope"] = missing
    return found


def _fields(endpoint: Endpoint) -> Iterator[Field]:
    return (one for one in ENTITIES[endpoint.entity].fields if not one.alias_of and not one.nested_only)


def _of(entity: str) -> str:
    """The fields of a relation, to be named as relation.field."""
    if not entity:
        return "names"
    return ", ".join(one.python for one in ENTITIES[entity].fields if one.type not in _NESTED and not one.alias_of)


def _told(endpoint: Endpoint, field: Field) -> str:
    """A field in a line: `decimal, writable; note`."""
    kind = field.type if not field.values else f"one of {', '.join(field.values)}"
    if field.entity:
        kind = f"{field.type} of {field.entity}"
    writable = field.name in endpoint.update_fields or field.name in endpoint.create_fields
    return "; ".join(filter(None, [f"{kind}{', writable' if writable else ''}", field.note]))
