"""An SQL database as destination: what becomes of batches, whichever database it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from importlib import import_module
from typing import Any, cast

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy
from lightspeed_pos.errors import LightspeedError, LostLease
from lightspeed_pos.sync.batch import Batch, Below, Days, Part, Range, Whole
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.pieces import Piece, Pieces, Reject
from lightspeed_pos.sync.sql_tables import SqlTables, moment, text
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.unkept import Unkept

VERSION = 2
# What brings a database of an older version up to the next one: statements, by the older version.
MIGRATIONS: dict[int, tuple[str, ...]] = {1: ("ALTER TABLE _lightspeed_meta ADD COLUMN service VARCHAR",)}
_META = (
    "CREATE TABLE IF NOT EXISTS _lightspeed_meta (version INTEGER, account_id BIGINT, service VARCHAR)",
    "CREATE TABLE IF NOT EXISTS _lightspeed_state (endpoint VARCHAR PRIMARY KEY, state VARCHAR)",
    """
    CREATE TABLE IF NOT EXISTS _lightspeed_runs (
        started TIMESTAMPTZ, ended TIMESTAMPTZ, new BIGINT, changed BIGINT, gone BIGINT,
        requests BIGINT, drips DECIMAL(18, 3), error VARCHAR
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS _rejects (
        table_name VARCHAR, row_id VARCHAR, column_name VARCHAR, value VARCHAR, raw VARCHAR, _synced_at TIMESTAMPTZ
    )
    """,
)
# The number of the newest lease that has written for an account.
_FENCES = "CREATE TABLE IF NOT EXISTS _lightspeed_fences (account_id BIGINT PRIMARY KEY, fence BIGINT)"
_RUN = ("started", "ended", "new", "changed", "gone", "requests", "drips", "error")


class NothingThere(LightspeedError):  # noqa: N818  # reads as NotFound does
    """A place that was never synced into."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is nothing at {name} yet: lightspeed sync fills it.")


class SqlDestination(ABC):
    """
    The tables of one account. `failure` is what the database's driver raises.

    With a `fence`, the number of a lease on the account, each transaction stores it, and raises LostLease instead where
    a higher one is stored: a worker that has lost its lease commits nothing.
    """

    failure: type[Exception]

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
        """
        `name` is that of the database, for errors; `unkept` are pages that are not in it yet. With `to_look` nothing is
        made or changed. The fence is stored.

        Raises LightspeedError where it is somebody else's, or there is nothing to look at.
        """
        self._name = name
        self._tables = tables
        self._account_id = account_id
        self._fence = None if to_look else fence
        self.unkept = unkept
        self._pa = import_module("pyarrow")
        self._pieces: dict[tuple[str, tuple[str, ...]], Pieces] = {}
        self._begun: set[str] = set()  # endpoints whose state is there
        try:
            with self._in_words():
                self._tables.look()
                if not to_look:
                    self._prepare()
                elif "_lightspeed_meta" not in self._tables.columns:
                    raise NothingThere(name)
                self._check(account_id, to_look=to_look)
                if self._fence is not None:
                    self._tables.rows(_FENCES)
                    with self._transaction():
                        pass
        except BaseException:
            self.close()
            raise

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""

    @abstractmethod
    def _cannot_write(self, error: Exception) -> str:
        """Why the database cannot do what it was asked for, in a sentence that says what to do."""

    def _prepare(self) -> None:
        """Make what sync itself needs."""
        if "_lightspeed_meta" not in self._tables.columns:
            self._tables.refuse_others({one.table for one in STRATEGIES.values()})
        if "_rejects" not in self._tables.columns:
            for statement in _META:
                self._tables.rows(statement)

    def _check(self, account_id: int, *, to_look: bool) -> None:
        """See that it is a database of this version and account, and make it one where it is older or new."""
        found = self._tables.rows("SELECT version, account_id FROM _lightspeed_meta")
        if not found:
            if not to_look:
                self._tables.rows(f"INSERT INTO _lightspeed_meta VALUES ({VERSION}, {account_id}, NULL)")
                self.unkept.clear()  # of a database that was here before
        elif found[0][0] > VERSION:
            raise LightspeedError(f"{self._name} was written by a newer version of lightspeed-pos: upgrade.")
        elif found[0][1] != account_id:
            raise LightspeedError(f"{self._name} holds account {found[0][1]}, not {account_id}: give another place.")
        elif not to_look:
            self._migrate(found[0][0])

    def _migrate(self, version: int) -> None:
        for older in range(version, VERSION):
            if older not in MIGRATIONS:
                raise LightspeedError(
                    f"{self._name} was written by a version of lightspeed-pos that is too old to go on from: "
                    "sync into a new place."
                )
            with self._transaction():
                for statement in (*MIGRATIONS[older], f"UPDATE _lightspeed_meta SET version = {older + 1}"):
                    self._tables.rows(statement)
            self._tables.look()

    def claim(self, service: str) -> None:
        """
        Note which service the rows come from, by its host. Raises LightspeedError where rows of another one are kept.

        A clone of the shop has the same account number, and its rows do not belong among those of the shop.
        """
        ((kept,),) = self.rows("SELECT service FROM _lightspeed_meta")
        if kept is None:
            text = service.replace("'", "''")
            with self._in_words(), self._transaction():
                self._tables.rows(f"UPDATE _lightspeed_meta SET service = '{text}'")
        elif kept != service:
            raise LightspeedError(
                f"{self._name} holds account {self._account_id} of {kept}, and this one is of {service}: give another "
                "place."
            )

    def states(self) -> dict[str, TableState]:
        """How far each table is."""
        rows = self.rows("SELECT endpoint, state FROM _lightspeed_state")
        found = {endpoint: TableState.from_json(state) for endpoint, state in rows}
        self._begun = set(found)
        return found

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the rows and states of these batches in one transaction."""
        made = Counts()
        with self._in_words(), self._transaction():
            for parts in _alike(batches):
                self._write_parts(parts, now, made)
            states = {batch.strategy.endpoint: batch.state for batch in batches}
            self._write_states(states)
        self._begun |= states.keys()
        counts.merge(made)

    def _write_states(self, states: Mapping[str, TableState]) -> None:
        values = ", ".join(f"({text(name)}, {text(state.to_json())})" for name, state in states.items())
        if states.keys() <= self._begun:  # which takes half the time
            self._tables.rows(
                f"UPDATE _lightspeed_state SET state = fresh.state FROM (VALUES {values}) AS fresh (endpoint, state) "
                "WHERE _lightspeed_state.endpoint = fresh.endpoint"
            )
        else:
            self._tables.rows(
                f"INSERT INTO _lightspeed_state VALUES {values} "
                "ON CONFLICT (endpoint) DO UPDATE SET state = excluded.state"
            )

    def ids(self, strategy: Strategy, low: int | None = None, high: int | None = None) -> tuple[int, int, int]:
        """How many rows are there with ids from low to high, the lowest and the highest of them; 0, 0, 0 for none."""
        with self._in_words():
            return self._tables.ids(strategy.table, _own_id(strategy), low, high)

    def newest(self, strategy: Strategy) -> datetime | None:
        """When a row of a table was last new, different or gone; None where it has no rows."""
        if strategy.table not in self._tables.columns:
            return None
        ((moment,),) = self.rows(f'SELECT max(_synced_at) FROM "{strategy.table}"')
        return cast("datetime | None", moment)

    def pointing(self, pointer: tuple[str, str, str], to: Strategy, since: datetime | None) -> list[int]:
        """Ids of records that point to a row of the table `to` that is gone, and was not yet at `since`."""
        endpoint, table, column = pointer
        with self._in_words():
            return self._tables.pointing(table, column, _id_of(endpoint), (to.table, _own_id(to)), since)

    def naming_none(self, pointer: tuple[str, str, str], names: Strategy) -> list[int]:
        """Ids of records in whose column is a list with a name that no row of the table `names` has."""
        endpoint, table, column = pointer
        with self._in_words():
            return self._tables.naming_none(table, column, _id_of(endpoint), names.table)

    def counts(self) -> dict[str, int]:
        """How many rows each table has, without those that are gone."""
        with self._in_words():
            return self._tables.counts()

    def prune(self, counts: Counts) -> None:
        """Remove the rows that are marked as gone."""
        del counts  # they were counted when they were marked
        with self._in_words(), self._transaction():
            self._tables.prune()

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        with self._in_words():
            return self._tables.rows(sql)

    def note_run(self, run: Mapping[str, Any]) -> None:
        """A row of `_lightspeed_runs`."""
        values = ", ".join(_value(run[name]) for name in _RUN)
        with self._in_words(), self._transaction():
            self._tables.rows(f"INSERT INTO _lightspeed_runs ({', '.join(_RUN)}) VALUES ({values})")

    def runs(self, last: int) -> list[dict[str, Any]]:
        """The last runs, the newest first."""
        found = self.rows(f"SELECT {', '.join(_RUN)} FROM _lightspeed_runs ORDER BY started DESC LIMIT {last}")
        return [dict(zip(_RUN, row, strict=True)) for row in found]

    @contextmanager
    def _in_words(self) -> Generator[None]:
        try:
            yield
        except self.failure as error:
            raise LightspeedError(self._cannot_write(error)) from error

    @contextmanager
    def _transaction(self) -> Generator[None]:
        self._begin()
        try:
            self._pass_fence()
            yield
            self._tables.rows("COMMIT")
        except BaseException:
            with suppress(self.failure):  # a database that failed for good takes no ROLLBACK
                self._tables.rows("ROLLBACK")
                self._tables.look()
            raise

    def _begin(self) -> None:
        self._tables.rows("BEGIN")

    def _pass_fence(self) -> None:
        """Store the number of the lease, or raise LostLease. The row stays locked until the transaction ends."""
        if self._fence is None:
            return
        stored = self._tables.rows(
            f"INSERT INTO _lightspeed_fences AS kept VALUES ({self._account_id}, {self._fence}) "
            "ON CONFLICT (account_id) DO UPDATE SET fence = excluded.fence WHERE kept.fence <= excluded.fence "
            "RETURNING fence"
        )
        if not stored:
            where = f"WHERE account_id = {self._account_id}"
            ((newest,),) = self._tables.rows(f"SELECT fence FROM _lightspeed_fences {where}")
            raise self._lost(newest)

    def _lost(self, newest: int) -> LostLease:
        fence = self._fence or 0
        return LostLease(
            f"Another worker has taken account {self._account_id} over in {self._name}: it has the lease {newest}, and "
            f"this one had {fence}. Nothing was written; leave the account to the other one.",
            account_id=self._account_id,
            fence=fence,
            newest=newest,
        )

    def _write_parts(self, parts: Sequence[Part], now: datetime, counts: Counts) -> None:
        """Parts of one endpoint that came with the same relations."""
        first = parts[0]
        key = (first.strategy.endpoint, first.relations)
        rows = [row for part in parts for row in part.rows]
        if first.strategy.table in self._tables.columns and not rows and all(part.gone is None for part in parts):
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
                    SELECT DISTINCT "table", row_id, "column", value, raw, {moment(now)} FROM fresh WHERE NOT EXISTS (
                        SELECT 1 FROM _rejects AS kept WHERE table_name = "table"
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
