"""How a sandbox is to be, and the credentials that it starts with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from lightspeed_pos.sandbox.auth.issuer import EXPIRES_IN

ACCOUNT_ID, USER_ID = 120645, 170236  # of the first merchant, the others follow
CLIENT_ID = "3f1c6a0d9be24e5d8a7c5b1f0e9d2c4b"
CLIENT_SECRET = "sandbox-secret-for-local-use-only"  # noqa: S105  # guards invented data on this machine
REDIRECT_URI = "http://127.0.0.1:8723/callback"
Consent = Literal["auto", "page"]


@dataclass(frozen=True)
class Settings:
    """
    How a sandbox is to be.

    `items`, `sales`, `customers` and `shops` are the size of the seed (None: what suits the items), `accounts` how many
    merchants there are, each with a seed of that size, `registers` the subscription's number (bucket of 90 + 10 for
    each above one, drip rate 1 + 0.5), `speed` how many times faster than real its clock runs, `latency` how long every
    answer takes in sandbox seconds, `file` where the database lies (None: memory; one that was filled with the same
    size is used again, by one sandbox at a time; that of a further account has its id in the name), `strict` refuses
    unknown filter fields, `start` the first reading of the clock in seconds since the epoch (None: now; a new shop ends
    on the day before), `expires_in` the life of an access token in sandbox seconds, `consent` whether a browser that is
    sent to sign in sees a page or is sent back at once ("auto"), `records` what the first account's new shop holds
    instead of what was invented, as `Sandbox.load` takes it.
    """

    items: int = 2000
    accounts: int = 1
    sales: int | None = None
    customers: int | None = None
    shops: int = 2
    registers: int = 1
    speed: float = 1.0
    latency: float = 0.0
    file: Path | None = None
    strict: bool = False
    start: float | None = None
    redirect_uri: str = REDIRECT_URI
    client_secret: str = CLIENT_SECRET
    expires_in: int = EXPIRES_IN
    consent: Consent = "auto"
    records: Mapping[str, Iterable[Mapping[str, Any]]] | None = field(default=None, repr=False)
