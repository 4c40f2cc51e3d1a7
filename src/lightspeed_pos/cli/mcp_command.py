"""`lightspeed mcp`: the shop as tools for an assistant."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lightspeed_pos.cli.context import Command, Context, WholeNumber, pass_context

if TYPE_CHECKING:
    from lightspeed_pos.mcp.shop import Shop

EXAMPLE = """\
lightspeed mcp
lightspeed mcp --profile shop --allow-writes
lightspeed --sandbox mcp"""


@click.command("mcp", cls=Command, example=EXAMPLE)
@click.option("--allow-writes", is_flag=True, help="Offer tools that write, after a person has confirmed each change.")
@click.option("--max-rows", type=WholeNumber(1, 10_000), default=200, show_default=True, help="Rows of one answer.")
@click.option("--max-drips", type=WholeNumber(1, 10_000), default=50, show_default=True, help="Drips of one call.")
@click.option(
    "--max-seconds", type=WholeNumber(1, 3600), default=20, show_default=True, help="Seconds of one query in SQL."
)
@click.option(
    "--db",
    "database",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The DuckDB file to ask.  [default: where lightspeed sync keeps the account]",
)
@pass_context
def mcp(
    context: Context,
    allow_writes: bool,
    max_rows: int,
    max_drips: int,
    max_seconds: int,
    database: Path | None,
) -> None:
    """
    Let an assistant look at the shop: a server that speaks MCP on stdin and stdout.

    The assistant's program starts it. It only reads unless --allow-writes is said, and then a person is asked before
    each change. At a terminal it prints the entry for the configuration of that program.
    """
    if context.dry_run:
        raise click.UsageError("mcp takes no --dry-run: without --allow-writes it writes nothing.")
    from lightspeed_pos.mcp import serve
    from lightspeed_pos.mcp.shop import Limits

    if sys.stdin is not None and sys.stdin.isatty():
        click.echo(_entry(context, allow_writes))
        context.say("This is the entry for the configuration of an assistant's program, which starts the server.")
        return
    shop = _shop(context, database, allow_writes)
    shop.limits = Limits(max_rows, max_drips, max_seconds)
    serve(shop)


def _shop(context: Context, database: Path | None, allow_writes: bool) -> Shop:
    from lightspeed_pos.cli.answers import path_of
    from lightspeed_pos.cli.failures import explain
    from lightspeed_pos.cli.zone import shop_zone
    from lightspeed_pos.mcp.shop import Shop

    return Shop(
        connect=lambda: context.account,
        zone=shop_zone,
        database=lambda: path_of(context, database),
        command=context.command,
        explain=lambda error: explain(error, context)[1],
        plans=_plans(context),
        runs=context.runs,
        sync="sync" if database is None else f"sync --to {shlex.quote(str(database))}",
        writes=allow_writes,
    )


def _plans(context: Context) -> Path:
    """Where plans wait for a person. Those of the kept sandbox lie with it."""
    if context.sandbox:
        from lightspeed_pos.cli.kept_sandbox import PLANS, folder

        return folder() / PLANS
    from platformdirs import user_data_path

    return user_data_path("lightspeed-pos", appauthor=False) / "plans"


def _entry(context: Context, allow_writes: bool) -> str:
    """What stands in the configuration of most programs, with the options that were given."""
    arguments = shlex.split(context.command("mcp"))[1:] + (["--allow-writes"] if allow_writes else [])
    return json.dumps({"mcpServers": {"lightspeed": {"command": "lightspeed", "args": arguments}}}, indent=2)
