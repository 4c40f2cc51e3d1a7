from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.requests.search import search
from query_strings import alternatives, decoded

ITEM = ENDPOINTS["Item"]
SALE = ENDPOINTS["Sale"]
CUSTOMER = ENDPOINTS["Customer"]
TAXES = ENDPOINTS["Reports Accounting TaxesByDay"]
TRANSFER = ENDPOINTS["Inventory Transfer"]


def test_everything_stands_in_one_order() -> None:
    made = search(
        ITEM,
        {"description": query.like("%tent%"), "default_cost": query.between(5, 10.5), "item_shops__qoh": query.gt(1)},
        any_of=[query.any_of(custom_sku="a", upc="b")],
        load_relations=["category", "item_shops"],
        archived="only",
        sort="-time_stamp",
        fixed={"itemMatrixID": "3"},
    )

    assert (
        "load_relations=%5B%22Category%22%2C%22ItemShops%22%5D&itemMatrixID=3&description=~%2C%25tent%25"
        "&defaultCost=%3E%3C%2C5%2C10.5&ItemShops.qoh=%3E%2C1&or=customSku%3Da|upc%3Db"
        "&archived=only&sort=-timeStamp&limit=50"
    ) == made.encode(limit=50)


@every(
    "condition, comparison",
    [
        (3, "3"),
        (query.gt(3), ">,3"),
        (query.gte(3), ">=,3"),
        (query.lt(3), "<,3"),
        (query.lte(3), "<=,3"),
        (query.ne(3), "!=,3"),
        (query.ne(None), "!=,0"),
        (query.between(3, 5), "><,3,5"),
        (query.one_of([10, 9, 9]), "IN,[9,10]"),
        (None, "0"),
        (query.one_of([None, 3]), "IN,[0,3]"),
    ],
)
def test_each_operator_on_a_key(condition: object, comparison: str) -> None:
    made = search(ITEM, {"category_id": condition})

    assert [("categoryID", comparison)] == decoded(made.encode())


def test_texts_and_times_are_compared() -> None:
    since = datetime(2021, 10, 5, 14, 18, 46, tzinfo=UTC)
    made = search(ITEM, {"custom_sku": query.one_of(["b", "a+b"]), "time_stamp": query.gte(since)})

    assert "customSku=IN%2Ca%2Bb%2Cb&timeStamp=%3E%3D%2C2021-10-05T14%3A18%3A46%2B00%3A00" == made.encode()


def test_a_time_between_two_seconds_loses_no_record() -> None:
    half = datetime(2021, 1, 1, 0, 0, 0, 500_000, tzinfo=UTC)
    down, up = "2021-01-01T00:00:00+00:00", "2021-01-01T00:00:01+00:00"

    for condition, sent in [
        (query.lt(half), f"<,{up}"),
        (query.lte(half), f"<=,{down}"),
        (query.gt(half), f">,{down}"),
        (query.gte(half), f">=,{up}"),
        (query.between(half, half.replace(second=9)), f"><,{up},2021-01-01T00:00:09+00:00"),
    ]:
        assert [("timeStamp", sent)] == decoded(search(ITEM, {"time_stamp": condition}).encode())


def test_numbers_of_a_list_stand_in_brackets_in_their_order() -> None:
    assert [("defaultCost", "IN,[1.5,10]")] == decoded(search(ITEM, {"default_cost": query.one_of([10, 1.5])}).encode())


@every(
    "made, said",
    [
        (lambda: search(ITEM, {"default_cost": "x"}), r"^default_cost: a number is needed"),
        (lambda: search(ITEM, params={"description": b"x"}), r"^params\['description'\]: text is needed"),
        (lambda: search(ITEM, params={"archived": b"x"}), r"^params\['archived'\]: text is needed"),
        (lambda: search(ITEM, {"category_id": query.gte(None)}), r"^category_id: greater or less than \(None,\)"),
        (lambda: search(ITEM, {"description": query.between("b", "a")}), "nothing is between 'b' and 'a'"),
    ],
)
def test_what_is_refused_is_named(made: Callable[[], object], said: str) -> None:
    with pytest.raises(QueryError, match=said):
        made()


def test_the_service_orders_other_characters_than_letters_and_digits() -> None:
    made = search(ITEM, {"description": query.between("b!", "a!")})

    assert [("description", "><,b!,a!")] == decoded(made.encode())


def test_having_an_email_is_asked_by_a_flat_name() -> None:
    made = search(CUSTOMER, {"contact__email": query.not_like("")}, load_relations=["contact"])

    assert [("load_relations", '["Contact"]'), ("Contact.email", "!~,")] == decoded(made.encode())


@every(
    "refused, advice",
    [
        (lambda: search(ITEM, {"limit": 5}), r"itertools\.islice.*pages\(limit=n\)"),
        (lambda: search(ITEM, {"offset": 5}), r"pages\(start=next_url\)"),
        (lambda: search(ITEM, {"orderby": "itemID"}), "sort="),
        (lambda: search(ITEM, {"count": 1}), r"count\(\)"),
        (lambda: search(ITEM, {"after": "x"}), "pages"),
        (lambda: search(ITEM, {"before": "x"}), "pages"),
        (lambda: search(ITEM, {"page": 2}), r"pages\(\)"),
        (lambda: search(ITEM, {"archived": True}), 'archived="only"'),
        (lambda: search(ITEM, {"sort": "x"}), "argument of its own"),
        (lambda: search(ITEM, params={"limit": 5}), "islice"),
        (lambda: search(ITEM, params={"offset": 5}), "pages"),
        (lambda: search(ITEM, archived=True), 'takes "only" or "include", not True'),  # type: ignore[arg-type]
        (lambda: search(ITEM, archived="true"), 'takes "only" or "include"'),  # type: ignore[arg-type]
        (lambda: search(ENDPOINTS["Option"], archived="only"), "has no archived records"),
        (lambda: search(ITEM, sort="default_cost"), "item_id, time_stamp, description"),
        (lambda: search(ITEM, sort=["item_id"]), "one name"),  # type: ignore[arg-type]
        (lambda: search(ITEM, load_relations=["categry"]), "did you mean category"),
        (lambda: search(ITEM, load_relations="category"), 'load_relations takes "all" or a list'),
        (lambda: search(ITEM, load_relations={"category"}), 'load_relations takes "all" or a list'),  # type: ignore[arg-type]
        (lambda: search(ITEM, load_relations=[1]), "names of relations"),  # type: ignore[list-item]
        (lambda: search(ENDPOINTS["DisplayTemplate Sale"], load_relations="all"), "its relations are fixed"),
        (lambda: search(ITEM, {"item_shops__qoh": 1}), r"add load_relations=\['item_shops'\]"),
        (lambda: search(ITEM, {"item_shops__qoh": 1}, load_relations=["category"]), "add load_relations"),
        (lambda: search(ITEM, {"custom_field_values__name": "x"}, load_relations="all"), "add load_relations"),
        (lambda: search(ITEM, any_of=[query.any_of(item_shops__qoh=1)]), "add load_relations"),
        (lambda: search(SALE, {"sale_lines__item__upc": "1"}, load_relations=["sale_lines.item"]), "one relation deep"),
        (lambda: search(TAXES, {"start_date": date(2026, 1, 1)}), "needs end_date="),
        (lambda: search(ENDPOINTS["Catalog Search"]), "needs description="),
        (lambda: search(ITEM, {"item_id": 1}, params={"itemID": 2}), "filtered twice"),
        (lambda: search(ITEM, {"item_id": 1}, fixed={"itemID": "2"}), "filtered twice"),
        (lambda: search(SALE, params={"updatetime": "x", "updateTime": "x"}), "filtered twice"),
        (lambda: search(ITEM, sort="item_id", params={"sort": "itemID"}), "given twice"),
        (lambda: search(ITEM, load_relations="all", params={"load_relations": "all"}), "given twice"),
        (lambda: search(ITEM, params={"item_id": 1}), "it is itemID here"),
        (lambda: search(ITEM, params={"itemid": 1}), "did you mean itemID"),
        (lambda: search(ITEM, params={"load_relations": ["item_shops"]}), "it is ItemShops here"),
        (lambda: search(ITEM, params={"load_relations": "ItemShops"}), "all"),
        (lambda: search(ITEM, params={"archived": "1"}), '"true", "false" or "only"'),
        (lambda: search(ITEM, params={"itemID": [1, 2]}), "IN,"),
        (lambda: search(ITEM, params={"itemID": None}), "text"),
        (lambda: search(ITEM, params={"or": "description"}), "no name=value"),
        (lambda: search(ITEM, params={"or": "descripton=x"}), "did you mean description"),
        (lambda: search(ITEM, {"item_id": [1, 2]}), "query.one_of"),
        (lambda: search(ITEM, {"item_id": query.any_of(item_id=1)}), "stands by itself"),
        (lambda: search(ITEM, {"item_id": query.like("1%")}), "only text"),
        (lambda: search(ITEM, {"tax": query.gt(True)}), "no meaning"),
        (lambda: search(ITEM, {"item_id": query.gt(None)}), "no meaning"),
        (lambda: search(ITEM, {"item_code": query.like("1%")}), "plain value only"),
        (lambda: search(ITEM, {"description": query.between("a,b", "c")}), "comma"),
        (lambda: search(ITEM, {"custom_sku": query.one_of(["a,b"])}), "any_of"),
        (lambda: search(ITEM, {"custom_sku": query.one_of(["a", ""])}), "any_of"),
        (lambda: search(ITEM, {"custom_sku": query.one_of(["[a"])}), "any_of"),
        (lambda: search(ITEM, any_of=[query.any_of(item_id=1), query.any_of(upc="1")]), "one query.any_of"),
        (lambda: search(ITEM, any_of=[{"item_id": 1}]), "write all"),  # type: ignore[list-item]
        (lambda: search(ITEM, any_of=[query.any_of(item_id=query.one_of([1]))]), r"item_id=\[...\]"),
        (lambda: search(ENDPOINTS["CreditAccount"], any_of=[query.any_of(code="1")]), "cannot stand in any_of"),
        (lambda: search(TRANSFER, load_relations=["transfer_items"]), "one record only"),
    ],
)
def test_what_the_service_would_refuse_or_ignore_is_refused_before_sending(
    refused: Callable[[], object], advice: str
) -> None:
    with pytest.raises(QueryError, match=advice):
        refused()


@every("value", ["~,x", ">,5", ">=,5", "<,5", "<=,5", "><,1,2", "!=,", "!~,x", "IN,a", "in,a"])
def test_text_that_begins_like_an_operator_is_not_sent_as_one(value: str) -> None:
    with pytest.raises(QueryError, match=r"as an operator.*query\.like"):
        search(ITEM, {"description": value})
    with pytest.raises(QueryError, match="as an operator"):
        search(ITEM, any_of=[query.any_of(description=value)])

    assert [("description", f"~,{value}")] == decoded(search(ITEM, {"description": query.like(value)}).encode())


def test_text_that_only_looks_a_little_like_an_operator_is_sent() -> None:
    assert [("description", "~x, > IN")] == decoded(search(ITEM, {"description": "~x, > IN"}).encode())


def test_params_take_the_api_spelling_and_operators() -> None:
    made = search(
        ITEM,
        params={
            "load_relations": ["ItemShops", "ItemAttributes.ItemAttributeSet"],
            "ItemShops.qoh": ">,1",
            "itemMatrixID": 0,
            "tax": True,
            "archived": True,
            "sort": "-timeStamp",
            "or": "description=~,a%257Cb%|customSku=foo",
        },
    )

    assert [
        ("load_relations", '["ItemShops","ItemAttributes","ItemAttributes.ItemAttributeSet"]'),
        ("ItemShops.qoh", ">,1"),
        ("itemMatrixID", "0"),
        ("tax", "true"),
        ("or", "description=~,a%257Cb%25|customSku=foo"),
        ("archived", "true"),
        ("sort", "-timeStamp"),
    ] == decoded(made.encode())
    assert [("description", "~", "a%7Cb%"), ("customSku", "", "foo")] == alternatives(made.encode())


def test_relations_in_params_may_be_json_text() -> None:
    made = search(ITEM, params={"load_relations": '["ItemShops"]'})

    assert ("ItemShops",) == made.relations


def test_all_relations_leave_out_custom_field_values() -> None:
    made = search(ITEM, load_relations="all")

    assert "load_relations=all" == made.encode()
    assert made.asked("TagRelations.Tag")
    assert not made.asked("CustomFieldValues")
    assert not made.asked("CustomFieldValues.value")
    assert 14 == len(made.relations)


def test_parents_of_nested_relations_are_asked_too_and_each_once() -> None:
    made = search(SALE, load_relations=["sale_lines.item", "sale_lines.note", "sale_lines"])

    assert ("SaleLines", "SaleLines.Item", "SaleLines.Note") == made.relations


@every("nothing", [None, [], ()])
def test_no_relations_are_asked_unless_named(nothing: Any) -> None:
    assert "" == search(ITEM, load_relations=nothing).encode()


def test_fixed_relations_are_there_unasked() -> None:
    made = search(ENDPOINTS["DisplayTemplate Sale"])

    assert ("", True, False) == (made.encode(), made.asked("SaleLines.Item"), made.asked("Nothing"))


def test_lines_of_a_transfer_come_with_a_single_one_only() -> None:
    found = search(TRANSFER, load_relations=["transfer_items.item"], single=True)
    listed = search(TRANSFER, load_relations="all")

    assert (True, False, True) == (
        found.asked("TransferItems.Item"),
        listed.asked("TransferItems.Item"),
        listed.asked("SendingShop"),
    )


def test_reports_take_days() -> None:
    made = search(TAXES, {"start_date": date(2026, 1, 1), "end_date": "2026-01-31"})

    assert "startDate=2026-01-01&endDate=2026-01-31" == made.encode()


def test_a_required_parameter_may_come_in_the_api_spelling() -> None:
    assert "description=tent" == search(ENDPOINTS["Catalog Search"], params={"description": "tent"}).encode()


@every("limit", [0, 101, -1, True, "5", 1.5])
def test_a_page_holds_1_to_100_records(limit: Any) -> None:
    with pytest.raises(QueryError, match="1 to 100"):
        search(ITEM).encode(limit=limit)


def test_counting_drops_what_may_not_go_with_it() -> None:
    made = search(
        ITEM,
        {"tax": True, "item_shops__qoh": query.gt(1)},
        load_relations=["category", "item_shops"],
        sort="item_id",
        archived="include",
    )

    assert [
        ("load_relations", '["ItemShops"]'),
        ("tax", "true"),
        ("ItemShops.qoh", ">,1"),
        ("archived", "true"),
        ("count", "1"),
    ] == decoded(made.encode(count=True))


def test_counting_with_a_limit_is_refused() -> None:
    with pytest.raises(QueryError, match="count=1"):
        search(ITEM).encode(count=True, limit=1)


def test_a_range_and_another_order_can_be_added() -> None:
    made = search(ITEM, {"tax": True}, sort="time_stamp")

    assert "tax=true&itemID=%3E%3C%2C1%2C100&sort=-itemID&limit=100" == made.encode(
        limit=100, sort="-itemID", extra={"itemID": "><,1,100"}
    )


def test_a_range_on_a_filtered_field_is_refused() -> None:
    with pytest.raises(QueryError, match="filtered already"):
        search(ITEM, {"item_id": 1}).encode(extra={"itemID": "><,1,100"})


def test_an_unknown_name_suggests_the_right_one() -> None:
    with pytest.raises(UnknownName) as caught:
        search(ITEM, {"itemMatrixID": 0})

    assert ("item_matrix_id",) == caught.value.suggestions


def test_a_plain_search_costs_few_calls() -> None:
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    search(ITEM)  # makes the tables of names
    sys.setprofile(count)
    try:
        search(ITEM)
    finally:
        sys.setprofile(None)

    assert calls <= 20
