"""`list`, `get`, `count` and `export`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lightspeed_pos import query

if TYPE_CHECKING:
    from cli.conftest import Lightspeed
    from lightspeed_pos.resources.account import Account


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_what_is_piped_has_all_records_and_a_tab_between_its_columns(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "list", "--columns", "item_id,description")

    expected = [f"{item.id}\t{item.description}" for item in account.items.all()]
    assert ["item_id\tdescription", *expected] == done.lines
    assert (0, "") == (done.status, done.err)


def test_conditions_sort_and_limit_are_those_of_the_library(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed(
        *("items", "list", "--where", "default_cost>10", "--where", "description~aero", "--sort", "-item_id"),
        *("--limit", "3", "--columns", "item_id"),
    )

    expected = account.items.all(default_cost=query.gt(10), description=query.like("%aero%"), sort="-item_id")
    assert ["item_id", *(str(item.id) for item in expected[:3])] == done.lines


def test_a_condition_on_a_relation_loads_it(lightspeed: Lightspeed, account: Account) -> None:
    condition = ("--where", "item_shops.qoh<1")
    found = account.items.all(item_shops__qoh=query.lt(1), load_relations=["item_shops"])

    listed = lightspeed("items", "list", *condition, "--columns", "item_id")
    counted = lightspeed("items", "count", *condition)
    either = lightspeed("sales", "list", "--any", "customer.last_name~o", "--any", "sale_id=1", "--with", "sale_lines")

    assert ["item_id", *(str(item.id) for item in found)] == listed.lines
    assert [str(len(found))] == counted.lines
    assert (0, "") == (either.status, either.err)


def test_archived_is_a_condition_like_others(lightspeed: Lightspeed, account: Account) -> None:
    account.items.archive(7)

    said = [lightspeed("items", "count", "--where", f"archived={value}").lines for value in ("true", "no")]

    assert [[str(account.items.count(archived="only"))], [str(account.items.count())]] == said


def test_a_column_of_a_relation_loads_it_and_a_list_is_joined(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed(
        *("items", "list", "--limit", "2", "--format", "csv"),
        *("--columns", "item_id,category.name,prices.default,item_shops.qoh"),
    )

    items = account.items.all(item_id=query.lte(2), load_relations=["category", "item_shops"])
    expected = [
        {
            "item_id": str(item.id),
            "category.name": item.category.name if item.category else "",
            "prices.default": str(item.prices["default"]),
            "item_shops.qoh": ", ".join(str(row.qoh) for row in item.item_shops),
        }
        for item in items
    ]
    assert expected == rows_of(done.out)


def test_json_has_python_names_typed_values_and_nested_relations(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "list", "--limit", "1", "--with", "item_shops", "--format", "json")

    (item,) = json.loads(done.out)
    known = account.items.find(1)
    assert (1, True, str(known.default_cost)) == (item["item_id"], item["tax"], item["default_cost"])
    assert {1, 2} == {row["shop_id"] for row in item["item_shops"]}
    assert {level: str(amount) for level, amount in known.prices.items()} == item["prices"]


def test_raw_json_is_what_the_service_sent(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "list", "--limit", "2", "--format", "ndjson", "--raw")

    rows: Any = account.items.rows()
    assert [next(rows), next(rows)] == [json.loads(line) for line in done.lines]


def test_get_shows_records_by_id_and_by_code(lightspeed: Lightspeed, account: Account) -> None:
    item = account.items.find(3)

    by_id = lightspeed("items", "get", "3", "--format", "json")
    by_code = lightspeed("items", "get", item.custom_sku, str(item.system_sku), "--code", "--columns", "item_id")

    assert item.description == json.loads(by_id.out)["description"]
    assert ["item_id", "3", "3"] == by_code.lines


def test_what_does_not_exist_ends_with_3(lightspeed: Lightspeed) -> None:
    done = lightspeed("items", "get", "999999")

    assert 3 == done.status
    assert "No Item with itemID=999999" in done.err


def test_count_says_how_many_match(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "count", "--where", "default_cost>10")

    assert [str(account.items.count(default_cost=query.gt(10)))] == done.lines


def test_export_writes_a_file_and_says_so(lightspeed: Lightspeed, account: Account, tmp_path: Path) -> None:
    file = tmp_path / "items.csv"

    done = lightspeed("items", "export", "--to", str(file), "--where", "item_id<=150")

    expected = [str(item.id) for item in account.items.all(item_id=query.lte(150))]
    assert expected == [row["item_id"] for row in rows_of(file.read_text())]
    assert f"{len(expected)} records are in {file}.\n" == done.err


def test_a_csv_of_items_holds_their_prices(lightspeed: Lightspeed, account: Account, tmp_path: Path) -> None:
    file = tmp_path / "items.csv"
    item = account.items.find(1)

    lightspeed("items", "export", "--to", str(file), "--limit", "1")
    one = lightspeed("items", "get", "1", "--format", "csv")

    expected = {f"prices.{level}": f"{item.prices[level]:f}" for level in ("default", "msrp")}
    for text in (file.read_text(), one.out):
        (row,) = rows_of(text)
        assert expected == {name: row[name] for name in expected}


def test_a_file_that_cannot_be_written_is_named(lightspeed: Lightspeed, tmp_path: Path) -> None:
    file = tmp_path / "none" / "items.csv"

    done = lightspeed("items", "export", "--to", str(file))

    assert (1, f"{file}: No such file or directory.\n") == (done.status, done.err)


def test_stock_of_all_shops_together_is_left_out(lightspeed: Lightspeed) -> None:
    done = lightspeed("item-shops", "list", "--where", "item_id=1", "--columns", "shop_id")

    assert ["1", "2", "shop_id"] == sorted(done.lines)


def test_records_below_a_parent_are_asked_for_by_its_id(lightspeed: Lightspeed) -> None:
    without = lightspeed("item-images", "list")
    done = lightspeed("item-images", "list", "--item-id", "1", "--columns", "image_id")

    assert (2, 0) == (without.status, done.status)
    assert "Missing option '--item-id'" in without.err


def test_a_misspelt_name_is_answered_with_the_one_that_was_meant(lightspeed: Lightspeed) -> None:
    for arguments, meant in (
        (("--columns", "descrption"), "description"),
        (("--where", "defaultcost>1"), "default_cost"),
        (("--with", "categry"), "category"),
        (("--sort", "descripton"), "description"),
    ):
        done = lightspeed("items", "list", *arguments)

        assert (2, "") == (done.status, done.out)
        assert meant in done.err


def test_dry_run_shows_the_request_and_its_price(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "list", "--dry-run", "--with", "item_shops", "--columns", "item_id")

    assert 0 == done.status
    assert done.lines[0].startswith("GET /API/V3/Account/")
    assert f"Price: {account.items.cost(load_relations=['item_shops'])} drips. Nothing was sent." == done.lines[-1]
