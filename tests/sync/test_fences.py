"""Writing under a lease: what a worker that has lost it is about to commit is refused, together with its cursor."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError, LostLease
from lightspeed_pos.sync.batch import Batch, Part
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.open import destination_of
from lightspeed_pos.sync.run import run
from lightspeed_pos.sync.state import TableState
from postgres_server import PostgresServer
from sync.equality import differences

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from lightspeed_pos.sync.sql_destination import SqlDestination

pytestmark = pytest.mark.usefixtures("all_days_at_once", "few_tables")

Open = Callable[..., "SqlDestination"]
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
IN_A_TRANSACTION = """
import sys, time
from lightspeed_pos.sync.open import destination_of
database = destination_of(sys.argv[1], 1, fence=int(sys.argv[2]))
with database._transaction():
    print("in it", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def url(postgres: PostgresServer) -> str:
    """The address of an empty schema."""
    import psycopg

    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS shop CASCADE")
    return f"{postgres.url}?schema=shop"


@pytest.fixture(params=["duckdb", "postgres", "folder"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    places: dict[str, str | Path] = {"duckdb": tmp_path / "shop.duckdb", "folder": f"{tmp_path}/shop/"}
    if request.param == "postgres":
        places["postgres"] = request.getfixturevalue("url")
    place = places[request.param]

    def open_it(fence: int | None = None, account_id: int = 1) -> SqlDestination:
        return destination_of(place, account_id, fence=fence)

    return open_it


def batch(watermark: datetime) -> Batch:
    return Batch(STRATEGIES["Shop"], TableState(watermark=watermark))


def test_a_lower_number_than_what_is_stored_is_refused_when_opening(opened: Open) -> None:
    opened(7).close()
    opened(7).close()  # the next slice of the same lease
    opened(9).close()

    with pytest.raises(
        LostLease, match=r"taken account 1 over in .*: it has the lease 9, and this one had 8\."
    ) as lost:
        opened(8)

    assert (1, 8, 9) == (lost.value.account_id, lost.value.fence, lost.value.newest)
    again = pickle.loads(pickle.dumps(lost.value))
    assert (str(lost.value), 1, 8, 9) == (str(again), again.account_id, again.fence, again.newest)


def test_without_a_number_nothing_is_stored_or_refused(opened: Open) -> None:
    opened().close()
    with closing(opened()) as database:
        assert "_lightspeed_fences" not in database._tables.columns
    opened(3).close()
    with closing(opened()) as database:
        database.write([batch(NOW)], NOW, Counts())
        assert [(1, 3)] == database.rows("SELECT * FROM _lightspeed_fences")


def test_a_worker_that_lost_its_lease_commits_neither_rows_nor_cursor(url: str, account: Account) -> None:
    first = destination_of(url, account.id, fence=1)
    run(account, first, tables=["shops", "items"])
    before = first.states()
    second = destination_of(url, account.id, fence=2)

    for write in (
        lambda: run(account, first, tables=["items"], full=True),
        lambda: first.write([batch(NOW)], NOW, Counts()),
        lambda: first.prune(Counts()),
        lambda: first.note_run(
            dict.fromkeys(("started", "ended", "new", "changed", "gone", "requests", "drips", "error"))
        ),
    ):
        with pytest.raises(LostLease) as lost:
            write()
        assert (account.id, 1, 2) == (lost.value.account_id, lost.value.fence, lost.value.newest)
    assert before == second.states()
    second.write([batch(NOW)], NOW, Counts())
    assert NOW == second.states()["Shop"].watermark
    first.close(), second.close()


@pytest.mark.long
def test_of_a_transaction_that_is_refused_nothing_stays(url: str, account: Account, shop: Sandbox) -> None:
    """The same through a table that only the refused transaction would have made."""
    with closing(destination_of(url, account.id, fence=1)) as first, closing(destination_of(url, account.id, fence=2)):
        with pytest.raises(LostLease):
            first.write(
                [Batch(STRATEGIES["Item"], TableState(), parts=[Part(STRATEGIES["Item"], [], ())])], NOW, Counts()
            )
        assert "items" not in first._tables.columns
    with closing(destination_of(url, account.id, fence=3)) as third:
        run(account, third)
        assert [] == differences(shop, third.rows)


def test_a_worker_that_hangs_in_a_transaction_does_not_hold_up_the_next_lease(url: str) -> None:
    command = [sys.executable, "-c", IN_A_TRANSACTION, url, "4"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as hanging:
        assert hanging.stdout is not None
        assert "in it\n" == hanging.stdout.readline()
        os.kill(hanging.pid, signal.SIGSTOP)
        try:
            with pytest.raises(LightspeedError, match=r"Another sync is at work in .*: process \d+ of the server"):
                destination_of(url, 1)
            with pytest.raises(LostLease, match="it has the lease 4, and this one had 3"):
                destination_of(url, 1, fence=3)
            with closing(destination_of(url, 1, fence=5)) as next_one:
                next_one.write([batch(NOW)], NOW, Counts())
                assert [(1, 5)] == next_one.rows("SELECT * FROM _lightspeed_fences")
        finally:
            os.kill(hanging.pid, signal.SIGKILL)


def test_a_run_without_a_lease_is_not_disturbed_by_one_with_a_lease(url: str) -> None:
    with closing(destination_of(url, 1)) as plain:
        with pytest.raises(LightspeedError, match="Another sync is at work"):
            destination_of(url, 1, fence=1)
        plain.write([batch(NOW)], NOW, Counts())
    destination_of(url, 1, fence=1).close()
