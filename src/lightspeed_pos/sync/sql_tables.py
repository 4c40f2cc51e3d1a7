"""
The tables of a shop in an SQL database: how rows get into them, and what happens to those that are gone.

The SQL here is what DuckDB and PostgreSQL both understand; a class for each of them has the rest.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from typing import Any

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.pieces import Piece
from lightspeed_pos.sync.scope import Scope

_OWN_COLUMNS = {"_synced_at": "TIMESTAMP WITH TIME ZONE", "_deleted_at": "TIMESTAMP WITH TIME ZONE"}
_KINDS = {
    "int64": "BIGINT",
    "decimal128(38, 15)": "DECIMAL(38,15)",
    "bool": "BOOLEAN",
    "timestamp[us, tz=UTC]": "TIMESTAMP WITH TIME ZONE",
    "date32[day]": "DATE",
    "string": "VARCHAR",
    "list<item: string>": "VARCHAR[]",
}


class SqlTables(ABC):
    """
    The tables of an open database. `columns` has the type of each column by table and name.

    Methods that change rows belong between BEGIN and COMMIT. After a ROLLBACK call `look`. Where the tables hold
    several accounts, `scope` is of the one whose rows these methods see.
    """

    def __init__(self, name: str, scope: Scope | None = None) -> None:
        """`name` is that of the database, for errors."""
        self.scope = scope or Scope()
        self.columns: dict[str, dict[str, str]] = {}
        self._name = name
        self._pa, self._compute = import_module("pyarrow"), import_module("pyarrow.compute")
        self._schemas: dict[str, Any] = {}
        self._casts: dict[str, dict[str, str]] = {}
        self._below: dict[str, set[tuple[str, str, bool]]] = {}
        self._spans: dict[str, tuple[int, int] | None] = {}
        self._all_new: dict[str, bool] = {}

    @abstractmethod
    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds; nothing for a statement that finds nothing."""

    @abstractmethod
    def changed(self, sql: str) -> int:
        """How many rows an INSERT, UPDATE or DELETE has changed."""

    @abstractmethod
    def offer(self, name: str, rows: Any) -> None:
        """Let statements read these rows (`pyarrow.Table`) as a table of that name, until `withdraw`."""

    @abstractmethod
    def withdraw(self, name: str) -> None:
        """Take away what was offered."""

    @abstractmethod
    def _columns(self) -> list[tuple[str, str, str]]:
        """Table, column and type of all columns; types as in `_KINDS`, others as the database calls them."""

    @abstractmethod
    def _create(self, table: str, columns: str, key: tuple[str, ...]) -> None:
        """Make a table of these columns."""

    @abstractmethod
    def _merge(self, table: str, values: dict[str, str], key: tuple[str, ...], now: str) -> tuple[int, int]:
        """
        Keep the rows of `fresh`, whose columns are `values`; `_synced_at` moves for those that are new or differ only.

        Returns how many were new, and how many differed. A row that was gone and comes again differs.
        """

    @abstractmethod
    def _try_cast(self, value: str, kind: str) -> str:
        """The value as one of this type, NULL if it cannot be."""

    @contextmanager
    def offered(self, **tables: Any) -> Generator[None]:
        """Rows that statements of the block read by these names."""
        for name, rows in tables.items():
            self.offer(name, rows)
        try:
            yield
        finally:
            for name in tables:
                self.withdraw(name)

    def look(self) -> None:
        """See which tables there are."""
        for memory in (self._schemas, self._casts, self._spans):
            memory.clear()
        self.columns = {}
        self.columns = self._look()

    def _look(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for table, column, kind in self._columns():
            found.setdefault(table, {})[column] = kind
        return found

    def refuse_others(self, ours: Collection[str]) -> None:
        """Raise LightspeedError for a table of somebody else that has a name of ours."""
        for table in sorted(self.columns.keys() & ours):
            if not self._is_ours(table):
                raise LightspeedError(
                    f"{self._name} has a table {table} that sync did not make: sync into another place, or rename it."
                )

    def counts(self) -> dict[str, int]:
        """How many rows each table has, without those that are gone."""
        counted = [
            f"SELECT '{table}' AS name, count(*) FROM \"{table}\" WHERE _deleted_at IS NULL{self.scope.where()}"
            for table in self.columns
            if self._is_ours(table)
        ]
        return dict(self.rows(f"{' UNION ALL '.join(counted)} ORDER BY name")) if counted else {}

    def counts_by_account(self) -> dict[int, dict[str, int]]:
        """How many rows each account has in each table, where the tables hold several."""
        counted = [
            f"SELECT account_id, '{table}' AS name, count(*) FROM \"{table}\" WHERE _deleted_at IS NULL GROUP BY 1"
            for table in self.columns
            if self._is_ours(table)
        ]
        found: dict[int, dict[str, int]] = {}
        for account_id, table, count in self.rows(f"{' UNION ALL '.join(counted)} ORDER BY 2") if counted else ():
            found.setdefault(account_id, {})[table] = count
        return found

    def fits(self, piece: Piece) -> bool:
        """Whether the table is there, with all columns of their types."""
        kinds, known = {one.name: _KINDS[str(one.type)] for one in piece.rows.schema}, self.columns.get(piece.table)
        return known is not None and all(
            name in known and (known[name] == kind or not _becomes(known[name], kind)) for name, kind in kinds.items()
        )

    def fit(self, piece: Piece) -> None:
        """Make the table, or give it the columns that it lacks."""
        table, rows = piece.table, piece.rows
        if piece.above:
            self._below.setdefault(piece.above, set()).add((table, piece.below, piece.is_single))
        last = self._schemas.get(table)
        if last is not None and rows.schema.equals(last):
            return
        self.refuse_others({table})
        kinds = {one.name: _KINDS[str(one.type)] for one in rows.schema}
        if table not in self.columns:
            columns = {**({"account_id": "BIGINT"} if self.scope.column else {}), **kinds, **_OWN_COLUMNS}
            self._create(table, ", ".join(f'"{name}" {kind}' for name, kind in columns.items()), self._key(piece.key))
            self.columns[table] = columns
        known, casts = self.columns[table], self._casts.setdefault(table, {})
        for name, kind in kinds.items():
            there = known.get(name)
            if there is None:
                self.rows(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind}')
            elif _becomes(there, kind):
                # A field that was unknown when the table was made: its text gets its type.
                cast = self._try_cast(f"NULLIF(\"{name}\", '')", kind)
                self.rows(f'ALTER TABLE "{table}" ALTER "{name}" TYPE {kind} USING {cast}')
            elif there != kind:
                casts[name] = there
                continue
            known[name] = kind
            casts.pop(name, None)
        self._schemas[table] = rows.schema

    def keep(self, piece: Piece, now: datetime, counts: Counts) -> None:
        """Keep rows that have a key; below their parents, rows that did not come are marked as gone."""
        table, rows = piece.table, self._once(piece.rows, piece.key)
        are_parents_new = not piece.above or self._all_new[piece.above]
        is_new = are_parents_new if piece.above and not piece.is_single else self._is_new(table, rows, piece.key)
        self._all_new[table] = is_new
        if not rows.num_rows and are_parents_new:
            return
        values = self._with_account({name: self._value(table, name) for name in rows.column_names})
        with self.offered(fresh=rows):
            if is_new:
                self._insert(table, values, now)
                counts.add(counts.new, table, rows.num_rows)
            elif rows.num_rows:
                new, changed = self._merge(table, values, self._key(piece.key), moment(now))
                counts.add(counts.new, table, new)
                counts.add(counts.changed, table, changed)
            if not are_parents_new:
                self._drop_below(piece, now, counts)

    def ids(self, table: str, column: str, low: int | None, high: int | None) -> tuple[int, int, int]:
        """How many rows are there with ids from low to high, the lowest and the highest of them."""
        if table not in self.columns:
            return 0, 0, 0
        between = "".join(
            f' AND "{column}" {sign} {bound}' for sign, bound in ((">=", low), ("<=", high)) if bound is not None
        )
        ((count, lowest, highest),) = self.rows(
            f'SELECT count(*), min("{column}"), max("{column}") FROM "{table}" '
            f"WHERE _deleted_at IS NULL{between}{self.scope.where()}"
        )
        return count, lowest or 0, highest or 0

    def pointing(self, table: str, column: str, own: str, to: tuple[str, str], since: datetime | None) -> list[int]:
        """The ids in `own` of rows whose column is the id of a row that is gone since then; `to`: its table and id."""
        if column not in self.columns.get(table, ()):
            return []
        later = "" if since is None else f" AND _deleted_at > {moment(since)}"
        ours = self.scope.where()
        gone = f'SELECT "{to[1]}" FROM "{to[0]}" WHERE _deleted_at IS NOT NULL{later}{ours}'
        sql = f'SELECT DISTINCT "{own}" FROM "{table}" WHERE _deleted_at IS NULL{ours} AND "{column}" IN ({gone})'
        return [key for (key,) in self.rows(sql)]

    def naming_none(self, table: str, column: str, own: str, names: str) -> list[int]:
        """The ids in `own` of rows whose list holds a name that no row of the table `names` has."""
        if column not in self.columns.get(table, ()):
            return []
        ours = self.scope.where()
        named = f'SELECT "{own}" AS id, unnest("{column}") AS name FROM "{table}" WHERE _deleted_at IS NULL{ours}'
        known = f'SELECT name FROM "{names}" WHERE _deleted_at IS NULL AND name IS NOT NULL{ours}'
        return [key for (key,) in self.rows(f"SELECT DISTINCT id FROM ({named}) AS named WHERE name NOT IN ({known})")]

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
        """
        Mark the rows as gone for which the condition `within` holds and whose id, in `column`, is not in `kept`.

        `below` is a column with the ids of parents, and the ids of those whose rows are meant.
        """
        tables = {"kept_ids": self._ids_table(kept)}
        if below is not None:
            tables["parents"] = self._ids_table(list(below[1]))
            within = f'{within} AND "{below[0]}" IN (SELECT id FROM parents)'
        with self.offered(**tables):
            gone = self.changed(
                f'UPDATE "{table}" SET _deleted_at = {moment(now)}, _synced_at = {moment(now)} '
                f"WHERE _deleted_at IS NULL{self.scope.where()} AND {within} "
                f'AND "{column}" NOT IN (SELECT id FROM kept_ids)'
            )
        self._count_gone(table, gone, now, counts)

    def replace(self, table: str, rows: Any, within: str, now: datetime, counts: Counts) -> None:
        """
        Rows without a key for which a condition on `kept` holds, as many of each as came.

        Those that are gone are removed: without a key nobody could tell which row one was.
        """
        names = ", ".join(f'"{name}"' for name in rows.column_names)
        same = " AND ".join(f'kept."{name}" IS NOT DISTINCT FROM differing."{name}"' for name in rows.column_names)
        ours = self.scope.where("kept")
        grouped = f"SELECT {names}, count(*) AS _times FROM {{}} AS kept WHERE {within}{{}} GROUP BY {names}"
        come, there = grouped.format("fresh", ""), grouped.format(f'"{table}"', ours)
        insert = (
            f'INSERT INTO "{table}" ({self.scope.column}{names}, _synced_at) '
            f"SELECT {self.scope.value}{names}, {moment(now)} FROM fresh AS kept WHERE {within}"
        )
        if not rows.num_rows:
            counts.add(counts.gone, table, self.changed(f'DELETE FROM "{table}" AS kept WHERE {within}{ours}'))
            return
        with self.offered(fresh=rows):
            # As at a first reading: to compare what comes with nothing would take most of its time.
            if not self.rows(f'SELECT 1 FROM "{table}" AS kept WHERE {within}{ours} LIMIT 1'):
                counts.add(counts.new, table, self.changed(insert))
                return
            self.rows("DROP TABLE IF EXISTS differing")
            self.rows(
                f"CREATE TEMP TABLE differing AS SELECT DISTINCT {names} FROM "
                f"(({come} EXCEPT {there}) UNION ALL ({there} EXCEPT {come})) AS either"
            )
            gone = self.changed(f'DELETE FROM "{table}" AS kept USING differing WHERE {within} AND {same}{ours}')
            new = self.changed(f"{insert} AND EXISTS (SELECT 1 FROM differing WHERE {same})")
        counts.add(counts.changed, table, min(gone, new))
        counts.add(counts.gone, table, max(gone - new, 0))
        counts.add(counts.new, table, max(new - gone, 0))

    def prune(self) -> None:
        """Remove all rows that are marked as gone."""
        for table in self.columns:
            if self._is_ours(table):
                self.rows(f'DELETE FROM "{table}" WHERE _deleted_at IS NOT NULL{self.scope.where()}')

    def _is_ours(self, table: str) -> bool:
        return self.columns[table].keys() >= _OWN_COLUMNS.keys()

    def _is_new(self, table: str, rows: Any, key: tuple[str, ...]) -> bool:
        """Whether all ids are beyond those that the table has, which costs no look into it."""
        if not rows.num_rows:
            return True
        if table not in self._spans:
            ((low, high),) = self.rows(
                f'SELECT min("{key[-1]}"), max("{key[-1]}") FROM "{table}" WHERE true{self.scope.where()}'
            )
            self._spans[table] = None if low is None else (low, high)
        span = self._spans[table]
        found = self._compute.min_max(rows.column(key[-1])).as_py()
        low, high = found["min"], found["max"]
        self._spans[table] = (low, high) if span is None else (min(low, span[0]), max(high, span[1]))
        return span is None or low > span[1] or high < span[0]

    def _insert(self, table: str, values: dict[str, str], now: datetime) -> None:
        names = ", ".join(f'"{name}"' for name in values)
        self.rows(
            f'INSERT INTO "{table}" ({names}, _synced_at) SELECT {", ".join(values.values())}, {moment(now)} FROM fresh'
        )

    def _drop_below(self, piece: Piece, now: datetime, counts: Counts) -> None:
        """Mark rows below these parents that did not come any more."""
        same = " AND ".join(f'kept."{name}" = fresh."{name}"' for name in piece.key)
        with self.offered(parents=self._ids_table(piece.parents)):
            gone = self.changed(
                f'''
                UPDATE "{piece.table}" AS kept SET _deleted_at = {moment(now)}, _synced_at = {moment(now)}
                WHERE _deleted_at IS NULL AND kept."{piece.below}" IN (SELECT id FROM parents)
                AND NOT EXISTS (SELECT 1 FROM fresh WHERE {same}){self.scope.where("kept")}
                '''
            )
        self._count_gone(piece.table, gone, now, counts)

    def _count_gone(self, table: str, gone: int, now: datetime, counts: Counts) -> None:
        """Count rows that were marked, and mark what is below them; so also single records with an id of ours."""
        if not gone:
            return
        counts.add(counts.gone, table, gone)
        for child, column, is_single in sorted(self._below.get(table, ())):
            owned = f' AND "{column}" < 0' if is_single else ""
            lost = self.changed(
                f'UPDATE "{child}" SET _deleted_at = {moment(now)}, _synced_at = {moment(now)} '
                f'WHERE _deleted_at IS NULL{owned}{self.scope.where()} AND "{column}" IN '
                f'(SELECT "{column}" FROM "{table}" WHERE _deleted_at IS NOT NULL{self.scope.where()})'
            )
            self._count_gone(child, lost, now, counts)

    def _key(self, key: tuple[str, ...]) -> tuple[str, ...]:
        """The columns that name a row, whosever it is."""
        return ("account_id", *key) if key and self.scope.column and "account_id" not in key else key

    def _with_account(self, values: dict[str, str]) -> dict[str, str]:
        return values if self.scope.account_id is None else {"account_id": str(self.scope.account_id)} | values

    def _value(self, table: str, name: str) -> str:
        cast = self._casts[table].get(name)
        return f'fresh."{name}"' if cast is None else self._try_cast(f'fresh."{name}"', cast)

    def _once(self, rows: Any, key: tuple[str, ...]) -> Any:
        """The rows, of those with the same key the last: a record may come twice while it changes."""
        names = list(zip(*(rows.column(name).to_pylist() for name in key), strict=True))
        last = {name: number for number, name in enumerate(names)}
        return rows if len(last) == len(names) else rows.take(self._pa.array(sorted(last.values()), self._pa.int64()))

    def _ids_table(self, ids: Any) -> Any:
        if not isinstance(ids, (self._pa.Array, self._pa.ChunkedArray)):
            ids = self._pa.array(ids, self._pa.int64())
        return self._pa.table({"id": ids})


def _becomes(there: str, kind: str) -> bool:
    """Whether text of a field that was unknown when the column was made gets its type."""
    return there == "VARCHAR" and kind != there and not kind.endswith("[]")


def moment(time: datetime) -> str:
    """A time in SQL."""
    return f"TIMESTAMPTZ '{time.isoformat()}'"


def text(value: str) -> str:
    """A text in SQL; NUL, which PostgreSQL does not know, is left out."""
    known = value.replace("\0", "").encode(errors="replace").decode()
    return "'" + known.replace("'", "''") + "'"
