"""`lightspeed logout`, `whoami`, `accounts` and `profiles`."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from click.shell_completion import ShellComplete

import plain_http
from cli.conftest import Lightspeed
from cli.sign_in.conftest import Browser, shows_nothing_secret, stored
from every import every
from lightspeed_pos import FileTokens, KeyringTokens, Profiles, Tokens
from lightspeed_pos.cli.root import root
from lightspeed_pos.sandbox import Sandbox


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
    assert rehearsed.out.startswith("Would end the connection of profile shop and delete it from the file ")
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
    told = offline("whoami", "--profile", "shop", "--format", "json")
    found = json.loads(told.out)
    assert (120645, "Spoke & Chain Bicycles", ["employee:all"], True) == (
        found["account_id"], found["account_name"], found["scopes"], found["renews"]
    )  # fmt: skip
    assert datetime.fromisoformat(found["token_ends_at"]) < datetime.fromisoformat(found["sign_in_ends_at"])
    assert shows_nothing_secret(told, client_of_the_sandbox)


def test_whoami_of_an_access_token_says_when_it_ends(lightspeed: Lightspeed) -> None:
    fields = dict(line.split("\t", 1) for line in lightspeed("whoami").lines)

    assert ("sign-in ends" in fields, "renewed" in fields["token ends"]) == (False, False)


def test_accounts_are_listed_for_programs(lightspeed: Lightspeed) -> None:
    assert ["120645\tSpoke & Chain Bicycles"] == lightspeed("accounts").lines
    found = json.loads(lightspeed("accounts", "--format", "json").out)
    assert [{"account_id": 120645, "name": "Spoke & Chain Bicycles"}] == found


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
    listed = json.loads(offline("profiles", "--format", "json").out)
    assert [("second", True, 120645), ("shop", False, 120645)] == [
        (one["name"], one["is_default"], one["account_id"]) for one in listed
    ]
    assert {client_of_the_sandbox.url} == {one["service"] for one in listed}
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
