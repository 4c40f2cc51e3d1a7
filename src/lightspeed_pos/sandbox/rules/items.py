"""
Items: description, codes, SKU counter, variants of a matrix, stock on writes and on archiving.

Source: API documentation, "Item with prices", "Matrix", "Delete, archive, unarchive"; messages as recorded.
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import re

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.numbers import quantity, whole
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import Problem, bad_request
from lightspeed_pos.sandbox.rules import custom_fields, matrices, prices, stock
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write, write_tags

CODES = ("upc", "ean")
SERIALIZED_TYPES = {"serialized", "serialized_assembly"}


class Items(Rule):
    """Goods."""

    read_only = frozenset({"systemSku", "avgCost", "fifoCost", "itemAttributesID", "noteID", "itemECommerceID"})

    def defaults(self, context: Context) -> Record:
        del context
        return {"tax": "true", "discountable": "true", "taxClassID": 1, "itemType": "default"}

    def check(self, write: Write) -> None:
        record = write.record
        if not record["description"]:
            raise bad_request(f"Item not {write.verb}. An Item must have a description.")
        for name in CODES:
            check_code(write, name)
        if record["itemType"] in SERIALIZED_TYPES and record["serialized"] != "true":
            raise Problem(422, f"Item not {write.verb}. itemType '{record['itemType']}' needs serialized true.")
        if write.old is None:
            record["systemSku"] = write.store.counter("systemSku")
            record["avgCost"] = record["fifoCost"] = record["defaultCost"]

    def after(self, write: Write, key: int) -> None:
        context = write.context
        if write.old is None:
            stock.add_rows(context, key, write.record["avgCost"])
        prices.write_prices(write, "itemID", key)
        item = write.record | {"itemID": key}
        written: set[int] = set()
        for shop in write.nested("ItemShops"):
            shop_id = write_item_shop(write, item, shop)
            if shop_id in written:
                raise bad_request(f"Redundant ItemShop: the shop with shopID '{shop_id}' is named twice.")
            written.add(shop_id)
        custom_fields.write_values(write, "itemID", key)
        write_tags(write, "itemID", key)
        if item["itemMatrixID"] and item["itemAttributesID"]:
            matrices.learn_attributes(context, item)

    def removed(self, saver: Saver, record: Record) -> None:
        stock.clear(saver.context, record, "RemoveForArchiveItem")


def check_code(write: Write, name: str) -> None:
    """Raise a 400 for a UPC or EAN that has not 11 to 14 digits, a 422 for one that another item has."""
    code = write.record[name]
    if not code:
        return
    if name in write.changes and not re.fullmatch(r"\d{11,14}", code, re.ASCII):
        raise bad_request(f"Item not {write.verb}. {name} must have 11 to 14 digits.")
    own = write.record["itemID"]
    for other in CODES:
        twin = write.store.execute(
            f"SELECT itemID FROM Item WHERE \"{other}\"=? AND itemID<>? AND archived='false' LIMIT 1", (code, own)
        ).fetchone()
        if twin is not None:
            raise Problem(422, f"Item not {write.verb}. {name} '{code}' already exists on item {twin[0]}.")


def write_item_shop(write: Write, item: Record, shop: Payload) -> int:
    """Write the stock and reorder levels of an item in one shop; answers the id of that shop."""
    store = write.store
    row: Record | None = None
    if shop.get("itemShopID"):
        row = store.get("ItemShop", whole(shop["itemShopID"]))
        if row is None or row["itemID"] != item["itemID"]:
            raise bad_request(f"Invalid ItemShop: itemShopID '{shop['itemShopID']}' is not one of this item.")
    elif shop.get("shopID"):
        key = whole(shop["shopID"])
        if not store.exists("Shop", key):
            raise bad_request(f"Invalid ItemShop: there is no shop with shopID '{shop['shopID']}'.")
        row = stock.shop_row(write.context, item["itemID"], key)
    if row is None or row["shopID"] == stock.ALL_SHOPS:
        raise bad_request("Invalid ItemShop: give the itemShopID or shopID of one shop.")
    levels = {name: quantity(shop[name]) for name in ("reorderPoint", "reorderLevel") if name in shop}
    store.update("ItemShop", row["itemShopID"], levels)
    if "qoh" in shop:
        reason = "ManualQuantityAdjustment" if write.old is not None else "ItemCreated"
        stock.set_to(write.context, item, row["shopID"], quantity(shop["qoh"]), reason)
    return int(row["shopID"])


class ItemShops(Rule):
    """Stock rows. Clients can write only their reorder levels directly."""

    read_only = frozenset(
        words(
            "qoh sellable backorder componentQoh componentBackorder averageCost lastReceivedCost nextFifoLotCost"
            " onLayaway onSpecialOrder onTransferIn onTransferOut onWorkorder totalValueAvgCost totalValueFifo"
            " totalValueNegativeInventory itemID shopID lastReceivedLotID nextFifoLotID"
        )
    )
