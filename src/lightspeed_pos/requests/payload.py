"""
From Python values to the JSON body of a POST or PUT, and what such a body means.

Names are checked against the catalogue, because the service ignores unknown ones. What values mean is left to the
service.

Source: API documentation, "Creating and updating", "Relations"; recorded requests.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias, cast

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.links import primary_endpoint
from lightspeed_pos.catalogue.model import Endpoint, Entity, Field
from lightspeed_pos.errors import QueryError, UsageError
from lightspeed_pos.requests.names import entity_names, is_key
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.suggestions import unknown
from lightspeed_pos.requests.values import payload_scalar

JSON: TypeAlias = "str | int | float | bool | list[JSON] | dict[str, JSON] | None"

# The fields by which the service recognises a child in a list, if other than its id alone.
CHILD_KEYS = {
    "ContactEmail": ("useType",),
    "ContactPhone": ("useType",),
    "CustomFieldValue": ("customFieldValueID", "customFieldID"),
    "ItemPrice": ("useTypeID", "useType"),
    "ItemShop": ("itemShopID", "shopID"),
}
# Files are sent beside the payload, as parts of their own.
_FILES = frozenset({"image"})
# The service sets these, except where an endpoint lists them among the fields to write.
_STAMPS = frozenset({"createTime", "timeStamp", "timestamp", "updateTime"})
# Results such as calcTotal. Some write tables list them, but the service computes them. Not calculationMethod.
_COMPUTED = re.compile("calc[A-Z]")
# The price levels that every account has, by the names that `item.prices` gives them.
_OWN_LEVELS = {"default": "Default", "msrp": "MSRP"}
_NAMES_OF_LEVELS = ("use_type", "useType", "use_type_id", "useTypeID")
# By whether the list holds records.
_HOW_TO_CLEAR = {
    True: ": a list is not cleared, its records are removed one by one",
    False: ": [] takes all of them away",
}
# Fields that the service accepts instead of a required one.
_INSTEAD = {"itemID": "itemCode"}


def payload(target: Endpoint | Entity, changes: Mapping[str, object], *, creating: bool = False) -> dict[str, JSON]:
    """
    The body that writes `changes`, which has Python names. Records inside lists and dicts may have API names too.

    Lists of records get their wrapper: `sale_lines=[{...}]` becomes `{"SaleLines": {"SaleLine": [{...}]}}`. `None`
    clears a field. `creating` also checks that the endpoint's required fields are present. A QueryError names the
    place: `sale_lines[0].unit_qty`.
    """
    entity = ENTITIES[target.entity] if isinstance(target, Endpoint) else target
    try:
        body = _record(entity, changes, target.name, "", top=True)
    except RecursionError:
        raise QueryError(f"{target.name}: the changes are nested too deep, or contain themselves.") from None
    if isinstance(target, Endpoint):
        _check_written(target, entity, body, creating=creating)
    return body


def appends_children(body: Mapping[str, JSON]) -> bool:
    """Whether a list in the body holds a child without an id. A PUT appends such a child, and a repeated PUT again."""
    return any(
        (inner_key and not _recognised(inner_key, child)) or appends_children(child)
        for inner_key, child in _children(body)
    )


def takes_children(entity: Entity) -> bool:
    """Whether a record has lists of other records that could be written with it."""
    return any(field.type == "list" and field.entity for field in entity.fields)


def nested_count(body: Mapping[str, JSON]) -> int:
    """The number of nested records in the body, at any depth. Wrappers of lists do not count."""
    return sum(1 + nested_count(child) for _, child in _children(body))


def _children(body: Mapping[str, JSON]) -> Iterator[tuple[str, dict[str, JSON]]]:
    """Nested records, each with the inner key of its list; "" for a single record or a bare list."""
    for value in body.values():
        if isinstance(value, list):
            yield from (("", child) for child in value if isinstance(child, dict))
        elif isinstance(value, dict):
            wrapped = next(iter(value.items())) if len(value) == 1 else ("", None)
            if isinstance(wrapped[1], list):
                yield from ((wrapped[0], child) for child in wrapped[1] if isinstance(child, dict))
            else:
                yield "", value


def _recognised(inner_key: str, child: dict[str, JSON]) -> bool:
    entity = ENTITIES.get(inner_key)
    keys = CHILD_KEYS.get(inner_key) or ((entity.id,) if entity else ())
    return any(child.get(key) not in (None, "", "0", 0) for key in keys)


def _record(
    entity: Entity, changes: Mapping[str, object], where: str, path: str, *, top: bool = False
) -> dict[str, JSON]:
    table = entity_names(entity)
    body: dict[str, JSON] = {}
    for name, value in changes.items():
        field = table.python.get(name)
        if field is None and not top:
            field = table.api.get(name)
        if field is None:
            other = table.api[name].python if name in table.api else ""
            raise unknown(where, "field", name, table.python, other, path=path)
        if field.name in body:
            raise QueryError(f"{where}: {path}{name} is given twice, as {field.python} and as {field.name}.")
        if field.type == "object":
            _check_choice(entity, field, value, where, path)
        body[field.name] = _value(field, value, where, f"{path}{name}")
    return body


def _check_choice(entity: Entity, field: Field, value: object, where: str, path: str) -> None:
    """Raise QueryError for `item=12` and the like: which record is meant is said by `item_id`."""
    key = _key_beside(entity, field)
    if value is None or not key:
        return
    advice = f"to say which one is meant, give {path}{key}."
    if not isinstance(value, Mapping):
        got = type(value).__name__
        raise QueryError(f"{where}: {path}{field.python} takes a dict of the fields to write, not {got}: {advice}")
    if not _is_written(entity, field):
        raise QueryError(f"{where}: {path}{field.python} is not written through this record; {advice}")


def _is_written(entity: Entity, field: Field) -> bool:
    """Whether an endpoint lists the field among those to write."""
    own = [endpoint for endpoint in ENDPOINTS.values() if endpoint.entity == entity.name]
    return any(field.name in (*endpoint.create_fields, *endpoint.update_fields) for endpoint in own)


def _key_beside(entity: Entity, field: Field) -> str:
    """Python name of the key to the record in `field`; "" if there is none, or no endpoint for such records."""
    if primary_endpoint(field.entity) is None:
        return ""
    table = entity_names(entity).python
    keys = [name for name, one in table.items() if one.ref == field.entity and one.name != entity.id]
    named = f"{field.python}_id"
    return named if named in table else keys[0] if len(keys) == 1 else ""


def _value(field: Field, value: object, where: str, path: str) -> JSON:
    if field.name in _FILES:
        raise QueryError(f"{where}: {path} is a file, which goes beside the fields, not among them.")
    if field.type == "object":
        return _one_record(field, value, where, path)
    if field.type == "list":
        return _many_records(field, value, where, path)
    if field.name == "value" and isinstance(value, Mapping | list | tuple):
        return _choices(cast("object", value), where, path)
    if value is None and is_key(field):
        return "0"
    return payload_scalar(field.type, value, f"{where}: {path}")


def _choices(value: object, where: str, path: str) -> JSON:
    """The choice, or list of choices, of a custom field."""
    choice = ENTITIES["CustomFieldChoice"]
    if isinstance(value, Mapping):
        return _record(choice, cast("Mapping[str, object]", value), where, f"{path}.")
    rows = cast("Sequence[object]", value)
    return [_nested(choice, row, where, f"{path}[{index}]") for index, row in enumerate(rows)]


def _one_record(field: Field, value: object, where: str, path: str) -> JSON:
    if value is None:
        return ""
    if not field.entity:
        raise QueryError(f"{where}: {path} cannot be written.")
    return _nested(ENTITIES[field.entity], value, where, path)


def _nested(entity: Entity, value: object, where: str, path: str) -> dict[str, JSON]:
    if not isinstance(value, Mapping):
        raise QueryError(f"{where}: {path} takes a dict of the fields to write, not {type(value).__name__}.")
    return _record(entity, cast("Mapping[str, object]", value), where, f"{path}.")


def _many_records(field: Field, value: object, where: str, path: str) -> JSON:
    got = type(value).__name__
    if field.item_key and isinstance(value, Mapping) and field.item_key in value:
        raise QueryError(f"{where}: {path} takes the list alone; the wrapper {field.item_key!r} is added for you.")
    if field.entity == "ItemPrice" and isinstance(value, Mapping):
        value = _price_rows(cast("Mapping[object, object]", value), f"{where}: {path}")
    if not isinstance(value, list | tuple):
        advice = _HOW_TO_CLEAR[bool(field.entity)] if value is None else ""
        if value is not None and field.entity == "ItemPrice":
            advice = ': give amounts by the names of their levels, {"default": "11.90"}, or a list of records'
        raise QueryError(f"{where}: {path} takes a list, not {got}{advice}.")
    rows = cast("Sequence[object]", value)
    if field.entity:
        entity = ENTITIES[field.entity]
        if field.entity == "ItemPrice":
            _check_amounts(rows, f"{where}: {path}")
        for index, row in enumerate(rows):
            if isinstance(row, Mapping) and list(cast("Mapping[object, object]", row)) == [field.item_key]:
                raise UsageError(
                    f"{where}: {path}[{index}] takes the fields alone, {path}=[{{…}}]; the wrapper "
                    f"{field.item_key!r} is added for you."
                )
        items: list[JSON] = [_nested(entity, row, where, f"{path}[{index}]") for index, row in enumerate(rows)]
    else:
        items = [payload_scalar("string", row, f"{where}: {path}[{index}]") for index, row in enumerate(rows)]
    return {field.item_key: items} if field.item_key else items


def _price_rows(amounts: Mapping[object, object], where: str) -> list[dict[str, object]]:
    """Amounts by the names of their levels, as records."""
    rows: list[dict[str, object]] = []
    table = entity_names(ENTITIES["ItemPrice"])
    if amounts.keys() & {*table.python, *table.api}:
        raise UsageError(
            f"{where} takes amounts by the names of their levels, or a list of records: write "
            'prices={"default": "11.90"}, or prices=[{"use_type": "Default", "amount": "11.90"}].'
        )
    for level, amount in amounts.items():
        if not isinstance(level, str) or ("_" in level and level.islower()):
            raise UsageError(f'{where} takes the levels\' own names, as in {{"Las Olas": "9.90"}}, not {shown(level)}.')
        rows.append({"use_type": _OWN_LEVELS.get(level, level), "amount": amount})
    return rows


def _check_amounts(rows: Sequence[object], where: str) -> None:
    """Refuse a price of None: the service would read it as 0."""
    for index, row in enumerate(rows):
        if not isinstance(row, Mapping):
            continue
        price = cast("Mapping[object, object]", row)
        if price.get("amount", "") is None:
            level: object = next((price[name] for name in _NAMES_OF_LEVELS if name in price), index)
            raise QueryError(f"{where}: the price {shown(level)} is None: leave that level out, or write 0.")


def is_set_by_service(endpoint: Endpoint, name: str, writable: Collection[str] | None = None) -> bool:
    """
    Whether the service ignores the field of that API name in a body.

    `writable` are the fields that may be written, if other than all that the endpoint lists.
    """
    listed = (*endpoint.create_fields, *endpoint.update_fields) if writable is None else writable
    return name in _fixed(endpoint) or (name in _STAMPS and name not in listed) or bool(_COMPUTED.match(name))


@cache
def _fixed(endpoint: Endpoint) -> frozenset[str]:
    table = entity_names(ENTITIES[endpoint.entity])
    return frozenset({table.api[name].name for name in endpoint.read_only} | {endpoint.id})


def _check_written(endpoint: Endpoint, entity: Entity, body: Mapping[str, JSON], *, creating: bool) -> None:
    table = entity_names(entity)
    writable = endpoint.create_fields if creating else endpoint.update_fields
    for name in body:
        if is_set_by_service(endpoint, name, writable):
            raise QueryError(f"{table.api[name].python} of {endpoint.name} is read-only; the service would ignore it.")
    if not creating:
        if endpoint.delete == "archive" and body.get("archived") is True:
            raise QueryError(f"{endpoint.name}: archived=True is not how records are archived; use archive().")
        return
    for name in endpoint.required_on_create:
        if name not in body and name not in _FILES and _INSTEAD.get(name) not in body:
            raise QueryError(f"{endpoint.name} cannot be created without {table.api[name].python}=...")
    for group in endpoint.required_one_of:
        if not any(name in body for name in group):
            choices = " or ".join(f"{table.api[name].python}=..." for name in group)
            raise QueryError(f"{endpoint.name} cannot be created without {choices}")
