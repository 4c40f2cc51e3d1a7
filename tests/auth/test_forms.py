from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from lightspeed_pos.auth.forms import OAuthClient, challenge, check, read_tokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import (
    ApiError,
    AuthorizationExpired,
    BadRequest,
    DecodeError,
    LightspeedError,
    NotFound,
    RateLimited,
    ServerError,
    Unauthorized,
)
from lightspeed_pos.exchange.request import Reply

NOW = 1_767_623_400.0
CLIENT = OAuthClient("client-1", "very-secret")
FORM = CLIENT.refresh("refresh-token")


def reply(document: object, status: int = 200) -> Reply:
    return Reply(status, body=json.dumps(document).encode())


def pair(**changes: object) -> dict[str, object]:
    return {"token_type": "Bearer", "expires_in": 1800, "access_token": "a1", "refresh_token": "r1", **changes}


def test_a_code_that_is_no_text_is_sent_as_one_that_no_server_knows() -> None:
    assert b"code=%3F&" in CLIENT.exchange("\ud800", "v").body()


def test_challenge_is_that_of_the_standard() -> None:
    # RFC 7636, appendix B
    assert "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM" == challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")


@every(
    "scopes",
    [["inventory", "employee:register_read"], "inventory register_read", " employee:inventory+employee:register_read "],
)
def test_scopes_are_named_in_any_of_the_usual_ways(scopes: str | list[str]) -> None:
    target = CLIENT.authorize_target(scopes, "xyz", "v" * 43)

    assert ["employee:inventory employee:register_read"] == parse_qs(urlsplit(target).query)["scope"]


def test_authorize_target_has_what_the_server_asks_for_and_no_redirect_uri() -> None:
    target = CLIENT.authorize_target(["all"], "x y&z", "v" * 43)

    assert "/auth/oauth/authorize" == urlsplit(target).path
    assert {
        "response_type": ["code"],
        "client_id": ["client-1"],
        "scope": ["employee:all"],
        "state": ["x y&z"],
        "code_challenge": [challenge("v" * 43)],
        "code_challenge_method": ["S256"],
    } == parse_qs(urlsplit(target).query)
    assert "+" not in target


@every("scopes", ["", "  ", [], [""]])
def test_sign_in_without_a_scope_is_refused(scopes: str | list[str]) -> None:
    with pytest.raises(ValueError, match="scope"):
        CLIENT.authorize_target(scopes, "xyz", "v" * 43)


def test_sign_in_without_a_state_is_refused() -> None:
    with pytest.raises(ValueError, match=r"secrets\.token_urlsafe"):
        CLIENT.authorize_target("all", "", "v" * 43)


def test_refresh_names_no_scope() -> None:
    assert b"grant_type=refresh_token&refresh_token=refresh-token&client_id=client-1&client_secret=very-secret" == (
        FORM.body()
    )


def test_a_refresh_needs_the_token_and_not_the_pair() -> None:
    with pytest.raises(TypeError, match=r"tokens\.refresh.*not Tokens"):
        CLIENT.refresh(Tokens("access", "refresh"))  # type: ignore[arg-type]  # what a careless caller does


def test_public_client_sends_no_secret() -> None:
    form = OAuthClient("client-1").exchange("c/d", "v")

    assert b"grant_type=authorization_code&code=c%2Fd&code_verifier=v&client_id=client-1" == form.body()


def test_forms_and_clients_show_no_secret() -> None:
    forms = [FORM, CLIENT.exchange("the-code", "the-verifier"), CLIENT.revoke("refresh-token"), CLIENT]

    printed = repr(forms)

    assert [] == [text for text in ("the-code", "the-verifier", "refresh-token", "very-secret") if text in printed]


@every("expires_in, seconds", [(1800, 1800), (1, 1), ("3600", 3600), (10**9, 10**9)])
def test_expiry_counts_from_the_sending(expires_in: object, seconds: int) -> None:
    tokens = read_tokens(FORM, reply(pair(expires_in=expires_in)), NOW)

    assert Tokens("a1", "r1", datetime.fromtimestamp(NOW + seconds, UTC)) == tokens


@every("expires_in", [None, 0, -5, 10**40, "soon", [], {}, True, 1e300])
def test_expiry_that_means_nothing_does_not_lose_the_tokens(expires_in: object) -> None:
    assert Tokens("a1", "r1", None) == read_tokens(FORM, reply(pair(expires_in=expires_in)), NOW)


def test_answer_without_expiry_has_none() -> None:
    assert Tokens("a1", "r1", None) == read_tokens(FORM, reply({"access_token": "a1", "refresh_token": "r1"}), NOW)


def test_tokens_may_be_very_long() -> None:
    access, refresh = "eyJ" * 5000, "def" * 7001

    tokens = read_tokens(FORM, reply(pair(access_token=access, refresh_token=refresh)), NOW)

    assert (access, refresh) == (tokens.access, tokens.refresh)


BROKEN = [
    b"",
    b"<html><body>Welcome to our wireless network</body></html>",
    json.dumps(pair()).encode()[:-1],
    b"null",
    b"[]",
    b'"access_token"',
    b"\xff\xfe",
    b"[" * 100_000,
    json.dumps(pair(access_token=None)).encode(),
    json.dumps(pair(refresh_token=None)).encode(),
    json.dumps(pair(refresh_token="")).encode(),
    json.dumps(pair(access_token=7)).encode(),
    json.dumps({"access_token": "a1-secret"}).encode(),
    json.dumps(pair(access_token="a1\nX: y")).encode(),
    json.dumps(pair(refresh_token="r1 ")).encode(),
    json.dumps(pair(refresh_token="r1\ud800")).encode(),
]


@every("body", BROKEN)
def test_success_without_both_tokens_is_a_decode_error_that_quotes_none(body: bytes) -> None:
    with pytest.raises(DecodeError, match="authorization server") as caught:
        read_tokens(FORM, Reply(200, body=body), NOW)

    assert "a1" not in f"{caught.value}{caught.value.excerpt}{caught.value.response}{caught.value.request!r}"


@given(st.binary(max_size=300), st.integers(200, 599))
def test_whatever_is_answered_is_tokens_or_an_error_of_ours(body: bytes, status: int) -> None:
    try:
        assert isinstance(read_tokens(FORM, Reply(status, body=body), NOW), Tokens)
    except LightspeedError as error:
        assert str(error)


def test_refused_refresh_token_says_how_to_sign_in_again() -> None:
    answer = reply(
        {"error": "invalid_grant", "error_description": "The refresh token is invalid.", "hint": "Expired"}, 400
    )

    with pytest.raises(AuthorizationExpired, match="sign in again") as caught:
        read_tokens(FORM, answer, NOW)

    assert "The refresh token is invalid. Expired" in str(caught.value)


def test_refused_code_says_why_that_may_be() -> None:
    with pytest.raises(AuthorizationExpired, match="60 seconds"):
        read_tokens(CLIENT.exchange("c", "v"), reply({"error": "invalid_grant"}, 400), NOW)


@every("status, kind", [(401, Unauthorized), (400, BadRequest)])
def test_unknown_client_says_what_to_check(status: int, kind: type[ApiError]) -> None:
    with pytest.raises(kind, match=r"Failed\. Check client_id and client_secret"):
        read_tokens(FORM, reply({"error": "invalid_client", "error_description": "Failed"}, status), NOW)


def test_client_that_has_to_say_its_secret_learns_where_to_put_it() -> None:
    form = OAuthClient("client-1").refresh("refresh-token")
    refusal = {
        "error": "invalid_request",
        "error_description": "Malformed.",
        "hint": "Check the `client_secret` parameter",
    }

    with pytest.raises(Unauthorized, match=r"LIGHTSPEED_CLIENT_SECRET.*remember\(") as caught:
        read_tokens(form, reply(refusal, 400), NOW)

    assert (400, "invalid_request") == (caught.value.status, caught.value.error_class)


def test_other_malformed_request_without_a_secret_is_not_blamed_on_that() -> None:
    form = OAuthClient("client-1").refresh("refresh-token")
    refusal = {"error": "invalid_request", "error_description": "Malformed.", "hint": "Check the `code` parameter"}

    with pytest.raises(BadRequest, match=r"Check the `code` parameter \(POST"):
        read_tokens(form, reply(refusal, 400), NOW)


def test_wrong_address_says_what_to_check() -> None:
    with pytest.raises(NotFound, match="Check auth_url"):
        check(FORM, Reply(404, body=b"<h1>Not here</h1>"))


def test_redirect_is_an_error_that_says_where_to_but_not_with_which_query() -> None:
    with pytest.raises(ApiError, match=r"https://other\.example/login, not followed") as caught:
        check(FORM, Reply(302, {"location": "https://other.example/login?code=hush?"}))

    assert "hush" not in str(caught.value)


def test_rate_limit_and_gateway_errors_are_known() -> None:
    with pytest.raises(RateLimited) as limited:
        check(FORM, Reply(429, {"retry-after": "7"}))
    with pytest.raises(ServerError, match="502 Bad gateway"):
        check(FORM, Reply(502, body=b"<html><h1>Bad gateway</h1></html>"))

    assert 7.0 == limited.value.retry_after


def test_error_that_comes_as_a_success_is_an_error() -> None:
    with pytest.raises(AuthorizationExpired):
        read_tokens(FORM, reply({"error": "invalid_grant", "error_description": "No."}), NOW)


@every("error", ["invalid_request", "invalid_grant", "invalid_client"])
def test_server_that_echoes_the_form_does_not_get_it_into_the_error(error: str) -> None:
    echoed = reply({"error": error, "error_description": f"Cannot use {FORM.body().decode()}"}, 400)

    with pytest.raises(LightspeedError) as caught:
        check(FORM, echoed)

    told = f"{caught.value} {caught.value!r} {vars(caught.value)}"
    assert ("refresh-token" in told, "very-secret" in told) == (False, False)


@every(
    "answer",
    [
        Reply(300, {"location": "/x"}),
        Reply(302),
        Reply(404),
        Reply(502),
        *(Reply(200, body=body) for body in BROKEN),
        reply({"error": "invalid_client"}, 401),
        reply({"error": "invalid_request", "error_description": "client_secret"}, 400),
    ],
)
def test_every_error_names_its_request_and_the_status(answer: Reply) -> None:
    form = OAuthClient("client-1").refresh("refresh-token")

    with pytest.raises((ApiError, DecodeError)) as caught:
        read_tokens(form, answer, NOW)

    error = caught.value
    assert isinstance(error, ApiError | DecodeError)
    assert form.request == error.request
    assert not isinstance(error, ApiError) or answer.status == error.status


def test_a_redirect_that_names_no_place_leads_nowhere() -> None:
    for headers in ({}, {"location": ""}, {"location": "?code=hush"}):
        with pytest.raises(ApiError, match="redirect to nowhere, not followed"):
            check(FORM, Reply(302, headers))


def test_success_of_a_revocation_needs_no_body() -> None:
    check(CLIENT.revoke("r"), Reply(200, body=b""))
