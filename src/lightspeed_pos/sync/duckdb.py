"""A DuckDB file as destination. One process at a time has the file; it is closed between runs."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.duckdb_tables import DuckTables
from lightspeed_pos.sync.sql_destination import SqlDestination
from lightspeed_pos.sync.unkept import Unkept

# Rows at hand stay small, so a fraction of what DuckDB would take is enough; more threads win nothing.
_SETTINGS = {"threads": 1, "memory_limit": "256MB"}


class DuckDB(SqlDestination):
    """The tables of one account in a file."""

    def __init__(self, path: str | Path, account_id: int, *, to_look: bool = False, fence: int | None = None) -> None:
        """
        With `to_look` the file is only read; others may read it meanwhile. `fence` is the number of a lease.

        Raises LostLease where a lease with a higher number has written, LightspeedError where the file is no DuckDB, is
        in use, or is somebody else's.
        """
        self._path = Path(path)
        duckdb = _module()
        self.failure = duckdb.Error
        try:
            self._connection = duckdb.connect(str(self._path), read_only=to_look, config=_SETTINGS)
        except duckdb.Error as error:
            raise LightspeedError(_cannot_open(self._path, str(error))) from None
        # At a Python prompt DuckDB would print a bar of its own.
        self._connection.execute("SET TimeZone = 'UTC'; SET enable_progress_bar = false")
        name = str(self._path)
        tables = DuckTables(self._connection, name)
        unkept = Unkept(None if name.startswith(":memory:") else self._path.with_name(f"{self._path.name}.pages"))
        super().__init__(tables, name, account_id, unkept, to_look=to_look, fence=fence)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _cannot_write(self, error: Exception) -> str:
        text = str(error)
        if "No space left" in text or "out of disk space" in text.lower():
            return (
                f"The disk of {self._path} is full. "
                "What was kept before stays: make room, then sync again; it goes on there."
            )
        return (
            f"{self._path} cannot be read or written: {text.splitlines()[0]}. "
            "What was kept before stays; sync again to go on."
        )


def _module() -> Any:
    try:
        return import_module("duckdb")
    except ModuleNotFoundError:
        raise LightspeedError('Sync needs: pip install "lightspeed-pos[sync]"') from None


def _cannot_open(path: Path, error: str) -> str:
    """Why DuckDB cannot open the file, in a sentence."""
    held = re.search(r"Conflicting lock is held in (.*?) \(PID (\d+)\)", error)
    if held:
        return f"{path} is open in another process: {Path(held[1]).name}, number {held[2]}. Close it, then try again."
    if "not a valid DuckDB" in error:
        return f"{path} is no DuckDB file: give another name."
    return f"{path} cannot be opened: {error.splitlines()[0]}"
