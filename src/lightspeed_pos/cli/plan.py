"""`lightspeed items plan FILE`: what a spreadsheet would change, as a plan file."""

from __future__ import annotations

import shlex
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Command, Context
from lightspeed_pos.cli.failures import SomeRowsFailed
from lightspeed_pos.cli.searching import collection, parent_options, running
from lightspeed_pos.words.columns import Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lightspeed_pos.plans.plan import Plan
    from lightspeed_pos.words.endpoints import Resource

MOST_AT_A_TERMINAL = 100
MOST_PROBLEMS = 20
MOST_NUMBERS = 10  # of rows with the same problem
_BETWEEN = 2  # columns of a table
_LEAST = 8  # characters of a text that is cut
COLUMNS = [
    Column("row", ("row",), "integer"),
    Column("do", ("do",), "string"),
    Column("id", ("id",), "integer"),
    Column("record", ("record",), "string"),
    Column("column", ("column",), "string"),
    Column("old", ("old",), "string"),
    Column("new", ("new",), "string"),
]


def plan_command(resource: Resource) -> click.Command:
    """`plan`."""
    name, endpoint = resource.name, resource.endpoint
    text = click.Path(exists=True, dir_okay=False, path_type=Path)
    codes = (
        " Items are also told by system_sku, custom_sku, upc, ean or code (any of these)." if resource.has_codes else ""
    )
    options: list[click.Parameter] = [
        click.Argument(["file"], type=text),
        click.Option(
            ["-o", "--output"],
            type=click.Path(dir_okay=False, path_type=Path),
            help="Where to write the plan.  [default: the name of FILE with .plan.json]",
        ),
        click.Option(["--by"], metavar="COLUMN", help="The column that says which record a row means."),
        click.Option(["--ignore"], multiple=True, metavar="COLUMN", help="Leave this column out."),
        click.Option(["--encoding"], help="Of a text that is neither UTF-8 nor UTF-16, such as cp1252."),
        click.Option(["--sheet"], metavar="NAME", help="The sheet of a workbook.  [default: the first]"),
    ]
    if endpoint.create and not resource.takes_file:
        options.append(click.Option(["--create"], is_flag=True, help="A row that matches nothing is a new record."))
    if endpoint.delete == "archive":
        options.append(click.Option(["--archive"], is_flag=True, help="Archive the records that the rows name."))
    return Command(
        "plan",
        params=[*options, *parent_options(resource)],
        callback=running(resource, _plan),
        help=f"""
        Show what a spreadsheet would change, and write it down as a plan. Nothing is changed.

        FILE is CSV, .xlsx, JSON or NDJSON. Its columns are the names of fields, and one says which record a row means:
        the id of the {endpoint.name}.{codes} An empty cell leaves the value as it is; (empty) empties it.

        `lightspeed apply` then writes the plan.
        """,
        example=f"lightspeed {name} plan {name}.csv\nlightspeed {name} plan {name}.csv -o plan.json",
    )


def _plan(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    from lightspeed_pos.plans.sheets import read_sheet

    file, output = options["file"], options["output"]
    sheet = read_sheet(file, encoding=options["encoding"], sheet=options["sheet"])
    made: Plan = collection(resource, context, options).plan(
        sheet,
        by=options["by"],
        ignore=options["ignore"],
        create=options.get("create", False),
        archive=options.get("archive", False),
    )
    path = output or file.with_suffix(".plan.json")
    if made.changes:
        _keep_what_is_no_plan(path)
        made.save(path)
    try:
        show_changes(made)
    finally:  # also when whoever reads the table has enough of it
        remarks(context, made)
        if made.changes:
            context.say(f"The plan is in {path}. To write it: {context.command(f'apply {shlex.quote(str(path))}')}")
    if made.problems:
        raise SomeRowsFailed(problems(made))


def show_changes(plan: Plan) -> None:
    """The changes as a table: a line for each value; at a terminal the first hundred."""
    from lightspeed_pos.cli import show

    if plan.changes:
        lines = list(_lines(plan))
        most = MOST_AT_A_TERMINAL if show.is_terminal() else len(lines)
        show.table(_fitting(lines[:most]) if show.is_terminal() else lines, COLUMNS, None)
        if most < len(lines):
            click.echo(f"… and {len(lines) - most:,} more; all of them are in the plan file.", err=True)


def remarks(context: Context, plan: Plan) -> None:
    """What else there is to say: how many, at what price."""
    from lightspeed_pos.cli.progress import duration

    if plan.document.left_out:
        context.say(f"Left out, as only to look at: {', '.join(plan.document.left_out)}.")
    rows = "row says" if plan.unchanged == 1 else "rows say"
    unchanged = f"; {plan.unchanged:,} {rows} what is so already" if plan.unchanged else ""
    if not plan.changes:
        context.say(f"There is nothing to change{unchanged}.")
        return
    price = f"{plan.cost:.1f}".removesuffix(".0")
    takes = f"{duration(plan.seconds)} at least" if plan.seconds >= 1 else "at once"
    context.say(f"{counted(plan)} of {plan.document.endpoint} records ({price} drips, {takes}){unchanged}.")


def counted(plan: Plan) -> str:
    """How many changes a plan holds."""
    return "1 change" if len(plan.changes) == 1 else f"{len(plan.changes):,} changes"


def problems(plan: Plan) -> str:
    """The rows that are left out, and why, as lines of text."""
    count = len(plan.problems)
    rows_of: dict[str, list[int]] = {}
    for problem in plan.problems:
        rows_of.setdefault(problem.text.rstrip("."), []).append(problem.row)
    # Without a change there is no plan file to look them up in, so all are shown.
    most, numbers = (MOST_PROBLEMS, MOST_NUMBERS) if plan.changes else (count, count)
    shown = [f"{_rows(rows, numbers)}: {text}." for text, rows in list(rows_of.items())[:most]]
    hidden = sum(len(rows) for rows in list(rows_of.values())[most:])
    more = [f"And {hidden:,} more; all of them are in the plan file."] if hidden else []
    return "\n".join([f"{count:,} {'row is' if count == 1 else 'rows are'} left out:", *shown, *more])


def _rows(numbers: Sequence[int], most: int) -> str:
    """Rows by their numbers: all of a few, the first of many."""
    if len(numbers) == 1:
        return f"Row {numbers[0]}"
    if len(numbers) <= most:
        return f"Rows {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"
    return f"Rows {', '.join(map(str, numbers[:most]))} and {len(numbers) - most:,} more"


def _lines(plan: Plan) -> Iterator[dict[str, Any]]:
    for change in plan.changes:
        values = change.new or {"": None}
        for name, value in values.items():
            yield {
                "row": change.row,
                "do": change.do,
                "id": change.key,
                "record": change.label,
                "column": name,
                "old": change.old.get(name),
                "new": value if value is not None else "(empty)" if name else None,
            }


def _fitting(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same lines with long texts cut, so that numbers and names of columns are whole beside them."""
    whole = ("row", "do", "id", "column")
    widest = {column.name: len(column.name) for column in COLUMNS}
    for line in lines:
        for name, value in line.items():
            widest[name] = max(widest[name], len(_on_one_line(value)))
    room = get_terminal_size().columns - sum(widest[name] for name in whole) - _BETWEEN * (len(COLUMNS) - 1)
    texts = sorted((width, name) for name, width in widest.items() if name not in whole)
    most: dict[str, int] = {}
    for left, (width, name) in zip(range(len(texts), 0, -1), texts, strict=True):  # what a short one leaves, others get
        most[name] = min(width, max(_LEAST, room // left))
        room -= most[name]
    return [
        {name: value if name in whole else _cut(value, most[name]) for name, value in line.items()} for line in lines
    ]


def _on_one_line(value: object) -> str:
    return " ".join(str(value if value is not None else "").split())


def _cut(value: object, most: int) -> str:
    text = _on_one_line(value)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _keep_what_is_no_plan(path: Path) -> None:
    """Refuse to write over a file that is something else."""
    if path.exists() and path.stat().st_size and b'"plan":' not in path.read_bytes()[:200]:
        raise click.UsageError(f"{path} is there already, and is no plan: give another name with -o.")
