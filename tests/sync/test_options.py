"""What can be asked of a run, and what it does when something is in its way."""

from __future__ import annotations

import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from bad_input import answering
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, QueryError
from lightspeed_pos.sync import Progress, estimate, sync
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.overview import states_at
from lightspeed_pos.sync.run import Summary
from lightspeed_pos.sync.sql_place import VERSION
from lightspeed_pos.sync.state import TableState
from scripted_server import json_answer

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

SALES = ["sales", "sale_lines", "sale_payments"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shop.duckdb"


def found(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(file)) as database:
        return database.execute(sql).fetchall()


def in_the_shop(shop: Sandbox, sql: str) -> None:
    with shop.instance.lock:
        shop.instance.merchant(None).store.execute(sql)


def rows_of_items(file: Path, *pages: list[dict[str, Any]]) -> list[Summary]:
    """A run for each page, of a service that has only these items."""
    done: list[Summary] = []
    for rows in pages:
        with answering(json_answer({"Item": rows})) as (_, account):
            done.append(sync(account, file, tables=["items"], full=True))
    return done


def test_a_value_that_cannot_be_read_is_kept_apart_and_stops_nothing(file: Path) -> None:
    odd = {"itemID": "7", "defaultCost": "cheap", "description": "Tube", "Prices": {"ItemPrice": [{"amount": "x"}]}}
    (first, again) = rows_of_items(file, [odd, {"itemID": "8", "defaultCost": "1.5"}], [odd, {"itemID": "8"}])

    assert [(7, None, "Tube"), (8, None, None)] == found(file, "SELECT item_id, default_cost, description FROM items")
    rejects = "SELECT table_name, row_id, column_name, value, raw FROM _rejects ORDER BY 1"
    assert [
        ("item_prices", None, "amount", "x", json.dumps({"amount": "x"})),
        ("items", "7", "default_cost", "cheap", json.dumps(odd)),
    ] == found(file, rejects)
    assert (2, 0) == (first.rejected, again.rejected)


def test_a_field_that_nobody_knows_becomes_a_column_also_later(file: Path) -> None:
    new = {"itemID": "2", "colourCode": "#fff", "Prices": {"ItemPrice": {"useTypeID": "1", "amount": "2", "tier": "b"}}}
    rows_of_items(file, [{"itemID": "1", "Prices": {"ItemPrice": {"useTypeID": "1", "amount": "1"}}}], [new])

    assert [(2, "#fff")] == found(file, "SELECT item_id, colour_code FROM items WHERE _deleted_at IS NULL")
    assert [(1, None), (2, "b")] == found(file, "SELECT item_id, tier FROM item_prices ORDER BY 1")


def test_a_list_that_none_of_many_records_came_with_is_not_taken_for_empty(file: Path) -> None:
    bare = [{"itemID": str(key)} for key in range(1, 31)]
    whole = [{**row, "Prices": {"ItemPrice": {"useTypeID": "1", "amount": "2"}}} for row in bare]
    rows_of_items(file, whole, bare)
    kept = found(file, "SELECT count(*) FROM item_prices WHERE _deleted_at IS NULL")
    rows_of_items(file, [*whole[:29], bare[29]])

    assert [(30,)] == kept
    assert [(29,)] == found(file, "SELECT count(*) FROM item_prices WHERE _deleted_at IS NULL")


def test_a_column_of_a_field_that_was_unknown_gets_its_type_later(file: Path) -> None:
    rows_of_items(file, [{"itemID": "1", "defaultCost": "4.20"}])
    with duckdb.connect(str(file)) as database:
        database.execute("ALTER TABLE items ALTER default_cost TYPE VARCHAR")
    rows_of_items(file, [{"itemID": "1", "defaultCost": "4.20"}, {"itemID": "2", "defaultCost": "5"}])

    assert [(1, Decimal("4.20")), (2, Decimal(5))] == found(file, "SELECT item_id, default_cost FROM items")


def test_since_leaves_out_older_sales_with_their_lines_and_payments_for_good(
    file: Path, account: Account, shop: Sandbox
) -> None:
    ((day,),) = shop.records("SELECT substr(timeStamp, 1, 10) FROM Sale WHERE saleID = 150")
    sync(account, file, tables=[*SALES, "customers"], since=date.fromisoformat(day))
    account.sales.update(3, reference_number="X-1")
    shop.advance(3600)
    sync(account, file, tables=SALES, reconcile=True)

    young = f"SELECT saleID FROM Sale WHERE timeStamp >= '{day}'"
    kept = found(file, "SELECT sale_id FROM sales ORDER BY 1")
    assert shop.records(f"{young} ORDER BY 1") == kept
    assert (3,) in kept
    lines = f"SELECT saleLineID FROM SaleLine WHERE saleID IN ({young}) ORDER BY 1"
    assert shop.records(lines) == found(file, "SELECT sale_line_id FROM sale_lines ORDER BY 1")
    payments = f"SELECT salePaymentID FROM SalePayment WHERE saleID IN ({young}) ORDER BY 1"
    assert shop.records(payments) == found(file, "SELECT sale_payment_id FROM sale_payments ORDER BY 1")
    assert shop.records("SELECT count(*) FROM Customer") == found(file, "SELECT count(*) FROM customers")


@pytest.mark.long
@pytest.mark.parametrize("way", ["full", "reconcile"])
def test_rows_that_vanished_are_found_and_pruned(file: Path, account: Account, shop: Sandbox, way: str) -> None:
    sync(account, file, tables=["items", "item_shops"])
    in_the_shop(shop, "DELETE FROM Item WHERE itemID IN (3, 500, 1000)")
    in_the_shop(shop, "DELETE FROM ItemShop WHERE itemShopID IN (1500)")
    in_the_shop(shop, "DELETE FROM ItemPrice WHERE itemID IN (3, 500, 1000)")

    marked = sync(account, file, tables=["items", "item_shops"], **{way: True})  # type: ignore[arg-type]  # one of two
    gone = found(file, "SELECT item_id FROM items WHERE _deleted_at IS NOT NULL ORDER BY 1")
    below = found(file, "SELECT count(*) FROM item_prices WHERE item_id IN (3, 500, 1000) AND _deleted_at IS NULL")
    pruned = sync(account, file, tables=["items", "item_shops"], prune=True)

    assert ([(3,), (500,), (1000,)], [(0,)]) == (gone, below)
    assert (3, 1) == (marked.counts.gone["items"], marked.counts.gone["item_shops"])
    assert 0 == pruned.gone
    assert [(997,)] == found(file, "SELECT count(*) FROM items")
    assert [(0,)] == found(file, "SELECT count(*) FROM item_prices WHERE _deleted_at IS NOT NULL")


def test_a_few_rows_of_many_that_vanished_are_found_by_counting(file: Path, account: Account, shop: Sandbox) -> None:
    sync(account, file, tables=["item_shops"])
    shop.advance(600)
    quiet = sync(account, file, tables=["item_shops"], reconcile=True)
    in_the_shop(shop, "DELETE FROM ItemShop WHERE itemShopID = 2500")
    one = sync(account, file, tables=["item_shops"], reconcile=True)

    assert (0, Decimal(11)) == (quiet.gone, quiet.drips)  # a page of changes, and one count
    assert 1 == one.gone
    assert one.drips < 31 + 10  # a reading of all 3,000 rows after a count


def test_a_full_reading_that_was_cut_off_goes_on(file: Path, account: Account, shop: Sandbox) -> None:
    sync(account, file, tables=["item_shops"])

    class CutOff(Exception):
        pass

    def cut(progress: Progress) -> None:
        if progress.rows >= 2500:
            raise CutOff

    with pytest.raises(CutOff):
        sync(account, file, tables=["item_shops"], full=True, on_progress=cut)
    in_the_shop(shop, "DELETE FROM ItemShop WHERE itemShopID = 2990")
    done = sync(account, file, tables=["item_shops"], full=True)

    assert 1 == done.gone
    assert done.requests < 12


def test_progress_names_what_is_expected_and_a_run_is_noted(file: Path, account: Account, shop: Sandbox) -> None:
    seen: list[Progress] = []
    done = sync(account, file, tables=["items", "sales"], on_progress=seen.append)

    last = {one.table: one for one in seen}
    assert {"items": (1000, 1000), "sales": (200, 200)} == {
        name: (one.rows, one.expected) for name, one in last.items()
    }
    assert all(one.seconds_left is not None for one in seen)
    shown = "SELECT new, changed, gone, requests, drips, error FROM _lightspeed_runs"
    assert [(done.new, 0, 0, done.requests, done.drips, None)] == found(file, shown)
    assert len(shop.requests) == done.requests
    assert float(done.drips) == pytest.approx(sum(one.cost for one in shop.requests))


def test_an_estimate_is_near_what_a_run_takes(file: Path, account: Account) -> None:
    tables = [one.table for one in STRATEGIES.values() if one.how != "window"]
    guess = estimate(account, tables=tables)
    done = sync(account, file, tables=tables)

    assert 0.9 < guess.drips / done.drips < 1.1
    assert guess.asked < 100
    assert (1000, 3000) == (guess.rows["items"], guess.rows["item_shops"])


def test_an_estimate_knows_what_a_reading_since_a_day_leaves_out_and_what_is_there_already(
    file: Path, account: Account, shop: Sandbox
) -> None:
    ((day,),) = shop.records("SELECT substr(timeStamp, 1, 10) FROM Sale WHERE saleID = 120")
    since, tables = date.fromisoformat(day), [*SALES, "inventory_logs", "payments_by_day", "items"]
    guess = estimate(account, tables=tables, since=since)
    done = sync(account, file, tables=tables, since=since)
    rows = {name: count for name, count in done.counts.new.items() if name in guess.rows}
    again = estimate(account, states_at(str(file), account.id), tables=tables, since=since)

    assert 0.8 < guess.drips / done.drips < 1.25
    assert {"items", "sales", "sale_lines", "sale_payments", "inventory_logs"} == guess.rows.keys()
    assert [] == [name for name, count in rows.items() if not 0.8 < guess.rows[name] / count < 1.25]
    assert (len(tables), {}) == (again.requests, again.rows)


def test_an_estimate_of_a_reading_that_was_cut_off_counts_what_is_still_to_come(account: Account) -> None:
    def place(at: int) -> dict[str, TableState]:
        return {"Sale": TableState(begun=datetime.now(UTC), place=at), "Item": TableState(place=at)}

    guesses = [estimate(account, place(at), tables=["sales", "items"]).rows for at in (0, 150)]

    assert [{"sales": 200, "items": 1000}, {"sales": 150, "items": 850}] == guesses


def test_what_the_sign_in_may_not_see_is_skipped_and_named(file: Path, shop: Sandbox) -> None:
    token = shop.connect("employee:inventory")
    with Client(StaticToken(token), base_url=shop.url, clock=ScaledClock(200)) as client:
        done = sync(client.account(shop.account_id), file, tables=["categories", "sales"], reconcile=True)

    assert (["categories"], ["sales"]) == (done.tables, list(done.skipped))


def test_a_sign_in_that_dies_keeps_what_came_before(file: Path, account: Account, shop: Sandbox) -> None:
    def die(progress: Progress) -> None:
        if progress.table == "items" and progress.rows == 300:
            shop.revoke_tokens()

    with pytest.raises(LightspeedError) as caught:
        sync(account, file, tables=["items"], on_progress=die)
    kept = found(file, "SELECT count(*) FROM items")
    token = shop.connect()
    with Client(StaticToken(token), base_url=shop.url, clock=ScaledClock(200)) as client:
        rest = sync(client.account(shop.account_id), file, tables=["items"])

    assert isinstance(caught.value, AuthorizationExpired)
    assert [(300,)] == kept
    assert 7 == rest.requests
    assert [(1000,)] == found(file, "SELECT count(*) FROM items")
    errors = [error for (error,) in found(file, "SELECT error FROM _lightspeed_runs")]
    assert errors.count(None) == 1
    assert any((error or "").startswith("AuthorizationExpired: ") for error in errors)


def test_an_unknown_table_is_named_before_anything_is_sent(file: Path, account: Account, shop: Sandbox) -> None:
    with pytest.raises(QueryError, match=r"no table item\. Did you mean items"):
        sync(account, file, tables=["item"])
    assert [] == shop.requests


def test_a_table_of_somebody_else_and_files_of_other_versions_are_refused(file: Path, account: Account) -> None:
    with duckdb.connect(str(file)) as database:
        database.execute("CREATE TABLE items (id INTEGER)")
    with pytest.raises(LightspeedError, match="has a table items that sync did not make"):
        sync(account, file)

    other = file.with_name("other.duckdb")
    DuckDB(other, account.id).close()
    for version, message in ((0, "too old"), (99, "newer version")):
        with duckdb.connect(str(other)) as database:
            database.execute("UPDATE _lightspeed_meta SET version = ?", [version])
        with pytest.raises(LightspeedError, match=message):
            sync(account, other)


def test_rows_of_another_service_are_refused_though_its_account_has_the_same_number(
    file: Path, account: Account, shop: Sandbox
) -> None:
    sync(account, file, tables=["categories"])
    with duckdb.connect(str(file)) as database:
        database.execute("UPDATE _lightspeed_meta SET service = 'api.lightspeedapp.com'")
    before = len(shop.requests)

    with pytest.raises(LightspeedError, match=f"{account.id} of api.lightspeedapp.com, and this one is of localhost"):
        sync(account, file, tables=["items"])

    assert before == len(shop.requests)
    assert [(None,)] == found(file, "SELECT max(error) FROM _lightspeed_runs")


def test_a_file_of_before_services_were_noted_is_migrated(file: Path, account: Account) -> None:
    sync(account, file, tables=["categories"])
    with duckdb.connect(str(file)) as database:
        database.execute("ALTER TABLE _lightspeed_meta DROP COLUMN service")
        database.execute("UPDATE _lightspeed_meta SET version = 1")

    sync(account, file, tables=["categories"])

    assert [(VERSION, account.id, "localhost")] == found(file, "FROM _lightspeed_meta")


def test_a_full_disk_is_said_in_a_sentence_and_the_next_run_goes_on(file: Path, account: Account) -> None:
    sync(account, file, tables=["categories"])

    with files_no_larger_than(100_000), pytest.raises(LightspeedError, match="sync again"):
        sync(account, file, tables=["items"])
    sync(account, file, tables=["items"])

    assert [(1000,)] == found(file, "SELECT count(*) FROM items")


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """As on a disk that is full: writing beyond fails."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
