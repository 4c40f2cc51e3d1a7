"""
Pytest fixtures for those who build on this package; pytest finds them once `lightspeed-pos[sandbox]` is installed.

    def test_shop_sells_tubes(account):
        assert account.items.first(description=query.like("%tube%")) is not None

One server serves all tests of a session; every test finds it as it was at the start. To choose its size or speed,
override the session fixture `sandbox_settings` with the keyword arguments of `Sandbox`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

try:
    import pytest
except ImportError:
    raise ImportError(
        'pytest is not installed. lightspeed_pos.testing needs: pip install "lightspeed-pos[sandbox]" pytest'
    ) from None

# Pytest loads this module in every project that has the package, so it loads nothing before a fixture is used.
if TYPE_CHECKING:
    from lightspeed_pos import AsyncClient, Client, Clock, OAuthTokenHolder
    from lightspeed_pos.auth.stores import TokenStore
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.sandbox import Sandbox

DEFAULT_SETTINGS: Mapping[str, Any] = {"items": 200, "speed": 20.0}


@pytest.fixture(scope="session")
def sandbox_settings() -> Mapping[str, Any]:
    """Keyword arguments for the session's `Sandbox`."""
    return DEFAULT_SETTINGS


@pytest.fixture(scope="session")
def sandbox_server(sandbox_settings: Mapping[str, Any]) -> Iterator[Sandbox]:
    """The session's one server."""
    try:
        from lightspeed_pos.sandbox import Sandbox
    except ImportError as error:
        raise pytest.UsageError(str(error)) from error
    with Sandbox(**sandbox_settings) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(sandbox_server: Sandbox) -> Sandbox:
    """A local R-Series service with the data of a bicycle shop, as if just started."""
    sandbox_server.reset()
    return sandbox_server


@pytest.fixture
def sandbox_client(sandbox: Sandbox) -> Iterator[Client]:
    """
    A `Client` of the sandbox that renews its tokens as a real one does, also after `sandbox.expire_access_token()`.

    It waits on the sandbox's clock.
    """
    from lightspeed_pos import Client

    with Client(_holder(sandbox), base_url=sandbox.url, auth_url=sandbox.url, clock=_clock(sandbox)) as client:
        yield client


@pytest.fixture
def account(sandbox: Sandbox, sandbox_client: Client) -> Account:
    """The sandbox's account through `sandbox_client`."""
    return sandbox_client.account(sandbox.account_id)


@pytest.fixture
def async_sandbox_client(sandbox: Sandbox) -> AsyncClient:
    """The same as `sandbox_client` as an `AsyncClient`, for the event loop of any plugin."""
    import httpx2

    from lightspeed_pos import AsyncClient

    # The loop is gone before this fixture could close anything, so no connection outlives its answer.
    http = httpx2.AsyncClient(limits=httpx2.Limits(max_keepalive_connections=0), trust_env=False)
    holder, clock = _holder(sandbox), _clock(sandbox)
    return AsyncClient(holder, base_url=sandbox.url, auth_url=sandbox.url, http=http, clock=clock)


@pytest.fixture
def async_account(sandbox: Sandbox, async_sandbox_client: AsyncClient) -> AsyncAccount:
    """The sandbox's account through `async_sandbox_client`."""
    return async_sandbox_client.account(sandbox.account_id)


def _holder(sandbox: Sandbox) -> OAuthTokenHolder:
    from lightspeed_pos import MemoryTokens, OAuthTokenHolder, Tokens

    store = MemoryTokens(Tokens(sandbox.token, sandbox.refresh_token))
    return OAuthTokenHolder(sandbox.client_id, sandbox.client_secret or None, store=store, clock=_clock(sandbox))


def _clock(sandbox: Sandbox) -> Clock:
    from lightspeed_pos import ScaledClock

    return ScaledClock(sandbox.settings.speed)


def check_token_store(store: TokenStore | Callable[[], TokenStore], *, lock_seconds: float = 10.0) -> None:
    """
    Try a token store of your own; raises AssertionError that lists what it does not do as `TokenStore` says.

    It saves tokens of all sizes, renews with two threads and two processes at once, and kills processes that hold the
    lock: `lock_seconds` is how long that may last after its process has died. The store has to be empty, and holds
    tokens that are no real ones afterwards. Where a store keeps something that processes cannot share, such as an open
    connection, pass a function that makes one. Processes are forked; on Windows the store has to be picklable.

    Raises TypeError for what is no store, ValueError for one that holds the tokens of a connection.
    """
    from lightspeed_pos.auth.store_trial import problems

    found = problems(store, lock_seconds)
    if found:
        raise AssertionError("\n".join(["This token store would lose connections:", *found]))
