"""
A row as the service sent it, as plain values under the names of this package: what JSON, CSV and tables are made of.

Ids and whole numbers are int, flags bool, money and times the text that came. What is not set is None. A relation is a
dict or a list of dicts, prices a dict by level. A field that the catalogue does not know keeps its text, so that
nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, cast

from lightspeed_pos.catalogue import ENTITIES, Entity, Field
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.responses.documents import listed

Plain = dict[str, Any]


def plain(row: Mapping[str, Any], entity: str) -> Plain:
    """The row of an entity as plain values; a field that did not come is absent."""
    fields = _fields(entity)
    found: Plain = {}
    for name, value in row.items():
        known = fields.get(name)
        if known is None:
            found[snake(name)] = value
            continue
        python, read = known
        found[python] = read(value)
    return found


@cache
def _fields(entity: str) -> dict[str, tuple[str, Callable[[Any], Any]]]:
    record = ENTITIES[entity]
    by_name = {field.name: field for field in record.fields}
    return {
        field.name: (by_name[field.alias_of or field.name].python, reader(record, field)) for field in record.fields
    }


def reader(entity: Entity, field: Field) -> Callable[[Any], Any]:
    """What makes a plain value of the wire value of a field."""
    if field.entity == "ItemPrice":
        return lambda value: {level_of(price): price.get("amount") for price in rows_of(value, field)}
    if field.type == "list":
        if not field.entity:
            return lambda value: _texts(value, field)
        if field.entity == "ItemShop":
            return lambda value: [plain(row, field.entity) for row in rows_of(value, field) if is_of_a_shop(row)]
        return lambda value: [plain(row, field.entity) for row in rows_of(value, field)]
    if field.type == "object":
        return lambda value: _inner(value, field)
    if field.type == "integer":
        return _key if is_key(entity, field) else _integer
    return {"boolean": _flag, "string": _text, "enum": _text}.get(field.type, _or_none)


def is_key(entity: Entity, field: Field) -> bool:
    """Whether a field leads to another record; 0 in it means none."""
    return field.type == "integer" and bool(field.ref or field.name.endswith("ID")) and field.name != entity.id


def _inner(value: Any, field: Field) -> Any:
    """One record inside; what the catalogue does not know stays as it is."""
    if isinstance(value, dict) and field.entity:
        return plain(cast("dict[str, Any]", value), field.entity)
    return cast("Any", value) or None


def is_of_a_shop(row: Mapping[str, Any]) -> bool:
    """Whether a row of stock is of one shop; one more row of each item is for all shops together."""
    return row.get("shopID") not in ("0", "", 0, None)


def _or_none(value: Any) -> Any:
    return None if value == "" else value


def _text(value: Any) -> Any:
    return "" if value is None else value


def _flag(value: Any) -> Any:
    return {"true": True, "false": False, "": None}.get(value, value) if isinstance(value, str) else value


def _integer(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return int(value) if value else None
        except ValueError:
            return value
    return value


def _key(value: Any) -> Any:
    return _integer(value) or None


def rows_of(value: Any, field: Field) -> list[dict[str, Any]]:
    """The rows of a list inside a record, in whichever shape they came."""
    if isinstance(value, dict) and field.item_key in value:
        value = cast("dict[str, Any]", value)[field.item_key]
    return [cast("dict[str, Any]", row) for row in listed(value) if isinstance(row, dict)]


def _texts(value: Any, field: Field) -> list[Any]:
    if isinstance(value, dict):
        inner = cast("dict[str, Any]", value)
        value = inner.get(field.item_key) if field.item_key in inner else next(iter(inner.values()), None)
    return [one for one in listed(value) if one not in ("", None)]


def level_of(price: Mapping[str, Any]) -> str:
    """The name of a price's level: `default`, `msrp`, `las_olas`."""
    return "_".join(re.findall(r"\w+", str(price.get("useType") or price.get("useTypeID")).lower()))
