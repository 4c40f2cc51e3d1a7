"""A sign-in as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.auth.documents import SETTINGS, check_settings, read_document, settings_of, write_document
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError

NOON = datetime(2026, 1, 5, 14, 30, tzinfo=UTC)
SENDABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


@settings(max_examples=30, deadline=None)
@given(SENDABLE, SENDABLE, st.none() | st.datetimes(timezones=st.just(UTC)), st.dictionaries(SENDABLE, SENDABLE))
def test_what_is_written_is_read_again(
    access: str, refresh: str, expires_at: datetime | None, others: dict[str, str]
) -> None:
    others = {name: value for name, value in others.items() if name not in ("access_token", "refresh_token")}
    tokens = Tokens(access, refresh, expires_at)

    assert (tokens, others) == read_document(write_document(tokens, others))


def test_the_text_is_json_that_a_person_can_read() -> None:
    text = write_document(Tokens("a", "r", NOON), {"client_id": "c"})

    assert '{\n  "access_token": "a",\n  "refresh_token": "r",' == text[:48]
    assert {
        "access_token": "a",
        "refresh_token": "r",
        "expires_at": "2026-01-05T14:30:00+00:00",
        "client_id": "c",
    } == json.loads(text)
    assert json.loads(write_document(Tokens("a", "r"), {}))["expires_at"] is None


@every(
    "content",
    [
        b"",
        "{",
        "[]",
        "7",
        "null",
        "[" * 100_000,
        b"\xff",
        "{}",
        '{"access_token": "a"}',
        '{"refresh_token": "r"}',
        '{"access_token": "", "refresh_token": "r"}',
        '{"access_token": "a", "refresh_token": ""}',
        '{"access_token": 7, "refresh_token": "r"}',
        '{"access_token": "a b", "refresh_token": "r"}',
        '{"access_token": "a", "refresh_token": "r", "expires_at": "noon"}',
        '{"access_token": "a", "refresh_token": "r", "expires_at": 7}',
        '{"access_token": "a", "refresh_token": "r", "client_id": "\\ud800"}',
    ],
)
def test_what_holds_no_tokens_of_a_connection_is_none(content: bytes | str) -> None:
    assert read_document(content) is None


def test_what_stands_beside_the_tokens_is_kept_as_it_is() -> None:
    content = b'{"access_token": "a", "refresh_token": "r", "account_id": 7, "client_id": "c"}'

    assert (Tokens("a", "r"), {"account_id": 7, "client_id": "c"}) == read_document(content)


def test_settings_are_the_texts() -> None:
    assert {"client_id": "c"} == settings_of({"client_id": "c", "account_id": 7, "more": None})


def test_every_setting_may_be_kept() -> None:
    check_settings(dict.fromkeys(SETTINGS, "value"))
    check_settings({})


@every(
    "settings, said",
    [
        ({"refresh_token": "r"}, "refresh_token is no setting: save() keeps the tokens."),
        (
            {"colour": "red"},
            "'colour' is no setting. There are: client_id, client_secret, account_id, base_url, auth_url.",
        ),
        ({"x" * 99: ""}, "'" + "x" * 59 + " is no setting. There are: "),
        ({"account_id": "7", "client_id": "c\n"}, "The setting 'client_id' holds a character that cannot be in it."),
    ],
)
def test_what_cannot_be_a_setting_is_named(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(LightspeedError) as caught:
        check_settings(settings)

    assert str(caught.value).startswith(said)
