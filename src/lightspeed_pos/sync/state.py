"""How far the reading of one table is: what is committed together with its rows."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self

import msgspec


class TableState(msgspec.Struct, frozen=True, kw_only=True):
    """
    How far one table is. Times are of the service's clock, but for `read_at`.

    `watermark`: what changed before it is in the database; None while the first reading is not complete. `begun`: when
    the reading under way began, None if none is under way; `next_url` is the page that it goes on at. `last_id` is the
    highest id of rows that never change. `seen` are the ids that a reading of all rows has met so far, with which it
    finds out what is gone. `read_at` is when the last reading ended, by this computer's clock.
    """

    watermark: datetime | None = None
    begun: datetime | None = None
    next_url: str = ""
    last_id: int = 0
    seen: tuple[int, ...] = ()
    read_at: datetime | None = None

    @property
    def is_complete(self) -> bool:
        """Whether everything has been read once."""
        return self.watermark is not None

    def to_json(self) -> str:
        """As text, to be kept."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """From the text that `to_json` gave. Raises ValueError."""
        return msgspec.json.decode(text, type=cls)

    def but(self, **changes: Any) -> Self:
        """The same, but for these."""
        return msgspec.structs.replace(self, **changes)
