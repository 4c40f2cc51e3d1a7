"""The stores of docs/token-stores.md, run against real servers. That of SQLite runs with its page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest

import postgres_server
import redis_server
from lightspeed_pos import OAuthTokenHolder, Tokens
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.testing import check_token_store
from pages import ROOT, blocks
from postgres_server import PostgresServer
from redis_server import RedisServer
from token_service import CLIENT_ID, CLIENT_SECRET, StillClock, TokenService, serving

TOKENS = Tokens("access-0", "refresh-0", datetime(2026, 1, 5, 14, 30, tzinfo=UTC))
EXPIRED = Tokens("access-0", "refresh-0", datetime(2020, 1, 1, tzinfo=UTC))


def recipe(name: str) -> Any:
    """A class of the page, made of the block that shows it."""
    code = next(block.code for block in blocks(ROOT / "docs/token-stores.md") if f"class {name}" in block.code)
    names: dict[str, Any] = {}
    exec(compile(code, "docs/token-stores.md", "exec"), names)
    return names


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    """Address of a PostgreSQL server in which the table of the page was made."""
    if postgres_server.PROGRAMS is None:
        pytest.skip("needs PostgreSQL (Debian: apt-get install postgresql)")
    with PostgresServer() as server:
        with psycopg.connect(server.url) as connection:
            connection.execute(recipe("PostgresTokens")["TABLE"])
        yield server.url


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    """A Redis that keeps what it is given, as the page asks for."""
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer(appendonly="yes", appendfsync="always") as server:
        yield server


def test_the_store_in_postgresql_keeps_what_a_store_promises(postgres: str) -> None:
    check_token_store(recipe("PostgresTokens")["PostgresTokens"](postgres, "trial"))


def test_the_store_in_redis_keeps_what_a_store_promises(redis: RedisServer) -> None:
    check_token_store(recipe("RedisTokens")["RedisTokens"](redis.url, "trial", lease_seconds=4))


def test_tokens_in_redis_outlive_a_server_that_is_killed(redis: RedisServer) -> None:
    store = recipe("RedisTokens")["RedisTokens"](redis.url, "shop")
    store.save(TOKENS)
    redis.kill()
    redis.start()

    assert TOKENS == store.load()


def test_a_holder_renews_in_postgresql_and_in_redis(postgres: str, redis: RedisServer) -> None:
    stores = [
        recipe("PostgresTokens")["PostgresTokens"](postgres, "shop"),
        recipe("RedisTokens")["RedisTokens"](redis.url, "shop"),
    ]
    for store in stores:
        with serving(TokenService(expires_in=None)) as url:
            store.save(EXPIRED)
            OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=store, auth_url=url, clock=StillClock()).oauth_token()

        assert Tokens("access-1", "refresh-1", None) == store.load()


def test_a_column_of_255_is_noticed_by_the_trial_and_by_the_holder(postgres: str) -> None:
    names = recipe("PostgresTokens")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE narrow")
    narrow = postgres.removesuffix("/postgres") + "/narrow"
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
