"""What `Client.from_env()` and `Client.from_profile()` find: LIGHTSPEED_* variables, and stored sign-ins."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.auth import variables as names
from lightspeed_pos.auth.endpoint import usual_auth_url
from lightspeed_pos.auth.files import default_directory
from lightspeed_pos.auth.holders import OAuthTokenHolder, StaticToken
from lightspeed_pos.auth.profiles import Profiles, read_sign_in
from lightspeed_pos.auth.sign_in import OAuthApp
from lightspeed_pos.auth.stores import FileTokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.auth.variables import Variables, variables
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.exchange.origin import BASE_URL, origin_of

if TYPE_CHECKING:
    from lightspeed_pos.auth.stores import TokenStore
    from lightspeed_pos.exchange.clock import Clock


@dataclass(frozen=True, slots=True)
class Connection:
    """What a client needs to start. `account_id` is None if neither a variable nor the token says it."""

    holder: StaticToken | OAuthTokenHolder
    base_url: str
    auth_url: str
    account_id: int | None


def connection_from_env(
    environ: Mapping[str, str] | None = None,
    *,
    base_url: str | None = None,
    auth_url: str | None = None,
    directory: Path | None = None,
    clock: Clock | None = None,
) -> Connection:
    """
    Read `environ` (default: that of the process), else the file `.env` in the current directory, else the default
    profile in `directory` (default: the user's). The first one that has a token is taken, with the addresses that stand
    beside that token. A `base_url` or `auth_url` given here wins.

    - LIGHTSPEED_OAUTH_REFRESH_TOKEN with LIGHTSPEED_CLIENT_ID (and LIGHTSPEED_CLIENT_SECRET, unless the client is
      public; and LIGHTSPEED_OAUTH_TOKEN, if there is one): refreshed as needed. A refresh ends the refresh token in the
      variable, and nobody can write that back, so the next pair is kept in a file that is named after client and
      refresh token. It wins over the variable from then on, until the variable holds another refresh token.
    - LIGHTSPEED_OAUTH_TOKEN alone, or with a refresh token but no client id: used until it expires.
    - Neither: the default profile, which is `tokens.json` until another is chosen, with the addresses, client id and
      secret that were remembered beside the tokens. Variables may name another client.

    LIGHTSPEED_BASE_URL and LIGHTSPEED_AUTH_URL are origins. Where the service is on this computer, it is the
    authorization server too unless there is another. LIGHTSPEED_ACCOUNT_ID is a number, by default the one in the
    token. Empty variables count as unset. Raises AuthorizationExpired if there is no token anywhere, LightspeedError
    for an address without a token beside it that is not where the stored sign-in belongs, for a client id that is
    missing or an account id that is no number, ValueError for what is no origin.
    """
    given = variables(environ)
    directory = directory or default_directory()
    has_token = given.get(names.ACCESS) or given.get(names.REFRESH)
    if has_token:
        found = _in_variables(given, directory)
    else:
        said = {names.BASE_URL: base_url, names.AUTH_URL: auth_url}
        found = _stored(given, directory, {name for name, address in said.items() if address})
    return _connection(found, base_url, auth_url, clock)


def connection_from_profile(
    name: str,
    *,
    base_url: str | None = None,
    auth_url: str | None = None,
    directory: Path | None = None,
    clock: Clock | None = None,
) -> Connection:
    """
    The sign-in of that name, whatever the variables say. A `base_url` or `auth_url` given here wins.

    Raises AuthorizationExpired if there is none, LightspeedError for a store that cannot be read.
    """
    profiles = Profiles(directory)
    profile = profiles.find(name)
    store = profiles.store(profile)
    tokens, remembered = read_sign_in(store)
    if tokens is None:
        raise AuthorizationExpired(
            f"The profile {profile.name} is not signed in. Sign in: lightspeed login --profile {profile.name}"
        )
    client_id = remembered.get("client_id") or tokens.client_id
    if not client_id:
        raise LightspeedError(
            f"The sign-in of the profile {profile.name} does not say which client it belongs to. Sign in again: "
            f"lightspeed login --profile {profile.name}"
        )
    found = _Found(
        _Renewable(client_id, remembered.get("client_secret"), store),
        remembered.get("base_url", ""),
        remembered.get("auth_url", ""),
        _account_id(remembered.get("account_id", ""), tokens),
    )
    return _connection(found, base_url, auth_url, clock)


def revoke_sign_in(tokens: Tokens, settings: Mapping[str, str]) -> None:
    """
    End the connection of a stored sign-in, at the authorization server that it belongs to.

    One that has ended already is no error. Raises as `OAuthApp.revoke` does.
    """
    client_id = settings.get("client_id") or tokens.client_id or ""
    auth_url = settings.get("auth_url") or usual_auth_url(settings.get("base_url") or BASE_URL)
    with suppress(AuthorizationExpired):
        OAuthApp(client_id, settings.get("client_secret"), auth_url=auth_url).revoke(tokens)


def _connection(found: _Found, base_url: str | None, auth_url: str | None, clock: Clock | None) -> Connection:
    base_url = origin_of(base_url or found.base_url or BASE_URL)
    auth_url = origin_of(auth_url or found.auth_url or usual_auth_url(base_url))
    kept = found.holder
    if isinstance(kept, StaticToken):
        return Connection(kept, base_url, auth_url, found.account_id)
    holder = OAuthTokenHolder(kept.client_id, kept.client_secret, store=kept.store, auth_url=auth_url, clock=clock)
    return Connection(holder, base_url, auth_url, found.account_id)


@dataclass(frozen=True, slots=True)
class _Renewable:
    """Tokens that can be refreshed, once it is known where."""

    client_id: str
    client_secret: str | None = field(repr=False)
    store: TokenStore


@dataclass(frozen=True, slots=True)
class _Found:
    """Tokens and what stands beside them; "" for an address that is not said."""

    holder: StaticToken | _Renewable
    base_url: str
    auth_url: str
    account_id: int | None


def _in_variables(given: Variables, directory: Path) -> _Found:
    seed, client_id = Tokens(given.get(names.ACCESS), given.get(names.REFRESH)), given.get(names.CLIENT_ID)
    if seed.refresh and client_id:
        store = _after_env(seed, client_id, directory)
        holder: StaticToken | _Renewable = _Renewable(client_id, given.get(names.CLIENT_SECRET) or None, store)
        seed = store.load()
    elif seed.access:
        holder = StaticToken(seed.access)
    else:
        raise LightspeedError(f"{names.REFRESH} is of no use alone: set {names.CLIENT_ID} as well.")
    account_id = _account_id(given.get(names.ACCOUNT_ID), seed)
    return _Found(holder, given.get(names.BASE_URL), given.get(names.AUTH_URL), account_id)


def _stored(given: Variables, directory: Path, said: set[str]) -> _Found:
    """The stored sign-in, at the addresses that it belongs to. Those `said` by the program are no question."""
    profiles = Profiles(directory)
    profile = profiles.find()
    store = profiles.store(profile)
    tokens, remembered = read_sign_in(store)
    if tokens is None:
        other = ", ".join(sorted(given.values.keys() - names.KNOWN))
        place = store.path if isinstance(store, FileTokens) else f"the {profile.kept_in}"
        error = AuthorizationExpired(
            f"Not signed in. Sign in with lightspeed login; or set {names.ACCESS}, or {names.REFRESH} and "
            f"{names.CLIENT_ID} (with {names.CLIENT_SECRET} if the client has one), in the environment or in a file "
            f".env in the current directory. A stored sign-in was looked for in {place}."
            + (f" Nothing reads what is set as {other}." if other else "")
        )
        error.add_note("To try it without an account: run lightspeed sandbox, and set the variables that it prints.")
        raise error
    base_url = origin_of(remembered.get("base_url") or BASE_URL)
    auth_url = remembered.get("auth_url", "")
    own = {names.BASE_URL: base_url, names.AUTH_URL: origin_of(auth_url or usual_auth_url(base_url))}
    for name in given.strays.keys() - said:
        _refuse_stray(given, name, own[name])
    client_id = given.get(names.CLIENT_ID) or remembered.get("client_id") or tokens.client_id
    if not client_id:
        raise LightspeedError(f"The stored sign-in does not say which client it belongs to: set {names.CLIENT_ID}.")
    client_secret = given.get(names.CLIENT_SECRET) or remembered.get("client_secret")
    account_id = _account_id(given.get(names.ACCOUNT_ID) or remembered.get("account_id", ""), tokens)
    return _Found(_Renewable(client_id, client_secret, store), base_url, auth_url, account_id)


def _refuse_stray(given: Variables, name: str, own: str) -> None:
    """Send the stored sign-in only where it belongs, and never quietly elsewhere than the variable says."""
    if origin_of(given.get(name)) != own:
        setting = name.removeprefix("LIGHTSPEED_").lower()
        raise LightspeedError(
            f"{name} in {given.strays[name]} is not where the stored sign-in belongs, which is {own}, and no token "
            "stands beside it. Nothing was sent. Set a token there too; or, if the stored sign-in is one of that "
            f'address, say so once: FileTokens().remember({{"{setting}": "…"}}).'
        )


class _SeededFile(FileTokens):
    """A store that starts with tokens which it does not write: the file appears with the first refresh."""

    def __init__(self, path: Path, seed: Tokens) -> None:
        super().__init__(path)
        self._seed = seed

    def load(self) -> Tokens:
        return super().load() or self._seed


def _after_env(seed: Tokens, client_id: str, directory: Path) -> _SeededFile:
    name = hashlib.sha256(f"{client_id}\n{seed.refresh}".encode()).hexdigest()[:24]
    return _SeededFile(directory / f"env-{name}.json", seed)


def _account_id(text: str, tokens: Tokens) -> int | None:
    if not text:
        return tokens.account_id
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise LightspeedError(f"{names.ACCOUNT_ID} has to be a number, not {text[:40]!r}.")
    return int(text)
