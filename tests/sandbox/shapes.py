"""The shape of records as JSON: which keys stand where, and of what kind each value is."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from lightspeed_pos.catalogue import ENTITIES, Endpoint, Field, Relation

Path = tuple[str, ...]
Shape = dict[Path, set[str]]

# Kinds of strings: the first that fits.
KINDS = {
    "nothing": re.compile(r""),
    "flag": re.compile(r"true|false"),
    "time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "day": re.compile(r"\d\d/\d\d/\d{4}"),
    "number": re.compile(r"-?\d+(\.\d+)?(E-\d+)?"),
    "text": re.compile(r".*", re.DOTALL),
}
CLEAR = {"object", "flag", "time", "date", "day"}  # a number in a sample may well be text that looks like one
CONTAINER = {"object", "nothing", "text"}  # the last is a bare list of strings
OF_TYPE = {
    "integer": {"number"},
    "decimal": {"number"},
    "boolean": {"flag"},
    "datetime": {"time"},
    "date": {"date"},
    "object": CONTAINER,
    "list": CONTAINER,
    "value or choices": {*KINDS, "object"},
}
# The first is called a boolean and is "0" in every sample, the second an integer and "" where there is none.
OF_NAME = {"integrationEnabled": {"number"}, "ccTerminalID": {"number", "nothing"}}


def strictly(body: bytes) -> Any:
    """JSON in which no key stands twice in an object."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        assert sorted(set(names)) == sorted(names)
        return dict(pairs)

    return json.loads(body, object_pairs_hook=members)


def shape_of(*records: Any) -> Shape:
    """Kinds by path in all of the records; elements of a list stand where an only one would, and `list` beside them."""
    found: Shape = defaultdict(set)

    def add(path: Path, inner: Any) -> None:
        if isinstance(inner, dict):
            found[path].add("object")
            for key, element in inner.items():
                add((*path, key), element)
        elif isinstance(inner, list):
            found[path].add("list" if len(inner) > 1 else "list of one or none")
            for element in inner:
                add(path, element)
        elif isinstance(inner, str):
            found[path].add(next(kind for kind, pattern in KINDS.items() if pattern.fullmatch(inner)))
        else:
            found[path].add(type(inner).__name__)

    for record in records:
        add((), record)
    return dict(found)


def differences(endpoint: Endpoint, sample: Shape, given: Shape) -> Iterator[str]:
    """
    What records show otherwise than a sample.

    Missing is a key of the sample that none of them has, new is one that neither the sample nor the catalogue knows.
    Below such a key nothing more is said.
    """
    for path in sample:
        if path not in given and path[:-1] in given:
            yield f"{'.'.join(path)} is missing"
        elif "list" in sample[path] - given.get(path, {"list"}):
            yield f"{'.'.join(path)} is never a list"
    for path, kinds in given.items():
        if path[:-1] not in sample and type_at(endpoint, path[:-1]) is None:
            continue
        if path not in sample and type_at(endpoint, path) is None:
            yield f"{'.'.join(path)} is new"
            continue
        shown = kinds - {"list"}
        wanted = expected(endpoint, sample, path)
        if not shown <= wanted or (sample.get(path, set()) & {"object"}) - shown:
            yield f"{'.'.join(path)} is {' or '.join(sorted(shown))}, not {' or '.join(sorted(wanted))}"


def expected(endpoint: Endpoint, sample: Shape, path: Path) -> set[str]:
    """Kinds that a value may be of: what the sample shows where that is clear, else what its type allows."""
    seen = sample.get(path, set()) - {"list"}
    if "object" in seen:
        return {"object", "nothing"}
    if seen & CLEAR:
        return seen
    if path and path[-1] in OF_NAME:
        return OF_NAME[path[-1]]
    by_type = OF_TYPE.get(type_at(endpoint, path) or "", set(KINDS))
    return by_type if not seen or seen - {"text"} <= by_type else seen


@cache
def type_at(endpoint: Endpoint, path: Path) -> str | None:
    """The type of what the catalogue knows at a path of this endpoint's records; None if it knows nothing there."""
    relations = relations_by_key(endpoint)
    entity, inner, kind = endpoint.entity, "", "object"
    at: Path = ()
    for key in path:
        if inner:
            if key != inner:
                return None
            inner, kind = "", "object" if entity else "string"
            continue
        at = (*at, key)
        if key == "@attributes" and kind == "object":
            # Attributes of the XML form may stand in any object.
            return "object" if path[-1] == key else "string"
        if (entity, key) == ("CustomFieldValue", "value"):
            entity, inner, kind = "CustomFieldChoice", "CustomFieldChoice", "value or choices"
            continue
        field = next((known for known in shown_fields(endpoint, entity, nested=len(at) > 1) if known.name == key), None)
        if field is not None:
            entity, inner, kind = field.entity, field.item_key, field.type
        elif at in relations:
            entity, kind = relations[at].entity, "object"
            inner = entity if relations[at].cardinality == "many" else ""
        else:
            return None
    return kind


def shown_fields(endpoint: Endpoint, entity: str, *, nested: bool) -> Iterable[Field]:
    """Fields that records of a type may show here."""
    return (
        field
        for field in (ENTITIES[entity].fields if entity else ())
        if not field.write_only
        and (nested or not field.nested_only)
        and (endpoint.relations_fixed or not field.display_templates_only)
    )


def without_item_keys(endpoint: Endpoint, path: Path) -> Path:
    """The path as relations name it: not through `ItemShops.ItemShop` but through `ItemShops`."""
    relations = relations_by_key(endpoint)
    at: Path = ()
    in_container = False
    for key in path:
        if in_container:
            in_container = False
        else:
            at = (*at, key)
            in_container = at in relations and relations[at].cardinality == "many"
    return at


def relations_by_key(endpoint: Endpoint) -> dict[Path, Relation]:
    """Relations by the keys that they arrive under, without those within containers."""
    keys = {relation.name: relation.json_key for relation in endpoint.relations}
    found: dict[Path, Relation] = {}
    for relation in endpoint.relations:
        parts = relation.name.split(".")
        prefixes = (".".join(parts[: place + 1]) for place in range(len(parts)))
        found[tuple(keys.get(prefix, prefix.rpartition(".")[2]) for prefix in prefixes)] = relation
    return found
