"""What the command says of a failure, and the exit status that tells a script which kind it was."""

from __future__ import annotations

import re
from contextlib import suppress

import click

from lightspeed_pos.cli.context import Context
from lightspeed_pos.errors import (
    AuthorizationExpired,
    LightspeedError,
    NotAuthorized,
    NotFound,
    QueryError,
    Unauthorized,
)

ERROR = 1
USAGE = 2
NOT_FOUND = 3
SIGN_IN = 4
SOME_ROWS_FAILED = 5
INTERRUPTED = 130
_COMMAND = re.compile(r"\blightspeed (?!login\b|logout\b)([a-z][a-z-]+)\b")


class ReaderGone(BaseException):
    """The reader of the answer has stopped, as `head` does. This is no error, and click must not catch it."""


class BrokenOff(BaseException):
    """Ctrl+C. Its text says what was sent and not answered, and how to go on."""


class SomeRowsFailed(click.ClickException):
    """Some rows of many were not written; the others were."""

    exit_code = SOME_ROWS_FAILED


def explain(error: BaseException, context: Context) -> tuple[int, str]:
    """The exit status for an error, and the text for stderr: one sentence with the next step, and a line end."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return USAGE, f"{error.format_message()}\n"
    if isinstance(error, click.UsageError):
        return USAGE, _usage(error)
    if isinstance(error, click.ClickException):
        return error.exit_code, f"{error.format_message()}\n"
    if isinstance(error, click.Abort | KeyboardInterrupt | BrokenOff):
        return INTERRUPTED, "\n".join(filter(None, ["Broken off.", str(error)])) + "\n"
    if isinstance(error, QueryError):
        return USAGE, f"{_to_the_same_shop(error, context)}\n"
    if isinstance(error, NotFound):
        return NOT_FOUND, f"{_to_the_same_shop(error, context)}\n"
    if isinstance(error, AuthorizationExpired | Unauthorized):
        return SIGN_IN, _not_signed_in(str(error), context)
    if isinstance(error, NotAuthorized):
        return ERROR, f"{error}\nWhat the sign-in may do: {context.command('whoami', account=False)}\n"
    if isinstance(error, LightspeedError) or _is_missing_extra(error):
        return ERROR, f"{_to_the_same_shop(error, context)}\n"
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return ERROR, f"{where}{error.strerror or error}.\n"
    return ERROR, f"{type(error).__name__}: {error}\nThis is a fault of the command itself; --debug shows where.\n"


def _not_signed_in(text: str, context: Context) -> str:
    lines = [text]
    if "lightspeed login" not in text:
        token = "" if context.profile is not None else _variable_of_the_token()
        other = f"Set another token in {token}, or leave it out and sign in" if token else "Sign in"
        lines.append(f"{other}: {context.command('login', account=False)}")
    if _is_new_here():
        lines.append("To try it without an account: lightspeed --sandbox …")
    return "".join(f"{line}\n" for line in lines)


def _variable_of_the_token() -> str:
    from lightspeed_pos.auth.variables import ACCESS, variables

    with suppress(OSError, ValueError, LightspeedError):
        return ACCESS if variables().get(ACCESS) else ""
    return ""


def _is_new_here() -> bool:
    from lightspeed_pos.auth.profiles import Profiles

    with suppress(OSError, ValueError, LightspeedError):
        return not Profiles().all()
    return False


def _to_the_same_shop(error: BaseException, context: Context) -> str:
    """The text of an error of the library; commands that it names get the options that lead to the same shop."""
    return _COMMAND.sub(lambda found: context.command(found[1]), str(error))


def _is_missing_extra(error: BaseException) -> bool:
    return isinstance(error, ImportError) and "pip install" in str(error)


def _usage(error: click.UsageError) -> str:
    hint = f"\nSee: {error.ctx.command_path} --help" if error.ctx else ""
    return f"{error.format_message()}{hint}\n"
