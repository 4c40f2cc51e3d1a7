"""What comes back from the browser, and whose answer it is."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis.strategies import text

import plain_http
from every import every
from lightspeed_pos import OAuthApp
from lightspeed_pos.auth.browser_sign_in import Answer, BrowserSignIn, DeniedError, NoAnswerError, read_answer
from lightspeed_pos.catalogue.scopes import SCOPES
from lightspeed_pos.errors import AuthorizationExpired, UnknownName
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT

CODE = "def50200" + "a1" * 40


def begun(sandbox: Sandbox, *scopes: str) -> BrowserSignIn:
    app = OAuthApp(sandbox.client_id, sandbox.client_secret, auth_url=sandbox.url)
    return BrowserSignIn(app, scopes or ("all",))


def allowed(address: str) -> str:
    """The address that a browser shows after somebody allowed the app."""
    return plain_http.get(address).headers["location"]


def code_of(address: str) -> str:
    return parse_qs(urlsplit(address).query)["code"][0]


READ = {
    f"https://localhost:8723/?code={CODE}&state=s1": Answer(CODE, "", "s1"),
    f"  'https://localhost:8723/?code={CODE}&state=s1'\n": Answer(CODE, "", "s1"),
    f"<http://shop.example/back?from=here&state=s%201&code={CODE}#top>": Answer(CODE, "", "s 1"),
    f"code={CODE}&state=s1": Answer(CODE, "", "s1"),
    f"?code={CODE}&state=s1": Answer(CODE, "", "s1"),
    f"localhost:8723/?code={CODE}&state=s1": Answer(CODE, "", "s1"),
    f"https://[::1/?code={CODE}&state=s1": Answer(CODE, "", "s1"),
    "https://localhost:8723/?error=access_denied&state=s1": Answer("", "access_denied", "s1"),
    CODE: Answer(CODE),
    f"X{CODE}X": Answer(f"X{CODE}X"),
    f"https://localhost:8723/?code={CODE}": Answer(CODE),
}


@every("given", list(READ))
def test_an_address_or_a_code_is_read_as_people_copy_it(given: str) -> None:
    assert READ[given] == read_answer(given)


@every(
    "given",
    [
        "",
        "yes",
        "https://localhost:8723/",
        "https://cloud.lightspeedapp.com/auth/oauth/authorize?response_type=token",
        "two words that are no code",
        "https://localhost:8723/?code=&state=s1",
        "https://localhost:8723/?code=two%20words&state=s1",
        "https://localhost:8723/?code=%0a&state=s1",
    ],
)
def test_what_is_no_answer_says_what_to_copy(given: str) -> None:
    with pytest.raises(NoAnswerError, match=r"Copy"):
        read_answer(given)


@settings(max_examples=30)
@given(text())
def test_nothing_that_is_pasted_raises_anything_else(given_text: str) -> None:
    for pasted in (given_text, f"https://localhost/?code={given_text}&state=s", f"https://{given_text}?error=x"):
        with suppress(NoAnswerError):
            read_answer(pasted)


def test_no_code_shows() -> None:
    assert CODE not in repr(read_answer(CODE))


def test_the_answer_to_any_address_that_was_shown_counts(unhurried_shop: Sandbox) -> None:
    sign_in = begun(unhurried_shop, "inventory", "register_read")
    first = allowed(sign_in.address())
    sign_in.address()

    assert ("employee:inventory", "employee:register_read") == sign_in.tokens(first).scopes


def test_the_code_alone_counts_for_the_address_that_was_shown_last(unhurried_shop: Sandbox) -> None:
    sign_in = begun(unhurried_shop)
    sign_in.address()
    code = code_of(allowed(sign_in.address()))

    assert unhurried_shop.account_id == sign_in.tokens(code).account_id


def test_an_answer_to_somebody_elses_sign_in_sends_nothing(unhurried_shop: Sandbox) -> None:
    foreign, own = begun(unhurried_shop), begun(unhurried_shop)
    own.address()
    given = allowed(foreign.address())
    asked = len(unhurried_shop.requests)

    with pytest.raises(NoAnswerError, match=r"another sign-in: its state is not the one"):
        own.tokens(given)
    with pytest.raises(NoAnswerError, match="no state"):
        own.tokens(code_of(given), code_alone=False)
    assert asked == len(unhurried_shop.requests)


def test_the_code_of_somebody_elses_sign_in_is_refused_by_its_verifier(unhurried_shop: Sandbox) -> None:
    foreign, own = begun(unhurried_shop), begun(unhurried_shop)
    own.address()

    with pytest.raises(AuthorizationExpired, match="verifier"):
        own.tokens(code_of(allowed(foreign.address())))


def test_a_code_that_is_too_old_or_used_is_refused(unhurried_shop: Sandbox) -> None:
    sign_in = begun(unhurried_shop)
    late, used = allowed(sign_in.address()), allowed(sign_in.address())
    sign_in.tokens(used)
    unhurried_shop.advance(61)

    for refused in (late, used):
        with pytest.raises(AuthorizationExpired, match="lives for 60 seconds"):
            sign_in.tokens(refused)


def test_a_denial_says_so(unhurried_shop: Sandbox) -> None:
    sign_in = begun(unhurried_shop)
    address = sign_in.address()
    query = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    denied = plain_http.post(f"{unhurried_shop.url}/auth/oauth/authorize", data={**query, "decision": "deny"}).headers[
        "location"
    ]

    with pytest.raises(DeniedError, match="'access_denied'"):
        sign_in.tokens(denied)


def test_a_misspelled_scope_is_answered_with_the_one_that_was_meant(unhurried_shop: Sandbox) -> None:
    for scope in ("inventry", "employee:Inventory_Read", "customer_read"):
        with pytest.raises(UnknownName, match=r"There is no scope .* did you mean (inventory|customers)") as caught:
            begun(unhurried_shop, scope)
        assert scope.removeprefix("employee:") == caught.value.name
        assert caught.value.suggestions


def test_a_scope_that_nobody_here_has_heard_of_is_asked_for(unhurried_shop: Sandbox) -> None:
    sign_in = begun(unhurried_shop, "loyalty", "employee:inventory")

    assert "employee%3Aloyalty%20employee%3Ainventory" in sign_in.address()


def test_the_page_names_every_scope() -> None:
    page = (ROOT / "docs/command-sign-in.md").read_text(encoding="utf-8")

    assert [] == [name for name in SCOPES if f"| `{name}` | " not in page]
