"""
Signing in, and the scopes that each operation takes: any one of them suffices.

Source: API documentation, "Scopes" and the scope list of each endpoint's page.
"""

from __future__ import annotations

from lightspeed_pos.catalogue.model import Endpoint
from lightspeed_pos.catalogue.openapi.values import Schema
from lightspeed_pos.catalogue.scopes import ALSO, IMPLIED, SCOPES

PREFIX = "employee:"
SCHEME = "oauth2"
_READ_ONLY = "_read"


def scheme(auth_url: str) -> Schema:
    """The authorization code flow of the authorization server at this address."""
    token = f"{auth_url}/auth/oauth/token"
    return {
        "type": "oauth2",
        "description": "Authorization code with PKCE. There is no redirect_uri: the registered one is used. A code is "
        "good for a minute, an access token for an hour. Each refresh gives a new refresh token: keep it before the new "
        "access token is used, as that ends the old one. Do not send a scope with a refresh.",
        "flows": {
            "authorizationCode": {
                "authorizationUrl": f"{auth_url}/auth/oauth/authorize",
                "tokenUrl": token,
                "refreshUrl": token,
                "scopes": {PREFIX + name: text for name, text in SCOPES.items()},
            }
        },
    }


def required(endpoint: Endpoint, *, reading: bool) -> list[Schema]:
    """What a token has to have been granted: one of these."""
    if not endpoint.scopes:
        return [{SCHEME: []}]
    return [{SCHEME: [PREFIX + name]} for name in ("all", *_granting(endpoint, reading=reading))]


def _granting(endpoint: Endpoint, *, reading: bool) -> list[str]:
    named = {*endpoint.scopes, *ALSO.get(endpoint.name, ())}
    if reading:
        enough = named | {name + _READ_ONLY for name in named}
    else:
        enough = {name for name in named if not name.endswith(_READ_ONLY)}
    return [name for name in SCOPES if name != "all" and enough & {name, *IMPLIED.get(name, ())}]
