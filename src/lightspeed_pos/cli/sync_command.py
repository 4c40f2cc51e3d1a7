"""`lightspeed sync`: the shop's data into a database, and what is there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Command, Context, pass_context
from lightspeed_pos.cli.following import complete_tables
from lightspeed_pos.cli.intervals import Interval
from lightspeed_pos.words.visible import visible

if TYPE_CHECKING:
    from lightspeed_pos.sync import Summary
    from lightspeed_pos.sync.remembered import Remembered

_GOES_ON = "What was read is kept; the same command goes on there."


class _Day(click.ParamType[date]):
    """`2026-01-31`, `today` or `yesterday`."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        days = {"today": 0, "yesterday": 1}
        if value in days:
            return date.today() - timedelta(days=days[value])  # noqa: DTZ011  # a day more does no harm
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day: write 2026-01-31, today or yesterday.", param, ctx)


@click.command(
    cls=Command,
    example="lightspeed sync --to shop.duckdb\nlightspeed sync --to postgresql://me@localhost/shop --every 5m\n"
    "lightspeed sync --to folder/ --format csv --tables items,sales --since 2026-01-01\nlightspeed sync status",
)
@click.argument("what", metavar="[status]", required=False, type=click.Choice(["status"]))
@click.option(
    "--to",
    metavar="PLACE",
    help="A DuckDB file, postgresql://… or a folder (folder/). It is remembered: later runs do not need it.",
)
@click.option("--tables", metavar="A,B", shell_complete=complete_tables, help="Only these tables, due or not.")
@click.option("--since", type=_Day(), metavar="DAY", help="Leave out sales, stock log and reports before that day.")
@click.option("--full", is_flag=True, help="Read everything again; finds all that was deleted.")
@click.option("--reconcile", is_flag=True, help="Compare counts, and read where they differ; finds what was deleted.")
@click.option("--prune", is_flag=True, help="Remove rows that were deleted in the shop; else they are marked.")
@click.option("--estimate", is_flag=True, help="Say how many rows, drips and minutes a run would take.")
@click.option("--every", type=Interval(), metavar="5m", help="Go on until Ctrl+C, with a run every so often.")
@click.option("--format", "kind", type=click.Choice(["parquet", "csv"]), help="Of the files in a folder.")
@pass_context
def sync(
    context: Context,
    what: str | None,
    to: str | None,
    tables: str | None,
    since: date | None,
    full: bool,
    reconcile: bool,
    prune: bool,
    estimate: bool,
    every: float | None,
    kind: Any,
) -> None:
    """
    Bring a database up to date with the shop: everything the first time, later what changed.

    A run that is broken off goes on where it was with the next one. `sync status` shows what is there.
    """
    from lightspeed_pos.cli.answers import remembered as remembered_by
    from lightspeed_pos.sync.open import place_of, without_password

    remembered = remembered_by(context)
    place = str(place_of(to, context.account.id)) if to else remembered.place
    if what is not None:
        _status(context, place)
        return
    if context.dry_run:
        raise click.UsageError("A run of sync is many requests: --estimate says what they would cost.")
    chosen = None if tables is None else [name.strip() for name in tables.split(",") if name.strip()]
    if estimate:
        _estimate(context, place, chosen, since, full=full)
        return
    context.say(f"Into {without_password(place)}.")
    run = partial(
        _run, context, remembered, to, place, tables=chosen, since=since, reconcile=reconcile, prune=prune, format=kind
    )
    try:
        if every is None:
            _show(context, run(full=full))
        else:
            _run_again_and_again(context, run, every, full=full)
    except KeyboardInterrupt as stopped:
        stopped.add_note(_GOES_ON)
        raise


def _run(context: Context, remembered: Remembered, to: str | None, place: str, **options: Any) -> Summary:
    """One run, with its progress; a place that was named is remembered as soon as it has rows."""
    from lightspeed_pos.cli.sync_shown import sync_progress
    from lightspeed_pos.sync import sync as bring_up_to_date

    account, kept = context.account, to is None

    def keep() -> None:
        nonlocal kept
        if not kept:
            kept = True
            if not remembered.keep(place):
                context.say("The password is not remembered: put it into PGPASSWORD or ~/.pgpass.")

    with sync_progress(lambda: account.bucket, quiet=context.quiet) as shown:

        def on_progress(progress: Any) -> None:
            keep()
            shown(progress)

        summary = bring_up_to_date(account, place, on_progress=on_progress, **options)
    keep()
    return summary


def _run_again_and_again(context: Context, run: Callable[..., Summary], seconds: float, *, full: bool) -> None:
    """With `full` the first run reads everything, the others what changed."""
    from lightspeed_pos.cli.sync_shown import line, remarks
    from lightspeed_pos.sync.again import repeat

    told: set[str] = set()

    def on_run(summary: Summary, at: float) -> None:
        nonlocal full
        full = False
        for text in remarks(summary):
            if text not in told:
                told.add(text)
                context.say(text)
        if not context.quiet:
            click.echo(line(summary, is_terminal=sys.stdout.isatty(), at=at))
            sys.stdout.flush()

    def on_trouble(text: str) -> None:
        click.echo(visible(text), err=True)

    repeat(lambda: run(full=full), seconds, context.client.driver.clock, on_run=on_run, on_trouble=on_trouble)


def _show(context: Context, summary: Summary) -> None:
    from lightspeed_pos.cli.sync_shown import line, remarks, table

    is_terminal = sys.stdout.isatty()
    if not context.quiet:
        for text in (*(table(summary) if is_terminal else ()), line(summary, is_terminal=is_terminal)):
            click.echo(text)
    for text in remarks(summary):
        context.say(text)


def _status(context: Context, place: str) -> None:
    from lightspeed_pos.cli.sync_shown import status_lines
    from lightspeed_pos.sync.open import without_password
    from lightspeed_pos.sync.overview import status

    found = status(place, context.account.id)
    context.say(f"{without_password(place)}, account {context.account.id}")
    for text in status_lines(found):
        click.echo(text)


def _estimate(context: Context, place: str, tables: list[str] | None, since: date | None, *, full: bool) -> None:
    from lightspeed_pos.cli.sync_shown import estimate_lines
    from lightspeed_pos.sync import estimate
    from lightspeed_pos.sync.overview import states_at

    account = context.account
    found = estimate(account, states_at(place, account.id), tables=tables, since=since, full=full)
    for text in estimate_lines(found, is_terminal=sys.stdout.isatty()):
        click.echo(text)
