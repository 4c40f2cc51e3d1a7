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

import pytest

# The sandbox takes long to import, and pytest loads this module in every project that has the package.
if TYPE_CHECKING:
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
def account(sandbox: Sandbox) -> Iterator[Account]:
    """The sandbox's account through a `Client` that waits on the sandbox's clock."""
    from lightspeed_pos import Client, ScaledClock, StaticToken

    clock = ScaledClock(sandbox.settings.speed)
    with Client(StaticToken(sandbox.token), base_url=sandbox.url, auth_url=sandbox.url, clock=clock) as client:
        yield client.account(sandbox.account_id)


@pytest.fixture
def async_account(sandbox: Sandbox) -> AsyncAccount:
    """The same through an `AsyncClient`, for the event loop of any plugin."""
    import httpx2

    from lightspeed_pos import AsyncClient, ScaledClock, StaticToken

    # The loop is gone before this fixture could close anything, so no connection outlives its answer.
    http = httpx2.AsyncClient(limits=httpx2.Limits(max_keepalive_connections=0), trust_env=False)
    client = AsyncClient(
        StaticToken(sandbox.token),
        base_url=sandbox.url,
        auth_url=sandbox.url,
        http=http,
        clock=ScaledClock(sandbox.settings.speed),
    )
    return client.account(sandbox.account_id)


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
