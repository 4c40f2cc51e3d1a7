"""`lightspeed`: the table of its commands. A command is loaded when it is named."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from lightspeed_pos._version import __version__
from lightspeed_pos.cli.context import Context, Group, options_everywhere
from lightspeed_pos.cli.failures import BrokenOff, ReaderGone

# Where each command is from, by its title in the help: module of this folder, name in it, and what it does.
COMMANDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "Sign-in": {
        "login": ("login", "login", "sign in to a shop in the browser, and keep it"),
        "logout": ("sign_ins", "logout", "end a sign-in, and delete it here"),
        "whoami": ("sign_ins", "whoami", "account, employee, scopes, and when the sign-in ends"),
        "accounts": ("sign_ins", "accounts", "the accounts that the sign-in reaches"),
        "profiles": ("sign_ins", "profiles", "the sign-ins of this computer; choose the default one"),
    },
    "Spreadsheets": {
        "apply": ("runs", "apply", "write a plan that `plan` of a group of records has made of a spreadsheet"),
        "undo": ("runs", "undo", "take back what a run has written"),
        "runs": ("runs", "runs", "the runs of plans on this computer"),
        "stock": ("stock", "stock", "count the stock, show it, set it"),
    },
    "Data": {
        "sync": ("sync_command", "sync", "the shop's data into DuckDB, PostgreSQL or files; sync status"),
        "sql": ("sql", "sql", "answer a query from the synced database, and read first what is too old"),
        "ask": ("ask", "ask", "answer what shops ask: best sellers, dead stock, margins and more"),
        "report": ("report", "report", "make a page of the shop, with charts, from the synced database"),
        "watch": ("watch", "watch", "print what is created, updated, archived and deleted, as it comes"),
        "listen": ("listen", "listen", "send changes to a program as signed POSTs: webhooks"),
        "mcp": ("mcp_command", "mcp", "let an assistant look at the shop: tools for it, by MCP"),
        "audit": ("audit", "audit", "compare each day's sales with the reports and the registers, to the cent"),
    },
    "Many merchants": {
        "fleet": ("fleet", "fleet", "keep many accounts up to date with many workers: add, status, worker and more"),
    },
    "Service": {
        "limits": ("limits", "limits", "the bucket of the rate limit, live"),
        "doctor": ("doctor", "doctor", "what is wrong with the connection, and what to do"),
        "raw": ("raw_command", "raw", "send a request of your own and print the answer"),
        "openapi": ("openapi", "openapi", "print an OpenAPI description of the API, to generate clients from"),
        "console": ("prompt_commands", "console", "a Python prompt with client and account ready"),
        "sandbox": ("sandbox_command", "sandbox", "serve a local service with invented data; sandbox clone, reset"),
        "demo": ("prompt_commands", "demo", "what the library does, in ten seconds"),
        "completion": ("completion", "completion", "print what makes the shell complete names"),
    },
}


class Root(Group):
    """The commands of the table, and one group for every endpoint of the catalogue."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what click would take for an error of its own leaves as what it is."""
        try:
            answer = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            raise ReaderGone from None
        except KeyboardInterrupt as error:
            raise BrokenOff("\n".join([*map(str, error.args), *getattr(error, "__notes__", [])])) from error
        return answer

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's
        """All that can be named, endpoints included."""
        from lightspeed_pos.words.endpoints import resources

        return [*_table(), *resources()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """The command of that name, imported now."""
        if cmd_name in _table():
            module, name, _ = _table()[cmd_name]
            command: click.Command = getattr(import_module(f"lightspeed_pos.cli.{module}"), name)
            return command
        from lightspeed_pos.cli.records import group_of
        from lightspeed_pos.words.endpoints import resources

        resource = resources().get(cmd_name.replace("_", "-"))
        return None if resource is None else group_of(resource)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by what they are for; of the endpoints the most used, with --all every one by its domain."""
        from lightspeed_pos.words.endpoints import MOST_USED, resources

        everything = ctx.params.get("everything", False)
        if not everything:
            with formatter.section("Records (list, get, count, create, update, archive and more)"):
                formatter.write_dl(list(MOST_USED.items()))
                domains = ", ".join(dict.fromkeys(resource.domain for resource in resources().values()))
                formatter.write_text(f"lightspeed --help --all shows all groups, by domain: {domains}.")
        for title, commands in COMMANDS.items():
            if commands:
                with formatter.section(title):
                    formatter.write_dl([(name, line) for name, (_, _, line) in commands.items()])
        if everything:
            by_domain: dict[str, list[tuple[str, str]]] = {}
            for resource in resources().values():
                by_domain.setdefault(resource.domain, []).append((resource.name, resource.title))
            for domain, rows in by_domain.items():
                with formatter.section(f"Records: {domain}"):
                    formatter.write_dl(rows)


def _table() -> dict[str, tuple[str, str, str]]:
    return {name: where for commands in COMMANDS.values() for name, where in commands.items()}


def _help(context: click.Context, parameter: click.Parameter, value: bool) -> None:  # noqa: ARG001
    if value:
        click.echo(context.get_help())
        context.exit()


ROOT_OPTIONS: list[click.Parameter] = [
    click.Option(["--all", "everything"], is_flag=True, is_eager=True, help="With --help: show all groups of records."),
    click.Option(
        ["-h", "--help"], is_flag=True, expose_value=False, callback=_help, help="Show this message and exit."
    ),
]


@click.command(cls=Root, params=[*options_everywhere(), *ROOT_OPTIONS], add_help_option=False, no_args_is_help=True)
@click.version_option(__version__, prog_name="lightspeed", message="%(prog)s %(version)s")
@click.pass_context
def root(context: click.Context, /, **_: Any) -> None:
    """
    A Lightspeed Retail (R-Series) shop at the terminal.

    Try it without an account: lightspeed --sandbox items list
    """
    if os.environ.get("NO_COLOR"):
        context.color = False
    context.call_on_close(context.ensure_object(Context).closing.close)
