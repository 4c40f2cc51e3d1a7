"""
Prices of items and matrices: one row per price level, keyed by useTypeID or useType. [I]

Every item has a row for the levels Default and MSRP, zero if unset.
"""

from __future__ import annotations

from typing import Any

from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Write

ALWAYS_THERE = (1, 2)


def write_prices(write: Write, owner: str, key: int) -> None:
    """Add the price rows of a new record, then write what the payload says. `owner` is itemID or itemMatrixID."""
    store = write.store
    if write.old is None:
        for level in ALWAYS_THERE:
            _set(store, owner, key, level, 0)
    for price in write.nested("Prices"):
        _set(store, owner, key, _level(store, price), _amount(price))


def default_price(store: Store, item: int) -> float:
    """What the item costs a customer."""
    found = store.find("ItemPrice", itemID=item, useTypeID=1)
    return float(found[0]["amount"]) if found else 0


def _level(store: Store, price: Payload) -> int:
    key, name = price.get("useTypeID"), str(price.get("useType", ""))
    levels = [(str(one), str(level)) for one, level in store.execute("SELECT priceLevelID, name FROM PriceLevel")]
    if key is not None:
        found = [one for one, _ in levels if one == str(key)]
    else:  # the very name, before names in other letters: there may be a "Default" and a "DEFAULT"
        found = [one for one, level in levels if level == name]
        found += [one for one, level in levels if level.lower() == name.lower()]
    if not found:
        asked = f"useType '{name}'" if key is None else f"useTypeID '{key}'"
        raise bad_request(f"There is no price level with {asked}. Known: {', '.join(level for _, level in levels)}.")
    return int(found[0])


def _amount(price: Payload) -> float:
    amount: Any = price.get("amount")
    try:
        number = float(amount or 0)
    except (TypeError, ValueError):
        number = float("nan")
    if not -1e12 < number < 1e12:
        raise bad_request(f"'{amount}' is not a value for amount.")
    return int(number) if number.is_integer() else number


def _set(store: Store, owner: str, key: int, level: int, amount: float) -> None:
    found = store.find("ItemPrice", **{owner: key}, useTypeID=level)
    if found:
        store.update("ItemPrice", found[0]["itemPriceID"], {"amount": amount})
        return
    name = store.execute("SELECT name FROM PriceLevel WHERE priceLevelID=?", (level,)).fetchone()[0]
    store.insert("ItemPrice", {owner: key, "useTypeID": level, "useType": name, "amount": amount})
