"""The shop that tools work on: its account, its database, and what one call may take."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.mcp.budget import Budget, budgeted
from lightspeed_pos.mcp.reach import granted, needed
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.suggestions import close
from lightspeed_pos.words.endpoints import Resource, resources

if TYPE_CHECKING:
    from datetime import tzinfo

    from lightspeed_pos.resources.account import Account

_MOST_KEPT = 100  # plans, and listings that can be gone on with
_USUAL_ROWS = 50
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one call may take: rows of its answer, drips, and seconds of a query in SQL."""

    rows: int = 200
    drips: int = 50
    seconds: int = 20


class Kept(OrderedDict[str, T]):
    """What calls have left for later ones, by a name; the oldest are forgotten."""

    def keep(self, name: str, value: T) -> str:
        """Keep a value; returns its name."""
        self[name] = value
        while len(self) > _MOST_KEPT:
            self.popitem(last=False)
        return name


@dataclass
class Shop:
    """
    What the tools of one server work on.

    `connect` gives the account and raises as long as nobody is signed in, so it is asked again; `zone` is the shop's
    time zone. `database` is where sync keeps the account, `sync` the command that reads it there. `command` writes a
    line of the `lightspeed` command for the same shop, `explain` says in words what went wrong. Plans are left in the
    folder `plans`, for a person to apply; their runs lie in `runs`, None for the user's data directory.
    """

    connect: Callable[[], Account]
    zone: Callable[[Account], tzinfo]
    database: Callable[[], Path]
    command: Callable[[str], str]
    explain: Callable[[Exception], str]
    plans: Path
    runs: Path | None = None
    sync: str = "sync"
    limits: Limits = field(default_factory=Limits)
    writes: bool = False
    cursors: Kept[Any] = field(default_factory=Kept[Any], repr=False)
    planned: Kept[Any] = field(default_factory=Kept[Any], repr=False)
    _connecting: Lock = field(default_factory=Lock, repr=False)

    def account(self) -> tuple[Account, Budget]:
        """The account for one call, and what the call spends. Raises as `connect` does."""
        with self._connecting:  # calls come in several threads
            found = self.connect()
        budget = Budget(self.limits.drips)
        return budgeted(found, budget), budget

    @cached_property
    def time_zone(self) -> tzinfo:
        """The shop's time zone; one request, once."""
        account, _ = self.account()
        return self.zone(account)

    def scopes(self) -> frozenset[str] | None:
        """The scopes of the sign-in; None if its token does not tell, or if there is none."""
        try:
            account, _ = self.account()
            return granted(Tokens(account.client.driver.access_token() or "", "").scopes)
        except (LightspeedError, OSError, ValueError):
            return None

    def reachable(self, name: str, *, writing: bool = False) -> Resource:
        """The resource of that name. Raises QueryError if there is none, or if the sign-in does not reach it."""
        found = named(name)
        missing = needed(found.endpoint, self.scopes(), writing=writing)
        if missing:
            raise QueryError(
                f"This sign-in may not {'change' if writing else 'read'} {found.name}: it lacks the scope "
                f"{' or '.join(missing)}. To have it, somebody signs in again: {self.command('login')}"
            )
        return found

    def rows(self, limit: int | None) -> int:
        """The limit that was asked for, or the usual one. Raises QueryError if it is more than one call may have."""
        if limit is None:
            return min(_USUAL_ROWS, self.limits.rows)
        if not 1 <= limit <= self.limits.rows:
            raise QueryError(
                f"limit is {limit:,}: one call answers with 1 to {self.limits.rows:,} rows (--max-rows). Ask for "
                f"fewer, narrow by conditions, or go on with what the answer calls next."
            )
        return limit


def named(name: str) -> Resource:
    """The resource of that name, which may be spelt as the API or the library does. Raises QueryError."""
    known = resources()
    asked = name.strip().replace("_", "-").replace(" ", "-").lower()
    if asked in known:
        return known[asked]
    by_title = {one.endpoint.name.lower().replace(" ", "-"): one for one in known.values()}
    if asked in by_title:
        return by_title[asked]
    alike = close(asked, known) or close(asked.replace("-", ""), by_title)
    hint = f"did you mean {' or '.join(alike)}?" if alike else "find_fields searches them by words."
    raise QueryError(f"There is no endpoint {shown(name)}: {hint}")
