"""`list`, `count`, `export`: the records of an endpoint at the terminal or in a file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.cli import show
from lightspeed_pos.cli.context import Command, Context
from lightspeed_pos.cli.forecast import Forecast
from lightspeed_pos.cli.searching import (
    FORMATS,
    collection,
    columns_of,
    query_of,
    relations_of,
    running,
    searching,
    shaping,
)
from lightspeed_pos.responses.plain import is_of_a_shop, plain
from lightspeed_pos.words import columns as tables
from lightspeed_pos.words.endpoints import Resource

if TYPE_CHECKING:
    from lightspeed_pos.tables.arrow import Tables

ROWS_AT_A_TERMINAL = _PAGE = 100  # one request

_WHERE_HELP = (
    "a field, one of = != > >= < <= ~ !~ or in, and a value: default_cost>10, description~tent, "
    "time_stamp>=2026-11-01, item_shops.qoh<1."
)


def lister(resource: Resource) -> click.Command:
    """`list`."""
    return Command(
        "list",
        params=[*searching(resource), *shaping(resource)],
        callback=running(resource, _list),
        help=f"""
        Show {resource.endpoint.name} records.

        --where takes {_WHERE_HELP} It may be given again: all have to hold. Days and times are of the shop's time zone.

        At a terminal a table shows the first {ROWS_AT_A_TERMINAL}; --limit and --all say otherwise. Other formats, and
        whatever is piped, have all records that match.
        """,
        short_help="Show records.",
        example=f"lightspeed {resource.name} list {_example_where(resource)}--format csv > {resource.name}.csv",
    )


def exporter(resource: Resource) -> click.Command:
    """`export`: the same into a file, whose name says the format."""
    target = click.Option(
        ["--to"],
        type=click.Path(dir_okay=False, path_type=Path),
        required=True,
        help="File to write: its ending .csv, .json, .ndjson or .parquet says the format.",
    )
    return Command(
        "export",
        params=[target, *searching(resource), *shaping(resource)],
        callback=running(resource, _export),
        help=f"Write all {resource.endpoint.name} records that match into a file. Memory stays flat, however many.",
        example=f"lightspeed {resource.name} export --to {resource.name}.parquet",
    )


def counter(resource: Resource) -> click.Command:
    """`count`."""
    return Command(
        "count",
        params=searching(resource),
        callback=running(resource, _count),
        help=f"Say how many {resource.endpoint.name} records match. One request of 10 drips.",
        example=f"lightspeed {resource.name} count",
    )


def _example_where(resource: Resource) -> str:
    for name, condition in (("default_cost", "default_cost>10"), ("time_stamp", "time_stamp>=2026-11-01")):
        if tables.has_field(resource.endpoint, name):
            return f'--where "{condition}" '
    return ""


def _count(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    any_of, query = query_of(resource, context, options)
    click.echo(collection(resource, context, options).count(*any_of, **query))


def _list(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    _show(resource, context, options, options["format"] or "table", None)


def _export(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    path: Path = options["to"]
    kind = options["format"] or path.suffix.removeprefix(".").lower()
    if kind not in FORMATS[1:]:
        raise click.UsageError(f"{path} does not say its format: let it end in .csv, .json, .ndjson or .parquet.")
    _show(resource, context, options, kind, path)


def _show(resource: Resource, context: Context, options: dict[str, Any], kind: str, to: Path | None) -> None:
    endpoint = resource.endpoint
    shaped = columns_of(endpoint, options, kind)
    any_of, query = query_of(resource, context, options)
    relations = relations_of(options, shaped, query)
    if relations:
        query["load_relations"] = relations
    limit = options["limit"]
    looked_at = kind == "table" and show.is_terminal()
    if limit is None and looked_at and not options["everything"]:
        limit = ROWS_AT_A_TERMINAL
    found = collection(resource, context, options)
    cut = _Cut(_of_shops(endpoint, found.rows(*any_of, **query)), limit)
    forecast = _forecast(resource, found, any_of, query, limit)
    watched = _watched(resource, context, cut, forecast, found.cost(*any_of, **query))
    if to is None and kind == "table":
        zone = context.zone if looked_at and any(one.type == "datetime" for one in shaped) else None
        records = list(_plain(watched, endpoint)) if looked_at else _plain(cut, endpoint)
        left_out = show.table(records, shaped, zone, droppable=not options["columns"])
        if left_out:
            names_left = ", ".join(column.name for column in shaped[-left_out:])
            context.say(f"Too wide to be shown: {names_left}. --columns A,B,C chooses.")
        if cut.is_more and options["limit"] is None:
            context.say(f"These are the first {limit}: --limit N shows more, --all shows all.")
        return

    def whole() -> Tables:
        from lightspeed_pos.model.tabled import tables_of

        return tables_of(found, any_of, dict(query))

    _write(kind, watched, endpoint, shaped, options, to, whole)
    if to is not None:
        found_are = "1 record is" if cut.count == 1 else f"{cut.count:,} records are"
        context.say(f"{found_are} in {to}.")


def _write(
    kind: str,
    rows: Iterator[dict[str, Any]],
    endpoint: Endpoint,
    shaped: Sequence[tables.Column],
    options: Mapping[str, Any],
    to: Path | None,
    whole: Callable[[], Tables],
) -> None:
    """Write the rows in a format. `whole` makes what tables of whole records are made with."""
    from lightspeed_pos.cli import cells, formats

    target = to or sys.stdout.buffer
    named = [column.name for column in shaped]
    if kind == "csv":
        found = map(cells.cells_of(endpoint, shaped), rows)
        formats.write_cells(found, named, target, escape_formulas=options["escape_formulas"])
    elif kind == "parquet":
        if to is None and show.is_terminal():
            raise click.UsageError("Parquet is no text: write it into a file with export --to FILE.")
        if options["columns"]:
            formats.write_parquet(rows, cells.batches_of(endpoint, shaped), target)
            return
        whole_records = whole()
        formats.write_parquet(rows, whole_records.streamed, target)
        whole_records.warn_of_what_is_left_out()
    else:
        formats.write(kind, rows if options["raw"] else _shaped(rows, endpoint, shaped), named, target)


class _Cut:
    """The first `limit` rows of a listing, all for None; afterwards how many there were and whether more come."""

    def __init__(self, rows: Iterator[dict[str, Any]], limit: int | None) -> None:
        self.count = 0
        self.is_more = False
        self._rows = rows
        self._limit = limit

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for row in islice(self._rows, self._limit):
            self.count += 1
            yield row
        self.is_more = self.count == self._limit and next(self._rows, None) is not None


def _of_shops(endpoint: Endpoint, rows: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Without the rows of stock that are for all shops together, or every sum would be twice the stock."""
    if endpoint.entity != "ItemShop":
        return rows
    return (row for row in rows if is_of_a_shop(row))


def _watched(
    resource: Resource, context: Context, rows: Iterable[Any], total: Callable[[Any, int], int | None], cost: Decimal
) -> Iterator[Any]:
    """The same rows with a progress line above a page, which costs so many drips."""
    from lightspeed_pos.cli.progress import counted, progress

    with progress(resource.name, lambda: context.account.bucket, quiet=context.quiet, beyond=_PAGE) as line:
        line.drips_each = float(cost) / _PAGE
        yield from counted(rows, line, total) if line.is_shown else rows


def _forecast(resource: Resource, found: Any, any_of: Any, query: Mapping[str, Any], limit: int | None) -> Forecast:
    """What tells how long the listing will be: its rows come by id, unless it is sorted otherwise."""
    endpoint = resource.endpoint
    by_id = endpoint.id in endpoint.sortable and not query.get("sort")

    def last() -> int | None:
        if not by_id:
            return None
        plainly = {name: value for name, value in query.items() if name != "load_relations"}
        row = next(found.rows(*any_of, **{**plainly, "sort": f"-{snake(endpoint.id)}"}), None)
        return int(row.get(endpoint.id) or 0) if row else None

    return Forecast(endpoint.id, last, limit)


def _plain(rows: Iterable[dict[str, Any]], endpoint: Endpoint) -> Iterator[dict[str, Any]]:
    return (plain(row, endpoint.entity) for row in rows)


def _shaped(
    rows: Iterable[dict[str, Any]], endpoint: Endpoint, columns: Sequence[tables.Column]
) -> Iterator[Mapping[str, object]]:
    if not columns:
        return _plain(rows, endpoint)
    return ({column.name: column.value(record) for column in columns} for record in _plain(rows, endpoint))
