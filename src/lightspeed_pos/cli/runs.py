"""`apply`, `undo`, `runs`: plans are written, taken back and listed."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Command, Context, pass_context
from lightspeed_pos.cli.failures import SomeRowsFailed
from lightspeed_pos.words.columns import Column
from lightspeed_pos.words.visible import as_json, visible

if TYPE_CHECKING:
    from lightspeed_pos.plans.applying import Outcome
    from lightspeed_pos.plans.plan import Run

COUNTED = "InventoryCountItem"  # the rows of `lightspeed stock count`
_LEFT = [
    Column("row", ("row",), "integer"),
    Column("status", ("status",), "string"),
    Column("id", ("id",), "integer"),
    Column("record", ("record",), "string"),
    Column("why", ("why",), "string"),
]
_RUNS = [
    Column("run", ("run",), "integer"),
    Column("when", ("when",), "datetime"),
    Column("what", ("what",), "string"),
    Column("rows", ("rows",), "string"),
    Column("state", ("state",), "string"),
]
# In the words of a person: written, nothing to write, left as others made it, refused by the service, not known.
_SAID = {"ok": "written", "same": "so already", "refused": "left", "error": "failed", "unknown": "unknown"}


@click.command(cls=Command, example="lightspeed apply prices.plan.json\nlightspeed apply prices.plan.json --yes")
@click.argument("plan", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@pass_context
def apply(context: Context, plan: Path) -> None:
    """
    Write a plan.

    Each record is compared with the plan just before it is written; one that has changed since is left as it is. If it
    is broken off, say the same again: each row is written once.
    """
    from lightspeed_pos.cli.plan import counted, remarks, show_changes
    from lightspeed_pos.model.planned import run_to_go_on_with

    found = context.account.read_plan(plan)
    if context.dry_run or not found.changes:
        show_changes(found)
        remarks(context, found)
        return
    remarks(context, found)
    begun = run_to_go_on_with(context.account, found, context.runs)
    if begun is not None:
        state = "done" if begun.state == "done" else f"{begun.state} and goes on"
        context.say(f"Run {begun.number} of this plan is {state}; what it has written stays as it is.")
    context.confirm(f"Write {counted(found)} into account {context.account.id}?")
    with _shown(context, len(found.changes), found.cost, f"apply {shlex.quote(str(plan))}") as on_row:
        run = found.apply(on_row=on_row, directory=context.runs)
    back = context.command(f"undo {run.number}") if run.counts.get("ok") else ""
    _end(context, run, f"Run {run.number}", f" To take it back: {back}" if back else "")


@click.command(cls=Command, example="lightspeed undo 3\nlightspeed undo 3 --yes")
@click.argument("run", metavar="RUN")
@pass_context
def undo(context: Context, run: str) -> None:
    """
    Take back what a run has written, except for what others have changed since.

    RUN is a number; `lightspeed runs` lists them. Records that the run created are archived or deleted, those that it
    archived are taken out of the archive.
    """
    found = context.account.run(run, context.runs)
    count = found.counts.get("ok", 0)
    what = f"run {found.number}, {_what(found)}, {count} written"
    if context.dry_run:
        context.say(f"It would take back {what}. Nothing was sent.")
        return
    context.confirm(f"Take back {what}?")
    with _shown(context, count, count, f"undo {run}") as on_row:
        done = found.undo(on_row=on_row)
    _end(context, done, f"Run {found.number} is taken back by run {done.number}")


@click.command(cls=Command, example="lightspeed runs")
@click.option("--format", "kind", type=click.Choice(["table", "json"]), default="table", help="How to show them.")
@pass_context
def runs(context: Context, kind: str) -> None:
    """List the runs of plans on this computer: when, what, how many rows, and whether they are done or undone."""
    from lightspeed_pos.cli import show
    from lightspeed_pos.model.planned import found_runs

    found, unreadable = found_runs(context.account, context.runs)
    lines = [_line(run) for run in found]
    for one in unreadable:
        context.say(f"Run {one.number} cannot be read: {one.why}")
        lines.append({"run": one.number, "when": None, "what": str(one.path), "rows": "", "state": "unreadable"})
    lines.sort(key=itemgetter("run"))
    if kind == "json":
        click.echo(as_json(lines, indent=2))
    elif lines:
        show.table(lines, _RUNS, datetime.now().astimezone().tzinfo)
    else:
        context.say("There are no runs yet: lightspeed apply makes one of a plan.")


@contextmanager
def _shown(context: Context, total: int, cost: Any, again: str) -> Generator[Callable[[Outcome], None]]:
    """What is called with each row, to show how far the work is; Ctrl+C says how to go on."""
    from lightspeed_pos.cli.progress import progress

    account = context.account
    with progress("rows", lambda: account.bucket, quiet=context.quiet) as line:
        line.total, line.drips_each = total, float(cost) / max(1, total)
        try:
            yield lambda _: line.advance()
        except KeyboardInterrupt as error:
            error.add_note(f"What was written is noted. To go on: {context.command(again)}")
            raise


def _end(context: Context, run: Run, what: str, then: str = "") -> None:
    """Say how a run went, and show the rows that are not as they should be."""
    from lightspeed_pos.cli import show

    context.say(f"{what}: {_counts(run)}.{then}")
    left = run.left
    if left:
        if show.is_terminal():  # a reason is longer than a column is wide
            for one in left:
                about = f", {one.label} ({one.key})" if one.key is not None else ""
                click.echo(visible(f"Row {one.row}{about} is {_SAID[one.status]}: {one.message}"))
        else:
            show.table([_row(one) for one in left], _LEFT, None)
        raise SomeRowsFailed(f"{len(left)} {'row is' if len(left) == 1 else 'rows are'} not written; the others are.")


def _row(outcome: Outcome) -> dict[str, Any]:
    return {
        "row": outcome.row,
        "status": _SAID[outcome.status],
        "id": outcome.key,
        "record": outcome.label,
        "why": outcome.message,
    }


def _line(run: Run) -> dict[str, Any]:
    return {
        "run": run.number,
        "when": run.began_at.isoformat(timespec="seconds"),
        "what": _what(run),
        "rows": _counts(run),
        "state": run.state,
    }


def _what(run: Run) -> str:
    """In the words of a shop: `items from prices.csv`, `stock count from counts.csv`."""
    from lightspeed_pos.catalogue import ENDPOINTS

    source, endpoint = run.document.source, run.document.endpoint
    if source and run.document.undoes is not None:
        return source
    kind = "stock count" if endpoint == COUNTED else ENDPOINTS[endpoint].attribute.replace("_", " ")
    return f"{kind} from {source}" if source else kind


def _counts(run: Run) -> str:
    return ", ".join(f"{count} {_SAID[status]}" for status, count in run.counts.items()) or "nothing written"
