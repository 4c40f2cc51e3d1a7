"""The group of commands of one endpoint, made from what the catalogue says it can do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from lightspeed_pos.cli.context import Command, Group
from lightspeed_pos.words.endpoints import ACTIONS, Resource

# Values of needed options that are no ids.
_EXAMPLES = {"--description": "tube", "--start-date": "2026-11-01", "--end-date": "2026-11-30"}


def group_of(resource: Resource) -> click.Group:
    """The commands of an endpoint. Each is made when it is named."""
    endpoint = resource.endpoint
    note = f"\n\nDeprecated: {endpoint.deprecated}." if endpoint.deprecated else ""
    title = f"{resource.title[:1].upper()}{resource.title[1:]}."
    return ResourceGroup(resource, name=resource.name, help=title + note, no_args_is_help=True)


class ResourceGroup(Group):
    """The commands of one endpoint."""

    def __init__(self, resource: Resource, **settings: Any) -> None:
        super().__init__(**settings)
        self.resource = resource
        self._titles = dict(verbs(resource))

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's
        """The verbs, reading first."""
        return list(self._titles)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """The command of a verb."""
        return command(self.resource, cmd_name) if cmd_name in self._titles else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's
        """The verbs and what they do, without making each command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self._titles.items()))


def verbs(resource: Resource) -> Iterator[tuple[str, str]]:
    """What can be done with an endpoint, and a line on each."""
    endpoint = resource.endpoint
    if endpoint.query:
        yield "list", "Show records; filter, sort, choose columns and format."
        yield "count", "Say how many match. One request of 10 drips."
        yield "export", "Write all that match into a file: CSV, JSON, NDJSON or Parquet."
    if endpoint.get and endpoint.id:
        yield "get", "Show records by their ids" + (" or codes." if resource.has_codes else ".")
    if endpoint.create:
        yield "create", "Upload a file as a new record." if resource.takes_file else "Create a record."
    if endpoint.update:
        yield "update", "Change fields of a record."
        yield "plan", "Show what a spreadsheet would change, and write it down as a plan."
    if endpoint.delete == "archive":
        yield "archive", "Archive records; they stay readable."
        if endpoint.update:
            yield "unarchive", "Take records out of the archive."
    elif endpoint.delete:
        yield "destroy", "Delete records for good."
    for action in resource.actions_below:
        yield action.attribute.replace("_", "-"), ACTIONS[action.attribute][0]
    for one in endpoint.actions:
        yield one.python.replace("_", "-"), f"{(one.note or one.python.replace('_', ' ')).capitalize()}."


def command(resource: Resource, verb: str) -> click.Command:
    """The command of a verb, with the options that it cannot do without in its example."""
    made = _command(resource, verb)
    if isinstance(made, Command):
        begins = f"lightspeed {resource.name} {verb}"
        options = [one for one in made.params if isinstance(one, click.Option) and one.required]
        needed = [
            f"{one.opts[0]} {_EXAMPLES.get(one.opts[0], '1')}" for one in options if one.opts[0] not in made.example
        ]
        made.example = made.example.replace(begins, " ".join([begins, *needed]))
    return made


def _command(resource: Resource, verb: str) -> click.Command:
    if verb in ("list", "count", "export", "get"):
        from lightspeed_pos.cli import listing, single

        return {"list": listing.lister, "count": listing.counter, "export": listing.exporter, "get": single.getter}[
            verb
        ](resource)
    if verb == "plan":
        from lightspeed_pos.cli.plan import plan_command

        return plan_command(resource)
    from lightspeed_pos.cli import actions, writing

    made = {
        "create": writing.uploader if resource.takes_file else writing.creator,
        "update": writing.updater,
        "archive": writing.archiver,
        "unarchive": writing.unarchiver,
        "destroy": writing.archiver,
    }
    below = {action.attribute.replace("_", "-"): action for action in resource.actions_below}
    if verb in below:
        return actions.action_below(resource, below[verb])
    own = {action.python.replace("_", "-"): action for action in resource.endpoint.actions}
    if verb in own:
        return actions.action(resource, own[verb])
    return made[verb](resource)
