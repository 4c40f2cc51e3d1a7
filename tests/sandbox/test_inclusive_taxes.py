"""Prices that contain their taxes: of tax categories that say so, and of sales that say so themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lightspeed_pos.sandbox.data.decimals import exact
from lightspeed_pos.sandbox.rules.sale_totals import line_amounts, sale_amounts
from sandbox.bare_api import Api

VAT = {"isTaxInclusive": True, "tax1Name": "VAT", "tax1Rate": "0.2"}
AMOUNTS = ("calcSubtotal", "calcDiscount", "calcTax1", "calcTax2", "taxTotal", "total")


def sold(api: Api, lines: list[dict[str, Any]], **header: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("Sale.json", {"shopID": 1, "registerID": 1, **header, "SaleLines": lines})["Sale"]
    return made


@pytest.fixture
def vat(api: Api) -> str:
    return str(api.post("TaxCategory.json", VAT)["TaxCategory"]["taxCategoryID"])


def test_tax_is_contained_in_the_price(api: Api, vat: str) -> None:
    sale = sold(api, [{"itemID": 1, "unitQuantity": 2, "unitPrice": 6}], taxCategoryID=vat)
    line = sale["SaleLines"]["SaleLine"]
    assert "true" == sale["isTaxInclusive"]
    assert ("10", "0", "2", "0", "2", "12") == tuple(sale[name] for name in AMOUNTS)
    assert ("10", "0", "12", "12") == tuple(
        sale[name] for name in ("calcTaxable", "calcNonTaxable", "displayableSubtotal", "balance")
    )
    assert ("10", "2", "12", "12", "6") == tuple(
        line[name] for name in ("calcSubtotal", "calcTax1", "calcTotal", "displayableSubtotal", "displayableUnitPrice")
    )


def test_what_is_paid_is_the_sum_of_the_prices_shown(api: Api, vat: str) -> None:
    lines = [{"itemID": 1, "unitQuantity": 1, "unitPrice": price} for price in (9.99, 4.99, 0.01)]
    sale = sold(api, lines, taxCategoryID=vat)
    assert ("14.99", "2.5", "12.49") == (sale["total"], sale["calcTax1"], sale["calcSubtotal"])
    payment = {"SalePayments": {"SalePayment": {"amount": 14.99, "paymentTypeID": 3}}, "completed": True}
    assert "true" == api.put(f"Sale/{sale['saleID']}.json", payment)["Sale"]["completed"]


def test_discount_is_off_the_price_shown_and_counted_without_tax(api: Api, vat: str) -> None:
    sale = sold(api, [{"itemID": 1, "unitQuantity": 1, "unitPrice": 12, "discountAmount": 6}], taxCategoryID=vat)
    assert ("10", "5", "1", "0", "1", "6") == tuple(sale[name] for name in AMOUNTS)


def test_both_taxes_are_taken_out_of_a_discount() -> None:
    line = {"unitQuantity": 1, "unitPrice": 26, "discountAmount": 13, "discountPercent": 0, "tax": "true"}
    amounts = line_amounts({**line, "tax1Rate": 0.2, "tax2Rate": 0.1}, inclusive=True)
    assert (20, 10, 2, 1) == tuple(amounts[n] for n in ("calcSubtotal", "calcLineDiscount", "calcTax1", "calcTax2"))


def test_untaxed_line_contains_no_tax(api: Api, vat: str) -> None:
    lines = [{"itemID": 1, "unitQuantity": 1, "unitPrice": 12, "tax": tax} for tax in (True, False)]
    sale = sold(api, lines, taxCategoryID=vat)
    assert ("10", "12", "2", "24") == tuple(sale[n] for n in ("calcTaxable", "calcNonTaxable", "calcTax1", "total"))


def test_sale_may_say_otherwise_than_its_tax_category(api: Api, vat: str) -> None:
    line = {"itemID": 1, "unitQuantity": 1, "unitPrice": 12}
    assert "14.4" == sold(api, [line], taxCategoryID=vat, isTaxInclusive=False)["total"]
    assert "12" == sold(api, [line], taxCategoryID=1, isTaxInclusive=True)["total"]


def test_open_sale_follows_its_tax_category(api: Api, vat: str) -> None:
    sale = sold(api, [{"itemID": 1, "unitQuantity": 1, "unitPrice": 12}], taxCategoryID=vat)
    changed = api.put(f"Sale/{sale['saleID']}.json", {"taxCategoryID": 1})["Sale"]
    assert ("false", "13.05") == (changed["isTaxInclusive"], changed["total"])


def test_completed_sale_stays_as_it_was_sold(api: Api, vat: str) -> None:
    paid = {"SalePayments": {"SalePayment": {"amount": 12, "paymentTypeID": 1}}, "completed": True}
    sale = sold(api, [{"itemID": 1, "unitQuantity": 1, "unitPrice": 12}], taxCategoryID=vat, **paid)
    after = api.put(f"Sale/{sale['saleID']}.json", {"isTaxInclusive": False})["Sale"]
    assert ("true", "12") == (after["isTaxInclusive"], after["total"])


def test_refund_gives_back_what_was_paid(api: Api, vat: str) -> None:
    paid = {"SalePayments": {"SalePayment": {"amount": 12, "paymentTypeID": 1}}, "completed": True}
    sale = sold(api, [{"itemID": 1, "unitQuantity": 1, "unitPrice": 12}], taxCategoryID=vat, **paid)
    back = api.post(f"Sale/{sale['saleID']}/refund.json", {"SalePayments": {"SalePayment": {"paymentTypeID": 1}}})
    assert ("true", "-2", "-12") == tuple(back["Sale"][name] for name in ("isTaxInclusive", "calcTax1", "total"))


def test_template_shows_what_the_tax_is_on(api: Api, vat: str) -> None:
    sale = sold(api, [{"itemID": 1, "unitQuantity": 1, "unitPrice": 12}], taxCategoryID=vat)
    tax = api.get(f"DisplayTemplate/Sale/{sale['saleID']}.json")["Sale"]["TaxClassTotals"]["Tax"]
    assert ("10", "10", "2", "20") == tuple(tax[name] for name in ("subtotal", "taxable", "amount", "rate"))


def test_layaway_contains_its_tax_before_it_is_in_a_sale(api: Api, vat: str) -> None:
    api.put("Customer/3.json", {"taxCategoryID": vat})
    made = {"customerID": 3, "employeeID": 1, "shopID": 1, "itemID": 4, "unitQuantity": 1, "unitPrice": 12}
    line = api.post("SaleLine.json", {**made, "isLayaway": True})["SaleLine"]
    assert ("10", "2", "12") == (line["calcSubtotal"], line["calcTax1"], line["calcTotal"])


def test_reports_show_sales_without_the_tax_they_contain(api: Api, vat: str) -> None:
    paid = {"SalePayments": {"SalePayment": {"amount": 12, "paymentTypeID": 1}}, "completed": True}
    line = {"itemID": 1, "unitQuantity": 1, "unitPrice": 12}
    sold(api, [line], taxCategoryID=vat, completeTime="2024-02-02T05:30:00+00:00", **paid)
    period = {"startDate": "2024-02-01", "endDate": "2024-02-01"}
    assert "10.00" == api.get("Reports/Accounting/TaxClassSalesByDay.json", **period)["SalesDay"]["subtotal"]
    assert "2.00" == api.get("Reports/Accounting/TaxesByDay.json", **period)["Taxes"]["tax"]


LINES = st.lists(
    st.fixed_dictionaries(
        {
            "unitQuantity": st.integers(-5, 20),
            "unitPrice": st.integers(0, 99_999).map(lambda cents: cents / 100),
            "discountAmount": st.just(0),
            "discountPercent": st.sampled_from([0, 0.05, 0.125, 1]),
            "tax": st.sampled_from(["true", "false"]),
            "avgCost": st.just(0),
            "fifoCost": st.just(0),
        }
    ),
    max_size=6,
)


@given(LINES, st.sampled_from([(0.2, 0), (0.05, 0.09975), (0, 0), (0.0875, 0)]))
def test_every_sale_adds_up_to_the_prices_shown(lines: list[dict[str, Any]], rates: tuple[float, float]) -> None:
    rated = [line | {"tax1Rate": rates[0], "tax2Rate": rates[1]} for line in lines]
    full = [line | line_amounts(line, inclusive=True) for line in rated]
    sale = {name: exact(value) for name, value in sale_amounts(full, [], inclusive=True).items()}
    assert sale["total"] == sum((exact(line["displayableSubtotal"]) for line in full), Decimal(0))
    assert sale["total"] == sale["calcSubtotal"] - sale["calcDiscount"] + sale["calcTax1"] + sale["calcTax2"]
    assert sale["total"] == sale["displayableSubtotal"]
    for line in full:
        parts = line["calcSubtotal"] - line["calcLineDiscount"] + line["calcTax1"] + line["calcTax2"]
        assert line["calcTotal"] == pytest.approx(parts)
