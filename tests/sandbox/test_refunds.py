"""What counts as returned, and what a line that returns goods takes from the one that sold them."""

from __future__ import annotations

from typing import Any

import pytest

from every import every
from sandbox.bare_api import Api, listed
from sandbox.test_sales import CASH, HEADER, line, paid, stock

FREE = {**HEADER, "taxCategoryID": 0}


def sold(api: Api, quantity: float = 1, price: float = 10, total: float | None = None, **more: Any) -> Any:
    """A completed sale of item 4, untaxed."""
    lines = {"SaleLine": line(4, quantity, price, **more)}
    amount = quantity * price if total is None else total
    return api.post("Sale.json", {**FREE, "completed": True, "SaleLines": lines, **paid(amount)})["Sale"]


def refunded(api: Api, sale: Any) -> Any:
    payload = {**HEADER, "SalePayments": {"SalePayment": {"paymentTypeID": CASH}}}
    return api.post(f"Sale/{sale['saleID']}/refund.json", payload)["Sale"]


def cancel(api: Api, sale: Any) -> None:
    back = api.post(f"Sale/{sale['saleID']}/refund.json", {**HEADER, "completed": False})["Sale"]
    api.delete(f"Sale/{back['saleID']}.json")


def cancel_unbalanced(api: Api, sale: Any) -> None:
    error = api.send("POST", f"Sale/{sale['saleID']}/refund.json", HEADER).json()
    assert "OutOfBalanceError" == error["errorClass"]
    api.delete(f"Sale/{error['saleID']}.json")


def void(api: Api, sale: Any) -> None:
    api.sandbox.void_sale(int(refunded(api, sale)["saleID"]))


@every("undo", [cancel, cancel_unbalanced, void])
def test_refund_that_was_undone_does_not_count(api: Api, undo: Any) -> None:
    before = stock(api, 4)
    sale = sold(api, 2)
    undo(api, sale)
    assert ("-20", "true", before) == (
        (back := refunded(api, sale))["total"],
        back["completed"],
        stock(api, 4),
    )
    assert "already" in api.refused("POST", f"Sale/{sale['saleID']}/refund.json", HEADER)[1]


@every("undo", [cancel, cancel_unbalanced, void])
def test_line_may_return_what_an_undone_refund_returned(api: Api, undo: Any) -> None:
    sale = sold(api, 2)
    undo(api, sale)
    parent = sale["SaleLines"]["SaleLine"]["saleLineID"]
    back = line(4, -2, parentSaleLineID=parent)
    assert "-20" == api.post("Sale.json", {**FREE, "SaleLines": {"SaleLine": back}})["Sale"]["total"]
    assert "greater than" in api.refused("POST", "Sale.json", {**FREE, "SaleLines": {"SaleLine": back}})[1]


def test_sale_whose_refund_was_undone_can_be_voided(api: Api) -> None:
    before = stock(api, 4)
    sale = sold(api, 2)
    void(api, sale)
    api.sandbox.void_sale(int(sale["saleID"]))
    assert ("true", before) == (api.get(f"Sale/{sale['saleID']}.json")["Sale"]["voided"], stock(api, 4))
    other = sold(api, 2)
    refunded(api, other)
    with pytest.raises(ValueError, match="refunded"):
        api.sandbox.void_sale(int(other["saleID"]))


def returned(api: Api, parent: Any, **more: Any) -> Any:
    """The line of a plain new sale that returns one of what another line sold."""
    lines = {"SaleLine": {"parentSaleLineID": parent["saleLineID"], "unitQuantity": -1, **more}}
    return api.post("Sale.json", {**FREE, "SaleLines": lines})["Sale"]["SaleLines"]["SaleLine"]


def test_line_that_returns_takes_item_and_price_from_its_parent(api: Api) -> None:
    parent = sold(api, 2, 7.25)["SaleLines"]["SaleLine"]
    back = returned(api, parent)
    assert ("4", "7.25", "-7.25") == (back["itemID"], back["unitPrice"], back["calcTotal"])
    assert parent["taxClassID"] == back["taxClassID"]


def test_line_that_returns_takes_its_share_of_the_discount(api: Api) -> None:
    by_amount = sold(api, 4, 10, 36, discountAmount=4)["SaleLines"]["SaleLine"]
    by_fraction = sold(api, 2, 10, 15, discountPercent=0.25)["SaleLines"]["SaleLine"]
    assert ("1", "-9") == ((back := returned(api, by_amount))["discountAmount"], back["calcTotal"])
    assert ("0.25", "-7.5") == ((back := returned(api, by_fraction))["discountPercent"], back["calcTotal"])


@every(
    "more, expected",
    [
        ({"unitPrice": 5}, ("4", "5", "-3.75")),
        ({"discountPercent": 0}, ("4", "10", "-10")),
        ({"discountAmount": 2}, ("4", "10", "-8")),
        ({"discountID": 2}, ("4", "10", "-9")),
        ({"itemID": 5}, ("5", "10", "-7.5")),
        ({"itemCode": "5"}, ("5", "10", "-7.5")),
    ],
)
def test_line_that_returns_keeps_what_it_says_itself(
    api: Api, more: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    parent = sold(api, 2, 10, 15, discountPercent=0.25)["SaleLines"]["SaleLine"]
    back = returned(api, parent, **more)
    assert expected == (back["itemID"], back["unitPrice"], back["calcTotal"])


def test_refund_may_replace_the_discount_of_its_parent(api: Api) -> None:
    sale = sold(api, 2, 10, 15, discountPercent=0.25)
    lines = {
        "SaleLine": {
            "parentSaleLineID": sale["SaleLines"]["SaleLine"]["saleLineID"],
            "unitQuantity": -1,
            "discountAmount": 2,
        }
    }
    payload = {**HEADER, "completed": False, "SaleLines": lines}
    assert "-8" == api.post(f"Sale/{sale['saleID']}/refund.json", payload)["Sale"]["total"]


def test_line_whose_parent_has_no_quantity_is_no_failure(api: Api) -> None:
    parent = sold(api, 0, 10, discountAmount=0)["SaleLines"]["SaleLine"]
    assert (
        400
        == api.refused(
            "POST",
            "Sale.json",
            {**FREE, "SaleLines": {"SaleLine": {"parentSaleLineID": parent["saleLineID"], "unitQuantity": -1}}},
        )[0]
    )
    again = {"SaleLine": {"parentSaleLineID": parent["saleLineID"]}}
    made = api.post("Sale.json", {**FREE, "SaleLines": again})["Sale"]["SaleLines"]
    assert ["4"] == [row["itemID"] for row in listed(made["SaleLine"])]
