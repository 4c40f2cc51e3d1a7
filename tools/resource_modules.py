"""Text of resources/<domain>.py and resources/names.py."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from collection_classes import collections
from descriptions import about_resource
from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, Endpoint
from lightspeed_pos.catalogue.model import snake
from naming import DOMAIN_OF_ENDPOINT, HEADER, actions_below, collection_class, loads_relations
from record_classes import records
from typed_dicts import action_changes, changes, is_written, query, relations, row

ABILITIES = (
    "Archivable Archived Changeable Coded Created Deletable Deleted Found Listed Related Reloadable Scanned"
    " Tagged Updated"
)
# What is not used of these is taken out again.
IMPORTS = f"""from __future__ import annotations
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, Required, TypeAlias, TypedDict, Unpack
from msgspec import UNSET, UnsetType, field
from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.model.abilities import {", ".join(ABILITIES.split())}
from lightspeed_pos.model.async_abilities import {", ".join(f"Async{name}" for name in ABILITIES.split())}
from lightspeed_pos.model.descriptors import Key, Part
from lightspeed_pos.model.record import Anything, Box, Empty, Identified, Lazy, LinkedRecord, Numeric, One, Prices, Record, Rows, Strings, Time, day, in_utc, many, one
from lightspeed_pos.model.tags import TagRows
from lightspeed_pos.model.types import DateFilter, DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.requests.place import template_query
from lightspeed_pos.requests.uploads import ImageFile
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached
from lightspeed_pos.resources.stock import AsyncShopRows, ShopRows, Stock
"""  # noqa: E501


# Names that have to be there at run time: bases, records, and what `help()` looks up. All others stand in annotations.
_AT_ONCE = re.compile(r"^class \w+\((.*)\):$|^    RECORD = (\w+)$|Unpack\[(\w+)\]", re.MULTILINE)
_DEFINED = re.compile(r"^(?:class )?(\w+)(?=[(:])", re.MULTILINE)


def resource_module(domain: str) -> str:
    """The module that holds everything of one domain: records, what may be asked and written, collections."""
    titles = ", ".join(f"account.{e.attribute}" for e in _listed(domain) if len(e.path_params) == 1)
    entities = ", ".join(entity.name for entity in DOMAINS[domain].ENTITIES) or "none of its own"
    title = f"{f'Resources {titles}' if titles else 'Resources'}; records {entities}."
    body = _body(domain)
    at_once = {name for parts in _AT_ONCE.findall(body) for name in _words(parts)}
    used = _words([body])
    now: list[str] = []
    typed = ["from lightspeed_pos.query import AnyOf"]
    for name, home in _homes().items():
        if home != domain and name in used:
            (now if name in at_once else typed).append(f"from lightspeed_pos.resources.{home} import {name}")
    checked = "\n".join(f"    {line}" for line in typed)
    return f"{HEADER.format(title=title)}\n{IMPORTS}{_lines(now)}\nif TYPE_CHECKING:\n{checked}\n\n{body}"


def _listed(domain: str) -> list[Endpoint]:
    return [endpoint for endpoint in DOMAINS[domain].ENDPOINTS if endpoint.query]


@cache
def _body(domain: str) -> str:
    module = DOMAINS[domain]
    parts = [relations(endpoint) for endpoint in module.ENDPOINTS if loads_relations(endpoint)]
    parts += [changes(entity) for entity in module.ENTITIES if is_written(entity.name)]
    parts += [text for entity in module.ENTITIES if (text := row(entity.name))]
    parts += [action_changes(a) for e in _listed(domain) for a in actions_below(e) if a.create_fields]
    parts += [query(endpoint) for endpoint in _listed(domain)]
    parts += records(domain)
    parts += [text for endpoint in _listed(domain) for text in collections(endpoint)]
    return "\n".join(parts)


@cache
def _homes() -> dict[str, str]:
    """The domain of every name that the modules define."""
    return {name: domain for domain in DOMAINS for name in _DEFINED.findall(_body(domain))}


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"\w+", text)}


def _lines(imports: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in sorted(imports))


def names_module() -> str:
    """The module that names every resource on an account."""
    listed = [e for e in ENDPOINTS.values() if e.query and e.versioned and e.name != "Account"]
    kinds = {collection_class(e.name, awaited=awaited): e for e in listed for awaited in (False, True)}
    imports = [f"    from lightspeed_pos.resources.{DOMAIN_OF_ENDPOINT[e.name]} import {k}\n" for k, e in kinds.items()]
    return "\n".join(
        [
            HEADER.format(title="Every resource, by its name on an account."),
            "from __future__ import annotations",
            "from typing import TYPE_CHECKING, ClassVar",
            "from lightspeed_pos.resources.kinds import Resource, Resources",
            f"if TYPE_CHECKING:\n{''.join(sorted(imports))}",
            _names([endpoint for endpoint in listed if len(endpoint.path_params) == 1]),
            *(_names_below(listed, awaited=awaited) for awaited in (False, True)),
        ]
    )


def _names(listed: list[Endpoint]) -> str:
    lines = ["class Names(Resources):", '    """Resources of an account."""', ""]
    for endpoint in listed:
        plain, awaited = (collection_class(endpoint.name, awaited=awaited) for awaited in (False, True))
        made = f'Resource("{DOMAIN_OF_ENDPOINT[endpoint.name]}", "{plain}")'
        lines.append(f"    {endpoint.attribute}: ClassVar[Resource[{plain}, {awaited}]] = {made}")
        lines.append(f"    {about_resource(endpoint)}")
    return "\n".join(lines) + "\n\n"


def _names_below(listed: list[Endpoint], *, awaited: bool) -> str:
    """Resources below other records take the ids of those."""
    name = "AsyncAccountResources" if awaited else "AccountResources"
    kind = "AsyncAccount" if awaited else "Account"
    lines = [f"class {name}(Names):", f'    """Resources of an `{kind}`, those below other records included."""', ""]
    for endpoint in listed:
        parents = [snake(parent) for parent in endpoint.path_params[1:]]
        if parents:
            plain, found = (collection_class(endpoint.name, awaited=each) for each in (False, awaited))
            made = f'"{DOMAIN_OF_ENDPOINT[endpoint.name]}", "{plain}"'
            lines += [
                f"    def {endpoint.attribute}(self, {', '.join(f'{parent}: int' for parent in parents)}) -> {found}:",
                f"        {about_resource(endpoint)}",
                f"        found: {found} = self._resource({made}, {', '.join(parents)})",
                "        return found",
                "",
            ]
    return "\n".join(lines)
