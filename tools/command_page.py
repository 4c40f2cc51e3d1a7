"""Text of docs/reference/command.md: what `lightspeed --help` says of each command, all on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from lightspeed_pos.cli.context import EVERYWHERE
from lightspeed_pos.cli.root import COMMANDS, root
from lightspeed_pos.words.endpoints import resources
from reference_pages import NOTE, table

WIDTH = 100
EXAMPLE_GROUP = "items"  # whose verbs stand for those of all groups


def command_page() -> str:
    """The whole page."""
    top = named(root, None, "lightspeed")
    parts = [
        NOTE,
        "# The command\n",
        "What `lightspeed COMMAND --help` says, all on one page. [How to use it](../command.md) is easier to read.\n",
        "## Options everywhere\n",
        "These may stand anywhere in the line.\n",
        *table(("Option", "Effect"), [*everywhere(top)]),
    ]
    for title, commands in COMMANDS.items():
        parts.append(f"## {title}\n")
        for name in commands:
            parts += section(top, name)
    parts += [
        "## Records\n",
        "A group for each endpoint, with the verbs that it allows. `lightspeed GROUP --help` lists them.\n",
        *table(("Group", "Records", "Domain"), [(f"`{r.name}`", r.title, r.domain) for r in resources().values()]),
        f"The verbs, as those of `{EXAMPLE_GROUP}`:\n",
        *section(top, EXAMPLE_GROUP),
    ]
    return "\n".join(parts).rstrip() + "\n"


def named(command: click.Command, parent: click.Context | None, name: str) -> click.Context:
    """How click knows a command, with lines of the same width everywhere."""
    return click.Context(command, parent=parent, info_name=name, max_content_width=WIDTH, terminal_width=WIDTH)


def everywhere(top: click.Context) -> Iterator[tuple[str, str]]:
    """The options that every command takes."""
    for parameter in root.params:
        record = parameter.get_help_record(top) if isinstance(parameter, click.Option) else None
        if record:
            yield f"`{record[0]}`", record[1].replace("[", "\\[")


def section(top: click.Context, name: str) -> list[str]:
    """A command and those below it."""
    command = root.get_command(top, name)
    if command is None:
        raise LookupError(name)
    context = named(command, top, name)
    parts = [f"### `lightspeed {name}`\n", help_of(command, context)]
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            one = command.get_command(context, below)
            if one is not None and not one.hidden:
                inner = named(one, context, below)
                parts += [f"#### `lightspeed {name} {below}`\n", help_of(one, inner)]
    return parts


def help_of(command: click.Command, context: click.Context) -> str:
    """Its help without the options that stand everywhere."""
    text = command.get_help(context)
    text = re.sub(rf"\n{EVERYWHERE}:\n(?:  .*\n?)*", "", text)
    text = re.sub(r"^ +--help +Show this message and exit\.\n?", "", text, flags=re.MULTILINE)
    text = re.sub(r"\nOptions:\n(?=\n|\Z)", "", text)
    return f"```text\n{text.rstrip()}\n```\n"
