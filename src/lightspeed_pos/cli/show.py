"""What people look at: tables on a terminal, and the same as plain text where the answer is piped."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from itertools import chain, islice
from typing import Any, Literal, cast

import click

from lightspeed_pos.words.columns import Column
from lightspeed_pos.words.visible import as_json, visible


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
        return as_json(cast("dict[str, Any]", value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if column.type == "datetime" and zone is not None:
        return _local(str(value), zone)
    return visible(" ".join(value.split())) if isinstance(value, str) else str(value)


def _local(text: str, zone: tzinfo) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return visible(" ".join(text.split()))
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(zone).strftime("%Y-%m-%d %H:%M")


def table(
    records: Iterable[Mapping[str, Any]], columns: Sequence[Column], zone: tzinfo | None, *, droppable: bool = False
) -> int:
    """
    Records as rows: a table that fits the terminal, or lines of tab-separated text where stdout is no terminal.

    With `droppable`, columns that do not fit are left out, the last first. Returns how many were left out.
    """
    records = iter(records)
    first = list(islice(records, 1))  # an error comes before anything is shown
    rows = ([cell(column.value(record), column, zone) for column in columns] for record in chain(first, records))
    if not is_terminal():
        click.echo("\t".join(column.name for column in columns))
        for row in rows:
            click.echo("\t".join(row))
        return 0
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console, texts = Console(), _aligned(columns, list(rows))
    count = _fitting(columns, texts, console.width) if droppable else len(columns)
    widths = _shared(columns[:count], texts, console.width)
    shown = Table(box=None, pad_edge=False, header_style="bold")
    for column, width in zip(columns, widths, strict=False):
        justify: Literal["left", "right"] = "right" if column.is_number else "left"
        shown.add_column(Text(column.name), justify=justify, no_wrap=True, overflow="ellipsis", width=width)
    for row in texts:
        shown.add_row(*(Text(text) for text in row[:count]))
    console.width = max(console.width, _all(widths))  # where it is too narrow, lines go on below
    console.print(shown)
    return len(columns) - count


def _aligned(columns: Sequence[Column], rows: list[list[str]]) -> list[list[str]]:
    """Decimals of a column all get as many digits after the point as the longest one has."""
    for position, column in enumerate(columns):
        if column.type == "decimal":
            digits = max((len(row[position].partition(".")[2]) for row in rows if "," not in row[position]), default=0)
            for row in rows:
                if digits and row[position] and "," not in row[position]:
                    whole, _, after = row[position].partition(".")
                    row[position] = f"{whole}.{after.ljust(digits, '0')}"
    return rows


_BETWEEN = 2  # columns
_LEAST_OF_TEXT = 8  # characters of a column of text, however little room there is
_MOST_OF_TEXT = 30  # characters that a column of text may claim while it is decided what fits


def _shared(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """How wide each column is: numbers and times are whole, and what short texts leave of the rest is for long ones."""
    widths = [_width(column, rows, columns) for column in columns]
    texts = [number for number, one in enumerate(columns) if not one.is_number and one.type != "datetime"]
    room = width - _all(widths) + sum(widths[number] for number in texts)
    for left, number in zip(range(len(texts), 0, -1), sorted(texts, key=widths.__getitem__), strict=True):
        widths[number] = min(widths[number], max(_LEAST_OF_TEXT, room // left))
        room -= widths[number]
    return widths


def _all(widths: Sequence[int]) -> int:
    return sum(widths) + _BETWEEN * (len(widths) - 1)


def _fitting(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> int:
    """How many columns fit side by side."""
    widths = [min(_width(column, rows, columns), _MOST_OF_TEXT) for column in columns]
    count = len(widths)
    while count > 2 and _all(widths[:count]) > width:
        count -= 1
    return count


def _width(column: Column, rows: Sequence[Sequence[str]], columns: Sequence[Column]) -> int:
    from rich.cells import cell_len

    position = columns.index(column)
    return max([len(column.name), *(cell_len(row[position]) for row in rows)])


def record(found: Mapping[str, Any], columns: Sequence[Column], zone: tzinfo | None) -> None:
    """One record, a field a line; what is inside it is named by its way, and what is not set is left out."""
    lines = [line for column in columns for line in _lines(column.name, column.value(found), column, zone)]
    width = max((len(name) for name, _ in lines), default=0)
    for name, text in lines:
        if text:
            click.echo(f"{click.style(name.ljust(width), dim=True)}  {text}" if is_terminal() else f"{name}\t{text}")


def _lines(name: str, value: Any, column: Column, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    """The lines of a value: one, or one for each value inside."""
    inside: Iterable[tuple[object, Any]] = ()
    if isinstance(value, dict):
        inside = cast("dict[str, Any]", value).items()
    elif isinstance(value, list) and any(isinstance(one, dict) for one in cast("list[Any]", value)):
        inside = enumerate(cast("list[Any]", value))
    else:
        yield name, cell(value, column, zone)
    for step, one in inside:
        yield from _lines(visible(f"{name}.{step}"), one, column, zone)
