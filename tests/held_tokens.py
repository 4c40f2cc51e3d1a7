"""Tokens that expire, and holders of them."""

from __future__ import annotations

from datetime import UTC, datetime

import plain_http
from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.stores import TokenStore
from lightspeed_pos.auth.tokens import Tokens
from token_service import CLIENT_ID, CLIENT_SECRET, StillClock

NOW = StillClock().now()


def tokens_expiring_in(seconds: float | None) -> Tokens:
    expires_at = None if seconds is None else datetime.fromtimestamp(NOW + seconds, UTC)
    return Tokens("access-0", "refresh-0", expires_at)


def holder_at(url: str, store: TokenStore, clock: StillClock | None = None) -> OAuthTokenHolder:
    return OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=store, auth_url=url, clock=clock or StillClock())


def use(url: str, token: str) -> int:
    """Status that the API answers with."""
    with plain_http.client(trust_env=False) as http:
        return http.get(f"{url}/API/V3/Account.json", headers={"Authorization": f"Bearer {token}"}).status_code


class Wrapped:
    """A holder of one's own around one of ours, which it does not tell of any address."""

    def __init__(self, inner: OAuthTokenHolder) -> None:
        self.inner = inner
        self.asked = 0

    def oauth_token(self) -> str:
        self.asked += 1
        return self.inner.oauth_token()

    def refresh_oauth_token(self) -> None:
        self.inner.refresh_oauth_token()
