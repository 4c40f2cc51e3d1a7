"""An SQL database as a place: whose it is and of which version, how transactions begin and end, and what errors say."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError, LostLease
from lightspeed_pos.sync.own_tables import FENCES, own_tables
from lightspeed_pos.sync.sql_tables import SqlTables
from lightspeed_pos.sync.unkept import Unkept

VERSION = 2
# What brings a database of an older version up to the next one: statements, by the older version.
MIGRATIONS: dict[int, tuple[str, ...]] = {1: ("ALTER TABLE _lightspeed_meta ADD COLUMN service VARCHAR",)}


class NothingThere(LightspeedError):  # noqa: N818  # reads as NotFound does
    """A place that was never synced into."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is nothing at {name} yet: lightspeed sync fills it.")


class SqlPlace(ABC):
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
        self.scope = tables.scope
        self._account_id = account_id
        self._fence = None if to_look else fence
        self.unkept = unkept
        try:
            with self._in_words():
                self._open(to_look=to_look)
        except BaseException:
            self.close()
            raise

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""

    @abstractmethod
    def _cannot_write(self, error: Exception) -> str:
        """Why the database cannot do what it was asked for, in a sentence that says what to do."""

    def _open(self, *, to_look: bool) -> None:
        """See that it is a database of this version and account, and make it one where it is older or new."""
        self._tables.look()
        if to_look:
            if "_lightspeed_meta" not in self._tables.columns:
                raise NothingThere(self._name)
            self._version()
            return
        if not self._is_made():
            with self._alone():
                self._tables.look()
                self._make()
        if self._fence is not None:
            with self._transaction():
                pass

    def _is_made(self) -> bool:
        needed = {"_lightspeed_meta", "_rejects", *(() if self._fence is None else ("_lightspeed_fences",))}
        return needed <= self._tables.columns.keys() and self._version() == VERSION

    def _make(self) -> None:
        """Make what sync itself needs, or what it has needed since an older version."""
        if "_lightspeed_meta" not in self._tables.columns:
            self._tables.refuse_others({one.table for one in STRATEGIES.values()})
        for statement in own_tables(self.scope):
            self._tables.rows(statement)
        if self._fence is not None:
            self._tables.rows(FENCES)
        version = self._version()
        if version is None:
            account = "NULL" if self.scope.account_id is not None else self._account_id
            self._tables.rows(f"INSERT INTO _lightspeed_meta VALUES ({VERSION}, {account}, NULL)")
            self.unkept.clear()  # of a database that was here before
        else:
            self._migrate(version)
        self._tables.look()

    def _version(self) -> int | None:
        """The version that it is of, None if it is new. Raises LightspeedError for what cannot be gone on with."""
        found = self._tables.rows("SELECT version, account_id FROM _lightspeed_meta")
        if not found:
            return None
        ((version, account_id),) = found
        if version > VERSION:
            raise LightspeedError(f"{self._name} was written by a newer version of lightspeed-pos: upgrade.")
        if account_id is None and self.scope.account_id is None:
            raise LightspeedError(f"{self._name} holds several accounts: add layout=shared to the address.")
        if account_id is not None and self.scope.account_id is not None:
            raise LightspeedError(
                f"{self._name} holds account {account_id} alone, and its tables have no column for others: "
                "give another schema."
            )
        if account_id not in {None, self._account_id}:
            raise LightspeedError(
                f"{self._name} holds account {account_id}, not {self._account_id}: give another place."
            )
        return int(version)

    def _migrate(self, version: int) -> None:
        for older in range(version, VERSION):
            if older not in MIGRATIONS:
                raise LightspeedError(
                    f"{self._name} was written by a version of lightspeed-pos that is too old to go on from: "
                    "sync into a new place."
                )
            for statement in (*MIGRATIONS[older], f"UPDATE _lightspeed_meta SET version = {older + 1}"):
                self._tables.rows(statement)

    def claim(self, service: str) -> None:
        """
        Note which service the rows come from, by its host. Raises LightspeedError where rows of another one are kept.

        A clone of the shop has the same account number, and its rows do not belong among those of the shop.
        """
        ((kept,),) = self.rows("SELECT service FROM _lightspeed_meta")
        if kept is None:
            text = service.replace("'", "''")
            with self._in_words(), self._transaction():
                self._tables.rows(f"UPDATE _lightspeed_meta SET service = '{text}' WHERE service IS NULL")
        elif kept != service:
            raise LightspeedError(
                f"{self._name} holds account {self._account_id} of {kept}, and this one is of {service}: give another "
                "place."
            )

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        with self._in_words():
            return self._tables.rows(sql)

    @contextmanager
    def _in_words(self) -> Generator[None]:
        try:
            yield
        except self.failure as error:
            raise LightspeedError(self._cannot_write(error)) from error

    @contextmanager
    def _transaction(self) -> Generator[None]:
        with self._between(self._begin):
            self._pass_fence()
            yield

    @contextmanager
    def _alone(self) -> Generator[None]:
        """A transaction in which nobody else makes tables, or columns of them."""
        with self._between(self._begin_alone):
            yield

    @contextmanager
    def _between(self, begin: Callable[[], None]) -> Generator[None]:
        """COMMIT or ROLLBACK."""
        try:
            begin()
            yield
            self._tables.rows("COMMIT")
        except BaseException:
            with suppress(self.failure):  # a database that failed for good takes no ROLLBACK
                self._tables.rows("ROLLBACK")
                self._tables.look()
            raise

    def _begin(self) -> None:
        self._tables.rows("BEGIN")

    def _begin_alone(self) -> None:
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
