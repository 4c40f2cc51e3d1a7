"""Items with prices, stock, vendors' numbers, variants, notes, tags and images."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass

from lightspeed_pos.sandbox.data.json_shapes import words as names_in
from lightspeed_pos.sandbox.data.layout import Scalar
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.seed import words
from lightspeed_pos.sandbox.seed.calendar import BUSY_DAYS, DAYS, Calendar
from lightspeed_pos.sandbox.show.images import PLACEHOLDER_BYTES

SKU_START = 210_000_000_000
MATRIX_EVERY, MATRIX_ITEMS = 50, 6  # six of every fifty items are variants of one matrix
ARCHIVED_EVERY = 37
WITHOUT_CATEGORY_EVERY = 29
WITH_IMAGE_EVERY, WITH_IMAGE_MAXIMUM = 5, 200
SKU_SKIPPED_EVERY = 71  # the counter of systemSku runs ahead of the ids
ITEMS_PER_IMPORT = 20  # items of one import share their times
SELLERS = 400
ROWS_HELD = 50_000  # rows are written in portions, so that a shop of a million items fits into memory

COLUMNS = {
    "Item": names_in(
        "itemID systemSku defaultCost avgCost fifoCost discountable tax archived itemType description upc customSku"
        " manufacturerSku createTime timeStamp publishToEcom categoryID taxClassID itemMatrixID manufacturerID"
        " defaultVendorID itemAttributesID noteID"
    ),
    "ItemPrice": names_in("amount useTypeID useType itemID itemMatrixID"),
    "ItemShop": names_in(
        "qoh sellable reorderPoint reorderLevel averageCost nextFifoLotCost totalValueAvgCost totalValueFifo timeStamp"
        " itemID shopID"
    ),
    "Inventory": names_in("inventoryID itemID"),
    "ItemVendorNum": names_in("value cost timeStamp itemID vendorID"),
    "InventoryLog": names_in("inventoryLogID qohChange costChange createTime employeeID itemID shopID reason"),
    "TagRelation": ("tagID", "itemID"),
    "ItemAttributes": names_in("itemAttributesID attribute1 attribute2 itemAttributeSetID"),
    "Note": names_in("noteID note isPublic timeStamp"),
    "ItemMatrix": names_in(
        "itemMatrixID description itemAttributeSetID categoryID manufacturerID defaultVendorID attribute1Values"
        " attribute2Values taxClassID tax itemType timeStamp"
    ),
    "Image": names_in("description filename ordering publicID size createTime timeStamp itemID"),
}


@dataclass(frozen=True, slots=True)
class Good:
    """What sales need to know of an item. `entries` are the ids of the log entries of its first stock, by shop."""

    item: int
    price: float
    cost: float
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """A matrix, as its variants see it."""

    maker: int
    name: str
    price: float


@dataclass(frozen=True, slots=True)
class Kind:
    """Goods of one category."""

    category: int
    name: str
    lowest: float
    highest: float


def goods(
    store: Store, calendar: Calendar, dice: random.Random, items: int, shops: int, leaves: Sequence[int]
) -> list[Good]:
    """Add all items and what belongs to them. Returns some of those that sell."""
    maker = Maker(store, calendar, dice, items, shops, leaves)
    for item in range(1, items + 1):
        maker.add(item)
    maker.flush()
    store.counter("systemSku", SKU_START + items + items // SKU_SKIPPED_EVERY)
    return maker.sellers


def place_of_stock(item: int, shop: int, shops: int) -> int:
    """The id of the stock of an item in a shop, or (0) in all."""
    return (item - 1) * (shops + 1) + shop + 1


class Maker:
    """Makes items one after the other and writes them in portions."""

    def __init__(
        self, store: Store, calendar: Calendar, dice: random.Random, items: int, shops: int, leaves: Sequence[int]
    ) -> None:
        self.store = store
        self.calendar = calendar
        self.dice = dice
        self.items = items
        self.shops = shops
        self.sellers: list[Good] = []
        self.rows: dict[str, list[Sequence[Scalar]]] = {table: [] for table in COLUMNS}
        self.attributes = self.notes = self.entries = self.lots = 0
        categories = [entry for below in words.DEPARTMENTS.values() for entry in below.items()]
        named = dict(zip([name for name, _ in categories], leaves, strict=True))
        self.jerseys = named["Jerseys"]
        self.kinds = [Kind(named[name], *kind) for name, kinds in categories for kind in kinds if name != "Jerseys"]
        self.family = Family(0, "", 0.0)

    def flush(self) -> None:
        """Write what has been made."""
        for table, rows in self.rows.items():
            self.store.insert_many(table, COLUMNS[table], rows)
            rows.clear()

    def add(self, item: int) -> None:
        """Make one item."""
        dice, rows = self.dice, self.rows
        since = self.day(item)
        created, touched = self.times(item, since)
        maker = dice.randrange(len(words.MAKERS))
        place = (item - 1) % MATRIX_EVERY
        matrix = attributes = 0
        if place < MATRIX_ITEMS and item + MATRIX_ITEMS - place <= self.items + 1:
            matrix = (item - 1) // MATRIX_EVERY + 1
            if place == 0:
                self.add_matrix(matrix, maker, touched)
            maker, price, category = self.family.maker, self.family.price, self.jerseys
            colour, size = words.COLOURS[place // 3], words.SIZES[1 + place % 3]
            self.attributes = attributes = self.attributes + 1
            rows["ItemAttributes"].append((attributes, colour, size, 1))
            description = f"{self.family.name} {colour} {size}"
        else:
            kind = dice.choice(self.kinds)
            price = round(kind.lowest + (kind.highest - kind.lowest) * dice.random()) - 0.05
            category = kind.category
            description = f"{words.MAKERS[maker]} {dice.choice(words.MODELS)} {kind.name}"
        archived = item % ARCHIVED_EVERY == 0
        cost = round(price * (0.45 + 0.2 * dice.random()), 2)
        vendor = 1 + maker % len(words.VENDORS)
        rows["ItemPrice"].append((price, 1, "Default", item, 0))
        rows["ItemPrice"].append((round(price * 1.1, 2) if item % 2 else 0, 2, "MSRP", item, 0))
        sells = not archived and since < DAYS - BUSY_DAYS and len(self.sellers) < SELLERS
        entries = self.add_stock(item, cost, (created, touched), archived=archived, sells=sells)
        if item % 4:
            rows["ItemVendorNum"].append((f"{vendor:02d}-{item:06d}", cost, touched, item, vendor))
        self.add_tags(item)
        self.add_images(item, description, touched)
        if sells:
            self.sellers.append(Good(item, price, cost, entries))
        rows["Item"].append(
            (
                item,
                SKU_START + item + item // SKU_SKIPPED_EVERY,
                *(cost, cost, cost),
                *("true", "true", "true" if archived else "false", "default"),
                description,
                f"6{item:010d}{item * 7 % 10}" if item % 3 else "",
                f"SC-{item:06d}" if item % 5 else "",
                f"{words.MAKERS[maker][:3].upper()}{item * 37 % 100000:05d}",
                created,
                touched,
                "true" if item % 2 else "false",
                category if item % WITHOUT_CATEGORY_EVERY else 0,
                1,
                matrix,
                maker + 1,
                vendor,
                attributes,
                self.add_note(touched) if item % 25 == 0 else 0,
            )
        )
        if len(rows["Item"]) >= ROWS_HELD:
            self.flush()

    def day(self, item: int) -> float:
        """The day of the shop's life on which the item came."""
        imported = (item - 1) // ITEMS_PER_IMPORT * ITEMS_PER_IMPORT
        return DAYS * imported / (self.items + 1)

    def times(self, item: int, since: float) -> tuple[str, str]:
        """When the item came and when it was last changed."""
        came = self.calendar.stamp(since)
        return came, self.calendar.stamp(since + self.dice.random() * (DAYS - since)) if item % 3 == 0 else came

    def add_matrix(self, matrix: int, maker: int, touched: str) -> None:
        """A matrix for the variants that follow."""
        price = self.dice.randrange(39, 119) + 0.95
        self.family = Family(maker, f"{words.MAKERS[maker]} {self.dice.choice(words.MODELS)} Jersey", price)
        values = (json.dumps(words.COLOURS[:2]), json.dumps(words.SIZES[1:4]))
        vendor = 1 + maker % len(words.VENDORS)
        self.rows["ItemMatrix"].append(
            (matrix, self.family.name, 1, self.jerseys, maker + 1, vendor, *values, 1, "true", "default", touched)
        )
        self.rows["ItemPrice"].append((price, 1, "Default", 0, matrix))
        self.rows["ItemPrice"].append((price + 10, 2, "MSRP", 0, matrix))

    def add_stock(
        self, item: int, cost: float, times: tuple[str, str], *, archived: bool, sells: bool
    ) -> tuple[int, ...]:
        """Add the stock that came with the item. Returns the ids of its log entries."""
        created, touched = times
        entries: list[int] = []
        amounts = [0 if archived else self.dice.randrange(12) for _ in range(self.shops)]
        for shop, amount in enumerate((sum(amounts), *amounts)):
            value = round(amount * cost, 2)
            self.rows["ItemShop"].append((amount, amount, 2, 4, cost, cost, value, value, touched, item, shop))
            if shop == 0 and (amount or sells):
                self.lots += 1
                self.rows["Inventory"].append((self.lots, item))
            if shop and (amount or sells):
                self.entries += 1
                entries.append(self.entries)
                self.rows["InventoryLog"].append((self.entries, amount, value, created, 1, item, shop, "ItemCreated"))
        return tuple(entries)

    def add_tags(self, item: int) -> None:
        """One tag for every sixth item, two for every twelfth."""
        if item % 6 == 0:
            self.rows["TagRelation"].append((1 + item // 6 % len(words.TAGS), item))
        if item % 12 == 0:
            self.rows["TagRelation"].append((1 + (item // 6 + 3) % len(words.TAGS), item))

    def add_note(self, touched: str) -> int:
        """Add a note. Returns its id."""
        self.notes += 1
        note = f"Ask {self.dice.choice(words.FIRST_NAMES)} before discounting."
        self.rows["Note"].append((self.notes, note, "false", touched))
        return self.notes

    def add_images(self, item: int, description: str, touched: str) -> None:
        """One picture, sometimes two, for some items."""
        if item % WITH_IMAGE_EVERY or item > WITH_IMAGE_EVERY * WITH_IMAGE_MAXIMUM:
            return
        for ordering in range(1 + (item % 15 == 0)):
            public_id = f"sandbox{item:08d}x{ordering}"
            file = f"{description}.jpg"
            self.rows["Image"].append(
                (description, file, ordering, public_id, PLACEHOLDER_BYTES, touched, touched, item)
            )
