"""The tables of a shop in PostgreSQL."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.postgres_kept import SeenColumns
from lightspeed_pos.sync.reader import LINES
from lightspeed_pos.sync.scope import Scope
from lightspeed_pos.sync.sql_tables import SqlTables

# As PostgreSQL calls the types of columns that sync makes.
_NAMES = {
    "bigint": "BIGINT",
    "numeric(38,15)": "DECIMAL(38,15)",
    "boolean": "BOOLEAN",
    "timestamp with time zone": "TIMESTAMP WITH TIME ZONE",
    "date": "DATE",
    "character varying": "VARCHAR",
    "text": "VARCHAR",
    "character varying[]": "VARCHAR[]",
    "text[]": "VARCHAR[]",
}
# Tables that are asked for the rows of a parent, and the column with its id.
_PARENTS = {STRATEGIES[line].table: snake(key) for lines in LINES.values() for line, key in lines}
_COLUMNS = """
SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
AND a.attnum > 0 AND NOT a.attisdropped
"""
# Moves with each table that comes or goes, each column that is added, and each type that is changed.
_STAMP = """
SELECT concat_ws(' ', count(*), sum(relnatts), sum(oid::bigint), sum(relfilenode::bigint)) FROM pg_class
WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
"""
# PostgreSQL has no cast that gives NULL for what cannot be cast.
_TRY_CAST = """
CREATE FUNCTION pg_temp.try_cast(value text, INOUT result anyelement) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT %L::%s', value, pg_typeof(result)) INTO result;
EXCEPTION WHEN others THEN
    result := NULL;
END $$
"""


class PostgresTables(SqlTables):
    """The tables of a schema, the first one of the connection's search path."""

    def __init__(self, cursor: Any, name: str, scope: Scope | None = None, seen: SeenColumns | None = None) -> None:
        """`cursor` is of ADBC, of a connection that commits by itself. `seen` is what others saw of these tables."""
        super().__init__(name, scope)
        self._cursor = cursor
        self._seen = seen

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a statement finds."""
        self._cursor.execute(sql)
        if self._cursor.description is None:
            return []
        found = self._cursor.fetch_arrow_table()
        return list(zip(*(_values(column) for column in found.columns), strict=True))

    def changed(self, sql: str) -> int:
        """How many rows a statement has changed."""
        self._cursor.execute(sql)
        return int(self._cursor.rowcount)

    def offer(self, name: str, rows: Any) -> None:
        """Rows are copied into a temporary table."""
        self._cursor.adbc_ingest(name, self._without_nul(rows), mode="replace", temporary=True)

    def withdraw(self, name: str) -> None:
        """Nothing: the next rows of that name replace them, and after an error no statement is taken."""

    def _look(self) -> dict[str, dict[str, str]]:
        if self._seen is None:
            return super()._look()
        ((stamp,),) = self.rows(_STAMP)
        columns = self._seen.at(stamp)
        if columns is None:
            columns = super()._look()
            self._seen.note(stamp, columns)
        return columns

    def _columns(self) -> list[tuple[str, str, str]]:
        return [(table, column, str(_NAMES.get(kind, kind))) for table, column, kind in self.rows(_COLUMNS)]

    def _create(self, table: str, columns: str, key: tuple[str, ...]) -> None:
        named = f", PRIMARY KEY ({_names(key)})" if key else ""
        self.rows(f'CREATE TABLE "{table}" ({columns}{named})')
        if self.scope.account_id is not None:
            # Each account has a small part of the rows.
            self._index(table, columns, key)

    def _index(self, table: str, columns: str, key: tuple[str, ...]) -> None:
        if table in _PARENTS:
            self.rows(f'CREATE INDEX ON "{table}" (account_id, "{_PARENTS[table]}")')
        elif not key:
            day = ", date" if '"date" DATE' in columns else ""
            self.rows(f'CREATE INDEX ON "{table}" (account_id{day})')

    def _merge(self, table: str, values: dict[str, str], key: tuple[str, ...], now: str) -> tuple[int, int]:
        names = [name for name in values if name not in key]
        differs = "".join(f'kept."{name}" IS DISTINCT FROM excluded."{name}" OR ' for name in names)
        updates = "".join(f'"{name}" = excluded."{name}", ' for name in names)
        ((new, changed),) = self.rows(
            f"""
            WITH done AS (
                INSERT INTO "{table}" AS kept ({_names(values)}, _synced_at)
                SELECT {", ".join(values.values())}, {now} FROM fresh
                ON CONFLICT ({_names(key)}) DO UPDATE SET {updates}_synced_at = {now}, _deleted_at = NULL
                WHERE {differs}kept._deleted_at IS NOT NULL
                RETURNING xmax = 0 AS is_new
            )
            SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM done
            """
        )
        return new, changed

    def _try_cast(self, value: str, kind: str) -> str:
        if not self.rows("SELECT 1 FROM pg_proc WHERE proname = 'try_cast' AND pronamespace = pg_my_temp_schema()"):
            self.rows(_TRY_CAST)
        return f"pg_temp.try_cast(({value})::text, NULL::{kind})"

    def _without_nul(self, rows: Any) -> Any:
        """PostgreSQL has no text with the character NUL."""
        compute, text = self._compute, self._pa.string()
        for number, column in enumerate(rows.schema):
            if column.type == text and compute.any(compute.match_substring(rows.column(number), "\0")).as_py():
                without = compute.replace_substring(rows.column(number), "\0", "")
                rows = rows.set_column(number, column, without)
        return rows


def _values(column: Any) -> list[Any]:
    """Values of a column; ADBC gives numbers with a decimal point as text of a type that Arrow does not know."""
    values: list[Any] = column.to_pylist()
    if "numeric" in str(column.type):
        return [None if value is None else Decimal(value) for value in values]
    return values


def _names(names: Any) -> str:
    return ", ".join(f'"{name}"' for name in names)
