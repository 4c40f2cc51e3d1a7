"""`lightspeed openapi`: the description of the API from which other languages generate clients."""

from __future__ import annotations

import json

import click

from lightspeed_pos.catalogue.openapi import document
from lightspeed_pos.cli.context import Command


@click.command(
    "openapi",
    cls=Command,
    help="Print an OpenAPI 3.1 description of the API: requests, answers, errors, scopes, prices. Nothing is sent.",
    example="lightspeed openapi > retail.json\nlightspeed openapi --unversioned > retail-offsets.json",
)
@click.option("--unversioned", is_flag=True, help="Describe the API without V3 in its paths, paged by offset.")
def openapi(unversioned: bool) -> None:
    """Print the description."""
    click.echo(json.dumps(document(versioned=not unversioned), indent=1, ensure_ascii=False))
