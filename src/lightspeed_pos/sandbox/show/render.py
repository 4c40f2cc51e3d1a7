"""
Records as the JSON the service sends: every scalar a string, one element collapsed to an object, empty left out.

A page is rendered from rows straight to text: a pattern per record type for its scalars, one query per relation.

Source: API documentation, "JSON quirks".
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import json
from collections.abc import Sequence

from lightspeed_pos.sandbox.data.columns import LEFT_OUT, LEFT_OUT_ON_TOP
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.relations import CHOICES, TAGGED, Join, Plan
from lightspeed_pos.sandbox.data.store import Row, Store
from lightspeed_pos.sandbox.show.parts import PARTS, TEMPLATE_PARTS, View, custom_values
from lightspeed_pos.sandbox.show.scalars import collapsed, scalars_of, text
from lightspeed_pos.sandbox.show.summaries import SUMMARIES, tax_class_totals

# Below this path the sandbox serves what the content delivery network serves for the real one.
IMAGES_PATH = "/images/"
NOTHING: frozenset[str] = frozenset()


class Renderer:
    """Renders what lies in a store for somebody who reached it at `origin`."""

    def __init__(
        self,
        store: Store,
        origin: str,
        *,
        whole_codes: bool = False,
        template: bool = False,
        tag_objects: bool = False,
    ) -> None:
        self.store = store
        self.view = View(store, text(origin + IMAGES_PATH), whole_codes, template, tag_objects)

    def objects(
        self, entity: str, rows: Sequence[Row], plan: Plan, *, nested: bool = False, without: frozenset[str] = NOTHING
    ) -> list[str]:
        """One JSON object per row, relations of the plan included; `without` names what to leave out."""
        before, behind = scalars_of(entity, nested=nested, template=self.view.template, without=without)
        columns = [before.render(rows)]
        if entity in PARTS and not (entity == "PriceLevel" and "Calculation" in without):
            columns.append(PARTS[entity](self.view, rows))
        if entity == "CustomFieldValue":
            whole = any((entity, join.name) == CHOICES for join in plan.joins)
            columns.append(custom_values(self.view, rows, whole=whole))
        if self.view.template and entity in TEMPLATE_PARTS:
            columns.append(TEMPLATE_PARTS[entity](self.view, rows))
        by_key: dict[str, list[tuple[Join, Plan]]] = {}
        for join, below in plan.joins.items():
            by_key.setdefault(join.json_key, []).append((join, below))
        for key, joins in by_key.items():
            pieces = (
                self.relation(entity, rows, *joins[0], nested=nested)
                if len(joins) == 1
                else self.shared(entity, rows, key, joins)
            )
            columns.append(["," + piece if piece else "" for piece in pieces])
        if self.view.template and entity in SUMMARIES:
            columns.append(SUMMARIES[entity](self.store, rows))
        if behind.columns:
            columns.append(behind.render(rows))
        return ["{" + "".join(pieces)[1:] + "}" for pieces in zip(*columns, strict=True)]

    def relation(self, entity: str, rows: Sequence[Row], join: Join, below: Plan, *, nested: bool = False) -> list[str]:
        """What the relation adds to each of these rows, themselves nested or not: `"Key":value`, or nothing."""
        if join.name == "Tags":
            return self.tags(entity, rows, join)
        if entity == "Sale" and join.name == "TaxClassTotals":
            return [piece.removeprefix(",") for piece in tax_class_totals(self.store, rows)]
        if entity == "Sale" and join.name == "SaleNotes":
            return self.sale_notes(rows)
        pieces: list[str] = []
        for elements in self.elements(entity, rows, join, below, nested=nested):
            if not elements:
                pieces.append(join.when_empty)
            elif join.item_key:
                pieces.append(f'"{join.json_key}":{{"{join.item_key}":{collapsed(elements)}}}')
            else:
                pieces.append(f'"{join.json_key}":{elements[0]}')
        return pieces

    def shared(self, entity: str, rows: Sequence[Row], key: str, joins: Sequence[tuple[Join, Plan]]) -> list[str]:
        """Relations to one record each that arrive under the same key: a bare list, also if they are the same."""
        found = [self.elements(entity, rows, join, below) for join, below in joins]
        both = [[element for elements in row for element in elements[:1]] for row in zip(*found, strict=True)]
        return [f'"{key}":{collapsed(elements)}' if elements else "" for elements in both]

    def elements(
        self, entity: str, rows: Sequence[Row], join: Join, below: Plan, *, nested: bool = False
    ) -> list[list[str]]:
        """Rendered rows of the other table for each of these rows."""
        if not join.local:
            return [[] for _ in rows]
        local = LAYOUTS[entity].index[join.local]
        place = (entity, join.name)
        hidden = not self.view.template and not (nested and place in LEFT_OUT_ON_TOP)
        without = LEFT_OUT.get(place, NOTHING) if hidden else NOTHING
        found = self.children(join, below, {row[local] for row in rows} - {0}, without)
        return [found.get(row[local], []) for row in rows]

    def children(self, join: Join, below: Plan, keys: set[int], without: frozenset[str]) -> dict[int, list[str]]:
        """Rendered rows of the other table by the key that they are found by."""
        if not keys:
            return {}
        layout = LAYOUTS[join.entity]
        order = f't."{layout.id}"' + (" DESC" if join.newest_first else "")
        # CROSS JOIN keeps the given keys as the outer loop, with one index look-up for each.
        rows: list[Row] = self.store.execute(
            f'SELECT {layout.qualified} FROM json_each(?) AS k CROSS JOIN "{join.entity}" AS t'
            f' WHERE t."{join.foreign}"=k.value{f" AND {join.only}" if join.only else ""} ORDER BY {order}',
            (json.dumps(sorted(keys)),),
        ).fetchall()
        foreign = layout.index[join.foreign]
        found: dict[int, list[str]] = {}
        objects = self.objects(join.entity, rows, below, nested=True, without=without)
        for row, shown in zip(rows, objects, strict=True):
            found.setdefault(row[foreign], []).append(shown)
        return found

    def tags(self, entity: str, rows: Sequence[Row], join: Join) -> list[str]:
        """`"Tags":{"tag":["a","b"]}`: plain names, or objects with a name."""
        owner = TAGGED[entity]
        keys = [row[LAYOUTS[entity].index[owner]] for row in rows]
        found = self.store.execute(
            f'SELECT r."{owner}", t.name FROM json_each(?) AS k CROSS JOIN TagRelation AS r ON r."{owner}"=k.value'
            " JOIN Tag AS t ON t.tagID=r.tagID ORDER BY t.tagID",
            (json.dumps(keys),),
        )
        names: dict[int, list[str]] = {}
        for key, name in found:
            names.setdefault(key, []).append(f'{{"name":{text(name)}}}' if self.view.tag_objects else text(name))
        return [f'"Tags":{{"tag":{collapsed(names[key])}}}' if key in names else join.when_empty for key in keys]

    def sale_notes(self, rows: Sequence[Row]) -> list[str]:
        """`"SaleNotes":{"InternalNote":{…},"PrintedNote":{…}}`, each only if there is one."""
        notes = [
            self.relation("Sale", rows, Join(name, name, "Note", "", column, "noteID"), Plan())
            for name, column in (("InternalNote", "internalNoteID"), ("PrintedNote", "printedNoteID"))
        ]
        both = [",".join(filter(None, pair)) for pair in zip(*notes, strict=True)]
        return [f'"SaleNotes":{{{pair}}}' if pair else "" for pair in both]
