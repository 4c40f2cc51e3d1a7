"""`lightspeed console` and `lightspeed demo`."""

from __future__ import annotations

import click

from lightspeed_pos.cli.context import Command, Context, pass_context


@click.command("console", cls=Command, example="lightspeed console\nlightspeed --sandbox console")
@pass_context
def console(context: Context) -> None:
    """Open a Python prompt with client, account and query ready: IPython's if it is installed."""
    from lightspeed_pos.client.prompt import converse

    converse(context.account, ipython=True)


@click.command("demo", cls=Command, example="lightspeed demo")
def demo() -> None:
    """Show in ten seconds what the library does, against a sandbox that is gone afterwards."""
    from lightspeed_pos.client.tour import main

    main()
