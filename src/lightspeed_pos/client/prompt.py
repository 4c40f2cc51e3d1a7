"""A Python prompt with a client at hand: what `python -m lightspeed_pos` opens."""

from __future__ import annotations

import argparse
import code
import sys
import traceback
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos import query
from lightspeed_pos.auth.holders import StaticToken
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.resources.client import Client

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

_PACKAGE = Path(__file__).parent.parent
DESCRIPTION = (
    "Open a Python prompt with client, account and query ready. It connects to what LIGHTSPEED_* variables, a file "
    ".env in the current directory or the stored sign-in say."
)
ADVICE = """\
To connect, set the variables in the environment or write them into a file .env in this directory:

  LIGHTSPEED_OAUTH_TOKEN           an access token: good for an hour
  LIGHTSPEED_OAUTH_REFRESH_TOKEN   with LIGHTSPEED_CLIENT_ID (and LIGHTSPEED_CLIENT_SECRET): good for longer
  LIGHTSPEED_ACCOUNT_ID            which account, if the token does not say
  LIGHTSPEED_BASE_URL              where the service is, if it is not the real one: http://127.0.0.1:8080
  LIGHTSPEED_AUTH_URL              where it signs in, if that is elsewhere

An address counts only in the same place as the token.

Without an account, try it on a local service with invented data:

  python -m lightspeed_pos --sandbox
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the prompt; returns the exit status: 0, or 1 if there is nothing to connect to."""
    parser = argparse.ArgumentParser(prog="python -m lightspeed_pos", description=DESCRIPTION)
    parser.add_argument("--sandbox", action="store_true", help="work on a local service with invented data")
    chosen = parser.parse_args(arguments)
    try:
        with _sandboxed() if chosen.sandbox else _connected() as account:
            converse(account)
    except AuthorizationExpired as error:
        sys.stderr.write(f"{error}\n\n{ADVICE}")
    except (LightspeedError, OSError, ValueError) as error:  # ValueError: an address that is none
        sys.stderr.write(f"Cannot connect: {error}\n")
    else:
        return 0
    return 1


@contextmanager
def _connected() -> Generator[Account]:
    """The account that `Client.from_env()` leads to."""
    with Client.from_env() as client:
        yield client.account()


@contextmanager
def _sandboxed() -> Generator[Account]:
    try:
        from lightspeed_pos.sandbox import Sandbox
    except ImportError as error:
        raise LightspeedError(str(error)) from None

    with Sandbox() as sandbox, Client(StaticToken(sandbox.token), base_url=sandbox.url) as client:
        yield client.account(sandbox.account_id)


def banner(account: Account, name: str) -> str:
    """What stands above the first prompt: where it is connected to, never with what."""
    bucket = account.bucket
    return (
        f"Account {account.id}, {name}, at {account.client.origin}\n"
        f"Bucket  {bucket.level:.1f} of {bucket.size:g} drips, {bucket.drip_rate:g} a second\n"
        "Ready: client, account, query. Try account.items.first(); leave with Ctrl+D."
    )


def converse(account: Account, *, ipython: bool = False) -> None:
    """Open a prompt on an account until it is left: IPython's if that is wanted and installed."""
    greeting = banner(account, account.details().name)
    ready = {"client": account.client, "account": account, "query": query}
    if ipython and find_spec("IPython"):
        embed = import_module("IPython.terminal.embed")
        embed.InteractiveShellEmbed(banner1=f"{greeting}\n", user_ns=ready)()
        return
    with suppress(ImportError):  # no readline on Windows
        import readline
        from rlcompleter import Completer

        readline.set_completer(Completer(ready).complete)
        readline.parse_and_bind("tab: complete")
    with suppress(SystemExit):  # exit() ends the conversation, not the cleaning up
        _Console(ready).interact(greeting, exitmsg="")


class _Console(code.InteractiveConsole):
    """A prompt that shows an error of this package without the lines inside of it."""

    def showtraceback(self) -> None:
        """Called for what a line raised."""
        kind, error, trace = sys.exc_info()
        frames = traceback.extract_tb(trace)
        if error is None or not frames or not Path(frames[-1].filename).is_relative_to(_PACKAGE):
            super().showtraceback()
            return
        sys.last_type, sys.last_value, sys.last_traceback = kind, error, trace  # for pdb.pm()
        typed = [frame for frame in frames[1:] if not Path(frame.filename).is_relative_to(_PACKAGE)]
        if len(typed) > 1:  # in a function that was typed before
            self.write("".join(["Traceback (most recent call last):\n", *traceback.format_list(typed)]))
        self.write("".join(traceback.format_exception_only(error)))
