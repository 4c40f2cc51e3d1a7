"""An SQL database as destination: how batches get into it, whichever database it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any, cast

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.catalogue.strategies import Strategy
from lightspeed_pos.sync.batch import Batch, Below, Days, Part, Range, Whole
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.pieces import Piece, Pieces, Reject
from lightspeed_pos.sync.sql_place import SqlPlace
from lightspeed_pos.sync.sql_tables import SqlTables, moment, text
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.unkept import Unkept

RUNS_KEPT = timedelta(days=30)  # where several accounts share a table, which would grow for ever
_RUN = ("started", "ended", "new", "changed", "gone", "requests", "drips", "error")


class SqlDestination(SqlPlace):
    """The tables of one account."""

    def __init__(
        self,
        tables: SqlTables,
        name: str,
        account_id: int,
        unkept: Unkept,
        *,
        to_look: bool = False,
        fence: int | None = None,
    ) -> None:
        self._pa = import_module("pyarrow")
        self._pieces: dict[tuple[str, tuple[str, ...]], Pieces] = {}
        self._begun: set[str] = set()  # endpoints whose state is there
        super().__init__(tables, name, account_id, unkept, to_look=to_look, fence=fence)

    def states(self) -> dict[str, TableState]:
        """How far each table is."""
        rows = self.rows(f"SELECT endpoint, state FROM _lightspeed_state WHERE true{self.scope.where()}")
        found = {endpoint: TableState.from_json(state) for endpoint, state in rows}
        self._begun = set(found)
        return found

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the rows and states of these batches in one transaction."""
        made = Counts()
        with self._in_words():
            self._commit(batches, now, made)
        counts.merge(made)

    def _commit(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        groups = [(parts, *made) for parts in _alike(batches) if (made := self._made(parts)) is not None]
        if self.scope.account_id is not None:
            self._make_room([piece for _, pieces, _ in groups for piece in pieces])
        states = {batch.strategy.endpoint: batch.state for batch in batches}
        with self._transaction():
            for parts, pieces, rejects in groups:
                self._keep(parts, pieces, rejects, now, counts)
            self._write_states(states)
        self._begun |= states.keys()

    def _write_states(self, states: Mapping[str, TableState]) -> None:
        values = ", ".join(f"({text(name)}, {text(state.to_json())})" for name, state in states.items())
        if states.keys() <= self._begun:  # which takes half the time
            self._tables.rows(
                f"UPDATE _lightspeed_state SET state = fresh.state FROM (VALUES {values}) AS fresh (endpoint, state) "
                f"WHERE _lightspeed_state.endpoint = fresh.endpoint{self.scope.where()}"
            )
        else:
            self._tables.rows(
                f"INSERT INTO _lightspeed_state SELECT {self.scope.value}endpoint, state "
                f"FROM (VALUES {values}) AS fresh (endpoint, state) WHERE true "
                f"ON CONFLICT ({self.scope.column}endpoint) DO UPDATE SET state = excluded.state"
            )

    def ids(self, strategy: Strategy, low: int | None = None, high: int | None = None) -> tuple[int, int, int]:
        """How many rows are there with ids from low to high, the lowest and the highest of them; 0, 0, 0 for none."""
        with self._in_words():
            return self._tables.ids(strategy.table, _own_id(strategy), low, high)

    def newest(self, strategy: Strategy) -> datetime | None:
        """When a row of a table was last new, different or gone; None where it has no rows."""
        if strategy.table not in self._tables.columns:
            return None
        ((moment,),) = self.rows(f'SELECT max(_synced_at) FROM "{strategy.table}" WHERE true{self.scope.where()}')
        return cast("datetime | None", moment)

    def pointing(self, pointer: tuple[str, str, str], to: Strategy, since: datetime | None) -> list[int]:
        """Ids of records that point to a row of the table `to` that is gone, and was not yet at `since`."""
        endpoint, table, column = pointer
        with self._in_words():
            return self._tables.pointing(table, column, _id_of(endpoint), (to.table, _own_id(to)), since)

    def naming_none(self, pointer: tuple[str, str, str], names: Strategy) -> list[int]:
        """Ids of records whose list in a column holds a name that no row of the table `names` has."""
        endpoint, table, column = pointer
        with self._in_words():
            return self._tables.naming_none(table, column, _id_of(endpoint), names.table)

    def counts(self) -> dict[str, int]:
        """How many rows each table has, without those that are gone."""
        with self._in_words():
            return self._tables.counts()

    def counts_by_account(self) -> dict[int, dict[str, int]]:
        """The same for each account, where the tables hold several."""
        with self._in_words():
            return self._tables.counts_by_account()

    def prune(self, counts: Counts) -> None:
        """Remove the rows that are marked as gone."""
        del counts  # they were counted when they were marked
        with self._in_words(), self._transaction():
            self._tables.prune()

    def note_run(self, run: Mapping[str, Any]) -> None:
        """A row of `_lightspeed_runs`."""
        values = ", ".join(_value(run[name]) for name in _RUN)
        with self._in_words(), self._transaction():
            self._tables.rows(
                f"INSERT INTO _lightspeed_runs ({self.scope.column}{', '.join(_RUN)}) "
                f"VALUES ({self.scope.value}{values})"
            )
            if self.scope.account_id is not None:
                old = moment(run["started"] - RUNS_KEPT)
                self._tables.rows(f"DELETE FROM _lightspeed_runs WHERE started < {old}{self.scope.where()}")

    def runs(self, last: int) -> list[dict[str, Any]]:
        """The last runs, the newest first."""
        found = self.rows(
            f"SELECT {', '.join(_RUN)} FROM _lightspeed_runs WHERE true{self.scope.where()} "
            f"ORDER BY started DESC LIMIT {last}"
        )
        return [dict(zip(_RUN, row, strict=True)) for row in found]

    def _made(self, parts: Sequence[Part]) -> tuple[list[Piece], list[Reject]] | None:
        """The rows of parts of one endpoint with the same relations, None where there is nothing to do."""
        first = parts[0]
        key = (first.strategy.endpoint, first.relations)
        rows = [row for part in parts for row in part.rows]
        if first.strategy.table in self._tables.columns and not rows and all(part.gone is None for part in parts):
            return None
        if key not in self._pieces:
            self._pieces[key] = Pieces(first.strategy, first.relations)
        # Of all pages at once: a column costs as much as its values in 50 rows.
        return self._pieces[key].of(rows)

    def _make_room(self, pieces: Sequence[Piece]) -> None:
        """
        Make tables and columns that are lacking, where others write at the same time.

        In a transaction of its own: two that have written to a table, and both want to change it, wait for each other.
        """
        if any(piece.rows.num_columns and not self._tables.fits(piece) for piece in pieces):
            with self._alone():
                self._tables.look()
                for piece in pieces:
                    if piece.rows.num_columns:
                        self._tables.fit(piece)

    def _keep(
        self, parts: Sequence[Part], pieces: Sequence[Piece], rejects: Sequence[Reject], now: datetime, counts: Counts
    ) -> None:
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
        by_table: dict[str, list[Reject]] = {}
        for one in rejects:
            by_table.setdefault(one.table, []).append(one)
        for table, its in by_table.items():
            columns = {
                name: self._pa.array([getattr(one, name) for one in its], self._pa.string())
                for name in ("table", "row_id", "column", "value", "raw")
            }
            with self._tables.offered(fresh=self._pa.table(columns)):
                new = self._tables.changed(
                    f"""
                    INSERT INTO _rejects
                    SELECT DISTINCT {self.scope.value}"table", row_id, "column", value, raw, {moment(now)} FROM fresh
                    WHERE NOT EXISTS (
                        SELECT 1 FROM _rejects AS kept WHERE table_name = "table"{self.scope.where("kept")}
                        AND kept.row_id IS NOT DISTINCT FROM fresh.row_id AND column_name = "column"
                        AND kept.value = fresh.value AND (kept.row_id IS NOT NULL OR kept.raw = fresh.raw)
                    )
                    """
                )
            counts.add(counts.rejected, table, new)


def _value(value: Any) -> str:
    """A value of a run in SQL."""
    match value:
        case None:
            return "NULL"
        case datetime():
            return moment(value)
        case str():
            return text(value)
        case _:
            return str(value)


def _own_id(strategy: Strategy) -> str:
    return _id_of(strategy.endpoint)


def _id_of(endpoint: str) -> str:
    return snake(ENDPOINTS[endpoint].id)


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
