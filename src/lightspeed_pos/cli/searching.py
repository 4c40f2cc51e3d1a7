"""The options that say which records are meant and how they are shown, and what they mean to the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click
from click.shell_completion import CompletionItem

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.cli.context import Context, WholeNumber
from lightspeed_pos.requests.names import names
from lightspeed_pos.words import columns as tables
from lightspeed_pos.words.endpoints import Resource

FORMATS = ("table", "json", "ndjson", "csv", "parquet")

Act = Callable[[Resource, Context, dict[str, Any]], None]


def running(resource: Resource, act: Act) -> Any:
    """What a command of a resource calls."""

    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> None:
        act(resource, context.ensure_object(Context), options)

    return run


def parent_options(resource: Resource) -> list[click.Parameter]:
    """The ids that stand in the path before the record's own: `--item-id 12`."""
    return [
        click.Option(
            [f"--{snake(name).replace('_', '-')}"],
            type=WholeNumber(min=1),
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


def searching(resource: Resource) -> list[click.Parameter]:
    """The options that say which records are meant."""
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


def shaping(resource: Resource, *, one: bool = False) -> list[click.Parameter]:
    """The options that say how records are shown; with `one` those that single records have too."""
    endpoint = resource.endpoint
    options: list[click.Parameter] = [
        columns_option(
            endpoint,
            "What to show, such as "
            + ",".join(column.name for column in tables.default_columns(endpoint)[:3])
            + "; a relation is loaded for its column.",
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
    if endpoint.sortable:
        sorts = names(endpoint).sorts
        order = click.Option(
            ["--sort"],
            metavar="FIELD",
            help=f"{', '.join(sorts)}; a minus in front turns it round.",
            shell_complete=_completing([*sorts, *(f"-{name}" for name in sorts)]),
        )
        options.append(order)
    return [
        *options,
        click.Option(["--limit"], type=WholeNumber(min=1), metavar="N", help="No more than so many records."),
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


def query_of(resource: Resource, context: Context, options: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """What the options ask of the library: alternatives, and the other arguments of a listing."""
    from lightspeed_pos.words.where import alternatives, filters

    endpoint = resource.endpoint
    query = filters(endpoint, options.pop("where"), lambda: context.zone)
    any_of = alternatives(endpoint, options.pop("any"), lambda: context.zone)
    for param in endpoint.params:
        value = options.pop(param.python)
        if value is not None:
            query[param.python] = value
    if options.get("archived"):
        query["archived"] = options["archived"]
    conditions = [*query, *(name for one in any_of for name, _ in one.operands)]
    relations = [name.partition("__")[0] for name in conditions if "__" in name]
    if relations:
        query["load_relations"] = list(dict.fromkeys(relations))
    if options.get("sort"):
        query["sort"] = options["sort"]
    return any_of, query


def columns_option(endpoint: Endpoint, text: str) -> click.Option:
    """`--columns`, with `text` for its help."""
    names = tables.column_names(endpoint)
    return click.Option(["--columns"], metavar="A,B,C", help=text, shell_complete=_completing(names))


def columns_of(endpoint: Endpoint, options: dict[str, Any], kind: str) -> list[tables.Column]:
    """The columns to show; none means whole records."""
    loaded = [name for name in _split(options.get("relations")) if name != "all"]
    if options["columns"]:
        return tables.columns(endpoint, _split(options["columns"]))
    if kind in ("json", "ndjson"):
        return []
    if kind == "table":
        usual = tables.default_columns(endpoint)
        return [*usual[:2], *tables.named_columns(endpoint, loaded), *usual[2:]]
    return tables.all_columns(endpoint, loaded)


def relations_of(
    options: dict[str, Any], columns: Sequence[tables.Column], query: Mapping[str, Any] | None = None
) -> Any:
    """The relations to load: those that were asked for, and those that columns and conditions need."""
    asked = _split(options.get("relations"))
    needed = (query or {}).get("load_relations", [])
    return "all" if "all" in asked else list(dict.fromkeys([*asked, *tables.relations_of(columns), *needed]))


def _split(text: str | None) -> list[str]:
    return [one.strip() for one in (text or "").split(",") if one.strip()]


def _sentence(note: str) -> str:
    return f"{note[:1].upper()}{note[1:]}." if note else ""
