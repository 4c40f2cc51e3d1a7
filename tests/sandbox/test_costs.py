from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.sandbox.limits.costs import cost_of, nested_records
from lightspeed_pos.sandbox.search.asked import Asked


def cost(
    method: str, endpoint: str, query: dict[str, str] | None = None, payload: Any = None, key: bool = False
) -> str:
    asked = Asked(ENDPOINTS[endpoint], method, urlencode(query or {}), json.dumps(payload or {}).encode())
    found = cost_of(asked, single=key)
    return str(found.normalize())


@every(
    "expected, method, endpoint, query, key",
    [
        ("1", "GET", "Item", {}, False),
        ("1.2", "GET", "Item", {"load_relations": '["ItemShops"]'}, True),
        ("1.6", "GET", "Item", {"load_relations": '["Category","ItemShops"]'}, False),
        ("1.4", "GET", "Sale", {"load_relations": '["SaleLines","SaleLines.Item"]'}, True),
        ("1.6", "GET", "Sale", {"load_relations": '["SaleLines","SaleLines.Item"]'}, False),
        ("1E+1", "GET", "Item", {"count": "1"}, False),
        ("1E+1", "POST", "Category", {}, False),
        ("1E+1", "PUT", "Category", {}, True),
        ("1E+1", "POST", "Sale Refund", {}, False),
        ("5", "POST", "Sale EmailReceipt", {}, False),
        ("2", "DELETE", "SaleLine", {}, True),
        ("2", "POST", "Sale SaleLine", {}, False),
        ("1", "PUT", "Item", {}, True),
    ],
)
def test_prices_of_the_documentation(
    expected: str, method: str, endpoint: str, query: dict[str, str], key: bool
) -> None:
    assert expected == cost(method, endpoint, query, key=key)


def test_completed_sale_with_three_lines_and_a_payment_costs_seven() -> None:
    payload = {
        "completed": True,
        "SaleLines": {"SaleLine": [{}, {}, {}]},
        "SalePayments": {"SalePayment": {"amount": 1}},
    }
    assert "7" == cost("POST", "Sale", {}, payload)


def test_all_relations_cost_their_sum_without_custom_fields() -> None:
    listed = [r for r in ENDPOINTS["Item"].relations if r.evidence != "met"]
    relations = [r for r in listed if not r.name.startswith("CustomFieldValues")]
    surcharge = sum((Decimal("0.4" if r.cardinality == "many" else "0.2") for r in relations), Decimal(0))
    # TagRelations.Tag is a to-one relation below a to-many one; on a list it is not doubled twice.
    assert cost("GET", "Item", {"load_relations": "all"}) == str((1 + surcharge).normalize())


@every(
    "expected, operands",
    [
        ("1", "description=~,a%|description=b"),
        ("1", "itemID=>,1|itemID=<,9"),
        ("3", "description=a|customSku=b"),
        ("4", "description=a|customSku=b|upc=>,5"),
        ("12", "defaultCost=>,1|avgCost=<,9"),
        ("21", "description=a|ItemShops.qoh=5"),
        ("22", "description=a|customSku=b|ItemShops.qoh=5"),
    ],
)
def test_or_is_priced_by_fields_entities_and_ranges(expected: str, operands: str) -> None:
    assert expected == cost("GET", "Item", {"or": operands})


@every(
    "expected, entity, payload",
    [
        (0, "Item", {"description": "x"}),
        (2, "Item", {"Prices": {"ItemPrice": [{"amount": 1}, {"amount": 2}]}}),
        (1, "Item", {"Note": {"note": "x"}}),
        (2, "Sale", {"SaleLines": [{"SaleLine": {"itemID": 1}}, {"SaleLine": {"itemID": 2}}]}),
        (2, "Customer", {"Contact": {"Phones": {"ContactPhone": {"number": "1", "useType": "Home"}}}}),
        (0, "Customer", {"Tags": ""}),
    ],
)
def test_nested_records_count_and_their_containers_do_not(expected: int, entity: str, payload: Any) -> None:
    assert expected == nested_records(entity, payload)
