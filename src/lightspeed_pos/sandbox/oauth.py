"""
The authorization server: codes, token pairs, rotation with deferred revocation, JWT, JWKS.

Source: API documentation, "OAuth 2.0".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import re
import secrets
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any
from urllib.parse import urlencode

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.grants import App, Code, Connection, Grants, Pair
from lightspeed_pos.sandbox.problems import OAuthProblem
from lightspeed_pos.sandbox.scopes import unknown_scopes

ISSUER = "https://cloud.lightspeedapp.com"
KEY_ID = "RT_OAUTH2_2024_07_08"
EXPIRES_IN = 3600
CODE_SECONDS = 60
REFRESHES_PER_MINUTE = 5
REFRESH_UNUSED_SECONDS = 30 * 24 * 3600
# What the sixth refresh within a minute gets is not documented. [I]
TOO_MANY_REFRESHES_STATUS = 429
# Every other token dies when a pending pair is first used, the old access token too. [I]
DENIED = "The resource owner or authorization server denied the request."
UNVERIFIED = "Access token could not be verified"
REVOKED = "Access token has been revoked"
# RFC 7636; the documentation's own alphabet is a little narrower.
VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


@cache
def signing_key() -> RSAKey:
    """One key per process: making one takes longer than starting everything else."""
    return RSAKey.generate_key(2048, parameters={"kid": KEY_ID, "use": "sig", "alg": "RS256"})


class AuthorizationServer:
    """Issues and checks tokens for one account and one registered client."""

    def __init__(self, app: App, account_id: int, user_id: int, clock: Clock, expires_in: int = EXPIRES_IN) -> None:
        self.app = app
        self.expires_in = expires_in
        self.account_id = account_id
        self.user_id = user_id
        self.clock = clock
        self.grants = Grants()

    def save(self) -> Grants:
        """Copy of all grants, for `load`."""
        return deepcopy(self.grants)

    def load(self, saved: Grants) -> None:
        """Back to saved grants."""
        self.grants = deepcopy(saved)

    def connect(self, scope: str = "employee:all") -> Pair:
        """A new connection with its first pair."""
        pair = self._issue(scope)
        self.grants.connections.append(Connection(pair))
        return pair

    def _issue(self, scope: str) -> Pair:
        now = self.clock.now()
        claims: dict[str, Any] = {
            "jti": secrets.token_hex(40),
            "iss": ISSUER,
            "aud": self.app.client_id,
            "sub": str(self.user_id),
            "acct": str(self.account_id),
            "scope": scope,
            "iat": now,
            "nbf": now,
            "exp": now + self.expires_in,
        }
        header = {"typ": "JWT", "alg": "RS256", "kid": KEY_ID}
        access = jwt.encode(header, claims, signing_key(), algorithms=["RS256"])
        # Long, and of no fixed length.
        refresh = "def50200" + secrets.token_hex(300 + secrets.randbelow(40))
        return Pair(access, refresh, scope, now + self.expires_in, now + REFRESH_UNUSED_SECONDS)

    def authenticate(self, authorization: str) -> Pair:
        """
        The pair of a bearer token on an API request; a pending one becomes the current one and all others die.

        Happens before the request is handled, so it counts even if that fails. [I]
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
            raise OAuthProblem(401, "access_denied", DENIED, UNVERIFIED)
        if token in self.grants.revoked:
            raise OAuthProblem(401, "access_denied", DENIED, REVOKED)
        for connection in self.grants.connections:
            for pair in connection.pairs():
                if pair.access == token:
                    if self.clock.now() >= pair.expires_at:
                        raise OAuthProblem(401, "access_denied", DENIED, UNVERIFIED)
                    return pair, connection
        raise OAuthProblem(401, "access_denied", DENIED, UNVERIFIED)

    def introspect(self, authorization: str) -> dict[str, Any]:
        """Claims of a bearer token. Asking does not count as its first use. [I]"""
        pair, _ = self._bearer(authorization)
        return dict(jwt.decode(pair.access, signing_key(), algorithms=["RS256"]).claims)

    def check(self, given: Mapping[str, str]) -> list[str]:
        """The scopes that the parameters of an authorization ask for; raises what the merchant is told instead."""
        if given.get("client_id") != self.app.client_id:
            raise OAuthProblem(400, "invalid_client", "Client authentication failed")
        if given.get("response_type") != "code":
            raise _malformed("response_type")
        names = given.get("scope", "").split()
        unknown = unknown_scopes(names)
        if not names or unknown:
            wrong = unknown[0] if unknown else ""
            raise OAuthProblem(
                400,
                "invalid_scope",
                "The requested scope is invalid, unknown, or malformed",
                f"Check the `{wrong}` scope",
            )
        challenge = given.get("code_challenge", "")
        method = given.get("code_challenge_method", "plain")
        if (self.app.public and not challenge) or method not in {"S256", "plain"}:
            raise _malformed("code_challenge")
        if challenge and not VERIFIER.fullmatch(challenge):
            raise _malformed("code_challenge")
        return list(dict.fromkeys(names))

    def authorize(self, given: Mapping[str, str]) -> str:
        """The URL that a consenting merchant is sent back to."""
        scope = " ".join(self.check(given))
        code = "def50200" + secrets.token_hex(280)
        challenge, method = given.get("code_challenge", ""), given.get("code_challenge_method", "plain")
        self.grants.codes[code] = Code(self.app.client_id, scope, challenge, method, self.clock.now() + CODE_SECONDS)
        return self._back(given, code=code)

    def deny(self, given: Mapping[str, str]) -> str:
        """The URL that a merchant is sent back to who does not let the client in. [I]"""
        self.check(given)
        return self._back(given, error="access_denied")

    def _back(self, given: Mapping[str, str], **answer: str) -> str:
        query = urlencode(answer | ({"state": given["state"]} if "state" in given else {}))
        return f"{self.app.redirect_uri}{'&' if '?' in self.app.redirect_uri else '?'}{query}"

    def token(self, given: Mapping[str, str]) -> dict[str, Any]:
        """Answer of the token endpoint."""
        grant = _required(given, "grant_type")
        if grant not in {"authorization_code", "refresh_token"}:
            raise OAuthProblem(400, "unsupported_grant_type", "The grant type is not supported.")
        self._check_client(given)
        pair = self._from_code(given) if grant == "authorization_code" else self._from_refresh(given)
        return {
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            "access_token": pair.access,
            "refresh_token": pair.refresh,
        }

    def _check_client(self, given: Mapping[str, str]) -> None:
        client_id = _required(given, "client_id")
        secret = given.get("client_secret", "")
        if not self.app.public and not secret:
            _required(given, "client_secret")
        right = hmac.compare_digest(secret.encode(), self.app.client_secret.encode())
        if client_id != self.app.client_id or not (self.app.public or right):
            raise OAuthProblem(401, "invalid_client", "Client authentication failed")

    def _from_code(self, given: Mapping[str, str]) -> Pair:
        code = self.grants.codes.pop(_required(given, "code"), None)
        if code is None or self.clock.now() >= code.expires_at:
            raise _invalid_grant("Authorization code has expired or is not valid")
        if code.challenge:
            verifier = _required(given, "code_verifier")
            if not VERIFIER.fullmatch(verifier):
                raise _malformed("code_verifier")
            digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
            sent = digest if code.method == "S256" else verifier
            if not hmac.compare_digest(sent.encode(), code.challenge.encode()):
                raise _invalid_grant("Failed to verify `code_verifier`.")
        return self.connect(code.scope)

    def _from_refresh(self, given: Mapping[str, str]) -> Pair:
        token = _required(given, "refresh_token")
        if "scope" in given:
            # Seen live: a refresh that names a scope is refused as an invalid grant.
            raise _invalid_grant("Do not send `scope` when refreshing")
        now = self.clock.now()
        for connection in self.grants.connections:
            for pair in connection.pairs():
                if pair.refresh == token:
                    if now >= pair.refresh_expires_at:
                        raise _invalid_grant("Token has expired")
                    self._count_refresh(connection, now)
                    fresh = self._issue(pair.scope)
                    connection.pending.append(fresh)
                    return fresh
        raise _invalid_grant(
            "Token has been revoked" if token in self.grants.revoked else "Cannot decrypt the refresh token"
        )

    def _count_refresh(self, connection: Connection, now: float) -> None:
        recent = [at for at in connection.refreshed_at if now - at < 60]
        if len(recent) >= REFRESHES_PER_MINUTE:
            problem = OAuthProblem(
                TOO_MANY_REFRESHES_STATUS, "rate_limited", "Too many refresh attempts for this connection."
            )
            problem.headers["Retry-After"] = str(max(1, math.ceil(recent[0] + 60 - now)))
            raise problem
        connection.refreshed_at = [*recent, now]

    def revoke(self, given: Mapping[str, str]) -> None:
        """Disconnect the merchant whose refresh token this is."""
        self._check_client(given)
        token = _required(given, "refresh_token")
        for connection in self.grants.connections:
            if any(pair.refresh == token for pair in connection.pairs()):
                self._disconnect(connection)
                return

    def disconnect_all(self) -> None:
        """What a merchant does who disconnects the app: no token works any more."""
        for connection in list(self.grants.connections):
            self._disconnect(connection)

    def expire_access(self) -> None:
        """Let every access token be past its time."""
        for connection in self.grants.connections:
            for pair in connection.pairs():
                pair.expires_at = self.clock.now()

    def renew(self) -> None:
        """Let every pair live its full time from now on, however far the clock has moved."""
        now = self.clock.now()
        for connection in self.grants.connections:
            for pair in connection.pairs():
                pair.expires_at, pair.refresh_expires_at = now + self.expires_in, now + REFRESH_UNUSED_SECONDS

    def _disconnect(self, connection: Connection) -> None:
        for pair in connection.pairs():
            self.grants.revoked |= {pair.access, pair.refresh}
        self.grants.connections.remove(connection)

    @staticmethod
    def jwks() -> dict[str, Any]:
        """Public keys."""
        return dict(KeySet([signing_key()]).as_dict(private=False))


def _required(given: Mapping[str, str], name: str) -> str:
    value = given.get(name, "")
    if not value:
        raise _malformed(name)
    return value


def _malformed(name: str) -> OAuthProblem:
    return OAuthProblem(
        400,
        "invalid_request",
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter "
        "more than once, or is otherwise malformed.",
        f"Check the `{name}` parameter",
    )


def _invalid_grant(hint: str) -> OAuthProblem:
    return OAuthProblem(
        400,
        "invalid_grant",
        "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is "
        "invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was "
        "issued to another client.",
        hint,
    )
