"""
Matrices: items in variants. New attribute values come with the items; archiving takes the items along.

Source: API documentation, "Matrix".
"""

from __future__ import annotations

import json

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules import prices, stock
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write, write_tags


class Matrices(Rule):
    """Groups of variants."""

    def defaults(self, context: Context) -> Record:
        del context
        return {"itemType": "default"}

    def check(self, write: Write) -> None:
        if not write.record["description"]:
            raise bad_request(f"ItemMatrix not {write.verb}. An ItemMatrix must have a description.")
        if not write.record["itemAttributeSetID"]:
            raise bad_request(f"ItemMatrix not {write.verb}. An ItemMatrix must have an itemAttributeSetID.")

    def after(self, write: Write, key: int) -> None:
        prices.write_prices(write, "itemMatrixID", key)
        write_tags(write, "itemMatrixID", key)

    def removed(self, saver: Saver, record: Record) -> None:
        context = saver.context
        for item in context.store.find("Item", itemMatrixID=record["itemMatrixID"], archived="false"):
            context.store.update("Item", item["itemID"], {"archived": "true", "timeStamp": context.clock.stamp()})
            stock.clear(context, item, "RemoveForArchiveItem")


def learn_attributes(context: Context, item: Record) -> None:
    """Values that a variant brings are added to its matrix."""
    matrix = context.store.get("ItemMatrix", item["itemMatrixID"])
    attributes = context.store.get("ItemAttributes", item["itemAttributesID"])
    if matrix is None or attributes is None:
        return
    for place in ("1", "2", "3"):
        value, column = attributes[f"attribute{place}"], f"attribute{place}Values"
        known: list[str] = json.loads(matrix[column] or "[]")
        if value and value not in known:
            context.store.update("ItemMatrix", matrix["itemMatrixID"], {column: json.dumps([*known, value])})
