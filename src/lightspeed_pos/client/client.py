"""`Client` and `AsyncClient`: where the parts are put together."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypedDict, TypeVar, Unpack, cast

from lightspeed_pos.auth.gate import TokenHolder, gate_to
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.driver import AsyncShell, Shell
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.exchange.clock import Clock, SystemClock
from lightspeed_pos.exchange.origin import BASE_URL, origin_of
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.limits.throttle import AnyThrottle, Throttle
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.raw import raw_request
from lightspeed_pos.requests.suggestions import Suggesting
from lightspeed_pos.responses.decode import Listing, read_json, read_page, read_unwrapped

if TYPE_CHECKING:
    import httpx2

    from lightspeed_pos.client.accounts import Accounts, AsyncAccounts
    from lightspeed_pos.exchange.report import Exchange
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.listing.pager import Pager
    from lightspeed_pos.listing.prefetch import Guard
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.company import AsyncSession, Locale, Session

T = TypeVar("T")

LazyRelations = Literal["page", "error"]

_SESSION = Request(method="GET", target="/API/Session.json")
_LOCALES = Request(method="GET", target="/API/Locale.json")


class _AnyClient(Suggesting):
    """What both kinds of client are made of."""

    def __init__(
        self,
        oauth_token_holder: TokenHolder,
        base_url: str,
        auth_url: str | None,
        lazy_relations: LazyRelations,
    ) -> None:
        if lazy_relations not in ("page", "error"):
            raise ValueError(f'lazy_relations is "page" or "error", not {lazy_relations!r}.')
        for name in ("oauth_token", "refresh_oauth_token"):
            if not callable(getattr(oauth_token_holder, name, None)):
                raise TypeError(
                    "oauth_token_holder has to answer oauth_token() and refresh_oauth_token(); "
                    "for a token alone write Client(oauth_token_holder=StaticToken(token))."
                )
        self.origin = origin_of(base_url)
        self._gate = gate_to(oauth_token_holder)  # kept, so that the driver is given the same one
        if auth_url is not None:
            self._gate.auth_url = origin_of(auth_url)
            # Asked for by name: its class takes long to import, and a holder of the user's own may offer the same.
            take_over = getattr(oauth_token_holder, "default_auth_url", None)
            if callable(take_over):
                take_over(origin_of(auth_url))
        self.lazy_relations: LazyRelations = lazy_relations
        self._account_of_environment: int | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.origin}>"


def _policy(retries: int, max_wait_seconds: float | None) -> Policy:
    if retries < 0:
        raise ValueError(f"retries is 0 or more, not {retries}.")
    return Policy(retries=retries, max_wait_seconds=max_wait_seconds, jitter=random.random)


class _Options(TypedDict, total=False):
    base_url: str
    auth_url: str | None
    timeout: float
    retries: int
    max_wait_seconds: float | None
    throttle: AnyThrottle | None
    clock: Clock | None
    user_agent: str | None
    on_exchange: Callable[[Exchange], object] | None
    lazy_relations: LazyRelations


class ClientOptions(_Options, total=False):
    """Keyword arguments of `Client`."""

    http: httpx2.Client | None


class AsyncClientOptions(_Options, total=False):
    """Keyword arguments of `AsyncClient`."""

    http: httpx2.AsyncClient | None


class Client(_AnyClient):
    """
    A connection to one merchant (or, as far as the token reaches, several accounts), for threads.

    `oauth_token_holder` answers `oauth_token()` and `refresh_oauth_token()`. `base_url` is an origin, to which
    /API/V3 is added; tokens go nowhere else. `auth_url` is where an `OAuthTokenHolder` refreshes that was given no
    auth_url of its own. `timeout` is in seconds: from sending to the complete head of the answer (10 at most until
    there is a connection), and as long again to its end. `retries` is how often a call is repeated after failures that
    may pass. A 429 that names a time to come back is waited out, for up to `retries` minutes in a row.
    `max_wait_seconds` raises RateLimited rather than wait longer for the rate limit. `throttle` and `http` (an
    `httpx2.Client`, which bounds only single reads of a head) may be shared by any number of clients. `clock` passes
    time in. `on_exchange` is called with an `Exchange` after every answer or failure. With lazy_relations="error" a
    relation that did not come along is an error instead of a request.
    """

    def __init__(
        self,
        oauth_token_holder: TokenHolder,
        *,
        base_url: str = BASE_URL,
        auth_url: str | None = None,
        timeout: float = 60,
        retries: int = 5,
        max_wait_seconds: float | None = None,
        throttle: AnyThrottle | None = None,
        http: httpx2.Client | None = None,
        clock: Clock | None = None,
        user_agent: str | None = None,
        on_exchange: Callable[[Exchange], object] | None = None,
        lazy_relations: LazyRelations = "page",
    ) -> None:
        super().__init__(oauth_token_holder, base_url, auth_url, lazy_relations)
        clock = clock or SystemClock()
        self.shell = Shell(
            Transport(self.origin, timeout=timeout, http=http, user_agent=user_agent, now=clock.now),
            oauth_token_holder,
            throttle or Throttle(),
            clock,
            _policy(retries, max_wait_seconds),
            on_exchange,
        )

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """
        A client from LIGHTSPEED_* variables of the process, else of a file `.env` in the current directory, else from
        the stored sign-in: the first one with a token is taken, with the addresses beside it. Options as for `Client`
        win.

        Raises AuthorizationExpired that says which variables to set, LightspeedError for an address without a token.
        """
        from lightspeed_pos.auth.environment import connection_from_env

        found = connection_from_env(
            base_url=options.get("base_url"), auth_url=options.get("auth_url"), clock=options.get("clock")
        )
        options.setdefault("base_url", found.base_url)
        client = cls(found.holder, **options)
        client._account_of_environment = found.account_id
        return client

    @property
    def accounts(self) -> Accounts:
        """The accounts that the token reaches."""
        from lightspeed_pos.client.accounts import (
            Accounts,  # imports the catalogue, which the package itself does not need
        )

        return Accounts(self)

    def account(self, account_id: int | None = None) -> Account:
        """The account with this id, without a request; None takes the one of the environment, else the first."""
        from lightspeed_pos.client.accounts import checked_id
        from lightspeed_pos.resources.account import Account

        account_id = self._account_of_environment if account_id is None else account_id
        if account_id is None:
            return self.accounts.only()
        return Account(self, checked_id(account_id))

    def session(self) -> Session:
        """Who is signed in, with which rights."""
        return cast("Session", self.call(_SESSION, _read_session))

    def locales(self) -> list[Locale]:
        """The locales that the service knows."""
        return self.call(_LOCALES, _read_locales)

    def get(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """GET a path below /API/V3, such as "/Account/1/Item.json"; returns the JSON as it came."""
        return self.call(raw_request("GET", path, params), read_json)

    def post(self, path: str, body: object = None, params: Mapping[str, object] | None = None) -> Any:
        """POST a JSON body; returns the JSON as it came."""
        return self.call(raw_request("POST", path, params, {} if body is None else body), read_json)

    def put(self, path: str, body: object, params: Mapping[str, object] | None = None) -> Any:
        """PUT a JSON body; returns the JSON as it came."""
        return self.call(raw_request("PUT", path, params, body), read_json)

    def delete(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """DELETE; returns the JSON as it came."""
        return self.call(raw_request("DELETE", path, params), read_json)

    def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have a request answered through token, throttle and retries; returns what `read` makes of the answer."""
        return self.shell.call(request, read)

    def walk(self, pager: Pager, read: Callable[[Reply], Listing[T]], prefetch: int = 0) -> Iterator[Listing[T]]:
        """The pages of a listing, one request each; `prefetch` of them are read before they are asked for."""

        def walked(guard: Guard) -> Iterator[Listing[T]]:
            while (request := pager.next_request()) is not None:
                policy = replace(self.shell.policy, server_errors=pager.server_errors)
                try:
                    listing = self.shell.run(guard(call(request, read, policy)))
                except LightspeedError as error:
                    pager.failed(error)
                    continue
                yield pager.took(listing)

        if not prefetch:
            return walked(lambda flow: flow)
        from lightspeed_pos.listing.prefetch import (
            thread_ahead,  # threads take long to import, and few listings need one
        )

        return thread_ahead(walked, prefetch)

    def close(self) -> None:
        """Close the connections."""
        self.shell.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_AnyClient):
    """
    The same as `Client`, awaited, for asyncio and trio. `http` is an `httpx2.AsyncClient`.

    A holder whose methods are plain functions is asked in a worker thread.
    """

    def __init__(
        self,
        oauth_token_holder: TokenHolder,
        *,
        base_url: str = BASE_URL,
        auth_url: str | None = None,
        timeout: float = 60,
        retries: int = 5,
        max_wait_seconds: float | None = None,
        throttle: AnyThrottle | None = None,
        http: httpx2.AsyncClient | None = None,
        clock: Clock | None = None,
        user_agent: str | None = None,
        on_exchange: Callable[[Exchange], object] | None = None,
        lazy_relations: LazyRelations = "page",
    ) -> None:
        super().__init__(oauth_token_holder, base_url, auth_url, lazy_relations)
        clock = clock or SystemClock()
        self.shell = AsyncShell(
            AsyncTransport(self.origin, timeout=timeout, http=http, user_agent=user_agent, now=clock.now),
            oauth_token_holder,
            throttle or Throttle(),
            clock,
            _policy(retries, max_wait_seconds),
            on_exchange,
        )

    @classmethod
    def from_env(cls, **options: Unpack[AsyncClientOptions]) -> Self:
        """
        A client from LIGHTSPEED_* variables of the process, else of a file `.env` in the current directory, else from
        the stored sign-in: the first one with a token is taken, with the addresses beside it. Options of `AsyncClient`
        win.

        Raises AuthorizationExpired that says which variables to set, LightspeedError for an address without a token.
        """
        from lightspeed_pos.auth.environment import connection_from_env

        found = connection_from_env(
            base_url=options.get("base_url"), auth_url=options.get("auth_url"), clock=options.get("clock")
        )
        options.setdefault("base_url", found.base_url)
        client = cls(found.holder, **options)
        client._account_of_environment = found.account_id
        return client

    @property
    def accounts(self) -> AsyncAccounts:
        """The accounts that the token reaches."""
        from lightspeed_pos.client.accounts import AsyncAccounts

        return AsyncAccounts(self)

    def account(self, account_id: int | None = None) -> AsyncAccount:
        """The account with this id, without a request; None takes the one of the environment."""
        from lightspeed_pos.client.accounts import checked_id
        from lightspeed_pos.resources.account import AsyncAccount

        account_id = self._account_of_environment if account_id is None else account_id
        if account_id is None:
            raise QueryError("Which account? Write client.account(id), or await client.accounts.first().")
        return AsyncAccount(self, checked_id(account_id))

    async def session(self) -> AsyncSession:
        """Who is signed in, with which rights."""
        return cast("AsyncSession", await self.call(_SESSION, _read_async_session))

    async def locales(self) -> list[Locale]:
        """The locales that the service knows."""
        return await self.call(_LOCALES, _read_locales)

    async def get(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """GET a path below /API/V3, such as "/Account/1/Item.json"; returns the JSON as it came."""
        return await self.call(raw_request("GET", path, params), read_json)

    async def post(self, path: str, body: object = None, params: Mapping[str, object] | None = None) -> Any:
        """POST a JSON body; returns the JSON as it came."""
        return await self.call(raw_request("POST", path, params, {} if body is None else body), read_json)

    async def put(self, path: str, body: object, params: Mapping[str, object] | None = None) -> Any:
        """PUT a JSON body; returns the JSON as it came."""
        return await self.call(raw_request("PUT", path, params, body), read_json)

    async def delete(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """DELETE; returns the JSON as it came."""
        return await self.call(raw_request("DELETE", path, params), read_json)

    async def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have a request answered through token, throttle and retries; returns what `read` makes of the answer."""
        return await self.shell.call(request, read)

    def walk(self, pager: Pager, read: Callable[[Reply], Listing[T]], prefetch: int = 0) -> Stream[Listing[T]]:
        """The pages of a listing, one request each; `prefetch` of them are read before they are asked for."""

        async def more() -> list[Listing[T]] | None:
            while (request := pager.next_request()) is not None:
                policy = replace(self.shell.policy, server_errors=pager.server_errors)
                try:
                    listing = await self.shell.run(call(request, read, policy))
                except LightspeedError as error:
                    pager.failed(error)
                    continue
                return [pager.took(listing)]
            return None

        pages = Stream(more)
        if not prefetch:
            return pages
        from lightspeed_pos.listing.prefetch import TaskAhead  # as above

        return TaskAhead(pages, prefetch)

    async def close(self) -> None:
        """Close the connections."""
        await self.shell.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _read_session(reply: Reply) -> object:
    return read_unwrapped(reply, record_classes()["Session"])


def _read_async_session(reply: Reply) -> object:
    return read_unwrapped(reply, record_classes()["AsyncSession"])


def _read_locales(reply: Reply) -> list[Locale]:
    return read_page(reply, cast("type[Locale]", record_classes()["Locale"]), "Locale").records
