"""What `account.changes()` gives: changes of records as they are found, and the token to go on from."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

if TYPE_CHECKING:
    from lightspeed_pos.calls.driver import AnyDriver, AsyncDriver, Driver
    from lightspeed_pos.exchange.flow import Flow

Kind = Literal["created", "updated", "archived", "deleted"]


@dataclass(frozen=True, slots=True)
class Change:
    """
    One record was created, updated, archived or deleted.

    `table` is the name of its table, such as "sales"; `endpoint` is the API's name. `id` is the record's id. `before`
    and `after` are its values as plain data under Python names, as in JSON; `before` is None where it is not known,
    `after` after a deletion. `at` is when it was noticed, in UTC by the service's clock. `event_id` is the same when
    the same change is given again.
    """

    table: str
    endpoint: str
    kind: Kind
    id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    at: datetime
    event_id: str
    token_of: Callable[[], str] = field(repr=False, compare=False)

    @property
    def token(self) -> str:
        """Text from which `account.changes(since=token)` goes on behind this change."""
        return self.token_of()

    @property
    def changed(self) -> dict[str, tuple[Any, Any]]:
        """The fields that differ, each with its value before and after; empty where one of the two is not known."""
        before, after = self.before, self.after
        if before is None or after is None:
            return {}
        names = dict.fromkeys([*before, *after])
        values = {name: (before.get(name), after.get(name)) for name in names}
        return {name: pair for name, pair in values.items() if pair[0] != pair[1]}

    def to_dict(self) -> dict[str, Any]:
        """The change as plain data, as in JSON, without its token."""
        return {
            "event_id": self.event_id,
            "kind": self.kind,
            "table": self.table,
            "endpoint": self.endpoint,
            "id": self.id,
            "at": self.at.isoformat(),
            "before": self.before,
            "after": self.after,
        }


class Source(Protocol):
    """Where changes come from."""

    @property
    def token(self) -> str:
        """Text from which another source goes on behind all that this one gave."""
        ...

    def next(self) -> Flow[list[Change] | None]:
        """The next changes, some at a time; None when there are no more for now."""
        ...


class _AnyChanges:
    """What both kinds share: which changes are at hand, and when to ask again."""

    def __init__(self, source: Source, driver: AnyDriver[Any], interval: float | None) -> None:
        self._source = source
        self._clock = driver.clock
        self._interval = interval
        self._at_hand: deque[Change] = deque()
        self._last: Change | None = None
        self._began: float | None = None
        self._over = False

    @property
    def token(self) -> str:
        """
        Text from which `account.changes(since=token)` goes on behind what was given so far.

        It stands for a moment even if nothing has changed yet. Keep it when what was given is dealt with.
        """
        if self._at_hand and self._last is not None:
            return self._last.token
        return self._source.token

    def _given(self) -> Change | None:
        if not self._at_hand:
            return None
        self._last = self._at_hand.popleft()
        return self._last

    def _next(self) -> Flow[list[Change] | None]:
        if self._began is None:
            self._began = self._clock.now()
        return self._source.next()

    def _pause(self, found: list[Change] | None) -> float | None:
        """Keep what came; returns the seconds until it is time to ask again, None for at once."""
        if found is not None:
            self._at_hand.extend(found)
            return None
        if self._interval is None or self._began is None:
            self._over = True
            return None
        wait = max(0.0, self._began + self._interval - self._clock.now())
        self._began = None
        return wait


class Changes(_AnyChanges):
    """
    Changes under a `Client`: `for change in account.changes(since=token)`.

    After an error, such as a connection that is lost, the iteration may go on: nothing is left out.
    """

    def __init__(self, source: Source, driver: Driver, interval: float | None) -> None:
        super().__init__(source, driver, interval)
        self._driver = driver

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Change:
        while (change := self._given()) is None:
            if self._over:
                raise StopIteration
            wait = self._pause(self._driver.run(self._next()))
            if wait is not None:
                self._clock.sleep(wait)
        return change


class AsyncChanges(_AnyChanges):
    """
    Changes under an `AsyncClient`: `async for change in account.changes(since=token)`.

    After an error, such as a connection that is lost, the iteration may go on: nothing is left out.
    """

    def __init__(self, source: Source, driver: AsyncDriver, interval: float | None) -> None:
        super().__init__(source, driver, interval)
        self._driver = driver

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Change:
        while (change := self._given()) is None:
            if self._over:
                raise StopAsyncIteration
            wait = self._pause(await self._driver.run(self._next()))
            if wait is not None:
                await self._clock.sleep_async(wait)
        return change
