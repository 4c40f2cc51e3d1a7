"""Tokens in a real Redis."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from redis import Redis

import redis_server
from lightspeed_pos import OAuthTokenHolder, RedisTokens, Tokens
from lightspeed_pos.errors import ConnectFailed, LightspeedError
from lightspeed_pos.testing import check_token_store
from redis_server import RedisServer
from token_service import CLIENT_ID, CLIENT_SECRET, StillClock, TokenService, serving

TOKENS = Tokens("access-0", "refresh-0", datetime(2026, 1, 5, 14, 30, tzinfo=UTC))
EXPIRED = Tokens("access-0", "refresh-0", datetime(2020, 1, 1, tzinfo=UTC))


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    """A Redis that keeps what it is given, as a store of tokens needs it."""
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer(appendonly="yes", appendfsync="always") as server:
        yield server


class Hurried(RedisTokens):
    """The lease of a process that died runs out as soon as somebody asks; nobody waits for the seconds it has."""

    def __init__(self, server: RedisServer, name: str) -> None:
        super().__init__(server.url, name)
        self._own = Redis.from_url(server.url)
        self._lease = f"lightspeed-tokens:{name}:lock"

    @contextmanager
    def lock(self) -> Generator[None]:
        holder = self._own.get("holder")
        if holder and has_died(int(holder)) and self._own.pttl(self._lease) > 0:
            self._own.pexpire(self._lease, 1)
        with super().lock():
            self._own.set("holder", os.getpid())
            yield


def has_died(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


def test_the_store_in_redis_keeps_what_a_store_promises(server: RedisServer) -> None:
    check_token_store(Hurried(server, "trial"))


def test_tokens_in_redis_outlive_a_server_that_is_killed(server: RedisServer) -> None:
    store = RedisTokens(server.url, "killed")
    store.save(TOKENS)
    server.kill()
    server.start()

    assert TOKENS == store.load()


def test_settings_stay_beside_tokens_that_are_renewed_and_go_with_a_new_sign_in(server: RedisServer) -> None:
    store = RedisTokens(server.url, "shop")
    store.keep(TOKENS, {"client_id": "c", "client_secret": "s"})
    store.save(EXPIRED)
    renewed = store.settings()
    store.keep(TOKENS, {"client_id": "d"})
    again = store.settings()
    store.forget()

    assert ({"client_id": "c", "client_secret": "s"}, {"client_id": "d"}) == (renewed, again)
    assert (None, {}) == (store.load(), store.settings())


def test_a_connection_of_yours_may_answer_in_text_or_in_bytes(server: RedisServer) -> None:
    for text in (True, False):
        with Redis.from_url(server.url, decode_responses=text) as connection:
            store = RedisTokens(connection, "either")
            store.save(TOKENS)

            assert TOKENS == store.load()


def test_a_holder_renews_in_redis(server: RedisServer) -> None:
    store = RedisTokens(server.url, "renewed")
    with serving(TokenService(expires_in=None)) as url:
        store.save(EXPIRED)
        OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=store, auth_url=url, clock=StillClock()).oauth_token()

    assert Tokens("access-1", "refresh-1", None) == store.load()


def test_a_redis_that_is_away_is_named_without_its_password() -> None:
    store = RedisTokens("redis://me:hush@127.0.0.1:1/0", "shop")

    for attempt in (store.load, store.forget, lambda: store.save(TOKENS), lambda: store.lock().__enter__()):
        with pytest.raises(ConnectFailed, match=r"Redis at 127\.0\.0\.1:1/0 does not answer") as caught:
            attempt()
        assert "hush" not in str(caught.value)
    assert "hush" not in repr(store)


def test_an_address_that_is_none_is_not_quoted() -> None:
    with pytest.raises(LightspeedError, match="no address of a Redis") as caught:
        RedisTokens("http://me:hush@x", "shop")

    assert "hush" not in str(caught.value)


def test_what_else_stands_under_the_key_says_what_to_do(server: RedisServer) -> None:
    with Redis.from_url(server.url) as connection:
        connection.set("lightspeed-tokens:text", "x")
        connection.hset("lightspeed-tokens:half", mapping={"access": "a"})

    with pytest.raises(LightspeedError, match="refuses: WRONGTYPE"):
        RedisTokens(server.url, "text").load()
    with pytest.raises(LightspeedError, match=r"damaged.*Delete it"):
        RedisTokens(server.url, "half").load()


def test_whoever_was_held_up_until_the_lease_was_over_saves_nothing(server: RedisServer) -> None:
    late, other = RedisTokens(server.url, "late"), RedisTokens(server.url, "late")
    late.save(TOKENS)
    with Redis.from_url(server.url) as connection, late.lock():
        connection.delete("lightspeed-tokens:late:lock")  # as after a night's sleep of the computer
        with other.lock():
            other.save(EXPIRED)
        with pytest.raises(LightspeedError, match="lease on lightspeed-tokens:late ended before"):
            late.save(TOKENS)

    assert EXPIRED == late.load()
    with late.lock():
        late.save(TOKENS)
    assert TOKENS == other.load()


class Moments(threading.Event):
    """Over after so many waits, none of which takes any time. `seconds` is how long each would have been."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.left = count
        self.seconds: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.seconds.append(timeout)
        self.left -= 1
        return self.left < 0


def test_a_lease_is_extended_long_before_it_is_over_and_not_once_it_is_lost(server: RedisServer) -> None:
    store, key = RedisTokens(server.url, "long", lease_seconds=30), "lightspeed-tokens:long:lock"
    with Redis.from_url(server.url) as connection:
        lease = connection.lock(key, timeout=30, thread_local=False)
        lease.acquire()
        connection.pexpire(key, 9000)
        moments = Moments(1)
        store._extend(lease, moments)
        extended = connection.pttl(key)
        connection.set(key, "another process")
        lost = Moments(5)
        store._extend(lease, lost)

        assert extended > 9000
        assert ([10.0, 10.0], [10.0]) == (moments.seconds, lost.seconds)
        assert b"another process" == connection.get(key)


def test_the_lock_is_given_back(server: RedisServer) -> None:
    store = RedisTokens(server.url, "back")
    with Redis.from_url(server.url) as connection:
        with store.lock():
            assert 1 == connection.exists("lightspeed-tokens:back:lock")
        assert 0 == connection.exists("lightspeed-tokens:back:lock")


def test_a_redis_that_dies_while_the_lock_is_held_is_named() -> None:
    with RedisServer() as server:
        store = RedisTokens(server.url, "shop")
        with pytest.raises(ConnectFailed, match="does not answer"), store.lock():
            server.kill()
            store.save(TOKENS)
