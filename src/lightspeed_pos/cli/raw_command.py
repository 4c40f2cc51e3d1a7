"""`lightspeed raw`: a request with a path of the user's own."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Command, Context, pass_context
from lightspeed_pos.words.visible import as_json

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Method

EXAMPLE = """\
lightspeed raw GET /Account.json
lightspeed raw GET /Account/1/Item.json --param limit=2 --param 'description=~,%tube%'
echo '{"description": "Tube 26in"}' | lightspeed raw PUT /Account/1/Item/12.json --json -"""
WITH_BODY = ("POST", "PUT")


def _pairs(_context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not (name and equals):
            raise click.BadParameter(f"'{name}{equals}' is not like limit=2.")
        if name in found:
            raise click.BadParameter(f"{name} is given twice.")
        found[name] = value
    return found


def _document(_context: click.Context, _parameter: click.Parameter, given: str | None) -> Any:
    if given is None:
        return None
    try:
        return json.loads(sys.stdin.buffer.read() if given == "-" else given)
    except ValueError as error:
        raise click.BadParameter(f"This is no JSON: {error}.") from None


@click.command("raw", cls=Command, example=EXAMPLE)
@click.argument(
    "method", type=click.Choice(["GET", "POST", "PUT", "DELETE"], case_sensitive=False), metavar="GET|POST|PUT|DELETE"
)
@click.argument("path")
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", callback=_pairs, help="Add it to the query.")
@click.option(
    "--json", "body", metavar="TEXT", callback=_document, help="The body of a POST or PUT; - reads it from stdin."
)
@pass_context
def raw(context: Context, method: Method, path: str, params: dict[str, str], body: Any) -> None:
    """
    Send a request to PATH below /API/V3 and print the JSON that is answered.

    Names of the query and the body are the API's, such as itemID. The exit status tells of errors: 3 for a 404, 4 for a
    401, 1 for others.
    """
    if body is not None and method not in WITH_BODY:
        raise click.UsageError(f"A {method} has no body: leave --json out.")
    if body is None and method == "PUT":
        raise click.UsageError("A PUT needs a body: give it with --json.")
    if context.dry_run:
        from lightspeed_pos.requests.raw import raw_request

        request = raw_request(method, path, params, body)
        click.echo(f"{method} {context.client.origin}{request.target}")
        click.echo((request.body or b"").decode(), nl=bool(request.body))
        context.say("Its price is known only from the answer. Nothing was sent.")
        return
    client = context.client
    if method == "GET":
        answer = client.get(path, params)
    elif method == "DELETE":
        answer = client.delete(path, params)
    else:
        answer = (client.post if method == "POST" else client.put)(path, body, params)
    click.echo(as_json(answer, indent=2))
