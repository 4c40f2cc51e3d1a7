"""Holders: what `Client(oauth_token_holder=…)` asks for tokens."""

from __future__ import annotations

import logging
import os
import threading
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar, assert_never, cast
from weakref import ref

from lightspeed_pos.auth.endpoint import AUTH_URL, TIMEOUT_SECONDS, TokenEndpoint
from lightspeed_pos.auth.forms import OAuthClient
from lightspeed_pos.auth.gate import asker
from lightspeed_pos.auth.renewal import Exclusive, Load, Now, Outage, Post, Save, TokenEffect, TokenFlow, renew, stored
from lightspeed_pos.auth.stores import OWN_STORES, checked_store
from lightspeed_pos.auth.tokens import Secret, Tokens
from lightspeed_pos.errors import AuthorizationExpired
from lightspeed_pos.exchange.clock import Clock, SystemClock
from lightspeed_pos.exchange.flow import Sleep

if TYPE_CHECKING:
    import httpx2

    from lightspeed_pos.auth.stores import TokenStore

T = TypeVar("T")
log = logging.getLogger("lightspeed_pos")

REFRESH_AHEAD_SECONDS = 60.0


class StaticToken:
    """An access token as it is: for a script that ends within the hour."""

    def __init__(self, token: str) -> None:
        if not isinstance(token, str):
            raise TypeError(f"StaticToken needs the token as a str, not {type(token).__name__}.")
        self._token = Secret(token)

    def __repr__(self) -> str:
        return "StaticToken(<hidden>)"

    def __reduce__(self) -> str:
        raise TypeError("StaticToken is not pickled, as that would spread the token: make a new one.")

    def oauth_token(self) -> str:
        """The token."""
        return self._token

    def token_at_hand(self) -> str:
        """The token."""
        return self._token

    def refresh_oauth_token(self) -> None:
        """Raise AuthorizationExpired: there is nothing to refresh with."""
        raise AuthorizationExpired(
            "The access token is not accepted any more, and a StaticToken cannot be refreshed. Pass a fresh one, or "
            "use OAuthTokenHolder with a store that holds a refresh token. With from_env() that takes "
            "LIGHTSPEED_OAUTH_REFRESH_TOKEN and LIGHTSPEED_CLIENT_ID."
        )


class OAuthTokenHolder:
    """
    The tokens in `store`, refreshed when they are about to expire or are rejected, and saved before they are used.

    Any number of threads, and of processes with the same store, refresh once. `client_secret` is None for a public
    client. `auth_url` is the origin of the authorization server; without one it is that of the client that asks, also
    through a holder of your own that wraps this one. `http` is an `httpx2.Client` to share, which is not closed.
    `timeout` is in seconds. The holder blocks: `AsyncClient` asks it in a worker thread when it has no valid token.

    Raises TypeError for a store that lacks one of `load`, `save` and `lock`.

    Both methods raise AuthorizationExpired if the merchant has to sign in again, Unauthorized if the client is not
    known or its secret is wrong or missing, and RateLimited, ServerError, TransportError or DecodeError if there was
    no usable answer in about 40 seconds, the wait for other processes that renew included. LightspeedError says that
    the store did not give back what was saved. Errors of the store pass through. For 20 seconds after a failure the
    same error is raised without asking again.
    Not pickled, as that would spread the client secret.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | None = None,
        *,
        store: TokenStore,
        auth_url: str | None = None,
        http: httpx2.Client | None = None,
        clock: Clock | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        checked_store(store)
        self.store = store
        self._client = OAuthClient(client_id, client_secret)
        self._has_auth_url = auth_url is not None
        self._endpoint = TokenEndpoint(AUTH_URL if auth_url is None else auth_url, http, timeout)
        self._clock = clock or SystemClock()
        self._lock_of_process = (os.getpid(), threading.Lock())
        self._outage = Outage()
        self._tokens: Tokens | None = None
        self._ahead_from = 0.0

    def __repr__(self) -> str:
        return f"OAuthTokenHolder(client_id={self._client.client_id!r}, store={self.store!r})"

    def __reduce__(self) -> str:
        raise TypeError(
            "OAuthTokenHolder is not pickled, as that would spread the client secret: make one with its store there."
        )

    @property
    def auth_url(self) -> str:
        """Origin of the authorization server that it refreshes at."""
        return self._endpoint.origin

    def default_auth_url(self, auth_url: str) -> None:
        """Refresh there from now on, unless an `auth_url` was given when the holder was made."""
        if not self._has_auth_url and auth_url != self._endpoint.origin:
            self._endpoint = self._endpoint.moved(auth_url)

    def oauth_token(self) -> str:
        """Access token to send; refreshed first if it expires within a minute."""
        now = self._clock.now()
        if self._tokens is None:
            # Ours may be read without their lock, for which a directory has to be writable.
            self._tokens = self.store.load() if isinstance(self.store, OWN_STORES) else self._run(stored())
        tokens = self._tokens
        if tokens is None or tokens.expires_by(now):
            tokens = self._renewed(renew(self._client, Tokens.expires_by, self._outage))
        elif tokens.expires_by(now + REFRESH_AHEAD_SECONDS) and now >= self._ahead_from:
            tokens = self._refresh_ahead(tokens)
        _handed_out.set((ref(self), threading.get_ident(), tokens.access))
        return tokens.access

    def token_at_hand(self) -> str | None:
        """Access token if there is one that needs no looking after: no waiting, no reading, no request."""
        tokens, now = self._tokens, self._clock.now()
        if tokens is None or tokens.expires_by(now):
            return None
        if tokens.expires_by(now + REFRESH_AHEAD_SECONDS) and now >= self._ahead_from:
            return None
        return tokens.access

    def refresh_oauth_token(self) -> None:
        """
        Replace the access token that was handed out last, unless it has been replaced already.

        "Last" is to this thread or task, so that latecomers do not replace what others have just got. A client says
        which token was rejected.
        """
        by, last = asker.get(), _handed_out.get()
        rejected: str | None
        if by is not None and by.rejected is not None:
            rejected, by.refreshed = by.rejected, False
        elif last is not None and last[0]() is self and last[1] == threading.get_ident():
            rejected = last[2]
        else:
            # A worker thread that asks on behalf of a task: what was handed to the thread before is beside the point.
            rejected = self._tokens.access if self._tokens is not None else None

        def needed(stored: Tokens, now: float) -> bool:
            return rejected is None or stored.access == rejected or stored.expires_by(now)

        self._renewed(renew(self._client, needed, self._outage))

    def _refresh_ahead(self, tokens: Tokens) -> Tokens:
        def needed(stored: Tokens, now: float) -> bool:
            return stored.expires_by(now + REFRESH_AHEAD_SECONDS)

        # Set before and after: one tries while the others go on with the token that is still good.
        self._ahead_from = self._clock.now() + REFRESH_AHEAD_SECONDS
        try:
            return self._renewed(renew(self._client, needed, self._outage, patient=False))
        except Exception as error:  # noqa: BLE001  # a store raises what it likes
            log.warning("Could not refresh ahead of expiry, which is no harm yet: %s: %s", type(error).__name__, error)
            return tokens
        finally:
            self._ahead_from = self._clock.now() + REFRESH_AHEAD_SECONDS

    def _renewed(self, flow: TokenFlow[Tokens]) -> Tokens:
        # Kept only here: what a flow reads or writes on its way may be tokens that must not be used.
        self._tokens = tokens = self._run(flow)
        return tokens

    def _lock(self) -> threading.Lock:
        if self._lock_of_process[0] != os.getpid():  # forked, perhaps while a thread held it that is not here
            self._lock_of_process = (os.getpid(), threading.Lock())
        return self._lock_of_process[1]

    def _run(self, flow: TokenFlow[T]) -> T:
        try:
            effect = next(flow)
            while True:
                try:
                    answer = self._perform(effect)
                except Exception as error:  # noqa: BLE001  # whatever it is, the flow decides
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as stop:
            return cast("T", stop.value)

    def _perform(self, effect: TokenEffect) -> Any:
        match effect:
            case Exclusive(inner):
                # The thread lock first: it wakes the one who waits at once, the lock of a file is polled.
                with self._lock(), self.store.lock():
                    return self._run(inner)
            case Load():
                return self.store.load()
            case Save(tokens):
                return self.store.save(tokens)
            case Post(form):
                if (by := asker.get()) is not None:
                    by.refreshed = True
                    if by.auth_url is not None:
                        self.default_auth_url(by.auth_url)
                return self._endpoint.send(form)
            case Now():
                return self._clock.now()
            case Sleep(seconds):
                return self._clock.sleep(seconds)
            case _:
                assert_never(effect)


# Holder, thread and token: a task's context is copied into worker threads and outlives what they do.
_handed_out: ContextVar[tuple[ref[OAuthTokenHolder], int, str] | None] = ContextVar("_handed_out", default=None)
