"""`lightspeed logout`, `whoami`, `accounts` and `profiles`: the sign-ins that there are."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from lightspeed_pos.cli.context import Command, Context, complete_profile, pass_context
from lightspeed_pos.words.visible import as_json, visible

if TYPE_CHECKING:
    from lightspeed_pos.auth.profiles import Profile


_format = click.option(
    "--format", "kind", type=click.Choice(["table", "json"]), default="table", help="How to show it.", show_default=True
)


@click.command(cls=Command, example="lightspeed logout --profile shop")
@click.option("--local", is_flag=True, help="Delete it here only; Lightspeed is not asked, and its tokens stay valid.")
@pass_context
def logout(context: Context, local: bool) -> None:
    """End the connection at Lightspeed, and delete the sign-in of the profile here."""
    from lightspeed_pos.auth.environment import revoke_sign_in
    from lightspeed_pos.auth.profiles import Profiles
    from lightspeed_pos.errors import TransportError

    if context.sandbox:
        raise click.UsageError("With --sandbox nobody is signed in. To begin anew: lightspeed sandbox reset")
    profiles = Profiles()
    profile = profiles.find(context.profile)
    if context.dry_run:
        click.echo(f"Would end the connection of profile {profile.name} and delete it from {profiles.store(profile)}.")
        return
    try:
        was_there = profiles.remove(profile.name, None if local else revoke_sign_in)
    except TransportError:
        click.echo(
            f"Nothing was deleted. To delete the sign-in here all the same: {context.command('logout --local')}",
            err=True,
        )
        raise
    click.echo(f"Signed out of profile {profile.name}." if was_there else f"Profile {profile.name} is not signed in.")


@click.command(cls=Command, example="lightspeed whoami --profile shop\nlightspeed whoami --format json")
@_format
@pass_context
def whoami(context: Context, kind: str) -> None:
    """Show the account, the employee, the scopes, and when somebody has to sign in again."""
    from lightspeed_pos.client.identity import identify

    found = identify(context.client, context.account_id)
    if kind == "json":
        _json(
            {
                "account_id": found.account_id,
                "account_name": found.account_name,
                "employee": found.employee,
                "scopes": found.scopes,
                "client_id": found.client_id,
                "service": context.client.origin,
                "renews": found.renews,
                "token_ends_at": _iso(found.token_ends_at),
                "sign_in_ends_at": _iso(found.ends_at),
            }
        )
        return
    _fields(
        [
            ("account", f"{found.account_id}  {found.account_name}"),
            ("employee", found.employee),
            ("scopes", "unknown" if found.scopes is None else " ".join(found.scopes)),
            ("client", found.client_id or ""),
            ("service", context.client.origin),
            ("token ends", _moment(found.token_ends_at, ", and is renewed before" if found.renews else "")),
            ("sign-in ends", _moment(found.ends_at, ", if it is not used until then")),
        ]
    )


@click.command(cls=Command, example="lightspeed accounts")
@_format
@pass_context
def accounts(context: Context, kind: str) -> None:
    """List the accounts that the sign-in reaches: their ids, for --account, and their names."""
    if kind == "json":
        found = [{"account_id": account.id, "name": account.name} for account in context.client.accounts]
        _json(found)
        return
    _rows([(str(account.id), account.name) for account in context.client.accounts])


@click.command(cls=Command, example="lightspeed profiles\nlightspeed profiles --default shop")
@click.option(
    "--default",
    "chosen",
    metavar="NAME",
    shell_complete=complete_profile,
    help="Make NAME the profile that is used without --profile.",
)
@_format
@pass_context
def profiles(context: Context, chosen: str | None, kind: str) -> None:
    """List the sign-ins of this computer: which is the default, where each is kept, and whose it is."""
    from lightspeed_pos.auth.profiles import Profiles
    from lightspeed_pos.exchange.origin import BASE_URL

    known = Profiles()
    if chosen is not None and not context.dry_run:
        known.choose(chosen)
    found = known.all()
    if not found:
        context.say("There are none. Sign in: lightspeed login")
    if kind == "json":
        _json(
            [
                {
                    "name": profile.name,
                    "is_default": profile.name == known.default,
                    "kept_in": profile.kept_in,
                    "account_id": profile.account_id,
                    "account_name": profile.account_name,
                    "service": profile.base_url or BASE_URL,
                }
                for profile in found
            ]
        )
        return
    _rows([_row(profile, is_default=profile.name == known.default) for profile in found])


def _row(profile: Profile, *, is_default: bool) -> tuple[str, ...]:
    from lightspeed_pos.exchange.origin import BASE_URL

    account = str(profile.account_id) if profile.account_id is not None else ""
    place = profile.base_url if profile.base_url != BASE_URL else ""
    return "*" if is_default else "", profile.name, profile.kept_in, account, profile.account_name, place


def _json(found: object) -> None:
    click.echo(as_json(found, indent=2))


def _iso(when: datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def _moment(when: datetime | None, more: str) -> str:
    return "" if when is None else when.astimezone().isoformat(" ", "minutes") + more


def _fields(fields: Sequence[tuple[str, str]]) -> None:
    """A field a line; those without a value are left out."""
    _rows([field for field in fields if field[1]])


def _rows(rows: Iterable[Sequence[str]]) -> None:
    """Rows in columns on a terminal, with tabs between where the output is piped."""
    rows = [[visible(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(row))
        return
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True) if width).rstrip())
