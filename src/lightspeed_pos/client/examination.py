"""An examination of a connection: what is wrong with it, and what to do about each."""

from __future__ import annotations

import os
import platform
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import httpx2

from lightspeed_pos._version import __version__
from lightspeed_pos.auth.endpoint import AUTH_URL
from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.stores import FileTokens, MemoryTokens
from lightspeed_pos.client.identity import Identity, identify
from lightspeed_pos.errors import ApiError, LightspeedError
from lightspeed_pos.exchange.certificates import certificates_for
from lightspeed_pos.exchange.origin import BASE_URL, OWN_AGENT

if TYPE_CHECKING:
    from lightspeed_pos.resources.client import Client

PACKAGES = ("httpx2", "msgspec", "click", "keyring", "redis")
TIMEOUT_SECONDS = 10.0
LARGEST_SKEW_SECONDS = 60.0
SOON_DAYS = 7
# docs: "Rate limiting": of one register, and more for each above one
SIZE, MORE_SIZE = 90.0, 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `is_well` is None for what is only told. `advice` is what to do."""

    title: str
    text: str
    is_well: bool | None = True
    advice: str = ""


def examine(connect: Callable[[], Client], account_id: int | None = None) -> Iterator[Finding]:
    """
    What is found, one by one. `connect` makes the client; what it raises is a finding, too.

    A handful of requests; the first one to the service carries no token.
    """
    yield Finding("Versions", _versions(), None)
    try:
        client = connect()
    except (LightspeedError, OSError, ValueError) as error:
        yield from _reached({"Service": BASE_URL, "Authorization server": AUTH_URL})
        yield Finding("Sign-in", str(error), is_well=False, advice="Sign in: lightspeed login")
        return
    addresses = {"Service": client.origin}
    auth_url = getattr(client.driver.holder, "auth_url", None)  # a token alone is renewed nowhere
    if auth_url not in (None, client.origin):
        addresses["Authorization server"] = auth_url
    yield from _reached(addresses, client.driver.clock.now)
    try:
        identity = identify(client, account_id)
    except LightspeedError as error:
        yield Finding("Sign-in", str(error), is_well=False, advice=_advice(error))
        return
    yield _sign_in(identity)
    yield from _store(client)
    yield _scopes(identity)
    yield _bucket(client, identity.account_id)


def _versions() -> str:
    found = [f"lightspeed-pos {__version__}", f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"no {name}")
    return ", ".join([*found, platform.platform()])


def _reached(addresses: Mapping[str, str], now: Callable[[], float] = time.time) -> Iterator[Finding]:
    """Whether those servers answer, and how far this computer's clock is from theirs."""
    date = ""
    for name, url in addresses.items():
        before = time.monotonic()
        try:
            with httpx2.Client(
                trust_env=url.startswith("https:"), verify=certificates_for(url), timeout=TIMEOUT_SECONDS
            ) as http:
                # Without a token: the refusal tells the time as well.
                answer = http.get(f"{url}/API/V3/Account.json", headers={"User-Agent": OWN_AGENT})
        except httpx2.HTTPError as error:
            advice = "Look at the network: a proxy (HTTPS_PROXY), a firewall, the name server."
            yield Finding(name, f"{url} does not answer: {error}", is_well=False, advice=advice)
            continue
        yield Finding(name, f"{url} answers in {(time.monotonic() - before) * 1000:.0f} ms")
        date = date or answer.headers.get("date", "")
    if date:
        yield clock_finding(date, datetime.fromtimestamp(now(), UTC))


def clock_finding(date: str, now: datetime) -> Finding:
    """What the header `Date` of an answer that came just now says of this computer's clock."""
    try:
        skew = (now - parsedate_to_datetime(date)).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return Finding("Clock", f"the service sends a date that is none: {date[:40]!r}", None)
    if abs(skew) < LARGEST_SKEW_SECONDS:
        return Finding("Clock", f"within {LARGEST_SKEW_SECONDS:.0f} seconds of the service's")
    return Finding(
        "Clock",
        f"{abs(skew):,.0f} seconds {'ahead of' if skew > 0 else 'behind'} the service's",
        is_well=False,
        advice="Set the clock of this computer: searches by time and the ends of tokens go by it.",
    )


def _sign_in(identity: Identity) -> Finding:
    whose = f"account {identity.account_id}, {identity.account_name}"
    if not identity.renews:
        ends = f", until {_day(identity.token_ends_at)}" if identity.token_ends_at else ""
        advice = "An access token alone ends within the hour. One that renews itself: lightspeed login"
        return Finding("Sign-in", f"{whose}{ends}", advice=advice)
    if identity.ends_at is None:
        return Finding("Sign-in", whose)
    return Finding("Sign-in", f"{whose}; renewed by itself, and good until {_day(identity.ends_at)} if it is not used")


def _store(client: Client) -> Iterator[Finding]:
    """Where the tokens are from, and whether others may read them there."""
    holder = client.driver.holder
    if not isinstance(holder, OAuthTokenHolder):
        yield Finding("Kept in", "a variable of the environment, or a file .env", None)
        return
    store = holder.store
    if isinstance(store, FileTokens) and os.name != "nt" and store.path.exists():
        mode = stat.S_IMODE(store.path.stat().st_mode)
        if mode & 0o077:
            text = f"{store.path}, which others on this computer can read (mode {mode:o})"
            yield Finding("Kept in", text, is_well=False, advice=f"chmod 600 {store.path}")
            return
    if not isinstance(store, MemoryTokens):
        yield Finding("Kept in", str(store))


def _day(when: datetime | None) -> str:
    return "" if when is None else f"{when:%Y-%m-%d %H:%M} UTC"


def _scopes(identity: Identity) -> Finding:
    if identity.scopes is None:
        return Finding("Scopes", "the token does not say", None)
    names = ", ".join(scope.removeprefix("employee:") for scope in identity.scopes)
    if not identity.scopes:
        advice = "Sign in again with what is needed: lightspeed login --scope inventory"
        return Finding("Scopes", "none: nothing can be read", is_well=False, advice=advice)
    advice = "" if "employee:all" in identity.scopes else "If something is refused: lightspeed login --scope NAME"
    return Finding("Scopes", names, advice=advice)


def _bucket(client: Client, account_id: int) -> Finding:
    """The bucket beside the registers, by which the service measures it."""
    account = client.account(account_id)
    try:
        registers = len(account.registers.all())
    except ApiError:
        registers = None
    bucket = account.bucket
    paid = round((bucket.size - SIZE) / MORE_SIZE) + 1
    text = (
        f"{bucket.size:g} drips, {bucket.drip_rate:g} leave in a second, at {bucket.level:.1f} now; the size for "
        f"{paid} {'register' if paid == 1 else 'registers'}"
    )
    if registers is None or registers <= paid:
        return Finding("Bucket", text)
    return Finding(
        "Bucket",
        f"{text}, and the shop has {registers}",
        None,
        "The size goes by the registers of the subscription, not by those that were set up.",
    )


def _advice(error: LightspeedError) -> str:
    if isinstance(error, ApiError) and error.status == 403:
        return "The employee who signed in may not see the account: sign in as another one, or with --scope all."
    return "Sign in again: lightspeed login"
