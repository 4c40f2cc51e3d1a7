"""
LIGHTSPEED_* variables: those of the process, and those of a file `.env` in the current directory.

The file may be somebody else's, as it comes along with whatever directory one is in. So an address is used only with
the token that stands in the same place.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lightspeed_pos.auth.tokens import is_sendable
from lightspeed_pos.errors import LightspeedError

ACCESS = "LIGHTSPEED_OAUTH_TOKEN"
REFRESH = "LIGHTSPEED_OAUTH_REFRESH_TOKEN"
CLIENT_ID = "LIGHTSPEED_CLIENT_ID"
CLIENT_SECRET = "LIGHTSPEED_CLIENT_SECRET"  # noqa: S105  # the name of a variable
ACCOUNT_ID = "LIGHTSPEED_ACCOUNT_ID"
BASE_URL = "LIGHTSPEED_BASE_URL"
AUTH_URL = "LIGHTSPEED_AUTH_URL"
FILE = Path(".env")

KNOWN = {ACCESS, REFRESH, CLIENT_ID, CLIENT_SECRET, ACCOUNT_ID, BASE_URL, AUTH_URL}
_ADDRESSES = (BASE_URL, AUTH_URL)
_LINE = re.compile(r"\s*(?:export\s+)?(LIGHTSPEED_\w+)\s*=\s*(.*?)\s*")


@dataclass(frozen=True, slots=True)
class Variables:
    """
    What counts of the variables. `strays` are addresses with no token beside them, and the place where each stands:
    nothing is sent there.
    """

    values: Mapping[str, str] = field(repr=False)
    strays: Mapping[str, str] = field(default_factory=dict[str, str])

    def get(self, name: str) -> str:
        """Value of a variable, "" if it is not set."""
        return self.values.get(name, "")


def variables(environ: Mapping[str, str] | None = None, file: Path = FILE) -> Variables:
    """
    Variables of `environ` (default: of the process) and of the file, which is read unless `environ` holds a token.

    With a token in the file, `environ` adds the account, and the client if the file names neither it nor an address.
    Empty variables count as unset. Raises LightspeedError for a value that cannot be one, for a file that is not UTF-8,
    and for an address in `environ` beside a token in the file.
    """
    given = os.environ if environ is None else environ
    in_environment = _checked({name: value for name, value in given.items() if name.startswith("LIGHTSPEED_")}, "")
    if _has_token(in_environment):
        return Variables(in_environment)
    in_file = _checked(read_file(file), f" in {file}")
    if not _has_token(in_file):
        places = dict.fromkeys(in_file, str(file)) | dict.fromkeys(in_environment, "the environment")
        return Variables(
            {**in_file, **in_environment}, {name: place for name, place in places.items() if name in _ADDRESSES}
        )
    for name in _ADDRESSES:
        if in_environment.get(name, in_file.get(name)) != in_file.get(name):
            raise LightspeedError(
                f"{name} stands in the environment and the token in {file}. Nothing was sent, as an address is used "
                "only with the token that stands beside it: put both in one place."
            )
    added = [ACCOUNT_ID]
    if not {CLIENT_ID, CLIENT_SECRET, *_ADDRESSES} & in_file.keys():
        added += [CLIENT_ID, CLIENT_SECRET]
    return Variables({**in_file, **{name: in_environment[name] for name in added if name in in_environment}})


def client_variables(environ: Mapping[str, str] | None = None, file: Path = FILE) -> dict[str, str]:
    """
    What is said of a sign-in that is still to be made: client id and secret, and addresses.

    The client is that of `environ` (default: of the process), else that of the file. Raises LightspeedError for an
    address that only the file has: the client secret would go wherever somebody else's file says.
    """
    given = os.environ if environ is None else environ
    wanted = (CLIENT_ID, CLIENT_SECRET, *_ADDRESSES)
    found = _checked({name: value for name, value in given.items() if name in wanted}, "")
    in_file = _checked({name: value for name, value in read_file(file).items() if name in wanted}, f" in {file}")
    for name in _ADDRESSES:
        if name in in_file and in_file[name] != found.get(name):
            raise LightspeedError(
                f"{name} in {file} is not what the environment says. Nothing was sent, as a sign-in goes to no address "
                f"of a file that came along with a directory. If it is right: export {name}={in_file[name]}"
            )
    if CLIENT_ID in found:
        return found
    return {**{name: in_file[name] for name in (CLIENT_ID, CLIENT_SECRET) if name in in_file}, **found}


def read_file(path: Path) -> dict[str, str]:
    """
    LIGHTSPEED_* variables of a file of NAME=value lines; none if there is no such file.

    Values may be quoted; a # after a blank begins a comment unless it is inside quotes. Raises LightspeedError for a
    file that cannot be read, or that names such variables and is not UTF-8.
    """
    if not path.is_file():  # a directory of that name is likely a virtual environment
        return {}
    try:
        content = path.read_bytes()
    except OSError as error:
        raise LightspeedError(f"{path} cannot be read: {error.strerror}.") from None
    if b"LIGHTSPEED_" not in content.replace(b"\0", b""):
        return {}
    try:
        lines = content.decode("utf-8-sig").splitlines()  # editors on Windows begin a file with a mark
    except UnicodeDecodeError:
        raise LightspeedError(f"{path} is not UTF-8 text: save it as that.") from None
    return {match[1]: _value(match[2]) for match in map(_LINE.fullmatch, lines) if match}


def _value(text: str) -> str:
    quoted = re.match(r"(['\"])(.*?)\1(?:\s*#.*)?$", text)
    return quoted[2] if quoted else re.sub(r"(^|\s)#.*", "", text).strip()


def _checked(found: Mapping[str, str], where: str) -> dict[str, str]:
    """Those that are set. No text of theirs is quoted in an error, as it may be a token."""
    stripped = {name: value.strip() for name, value in found.items() if value.strip()}
    for name, value in stripped.items():
        if not (is_sendable(value) if name in (ACCESS, REFRESH) else value.isprintable()):
            raise LightspeedError(f"{name}{where} holds a character that cannot be in it, such as a line break.")
    return stripped


def _has_token(found: Mapping[str, str]) -> bool:
    return ACCESS in found or REFRESH in found
