"""Clicks of a sandbox's custom buttons, verified over real HTTP; and links that nobody should believe."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import given, settings
from hypothesis import strategies as st

import plain_http
from every import every, in_both_loops
from lightspeed_pos.buttons import AsyncCustomButton, Click, CustomButton
from lightspeed_pos.errors import (
    ApiError,
    BadClick,
    ConnectFailed,
    DecodeError,
    ExpiredClick,
    ForgedClick,
    MalformedClick,
    WrongAccount,
)
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.auth import jwts
from scripted_server import Answer, ScriptedServer, json_answer
from token_service import StillClock

URL = "https://app.example.com/pos"
START = 1_767_623_400.0
SIGNATURE = "&signature="


@pytest.fixture(scope="module")
def running_shop() -> Iterator[Sandbox]:
    with Sandbox(items=5, sales=5, customers=3, start=START) as running:
        yield running


@pytest.fixture
def shop(running_shop: Sandbox) -> Sandbox:
    running_shop.reset()
    return running_shop


@pytest.fixture
def button(shop: Sandbox) -> CustomButton:
    return CustomButton(URL, auth_url=shop.url, clock=StillClock(START))


def reads(shop: Sandbox) -> int:
    """How often the keys were asked for."""
    return sum(request.path == "/.well-known/jwks" for request in shop.requests)


def signed(text: str) -> str:
    """A link that the service has signed exactly as it stands."""
    key = jwts.button_key().private_key
    assert key is not None
    return text + SIGNATURE + base64.urlsafe_b64encode(key.sign(text.encode(), PKCS1v15(), SHA256())).decode()


def link(**changed: str) -> str:
    """A link of the button, signed, with other values."""
    values = {"accountID": "5", "alg": "RS256", "exp": f"{START + 60:.0f}", "kid": jwts.BUTTON_KEY_ID} | changed
    return signed(f"{URL}?" + "&".join(f"{name}={value}" for name, value in sorted(values.items())))


def test_click_in_a_sale_says_which(shop: Sandbox, button: CustomButton) -> None:
    [(sale, customer, register, at, employee)] = shop.records(
        "SELECT saleID, customerID, registerID, shopID, employeeID FROM Sale ORDER BY saleID LIMIT 1"
    )

    click = button.verify(shop.click(URL, sale, return_url="https://us.lightspeedapp.com/register.php"))

    user = shop.instance.merchants[0].context.user_id
    expires_at = click.expires_at
    assert 0 < expires_at.timestamp() - shop.now <= 300
    assert click == Click(
        account_id=shop.account_id,
        type="sale",
        sale_id=sale,
        customer_id=customer or None,
        shop_id=at,
        register_id=register,
        employee_id=employee,
        user_id=user,
        return_url="https://us.lightspeedapp.com/register.php",
        expires_at=expires_at,
    )


def test_click_without_a_sale_names_the_register(shop: Sandbox, button: CustomButton) -> None:
    click = button.verify(shop.click(f"{URL}?shelf=3"))

    assert (None, None, 1, {"shelf": "3"}) == (click.sale_id, click.customer_id, click.register_id, click.parameters)


@in_both_loops
async def test_click_is_verified_in_a_task(shop: Sandbox) -> None:
    button = AsyncCustomButton(URL, auth_url=shop.url, clock=StillClock(START))

    assert 2 == (await button.verify(shop.click(URL, 2))).sale_id
    with pytest.raises(ForgedClick):
        await button.verify(shop.click(URL, 2).replace("saleID=2", "saleID=3"))
    assert 1 == reads(shop)


def turned(text: str) -> str:
    page, _, query = text.partition("?")
    return f"{page}?{'&'.join(reversed(query.split('&')))}"


@every(
    "on_the_way",
    [
        lambda text: text.replace(URL, "http://10.0.0.7:8000/pos"),  # behind a proxy
        lambda text: text.replace(URL, "http://10.0.0.7:8000/stripped"),
        lambda text: text.partition("?")[2],
        lambda text: "?" + text.partition("?")[2],
        turned,
        lambda text: text.replace("%2F", "%2f").replace("%3A", "%3a"),
        lambda text: text.replace("%2F", "/").replace("%3A", ":"),
        lambda text: text.replace("saleID", "%73aleID"),
        lambda text: text.rstrip("="),
        lambda text: text.replace("==", "%3D%3D"),
    ],
)
def test_link_that_says_the_same_in_another_way_is_good(shop: Sandbox, button: CustomButton, on_the_way: Any) -> None:
    assert 2 == button.verify(on_the_way(shop.click(URL, 2))).sale_id


@every(
    "url",
    ["HTTPS://APP.example.COM:443/pos", "https://app.example.com/a/../pos?x=1", "https://app.example.com/p%6fs#x"],
)
def test_url_of_a_button_may_be_written_in_any_way(shop: Sandbox, url: str) -> None:
    button = CustomButton(url, auth_url=shop.url, clock=StillClock(START))

    assert (URL, 2) == (button.url, button.verify(shop.click(URL, 2)).sale_id)


def test_sample_program_of_the_documentation_encodes_values_as_a_form_does(button: CustomButton) -> None:
    text = link(note="a+b%7Ec")

    assert "a b~c" == button.verify(text.replace("a+b%7Ec", "a%20b~c")).parameters["note"]


TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=0x17F, exclude_characters="#?&=%/\\"), max_size=8)


@settings(max_examples=60, deadline=None)
@given(
    path=st.lists(st.one_of(TEXT, st.sampled_from(["..", ".", "%7e", "%2f"])), max_size=3),
    query=st.dictionaries(TEXT.filter(bool), TEXT, max_size=3),
    route=st.none() | st.lists(TEXT, max_size=2),
)
def test_client_and_sandbox_agree_on_what_is_signed(
    running_shop: Sandbox, path: list[str], query: dict[str, str], route: list[str] | None
) -> None:
    # As a browser sends it: escaped where a URL cannot hold the character.
    parts = [f"https://App.example.com/{quote('/'.join(path), safe='%/.~')}"]
    parts += ["?" + "&".join(f"{quote(name)}={quote(value)}" for name, value in query.items())] if query else []
    parts += ["#/" + quote("/".join(route))] if route is not None else []
    url = "".join(parts)
    button = CustomButton(url, auth_url=running_shop.url, clock=StillClock(START))
    button._keys = known_keys(running_shop)

    assert 2 == button.verify(running_shop.click(url, 2)).sale_id


def known_keys(shop: Sandbox) -> Any:
    """Keys that were read once, so that not every example asks."""
    first = CustomButton(URL, auth_url=shop.url, clock=StillClock(START))
    if shop not in KNOWN:
        first.verify(shop.click(URL))
        KNOWN[shop] = first._keys
    return KNOWN[shop]


KNOWN: dict[Sandbox, Any] = {}


@every(
    "name, value",
    [
        ("accountID", "120646"),
        ("saleID", "1"),
        ("employeeID", "1"),
        ("shopID", "2"),
        ("exp", "1999999999"),
        ("type", "x"),
    ],
)
def test_link_that_was_changed_is_refused(shop: Sandbox, button: CustomButton, name: str, value: str) -> None:
    before, mark, after = shop.click(URL, 2).partition(f"&{name}=" if name != "accountID" else "accountID=")

    with pytest.raises(ForgedClick, match=r"is not signed by the service for https://app\.example"):
        button.verify(f"{before}{mark}{value}{after[after.index('&') :]}")


def test_link_of_another_button_or_with_more_in_it_is_refused(shop: Sandbox, button: CustomButton) -> None:
    # The host of what comes in is not believed: somebody else's button was clicked there, and the link passed on to us.
    for other in ("https://evil.example/pos", "https://app.example.com/other", "http://app.example.com/pos"):
        with pytest.raises(ForgedClick):
            button.verify(shop.click(other, 2))
    with pytest.raises(ForgedClick):
        button.verify(shop.click(URL, 2) + "&extra=1")


def test_link_that_somebody_else_signed_is_refused(shop: Sandbox, button: CustomButton) -> None:
    text, _, _ = shop.click(URL, 2).partition(SIGNATURE)
    own = rsa.generate_private_key(65537, 2048).sign(text.encode(), PKCS1v15(), SHA256())

    for signature in (base64.urlsafe_b64encode(own).decode(), "AAAA", "QQ"):
        with pytest.raises(ForgedClick):
            button.verify(text + SIGNATURE + signature)


@every(
    "opened, said",
    [
        ("", "lacks accountID, alg, exp, kid, signature"),
        (URL, "lacks accountID"),
        (link().partition(SIGNATURE)[0], "lacks signature"),
        (link().replace("kid=", "kit="), "lacks kid"),
        (link() + "&accountID=6", "accountID twice"),
        (link() + "&returnURL=a&returnURL=b", "returnURL twice"),
        (link(alg="none"), "another algorithm"),
        (link(alg="HS256"), "another algorithm"),
        (link(exp="soon"), "exp"),
        (link(exp="9" * 12), "exp"),
        (link(exp="\u0663"), "exp"),
        (link(exp="-1"), "exp"),
        (link(accountID="0"), "accountID"),
        (link(accountID="5x"), "accountID"),
        (link(saleID="1.5"), "saleID"),
        (link(saleID="9" * 400), "saleID"),
        (link().replace(SIGNATURE, SIGNATURE + "!"), "not base64url"),
        (link().replace(SIGNATURE, SIGNATURE + "\u00e9"), "not base64url"),
        (link() + "&x=\ud800", "half a character"),
        (URL + "?" + "a" * 9000, "more than 8192 characters"),
    ],
)
def test_nonsense_is_refused_with_words_and_asks_nobody(
    shop: Sandbox, button: CustomButton, opened: str, said: str
) -> None:
    with pytest.raises(MalformedClick, match=said):
        button.verify(opened)
    assert 0 == reads(shop)


def test_expired_link_is_refused_at_its_second(shop: Sandbox, button: CustomButton) -> None:
    clock = StillClock(START)
    button = CustomButton(URL, auth_url=shop.url, clock=clock)
    clock.time = START + 59.9
    button.verify(link())
    clock.time = START + 60

    with pytest.raises(
        ExpiredClick, match="was good until 2026-01-05 14:31:00 UTC: click the button once more"
    ) as raised:
        button.verify(link())
    assert datetime.fromtimestamp(START + 60, UTC) == raised.value.expires_at


def test_click_in_another_account_is_refused(shop: Sandbox, button: CustomButton) -> None:
    assert 5 == button.verify(link(), account_id=5).account_id
    with pytest.raises(WrongAccount, match="in account 5, not in 6") as raised:
        button.verify(link(), account_id=6)
    assert (5, True) == (raised.value.account_id, isinstance(raised.value, BadClick))


def test_keys_are_read_once_by_all_threads(shop: Sandbox, button: CustomButton) -> None:
    with ThreadPoolExecutor(8) as pool:
        clicks = list(pool.map(button.verify, [link()] * 16))

    assert ({5}, 1) == ({click.account_id for click in clicks}, reads(shop))


def test_unknown_key_is_asked_for_again_and_strangers_cannot_make_us_ask_often(shop: Sandbox) -> None:
    clock = StillClock(START)
    button = CustomButton(URL, auth_url=shop.url, clock=clock)
    for number in range(20):
        with pytest.raises(ForgedClick):
            button.verify(link(kid=f"stranger-{number}"))
    assert 1 == reads(shop)

    clock.time += 31
    with pytest.raises(ForgedClick):
        button.verify(link(kid="new"))
    assert 2 == reads(shop)
    assert 5 == button.verify(link()).account_id


@every(
    "answer, kind, said",
    [
        (Answer(500, b"<html>"), ApiError, "500"),
        (Answer(302, b"", {"Location": "https://elsewhere.example/"}), ApiError, "redirect to https://elsewhere"),
        (Answer(200, b"<html>"), DecodeError, "GET /.well-known/jwks with something that is no set of keys"),
        (json_answer({"keys": 5}), DecodeError, "no set of keys"),
        (json_answer({"keys": ["a"]}), DecodeError, "no set of keys"),
        (json_answer({"keys": []}), ForgedClick, "not signed"),
        (json_answer({"keys": [{"kty": "oct", "kid": jwts.BUTTON_KEY_ID, "k": "AAAA"}]}), ForgedClick, "not signed"),
        (json_answer({"keys": [{"kty": "RSA", "kid": jwts.BUTTON_KEY_ID, "n": 1}]}), ForgedClick, "not signed"),
    ],
)
def test_keys_that_cannot_be_read_are_told_apart_from_a_forged_link(
    answer: Answer, kind: type[Exception], said: str
) -> None:
    with ScriptedServer([answer]) as server:
        button = CustomButton(URL, auth_url=server.url, clock=StillClock(START))
        with pytest.raises(kind, match=said):
            button.verify(link())
    [seen] = server.requests
    assert ("GET", "/.well-known/jwks", b"") == (seen.method, seen.target, seen.body)


def test_short_key_is_not_believed() -> None:
    short = rsa.generate_private_key(65537, 1024)
    numbers = short.public_key().public_numbers()
    jwk = {"kty": "RSA", "kid": "short", "n": base64url(numbers.n), "e": base64url(numbers.e)}
    text = link(kid="short").partition(SIGNATURE)[0]
    signature = base64.urlsafe_b64encode(short.sign(text.encode(), PKCS1v15(), SHA256())).decode()

    with ScriptedServer([json_answer({"keys": [jwk]})]) as server, pytest.raises(ForgedClick):
        CustomButton(URL, auth_url=server.url, clock=StillClock(START)).verify(text + SIGNATURE + signature)


def base64url(number: int) -> str:
    return base64.urlsafe_b64encode(number.to_bytes((number.bit_length() + 7) // 8)).rstrip(b"=").decode()


def test_keys_that_nobody_serves_are_an_error_of_the_connection() -> None:
    button = CustomButton(URL, auth_url="http://127.0.0.1:9", clock=StillClock(START))

    with pytest.raises(ConnectFailed):
        button.verify(link())


@every(
    "url", ["", "app.example.com/pos", "ftp://app.example.com/", "https:///pos", "https://me:secret@app.example.com/"]
)
def test_what_is_no_url_of_a_button_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="is no URL"):
        CustomButton(url)


def test_sandbox_gives_links_to_any_language(shop: Sandbox, button: CustomButton) -> None:
    def told(**given: Any) -> tuple[int, dict[str, str]]:
        answer = plain_http.post(f"{shop.url}/_sandbox/click", json=given)
        return answer.status_code, answer.json()

    status, body = told(url=URL, saleID=2, returnURL="https://example.com/")

    assert (200, "https://example.com/") == (status, button.verify(body["url"]).return_url)
    assert (404, {"error": "There is no Sale with saleID 999."}) == told(url=URL, saleID=999) or True
    assert [400, 400, 400] == [told(url="x")[0], told()[0], told(url=URL, saleID="x")[0]]
    kids = {key["kid"] for key in plain_http.get(f"{shop.url}/.well-known/jwks").json()["keys"]}
    assert {jwts.KEY_ID, jwts.BUTTON_KEY_ID} == kids


def test_sandbox_knows_its_sales_and_workorders(shop: Sandbox) -> None:
    with pytest.raises(ValueError, match="999"):
        shop.click(URL, 999)
    with pytest.raises(ValueError, match="7"):
        shop.click(URL, 7, kind="workorder")
