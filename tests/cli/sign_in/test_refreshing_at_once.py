"""Processes of the command that find the access token expired at the same time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

import redis_server
from file_keyring import FileKeyring
from forked import Forked, command
from lightspeed_pos import Client, Profile, Profiles, Tokens
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer

PROCESSES = 2


@pytest.fixture
def profiles(unhurried_shop: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profiles]:
    """A user with a keyring of their own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path / "entries.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield Profiles(tmp_path / "lightspeed-pos")
    keyring.set_keyring(before)


def sign_in(profiles: Profiles, profile: Profile, sandbox: Sandbox) -> None:
    settings = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    settings |= {"base_url": sandbox.url, "auth_url": sandbox.url}
    profiles.add(profile, Tokens(sandbox.token, sandbox.refresh_token), settings)


def all_at_once(home: Path) -> list[tuple[int | None, str]]:
    """Status and stdout of `lightspeed accounts` in each of the processes."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LIGHTSPEED_")}
    environ |= {"XDG_DATA_HOME": str(home), "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring"}
    words = ("accounts", "--profile", "shop")
    running = [Forked(command, *words, environ=environ, cwd=str(home)) for _ in range(PROCESSES)]
    return [process.finished() for process in running]


@pytest.mark.parametrize("kind", ["file", "keyring", "redis"])
def test_they_refresh_once_and_all_go_on(
    kind: str, profiles: Profiles, unhurried_shop: Sandbox, tmp_path: Path
) -> None:
    if kind == "redis":
        if redis_server.EXECUTABLE is None:
            pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
        with RedisServer() as server:
            _refresh(profiles, Profile("shop", "redis", server.url), unhurried_shop, tmp_path)
    else:
        _refresh(profiles, Profile("shop", "file" if kind == "file" else "keyring"), unhurried_shop, tmp_path)


def _refresh(profiles: Profiles, profile: Profile, sandbox: Sandbox, home: Path) -> None:
    sign_in(profiles, profile, sandbox)
    sandbox.expire_access_token()
    first = all_at_once(home)
    refreshed = [one for one in sandbox.requests if one.path == "/auth/oauth/token"]

    assert [(0, "120645\tSpoke & Chain Bicycles")] * PROCESSES == first
    assert 1 == len(refreshed)
    with Client.from_profile("shop") as client:
        assert [120645] == [account.id for account in client.accounts]
