"""Rows as plain values: what JSON, CSV and tables are made of."""

from __future__ import annotations

from typing import Any

from every import every
from lightspeed_pos.responses.plain import is_of_a_shop, level_of, plain

PRICES = {
    "ItemPrice": [
        {"amount": "12.99", "useTypeID": "1", "useType": "Default"},
        {"amount": "15", "useType": "MSRP"},
        {"amount": "9", "useTypeID": "3", "useType": ""},
        {"amount": "8", "useType": "Las Olas (wholesale)"},
    ]
}


@every(
    "name, wire, python, value",
    [
        ("itemID", "7", "item_id", 7),
        ("itemID", 7, "item_id", 7),
        ("itemID", "", "item_id", None),
        ("itemID", "0", "item_id", 0),
        ("itemID", "x", "item_id", "x"),
        ("categoryID", "3", "category_id", 3),
        ("categoryID", "0", "category_id", None),
        ("categoryID", "", "category_id", None),
        ("tax", "true", "tax", True),
        ("tax", "false", "tax", False),
        ("tax", "", "tax", None),
        ("tax", "maybe", "tax", "maybe"),
        ("tax", True, "tax", True),
        ("description", "Tube", "description", "Tube"),
        ("description", "", "description", ""),
        ("description", None, "description", ""),
        ("itemType", None, "item_type", ""),
        ("defaultCost", "7.10", "default_cost", "7.10"),
        ("defaultCost", "", "default_cost", None),
        ("timeStamp", "2026-01-05T14:30:00+00:00", "time_stamp", "2026-01-05T14:30:00+00:00"),
        ("timeStamp", "", "time_stamp", None),
        ("newToUs", "0", "new_to_us", "0"),
        ("Category", {"categoryID": "3", "name": "Tubes"}, "category", {"category_id": 3, "name": "Tubes"}),
        ("Category", "", "category", None),
        ("Category", "x", "category", "x"),
        ("Images", {"Image": {"imageID": "4"}}, "images", [{"image_id": 4}]),
        ("Images", {"Image": [{"imageID": "4"}, "x"]}, "images", [{"image_id": 4}]),
        ("Images", "", "images", []),
        ("Tags", {"tag": ["red", "", None, "blue"]}, "tags", ["red", "blue"]),
        ("Tags", {"tag": "red"}, "tags", ["red"]),
        ("Tags", {"Tag": "red"}, "tags", ["red"]),
        ("Tags", {}, "tags", []),
        ("Tags", "", "tags", []),
        ("Prices", PRICES, "prices", {"default": "12.99", "msrp": "15", "3": "9", "las_olas_wholesale": "8"}),
        ("Prices", {"ItemPrice": {"useType": "MSRP"}}, "prices", {"msrp": None}),
        ("Prices", "", "prices", {}),
    ],
)
def test_each_kind_of_value_is_read(name: str, wire: Any, python: str, value: Any) -> None:
    found = plain({name: wire}, "Item")

    assert {python: value} == found
    assert type(value) is type(found[python])


def test_a_field_that_the_catalogue_does_not_know_stays_and_so_do_those_after_it() -> None:
    assert {"carbon_grams": "12", "item_id": 7} == plain({"carbonGrams": "12", "itemID": "7"}, "Item")


def test_stock_leaves_out_the_row_of_all_shops_together() -> None:
    rows = [{"itemShopID": "1", "shopID": "0", "qoh": "9"}, {"itemShopID": "2", "shopID": "1", "qoh": "9"}]

    assert {"item_shops": [{"item_shop_id": 2, "shop_id": 1, "qoh": "9"}]} == plain(
        {"ItemShops": {"ItemShop": rows}}, "Item"
    )


@every("shop, own", [("1", True), (1, True), ("0", False), (0, False), ("", False), (None, False)])
def test_a_row_of_stock_is_of_a_shop_if_it_names_one(shop: Any, own: bool) -> None:
    assert own == is_of_a_shop({"shopID": shop})
    assert not is_of_a_shop({})


def test_a_price_without_a_name_is_known_by_its_number() -> None:
    assert "none" == level_of({})
    assert "3" == level_of({"useTypeID": "3"})
