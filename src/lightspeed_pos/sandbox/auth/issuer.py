"""
The authorization server: codes, token pairs, rotation with deferred revocation.

Source: API documentation, "OAuth 2.0".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import re
import secrets
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from lightspeed_pos.sandbox.auth import jwts
from lightspeed_pos.sandbox.auth.grants import App, Connection, Grants, Pair
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.problems import (
    REVOKED,
    UNVERIFIED,
    OAuthProblem,
    denied,
    invalid_grant,
    malformed,
    required,
)

EXPIRES_IN = 3600
REFRESHES_PER_MINUTE = 5
REFRESH_UNUSED_SECONDS = 30 * 24 * 3600
# The documentation does not say what the sixth refresh within a minute gets. [I]
TOO_MANY_REFRESHES_STATUS = 429
# RFC 7636; the documentation's own alphabet is a little narrower.
VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


class AuthorizationServer:
    """Issues and checks the tokens of one registered client. `users` has the id of the user by account, in order."""

    def __init__(self, app: App, users: Mapping[int, int], clock: Clock, expires_in: int = EXPIRES_IN) -> None:
        self.app = app
        self.expires_in = expires_in
        self.users = users
        self.clock = clock
        self.grants = Grants()

    def save(self) -> Grants:
        """Copy of all grants, for `load`."""
        return deepcopy(self.grants)

    def load(self, saved: Grants) -> None:
        """Back to saved grants."""
        self.grants = deepcopy(saved)

    def connect(self, account_id: int, scope: str = "employee:all") -> Pair:
        """A new connection with its first pair."""
        pair = self._issue(account_id, scope)
        self.grants.connections.append(Connection(pair))
        return pair

    def _issue(self, account_id: int, scope: str) -> Pair:
        # Long, and of no fixed length.
        refresh = "def50200" + secrets.token_hex(300 + secrets.randbelow(40))
        now = self.clock.now()
        until = now + self.expires_in
        return Pair(self._access(account_id, scope), refresh, account_id, scope, until, now + REFRESH_UNUSED_SECONDS)

    def _access(self, account_id: int, scope: str) -> str:
        now = self.clock.now()
        return jwts.signed(self.app.client_id, self.users[account_id], account_id, scope, now, now + self.expires_in)

    def authenticate(self, authorization: str) -> Pair:
        """
        The pair of a bearer token on an API request; a pending one becomes the current one and all others die.

        So does the access token that was in use before. It happens before the request is handled, so it counts even if
        that fails. [I]
        """
        pair, connection = self._bearer(authorization)
        if pair is not connection.current:
            for other in connection.pairs():
                if other is not pair:
                    self.grants.revoked |= {other.access, other.refresh}
            connection.current, connection.pending = pair, []
        return pair

    def _bearer(self, authorization: str) -> tuple[Pair, Connection]:
        scheme, _, token = authorization.partition(" ")
        token = token.strip()
        if scheme.lower() != "bearer" or not token:
            raise denied(UNVERIFIED)
        if token in self.grants.revoked:
            raise denied(REVOKED)
        for connection in self.grants.connections:
            for pair in connection.pairs():
                if pair.access == token:
                    if self.clock.now() >= pair.expires_at:
                        raise denied(UNVERIFIED)
                    return pair, connection
        raise denied(UNVERIFIED)

    def introspect(self, authorization: str) -> dict[str, Any]:
        """Claims of a bearer token. Asking does not count as its first use. [I]"""
        pair, _ = self._bearer(authorization)
        return jwts.claims_of(pair.access)

    def token(self, given: Mapping[str, str]) -> dict[str, Any]:
        """Answer of the token endpoint."""
        return self._answer(self._granted(given, self._rotated))

    def token_as_before_2024(self, given: Mapping[str, str]) -> dict[str, Any]:
        """
        Answer of the token endpoint that was in use until 2024: it names the scope and tokens do not rotate.

        Who refreshes early gets the same access token and what is left of its time. That the refresh token is told
        again with it is not documented. [I]
        """
        pair = self._granted(given, self._renewed)
        left = math.ceil(pair.expires_at - self.clock.now())
        return {**self._answer(pair), "expires_in": left, "scope": pair.scope}

    def _granted(self, given: Mapping[str, str], refresh: Callable[[Connection, Pair], Pair]) -> Pair:
        grant = required(given, "grant_type")
        if grant not in {"authorization_code", "refresh_token"}:
            raise malformed("grant_type")
        self._check_client(given)
        return self._from_code(given) if grant == "authorization_code" else refresh(*self._refreshing(given))

    def _answer(self, pair: Pair) -> dict[str, Any]:
        return {
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            "access_token": pair.access,
            "refresh_token": pair.refresh,
        }

    def _check_client(self, given: Mapping[str, str]) -> None:
        client_id = required(given, "client_id")
        secret = given.get("client_secret", "")
        if not self.app.public and not secret:
            required(given, "client_secret")
        right = hmac.compare_digest(secret.encode(), self.app.client_secret.encode())
        if client_id != self.app.client_id or not (self.app.public or right):
            raise OAuthProblem(401, "invalid_client", "Client authentication failed")

    def _from_code(self, given: Mapping[str, str]) -> Pair:
        code = self.grants.codes.pop(required(given, "code"), None)
        if code is None or self.clock.now() >= code.expires_at:
            raise invalid_grant("Authorization code has expired or is not valid")
        if code.challenge:
            verifier = required(given, "code_verifier")
            if not VERIFIER.fullmatch(verifier):
                raise malformed("code_verifier")
            digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
            sent = digest if code.method == "S256" else verifier
            if not hmac.compare_digest(sent.encode(), code.challenge.encode()):
                raise invalid_grant("Failed to verify `code_verifier`.")
        return self.connect(code.account_id, code.scope)

    def _refreshing(self, given: Mapping[str, str]) -> tuple[Connection, Pair]:
        token = required(given, "refresh_token")
        if "scope" in given:
            # Seen live: a refresh that names a scope is refused as an invalid grant.
            raise invalid_grant("Do not send `scope` when refreshing")
        for connection in self.grants.connections:
            for pair in connection.pairs():
                if pair.refresh == token:
                    if self.clock.now() >= pair.refresh_expires_at:
                        raise invalid_grant("Token has expired")
                    return connection, pair
        raise invalid_grant(
            "Token has been revoked" if token in self.grants.revoked else "Cannot decrypt the refresh token"
        )

    def _rotated(self, connection: Connection, pair: Pair) -> Pair:
        self._count_refresh(connection)
        fresh = self._issue(pair.account_id, pair.scope)
        connection.pending.append(fresh)
        return fresh

    def _renewed(self, connection: Connection, pair: Pair) -> Pair:
        now = self.clock.now()
        if now >= pair.expires_at:
            self._count_refresh(connection)
            old, access = pair, self._access(pair.account_id, pair.scope)
            pair = replace(old, access=access, expires_at=now + self.expires_in)
            connection.swap(old, pair)
        pair.refresh_expires_at = now + REFRESH_UNUSED_SECONDS
        return pair

    def _count_refresh(self, connection: Connection) -> None:
        now = self.clock.now()
        recent = [at for at in connection.refreshed_at if now - at < 60]
        if len(recent) >= REFRESHES_PER_MINUTE:
            problem = OAuthProblem(
                TOO_MANY_REFRESHES_STATUS, "rate_limited", "Too many refresh attempts for this connection."
            )
            problem.headers["Retry-After"] = str(max(1, math.ceil(recent[0] + 60 - now)))
            raise problem
        connection.refreshed_at = [*recent, now]

    def revoke(self, given: Mapping[str, str]) -> dict[str, Any]:
        """Disconnect the merchant whose refresh token this is; the answer says nothing. [I]"""
        self._check_client(given)
        token = required(given, "refresh_token")
        for connection in self.grants.connections:
            if any(pair.refresh == token for pair in connection.pairs()):
                self._disconnect(connection)
                break
        return {}

    def disconnect_all(self, account_id: int | None = None) -> None:
        """Disconnect the app from one merchant or (None) from all: no token works any more."""
        for connection in self._connections(account_id):
            self._disconnect(connection)

    def expire_access(self, account_id: int | None = None) -> None:
        """Let the access tokens of one account or (None) of all expire."""
        for connection in self._connections(account_id):
            for pair in connection.pairs():
                pair.expires_at = self.clock.now()

    def renew(self) -> None:
        """Let every pair live its full time from now on."""
        now = self.clock.now()
        for connection in self.grants.connections:
            for pair in connection.pairs():
                pair.expires_at, pair.refresh_expires_at = now + self.expires_in, now + REFRESH_UNUSED_SECONDS

    def holder(self, text: str) -> int | None:
        """The account whose token, expired or not, or whose code stands in a text; None without one."""
        for connection in self.grants.connections:
            if any(pair.access in text or pair.refresh in text for pair in connection.pairs()):
                return connection.current.account_id
        return next((code.account_id for key, code in self.grants.codes.items() if key in text), None)

    def _connections(self, account_id: int | None) -> list[Connection]:
        return [one for one in self.grants.connections if account_id in {None, one.current.account_id}]

    def _disconnect(self, connection: Connection) -> None:
        for pair in connection.pairs():
            self.grants.revoked |= {pair.access, pair.refresh}
        self.grants.connections.remove(connection)
