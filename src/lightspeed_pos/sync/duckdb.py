"""A DuckDB file as destination. One process at a time has the file; it is closed between runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.batch import Batch, Below, Days, Part, Range, Whole
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.duckdb_tables import DuckTables
from lightspeed_pos.sync.pieces import Piece, Pieces, Reject
from lightspeed_pos.sync.state import TableState

VERSION = 1
# What brings a file of an older version up to the next one, by the older version.
MIGRATIONS: dict[int, str] = {}
# Rows at hand stay small, so a fraction of what DuckDB would take is enough; more threads win nothing.
_SETTINGS = {"threads": 1, "memory_limit": "256MB"}
_META = """
CREATE TABLE IF NOT EXISTS _lightspeed_meta (version INTEGER, account_id BIGINT);
CREATE TABLE IF NOT EXISTS _lightspeed_state (endpoint VARCHAR PRIMARY KEY, state VARCHAR);
CREATE TABLE IF NOT EXISTS _lightspeed_runs (
    started TIMESTAMPTZ, ended TIMESTAMPTZ, new BIGINT, changed BIGINT, gone BIGINT,
    requests BIGINT, drips DECIMAL(18, 3), error VARCHAR
);
CREATE TABLE IF NOT EXISTS _rejects (
    table_name VARCHAR, row_id VARCHAR, column_name VARCHAR, value VARCHAR, raw VARCHAR, _synced_at TIMESTAMPTZ
);
"""


class DuckDB:
    """The tables of one account in a file."""

    def __init__(self, path: str | Path, account_id: int) -> None:
        """Raises LightspeedError where the file is no DuckDB, is in use, or is somebody else's."""
        self._path = Path(path)
        self._duckdb = _module()
        try:
            self._connection = self._duckdb.connect(str(self._path), config=_SETTINGS)
        except self._duckdb.Error as error:
            raise LightspeedError(_cannot_open(self._path, str(error))) from None
        self._tables = DuckTables(self._connection, str(self._path))
        self._there: set[str] = set()
        self._pieces: dict[tuple[str, tuple[str, ...]], Pieces] = {}
        try:
            with self._in_words():
                self._prepare(account_id)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, account_id: int) -> None:
        self._connection.execute("SET TimeZone = 'UTC'")
        there = self._there = {name for (name,) in self.rows("SELECT table_name FROM duckdb_tables()")}
        if "_lightspeed_meta" not in there:
            self._tables.refuse_others({one.table for one in STRATEGIES.values()})
        if "_rejects" not in there:
            self._connection.execute(_META)
            self._tables.forget()
        found = self._connection.execute("SELECT version, account_id FROM _lightspeed_meta").fetchall()
        if not found:
            self._connection.execute("INSERT INTO _lightspeed_meta VALUES (?, ?)", [VERSION, account_id])
        elif found[0][0] > VERSION:
            raise LightspeedError(f"{self._path} was written by a newer version of lightspeed-pos: upgrade.")
        elif found[0][1] != account_id:
            raise LightspeedError(f"{self._path} holds account {found[0][1]}, not {account_id}: give another file.")
        else:
            self._migrate(found[0][0])

    def _migrate(self, version: int) -> None:
        for older in range(version, VERSION):
            if older not in MIGRATIONS:
                raise LightspeedError(
                    f"{self._path} was written by a version of lightspeed-pos that is too old to go on from: "
                    "sync into a new file."
                )
            self._connection.execute(
                f"BEGIN; {MIGRATIONS[older]}; UPDATE _lightspeed_meta SET version = {older + 1}; COMMIT"
            )
            self._tables.forget()

    def states(self) -> dict[str, TableState]:
        """How far each table is."""
        rows = self._connection.execute("SELECT endpoint, state FROM _lightspeed_state").fetchall()
        return {endpoint: TableState.from_json(state) for endpoint, state in rows}

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the rows and states of these batches in one transaction."""
        made = Counts()
        with self._in_words():
            self._connection.execute("BEGIN")
            try:
                for parts in _alike(batches):
                    self._write_parts(parts, now, made)
                states = {batch.strategy.endpoint: batch.state.to_json() for batch in batches}
                self._connection.execute(
                    "INSERT OR REPLACE INTO _lightspeed_state SELECT unnest($names), unnest($states)",
                    {"names": list(states), "states": list(states.values())},
                )
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(self._duckdb.Error):  # a database that failed for good takes no ROLLBACK
                    self._connection.execute("ROLLBACK")
                    self._tables.forget()
                raise
        counts.merge(made)

    def ids(self, strategy: Strategy, low: int | None = None, high: int | None = None) -> tuple[int, int, int]:
        """How many rows are there with ids from low to high, the lowest and the highest of them; 0, 0, 0 for none."""
        return self._tables.ids(strategy.table, _own_id(strategy), low, high)

    def prune(self, counts: Counts) -> None:
        """Remove the rows that are marked as gone."""
        del counts  # they were counted when they were marked
        with self._in_words():
            self._tables.prune()

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        found: list[tuple[Any, ...]] = self._connection.execute(sql).fetchall()
        return found

    def note_run(self, run: Mapping[str, Any]) -> None:
        """A row of `_lightspeed_runs`."""
        with self._in_words():
            self._connection.execute(
                f"INSERT INTO _lightspeed_runs ({', '.join(run)}) VALUES ({', '.join('?' * len(run))})",
                list(run.values()),
            )

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except self._duckdb.Error as error:
            raise LightspeedError(_cannot_write(self._path, str(error))) from error

    def _write_parts(self, parts: Sequence[Part], now: datetime, counts: Counts) -> None:
        """Parts of one endpoint that came with the same relations."""
        first = parts[0]
        key = (first.strategy.endpoint, first.relations)
        rows = [row for part in parts for row in part.rows]
        if first.strategy.table in self._there and not rows and all(part.gone is None for part in parts):
            return
        if key not in self._pieces:
            self._pieces[key] = Pieces(first.strategy, first.relations)
        # Of all pages at once: a column costs as much as its values in 50 rows.
        pieces, rejects = self._pieces[key].of(rows)
        for piece in pieces:
            if piece.rows.num_columns:  # else nobody knows what such records hold, and none came
                self._tables.fit(piece)
                if piece.key:
                    self._tables.keep(piece, now, counts)
        self._mark_gone(parts, pieces[0], now, counts)
        self._note_rejects(rejects, now, counts)

    def _mark_gone(self, parts: Sequence[Part], own: Piece, now: datetime, counts: Counts) -> None:
        """What the parts say about rows that did not come."""
        if not own.rows.num_columns:
            return
        tables, strategy = self._tables, parts[0].strategy
        column, table = _own_id(strategy), strategy.table
        kept = own.rows.column(column) if own.key else None
        for gone in _joined(parts):
            match gone:
                case Range():
                    low, high = 0 if gone.low is None else gone.low, 2**62 if gone.high is None else gone.high
                    within = f'"{column}" BETWEEN {low} AND {high}'
                    tables.mark_gone(table, within, column, kept, now, counts)
                case Below():
                    tables.mark_gone(table, "true", column, kept, now, counts, (snake(gone.field), gone.ids))
                case Whole(ids) if ids is not None and own.key:
                    tables.mark_gone(table, "true", column, sorted(ids), now, counts)
                case Whole():
                    tables.replace(table, own.rows, "true", now, counts)
                case Days():
                    within = f"kept.date BETWEEN DATE '{gone.first}' AND DATE '{gone.last}'"
                    tables.replace(table, own.rows, within, now, counts)

    def _note_rejects(self, rejects: Sequence[Reject], now: datetime, counts: Counts) -> None:
        """Each once, however often its row is read."""
        for one in rejects:
            ((new,),) = self._connection.execute(
                """
                INSERT INTO _rejects SELECT $table, $row_id, $column, $value, $raw, $now WHERE NOT EXISTS (
                    SELECT 1 FROM _rejects WHERE table_name = $table AND row_id IS NOT DISTINCT FROM $row_id
                    AND column_name = $column AND value = $value AND (row_id IS NOT NULL OR raw = $raw)
                )
                """,
                {
                    "table": one.table, "row_id": one.row_id, "column": one.column,
                    "value": one.value, "raw": one.raw, "now": now,
                },
            ).fetchall()  # fmt: skip
            counts.add(counts.rejected, one.table, new)


def _own_id(strategy: Strategy) -> str:
    return snake(ENDPOINTS[strategy.endpoint].id)


def _alike(batches: Sequence[Batch]) -> list[list[Part]]:
    """The parts of batches, those of one endpoint with the same relations together, in the order of their coming."""
    found: dict[tuple[str, tuple[str, ...]], list[Part]] = {}
    for batch in batches:
        for part in batch.parts:
            found.setdefault((part.strategy.endpoint, part.relations), []).append(part)
    return list(found.values())


def _joined(parts: Sequence[Part]) -> list[Whole | Range | Below | Days]:
    """What is gone by each part; ranges that follow one another are one."""
    found: list[Whole | Range | Below | Days] = []
    for gone in (part.gone for part in parts if part.gone is not None):
        last = found[-1] if found else None
        if isinstance(gone, Range) and isinstance(last, Range) and last.high is not None and gone.low == last.high + 1:
            found[-1] = Range(last.low, gone.high)
        else:
            found.append(gone)
    return found


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


def _cannot_write(path: Path, error: str) -> str:
    """Why DuckDB cannot write, in a sentence."""
    if "No space left" in error or "out of disk space" in error.lower():
        return f"The disk of {path} is full. What was kept before stays: make room, then sync again; it goes on there."
    return f"{path} cannot be written: {error.splitlines()[0]}. What was kept before stays; sync again to go on."
