"""`lightspeed login`: from a registered client to a stored sign-in."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Command, Context, pass_context

if TYPE_CHECKING:
    from lightspeed_pos.auth.profiles import Profile, Profiles
    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.cli.code_listener import Way

REGISTER = "https://cloud.lightspeedapp.com/oauth/register.php"
REDIRECT = "https://localhost:8723/"
REDIS_URL = "LIGHTSPEED_REDIS_URL"
HELP = f"""\
Sign in to a shop in the browser, and keep the sign-in under the name of a profile.

You need a client of your own. Register one at {REGISTER} and give it the redirect address {REDIRECT} (Lightspeed takes
https addresses only). Its id and secret are asked for; or set LIGHTSPEED_CLIENT_ID and LIGHTSPEED_CLIENT_SECRET.
A sign-in that is renewed takes those of its profile.

After you allowed the app, the browser goes to the redirect address with a code in it, which lives for 60 seconds. It
comes back here in one of three ways:

\b
1. You copy the address that the browser shows and paste it here.
   The browser may say that there is no such page: the address is all that counts.
2. With --listen 8723 this command answers at {REDIRECT} itself.
   It makes a certificate for that, of which the browser warns once.
3. The redirect address is a page of yours. It shows its address or the code, to be
   pasted here; or it passes the code on to --listen http://127.0.0.1:8723.
"""
EXAMPLE = """\
$ lightspeed login
$ lightspeed login --profile shop --scope inventory --scope register_read --store keyring
$ lightspeed login --listen 8723"""


@dataclass(frozen=True)
class Service:
    """Where one signs in, and as which client."""

    base_url: str
    auth_url: str
    client_id: str
    client_secret: str | None = field(repr=False)


def _complete_scope(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    from lightspeed_pos.catalogue.scopes import SCOPES

    return [name for name in SCOPES if name.startswith(incomplete)]


@click.command(cls=Command, help=HELP, example=EXAMPLE)
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    metavar="NAME",
    shell_complete=_complete_scope,
    help="What to ask for: inventory. Repeatable.  [default: all]",
)
@click.option("--no-browser", is_flag=True, help="Show the address only.")
@click.option("--listen", metavar="PORT|ADDRESS", help="Wait for the code at https://localhost:PORT, or at an address.")
@click.option("--store", "kept_in", metavar="file|keyring|redis", help="Where to keep the sign-in.  [default: file]")
@pass_context
def login(context: Context, scopes: tuple[str, ...], no_browser: bool, listen: str | None, kept_in: str | None) -> None:
    """Sign in, keep it, and say whose it is."""
    from lightspeed_pos.auth.profiles import Profiles
    from lightspeed_pos.cli.code_listener import way_of
    from lightspeed_pos.errors import LightspeedError

    if context.dry_run:
        raise click.UsageError("A sign-in has no --dry-run. To try it on invented data: lightspeed --sandbox login")
    way = way_of(listen)
    if context.sandbox:
        _rehearse(context, scopes, way, no_browser)
        return
    profiles = Profiles()
    name = context.profile or profiles.default
    known = _known(profiles, name)
    profile = _stored_where(name, kept_in, known)
    if profile.kept_in == "redis" and (known is None or known.redis_url != profile.redis_url):
        # Another machine may have signed in: this one only has to know where.
        tokens, settings = _what_is_stored(profiles, profile)
        if tokens is not None:
            profiles.adopt(replace(profile, base_url=settings.get("base_url", "")))
            context.say(
                "Redis has a sign-in of that name, which is used from now on. To replace it: the same once more."
            )
            _tell(profiles, profile, context)
            return
    try:
        tokens, settings = _what_is_stored(profiles, known)
    except LightspeedError:
        if known is None or known.kept_in == profile.kept_in:
            raise
        tokens, settings = None, {}  # it moves away from a store that cannot be used, such as the keyring of elsewhere
    service = _service(settings, _can_ask())
    scopes = scopes or _scopes(tokens, settings, service)
    new = _signed_in(service, scopes, way, no_browser)
    _keep(profiles, profile, service, new)
    _tell(profiles, profile, context)


def _can_ask() -> bool:
    return sys.stdin.isatty()


def _known(profiles: Profiles, name: str) -> Profile | None:
    from lightspeed_pos.auth.profiles import checked_name

    checked_name(name)
    return next((profile for profile in profiles.all() if profile.name == name), None)


def _stored_where(name: str, kept_in: str | None, known: Profile | None) -> Profile:
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


def _what_is_stored(profiles: Profiles, known: Profile | None) -> tuple[Tokens | None, dict[str, str]]:
    from lightspeed_pos.auth.profiles import read_sign_in

    return read_sign_in(profiles.store(known)) if known is not None else (None, {})


def _service(settings: dict[str, str], can_ask: bool) -> Service:
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
    # A client of another service is none of this one, and its secret is not for this one.
    stored_id = settings.get("client_id") if own == auth_url else None
    if stored_id is not None and client_id in (None, stored_id):
        return Service(base_url, auth_url, stored_id, client_secret or settings.get("client_secret"))
    if client_id is not None:
        return Service(base_url, auth_url, client_id, client_secret)
    if not can_ask:
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


def _scopes(tokens: Tokens | None, settings: dict[str, str], service: Service) -> tuple[str, ...]:
    """Those of before for a sign-in that is renewed, else everything."""
    same = tokens is not None and settings.get("client_id") == service.client_id
    return (tokens.scopes if same and tokens is not None else None) or ("all",)


def _signed_in(service: Service, scopes: tuple[str, ...], way: Way, no_browser: bool) -> Tokens:
    from lightspeed_pos.auth.browser_sign_in import BrowserSignIn
    from lightspeed_pos.auth.sign_in import OAuthApp
    from lightspeed_pos.errors import Unauthorized

    app = OAuthApp(service.client_id, service.client_secret, auth_url=service.auth_url)
    try:
        return way.tokens(BrowserSignIn(app, scopes), _opener(no_browser))
    except Unauthorized:
        click.echo(
            "To name another client: set LIGHTSPEED_CLIENT_ID and LIGHTSPEED_CLIENT_SECRET, or log out first.", err=True
        )
        raise


def _opener(no_browser: bool) -> Callable[[str], object]:
    """What opens an address: the browser, if there is one with a window."""
    import webbrowser

    def nothing(address: str) -> None:
        """Only shown."""

    if no_browser:
        return nothing
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return nothing
    # One that works in the terminal would take it over.
    in_terminal = type(browser) is webbrowser.GenericBrowser and "BROWSER" not in os.environ
    return nothing if in_terminal else browser.open


def _keep(profiles: Profiles, profile: Profile, service: Service, tokens: Tokens) -> None:
    """Keep the sign-in. If that fails the connection is ended, as nobody would have its tokens."""
    from lightspeed_pos.auth.environment import revoke_sign_in
    from lightspeed_pos.errors import LightspeedError

    settings: dict[str, Any] = {
        "client_id": service.client_id,
        "client_secret": service.client_secret,
        "account_id": str(tokens.account_id) if tokens.account_id is not None else None,
        "base_url": service.base_url,
        "auth_url": service.auth_url,
    }
    settings = {name: value for name, value in settings.items() if value}
    noted = replace(profile, account_id=tokens.account_id, account_name="", base_url=service.base_url)
    try:
        profiles.add(noted, tokens, settings)
    except Exception:
        with suppress(LightspeedError):
            revoke_sign_in(tokens, settings)
            click.echo("The sign-in could not be kept, so it was ended. What was stored before is as it was.", err=True)
        raise


def _tell(profiles: Profiles, profile: Profile, context: Context) -> None:
    """Whose sign-in it is. One request; if it fails, the sign-in is kept all the same."""
    from lightspeed_pos.auth import variables as names
    from lightspeed_pos.errors import LightspeedError
    from lightspeed_pos.resources.client import Client

    with Client.from_profile(profile.name) as client:
        try:
            account = client.account()
            whose = account.details().name
            profiles.name_account(profile.name, account.id, whose)
            click.echo(f"Signed in to {whose} (account {account.id}) as profile {profile.name}.")
        except LightspeedError as error:
            click.echo(f"Signed in as profile {profile.name}.")
            click.echo(f"The account could not be read: {error}", err=True)
    context.say(f"Kept in {profiles.store(profile)!r}.")
    if profiles.default != profile.name:
        context.say(f"Use it with --profile {profile.name}, or always: lightspeed profiles --default {profile.name}")
    if names.variables().get(names.ACCESS) or names.variables().get(names.REFRESH):
        context.say(f"A token is set in the environment or in .env; it counts unless you say --profile {profile.name}.")


def _rehearse(context: Context, scopes: tuple[str, ...], way: Way, no_browser: bool) -> None:
    """The same with a sandbox of its own, and nothing kept."""
    try:
        from lightspeed_pos.sandbox import Sandbox
    except ImportError as error:
        raise click.ClickException(str(error)) from None

    with Sandbox(items=0, consent="page", redirect_uri=way.address or REDIRECT) as sandbox:
        service = Service(sandbox.url, sandbox.url, sandbox.client_id, sandbox.client_secret)
        tokens = _signed_in(service, scopes or ("all",), way, no_browser)
    click.echo(f"Signed in to the sandbox (account {tokens.account_id}).")
    context.say("Nothing was kept: with --sandbox every command works without a sign-in.")
