"""Connections to PostgreSQL that stay open for the next slice: as good as new ones."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.batch import Batch, Part
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.open import destination_of
from lightspeed_pos.sync.postgres_kept import MOST_IDLE, KeptConnections
from lightspeed_pos.sync.state import TableState
from postgres_server import PostgresServer
from waiting import until

if TYPE_CHECKING:
    from lightspeed_pos.sync.sql_destination import SqlDestination

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
Open = Callable[..., "SqlDestination"]


@pytest.fixture
def kept() -> Iterator[KeptConnections]:
    made = KeptConnections()
    yield made
    made.close()


@pytest.fixture
def opened(postgres: PostgresServer, kept: KeptConnections) -> Open:
    import psycopg

    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS shops CASCADE")

    def open_it(account_id: int = 1, fence: int = 1, place: str = "?schema=shops&layout=shared") -> SqlDestination:
        return destination_of(f"{postgres.url}{place}", account_id, fence=fence, kept=kept)

    return open_it


def process_of(database: SqlDestination) -> int:
    """The process of the server that a connection has."""
    ((pid,),) = database.rows("SELECT pg_backend_pid()")
    return int(pid)


def write(database: SqlDestination, *rows: dict[str, str]) -> None:
    batch = Batch(STRATEGIES["Vendor"], TableState(watermark=NOW), [Part(STRATEGIES["Vendor"], list(rows))])
    database.write([batch], NOW, Counts())


def others(postgres: PostgresServer) -> int:
    import psycopg

    with psycopg.connect(postgres.url) as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        ).fetchone()
    return 0 if found is None else int(found[0])


def test_the_next_slice_has_the_same_connection_for_its_own_account_lease_and_schema(opened: Open) -> None:
    with closing(opened(1, 7)) as first:
        pid = process_of(first)
        write(first, {"vendorID": "1", "name": "One"})
    with closing(opened(2, 9, "?schema=shop_2")) as second:
        assert pid == process_of(second)
        assert [("lightspeed sync 9", "shop_2")] == second.rows(
            "SELECT current_setting('application_name'), current_schema()::text"
        )
        assert "vendors" not in second._tables.columns
    with closing(opened(2, 8)) as third:
        assert pid == process_of(third)
        assert [(1, "One")] == third.rows("SELECT account_id, name FROM vendors")
        write(third, {"vendorID": "1", "name": "Two"})
        assert [("One",), ("Two",)] == third.rows("SELECT name FROM vendors ORDER BY account_id")
    with closing(opened(1, 10, "")) as without_schema:
        assert [("public",)] == without_schema.rows("SELECT current_schema()::text")


def test_what_others_change_in_the_tables_is_seen(opened: Open, postgres: PostgresServer) -> None:
    import psycopg

    with closing(opened()) as first:
        write(first, {"vendorID": "1", "name": "One", "colour": "3"})
    with closing(opened()) as same:
        assert "VARCHAR" == same._tables.columns["vendors"]["colour"]
    with psycopg.connect(postgres.url, autocommit=True, options="-c search_path=shops") as other:
        other.execute("ALTER TABLE vendors ADD COLUMN shape TEXT")
        with closing(opened()) as wider:
            assert "VARCHAR" == wider._tables.columns["vendors"]["shape"]
        other.execute("ALTER TABLE vendors ALTER colour TYPE BIGINT USING colour::bigint")
        with closing(opened()) as typed:
            assert "BIGINT" == typed._tables.columns["vendors"]["colour"]
        other.execute("ALTER TABLE vendors DROP COLUMN colour")
        other.execute("ALTER TABLE vendors ADD COLUMN colour TEXT")
        other.execute("DROP TABLE _rejects")
        with closing(opened()) as again:
            assert "VARCHAR" == again._tables.columns["vendors"]["colour"]
            write(again, {"vendorID": "2", "name": "Two", "colour": "4", "shape": "x"})
            assert [("4", "x")] == again.rows("SELECT colour, shape FROM vendors WHERE vendor_id = 2")


def test_connections_that_a_restart_has_broken_are_replaced(opened: Open, postgres: PostgresServer) -> None:
    with closing(opened()), closing(opened(2)):
        pass
    postgres.restart()

    with closing(opened()) as database:
        write(database, {"vendorID": "1"})

    with closing(opened()) as broken:
        postgres.restart()
        with pytest.raises(LightspeedError):
            write(broken, {"vendorID": "2"})
    with closing(opened()) as database:
        assert [(1,)] == database.rows("SELECT vendor_id FROM vendors")


def test_a_connection_in_the_middle_of_a_transaction_is_not_kept(opened: Open) -> None:
    with closing(opened()) as database:
        pid = process_of(database)
        database.rows("BEGIN")

    with closing(opened()) as other:
        assert pid != process_of(other)


def test_no_more_stay_open_than_are_of_use_and_none_after_the_end(
    opened: Open, kept: KeptConnections, postgres: PostgresServer
) -> None:
    gc.collect()
    before = others(postgres)
    with ExitStack() as some:
        for account_id in range(1, MOST_IDLE + 3):
            some.enter_context(closing(opened(account_id)))
        assert MOST_IDLE + 3 == others(postgres) - before  # and the first one, of which they are clones

    until(lambda: MOST_IDLE + 1 == others(postgres) - before)
    kept.close()
    until(lambda: before == others(postgres))
