"""Several merchants behind one sandbox: each with data, bucket and tokens of their own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox, SandboxAccount
from lightspeed_pos.sandbox.panel.control import ACTS
from sandbox.browser import expect, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog


@pytest.fixture(scope="module")
def two() -> Iterator[Sandbox]:
    with Sandbox(items=60, accounts=2, consent="page", redirect_uri="http://127.0.0.1:9/back") as sandbox:
        yield sandbox


@pytest.fixture
def pair(two: Sandbox) -> tuple[SandboxAccount, SandboxAccount]:
    two.reset()
    first, second = two.accounts
    return first, second


def asked(two: Sandbox, account: SandboxAccount, path: str, method: str = "GET", **more: Any) -> httpx2.Response:
    url = f"{two.url}/API/V3/Account/{account.account_id}/{path}"
    return plain_http.request(method, url, headers={"Authorization": f"Bearer {account.token}"}, **more)


def authorize_url(two: Sandbox, **more: str) -> str:
    query = {"response_type": "code", "client_id": two.client_id, "scope": "employee:register", **more}
    return f"{two.url}/auth/oauth/authorize?{urlencode(query)}"


def signed_in(two: Sandbox, location: str) -> dict[str, Any]:
    """Tokens for the code that a merchant was sent back with, and the account that they are for."""
    fields = {"client_id": two.client_id, "client_secret": two.client_secret, "grant_type": "authorization_code"}
    code = parse_qs(urlsplit(location).query)["code"][0]
    tokens: dict[str, Any] = plain_http.post(f"{two.url}/auth/oauth/token", data={**fields, "code": code}).json()
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    account = plain_http.get(f"{two.url}/API/V3/Account.json", headers=headers).json()["Account"]["accountID"]
    return {**tokens, "account": int(account)}


def test_each_account_has_its_own_name_data_and_token(
    two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    first, second = pair
    assert (two.account_id, two.token, two.refresh_token) == (first.account_id, first.token, first.refresh_token)
    assert first.name != second.name
    assert [second.name, str(second.account_id)] == [
        plain_http.get(f"{two.url}/API/V3/Account.json", headers={"Authorization": f"Bearer {second.token}"}).json()[
            "Account"
        ][field]
        for field in ("name", "accountID")
    ]
    names = [[row["description"] for row in asked(two, account, "Item.json").json()["Item"]] for account in pair]
    assert names[0] != names[1]
    asked(two, second, "Item/1.json", "PUT", json={"description": "Only here"})
    assert [False, True] == [asked(two, a, "Item/1.json").json()["Item"]["description"] == "Only here" for a in pair]
    assert 403 == asked(two, SandboxAccount(first.account_id, "", second.token, ""), "Item.json").status_code


def test_each_account_has_its_own_bucket(two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]) -> None:
    first, second = pair
    for _ in range(4):
        asked(two, first, "Item.json?count=1")
    level = asked(two, second, "Item.json").headers["x-ls-api-bucket-level"]
    assert ("1/90", str(second.account_id)) == (
        level,
        asked(two, second, "Item.json").headers["x-ls-acct-id"],
    )


def test_scripts_sign_in_to_the_account_that_they_name(
    two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    for account, more in ((pair[0], {}), (pair[1], {"account_id": str(pair[1].account_id)})):
        tokens = signed_in(two, plain_http.get(authorize_url(two, **more)).headers["location"])
        assert account.account_id == tokens["account"]
    fields = {"client_id": two.client_id, "client_secret": two.client_secret, "grant_type": "refresh_token"}
    fresh = plain_http.post(
        f"{two.url}/auth/oauth/token", data={**fields, "refresh_token": tokens["refresh_token"]}
    ).json()
    claims = plain_http.get(
        f"{two.url}/auth/oauth/introspect", headers={"Authorization": f"Bearer {fresh['access_token']}"}
    ).json()
    assert str(pair[1].account_id) == claims["acct"]
    refused = plain_http.get(authorize_url(two, account_id="1"))
    assert (400, True) == (refused.status_code, "account_id" in refused.json()["hint"])


def test_merchant_says_on_the_page_which_account_it_is(
    browser: Browser, two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    with opened(browser) as page:
        page.route("**/back?*", lambda route: route.fulfill(body="back"))
        page.goto(authorize_url(two))
        expect(page.get_by_role("radio")).to_have_count(2)
        page.get_by_label(pair[1].name).check()
        page.get_by_role("button", name="Allow").click()
        page.wait_for_url("**/back?*")
        location = page.url
    assert pair[1].account_id == signed_in(two, location)["account"]


def test_reset_and_restore_reach_every_account(two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]) -> None:
    def tags() -> list[int]:
        return [two.records("SELECT COUNT(*) FROM Tag", account_id=account.account_id)[0][0] for account in pair]

    before = tags()
    asked(two, pair[1], "Tag.json", "POST", json={"name": "kept"})
    kept = two.snapshot()
    for account in pair:
        asked(two, account, "Tag.json", "POST", json={"name": "lost"})
    two.restore(kept)
    assert [before[0], before[1] + 1] == tags()
    two.reset()
    assert before == tags()
    assert [200, 200] == [asked(two, account, "Item.json").status_code for account in pair]


def test_handle_and_control_api_act_on_the_account_that_is_named(
    two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    second = pair[1].account_id
    two.void_sale(1, account_id=second)
    voided = [asked(two, account, "Sale/1.json").json()["Sale"]["voided"] for account in pair]
    assert ["false", "true"] == voided
    with plain_http.client(base_url=f"{two.url}/_sandbox/", params={"account_id": str(second)}) as http:
        about = http.get("about").json()
        secrets = http.post("credentials", json={}).json()
        assert (second, pair[1].token) == (about["account_id"], secrets["access_token"])
        assert [(one.account_id, one.name) for one in pair] == [
            (one["account_id"], one["name"]) for one in about["accounts"]
        ]
        token = http.post("connect", json={}).json()["access_token"]
        assert 200 == asked(two, SandboxAccount(second, "", token, ""), "Sale.json").status_code
        assert [200, 200] == [http.post("faults", json={"kind": "500"}).status_code, http.delete("faults").status_code]
        assert 400 == http.get("bucket", params={"account_id": "1"}).status_code
    assert 200 == asked(two, SandboxAccount(second, "", two.connect(account_id=second), ""), "Sale.json").status_code
    with pytest.raises(ValueError, match=f"no account 1. There are: {two.account_id}, {second}"):
        two.connect(account_id=1)


def test_one_merchant_disconnects_or_has_to_be_refreshed_and_the_other_not(
    two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    for act in (two.revoke_tokens, two.expire_access_token):
        two.reset()
        act(account_id=pair[1].account_id)
        assert [200, 401] == [asked(two, account, "Item.json").status_code for account in pair]
        act()
        assert [401, 401] == [asked(two, account, "Item.json").status_code for account in pair]
    two.reset()
    with plain_http.client(base_url=f"{two.url}/_sandbox/", params={"account_id": str(two.account_id)}) as http:
        http.post("revoke", json={})
    assert [401, 200] == [asked(two, account, "Item.json").status_code for account in pair]


@every(
    "method, names",
    [("GET", "clock answer"), ("POST", "advance speed reset snapshot restore"), ("DELETE", "requests")],
)
def test_what_there_is_once_refuses_an_account(two: Sandbox, method: str, names: str) -> None:
    for name, account in product(names.split(), (two.account_id, 999, "x", "")):
        response = plain_http.request(method, f"{two.url}/_sandbox/{name}?account_id={account}")
        assert (400, True) == (response.status_code, "for all accounts" in response.json()["error"])


@every("act", [*sorted(f"{method} {name}" for method, name in ACTS), "GET events"])
def test_unknown_accounts_are_refused_everywhere(two: Sandbox, act: str) -> None:
    method, name = act.split()
    with plain_http.client(verify=False) as http:
        for account in ("999", "x", "", "1.5", "-1"):
            response = http.request(method, f"{two.url}/_sandbox/{name}?account_id={account}")
            assert (400, True) == (response.status_code, "account" in response.json()["error"])


def test_faults_strike_the_account_that_they_wait_for(
    two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    def waiting(account: SandboxAccount) -> list[str]:
        url = f"{two.url}/_sandbox/faults?account_id={account.account_id}"
        return [fault["kind"] for fault in plain_http.get(url).json()]

    def refreshed(account: SandboxAccount) -> int:
        fields = {"client_id": two.client_id, "client_secret": two.client_secret, "grant_type": "refresh_token"}
        fields["refresh_token"] = account.refresh_token
        return plain_http.post(f"{two.url}/auth/oauth/token", data=fields).status_code

    url = f"{two.url}/_sandbox/faults?account_id={pair[1].account_id}"
    plain_http.post(url, json={"kind": "500"})
    two.fault("503", account_id=pair[0].account_id, path="*/Item.json")
    assert (["503"], ["500"]) == (waiting(pair[0]), waiting(pair[1]))
    assert [503, 500, 200, 200] == [asked(two, account, "Item.json").status_code for account in pair * 2]
    two.fault("500", account_id=pair[1].account_id, path="/auth/*")
    assert [200, 500, 200] == [refreshed(account) for account in (*pair, pair[1])]
    plain_http.post(url, json={"kind": "500"})
    two.fault("503", account_id=pair[0].account_id)
    assert 200 == httpx2.delete(url).status_code
    assert (["503"], []) == (waiting(pair[0]), waiting(pair[1]))
    for act in (two.revoke_tokens, two.expire_access_token):
        with pytest.raises(ValueError, match="no account 1"):
            act(1)


def test_log_tells_whose_a_request_is(two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]) -> None:
    for account in pair:
        asked(two, account, "Item.json")
    asked(two, SandboxAccount(pair[1].account_id, "", "nonsense", ""), "Tag.json")
    plain_http.get(f"{two.url}/API/V3/Account.json")
    first, second = pair[0].account_id, pair[1].account_id
    assert [first, second, second, None] == [entry.account_id for entry in two.requests]
    log = plain_http.get(f"{two.url}/_sandbox/requests?account_id={second}").json()
    assert [second, second, None] == [entry["account_id"] for entry in log]


def test_images_of_every_account_are_served(two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]) -> None:
    picture = ("a.png", b"\x89PNG\r\n\x1a\n second", "image/png")
    made = asked(two, pair[1], "Item/1/Image.json", "POST", files={"data": (None, "{}"), "image": picture}).json()
    image = made["Image"]
    assert picture[1] == plain_http.get(f"{image['baseImageURL']}{image['publicID']}.jpg").content


def test_accounts_in_files_are_opened_again(tmp_path: Path) -> None:
    for expected in (0, 1):
        with Sandbox(items=0, accounts=2, file=tmp_path / "shop.sqlite") as sandbox:
            second = sandbox.accounts[1]
            count = sandbox.records("SELECT COUNT(*) FROM Item", account_id=second.account_id)
            assert [(expected,)] == count
            asked(sandbox, second, "Item.json", "POST", json={"description": "Stays"})
    assert 2 == len(list(tmp_path.iterdir()))


def test_console_shows_the_account_that_is_chosen(
    browser: Browser, two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    with opened(browser) as page:
        page.goto(two.url)
        expect(page.locator("#shop")).to_have_text(pair[0].name)
        page.locator("#accounts").select_option(str(pair[1].account_id))
        expect(page.locator("#shop")).to_have_text(pair[1].name)
        expect(page.locator("#link")).to_have_text("live")
        assert str(pair[1].account_id) in page.locator("#try").inner_text()


def agree(said: list[str], dialog: Dialog) -> None:
    said.append(dialog.message)
    dialog.accept()


def test_console_lists_and_does_what_is_of_its_account(
    browser: Browser, two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    with opened(browser) as page:
        for account, other in (pair, pair[::-1]):
            two.reset()
            page.goto(two.url if account is pair[0] else f"{two.url}/?account_id={account.account_id}")
            expect(page.locator("#link")).to_have_text("live")
            asked(two, other, "Tag.json")
            asked(two, account, "Item/1.json")
            expect(page.locator("#log details .what")).to_have_text(["Item/1.json"])
            page.get_by_role("button", name="Expire token").click()
            expect(page.locator("#toast")).to_have_text(f"The access tokens of {account.name} have expired.")
            assert [200, 401] == [asked(two, one, "Item.json").status_code for one in (other, account)]
            page.get_by_role("button", name="502").click()
            expect(page.locator("#toast")).to_have_text(f"The next request of {account.name} meets 502.")
            assert [200, 502] == [asked(two, one, "Item.json").status_code for one in (other, account)]
            page.once("dialog", lambda dialog: dialog.accept())
            page.get_by_role("button", name="Revoke").click()
            expect(page.locator("#toast")).to_have_text(f"No token of {account.name} works any more.")
            assert [200, 401] == [asked(two, one, "Item.json").status_code for one in (other, account)]
            said: list[str] = []
            page.once("dialog", partial(agree, said))
            page.get_by_role("button", name="Reset to seed").click()
            expect(page.locator("#toast")).to_have_text("Everything of all 2 accounts is as it was at the start.")
            assert "all 2 accounts" in said[0]


def test_console_of_an_account_that_is_not_there_says_so_and_shows_the_first(
    browser: Browser, two: Sandbox, pair: tuple[SandboxAccount, SandboxAccount]
) -> None:
    with opened(browser) as page:
        page.goto(f"{two.url}/?account_id=999")
        expect(page.locator("#toast")).to_contain_text("There is no account 999. There are:")
        expect(page.locator("#shop")).to_have_text(pair[0].name)
        expect(page.locator("#link")).to_have_text("live")


def test_consent_page_names_no_shop_while_there_is_a_choice(two: Sandbox) -> None:
    page = plain_http.get(authorize_url(two), headers={"Accept": "text/html"}).text
    assert "<title>Connect an app to your shop</title>" in page


def test_a_sandbox_has_one_account_at_least() -> None:
    with pytest.raises(ValueError, match="accounts"):
        Sandbox(items=0, accounts=0).start()
