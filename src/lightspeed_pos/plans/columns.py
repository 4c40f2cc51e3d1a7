"""
Columns: what a name at the head of a spreadsheet stands for, and the values of records as a plan holds them.

A value in a plan is the text that is sent, or None for what is not set. Numbers have no trailing zeros and times are in
UTC, so equal values are equal texts.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.catalogue.model import Endpoint, FieldType
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.requests.codes import CODES
from lightspeed_pos.requests.names import entity_names, is_key
from lightspeed_pos.requests.payload import is_set_by_service
from lightspeed_pos.requests.suggestions import spelled, unknown
from lightspeed_pos.requests.values import scalar, text

PRICES = "prices."
OWN_LEVELS = {"default": "Default", "msrp": "MSRP"}
CODE = "code"


@dataclass(frozen=True, slots=True)
class Column:
    """One value of a record. `name` is what a plan calls it; `level` is the price level's own name, "" for a field."""

    name: str
    kind: FieldType
    key: bool = False
    level: str = ""

    def of(self, record: Any) -> str | None:
        """The value that a record has."""
        if self.level:
            return self.text(record.prices.get(self.level), self.name)
        return self.text(getattr(record, self.name), self.name)

    def text(self, value: object, label: str) -> str | None:
        """`value` as a plan holds it. Raises a QueryError that starts with `label`."""
        if value is None or value == "":
            return "0" if self.level else None
        found = text(scalar(self.kind, value, label))
        return None if self.key and found == "0" else found


@dataclass(frozen=True, slots=True)
class Columns:
    """
    What the columns of a sheet stand for, by their names there.

    `by` is the name of the column that says which record is meant, and `kind` how: the name of the id or of a code,
    "code" for any of the codes; both are "" if every row is a new record. `written` are the columns to write.
    `left_out` are columns that are only to look at: the service sets their values, or they are of other records.
    """

    by: str
    kind: str
    written: Mapping[str, Column]
    left_out: tuple[str, ...]


def own_id(endpoint: Endpoint) -> str:
    """The Python name of the id of an endpoint's records."""
    return next(field.python for field in ENTITIES[endpoint.entity].fields if field.name == endpoint.id)


def archives(endpoint: Endpoint) -> bool:
    """Whether a DELETE archives the record."""
    return endpoint.delete == "archive"


def codes_in(values: Mapping[str, str | None]) -> list[str]:
    """The codes of an item among values by the names of columns."""
    return [value for name, value in values.items() if name in CODES and value]


def columns_of(
    endpoint: Endpoint,
    given: Iterable[str],
    *,
    coded: bool,
    by: str | None,
    create: bool,
    ignore: Iterable[str],
    levels: Mapping[str, str],
    is_file: bool,
) -> Columns:
    """
    What these columns stand for. `levels` are the own names of price levels by the last part of a column's name.

    A file may be an export: its columns that show what hangs on a record, such as `category.name`, are left out.

    Raises UnknownName for a column that the records do not have, and QueryError for one that cannot be written.
    """
    ignored = {folded(name) for name in ignore}
    wanted = [name for name in given if folded(name) not in ignored]
    of_others = [name for name in wanted if is_file and _is_of_others(endpoint, name)]
    names = {name: field_name(endpoint, name) for name in wanted if name not in of_others}
    kinds = (own_id(endpoint), *(CODES if coded else ()), *((CODE,) if coded else ()))
    if by is not None and by not in kinds:
        raise QueryError(f"{by!r} does not say which {endpoint.name} a row means: take {' or '.join(kinds)}.")
    found = [kind for kind in kinds if kind in names.values()] if by is None else [by]
    if by is not None and by not in names.values():
        raise QueryError(f"There is no column {by}. There are: {', '.join(names)}.")
    if not found and not create:
        raise QueryError(
            f"No column says which {endpoint.name} a row means: name one {' or '.join(kinds)}. "
            "To make a new record of every row, say so (create=True, or --create)."
        )
    kind = found[0] if found else ""
    written: dict[str, Column] = {}
    left_out = of_others
    taken: dict[str, str] = {}
    for name, meant in names.items():
        if meant in taken:
            raise QueryError(f"The columns {taken[meant]!r} and {name!r} are the same, {meant}.")
        taken[meant] = name
        if meant == kind and (meant == CODE or meant == own_id(endpoint) or not create):
            continue
        if meant == CODE or _is_read_only(endpoint, meant):
            left_out.append(name)
            continue
        written[name] = column(endpoint, meant, levels)
    return Columns(taken.get(kind, ""), kind, written, tuple(left_out))


def field_name(endpoint: Endpoint, given: str) -> str:
    """The Python name that a column's name stands for, `Custom SKU` and `customSku` included. Raises UnknownName."""
    table = entity_names(ENTITIES[endpoint.entity])
    name = given.strip()
    if name in table.python:
        return name
    if name in table.api:
        return table.api[name].python
    head, dot, level = name.partition(".")
    if dot and folded(head) == "prices" and "prices" in table.python:
        return f"{PRICES}{level.strip()}"
    known = {folded(one): one for one in (CODE, *table.python)}
    if folded(name) in known:
        return known[folded(name)]
    leave_out = f"Leave the column out, or ignore it: ignore=[{name!r}], or --ignore {shlex.quote(name)}."
    if dot and folded(head) in known:
        raise QueryError(
            f"{endpoint.name} has no column {name!r}. Of what hangs on a record only prices can be written, as "
            f"prices.default. {leave_out}"
        )
    prices = [f"{PRICES}{level}" for level in OWN_LEVELS] if "prices" in table.python else []
    columns = [one for one, field in table.python.items() if field.type not in ("object", "list")]
    error = unknown(endpoint.name, "column", name, [*prices, *columns])
    raise error if error.suggestions else UnknownName(f"{error} {leave_out}", name=name)


def column(endpoint: Endpoint, name: str, levels: Mapping[str, str]) -> Column:
    """The column of that name. Raises QueryError for one that a plan cannot hold."""
    if name.startswith(PRICES):
        level = name.removeprefix(PRICES)
        own = OWN_LEVELS.get(level.lower()) or levels.get(name)
        if own is None:
            raise QueryError(f"There is no price level {level!r}.")
        return Column(name, "decimal", level=own)
    field = entity_names(ENTITIES[endpoint.entity]).python[name]
    if field.type in ("object", "list"):
        example = "prices.default" if name == "prices" else "an update() of your own"
        raise QueryError(f"{name} of {endpoint.name} holds records, so no cell can hold it: write {example}.")
    if field.write_only or field.name in endpoint.write_only or "password" in field.name.lower():
        raise QueryError(f"{name} of {endpoint.name} is a secret, which does not belong in a file: use update().")
    return Column(name, field.type, is_key(field))


def _is_of_others(endpoint: Endpoint, name: str) -> bool:
    """Whether a column shows records that hang on one, as an export with relations does: `category.name`, `tags`."""
    fields = entity_names(ENTITIES[endpoint.entity]).python
    head = name.partition(".")[0]
    return head in fields and fields[head].type in ("object", "list") and head != "prices"


def _is_read_only(endpoint: Endpoint, name: str) -> bool:
    if name.startswith(PRICES):
        return False
    field = entity_names(ENTITIES[endpoint.entity]).python[name]
    if name == "archived" and archives(endpoint):
        return False
    if field.write_only or field.name in endpoint.write_only:
        return False  # refused by its own words
    written = (*endpoint.create_fields, *endpoint.update_fields)
    return is_set_by_service(endpoint, field.name) or bool(written and field.name not in written)


def folded(name: str) -> str:
    """A column's name as it is compared: `Custom SKU`, `custom_sku` and `customSku` are the same."""
    return spelled(name).replace("_", "")
