"""
Which columns records become, from the catalogue: names, types, and what nests in what.

Names are the Python names. Planned are columns for every value of a record, for what is a part of it (prices, the
addresses of a contact), and for the relations that were asked for. Any other field gets a column when it first
comes; the column holds text if the catalogue does not know the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Field
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.requests.names import names

Kind = Literal["key", "integer", "decimal", "boolean", "datetime", "date", "text", "any", "names", "object", "list"]

# What columns hold, by the type of the field.
KINDS: dict[str, Kind] = {
    "integer": "integer",
    "decimal": "decimal",
    "boolean": "boolean",
    "datetime": "datetime",
    "date": "date",
    "enum": "text",
    "string": "text",
}
# Of an item's stock one row is for all shops together: that of shop 0. Records do not show it as a shop either.
_TOTALS = {("Item", "ItemShops"): "shopID"}
_NOT_A_FIELD = {"@attributes"}


@dataclass(slots=True)
class Column:
    """
    One field: its name in Python, the names that it has in a row, and what it holds.

    `inner` lays out what nests in it. In a list that has a wrapper, `item_key` is the wrapper's name. Rows of a list in
    which the field `total` is "0" are left out.
    """

    name: str
    wires: tuple[str, ...]
    kind: Kind
    inner: Layout | None = None
    item_key: str = ""
    total: str = ""


@dataclass(slots=True)
class Layout:
    """
    The columns of one kind of record. `path` says where it stands, for warnings: `Sale.SaleLines.SaleLine`.

    `arriving` are the relations that were asked for, by where they arrive; `relation` is where this record does.
    """

    entity: str
    path: str
    relation: str
    arriving: frozenset[str]
    columns: list[Column] = field(default_factory=list[Column])
    known: set[str] = field(default_factory=lambda: set(_NOT_A_FIELD))
    is_fixed: bool = False
    left_out: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        for one in ENTITIES[self.entity].fields:
            if self._is_planned(one):
                self._add(one)

    def learn(self, keys: Iterable[str]) -> None:
        """Add a column for every key that has none; in a fixed layout note it as left out."""
        for key in sorted(set(keys) - self.known):
            if self.is_fixed:
                self.left_out.add(f"{self.path}.{key}")
                continue
            known = _fields(self.entity).get(key)
            if known is not None:
                self._add(known)
                continue
            name, taken = re.sub(r"\W", "_", snake(key)) or "_", {column.name for column in self.columns}
            while name in taken:
                name += "_"
            self.columns.append(Column(name, (key,), "any"))
            self.known.add(key)

    def fix(self) -> None:
        """Let no columns be added any more, here and below."""
        for layout in self.every():
            layout.is_fixed = True

    def every(self) -> Iterator[Layout]:
        """This layout and all below."""
        yield self
        for column in self.columns:
            if column.inner is not None:
                yield from column.inner.every()

    def _is_planned(self, one: Field) -> bool:
        if one.write_only or one.alias_of or one.nested_only or one.display_templates_only:
            return False
        is_part = not one.relation and one.entity not in _listed() and one.name not in _loadable(self.entity)
        return is_part or self._below(one) in self.arriving

    def _below(self, one: Field) -> str:
        return f"{self.relation}.{one.name}".removeprefix(".")

    def _add(self, one: Field) -> None:
        column = self._column(one)
        self.columns.append(column)
        self.known.update(column.wires)

    def _column(self, one: Field) -> Column:
        others = (other.name for other in ENTITIES[self.entity].fields if other.alias_of == one.name)
        wires = (one.name, *others)
        if one.type not in {"object", "list"}:
            return Column(one.python, wires, "key" if one.ref and one.type == "integer" else KINDS[one.type])
        if one.type == "list" and (not one.entity or one.name == "Tags"):
            return Column(one.python, wires, "names")
        if not one.entity or not ENTITIES[one.entity].fields:
            return Column(one.python, wires, "any")
        item_key = one.item_key if one.type == "list" else ""
        path = ".".join(filter(None, [self.path, one.name, item_key]))
        inner = Layout(one.entity, path, self._below(one), self.arriving)
        total = _TOTALS.get((self.entity, one.name), "")
        return Column(one.python, wires, "list" if one.type == "list" else "object", inner, item_key, total)


def layout_of(endpoint: Endpoint, relations: Iterable[str]) -> Layout:
    """The columns of an endpoint's records that come with these relations (API names, dotted where nested)."""
    table = names(endpoint).api_relations

    def arrives(relation: str) -> str:
        """Where it stands in a row, which may differ from its name."""
        parts = relation.split(".")
        above = (".".join(parts[: number + 1]) for number in range(len(parts)))
        return ".".join(table[one].json_key if one in table else one.rpartition(".")[2] for one in above)

    asked = table if endpoint.relations_fixed else relations
    return Layout(endpoint.entity, endpoint.entity, "", frozenset(map(arrives, asked)))


@cache
def _fields(entity: str) -> dict[str, Field]:
    """Fields by their API names; an alias leads to the field that it stands for."""
    by_name = {one.name: one for one in ENTITIES[entity].fields}
    return {name: by_name[one.alias_of or name] for name, one in by_name.items()}


@cache
def _listed() -> frozenset[str]:
    """Record types that have a listing of their own: nested in another record they are no part of it."""
    return frozenset(endpoint.entity for endpoint in ENDPOINTS.values() if endpoint.query)


@cache
def _loadable(entity: str) -> frozenset[str]:
    """Names of the relations of a record type."""
    return frozenset(one.name for page in ENDPOINTS.values() if page.entity == entity for one in page.relations)
