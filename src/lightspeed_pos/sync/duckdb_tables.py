"""The tables of a shop in DuckDB."""

from __future__ import annotations

from typing import Any

from lightspeed_pos.sync.sql_tables import SqlTables


class DuckTables(SqlTables):
    """The tables of an open file."""

    def __init__(self, connection: Any, name: str) -> None:
        super().__init__(name)
        self._connection = connection

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a statement finds, fetched to the end, or the connection would refuse the next one."""
        found: list[tuple[Any, ...]] = self._connection.execute(sql).fetchall()
        return found

    def changed(self, sql: str) -> int:
        """How many rows a statement has changed."""
        ((count,),) = self.rows(sql)
        return int(count)

    def offer(self, name: str, rows: Any) -> None:
        """Arrow tables are read where they lie."""
        self._connection.register(name, rows)

    def withdraw(self, name: str) -> None:
        """Take away what was offered."""
        self._connection.unregister(name)

    def _columns(self) -> list[tuple[Any, ...]]:
        return self.rows("SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal")

    def _create(self, table: str, columns: str, key: tuple[str, ...]) -> None:
        del key  # MERGE needs none, and looks for rows as fast without
        self.rows(f'CREATE TABLE "{table}" ({columns})')

    def _merge(self, table: str, values: dict[str, str], key: tuple[str, ...], now: str) -> tuple[int, int]:
        names = [name for name in values if name not in key]
        same = " AND ".join(f'kept."{name}" = {values[name]}' for name in key)
        differs = "".join(f'kept."{name}" IS DISTINCT FROM {values[name]} OR ' for name in names)
        updates = "".join(f'"{name}" = {values[name]}, ' for name in names)
        columns = ", ".join(f'"{name}"' for name in values)
        done = self.rows(
            f"""
            MERGE INTO "{table}" AS kept USING fresh ON {same}
            WHEN MATCHED AND ({differs}kept._deleted_at IS NOT NULL)
            THEN UPDATE SET {updates}_synced_at = {now}, _deleted_at = NULL
            WHEN NOT MATCHED THEN INSERT ({columns}, _synced_at) VALUES ({", ".join(values.values())}, {now})
            RETURNING merge_action
            """
        )
        new = sum(1 for (action,) in done if action == "INSERT")
        return new, len(done) - new

    def _try_cast(self, value: str, kind: str) -> str:
        return f"TRY_CAST({value} AS {kind})"
