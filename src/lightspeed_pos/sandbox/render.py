"""
Records as the JSON the service sends: every scalar a string, one element collapsed to an object, empty left out.

A page is rendered from rows straight to text: a template per record type for its scalars, one query per relation.

Source: API documentation, "JSON quirks".
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from lightspeed_pos.sandbox.layout import LAYOUTS, STRAGGLERS, Column
from lightspeed_pos.sandbox.relations import Join, Plan
from lightspeed_pos.sandbox.store import Row, Store

CONTACT_PHONES = (
    ("phoneHome", "Home"),
    ("phoneWork", "Work"),
    ("mobile", "Mobile"),
    ("pager", "Pager"),
    ("fax", "Fax"),
)
CONTACT_EMAILS = (("email", "Primary"), ("emailSecondary", "Secondary"))
CONTACT_ADDRESS = ("address1", "address2", "city", "state", "stateCode", "zip", "country", "countryCode")
# Custom fields whose value is one or more choices.
CHOICE_TYPES = {"single_choice", "multi_choice"}
# Below this path the sandbox serves what the content delivery network serves for the real one.
IMAGES_PATH = "/images/"


def text(value: str) -> str:
    """A string as it stands on the wire, quotes included."""
    return quoted(value).replace("/", "\\/")


def number(value: float) -> str:
    """A number as on the wire, without quotes: no trailing zeros, 14 significant digits, `1.0E-8` when tiny."""
    shown = f"{value:.14G}"
    if "E" not in shown:
        return shown
    mantissa, _, exponent = shown.partition("E")
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{exponent[0]}{exponent[1:].lstrip('0')}"


def collapsed(elements: Sequence[str]) -> str:
    """One element alone, several as a list."""
    return elements[0] if len(elements) == 1 else f"[{','.join(elements)}]"


def masked(code: str) -> str:
    """A gift card's code as most may see it."""
    return "*" + code[-4:] if code else ""


def member(key: str, value: str) -> str:
    """`"key":value`, for keys that need no escaping."""
    return f'"{key}":{value}'


def _texts(name: str, values: Sequence[Any]) -> list[str]:
    del name
    return [text(value) for value in values]


def _numbers(name: str, values: Sequence[Any]) -> list[Any]:
    del name
    # Whole numbers come out of the database as int and need no work.
    return [number(value) if value.__class__ is float else value for value in values]


def _times(name: str, values: Sequence[Any]) -> list[str]:
    return [f',"{name}":"{value}"' if value else "" for value in values]


# How a column of values becomes what the template takes, and what the template has around it.
CONVERSIONS: dict[str, tuple[str, Callable[[str, Sequence[Any]], Sequence[Any]] | None]] = {
    "text": (',"{}":%s', _texts),
    "number": (',"{}":"%s"', _numbers),
    "time": ("%s", _times),
    "key": (',"{}":"%s"', None),
    "flag": (',"{}":"%s"', None),
}


class Template:
    """
    Renders some columns of rows; every piece starts with a comma, which the caller cuts off the first.

    Works column by column: for a page of rows that is several times as fast as row by row.
    """

    def __init__(self, columns: Sequence[tuple[int, Column]]) -> None:
        self.pattern = "".join(CONVERSIONS[column.kind][0].format(column.name) for _, column in columns)
        self.columns = [(place, column.name, CONVERSIONS[column.kind][1]) for place, column in columns]

    def render(self, rows: Sequence[Row]) -> list[str]:
        """One text per row."""
        if not rows or not self.columns:
            return [""] * len(rows)
        values = list(zip(*rows, strict=True))
        shown = [
            values[place] if convert is None else convert(name, values[place]) for place, name, convert in self.columns
        ]
        return [self.pattern % row for row in zip(*shown, strict=True)]


@cache
def templates(entity: str, *, nested: bool) -> tuple[Template, Template]:
    """Scalars before and behind the relations."""
    visible = {"always", "nested"} if nested else {"always"}
    behind = STRAGGLERS.get(entity, ())
    columns = [(place, column) for place, column in enumerate(LAYOUTS[entity].columns) if column.shown in visible]
    return (
        Template([entry for entry in columns if entry[1].name not in behind]),
        Template(sorted((e for e in columns if e[1].name in behind), key=lambda entry: behind.index(entry[1].name))),
    )


class Renderer:
    """Renders what lies in a store for somebody who reached it at `origin`."""

    def __init__(self, store: Store, origin: str, *, whole_codes: bool = False) -> None:
        self.store = store
        self.whole_codes = whole_codes
        self.images_url = text(origin + IMAGES_PATH)

    def objects(self, entity: str, rows: Sequence[Row], plan: Plan, *, nested: bool = False) -> list[str]:
        """One JSON object per row, relations of the plan included."""
        before, behind = templates(entity, nested=nested)
        columns = [before.render(rows)]
        added = self.additions(entity)
        if added is not None:
            columns.append([added(row) for row in rows])
        for join, below in plan.joins.items():
            columns.append(["," + piece if piece else "" for piece in self.relation(entity, rows, join, below)])
        if behind.columns:
            columns.append(behind.render(rows))
        return ["{" + "".join(pieces)[1:] + "}" for pieces in zip(*columns, strict=True)]

    def relation(self, entity: str, rows: Sequence[Row], join: Join, below: Plan) -> list[str]:
        """What the relation adds to each of these rows: `"Key":value`, or nothing."""
        if entity == "Customer" and join.name == "Tags":
            return self.tags(rows)
        if entity == "Sale" and join.name == "SaleNotes":
            return self.sale_notes(rows)
        if not join.local:
            return [join.when_empty] * len(rows)
        local = LAYOUTS[entity].index[join.local]
        found = self.children(join, below, {row[local] for row in rows} - {0})
        pieces: list[str] = []
        for row in rows:
            elements = found.get(row[local])
            if not elements:
                pieces.append(join.when_empty)
            elif join.item_key:
                pieces.append(f'"{join.json_key}":{{"{join.item_key}":{collapsed(elements)}}}')
            else:
                pieces.append(f'"{join.json_key}":{elements[0]}')
        return pieces

    def children(self, join: Join, below: Plan, keys: set[int]) -> dict[int, list[str]]:
        """Rendered rows of the other table by the key that they are found by."""
        if not keys:
            return {}
        layout = LAYOUTS[join.entity]
        order = f't."{layout.id}"' + (" DESC" if join.newest_first else "")
        # CROSS JOIN keeps the given keys as the outer loop: one index look-up for each.
        rows: list[Row] = self.store.execute(
            f'SELECT {layout.qualified} FROM json_each(?) AS k CROSS JOIN "{join.entity}" AS t'
            f' WHERE t."{join.foreign}"=k.value{f" AND {join.only}" if join.only else ""} ORDER BY {order}',
            (json.dumps(sorted(keys)),),
        ).fetchall()
        foreign = layout.index[join.foreign]
        found: dict[int, list[str]] = {}
        for row, shown in zip(rows, self.objects(join.entity, rows, below, nested=True), strict=True):
            found.setdefault(row[foreign], []).append(shown)
        return found

    def tags(self, rows: Sequence[Row]) -> list[str]:
        """`"Tags":{"tag":["a","b"]}`: plain names."""
        found = self.store.execute(
            "SELECT r.customerID, t.name FROM json_each(?) AS k CROSS JOIN TagRelation AS r ON r.customerID=k.value"
            " JOIN Tag AS t ON t.tagID=r.tagID ORDER BY t.tagID",
            (json.dumps([row[LAYOUTS["Customer"].index["customerID"]] for row in rows]),),
        )
        names: dict[int, list[str]] = {}
        for customer, name in found:
            names.setdefault(customer, []).append(text(name))
        keys = [row[LAYOUTS["Customer"].index["customerID"]] for row in rows]
        return [f'"Tags":{{"tag":{collapsed(names[key])}}}' if key in names else '"Tags":""' for key in keys]

    def sale_notes(self, rows: Sequence[Row]) -> list[str]:
        """`"SaleNotes":{"InternalNote":{…},"PrintedNote":{…}}`, each only if there is one."""
        notes = [
            self.relation("Sale", rows, Join(name, name, "Note", "", column, "noteID"), Plan())
            for name, column in (("InternalNote", "internalNoteID"), ("PrintedNote", "printedNoteID"))
        ]
        both = [",".join(filter(None, pair)) for pair in zip(*notes, strict=True)]
        return [f'"SaleNotes":{{{pair}}}' if pair else "" for pair in both]

    def additions(self, entity: str) -> Callable[[Row], str] | None:
        """What some record types show that is neither a column nor a relation; starts with a comma."""
        match entity:
            case "Contact":
                return contact_parts
            case "CreditAccount":
                code = LAYOUTS["CreditAccount"].index["code"]
                show = str if self.whole_codes else masked
                return lambda row: f',"code":{text(show(row[code]))}'
            case "CustomFieldValue":
                return self.custom_value
            case "Image" | "WorkorderImage":
                url = f',"baseImageURL":{self.images_url}'
                return lambda _row: url
            case "ItemMatrix":
                return self.attribute_values
            case "PriceLevel":
                return lambda _row: ',"Calculation":""'
            case _:
                return None

    def custom_value(self, row: Row) -> str:
        """`value` of a custom field: plain, or the choices in full."""
        index = LAYOUTS["CustomFieldValue"].index
        value: str = row[index["value"]]
        if row[index["type"]] not in CHOICE_TYPES:
            return f',"value":{text(value)}'
        chosen = [self.store.row("CustomFieldChoice", key) for key in json.loads(value or "[]")]
        rows = [choice for choice in chosen if choice is not None]
        if not rows:
            return ',"value":""'
        return f',"value":{{"CustomFieldChoice":{collapsed(self.objects("CustomFieldChoice", rows, Plan()))}}}'

    def attribute_values(self, row: Row) -> str:
        """`attribute1Values`: a bare list, a bare string if single, "" if empty, absent if the set has no such one."""
        index = LAYOUTS["ItemMatrix"].index
        attributes = self.store.get("ItemAttributeSet", row[index["itemAttributeSetID"]])
        pieces = ""
        for place in ("1", "2", "3"):
            if attributes is not None and attributes[f"attributeName{place}"]:
                values: list[str] = json.loads(row[index[f"attribute{place}Values"]] or "[]")
                shown = collapsed([text(value) for value in values]) if values else '""'
                pieces += f',"attribute{place}Values":{shown}'
        return pieces


def contact_parts(row: Row) -> str:
    """Addresses, phones, e-mails and websites of a contact; each the empty string if there is none."""
    index = LAYOUTS["Contact"].index

    def kinds(container: str, item: str, value_key: str, kinds_of: Sequence[tuple[str, str]]) -> str:
        elements = [
            f'{{"{value_key}":{text(row[index[column]])},"useType":"{use}"}}'
            for column, use in kinds_of
            if row[index[column]]
        ]
        return f',"{container}":' + (f'{{"{item}":{collapsed(elements)}}}' if elements else '""')

    address = [(name, row[index[name]]) for name in CONTACT_ADDRESS]
    addresses = '""'
    if any(value for _, value in address):
        parts = ",".join(member(name, text(value)) for name, value in address)
        addresses = f'{{"ContactAddress":{{{parts}}}}}'
    url = row[index["url"]]
    websites = f'{{"ContactWebsite":{{"url":{text(url)}}}}}' if url else '""'
    return (
        f',"Addresses":{addresses}'
        + kinds("Phones", "ContactPhone", "number", CONTACT_PHONES)
        + kinds("Emails", "ContactEmail", "address", CONTACT_EMAILS)
        + f',"Websites":{websites}'
    )


def single(json_key: str, shown: str) -> str:
    """Envelope of one record."""
    return f'{{"@attributes":{{"count":"1"}},"{json_key}":{shown}}}'


def page(json_key: str, objects: Sequence[str], next_url: str, previous_url: str) -> str:
    """Envelope of a page; an empty one has no entity key at all. [I]"""
    head = f'{{"@attributes":{{"next":{text(next_url)},"previous":{text(previous_url)}}}'
    return f'{head},"{json_key}":{collapsed(objects)}}}' if objects else head + "}"


def offset_page(json_key: str, objects: Sequence[str], *, total: int, offset: int, limit: int) -> str:
    """Envelope of the un-versioned API. Without any match nothing but the count is there; recorded."""
    if not total:
        return counted(0)
    head = f'{{"@attributes":{{"count":"{total}","offset":"{offset}","limit":"{limit}"}}'
    return f'{head},"{json_key}":{collapsed(objects)}}}' if objects else head + "}"


def bare(json_key: str, objects: Sequence[str]) -> str:
    """A list without attributes."""
    return f'{{"{json_key}":{collapsed(objects)}}}' if objects else "{}"


def counted(total: int) -> str:
    """Envelope of `count=1`."""
    return f'{{"@attributes":{{"count":"{total}"}}}}'
