"""What an endpoint can do beside the usual verbs: `sales refund`, `registers close`, `inventory-transfers send`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, cast

import click

from lightspeed_pos.catalogue import Action, Endpoint
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.cli.context import Command, Context, WholeNumber
from lightspeed_pos.cli.fields import changes, json_in
from lightspeed_pos.cli.searching import collection, parent_options
from lightspeed_pos.cli.single import show_records
from lightspeed_pos.words.endpoints import ACTIONS, Resource, is_primary, resources
from lightspeed_pos.words.visible import visible

_KEY = "ID"


def action_below(resource: Resource, below: Endpoint) -> click.Command:
    """The command of an action with a page of its own."""
    verb = below.attribute.replace("_", "-")
    params: list[click.Parameter] = [click.Argument(["key"], type=WholeNumber(min=1), metavar=_KEY)]
    if below.create_fields:
        params.append(click.Argument(["fields"], nargs=-1, metavar="FIELD=VALUE..."))
        params.append(click.Option(["--json", "file"], metavar="FILE", help="Fields from a JSON file; - is stdin."))

    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> None:
        ours = context.ensure_object(Context)
        is_told = options.get("fields") or options.get("file")
        given = changes(options["fields"], options["file"]) if is_told else {}
        if not (below.get or ours.dry_run):
            ours.confirm(f"{below.name} for {resource.endpoint.name} {options['key']}?")
        answer = getattr(collection(resource, ours, options), below.attribute)(options["key"], **given)
        _tell(ours, below, answer)

    said, fields = ACTIONS[below.attribute]
    known = [snake(name) + (" (needed)" if name in below.required_on_create else "") for name in below.create_fields]
    return Command(
        verb,
        params=[*params, *parent_options(resource)],
        callback=run,
        help=said + (f"\n\nFields: {', '.join(known)}." if known else ""),
        example=f"lightspeed {resource.name} {verb} 1 {fields}".rstrip(),
    )


def action(resource: Resource, one: Action) -> click.Command:
    """The command of a request beside the usual five."""
    verb = one.python.replace("_", "-")
    key = click.Argument(["key"], type=WholeNumber(min=1), metavar=_KEY)
    file = click.Option(
        ["--to"], type=click.Path(dir_okay=False, path_type=Path), help="File to write.  [default: stdout]"
    )
    rows = click.Option(["--json", "file"], metavar="FILE", required=True, help="A JSON list of items; - is stdin.")
    template = click.Option(["--template"], required=True, help="Name of the template.")
    copies = any(param.name == "copies" for param in resource.endpoint.params)
    params: list[click.Parameter]
    if one.python == "render_html":
        more = [click.Option(["--copies"], type=WholeNumber(min=1), help="So many of it.")] if copies else []
        params = [key, template, *more, file]
        example = f"lightspeed {resource.name} {verb} 1 --template {_template(resource)} --to out.html"
    elif one.python == "download":
        params = [file]
        example = f"lightspeed {resource.name} {verb} --sale-payment-id 1 --to receipt.pdf"
    elif one.body:
        params = [rows]
        example = f"lightspeed {resource.name} {verb} --transfer-id 1 --json items.json"
    else:
        params = [key]
        example = f"lightspeed {resource.name} {verb} 1"

    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> None:
        ours = context.ensure_object(Context)
        if one.method != "GET" and not ours.dry_run:
            ours.confirm(
                f"{one.python.replace('_', ' ').capitalize()} {resource.endpoint.name} {options.get('key', '')}?"
            )
        found = collection(resource, ours, options)
        method = getattr(found, one.python)
        if one.python == "render_html":
            more = {"copies": options["copies"]} if options.get("copies") else {}
            _save(ours, method(options["key"], options["template"], **more).encode(), options["to"])
        elif one.python == "download":
            if options["to"] is None and sys.stdout.isatty():
                given = [f"--{name.replace('_', '-')} {value}" for name, value in options.items() if value is not None]
                line = ours.command(" ".join([resource.name, verb, *given, "--to FILE"]))
                raise click.UsageError(f"A PDF is no text: write it into a file with {line}")
            _save(ours, method(), options["to"])
        elif one.body:
            show_records(resource, ours, method(_items(options["file"])), "ndjson")
        else:
            show_records(resource, ours, [method(options["key"])])

    said = (one.note or f"{one.python.replace('_', ' ')} it").capitalize()
    return Command(verb, params=[*params, *parent_options(resource)], callback=run, help=f"{said}.", example=example)


def _template(resource: Resource) -> str:
    return {"Sale": "SaleReceipt", "Workorder": "WorkorderReceipt"}.get(resource.endpoint.entity, "Name")


def _items(file: str) -> Any:
    found = json_in(file)
    if not isinstance(found, list):
        raise click.UsageError("The JSON has to be a list of items.")
    return cast("list[Any]", found)


def _save(context: Context, content: bytes, to: Path | None) -> None:
    from lightspeed_pos.cli import formats

    formats.write_bytes(content, to or sys.stdout.buffer)
    if to is not None:
        context.say(f"{to} is written.")


def _tell(context: Context, below: Endpoint, answer: Any) -> None:
    """What an action answered: a message, a record, or rows."""
    if isinstance(answer, str):
        click.echo(visible(answer))
        return
    at_home = next(
        (
            resource
            for resource in resources().values()
            if resource.endpoint.entity == below.entity and is_primary(resource)
        ),
        Resource(below.attribute, below, ""),
    )
    show_records(at_home, context, cast("list[Any]", answer) if isinstance(answer, list) else [answer])
