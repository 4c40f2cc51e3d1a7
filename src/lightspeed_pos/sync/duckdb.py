"""A DuckDB file as destination. One process at a time has the file; it is closed between runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.batch import Batch, Below, Days, Part, Whole
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.pieces import Piece, Pieces
from lightspeed_pos.sync.state import TableState

VERSION = 1
# Rows at hand stay small, so a fraction of what DuckDB would take is enough; more threads win nothing.
_SETTINGS = {"threads": 1, "memory_limit": "256MB"}
_META = """
CREATE TABLE IF NOT EXISTS _lightspeed_meta (version INTEGER, account_id BIGINT);
CREATE TABLE IF NOT EXISTS _lightspeed_state (endpoint VARCHAR PRIMARY KEY, state VARCHAR);
CREATE TABLE IF NOT EXISTS _lightspeed_runs (
    started TIMESTAMPTZ, ended TIMESTAMPTZ, new BIGINT, changed BIGINT, gone BIGINT,
    requests BIGINT, drips DECIMAL(18, 3), error VARCHAR
);
"""


class DuckDB:
    """The tables of one account in a file."""

    def __init__(self, path: str | Path, account_id: int) -> None:
        """Raises LightspeedError where the file is no DuckDB, is in use, or holds another account."""
        self._path = Path(path)
        self._duckdb = _module()
        try:
            self._connection = self._duckdb.connect(str(self._path), config=_SETTINGS)
        except self._duckdb.Error as error:
            raise LightspeedError(_cannot_open(self._path, str(error))) from None
        self._columns: dict[str, dict[str, str]] = {}
        self._pieces: dict[tuple[str, tuple[str, ...]], Pieces] = {}
        try:
            self._prepare(account_id)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, account_id: int) -> None:
        self._connection.execute("SET TimeZone = 'UTC'")
        self._connection.execute(_META)
        found = self._connection.execute("SELECT version, account_id FROM _lightspeed_meta").fetchone()
        if found is None:
            self._connection.execute("INSERT INTO _lightspeed_meta VALUES (?, ?)", [VERSION, account_id])
        elif found[0] > VERSION:
            raise LightspeedError(f"{self._path} was written by a newer version of lightspeed-pos: upgrade.")
        elif found[1] != account_id:
            raise LightspeedError(f"{self._path} holds account {found[1]}, not {account_id}: give another file.")

    def states(self) -> dict[str, TableState]:
        """How far each table is."""
        rows = self._connection.execute("SELECT endpoint, state FROM _lightspeed_state").fetchall()
        return {endpoint: TableState.from_json(state) for endpoint, state in rows}

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the rows and states of these batches in one transaction."""
        self._connection.execute("BEGIN")
        try:
            for strategy_parts in _alike(batches):
                self._write_parts(strategy_parts, now, counts)
            for endpoint, state in {batch.strategy.endpoint: batch.state for batch in batches}.items():
                self._connection.execute(
                    "INSERT OR REPLACE INTO _lightspeed_state VALUES (?, ?)", [endpoint, state.to_json()]
                )
            self._connection.execute("COMMIT")
        except BaseException:
            self._columns.clear()
            self._connection.execute("ROLLBACK")
            raise

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        found: list[tuple[Any, ...]] = self._connection.execute(sql).fetchall()
        return found

    def note_run(self, run: Mapping[str, Any]) -> None:
        """A row of `_lightspeed_runs`."""
        self._connection.execute(
            f"INSERT INTO _lightspeed_runs ({', '.join(run)}) VALUES ({', '.join('?' * len(run))})",
            list(run.values()),
        )

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _write_parts(self, parts: Sequence[Part], now: datetime, counts: Counts) -> None:
        """Parts of one endpoint that came with the same relations."""
        first = parts[0]
        key = (first.strategy.endpoint, first.relations)
        made = self._pieces.get(key)
        if made is None:
            made = self._pieces[key] = Pieces(first.strategy, first.relations)
        by_table: dict[str, list[Piece]] = {}
        for part in parts:
            for piece in made.of(part.rows):
                if not piece.rows.num_columns:  # nobody knows what such records hold, and none came
                    continue
                by_table.setdefault(piece.table, []).append(piece)
        for table, pieces in by_table.items():
            rows = self._concatenated([piece.rows for piece in pieces])
            shape = pieces[0]
            self._fit(table, rows)
            if shape.key:
                self._merge(table, rows, shape.key, now, counts)
                if shape.below:
                    parents = self._concatenated([_ids_table(piece.parents) for piece in pieces])
                    self._drop_below(table, rows, shape, parents, now, counts)
            for part in () if shape.key else parts:
                if isinstance(part.gone, Days):
                    span = {"first": part.gone.first, "last": part.gone.last}
                    own = made.of(part.rows)[-1].rows
                    self._replace(table, own, "date BETWEEN $first AND $last", span, now, counts)
                elif isinstance(part.gone, Whole):  # such a table is a page long
                    self._replace(table, rows, "true", {}, now, counts)
        for part in parts:
            self._mark_gone(part, now, counts)

    def _mark_gone(self, part: Part, now: datetime, counts: Counts) -> None:
        table = part.strategy.table
        own = snake(ENDPOINTS[part.strategy.endpoint].id)
        if isinstance(part.gone, Whole) and part.gone.ids is not None:
            self._gone(table, f"{own} NOT IN (SELECT id FROM kept)", part.gone.ids, now, counts)
        elif isinstance(part.gone, Below):
            name = snake(part.gone.field)
            ids = {int(row[ENDPOINTS[part.strategy.endpoint].id]) for row in part.rows}
            condition = f"{name} IN (SELECT id FROM parents) AND {own} NOT IN (SELECT id FROM kept)"
            self._connection.register("parents", _ids_table(_int_array(part.gone.ids)))
            self._gone(table, condition, ids, now, counts)
            self._connection.unregister("parents")

    def _gone(self, table: str, condition: str, ids: Iterable[int], now: datetime, counts: Counts) -> None:
        self._connection.register("kept", _ids_table(_int_array(ids)))
        marked = self._connection.execute(
            f"UPDATE {table} SET _deleted_at = ?, _synced_at = ? WHERE _deleted_at IS NULL AND {condition}",
            [now, now],
        ).fetchone()
        self._connection.unregister("kept")
        counts.add(counts.gone, table, marked[0] if marked else 0)

    def _merge(self, table: str, rows: Any, key: Sequence[str], now: datetime, counts: Counts) -> None:
        """Rows that are new or differ; `_synced_at` moves for those only."""
        if not rows.num_rows:
            return
        names = [name for name in rows.column_names if name not in key]
        self._connection.register("fresh", _once(rows, key))
        same = " AND ".join(f'kept."{name}" = fresh."{name}"' for name in key)
        differs = " OR ".join(
            [f'kept."{name}" IS DISTINCT FROM fresh."{name}"' for name in names] + ["kept._deleted_at IS NOT NULL"]
        )
        updates = ", ".join(
            [f'"{name}" = fresh."{name}"' for name in names] + ["_synced_at = $now, _deleted_at = NULL"]
        )
        columns = ", ".join(f'"{name}"' for name in rows.column_names)
        values = ", ".join(f'fresh."{name}"' for name in rows.column_names)
        done = self._connection.execute(
            f"""
            MERGE INTO {table} AS kept USING fresh ON {same}
            WHEN MATCHED AND ({differs}) THEN UPDATE SET {updates}
            WHEN NOT MATCHED THEN INSERT ({columns}, _synced_at) VALUES ({values}, $now)
            RETURNING merge_action
            """,
            {"now": now},
        ).fetchall()
        self._connection.unregister("fresh")
        new = sum(1 for (action,) in done if action == "INSERT")
        counts.add(counts.new, table, new)
        counts.add(counts.changed, table, len(done) - new)

    def _drop_below(self, table: str, rows: Any, shape: Piece, parents: Any, now: datetime, counts: Counts) -> None:
        """Rows below these parents that did not come any more."""
        self._connection.register("parents", parents)
        self._connection.register("fresh", rows)
        same = " AND ".join(f'kept."{name}" = fresh."{name}"' for name in shape.key)
        marked = self._connection.execute(
            f"""
            UPDATE {table} AS kept SET _deleted_at = $now, _synced_at = $now
            WHERE _deleted_at IS NULL AND kept."{shape.below}" IN (SELECT id FROM parents)
            AND NOT EXISTS (SELECT 1 FROM fresh WHERE {same})
            """,
            {"now": now},
        ).fetchone()
        self._connection.unregister("parents")
        self._connection.unregister("fresh")
        counts.add(counts.gone, table, marked[0] if marked else 0)

    def _replace(self, table: str, rows: Any, within: str, span: dict[str, Any], now: datetime, counts: Counts) -> None:
        """The rows for which the condition holds, where equal rows are the same row."""
        names = ", ".join(f'"{name}"' for name in rows.column_names)
        self._connection.register("fresh", rows)
        kept = f"SELECT {names} FROM {table} WHERE {within}"
        gone = self._connection.execute(
            f"DELETE FROM {table} WHERE {within} AND ({names}) IN ({kept} EXCEPT SELECT {names} FROM fresh)",
            span,
        ).fetchone()
        new = self._connection.execute(
            f"INSERT INTO {table} ({names}, _synced_at) SELECT *, $now FROM (SELECT {names} FROM fresh EXCEPT {kept})",
            {**span, "now": now},
        ).fetchone()
        self._connection.unregister("fresh")
        counts.add(counts.gone, table, gone[0] if gone else 0)
        counts.add(counts.new, table, new[0] if new else 0)

    def _fit(self, table: str, rows: Any) -> None:
        """Make the table, or give it the columns that it lacks."""
        known = self._columns.get(table)
        if known is None:
            self._connection.register("fresh", rows.slice(0, 0))
            self._connection.execute(
                f"CREATE TABLE IF NOT EXISTS {table} AS SELECT *, NULL::TIMESTAMPTZ AS _synced_at, "
                "NULL::TIMESTAMPTZ AS _deleted_at FROM fresh"
            )
            self._connection.unregister("fresh")
            found = self._connection.execute(
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ?", [table]
            ).fetchall()
            known = self._columns[table] = dict(found)
        missing = [name for name in rows.column_names if name not in known]
        if missing:
            self._connection.register("fresh", rows.slice(0, 0))
            types = dict(self._connection.execute("SELECT column_name, column_type FROM (DESCRIBE fresh)").fetchall())
            self._connection.unregister("fresh")
            for name in missing:
                self._connection.execute(f'ALTER TABLE {table} ADD COLUMN "{name}" {types[name]}')
                known[name] = types[name]

    def _concatenated(self, tables: Sequence[Any]) -> Any:
        return import_module("pyarrow").concat_tables(tables, promote_options="permissive")


def _alike(batches: Sequence[Batch]) -> Iterable[list[Part]]:
    """The parts of batches, those of one endpoint with the same relations together, in the order of their coming."""
    found: dict[tuple[str, tuple[str, ...]], list[Part]] = {}
    for batch in batches:
        for part in batch.parts:
            found.setdefault((part.strategy.endpoint, part.relations), []).append(part)
    return found.values()


def _once(rows: Any, key: Sequence[str]) -> Any:
    """The rows, of those with the same key the last: a record may come twice while it changes."""
    groups = rows.select(list(key)).append_column("_n", [list(range(rows.num_rows))]).group_by(list(key))
    last = groups.aggregate([("_n", "max")]).column("_n_max")
    return rows if len(last) == rows.num_rows else rows.take(last.sort())


def _ids_table(ids: Any) -> Any:
    return import_module("pyarrow").table({"id": ids})


def _int_array(ids: Iterable[int]) -> Any:
    pyarrow = import_module("pyarrow")
    return pyarrow.array(list(ids), pyarrow.int64())


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
