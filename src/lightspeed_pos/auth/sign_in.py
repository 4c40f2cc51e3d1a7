"""Signing in: the authorization server, and the web side of a sign-in for any web framework."""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx2

from lightspeed_pos.auth.forms import Form, OAuthClient, check, read_tokens
from lightspeed_pos.errors import ConnectFailed, TimedOut, TransportError
from lightspeed_pos.exchange.clock import Clock, SystemClock
from lightspeed_pos.exchange.origin import OWN_AGENT, origin_of
from lightspeed_pos.exchange.request import Reply

if TYPE_CHECKING:
    from lightspeed_pos.auth.tokens import Tokens

AUTH_URL = "https://cloud.lightspeedapp.com"
TIMEOUT_SECONDS = 30.0
_CONNECT_SECONDS = 10.0
_HEADERS = {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    "User-Agent": OWN_AGENT,
}


class _Endpoint:
    """The authorization server at `auth_url`: the only place that tokens and secrets of a sign-in are sent to."""

    def __init__(self, auth_url: str, timeout: float) -> None:
        self.origin = origin_of(auth_url)
        self.timeout = timeout
        # A proxy of the network would get the form unencrypted, and could not reach this computer anyhow.
        self.by_proxy = self.origin.startswith("https:")

    def request(self, form: Form) -> httpx2.Request:
        timeout = {"connect": min(_CONNECT_SECONDS, self.timeout)} | dict.fromkeys(
            ("read", "write", "pool"), self.timeout
        )
        # Not built by the client, which may be shared: its cookies, parameters and credentials are none of ours.
        return httpx2.Request(
            "POST", self.origin + form.path, content=form.body(), headers=_HEADERS, extensions={"timeout": timeout}
        )

    @contextmanager
    def mapped_errors(self, form: Form) -> Generator[None]:
        try:
            yield
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol) as error:
            raise ConnectFailed(f"No connection to {self.origin}: {error}", request=form.request) from None
        except httpx2.TimeoutException:
            message = f"{self.origin} has not answered within {self.timeout:g} seconds."
            raise TimedOut(message, request=form.request) from None
        # The cause is left out everywhere here: it carries the form.
        except httpx2.RequestError as error:
            raise TransportError(f"No answer from {self.origin}: {error}", request=form.request) from None


class TokenEndpoint(_Endpoint):
    """
    Posts forms to the authorization server.

    `http` is an `httpx2.Client` to share, which is not closed; without one there is a connection per form, as forms
    are rare. Redirects are not followed.
    """

    def __init__(self, auth_url: str, http: httpx2.Client | None, timeout: float) -> None:
        super().__init__(auth_url, timeout)
        self._http = http

    def moved(self, auth_url: str) -> TokenEndpoint:
        """The same at another origin."""
        return TokenEndpoint(auth_url, self._http, self.timeout)

    def post(self, form: Form) -> Reply:
        """Send the form once. Raises ConnectFailed, TimedOut, TransportError."""
        with self.mapped_errors(form):
            if self._http is not None:
                return _reply(self._http.send(self.request(form), auth=None, follow_redirects=False))
            with httpx2.Client(trust_env=self.by_proxy) as http:
                return _reply(http.send(self.request(form), auth=None, follow_redirects=False))


class AsyncTokenEndpoint(_Endpoint):
    """The same, awaited."""

    def __init__(self, auth_url: str, http: httpx2.AsyncClient | None, timeout: float) -> None:
        super().__init__(auth_url, timeout)
        self._http = http

    async def post(self, form: Form) -> Reply:
        """Send the form once. Raises ConnectFailed, TimedOut, TransportError."""
        with self.mapped_errors(form):
            if self._http is not None:
                return _reply(await self._http.send(self.request(form), auth=None, follow_redirects=False))
            async with httpx2.AsyncClient(trust_env=self.by_proxy) as http:
                return _reply(await http.send(self.request(form), auth=None, follow_redirects=False))


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

    `client_secret` is None for a public client; `auth_url` is the origin of the authorization server; `http` an
    `httpx2.Client` to share. Errors of the exchange: AuthorizationExpired if code or verifier are not accepted,
    Unauthorized for an unknown client or a wrong secret, else ApiError, TransportError, DecodeError. Nothing is sent
    twice, as a code works once.
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
        return read_tokens(form, self._endpoint.post(form), now)

    def revoke(self, tokens: Tokens) -> None:
        """End the connection: both tokens stop working."""
        form = self._client.revoke(tokens.refresh)
        check(form, self._endpoint.post(form))


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
        return read_tokens(form, await self._endpoint.post(form), now)

    async def revoke(self, tokens: Tokens) -> None:
        """End the connection: both tokens stop working."""
        form = self._client.revoke(tokens.refresh)
        check(form, await self._endpoint.post(form))


def _reply(response: httpx2.Response) -> Reply:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Reply(response.status_code, headers, response.content)
