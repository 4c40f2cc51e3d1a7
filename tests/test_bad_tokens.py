"""Tokens that do not work, and servers that do not answer: each error says what to do."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from bad_input import SPEED, TOKEN, answering, client_of
from every import every
from lightspeed_pos import Client, MemoryTokens, OAuthTokenHolder, ScaledClock, StaticToken, Tokens
from lightspeed_pos.errors import (
    AuthorizationExpired,
    ConnectFailed,
    NotFound,
)
from lightspeed_pos.resources.account import Account
from scripted_api import ACCOUNT, envelope
from scripted_server import Answer, ScriptedServer, json_answer
from token_service import StillClock


@every("token", [None, "", "with space", "line\nbreak", "ümlaut"])
def test_a_holder_without_a_usable_token_says_to_sign_in(token: str | None, untouched: ScriptedServer) -> None:
    class Holder:
        def oauth_token(self) -> str | None:
            return token

        def refresh_oauth_token(self) -> None:
            raise AssertionError("nothing was refused")

    with (
        Client(Holder(), base_url=untouched.url) as client,
        pytest.raises(AuthorizationExpired, match=r"Sign in|Store it again") as caught,
    ):
        client.account(ACCOUNT).items.all()

    assert not token or token not in str(caught.value)


def test_an_empty_store_says_to_sign_in(untouched: ScriptedServer) -> None:
    holder = OAuthTokenHolder("client", store=MemoryTokens(), auth_url=untouched.url)
    with Client(holder, base_url=untouched.url) as client, pytest.raises(AuthorizationExpired, match=r"[Ss]ign in"):
        client.account(ACCOUNT).items.all()


def test_an_expired_refresh_token_says_to_sign_in_and_the_store_keeps_what_it_had() -> None:
    store = MemoryTokens(Tokens("access", "refresh", datetime(2020, 1, 1, tzinfo=UTC)))
    refused = json_answer({"error": "invalid_grant", "error_description": "The refresh token is invalid."}, 400)
    with ScriptedServer([refused]) as server:
        holder = OAuthTokenHolder("client", "s3cret", store=store, auth_url=server.url, clock=ScaledClock(SPEED))
        with (
            Client(holder, base_url=server.url) as client,
            pytest.raises(AuthorizationExpired, match=r"[Ss]ign in"),
        ):
            client.account(ACCOUNT).items.all()

    assert ["/auth/oauth/token"] == [seen.target for seen in server.requests]
    kept = store.load()
    assert kept is not None
    assert ("access", "refresh") == (kept.access, kept.refresh)


def test_a_rejected_static_token_says_what_to_use_instead() -> None:
    refused = json_answer({"error": "access_denied", "error_description": "Denied.", "hint": "expired"}, 401)
    with answering(refused) as (server, account), pytest.raises(AuthorizationExpired, match="OAuthTokenHolder"):
        account.items.all()

    assert 1 == len(server.requests)


def test_nobody_at_the_other_end_is_connect_failed() -> None:
    with ScriptedServer([Answer()]) as server:
        gone = server.url
    with (
        Client(StaticToken(TOKEN), base_url=gone, clock=ScaledClock(SPEED), retries=1) as client,
        pytest.raises(ConnectFailed, match=f"nothing listens at {re.escape(gone.removeprefix('http://'))}"),
    ):
        client.account(ACCOUNT).items.all()


def test_a_server_of_this_computer_that_does_not_run_is_not_waited_for_long() -> None:
    with ScriptedServer([Answer()]) as server:
        gone = server.url
    clock = StillClock()

    with Client(StaticToken(TOKEN), base_url=gone, clock=clock) as client, pytest.raises(ConnectFailed) as caught:
        client.account(ACCOUNT).items.all()

    assert caught.value.nobody_listens
    assert sum(clock.slept) < 4


def test_accounts_are_found_by_their_id_only() -> None:
    answer = envelope({"accountID": "7", "name": "Shop"}, key="Account")
    with ScriptedServer([answer]) as server, client_of(server) as client:
        assert Account(client, 7) == client.accounts.find(7)
        with pytest.raises(NotFound, match=r"does not reach account 8. It reaches: 7"):
            client.accounts.find(8)


def test_a_token_that_reaches_no_account_says_to_sign_in() -> None:
    with ScriptedServer([json_answer({"@attributes": {"count": "0"}})]) as server, client_of(server) as client:
        assert client.accounts.first() is None
        with pytest.raises(NotFound, match="sign in"):
            client.account()
