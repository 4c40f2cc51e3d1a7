"""`lightspeed login`: from a registered client to a stored sign-in."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Command, Context, pass_context
from lightspeed_pos.cli.login_choices import (
    REDIRECT,
    REGISTER,
    Service,
    known_profile,
    scopes_of,
    service_of,
    stored_where,
    what_is_stored,
)
from lightspeed_pos.words.visible import visible

if TYPE_CHECKING:
    from lightspeed_pos.auth.profiles import Profile, Profiles
    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.cli.code_listener import Way

HELP = f"""\
Sign in to a shop in the browser, and keep the sign-in under the name of a profile.

You need a client of your own. Register one at {REGISTER} and give it the redirect address {REDIRECT} (Lightspeed takes
https addresses only). Its id and secret are asked for; or set LIGHTSPEED_CLIENT_ID and LIGHTSPEED_CLIENT_SECRET.
A sign-in that is renewed takes those of its profile.

After you allowed the app, the browser goes to the redirect address with a code in it, which lives for 60 seconds. It
comes back here in one of three ways:

\b
1. You copy the address that the browser shows and paste it here.
   The browser may say that there is no such page; only the address counts.
2. With --listen 8723 this command answers at {REDIRECT} itself.
   It makes a certificate for that, of which the browser warns once.
3. The redirect address is a page of yours. It shows the code, which you
   paste here; or it passes it on to --listen http://127.0.0.1:8723.
"""
EXAMPLE = """\
lightspeed login
lightspeed login --profile shop --scope inventory --scope register_read --store keyring
lightspeed login --listen 8723"""


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
    help="Ask for this scope only, such as inventory; may be given again.  [default: all]",
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
    known = known_profile(profiles, name)
    profile = stored_where(name, kept_in, known)
    if profile.kept_in == "redis" and (known is None or known.redis_url != profile.redis_url):
        # Another machine may have signed in: this one only has to know where.
        tokens, settings = what_is_stored(profiles, profile)
        if tokens is not None:
            profiles.adopt(replace(profile, base_url=settings.get("base_url", "")))
            context.say(
                "Redis has a sign-in of that name, which is used from now on. To replace it: the same once more."
            )
            _tell(profiles, profile, context)
            return
    try:
        tokens, settings = what_is_stored(profiles, known)
    except LightspeedError:
        if known is None or known.kept_in == profile.kept_in:
            raise
        tokens, settings = None, {}  # it leaves a store that cannot be used here, such as a keyring
    service = service_of(settings)
    scopes = scopes or scopes_of(tokens, settings, service)
    new = _signed_in(service, scopes, way, no_browser)
    _keep(profiles, profile, service, new)
    _tell(profiles, profile, context)


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
            click.echo(visible(f"Signed in to {whose} (account {account.id}) as profile {profile.name}."))
        except LightspeedError as error:
            click.echo(f"Signed in as profile {profile.name}.")
            click.echo(f"The account could not be read: {error}", err=True)
    context.say(f"Kept in {profiles.store(profile)}.")
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

    context.say("This is a rehearsal on invented data, and nothing is kept of it.")
    with Sandbox(items=0, consent="page", redirect_uri=way.address or REDIRECT) as sandbox:
        service = Service(sandbox.url, sandbox.url, sandbox.client_id, sandbox.client_secret)
        tokens = _signed_in(service, scopes or ("all",), way, no_browser)
    click.echo(f"Signed in to the sandbox (account {tokens.account_id}).")
    context.say("Nothing was kept: with --sandbox every command works without a sign-in.")
