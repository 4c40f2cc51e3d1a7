"""The web side of a sign-in, for any web framework."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lightspeed_pos.auth.endpoint import AUTH_URL, TIMEOUT_SECONDS, AsyncTokenEndpoint, TokenEndpoint
from lightspeed_pos.auth.forms import OAuthClient, check, read_tokens
from lightspeed_pos.exchange.clock import Clock, SystemClock

if TYPE_CHECKING:
    import httpx2

    from lightspeed_pos.auth.tokens import Tokens


class _App:
    def __init__(self, client_id: str, client_secret: str | None, clock: Clock | None) -> None:
        self._client = OAuthClient(client_id, client_secret)
        self._clock = clock or SystemClock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self._client.client_id!r})"

    def __reduce__(self) -> str:
        raise TypeError(
            f"{type(self).__name__} is not pickled, as that would spread the client secret: make a new one."
        )

    def _authorize_url(self, origin: str, scopes: str | Iterable[str], state: str) -> tuple[str, str]:
        verifier = secrets.token_urlsafe(64)
        return origin + self._client.authorize_target(scopes, state, verifier), verifier


class OAuthApp(_App):
    """
    The web side of a sign-in: send the merchant to `authorize_url`, then `exchange` the code that comes back.

    `client_secret` is None for a public client. `auth_url` is the origin of the authorization server. `http` is an
    `httpx2.Client` to share, which is not closed. `timeout` is in seconds. Nothing is sent twice, as a code works once.

    `exchange`, `refresh` and `revoke` raise AuthorizationExpired if the code, verifier or refresh token is not
    accepted, Unauthorized for an unknown client or a wrong secret, else ApiError, TransportError or DecodeError.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | None = None,
        *,
        auth_url: str = AUTH_URL,
        http: httpx2.Client | None = None,
        clock: Clock | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(client_id, client_secret, clock)
        self._endpoint = TokenEndpoint(auth_url, http, timeout)

    def authorize_url(self, scopes: str | Iterable[str], state: str) -> tuple[str, str]:
        """
        URL to send the merchant's browser to, and the verifier to keep for `exchange`.

        `scopes` are names such as "employee:inventory", with or without the prefix, as a list or as one string.
        `state` comes back to the registered redirect URI beside `code`; check it there before anything else.
        """
        return self._authorize_url(self._endpoint.origin, scopes, state)

    def exchange(self, code: str, verifier: str) -> Tokens:
        """Tokens for the code of a sign-in, within 60 seconds of it."""
        form, now = self._client.exchange(code, verifier), self._clock.now()
        return read_tokens(form, self._endpoint.send(form), now)

    def refresh(self, refresh_token: str) -> Tokens:
        """
        The next pair for this refresh token, for a token holder of your own; `OAuthTokenHolder` does all this itself.

        Save the pair before you use it: the first use of its access token ends the old pair. Let one thread or process
        at a time refresh, and look before whether another has done so. The server allows five refreshes a minute.
        """
        form, now = self._client.refresh(refresh_token), self._clock.now()
        return read_tokens(form, self._endpoint.send(form), now)

    def revoke(self, tokens: Tokens) -> None:
        """End the connection: both tokens stop working."""
        form = self._client.revoke(tokens.refresh)
        check(form, self._endpoint.send(form))


class AsyncOAuthApp(_App):
    """`OAuthApp`, awaited; `http` is an `httpx2.AsyncClient`."""

    def __init__(
        self,
        client_id: str,
        client_secret: str | None = None,
        *,
        auth_url: str = AUTH_URL,
        http: httpx2.AsyncClient | None = None,
        clock: Clock | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(client_id, client_secret, clock)
        self._endpoint = AsyncTokenEndpoint(auth_url, http, timeout)

    def authorize_url(self, scopes: str | Iterable[str], state: str) -> tuple[str, str]:
        """URL to send the merchant's browser to, and the verifier to keep for `exchange`; sends nothing itself."""
        return self._authorize_url(self._endpoint.origin, scopes, state)

    async def exchange(self, code: str, verifier: str) -> Tokens:
        """Tokens for the code of a sign-in, within 60 seconds of it."""
        form, now = self._client.exchange(code, verifier), self._clock.now()
        return read_tokens(form, await self._endpoint.send(form), now)

    async def refresh(self, refresh_token: str) -> Tokens:
        """The next pair for this refresh token; see `OAuthApp.refresh`."""
        form, now = self._client.refresh(refresh_token), self._clock.now()
        return read_tokens(form, await self._endpoint.send(form), now)

    async def revoke(self, tokens: Tokens) -> None:
        """End the connection: both tokens stop working."""
        form = self._client.revoke(tokens.refresh)
        check(form, await self._endpoint.send(form))
