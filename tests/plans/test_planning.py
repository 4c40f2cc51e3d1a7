"""Plans: which record each row means, what would change, and what is left out, with reasons."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from shop_facts import sent


def sheet(folder: Path, text: str) -> Path:
    (folder / "sheet.csv").write_text(text)
    return folder / "sheet.csv"


def test_a_plan_holds_old_and_new_values_of_what_changes_and_sends_nothing(account: Account, shop: Sandbox) -> None:
    one, two = account.items.find(1), account.items.find(2)
    before = sent(shop, "GET")

    plan = account.items.plan(
        [
            {"item_id": 1, "default_cost": "3.330", "prices": {"default": 99.5}, "tax": one.tax},
            {"item_id": 2, "description": two.description, "category_id": two.category_id},
        ]
    )

    assert [("update", 1, one.description)] == [(one.do, one.key, one.label) for one in plan.changes]
    assert {"default_cost": "3.33", "prices.default": "99.5"} == plan.changes[0].new
    assert {name: Decimal(str(value)) for name, value in plan.changes[0].old.items()} == {
        "default_cost": one.default_cost,
        "prices.default": one.prices["default"],
    }
    assert (1, []) == (plan.unchanged, list(plan.problems))
    assert (1, 0) == (sent(shop, "GET") - before, sent(shop, "PUT"))
    assert Decimal("2.5") == plan.cost  # one request to compare, one to write, one price in it


@every("name", ["system_sku", "custom_sku", "upc", "code"])
def test_items_are_told_by_their_codes(name: str, account: Account, tmp_path: Path) -> None:
    items = {key: account.items.find(key) for key in (1, 2)}
    field = "upc" if name == "code" else name
    rows = "\n".join(f"{getattr(item, field)},Thing {key}" for key, item in items.items())

    plan = account.items.plan(sheet(tmp_path, f"{name},description\n{rows}\nNOSUCH,Thing\n"))

    assert [1, 2] == [change.key for change in plan.changes]
    assert [(4, f"{name} NOSUCH matches no Item")] == [(one.row, one.text) for one in plan.problems]


def test_rows_that_match_none_or_two_records_or_name_one_twice_are_left_out(account: Account) -> None:
    for key in (1, 2):
        account.items.update(key, custom_sku="TWIN")
    account.items.update(3, custom_sku="LONE")
    upc = account.items.find(4).upc

    plan = account.items.plan(
        [
            {"custom_sku": "TWIN", "description": "x"},
            {"custom_sku": "nobody", "description": "x"},
            {"custom_sku": "LONE", "description": "x"},
            {"custom_sku": "lone", "description": "y"},
            {"custom_sku": "", "description": "y"},
        ]
    )
    other = account.items.plan([{"upc": upc, "description": "x"}])

    assert [] == plan.changes
    assert [1, 2, 3, 4, 5] == [problem.row for problem in plan.problems]
    said = [problem.text for problem in plan.problems]
    assert "matches 2 records: 1 (" in said[0]
    assert "custom_sku nobody matches no Item" == said[1]
    assert said[2] == said[3] == "rows 3 and 4 are about the same Item: keep one of them"
    assert "names no Item" in said[4]
    assert [4] == [change.key for change in other.changes]


def test_headings_may_be_written_as_the_api_or_a_person_does(account: Account) -> None:
    plan = account.items.plan([{"itemID": 1, "Custom SKU": "X-1", "defaultCost": 1, "Prices.MSRP": "7"}])

    assert {"custom_sku": "X-1", "default_cost": "1", "prices.MSRP": "7"} == plan.changes[0].new


def test_an_empty_cell_leaves_the_value_and_the_word_for_it_empties_it(account: Account, tmp_path: Path) -> None:
    account.items.update(1, custom_sku="X-1", ean="")
    text = "item_id,custom_sku,description,category_id\n1,(empty),,(empty)\n"

    plan = account.items.plan(sheet(tmp_path, text))

    assert {"custom_sku": None, "category_id": None} == plan.changes[0].new


def test_columns_that_only_the_service_sets_are_left_out_and_named(account: Account, tmp_path: Path) -> None:
    plan = account.items.plan(sheet(tmp_path, "item_id,time_stamp,avg_cost,description\n1,yesterday,3,Neu\n"))

    assert (["time_stamp", "avg_cost"], {"description": "Neu"}) == (plan.document.left_out, plan.changes[0].new)


def test_an_export_with_relations_is_planned_without_the_columns_that_are_of_other_records(
    account: Account, tmp_path: Path
) -> None:
    cells = "item_id,description,category.name,tags,item_shops.qoh,prices.default\n1,Neu,Bikes,,3,7\n"
    records = [{"item_id": 1, "description": "Neu", "category": {"name": "Bikes"}, "tags": [{"name": "a"}]}]
    file = tmp_path / "items.json"
    file.write_text(json.dumps(records))

    of_cells, of_json = account.items.plan(sheet(tmp_path, cells)), account.items.plan(file)

    assert ["category.name", "tags", "item_shops.qoh"] == of_cells.document.left_out
    assert {"description": "Neu", "prices.default": "7"} == of_cells.changes[0].new
    assert (["category.name", "tags"], {"description": "Neu"}) == (of_json.document.left_out, of_json.changes[0].new)
    with pytest.raises(QueryError, match=r"no column holds anything to write\. Only to look at: category\.name"):
        account.items.plan(sheet(tmp_path, "item_id,category.name\n1,Bikes\n"))


def test_further_price_levels_are_named_like_the_prices_of_an_item(account: Account) -> None:
    level = next(one for one in account.price_levels.all() if one.name not in ("Default", "MSRP"))
    key = "_".join(level.name.lower().split())

    plan = account.items.plan([{"item_id": 1, f"prices.{key}": 7}])

    assert {f"prices.{key}": level.name} == plan.document.levels
    with pytest.raises(UnknownName, match=f"did you mean.* {key}"):
        account.items.plan([{"item_id": 1, f"prices.{key}x": 7}])


@every("ignored", ["prices.wholesale", "Prices.Wholesale", "prices wholesale"])
def test_a_price_level_that_does_not_exist_can_be_left_out_by_any_spelling(ignored: str, account: Account) -> None:
    plan = account.items.plan([{"item_id": 1, "description": "x", "prices.wholesale": 7}], ignore=[ignored])

    assert ["description"] == [name for change in plan.changes for name in change.new]


@every(
    "columns, said",
    [
        ({"item_id": 1, "descripton": "x"}, "Item has no column 'descripton'.*description"),
        ({"SKU": "x", "description": "y"}, "Item has no column 'SKU': did you mean system_sku or custom_sku or"),
        ({"item_id": 1, "price": 7}, r"Item has no column 'price': did you mean prices\.default\?"),
        ({"item_id": 1, "Default price": 7}, r"Item has no column 'Default price': did you mean prices\.default\?"),
        ({"item_id": 1, "MSRP": 7}, r"Item has no column 'MSRP': did you mean prices\.msrp\?"),
        ({"Custum SKU": "x", "description": "y"}, "Item has no column 'Custum SKU': did you mean custom_sku or"),
        ({"Cust. SKU": "x", "description": "y"}, "Item has no column 'Cust. SKU': did you mean custom_sku or"),
        ({"DEFALUT COST": 3, "item_id": 1}, "Item has no column 'DEFALUT COST': did you mean default_cost or"),
        ({"UPC number": 3, "description": "y"}, r"Item has no column 'UPC number': did you mean upc\?"),
        ({"item_id": 1, "Stock": 7}, r"Item has no column 'Stock'\. Leave the column out, or .* --ignore Stock\."),
        ({"description": "x"}, "No column says which Item a row means: name one item_id or system_sku or"),
        ({"item_id": 1}, "no column holds anything to write"),
        ({"item_id": 1, "category.name": "x"}, r"no column 'category.name'\..* or --ignore category.name\."),
        ({"item_id": 1, "item_shops": []}, "holds records, so no cell can hold it"),
        ({"item_id": 1, "description": "x", "Description": "y"}, "are the same, description"),
    ],
)
def test_a_column_that_cannot_be_used_refuses_the_whole_sheet(
    columns: dict[str, Any], said: str, account: Account
) -> None:
    with pytest.raises(QueryError, match=said):
        account.items.plan([columns])


def test_a_secret_does_not_get_into_a_plan(account: Account) -> None:
    with pytest.raises(QueryError, match="access_pin of Employee is a secret"):
        account.employees.plan([{"employee_id": 1, "access_pin": "1234"}])
    left_out = account.vendors.plan([{"vendor_id": 1, "integration_password": "x", "name": "Neu"}]).document.left_out
    assert ["integration_password"] == left_out


def test_a_cell_of_the_wrong_kind_leaves_out_its_row_alone(account: Account, tmp_path: Path) -> None:
    plan = account.items.plan(sheet(tmp_path, "item_id,default_cost\n1,a lot\n2,3\nx,4\n6E+11,5\n"))

    assert [2] == [change.key for change in plan.changes]
    assert ["default_cost: 'a lot' is not a number such as 1234.50.", "item_id: 'x' is not the id of a record"] == [
        problem.text for problem in plan.problems[:2]
    ]
    rounded = account.items.plan(sheet(tmp_path, "upc,default_cost\n6.00001E+11,5\n"))
    assert "a code that the spreadsheet program has rounded" in rounded.problems[0].text


def test_rows_that_match_nothing_become_new_records_if_that_is_wanted(account: Account) -> None:
    account.items.update(1, custom_sku="OLD")

    plan = account.items.plan(
        [
            {"custom_sku": "OLD", "description": "changed"},
            {"custom_sku": "NEW-1", "description": "made"},
            {"custom_sku": "NEW-1", "description": "made twice"},
            {"custom_sku": "", "description": "without a code"},
            {"custom_sku": "NEW-2", "description": ""},
        ],
        create=True,
    )
    taken = account.items.plan([{"item_id": None, "custom_sku": "OLD", "description": "taken"}], create=True)

    assert [("update", 1), ("create", 4)] == [(change.do, change.row) for change in plan.changes][:2]
    assert [2, 3] == [problem.row for problem in plan.problems][:2]
    assert ["OLD is a code of Item 1 already"] == [problem.text for problem in taken.problems]


def test_records_are_archived_by_a_column_or_all_of_them(account: Account) -> None:
    by_column = account.items.plan([{"item_id": 1, "archived": True, "description": "Alt"}])
    all_of_them = account.items.plan([{"item_id": 1}, {"item_id": 2}], archive=True)

    assert [("update", {"description": "Alt"}), ("archive", {"archived": "true"})] == [
        (change.do, change.new) for change in by_column.changes
    ]
    assert ["archive", "archive"] == [change.do for change in all_of_them.changes]
    with pytest.raises(QueryError, match="Manufacturer records are not archived"):
        account.manufacturers.plan([{"manufacturer_id": 1}], archive=True)


def test_a_plan_file_is_for_its_owner_alone_and_for_its_account(account: Account, tmp_path: Path) -> None:
    plan = account.items.plan([{"item_id": 1, "description": "Neu"}])
    path = tmp_path / "plan.json"

    plan.save(path)

    assert 0o600 == stat.S_IMODE(path.stat().st_mode)
    assert plan.document == account.read_plan(path).document
    path.write_bytes(path.read_bytes().replace(b'"account_id": 1', b'"account_id": 9', 1))
    with pytest.raises(QueryError, match="The plan is for account 9"):
        account.read_plan(path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(QueryError, match="is not a plan, or a damaged one"):
        account.read_plan(path)


@every(
    "old, new, said",
    [
        (b'"description": "Neu"', b'"descripton": "Neu"', "is damaged: Item has no column 'descripton'"),
        (b'"prices.default": "5"', b'"prices.defualt": "5"', "is damaged: There is no price level 'defualt'"),
        (b'"default_cost": "4"', b'"default_cost": "four"', "Item: default_cost: a number is needed, got 'four'"),
        (b'"key": 1', b'"key": null', "nobody knows which record row 1 would change"),
        (b'"do": "update"', b'"do": "replace"', "is not a plan, or a damaged one: Invalid enum value 'replace'"),
        (b'"plan": 1', b'"plan": 7', "was written by another version"),
    ],
)
def test_a_plan_that_was_spoilt_by_hand_is_refused_before_anything_is_sent(
    old: bytes, new: bytes, said: str, account: Account, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("plan") / "plan.json"
    account.items.plan([{"item_id": 1, "description": "Neu", "prices.default": 5, "default_cost": 4}]).save(path)
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))

    with pytest.raises(QueryError, match=said):
        account.read_plan(path)


@in_both_loops
async def test_async_plans_are_the_same(shop: Sandbox, tmp_path: Path) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(200)) as client:
        account = client.account(shop.account_id)
        plan = await account.items.plan([{"item_id": 1, "description": "Neu"}])
        plan.save(tmp_path / "plan.json")
        run = await account.read_plan(tmp_path / "plan.json").apply(directory=tmp_path)
        changed = (await account.items.find(1)).description
        undone = await account.run(run.number, tmp_path).undo()

        assert ("Neu", plan.changes[0].old["description"]) == (changed, (await account.items.find(1)).description)
        assert [("undone", {"ok": 1}), ("done", {"ok": 1})] == [
            (one.state, dict(one.counts)) for one in account.runs(tmp_path)
        ]
        assert 2 == undone.number


def test_a_day_in_a_column_of_moments_is_one_of_the_shop(account: Account, tmp_path: Path) -> None:
    order = account.orders.first()
    assert order is not None
    text = f"order_id,arrival_date\n{order.id},5.11.2026\n"
    plan = account.orders.plan(sheet(tmp_path, text))
    plan.apply(directory=tmp_path)

    zone = account.shops.all()[0].time_zone
    midnight = datetime(2026, 11, 5, tzinfo=ZoneInfo(zone))
    assert {"arrival_date": midnight.astimezone(UTC).isoformat()} == plan.changes[0].new
    assert midnight == account.orders.find(order.id).arrival_date
    assert 1 == account.orders.plan(sheet(tmp_path, text)).unchanged


def test_records_below_a_parent_are_planned_and_the_plan_file_knows_the_parent(
    account: Account, tmp_path: Path
) -> None:
    sale = account.sales.first()
    workorder = account.workorders.first()
    assert sale is not None
    assert workorder is not None
    lines = account.sale_sale_lines(sale.id)
    line = lines.first()
    assert line is not None
    changed = lines.plan([{"sale_line_id": line.id, "unit_quantity": 7}])
    made = workorder.workorder_lines.plan([{"note": "Check brakes", "unit_quantity": 1}], create=True)
    made.save(tmp_path / "plan.json")

    run = account.read_plan(tmp_path / "plan.json").apply(directory=tmp_path)

    assert ((sale.id,), line.id) == (changed.document.parents, changed.changes[0].key)
    assert [] == run.left
    assert "Check brakes" in [one.note for one in account.workorder_lines.all(workorder_id=workorder.id)]
