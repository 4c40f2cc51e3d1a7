from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import traceback
from datetime import UTC, datetime, timedelta, timezone

import pytest

from every import every
from lightspeed_pos.auth.tokens import Secret, Tokens
from token_service import jwt

NOON = datetime(2026, 1, 5, 14, 30, tzinfo=UTC)


def test_repr_shows_expiry_and_no_token() -> None:
    tokens = Tokens("eyJ-access", "def-refresh", NOON)

    assert "Tokens(access=<hidden>, refresh=<hidden>, expires_at=2026-01-05T14:30:00+00:00)" == repr(tokens)
    assert repr(tokens) == f"{tokens}"


def test_repr_without_expiry() -> None:
    assert "Tokens(access=<hidden>, refresh=<hidden>, expires_at=None)" == repr(Tokens("a", "r"))


def test_no_token_shows_when_the_parts_of_tokens_are_printed() -> None:
    tokens = Tokens("eyJ-access", "def-refresh", NOON)
    copies = [pickle.loads(pickle.dumps(tokens)), copy.deepcopy(tokens), dataclasses.replace(tokens, expires_at=None)]

    printed = repr(
        [dataclasses.asdict(tokens), dataclasses.astuple(tokens), copies, [asked.access for asked in copies]]
    )

    assert "eyJ" not in printed
    assert "def-" not in printed
    assert "[<hidden>, <hidden>, <hidden>]" in printed


def test_traceback_of_a_failure_shows_no_token() -> None:
    tokens = Tokens("eyJ-access", "def-refresh", NOON)

    try:
        raise ValueError(tokens.access)
    except ValueError as error:
        summary = traceback.TracebackException.from_exception(error, capture_locals=True)
    text = "".join(line for frame in summary.stack for line in (frame.locals or {}).values())

    assert "eyJ" not in text


def test_secret_is_its_text_where_it_is_meant_to_be_used() -> None:
    secret = Secret("eyJ-access")

    assert "Bearer eyJ-access" == f"Bearer {secret}"
    assert '"eyJ-access"' == json.dumps(secret)
    assert secret == "eyJ-access"


def test_time_of_expiry_is_turned_into_utc() -> None:
    tokens = Tokens("a", "r", datetime(2026, 1, 5, 9, 30, tzinfo=timezone(timedelta(hours=-5))))

    assert NOON.isoformat() == (tokens.expires_at or NOON.min).isoformat()


def test_naive_time_of_expiry_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        Tokens("a", "r", NOON.replace(tzinfo=None))


def test_what_no_token_holds_is_refused_and_not_shown() -> None:
    strange = ["eyJ\nX-Evil: 1", "eyJ a", "eyJ\x00", "eyJ\t", "eyJ\ud800", "eyJé", "eyJ\r"]
    accepted: list[str] = []
    for token in strange:
        for pair in ((token, "r"), ("a", token)):
            try:
                Tokens(*pair)
            except ValueError as error:
                assert "eyJ" not in str(error)
            else:
                accepted.append(token)

    assert [] == accepted


@every(
    "expires_at",
    [
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))),
        datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-5))),
    ],
)
def test_a_time_that_utc_has_no_date_for_is_refused(expires_at: datetime) -> None:
    with pytest.raises(ValueError, match="out of range"):
        Tokens("a", "r", expires_at)


def test_a_time_that_is_text_is_refused_by_its_type() -> None:
    with pytest.raises(TypeError, match="datetime, not str"):
        Tokens("a", "r", "2026-01-05T14:30:00+00:00")  # type: ignore[arg-type]  # what a table gives back


def test_null_is_no_token() -> None:
    with pytest.raises(TypeError, match="refresh"):
        Tokens("a", None)  # type: ignore[arg-type]  # what a careless caller does


def test_account_scopes_and_client_are_read_from_the_token() -> None:
    tokens = Tokens(
        jwt(acct="120645", scope="employee:inventory employee:register", aud="client-1", exp=1720462133.2479), "r"
    )

    assert 120645 == tokens.account_id
    assert ("employee:inventory", "employee:register") == tokens.scopes
    assert "client-1" == tokens.client_id


def test_the_times_of_a_sign_in_are_read_from_the_token() -> None:
    issued = 1720462133.2479
    tokens = Tokens(jwt(iat=issued, exp=issued + 3600), "r")

    assert datetime(2024, 7, 8, 18, 8, 53, 247900, UTC) == tokens.issued_at
    assert timedelta(hours=1) == tokens.access_ends_at - tokens.issued_at  # type: ignore[operator]  # both are there
    assert timedelta(days=30) == tokens.sign_in_ends_at - tokens.issued_at  # type: ignore[operator]


@every("claim", [None, "soon", [], 1e300, float("inf"), -1e300])
def test_a_time_that_is_none_is_unknown(claim: object) -> None:
    tokens = Tokens(jwt(iat=claim, exp=claim), "r")

    assert (None, None, None) == (tokens.issued_at, tokens.access_ends_at, tokens.sign_in_ends_at)


def test_the_other_spelling_of_the_scope_claim_is_read_too() -> None:
    assert ("employee:all",) == Tokens(jwt(scopes="employee:all"), "r").scopes


@every(
    "access",
    ["", "opaque", "a.b.c", "..", jwt(), jwt(acct="x", scope=7, aud=[]), f"a.{'W1td' * 3}.c", "a.bnVsbA.c"],
)
def test_opaque_and_strange_tokens_say_nothing_and_do_no_harm(access: str) -> None:
    tokens = Tokens(access, "r")

    assert (None, None, None) == (tokens.account_id, tokens.scopes, tokens.client_id)


def test_token_expires_at_its_time_and_not_before() -> None:
    tokens = Tokens("a", "r", NOON)

    assert not tokens.expires_by(NOON.timestamp() - 0.5)
    assert tokens.expires_by(NOON.timestamp())


def test_token_of_unknown_expiry_never_expires_and_an_empty_one_always_has() -> None:
    assert not Tokens("a", "r").expires_by(1e12)
    assert Tokens("", "r").expires_by(0.0)
