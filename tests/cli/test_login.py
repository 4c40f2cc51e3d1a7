"""`lightspeed login` and what it keeps. The browser is a program that allows the app at once."""

from __future__ import annotations

import errno
import io
import json
import os
import ssl
import stat
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import keyring
import pytest
from click.shell_completion import ShellComplete
from keyring.backends import fail
from redis import Redis

import plain_http
import redis_server
from cli.conftest import Done, Lightspeed
from every import every
from file_keyring import FileKeyring
from free_ports import free_port
from lightspeed_pos import Client, FileTokens, KeyringTokens, Profiles, RedisTokens, Tokens
from lightspeed_pos.cli import code_listener
from lightspeed_pos.cli.root import root
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer

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


def test_the_first_sign_in_is_what_programs_use_from_then_on(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    done = offline("login")

    assert (0, "Signed in to Spoke & Chain Bicycles (account 120645) as profile default.\n") == (done.status, done.out)
    assert f"Kept in FileTokens('{home}/tokens.json')." in done.err
    assert shows_nothing_secret(done, client_of_the_sandbox)
    assert {0o600} == {stat.S_IMODE(path.stat().st_mode) for path in home.iterdir()}
    with Client.from_env() as client:
        assert (client_of_the_sandbox.url, 120645) == (client.origin, client.account().id)


def test_a_profile_is_kept_beside_others_and_named_in_the_list(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    offline("login", "--profile", "shop")
    done = offline("login", "--profile", "second", "--scope", "inventory", "--scope", "register_read")
    listed = offline("profiles")

    assert "Use it with --profile second, or always: lightspeed profiles --default second" in done.err
    url = client_of_the_sandbox.url
    assert (
        f"\tsecond\tfile\t120645\tSpoke & Chain Bicycles\t{url}\n*\tshop\tfile\t120645\tSpoke & Chain Bicycles\t{url}\n"
        == listed.out
    )
    assert ("employee:inventory", "employee:register_read") == stored("second").scopes


def stored(name: str) -> Tokens:
    profiles = Profiles()
    tokens = profiles.store(profiles.find(name)).load()
    assert tokens is not None
    return tokens


def test_a_sign_in_that_is_renewed_needs_no_variables_and_keeps_its_scopes(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline("login", "--profile", "shop", "--scope", "inventory")
    before = stored("shop")
    monkeypatch.delenv("LIGHTSPEED_CLIENT_ID")
    monkeypatch.delenv("LIGHTSPEED_CLIENT_SECRET")
    done = offline("login", "--profile", "shop")

    assert (0, True) == (done.status, before != stored("shop"))
    assert ("employee:inventory",) == stored("shop").scopes


def test_the_client_of_one_service_is_not_shown_to_another(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline("login", "--profile", "shop")
    for name in ("BASE_URL", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"LIGHTSPEED_{name}")
    done = offline("login", "--profile", "shop")

    assert (2, True) == (done.status, "There is no terminal to ask for the client at" in done.err)


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


@pytest.mark.parametrize("store", ["drawer", "redis", "redis://127.0.0.1:1/0", "http://x"])
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


def test_an_address_with_the_wrong_state_is_refused(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    browser.change = lambda address: address.replace("state=", "state=x")
    done = offline("login")

    assert (1, [], False) == (done.status, done.lines, (home / "tokens.json").exists())
    assert "That address belongs to another sign-in: its state is not the one that was sent." in done.err


def test_a_code_that_is_too_old_is_refused(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    def slowly(address: str) -> str:
        client_of_the_sandbox.advance(61)
        return address

    browser.change = slowly
    done = offline("login")

    assert (4, False) == (done.status, (home / "tokens.json").exists())
    assert "it lives for 60 seconds" in done.err
    assert shows_nothing_secret(done, client_of_the_sandbox)


def test_a_wrong_secret_says_how_to_give_another(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTSPEED_CLIENT_SECRET", "wrong-secret")
    done = offline("login")

    assert (4, True) == (done.status, "To name another client: set LIGHTSPEED_CLIENT_ID" in done.err)
    assert "wrong-secret" not in done.err


def test_without_a_terminal_the_answer_may_come_on_stdin_and_has_to(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    done = offline("login", "--no-browser")

    assert (2, []) == (done.status, browser.opened)
    assert "There is no terminal to paste at. Wait for the code with --listen" in done.err


def test_an_address_of_a_foreign_env_file_is_not_signed_in_at(
    offline: Lightspeed, unhurried_shop: Sandbox, browser: Browser, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(f"LIGHTSPEED_AUTH_URL={unhurried_shop.url}\nLIGHTSPEED_CLIENT_ID=c\n")
    done = offline("login")

    assert (1, []) == (done.status, browser.opened)
    assert "LIGHTSPEED_AUTH_URL in .env is not what the environment says. Nothing was sent" in done.err


def test_a_client_may_stand_in_an_env_file(
    offline: Lightspeed, unhurried_shop: Sandbox, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", unhurried_shop.url)
    (tmp_path / ".env").write_text(
        f"LIGHTSPEED_CLIENT_ID={unhurried_shop.client_id}\nLIGHTSPEED_CLIENT_SECRET={unhurried_shop.client_secret}\n"
    )

    assert 0 == offline("login").status


@pytest.mark.parametrize(
    "arguments", [["--profile", "No/name"], ["--listen", "x"], ["--listen", "http://shop.example:8"]]
)
def test_what_cannot_be_is_refused_before_anybody_signs_in(
    arguments: list[str], offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    done = offline("login", *arguments)

    assert ([], True) == (browser.opened, done.status in (1, 2))
    assert 1 == len([line for line in done.err.splitlines() if not line.startswith("See:")])


def test_a_token_in_the_environment_that_would_win_is_named(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", client_of_the_sandbox.token)
    done = offline("login", "--profile", "shop")

    assert "A token is set in the environment or in .env; it counts unless you say --profile shop." in done.err


def test_a_damaged_store_is_an_error_before_anybody_signs_in(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    home.mkdir()
    (home / "tokens.json").write_text("{")
    done = offline("login")

    assert (1, [], "{") == (done.status, browser.opened, (home / "tokens.json").read_text())
    assert "tokens.json is damaged" in done.err


def test_a_login_is_tried_in_a_sandbox_and_nothing_is_kept(offline: Lightspeed, browser: Browser, home: Path) -> None:
    done = offline("--sandbox", "login")

    assert (0, "Signed in to the sandbox (account 120645).\n") == (done.status, done.out)
    assert not home.exists()


def test_a_listener_takes_the_answer_and_leaves_other_visitors_alone(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, certificates, statuses = free_port(), list[str](), list[int]()

    class Visitor(Browser):
        def open(self, address: str) -> bool:
            own = f"https://127.0.0.1:{port}"
            certificates.append(ssl.get_server_certificate(("127.0.0.1", port)))
            answer = httpx2.URL(plain_http.get(address).headers["location"]).query.decode()
            with httpx2.Client(verify=False) as http:  # as a person who compared the fingerprint
                for path in ("/favicon.ico", f"/?{answer}x", "/?code=x", f"/?{answer}"):
                    statuses.append(http.get(own + path).status_code)
            return True

    monkeypatch.setattr(webbrowser, "get", Visitor)
    done = offline("login", "--listen", str(port))

    import hashlib

    fingerprint = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificates[0])).hexdigest()
    assert (0, [404, 200, 200, 200]) == (done.status, statuses)
    assert fingerprint == done.err.partition("fingerprint")[2].partition("\n\n")[2].split()[0].replace(":", "").lower()
    assert "another sign-in: its state" in done.err
    assert "has no state" in done.err
    assert shows_nothing_secret(done, client_of_the_sandbox)


def test_a_browser_that_says_nothing_on_its_connection_holds_up_nobody(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    port, kept = free_port(), list[socket.socket]()

    class Visitor(Browser):
        def open(self, address: str) -> bool:
            kept.append(socket.create_connection(("127.0.0.1", port)))
            answer = httpx2.URL(plain_http.get(address).headers["location"]).query.decode()
            plain_http.get(f"http://127.0.0.1:{port}/?{answer}")
            return True

    monkeypatch.setattr(webbrowser, "get", Visitor)
    done = offline("login", "--listen", f"http://127.0.0.1:{port}")
    kept[0].close()

    assert (0, True) == (done.status, f"has to pass the code on to http://127.0.0.1:{port}/" in done.err)


def test_a_late_code_at_a_listener_leads_to_a_new_address(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, opened = free_port(), list[str]()

    class Visitor(Browser):
        def open(self, address: str) -> bool:
            answer = httpx2.URL(plain_http.get(address).headers["location"]).query.decode()
            if not opened:
                client_of_the_sandbox.advance(61)
            opened.append(address)
            plain_http.get(f"http://127.0.0.1:{port}/?{answer}")
            return True

    monkeypatch.setattr(webbrowser, "get", Visitor)
    done = offline("login", "--listen", f"http://127.0.0.1:{port}")

    assert (0, 2, True) == (done.status, len(set(opened)), "That code is not accepted any more" in done.err)


def test_a_port_that_is_taken_says_what_to_do(offline: Lightspeed, client_of_the_sandbox: Sandbox) -> None:
    port = client_of_the_sandbox.url.rpartition(":")[2]
    done = offline("login", "--listen", port)

    assert (1, True) == (done.status, f"Cannot listen on port {port}: Address already in use." in done.err)


def test_nobody_who_comes_ends_it_after_ten_minutes(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_listener, "WAIT_SECONDS", 0.0)
    done = offline("login", "--no-browser", "--listen", str(free_port()))

    assert (1, True) == (done.status, "Nobody signed in within" in done.err)


def test_a_sign_in_is_ended_at_the_service_and_deleted(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    offline("login", "--profile", "shop")
    tokens = stored("shop")
    rehearsed = offline("logout", "--profile", "shop", "--dry-run")
    done = offline("logout", "--profile", "shop")
    refused = plain_http.get(
        f"{client_of_the_sandbox.url}/API/V3/Account.json", headers={"Authorization": f"Bearer {tokens.access}"}
    )

    assert (0, "Signed out of profile shop.\n", 401) == (done.status, done.out, refused.status_code)
    assert rehearsed.out.startswith("Would end the connection of profile shop and delete FileTokens(")
    assert ([], False) == (Profiles().all(), (home / "profile-shop.json").exists())
    assert (4, True) == ((again := offline("logout", "--profile", "shop")).status, "no profile shop" in again.err)


def test_logging_out_of_nothing_is_no_error(offline: Lightspeed) -> None:
    done = offline("logout")

    assert (0, "Profile default is not signed in.\n", "") == (done.status, done.out, done.err)


def test_a_connection_that_has_ended_is_deleted_all_the_same(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    offline("login")
    client_of_the_sandbox.revoke_tokens()

    assert (0, []) == (offline("logout").status, Profiles().all())


def test_without_the_service_nothing_is_deleted_unless_one_says_so(offline: Lightspeed, home: Path) -> None:
    home.mkdir()
    store = FileTokens(home / "tokens.json")
    store.keep(Tokens("a", "r"), {"client_id": "c", "base_url": "http://127.0.0.1:1", "auth_url": "http://127.0.0.1:1"})
    done, there = offline("logout"), store.path.exists()
    local = offline("logout", "--local")

    assert (1, True, True) == (done.status, there, "lightspeed logout --local" in done.err)
    assert (0, False) == (local.status, store.path.exists())


def test_whoami_names_account_employee_scopes_and_the_end(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    offline("login", "--profile", "shop", "--scope", "all")
    done = offline("whoami", "--profile", "shop")

    fields = dict(line.split("\t", 1) for line in done.lines)
    assert ("120645  Spoke & Chain Bicycles", "employee:all") == (fields["account"], fields["scopes"])
    assert fields["employee"]
    assert (client_of_the_sandbox.client_id, client_of_the_sandbox.url) == (fields["client"], fields["service"])
    assert fields["sign-in ends"].endswith("if it is not used until then")
    assert fields["token ends"].endswith("and is renewed before")
    assert shows_nothing_secret(done, client_of_the_sandbox)


def test_whoami_of_an_access_token_says_when_it_ends(lightspeed: Lightspeed) -> None:
    fields = dict(line.split("\t", 1) for line in lightspeed("whoami").lines)

    assert ("sign-in ends" in fields, "renewed" in fields["token ends"]) == (False, False)


def test_accounts_are_listed_for_programs(lightspeed: Lightspeed) -> None:
    assert ["120645\tSpoke & Chain Bicycles"] == lightspeed("accounts").lines


@every("command", ["whoami", "accounts", "limits"])
def test_without_a_sign_in_the_status_says_so_and_the_message_what_to_do(command: str, offline: Lightspeed) -> None:
    nobody, unknown = offline(command), offline(command, "--profile", "shop")

    assert (4, True) == (nobody.status, "Sign in with lightspeed login;" in nobody.err)
    assert (4, True) == (unknown.status, "lightspeed login --profile shop" in unknown.err)


def test_profiles_are_none_at_first_and_one_is_chosen(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    none = offline("profiles")
    offline("login", "--profile", "shop")
    offline("login", "--profile", "second")
    unknown = offline("profiles", "--default", "shp")
    offline("profiles", "--default", "second", "--dry-run")
    chosen = offline("profiles", "--default", "second")

    assert (0, "", "There are none. Sign in: lightspeed login\n") == (none.status, none.out, none.err)
    assert (4, True) == (unknown.status, "Did you mean shop?" in unknown.err)
    assert chosen.lines[0].startswith("*\tsecond")
    assert "second" == json.loads((home / "profiles.json").read_text())["default"]


def test_sandboxes_have_no_sign_in_to_end(offline: Lightspeed) -> None:
    assert 2 == offline("--sandbox", "logout").status


def test_tokens_in_the_keyring_may_be_deleted_although_they_are_damaged(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, entries: Path, home: Path
) -> None:
    offline("login", "--profile", "shop", "--store", "keyring")
    found: dict[str, Any] = json.loads(entries.read_text())
    entries.write_text(json.dumps({**found, "lightspeed-pos:shop": "?"}))

    assert (1, 0) == (
        offline("logout", "--profile", "shop").status,
        offline("logout", "--profile", "shop", "--local").status,
    )
    assert KeyringTokens("shop", directory=home).load() is None


def test_the_shell_completes_profiles_and_scopes(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser
) -> None:
    offline("login", "--profile", "shop")
    offline("login", "--profile", "second")
    shell = ShellComplete(root, {}, "lightspeed", "_LIGHTSPEED_COMPLETE")
    asked = {"sh": ["whoami", "--profile"], "s": ["profiles", "--default"], "inventory_c": ["login", "--scope"]}

    assert {
        "sh": ["shop"],
        "s": ["second", "shop"],
        "inventory_c": ["inventory_counts", "inventory_counts_reconcile"],
    } == {begun: [item.value for item in shell.get_completions(line, begun)] for begun, line in asked.items()}
