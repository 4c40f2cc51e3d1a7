"""`lightspeed watch`: changes as they come."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lightspeed_pos.cli.context import Command, Context, pass_context
from lightspeed_pos.cli.following import options, say_price
from lightspeed_pos.words.visible import as_json, visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from lightspeed_pos.model.changed import Change

_LABELS = ("description", "name", "title", "first_name", "last_name", "company", "ticket_number")
_MOST_OF_VALUE = 40
_NOISE = frozenset({"time_stamp", "update_time"})


@click.command(
    cls=Command,
    example="lightspeed watch --only sales,items\nlightspeed watch | jq .after.description\n"
    "lightspeed watch --store shop.changes     # shows what was before",
)
@options
@click.option(
    "--store",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Keep what is known of records in this file, so that a change says what was before.",
)
@pass_context
def watch(context: Context, only: str | None, interval: float, store: Path | None) -> None:
    """
    Print what is created, updated, archived and deleted, from now on until Ctrl+C.

    Lines for people at a terminal, a JSON object a line where the answer is piped.
    """
    from lightspeed_pos.sync.changes import PASSING, followed

    say_price(context, followed(only), interval)
    account = context.account
    changes = account.changes(only=only, interval=interval, store=store)
    show: Callable[[Change], str] = _as_json
    if sys.stdout.isatty():
        show = _for_people(context.zone)
        click.echo(f"{'time':8}  {'what':8}  {'table':16}  {'id':>8}  record")
    while True:
        try:
            change = next(changes)
        except PASSING as error:
            context.say(f"{error} Asking again in {interval:g} s; nothing is lost.")
            account.client.driver.clock.sleep(interval)
            continue
        click.echo(show(change))
        sys.stdout.flush()


def _as_json(change: Change) -> str:
    return as_json(change.to_dict())


def _for_people(zone: tzinfo) -> Callable[[Change], str]:
    def shown(change: Change) -> str:
        time = change.at.astimezone(zone).strftime("%H:%M:%S")
        return visible(f"{time:8}  {change.kind:8}  {change.table:16}  {change.id:>8}  {about(change)}".rstrip())

    return shown


def about(change: Change) -> str:
    """What a person knows the record by, and what has changed where that is known."""
    values = change.after or change.before or {}
    label = " ".join(_text(values[name]) for name in _LABELS if values.get(name))
    differing = [
        f"{name}: {_text(old)} → {_text(new)}" for name, (old, new) in change.changed.items() if name not in _NOISE
    ]
    return "  ".join([*([label] if label else []), *differing[:4], *(["…"] if len(differing) > 4 else [])])


def _text(value: object) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= _MOST_OF_VALUE else f"{text[: _MOST_OF_VALUE - 1]}…"
