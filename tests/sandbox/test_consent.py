from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from sandbox.browser import expect, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

AS_BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
NASTY = "\"><script>window.broken=1</script>'"


@pytest.fixture(scope="module")
def asking(sandbox_server: Sandbox) -> Iterator[Sandbox]:
    """A sandbox that asks people, and sends them back to a place where something answers."""
    with Sandbox(items=0, consent="page", redirect_uri=f"{sandbox_server.url}/back") as sandbox:
        yield sandbox


def url(sandbox: Sandbox, **changes: str) -> str:
    query = {
        "response_type": "code",
        "client_id": sandbox.client_id,
        "scope": "employee:inventory employee:register_read",
        "state": "s 1&",
    }
    return f"{sandbox.url}/auth/oauth/authorize?{urlencode(query | changes)}"


def answer(location: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(location).query)


def test_browser_sees_client_account_and_scopes_in_words(asking: Sandbox) -> None:
    page = plain_http.get(url(asking), headers=AS_BROWSER)
    assert (200, "text/html; charset=utf-8") == (page.status_code, page.headers["content-type"])
    for shown in (asking.client_id, "120645", "Read past sales", "employee:register_read", "Allow", "Deny"):
        assert shown in page.text


def test_program_is_sent_back_at_once(asking: Sandbox) -> None:
    response = plain_http.get(url(asking))
    assert 302 == response.status_code
    assert {"code", "state"} == set(answer(response.headers["location"]))


def test_browser_is_sent_back_at_once_where_nobody_shall_be_asked(sandbox: Sandbox) -> None:
    assert 302 == plain_http.get(url(sandbox), headers=AS_BROWSER).status_code


def test_page_keeps_what_it_was_given_inside_its_quotes(asking: Sandbox) -> None:
    page = plain_http.get(url(asking, state=NASTY, **{NASTY: "x"}), headers=AS_BROWSER).text
    assert "<script>" not in page


def test_bad_request_is_refused_before_anybody_is_asked(asking: Sandbox) -> None:
    response = plain_http.get(url(asking, scope="employee:everything"), headers=AS_BROWSER)
    assert (400, "invalid_scope") == (response.status_code, response.json()["error"])


@pytest.mark.parametrize(("button", "expected"), [("Allow", "code"), ("Deny", "error")])
def test_merchant_decides_in_the_browser(browser: Browser, asking: Sandbox, button: str, expected: str) -> None:
    with opened(browser, 390, 700) as page:
        page.goto(url(asking))
        expect(page.get_by_role("heading")).to_have_text("Let this app into your shop?")
        page.get_by_role("button", name=button).click()
        page.wait_for_url("**/back?*")
        given = answer(page.url)
    assert ({expected, "state"}, ["s 1&"]) == (set(given), given["state"])
    fields = {"client_id": asking.client_id, "client_secret": asking.client_secret}
    fields |= {"grant_type": "authorization_code", "code": given.get("code", ["access_denied"])[0]}
    expected_status = {"code": 200, "error": 400}[expected]
    assert expected_status == plain_http.post(f"{asking.url}/auth/oauth/token", data=fields).status_code


def test_denial_says_so(asking: Sandbox) -> None:
    fields = {"response_type": "code", "client_id": asking.client_id, "scope": "employee:all", "decision": "deny"}
    response = plain_http.post(f"{asking.url}/auth/oauth/authorize", data=fields)
    assert (302, {"error": ["access_denied"]}) == (response.status_code, answer(response.headers["location"]))


def test_merchants_are_sent_back_to_a_registered_address_only() -> None:
    addresses = ["http://127.0.0.1:8723/callback", "https://shop.example/back?from=lightspeed"]
    with Sandbox(items=0, redirect_uri=addresses) as sandbox:
        first, second = (plain_http.get(url(sandbox, **more)) for more in ({}, {"redirect_uri": addresses[1]}))
        assert first.headers["location"].startswith("http://127.0.0.1:8723/callback?code=")
        assert second.headers["location"].startswith("https://shop.example/back?from=lightspeed&code=")
        refused = plain_http.get(url(sandbox, redirect_uri="https://elsewhere.example/"))
    assert (400, "invalid_request") == (refused.status_code, refused.json()["error"])
    assert "https://elsewhere.example/ is not registered" in refused.json()["hint"]
    assert f"Registered: {', '.join(addresses)}" in refused.json()["hint"]
    assert "--redirect-uri" in refused.json()["hint"]


@every("address", ["", "callback", "http://", "http://x/ y", "http://x/\r\nA: b", "http://x/#part"])
def test_what_is_no_address_is_no_redirect_address(address: str) -> None:
    with pytest.raises(ValueError, match="A redirect address is one such as http"):
        Sandbox(items=0, redirect_uri=address).start()
