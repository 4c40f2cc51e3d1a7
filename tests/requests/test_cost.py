from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.requests.cost import count_cost, list_cost, read_cost, write_cost
from lightspeed_pos.requests.payload import payload
from lightspeed_pos.requests.search import search

ITEM = ENDPOINTS["Item"]
SALE = ENDPOINTS["Sale"]


@every(
    "endpoint, relations, drips",
    [
        ("Item", [], "1"),
        ("Item", ["ItemShops"], "1.2"),
        ("Item", ["Category"], "1.1"),
        ("Sale", ["SaleLines", "SaleLines.Item"], "1.4"),
        ("Sale", ["Customer", "Customer.Contact"], "1.2"),
        ("SpecialOrder", ["SaleLine", "SaleLine.Item", "SaleLine.Item.Note"], "1.3"),
    ],
)
def test_reading_one_record(endpoint: str, relations: list[str], drips: str) -> None:
    assert Decimal(drips) == read_cost(ENDPOINTS[endpoint], relations)


@every(
    "endpoint, relations, drips",
    [
        ("Item", [], "1"),
        ("Item", ["category", "item_shops"], "1.6"),
        ("Sale", ["sale_lines.item"], "1.6"),
        ("Vendor", "all", "1.2"),
        ("Item", "all", "5"),
        ("Inventory Transfer", "all", "3.2"),
    ],
)
def test_listing_doubles_every_relation_once(endpoint: str, relations: Any, drips: str) -> None:
    found = search(ENDPOINTS[endpoint], load_relations=relations)

    assert Decimal(drips) == list_cost(found)


@every(
    "operands, drips",
    [
        (query.any_of(description=["foo", query.like("bar")]), 1),
        (query.any_of(default_cost=[query.gt(9), query.lt(1), query.between(3, 4)]), 1),
        (query.any_of(description=["foo", "bar"], custom_sku="foo"), 4),
        (query.any_of(description="foo", default_cost=query.gt(5)), 3),
        (query.any_of(default_cost=query.gt(5), time_stamp=query.lt("2026-01-01T00:00:00Z")), 12),
        (query.any_of(description=["a", "b"], item_shops__qoh=query.gt(1)), 22),
    ],
)
def test_alternatives_cost_by_field_entity_and_range(operands: query.AnyOf, drips: int) -> None:
    found = search(ITEM, any_of=[operands], load_relations=["item_shops"])

    assert drips + Decimal("0.4") == list_cost(found)


def test_counting() -> None:
    listed = search(ITEM, {"item_shops__qoh": 1}, load_relations=["item_shops", "category"])

    assert (Decimal(10), Decimal("10.4")) == (count_cost(), count_cost(listed))
    assert Decimal(12) == count_cost(search(ITEM, any_of=[query.any_of(upc="1", ean="1")]))


@every(
    "endpoint, method, drips",
    [
        ("Item", "POST", 1),
        ("Item", "PUT", 1),
        ("Item", "DELETE", 1),
        ("Category", "POST", 10),
        ("Category", "PUT", 10),
        ("Category", "DELETE", 10),
        ("Sale", "POST", 2),
        ("Sale", "PUT", 2),
        ("Sale", "DELETE", 2),
        ("SaleLine", "POST", 2),
        ("SaleLine", "DELETE", 2),
        ("Sale SaleLine", "PUT", 2),
        ("Sale EmailReceipt", "POST", 5),
        ("Sale Refund", "POST", 10),
        ("InventoryCountReconcile", "POST", 10),
    ],
)
def test_writing_without_nested_records(endpoint: str, method: Literal["POST", "PUT", "DELETE"], drips: int) -> None:
    assert drips == write_cost(ENDPOINTS[endpoint], method)


@every(
    "changes, drips",
    [
        ({"completed": True, "sale_lines": [{}, {}, {}], "sale_payments": [{}]}, "7"),
        ({"completed": False, "sale_lines": [{}]}, "2.5"),
        ({"completed": True}, "5"),
    ],
)
def test_writing_a_sale(changes: Mapping[str, object], drips: str) -> None:
    assert Decimal(drips) == write_cost(SALE, "POST", payload(SALE, changes))


def test_relations_of_the_answer_to_a_write_cost_as_on_a_single_record() -> None:
    assert Decimal("1.8") == write_cost(
        ITEM, "PUT", payload(ITEM, {"item_shops": [{"shop_id": 1, "qoh": 1}]}), ["ItemShops", "Category"]
    )


def test_only_a_sale_costs_more_when_completed() -> None:
    assert 10 == write_cost(ENDPOINTS["Sale Refund"], "POST", {"completed": True})
