"""The forms that the authorization server is sent, and what its answers mean. No I/O."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import quote, urlencode

from lightspeed_pos.auth.tokens import Secret, Tokens, is_sendable
from lightspeed_pos.errors import ApiError, AuthorizationExpired, DecodeError, Unauthorized
from lightspeed_pos.exchange.request import Reply, Request
from lightspeed_pos.responses.failures import fault, sentence

if TYPE_CHECKING:
    from lightspeed_pos.errors import LightspeedError

SCOPE_PREFIX = "employee:"
SIGN_IN_AGAIN = (
    "The merchant has to sign in again: lightspeed login at a terminal, or OAuthApp.authorize_url() and then "
    "OAuthApp.exchange() in a program."
)
CONFIDENTIAL_CLIENT = (
    "This client has a secret, and none was sent: pass client_secret, or for from_env() set LIGHTSPEED_CLIENT_SECRET "
    'or keep it beside the tokens, FileTokens().remember({"client_id": "…", "client_secret": "…"}).'
)


@dataclass(frozen=True, slots=True)
class Form:
    """
    A form to POST to the authorization server, or a page to GET there.

    `refused` is the advice if it answers `invalid_grant`.
    """

    path: str
    fields: Mapping[str, str]
    refused: str
    method: Literal["GET", "POST"] = "POST"

    @property
    def request(self) -> Request:
        """The exchange as errors name it: without the body, which is made of secrets."""
        return Request(method=self.method, target=self.path)

    def body(self) -> bytes:
        """Form, urlencoded."""
        # What is no text is none of the server's codes either: let it say so.
        return urlencode(self.fields, errors="replace").encode()


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """
    The registered application. `client_secret` is None for a public one.

    Source: API documentation, "Authentication".
    """

    client_id: str
    client_secret: str | None = field(default=None, repr=False)

    def authorize_target(self, scopes: str | Iterable[str], state: str, verifier: str) -> str:
        """
        Path and query of the page on which the merchant grants the scopes, with the S256 challenge of `verifier`.

        There is no redirect_uri: the server uses the registered one. Raises ValueError without a scope or a state.
        """
        names = re.split(r"[\s,+]+", scopes.strip()) if isinstance(scopes, str) else list(scopes)
        wanted = [name if name.startswith(SCOPE_PREFIX) else SCOPE_PREFIX + name for name in names if name]
        if not wanted:
            raise ValueError('Name at least one scope, such as "employee:inventory" or "employee:all".')
        if not state:
            raise ValueError(
                "Give a state that nobody can guess, such as secrets.token_urlsafe(16), and check it later."
            )
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "scope": " ".join(wanted),
            "state": state,
            "code_challenge": challenge(verifier),
            "code_challenge_method": "S256",
        }
        return "/auth/oauth/authorize?" + urlencode(query, quote_via=quote)

    def exchange(self, code: str, verifier: str) -> Form:
        """Form that turns the code of a sign-in into tokens."""
        refused = (
            "The code is not accepted: it lives for 60 seconds, works once, and only with the verifier that "
            "authorize_url() returned along with the URL. Start the sign-in again."
        )
        fields = {"grant_type": "authorization_code", "code": Secret(code), "code_verifier": Secret(verifier)}
        return self._form("/auth/oauth/token", fields, refused)

    def refresh(self, refresh: str) -> Form:
        """Form that turns a refresh token into the next pair. Raises TypeError for what is no text, such as both."""
        if not isinstance(refresh, str):
            raise TypeError(f"The refresh token has to be a str, tokens.refresh for one; not {type(refresh).__name__}.")
        # No `scope`: the server refuses a refresh that names one.
        fields = {"grant_type": "refresh_token", "refresh_token": Secret(refresh)}
        return self._form("/auth/oauth/token", fields, f"The refresh token is not accepted any more. {SIGN_IN_AGAIN}")

    def revoke(self, refresh: str) -> Form:
        """Form that ends the connection."""
        refused = "The refresh token is not accepted: the connection has ended already, or a newer one replaced it."
        return self._form("/auth/oauth/revoke", {"refresh_token": Secret(refresh)}, refused)

    def _form(self, path: str, fields: dict[str, str], refused: str) -> Form:
        fields["client_id"] = self.client_id
        if self.client_secret is not None:
            fields["client_secret"] = Secret(self.client_secret)
        return Form(path, fields, refused)


def challenge(verifier: str) -> str:
    """S256 code challenge of a PKCE verifier."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def read_tokens(form: Form, reply: Reply, now: float) -> Tokens:
    """
    Tokens in the answer to `form`, which was sent at `now`, in seconds since the epoch.

    Raises what `check` raises, and DecodeError unless both tokens are there and can be sent. An expiry that cannot be
    understood is None: the tokens are good without.
    """
    check(form, reply)
    try:
        answer = json.loads(reply.body)
    except (ValueError, RecursionError):
        # No excerpt here and below: the beginning of a broken answer may well be a token.
        raise DecodeError(f"{_intro(form, reply)} with something that is not JSON.", request=form.request) from None
    found = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
    access, refresh = found.get("access_token"), found.get("refresh_token")
    if not (isinstance(access, str) and access and isinstance(refresh, str) and refresh):
        names = ", ".join(sorted(found)) or "none"
        raise DecodeError(f"{_intro(form, reply)} without both tokens. Its keys: {names}.", request=form.request)
    if not (is_sendable(access) and is_sendable(refresh)):
        message = f"{_intro(form, reply)} with a token that holds a space, a line break or the like."
        raise DecodeError(message, request=form.request)
    return Tokens(access, refresh, _expiry(found.get("expires_in"), now))


def check(form: Form, reply: Reply) -> None:
    """
    Return if the answer is a success.

    Raises AuthorizationExpired for `invalid_grant`, else the ApiError that the answer is: Unauthorized for an unknown
    client or a client without its secret, RateLimited, ServerError… No secret of the form shows in it, even if the
    server echoes it.
    """
    error = _failure(form, reply)
    if error is not None:
        raise error


def _failure(form: Form, reply: Reply) -> LightspeedError | None:
    if 300 <= reply.status < 400:
        where = reply.headers.get("location", "").partition("?")[0]
        message = f"{_intro(form, reply)} with a redirect to {where or 'nowhere'}, not followed. Check auth_url."
        return ApiError(message, status=reply.status, request=form.request)
    secrets = sorted((value for value in form.fields.values() if isinstance(value, Secret) and value), key=len)
    error = fault(form.request, reply, secrets[-1] if secrets else form.path)
    if error is None:
        return None
    message = error.message
    for secret in reversed(secrets):
        message = message.replace(secret, "<hidden>")
    if error.error_class == "invalid_grant":
        return AuthorizationExpired(f"{form.refused} (The server says: {message})")
    if error.error_class == "invalid_request" and "client_secret" in message and not form.fields.get("client_secret"):
        message = f"{sentence(message)} {CONFIDENTIAL_CLIENT}"
        return Unauthorized(message, status=error.status, error_class=error.error_class, request=form.request)
    if error.error_class == "invalid_client":
        message = f"{sentence(message)} Check client_id and client_secret."
    elif error.status == 404:
        message = f"{sentence(message)} Check auth_url."
    error.message, error.args = message, (message,)
    error.response = None  # its message is what a person needs of it; the rest may echo the form
    return error


def _intro(form: Form, reply: Reply) -> str:
    return f"The authorization server answered {form.method} {form.path} ({reply.status}, {len(reply.body)} bytes)"


def _expiry(expires_in: object, now: float) -> datetime | None:
    try:
        seconds = int(str(expires_in))
        # A token of no lifetime would be renewed before every request.
        return datetime.fromtimestamp(now, UTC) + timedelta(seconds=seconds) if seconds > 0 else None
    except (ValueError, OverflowError):
        return None
