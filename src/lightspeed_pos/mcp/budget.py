"""An account for one call of a tool: it sends requests up to a price, and no write before it is opened for writing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lightspeed_pos.calls.driver import Driver
from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.flow import Sent
from lightspeed_pos.resources.account import Account

if TYPE_CHECKING:
    from lightspeed_pos.calls.control import Control
    from lightspeed_pos.exchange.flow import Send
    from lightspeed_pos.exchange.request import Request

_READING = {"GET", "HEAD"}


class Budget:
    """What one call may do: drips to spend, and whether it may write. `spent` are drips, as predicted."""

    def __init__(self, drips: int) -> None:
        self.spent = Decimal(0)
        self._drips = drips
        self._writes = False

    def refusal(self, request: Request) -> str:
        """Why a request may not be sent, "" if it may."""
        if self._writes:
            return ""
        if request.method not in _READING:
            return f"{request.method} {request.path} would change the shop, and nobody has confirmed that."
        if self.spent + request.cost > self._drips:
            return (
                f"This needs more than {self._drips} drips, the most for one call (--max-drips): {self.spent:g} are "
                f"spent, and the next request costs {request.cost:g}. Ask for fewer rows, ids or relations."
            )
        return ""

    @contextmanager
    def writing(self) -> Generator[None]:
        """Send whatever is asked for meanwhile: what a person has confirmed, whose price was known."""
        self._writes = True
        try:
            yield
        finally:
            self._writes = False


class _Budgeted(Driver):
    """A driver that asks the budget before a request takes its place in the bucket."""

    def __init__(self, driver: Driver, budget: Budget) -> None:
        vars(self).update(vars(driver))
        self._budget = budget

    async def _in_turn(self, send: Send, control: Control | None) -> Sent:
        refusal = self._budget.refusal(send.request)
        if refusal:
            return Sent(None, "", unsent=QueryError(refusal))
        self._budget.spent += send.request.cost
        return await super()._in_turn(send, control)


def budgeted(account: Account, budget: Budget) -> Account:
    """The same account, whose requests are within the budget."""
    made = Account(account.client, account.id)
    loader: Any = made.loader
    loader.driver = _Budgeted(account.client.driver, budget)
    return made
