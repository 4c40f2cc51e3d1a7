"""
The sandbox of `--sandbox`: one service in the background for all commands, with its shop in the user's cache directory.

The first command that needs it starts it; see `lightspeed_pos.sandbox.kept`, which is not imported here: that would
take longer than most commands do.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from shutil import rmtree
from urllib.parse import urlsplit

from filelock import FileLock, Timeout
from platformdirs import user_cache_path

from lightspeed_pos._version import __version__
from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.stores import MemoryTokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.resources.client import Client

START_SECONDS = 60.0
LOOK_SECONDS = 0.02
CONNECT_SECONDS = 10.0
END_SECONDS = 15.0

# As `lightspeed_pos.sandbox.kept` names them.
SERVICE = "lightspeed_pos.sandbox.kept"
DESCRIPTION = "service.json"
SHOP = "shop.sqlite"
DATABASE = "shop.duckdb"  # what sync keeps of it, and beside it where else
RUNS = "shop.runs"  # of plans
PLANS = "shop.plans"  # that an assistant has made
CHANGES = "shop.changes"  # those that listen has to deliver
LOCK = "service.lock"
START_LOCK = "start.lock"
LOG = "service.log"

Say = Callable[[str], None]


@dataclass(frozen=True)
class Attachment:
    """A service that answers, with tokens of this command's own, and the connection that keeps it from ending."""

    url: str
    client_id: str
    client_secret: str
    tokens: Tokens
    connection: socket.socket
    remark: str


def folder() -> Path:
    """Where the sandbox is kept; made if it is not there."""
    found = user_cache_path("lightspeed-pos", appauthor=False) / "sandbox"
    found.mkdir(mode=0o700, parents=True, exist_ok=True)
    return found


@contextmanager
def attached(say: Say) -> Generator[Client]:
    """A client of the kept sandbox, which is started if it does not run. Raises LightspeedError if it cannot be."""
    place = folder()
    found = _running(place) or _started(place, say)
    store = MemoryTokens(found.tokens)
    holder = OAuthTokenHolder(found.client_id, found.client_secret, store=store, auth_url=found.url)
    with found.connection, Client(holder, base_url=found.url, auth_url=found.url) as client:
        yield client


def reset() -> None:
    """
    End the service, if it runs, and remove its shop, with its runs, what sync keeps and what listen has to deliver.

    The next command begins with a new one.
    """
    place = folder()
    with FileLock(place / START_LOCK):
        (place / DESCRIPTION).unlink(missing_ok=True)
        try:
            with FileLock(place / LOCK, timeout=END_SECONDS):
                for plans in (RUNS, PLANS):
                    rmtree(place / plans, ignore_errors=True)
                for file in (*place.glob("shop.*"), place / "clock"):
                    file.unlink(missing_ok=True)
        except Timeout:
            raise LightspeedError(f"The sandbox in {place} does not end: end its process, then try again.") from None


def _running(place: Path) -> Attachment | None:
    """The service that is described in the folder, None if it does not answer or is of another version."""
    try:
        described = json.loads((place / DESCRIPTION).read_text(encoding="utf-8"))
        if described["version"] != __version__:
            return None
        return _attachment(described)
    except (OSError, ValueError, KeyError, TypeError, HTTPException):
        return None


def _attachment(described: dict[str, str]) -> Attachment:
    """Connect to the service. After it was killed, its port may be another program's: that one gives no tokens."""
    url = urlsplit(described["url"])
    connection = socket.create_connection((url.hostname, url.port), timeout=CONNECT_SECONDS)
    try:
        with closing(HTTPConnection(str(url.hostname), url.port, timeout=CONNECT_SECONDS)) as http:
            http.request("POST", "/_sandbox/connect", "{}")
            answer = json.loads(http.getresponse().read())
        return Attachment(
            url=described["url"],
            client_id=described["client_id"],
            client_secret=described["client_secret"],
            tokens=Tokens(answer["access_token"], answer["refresh_token"]),
            connection=connection,
            remark=described["remark"],
        )
    except BaseException:
        connection.close()
        raise


def _started(place: Path, say: Say) -> Attachment:
    """The service, started by this command unless another one does so just now."""
    with FileLock(place / START_LOCK):
        found = _running(place)
        if found is not None:
            return found
        (place / DESCRIPTION).unlink(missing_ok=True)  # one of another version ends without it
        if not (place / SHOP).exists():
            say(f"A sandbox with an invented shop is made in {place}.")
        process = _spawned(place)
        deadline = time.monotonic() + START_SECONDS
        while (found := _running(place)) is None:
            if process.poll() is not None or time.monotonic() > deadline:
                raise LightspeedError(f"The sandbox in {place} does not start: {_last_words(place)}")
            time.sleep(LOOK_SECONDS)
        process.returncode = 0  # it goes on without us: Popen need not warn of that
    if found.remark:
        say(found.remark)
    return found


def _spawned(place: Path) -> subprocess.Popen[bytes]:
    apart = 0
    if sys.platform == "win32":
        apart = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    # Not in the directory of the user, which could not be removed then.
    command = [sys.executable, "-m", SERVICE, str(place), __version__]
    (place / LOG).touch(mode=0o600)
    with (place / LOG).open("wb") as log:
        return subprocess.Popen(  # noqa: S603  # ourselves
            command,
            cwd=place,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            close_fds=True,
            start_new_session=True,
            creationflags=apart,
        )


def _last_words(place: Path) -> str:
    """The last line that the service wrote: what a traceback ends with, without the type of the error."""
    lines = (place / LOG).read_text(encoding="utf-8", errors="replace").splitlines()
    last = lines[-1] if lines else "it says nothing."
    return last.partition(": ")[2] or last
