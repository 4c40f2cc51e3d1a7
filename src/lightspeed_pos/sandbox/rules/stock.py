"""
Stock: one row per item and shop, one for all shops together, and a log of every change.

The time stamp of the item itself does not move with its stock.

Source: API documentation, "Stock changes".
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import ZERO, exact, stored
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.problems import bad_request

ALL_SHOPS = 0


def add_rows(context: Context, item: int, cost: float) -> None:
    """Add the stock rows of a new item. The row of all shops comes first."""
    stamp = context.clock.stamp()
    shops = [row[0] for row in context.store.execute("SELECT shopID FROM Shop ORDER BY shopID")]
    context.store.insert_many(
        "ItemShop",
        ("itemID", "shopID", "timeStamp", "averageCost", "nextFifoLotCost"),
        [(item, shop, stamp, cost, cost) for shop in (ALL_SHOPS, *shops)],
    )


def lots(store: Store) -> None:
    """Add a row of Inventory for each item in stock that has none. One row is one lot. [I]"""
    store.execute(
        "INSERT INTO Inventory (itemID) SELECT itemID FROM ItemShop WHERE shopID=0 AND qoh>0"
        " AND itemID NOT IN (SELECT itemID FROM Inventory) ORDER BY itemID"
    )


def lot_of(store: Store, item: int) -> int:
    """The row of Inventory of an item; it is made if there is none."""
    found = store.execute("SELECT inventoryID FROM Inventory WHERE itemID=? LIMIT 1", (item,)).fetchone()
    return int(found[0]) if found else store.insert("Inventory", {"itemID": item})


def change(context: Context, item: Record, shop: int, by: float, reason: str, **about: int) -> None:
    """
    Move stock of an item in one shop by a quantity, with the total of all shops and the log.

    `about` are further columns of the log: `saleID=9`.
    """
    if not by:
        return
    if shop == ALL_SHOPS:
        raise bad_request("Stock cannot be moved without a shopID.")
    after = ZERO
    for at in (ALL_SHOPS, shop):
        row = shop_row(context, item["itemID"], at)
        after = exact(row["qoh"]) + exact(by)
        _store(context, row, stored(after), item["avgCost"])
    if by > 0:
        lot_of(context.store, item["itemID"])
    context.store.insert(
        "InventoryLog",
        {
            "itemID": item["itemID"],
            "shopID": shop,
            "qohChange": by,
            "costChange": stored(exact(by) * exact(item["avgCost"])),
            "reason": reason,
            "causedNegative": "true" if by < 0 and after < 0 else "false",
            "employeeID": context.employee_id,
            "createTime": context.clock.stamp(),
        }
        | about,
    )


def set_to(context: Context, item: Record, shop: int, quantity: float, reason: str, **about: int) -> None:
    """Set the stock of an item in one shop."""
    current = shop_row(context, item["itemID"], shop)["qoh"]
    change(context, item, shop, stored(exact(quantity) - exact(current)), reason, **about)


def promise(context: Context, item: int, shop: int, column: str, by: float) -> None:
    """Change a quantity beside the stock: `onLayaway`, `onSpecialOrder`, `onTransferIn`, …"""
    if not by:
        return
    for at in (ALL_SHOPS, shop):
        row = shop_row(context, item, at)
        promised = max(exact(row[column]) + exact(by), ZERO)
        context.store.update(
            "ItemShop", row["itemShopID"], {column: stored(promised), "timeStamp": context.clock.stamp()}
        )


def clear(context: Context, item: Record, reason: str) -> None:
    """Set the stock of an item to 0 everywhere."""
    for row in context.store.find("ItemShop", itemID=item["itemID"]):
        if row["shopID"] != ALL_SHOPS:
            set_to(context, item, row["shopID"], 0, reason)


def shop_row(context: Context, item: int, shop: int) -> Record:
    """The row of an item in a shop, made if the item never was there."""
    found = context.store.find("ItemShop", itemID=item, shopID=shop)
    if found:
        return found[0]
    key = context.store.insert("ItemShop", {"itemID": item, "shopID": shop, "timeStamp": context.clock.stamp()})
    made = context.store.get("ItemShop", key)
    assert made is not None
    return made


def _store(context: Context, row: Record, quantity: float, cost: float) -> None:
    value = stored(max(exact(quantity), exact(0)) * exact(cost))
    context.store.update(
        "ItemShop",
        row["itemShopID"],
        {
            "qoh": quantity,
            "sellable": quantity,
            "totalValueAvgCost": value,
            "totalValueFifo": value,
            "totalValueNegativeInventory": stored(min(exact(quantity), exact(0)) * exact(cost)),
            "timeStamp": context.clock.stamp(),
        },
    )
