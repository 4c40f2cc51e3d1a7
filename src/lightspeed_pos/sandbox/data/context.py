"""What every part of the service works with, and what is known of one request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lightspeed_pos.sandbox.auth import scopes
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.show.render import Renderer

TIME_ZONE = "US/Pacific"  # of the account in the recordings


def zone_named(name: str) -> ZoneInfo:
    """The time zone; UTC where the machine knows no zones or not this one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


@dataclass
class Context:
    """
    One account's service.

    `strict` refuses unknown filter fields, which the service ignores. `user_id` and `employee_id` say whose token it
    is.
    """

    store: Store
    clock: Clock
    account_id: int
    user_id: int
    employee_id: int = 1
    zone: ZoneInfo = field(default_factory=lambda: zone_named(TIME_ZONE))
    strict: bool = False

    def locked_out(self) -> bool:
        """Whether the employee who granted the tokens is locked: then none works, until they no longer are. [I]"""
        row = self.store.execute("SELECT lockOut FROM Employee WHERE employeeID=?", (self.employee_id,)).fetchone()
        return row is not None and row[0] == "true"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a multipart request."""

    filename: str
    content_type: str
    content: bytes


@dataclass
class Call:
    """
    One request to an endpoint. `path` is as it was sent, `payload` None without a body that counts.

    `offsets`: it came to the un-versioned API, whose lists are paged by offset. `scope`: what the token was granted,
    names separated by blanks.
    """

    context: Context
    origin: str
    path: str
    query: str
    payload: Mapping[str, Any]
    upload: Upload | None = None
    offsets: bool = False
    scope: str = ""

    @property
    def store(self) -> Store:
        """The account's records."""
        return self.context.store

    @property
    def renderer(self) -> Renderer:
        """Renders for this caller."""
        return Renderer(self.context.store, self.origin, whole_codes=scopes.shows_codes(self.scope))

    @property
    def template_renderer(self) -> Renderer:
        """Renders for this caller what display templates take."""
        return Renderer(self.context.store, self.origin, whole_codes=scopes.shows_codes(self.scope), template=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def answer(body: str) -> Answer:
    """200 with JSON."""
    return Answer(200, body.encode())
