"""`lightspeed audit`: whether the shop adds up."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.answers import database_options, format_options, freshened, path_of, put_out
from lightspeed_pos.cli.context import Command, Context, pass_context

if TYPE_CHECKING:
    from lightspeed_pos.sync.auditing import Audit, Finding

EXAMPLE = "lightspeed audit --since 2026-11-01\nlightspeed audit --since 2026-11-01 --db shop.duckdb -o findings.csv"


@click.command(cls=Command, example=EXAMPLE)
@click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    required=True,
    metavar="DAY",
    help="The first day, such as 2026-11-01, in the time zone of each shop.",
)
@pass_context
def audit(
    context: Context,
    since: datetime,
    database: Path | None,
    max_age: timedelta | None,
    kind: str | None,
    output: Path | None,
) -> int:
    """
    Compare the sales of each day with the service's reports and the registers' counts, to the cent.

    Works on the database that sync keeps. Names the day and, where it can, the sale that differs. The exit status is 1
    if something differs.
    """
    from lightspeed_pos.sync.auditing import TABLES, examine

    with freshened(context, path_of(context, database), TABLES, max_age, partly=True) as opened:
        done = examine(opened, since.date())
    context.say(_compared(done))
    if done.findings or kind or output:
        put_out(context, _table(done.findings), kind, output)
    else:
        click.echo("Everything adds up.")
    return 1 if done.findings else 0


audit.params[1:1] = [*database_options(), *format_options()]


def _compared(done: Audit) -> str:
    text = f"{done.sales:,} sales, compared from {done.first} to {done.last}"
    if not done.skipped:
        return f"{text}."
    days = ", ".join(day.isoformat() for day in done.skipped[:3]) + (" and more" if len(done.skipped) > 3 else "")
    return f"{text}; not {days}: sales of these days changed after their reports were read."


def _table(findings: list[Finding]) -> Any:
    """The findings as an Arrow table."""
    from lightspeed_pos.tables.values import arrow

    pyarrow = arrow()
    kinds: list[tuple[str, Any]] = [
        ("day", pyarrow.date32()),
        ("shop", pyarrow.int64()),
        ("what", pyarrow.string()),
        ("stated", pyarrow.decimal128(38, 15)),
        ("derived", pyarrow.decimal128(38, 15)),
        ("sales", pyarrow.list_(pyarrow.int64())),
        ("finding", pyarrow.string()),
    ]
    rows: list[dict[str, date | object]] = [
        {
            "day": one.day,
            "shop": one.shop_id,
            "what": one.what,
            "stated": one.stated,
            "derived": one.derived,
            "sales": list(one.sale_ids),
            "finding": one.message,
        }
        for one in findings
    ]
    return pyarrow.Table.from_pylist(rows, schema=pyarrow.schema(kinds))
