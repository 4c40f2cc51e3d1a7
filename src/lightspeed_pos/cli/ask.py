"""`lightspeed ask`: the questions that every shop has."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from lightspeed_pos.cli import show
from lightspeed_pos.cli.answers import database_options, format_options, freshened, path_of, put_out
from lightspeed_pos.cli.context import Command, Context, Group, WholeNumber
from lightspeed_pos.sync.questions.question import Parameter, Question, question, questions
from lightspeed_pos.words.columns import Column


class _Questions(Group):
    """A command for every question, made when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's
        return list(questions())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """Raises QueryError with a suggestion for a question that does not exist."""
        return _command(question(cmd_name))


def _list(context: click.Context, parameter: click.Parameter, value: bool) -> None:  # noqa: ARG001  # click's
    if value:
        rows = [
            {"name": one.name, "title": one.title, "takes": " ".join(f"--{taken.name}" for taken in one.parameters)}
            for one in questions().values()
        ]
        show.table(rows, [Column(name, (name,), "string") for name in ("name", "title", "takes")], None)
        context.exit()


@click.group(cls=_Questions, no_args_is_help=True)
@click.option("--list", is_flag=True, is_eager=True, expose_value=False, callback=_list, help="Say what can be asked.")
def ask() -> None:
    """
    Answer a question about the shop from the database that sync keeps.

    Each question is a query in SQL: --sql prints it, as a start for one of your own.
    """


def _command(asked: Question) -> click.Command:
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> None:
        _answer(context.ensure_object(Context), asked, options)

    return Command(
        asked.name,
        params=[
            *(_option(one) for one in asked.parameters),
            *database_options(),
            *format_options(),
            click.Option(["--sql", "shows_sql"], is_flag=True, help="Print the SQL instead of the answer."),
        ],
        callback=run,
        help=asked.answers,
        short_help=asked.title,
        example=f"lightspeed ask {asked.name} {_example(asked.parameters)}--max-age 1h",
    )


def _option(one: Parameter) -> click.Option:
    kind: Any = click.Choice(one.choices) if one.choices else str
    if not one.choices and one.name != "until":
        kind = WholeNumber(min=1)
    default = one.default if one.default is not None else "today" if one.name == "until" else "all"
    text = f"{one.text[:1].upper()}{one.text[1:]}  [default: {default}]"
    metavar = {"until": "DAY", "shop": "ID"}.get(one.name, "N" if not one.choices else None)
    return click.Option([f"--{one.name}"], type=kind, metavar=metavar, help=text)


def _example(parameters: tuple[Parameter, ...]) -> str:
    return "--days 30 " if any(one.name == "days" for one in parameters) else "--shop 1 "


def _answer(context: Context, asked: Question, options: dict[str, Any]) -> None:
    from lightspeed_pos.sync.freshness import tables_in
    from lightspeed_pos.sync.questions import ask as answer

    given = {one.name: options[one.name] for one in asked.parameters if options[one.name] is not None}
    values = asked.values(given)  # a wrong one costs no request
    if options["shows_sql"]:
        click.echo(f"-- {asked.title}\n{asked.written_out(values)}")
        return
    path: Path = path_of(context, options["database"])
    max_age: timedelta | None = options["max_age"]
    with freshened(context, path, tables_in(asked.sql), max_age) as database:
        put_out(context, answer(database, asked.name, **given), options["kind"], options["output"])
