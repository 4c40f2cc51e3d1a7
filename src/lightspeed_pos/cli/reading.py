"""`list`, `get`, `count`, `export`: records of an endpoint at the terminal or in a file."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, cast

import click
from click.shell_completion import CompletionItem

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.cli import columns as tables
from lightspeed_pos.cli import show
from lightspeed_pos.cli.context import Command, Context
from lightspeed_pos.cli.endpoints import Resource
from lightspeed_pos.requests.names import names
from lightspeed_pos.responses.plain import is_of_a_shop, plain

FORMATS = ("table", "json", "ndjson", "csv", "parquet")
ROWS_AT_A_TERMINAL = 100  # one request


def lister(resource: Resource) -> click.Command:
    """`list`."""
    return Command(
        "list",
        params=[*_searching(resource), *_shaping(resource)],
        callback=_run(resource, _list),
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
        params=[target, *_searching(resource), *_shaping(resource)],
        callback=_run(resource, _export),
        help=f"Write all {resource.endpoint.name} records that match into a file. Memory stays flat, however many.",
        example=f"lightspeed {resource.name} export --to {resource.name}.parquet",
    )


def counter(resource: Resource) -> click.Command:
    """`count`."""
    return Command(
        "count",
        params=_searching(resource),
        callback=_run(resource, _count),
        help=f"Say how many {resource.endpoint.name} records match. One request of 10 drips.",
        example=f"lightspeed {resource.name} count",
    )


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
            *_shaping(resource, one=True),
        ],
        callback=_run(resource, _get),
        help=f"Show {resource.endpoint.name} records by their ids. Archived ones are shown too."
        + (" What is no number is taken for a code: system SKU, custom SKU, UPC or EAN." if resource.has_codes else ""),
        example=f"lightspeed {resource.name} get 1",
    )


_WHERE_HELP = (
    "a field, one of = != > >= < <= ~ !~ or in, and a value: default_cost>10, description~tent, "
    "time_stamp>=2026-11-01, item_shops.qoh<1."
)


def parent_options(resource: Resource) -> list[click.Parameter]:
    """The ids that stand in the path before the record's own: `--item-id 12`."""
    return [
        click.Option(
            [f"--{snake(name).replace('_', '-')}"],
            type=click.IntRange(min=1),
            required=True,
            help=f"The {name.removesuffix('ID')} that they belong to.",
        )
        for name in resource.parents
    ]


def collection(resource: Resource, context: Context, options: dict[str, Any]) -> Any:
    """The collection on the account, below its parents, whose ids are taken out of the options."""
    keys = [options.pop(snake(name)) for name in resource.parents]
    found: Any = getattr(context.acting, resource.endpoint.attribute)
    return found(*keys) if keys else found


def _searching(resource: Resource) -> list[click.Parameter]:
    endpoint = resource.endpoint
    own = [
        click.Option([f"--{param.python.replace('_', '-')}"], required=param.required, help=_sentence(param.note))
        for param in endpoint.params
    ]
    archived = click.Option(
        ["--archived"],
        type=click.Choice(["include", "only"]),
        is_flag=False,
        flag_value="include",
        help="Archived records too, or those only.",
    )
    return [
        click.Option(["--where"], multiple=True, metavar="CONDITION", help="Only records for which this holds."),
        click.Option(["--any"], multiple=True, metavar="CONDITION", help="One of the conditions given so has to hold."),
        *own,
        *([archived] if tables.has_field(endpoint, "archived") else []),
        *parent_options(resource),
    ]


def _shaping(resource: Resource, *, one: bool = False) -> list[click.Parameter]:
    endpoint = resource.endpoint
    options: list[click.Parameter] = [
        click.Option(
            ["--columns"],
            metavar="A,B,C",
            help="What to show, such as "
            + ",".join(column.name for column in tables.default_columns(endpoint)[:3])
            + "; a relation is loaded for its column.",
            shell_complete=_completing(tables.column_names(endpoint)),
        ),
        click.Option(
            ["--format"],
            type=click.Choice(FORMATS if not one else FORMATS[:4]),
            help="How to show it.  [default: table]",
        ),
        click.Option(["--raw"], is_flag=True, help="Records as the service sent them, for json and ndjson."),
    ]
    if endpoint.relations and not endpoint.relations_fixed:
        loaded = click.Option(
            ["--with", "relations"],
            metavar="A,B",
            help=f"Relations to load, such as {endpoint.relations[0].python}, or all.",
            shell_complete=_completing([relation.python for relation in endpoint.relations] + ["all"]),
        )
        options.insert(0, loaded)
    if one:
        return options
    sorts = [names(endpoint).sorts] if endpoint.sortable else []
    return [
        *options,
        *(
            click.Option(
                ["--sort"],
                metavar="FIELD",
                help=f"{', '.join(sorted_by)}; a minus in front turns it round.",
                shell_complete=_completing([*sorted_by, *(f"-{name}" for name in sorted_by)]),
            )
            for sorted_by in sorts
        ),
        click.Option(["--limit"], type=click.IntRange(min=1), metavar="N", help="No more than so many records."),
        click.Option(["--all", "everything"], is_flag=True, help="All records, also in a table at a terminal."),
        click.Option(
            ["--escape-formulas"], is_flag=True, help="In CSV: no text begins like a formula of a spreadsheet."
        ),
    ]


def _completing(names: Sequence[str]) -> Any:
    """Completes the last of names that are separated by commas."""

    def complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{name}") for name in names if name.startswith(last)]

    return complete


def _run(resource: Resource, act: Any) -> Any:
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> None:
        act(resource, context.ensure_object(Context), options)

    return run


def _query(resource: Resource, context: Context, options: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    from lightspeed_pos.cli.where import alternatives, filters

    endpoint = resource.endpoint
    query = filters(endpoint, options.pop("where"), lambda: context.zone)
    any_of = alternatives(endpoint, options.pop("any"), lambda: context.zone)
    for param in endpoint.params:
        value = options.pop(param.python)
        if value is not None:
            query[param.python] = value
    if options.get("archived"):
        query["archived"] = options["archived"]
    if options.get("sort"):
        query["sort"] = options["sort"]
    return any_of, query


def _count(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    any_of, query = _query(resource, context, options)
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
    shaped = _columns(endpoint, options, kind)
    any_of, query = _query(resource, context, options)
    relations = _relations(options, shaped)
    if relations:
        query["load_relations"] = relations
    limit = options["limit"]
    looked_at = kind == "table" and show.is_terminal()
    if limit is None and looked_at and not options["everything"]:
        limit = ROWS_AT_A_TERMINAL
    cut = _Cut(_of_shops(endpoint, collection(resource, context, options).rows(*any_of, **query)), limit)
    if to is None and kind == "table":
        zone = context.zone if looked_at and any(one.type == "datetime" for one in shaped) else None
        records = list(_watched(resource, context, _plain(cut, endpoint))) if looked_at else _plain(cut, endpoint)
        show.table(records, shaped, zone)
        if cut.is_more and options["limit"] is None:
            context.say(f"These are the first {limit}: --limit N shows more, --all shows all.")
        return
    from lightspeed_pos.cli import formats

    raw = options["raw"] and kind in ("json", "ndjson")
    watched = _watched(resource, context, cut)
    found: Iterable[Mapping[str, object]] = watched if raw else _shaped(watched, endpoint, shaped)
    named = [column.name for column in shaped]
    formats.write(kind, found, named, to or sys.stdout.buffer, escape_formulas=options["escape_formulas"])
    if to is not None:
        context.say(f"{cut.count:,} records are in {to}.")


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


def _watched(resource: Resource, context: Context, rows: Iterable[Any]) -> Iterator[Any]:
    from lightspeed_pos.cli.progress import counted, progress

    with progress(resource.name, lambda: context.account.bucket, quiet=context.quiet) as line:
        yield from counted(rows, line)


def _plain(rows: Iterable[dict[str, Any]], endpoint: Endpoint) -> Iterator[dict[str, Any]]:
    return (plain(row, endpoint.entity) for row in rows)


def _shaped(
    rows: Iterable[dict[str, Any]], endpoint: Endpoint, columns: Sequence[tables.Column]
) -> Iterator[Mapping[str, object]]:
    if not columns:
        return _plain(rows, endpoint)
    return ({column.name: column.value(record) for column in columns} for record in _plain(rows, endpoint))


def _columns(endpoint: Endpoint, options: dict[str, Any], kind: str) -> list[tables.Column]:
    """The columns to show; none means whole records."""
    loaded = [name for name in _split(options.get("relations")) if name != "all"]
    if options["columns"]:
        return tables.columns(endpoint, _split(options["columns"]))
    if kind in ("json", "ndjson"):
        return []
    if kind == "table":
        return [*tables.default_columns(endpoint), *tables.named_columns(endpoint, loaded)]
    return tables.all_columns(endpoint, loaded)


def _relations(options: dict[str, Any], columns: Sequence[tables.Column]) -> Any:
    asked = _split(options.get("relations"))
    return "all" if "all" in asked else list(dict.fromkeys([*asked, *tables.relations_of(columns)]))


def _split(text: str | None) -> list[str]:
    return [one.strip() for one in (text or "").split(",") if one.strip()]


def _get(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    kind = options["format"] or "table"
    given = options["columns"]
    shaped = _columns(resource.endpoint, options, kind) if given else []
    relations = _relations(options, shaped)
    found = collection(resource, context, options)
    loaded = {"load_relations": relations} if relations else {}
    records = [
        (found.by_code(key, archived="include", **loaded) if options.get("code") or not key.isdecimal() else None)
        if resource.has_codes
        else None
        for key in options["keys"]
    ]
    records = [
        one if one is not None else found.find(number(key), **loaded)
        for one, key in zip(records, options["keys"], strict=True)
    ]
    show_records(resource, context, records, kind, shaped, raw=options["raw"])


def number(text: str) -> int:
    """An id. Raises click.UsageError."""
    if not text.isdecimal():
        raise click.UsageError(f"{text!r:.40} is no id: an id is a whole number.")
    return int(text)


def show_records(
    resource: Resource,
    context: Context,
    records: Sequence[Any],
    kind: str = "table",
    columns: Sequence[tables.Column] = (),
    *,
    raw: bool = False,
) -> None:
    """Single records: all their fields as lines, or in a format; several records of chosen columns as a table."""
    rows = [cast("dict[str, Any]", one.to_dict()) for one in records]
    plain = list(_plain(rows, resource.endpoint))
    if kind == "table":
        looked_at = columns or tables.all_columns(resource.endpoint)
        has_times = any(one.type == "datetime" and one.value(record) for one in looked_at for record in plain)
        zone = context.zone if show.is_terminal() and has_times else None
        if columns:
            show.table(plain, columns, zone)
            return
        for position, record in enumerate(plain):
            if position:
                click.echo()
            show.record(record, _there(resource.endpoint, record), zone)
        return
    from lightspeed_pos.cli import formats

    shown: Iterable[Mapping[str, object]] = rows if raw else plain
    if columns and not raw:
        shown = [{column.name: column.value(one) for column in columns} for one in plain]
    if kind == "json" and len(records) == 1:
        formats.write_one(next(iter(shown)), sys.stdout.buffer)
        return
    formats.write(
        kind, shown, [column.name for column in columns or tables.all_columns(resource.endpoint)], sys.stdout.buffer
    )


def _there(endpoint: Endpoint, record: Mapping[str, Any]) -> list[tables.Column]:
    """Columns for all that a record holds, relations included."""
    own = {column.path[0]: column for column in tables.all_columns(endpoint)}
    return [own.get(name) or tables.Column(name, (name,), "object") for name in record]


def _sentence(note: str) -> str:
    return f"{note[:1].upper()}{note[1:]}." if note else ""


def _example_where(resource: Resource) -> str:
    for name, condition in (("default_cost", "default_cost>10"), ("time_stamp", "time_stamp>=2026-11-01")):
        if tables.has_field(resource.endpoint, name):
            return f'--where "{condition}" '
    return ""
