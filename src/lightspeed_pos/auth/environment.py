"""What `Client.from_env()` finds: LIGHTSPEED_* variables, else the stored sign-in."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.auth.endpoint import AUTH_URL
from lightspeed_pos.auth.holders import OAuthTokenHolder, StaticToken
from lightspeed_pos.auth.stores import FileTokens, default_directory
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.exchange.origin import BASE_URL, origin_of

if TYPE_CHECKING:
    from lightspeed_pos.auth.stores import TokenStore
    from lightspeed_pos.exchange.clock import Clock


@dataclass(frozen=True, slots=True)
class Settings:
    """What a client needs to start. `account_id` is None if neither a variable nor the token says it."""

    holder: StaticToken | OAuthTokenHolder
    base_url: str
    auth_url: str
    account_id: int | None


def settings_from_env(
    environ: Mapping[str, str] | None = None,
    *,
    base_url: str | None = None,
    auth_url: str | None = None,
    directory: Path | None = None,
    clock: Clock | None = None,
) -> Settings:
    """
    Read `environ` (default: that of the process), else the stored sign-in in `directory` (default: the user's).
    A `base_url` or `auth_url` given here wins over both.

    - LIGHTSPEED_OAUTH_REFRESH_TOKEN with LIGHTSPEED_CLIENT_ID (and LIGHTSPEED_CLIENT_SECRET, unless the client is
      public; and LIGHTSPEED_OAUTH_TOKEN, if there is one): refreshed as needed. A refresh ends the refresh token in the
      variable, and nobody can write that back, so the next pair is kept in a file that is named after client and
      refresh token. It wins over the variable from then on, until the variable holds another refresh token.
    - LIGHTSPEED_OAUTH_TOKEN alone, or with a refresh token but no client id: used until it expires.
    - Neither: `tokens.json`, with the client id and secret that were remembered beside the tokens, unless variables
      say otherwise.

    LIGHTSPEED_BASE_URL and LIGHTSPEED_AUTH_URL are origins; where the service is on this computer, it is the
    authorization server too unless there is another. LIGHTSPEED_ACCOUNT_ID is a number, by default the one in the
    token. Empty variables count as unset. Raises AuthorizationExpired if there is no token anywhere, LightspeedError
    for a client id that is missing or an account id that is no number, ValueError for what is no origin.
    """
    given = {name: value.strip() for name, value in (os.environ if environ is None else environ).items()}
    directory = directory or default_directory()
    stored: dict[str, str] = {}
    access, refresh = given.get("LIGHTSPEED_OAUTH_TOKEN", ""), given.get("LIGHTSPEED_OAUTH_REFRESH_TOKEN", "")
    client_id = given.get("LIGHTSPEED_CLIENT_ID", "")
    store: TokenStore | None = None
    if refresh and client_id:
        store = _after_env(Tokens(access, refresh), client_id, directory)
    elif refresh and not access:
        raise LightspeedError("LIGHTSPEED_OAUTH_REFRESH_TOKEN is of no use alone: set LIGHTSPEED_CLIENT_ID as well.")
    elif not access:
        store = FileTokens(directory / "tokens.json")
        stored = store.settings()
    tokens = Tokens(access, refresh) if store is None else store.load()
    if tokens is None:
        raise AuthorizationExpired(
            "Not signed in. Set LIGHTSPEED_OAUTH_TOKEN, or LIGHTSPEED_OAUTH_REFRESH_TOKEN and LIGHTSPEED_CLIENT_ID "
            "(with LIGHTSPEED_CLIENT_SECRET if the client has one), or sign in so that "
            f"{directory / 'tokens.json'} is there."
        )
    client_id = client_id or stored.get("client_id", "") or tokens.client_id or ""
    client_secret = given.get("LIGHTSPEED_CLIENT_SECRET") or stored.get("client_secret")
    base_url = origin_of(base_url or given.get("LIGHTSPEED_BASE_URL") or stored.get("base_url") or BASE_URL)
    # Plain http is for this computer only: the secrets of a sandbox are not for the real server.
    usual_auth_url = base_url if base_url.startswith("http:") else AUTH_URL
    auth_url = auth_url or given.get("LIGHTSPEED_AUTH_URL") or stored.get("auth_url") or usual_auth_url
    if store is None:
        holder: StaticToken | OAuthTokenHolder = StaticToken(access)
    elif client_id:
        holder = OAuthTokenHolder(client_id, client_secret, store=store, auth_url=auth_url, clock=clock)
    else:
        raise LightspeedError("The stored sign-in does not say which client it belongs to: set LIGHTSPEED_CLIENT_ID.")
    account_id = given.get("LIGHTSPEED_ACCOUNT_ID") or stored.get("account_id")
    return Settings(holder, base_url, auth_url, _account_id(account_id) if account_id else tokens.account_id)


class _SeededFile(FileTokens):
    """A store that starts with tokens which it does not write: the file appears with the first refresh."""

    def __init__(self, path: Path, seed: Tokens) -> None:
        super().__init__(path)
        self._seed = seed

    def load(self) -> Tokens | None:
        return super().load() or self._seed


def _after_env(seed: Tokens, client_id: str, directory: Path) -> TokenStore:
    name = hashlib.sha256(f"{client_id}\n{seed.refresh}".encode()).hexdigest()[:24]
    return _SeededFile(directory / f"env-{name}.json", seed)


def _account_id(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise LightspeedError(f"LIGHTSPEED_ACCOUNT_ID has to be a number, not {text!r}.")
    return int(text)
