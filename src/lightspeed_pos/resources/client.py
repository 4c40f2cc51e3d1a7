"""`Client` and `AsyncClient`: where the parts are put together."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, Self, TypedDict, Unpack

from lightspeed_pos.auth.endpoint import usual_auth_url
from lightspeed_pos.auth.gate import TokenHolder, gate_to
from lightspeed_pos.calls.driver import AsyncDriver, Driver
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import UnknownName
from lightspeed_pos.exchange.clock import Clock, SystemClock
from lightspeed_pos.exchange.origin import BASE_URL, origin_of
from lightspeed_pos.limits.throttle import AnyThrottle, Throttle
from lightspeed_pos.resources.client_calls import AsyncClientCalls, ClientCalls

if TYPE_CHECKING:
    import httpx2

    from lightspeed_pos.auth.environment import Connection
    from lightspeed_pos.exchange.report import Exchange
    from lightspeed_pos.model.loader import LazyRelations


P = ParamSpec("P")

_ADVICE = "for a token alone write Client(oauth_token_holder=StaticToken(token))."
_ALONE = ("oauth_token", "access_token", "token")


def _knowing_its_options(init: Callable[P, None]) -> Callable[P, None]:
    """The same `__init__`; an option that there is not is answered with the one that was meant."""

    @wraps(init)
    def checked(*args: P.args, **options: P.kwargs) -> None:
        if unknown := [name for name in options if name not in init.__annotations__]:
            raise _no_option(type(args[0]).__name__, unknown[0], init.__annotations__)
        init(*args, **options)

    return checked


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


class Client(ClientCalls):
    """
    A connection to one merchant (or, as far as the token reaches, several accounts), for threads.

    `oauth_token_holder` answers `oauth_token()` and `refresh_oauth_token()`. `base_url` is an origin, to which
    /API/V3 is added; tokens go nowhere else. `auth_url` is where an `OAuthTokenHolder` refreshes that was given no
    auth_url of its own: by default at the real authorization server, for a service on this computer at that service.
    `timeout` is in seconds: from sending to the complete head of the answer (10 at most until
    there is a connection), and as long again to its end. `retries` is how often a call is repeated after failures that
    may pass. A 429 that names a time to come back is waited out, for up to `retries` minutes in a row.
    `max_wait_seconds` raises RateLimited rather than wait longer for the rate limit. `throttle` and `http` (an
    `httpx2.Client`) may be shared by any number of clients. `clock` passes
    time in. `on_exchange` is called with an `Exchange` after every answer or failure. With lazy_relations="error" a
    relation that did not come along is an error instead of a request.
    """

    @_knowing_its_options
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
        origin, clock = _checked(oauth_token_holder, base_url, lazy_relations), clock or SystemClock()
        driver = Driver(
            Transport(origin, timeout=timeout, http=http, user_agent=user_agent, now=clock.now),
            oauth_token_holder,
            throttle or Throttle(),
            clock,
            _policy(retries, max_wait_seconds),
            on_exchange,
        )
        _tell(oauth_token_holder, origin, auth_url)
        super().__init__(driver, origin, lazy_relations)

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """
        A client from LIGHTSPEED_* variables of the process, else of a file `.env` in the current directory, else from
        the stored sign-in: the first one with a token is taken, with the addresses beside it. Options as for `Client`
        win.

        Raises AuthorizationExpired that says which variables to set, LightspeedError for an address without a token.
        """
        found = _found(options)
        options.setdefault("base_url", found.base_url)
        client = cls(found.holder, **options)
        client._account_of_environment = found.account_id
        return client

    @classmethod
    def from_profile(cls, name: str, **options: Unpack[ClientOptions]) -> Self:
        """
        A client from the stored sign-in of that name, as `lightspeed login --profile NAME` makes it, whatever the
        LIGHTSPEED_* variables say. Options as for `Client` win. The store is read at once.

        Raises AuthorizationExpired if there is no such sign-in, LightspeedError for a store that cannot be read.
        """
        found = _of_profile(name, options)
        options.setdefault("base_url", found.base_url)
        client = cls(found.holder, **options)
        client._account_of_environment = found.account_id
        return client


class AsyncClient(AsyncClientCalls):
    """
    The same as `Client`, awaited, for asyncio and trio. `http` is an `httpx2.AsyncClient`.

    A holder whose methods are plain functions is asked in a worker thread.
    """

    @_knowing_its_options
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
        origin, clock = _checked(oauth_token_holder, base_url, lazy_relations), clock or SystemClock()
        driver = AsyncDriver(
            AsyncTransport(origin, timeout=timeout, http=http, user_agent=user_agent, now=clock.now),
            oauth_token_holder,
            throttle or Throttle(),
            clock,
            _policy(retries, max_wait_seconds),
            on_exchange,
        )
        _tell(oauth_token_holder, origin, auth_url)
        super().__init__(driver, origin, lazy_relations)

    @classmethod
    def from_env(cls, **options: Unpack[AsyncClientOptions]) -> Self:
        """
        A client from LIGHTSPEED_* variables of the process, else of a file `.env` in the current directory, else from
        the stored sign-in: the first one with a token is taken, with the addresses beside it. Options of `AsyncClient`
        win.

        Raises AuthorizationExpired that says which variables to set, LightspeedError for an address without a token.
        """
        found = _found(options)
        options.setdefault("base_url", found.base_url)
        client = cls(found.holder, **options)
        client._account_of_environment = found.account_id
        return client

    @classmethod
    def from_profile(cls, name: str, **options: Unpack[AsyncClientOptions]) -> Self:
        """
        A client from the stored sign-in of that name, as `lightspeed login --profile NAME` makes it, whatever the
        LIGHTSPEED_* variables say. Options of `AsyncClient` win. The store is read at once, which blocks for a moment.

        Raises AuthorizationExpired if there is no such sign-in, LightspeedError for a store that cannot be read.
        """
        found = _of_profile(name, options)
        options.setdefault("base_url", found.base_url)
        client = cls(found.holder, **options)
        client._account_of_environment = found.account_id
        return client


def _no_option(kind: str, name: str, known: Iterable[str]) -> UnknownName:
    from lightspeed_pos.requests.suggestions import unknown  # for a name that does not exist only

    if name in _ALONE:
        return UnknownName(f"{kind} has no option {name!r}: {_ADVICE}", name=name)
    return unknown(kind, "option", name, [one for one in known if one != "return"])


def _checked(holder: TokenHolder, base_url: str, lazy_relations: LazyRelations) -> str:
    """The origin of `base_url`, if all of these can be used."""
    if lazy_relations not in ("page", "error"):
        raise ValueError(f'lazy_relations is "page" or "error", not {lazy_relations!r}.')
    if isinstance(holder, type):
        raise TypeError(f"oauth_token_holder is an object and no class: write {holder.__name__}(…).")
    for name in ("oauth_token", "refresh_oauth_token"):
        if not callable(getattr(holder, name, None)):
            raise TypeError(f"oauth_token_holder has to answer oauth_token() and refresh_oauth_token(); {_ADVICE}")
    return origin_of(base_url)


def _tell(holder: TokenHolder, origin: str, auth_url: str | None) -> None:
    """Tell a holder that a driver uses where it refreshes."""
    gate = gate_to(holder)
    if auth_url is None and gate.auth_url is None and (usual := usual_auth_url(origin)) == origin:
        auth_url = usual
    if auth_url is not None:
        gate.auth_url = origin_of(auth_url)
        # Asked for by name: its class takes long to import, and a holder of the user's own may offer the same.
        take_over = getattr(holder, "default_auth_url", None)
        if callable(take_over):
            take_over(origin_of(auth_url))


def _found(options: _Options) -> Connection:
    from lightspeed_pos.auth.environment import connection_from_env  # few programs need it

    return connection_from_env(
        base_url=options.get("base_url"), auth_url=options.get("auth_url"), clock=options.get("clock")
    )


def _of_profile(name: str, options: _Options) -> Connection:
    from lightspeed_pos.auth.environment import connection_from_profile

    return connection_from_profile(
        name, base_url=options.get("base_url"), auth_url=options.get("auth_url"), clock=options.get("clock")
    )


def _policy(retries: int, max_wait_seconds: float | None) -> Policy:
    if retries < 0:
        raise ValueError(f"retries is 0 or more, not {retries}.")
    return Policy(retries=retries, max_wait_seconds=max_wait_seconds, jitter=random.random)
