"""A shop in a schema of a real PostgreSQL: it equals the shop, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.days import WINDOW
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.overview import states_at, status
from lightspeed_pos.sync.postgres import Postgres
from lightspeed_pos.sync.run import run
from postgres_server import PostgresServer
from sync.equality import differences
from sync.test_duckdb import DAYS_COUNTED, DAYS_KEPT, NOTED, days_come_and_go, note_errors
from sync.test_kills import FAULTS, killed_again_and_again
from sync.test_kills import SPEED as KILL_SPEED

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox.data.context import NextLinks

pytestmark = pytest.mark.usefixtures("all_days_at_once")

SPEED = 1000.0


@pytest.fixture(scope="module")
def fast_sandbox() -> Iterator[Sandbox]:
    """A shop whose bucket never fills."""
    with Sandbox(items=150, sales=150, registers=200, speed=SPEED, expires_in=10**8) as sandbox:
        yield sandbox


@pytest.fixture
def shop(fast_sandbox: Sandbox) -> Sandbox:
    fast_sandbox.reset()
    return fast_sandbox


@pytest.fixture
def account(shop: Sandbox) -> Iterator[Account]:
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        yield client.account(shop.account_id)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where pages wait that are not in the database yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def url(postgres: PostgresServer) -> str:
    """The address of an empty schema."""
    import psycopg

    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS shop CASCADE")
    return f"{postgres.url}?schema=shop"


@pytest.fixture
def database(url: str, account: Account) -> Iterator[Postgres]:
    opened = Postgres(url, account.id)
    yield opened
    opened.close()


@pytest.mark.long
def test_it_equals_the_shop_at_first_and_after_changes_and_deletions(
    database: Postgres, account: Account, shop: Sandbox
) -> None:
    sale = account.sales.create(
        employee_id=1,
        register_id=1,
        shop_id=1,
        sale_lines=[{"item_id": 12, "unit_quantity": 1}, {"item_id": 13, "unit_quantity": 1}],
    )
    run(account, database)
    first = differences(shop, database.rows)
    account.items.update(5, description="Ünïcode 自転車 'a'", default_cost="3.333", tags=["new"])
    account.items.update(6, tags=[])
    account.sale_lines.all(sale_id=sale.id)[0].destroy()
    account.categories.destroy(3)
    account.customers.archive(3)
    shop.advance(4000)
    second = run(account, database, full=True)
    shop.advance(60)
    quiet = run(account, database)

    assert [] == first
    assert [] == differences(shop, database.rows)
    assert (1, 1) == (second.counts.gone["sale_lines"], second.counts.gone["categories"])
    assert (0, 0, 0) == (quiet.new, quiet.changed, quiet.gone)
    database.prune(Counts())
    assert [(0,)] == database.rows("SELECT count(*) FROM sale_lines WHERE _deleted_at IS NOT NULL")


def test_what_points_to_a_row_that_is_gone_or_renamed_is_read_again(
    database: Postgres, account: Account, shop: Sandbox
) -> None:
    account.customers.update(4, tags=["red"])
    run(account, database)
    account.categories.destroy(3)
    account.tags.update(account.tags.all(name="red")[0].id, name="scarlet")
    run(account, database, tables=["categories", "tags"])

    assert [] == differences(shop, database.rows)
    assert [(["scarlet"],)] == database.rows("SELECT tags FROM customers WHERE customer_id = 4")


def test_columns_have_the_types_of_a_duckdb_file(database: Postgres, account: Account, url: str) -> None:
    import psycopg

    tables = ["items", "sales", "shops", "item_matrices", "taxes_by_day"]
    file = DuckDB(":memory:", account.id)
    run(account, file, tables=tables), run(account, database, tables=tables)

    in_file, in_schema = (
        {table: columns for table, columns in one._tables.columns.items() if not table.startswith(("pg_", "_"))}
        for one in (file, database)
    )
    assert in_file == in_schema
    with psycopg.connect(url.partition("?")[0]) as connection:
        found = connection.execute(
            "SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a "
            "WHERE a.attrelid = 'shop.items'::regclass AND a.attname = ANY(%s) ORDER BY 1",
            [["item_id", "default_cost", "archived", "time_stamp", "description", "_synced_at"]],
        ).fetchall()
    assert [
        ("_synced_at", "timestamp with time zone"),
        ("archived", "boolean"),
        ("default_cost", "numeric(38,15)"),
        ("description", "character varying"),
        ("item_id", "bigint"),
        ("time_stamp", "timestamp with time zone"),
    ] == found


@pytest.mark.slow  # of the same on DuckDB a part runs in every test
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_kills_lose_nothing(url: str, seed: int) -> None:
    links: NextLinks = "whole" if seed % 2 else "bare"
    with Sandbox(items=1000, sales=1000, speed=KILL_SPEED, expires_in=10**8, next_links=links) as sandbox:
        met = killed_again_and_again(url, sandbox, 12, 12, seed, WINDOW)

        with closing(Postgres(url, sandbox.account_id)) as database:
            assert [] == differences(sandbox, database.rows)
        assert (12, set(FAULTS)) == (met.later, met.faults)
        assert 20 <= met.first + met.later
        assert 1 <= met.in_commit


def test_a_field_that_was_unknown_and_a_value_of_another_type_find_their_place(database: Postgres) -> None:
    database.rows("CREATE TABLE drift (id BIGINT PRIMARY KEY, amount VARCHAR, _synced_at TIMESTAMPTZ)")
    database.rows("INSERT INTO drift VALUES (1, '2.50'), (2, ''), (3, 'many')")

    cast = database._tables._try_cast("NULLIF(\"amount\", '')", "DECIMAL(38,15)")
    database.rows(f'ALTER TABLE drift ALTER "amount" TYPE DECIMAL(38,15) USING {cast}')

    assert [(1, "2.5"), (2, None), (3, None)] == [
        (key, None if amount is None else f"{amount.normalize():f}")
        for key, amount in database.rows("SELECT id, amount FROM drift ORDER BY id")
    ]


def test_days_of_which_nothing_comes_any_more_are_empty_and_others_stay(database: Postgres) -> None:
    assert DAYS_COUNTED == days_come_and_go(database)
    assert DAYS_KEPT == database.rows("SELECT date, tax FROM taxes_by_day ORDER BY date")


def test_an_error_is_noted_as_it_reads(database: Postgres) -> None:
    note_errors(database)

    found = database.rows("SELECT error, drips FROM _lightspeed_runs ORDER BY started")
    assert [(error, 100) for error in NOTED] == [(error, int(drips)) for error, drips in found]


def test_text_with_nul_is_kept_without_it(database: Postgres, account: Account) -> None:
    with database._tables.offered(fresh=database._pa.table({"text": ["a\0b", None]})):
        assert [("ab",), (None,)] == database.rows("SELECT text FROM fresh")


def test_what_cannot_be_used_is_refused_in_a_sentence(database: Postgres, postgres: PostgresServer, url: str) -> None:
    import psycopg

    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA theirs CREATE TABLE items (id INTEGER)")
    postgres.add_guest("right")
    port = postgres.url.partition("127.0.0.1")[2]
    guest = f"postgresql://guest:{{}}@127.0.0.1{port}"

    places = {
        "another sync": (url, 1),
        "another account": (f"{postgres.url}?schema=other", 2),
        "somebody's table": (f"{postgres.url}?schema=theirs", 1),
        "wrong password": (guest.format("wrong"), 1),
        "no right": (guest.format("right") + "?schema=new", 1),
        "nobody there": ("postgresql://me:secret@127.0.0.1:1/shop", 1),
        "no database": (f"{postgres.url}s", 1),
    }
    Postgres(f"{postgres.url}?schema=other", 1).close()
    told = dict[str, str]()
    for what, (address, account_id) in places.items():
        with pytest.raises(LightspeedError) as refused:
            Postgres(address, account_id)
        told[what] = str(refused.value)

    place = f"postgresql://postgres@127.0.0.1{port}"
    assert told["another sync"].startswith(f"Another sync is at work in {place}?schema=shop: process ")
    assert f"{place}?schema=other holds account 1, not 2: give another place." == told["another account"]
    assert told["somebody's table"].startswith(f"{place}?schema=theirs has a table items that sync did not make")
    shown = guest.replace(":{}", "")
    assert told["wrong password"].startswith(f"{shown} refuses the password: correct it in the address, in PGPASSWORD")
    assert told["no right"].startswith(f"{shown}?schema=new refuses: permission denied")
    assert told["nobody there"].startswith("postgresql://me@127.0.0.1:1/shop does not answer: Connection refused.")
    assert "createdb postgress" in told["no database"]


def test_while_one_sync_is_at_work_others_may_look(database: Postgres, account: Account, url: str) -> None:
    run(account, database, tables=["shops"])

    found = status(url, account.id)

    assert [("shops", 2)] == [(one.table, one.rows) for one in found.tables]
    assert [None] == [one["error"] for one in found.runs]
    for place in (url.replace("=shop", "=nowhere"), url.partition("?")[0]):
        with pytest.raises(LightspeedError, match=r"There is nothing at .* yet: lightspeed sync fills it"):
            status(place, account.id)
        assert {} == states_at(place, account.id)


def test_a_password_is_in_no_error() -> None:
    for url in (
        "postgresql://me:secret word@[::1/shop",
        "postgresql://me:secret word@127.0.0.1:1/db",
        "postgresql://me:p:@:secret@127.0.0.1:1/db",
        "postgresql://me:s%65cret@127.0.0.1:1x/db?password=secret",
    ):
        with pytest.raises(LightspeedError) as refused:
            Postgres(url, 1)
        assert "secret" not in str(refused.value)
        assert "s%65cret" not in str(refused.value)


def test_a_server_that_goes_away_is_told_in_a_sentence(account: Account, own_postgres: PostgresServer) -> None:
    database = Postgres(own_postgres.url, account.id)
    run(account, database, tables=["shops"])
    own_postgres.stop()
    with pytest.raises(LightspeedError, match=r"postgres cannot be read or written: .*sync again to go on\."):
        run(account, database, tables=["items"])
    database.close()
