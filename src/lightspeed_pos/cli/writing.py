"""`create`, `update`, `archive`, `unarchive`, `destroy`: single records, written from the terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from lightspeed_pos.catalogue import ENTITIES, Endpoint
from lightspeed_pos.cli.context import Command, Context
from lightspeed_pos.cli.failures import SomeRowsFailed
from lightspeed_pos.cli.fields import changes
from lightspeed_pos.cli.not_sent import NotSent
from lightspeed_pos.cli.searching import FORMATS, collection, columns_of, columns_option, parent_options, running
from lightspeed_pos.cli.single import id_of, show_records
from lightspeed_pos.errors import ApiError, BadRequest, Conflict, NotFound, Unprocessable
from lightspeed_pos.words.columns import Column, relations_of
from lightspeed_pos.words.endpoints import Resource
from lightspeed_pos.words.where import FLAGS


def creator(resource: Resource) -> click.Command:
    """`create`."""
    needed = ", ".join(_python(resource, name) for name in resource.endpoint.required_on_create)
    return Command(
        "create",
        params=[_fields(resource), _json(), *parent_options(resource), _columns(resource), _format()],
        callback=running(resource, _create),
        help=f"""
        Create a record of {resource.endpoint.name}.{f" Needed: {needed}." if needed else ""}

        Fields are given as field=value; a dot leads inside, as in prices.default=11.90 or sale_lines.0.item_id=12.
        """,
        example=f"lightspeed {resource.name} create {_example(resource, _required(resource.endpoint))}",
    )


def uploader(resource: Resource) -> click.Command:
    """`create` of an endpoint whose records are files."""
    file = click.Argument(["file"], type=click.Path(exists=True, dir_okay=False, path_type=Path))
    below = " ".join(f"--{option.name.replace('_', '-')} 1" for option in parent_options(resource) if option.name)
    fields = [] if resource.endpoint.entity == "SalePaymentSignature" else [_fields(resource)]
    return Command(
        "create",
        params=[file, *fields, *parent_options(resource), _format()],
        callback=running(resource, _upload),
        help="Upload a picture or a PDF as a new record.",
        example=f"lightspeed {resource.name} create photo.jpg {below or 'item_id=1'}",
    )


def updater(resource: Resource) -> click.Command:
    """`update`."""
    return Command(
        "update",
        params=[_key(resource), _fields(resource), _json(), *parent_options(resource), _columns(resource), _format()],
        callback=running(resource, _update),
        help=f"""
        Change fields of one {resource.endpoint.name} record. What is not named stays as it is.

        Fields are given as field=value; a dot leads inside, as in prices.default=11.90. An empty value clears a field.
        """,
        example=f"lightspeed {resource.name} update 1 {_example(resource)}",
    )


def archiver(resource: Resource) -> click.Command:
    """`archive`, or `destroy` where a deletion is for good."""
    archives = resource.endpoint.delete == "archive"
    verb = "archive" if archives else "destroy"
    return Command(
        verb,
        params=[_keys(resource), *parent_options(resource)],
        callback=running(resource, _destroy),
        help="Archive records: they stay readable, and `unarchive` brings them back."
        if archives
        else "Delete records for good.",
        example=f"lightspeed {resource.name} {verb} 1 2",
    )


def unarchiver(resource: Resource) -> click.Command:
    """`unarchive`."""
    return Command(
        "unarchive",
        params=[_keys(resource), *parent_options(resource)],
        callback=running(resource, _unarchive),
        help="Take records out of the archive.",
        example=f"lightspeed {resource.name} unarchive 1",
    )


def _key(resource: Resource) -> click.Argument:
    return click.Argument(["key"], metavar="ID|CODE" if resource.has_codes else "ID")


def _keys(resource: Resource) -> click.Argument:
    return click.Argument(["keys"], nargs=-1, required=True, metavar="ID|CODE..." if resource.has_codes else "ID...")


def _format() -> click.Option:
    return click.Option(["--format"], type=click.Choice(FORMATS[:4]), help="How to show the record.  [default: table]")


def _columns(resource: Resource) -> click.Option:
    return columns_option(resource.endpoint, "Fields to show of the record.  [default: all]")


def _chosen(resource: Resource, context: Context, options: dict[str, Any]) -> list[Column]:
    """The columns to show. Raises click.UsageError, before anything is written, for one that needs a relation."""
    if not options["columns"]:
        return []
    found = columns_of(resource.endpoint, options, "table")
    if relations_of(found):
        line = context.command(f"{resource.name} get ID --columns {options['columns']}")
        raise click.UsageError(f"What is written is shown without relations. Afterwards: {line}")
    return found


def _json() -> click.Option:
    return click.Option(["--json", "file"], metavar="FILE", help="Fields from a JSON file; - is stdin.")


def _fields(resource: Resource) -> click.Argument:
    names = _writable(resource)

    def complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
        return [CompletionItem(f"{name}=") for name in names if name.startswith(incomplete)]

    return click.Argument(["fields"], nargs=-1, metavar="FIELD=VALUE...", shell_complete=complete)


def _writable(resource: Resource) -> Sequence[str]:
    endpoint = resource.endpoint
    record = ENTITIES[endpoint.entity]
    return [
        field.python
        for field in record.fields
        if field.name not in endpoint.read_only and field.name != record.id and not field.alias_of
    ]


def _python(resource: Resource, name: str) -> str:
    fields = {field.name: field.python for field in ENTITIES[resource.endpoint.entity].fields}
    return fields.get(name, name)


def _example(resource: Resource, required: Sequence[str] = ()) -> str:
    """Fields to write: one that reads well, and those that are required."""
    typical = _typical(resource)
    needed = [_python(resource, name) for name in required]
    return " ".join([typical, *(f"{name}={_value(resource, name)}" for name in needed if f"{name}=" not in typical)])


def _required(endpoint: Endpoint) -> list[str]:
    """Fields that are required, and of those of which one is, the first."""
    return [*endpoint.required_on_create, *(choices[0] for choices in endpoint.required_one_of)]


def _value(resource: Resource, name: str) -> str:
    (field,) = (field for field in ENTITIES[resource.endpoint.entity].fields if field.python == name)
    return "true" if field.type == "boolean" else field.values[0] if field.values else "1"


def _typical(resource: Resource) -> str:
    fields = [name for name in _writable(resource) if name != "archived"]
    for name, text in (
        ("description", "description=Onesie"),
        ("name", 'name="Las Olas"'),
        ("first_name", "first_name=Ada last_name=Lovelace"),
        ("shop_id", "shop_id=1"),
    ):
        if name in fields:
            more = " prices.default=11.90" if resource.endpoint.entity == "Item" else ""
            return text + more
    return f"{fields[0]}={_value(resource, fields[0])}" if fields else ""


def _flagged(resource: Resource, given: dict[str, Any]) -> dict[str, Any]:
    """The same with flags as people write them, and as tables show them: yes, no, 1, 0."""
    flags = {field.python for field in ENTITIES[resource.endpoint.entity].fields if field.type == "boolean"}
    return {
        name: FLAGS.get(value.lower(), value) if name in flags and isinstance(value, str) else value
        for name, value in given.items()
    }


def _create(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    given = _flagged(resource, changes(options["fields"], options["file"]))
    columns = _chosen(resource, context, options)
    made = collection(resource, context, options).create(**given)
    show_records(resource, context, [made], options["format"] or "table", columns, stock=False)


def _upload(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    given = changes(options["fields"], None) if options.get("fields") else {}
    made = collection(resource, context, options).create(options["file"], **given)
    show_records(resource, context, [made], options["format"] or "table", stock=False)


def _update(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    given = _flagged(resource, changes(options["fields"], options["file"]))
    columns = _chosen(resource, context, options)
    if given.get("archived") in (True, "true") and resource.endpoint.delete == "archive":
        line = context.command(f"{resource.name} archive {options['key']}")
        raise click.UsageError(f"A record is archived by a command of its own: {line}")
    changed = collection(resource, context, options).update(id_of(resource, context, options["key"]), **given)
    show_records(resource, context, [changed], options["format"] or "table", columns, stock=False)


def _destroy(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    archives = resource.endpoint.delete == "archive"
    keys = [id_of(resource, context, key) for key in options["keys"]]
    named = ", ".join(map(str, keys[:10])) + (" and others" if len(keys) > 10 else "")
    if not context.dry_run:
        context.confirm(f"{'Archive' if archives else 'Delete for good'} {resource.endpoint.name} {named}?")
    found = collection(resource, context, options)
    _each(resource, context, keys, found.destroy, "archived" if archives else "deleted")


def _unarchive(resource: Resource, context: Context, options: dict[str, Any]) -> None:
    keys = [id_of(resource, context, key) for key in options["keys"]]
    found = collection(resource, context, options)
    _each(resource, context, keys, partial(found.update, archived=False), "out of the archive")


def _each(resource: Resource, context: Context, keys: Sequence[int], act: Callable[[int], Any], done: str) -> None:
    """Act on each record. One that is refused does not stop the others; with --dry-run each request is shown."""
    refused: list[ApiError] = []
    for key in keys:
        try:
            act(key)
            context.say(f"{resource.endpoint.name} {key} is {done}.")
        except NotSent as shown:
            click.echo(shown)
        except (BadRequest, NotFound, Conflict, Unprocessable) as error:
            refused.append(error)
    if refused and len(refused) == len(keys):
        raise refused[0]
    if refused:
        raise SomeRowsFailed("\n".join(map(str, refused)))
