"""The data of an invented bicycle shop of any size. The same arguments give the same shop."""

from __future__ import annotations

import random

from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.rules import stock
from lightspeed_pos.sandbox.seed.calendar import Calendar
from lightspeed_pos.sandbox.seed.company import categories, company
from lightspeed_pos.sandbox.seed.facts import SEED
from lightspeed_pos.sandbox.seed.goods import goods
from lightspeed_pos.sandbox.seed.life import Life
from lightspeed_pos.sandbox.seed.lists import lists
from lightspeed_pos.sandbox.seed.people import people
from lightspeed_pos.sandbox.seed.sales import SALES
from lightspeed_pos.sandbox.seed.sales import sales as sales_of


def fill(
    store: Store,
    *,
    now: float,
    items: int,
    shops: int,
    registers: int,
    sales: int | None = None,
    customers: int | None = None,
    merchant: int = 0,
) -> None:
    """
    Fill an empty store and index it. Without items nothing sells.

    `now`, in sandbox seconds since the epoch, decides which day is yesterday: the last one of which the data tell. None
    stands for a number that suits the shop. `merchant` tells the accounts of one sandbox apart.
    """
    if items < 0 or shops < 1 or registers < 1 or (sales or 0) < 0 or (customers or 0) < 0:
        raise ValueError("A shop needs items, sales and customers >= 0, shops >= 1 and registers >= 1.")
    dice = random.Random(SEED + merchant)  # noqa: S311  # has to repeat, not to surprise
    calendar = Calendar(now)
    with store.transaction():
        company(store, calendar, shops, registers, merchant)
        people(store, calendar, dice, customers=max(40, min(items // 10, 5000)) if customers is None else customers)
        leaves = categories(store, calendar)
        lists(store, calendar)
        sellers = goods(store, calendar, dice, items, shops, leaves)
        if sellers:
            sales_of(store, calendar, dice, sellers, shops, registers, SALES if sales is None else sales)
        # Inside, so that a file whose seeding was interrupted is empty and not half a shop.
        store.create_indexes()
        stock.lots(store)
        # With the indexes there, since it looks records up like requests do.
        Life(store, calendar, shops).fill()
        store.remember_seed(description(items, shops, registers, sales, customers, merchant))


def description(
    items: int, shops: int, registers: int, sales: int | None, customers: int | None, merchant: int = 0
) -> str:
    """Tells one shop from another. Different settings may give the same shop."""
    return f"{items=} {shops=} {registers=} {sales=} {customers=}" + (f" {merchant=}" if merchant else "")
