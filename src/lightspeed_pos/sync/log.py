"""
A file (SQLite) that holds changes in the order in which they were found, and what is known of rows.

A page of a reading is one transaction: its events, the rows as they are now, and how far the table is.
"""

from __future__ import annotations

import secrets
import sqlite3
import weakref
from collections.abc import Collection, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync.known import Event, Known, Place, Position, change_of

if TYPE_CHECKING:
    from lightspeed_pos.model.changed import Change
    from lightspeed_pos.sync.known import Page

VERSION = 1
KEPT_EVENTS = 100_000  # of those that are dealt with
PAGE = 100
PATIENCE_SECONDS = 30  # with a program that writes to the file
_SCHEMA = """
CREATE TABLE IF NOT EXISTS log (version INTEGER, id TEXT, account_id INTEGER);
CREATE TABLE IF NOT EXISTS places (endpoint TEXT PRIMARY KEY, place TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rows (
    endpoint TEXT, id INTEGER, parent INTEGER, print TEXT, content BLOB, PRIMARY KEY (endpoint, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS lines ON rows (endpoint, parent);
CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY AUTOINCREMENT, endpoint TEXT, id INTEGER, kind TEXT, at REAL, before BLOB, after BLOB,
    state TEXT NOT NULL DEFAULT 'waiting', attempts INTEGER NOT NULL DEFAULT 0, first_at REAL,
    due REAL NOT NULL DEFAULT 0, error TEXT
);
CREATE INDEX IF NOT EXISTS waiting ON events (number) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS waiting_by_record ON events (endpoint, id, number) WHERE state = 'waiting';
"""


class Log:
    """The file of one account. It is a memory for `Following`; see `sync.known.Memory`."""

    def __init__(self, path: str | Path, account_id: int) -> None:
        """Opens the file, or makes it. Raises LightspeedError if it is something else, or of another account."""
        self.path = Path(path)
        self._account_id = account_id
        try:
            self.path.touch(mode=0o600)  # it holds what the shop knows of its customers
            self.db = sqlite3.connect(
                self.path, timeout=PATIENCE_SECONDS, isolation_level=None, check_same_thread=False
            )
        except (OSError, sqlite3.Error) as error:
            raise LightspeedError(f"{self.path} cannot be opened: {error}.") from None
        # Nobody closes what `account.changes(store=…)` opens, and Python warns of that from 3.13 on.
        weakref.finalize(self, self.db.close)
        try:
            self._prepare()
            found = self.db.execute("SELECT endpoint, place FROM places")
            self.places = {endpoint: msgspec.json.decode(text, type=Place) for endpoint, text in found}
        except sqlite3.OperationalError as error:
            self.db.close()
            raise LightspeedError(f"{self.path} cannot be opened: {error}.") from None
        except sqlite3.DatabaseError as error:
            self.db.close()
            raise LightspeedError(f"{self.path} is no file of changes: {error}. Give another name.") from None
        except BaseException:
            self.db.close()
            raise

    def _prepare(self) -> None:
        tables = {name for (name,) in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if tables and not {"log", "places", "events"} <= tables:
            raise LightspeedError(f"{self.path} is no file of changes, but a database of something else.")
        self.db.execute("PRAGMA synchronous = FULL")
        found = self.db.execute("SELECT version, id, account_id FROM log").fetchone() if tables else None
        if found is None:
            found = self._made()
        # SQLite refuses this while another program reads, and would wait first. The file works without it, and the
        # next program asks again.
        self.db.execute("PRAGMA busy_timeout = 0")
        with suppress(sqlite3.OperationalError):
            self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute(f"PRAGMA busy_timeout = {1000 * PATIENCE_SECONDS}")
        version, log, account_id = found
        self.log: str = log
        if version > VERSION:
            raise LightspeedError(f"{self.path} was written by a newer version of lightspeed-pos: upgrade.")
        if account_id != self._account_id:
            raise LightspeedError(f"{self.path} is of account {account_id}, not {self._account_id}: give another file.")

    def _made(self) -> tuple[int, str, int]:
        """Make the tables; a second program at the same time finds them made."""
        with self.writing() as db:
            for statement in _SCHEMA.split(";"):
                db.execute(statement)
            db.execute(
                "INSERT INTO log SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM log)",
                (VERSION, secrets.token_hex(6), self._account_id),
            )
            found: tuple[int, str, int] = db.execute("SELECT version, id, account_id FROM log").fetchone()
        return found

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    @property
    def token(self) -> str:
        """Text that stands for all that was found."""
        return self._token(self.places, self.last)

    @property
    def last(self) -> int:
        """The number of the newest change; 0 if there was none."""
        found = self.db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
        return int(found[0]) if found else 0

    def begin_at(self, position: Position) -> int:
        """
        Go on at a token; returns the number behind which changes were not given yet.

        Raises QueryError if the token is of another file, or of changes that are not kept any more.
        """
        if position.log == self.log:
            oldest = self.db.execute("SELECT min(number) FROM events").fetchone()[0]
            if oldest is not None and oldest > position.number + 1:
                raise QueryError(f"{self.path} does not hold the changes behind this token any more: start from now.")
            return position.number
        if self.places:
            raise QueryError(f"The token is not of {self.path}: give the token that came from it, or another file.")
        with self.writing() as db:
            for endpoint, place in position.places.items():
                rows = [(endpoint, id_, 0, text, None) for id_, text in {**place.prints, **place.met}.items()]
                db.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?)", rows)
                self._place(endpoint, place.but(prints={}, met={}))
        return 0

    def known(self, endpoint: str, ids: Collection[int]) -> dict[int, Known]:
        """What is known of these rows."""
        found: dict[int, Known] = {}
        for id_ in ids:
            row = self.db.execute(
                "SELECT print, content FROM rows WHERE endpoint = ? AND id = ?", (endpoint, id_)
            ).fetchone()
            if row is not None:
                found[id_] = Known(*row)
        return found

    def ids(self, endpoint: str, low: int | None, high: int | None) -> set[int]:
        """The ids of known rows from low to high; None: no bound."""
        found = self.db.execute(
            "SELECT id FROM rows WHERE endpoint = ? AND id >= ? AND (? IS NULL OR id <= ?)",
            (endpoint, low or 0, high, high),
        )
        return {id_ for (id_,) in found}

    def below(self, endpoint: str, parents: Collection[int]) -> set[int]:
        """The ids of known rows that are lines of these records."""
        found: set[int] = set()
        for parent in parents:
            rows = self.db.execute("SELECT id FROM rows WHERE endpoint = ? AND parent = ?", (endpoint, parent))
            found.update(id_ for (id_,) in rows)
        return found

    def keep(self, page: Page, at: datetime) -> list[Change]:
        """Keep a page in one transaction."""
        before, numbers = self.places, list[int]()
        with self.writing() as db:
            for row in page.learned:
                known = (row.endpoint, row.id, row.parent, row.known.print, row.known.content)
                db.execute("INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?)", known)
            db.executemany("DELETE FROM rows WHERE endpoint = ? AND id = ?", page.forgotten)
            for event in page.events:
                found = (event.endpoint, event.id, event.kind, at.timestamp(), event.before, event.after)
                sql = "INSERT INTO events (endpoint, id, kind, at, before, after) VALUES (?, ?, ?, ?, ?, ?)"
                numbers.append(db.execute(sql, found).lastrowid or 0)
            self._place(page.endpoint, page.place)
        last = len(numbers) - 1
        return [
            self._change(number, event, at, self.places if place == last else before)
            for place, (number, event) in enumerate(zip(numbers, page.events, strict=True))
        ]

    def after(self, number: int) -> list[tuple[int, Change]]:
        """Some of the changes behind that number, with their numbers, the oldest first."""
        found = self.db.execute(
            "SELECT number, endpoint, id, kind, at, before, after FROM events WHERE number > ? ORDER BY number LIMIT ?",
            (number, PAGE),
        ).fetchall()
        return [(row[0], self.restored(row)) for row in found]

    def forget(self, number: int, *, only_sent: bool) -> None:
        """Drop changes up to that number but for the newest hundred thousand; with `only_sent` those that arrived."""
        states = "state = 'sent'" if only_sent else "true"
        with self.writing() as db:
            db.execute(f"DELETE FROM events WHERE number <= ? AND {states}", (number - KEPT_EVENTS,))

    def restored(self, row: Any) -> Change:
        """The change in a row of events, of which the first seven columns are those of `after`."""
        number, endpoint, id_, kind, at, before, after = row[:7]
        event = Event(endpoint, id_, kind, before, after)
        return self._change(number, event, datetime.fromtimestamp(at, UTC), self.places)

    def _change(self, number: int, event: Event, at: datetime, places: dict[str, Place]) -> Change:
        return change_of(event, at, f"evt_{self.log}_{number}", partial(self._token, places, number))

    def _token(self, places: dict[str, Place], number: int) -> str:
        return Position(account_id=self._account_id, places=places, log=self.log, number=number).to_token()

    def _place(self, endpoint: str, place: Place) -> None:
        """Note how far a table is. Raises LightspeedError if it is not as far as this program has brought it."""
        found = self.db.execute("SELECT place FROM places WHERE endpoint = ?", (endpoint,)).fetchone()
        if (msgspec.json.decode(found[0], type=Place) if found else None) != self.places.get(endpoint):
            raise LightspeedError(
                f"Another program has gone on with {self.path} meanwhile: give each a file of its own."
            )
        self.db.execute("INSERT OR REPLACE INTO places VALUES (?, ?)", (endpoint, msgspec.json.encode(place).decode()))
        self.places = {**self.places, endpoint: place}

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """One transaction. Raises LightspeedError where the disk is full or the file is damaged."""
        places = getattr(self, "places", {})
        try:
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                self.places = places
                if self.db.in_transaction:  # SQLite itself has ended it where the disk is full
                    self.db.execute("ROLLBACK")
                raise
        except sqlite3.DatabaseError as error:  # a full disk is one
            self.places = places
            raise LightspeedError(f"{self.path} cannot be written: {error}.") from None
