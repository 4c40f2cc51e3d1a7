"""Which store, service and client a sign-in is for: by options, variables, the profile, or asked for."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from lightspeed_pos.auth.profiles import Profile, Profiles
    from lightspeed_pos.auth.tokens import Tokens

REGISTER = "https://cloud.lightspeedapp.com/oauth/register.php"
REDIRECT = "https://localhost:8723/"
REDIS_URL = "LIGHTSPEED_REDIS_URL"


@dataclass(frozen=True)
class Service:
    """Where one signs in, and as which client."""

    base_url: str
    auth_url: str
    client_id: str
    client_secret: str | None = field(repr=False)


def known_profile(profiles: Profiles, name: str) -> Profile | None:
    """The profile of that name, None if there is none yet."""
    from lightspeed_pos.auth.profiles import checked_name

    checked_name(name)
    return next((profile for profile in profiles.all() if profile.name == name), None)


def stored_where(name: str, kept_in: str | None, known: Profile | None) -> Profile:
    """The profile with the store that was asked for, else with the one that it has."""
    from lightspeed_pos.auth.keyring_tokens import keyring_trouble
    from lightspeed_pos.auth.profiles import Profile
    from lightspeed_pos.auth.redis_tokens import RedisTokens

    if kept_in is None and known is not None:
        return known
    if kept_in in (None, "file"):
        return Profile(name)
    if kept_in == "keyring":
        trouble = keyring_trouble()
        if trouble:
            click.echo(f"{trouble}, so the sign-in is kept in a file that only you can read.", err=True)
        return Profile(name, "file" if trouble else "keyring")
    url = _redis_url(str(kept_in))
    RedisTokens(url, name).load()  # before anybody signs in for nothing
    return Profile(name, "redis", url)


def _redis_url(given: str) -> str:
    from urllib.parse import urlsplit

    if given.partition("://")[0] not in ("redis", "rediss", "unix"):
        raise click.BadParameter(f"{given!r}: there are file, keyring and redis.", param_hint="--store")
    if "://" in given:
        if urlsplit(given).password is not None or "password=" in given:
            raise click.BadParameter(
                f"a password in the command line is seen by others. Set {REDIS_URL} and say --store redis.",
                param_hint="--store",
            )
        return given
    url = os.environ.get(REDIS_URL, "").strip()
    if not url:
        raise click.BadParameter(
            f"where is Redis? Set {REDIS_URL}, or say --store redis://HOST:6379/0 if it has no password.",
            param_hint="--store",
        )
    return url


def what_is_stored(profiles: Profiles, known: Profile | None) -> tuple[Tokens | None, dict[str, str]]:
    """Tokens and settings of a profile; None and {} without one."""
    from lightspeed_pos.auth.profiles import read_sign_in

    return read_sign_in(profiles.store(known)) if known is not None else (None, {})


def service_of(settings: dict[str, str]) -> Service:
    """The service of the environment, else the real one; the client of the variables, of the profile, or asked for."""
    from lightspeed_pos.auth import variables as names
    from lightspeed_pos.auth.endpoint import usual_auth_url
    from lightspeed_pos.exchange.origin import BASE_URL, origin_of

    given = names.client_variables()
    try:
        base_url = origin_of(given.get(names.BASE_URL) or BASE_URL)
        auth_url = origin_of(given.get(names.AUTH_URL) or usual_auth_url(base_url))
        own = origin_of(settings.get("auth_url") or usual_auth_url(settings.get("base_url") or BASE_URL))
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    client_id, client_secret = given.get(names.CLIENT_ID), given.get(names.CLIENT_SECRET)
    # A client of another service is not known here, and its secret must not be sent here.
    stored_id = settings.get("client_id") if own == auth_url else None
    if stored_id is not None and client_id in (None, stored_id):
        return Service(base_url, auth_url, stored_id, client_secret or settings.get("client_secret"))
    if client_id is not None:
        return Service(base_url, auth_url, client_id, client_secret)
    if not sys.stdin.isatty():
        raise click.UsageError(
            f"There is no terminal to ask for the client at: set {names.CLIENT_ID} and {names.CLIENT_SECRET}."
        )
    click.echo(
        f"A client of yours is needed. To register one: {REGISTER}\nIts redirect address: {REDIRECT} "
        "(or a page of yours; see lightspeed login --help).\n",
        err=True,
    )
    client_id = click.prompt("Client id", err=True).strip()
    if client_secret is None:
        text = "Client secret (not shown; empty for a public client)"
        client_secret = click.prompt(text, hide_input=True, default="", show_default=False, err=True).strip() or None
    return Service(base_url, auth_url, client_id, client_secret)


def scopes_of(tokens: Tokens | None, settings: dict[str, str], service: Service) -> tuple[str, ...]:
    """Those of before for a sign-in that is renewed, else everything."""
    same = tokens is not None and settings.get("client_id") == service.client_id
    return (tokens.scopes if same and tokens is not None else None) or ("all",)
