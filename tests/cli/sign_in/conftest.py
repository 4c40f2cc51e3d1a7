"""A user who never signed in, the client of a sandbox, and a browser that allows the app at once."""

from __future__ import annotations

import io
import os
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest

import plain_http
from cli.conftest import Done
from file_keyring import FileKeyring
from lightspeed_pos import Profiles, Tokens
from lightspeed_pos.sandbox import Sandbox

SECRETS = ("def50200", "eyJ")  # how the sandbox's codes and refresh tokens begin, and its access tokens


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who never signed in, in a directory without a .env."""
    for name in list(os.environ):
        if name.startswith("LIGHTSPEED_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "lightspeed-pos"


@pytest.fixture
def client_of_the_sandbox(unhurried_shop: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The variables of a client that is registered at the sandbox."""
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", unhurried_shop.url)
    monkeypatch.setenv("LIGHTSPEED_CLIENT_ID", unhurried_shop.client_id)
    monkeypatch.setenv("LIGHTSPEED_CLIENT_SECRET", unhurried_shop.client_secret)
    return unhurried_shop


class Browser:
    """Allows the app, and writes the address that it is sent back to where the command reads."""

    def __init__(self, change: Callable[[str], str] = lambda address: address) -> None:
        self.opened: list[str] = []
        self.change = change
        self.stdin = io.StringIO()

    def open(self, address: str) -> bool:
        self.opened.append(address)
        given = self.change(plain_http.get(address).headers["location"])
        self.stdin.seek(0)
        self.stdin.truncate()
        self.stdin.write(given + "\n")
        self.stdin.seek(0)
        return True


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    browser = Browser()
    monkeypatch.setattr(webbrowser, "get", lambda: browser)
    monkeypatch.setattr("sys.stdin", browser.stdin)
    return browser


@pytest.fixture
def entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A keyring in a file."""
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path / "entries.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield tmp_path / "entries.json"
    keyring.set_keyring(before)


def shows_nothing_secret(done: Done, sandbox: Sandbox) -> bool:
    return not any(secret in done.out + done.err for secret in (*SECRETS, sandbox.client_secret))


def stored(name: str) -> Tokens:
    profiles = Profiles()
    tokens = profiles.store(profiles.find(name)).load()
    assert tokens is not None
    return tokens
