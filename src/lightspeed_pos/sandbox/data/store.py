"""The database: SQLite, in memory or in a file. A row has plain values, in the order of the columns of its layout."""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lightspeed_pos.sandbox.data.layout import EMPTY, LAYOUTS, Layout, Scalar, sortable_columns

Row = tuple[Any, ...]  # one value per column of the layout
Record = dict[str, Any]  # column name to value
COUNTS_KEPT = 1000
TAGGED_VIEW = "Tagged"  # which tags a record has, by name
SCHEMA = (
    *(statement for layout in LAYOUTS.values() for statement in layout.schema()),
    'CREATE TABLE "Seed" (description TEXT NOT NULL)',
    'CREATE TABLE "AccountName" (name TEXT NOT NULL)',
    'CREATE TABLE "Option" (name TEXT NOT NULL, value TEXT NOT NULL)',
    'CREATE TABLE "ImageFile" (publicID TEXT PRIMARY KEY, type TEXT NOT NULL, content BLOB NOT NULL)',
    'CREATE TABLE "Counter" (name TEXT PRIMARY KEY, value INTEGER NOT NULL)',
    f'CREATE VIEW "{TAGGED_VIEW}" AS SELECT r.itemID, r.itemMatrixID, r.customerID, t.name FROM TagRelation AS r'
    " JOIN Tag AS t ON t.tagID=r.tagID",
)
OF_ANOTHER_SHOP = "records of another shop"  # instead of what an invented shop was filled with
TABLES = f"{zlib.crc32(''.join(SCHEMA).encode()):08x}"  # tells files of another version apart


class Tables:
    """Tables of rows in a database; used by one thread at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        # Every page by offset tells the number of all rows.
        self._counts: dict[tuple[str, str, tuple[Scalar, ...]], int] = {}
        self._counted_at = 0

    def close(self) -> None:
        """Close the database."""
        self.connection.close()

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self.connection.execute(sql, parameters)

    def count(self, entity: str, where: str, parameters: Sequence[Scalar]) -> int:
        """How many rows of a table, called `t` in `where`, meet a condition. Counted again only after a change."""
        if self._counted_at != self.connection.total_changes:
            self._counts.clear()
            self._counted_at = self.connection.total_changes
        asked = (entity, where, tuple(parameters))
        if asked not in self._counts:
            if len(self._counts) >= COUNTS_KEPT:
                self._counts.clear()
            row = self.execute(f'SELECT COUNT(*) FROM "{entity}" AS t WHERE {where}', parameters).fetchone()
            self._counts[asked] = int(row[0])
        return self._counts[asked]


class Store(Tables):
    """
    One account's records.

    `file` None keeps them in memory. A file that already holds a shop is used as it is (`is_new` is False then). It is
    locked until `close` or the end of the process; ValueError if it is locked already, or no database.
    Used by one thread at a time; whoever shares it across threads holds a lock.
    """

    def __init__(self, file: Path | None = None) -> None:
        place = file or ":memory:"
        try:
            super().__init__(
                sqlite3.connect(place, timeout=0, isolation_level=None, check_same_thread=False, cached_statements=512)
            )
        except sqlite3.Error as error:
            raise unusable(file, error) from None
        self.in_memory = file is None
        self._marked: sqlite3.Connection | None = None  # the snapshot that a rollback leads back to
        # A snapshot, and the number of changes at which the records were the same as in it.
        self._held: tuple[sqlite3.Connection | None, int] = (None, 0)
        try:
            # Two sandboxes on one file would not see each other's changes. In this mode the lock outlives the commit.
            self.execute("PRAGMA locking_mode=EXCLUSIVE")
            self.execute("BEGIN EXCLUSIVE")
            self.execute("COMMIT")
            self.execute("PRAGMA foreign_keys=OFF")
            # Nobody minds if a power cut takes the last moments of a sandbox.
            self.execute("PRAGMA synchronous=OFF")
            if not self.execute("SELECT 1 FROM sqlite_master WHERE name='Seed'").fetchone():
                self.create_tables()
            self.is_new = not self.seed()
        except sqlite3.Error as error:
            self.close()
            raise unusable(file, error) from None

    def create_tables(self) -> None:
        """Make all tables, without the indexes: those would slow a bulk load down."""
        for statement in SCHEMA:
            self.execute(statement)

    def create_indexes(self) -> None:
        """Make the indexes that pages and look-ups need. Call it after a bulk load."""
        for layout in LAYOUTS.values():
            for statement in layout.indexes(sortable_columns(layout.entity)):
                self.execute(statement)
        self.execute("ANALYZE")

    def remember_seed(self, description: str) -> None:
        """Note what the shop was filled with."""
        self.execute('INSERT INTO "Seed" VALUES (?)', (f"{description} tables={TABLES}",))

    def seed(self) -> str:
        """What the shop was filled with, "" if it is empty."""
        row = self.execute('SELECT description FROM "Seed"').fetchone()
        return str(row[0]) if row is not None else ""

    def check_seed(self, description: str) -> None:
        """Raise ValueError unless a version with these tables filled it, with this or with another shop's records."""
        found, wanted = self.seed(), f"{description} tables={TABLES}"
        if found not in {wanted, f"{OF_ANOTHER_SHOP} tables={TABLES}"}:
            raise ValueError(f"The file holds another shop ({found}, not {wanted}): name a new file or delete it.")

    @property
    def account_name(self) -> str:
        """What the merchant calls the account."""
        row = self.execute('SELECT name FROM "AccountName"').fetchone()
        return str(row[0]) if row is not None else ""

    @account_name.setter
    def account_name(self, name: str) -> None:
        self.execute('DELETE FROM "AccountName"')
        self.execute('INSERT INTO "AccountName" VALUES (?)', (name,))

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing."""
        self.execute("SAVEPOINT change")
        try:
            yield
        except BaseException:
            self.execute("ROLLBACK TO change")
            self.execute("RELEASE change")
            raise
        self.execute("RELEASE change")

    def snapshot(self) -> sqlite3.Connection:
        """A copy of everything, for `restore`."""
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        self._unmark()
        self.connection.backup(copy)
        self._mark(copy)
        self._held = (copy, self.connection.total_changes)
        return copy

    def restore(self, snapshot: sqlite3.Connection) -> None:
        """
        Back to what `snapshot` holds.

        If that was the last one taken or restored, only what was changed since is undone: microseconds. Any other is
        copied whole.
        """
        if self._held == (snapshot, self.connection.total_changes):
            return
        if self._marked is snapshot:
            self.execute("ROLLBACK TO mark")
        else:
            self._unmark()
            snapshot.backup(self.connection)
            self._mark(snapshot)
        self._held = (snapshot, self.connection.total_changes)
        self._counts.clear()

    def _mark(self, snapshot: sqlite3.Connection) -> None:
        # In a file all that is not released would be lost.
        if self.in_memory:
            self.execute("SAVEPOINT mark")
            self._marked = snapshot

    def _unmark(self) -> None:
        if self._marked is not None:
            self.execute("RELEASE mark")
            self._marked = None

    def row(self, entity: str, key: int) -> Row | None:
        """One row by id."""
        layout = LAYOUTS[entity]
        found: Row | None = self.execute(
            f'SELECT {layout.selection} FROM "{entity}" WHERE "{layout.id}"=?', (key,)
        ).fetchone()
        return found

    def get(self, entity: str, key: int) -> Record | None:
        """One record by id."""
        row = self.row(entity, key)
        return None if row is None else dict(zip(LAYOUTS[entity].names, row, strict=True))

    def find(self, entity: str, **values: Scalar) -> list[Record]:
        """All records with these values, by id."""
        layout = LAYOUTS[entity]
        where = " AND ".join(f'"{layout.names[layout.index[name]]}"=?' for name in values)
        rows = self.execute(
            f'SELECT {layout.selection} FROM "{entity}" WHERE {where} ORDER BY "{layout.id}"', tuple(values.values())
        )
        return [dict(zip(layout.names, row, strict=True)) for row in rows]

    def exists(self, entity: str, key: int) -> bool:
        """Whether a record has this id."""
        layout = LAYOUTS[entity]
        return self.execute(f'SELECT 1 FROM "{entity}" WHERE "{layout.id}"=?', (key,)).fetchone() is not None

    def insert(self, entity: str, values: Mapping[str, Scalar]) -> int:
        """Add a record, columns not named are empty; answers its id."""
        layout = LAYOUTS[entity]
        names = [layout.names[layout.index[name]] for name in values]
        if not names:
            sql = f'INSERT INTO "{entity}" DEFAULT VALUES'
        else:
            columns = ",".join(f'"{name}"' for name in names)
            sql = f'INSERT INTO "{entity}" ({columns}) VALUES ({",".join("?" * len(names))})'
        key = self.execute(sql, tuple(values.values())).lastrowid
        assert key is not None
        return key

    def insert_many(self, entity: str, names: Sequence[str], rows: Iterable[Sequence[Scalar]]) -> None:
        """Add many records at once."""
        layout = LAYOUTS[entity]
        columns = ",".join(f'"{layout.names[layout.index[name]]}"' for name in names)
        self.connection.executemany(f'INSERT INTO "{entity}" ({columns}) VALUES ({",".join("?" * len(names))})', rows)

    def update(self, entity: str, key: int, values: Mapping[str, Scalar]) -> None:
        """Change columns of a record."""
        if not values:
            return
        layout = LAYOUTS[entity]
        changes = ",".join(f'"{layout.names[layout.index[name]]}"=?' for name in values)
        self.execute(f'UPDATE "{entity}" SET {changes} WHERE "{layout.id}"=?', (*values.values(), key))

    def delete(self, entity: str, key: int) -> None:
        """Remove a record."""
        self.execute(f'DELETE FROM "{entity}" WHERE "{LAYOUTS[entity].id}"=?', (key,))

    def counter(self, name: str, step: int = 1) -> int:
        """Advance a counter by `step`; answers its new value."""
        row = self.execute(
            "INSERT INTO Counter VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value=value+? RETURNING value",
            (name, step, step),
        ).fetchone()
        return int(row[0])


class InUseError(ValueError):
    """Another sandbox has the file."""


def unusable(file: Path | None, error: sqlite3.Error) -> ValueError:
    """What is said of a file that another sandbox holds, or that can be no database."""
    if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
        return InUseError(f"{file} is in use by another sandbox: stop that one, or name another file.")
    return ValueError(f"The shop cannot be kept in {file} ({error}): name a file that can be written, or a new one.")


def blank(layout: Layout) -> Record:
    """A record with nothing filled in."""
    return {column.name: EMPTY[column.kind] for column in layout.columns}
