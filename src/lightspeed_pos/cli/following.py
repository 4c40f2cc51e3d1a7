"""What `watch` and `listen` share: which tables, how often, and what that costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.cli.context import Context


def complete_tables(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """The last of names of tables that are separated by commas, for the shell."""
    from lightspeed_pos.catalogue.strategies import STRATEGIES

    begun, comma, last = incomplete.rpartition(",")
    return [f"{begun}{comma}{one.table}" for one in STRATEGIES.values() if one.table.startswith(last)]


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--only` and `--interval`."""
    only = click.option(
        "--only",
        metavar="TABLES",
        shell_complete=complete_tables,
        help="Follow these, such as sales,items.  [default: those that change all day]",
    )
    interval = click.option(
        "--interval", type=Interval(), default="30s", show_default=True, metavar="30s", help="Look so often."
    )
    return only(interval(command))


def say_price(context: Context, tables: Sequence[Strategy], interval: float) -> None:
    """Say which tables are followed and what it costs to look that often."""
    from lightspeed_pos.sync.changes import price

    context.account.details()  # a request tells what the bucket is like
    drips = price(context.account.loader, tables)
    each = "1 drip" if drips == 1 else f"{drips:.1f} drips".replace(".0 ", " ")
    context.say(
        f"Following {', '.join(one.table for one in tables)}. A look costs {each} if nothing has changed: "
        f"{float(drips) / interval:.2g} a second with --interval {interval:g}s. "
        f"The bucket of the account loses {context.account.bucket.drip_rate:g} a second."
    )
