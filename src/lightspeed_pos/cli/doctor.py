"""`lightspeed doctor`: what is wrong, and what to do about it."""

from __future__ import annotations

import click

from lightspeed_pos.cli.context import Command, Context, pass_context
from lightspeed_pos.words.visible import visible

MARKS = {True: "ok   ", False: "WRONG", None: "     "}


@click.command(cls=Command, example="lightspeed doctor --profile shop")
@pass_context
@click.pass_context
def doctor(click_context: click.Context, context: Context) -> None:
    """
    Look at versions, reachability, the clock, the sign-in, its scopes, and the bucket; say what to do.

    The exit status is 1 if something is wrong.
    """
    from lightspeed_pos.client.examination import examine

    well = True
    for finding in examine(lambda: context.client, context.account_id):
        click.echo(visible(f"{MARKS[finding.is_well]}  {finding.title}: {finding.text}"))
        if finding.advice:
            click.echo(f"       {finding.advice.replace('lightspeed login', context.command('login'))}")
        well = well and finding.is_well is not False
    if not well:
        click_context.exit(1)
