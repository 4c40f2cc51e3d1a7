"""What the Ruby gem offers its users is here too; docs/parity.md says row by row which test proves what."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import lightspeed_pos
from every import every
from gem_answers import client_of
from lightspeed_pos import AsyncClient, Client, StaticToken, Throttle, errors
from lightspeed_pos.errors import BadRequest, LightspeedError, ServerError
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT
from scripted_api import row, single
from scripted_server import Answer, ScriptedServer, json_answer

# Client, requests, errors


def test_version_is_the_one_of_the_package() -> None:
    assert version("lightspeed-pos") == lightspeed_pos.__version__


def test_token_alone_is_refused_with_advice() -> None:
    with pytest.raises(TypeError, match=r"StaticToken\(token\)"):
        Client(oauth_token_holder="ey…")  # type: ignore[arg-type]
    for name in ("oauth_token", "token"):
        with pytest.raises(TypeError, match=rf"Client has no option '{name}': .* Client\(.*StaticToken\(token\)\)\."):
            Client(**{name: "ey…"})  # type: ignore[arg-type]


@every("kind", [Client, AsyncClient])
def test_an_option_that_a_client_does_not_have_is_answered_with_the_one_that_was_meant(kind: Any) -> None:
    with pytest.raises(TypeError, match=rf"{kind.__name__} has no option 'tiemout': did you mean timeout\?"):
        kind(StaticToken("x"), tiemout=5)
    with pytest.raises(TypeError, match="did you mean max_wait_seconds"):
        kind(StaticToken("x"), max_wait=5)


def test_accounts_are_listed_and_the_first_is_taken(client: Client, shop: Sandbox) -> None:
    accounts = client.accounts.all()

    assert [shop.account_id] == [account.id for account in accounts]
    assert accounts[0] == client.accounts.first()
    assert accounts == list(client.accounts)
    assert "Spoke & Chain Bicycles" == accounts[0].name


def test_account_by_id_sends_nothing(client: Client, shop: Sandbox) -> None:
    account = client.account(shop.account_id)

    assert ([], f"Account({shop.account_id})") == (list(shop.requests), repr(account))


def test_raw_requests_reach_any_path(client: Client, shop: Sandbox) -> None:
    path = f"/Account/{shop.account_id}"

    registers = client.get(f"{path}/Register.json", params={"limit": 1})
    client.get(f"{path}/Sale.json", params={"timeStamp": datetime(2020, 1, 1, tzinfo=UTC), "completed": True})
    made = client.post(f"{path}/Item.json", {"description": "Bell"})["Item"]
    changed = client.put(f"{path}/Item/{made['itemID']}.json", {"description": "Brass bell"})["Item"]
    gone = client.delete(f"{path}/Item/{made['itemID']}.json")["Item"]

    assert "timeStamp=2020-01-01T00%3A00%3A00%2B00%3A00&completed=true" == shop.requests[1].query
    assert "registerID" in registers["Register"]
    assert ("Bell", "Brass bell", "true") == (made["description"], changed["description"], gone["archived"])


def test_holder_is_asked_for_every_request_and_after_a_refresh() -> None:
    class Holder:
        token = "old"

        def oauth_token(self) -> str:
            return self.token

        def refresh_oauth_token(self) -> None:
            self.token = "new"

    refused = json_answer({"httpCode": "401", "message": "Access token could not be verified"}, 401)
    with ScriptedServer([refused, single(row(1)), single(row(2))]) as server:
        with Client(Holder(), base_url=server.url) as client:
            client.account(1).items.find(1)
            client.account(1).items.find(2)

        assert ["old", "new", "new"] == [seen.token for seen in server.requests]


def test_throttle_is_replaceable(shop: Sandbox) -> None:
    throttle = Throttle()
    with (
        Client(StaticToken(shop.token), base_url=shop.url, throttle=throttle) as one,
        Client(StaticToken(shop.token), base_url=shop.url, throttle=throttle) as other,
    ):
        one.account(shop.account_id).items.first()

        assert other.account(shop.account_id).bucket.level > 0


@every(
    "status, name",
    [
        (400, "BadRequest"),
        (401, "AuthorizationExpired"),
        (403, "NotAuthorized"),
        (404, "NotFound"),
        (429, "RateLimited"),
        (500, "ServerError"),
        (418, "ApiError"),
    ],
)
def test_every_status_has_its_error(status: int, name: str) -> None:
    refusal = json_answer({"httpCode": str(status), "message": "No."}, status)
    with (
        ScriptedServer([refusal] * 3) as server,
        client_of(server) as client,
        pytest.raises(LightspeedError) as caught,
    ):
        client.get("/Account/1/Item.json")

    assert name == type(caught.value).__name__


def test_errors_are_ordinary_exceptions_with_the_words_of_the_service(account: Account) -> None:
    with pytest.raises(BadRequest) as caught:
        account.categories.create(name="")

    assert "name cannot be blank." == caught.value.message
    assert issubclass(errors.LightspeedError, Exception)


def test_body_that_is_no_json_shows_its_first_line() -> None:
    gateway = Answer(502, b"<html><head><title>502 Bad Gateway</title></head></html>")
    with (
        ScriptedServer([gateway] * 3) as server,
        client_of(server) as client,
        pytest.raises(ServerError, match="502 Bad Gateway"),
    ):
        client.get("/Account/1/Item.json")


def test_exchanges_are_shown_on_request(shop: Sandbox) -> None:
    seen: list[tuple[str, str, int | None]] = []
    with Client(
        StaticToken(shop.token), base_url=shop.url, on_exchange=lambda e: seen.append((e.method, e.path, e.status))
    ) as client:
        client.account(shop.account_id).items.first()

    assert [("GET", f"/API/V3/Account/{shop.account_id}/Item.json", 200)] == seen


# Around it


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@every("target, does", [("demo", "demo.py"), ("test", "pytest"), ("lint", "ruff"), ("types", "mypy")])
def test_every_target_sets_itself_up(tmp_path: Path, target: str, does: str) -> None:
    command = ["make", "--dry-run", target, f"VENV={tmp_path / 'new'}"]

    steps = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert re.search(rf"-m venv .*pip install .*{does}", steps, flags=re.DOTALL)


# The table


TABLE = ROOT / "docs" / "parity.md"


def rows_of_the_table() -> Iterator[list[str]]:
    for line in TABLE.read_text().splitlines():
        if line.startswith("| ") and not line.startswith(("| ---", "| The gem")):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def names_of_tests(path: Path) -> set[str]:
    return set(re.findall(r"^(?:async )?def (test_\w+)", path.read_text(), flags=re.MULTILINE))


def test_every_row_of_the_table_is_complete() -> None:
    rows = list(rows_of_the_table())

    incomplete = [row for row in rows if len(row) != 4 or not row[0] or not row[1]]
    unproven = [row for row in rows if not row[2] and not (row[1] == "not carried over" and row[3])]

    assert ([], []) == (incomplete, unproven)
    assert len(rows) > 90


def test_every_test_that_the_table_names_exists() -> None:
    missing = []
    for row_ in rows_of_the_table():
        for path, name in re.findall(r"`([\w/]+\.py)::(\w+)`", row_[2]):
            if name not in names_of_tests(ROOT / "tests" / path):
                missing.append(f"{path}::{name}")
        if row_[2] and not re.search(r"\.py::test_", row_[2]):
            missing.append(row_[0])

    assert [] == missing
