"""A schema of a PostgreSQL database as destination, of one account or of several, by ADBC. Extra `[postgres]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync.postgres_kept import KeptConnections, Link, SeenColumns
from lightspeed_pos.sync.postgres_tables import PostgresTables
from lightspeed_pos.sync.scope import Scope
from lightspeed_pos.sync.sql_destination import SqlDestination
from lightspeed_pos.sync.sql_place import NothingThere
from lightspeed_pos.sync.unkept import unkept_of

# SQLSTATE: disk_full; insufficient_privilege and read_only_sql_transaction.
_FULL = {"53100"}
_NOT_ALLOWED = {"42501", "25006"}
_LOCK_NOT_AVAILABLE = "55P03"
_RIGHT = "Give the user the right to it, or name a schema of your own: ?schema=NAME."
_LOCK_SECONDS = 2
_APPLICATION = "lightspeed sync"
_MAKING, _MAKING_SECONDS = "hashtext('lightspeed sync makes tables')", 30
_WHO = """
WITH ours (one, two) AS (SELECT {lock})
SELECT a.pid, coalesce(host(a.client_addr), 'the server itself'), a.application_name
FROM ours, pg_locks l JOIN pg_stat_activity a USING (pid)
WHERE l.locktype = 'advisory' AND l.granted
AND l.classid::bigint = one::bigint & 4294967295 AND l.objid::bigint = two::bigint & 4294967295
"""


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who has the lock: the process of the server, from where, and the number of its lease, None without one."""

    pid: int
    host: str
    fence: int | None


class Postgres(SqlDestination):
    """The tables of one account in a schema; with `layout=shared` in the address its rows in the tables of all."""

    def __init__(
        self,
        url: str,
        account_id: int,
        schema: str = "",
        *,
        to_look: bool = False,
        fence: int | None = None,
        kept: KeptConnections | None = None,
    ) -> None:
        """
        Connect to `postgresql://user:password@host:port/database`. `schema` is made if it is not there; by default it
        is that of the address (`?schema=shop`), else that of the user's search path, usually `public`.

        A password that is not in the address comes from PGPASSWORD or ~/.pgpass. With `to_look` nothing is made or
        changed, and another sync may be at work meanwhile. With `fence`, the number of a lease, others are kept out for
        the time of each transaction only, and connections of older leases are ended. With `kept` a connection that is
        open already is used, and kept open afterwards.

        Raises QueryError for what is no address, LostLease where a lease with a higher number has written,
        LightspeedError where the database does not answer, refuses, or is
        somebody else's, and where another sync is at work in the schema.
        """
        address, asked, layout = parted(url)
        if layout not in {"", "shared"}:
            raise QueryError(
                f"There is no layout={layout}: layout=shared keeps all accounts in the same tables. "
                "For a schema for each account write schema=shop_{account}."
            )
        scope = Scope(account_id if layout else None)
        self._lock = _lock_of(scope)
        self._link: Link | None = None
        self._kept = kept
        driver = _module()
        self.failure = driver.Error
        name = self._name = shown(url)
        self._account_id, self._fence = account_id, fence
        self._address = address
        try:
            place = self._connect(schema or asked, name, to_look=to_look)
        except driver.Error as error:
            self.close()
            raise LightspeedError(_cannot_connect(name, _without_secrets(str(error), url))) from None
        except BaseException:
            self.close()
            raise
        seen = None if kept is None else SeenColumns(kept, (address, place))
        tables, unkept = PostgresTables(self._cursor, name, scope, seen), unkept_of(f"{name} {schema} {account_id}")
        super().__init__(tables, name, account_id, unkept, to_look=to_look, fence=fence)

    def _connect(self, schema: str, name: str, *, to_look: bool) -> str:
        """Have a connection, and make the schema the one that is worked in; returns its name."""
        driver = _module()
        if self._kept is None:
            connection = driver.connect(self._address, autocommit=True)
            self._link = Link(connection, connection.cursor())
        else:
            while (link := self._kept.take(self._address)) is not None:
                self._link, self._cursor = link, link.cursor
                try:
                    return self._enter(schema, name, to_look=to_look, is_new=False)
                except self.failure:  # it broke while nobody used it
                    self._link = None
                    link.close()
            self._link = self._kept.connect(self._address, driver)
        self._cursor = self._link.cursor
        return self._enter(schema, name, to_look=to_look, is_new=True)

    def _enter(self, schema: str, name: str, *, to_look: bool, is_new: bool) -> str:
        """Make the schema the one that is worked in; returns its name."""
        do = self._cursor.execute
        do(f"SET application_name = '{_APPLICATION}{'' if self._fence is None else f' {self._fence}'}'")
        if is_new:
            do("SET TIME ZONE 'UTC'")
            do("SET client_min_messages = error")
            do("SET standard_conforming_strings = on")
            if self._fence is not None:
                # A worker that hangs would keep others from making columns until the account is taken over.
                do("SET idle_in_transaction_session_timeout = '60s'")
        elif not schema:
            do("RESET search_path")
        if schema:
            quoted = '"' + schema.replace('"', '""') + '"'
            do(f"SELECT 1 FROM pg_namespace WHERE nspname = {_literal(schema)}")
            if not self._cursor.fetchall():
                if to_look:
                    raise NothingThere(name)
                self._make_schema(schema, quoted)
            do(f"SET search_path TO {quoted}")
        do("SELECT current_schema()")
        ((place,),) = self._cursor.fetchall()
        if place is None:
            if schema:
                raise LightspeedError(f"{name} refuses: permission denied for schema {schema}. {_RIGHT}")
            raise LightspeedError(f"{name}: the search path names no schema that is there: add ?schema=NAME.")
        if not to_look and self._fence is None and not self._locked("pg_advisory_lock"):
            raise self._another(self._holder())
        return str(place)

    def _make_schema(self, name: str, quoted: str) -> None:
        """Others may be about to make it."""
        do = self._cursor.execute
        do("BEGIN")
        do(f"SELECT pg_advisory_xact_lock({_MAKING}, hashtext({_literal(name)}))::text")
        self._cursor.fetchall()
        do(f"CREATE SCHEMA IF NOT EXISTS {quoted}")
        do("COMMIT")

    def _begin_alone(self) -> None:
        """Begin a transaction that makes or changes tables. It waits for the ends of others, though not for ever."""
        super()._begin_alone()
        self._tables.rows(f"SET LOCAL lock_timeout = '{_MAKING_SECONDS}s'")
        self._tables.rows(f"SELECT pg_advisory_xact_lock({_MAKING}, hashtext(current_schema()))::text")

    def _begin(self) -> None:
        """Begin a transaction; under a lease with the lock, which a run without one has from its beginning."""
        super()._begin()
        if self._fence is None or self._locked_at_once() or self._locked("pg_advisory_xact_lock"):
            return
        holder = self._holder()
        if holder is not None and holder.fence is not None:
            if holder.fence > self._fence:
                raise self._lost(holder.fence)
            if holder.fence < self._fence:
                # It hangs, or its computer is gone, in the middle of a transaction.
                self._cursor.execute(f"SELECT pg_terminate_backend({holder.pid})")
                self._cursor.fetchall()
        super()._begin()
        if not self._locked("pg_advisory_xact_lock"):
            raise self._another(self._holder())

    def _locked_at_once(self) -> bool:
        """The same where nobody has the lock, as nearly always; it takes one question instead of three."""
        ((is_ours,),) = self._tables.rows(f"SELECT pg_try_advisory_xact_lock({self._lock})")
        return bool(is_ours)

    def _locked(self, function: str) -> bool:
        """Keep other runs of sync out of the schema; whether that came about. If not, a transaction has ended."""
        do = self._cursor.execute
        # A process that was killed a moment ago may still have the lock.
        do(f"SET lock_timeout = '{_LOCK_SECONDS}s'")
        try:
            do(f"SELECT {function}({self._lock})::text")
            self._cursor.fetchall()
        except self.failure as error:
            if getattr(error, "sqlstate", None) != _LOCK_NOT_AVAILABLE:
                raise
            do("ROLLBACK")
            return False
        do("SET lock_timeout = DEFAULT")
        return True

    def _holder(self) -> _Holder | None:
        """Who has the lock, None if it was given back meanwhile."""
        self._cursor.execute(_WHO.format(lock=self._lock))
        rows = self._cursor.fetchall()
        if not rows:
            return None
        pid, host, application = rows[0]
        number = str(application).removeprefix(_APPLICATION).strip()
        return _Holder(pid, host, int(number) if number.isdecimal() else None)

    def _another(self, holder: _Holder | None) -> LightspeedError:
        who = "" if holder is None else f": process {holder.pid} of the server, from {holder.host}"
        return LightspeedError(f"Another sync is at work in {self._name}{who}. Wait for it, or end it, then try again.")

    def close(self) -> None:
        """End the connection, or keep it for others."""
        link, self._link = self._link, None
        if link is None:
            return
        if self._kept is None:
            link.close()
        else:
            self._kept.give_back(self._address, link)

    def _cannot_write(self, error: Exception) -> str:
        code, text = getattr(error, "sqlstate", None), _reason(str(error))
        if code in _FULL:
            return (
                f"The disk of {self._name} is full. "
                "What was kept before stays: make room, then sync again; it goes on there."
            )
        if code in _NOT_ALLOWED:
            return f"{self._name}: {text}. {_RIGHT}"
        return f"{self._name} cannot be read or written: {text}. What was kept before stays; sync again to go on."


def parted(url: str) -> tuple[str, str, str]:
    """The address as PostgreSQL knows it, and the schema and the layout in it, "" where there is none."""
    parts = _split(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    ours = {name: value for name, value in reversed(query) if name in {"schema", "layout"}}
    others = [one for one in query if one[0] not in {"schema", "layout"}]
    return _joined(parts, parts.netloc, others), ours.get("schema", ""), ours.get("layout", "")


def shown(url: str) -> str:
    """The address without its password."""
    parts = _split(url)
    user, at, host = parts.netloc.rpartition("@")
    query = [one for one in parse_qsl(parts.query, keep_blank_values=True) if one[0] != "password"]
    return _joined(parts, f"{user.partition(':')[0]}{at}{host}", query)


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError as error:
        raise QueryError(f"This is no address of a PostgreSQL database: {error}.") from None


def _without_secrets(text: str, url: str) -> str:
    """The text of an error without the password, which PostgreSQL repeats where it cannot read an address."""
    parts = _split(url)
    passwords = [parts.netloc.rpartition("@")[0].partition(":")[2]]
    passwords += [value for name, value in parse_qsl(parts.query) if name == "password"]
    # An @ that should have been written as %40 makes PostgreSQL take a part of the password for something else.
    secrets = [one for one in {"@", *passwords, *map(unquote, passwords)} if one]

    def shown_part(quoted: re.Match[str]) -> str:
        return '"…"' if any(one in quoted[0] for one in secrets) else quoted[0]

    return re.sub(r'"[^"]*"', shown_part, text)


def _joined(parts: SplitResult, netloc: str, query: list[tuple[str, str]]) -> str:
    options = urlencode(query, quote_via=quote)  # PostgreSQL takes + for a plus
    return f"{parts.scheme}://{netloc}{parts.path}{'?' if options else ''}{options}"


def _lock_of(scope: Scope) -> str:
    """Two numbers that are ours and the schema's; where it holds several accounts, the schema's and the account's."""
    if scope.account_id is None:
        return "hashtext('lightspeed sync'), hashtext(current_schema())"
    return f"hashtext('lightspeed sync ' || current_schema()), {scope.account_id % 2**31}"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _module() -> Any:
    try:
        return import_module("adbc_driver_postgresql.dbapi")
    except ModuleNotFoundError:
        raise LightspeedError('Sync into PostgreSQL needs: pip install "lightspeed-pos[postgres]"') from None


def _reason(error: str) -> str:
    """PostgreSQL's own words of an error of ADBC."""
    found = re.search(r"(?:ERROR|FATAL):\s*(.+)", error)
    return (found[1] if found else error.splitlines()[0]).strip().rstrip(".")


def _cannot_connect(name: str, error: str) -> str:
    """Why there is no connection, in a sentence that says what to do."""
    reason = _reason(error)
    if "password authentication failed" in reason or "no password supplied" in error:
        return f"{name} refuses the password: correct it in the address, in PGPASSWORD or in ~/.pgpass."
    if re.search(r'database ".*" does not exist', reason):
        return f"{name}: {reason}. Make it: createdb {unquote(urlsplit(name).path.lstrip('/'))}"
    if "FATAL" in error or "ERROR" in error:
        return f"{name} refuses: {reason}."
    unreadable = re.search(r"Failed to connect: ((?:invalid|unexpected|missing|forbidden).+)", error)
    if unreadable:
        return f"{name} is no address that PostgreSQL can read: {unreadable[1].rstrip('.')}."
    found = re.search(r"(?:failed: |host name .*? to address: )(.+)", error)
    return (
        f"{name} does not answer: {(found[1] if found else reason).rstrip('.')}. Is it running, is the address right?"
    )
