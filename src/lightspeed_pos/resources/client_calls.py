"""What a client offers once it is put together: accounts, the session, locales, and raw requests."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from lightspeed_pos.calls.driver import AsyncDriver, Driver
from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.raw import raw_request
from lightspeed_pos.requests.suggestions import Suggesting
from lightspeed_pos.responses.decode import read_json, read_page, read_unwrapped

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.model.loader import LazyRelations
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.accounts import Accounts, AsyncAccounts
    from lightspeed_pos.resources.client import AsyncClient, Client
    from lightspeed_pos.resources.company import AsyncSession, Locale, Session

D = TypeVar("D", Driver, AsyncDriver)

_SESSION = Request(method="GET", target="/API/Session.json")
_LOCALES = Request(method="GET", target="/API/Locale.json")


class AnyClientCalls(Suggesting, Generic[D]):
    """What both kinds know: what does their requests, where these go, which account the environment names."""

    SESSION: ClassVar[str]

    def __init__(self, driver: D, origin: str, lazy_relations: LazyRelations, account_id: int | None = None) -> None:
        self.driver: D = driver
        self.origin = origin
        self.lazy_relations: LazyRelations = lazy_relations
        self._account_of_environment = account_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.origin}>"

    def _other_name(self, name: str) -> str:
        """What an account has, not a client."""
        from lightspeed_pos.resources.account import Account

        return f"account().{name}" if hasattr(Account, name) else ""

    def _called(self) -> tuple[str, str]:
        return "client", ""

    def _account_of(self, session: Any) -> int:
        """The account that a session is for; 0 if neither the session nor the environment says."""
        return session.system_customer_id or self._account_of_environment or 0

    def _read_session(self, reply: Reply) -> Any:
        return read_unwrapped(reply, record_classes()[self.SESSION])


class ClientCalls(AnyClientCalls[Driver]):
    """What a `Client` offers."""

    SESSION = "Session"

    @property
    def accounts(self) -> Accounts:
        """The accounts that the token reaches."""
        from lightspeed_pos.resources.accounts import Accounts  # imports the catalogue, which is large

        return Accounts(cast("Client", self))

    def account(self, account_id: int | None = None) -> Account:
        """The account with this id, without a request; None takes the one of the environment, else the first."""
        from lightspeed_pos.resources.account import Account
        from lightspeed_pos.resources.accounts import checked_id

        account_id = self._account_of_environment if account_id is None else account_id
        if account_id is None:
            return self.accounts.only()
        return Account(cast("Client", self), checked_id(account_id))

    def session(self) -> Session:
        """Who is signed in, with which rights."""
        from lightspeed_pos.model.cohort import Cohort
        from lightspeed_pos.resources.account import Account

        session = self.driver.call(_SESSION, self._read_session)
        Cohort(Account(cast("Client", self), self._account_of(session)).loader, None, "Session", [session])
        return cast("Session", session)

    def locales(self) -> list[Locale]:
        """The locales that the service knows."""
        return self.driver.call(_LOCALES, _read_locales)

    def get(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """GET a path below /API/V3, such as "/Account/1/Item.json"; returns the JSON as it came."""
        return self.driver.call(raw_request("GET", path, params), read_json)

    def post(self, path: str, body: object = None, params: Mapping[str, object] | None = None) -> Any:
        """POST a JSON body; returns the JSON as it came."""
        return self.driver.call(raw_request("POST", path, params, {} if body is None else body), read_json)

    def put(self, path: str, body: object, params: Mapping[str, object] | None = None) -> Any:
        """PUT a JSON body; returns the JSON as it came."""
        return self.driver.call(raw_request("PUT", path, params, body), read_json)

    def delete(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """DELETE; returns the JSON as it came."""
        return self.driver.call(raw_request("DELETE", path, params), read_json)

    def close(self) -> None:
        """Close the connections."""
        self.driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClientCalls(AnyClientCalls[AsyncDriver]):
    """What an `AsyncClient` offers."""

    SESSION = "AsyncSession"

    @property
    def accounts(self) -> AsyncAccounts:
        """The accounts that the token reaches."""
        from lightspeed_pos.resources.accounts import AsyncAccounts

        return AsyncAccounts(cast("AsyncClient", self))

    def account(self, account_id: int | None = None) -> AsyncAccount:
        """The account with this id, without a request; None takes the one of the environment."""
        from lightspeed_pos.resources.account import AsyncAccount
        from lightspeed_pos.resources.accounts import checked_id

        account_id = self._account_of_environment if account_id is None else account_id
        if account_id is None:
            raise QueryError("Which account? Write client.account(id), or await client.accounts.first().")
        return AsyncAccount(cast("AsyncClient", self), checked_id(account_id))

    async def session(self) -> AsyncSession:
        """Who is signed in, with which rights."""
        from lightspeed_pos.model.cohort import AsyncCohort
        from lightspeed_pos.resources.account import AsyncAccount

        session = await self.driver.call(_SESSION, self._read_session)
        account = AsyncAccount(cast("AsyncClient", self), self._account_of(session))
        AsyncCohort(account.loader, None, "Session", [session])
        return cast("AsyncSession", session)

    async def locales(self) -> list[Locale]:
        """The locales that the service knows."""
        return await self.driver.call(_LOCALES, _read_locales)

    async def get(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """GET a path below /API/V3, such as "/Account/1/Item.json"; returns the JSON as it came."""
        return await self.driver.call(raw_request("GET", path, params), read_json)

    async def post(self, path: str, body: object = None, params: Mapping[str, object] | None = None) -> Any:
        """POST a JSON body; returns the JSON as it came."""
        return await self.driver.call(raw_request("POST", path, params, {} if body is None else body), read_json)

    async def put(self, path: str, body: object, params: Mapping[str, object] | None = None) -> Any:
        """PUT a JSON body; returns the JSON as it came."""
        return await self.driver.call(raw_request("PUT", path, params, body), read_json)

    async def delete(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """DELETE; returns the JSON as it came."""
        return await self.driver.call(raw_request("DELETE", path, params), read_json)

    async def close(self) -> None:
        """Close the connections."""
        await self.driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _read_locales(reply: Reply) -> list[Locale]:
    return read_page(reply, cast("type[Locale]", record_classes()["Locale"]), "Locale").records
