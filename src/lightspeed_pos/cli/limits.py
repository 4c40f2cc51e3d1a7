"""`lightspeed limits`: the bucket of the rate limit."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from lightspeed_pos.cli.context import Command, Context, pass_context

if TYPE_CHECKING:
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.resources.account import Account

BAR = 30
REDRAW_SECONDS = 0.5


@click.command(cls=Command, example="lightspeed limits\nlightspeed limits --watch 10")
@click.option(
    "--watch",
    type=click.FloatRange(min=1),
    is_flag=False,
    flag_value=5.0,
    metavar="[SECONDS]",
    help="Go on until Ctrl+C: ask every so many seconds, 5 unless said; each time costs a drip.",
)
@pass_context
def limits(context: Context, watch: float | None) -> None:
    """
    Show level, size, drip rate and burst limit of the account's bucket.

    The level is in drips and falls by the rate in a second. All programs that work with your client on this account
    share one bucket.
    """
    account = context.account
    _ask(account)
    if watch is None:
        click.echo(shown(account.bucket, is_terminal=sys.stdout.isatty()))
        return
    _watch(account, watch)


def _ask(account: Account) -> None:
    account.details()  # the cheapest request there is: every answer says where the bucket stands


def _watch(account: Account, seconds: float) -> None:
    """Show the bucket until somebody has enough: redrawn on a terminal, a line for each question elsewhere."""
    clock, is_terminal = account.client.driver.clock, sys.stdout.isatty()
    ask_at, width = clock.now() + seconds, 0
    try:
        while True:
            line = shown(account.bucket, is_terminal=is_terminal)
            click.echo(f"\r{line.ljust(width)}" if is_terminal else line, nl=not is_terminal)
            sys.stdout.flush()
            width = len(line)
            clock.sleep(REDRAW_SECONDS if is_terminal else seconds)
            if clock.now() >= ask_at:
                _ask(account)
                ask_at = clock.now() + seconds
    finally:
        if is_terminal:
            click.echo()


def shown(bucket: BucketState, *, is_terminal: bool) -> str:
    """The bucket on one line: a bar for people, names and values for programs."""
    if not is_terminal:
        return (
            f"level={bucket.level:.1f}\tsize={bucket.size:g}\trate={bucket.drip_rate:g}\tburst={bucket.burst_limit:d}"
        )
    full = min(BAR, round(BAR * bucket.level / bucket.size))
    return (
        f"[{'#' * full}{'.' * (BAR - full)}] {bucket.level:.1f} of {bucket.size:g} drips, "
        f"{bucket.drip_rate:g} leave in a second, at most {bucket.burst_limit:d} requests a second"
    )
