"""What token holders hand out, when they refresh, and what they say when they cannot."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from every import every, in_both_loops
from held_tokens import NOW, Wrapped, holder_at, tokens_expiring_in, use
from lightspeed_pos import AsyncClient, Client
from lightspeed_pos.auth.holders import OAuthTokenHolder, StaticToken
from lightspeed_pos.auth.stores import FileTokens, MemoryTokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, ServerError, Unauthorized
from scripted_server import Answer
from token_service import CLIENT_ID, StillClock, TokenService, serving


def test_static_token_is_given_and_cannot_be_refreshed() -> None:
    holder = StaticToken("eyJ-access")

    assert "eyJ-access" == holder.oauth_token()
    with pytest.raises(AuthorizationExpired, match="OAuthTokenHolder"):
        holder.refresh_oauth_token()


def test_a_variable_that_is_not_set_is_no_token() -> None:
    with pytest.raises(TypeError, match="not NoneType"):
        StaticToken(None)  # type: ignore[arg-type]  # os.environ.get("…")


def test_no_holder_shows_a_secret_or_can_be_pickled() -> None:
    store = MemoryTokens(Tokens("eyJ-access", "def-refresh"))
    holders = [StaticToken("eyJ-access"), OAuthTokenHolder("client-1", "very-secret", store=store)]

    printed = repr([holders, [vars(holder) for holder in holders]])

    assert [] == [secret for secret in ("eyJ", "def-", "very-secret") if secret in printed]
    for holder in holders:
        with pytest.raises(TypeError, match="make"):
            pickle.dumps(holder)


def test_valid_token_is_handed_out_without_a_request() -> None:
    service = TokenService()
    with serving(service) as url:
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(3600)))

        assert "access-0" == holder.oauth_token()
    assert [] == service.forms


def test_token_is_refreshed_a_minute_before_it_expires() -> None:
    service, clock = TokenService(expires_in=3600), StillClock()
    with serving(service) as url:
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(3600)), clock)
        clock.time = NOW + 3539
        before = holder.oauth_token()
        clock.time = NOW + 3541
        after = holder.oauth_token()

    assert ("access-0", "access-1") == (before, after)
    assert tokens_expiring_in(3541 + 3600).expires_at == (holder.store.load() or Tokens("", "")).expires_at


def test_token_of_unknown_expiry_is_refreshed_only_when_it_is_rejected() -> None:
    service = TokenService(expires_in=None)
    with serving(service) as url:
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(None)))
        before = holder.oauth_token()
        holder.refresh_oauth_token()
        after = holder.oauth_token()

    assert ("access-0", "access-1") == (before, after)
    assert Tokens("access-1", "refresh-1", None) == holder.store.load()


def test_tokens_that_live_shorter_than_a_minute_are_not_refreshed_for_every_request() -> None:
    service = TokenService(expires_in=30)
    with serving(service) as url:
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(-5)))
        tokens = {holder.oauth_token() for _request in range(50)}

    assert service.refreshes <= 2
    assert f"access-{service.refreshes}" in tokens


def test_failing_to_refresh_ahead_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    service, clock = TokenService(trouble=[Answer(503)]), StillClock()
    with serving(service) as url, caplog.at_level(logging.WARNING, "lightspeed_pos"):
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(30)), clock)
        meanwhile = [holder.oauth_token(), holder.oauth_token()]
        clock.time += 30
        afterwards = holder.oauth_token()

    assert (["access-0", "access-0"], "access-1") == (meanwhile, afterwards)
    assert [] == clock.slept
    assert "refresh ahead" in caplog.text
    assert "refresh-0" not in caplog.text


def test_server_that_is_down_is_waited_for() -> None:
    service, clock = TokenService(trouble=[Answer(500), Answer(reset=True), Answer(status=429)]), StillClock()
    with serving(service) as url:
        token = holder_at(url, MemoryTokens(tokens_expiring_in(-1)), clock).oauth_token()

    assert "access-1" == token
    assert [4.0, 12.0, 24.0] == clock.slept
    assert {"refresh-0"} == {form["refresh_token"] for form in service.forms}


def test_server_that_stays_down_is_an_error_and_the_tokens_stay() -> None:
    service, store = (
        TokenService(trouble=[Answer(502, b"<h1>Bad gateway</h1>")] * 9),
        MemoryTokens(tokens_expiring_in(-1)),
    )
    with serving(service) as url, pytest.raises(ServerError, match="502 Bad gateway"):
        holder_at(url, store).oauth_token()

    assert tokens_expiring_in(-1) == store.load()


def test_refused_refresh_token_says_to_sign_in_and_shows_nothing() -> None:
    with serving(TokenService()) as url, pytest.raises(AuthorizationExpired, match="sign in again") as caught:
        holder_at(url, MemoryTokens(Tokens("access-7", "refresh-7"))).refresh_oauth_token()

    assert "refresh-7" not in f"{caught.value!r}"


def test_wrong_client_secret_says_what_to_check() -> None:
    with serving(TokenService()) as url:
        holder = OAuthTokenHolder(CLIENT_ID, "wrong", store=MemoryTokens(tokens_expiring_in(-1)), auth_url=url)
        with pytest.raises(Unauthorized, match="Check client_id and client_secret") as caught:
            holder.oauth_token()

    assert "wrong" not in f"{caught.value!r}"


def test_public_client_refreshes_without_a_secret() -> None:
    service = TokenService()
    with serving(service) as url:
        holder = OAuthTokenHolder(CLIENT_ID, store=MemoryTokens(tokens_expiring_in(-1)), auth_url=url)
        holder.oauth_token()

    assert [{"grant_type": "refresh_token", "refresh_token": "refresh-0", "client_id": CLIENT_ID}] == service.forms


def test_empty_store_says_to_sign_in(tmp_path: Path) -> None:
    with serving(TokenService()) as url, pytest.raises(AuthorizationExpired, match="sign in"):
        holder_at(url, FileTokens(tmp_path / "none.json")).oauth_token()


def test_new_sign_in_is_noticed_after_the_old_connection_ended() -> None:
    service, store = TokenService(), MemoryTokens(tokens_expiring_in(3600))
    with serving(service) as url:
        holder = holder_at(url, store)
        service.alive = {40}
        assert 401 == use(url, holder.oauth_token())
        store.save(Tokens("access-40", "refresh-40"))
        holder.refresh_oauth_token()

        assert 200 == use(url, holder.oauth_token())
    assert 0 == service.refreshes


def test_tokens_are_not_used_when_they_could_not_be_saved() -> None:
    class FullDisk(MemoryTokens):
        def save(self, tokens: Tokens) -> None:
            raise OSError(28, "No space left on device")

    service, clock = TokenService(), StillClock()
    with serving(service) as url:
        holder = holder_at(url, FullDisk(tokens_expiring_in(3600)), clock)
        holder.oauth_token()
        for _call in range(50):
            with pytest.raises(OSError, match="No space left"):
                holder.refresh_oauth_token()
            clock.time += 0.1

        assert "access-0" == holder.oauth_token()
        assert 200 == use(url, "access-0")
    assert 1 == len(service.forms)


def test_tokens_that_the_store_cut_are_not_used_and_the_old_ones_are_put_back() -> None:
    class ShortColumn(MemoryTokens):
        def save(self, tokens: Tokens) -> None:
            super().save(Tokens(tokens.access[:8], tokens.refresh[:9], tokens.expires_at))

    service, store = TokenService(), ShortColumn(tokens_expiring_in(-1))
    service.refreshes = 9
    with serving(service) as url:
        holder = holder_at(url, store)
        for _call in range(2):
            with pytest.raises(LightspeedError, match="column too short"):
                holder.oauth_token()

    assert (tokens_expiring_in(-1), 1) == (store.load(), len(service.forms))


class Locked(MemoryTokens):
    """A store that is read and written under its lock only, like one on a connection that the lock opens."""

    inside = False

    def load(self) -> Tokens | None:
        assert self.inside
        return super().load()

    def save(self, tokens: Tokens) -> None:
        assert self.inside
        super().save(tokens)

    @contextmanager
    def lock(self) -> Iterator[None]:
        with super().lock():
            self.inside = True
            yield
            self.inside = False


class OneOfYourOwn:
    """A store that is none of ours by its class."""

    def __init__(self, tokens: Tokens) -> None:
        kept = Locked(tokens)
        self.load, self.save, self.lock = kept.load, kept.save, kept.lock


def test_a_store_is_read_and_written_inside_its_lock_only() -> None:
    with serving(TokenService()) as url:
        holder = holder_at(url, OneOfYourOwn(tokens_expiring_in(3600)))
        before = holder.oauth_token()
        holder.refresh_oauth_token()

        assert ("access-0", "access-1") == (before, holder.oauth_token())


@every("missing", ["load", "save", "lock"])
def test_a_store_that_lacks_a_method_is_refused_at_once(missing: str) -> None:
    store: Any = OneOfYourOwn(tokens_expiring_in(1))
    delattr(store, missing)

    with pytest.raises(TypeError, match=rf"OneOfYourOwn has no {missing}\(\): see .*TokenStore"):
        OAuthTokenHolder(CLIENT_ID, store=store)


class Subclass(OAuthTokenHolder):
    def oauth_token(self) -> str:
        return super().oauth_token()


@in_both_loops
@every("wrap", [Wrapped, lambda inner: inner])
@every("kind", [OAuthTokenHolder, Subclass])
async def test_a_holder_around_ours_refreshes_where_the_client_says(
    kind: type[OAuthTokenHolder], wrap: Callable[[OAuthTokenHolder], Any]
) -> None:
    service = TokenService()
    with serving(service) as url:
        holder = wrap(kind(CLIENT_ID, store=MemoryTokens(tokens_expiring_in(-1)), clock=StillClock()))
        async with AsyncClient(holder, base_url=url, auth_url=url) as client:
            await client.get("/Account.json")

    assert ["refresh-0"] == [form["refresh_token"] for form in service.forms]


@every("wrap", [Wrapped, lambda inner: inner])
def test_a_service_on_this_computer_is_the_authorization_server_too_unless_another_is_given(
    wrap: Callable[[OAuthTokenHolder], Any],
) -> None:
    reached: list[list[bool]] = []
    for own, given in ((False, False), (True, False), (False, True)):
        service, elsewhere = TokenService(), TokenService()
        with serving(service) as url, serving(elsewhere) as auth_url:
            other: Any = {"auth_url": auth_url}
            store = MemoryTokens(tokens_expiring_in(-1))
            holder = wrap(OAuthTokenHolder(CLIENT_ID, store=store, clock=StillClock(), **(other if own else {})))
            with (
                Client(holder, base_url=url, **(other if given else {})) as client,
                Client(holder, base_url=url),  # what one client was given is not forgotten for another
                suppress(Unauthorized),
            ):
                client.get("/Account.json")
        reached.append([bool(service.forms), bool(elsewhere.forms)])

    assert [[True, False], [False, True], [False, True]] == reached


def test_a_wrapped_holder_asked_by_threads_refreshes_where_the_client_says() -> None:
    service = TokenService()
    with serving(service) as url:
        holder = Wrapped(OAuthTokenHolder(CLIENT_ID, store=MemoryTokens(tokens_expiring_in(-1)), clock=StillClock()))
        with Client(holder, base_url=url, auth_url=url) as client:
            client.get("/Account.json")

    assert (1, "refresh-0") == (holder.asked, service.forms[0]["refresh_token"])
