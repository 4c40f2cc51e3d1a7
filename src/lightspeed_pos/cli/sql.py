"""`lightspeed sql`: a question of one's own to the synced database."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import click

from lightspeed_pos.cli.answers import database_options, format_options, freshened, path_of, put_out
from lightspeed_pos.cli.context import Command, Context, pass_context

EXAMPLE = """\
lightspeed sql "select count(*) from items where not archived" --max-age 10m
lightspeed sql "select * from sales where complete_time::date = today()" -o sales.csv
lightspeed sql "show tables" """.rstrip()


@click.command("sql", cls=Command, example=EXAMPLE)
@click.argument("query")
@pass_context
def sql(
    context: Context,
    query: str,
    database: Path | None,
    max_age: timedelta | None,
    kind: str | None,
    output: Path | None,
) -> None:
    """
    Answer a query in SQL from the database that sync keeps. It only reads.

    QUERY is one SELECT in DuckDB's SQL, - reads it from stdin; its days and times are of the shop's time zone. With
    --max-age the tables in it that were read longer ago are read first, and no others; without a database yet it is
    made of them.
    """
    from lightspeed_pos.sync.freshness import check_reads, tables_in

    if query == "-":
        query = sys.stdin.read()
    check_reads(query)
    with freshened(context, path_of(context, database), tables_in(query), max_age, query) as opened:
        put_out(context, opened.table(query), kind, output)


sql.params[1:1] = [*database_options(), *format_options()]
