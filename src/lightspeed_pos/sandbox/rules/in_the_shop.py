"""
What the real service lets people do in the shop's own interface only: void a sale, finish a purchase order, receive
a transfer. Here the handle and the console do it.
"""

from __future__ import annotations

from collections.abc import Callable

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import not_found
from lightspeed_pos.sandbox.rules import orders, transfers, voids


def _done(context: Context, entity: str, key: int, act: Callable[[Context, Record], object]) -> None:
    with context.store.transaction():
        record = context.store.get(entity, key)
        if record is None:
            raise not_found(entity, str(key))
        act(context, record)


def void_sale(context: Context, key: int) -> None:
    """Undo a completed sale; raises a Problem if there is none or it cannot be voided."""
    _done(context, "Sale", key, voids.void)


def receive_order(context: Context, key: int) -> None:
    """Take everything on a purchase order into stock and finish it; raises a Problem if that cannot be."""
    _done(context, "Order", key, orders.receive)


def receive_transfer(context: Context, key: int) -> None:
    """Take everything that was sent into the receiving shop's stock; raises a Problem if that cannot be."""
    _done(context, "InventoryTransfer", key, transfers.receive)
