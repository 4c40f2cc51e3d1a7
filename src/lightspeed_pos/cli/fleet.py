"""`lightspeed fleet`: many accounts, kept up to date by many workers."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lightspeed_pos.cli.context import Context, Group, WholeNumber, pass_context
from lightspeed_pos.cli.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.fleet import Fleet

_ACCOUNT = WholeNumber(min=1)
_format = click.option(
    "--format", "kind", type=click.Choice(["table", "json"]), default="table", help="How to show them."
)


@click.group(cls=Group, no_args_is_help=True)
def fleet() -> None:
    """
    Keep many accounts up to date with many workers.

    Variables say where the fleet is: LIGHTSPEED_FLEET_REDIS is its Redis, LIGHTSPEED_FLEET_TO a database as for
    `sync --to`, with {account} where the number goes. LIGHTSPEED_FLEET_KEYS encrypt the tokens; the first one encrypts,
    all decrypt. Further LIGHTSPEED_FLEET_NAMESPACE, LIGHTSPEED_FLEET_INTERVAL, LIGHTSPEED_CLIENT_ID and
    LIGHTSPEED_CLIENT_SECRET.
    """


@fleet.command(
    example="lightspeed fleet add --profile shop\nlightspeed fleet add 181203 --tokens tokens.json --every 15m"
)
@click.argument("account", type=_ACCOUNT, required=False)
@click.option(
    "--tokens",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE",
    help="Tokens as FileTokens keeps them; - is stdin.",
)
@click.option("--every", type=Interval(), metavar="5m", help="How often to bring it up to date.")
@click.option("--to", metavar="PLACE", help="A database of its own, in place of that of the fleet.")
@pass_context
def add(context: Context, account: int | None, tokens: Path | None, every: float | None, to: str | None) -> None:
    """
    Add an account, or change how often it is read and where to.

    With --profile its sign-in moves from this computer into the fleet, as a refresh token works in one place only.
    """
    from lightspeed_pos.auth.profiles import Profiles

    found = _opened(context)

    def put(signed_in: Tokens, settings: Mapping[str, str]) -> None:
        number = account or signed_in.account_id or int(settings.get("account_id", 0))
        if not number:
            raise click.UsageError("The sign-in does not say which account it is for: give its number.")
        others = {name: value for name, value in settings.items() if name != "account_id"}
        found.add(number, interval=every, to=to, tokens=signed_in, settings=others)
        context.say(f"Account {number} is in the fleet {found.namespace}, and due now.")

    if context.profile is not None and tokens is not None:
        raise click.UsageError("Give --profile or --tokens: an account has one sign-in.")
    if tokens is not None:
        put(*_read(tokens))
        context.say("The fleet renews these tokens from now on: delete other copies, which would end its sign-in.")
    elif context.profile is not None:
        profiles = Profiles()
        context.confirm(f"Move the sign-in of profile {context.profile} into the fleet?")
        if not profiles.remove(profiles.find(context.profile).name, put):
            raise click.UsageError(
                f"Profile {context.profile} is not signed in. Sign in: {context.command('login', account=False)}"
            )
    elif account is None:
        raise click.UsageError("Say which account: its number, --profile or --tokens.")
    else:
        if found.store(account).load() is None:
            raise click.UsageError(f"The fleet has no sign-in of account {account}: give --profile or --tokens.")
        found.add(account, interval=every, to=to)
        context.say(f"Account {account} is in the fleet {found.namespace}, and due now.")


@fleet.command(example="lightspeed fleet remove 181203 --yes")
@click.argument("account", type=_ACCOUNT)
@click.option("--keep-tokens", is_flag=True, help="Leave its tokens where they are.")
@pass_context
def remove(context: Context, account: int, keep_tokens: bool) -> None:
    """Take an account out of the fleet, with its tokens. What is in its database stays."""
    found = _opened(context)
    found.account_status(account)
    context.confirm(f"Take account {account} out of the fleet {found.namespace}?")
    found.remove(account, forget_tokens=not keep_tokens)
    context.say(f"Account {account} is out of the fleet.")


@fleet.command(example="lightspeed fleet pause 181203")
@click.argument("account", type=_ACCOUNT)
@pass_context
def pause(context: Context, account: int) -> None:
    """Leave an account alone until `fleet resume`."""
    _opened(context).pause(account)
    context.say(f"Account {account} is paused.")


@fleet.command(example="lightspeed fleet resume 181203")
@click.argument("account", type=_ACCOUNT)
@pass_context
def resume(context: Context, account: int) -> None:
    """Go on with an account that was paused."""
    _opened(context).resume(account)
    context.say(f"Account {account} goes on, and is due now.")


@fleet.command(example="lightspeed fleet retry\nlightspeed fleet retry 181203")
@click.argument("account", type=_ACCOUNT, required=False)
@pass_context
def retry(context: Context, account: int | None) -> None:
    """Have an account read now, or all whose last reading failed, instead of after the pause that failures make."""
    count = _opened(context).retry(account)
    context.say(f"{count} {'account is' if count == 1 else 'accounts are'} due now.")


@fleet.command("seal-anew", example="lightspeed fleet seal-anew")
@click.option("--accept-open", is_flag=True, help="Also what was kept without a key.")
@pass_context
def seal_anew(context: Context, accept_open: bool) -> None:
    """Encrypt all sign-ins with the first of LIGHTSPEED_FLEET_KEYS, so that the others are needed no more."""
    count = _opened(context).seal_anew(accept_open=accept_open)
    context.say(f"{count} {'account is' if count == 1 else 'accounts are'} encrypted with the first key.")


@fleet.command("list", example="lightspeed fleet list --format json")
@_format
@pass_context
def list_accounts(context: Context, kind: str) -> None:
    """List the accounts: how often each is read, and where its rows go."""
    from lightspeed_pos.cli import fleet_shown

    fleet_shown.accounts(context, _opened(context).status(), kind)


@fleet.command(example="lightspeed fleet status\nlightspeed fleet status 181203")
@click.argument("account", type=_ACCOUNT, required=False)
@_format
@pass_context
def status(context: Context, account: int | None, kind: str) -> None:
    """Show the accounts, those that have waited for longest first, and the workers; or all that is known of one."""
    from lightspeed_pos.cli import fleet_shown

    found = _opened(context)
    if account is None:
        fleet_shown.status(context, found.status(), kind)
    else:
        fleet_shown.one(found.account_status(account), kind)


@fleet.command(example="lightspeed fleet run --once")
@click.option("--once", is_flag=True, help="End when nothing is due, as for cron.")
@pass_context
def run(context: Context, once: bool) -> None:
    """
    Do the work in this process, without Celery: one account after the other, until Ctrl+C.

    Any number of these may run, beside workers too.
    """
    from lightspeed_pos.cli import fleet_work

    fleet_work.run(context, _opened(context), once=once)


@fleet.command(example="lightspeed fleet worker --concurrency 16")
@click.option("--concurrency", type=WholeNumber(min=1), default=16, show_default=True, help="Accounts at a time.")
@pass_context
def worker(context: Context, concurrency: int) -> None:
    """
    Start a Celery worker, until Ctrl+C.

    Start as many as you like, on any machine that reaches Redis and the database.
    """
    from lightspeed_pos.cli import fleet_work

    fleet_work.worker(context, concurrency)


@fleet.command(example="lightspeed fleet dashboard --port 9000")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=WholeNumber(0, 65535), default=8790, show_default=True, help="0 picks a free one.")
@click.option(
    "--name",
    "names",
    multiple=True,
    metavar="NAME",
    help="A name with dots by which it is reached. May be given again.",
)
@click.option("--per-account", is_flag=True, help="Metrics of each account, too: ten series each.")
@pass_context
def dashboard(context: Context, host: str, port: int, names: tuple[str, ...], per_account: bool) -> None:
    """
    Serve a page that shows the fleet live, and metrics for Prometheus at /metrics, until Ctrl+C.

    It changes nothing. No password protects it: leave it on this computer, or behind a proxy that asks for one.
    """
    from lightspeed_pos.exchange.origin import is_loopback
    from lightspeed_pos.fleet.dashboard import application, serve

    def announce(url: str) -> None:
        context.say(f"The fleet is shown at {url}, its metrics at {url}metrics. Press Ctrl+C to stop.")
        if not is_loopback(host):
            context.say("No password protects it: everybody who reaches this port sees the fleet.")

    serve(application(_opened(context), names=names, per_account=per_account), host, port, announce)


def _opened(context: Context) -> Fleet:
    """The fleet of the variables; closed when the command ends."""
    from lightspeed_pos.fleet.celery import fleet_from_env

    found = fleet_from_env()
    context.closing.callback(_close, found)
    return found


def _close(found: Fleet) -> None:
    from lightspeed_pos.errors import ConnectFailed

    with suppress(ConnectFailed):  # nobody is waiting for the answer: a worker that is not heard of is out by itself
        found.close()


def _read(path: Path) -> tuple[Tokens, Mapping[str, str]]:
    """Tokens of a file or of stdin, and the settings beside them."""
    from lightspeed_pos.auth.documents import read_document, settings_of

    content = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    found = read_document(content)
    if found is None:
        raise click.UsageError(
            f"{'stdin' if str(path) == '-' else path} holds no tokens: a JSON object with access_token, refresh_token, "
            "client_id and client_secret."
        )
    tokens, others = found
    return tokens, settings_of(others)
