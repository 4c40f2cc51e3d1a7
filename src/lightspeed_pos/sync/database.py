"""A synced DuckDB file, open for reading: what it holds, how old that is, and answers to queries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from lightspeed_pos.auth.files import default_directory
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.requests.suggestions import close
from lightspeed_pos.sync.duckdb import _cannot_open, _module
from lightspeed_pos.sync.state import TableState

# A query reads this file and no other: none can be read, written or attached by a statement.
# What does not fit into memory lies beside the file while the query runs, and does not fill the disk.
_SETTINGS = {
    "threads": 2,
    "memory_limit": "1GB",
    "max_temp_directory_size": "4GB",
    "enable_external_access": "false",
}

_LONGEST_SIGN = 8  # characters of a currency's sign, or nothing fits beside it


def default_database(account_id: int) -> Path:
    """Where the database of an account lies unless a path is given: in the user's data directory."""
    return default_directory() / "shops" / f"{account_id}.duckdb"


@dataclass(frozen=True, slots=True)
class Currency:
    """What amounts are in: ISO code, sign, and digits behind the point."""

    code: str = ""
    symbol: str = ""
    digits: int = 2


class Database:
    """
    The database of one shop. Others may read it at the same time; sync cannot write to it before it is closed.

    Days and times are those of the account's first shop, unless `choose` names another one.
    """

    def __init__(self, path: str | Path) -> None:
        """Raises LightspeedError if there is no such file, it holds no shop, or another process is writing to it."""
        self.path = Path(path)
        if not self.path.exists():
            raise LightspeedError(f"There is no database {self.path} yet: lightspeed sync --to {self.path} makes it.")
        self._duckdb = _module()
        try:
            self._connection = self._duckdb.connect(str(self.path), read_only=True, config=_SETTINGS)
        except self._duckdb.Error as error:
            raise LightspeedError(_cannot_open(self.path, str(error))) from None
        try:
            self._connection.execute("SET enable_progress_bar = false")
            self.columns = self._all_columns()
            if "_lightspeed_meta" not in self.columns:
                raise LightspeedError(f"{self.path} was not made by sync: lightspeed sync --to NAME makes one.")
            ((self.account_id,),) = self._connection.execute("SELECT account_id FROM _lightspeed_meta").fetchall()
            self.states = self._all_states()
            self._shops = self._all_shops()
            self.choose(None)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def choose(self, shop: int | None) -> None:
        """Show days and times of this shop from now on, or of the first one. Raises QueryError for an unknown id."""
        if shop is not None and shop not in self._shops:
            raise QueryError(f"There is no shop {shop}. There are {', '.join(map(str, sorted(self._shops)))}.")
        zones = [zone for number, (_, zone) in self._shops.items() if shop in {None, number}]
        self.zone = _known_zone(zones[0] if zones else "")
        self._connection.execute(f"SET TimeZone = '{self.zone.key}'")

    def table(self, sql: str, parameters: Mapping[str, Any] | None = None, *, most: int | None = None) -> Any:
        """
        The answer to a query, as an Arrow table. `parameters` are the values of its `$names`, `most` is the most rows.

        Raises QueryError that says what is wrong with it, and which name may have been meant.
        """
        try:
            relation = self._connection.sql(sql, params=dict(parameters)) if parameters else self._connection.sql(sql)
            if relation is None:
                raise QueryError("This statement has no answer: write a SELECT.")
            return _named_once((relation if most is None else relation.limit(most)).to_arrow_table())
        except self._duckdb.InterruptException:
            raise QueryError("The query was stopped before it was done.") from None
        except self._duckdb.OutOfMemoryException:
            raise QueryError(
                f"The query needs more than {_SETTINGS['memory_limit']} of memory: choose fewer rows or columns."
            ) from None
        except self._duckdb.Error as error:
            raise QueryError(_sentence(str(error), self.columns)) from None

    def stop(self) -> None:
        """End the query that another thread has under way: it raises QueryError there."""
        self._connection.interrupt()

    def check(self, sql: str) -> None:
        """Raises QueryError for a SELECT that is wrong, without an answer to it."""
        if kinds_of(sql) != ["SELECT"]:
            return
        try:
            self._connection.sql(f"EXPLAIN {sql}")
        except self._duckdb.Error as error:
            raise QueryError(_sentence(str(error), self.columns)) from None

    @property
    def currency(self) -> Currency:
        """What the shop's amounts are in, as far as its options tell."""
        if "options" not in self.columns:
            return Currency()
        rows = self._connection.execute("SELECT name, value FROM options WHERE _deleted_at IS NULL").fetchall()
        found = {str(name): str(value or "")[:_LONGEST_SIGN] for name, value in rows}
        digits = found.get("currency_precision", "")
        return Currency(
            found.get("currency_code", ""), found.get("currency_symbol", ""), int(digits) if digits.isdecimal() else 2
        )

    @property
    def name(self) -> str:
        """What the account is called, as far as it was read."""
        if "accounts" not in self.columns:
            return f"Account {self.account_id}"
        rows = self._connection.execute("SELECT name FROM accounts WHERE _deleted_at IS NULL").fetchall()
        return str(rows[0][0]) if rows and rows[0][0] else f"Account {self.account_id}"

    @property
    def shops(self) -> dict[int, str]:
        """The names of the shops by their ids."""
        return {number: name for number, (name, _) in self._shops.items()}

    @property
    def read_at(self) -> datetime:
        """When the last reading ended. Raises LightspeedError where none has."""
        ended = [state.read_at for state in self.states.values() if state.read_at is not None]
        if not ended:
            raise LightspeedError(f"No table of {self.path} has been read to its end yet: lightspeed sync goes on.")
        return max(ended)

    @property
    def today(self) -> date:
        """The day of the last reading at the shop: what was sold since is not known here."""
        return self.read_at.astimezone(self.zone).date()

    def _all_columns(self) -> dict[str, list[str]]:
        rows = self._connection.execute(
            "SELECT table_name, column_name FROM information_schema.columns ORDER BY table_name, ordinal_position"
        ).fetchall()
        found: dict[str, list[str]] = {}
        for table, column in rows:
            found.setdefault(table, []).append(column)
        return found

    def _all_states(self) -> dict[str, TableState]:
        rows = self._connection.execute("SELECT endpoint, state FROM _lightspeed_state").fetchall()
        return {endpoint: TableState.from_json(state) for endpoint, state in rows}

    def _all_shops(self) -> dict[int, tuple[str, str]]:
        """Name and time zone of each shop, those that are not archived first."""
        if "shops" not in self.columns:
            return {}
        rows = self._connection.execute(
            "SELECT shop_id, name, time_zone FROM shops WHERE _deleted_at IS NULL ORDER BY archived, shop_id"
        ).fetchall()
        return {number: (name or f"Shop {number}", zone or "") for number, name, zone in rows}


def kinds_of(sql: str) -> list[str]:
    """The kinds of the statements in a text, such as SELECT. Raises QueryError if it is no SQL."""
    duckdb = _module()
    try:
        return [str(one.type.name) for one in duckdb.extract_statements(sql)]
    except duckdb.Error as error:
        raise QueryError(_sentence(str(error))) from None


def _sentence(error: str, tables: Iterable[str] = ()) -> str:
    """What DuckDB says of a query, in a sentence, with names that are meant."""
    text = " ".join(error.partition("\n\nLINE ")[0].split())
    text = re.sub(r"^(Binder|Catalog|Parser|Conversion|Invalid Input|Not implemented) Error: ", "", text)
    text = re.sub(r" ?Candidate (functions|macros):.*", "", text)
    table = re.search(r"Table with name (\S+) does not exist", text)
    if table:
        return no_table(table[1], tables)
    column = re.search(r'column (?:named )?"([^"]+)" not found in FROM|not have a column named "([^"]+)"', text)
    if column:
        name = column[1] or column[2]
        candidates = re.findall(r'"([^"]+)"', text.partition("Candidate bindings")[2])
        alike = close(name, candidates) or tuple(candidates[:3])
        hint = f": did you mean {' or '.join(alike)}?" if alike else "."
        return f"No table of this query has a column {name}{hint}"
    if "file system operations are disabled" in text:
        return "A query reads the tables of the database, and no other files."
    text = text.replace("! Did you mean", ": did you mean").replace("!", ".").strip()
    return text if text.endswith((".", "?")) else f"{text}."


def no_table(name: str, known: Iterable[str]) -> str:
    """The sentence for a table that does not exist."""
    alike = close(name, [one for one in known if not one.startswith("_")])
    hint = f"did you mean {' or '.join(alike)}?" if alike else "lightspeed sql 'show tables' shows what there is."
    return f"There is no table {name}: {hint}"


def _known_zone(name: str | None) -> ZoneInfo:
    """The zone of that name; UTC if this computer does not know it."""
    try:
        return ZoneInfo(name or "UTC")
    except (ValueError, OSError, KeyError):
        return ZoneInfo("UTC")


def _named_once(table: Any) -> Any:
    """The table; where several columns have the same name, the later ones get a number."""
    names: list[str] = []
    for name in table.column_names:
        number, unique = 1, name
        while unique in names:
            number += 1
            unique = f"{name}_{number}"
        names.append(unique)
    return table.rename_columns(names)


def age(read_at: datetime, now: datetime) -> str:
    """How long ago that was, in words: `4 minutes`."""
    seconds = max((now - read_at.astimezone(UTC)).total_seconds(), 0)
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            count = int(seconds // length)
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return "less than a minute"
