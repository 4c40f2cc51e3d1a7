from __future__ import annotations

import gzip
import json
import pickle
import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx2
import pytest

from every import every
from lightspeed_pos.auth.forms import challenge
from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.sign_in import AsyncOAuthApp, OAuthApp
from lightspeed_pos.auth.stores import MemoryTokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import (
    ApiError,
    AuthorizationExpired,
    ConnectFailed,
    DecodeError,
    TimedOut,
    TransportError,
    Unauthorized,
)
from scripted_server import Answer, ScriptedServer, json_answer
from token_service import CLIENT_ID, CLIENT_SECRET, CODE, VERIFIER, StillClock, TokenService, serving

NOW = StillClock().now()
SIGNED_IN = Tokens("access-0", "refresh-0", datetime.fromtimestamp(NOW + 3600, UTC))

TOKENS = {"access_token": "a", "refresh_token": "b", "expires_in": 3600, "token_type": "bearer"}

Exchange = Callable[..., Tokens]


def exchange(
    url: str, code: str = CODE, verifier: str = VERIFIER, secret: str | None = CLIENT_SECRET, timeout: float = 30.0
) -> Tokens:
    return OAuthApp(CLIENT_ID, secret, auth_url=url, clock=StillClock(), timeout=timeout).exchange(code, verifier)


def exchange_async(
    url: str, code: str = CODE, verifier: str = VERIFIER, secret: str | None = CLIENT_SECRET, timeout: float = 30.0
) -> Tokens:
    app = AsyncOAuthApp(CLIENT_ID, secret, auth_url=url, clock=StillClock(), timeout=timeout)
    return anyio.run(app.exchange, code, verifier, backend="trio")


either = every("sign_in", [exchange, exchange_async])


@every("kind", [OAuthApp, AsyncOAuthApp])
def test_url_and_verifier_belong_together_and_are_new_each_time(kind: type[OAuthApp | AsyncOAuthApp]) -> None:
    app = kind("client-1")

    url, verifier = app.authorize_url(["inventory"], "xyz")
    another, other_verifier = app.authorize_url(["inventory"], "xyz")

    assert url.startswith("https://cloud.lightspeedapp.com/auth/oauth/authorize?")
    assert [challenge(verifier)] == parse_qs(urlsplit(url).query)["code_challenge"]
    assert re.fullmatch(r"[A-Za-z0-9_-]{43,128}", verifier)
    assert (url, verifier) != (another, other_verifier)
    assert verifier not in url


@either
def test_code_becomes_tokens(sign_in: Exchange) -> None:
    service = TokenService()
    with serving(service) as url:
        tokens = sign_in(url)

    assert SIGNED_IN == tokens
    assert {"authorization_code"} == {form["grant_type"] for form in service.forms}
    assert "scope" not in service.forms[0]
    assert "redirect_uri" not in service.forms[0]


@either
def test_public_client_needs_no_secret(sign_in: Exchange) -> None:
    service = TokenService()
    with serving(service) as url:
        sign_in(url, secret=None)

    assert "client_secret" not in service.forms[0]


@either
@every("wrong", [{"code": "another"}, {"verifier": "w" * 43}])
def test_wrong_code_or_verifier_says_what_may_be_wrong(sign_in: Exchange, wrong: dict[str, str]) -> None:
    with serving(TokenService()) as url, pytest.raises(AuthorizationExpired, match="verifier that authorize_url"):
        sign_in(url, **wrong)


@either
def test_wrong_secret_says_what_to_check(sign_in: Exchange) -> None:
    with (
        serving(TokenService()) as url,
        pytest.raises(Unauthorized, match="Check client_id and client_secret") as caught,
    ):
        sign_in(url, secret="not-the-secret")

    assert "not-the-secret" not in f"{caught.value!r} {vars(caught.value)}"


@either
def test_code_is_sent_once_whatever_happens(sign_in: Exchange) -> None:
    with ScriptedServer([Answer(reset=True)]) as server, pytest.raises(TransportError) as caught:
        sign_in(server.url)

    assert 1 == len(server.requests)
    assert CODE not in f"{caught.value!r} {vars(caught.value)}"


@either
def test_redirect_is_not_followed(sign_in: Exchange) -> None:
    with ScriptedServer([Answer(200)]) as elsewhere:
        answers = [Answer(307, headers={"Location": f"{elsewhere.url}/auth/oauth/token"})]
        with ScriptedServer(answers) as server, pytest.raises(ApiError, match="not followed"):
            sign_in(server.url)

    assert [] == elsewhere.requests


@either
def test_nobody_there_is_a_failed_connection(sign_in: Exchange) -> None:
    with ScriptedServer([Answer(200)]) as server:
        pass

    with pytest.raises(ConnectFailed, match="No connection"):
        sign_in(server.url)


def test_what_a_shared_client_adds_to_requests_of_its_own_is_left_out() -> None:
    options: dict[str, Any] = {"auth": ("user", "password"), "cookies": {"a": "b"}, "params": {"c": "d"}}

    async def sign_in(url: str) -> None:
        async with httpx2.AsyncClient(**options) as http:
            await AsyncOAuthApp(CLIENT_ID, auth_url=url, http=http).exchange(CODE, VERIFIER)

    with ScriptedServer([json_answer(TOKENS)] * 2) as server:
        with httpx2.Client(**options) as http:
            OAuthApp(CLIENT_ID, auth_url=server.url, http=http).exchange(CODE, VERIFIER)
        anyio.run(sign_in, server.url)

    for seen in server.requests:
        assert "/auth/oauth/token" == seen.target
        assert not {"authorization", "cookie"} & seen.headers.keys()
        assert seen.headers["user-agent"].startswith("lightspeed-pos/")


@either
@every("dribble", [b"X-More: 1\r\n", b""])
def test_an_answer_that_dribbles_is_a_timeout(sign_in: Exchange, dribble: bytes) -> None:
    stop = threading.Event()

    def serve(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection, suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\n" + (b"" if dribble else b"Content-Length: 9999\r\n\r\n"))
            while not stop.wait(0.02):
                connection.sendall(dribble or b" ")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = threading.Thread(target=serve, args=(listening,))
        server.start()
        try:
            with pytest.raises(TimedOut, match=r"0\.3 s"):
                sign_in(f"http://127.0.0.1:{listening.getsockname()[1]}", timeout=0.3)
        finally:
            stop.set()
            server.join(10)


def test_no_answer_is_a_timeout() -> None:
    with ScriptedServer([Answer(hang=True)]) as server, pytest.raises(TimedOut, match=r"0\.2 s"):
        OAuthApp(CLIENT_ID, auth_url=server.url, timeout=0.2).exchange(CODE, VERIFIER)


def refresh(url: str, refresh_token: str) -> Tokens:
    return OAuthApp(CLIENT_ID, CLIENT_SECRET, auth_url=url, clock=StillClock()).refresh(refresh_token)


def refresh_async(url: str, refresh_token: str) -> Tokens:
    app = AsyncOAuthApp(CLIENT_ID, CLIENT_SECRET, auth_url=url, clock=StillClock())
    return anyio.run(app.refresh, refresh_token)


either_refresh = every("renew", [refresh, refresh_async])


@either_refresh
def test_a_refresh_token_becomes_the_next_pair(renew: Callable[[str, str], Tokens]) -> None:
    service = TokenService()
    with serving(service) as url:
        tokens = renew(url, "refresh-0")

    assert Tokens("access-1", "refresh-1", SIGNED_IN.expires_at) == tokens
    assert [["client_id", "client_secret", "grant_type", "refresh_token"]] == [sorted(form) for form in service.forms]


@either_refresh
def test_a_refresh_token_that_is_not_accepted_says_to_sign_in_and_is_sent_once(
    renew: Callable[[str, str], Tokens],
) -> None:
    service = TokenService()
    with serving(service) as url, pytest.raises(AuthorizationExpired, match="sign in again") as caught:
        renew(url, "refresh-7")

    assert 1 == len(service.forms)
    assert "refresh-7" not in f"{caught.value!r} {vars(caught.value)}"


@either
@every("compressed", [False, True])
def test_an_answer_that_is_too_large_is_not_read_to_its_end(sign_in: Exchange, compressed: bool) -> None:
    endless = b'{"access_token": "' + b"a" * 4 * 2**20
    answer = Answer(200, gzip.compress(endless) if compressed else endless)
    with ScriptedServer([answer]) as server, pytest.raises(DecodeError, match="more than 1,048,576 bytes"):
        sign_in(server.url)


@either
@every("encoding", ["none", "gzip", "br", ""])
def test_a_header_that_a_proxy_garbled_changes_nothing(sign_in: Exchange, encoding: str) -> None:
    headers = {"Content-Encoding": encoding, "Content-Type": "image/png; charset=nothing"}
    refused = json_answer({"error": "invalid_grant", "error_description": "No."}, 400, headers)
    with ScriptedServer([json_answer(TOKENS, headers=headers), refused]) as server:
        tokens = sign_in(server.url)
        with pytest.raises(AuthorizationExpired):
            sign_in(server.url)

    assert ("a", "b") == (tokens.access, tokens.refresh)


@either
def test_an_answer_that_was_compressed_unasked_is_read(sign_in: Exchange) -> None:
    with ScriptedServer([Answer(200, gzip.compress(json.dumps(TOKENS).encode()))]) as server:
        tokens = sign_in(server.url)

    assert ("a", "b") == (tokens.access, tokens.refresh)
    assert "identity" == server.requests[0].headers["accept-encoding"]


def test_revoked_connection_is_at_its_end() -> None:
    service = TokenService()
    with serving(service) as url:
        app = OAuthApp(CLIENT_ID, CLIENT_SECRET, auth_url=url)
        app.revoke(SIGNED_IN)
        with pytest.raises(AuthorizationExpired):
            OAuthTokenHolder(CLIENT_ID, store=MemoryTokens(SIGNED_IN), auth_url=url).refresh_oauth_token()

    assert {"refresh_token": "refresh-0", "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET} == service.forms[0]


def test_revoking_awaited() -> None:
    service = TokenService()
    with serving(service) as url:
        anyio.run(AsyncOAuthApp(CLIENT_ID, auth_url=url).revoke, SIGNED_IN)

    assert set() == service.alive


def test_shared_http_client_is_used_with_our_rules_and_not_closed() -> None:
    answers = [Answer(307, headers={"Location": "/elsewhere"}), Answer(404)]
    with ScriptedServer(answers) as server, httpx2.Client(trust_env=False, follow_redirects=True) as http:
        app = OAuthApp(CLIENT_ID, auth_url=server.url, http=http)
        for expected in ("not followed", "Check auth_url"):
            with pytest.raises(ApiError, match=expected):
                app.exchange(CODE, VERIFIER)

        assert not http.is_closed
    assert ["/auth/oauth/token"] * 2 == [seen.target for seen in server.requests]


def test_shared_async_http_client_is_not_closed() -> None:
    async def sign_in(url: str) -> tuple[Tokens, bool]:
        async with httpx2.AsyncClient(trust_env=False) as http:
            app = AsyncOAuthApp(CLIENT_ID, auth_url=url, http=http, clock=StillClock())
            return await app.exchange(CODE, VERIFIER), http.is_closed

    with serving(TokenService()) as url:
        outcome = anyio.run(sign_in, url)

    assert (SIGNED_IN, False) == outcome


@every(
    "auth_url",
    [
        "http://cloud.lightspeedapp.com",
        "http://10.0.0.1",
        "http://127.0.0.1.example.com",
        "ftp://127.0.0.1",
        "cloud.lightspeedapp.com",
        "https://user:pass@cloud.lightspeedapp.com",
        "https://cloud.lightspeedapp.com/auth/oauth/token",
        "",
    ],
)
def test_tokens_go_to_no_origin_but_a_safe_one(auth_url: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        OAuthApp("client-1", auth_url=auth_url)
    with pytest.raises(ValueError, match=r"."):
        OAuthTokenHolder("client-1", store=MemoryTokens(), auth_url=auth_url)


def test_proxy_of_the_environment_gets_nothing_that_is_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer([Answer(502)]) as proxy, serving(TokenService()) as url:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        tokens = exchange(url)

    assert SIGNED_IN == tokens
    assert [] == proxy.requests


@every("app", [OAuthApp("client-1", "very-secret"), AsyncOAuthApp("client-1", "very-secret")])
def test_app_shows_no_secret_and_is_not_pickled(app: OAuthApp | AsyncOAuthApp) -> None:
    assert "very-secret" not in f"{app!r} {vars(app)}"
    with pytest.raises(TypeError, match="make a new one"):
        pickle.dumps(app)
