"""The store for PostgreSQL of the documentation, run against a real server. That of SQLite runs with its page."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from lightspeed_pos import OAuthTokenHolder, Tokens
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.testing import check_token_store
from pages import ROOT, blocks
from postgres_server import PostgresServer
from token_service import CLIENT_ID, CLIENT_SECRET, StillClock, TokenService, serving

EXPIRED = Tokens("access-0", "refresh-0", datetime(2020, 1, 1, tzinfo=UTC))

PAGE = "docs/how-to/own-token-store.md"


def recipe(name: str) -> Any:
    """A class of the page, made of the block that shows it."""
    code = next(block.code for block in blocks(ROOT / PAGE) if f"class {name}" in block.code)
    names: dict[str, Any] = {}
    exec(compile(code, PAGE, "exec"), names)
    return names


@pytest.fixture(scope="module")
def database(postgres: PostgresServer) -> str:
    """Address of a database in which the table of the page was made."""
    import psycopg

    with psycopg.connect(postgres.url) as connection:
        connection.execute(recipe("PostgresTokens")["TABLE"])
    return postgres.url


@pytest.mark.long
def test_the_store_in_postgresql_keeps_what_a_store_promises(database: str) -> None:
    check_token_store(recipe("PostgresTokens")["PostgresTokens"](database, "trial"))


def test_a_holder_renews_in_postgresql(database: str) -> None:
    store = recipe("PostgresTokens")["PostgresTokens"](database, "shop")
    with serving(TokenService(expires_in=None)) as url:
        store.save(EXPIRED)
        OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=store, auth_url=url, clock=StillClock()).oauth_token()

    assert Tokens("access-1", "refresh-1", None) == store.load()


def test_a_column_of_255_is_noticed_by_the_trial_and_by_the_holder(database: str) -> None:
    import psycopg

    names = recipe("PostgresTokens")
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE DATABASE narrow")
    narrow = database.removesuffix("/postgres") + "/narrow"
    with psycopg.connect(narrow) as connection:
        connection.execute(names["TABLE"])
        # As MySQL and others do in their lax modes: cut, without a word.
        connection.execute(
            "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "NEW.access := left(NEW.access, 255); NEW.refresh := left(NEW.refresh, 255); RETURN NEW; END $$"
        )
        connection.execute(
            "CREATE TRIGGER cut BEFORE INSERT OR UPDATE ON lightspeed_tokens FOR EACH ROW EXECUTE FUNCTION cut()"
        )
    store = names["PostgresTokens"](narrow, "shop")

    with pytest.raises(AssertionError, match="255 characters of the access token, where 12,006 were saved"):
        check_token_store(store)
    store.save(EXPIRED)
    service = TokenService(prefix="x" * 300)
    with serving(service) as url, pytest.raises(LightspeedError, match="column too short"):
        OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=store, auth_url=url, clock=StillClock()).oauth_token()

    assert EXPIRED == store.load()
