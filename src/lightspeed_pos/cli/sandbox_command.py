"""`lightspeed sandbox`: a service in the foreground, and the one that `--sandbox` keeps."""

from __future__ import annotations

from pathlib import Path

import click

from lightspeed_pos.cli.context import Command, Context, Group, options_everywhere, pass_context


class _Sandbox(Group):
    """Serves if no subcommand is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """All that is not for a subcommand is for `serve`."""
        named = any(one in self.commands for one in args)
        return super().parse_args(ctx, args if named else ["serve", *args])


@click.group("sandbox", cls=_Sandbox, params=options_everywhere())
def sandbox() -> None:
    """A local service with invented data."""


@sandbox.command("serve", cls=Command, add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def serve(options: tuple[str, ...]) -> int:
    """Serve in the foreground, with the options of the sandbox itself."""
    from lightspeed_pos.sandbox.__main__ import main

    try:
        return main(options, "lightspeed sandbox")
    except SystemExit as done:  # argparse, after help or an error
        return int(done.code or 0)


@sandbox.command(
    "reset", cls=Command, example="lightspeed sandbox reset\nlightspeed --sandbox items get 1   # as it was at first"
)
@pass_context
def reset(context: Context) -> None:
    """Forget all changes in the sandbox of --sandbox: the next command finds it as it was at first."""
    from lightspeed_pos.cli.kept_sandbox import reset as forget

    if context.dry_run:
        context.say("The sandbox would be forgotten. Nothing was changed.")
        return
    forget()
    context.say("The sandbox is forgotten; the next command with --sandbox makes a new one.")


@sandbox.command(
    "clone",
    cls=Command,
    example="lightspeed sandbox clone shop.duckdb --anonymize -o mine.sandbox\nlightspeed sandbox --file mine.sandbox",
)
@click.argument("database", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to make.")
@click.option("--anonymize", is_flag=True, help="Replace names, addresses, phones, e-mails, notes and card data.")
@pass_context
def clone(context: Context, database: Path, output: Path, anonymize: bool) -> None:
    """
    Make a sandbox with the records of a shop that `lightspeed sync` keeps in a DuckDB file.

    So a script or a spreadsheet can be rehearsed on one's own shop first.
    """
    from lightspeed_pos.sync.cloning import clone as make
    from lightspeed_pos.sync.cloning import counted

    if context.dry_run:
        context.say(f"{output} would be made with {counted(database, output)} records. Nothing was made.")
        return
    made = make(database, output, anonymize=anonymize)
    if made.without_place:
        context.say(f"A sandbox has no place for {', '.join(made.without_place)}: left out.")
    context.say(f"{sum(made.records.values())} records. Serve them: lightspeed sandbox --file {made.file}")
    click.echo(made.file)
