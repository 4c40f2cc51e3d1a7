"""What every part of the service works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.data.store import Store

UnknownFilters = Literal["refuse", "ignore"]
NextLinks = Literal["whole", "bare"]
TagShape = Literal["names", "objects"]
TIME_ZONE = "US/Pacific"  # of the account in the recordings


def zone_named(name: str) -> ZoneInfo:
    """The time zone of this name; UTC where the machine does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


@dataclass
class Context:
    """
    One account's service.

    `user_id` and `employee_id` say whose token it is. What the real service does in more than one way is said by
    `strict` (what would be ignored in a body is refused), `unknown_filters`, `next_links` and `tags`.
    """

    store: Store
    clock: Clock
    account_id: int
    user_id: int
    employee_id: int = 1
    zone: ZoneInfo = field(default_factory=lambda: zone_named(TIME_ZONE))
    strict: bool = False
    unknown_filters: UnknownFilters = "refuse"
    next_links: NextLinks = "whole"
    tags: TagShape = "names"

    def locked_out(self) -> bool:
        """Whether the employee who granted the tokens is locked out. Then no token works. [I]"""
        row = self.store.execute("SELECT lockOut FROM Employee WHERE employeeID=?", (self.employee_id,)).fetchone()
        return row is not None and row[0] == "true"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a multipart request."""

    filename: str
    content_type: str
    content: bytes
