"""`get`: single records by their ids or codes, and how single records are shown."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import click

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.cli import show
from lightspeed_pos.cli.context import Command, Context
from lightspeed_pos.cli.searching import collection, columns_of, parent_options, relations_of, running, shaping
from lightspeed_pos.responses.plain import plain
from lightspeed_pos.words import columns as tables
from lightspeed_pos.words.endpoints import Resource


def getter(resource: Resource) -> click.Command:
    """`get`."""
    keys = click.Argument(
        ["keys"], nargs=-1, required=True, metavar="ID..." if not resource.has_codes else "ID|CODE..."
    )
    by_code: list[click.Parameter] = []
    if resource.has_codes:
        said = "Take all arguments for codes, also those that look like ids."
        by_code = [click.Option(["--code"], is_flag=True, help=said)]
    return Command(
        "get",
        params=[
            keys,
            *(by_code if resource.has_codes else []),
            *parent_options(resource),
            *shaping(resource, one=True),
        ],
        callback=running(resource, _get),
        help=f"Show {resource.endpoint.name} records by their ids. Archived ones are shown too."
        + (" What is no number is taken for a code: system SKU, custom SKU, UPC or EAN." if resource.has_codes else ""),
        example=f"lightspeed {resource.name} get 1",
    )


def _get(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    kind = options["format"] or "table"
    given = options["columns"]
    shaped = columns_of(resource.endpoint, options, kind) if given else []
    relations = relations_of(options, shaped)
    found = collection(resource, context, options)
    loaded = {"load_relations": relations} if relations else {}
    records = [
        found.by_code(key, archived="include", **loaded)
        if resource.has_codes and (options.get("code") or not key.isdecimal())
        else found.find(number(key), **loaded)
        for key in options["keys"]
    ]
    show_records(resource, context, records, kind, shaped, raw=options["raw"])


def number(text: str) -> int:
    """An id. Raises click.UsageError."""
    if not text.isdecimal():
        raise click.UsageError(f"{text!r:.40} is no id: an id is a whole number.")
    return int(text)


def id_of(resource: Resource, context: Context, text: str) -> int:
    """The id of the record that is meant: by its id, or where records have codes, by one of these."""
    if text.isdecimal() or not resource.has_codes:
        return number(text)
    found: Any = getattr(context.account, resource.endpoint.attribute)
    return int(found.by_code(text, archived="include").id)


def show_records(
    resource: Resource,
    context: Context,
    records: Sequence[Any],
    kind: str = "table",
    columns: Sequence[tables.Column] = (),
    *,
    raw: bool = False,
    stock: bool = True,
) -> None:
    """
    Single records: all their fields as lines, or in a format; several records of chosen columns as a table.

    Without `stock` the lines leave out its rows, which the service sends along after it has written an item.
    """
    rows = [cast("dict[str, Any]", one.to_dict()) for one in records]
    found = [plain(row, resource.endpoint.entity) for row in rows]
    if kind == "table":
        looked_at = columns or tables.all_columns(resource.endpoint)
        has_times = any(one.type == "datetime" and one.value(record) for one in looked_at for record in found)
        zone = context.zone if show.is_terminal() and has_times else None
        if columns:
            show.table(found, columns, zone)
            return
        for position, record in enumerate(found):
            if position:
                click.echo()
            shown_columns = _there(resource.endpoint, record)
            show.record(record, [one for one in shown_columns if stock or one.name != "item_shops"], zone)
        return
    from lightspeed_pos.cli import formats

    if kind == "csv":
        columns = columns or tables.all_columns(resource.endpoint)
    shown: Iterable[Mapping[str, object]] = rows if raw else found
    if columns and not raw:
        shown = [{column.name: column.value(one) for column in columns} for one in found]
    if kind == "json" and len(records) == 1:
        formats.write_one(next(iter(shown)), sys.stdout.buffer)
        return
    formats.write(kind, shown, [column.name for column in columns], sys.stdout.buffer)


def _there(endpoint: Endpoint, record: Mapping[str, Any]) -> list[tables.Column]:
    """Columns for all that a record holds, relations included."""
    own = {column.path[0]: column for column in tables.all_columns(endpoint) if len(column.path) == 1}
    return [own.get(name) or tables.Column(name, (name,), "object") for name in record]
