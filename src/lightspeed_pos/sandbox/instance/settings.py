"""How a sandbox is to be, and the credentials that it starts with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from lightspeed_pos.sandbox.auth.issuer import EXPIRES_IN
from lightspeed_pos.sandbox.data.context import NextLinks, TagShape, UnknownFilters
from lightspeed_pos.sandbox.instance.setting_kinds import check

ACCOUNT_ID, USER_ID = 120645, 170236  # of the first merchant, the others follow
CLIENT_ID = "3f1c6a0d9be24e5d8a7c5b1f0e9d2c4b"
CLIENT_SECRET = "sandbox-secret-for-local-use-only"  # noqa: S105  # guards invented data on this machine
REDIRECT_URI = "http://127.0.0.1:8723/callback"
Consent = Literal["auto", "page"]


@dataclass(frozen=True)
class Settings:
    """
    How a sandbox is to be.

    - `items`, `sales`, `customers`, `shops`: the size of the invented shop; None is a number that suits the items.
    - `accounts`: how many merchants there are, each with a shop of that size.
    - `registers`: of the subscription. The bucket holds 90 drips and 10 for each register above one, 1 drip leaves per
      second and 0.5 for each register above one.
    - `speed`: how many times as fast as real time the clock runs. `start`: its first reading in seconds since the epoch
      (None: now). A new shop ends on the day before.
    - `latency`: how long every answer takes, in sandbox seconds. `jitter`: up to which share of it (0 to 1) an answer
      takes longer or shorter, by chance; the same `jitter_seed` gives the same times again.
    - `admit_at`: which share of the latency (0 to 1) has passed when the bucket and the burst limit are asked, and the
      request is done. `phase`: by how many seconds the windows of the burst limit begin later than the seconds of the
      clock. The documents name neither, so a client must do well with any.
    - `file`: where the database lies (None: in memory). A file that was filled with the same size is used again, by one
      sandbox at a time. The file of a further account has its id in the name.
    - `records`: what the first account's new shop holds instead of what was invented, as `Sandbox.load` takes it.
      Warns of fields that there is no place for.
    - `redirect_uri`: the address that merchants are sent back to, or several. An authorization may name one of them;
      else the first is used.
    - `expires_in`: the life of an access token in sandbox seconds.
    - `consent`: whether a browser that comes to sign in sees a page or is sent back at once ("auto").
    - `strict`: refuse fields of a body that would be ignored. The real service says 200 and ignores them.
    - `unknown_filters`: "refuse" or "ignore" filters on fields that do not exist. The real service does either.
    - `next_links`: whether links to other pages are "whole" or "bare": with sort, limit and cursor, but without filters
      and relations. Programs have met both.
    - `tags`: shown as "names" or as "objects" with a name. Programs have met both.

    A value of another kind is a ValueError that says what to write.
    """

    items: int = 2000
    accounts: int = 1
    sales: int | None = None
    customers: int | None = None
    shops: int = 2
    registers: int = 1
    speed: float = 1.0
    latency: float = 0.0
    jitter: float = 0.0
    jitter_seed: int = 0
    admit_at: float = 0.0
    phase: float = 0.0
    file: Path | None = None
    strict: bool = False
    start: float | None = None
    redirect_uri: str | Sequence[str] = REDIRECT_URI
    client_secret: str = CLIENT_SECRET
    expires_in: int = EXPIRES_IN
    consent: Consent = "auto"
    unknown_filters: UnknownFilters = "refuse"
    next_links: NextLinks = "whole"
    tags: TagShape = "names"
    records: Mapping[str, Iterable[Mapping[str, Any]]] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        check(vars(self))
