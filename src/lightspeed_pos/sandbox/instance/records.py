"""
Whole records into a shop and out of it, past the rules: for a snapshot of another shop, and for tests.

Records are dicts as the API spells them. What nests in one is taken apart into record types of its own.
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, cast

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.sandbox.data.columns import CONTACT_ADDRESS, CONTACT_EMAILS, CONTACT_PHONES
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object, words
from lightspeed_pos.sandbox.data.layout import EMPTY, LAYOUTS, Column, Layout, Scalar
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.payloads import elements_of
from lightspeed_pos.sandbox.data.relations import TAGGED, Join, join_of
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.data.tags import names_of, set_tags
from lightspeed_pos.sandbox.data.values import as_value
from lightspeed_pos.sandbox.show.scalars import wire_number

Given = Mapping[str, Any]
Records = Mapping[str, Iterable[Given]]  # by the name of an endpoint or record type

# Record types with an endpoint of their own that come and go with another record, and the column that names it.
PARTS = {
    ("ItemShop", "itemID"),
    ("OrderLine", "orderID"),
    ("RegisterCountAmount", "registerCountID"),
    ("SaleLine", "saleID"),
    ("SalePayment", "saleID"),
    ("TaxCategoryClass", "taxCategoryID"),
    ("TransferItem", "transferID"),
    ("WorkorderItem", "workorderID"),
    ("WorkorderLine", "workorderID"),
}
LISTED = {page.entity for page in ENDPOINTS.values() if page.query}
# Made by the sandbox when it shows a record.
MADE = set(words("@attributes baseImageURL Calculation link m purchasingCurrency rawVoidResponse TaxClassTotals"))
NOTES_OF_SALES = {
    "InternalNote": Join("InternalNote", "InternalNote", "Note", "", "internalNoteID", "noteID"),
    "PrintedNote": Join("PrintedNote", "PrintedNote", "Note", "", "printedNoteID", "noteID"),
}
LISTS_OF_TEXT = set(words("attribute1Values attribute2Values attribute3Values"))


def dump(store: Store) -> dict[str, list[dict[str, Any]]]:
    """
    All records of a shop by record type, in the order of their ids, for `load`.

    Values are text as on the wire. Nothing is nested: what the API nests in a record stands under its own type. A
    record has the columns that the API shows, and those it hides unless they are empty.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for entity, layout in LAYOUTS.items():
        rows = store.execute(f'SELECT {layout.selection} FROM "{entity}" ORDER BY "{layout.id}"').fetchall()
        if rows:
            found[entity] = [_shown(layout, row) for row in rows]
    return found


def _shown(layout: Layout, row: Sequence[Scalar]) -> dict[str, Any]:
    def on_the_wire(name: str, value: Scalar) -> Any:
        if name in LISTS_OF_TEXT:
            return json.loads(str(value))
        return wire_number(value) if isinstance(value, float) else str(value)

    return {
        column.name: on_the_wire(column.name, value)
        for column, value in zip(layout.columns, row, strict=True)
        if value != EMPTY[column.kind] or column.shown == "always"
    }


def load(context: Context, records: Records) -> list[str]:
    """
    Put records into a shop as they are, ids included; answers the fields that there is no place for.

    `records` has lists of dicts by the name of an endpoint or record type. Each type that is named is replaced whole,
    with what belongs to its records (an item's prices and stock rows, a sale's lines); the other types stay. Raises
    ValueError, and changes nothing, for an unknown name, for a value that its field cannot have, and for two records of
    one id.
    """
    loading = _Loading(context)
    with context.store.transaction():
        named = [(name, *_type_of(name), given) for name, given in _lists(records)]
        for _, entity, owner, _ in named:
            loading.clear(entity, owner)
        for name, entity, owner, given in named:
            id_name, seen = LAYOUTS[entity].id, set[str]()
            for record in given:
                if not isinstance(record, Mapping):
                    raise ValueError(f"{name} must have records as dicts, not {record!r}.")
                key = str(record.get(id_name) or "")
                if key in seen:
                    raise ValueError(f"{name} has two records with {id_name} {key}.")
                seen |= {key} - {""}
                loading.put(entity, record, {"owner": owner} if owner else {}, f"{name}[{{id}}]")
        loading.count_on()
    return sorted(loading.without_place)


def _lists(records: Records) -> Iterable[tuple[str, Iterable[Given]]]:
    if not isinstance(records, Mapping):
        kind = type(records).__name__
        raise ValueError(f'Records are lists by record type, {{"Item": [{{"itemID": 7, …}}]}}, not {kind}.')
    for name, given in records.items():
        if isinstance(given, Mapping | str) or not isinstance(given, Iterable):
            kind = type(cast("object", given)).__name__
            raise ValueError(f'{name} must have a list of records, {{"{name}": [{{…}}]}}, not {kind}.')
    return records.items()


def _type_of(name: str) -> tuple[str, str]:
    page = ENDPOINTS.get(name)
    entity = page.entity if page is not None else name
    if entity not in LAYOUTS:
        near = get_close_matches(name, LAYOUTS, n=1)
        hint = f": did you mean {near[0]}?" if near else "."
        raise ValueError(f"'{name}' is no record type{hint} There are: {', '.join(sorted(LAYOUTS))}.")
    return entity, name.partition(" ")[0] if page is not None and entity == "CustomField" else ""


class _Loading:
    """One load into a shop."""

    def __init__(self, context: Context) -> None:
        self.store = context.store
        self.zone = context.zone
        self.without_place: set[str] = set()

    def clear(self, entity: str, owner: str) -> None:
        """Remove the records of a type, and what belongs to them."""
        where, parameters = ("owner=?", (owner,)) if owner else ("1", ())
        self.store.execute(f'DELETE FROM "{entity}" WHERE {where}', parameters)
        for field in ENTITIES[entity].fields:
            join = join_of(entity, field.name) if field.type == "list" else None
            if join is not None and join.local == LAYOUTS[entity].id and _belongs(join):
                self.store.execute(f'DELETE FROM "{join.entity}" WHERE "{join.foreign}"<>0')

    def put(self, entity: str, given: Given, fixed: Given, where: str, *, instead: bool = True) -> int:
        """Store a record with what nests in it; answers its id. `instead`: of the one that has its id now."""
        layout = LAYOUTS[entity]
        values: dict[str, Scalar] = {}
        below: list[tuple[Join, object]] = []
        for name, value in {**given, **fixed}.items():
            column = layout.column(name)
            if name in LISTS_OF_TEXT:
                values[name] = json.dumps(value if is_list(value) else [value] if value else [])
            elif entity == "CustomFieldValue" and name == "value" and is_object(value):
                values[name] = json.dumps([whole(one.get("customFieldChoiceID")) for one in elements_of(value)])
            elif column is not None:
                values[column.name] = self.scalar(column, value, where.format(id=given.get(layout.id, "?")))
            elif entity == "Contact" and name in {"Addresses", "Phones", "Emails", "Websites"}:
                values.update(_of_contact(name, value))
            elif not ((entity in TAGGED and name == "Tags") or name in MADE):
                below += self.nested(entity, name, value)
        if entity == "ItemPrice":
            self.name_level(values)
        if entity == "Vendor" and is_object(paid_in := given.get("purchasingCurrency")):
            values.setdefault("currencyRateID", self.rate_of(paid_in.get("code")))
        at = where.format(id=values.get(layout.id, "new"))
        for join, value in below:
            if not join.item_key and is_object(value):
                values[join.local] = self.to_one(join, value, values.get(join.local, 0), f"{at}.{join.name}")
        key = self.insert(layout, values, instead=instead)
        for join, value in below:
            for element in elements_of(value) if join.item_key else ():
                is_part = _belongs(join)
                self.put(join.entity, element, {join.foreign: key}, f"{at}.{join.name}", instead=is_part)
        if entity in TAGGED and "Tags" in given:
            set_tags(self.store, TAGGED[entity], key, names_of(given["Tags"]))
        return key

    def scalar(self, column: Column, value: object, where: str) -> Scalar:
        """A value as stored."""
        if value is None or value == "":
            return EMPTY[column.kind]
        text = str(value).lower() if isinstance(value, bool) else str(value).encode("utf-8", "replace").decode()
        meant = as_value(column, value.isoformat() if isinstance(value, date) else text, self.zone)
        if meant is None or is_list(value) or is_object(value):
            raise ValueError(f"{where}: {value!r} is not a value for {column.name}.")
        return meant

    def nested(self, entity: str, name: str, value: object) -> list[tuple[Join, object]]:
        """What a field nests, by the relation that it is; an object of two notes is both."""
        if (entity, name) == ("Sale", "SaleNotes"):
            notes = value.items() if is_object(value) else ()
            return [(NOTES_OF_SALES[name], note) for name, note in notes if name in NOTES_OF_SALES]
        join = join_of(entity, name)
        if join is not None and join.local:
            return [(join, value)]
        if value not in (None, "", [], {}):
            self.without_place.add(f"{entity}.{name}")
        return []

    def name_level(self, price: dict[str, Scalar]) -> None:
        """Give a price the id and the name of its level, of which it may have come with one only."""
        found = self.store.execute(
            "SELECT priceLevelID, name FROM PriceLevel WHERE priceLevelID=? OR name=?",
            (price.get("useTypeID", 0), price.get("useType", "")),
        ).fetchone()
        if found is not None:
            price.setdefault("useTypeID", found[0])
            price.setdefault("useType", found[1])

    def rate_of(self, currency: object) -> int:
        """The exchange rate of a currency, 0 if there is none."""
        sql = "SELECT currencyRateID FROM CurrencyRate WHERE currencyCode=? ORDER BY 1 LIMIT 1"
        found = self.store.execute(sql, (str(currency),)).fetchone()
        return 0 if found is None else int(found[0])

    def to_one(self, join: Join, value: Given, known: Scalar, where: str) -> int:
        """The record that another one points to; one that came by itself has precedence."""
        fixed = {join.foreign: known} if known and join.foreign not in value else {}
        return self.put(join.entity, value, fixed, where, instead=join.entity not in LISTED)

    def insert(self, layout: Layout, values: dict[str, Scalar], *, instead: bool) -> int:
        """Store a row; answers its id."""
        key = values.get(layout.id) or 0
        if not key:
            values.pop(layout.id, None)
        elif instead:
            self.store.delete(layout.entity, int(key))
        elif self.store.exists(layout.entity, int(key)):
            return int(key)
        return self.store.insert(layout.entity, values)

    def count_on(self) -> None:
        """The next new item gets a SKU that none has."""
        highest = self.store.execute("SELECT MAX(systemSku) FROM Item").fetchone()[0] or 0
        missing = highest - self.store.counter("systemSku", 0)
        self.store.counter("systemSku", max(missing, 0))


def _belongs(join: Join) -> bool:
    """Whether records of a to-many relation come and go with the record that has them."""
    return join.entity not in LISTED or (join.entity, join.foreign) in PARTS


def _of_contact(name: str, value: object) -> dict[str, str]:
    """Columns of a contact that are lists on the wire."""
    if name == "Websites":
        return {part: str(one.get(part) or "") for one in elements_of(value) for part in ("url",)}
    if name == "Addresses":
        return {part: str(one.get(part) or "") for one in elements_of(value) for part in CONTACT_ADDRESS}
    places, content = (CONTACT_PHONES, "number") if name == "Phones" else (CONTACT_EMAILS, "address")
    columns = {use: column for column, use in places}
    return {
        columns[use]: str(one.get(content) or "")
        for one in elements_of(value)
        if (use := str(one.get("useType"))) in columns
    }
