"""Several accounts in one place: side by side they equal their shops, whoever writes at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError, LostLease, QueryError
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync import sync
from lightspeed_pos.sync.batch import Batch, Part
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.open import destination_of
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.totals import totals_of
from postgres_server import PostgresServer
from sync.equality import Query, differences
from sync.test_kills import runs_into

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sync.sql_destination import SqlDestination

pytestmark = pytest.mark.usefixtures("all_days_at_once")

SPEED = 1000.0
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox(items=40, sales=40, customers=20, accounts=2, registers=200, speed=SPEED, expires_in=10**8) as sandbox:
        yield sandbox


@pytest.fixture
def shop(running: Sandbox) -> Sandbox:
    running.reset()
    return running


@pytest.fixture
def accounts(shop: Sandbox) -> Iterator[list[Account]]:
    with ExitStack() as stack:
        yield [
            stack.enter_context(Client(StaticToken(one.token), base_url=shop.url, clock=ScaledClock(SPEED))).account(
                one.account_id
            )
            for one in shop.accounts
        ]


@pytest.fixture
def database(postgres: PostgresServer) -> str:
    """The address of an empty database."""
    import psycopg

    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS many WITH (FORCE)")
        connection.execute("CREATE DATABASE many")
    return postgres.url.removesuffix("postgres") + "many"


@pytest.fixture
def shared(database: str) -> str:
    return f"{database}?schema=fleet&layout=shared"


def rows_of(destination: SqlDestination, account_id: int, *, is_shared: bool) -> Query:
    """What queries see of one account."""
    ours = f"_deleted_at IS NULL AND account_id = {account_id}"
    return lambda sql: destination.rows(sql.replace("_deleted_at IS NULL", ours) if is_shared else sql)


def all_differences(place: str, shop: Sandbox) -> list[str]:
    """How the database of each account differs from its shop."""
    found = list[str]()
    for one in shop.accounts:
        with closing(destination_of(place, one.account_id, to_look=True)) as destination:
            query = rows_of(destination, one.account_id, is_shared="layout=shared" in place)
            found += differences(shop, query, account_id=one.account_id)
    return found


@pytest.mark.long
def test_two_accounts_side_by_side_equal_their_shops(accounts: list[Account], shop: Sandbox, shared: str) -> None:
    first, second = accounts
    sync(first, shared), sync(second, shared)
    at_first = all_differences(shared, shop)
    # The same ids in both shops: what happens to one must not happen to the other.
    first.items.update(5, description="Ünïcode 自転車 'a'", tags=["new"])
    first.items.update(6, tags=[])
    first.categories.destroy(3)
    second.customers.archive(3)
    sale = second.sales.create(
        employee_id=1, register_id=1, shop_id=1, sale_lines=[{"item_id": n, "unit_quantity": 1} for n in (12, 13)]
    )
    sync(second, shared)
    second.sale_lines.all(sale_id=sale.id)[0].destroy()
    shop.advance(4000)
    changed = sync(first, shared, full=True)
    also, reconciled = sync(second, shared), sync(second, shared, reconcile=True)
    shop.advance(60)
    quiet = [sync(account, shared, prune=True) for account in accounts]

    assert ([], []) == (at_first, all_differences(shared, shop))
    assert ({"categories": 1}, {"sale_lines": 1}) == (
        {name: changed.counts.gone[name] for name in ("categories",)},
        {name: count for name, count in also.counts.gone.items() if name == "sale_lines"},
    )
    assert {} == reconciled.counts.gone
    assert [(0, 0, 0)] * 2 == [(one.new, one.changed, one.gone) for one in quiet]
    one, other = totals_of(shared, [account.id for account in accounts])
    assert ("", "", one.all_rows) == (one.problem, other.problem, sum(one.rows.values()))
    assert [first.items.count(archived="include"), second.items.count(archived="include")] == [
        one.rows["items"],
        other.rows["items"],
    ]
    assert [
        sum(sale.calc_total or 0 for sale in account.sales.all(completed=True, voided=False)) for account in accounts
    ] == [one.sold, other.sold]


@pytest.mark.parametrize("layout", ["?schema=shop_{account}", "files"])
def test_a_schema_or_a_file_for_each_account(
    layout: str, accounts: list[Account], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    place = f"{tmp_path}/{{account}}.duckdb" if layout == "files" else f"{request.getfixturevalue('database')}{layout}"
    accounts[0].items.update(5, description="Of the first")
    for account in accounts:
        sync(account, place, tables=["items"])

    assert [{"items": 40}, {"items": 40}] == [
        {"items": one.rows["items"]} for one in totals_of(place, [account.id for account in accounts])
    ]
    found = []
    for account in accounts:
        with closing(destination_of(place, account.id, to_look=True)) as destination:
            found += destination.rows("SELECT description = 'Of the first' FROM items WHERE item_id = 5")
    assert [(True,), (False,)] == found


@pytest.mark.long
def test_two_processes_that_begin_at_once_do_not_meet(shop: Sandbox, shared: str) -> None:
    """Both make the schema, the tables and their columns."""
    first, second = shop.accounts
    with runs_into(shared, shop, first) as one, runs_into(shared, shop, second) as other:
        one.begin("run 0"), other.begin("run 0")
        assert ["done", "done"] == [one.end(), other.end()]

    assert [] == all_differences(shared, shop)


def shops_batch(**fields: str) -> Batch:
    """A page of shops, as it comes with these fields."""
    strategy = STRATEGIES["Shop"]
    return Batch(strategy, TableState(watermark=NOW), [Part(strategy, [{"shopID": "1", "name": "A", **fields}])])


def test_new_columns_of_one_account_do_not_break_others(shared: str) -> None:
    with closing(destination_of(shared, 1)) as one, closing(destination_of(shared, 2)) as other:
        one.write([shops_batch()], NOW, Counts())
        other.write([shops_batch()], NOW, Counts())
        one.write([shops_batch(brandNew="a")], NOW, Counts())
        other.write([shops_batch(name="B")], NOW, Counts())  # does not know the column
        other.write([shops_batch(brandNew="b")], NOW, Counts())  # nor that it is there already
        one.write([shops_batch(brandNew="a", alsoNew="c")], NOW, Counts())

        assert [(1, "A", "a", "c"), (2, "A", "b", None)] == other.rows(
            "SELECT account_id, name, brand_new, also_new FROM shops ORDER BY 1"
        )


def test_many_that_make_columns_at_the_same_time_all_come_through(shared: str) -> None:
    def write(account_id: int) -> None:
        with closing(destination_of(shared, account_id, fence=1)) as destination:
            for number in range(8):
                destination.write([shops_batch(**{f"new{number}": str(account_id)})], NOW, Counts())

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(1, 5)))

    with closing(destination_of(shared, 1)) as destination:
        news = ", ".join(f"new{number}" for number in range(8))
        expected = [(account_id, *[None] * 7, str(account_id)) for account_id in range(1, 5)]
        assert expected == destination.rows(f"SELECT account_id, {news} FROM shops ORDER BY 1")


def test_a_worker_that_hangs_holds_up_no_other_account(shared: str) -> None:
    with closing(destination_of(shared, 2, fence=1)) as other:
        other.write([shops_batch()], NOW, Counts())
        with closing(destination_of(shared, 1, fence=1)) as hanging, hanging._transaction():
            hanging._tables.rows("INSERT INTO shops (account_id, shop_id) VALUES (1, 1)")
            other.write([shops_batch(name="B")], NOW, Counts())
            with pytest.raises(LostLease):
                destination_of(shared, 1, fence=0)
        assert [("B",)] == other.rows("SELECT name FROM shops WHERE account_id = 2")


def test_primary_keys_and_indexes_begin_with_the_account(accounts: list[Account], shared: str) -> None:
    sync(accounts[0], shared, tables=["items", "sale_lines", "taxes_by_day", "options"])
    with closing(destination_of(shared, accounts[0].id, to_look=True)) as destination:
        first_columns = destination.rows(
            """
            SELECT DISTINCT c.relname::text, a.attname::text FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE c.relnamespace = current_schema()::regnamespace
            """
        )
        tables = {table for table, columns in destination._tables.columns.items() if "_synced_at" in columns}
        sale_lines = destination.rows("SELECT indexdef FROM pg_indexes WHERE tablename = 'sale_lines' ORDER BY 1")

    assert tables <= {table for table, _ in first_columns}
    assert {"account_id"} == {column for table, column in first_columns if table in tables}
    assert ["(account_id, sale_id)", "(account_id, sale_line_id)"] == sorted(
        text[text.index("(") :] for (text,) in sale_lines
    )


def test_what_does_not_fit_is_refused_in_a_sentence(database: str) -> None:
    destination_of(f"{database}?schema=one", 1).close()
    destination_of(f"{database}?schema=fleet&layout=shared", 1).close()
    told = dict[str, str]()
    for what, place in {
        "alone": "?schema=one&layout=shared",
        "several": "?schema=fleet",
        "layout": "?layout=schemas",
    }.items():
        with pytest.raises(LightspeedError) as refused:
            destination_of(f"{database}{place}", 2)
        told[what] = str(refused.value)

    assert told["alone"].endswith(
        "one&layout=shared holds account 1 alone, and its tables have no column for others: give another schema."
    )
    assert told["several"].endswith("?schema=fleet holds several accounts: add layout=shared to the address.")
    assert "There is no layout=schemas: layout=shared keeps all" in told["layout"]
    with pytest.raises(QueryError):
        totals_of(f"{database}?layout=schemas", [1])
    assert ["There is nothing at", "Nothing was synced yet."] == [
        totals_of(f"{database}{place}", [7])[0].problem[: len(expected)]
        for place, expected in (
            ("?schema=shop_{account}", "There is nothing at"),
            ("?schema=fleet&layout=shared", "Nothing was synced yet."),
        )
    ]
