"""Rows of the service as Arrow tables: the values of the records, in typed columns."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
import pytest
from pyarrow import parquet

from every import every
from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken, query
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.errors import LightspeedError, UnknownName
from lightspeed_pos.requests.names import names
from lightspeed_pos.resources.account import Account
from lightspeed_pos.responses import documents
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.tables.arrow import Tables
from lightspeed_pos.tables.chunks import batches
from lightspeed_pos.tables.layout import layout_of
from sandbox.bare_api import START, Api
from sandbox.full_shop import fill
from scripted_server import ScriptedServer, Seen, json_answer

SPEED = 1000.0
# What a listing needs beside an account.
LISTED = [one for one in ENDPOINTS.values() if one.query and one.versioned and len(one.path_params) == 1]
LISTED = [one for one in LISTED if not one.params_required and one.name != "Account"]
DECIMAL, TIME = pa.decimal128(38, 15), pa.timestamp("us", tz="UTC")


@pytest.fixture(scope="module")
def full_shop() -> Iterator[Sandbox]:
    """A shop in which every relation leads to something."""
    with Sandbox(items=200, registers=200, speed=SPEED, start=START, expires_in=10**8) as sandbox:
        with httpx2.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
            fill(Api(sandbox, http))
        yield sandbox


@pytest.fixture(scope="module")
def account(full_shop: Sandbox) -> Iterator[Account]:
    with Client(StaticToken(full_shop.token), base_url=full_shop.url, clock=ScaledClock(SPEED)) as client:
        yield client.account(full_shop.account_id)


@pytest.fixture(autouse=True)
def not_warned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_warned", set())


def all_relations(endpoint: Endpoint) -> dict[str, Any]:
    return {"load_relations": "all"} if endpoint.relations and not endpoint.relations_fixed else {}


def scalars(endpoint: Endpoint) -> list[str]:
    fields = ENTITIES[endpoint.entity].fields
    return [one.python for one in fields if one.type not in {"object", "list"} and not one.alias_of]


def unlike(expected: Any, actual: Any) -> bool:
    return (expected or None) != (actual or None) if expected in ("", None) else expected != actual


@pytest.mark.long
@every("endpoint", LISTED)
def test_every_listing_becomes_a_table_with_the_values_of_its_records(account: Account, endpoint: Endpoint) -> None:
    found = getattr(account, endpoint.attribute)
    records = found.all(**all_relations(endpoint))
    table = found.arrow(**all_relations(endpoint))

    rows = table.to_pylist()
    different = [
        (name, getattr(record, name), row[name])
        for record, row in zip(records, rows, strict=True)
        for name in scalars(endpoint)
        if name in row and unlike(getattr(record, name), row[name])
    ]
    assert [] == different[:5]


def test_the_shop_has_rows_for_most_listings(account: Account) -> None:
    first = [getattr(account, one.attribute).first() for one in LISTED]

    assert sum(one is not None for one in first) > 0.8 * len(LISTED)


@every("endpoint", [one for one in ENDPOINTS.values() if one.query])
def test_a_table_without_rows_has_all_columns_and_can_be_written(endpoint: Endpoint, tmp_path: Path) -> None:
    layout = layout_of(endpoint, names(endpoint).api_relations)

    for flatten in (False, True):
        table = Tables(layout, flatten=flatten).table([])
        parquet.write_table(table, tmp_path / "empty.parquet")
        lowered = [name.lower() for name in table.schema.names]
        assert len(set(lowered)) == len(lowered)  # databases do not tell case
        assert lowered or not ENTITIES[endpoint.entity].fields


def test_columns_have_types(account: Account) -> None:
    schema = account.items.arrow(load_relations=["category", "item_shops", "tags"]).schema

    expected = {
        "item_id": pa.int64(),
        "system_sku": pa.int64(),
        "category_id": pa.int64(),
        "default_cost": DECIMAL,
        "archived": pa.bool_(),
        "time_stamp": TIME,
        "description": pa.string(),
        "tags": pa.list_(pa.string()),
    }
    assert expected == {name: schema.field(name).type for name in expected}
    assert DECIMAL == schema.field("prices").type.value_type.field("amount").type
    assert pa.types.is_struct(schema.field("category").type)
    assert pa.types.is_list(schema.field("item_shops").type)


def test_nested_relations_hold_what_the_records_hold(account: Account) -> None:
    relations = ["sale_lines.item", "sale_payments.payment_type", "customer.contact"]
    sales = account.sales.all(load_relations=relations)  # type: ignore[arg-type]  # of plain text
    rows = account.sales.arrow(load_relations=relations).to_pylist()  # type: ignore[arg-type]  # of plain text

    expected = [
        (
            [(line.unit_price, line.item.description if line.item else None) for line in sale.sale_lines],
            [(paid.amount, paid.payment_type.name if paid.payment_type else None) for paid in sale.sale_payments],
            sale.customer.last_name if sale.customer else None,
        )
        for sale in sales
    ]
    actual = [
        (
            [(line["unit_price"], (line["item"] or {}).get("description")) for line in row["sale_lines"]],
            [(paid["amount"], (paid["payment_type"] or {}).get("name")) for paid in row["sale_payments"]],
            (row["customer"] or {}).get("last_name"),
        )
        for row in rows
    ]
    assert expected == actual
    assert any(customer for _, _, customer in actual)


def test_stock_of_all_shops_together_is_no_shop(account: Account) -> None:
    items = account.items.all(load_relations=["item_shops"])
    rows = account.items.arrow(load_relations=["item_shops"]).to_pylist()

    assert [[shop.shop_id for shop in item.item_shops] for item in items] == [
        [shop["shop_id"] for shop in row["item_shops"]] for row in rows
    ]


def test_stock_below_an_item_is_that_of_its_shops(account: Account) -> None:
    item = account.items.find(1)

    shops = item.item_shops.arrow()["shop_id"].to_pylist()

    assert sorted(shop.shop_id or 0 for shop in item.item_shops) == sorted(shops)
    assert len(shops) + 1 == len(list(item.item_shops.rows()))


def test_flattened_a_to_one_relation_is_columns(account: Account) -> None:
    table = account.sales.arrow(load_relations=["customer", "sale_lines"], flatten=True)

    assert [] == [one.name for one in table.schema if pa.types.is_struct(one.type)]
    assert "customer.last_name" in table.schema.names
    assert pa.types.is_list(table.schema.field("sale_lines").type)
    names_of_customers = {name for name in table["customer.last_name"].to_pylist() if name}
    assert names_of_customers <= {customer.last_name for customer in account.customers}


def test_filters_are_those_of_all(account: Account) -> None:
    table = account.items.arrow(item_id=query.one_of([1, 2]), sort="-item_id")

    assert [2, 1] == table["item_id"].to_pylist()
    with pytest.raises(UnknownName, match="description"):
        account.items.arrow(descripton="x")  # type: ignore[call-arg]  # misspelled


def test_batches_are_streamed_with_one_schema(full_shop: Sandbox, account: Account) -> None:
    before = len(full_shop.requests)
    stream = account.items.arrow_batches(load_relations=["item_shops"], archived="include")
    first = next(stream)
    asked = len(full_shop.requests) - before
    rest = list(stream)

    assert 2 >= asked
    assert {first.schema} == {batch.schema for batch in [first, *rest]}
    assert account.items.arrow(load_relations=["item_shops"], archived="include") == pa.Table.from_batches(
        [first, *rest]
    )


def test_an_async_client_gives_the_same(full_shop: Sandbox, account: Account) -> None:
    async def read() -> tuple[Any, list[Any]]:
        async with AsyncClient(
            StaticToken(full_shop.token), base_url=full_shop.url, clock=ScaledClock(SPEED)
        ) as client:
            sales = client.account(full_shop.account_id).sales
            table = await sales.arrow(load_relations=["customer"], flatten=True)
            return table, [batch async for batch in sales.arrow_batches(load_relations=["customer"], flatten=True)]

    table, streamed = anyio.run(read)

    assert account.sales.arrow(load_relations=["customer"], flatten=True) == table == pa.Table.from_batches(streamed)


def test_without_pyarrow_it_says_what_to_install(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    for verb in (account.items.arrow, account.items.arrow_batches):
        with pytest.raises(LightspeedError, match=r'pip install "lightspeed-pos\[arrow\]"'):
            verb()


# What no well-behaved service sends


def table_of(endpoint: str, *pages: list[dict[str, Any]], relations: tuple[str, ...] = ()) -> Any:
    tables = Tables(layout_of(ENDPOINTS[endpoint], relations))
    return tables.table(map(tables.batch, pages))


def test_values_that_cannot_be_read_are_null_with_one_warning_each(caplog: pytest.LogCaptureFixture) -> None:
    rows = [
        {"itemID": str(number), "defaultCost": cost, "archived": "perhaps", "timeStamp": time, "modelYear": year}
        for number, (cost, time, year) in enumerate(
            [
                ("9.90", "2026-11-01T10:00:00-05:00", "2026"),
                ("NaN", "0000-00-00T00:00:00+00:00", "MMXX"),
                ("1e30", "0000-00-00T00:00:00+00:00", "2.5"),
                ("", "", ""),
            ]
        )
    ]

    with caplog.at_level(logging.WARNING):
        table = table_of("Item", rows)

    assert [0, 1, 2, 3] == table["item_id"].to_pylist()
    assert [Decimal("9.9"), None, None, None] == table["default_cost"].to_pylist()
    assert [None] * 4 == table["archived"].to_pylist()
    assert [datetime(2026, 11, 1, 15, tzinfo=UTC), None, None, None] == table["time_stamp"].to_pylist()
    assert [2026, None, None, None] == table["model_year"].to_pylist()
    warned = [record.getMessage() for record in caplog.records]
    assert len(set(warned)) == len(warned) == 6
    assert "Item.defaultCost reads None: 'NaN' is no number. rows() has the raw value." in warned


@every(
    "sent, read",
    [
        ("565.00", Decimal(565)),
        ("1.0E-8", Decimal("0.00000001")),
        ("-0", Decimal(0)),
        (" 3 ", Decimal(3)),
        (3, Decimal(3)),
        (0.1, Decimal("0.1")),
        ("0.12345678901234567", Decimal("0.123456789012346")),
        ("12345678901234567890123", Decimal(12345678901234567890123)),
    ],
)
def test_a_number_is_read_in_every_way_that_it_is_written(sent: object, read: Decimal) -> None:
    assert [read] == table_of("Item", [{"defaultCost": sent}])["default_cost"].to_pylist()


def test_other_values_are_read_in_every_way_that_they_are_written() -> None:
    rows: list[dict[str, Any]] = [
        {"itemID": 7, "archived": True, "description": 12, "categoryID": 0},
        {"itemID": "8", "archived": "1", "description": {"de": "Größe"}, "categoryID": "0"},
        {"itemID": "9", "archived": "false", "description": None, "categoryID": "5.0"},
    ]

    table = table_of("Item", rows)

    assert [7, 8, 9] == table["item_id"].to_pylist()
    assert [True, True, False] == table["archived"].to_pylist()
    assert ["12", '{"de": "Größe"}', None] == table["description"].to_pylist()
    assert [None, None, 5] == table["category_id"].to_pylist()


def test_a_field_that_is_not_known_becomes_a_column_of_text_also_in_what_is_nested_and_on_a_later_page() -> None:
    first: list[dict[str, Any]] = [
        {"saleID": "1", "SaleLines": {"SaleLine": [{"saleLineID": "5"}]}, "@attributes": {"count": "1"}}
    ]
    second: list[dict[str, Any]] = [
        {"saleID": "2", "newField": "x", "SaleLines": {"SaleLine": {"saleLineID": "6", "gift": {"a": 1}}}},
        {"saleID": "3", "newField": 7},
    ]

    table = table_of("Sale", first, second, relations=("SaleLines",))

    assert [None, "x", "7"] == table["new_field"].to_pylist()
    gifts = [[(line["sale_line_id"], line["gift"]) for line in one] for one in table["sale_lines"].to_pylist()]
    assert [[(5, None)], [(6, '{"a": 1}')], []] == gifts


def test_a_stream_keeps_its_schema_and_warns_of_what_came_later(caplog: pytest.LogCaptureFixture) -> None:
    rows: list[dict[str, Any]] = [{"itemID": "1", "early": "a"}] * 500 + [{"itemID": "2", "early": "b", "late": "c"}]
    tables = Tables(layout_of(ENDPOINTS["Item"], ()))

    with caplog.at_level(logging.WARNING):
        found = list(batches(tables, rows))

    assert 2 == len(found)
    assert found[0].schema == found[1].schema
    assert ["b"] == found[1]["early"].to_pylist()
    (warned,) = [record.getMessage() for record in caplog.records]
    assert (
        "There are no columns for what came after the first 500 records: Item.late. arrow() and rows() have it."
        == warned
    )


@every(
    "container, ids",
    [
        ({"ItemShop": [{"itemShopID": "1"}, {"itemShopID": "2"}]}, [1, 2]),
        ({"ItemShop": {"itemShopID": "1"}}, [1]),
        ([{"itemShopID": "1"}], [1]),
        ({"itemShopID": "1"}, [1]),
        ({"ItemShop": ""}, []),
        ("", []),
        (None, []),
        ({"other": "x"}, []),
        ("text", []),
    ],
)
def test_a_list_is_read_in_every_shape(container: object, ids: list[int]) -> None:
    table = table_of("Item", [{"itemID": "1", "ItemShops": container}], relations=("ItemShops",))

    assert [ids] == [[shop["item_shop_id"] for shop in one] for one in table["item_shops"].to_pylist()]


@every("sent, read", [({"name": "a"}, "a"), ([{"name": "a"}], "a"), ("", None), (None, None), ([], None)])
def test_a_to_one_relation_is_read_in_every_shape(sent: object, read: str | None) -> None:
    table = table_of("Item", [{"itemID": "1", "Category": sent}], relations=("Category",))

    assert [read and {"name": read}] == [one and {"name": one["name"]} for one in table["category"].to_pylist()]


@every(
    "sent, read",
    [
        ({"tag": ["red", "new"]}, ["red", "new"]),
        ({"tag": "red"}, ["red"]),
        ({"Tag": [{"tagID": "1", "name": "red"}]}, ["red"]),
        ("", []),
    ],
)
def test_tags_are_names(sent: object, read: list[str]) -> None:
    assert [read] == table_of("Item", [{"Tags": sent}], relations=("Tags",))["tags"].to_pylist()


def test_two_spellings_of_a_field_are_one_column() -> None:
    table = table_of("ItemShop", [{"onWorkorder": "1"}, {"onWorkOrder": "2"}, {}])

    assert [Decimal(1), Decimal(2), None] == table["on_workorder"].to_pylist()


def test_a_date_is_a_date() -> None:
    rows: list[dict[str, Any]] = [{"date": "2026-11-01"}, {"date": "2026-11-02T00:00:00"}, {"date": "11/3/2026"}, {}]

    table = table_of("Reports Accounting TaxesByDay", rows)

    assert [date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3), None] == table["date"].to_pylist()


def test_a_relation_that_comes_without_being_asked_for_gets_its_columns() -> None:
    table = table_of("Item", [{"itemID": "1", "Season": {"seasonID": "3", "name": "Summer"}}])

    assert [{"season_id": 3, "name": "Summer"}] == table["season"].to_pylist()


def test_a_failure_in_the_middle_is_raised_and_no_part_of_a_table_is_given() -> None:
    def answer(seen: Seen) -> Any:
        if "after" in seen.target:
            return json_answer({"httpCode": "403", "message": "No."}, 403)
        href = f"{server.url}/API/V3/Account/1/Item.json?after=1"
        return json_answer({"@attributes": {"next": href, "previous": ""}, "Item": [{"itemID": "1"}]})

    with (
        ScriptedServer(answer) as server,
        Client(StaticToken("x"), base_url=server.url) as client,
        pytest.raises(LightspeedError, match="No"),
    ):
        client.account(1).items.arrow()


def test_a_field_that_is_new_gets_a_name_that_sql_can_hold() -> None:
    layout = layout_of(ENDPOINTS["Item"], frozenset())
    before = {column.name for column in layout.columns}

    layout.learn(['a "quote"', "new-Thing.of", "Straße", "a_quote"])

    assert {"a__quote_", "new_thing_of", "straße", "a_quote"} == {column.name for column in layout.columns} - before
