"""
Credit accounts and gift cards share one record type. Lists show gift cards only if they are asked for.

Source: API documentation, "Gift card".
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.layout import Layout
from lightspeed_pos.sandbox.problems import Problem
from lightspeed_pos.sandbox.search.asked import Asked
from lightspeed_pos.sandbox.search.selection import Condition, ListQuery


def hide_gift_cards(query: ListQuery, layout: Layout) -> None:
    """Without a filter on `giftCard` a list shows none."""
    if not any(condition.field == "giftCard" for condition in query.conditions):
        column = layout.columns[layout.index["giftCard"]]
        query.conditions.append(Condition((column,), "=", ("false",), None, "giftCard"))


def is_lookup(asked: Asked) -> bool:
    """Whether a request looks for a gift card by its code."""
    if asked.method != "GET" or asked.endpoint.name != "CreditAccount":
        return False
    try:
        return "code" in asked.given
    except Problem:
        return False
