"""How many records a listing will have, judged by ids: one cheap request for the last id, where a count takes ten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class Forecast:
    """
    Called with a row and how many have come, it says how many there will be; None where that cannot be told.

    Rows come in the order of `id_name`. `last` asks for the last id and is called once. `limit` is the most that the
    user wants.
    """

    def __init__(self, id_name: str, last: Callable[[], int | None], limit: int | None) -> None:
        self._id_name = id_name
        self._ask = last
        self._limit = limit
        self._last: int | None = None
        self._asked = False

    def __call__(self, row: Mapping[str, Any], done: int) -> int | None:
        """The likely total: ids are taken to be as dense ahead as behind."""
        if not self._asked:
            self._asked, self._last = True, self._ask()
        here = int(row.get(self._id_name) or 0)
        if not self._last or here <= 0:
            return None
        total = max(done, round(done * self._last / here))
        return total if self._limit is None else min(total, self._limit)
