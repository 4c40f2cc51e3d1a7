"""
Access tokens: JSON Web Tokens; the keys that they and the links of custom buttons are signed with.

Source: API documentation, "JWT, JWKS, introspection", "Using Custom Buttons with an Integration".
"""

from __future__ import annotations

import secrets
from functools import cache
from typing import Any

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

ISSUER = "https://cloud.lightspeedapp.com"
KEY_ID = "RT_OAUTH2_2024_07_08"
BUTTON_KEY_ID = "RT_GENERIC_WEBHOOK_2023_03_17"
ALGORITHM = "RS256"


@cache
def signing_key() -> RSAKey:
    """The key of tokens in this process. Making it takes longer than starting everything else."""
    return _new_key(KEY_ID)


@cache
def button_key() -> RSAKey:
    """The key of the links of custom buttons, made when somebody first needs it."""
    return _new_key(BUTTON_KEY_ID)


def _new_key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, parameters={"kid": name, "use": "sig", "alg": ALGORITHM})


def signed(client_id: str, user_id: int, account_id: int, scope: str, now: float, expires_at: float) -> str:
    """An access token; times are seconds since the epoch and stay floats."""
    claims: dict[str, Any] = {
        "jti": secrets.token_hex(40),
        "iss": ISSUER,
        "aud": client_id,
        "sub": str(user_id),
        "acct": str(account_id),
        "scope": scope,
        "iat": now,
        "nbf": now,
        "exp": expires_at,
    }
    header = {"typ": "JWT", "alg": ALGORITHM, "kid": KEY_ID}
    return jwt.encode(header, claims, signing_key(), algorithms=[ALGORITHM])


def claims_of(token: str) -> dict[str, Any]:
    """What a token of ours says."""
    return dict(jwt.decode(token, signing_key(), algorithms=[ALGORITHM]).claims)


def jwks() -> dict[str, Any]:
    """Public keys."""
    return dict(KeySet([signing_key(), button_key()]).as_dict(private=False))
