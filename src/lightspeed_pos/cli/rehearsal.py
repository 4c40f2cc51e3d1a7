"""An account whose first request is shown and not sent: what --dry-run works with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from lightspeed_pos.calls.driver import Driver
from lightspeed_pos.cli.not_sent import NotSent
from lightspeed_pos.resources.account import Account

if TYPE_CHECKING:
    from lightspeed_pos.calls.control import Control
    from lightspeed_pos.exchange.flow import Send


class _Rehearsal(Driver):
    """A driver that stops where the first request would take its place in the bucket."""

    def __init__(self, driver: Driver) -> None:
        vars(self).update(vars(driver))

    async def _in_turn(self, send: Send, control: Control | None) -> NoReturn:  # noqa: ARG002
        raise NotSent(send.request)


def rehearsing(account: Account) -> Account:
    """The same account, under a client that sends nothing."""
    made = Account(account.client, account.id)
    loader: Any = made.loader
    loader.driver = _Rehearsal(account.client.driver)
    return made
