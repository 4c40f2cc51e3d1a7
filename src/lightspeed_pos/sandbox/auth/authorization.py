"""
What a merchant's browser brings to the authorization server, and where it is sent back to.

Source: API documentation, "Authorize".
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

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
    destination(server, given)
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


def addresses(given: str | Sequence[str]) -> tuple[str, ...]:
    """The redirect addresses of an app; raises ValueError unless there is one, and each is an address."""
    every = (given,) if isinstance(given, str) else tuple(given)
    for one in every or ("",):
        parts = urlsplit(one)
        if not (parts.scheme and parts.netloc and one.isascii() and one.isprintable()) or " " in one or parts.fragment:
            raise ValueError(f"A redirect address is one such as http://127.0.0.1:8723/callback, not {one!r}.")
    return every


def destination(server: AuthorizationServer, given: Mapping[str, str]) -> str:
    """
    The registered address that a merchant is sent back to.

    The service has no `redirect_uri` parameter; many programs send one, and where it is not a registered address they
    would wait in vain, so that is refused. [I]
    """
    registered = server.app.redirect_uris
    wanted = given.get("redirect_uri") or registered[0]
    if wanted not in registered:
        raise OAuthProblem(
            400,
            "invalid_request",
            "The redirect address is not registered for this client.",
            f"{wanted} is not registered. Registered: {', '.join(registered)}. The sandbox takes others at its start: "
            "--redirect-uri",
        )
    return wanted


def _back(server: AuthorizationServer, given: Mapping[str, str], **answer: str) -> str:
    query = urlencode(answer | ({"state": given["state"]} if "state" in given else {}))
    address = destination(server, given)
    return f"{address}{'&' if '?' in address else '?'}{query}"
