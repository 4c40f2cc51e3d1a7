"""What every command is given: whom it works for, and the options that stand everywhere."""

from __future__ import annotations

import inspect
import shlex
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.words.visible import visible

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.resources.client import Client

EVERYWHERE = "Options everywhere"
_SENTENCE = 200  # characters
# What people type who come from other commands.
_USUAL = {
    "add": ("create",),
    "delete": ("archive", "destroy"),
    "edit": ("update",),
    "find": ("get", "list"),
    "import": ("plan",),
    "new": ("create",),
    "search": ("list",),
    "set": ("update",),
    "show": ("get",),
}


@dataclass
class Context:
    """
    The options that stand everywhere, and the client that they lead to.

    `profile` names a stored sign-in, `account_id` one of its accounts. With `sandbox` the command works on a local
    service with invented data.
    """

    profile: str | None = None
    account_id: int | None = None
    sandbox: bool = False
    quiet: bool = False
    debug: bool = False
    yes: bool = False
    dry_run: bool = False
    closing: ExitStack = field(default_factory=ExitStack, repr=False)

    @cached_property
    def client(self) -> Client:
        """The client, made when it is first needed and closed when the command ends."""
        from lightspeed_pos.cli.connection import connect

        connecting = connect(sandbox=self.sandbox, profile=self.profile, say=self.say)
        return self.closing.enter_context(connecting)

    @cached_property
    def account(self) -> Account:
        """The account to work on: --account, else the one that the sign-in is for."""
        return self.client.account(self.account_id)

    @cached_property
    def acting(self) -> Account:
        """The same account, to do what the command is for: with --dry-run its first request is shown and not sent."""
        if not self.dry_run:
            return self.account
        from lightspeed_pos.cli.rehearsal import rehearsing

        return rehearsing(self.account)

    @cached_property
    def runs(self) -> Path | None:
        """Where runs of plans are kept, None for the user's data directory. Those of the kept sandbox go with it."""
        if not self.sandbox:
            return None
        from lightspeed_pos.cli.kept_sandbox import RUNS, folder

        return folder() / RUNS

    @cached_property
    def zone(self) -> tzinfo:
        """The shop's time zone; one request, once."""
        from lightspeed_pos.cli.zone import shop_zone

        return shop_zone(self.account)

    def command(self, line: str, *, account: bool = True) -> str:
        """A command to give next, with the options that lead to the same shop: `lightspeed --sandbox undo 1`."""
        options = ["--sandbox"] if self.sandbox else []
        options += ["--profile", shlex.quote(self.profile)] if self.profile is not None else []
        options += ["--account", str(self.account_id)] if account and self.account_id is not None else []
        return " ".join(["lightspeed", *options, line])

    def say(self, text: str) -> None:
        """A line on stderr, where it is not taken for the answer; nothing with --quiet."""
        if not self.quiet:
            click.echo(visible(text), err=True)

    def can_ask(self) -> bool:
        """Whether a question will find an answer: --yes, or somebody at a terminal."""
        return self.yes or (sys.stdin is not None and sys.stdin.isatty())

    def confirm(self, question: str) -> None:
        """Ask before something that cannot be undone. --yes answers; without a terminal it is an error."""
        if self.yes:
            return
        if not self.can_ask():
            raise click.UsageError(f"{question} There is no terminal to ask at: say --yes.")
        if not click.confirm(visible(question), err=True):
            raise click.Abort


class WholeNumber(click.IntRange):
    """A whole number in a range; errors call it so."""

    name = "whole number"


def _set(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value is not None and parameter.name:
        setattr(context.ensure_object(Context), parameter.name, value)


def complete_profile(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """The names of profiles that begin so, for the shell."""
    from lightspeed_pos.auth.profiles import Profiles

    return [profile.name for profile in Profiles().all() if profile.name.startswith(incomplete)]


def options_everywhere() -> list[click.Parameter]:
    """Taken by the command itself and by every command below it, so that they may stand anywhere in the line."""

    def flag(name: str, text: str) -> click.Option:
        return click.Option([f"--{name}"], is_flag=True, default=None, expose_value=False, callback=_set, help=text)

    return [
        click.Option(
            ["--profile"],
            metavar="NAME",
            expose_value=False,
            callback=_set,
            shell_complete=complete_profile,
            help="Use the sign-in of that name.",
        ),
        click.Option(
            ["--account", "account_id"],
            type=WholeNumber(min=1),
            metavar="ID",
            expose_value=False,
            callback=_set,
            help="Work on that account, if the sign-in is for several.",
        ),
        flag("sandbox", "Work on a local service with invented data; no account is needed."),
        flag("quiet", "Show no progress and no remarks."),
        flag("debug", "Show where an error came from."),
        flag("yes", "Do not ask."),
        flag("dry-run", "Show the request and its price instead of sending it."),
    ]


class Command(click.Command):
    """A command that takes the options that stand everywhere, and shows an example in its help."""

    def __init__(self, name: str | None, *, example: str = "", help: str = "", **settings: Any) -> None:  # noqa: A002
        super().__init__(name, help=inspect.cleandoc(help), **settings)
        self.example = example
        self._everywhere = options_everywhere()
        self.params = [*self.params, *self._everywhere]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its own options first."""
        everywhere = [*self._everywhere, self.get_help_option(ctx)]
        own = [parameter for parameter in self.get_params(ctx) if parameter not in everywhere]
        for title, parameters in (("Options", own), (EVERYWHERE, everywhere)):
            records = [one.get_help_record(ctx) for one in parameters if isinstance(one, click.Option)]
            rows = [record for record in records if record is not None]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The example."""
        if self.example:
            with formatter.section("Example"):
                for line in self.example.splitlines():
                    formatter.write(f"{' ' * formatter.current_indent}{line}\n")
        super().format_epilog(ctx, formatter)


class Group(click.Group):
    """A group of commands: those below it are of the kind `Command`."""

    command_class = Command
    group_class = type

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; a misspelt one is answered with those that may be meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            known = self.list_commands(ctx)
            usual = [repr(one) for one in _USUAL.get(error.command_name, ()) if one in known]
            message = f"{error.message} Did you mean {' or '.join(usual)}?" if usual else None
            raise click.exceptions.NoSuchCommand(
                error.command_name, message, possibilities=None if usual else known, ctx=ctx
            ) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, with the whole first sentence of each."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, one.get_short_help_str(_SENTENCE)) for name, one in found if one is not None and not one.hidden]
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


pass_context = click.make_pass_decorator(Context, ensure=True)
