"""Where an account's data lies: the place that was named last, else a file of its own."""

from __future__ import annotations

import json
from pathlib import Path

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.folder import DATABASE
from lightspeed_pos.sync.open import is_folder, is_postgres, without_password


class Remembered:
    """The place of one account. `default` is its DuckDB file; a note beside it says which place was named last."""

    def __init__(self, default: Path) -> None:
        self._default = default
        self._note = default.with_suffix(".json")

    @property
    def place(self) -> str:
        """The path or address that was named last, without a password; else the default, whose folder is made."""
        try:
            return str(json.loads(self._note.read_text(encoding="utf-8"))["to"])
        except (OSError, ValueError, KeyError, TypeError):
            self._default.parent.mkdir(parents=True, exist_ok=True)
            return str(self._default)

    @property
    def file(self) -> Path:
        """The DuckDB file there. Raises LightspeedError for a place that has none."""
        place = self.place
        if is_postgres(place):
            raise LightspeedError(
                f"The account is synced into {place}: ask there, or make a DuckDB file: "
                "lightspeed sync --to shop.duckdb"
            )
        return Path(place) / DATABASE if is_folder(place) else Path(place)

    def keep(self, to: str | Path) -> bool:
        """Remember a place. A password in an address is not kept: returns False where there is one."""
        shown = without_password(to)
        self._note.parent.mkdir(parents=True, exist_ok=True)
        part = self._note.with_suffix(".part")
        part.write_text(json.dumps({"to": shown}), encoding="utf-8")
        part.replace(self._note)
        return not is_postgres(to) or shown == str(to)
