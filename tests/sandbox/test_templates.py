"""Display templates: what they show and add up beside the records, with the numbers of the documented samples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lightspeed_pos.sandbox.show.sums import Repair, Sums
from sandbox.bare_api import Api

SAMPLES: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data" / "samples.json").read_text())


@pytest.fixture
def customer(api: Api) -> str:
    """The sample's customer, who pays 5 and 9.975 percent."""
    taxes = {"tax1Name": "GST", "tax1Rate": "0.05", "tax2Name": "PST", "tax2Rate": "0.09975"}
    category = api.post("TaxCategory.json", taxes)["TaxCategory"]["taxCategoryID"]
    made = api.post("Customer.json", {"firstName": "Jane", "lastName": "Doe", "taxCategoryID": category})
    return str(made["Customer"]["customerID"])


def test_customer_shows_what_is_open_for_them_as_in_the_sample(api: Api, customer: str) -> None:
    line = {"customerID": customer, "employeeID": 1, "shopID": 1, "itemID": 2}
    api.post("SaleLine.json", {**line, "unitQuantity": 1, "unitPrice": 23, "isLayaway": True})
    api.post("SaleLine.json", {**line, "unitQuantity": 5, "unitPrice": 34, "isSpecialOrder": True})
    sale = api.post("Sale.json", {"customerID": customer})["Sale"]["saleID"]

    shown = api.get(f"DisplayTemplate/Sale/{sale}.json")["Sale"]["Customer"]["m"]

    assert SAMPLES["DisplayTemplate Sale"]["Customer"]["m"] == shown


def test_work_order_adds_up_as_in_the_sample(api: Api, customer: str) -> None:
    off = api.post("Discount.json", {"name": "5 percentage", "discountPercent": "0.05"})["Discount"]["discountID"]
    other_class = api.post("TaxClass.json", {"name": "Thread"})["TaxClass"]["taxClassID"]
    key = api.post("Workorder.json", {"customerID": customer, "shopID": 1})["Workorder"]["workorderID"]
    lines = f"Workorder/{key}/WorkorderLine.json"
    api.post(lines, {"note": "Labor", "unitPriceOverride": 5, "discountID": off, "tax": False})
    api.post(lines, {"note": "Thread", "unitPriceOverride": "0.25", "tax": True, "taxClassID": other_class})

    shown = api.get(f"DisplayTemplate/WorkOrder/{key}.json")["Workorder"]["m"]

    assert SAMPLES["DisplayTemplate Workorder"]["m"] == shown


def test_lines_that_lie_there_add_up_with_discounts_of_either_kind() -> None:
    line = {"calcSubtotal": 10, "calcLineDiscount": 2, "calcTransactionDiscount": 1, "calcTax1": 0.5, "calcTax2": 0.2}
    sums = Sums()
    for _ in range(2):
        sums.add(line)
    shown = sums.named()
    named = ("allDiscounts", "lineDiscount", "subtotalNoDiscount", "subtotal", "taxTotal", "total")
    assert ["6", "4", "20", "14", "1.40", "15.40"] == [str(shown[name]) for name in named]


def test_two_parts_and_their_labour_make_a_repair() -> None:
    line = {"calcSubtotal": 10, "calcLineDiscount": 2, "calcTax1": 0.5, "calcTax2": 0.25}
    repair = Repair(sku=1)
    for key, is_labour in ((7, False), (5, False), (6, True), (8, True)):
        repair.add({**line, "saleLineID": key}, is_labour=is_labour)
    shown = (repair.parts, repair.labour, repair.discounts, repair.taxes, repair.total)
    assert (5, [20, 20, 8, 3, 35]) == (repair.first_line, [float(one) for one in shown])


def test_first_line_of_a_work_order_stands_for_it(api: Api, customer: str) -> None:
    key = api.post("Workorder.json", {"customerID": customer, "shopID": 1})["Workorder"]["workorderID"]
    for price in (10, 4):
        api.post(f"Workorder/{key}/WorkorderLine.json", {"note": "Labor", "unitPriceOverride": price, "tax": False})
    sale = api.post("Sale.json", {"customerID": customer})["Sale"]["saleID"]

    lines = api.get(f"DisplayTemplate/Sale/{sale}.json")["Sale"]["Customer"]["Workorders"]["SaleLine"]

    sku = api.get(f"Workorder/{key}.json")["Workorder"]["systemSku"]
    assert [(sku, "14"), None] == [
        (line["m"]["workorderSystemSku"], line["m"]["workorderTotal"]) if "m" in line else None for line in lines
    ]


def test_order_shows_its_sums_and_its_lines_their_price(api: Api) -> None:
    order = api.post("Order.json", {"shopID": 1, "vendorID": 1, "shipCost": 7, "otherCost": 2, "discount": "0.1"})
    key = order["Order"]["orderID"]
    api.post("OrderLine.json", {"orderID": key, "itemID": 2, "quantity": 15, "price": 17})

    shown = api.get(f"DisplayTemplate/Order/{key}.json")["Order"]

    sums = {"other": "2", "shipping": "7", "subtotal": "255", "total": "238.5", "totalDiscount": "25.5"}
    assert sums == shown["m"]
    assert SAMPLES["DisplayTemplate Order"]["OrderLines"]["OrderLine"]["m"] == shown["OrderLines"]["OrderLine"]["m"]


def test_taxes_of_a_sale_by_class_are_those_of_the_sample(api: Api, customer: str) -> None:
    lines = {"SaleLine": [{"itemID": 2, "unitQuantity": 1, "unitPrice": price, "tax": True} for price in (20, 3)]}
    free = {"itemID": 0, "unitQuantity": 1, "unitPrice": 50, "tax": False}
    sale = api.post("Sale.json", {"customerID": customer, "SaleLines": {"SaleLine": [*lines["SaleLine"], free]}})

    shown = api.get(f"DisplayTemplate/Sale/{sale['Sale']['saleID']}.json")["Sale"]["TaxClassTotals"]

    assert SAMPLES["DisplayTemplate Sale"]["TaxClassTotals"] == shown


def test_sale_without_taxes_has_no_totals_of_them(api: Api) -> None:
    sale = api.post("Sale.json", {"taxCategoryID": 0, "SaleLines": {"SaleLine": {"itemID": 2, "unitQuantity": 1}}})
    assert "TaxClassTotals" not in api.get(f"DisplayTemplate/Sale/{sale['Sale']['saleID']}.json")["Sale"]


def test_what_opened_and_closed_a_register_are_two_even_if_they_are_one(api: Api) -> None:
    opened, closed = api.get("DisplayTemplate/RegisterCount/1.json")["RegisterCount"]["Employee"]
    assert ("1", opened) == (opened["employeeID"], closed)


def test_payment_types_have_a_code_in_templates_only(api: Api) -> None:
    count = api.post("Register/1/close.json", {})["RegisterCount"]["registerCountID"]
    amounts = api.get(f"DisplayTemplate/RegisterCount/{count}.json")["RegisterCount"]["RegisterCountAmounts"]
    codes = {kind["name"]: kind["code"] for kind in (a["PaymentType"] for a in amounts["RegisterCountAmount"])}
    documented = SAMPLES["DisplayTemplate RegisterCount"]["RegisterCountAmounts"]["RegisterCountAmount"]
    for kind in (amount["PaymentType"] for amount in documented):
        assert codes.get(kind["name"], kind["code"]) == kind["code"]
    assert {"Cash", "SCA", "SGC"} <= set(codes.values())
    assert "code" not in api.get("PaymentType/1.json")["PaymentType"]


def test_labels_are_printed_once_for_each_piece(api: Api) -> None:
    line = {"orderID": 3, "itemID": 2, "quantity": 15}
    key = api.post("OrderLine.json", line)["OrderLine"]["orderLineID"]

    def copies(path: str, **given: str) -> str:
        return str(api.get(f"DisplayTemplate/{path}.json", **given)["Label"]["copies"])

    before = [copies(f"OrderLineAsLabel/{key}", **given) for given in ({}, {"all_labels": "true"}, {"copies": "3"})]
    api.sandbox.receive_order(3)

    assert ["0", "15", "3"] == before
    assert "15" == copies(f"OrderLineAsLabel/{key}")
    assert "1" == copies("ItemAsLabel/2")


def test_vendor_with_a_currency_of_its_own_shows_it(api: Api) -> None:
    [[foreign]] = api.sandbox.records("SELECT vendorID FROM Vendor WHERE currencyRateID<>0")
    account = api.get(f"/API/V3/Account/{api.sandbox.account_id}.json")

    shown = api.get(f"Vendor/{foreign}.json")["Vendor"]["purchasingCurrency"]

    assert {"code": "CAD", "symbol": "$", "rate": "0.73"} == shown
    assert shown in account["purchasingCurrencies"]["purchasingCurrency"]
    assert "purchasingCurrency" not in api.get("Vendor/1.json")["Vendor"]
