"""Sync under an `AsyncClient`, on asyncio and trio: the same as in a thread, and a cancellation loses nothing."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import duckdb
import pytest

from conftest import SPEED
from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, QueryError
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync import Progress, estimate, estimate_async, sync, sync_async
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.run import run_async
from sync.equality import differences

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account, AsyncAccount

pytestmark = pytest.mark.usefixtures("all_days_at_once")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shop.duckdb"


@pytest.fixture(scope="module")
def small_sandbox() -> Iterator[Sandbox]:
    with Sandbox(items=20, sales=20, customers=10, speed=SPEED, expires_in=10**6) as sandbox:
        yield sandbox


@pytest.fixture
def small_shop(small_sandbox: Sandbox) -> Sandbox:
    """A shop that is read whole in a moment."""
    small_sandbox.reset()
    return small_sandbox


@pytest.fixture
async def awaited(shop: Sandbox) -> AsyncIterator[AsyncAccount]:
    """The account as an `AsyncClient` has it."""
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        yield client.account(shop.account_id)


def found(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(file)) as database:
        return database.execute(sql).fetchall()


@pytest.mark.parametrize(("plain", "awaited_one"), [(sync, sync_async), (estimate, estimate_async)])
def test_both_take_the_same(plain: Callable[..., Any], awaited_one: Callable[..., Any]) -> None:
    def arguments(function: Callable[..., Any]) -> list[tuple[str, Any, Any]]:
        return [(one.name, one.kind, one.default) for one in inspect.signature(function).parameters.values()]

    assert arguments(plain) == arguments(awaited_one)


@pytest.mark.long
@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])  # whole runs take long; on trio are those of some tables
async def test_a_database_equals_the_shop_and_a_second_run_changes_nothing(file: Path, small_shop: Sandbox) -> None:
    shop, clock = small_shop, ScaledClock(SPEED)
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=clock) as client:
        awaited = client.account(shop.account_id)
        first = await sync_async(awaited, file)
        await awaited.items.update(5, description="New")
        shop.advance(4000)
        second = await sync_async(awaited, file, reconcile=True, prune=True)
        shop.advance(60)
        quiet = await sync_async(awaited, file)

    with closing(DuckDB(file, shop.account_id)) as database:
        assert [] == differences(shop, database.rows)
    assert len(first.tables) == len(second.tables) == 67
    assert ({"items": 1}, 0, 0) == (second.counts.changed, quiet.new, quiet.changed)
    assert 7 == quiet.requests
    assert [(3, 0)] == found(file, "SELECT count(*), count(error) FROM _lightspeed_runs")


@pytest.mark.anyio
async def test_an_estimate_is_that_of_a_thread(awaited: AsyncAccount, account: Account) -> None:
    tables = ["items", "sales", "tags"]

    assert estimate(account, tables=tables).rows == (await estimate_async(awaited, tables=tables)).rows


@pytest.mark.anyio
async def test_the_database_works_in_threads_and_progress_is_told_in_the_task(
    file: Path, awaited: AsyncAccount
) -> None:
    here, told, wrote = threading.get_ident(), set[int](), set[int]()

    class Watched(DuckDB):
        def write(self, *arguments: Any) -> None:
            wrote.add(threading.get_ident())
            super().write(*arguments)

    def on_progress(_: Progress) -> None:
        told.add(threading.get_ident())

    with closing(Watched(file, awaited.id)) as database:
        await run_async(awaited, database, tables=["items"], on_progress=on_progress)

    assert {here} == told
    assert wrote
    assert here not in wrote


def by_scope(scope: anyio.CancelScope) -> None:
    scope.cancel()


def by_asyncio(_: anyio.CancelScope) -> None:
    task = asyncio.current_task()
    assert task is not None
    task.cancel()


@pytest.mark.parametrize(("backend", "cancel"), [("asyncio", by_scope), ("trio", by_scope), ("asyncio", by_asyncio)])
def test_a_task_that_is_cancelled_keeps_what_came_before_and_closes_the_file(
    file: Path, account: Account, shop: Sandbox, backend: str, cancel: Callable[[anyio.CancelScope], None]
) -> None:
    async def main() -> None:
        async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
            with anyio.CancelScope() as scope:

                def on_progress(progress: Progress) -> None:
                    if progress.rows == 300:
                        cancel(scope)

                await sync_async(client.account(shop.account_id), file, tables=["items"], on_progress=on_progress)

    if cancel is by_asyncio:
        with pytest.raises(asyncio.CancelledError):
            anyio.run(main, backend=backend)
    else:
        anyio.run(main, backend=backend)
    kept = found(file, "SELECT count(*) FROM items")
    ((error,),) = found(file, "SELECT error FROM _lightspeed_runs")
    rest = sync(account, file, tables=["items"])

    assert [(300,)] == kept
    assert error.partition(":")[0] in {"CancelledError", "Cancelled"}
    assert 7 == rest.requests
    assert [(1000,)] == found(file, "SELECT count(*) FROM items")


@pytest.mark.anyio
async def test_errors_are_those_of_a_thread(file: Path, awaited: AsyncAccount, shop: Sandbox) -> None:
    def die(progress: Progress) -> None:
        if progress.rows == 300:
            shop.revoke_tokens()

    with pytest.raises(QueryError, match=r"no table item\. Did you mean items"):
        await sync_async(awaited, file, tables=["item"])
    with pytest.raises(LightspeedError, match="There is no folder"):
        await sync_async(awaited, file.parent / "none" / "shop.duckdb")
    assert [] == shop.requests
    with pytest.raises(AuthorizationExpired):
        await sync_async(awaited, file, tables=["items"], on_progress=die)

    assert [(300,)] == found(file, "SELECT count(*) FROM items")
