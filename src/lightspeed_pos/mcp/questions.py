"""`ask_question`, `query_database`: answers from the database that sync keeps. They send nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.mcp.answers import HIDDEN, SECRETS, answer, that_fit
from lightspeed_pos.sync.database import Database, age
from lightspeed_pos.sync.freshness import check_reads, read_at, sources, tables_in
from lightspeed_pos.sync.questions import ask, question, questions
from lightspeed_pos.tables.arrow_rows import records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lightspeed_pos.mcp.shop import Shop

_LONGEST_ERROR = 500  # characters
_AGAIN_SECONDS = 0.1


def ask_question(shop: Shop, name: str, parameters: Mapping[str, Any], limit: int | None) -> dict[str, Any]:
    """The answer to a named question; without a name, which there are and what each takes."""
    if not name:
        return answer(
            {
                "questions": [
                    {
                        "name": one.name,
                        "answers": one.answers,
                        "takes": {taken.name: taken.text for taken in one.parameters},
                    }
                    for one in questions().values()
                ]
            }
        )
    found = question(name)
    given = dict(parameters)
    found.values(given)  # what is wrong is said before the database is opened
    most = shop.rows(limit)
    with _opened(shop, tables_in(found.sql)) as (database, status):
        table = _in_time(shop, database, lambda: ask(database, found.name, **given))
        return _answer(database, {"question": found.title, **status}, table, most)


def query_database(shop: Shop, sql: str, limit: int | None) -> dict[str, Any]:
    """The answer to one SELECT."""
    check_reads(sql)
    most = shop.rows(limit)
    with _opened(shop, tables_in(sql)) as (database, status):
        table = _in_time(shop, database, lambda: database.table(sql, most=most + 1))
        return _answer(database, status, table, most)


def tables_of(path: Path) -> dict[str, Any]:
    """What the database holds, and how old it is."""
    with Database(path) as database:
        names = [name for name in database.columns if not name.startswith("_")]
        return {
            "database_tables": ", ".join(sorted(names)),
            "database_age": age(database.read_at, datetime.now(UTC)),
        }


@contextmanager
def _opened(shop: Shop, tables: Iterable[str]) -> Generator[tuple[Database, dict[str, Any]]]:
    """The database, and what is to be said of its age. Sync can write to it again when the block ends."""
    path = shop.database()
    if not path.exists():
        command = shop.command(shop.sync)
        raise LightspeedError(
            f"The shop's data is not on this computer yet: somebody runs `{command}`, which reads it from the service. "
            f"Until then list_records and count_records ask the service itself."
        )
    with Database(path) as database:
        wanted = sources(tables, database.columns)
        missing = [name for name in wanted if name not in database.columns]
        if missing:
            first = ",".join(sorted({min(wanted[name]) for name in missing}))
            command = shop.command(f"{shop.sync} --tables {first}")
            raise QueryError(f"{' and '.join(missing)} were not read yet: somebody runs `{command}`.")
        needed = set[str]().union(*wanted.values())
        at = read_at(database.states, needed)
        says = f"{age(at, datetime.now(UTC))} old" if at else "not complete: its first reading is not done yet"
        yield database, {"data_is": says, "drips": 0} if needed else {"drips": 0}


def _in_time(shop: Shop, database: Database, work: Callable[[], Any]) -> Any:
    """What the work gives, if that takes no longer than a query may."""
    done, late = Event(), Event()

    def watch() -> None:
        if done.wait(shop.limits.seconds):
            return
        late.set()
        while not done.wait(_AGAIN_SECONDS):  # a query that is only about to begin does not hear it
            database.stop()

    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        return work()
    except QueryError as error:
        if late.is_set():
            seconds = f"{shop.limits.seconds} seconds (--max-seconds)"
            raise QueryError(f"The query was stopped after {seconds}: join on keys, and narrow it.") from None
        raise QueryError(f"The database says: {str(error)[:_LONGEST_ERROR]}") from None  # it may quote a record
    finally:
        done.set()
        watcher.join()


def _answer(database: Database, status: dict[str, Any], table: Any, most: int) -> dict[str, Any]:
    secrets = _secrets(database)
    rows = [_without(secrets, row) for row in records(table.slice(0, most))]
    fitting = list(that_fit(rows))
    status |= {"rows": len(fitting), "more": len(fitting) < table.num_rows}
    if status["more"]:
        status["to_go_on"] = (
            "Not all rows are shown: let the query add up, choose fewer columns, or use ORDER BY with LIMIT and OFFSET."
        )
    return answer(status, rows=fitting)


def _secrets(database: Database) -> list[str]:
    """The values that are shown nowhere, under whatever name a query gives them."""
    found: list[str] = []
    for table, columns in database.columns.items():
        for column in SECRETS.intersection(columns):
            rows = records(database.table(f'SELECT DISTINCT "{column}" AS it FROM "{table}"'))  # noqa: S608  # ours
            found += [str(row["it"]) for row in rows if row["it"]]
    return found


def _without(secrets: Sequence[str], value: Any) -> Any:
    """The value with every secret in it replaced."""
    if not secrets:
        return value
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, HIDDEN)
        return value
    if isinstance(value, dict):
        return {name: _without(secrets, one) for name, one in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_without(secrets, one) for one in cast("list[Any]", value)]
    return value
