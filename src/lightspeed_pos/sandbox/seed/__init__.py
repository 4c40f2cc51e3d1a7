"""The data of an invented bicycle shop: the same for the same arguments, at any size."""

from __future__ import annotations

import random

from lightspeed_pos.sandbox.seed.company import categories, company
from lightspeed_pos.sandbox.seed.facts import SEED
from lightspeed_pos.sandbox.seed.goods import goods
from lightspeed_pos.sandbox.seed.people import people
from lightspeed_pos.sandbox.seed.sales import sales
from lightspeed_pos.sandbox.store import Store


def fill(store: Store, *, items: int, shops: int, registers: int) -> None:
    """Fill an empty store and index it."""
    if items < 0 or shops < 1 or registers < 1:
        raise ValueError("A shop needs items >= 0, shops >= 1 and registers >= 1.")
    dice = random.Random(SEED)  # noqa: S311  # has to repeat, not to surprise
    with store.transaction():
        company(store, shops, registers)
        people(store, dice, customers=max(40, min(items // 10, 5000)))
        leaves = categories(store)
        sellers = goods(store, dice, items, shops, leaves)
        if sellers:
            sales(store, dice, sellers, shops, registers)
    store.create_indexes()
