"""Where `lightspeed login` keeps a sign-in, and what happens when it cannot."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from redis import Redis

import redis_server
from cli.conftest import Lightspeed
from cli.sign_in.conftest import SECRETS, Browser, stored
from every import every
from lightspeed_pos import RedisTokens
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer


def test_a_keyring_holds_the_secrets(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, entries: Path, home: Path
) -> None:
    done = offline("login", "--profile", "shop", "--store", "keyring")

    assert (0, 120645) == (done.status, stored("shop").account_id)
    on_disk = "".join(path.read_text() for path in home.iterdir())
    assert not any(secret in on_disk for secret in (*SECRETS, client_of_the_sandbox.client_secret))
    assert client_of_the_sandbox.client_secret in entries.read_text()


def test_without_a_keyring_the_sign_in_is_kept_in_a_file_and_that_is_said(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, entries: Path, home: Path
) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # of keyring
    done = offline("login", "--profile", "shop", "--store", "keyring", "--quiet")

    assert 0 == done.status
    assert "This computer has no keyring, so the sign-in is kept in a file that only you can read." in done.err
    assert (home / "profile-shop.json").exists()


def test_a_locked_keyring_is_an_error_before_anybody_signs_in(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, entries: Path
) -> None:
    entries.write_text('{"locked": true}')
    done = offline("login", "--store", "keyring")

    assert (1, []) == (done.status, browser.opened)
    assert "The keyring refuses: Failed to unlock the collection!. Unlock it, or keep the sign-in in a file" in done.err


def test_a_sign_in_moves_away_from_a_keyring_that_is_not_there(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, entries: Path, home: Path
) -> None:
    offline("login", "--profile", "shop", "--store", "keyring")
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # of keyring
    used = offline("whoami", "--profile", "shop")
    again = offline("login", "--profile", "shop")
    moved = offline("login", "--profile", "shop", "--store", "file")

    assert (1, 1) == (used.status, again.status)
    assert "There is no keyring here. Work in the session that has it, or keep the sign-in in a file" in again.err
    assert (0, True) == (moved.status, (home / "profile-shop.json").exists())
    assert 0 == offline("whoami", "--profile", "shop").status


def test_redis_keeps_the_sign_in_for_several_machines(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer() as server, Redis.from_url(server.url) as connection:
        connection.config_set("requirepass", "hush")
        url = server.url.replace("//", "//:hush@")
        in_line = offline("login", "--store", url)
        monkeypatch.setenv("LIGHTSPEED_REDIS_URL", url)
        done = offline("login", "--profile", "shop", "--store", "redis")

        assert (2, True) == (in_line.status, "a password in the command line is seen by others" in in_line.err)
        assert 0 == done.status
        assert 120645 == getattr(RedisTokens(url, "shop").load(), "account_id", None)
        assert "hush" not in in_line.err + done.out + done.err
        assert 0 == offline("whoami", "--profile", "shop").status

        signed_in = stored("shop")
        browser.opened.clear()
        monkeypatch.setenv("XDG_DATA_HOME", os.environ["XDG_DATA_HOME"] + "/second-machine")
        second = offline("login", "--profile", "shop", "--store", "redis")
        assert (0, [], signed_in) == (second.status, browser.opened, stored("shop"))
        assert "Redis has a sign-in of that name, which is used from now on." in second.err
        assert second.out.startswith("Signed in to Spoke & Chain Bicycles")
        offline("login", "--profile", "shop")
        assert (1, False) == (len(browser.opened), signed_in == stored("shop"))


@every("store", ["drawer", "redis", "redis://127.0.0.1:1/0", "http://x"])
def test_a_store_that_is_none_is_an_error_before_anybody_signs_in(
    store: str, offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    done = offline("login", "--store", store)

    expected = {
        "drawer": (2, "there are file, keyring and redis"),
        "redis": (2, "Set LIGHTSPEED_REDIS_URL"),
        "redis://127.0.0.1:1/0": (1, "Redis at 127.0.0.1:1/0 does not answer"),
        "http://x": (2, "there are file, keyring and redis"),
    }[store]
    assert (expected[0], True, []) == (done.status, expected[1] in done.err, browser.opened)


def test_a_sign_in_that_cannot_be_kept_is_ended_and_leaves_what_was_there(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    offline("login", "--profile", "shop")
    before = stored("shop")
    (home / "profile-shop.json.new").mkdir()  # nothing can be written any more
    done = offline("login", "--profile", "shop")
    (home / "profile-shop.json.new").rmdir()

    assert 1 == done.status
    assert "The sign-in could not be kept, so it was ended. What was stored before is as it was." in done.err
    assert "profile-shop.json.new: " in done.err
    assert before == stored("shop")
    assert 1 == len([one for one in client_of_the_sandbox.requests if one.path == "/auth/oauth/revoke"])
    assert 0 == offline("whoami", "--profile", "shop").status


def test_a_disk_that_fills_up_leaves_what_was_there(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline("login", "--profile", "shop")
    before = stored("shop")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        done = offline("login", "--profile", "shop")

    assert (1, before) == (done.status, stored("shop"))
    assert f"{home}/profile-shop.json: No space left on device.\n" in done.err
    assert not (home / "profile-shop.json.new").exists()


def test_a_damaged_store_is_an_error_before_anybody_signs_in(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    home.mkdir()
    (home / "tokens.json").write_text("{")
    done = offline("login")

    assert (1, [], "{") == (done.status, browser.opened, (home / "tokens.json").read_text())
    assert "tokens.json is damaged" in done.err
