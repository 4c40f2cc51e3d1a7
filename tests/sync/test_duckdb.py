"""A shop in a DuckDB file: changes, lines that are gone, runs that were cut off, files that are refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.batch import Batch, Days, Part
from lightspeed_pos.sync.destination import Counts
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.freshness import older
from lightspeed_pos.sync.run import run
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.timetable import due

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from lightspeed_pos.sync.destination import Destination


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shop.duckdb"


@pytest.fixture
def database(file: Path, account: Account) -> Iterator[DuckDB]:
    opened = DuckDB(file, account.id)
    yield opened
    opened.close()


ERRORS = [None, "O'Brien's \\ \"items\"; -- $1 %s é", "a\0b", "cut \ud83d"]
NOTED = [ERRORS[0], ERRORS[1], "ab", "cut ?"]


def note_errors(database: Destination) -> None:
    """A run for each of these errors."""
    for second, error in enumerate(ERRORS):
        began = datetime(2026, 11, 26, 12, 0, second, tzinfo=UTC)
        sums = dict.fromkeys(("new", "changed", "gone", "requests"), 1)
        database.note_run({"started": began, "ended": began, **sums, "drips": Decimal("1E+2"), "error": error})


def days_come_and_go(database: Destination) -> list[dict[str, int]]:
    """Two windows of a report, the first one again with another row, with none, and anew: what each write counted."""
    strategy = STRATEGIES["Reports Accounting TaxesByDay"]

    def counted(first: int, *taxes: tuple[int, str]) -> dict[str, int]:
        found = [{"date": f"01/{day:02}/2026", "tax": tax, "shopID": "1"} for day, tax in taxes]
        days = Days(date(2026, 1, first), date(2026, 1, first + 9))
        counts = Counts()
        database.write([Batch(strategy, TableState(), [Part(strategy, found, gone=days)])], datetime.now(UTC), counts)
        all_of = {"new": counts.new, "changed": counts.changed, "gone": counts.gone}
        return {name: sum(one.values()) for name, one in all_of.items() if sum(one.values())}

    return [
        counted(1, (2, "5"), (2, "5"), (3, "1")),
        counted(11, (12, "7")),
        counted(1, (2, "5"), (2, "5"), (3, "2")),
        counted(1),
        counted(1),
        counted(1, (4, "3")),
    ]


DAYS_COUNTED = [{"new": 3}, {"new": 1}, {"changed": 1}, {"gone": 3}, {}, {"new": 1}]
DAYS_KEPT = [(date(2026, 1, 4), 3), (date(2026, 1, 12), 7)]


def rows(database: DuckDB, sql: str) -> list[Any]:
    return database.rows(sql)


def test_changes_move_the_stamp_of_the_rows_that_changed_only(
    database: DuckDB, account: Account, shop: Sandbox
) -> None:
    tables = ["items", "customers"]
    run(account, database, tables=tables)
    ((before,),) = rows(database, "SELECT max(_synced_at) FROM items")
    account.items.update(5, description="New")
    account.customers.archive(3)
    shop.advance(60)

    second = run(account, database, tables=tables)

    assert ({"items": 1, "customers": 1}, 0, 0) == (second.counts.changed, second.new, second.gone)
    assert [("New",)] == rows(database, "SELECT description FROM items WHERE item_id = 5")
    assert [(True,)] == rows(database, "SELECT archived FROM customers WHERE customer_id = 3")
    assert [(5,)] == rows(database, f"SELECT item_id FROM items WHERE _synced_at > TIMESTAMPTZ '{before}'")


def test_a_line_that_is_gone_from_a_changed_sale_is_marked(database: DuckDB, account: Account, shop: Sandbox) -> None:
    sale = account.sales.create(
        employee_id=1,
        register_id=1,
        shop_id=1,
        sale_lines=[{"item_id": 12, "unit_quantity": 1}, {"item_id": 13, "unit_quantity": 1}],
    )
    tables = ["sales", "sale_lines"]
    run(account, database, tables=tables)
    (first, _) = account.sale_lines.all(sale_id=sale.id)
    first.destroy()
    shop.advance(60)

    done = run(account, database, tables=tables)

    assert {"sale_lines": 1} == done.counts.gone
    sql = f"SELECT sale_line_id FROM sale_lines WHERE _deleted_at IS NULL AND sale_id = {sale.id}"
    assert [(one.id,) for one in account.sale_lines.all(sale_id=sale.id)] == rows(database, sql)


def test_a_run_that_was_cut_off_goes_on_where_it_was(database: DuckDB, account: Account, shop: Sandbox) -> None:
    class CutOff(Exception):
        pass

    pages: list[Batch] = []

    def cut(batch: Batch) -> None:
        pages.append(batch)
        if len(pages) == 15:
            raise CutOff

    tables = ["shops", "items", "item_shops"]
    with pytest.raises(CutOff):
        run(account, database, on_batch=cut, tables=tables)
    before = len(shop.requests)
    run(account, database, tables=tables)
    resumed = len(shop.requests) - before
    run(account, DuckDB(":memory:", account.id), tables=tables)
    whole = len(shop.requests) - before - resumed

    assert [(account.items.count(archived="include"),)] == rows(database, "SELECT count(*) FROM items")
    # Of 14 pages that were kept; tables ask once more what has changed meanwhile.
    assert resumed <= whole - 14 + len(tables)


def test_a_file_that_is_in_use_or_no_database_or_of_another_account_is_refused(file: Path, account: Account) -> None:
    DuckDB(file, account.id).close()
    with pytest.raises(LightspeedError, match="holds account"):
        DuckDB(file, account.id + 1)
    other = file.with_name("text.duckdb")
    other.write_text("no database, but longer than a header of one" * 100)
    with pytest.raises(LightspeedError, match="is no DuckDB file"):
        DuckDB(other, account.id)


def test_days_of_which_nothing_comes_any_more_are_empty_and_others_stay(database: DuckDB) -> None:
    assert DAYS_COUNTED == days_come_and_go(database)
    assert DAYS_KEPT == rows(database, "SELECT date, tax FROM taxes_by_day ORDER BY date")


def test_an_error_is_noted_as_it_reads(database: DuckDB) -> None:
    note_errors(database)

    assert [(error,) for error in NOTED] == rows(database, "SELECT error FROM _lightspeed_runs ORDER BY started")


def test_tables_are_due_at_once_where_the_clock_of_the_computer_was_ahead_when_they_were_read() -> None:
    now = datetime(2026, 11, 26, tzinfo=UTC)
    states = {name: TableState(watermark=now, read_at=now + timedelta(days=400)) for name in STRATEGIES}

    assert set(STRATEGIES) == {one.endpoint for one in due(states, now)}
    assert ["items", "shops"] == older(states, ["items", "shops"], timedelta(days=7), now)
