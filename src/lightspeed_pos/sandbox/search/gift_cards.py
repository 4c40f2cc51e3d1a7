"""
Credit accounts and gift cards share one record type; lists leave gift cards out unless they are asked for.

Source: API documentation, "Gift card".
"""

from __future__ import annotations

from collections.abc import Iterable

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.sandbox.data.layout import Layout
from lightspeed_pos.sandbox.search.selection import Condition, ListQuery


def hide_gift_cards(asked: ListQuery, layout: Layout) -> None:
    """Without a filter on `giftCard` a list shows none."""
    if not any(condition.field == "giftCard" for condition in asked.conditions):
        column = layout.columns[layout.index["giftCard"]]
        asked.conditions.append(Condition((column,), "=", ("false",), None, "giftCard"))


def is_lookup(method: str, endpoint: Endpoint, names: Iterable[str]) -> bool:
    """Whether a request looks for a gift card by its code; `names` are those of its parameters."""
    return method == "GET" and endpoint.name == "CreditAccount" and "code" in names
