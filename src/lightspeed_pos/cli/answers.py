"""What `sql`, `ask` and `report` have in common: which database, how fresh, and in which format."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from lightspeed_pos.cli import show
from lightspeed_pos.cli.context import Context
from lightspeed_pos.cli.intervals import seconds_in
from lightspeed_pos.cli.searching import FORMATS
from lightspeed_pos.words.columns import Column

if TYPE_CHECKING:
    from lightspeed_pos.sync.database import Database
    from lightspeed_pos.sync.remembered import Remembered
    from lightspeed_pos.sync.state import TableState

_GOES_ON = "What was read is kept; the same command goes on there."


def _span(_context: click.Context, _parameter: click.Parameter, given: str | None) -> timedelta | None:
    if given is None:
        return None
    seconds = seconds_in(given)
    if seconds is None:
        raise click.BadParameter(f"'{given}' is no time span such as 30s, 2m, 1h or 7d.")
    return timedelta(seconds=seconds)


def _file(_context: click.Context, _parameter: click.Parameter, given: str | None) -> Path | None:
    if given is None:
        return None
    from lightspeed_pos.sync.folder import DATABASE
    from lightspeed_pos.sync.open import is_postgres

    if is_postgres(given):
        raise click.BadParameter("Questions are for a DuckDB file; PostgreSQL is asked with psql.")
    path = Path(given).expanduser()
    return path / DATABASE if path.is_dir() else path


def database_options() -> list[click.Parameter]:
    """Which database, and how old it may be."""
    return [
        click.Option(
            ["--db", "--to", "database"],
            metavar="FILE",
            callback=_file,
            help="The DuckDB file, or a folder of sync.  [default: where lightspeed sync keeps the account]",
        ),
        click.Option(
            ["--max-age"], metavar="SPAN", callback=_span, help="Read tables first that are older: 30s, 2m, 1h, 7d."
        ),
    ]


def format_options() -> list[click.Parameter]:
    """How the answer is shown, and where it goes."""
    return [
        click.Option(["--format", "kind"], type=click.Choice(FORMATS), help="How to show it.  [default: table]"),
        click.Option(
            ["-o", "--output"],
            type=click.Path(dir_okay=False, path_type=Path),
            help="Write it into this file: .csv, .json, .ndjson or .parquet says the format.",
        ),
    ]


def remembered(context: Context) -> Remembered:
    """Where sync keeps the account."""
    from lightspeed_pos.sync.remembered import Remembered

    if context.sandbox:
        from lightspeed_pos.cli.kept_sandbox import DATABASE, folder

        return Remembered(folder() / DATABASE)
    from lightspeed_pos.sync.database import default_database

    return Remembered(default_database(context.account_id or context.account.id))


def path_of(context: Context, database: Path | None) -> Path:
    """The database that is meant: the one that is named, else where sync keeps the account."""
    from lightspeed_pos.errors import AuthorizationExpired, Unauthorized

    if database is not None:
        return database
    try:
        return remembered(context).file
    except (AuthorizationExpired, Unauthorized):
        context.say("Without a sign-in name the database: --db FILE. It is made by lightspeed sync --to FILE.")
        raise


def freshened(
    context: Context,
    path: Path,
    tables: Iterable[str],
    max_age: timedelta | None,
    query: str = "",
    *,
    partly: bool = False,
) -> Database:
    """
    The database, open, after those of the tables that are older were read again; stderr says for how much.

    Tables are named as a query names them. Raises QueryError for one that does not exist or was never read, and for a
    query that is wrong: before anything is sent, if its tables are there. `partly`: those that were read are enough.
    """
    from lightspeed_pos.sync.database import Database
    from lightspeed_pos.sync.freshness import check_is_there, read_at, sources

    wanted = list(tables)
    if max_age is not None:
        states, there = _known(path, wanted, query)
        _refresh(context, path, set[str]().union(*sources(wanted, there).values()), states, there, max_age)
    database = Database(path)
    try:
        if partly:
            wanted = [name for name in wanted if name in database.columns]
        check_is_there(database, wanted)
        needed = set[str]().union(*sources(wanted, database.columns).values())
        if needed:
            context.say(f"The data is {_age(read_at(database.states, needed))}.")
    except BaseException:
        database.close()
        raise
    return database


def _known(path: Path, tables: Iterable[str], query: str) -> tuple[dict[str, TableState], dict[str, list[str]]]:
    """How far each table is, and the tables with their columns; nothing where there is no database yet."""
    from lightspeed_pos.sync.database import Database

    if not path.exists():
        return {}, {}
    with Database(path) as database:
        if query and all(name in database.columns for name in tables):
            database.check(query)
        return database.states, database.columns


def _refresh(
    context: Context,
    path: Path,
    needed: set[str],
    states: dict[str, TableState],
    there: dict[str, list[str]],
    max_age: timedelta,
) -> None:
    """Read those of the tables of the shop that are older."""
    from lightspeed_pos.cli.sync_shown import sync_progress
    from lightspeed_pos.sync.freshness import older, refresh

    # Without them nothing is known of days and of the currency.
    needed |= {name for name in ("shops", "options") if needed and name not in there}
    account = context.account
    old = older(states, sorted(needed), max_age, _time(account.loader.driver.clock.now()))
    if old and context.dry_run:
        context.say(f"{_listed(old)} would be read first.")
    elif old:
        with sync_progress(lambda: account.bucket, quiet=context.quiet) as progress:
            try:
                done = refresh(account, path, old, progress)
            except KeyboardInterrupt as stopped:
                stopped.add_note(_GOES_ON)
                raise
        context.say(f"{_listed(old)} read: {done.requests:,} requests, {done.drips:,.0f} drips.")


def _age(at: datetime | None) -> str:
    from lightspeed_pos.sync.database import age

    return f"{age(at, datetime.now(UTC))} old" if at else "not complete: its first reading is not done yet"


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def put_out(context: Context, answer: Any, kind: str | None, output: Path | None) -> None:
    """Show an Arrow table, or write it."""
    from lightspeed_pos.cli import formats
    from lightspeed_pos.tables import arrow_rows

    if output is not None:
        kind = kind or output.suffix.removeprefix(".").lower()
        if kind not in FORMATS[1:]:
            raise click.UsageError(f"{output} does not say its format: let it end in .csv, .json, .ndjson or .parquet.")
    kind = kind or "table"
    if kind == "table":
        columns = [Column(field.name, (field.name,), _type(str(field.type))) for field in answer.schema]
        zones = {str(field.type.tz) for field in answer.schema if getattr(field.type, "tz", None)}
        show.table(arrow_rows.records(answer), columns, ZoneInfo(zones.pop()) if zones and show.is_terminal() else None)
        return
    target = output or sys.stdout.buffer
    if kind == "parquet":
        if output is None and show.is_terminal():
            raise click.UsageError("Parquet is no text: write it into a file with -o FILE.")
        formats.write_table(answer, target)
    elif kind == "csv":
        formats.write_cells(arrow_rows.cells(answer), answer.column_names, target)
    else:
        formats.write(kind, arrow_rows.records(answer), answer.column_names, target)
    if output is not None:
        context.say(f"{answer.num_rows:,} rows are in {output}.")


def _type(arrow: str) -> str:
    if arrow.startswith(("decimal", "float", "double")):
        return "decimal"
    if arrow.startswith("timestamp") and "tz=" in arrow:
        return "datetime"
    return "integer" if arrow.startswith(("int", "uint")) else "string"
