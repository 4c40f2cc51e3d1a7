"""Tables that are read as a whole each time: pages that come again as they were are not written; nothing is missed."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.run import run

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from lightspeed_pos.sync.batch import Batch

TABLE = "employee_hours"
PAGES = 4  # of a hundred rows, and half of one more


@pytest.fixture
def database(account: Account) -> Iterator[DuckDB]:
    opened = DuckDB(":memory:", account.id)
    yield opened
    opened.close()


@pytest.fixture
def hours(shop: Sandbox) -> Sandbox:
    """The shop with more than four pages of hours."""
    change(shop, "DELETE FROM EmployeeHours")
    columns = "employeeID, shopID, checkIn, checkOut"
    for key in range(10, 10 * (PAGES * 100 + 50) + 1, 10):
        at = f"2026-01-{1 + key % 28:02}T08:00:00+00:00"
        change(shop, f"INSERT INTO EmployeeHours (employeeHoursID, {columns}) VALUES ({key}, 1, 1, '{at}', '{at}')")
    return shop


def change(shop: Sandbox, sql: str) -> None:
    with shop.instance.lock:
        shop.instance.merchant(None).store.execute(sql)


def read(account: Account, database: DuckDB, **options: Any) -> list[int]:
    """How many rows each page of a run gives to the database."""
    batches: list[Batch] = []
    run(account, database, tables=[TABLE], on_batch=batches.append, **options)
    return [sum(len(part.rows) for part in batch.parts) for batch in batches if batch.parts]


def cut_off_at(page: int) -> Callable[[object], None]:
    """What a run calls with each page: as if it were stopped then."""
    numbers = itertools.count(1)

    def stop(_: object) -> None:
        if next(numbers) == page:
            raise KeyboardInterrupt

    return stop


def differing(shop: Sandbox, database: DuckDB) -> set[Any]:
    kept = database.rows(f"SELECT employee_hours_id, employee_id FROM {TABLE} WHERE _deleted_at IS NULL")
    return {*shop.records("SELECT employeeHoursID, employeeID FROM EmployeeHours")} ^ {*kept}


def test_pages_that_come_as_they_were_are_not_written(hours: Sandbox, database: DuckDB, account: Account) -> None:
    assert [100, 100, 100, 100, 50] == read(account, database)
    assert [0, 0, 0, 0, 0] == read(account, database)
    change(hours, "UPDATE EmployeeHours SET employeeID = 2 WHERE employeeHoursID = 2500")
    assert [0, 0, 100, 100, 50] == read(account, database)
    assert [100, 100, 100, 100, 50] == read(account, database, full=True)
    change(hours, "UPDATE EmployeeHours SET employeeID = 1 WHERE employeeHoursID = 2500")
    assert [0, 0, 100, 100, 50] == read(account, database)
    assert [0, 0, 0, 0, 0] == read(account, database)
    assert not differing(hours, database)


def test_a_page_that_has_become_the_last_one_tells_of_the_rows_behind_it(
    hours: Sandbox, database: DuckDB, account: Account
) -> None:
    read(account, database)
    change(hours, "DELETE FROM EmployeeHours WHERE employeeHoursID > 2000")

    assert [0, 100] == read(account, database)
    assert not differing(hours, database)


def test_pages_of_a_reading_that_was_cut_off_do_not_stand_for_those_of_the_next_one(
    hours: Sandbox, database: DuckDB, account: Account
) -> None:
    def read_with_a_break() -> None:
        with pytest.raises(KeyboardInterrupt):
            run(account, database, tables=[TABLE], on_batch=cut_off_at(3))
        read(account, database)

    read(account, database)
    read_with_a_break()
    # The third page stays as it is, but the row before it is gone.
    change(hours, "DELETE FROM EmployeeHours WHERE employeeHoursID = 2000")
    change(hours, "INSERT INTO EmployeeHours (employeeHoursID, employeeID) VALUES (5, 1)")
    read_with_a_break()

    assert not differing(hours, database)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_changes_and_wherever_a_reading_is_cut_off_the_rows_are_those_of_the_shop(
    hours: Sandbox, database: DuckDB, account: Account, seed: int
) -> None:
    dice = random.Random(seed)
    read(account, database)
    for _ in range(12):
        place = dice.randrange(1, 4600)
        match dice.randrange(4):
            case 0:
                change(
                    hours, f"UPDATE EmployeeHours SET employeeID = 1 + employeeID % 2 WHERE employeeHoursID <= {place}"
                )
            case 1:
                change(hours, f"DELETE FROM EmployeeHours WHERE employeeHoursID BETWEEN {place} AND {place + 30}")
            case 2:
                change(hours, f"INSERT OR IGNORE INTO EmployeeHours (employeeHoursID, employeeID) VALUES ({place}, 1)")
            case _:
                change(hours, f"DELETE FROM EmployeeHours WHERE employeeHoursID > {4500 - place // 4}")
        try:
            run(account, database, tables=[TABLE], on_batch=cut_off_at(dice.randrange(1, 8)))
        except KeyboardInterrupt:
            read(account, database)
        assert not differing(hours, database)
