"""A running sandbox, and clients of it whose clocks run as fast as the sandbox's."""

from __future__ import annotations

import gc
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from lightspeed_pos import Client, ScaledClock, StaticToken
from postgres_server import PROGRAMS, PostgresServer
from scripted_server import Answer, ScriptedServer

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

SPEED = 200.0

# No test fails because the computer is slow. What else Hypothesis is set to stays as it is, on a build machine too.
settings.register_profile("untimed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_configure() -> None:
    """Heed Ctrl+C, which a shell has ignored for what it runs in the background: children would ignore it as well."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Tests marked anyio run under both event loops."""
    return str(request.param)


@pytest.fixture
def no_collector() -> Iterator[None]:
    """
    Without garbage collection, which runs callbacks and finalizers of others in the middle of a test.

    What one of them raises is dropped, Ctrl+C as well. And whoever keeps an exception keeps the frames below it: those
    of the test too, with all that they hold.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    from lightspeed_pos.sandbox import Sandbox

    with Sandbox(items=1000, speed=SPEED, expires_in=10**6) as sandbox:
        yield sandbox


@pytest.fixture
def shop(running_sandbox: Sandbox) -> Sandbox:
    """The sandbox of this process, as it was at the start."""
    running_sandbox.reset()
    return running_sandbox


@pytest.fixture(scope="session")
def unhurried_sandbox() -> Iterator[Sandbox]:
    from lightspeed_pos.sandbox import Sandbox

    with Sandbox(items=20) as sandbox:
        yield sandbox


@pytest.fixture
def unhurried_shop(unhurried_sandbox: Sandbox) -> Sandbox:
    """A small sandbox whose clock runs as ours does: the code of a sign-in lives for 60 seconds."""
    unhurried_sandbox.reset()
    return unhurried_sandbox


@pytest.fixture
def client(shop: Sandbox) -> Iterator[Client]:
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        yield client


@pytest.fixture
def account(client: Client, shop: Sandbox) -> Account:
    return client.account(shop.account_id)


@pytest.fixture(scope="module")
def untouched() -> Iterator[ScriptedServer]:
    """A server that is never to be asked anything."""
    with ScriptedServer([Answer(500)]) as server:
        yield server
        assert [] == server.requests


@contextmanager
def _running_postgres() -> Iterator[PostgresServer]:
    if PROGRAMS is None:
        pytest.skip("needs PostgreSQL (Debian: apt-get install postgresql)")
    with PostgresServer() as running:
        yield running


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server that the tests of a module share."""
    with _running_postgres() as running:
        yield running


@pytest.fixture
def own_postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server of one test, which may stop it or fill its disk."""
    with _running_postgres() as running:
        yield running


@pytest.fixture(scope="module")
def all_days_at_once() -> Iterator[None]:
    """Reports by day are asked for once, not for 45 days at a time: half of the requests of a first sync."""
    from lightspeed_pos.sync import days

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(days, "WINDOW", timedelta(days=450))
        yield


# One or more for each way in which tables are read.
FEW_TABLES = (
    *("Account", "Employee", "Shop", "Item", "Tag", "InventoryLog", "ItemShop", "Sale", "SaleLine", "SalePayment"),
    *("Customer", "Vendor", "Register", "Reports Accounting TaxesByDay"),
)


@contextmanager
def _few_tables() -> Iterator[None]:
    from lightspeed_pos.catalogue.strategies import STRATEGIES
    from lightspeed_pos.sync import timetable

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timetable, "STRATEGIES", {name: STRATEGIES[name] for name in FEW_TABLES})
        yield


@pytest.fixture(scope="module")
def few_tables() -> Iterator[None]:
    """Runs of sync read 14 tables instead of 67, for modules that are not about which: a fifth of the CPU."""
    with _few_tables():
        yield


@pytest.fixture
def few_tables_now() -> Iterator[None]:
    """The same for one test."""
    with _few_tables():
        yield
