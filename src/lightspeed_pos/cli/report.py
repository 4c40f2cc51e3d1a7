"""`lightspeed report`: the shop on one page."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import click

from lightspeed_pos.cli import show
from lightspeed_pos.cli.answers import database_options, freshened, path_of
from lightspeed_pos.cli.context import Command, Context, pass_context

EXAMPLE = """\
lightspeed report -o shop.html --max-age 1h
lightspeed report -o october.html --until 2026-10-31 --days 31 --shop 1"""


@click.command("report", cls=Command, example=EXAMPLE)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the page into this file.")
@click.option("--days", type=click.IntRange(min=1), help="How many days are looked at.  [default: 30]")
@click.option("--until", metavar="DAY", help="The last day that counts.  [default: that of the last reading]")
@click.option("--shop", type=click.IntRange(min=1), help="The id of one shop.  [default: all]")
@pass_context
def report(
    context: Context,
    output: Path | None,
    days: int | None,
    until: str | None,
    shop: int | None,
    database: Path | None,
    max_age: timedelta | None,
) -> None:
    """
    Make a page of HTML from the database that sync keeps: sales against the year before, items, margins, stock.

    The page needs no network and no script, so it can be mailed, printed and kept. Each chart shows the SQL behind it.
    """
    from lightspeed_pos.cli import formats
    from lightspeed_pos.sync.questions import page

    if output is None and show.is_terminal():
        raise click.UsageError("A page is to be looked at in a browser: write it into a file with -o FILE.")
    given = {"days": days, "until": until, "shop": shop}
    parameters = {name: value for name, value in given.items() if value is not None}
    page.check(parameters)
    with freshened(context, path_of(context, database), page.tables_needed(), max_age, partly=True) as opened:
        formats.write_text(page.report(opened, **parameters), output or sys.stdout.buffer)
    if output is not None:
        context.say(f"The report is in {output}.")


report.params[4:4] = database_options()
