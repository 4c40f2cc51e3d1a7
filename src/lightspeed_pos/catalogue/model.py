"""
The shape of a fact: what an endpoint, a record type, a field and a relation are.

Facts only. Nothing here sends, reads files or knows the client; the client, its generator and the sandbox each read
the same facts and share no logic beyond them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Literal

FieldType = Literal["integer", "decimal", "string", "boolean", "datetime", "date", "enum", "object", "list"]
Cardinality = Literal["one", "many"]


@cache
def snake(name: str) -> str:
    """`timeStamp` → `time_stamp`, `SaleLines.Item` → `sale_lines.item`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


class _Named:
    """A fact whose Python name follows from the API's, unless it is given."""

    __slots__ = ()

    name: str
    python: str

    def __post_init__(self) -> None:
        if not self.python:
            self._derive("python", snake(self.name))

    def _derive(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)


@dataclass(frozen=True, slots=True)
class Field(_Named):
    """
    One field of a record. On the wire every scalar is a string; `type` says what it means.

    An "object" holds one nested record of `entity`. A "list" holds nested records of `entity` in a container whose
    inner key is `item_key`, the name of the entity unless given: `{"Phones": {"ContactPhone": [...]}}`. A `bare` list
    has no container, and item_key "". A list without an entity holds plain strings.
    """

    name: str
    type: FieldType
    ref: str = ""  # entity that the value is the id of; "0" on the wire means none
    entity: str = ""
    item_key: str = ""
    values: tuple[str, ...] = ()
    values_open: bool = False
    deprecated_values: tuple[str, ...] = ()
    alias_of: str = ""  # other spelling of that field: read both, write that one
    relation: bool = False  # present only when loaded
    nested_only: bool = False  # seen only while the record is nested in another
    display_templates_only: bool = False
    deprecated: bool = False
    write_only: bool = False
    note: str = ""
    bare: bool = False
    python: str = ""

    def __post_init__(self) -> None:
        _Named.__post_init__(self)
        if self.type == "list" and not (self.item_key or self.bare):
            self._derive("item_key", self.entity)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # each is one of its kind, so tables are kept by identity
class Entity:
    """One type of record. `name` is its key here and its class name; the JSON key stands with the endpoint."""

    name: str
    id: str = ""  # own id field, "" if it has none
    fields: tuple[Field, ...]
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Relation(_Named):
    """
    A name for load_relations. Nested ones are dotted: `SaleLines.Item`, in Python `sale_lines.item`.

    `json_key` is where the data arrive: under the last part of the name unless given (`ItemPrices` arrives as
    `Prices`). `entity` is "" for a list of plain strings.
    `evidence`: recorded, sample, tutorial, named (plain to-one), assumed (inner key is a guess) or met (programs load
    it, no page lists it: whether `all` brings it is not known).
    """

    name: str
    cardinality: Cardinality
    entity: str
    evidence: str
    json_key: str = ""
    python: str = ""

    def __post_init__(self) -> None:
        _Named.__post_init__(self)
        if not self.json_key:
            self._derive("json_key", self.name.rpartition(".")[2])


@dataclass(frozen=True, slots=True)
class Action:
    """A request beside the REST five. `path` is below /API/V3, `python` the method's name."""

    python: str
    method: Literal["GET", "POST", "DELETE"]
    path: str
    body: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Param(_Named):
    """A query parameter that is no field of the record."""

    name: str
    type: FieldType
    required: bool = False
    note: str = ""
    python: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """Drips before surcharges, where they are not 1."""

    create: Decimal = Decimal(1)
    update: Decimal = Decimal(1)
    delete: Decimal = Decimal(1)
    completed: Decimal = Decimal(0)  # added when the payload says completed=true


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # each is one of its kind, so tables are kept by identity
class Endpoint:
    """
    One documented path and what may be asked of it.

    `name` is the title of its page, `path` the list form below /API/V3 with {parameters}; a single record adds
    `/{id}`. `json_key` is the key of its records ("" if they are not wrapped). `attribute` is its name on an account.
    """

    name: str
    attribute: str
    entity: str
    json_key: str
    path: str
    id: str = ""
    versioned: bool = True  # False: /API/Session, not /API/V3/Session
    get: bool = False
    query: bool = False
    create: bool = False
    update: bool = False
    delete: Literal["", "archive", "delete"] = ""
    delete_returns: Literal["", "record", "primaryID"] = ""
    wrapped_get: bool = True  # False: a single read has no envelope
    relations: tuple[Relation, ...] = ()
    relations_fixed: bool = False
    sortable: tuple[str, ...] = ()
    params: tuple[Param, ...] = ()
    actions: tuple[Action, ...] = ()
    costs: Costs = field(default_factory=Costs)
    create_fields: tuple[str, ...] = ()
    update_fields: tuple[str, ...] = ()
    required_on_create: tuple[str, ...] = ()
    required_one_of: tuple[tuple[str, ...], ...] = ()
    read_only: tuple[str, ...] = ()
    write_only: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()  # any one of them, without the prefix "employee:"
    deprecated: str = ""
    constraints: tuple[str, ...] = ()
    source: str
    note: str = ""

    @property
    def path_params(self) -> tuple[str, ...]:
        """Names in braces, in order: `("accountID", "itemID")`."""
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    @property
    def params_required(self) -> bool:
        """Whether a listing needs parameters of its own."""
        return any(param.required for param in self.params)
