"""One account of a sandbox."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from lightspeed_pos.sandbox.auth.grants import Pair
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.limits.limiter import Limiter


@dataclass
class Merchant:
    """
    One account. `pair` is that of the app that was connected at the start.

    `start` are the records as they were then, None in a file: one is there to last, and copying it may take long.
    """

    context: Context
    limiter: Limiter
    pair: Pair
    start: sqlite3.Connection | None

    @property
    def account_id(self) -> int:
        """Its id."""
        return self.context.account_id

    @property
    def store(self) -> Store:
        """Its records."""
        return self.context.store
