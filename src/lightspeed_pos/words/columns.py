"""Columns of an answer: `item_id`, `category.name`, `prices.default`, `item_shops.qoh`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from lightspeed_pos.catalogue import ENTITIES, Endpoint, Entity, Field, Relation
from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.names import names
from lightspeed_pos.requests.suggestions import unknown

# What a person looks for first, where an endpoint has it; and no more than fit.
_FIRST = (
    *(
        "description",
        "name",
        "title",
        "first_name",
        "last_name",
        "shop_id",
        "ticket_number",
        "system_sku",
        "custom_sku",
    ),
    *("upc", "default_cost", "amount", "qoh", "reorder_point", "unit_quantity", "unit_price", "calc_total", "total"),
    *("completed", "complete_time", "balance", "status", "note", "customer_id", "item_id", "sale_id", "vendor_id"),
    *("order_id", "employee_id", "archived", "create_time", "time_stamp"),
)
_MOST_BY_DEFAULT = 7
_PICKED = {
    "Item": "item_id description custom_sku prices.default default_cost system_sku category_id",
    "Sale": "sale_id complete_time calc_total balance customer_id employee_id ticket_number completed",
    "Customer": "customer_id first_name last_name company time_stamp customer_type_id credit_account_id",
    "ItemShop": "item_shop_id item_id shop_id qoh sellable reorder_point reorder_level average_cost",
    "SaleLine": "sale_line_id sale_id item_id unit_quantity unit_price calc_total create_time",
    "Order": "order_id vendor_id shop_id ordered_date received_date complete total",
    "Workorder": "workorder_id time_in eta_out customer_id note workorder_status_id total",
}

_LEVELS = ("default", "msrp")  # prices that every shop has


@dataclass(frozen=True, slots=True)
class Column:
    """
    One column: the way to its value, and the type of the field that it ends at.

    `relation` is what has to be loaded for it, "" for nothing.
    """

    name: str
    path: tuple[str, ...]
    type: str
    relation: str = ""

    @property
    def is_number(self) -> bool:
        """Whether it is shown at the right."""
        return self.type in ("integer", "decimal")

    def value(self, record: Mapping[str, Any]) -> Any:
        """The value in a plain record; a list where the way leads through one."""
        return _reached(record, self.path)


def _reached(value: Any, path: Sequence[str]) -> Any:
    for number, step in enumerate(path):
        if isinstance(value, list):
            rows = cast("list[Any]", value)
            return [_reached(row, path[number:]) for row in rows]
        if not isinstance(value, dict):
            return None
        value = cast("dict[str, Any]", value).get(step)
    return value


def columns(endpoint: Endpoint, given: Iterable[str]) -> list[Column]:
    """The columns with these names. Raises UnknownName with a suggestion."""
    return [_column(endpoint, name) for name in given]


def default_columns(endpoint: Endpoint) -> list[Column]:
    """What a table shows unless it is told: the id, then what a person looks for."""
    record = ENTITIES[endpoint.entity]
    scalars = {field.python: field for field in record.fields if _is_scalar(field)}
    picked = _PICKED.get(endpoint.entity, "").split()
    if not picked:
        own = [field.python for field in record.fields if field.name == record.id]
        wanted = [name for name in _FIRST if name in scalars and name not in own] or list(scalars)
        picked = [*own, *wanted[:_MOST_BY_DEFAULT]]
    known = [name for name in picked if name.partition(".")[0] in {field.python for field in record.fields}]
    return columns(endpoint, known)


def all_columns(endpoint: Endpoint, relations: Sequence[str] = ()) -> list[Column]:
    """Every field of the record itself, prices, and the fields of what was asked for."""
    fields = ENTITIES[endpoint.entity].fields
    found = [Column(field.python, (field.python,), field.type) for field in fields if _is_scalar(field)]
    for field in fields:
        if field.entity == "ItemPrice":
            found += [Column(f"{field.python}.{level}", (field.python, level), "decimal") for level in _LEVELS]
    for relation in relations:
        kind = names(endpoint).relation(relation)
        place = _place(endpoint, kind)
        if kind.entity in ("", "ItemPrice"):
            found.append(_column(endpoint, place))
            continue
        found += [
            _column(endpoint, f"{place}.{field.python}") for field in ENTITIES[kind.entity].fields if _is_scalar(field)
        ]
    return found


def has_field(endpoint: Endpoint, name: str) -> bool:
    """Whether its records have a field of that name."""
    return any(field.python == name for field in ENTITIES[endpoint.entity].fields)


def column_names(endpoint: Endpoint) -> list[str]:
    """All that can be completed: fields, and fields of relations one step away."""
    record = ENTITIES[endpoint.entity]
    own = [field.python for field in record.fields if _is_scalar(field)]
    below = [
        f"{field.python}.{inner.python}"
        for field in record.fields
        if field.entity
        for inner in ENTITIES[field.entity].fields
        if _is_scalar(inner)
    ]
    return [*own, *below]


def _is_scalar(field: Field) -> bool:
    return field.type not in ("object", "list") and not field.alias_of and not field.write_only


def _column(endpoint: Endpoint, name: str) -> Column:
    entity, relation, kind = ENTITIES[endpoint.entity], "", ""
    steps = name.split(".")
    path: list[str] = []
    wire: list[str] = []
    for number, step in enumerate(steps):
        field = _field(entity, step, where=".".join(steps[:number]))
        path.append(field.python)
        wire.append(field.name)
        last = number == len(steps) - 1
        if field.entity == "ItemPrice":  # prices are a dict by level
            return Column(name, (*path, *steps[number + 1 :]), "decimal" if not last else "object", relation)
        if field.type in ("object", "list"):
            relation = _relation(endpoint, wire) or relation
        kind = field.type
        if not field.entity:
            if not last:
                raise QueryError(f"{name}: {field.python} is one value, and {steps[number + 1]} cannot be read of it.")
            break
        entity = ENTITIES[field.entity]
    return Column(name, tuple(path), kind, relation)


def _field(entity: Entity, name: str, where: str) -> Field:
    fields = {field.python: field for field in entity.fields if not field.alias_of}
    if name in fields:
        return fields[name]
    other = next((field.python for field in entity.fields if field.name == name), "")
    raise unknown(entity.name, "column", name, fields, other, path=f"{where}." if where else "")


def _relation(endpoint: Endpoint, path: Sequence[str]) -> str:
    """The relation that brings what stands there in an answer (API names); "" if it comes without."""
    if endpoint.relations_fixed:
        return ""
    table = names(endpoint).api_relations
    return next(
        (
            relation.python
            for relation in endpoint.relations
            if [table[part.name].json_key for part in names(endpoint).with_parents(relation)] == list(path)
        ),
        "",
    )


def relations_of(found: Iterable[Column]) -> list[str]:
    """The relations that have to be loaded for these columns."""
    return list(dict.fromkeys(column.relation for column in found if column.relation))


def named_columns(endpoint: Endpoint, relations: Iterable[str]) -> list[Column]:
    """For each relation that was asked for, the column that names what it leads to."""
    found: list[Column] = []
    for relation in relations:
        kind = names(endpoint).relation(relation)
        place = _place(endpoint, kind)
        fields = {field.python for field in ENTITIES[kind.entity].fields} if kind.entity else set[str]()
        wanted = () if kind.entity == "ItemPrice" else ("name", "description", "first_name", "amount", "qoh")
        name = next((one for one in wanted if one in fields), "")
        found.append(_column(endpoint, f"{place}.{name}" if name else place))
    return found


def _place(endpoint: Endpoint, relation: Relation) -> str:
    """Where a relation stands in a record, which may differ from its name: `item_prices` comes as `prices`."""
    if "." in relation.python:
        return relation.python
    fields = ENTITIES[endpoint.entity].fields
    return next((field.python for field in fields if field.name == relation.json_key), relation.python)
