"""The tables of a shop in DuckDB: how rows get into them, and what happens to those that are gone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from importlib import import_module
from typing import Any

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.pieces import Piece

_OWN_COLUMNS = {"_synced_at": "TIMESTAMP WITH TIME ZONE", "_deleted_at": "TIMESTAMP WITH TIME ZONE"}


class DuckTables:
    """
    The tables of an open file. `columns` has the type of each column by table and name.

    Methods that change rows belong between BEGIN and COMMIT. After a ROLLBACK call `forget`.
    """

    def __init__(self, connection: Any, name: str) -> None:
        """`name` is that of the file, for errors."""
        self._columns: dict[str, dict[str, str]] = {}
        self._connection = connection
        self._name = name
        self._pa, self._compute = import_module("pyarrow"), import_module("pyarrow.compute")
        self._schemas: dict[str, Any] = {}
        self._casts: dict[str, dict[str, str]] = {}
        self._below: dict[str, set[tuple[str, str]]] = {}
        self._spans: dict[str, tuple[int, int] | None] = {}
        self._all_new: dict[str, bool] = {}

    @property
    def columns(self) -> dict[str, dict[str, str]]:
        """The type of each column, by table and name."""
        if not self._columns:
            found = self._do("SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal")
            for table, column, kind in found:
                self._columns.setdefault(table, {})[column] = kind
        return self._columns

    def forget(self) -> None:
        """Look again at what is there when it is needed."""
        for memory in (self._columns, self._schemas, self._casts, self._spans):
            memory.clear()

    def refuse_others(self, ours: Collection[str]) -> None:
        """Raise LightspeedError for a table of somebody else that has a name of ours."""
        for table in sorted(self.columns.keys() & ours):
            if not _OWN_COLUMNS.keys() <= self.columns[table].keys():
                raise LightspeedError(
                    f"{self._name} has a table {table} that sync did not make: sync into another file, or rename it."
                )

    def fit(self, piece: Piece) -> None:
        """Make the table, or give it the columns that it lacks."""
        table, rows = piece.table, piece.rows
        if piece.above:
            self._below.setdefault(piece.above, set()).add((table, piece.below))
        last = self._schemas.get(table)
        if last is not None and rows.schema.equals(last):
            return
        self.refuse_others({table})
        self._connection.register("fresh", rows.slice(0, 0))
        kinds = dict(self._do("SELECT column_name, column_type FROM (DESCRIBE fresh)"))
        if table not in self.columns:
            own = ", ".join(f"NULL::{kind} AS {name}" for name, kind in _OWN_COLUMNS.items())
            self._do(f'CREATE TABLE "{table}" AS SELECT *, {own} FROM fresh')
            self.columns[table] = {**kinds, **_OWN_COLUMNS}
        self._connection.unregister("fresh")
        known, casts = self.columns[table], self._casts.setdefault(table, {})
        for name, kind in kinds.items():
            there = known.get(name)
            if there is None:
                self._do(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind}')
            elif there == "VARCHAR" and kind != there and not kind.endswith("[]"):
                # A field that was unknown when the file was made: its text gets its type.
                self._do(
                    f'ALTER TABLE "{table}" ALTER "{name}" TYPE {kind} USING TRY_CAST(NULLIF("{name}", \'\') AS {kind})'
                )
            elif there != kind:
                casts[name] = there
                continue
            known[name] = kind
            casts.pop(name, None)
        self._schemas[table] = rows.schema

    def keep(self, piece: Piece, now: datetime, counts: Counts) -> None:
        """Keep rows that have a key; below their parents, rows that did not come are marked as gone."""
        table, rows = piece.table, self._once(piece.rows, piece.key)
        is_new = self._all_new[piece.above] if piece.above else self._is_new(table, rows, piece.key)
        self._all_new[table] = is_new
        if not rows.num_rows and (is_new or not piece.above):
            return
        self._connection.register("fresh", rows)
        if is_new:
            self._insert(table, rows, now)
            counts.add(counts.new, table, rows.num_rows)
        else:
            if rows.num_rows:
                self._merge(table, rows, piece.key, now, counts)
            if piece.above:
                self._drop_below(piece, now, counts)
        self._connection.unregister("fresh")

    def ids(self, table: str, column: str, low: int | None, high: int | None) -> tuple[int, int, int]:
        """How many rows are there with ids from low to high, the lowest and the highest of them."""
        if table not in self.columns:
            return 0, 0, 0
        between = "".join(
            f' AND "{column}" {sign} {bound}' for sign, bound in ((">=", low), ("<=", high)) if bound is not None
        )
        ((count, lowest, highest),) = self._do(
            f'SELECT count(*), min("{column}"), max("{column}") FROM "{table}" WHERE _deleted_at IS NULL{between}'
        )
        return count, lowest or 0, highest or 0

    def mark_gone(
        self,
        table: str,
        within: str,
        column: str,
        kept: Any,
        now: datetime,
        counts: Counts,
        below: tuple[str, Iterable[int]] | None = None,
    ) -> None:
        """Mark rows as gone that are not kept; `within` a condition, and below the parents of these ids in a column."""
        self._connection.register("kept", self._ids_table(kept))
        if below is not None:
            self._connection.register("parents", self._ids_table(list(below[1])))
            within = f'{within} AND "{below[0]}" IN (SELECT id FROM parents)'
        ((gone,),) = self._do(
            f'UPDATE "{table}" SET _deleted_at = $now, _synced_at = $now '
            f'WHERE _deleted_at IS NULL AND {within} AND "{column}" NOT IN (SELECT id FROM kept)',
            {"now": now},
        )
        if gone:
            counts.add(counts.gone, table, gone)
            self._mark_below(table, column, now, counts)

    def replace(self, table: str, rows: Any, within: str, now: datetime, counts: Counts) -> None:
        """
        Rows without a key for which a condition on `kept` holds, as many of each as came.

        Those that are gone are removed: without a key nobody could tell which row one was.
        """
        names = ", ".join(f'"{name}"' for name in rows.column_names)
        same = " AND ".join(f'kept."{name}" IS NOT DISTINCT FROM differing."{name}"' for name in rows.column_names)
        self._connection.register("fresh", rows)
        grouped = f"SELECT {names}, count(*) AS _times FROM {{}} AS kept WHERE {within} GROUP BY ALL"
        come, there = grouped.format("fresh"), grouped.format(f'"{table}"')
        self._do(
            f"CREATE OR REPLACE TEMP TABLE differing AS SELECT DISTINCT {names} FROM "
            f"(({come} EXCEPT {there}) UNION ALL ({there} EXCEPT {come}))"
        )
        ((gone,),) = self._do(f'DELETE FROM "{table}" AS kept USING differing WHERE {within} AND {same}')
        ((new,),) = self._do(
            f'INSERT INTO "{table}" ({names}, _synced_at) SELECT {names}, $now FROM fresh AS kept '
            f"WHERE {within} AND EXISTS (SELECT 1 FROM differing WHERE {same})",
            {"now": now},
        )
        self._connection.unregister("fresh")
        counts.add(counts.changed, table, min(gone, new))
        counts.add(counts.gone, table, max(gone - new, 0))
        counts.add(counts.new, table, max(new - gone, 0))

    def prune(self) -> None:
        """Remove all rows that are marked as gone."""
        for table, columns in self.columns.items():
            if _OWN_COLUMNS.keys() <= columns.keys():
                self._do(f'DELETE FROM "{table}" WHERE _deleted_at IS NOT NULL')

    def _is_new(self, table: str, rows: Any, key: tuple[str, ...]) -> bool:
        """Whether all ids are beyond those that the table has, which costs no look into it."""
        if not rows.num_rows:
            return True
        if table not in self._spans:
            ((low, high),) = self._do(f'SELECT min("{key[-1]}"), max("{key[-1]}") FROM "{table}"')
            self._spans[table] = None if low is None else (low, high)
        span = self._spans[table]
        found = self._compute.min_max(rows.column(key[-1])).as_py()
        low, high = found["min"], found["max"]
        self._spans[table] = (low, high) if span is None else (min(low, span[0]), max(high, span[1]))
        return span is None or low > span[1] or high < span[0]

    def _insert(self, table: str, rows: Any, now: datetime) -> None:
        names = ", ".join(f'"{name}"' for name in rows.column_names)
        values = ", ".join(self._value(table, name) for name in rows.column_names)
        self._do(f'INSERT INTO "{table}" ({names}, _synced_at) SELECT {values}, $now FROM fresh', {"now": now})

    def _merge(self, table: str, rows: Any, key: tuple[str, ...], now: datetime, counts: Counts) -> None:
        """Rows that are new or differ; `_synced_at` moves for those only."""
        value = {name: self._value(table, name) for name in rows.column_names}
        names = [name for name in rows.column_names if name not in key]
        same = " AND ".join(f'kept."{name}" = {value[name]}' for name in key)
        differs = "".join(f'kept."{name}" IS DISTINCT FROM {value[name]} OR ' for name in names)
        updates = "".join(f'"{name}" = {value[name]}, ' for name in names)
        columns = ", ".join(f'"{name}"' for name in value)
        done = self._do(
            f"""
            MERGE INTO "{table}" AS kept USING fresh ON {same}
            WHEN MATCHED AND ({differs}kept._deleted_at IS NOT NULL)
            THEN UPDATE SET {updates}_synced_at = $now, _deleted_at = NULL
            WHEN NOT MATCHED THEN INSERT ({columns}, _synced_at) VALUES ({", ".join(value.values())}, $now)
            RETURNING merge_action
            """,
            {"now": now},
        )
        new = sum(1 for (action,) in done if action == "INSERT")
        counts.add(counts.new, table, new)
        counts.add(counts.changed, table, len(done) - new)

    def _drop_below(self, piece: Piece, now: datetime, counts: Counts) -> None:
        """Mark rows below these parents that did not come any more."""
        self._connection.register("parents", self._ids_table(piece.parents))
        same = " AND ".join(f'kept."{name}" = fresh."{name}"' for name in piece.key)
        ((gone,),) = self._do(
            f"""
            UPDATE "{piece.table}" AS kept SET _deleted_at = $now, _synced_at = $now
            WHERE _deleted_at IS NULL AND kept."{piece.below}" IN (SELECT id FROM parents)
            AND NOT EXISTS (SELECT 1 FROM fresh WHERE {same})
            """,
            {"now": now},
        )
        self._connection.unregister("parents")
        counts.add(counts.gone, piece.table, gone)

    def _mark_below(self, table: str, column: str, now: datetime, counts: Counts) -> None:
        """What is below rows that are gone is gone."""
        for child, parent_column in sorted(self._below.get(table, ())):
            ((gone,),) = self._do(
                f'UPDATE "{child}" SET _deleted_at = $now, _synced_at = $now WHERE _deleted_at IS NULL AND '
                f'"{parent_column}" IN (SELECT "{column}" FROM "{table}" WHERE _deleted_at IS NOT NULL)',
                {"now": now},
            )
            counts.add(counts.gone, child, gone)

    def _do(self, sql: str, parameters: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run a statement. Its result is fetched to the end, or the connection would refuse the next one."""
        found: list[tuple[Any, ...]] = self._connection.execute(sql, parameters).fetchall()
        return found

    def _value(self, table: str, name: str) -> str:
        cast = self._casts[table].get(name)
        return f'fresh."{name}"' if cast is None else f'TRY_CAST(fresh."{name}" AS {cast})'

    def _once(self, rows: Any, key: tuple[str, ...]) -> Any:
        """The rows, of those with the same key the last: a record may come twice while it changes."""
        names = list(zip(*(rows.column(name).to_pylist() for name in key), strict=True))
        last = {name: number for number, name in enumerate(names)}
        return rows if len(last) == len(names) else rows.take(self._pa.array(sorted(last.values()), self._pa.int64()))

    def _ids_table(self, ids: Any) -> Any:
        if not isinstance(ids, (self._pa.Array, self._pa.ChunkedArray)):
            ids = self._pa.array(ids, self._pa.int64())
        return self._pa.table({"id": ids})
