from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox

VERIFIER = "v" * 64


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx2.Client]:
    with plain_http.client(base_url=sandbox.url) as http:
        yield http


def form(sandbox: Sandbox, **fields: str) -> dict[str, str]:
    return {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, **fields}


def refresh(http: httpx2.Client, sandbox: Sandbox, token: str = "") -> httpx2.Response:
    fields = form(sandbox, grant_type="refresh_token", refresh_token=token or sandbox.refresh_token)
    return http.post("/auth/oauth/token", data=fields)


def used(http: httpx2.Client, token: str) -> httpx2.Response:
    return http.get("/API/V3/Account.json", headers={"Authorization": f"Bearer {token}"})


def authorized(http: httpx2.Client, sandbox: Sandbox, **more: str) -> dict[str, list[str]]:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
    params = {
        "response_type": "code",
        "client_id": sandbox.client_id,
        "scope": "employee:inventory employee:register",
        "state": "s1",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    response = http.get("/auth/oauth/authorize", params={**params, **more})
    assert 302 == response.status_code, response.text
    return parse_qs(urlsplit(response.headers["location"]).query)


@every("encoding", ["json", "form", "multipart"])
def test_code_is_exchanged_in_every_encoding_and_works(http: httpx2.Client, sandbox: Sandbox, encoding: str) -> None:
    answer = authorized(http, sandbox)
    assert ["s1"] == answer["state"]
    fields = form(sandbox, grant_type="authorization_code", code=answer["code"][0], code_verifier=VERIFIER)
    encodings: dict[str, dict[str, Any]] = {
        "json": {"json": fields},
        "form": {"data": fields},
        "multipart": {"files": {name: (None, value) for name, value in fields.items()}},
    }
    tokens = http.post("/auth/oauth/token", **encodings[encoding]).json()
    assert {"token_type", "expires_in", "access_token", "refresh_token"} == set(tokens)
    assert 200 == used(http, tokens["access_token"]).status_code


@every(
    "changes, status, error",
    [
        ({"code": "nonsense"}, 400, "invalid_grant"),
        ({"code_verifier": "w" * 64}, 400, "invalid_grant"),
        ({"code_verifier": ""}, 400, "invalid_request"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "wrong"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "invalid_request"),
        ({"grant_type": ""}, 400, "invalid_request"),
    ],
)
def test_bad_exchanges_are_refused(
    http: httpx2.Client, sandbox: Sandbox, changes: dict[str, str], status: int, error: str
) -> None:
    code = authorized(http, sandbox)["code"][0]
    fields = form(sandbox, grant_type="authorization_code", code=code, code_verifier=VERIFIER) | changes
    response = http.post("/auth/oauth/token", data=fields)
    assert (status, error) == (response.status_code, response.json()["error"])
    assert "error_description" in response.json()


def test_code_is_good_once_and_for_a_minute(http: httpx2.Client, sandbox: Sandbox) -> None:
    def exchanged(code: str) -> int:
        fields = form(sandbox, grant_type="authorization_code", code=code, code_verifier=VERIFIER)
        return http.post("/auth/oauth/token", data=fields).status_code

    first, second = authorized(http, sandbox)["code"][0], authorized(http, sandbox)["code"][0]
    assert [200, 400] == [exchanged(first), exchanged(first)]
    sandbox.advance(61)
    assert 400 == exchanged(second)


@every(
    "changes, error",
    [
        ({"client_id": "x"}, "invalid_client"),
        ({"scope": ""}, "invalid_scope"),
        ({"scope": "employee:everything"}, "invalid_scope"),
    ],
)
def test_bad_authorizations_are_refused(
    http: httpx2.Client, sandbox: Sandbox, changes: dict[str, str], error: str
) -> None:
    params = {"response_type": "code", "client_id": sandbox.client_id, "scope": "employee:all"} | changes
    response = http.get("/auth/oauth/authorize", params=params)
    assert (400, error) == (response.status_code, response.json()["error"])


def test_old_pair_lives_until_the_new_access_token_is_used(http: httpx2.Client, sandbox: Sandbox) -> None:
    first = refresh(http, sandbox).json()
    second = refresh(http, sandbox).json()
    assert 200 == used(http, sandbox.token).status_code
    assert 200 == used(http, second["access_token"]).status_code
    for dead in (sandbox.token, first["access_token"]):
        response = used(http, dead)
        assert (401, "Access token has been revoked") == (response.status_code, response.json()["hint"])
    for dead in (sandbox.refresh_token, first["refresh_token"]):
        response = refresh(http, sandbox, dead)
        assert (400, "invalid_grant") == (response.status_code, response.json()["error"])
    assert 200 == refresh(http, sandbox, second["refresh_token"]).status_code


def test_new_token_revokes_even_if_its_request_fails(http: httpx2.Client, sandbox: Sandbox) -> None:
    fresh = refresh(http, sandbox).json()["access_token"]
    url = f"/API/V3/Account/{sandbox.account_id}/Item/99999.json"
    assert 404 == http.get(url, headers={"Authorization": f"Bearer {fresh}"}).status_code
    assert 401 == used(http, sandbox.token).status_code


def test_sixth_refresh_within_a_minute_has_to_wait(http: httpx2.Client, sandbox: Sandbox) -> None:
    statuses = [refresh(http, sandbox).status_code for _ in range(6)]
    assert [200] * 5 + [429] == statuses
    sandbox.advance(60)
    assert 200 == refresh(http, sandbox).status_code


def test_refresh_that_names_a_scope_is_refused(http: httpx2.Client, sandbox: Sandbox) -> None:
    fields = form(sandbox, grant_type="refresh_token", refresh_token=sandbox.refresh_token, scope="employee:all")
    response = http.post("/auth/oauth/token", data=fields)
    assert (400, "invalid_grant") == (response.status_code, response.json()["error"])


def test_access_token_expires_after_its_hour_and_refresh_token_after_thirty_days(
    http: httpx2.Client, sandbox: Sandbox
) -> None:
    sandbox.advance(3601)
    response = used(http, sandbox.token)
    assert (401, "Access token could not be verified") == (response.status_code, response.json()["hint"])
    assert "x-ls-api-bucket-level" not in response.headers
    assert 200 == refresh(http, sandbox).status_code
    sandbox.advance(30 * 24 * 3600)
    assert 400 == refresh(http, sandbox).status_code


def test_access_token_is_a_signed_jwt_with_float_times(http: httpx2.Client, sandbox: Sandbox) -> None:
    keys = KeySet.import_key_set(http.get("/.well-known/jwks").json())
    token = jwt.decode(sandbox.token, keys, algorithms=["RS256"])
    claims = token.claims
    assert (str(sandbox.account_id), sandbox.client_id) == (claims["acct"], claims["aud"])
    assert all(isinstance(claims[name], float) for name in ("iat", "nbf", "exp"))
    introspected = http.get("/auth/oauth/introspect", headers={"Authorization": f"Bearer {sandbox.token}"})
    assert claims == introspected.json()
    assert 401 == http.get("/auth/oauth/introspect").status_code


def test_revoked_connection_is_dead(http: httpx2.Client, sandbox: Sandbox) -> None:
    response = http.post("/auth/oauth/revoke", json=form(sandbox, refresh_token=sandbox.refresh_token))
    assert (200, {}) == (response.status_code, response.json())
    assert 401 == used(http, sandbox.token).status_code
    assert 400 == refresh(http, sandbox).status_code


def test_merchant_may_disconnect_and_reset_brings_the_first_pair_back(http: httpx2.Client, sandbox: Sandbox) -> None:
    sandbox.revoke_tokens()
    assert 401 == used(http, sandbox.token).status_code
    sandbox.reset()
    assert 200 == used(http, sandbox.token).status_code
    sandbox.expire_access_token()
    assert 401 == used(http, sandbox.token).status_code
    assert 200 == refresh(http, sandbox).status_code


def test_token_endpoint_takes_only_post(http: httpx2.Client) -> None:
    response = http.get("/auth/oauth/token")
    assert (405, "invalid_request") == (response.status_code, response.json()["error"])


@every("headers", [{}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic YTpi"}])
def test_request_without_a_good_token_gets_the_oauth_shape(http: httpx2.Client, headers: dict[str, str]) -> None:
    response = http.get("/API/V3/Account.json", headers=headers)
    assert (401, "access_denied", "application/json") == (
        response.status_code,
        response.json()["error"],
        response.headers["content-type"],
    )


def test_public_client_has_no_secret_and_must_bring_a_challenge() -> None:
    with Sandbox(items=0, client_secret="") as sandbox, plain_http.client(base_url=sandbox.url) as http:
        params = {"response_type": "code", "client_id": sandbox.client_id, "scope": "employee:all"}
        assert 400 == http.get("/auth/oauth/authorize", params=params).status_code
        code = authorized(http, sandbox)["code"][0]
        fields = {"grant_type": "authorization_code", "client_id": sandbox.client_id, "code": code}
        assert 200 == http.post("/auth/oauth/token", data={**fields, "code_verifier": VERIFIER}).status_code


def test_plain_challenge_is_its_own_verifier(http: httpx2.Client, sandbox: Sandbox) -> None:
    code = authorized(http, sandbox, code_challenge=VERIFIER, code_challenge_method="plain")["code"][0]
    fields = form(sandbox, grant_type="authorization_code", code=code, code_verifier=VERIFIER)
    assert 200 == http.post("/auth/oauth/token", data=fields).status_code


@every("verifier", ["v" * 42, "v" * 129, "v" * 50 + "+"])
def test_verifier_has_to_look_like_one(http: httpx2.Client, sandbox: Sandbox, verifier: str) -> None:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    code = authorized(http, sandbox, code_challenge=challenge)["code"][0]
    fields = form(sandbox, grant_type="authorization_code", code=code, code_verifier=verifier)
    response = http.post("/auth/oauth/token", data=fields)
    assert (400, "invalid_request") == (response.status_code, response.json()["error"])


def test_introspection_is_no_use_of_a_new_token(http: httpx2.Client, sandbox: Sandbox) -> None:
    fresh = refresh(http, sandbox).json()["access_token"]
    assert 200 == http.get("/auth/oauth/introspect", headers={"Authorization": f"Bearer {fresh}"}).status_code
    assert 200 == used(http, sandbox.token).status_code


OLD_TOKEN = "/oauth/access_token.php"


def test_app_made_for_the_old_server_signs_in_and_refreshes_as_ever(http: httpx2.Client, sandbox: Sandbox) -> None:
    asked = {"response_type": "code", "client_id": sandbox.client_id, "scope": "employee:register", "state": "s1"}
    back = http.get("/oauth/authorize.php", params=asked)
    answer = parse_qs(urlsplit(back.headers["location"]).query)
    assert (302, ["s1"]) == (back.status_code, answer["state"])
    fields = form(sandbox, grant_type="authorization_code", code=answer["code"][0])
    first = http.post(OLD_TOKEN, data=fields).json()
    assert {"token_type", "expires_in", "access_token", "refresh_token", "scope"} == set(first)
    assert ("employee:register", 200) == (first["scope"], used(http, first["access_token"]).status_code)
    fields = form(sandbox, grant_type="refresh_token", refresh_token=first["refresh_token"])
    sandbox.advance(600)
    again = http.post(OLD_TOKEN, data=fields).json()
    assert first["access_token"] == again["access_token"]
    assert 2900 < again["expires_in"] <= 3000
    for _ in range(3):
        sandbox.advance(3600)
        later = http.post(OLD_TOKEN, data=fields).json()
        assert later["access_token"] != again["access_token"]
        assert 3500 < later["expires_in"] <= 3600  # the clock runs on meanwhile
        assert 200 == used(http, later["access_token"]).status_code
        again = later


def test_refresh_token_of_the_old_server_is_taken_by_the_new_one(http: httpx2.Client, sandbox: Sandbox) -> None:
    fields = form(sandbox, grant_type="refresh_token", refresh_token=sandbox.refresh_token)
    assert 200 == http.post(OLD_TOKEN, data=fields).status_code
    fresh = refresh(http, sandbox).json()
    assert 200 == used(http, fresh["access_token"]).status_code
    gone = http.post(OLD_TOKEN, data=fields)
    assert (400, "invalid_grant") == (gone.status_code, gone.json()["error"])


def test_first_pair_is_told_again_after_reset_though_the_old_server_renewed_it() -> None:
    with Sandbox(items=0) as sandbox, plain_http.client(base_url=sandbox.url) as http:
        before, fields = sandbox.token, form(sandbox, grant_type="refresh_token", refresh_token=sandbox.refresh_token)
        sandbox.advance(4000)
        assert before != http.post(OLD_TOKEN, data=fields).json()["access_token"]
        sandbox.reset()
        assert (before, 200) == (sandbox.token, used(http, sandbox.token).status_code)


@every("name", ["register", "update"])
def test_registration_of_apps_is_refused_by_name(http: httpx2.Client, name: str) -> None:
    response = http.get(f"/oauth/{name}.php")
    assert (501, True) == (response.status_code, "egistration" in response.json()["message"])


def test_old_token_endpoint_takes_only_post(http: httpx2.Client) -> None:
    assert (405, "invalid_request") == ((response := http.get(OLD_TOKEN)).status_code, response.json()["error"])


def test_tokens_of_a_locked_employee_do_not_work(http: httpx2.Client, sandbox: Sandbox) -> None:
    url = f"/API/V3/Account/{sandbox.account_id}/Employee/1.json"
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    assert 200 == http.put(url, json={"lockOut": "true"}, headers=headers).status_code
    response = used(http, sandbox.token)
    assert (401, "Access token has been revoked") == (response.status_code, response.json()["hint"])
