"""Pages that were read before a run was killed: they are not read again, and never take the place of newer ones."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.batch import Batch, Below, Days, Gone, Part, Range, Whole
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.run import _Run, run
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.unkept import KEPT_SECONDS, Unkept, unkept_of

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

TABLES = ["item_shops"]  # 3,000 rows, 30 pages
FIRST = TableState(place=1)


class CutOff(Exception):
    """Ends a run."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shop.duckdb"


@pytest.fixture
def pages(file: Path) -> Path:
    return file.with_name("shop.duckdb.pages")


@pytest.fixture
def opened(file: Path, account: Account) -> Iterator[Callable[[], DuckDB]]:
    """Opens the file, after having closed it."""
    there: list[DuckDB] = []

    def open_again() -> DuckDB:
        while there:
            there.pop().close()
        there.append(DuckDB(file, account.id))
        return there[0]

    yield open_again
    while there:
        there.pop().close()


def cut_off(account: Account, database: DuckDB, page: int, tables: list[str] = TABLES) -> None:
    """A run that ends when it has read so many pages, and keeps nothing any more, as if its process was killed."""
    seen: list[Batch] = []

    def cut(batch: Batch) -> None:
        seen.append(batch)
        if len(seen) == page:
            raise CutOff

    with pytest.MonkeyPatch.context() as patch, pytest.raises(CutOff):
        patch.setattr(_Run, "break_off", lambda running, _: running._destination.unkept.close())
        run(account, database, tables=tables, on_batch=cut)


def batch_of(*parts: Part, state: TableState = FIRST) -> Batch:
    return Batch(STRATEGIES["Item"], state, list(parts))


def test_a_page_that_was_read_before_a_kill_is_not_read_again(
    opened: Callable[[], DuckDB], pages: Path, account: Account, shop: Sandbox
) -> None:
    cut_off(account, opened(), 26)
    mode, before = stat.S_IMODE(pages.stat().st_mode), len(shop.requests)
    kept = opened().rows("SELECT count(*) FROM item_shops")
    done = run(account, opened(), tables=TABLES)

    assert ([(2000,)], 0o600) == (kept, mode)
    assert 4 == len(shop.requests) - before == done.requests
    assert 1000 == done.new
    assert [(3000,)] == opened().rows("SELECT count(*) FROM item_shops WHERE _deleted_at IS NULL")
    assert not pages.exists()


def test_pages_of_several_tables_go_on_from_one_another(
    opened: Callable[[], DuckDB], account: Account, shop: Sandbox
) -> None:
    few = ["categories", "shops", "item_shops"]
    cut_off(account, opened(), 7, few)
    before = len(shop.requests)
    run(account, opened(), tables=few)

    # Named tables are due in each run: one page for each of the two that were complete.
    assert 25 + 2 == len(shop.requests) - before


def test_pages_are_left_out_where_the_database_has_them_or_has_gone_on(
    opened: Callable[[], DuckDB], pages: Path, account: Account, shop: Sandbox
) -> None:
    cut_off(account, opened(), 26)
    old = pages.read_bytes()
    run(account, opened(), tables=TABLES)
    shop.advance(3600)
    with shop.instance.lock:
        shop.instance.merchant(None).store.execute("DELETE FROM ItemShop WHERE itemShopID = 2450")
    run(account, opened(), tables=TABLES, full=True)
    pages.write_bytes(old)

    again = run(account, opened(), tables=TABLES)

    assert (0, 0) == (again.new, again.changed)
    assert [(2450,)] == opened().rows("SELECT item_shop_id FROM item_shops WHERE _deleted_at IS NOT NULL")
    assert not pages.exists()


def test_pages_are_left_out_where_the_database_is_a_new_one(
    opened: Callable[[], DuckDB], file: Path, pages: Path, account: Account, shop: Sandbox
) -> None:
    cut_off(account, opened(), 6)
    opened().close()
    file.unlink()

    assert pages.exists()
    assert [] == opened().unkept.batches({})
    assert not pages.exists()


def test_a_line_that_was_cut_off_ends_what_is_read_of_a_file(pages: Path) -> None:
    second = FIRST.but(place=2)
    writing = Unkept(pages)
    writing.note(None, batch_of(Part(STRATEGIES["Item"], [{"itemID": "1"}])))
    writing.note(FIRST, batch_of(Part(STRATEGIES["Item"], [{"itemID": "2"}]), state=second))
    writing.close()
    text = pages.read_bytes()
    found: list[int] = []
    for end in range(len(text) + 1):
        pages.write_bytes(text[:end] + b"\0\0")
        found.append(len(Unkept(pages).batches({})))

    first = text.index(b"\n") + 1
    assert [0] * first == found[:first]
    assert {1} == set(found[first:-1])
    assert 2 == found[-1]


def test_whatever_a_page_says_comes_back(pages: Path) -> None:
    day = date(2026, 11, 26)
    said: list[Gone | None] = [
        None, Whole(None), Whole(frozenset({1, 2})), Range(None, 3), Range(4, None), Below("saleID", frozenset({7})),
        Days(day, day),
    ]  # fmt: skip
    rows = [
        {
            "itemID": "1",
            "description": "Ünïcode 自転車\n\0\x85\u2028",
            "Prices": {"ItemPrice": [{"amount": None}]},
            "n": 1.5,
        }
    ]
    state = TableState(watermark=datetime(2026, 11, 26, 1, 2, 3, 4, UTC), seen=(1, 2), next_url="https://x/?a=b")
    batch = batch_of(*(Part(STRATEGIES["SaleLine"], rows, ("Note",), gone) for gone in said), state=state)
    writing = Unkept(pages)
    writing.note(FIRST, batch)
    writing.close()

    assert [batch] == Unkept(pages).batches({"Item": FIRST})


def test_a_run_goes_on_where_its_pages_cannot_be_noted(
    opened: Callable[[], DuckDB], pages: Path, account: Account
) -> None:
    pages.mkdir()
    done = run(account, opened(), tables=TABLES)

    assert 3000 == done.new


def test_pages_for_which_nobody_has_come_back_in_a_day_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    database = "postgresql://me@host/shop 120645"
    killed = unkept_of(database)
    killed.note(None, batch_of())
    killed.close()
    (folder,) = tmp_path.glob("**/pages")
    old, new = folder / "old", folder / "new"
    for file, seconds in ((old, KEPT_SECONDS + 60), (new, KEPT_SECONDS - 60)):
        file.write_bytes(b"[]")
        os.utime(file, (0, time.time() - seconds))

    again = unkept_of(database)

    assert not old.exists()
    assert new.exists()
    assert 1 == len(again.batches({}))
