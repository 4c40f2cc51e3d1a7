"""The accounts that a token reaches."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, TypeVar, cast

from lightspeed_pos.errors import NotFound, QueryError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.listing.stream import once
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.resources.account import Account, AsyncAccount
from lightspeed_pos.responses.decode import read_page

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.resources.client import AsyncClient, Client
    from lightspeed_pos.resources.company import AccountDetails

_ACCOUNTS = Request(method="GET", target="/API/V3/Account.json")


class Accounts:
    """The accounts that a token reaches. The service does not page them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.origin}>"

    def all(self) -> list[Account]:
        """All of them; one request."""
        found = self._client.driver.call(_ACCOUNTS, _read_accounts)
        return [Account(self._client, details.account_id, details.name) for details in found]

    def __iter__(self) -> Iterator[Account]:
        return iter(self.all())

    def first(self) -> Account | None:
        """The first one, or None."""
        return next(iter(self.all()), None)

    def only(self) -> Account:
        """The first one; raises NotFound if the token reaches none."""
        account = self.first()
        if account is None:
            raise _none_reached()
        return account

    def find(self, account_id: int) -> Account:
        """The one with this id. Raises NotFound."""
        return _chosen(self.all(), account_id)


class AsyncAccounts:
    """The accounts that a token reaches. The service does not page them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.origin}>"

    async def all(self) -> list[AsyncAccount]:
        """All of them; one request."""
        found = await self._client.driver.call(_ACCOUNTS, _read_accounts)
        return [AsyncAccount(self._client, details.account_id, details.name) for details in found]

    def __aiter__(self) -> AsyncIterator[AsyncAccount]:
        return once(self.all)

    async def first(self) -> AsyncAccount | None:
        """The first one, or None."""
        return next(iter(await self.all()), None)

    async def only(self) -> AsyncAccount:
        """The first one; raises NotFound if the token reaches none."""
        account = await self.first()
        if account is None:
            raise _none_reached()
        return account

    async def find(self, account_id: int) -> AsyncAccount:
        """The one with this id. Raises NotFound."""
        return _chosen(await self.all(), account_id)


AnAccount = TypeVar("AnAccount", bound=Account | AsyncAccount)


def _chosen(accounts: list[AnAccount], account_id: int) -> AnAccount:
    wanted = checked_id(account_id)
    for account in accounts:
        if account.id == wanted:
            return account
    reached = ", ".join(str(account.id) for account in accounts) or "none"
    raise NotFound(f"This token does not reach account {wanted}. It reaches: {reached}.", status=404)


def _none_reached() -> NotFound:
    return NotFound("This token reaches no account: sign in again.", status=404)


def checked_id(account_id: object) -> int:
    """`account_id` if it can be one, else a QueryError."""
    if isinstance(account_id, bool) or not isinstance(account_id, int) or account_id < 1:
        # Text is not quoted: it may be a token in the wrong place.
        given = repr(account_id) if isinstance(account_id, int | float) else f"of type {type(account_id).__name__}"
        raise QueryError(f"An account id is a whole number from 1, not {given}.")
    return account_id


def _read_accounts(reply: Reply) -> list[AccountDetails]:
    return read_page(reply, cast("type[AccountDetails]", record_classes()["AccountDetails"]), "Account").records
