"""A folder of Parquet or CSV files as destination, one file a table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.duckdb import DuckDB

Format = Literal["parquet", "csv"]

DATABASE = ".lightspeed.duckdb"
_FILES = "CREATE TABLE IF NOT EXISTS _lightspeed_files (name VARCHAR, rows BIGINT, columns BIGINT, synced TIMESTAMPTZ)"
_OPTIONS: dict[Format, str] = {"parquet": "FORMAT parquet, COMPRESSION zstd", "csv": "FORMAT csv, HEADER"}


class Folder(DuckDB):
    """
    The tables of one account as files, written after each run from a DuckDB file that lies beside them.

    A file is replaced as a whole when its table has changed: who reads sees the one before or the new one. A run that
    ends in an error writes none.
    """

    def __init__(
        self,
        path: str | Path,
        account_id: int,
        format: Format | None = None,  # noqa: A002
        *,
        to_look: bool = False,
        fence: int | None = None,
    ) -> None:
        """
        The folder is made if it is not there. `format` is by default that of the files there, else Parquet.

        Raises LightspeedError where the folder cannot be used, or is of another account.
        """
        self._folder = Path(path).expanduser()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LightspeedError(f"{self._folder} cannot be made: {error.strerror}. Give another folder.") from None
        super().__init__(self._folder / DATABASE, account_id, to_look=to_look, fence=fence)
        found = any(self._folder.glob("*.csv")) and not any(self._folder.glob("*.parquet"))
        self._format: Format = format or ("csv" if found else "parquet")

    def note_run(self, run: Mapping[str, Any]) -> None:
        """A row of `_lightspeed_runs`; and the files, if the run came to its end."""
        super().note_run(run)
        if run["error"] is None:
            self.export()

    def export(self) -> None:
        """Write the files of tables that have changed since they were written."""
        self.rows(_FILES)
        written = {row[0]: row[1:] for row in self.rows("SELECT name, rows, columns, synced FROM _lightspeed_files")}
        for table, columns in list(self._tables.columns.items()):
            if "_synced_at" not in columns or "_deleted_at" not in columns:
                continue
            file = self._folder / f"{table}.{self._format}"
            ((rows, synced),) = self.rows(f'SELECT count(*), max(_synced_at) FROM "{table}"')
            state = (rows, len(columns), synced)
            if written.get(file.name) == state and file.exists():
                continue
            self._write(table, columns, file)
            self._tables.rows(f"DELETE FROM _lightspeed_files WHERE name = '{file.name}'")
            self._connection.execute("INSERT INTO _lightspeed_files VALUES (?, ?, ?, ?)", [file.name, *state])

    def _write(self, table: str, columns: Mapping[str, str], file: Path) -> None:
        part = file.with_name(f".{file.name}.part")
        shown = ", ".join(self._shown(name, kind) for name, kind in columns.items())
        target = str(part).replace("'", "''")
        self.rows(f"COPY (SELECT {shown} FROM \"{table}\") TO '{target}' ({_OPTIONS[self._format]})")
        part.replace(file)

    def _shown(self, name: str, kind: str) -> str:
        """CSV has no types: there amounts stand without the zeros at their end."""
        if self._format == "csv" and kind.startswith("DECIMAL"):
            return f"regexp_replace(CAST(\"{name}\" AS VARCHAR), '\\.?0+$', '') AS \"{name}\""
        return f'"{name}"'
