"""
What a merchant's browser brings to the authorization server, and where it is sent back to.

Source: API documentation, "Authorize".
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from urllib.parse import urlencode

from lightspeed_pos.sandbox.auth.grants import Code
from lightspeed_pos.sandbox.auth.issuer import VERIFIER, AuthorizationServer
from lightspeed_pos.sandbox.auth.scopes import unknown_scopes
from lightspeed_pos.sandbox.problems import OAuthProblem, malformed

CODE_SECONDS = 60


def check(server: AuthorizationServer, given: Mapping[str, str]) -> list[str]:
    """The scopes that an authorization asks for. Raises what the merchant is told instead."""
    if given.get("client_id") != server.app.client_id:
        raise OAuthProblem(400, "invalid_client", "Client authentication failed")
    if given.get("response_type") != "code":
        raise malformed("response_type")
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
    account_of(server, given)
    challenge = given.get("code_challenge", "")
    method = given.get("code_challenge_method", "plain")
    if (server.app.public and not challenge) or method not in {"S256", "plain"}:
        raise malformed("code_challenge")
    if challenge and not VERIFIER.fullmatch(challenge):
        raise malformed("code_challenge")
    return list(dict.fromkeys(names))


def account_of(server: AuthorizationServer, given: Mapping[str, str]) -> int:
    """The account that a merchant chose on the page, or that a script names; else the first. [I]"""
    wanted = given.get("account_id", "")
    account_id = next((known for known in server.users if wanted in {"", str(known)}), None)
    if account_id is None:
        raise malformed("account_id")
    return account_id


def allow(server: AuthorizationServer, given: Mapping[str, str]) -> str:
    """The URL for a merchant who lets the client in."""
    scope = " ".join(check(server, given))
    code = "def50200" + secrets.token_hex(280)
    challenge, method = given.get("code_challenge", ""), given.get("code_challenge_method", "plain")
    until = server.clock.now() + CODE_SECONDS
    server.grants.codes[code] = Code(server.app.client_id, account_of(server, given), scope, challenge, method, until)
    return _back(server, given, code=code)


def deny(server: AuthorizationServer, given: Mapping[str, str]) -> str:
    """The URL for a merchant who does not let the client in. [I]"""
    check(server, given)
    return _back(server, given, error="access_denied")


def _back(server: AuthorizationServer, given: Mapping[str, str], **answer: str) -> str:
    query = urlencode(answer | ({"state": given["state"]} if "state" in given else {}))
    return f"{server.app.redirect_uri}{'&' if '?' in server.app.redirect_uri else '?'}{query}"
