"""What people look at: tables on a terminal, and the same as plain text where the answer is piped."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from itertools import chain, islice
from typing import Any, cast

import click

from lightspeed_pos.cli.columns import Column


def is_terminal() -> bool:
    """Whether somebody looks at stdout."""
    return sys.stdout.isatty()


def cell(value: Any, column: Column, zone: tzinfo | None) -> str:
    """A value as text on one line. Times are shown in the zone, None means as they came."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(cell(one, column, zone) for one in cast("list[Any]", value))
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if column.type == "datetime" and zone is not None:
        return _local(str(value), zone)
    return " ".join(str(value).split()) if isinstance(value, str) else str(value)


def _local(text: str, zone: tzinfo) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(zone).strftime("%Y-%m-%d %H:%M")


def table(records: Iterable[Mapping[str, Any]], columns: Sequence[Column], zone: tzinfo | None) -> None:
    """Records as rows: a table that fits the terminal, or lines of tab-separated text where stdout is no terminal."""
    records = iter(records)
    first = list(islice(records, 1))  # an error comes before anything is shown
    records = chain(first, records)
    if not is_terminal():
        click.echo("\t".join(column.name for column in columns))
        for record in records:
            click.echo("\t".join(cell(column.value(record), column, zone) for column in columns))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=None, pad_edge=False, header_style="bold", row_styles=["", "dim"])
    for column in columns:
        shown.add_column(
            Text(column.name),
            justify="right" if column.is_number else "left",
            no_wrap=column.is_number or column.type == "datetime",
            overflow="ellipsis",
        )
    for record in records:
        shown.add_row(*(Text(cell(column.value(record), column, zone)) for column in columns))
    Console().print(shown)


def record(found: Mapping[str, Any], columns: Sequence[Column], zone: tzinfo | None) -> None:
    """One record, a field a line; what is not set is left out."""
    lines = [(column.name, cell(column.value(found), column, zone)) for column in columns]
    width = max((len(name) for name, _ in lines), default=0)
    for name, text in lines:
        if text:
            click.echo(f"{click.style(name.ljust(width), dim=True)}  {text}" if is_terminal() else f"{name}\t{text}")
