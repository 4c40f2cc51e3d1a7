"""`Client` and `AsyncClient`: where the parts are put together."""

from __future__ import annotations

import random
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast
from urllib.parse import quote

import msgspec

from lightspeed_pos.core.call import call
from lightspeed_pos.core.request import Request
from lightspeed_pos.core.retry import Policy
from lightspeed_pos.core.wire import Listing, read_page, read_unwrapped
from lightspeed_pos.errors import DecodeError, LightspeedError, NotFound, QueryError
from lightspeed_pos.page import Stream, once
from lightspeed_pos.records.registry import record_classes
from lightspeed_pos.shell.clock import Clock, SystemClock
from lightspeed_pos.shell.driver import AsyncShell, Shell
from lightspeed_pos.shell.throttle import AnyThrottle, Throttle
from lightspeed_pos.shell.transport import AsyncTransport, Transport, origin_of

if TYPE_CHECKING:
    import httpx2

    from lightspeed_pos.account import Account, AsyncAccount
    from lightspeed_pos.core.paging import Pager
    from lightspeed_pos.core.request import Method, Reply
    from lightspeed_pos.records.company import AccountDetails, AsyncSession, Locale, Session
    from lightspeed_pos.shell.exchange import Exchange
    from lightspeed_pos.shell.holder import TokenHolder

T = TypeVar("T")

BASE_URL = "https://api.lightspeedapp.com"
LazyRelations = Literal["page", "error"]

_ACCOUNTS = Request(method="GET", target="/API/V3/Account.json")
_SESSION = Request(method="GET", target="/API/Session.json")
_LOCALES = Request(method="GET", target="/API/Locale.json")
_ACCOUNT_IN_PATH = re.compile(r"/Account/(\d+)")


class _AnyClient:
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
        if auth_url is not None:
            # Asked for by name: its class takes long to import, and a holder of the user's own may offer the same.
            take_over = getattr(oauth_token_holder, "default_auth_url", None)
            if callable(take_over):
                take_over(origin_of(auth_url))
        self.lazy_relations: LazyRelations = lazy_relations
        self._settings_account: int | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.origin}>"


def _policy(retries: int, max_wait_seconds: float | None) -> Policy:
    if retries < 0:
        raise ValueError(f"retries is 0 or more, not {retries}.")
    return Policy(retries=retries, max_wait_seconds=max_wait_seconds, jitter=random.random)


class Client(_AnyClient):
    """
    A connection to one merchant (or, as far as the token reaches, several accounts), for threads.

    `oauth_token_holder` answers `oauth_token()` and `refresh_oauth_token()`. `base_url` is an origin, to which
    /API/V3 is added; tokens go nowhere else. `auth_url` is where an `OAuthTokenHolder` refreshes that was given no
    auth_url of its own. `timeout` is in seconds per exchange, `retries` how often a call is
    repeated after failures that may pass. `max_wait_seconds` raises RateLimited rather than wait longer for the rate
    limit. `throttle` and `http` (an `httpx2.Client`) may be shared by any number of clients. `clock` passes time in.
    `on_exchange` is called with an `Exchange` after every answer or failure. With lazy_relations="error" a relation
    that did not come along is an error instead of a request.
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
    def from_env(cls, **options: Any) -> Self:
        """
        A client from LIGHTSPEED_* variables, else from the stored sign-in. Options as for `Client`.

        Raises AuthorizationExpired that says which variables to set.
        """
        from lightspeed_pos.shell.environment import settings_from_env

        settings = settings_from_env(clock=options.get("clock"))
        options.setdefault("base_url", settings.base_url)
        client = cls(settings.holder, **options)
        client._settings_account = settings.account_id
        return client

    @property
    def accounts(self) -> Accounts:
        """The accounts that the token reaches."""
        return Accounts(self)

    def account(self, account_id: int | None = None) -> Account:
        """The account with this id, without a request; None takes the one of the environment, else the first."""
        from lightspeed_pos.account import Account

        account_id = self._settings_account if account_id is None else account_id
        if account_id is None:
            return self.accounts.only()
        return Account(self, _account_id(account_id))

    def session(self) -> Session:
        """Who is signed in, with which rights."""
        return cast("Session", self.call(_SESSION, _read_session))

    def locales(self) -> list[Locale]:
        """The locales that the service knows."""
        return self.call(_LOCALES, _read_locales)

    def get(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """GET a path below /API/V3, such as "/Account/1/Item.json"; returns the JSON as it came."""
        return self.call(_raw("GET", path, params), _read_json)

    def post(self, path: str, body: object = None, params: Mapping[str, object] | None = None) -> Any:
        """POST a JSON body; returns the JSON as it came."""
        return self.call(_raw("POST", path, params, {} if body is None else body), _read_json)

    def put(self, path: str, body: object, params: Mapping[str, object] | None = None) -> Any:
        """PUT a JSON body; returns the JSON as it came."""
        return self.call(_raw("PUT", path, params, body), _read_json)

    def delete(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """DELETE; returns the JSON as it came."""
        return self.call(_raw("DELETE", path, params), _read_json)

    def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have a request answered through token, throttle and retries; returns what `read` makes of the answer."""
        return self.shell.call(request, read)

    def walk(self, pager: Pager, read: Callable[[Reply], Listing[T]]) -> Iterator[Listing[T]]:
        """The pages of a listing, one request each."""
        while (request := pager.next_request()) is not None:
            policy = replace(self.shell.policy, server_errors=pager.server_errors)
            try:
                listing = self.shell.run(call(request, read, policy))
            except LightspeedError as error:
                pager.failed(error)
                continue
            pager.arrived(listing.next_url)
            yield listing

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
    def from_env(cls, **options: Any) -> Self:
        """
        A client from LIGHTSPEED_* variables, else from the stored sign-in. Options as for `AsyncClient`.

        Raises AuthorizationExpired that says which variables to set.
        """
        from lightspeed_pos.shell.environment import settings_from_env

        settings = settings_from_env(clock=options.get("clock"))
        options.setdefault("base_url", settings.base_url)
        client = cls(settings.holder, **options)
        client._settings_account = settings.account_id
        return client

    @property
    def accounts(self) -> AsyncAccounts:
        """The accounts that the token reaches."""
        return AsyncAccounts(self)

    def account(self, account_id: int | None = None) -> AsyncAccount:
        """The account with this id, without a request; None takes the one of the environment."""
        from lightspeed_pos.account import AsyncAccount

        account_id = self._settings_account if account_id is None else account_id
        if account_id is None:
            raise QueryError("Which account? Write client.account(id), or await client.accounts.first().")
        return AsyncAccount(self, _account_id(account_id))

    async def session(self) -> AsyncSession:
        """Who is signed in, with which rights."""
        return cast("AsyncSession", await self.call(_SESSION, _read_async_session))

    async def locales(self) -> list[Locale]:
        """The locales that the service knows."""
        return await self.call(_LOCALES, _read_locales)

    async def get(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """GET a path below /API/V3, such as "/Account/1/Item.json"; returns the JSON as it came."""
        return await self.call(_raw("GET", path, params), _read_json)

    async def post(self, path: str, body: object = None, params: Mapping[str, object] | None = None) -> Any:
        """POST a JSON body; returns the JSON as it came."""
        return await self.call(_raw("POST", path, params, {} if body is None else body), _read_json)

    async def put(self, path: str, body: object, params: Mapping[str, object] | None = None) -> Any:
        """PUT a JSON body; returns the JSON as it came."""
        return await self.call(_raw("PUT", path, params, body), _read_json)

    async def delete(self, path: str, params: Mapping[str, object] | None = None) -> Any:
        """DELETE; returns the JSON as it came."""
        return await self.call(_raw("DELETE", path, params), _read_json)

    async def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have a request answered through token, throttle and retries; returns what `read` makes of the answer."""
        return await self.shell.call(request, read)

    def walk(self, pager: Pager, read: Callable[[Reply], Listing[T]]) -> AsyncIterator[Listing[T]]:
        """The pages of a listing, one request each."""

        async def more() -> list[Listing[T]] | None:
            while (request := pager.next_request()) is not None:
                policy = replace(self.shell.policy, server_errors=pager.server_errors)
                try:
                    listing = await self.shell.run(call(request, read, policy))
                except LightspeedError as error:
                    pager.failed(error)
                    continue
                pager.arrived(listing.next_url)
                return [listing]
            return None

        return Stream(more)

    async def close(self) -> None:
        """Close the connections."""
        await self.shell.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class Accounts:
    """The accounts that a token reaches. The service does not page them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def all(self) -> list[Account]:
        """All of them; one request."""
        from lightspeed_pos.account import Account

        found = self._client.call(_ACCOUNTS, _read_accounts)
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

    async def all(self) -> list[AsyncAccount]:
        """All of them; one request."""
        from lightspeed_pos.account import AsyncAccount

        found = await self._client.call(_ACCOUNTS, _read_accounts)
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


AnAccount = TypeVar("AnAccount", bound="Account | AsyncAccount")


def _chosen(accounts: list[AnAccount], account_id: int) -> AnAccount:
    wanted = _account_id(account_id)
    for account in accounts:
        if account.id == wanted:
            return account
    reached = ", ".join(str(account.id) for account in accounts) or "none"
    raise NotFound(f"This token does not reach account {wanted}. It reaches: {reached}.", status=404)


def _none_reached() -> NotFound:
    return NotFound("This token reaches no account: sign in again.", status=404)


def _account_id(account_id: object) -> int:
    if isinstance(account_id, bool) or not isinstance(account_id, int) or account_id < 1:
        raise QueryError(f"An account id is a whole number from 1, not {account_id!r}.")
    return account_id


def _read_accounts(reply: Reply) -> list[AccountDetails]:
    return read_page(reply, cast("type[AccountDetails]", record_classes()["AccountDetails"]), "Account").records


def _read_session(reply: Reply) -> object:
    return read_unwrapped(reply, record_classes()["Session"])


def _read_async_session(reply: Reply) -> object:
    return read_unwrapped(reply, record_classes()["AsyncSession"])


def _read_locales(reply: Reply) -> list[Locale]:
    return read_page(reply, cast("type[Locale]", record_classes()["Locale"]), "Locale").records


def _read_json(reply: Reply) -> Any:
    try:
        return msgspec.json.decode(reply.body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        excerpt = reply.body[:200].decode("utf-8", "replace")
        raise DecodeError(f"The answer is no JSON: {error}.", response=reply, excerpt=excerpt) from None


def _raw(method: Method, path: str, params: Mapping[str, object] | None, body: object = None) -> Request:
    """A request as the user spells it; its cost is known only when the answer says so."""
    if not path.startswith("/"):
        raise QueryError(f'A raw path starts with "/" below /API/V3, such as "/Account/1/Item.json", not {path!r}.')
    pairs = [f"{quote(name, safe='.')}={quote(_raw_text(value), safe='')}" for name, value in (params or {}).items()]
    target = path if path.startswith("/API/") else f"/API/V3{path}"
    if pairs:
        target += ("&" if "?" in target else "?") + "&".join(pairs)
    account = _ACCOUNT_IN_PATH.search(path)
    return Request(
        method=method,
        target=target,
        account_id=int(account.group(1)) if account else None,
        body=None if body is None else msgspec.json.encode(body),
        repeatable=method == "DELETE",
    )


def _raw_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | Decimal):
        return str(value)
    return msgspec.json.encode(value).decode()
