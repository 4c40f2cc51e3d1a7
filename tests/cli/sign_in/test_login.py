"""`lightspeed login`: whose client, which answer, and what it says. The browser is a program that allows the app."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from cli.conftest import Lightspeed
from cli.sign_in.conftest import Browser, shows_nothing_secret, stored
from every import every
from lightspeed_pos import Client
from lightspeed_pos.sandbox import Sandbox


def test_the_first_sign_in_is_what_programs_use_from_then_on(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, browser: Browser, home: Path
) -> None:
    done = offline("login")

    assert (0, "Signed in to Spoke & Chain Bicycles (account 120645) as profile default.\n") == (done.status, done.out)
    assert f"Kept in the file {home}/tokens.json." in done.err
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


@every("arguments", [["--profile", "No/name"], ["--listen", "x"], ["--listen", "http://shop.example:8"]])
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


def test_a_login_is_tried_in_a_sandbox_and_nothing_is_kept(offline: Lightspeed, browser: Browser, home: Path) -> None:
    done = offline("--sandbox", "login")

    assert (0, "Signed in to the sandbox (account 120645).\n") == (done.status, done.out)
    assert not home.exists()
