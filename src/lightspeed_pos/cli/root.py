"""`lightspeed`: the table of its commands. A command is loaded when it is named."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from lightspeed_pos._version import __version__
from lightspeed_pos.cli.context import Context, Group, options_everywhere

# Where each command is from, by its title in the help: module of this folder, name in it, and what it does.
COMMANDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "Sign-in": {},
    "Spreadsheets": {},
    "Service": {},
}


class Root(Group):
    """The commands of the table, and one group for every endpoint of the catalogue."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's
        """All that can be named, endpoints included."""
        return [*_table(), *sorted(_endpoint_groups())]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """The command of that name, imported now."""
        if cmd_name in _table():
            module, name, _ = _table()[cmd_name]
            command: click.Command = getattr(import_module(f"lightspeed_pos.cli.{module}"), name)
            return command
        return _endpoint_groups().get(cmd_name)


def _table() -> dict[str, tuple[str, str, str]]:
    return {name: where for commands in COMMANDS.values() for name, where in commands.items()}


def _endpoint_groups() -> dict[str, click.Command]:
    return {}


@click.command(cls=Root, params=options_everywhere(), context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="lightspeed")
@click.pass_context
def root(context: click.Context, /, **_: Any) -> None:
    """A Lightspeed Retail (R-Series) shop at the terminal."""
    context.call_on_close(context.ensure_object(Context).closing.close)
