"""Rows whose category, tag or customer is gone are read again, though no stamp of theirs has moved; and no others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.pieces import Pieces
from lightspeed_pos.sync.pointers import NAMES, POINTERS
from lightspeed_pos.sync.reader import FOLLOW, LINES
from lightspeed_pos.sync.run import run

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from lightspeed_pos.sync.batch import Batch

LISTS = ["categories", "tags", "customer_types"]
GOODS = ["items", "item_matrices", "customers"]
# A category without others below it, of which there are items and matrices.
CATEGORY = """
    SELECT categoryID FROM Category WHERE rightNode = leftNode + 1
    AND categoryID IN (SELECT categoryID FROM Item) ORDER BY 1
"""


@pytest.fixture
def database(account: Account) -> Iterator[DuckDB]:
    opened = DuckDB(":memory:", account.id)
    yield opened
    opened.close()


def quietly(shop: Sandbox, sql: str) -> None:
    """Change rows without their stamps."""
    with shop.instance.lock:
        shop.instance.merchant(None).store.execute(sql)


def pairs(shop: Sandbox, database: DuckDB, entity: str, own: str, column: str, name: str) -> tuple[Any, Any]:
    """What shop and database have in a column."""
    table = next(one.table for one in STRATEGIES.values() if ENDPOINTS[one.endpoint].entity == entity)
    kept = database.rows(f'SELECT {own}, coalesce({column}, 0) FROM "{table}" WHERE _deleted_at IS NULL ORDER BY 1')
    key = f"{entity[0].lower()}{entity[1:]}ID"
    return shop.records(f'SELECT {key}, {name} FROM "{entity}" ORDER BY 1'), kept


def test_items_of_a_deleted_category_lose_it_with_the_next_reading_of_categories(
    database: DuckDB, account: Account, shop: Sandbox
) -> None:
    run(account, database, tables=[*LISTS, *GOODS])
    ((category,), *_) = shop.records(CATEGORY)
    ((items,),) = shop.records(f"SELECT count(*) FROM Item WHERE categoryID = {category}")
    ((matrices,),) = shop.records(f"SELECT count(*) FROM ItemMatrix WHERE categoryID = {category}")
    account.categories.destroy(category)
    first = run(account, database, tables=["categories"])
    second = run(account, database, tables=["categories"])

    for entity, own in (("Item", "item_id"), ("ItemMatrix", "item_matrix_id")):
        expected, kept = pairs(shop, database, entity, own, "category_id", "categoryID")
        assert expected == kept
    assert (items, matrices) == (first.counts.changed["items"], first.counts.changed.get("item_matrices", 0))
    assert 1 + -(-items // 100) + -(-matrices // 100) == first.requests
    assert (1, 0) == (second.requests, second.changed)


def test_a_tag_that_is_deleted_or_renamed_is_so_on_all_that_have_it(
    database: DuckDB, account: Account, shop: Sandbox
) -> None:
    account.items.update(3, tags=["old", "red"])
    account.customers.update(4, tags=["old", "red"])
    account.customers.update(5, tags=["red"])
    run(account, database, tables=[*LISTS, *GOODS])
    ids = {one.name: one.id for one in account.tags.all()}
    account.tags.destroy(ids["old"])
    account.tags.update(ids["red"], name="scarlet")
    account.customers.update(6, tags=["new"])
    done = run(account, database, tables=["tags"])

    tags = "SELECT customer_id, tags FROM customers WHERE len(tags) > 0 ORDER BY 1"
    assert [(4, ["scarlet"]), (5, ["scarlet"])] == [row for row in database.rows(tags) if row[0] in {4, 5}]
    assert [(ids["red"],)] == database.rows("SELECT tag_id FROM item_tags WHERE item_id = 3 AND _deleted_at IS NULL")
    assert (2, 1) == (done.counts.changed["customers"], done.counts.gone["item_tags"])
    assert 0 == run(account, database, tables=["tags"]).changed


def test_sales_of_a_customer_who_was_merged_into_another_one_are_that_ones(
    database: DuckDB, account: Account, shop: Sandbox
) -> None:
    run(account, database, tables=["customers", "sales", "sale_lines"])
    ((one,), (other,), *_) = shop.records("SELECT DISTINCT customerID FROM Sale WHERE customerID <> 0 ORDER BY 1")
    quietly(shop, f"UPDATE Sale SET customerID = {other} WHERE customerID = {one}")
    quietly(shop, f"UPDATE SaleLine SET customerID = {other} WHERE customerID = {one}")
    quietly(shop, f"DELETE FROM Customer WHERE customerID = {one}")
    run(account, database, tables=["customers"], reconcile=True)

    for entity, own in (("Sale", "sale_id"), ("SaleLine", "sale_line_id")):
        expected, kept = pairs(shop, database, entity, own, "customer_id", "customerID")
        assert expected == kept


def test_rows_are_followed_also_where_a_run_broke_off_before_it_came_to_them(
    database: DuckDB, account: Account, shop: Sandbox
) -> None:
    run(account, database, tables=[*LISTS, *GOODS])
    ((category,), *_) = shop.records(CATEGORY)
    account.categories.destroy(category)

    def break_off(batch: Batch) -> None:
        if batch.strategy.table == "items":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(account, database, tables=["categories"], on_batch=break_off)
    run(account, database, tables=["categories"], prune=True)

    expected, kept = pairs(shop, database, "Item", "item_id", "category_id", "categoryID")
    assert expected == kept


def test_pointers_are_columns_that_there_are() -> None:
    places = [place for its in POINTERS.values() for place in its] + list(NAMES.values())
    names = {
        endpoint: {field.python for field in ENTITIES[ENDPOINTS[endpoint].entity].fields} for endpoint, _, _ in places
    }
    below = {"item_tags": {"tag_id"}, "item_matrix_tags": {"tag_id"}}

    assert [] == [
        place for place in places if place[2] not in below.get(place[1], names[place[0]]) or place[0] not in STRATEGIES
    ]


def test_rows_of_a_table_that_is_read_as_a_whole_come_in_no_other_way() -> None:
    # Else what is kept would not be what its last reading has shown, though the next one shows the same.
    pointing = {pointer[0] for its in POINTERS.values() for pointer in its} | {
        endpoint for endpoint, _, _ in NAMES.values()
    }
    below = {endpoint for its in [*LINES.values(), *FOLLOW.values()] for endpoint, _ in its}
    assert [] == [name for name in pointing | below if STRATEGIES[name].how == "full"]
    wholes = {one.table for one in STRATEGIES.values() if one.how == "full"}
    nested = {
        one.endpoint: [piece.table for piece in Pieces(one, one.needs).of([])[0][1:]] for one in STRATEGIES.values()
    }
    assert {} == {name: tables for name, tables in nested.items() if wholes & {*tables}}
