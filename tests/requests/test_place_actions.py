"""Actions of a place: those that are endpoints of their own, and those that are part of one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.requests.place import Place, template_query


def place(endpoint: str, *parents: int) -> Place:
    return Place(1, ENDPOINTS[endpoint], parents)


def test_an_action_with_an_endpoint_of_its_own_is_below_the_record() -> None:
    opening = {"payment_type_id": 1, "amount": 200, "notes": "", "employee_id": 2}

    assert place("Register").act(7, ENDPOINTS["Register Open"], opening) == Request(
        method="POST",
        target="/API/V3/Account/1/Register/7/open.json",
        account_id=1,
        body=b'{"paymentTypeID":1,"amount":"200","notes":"","employeeID":2}',
        look_for="Look at Register 7 and what hangs on it before you send it again.",
    )
    refund = place("Sale").act(9, ENDPOINTS["Sale Refund"], {"sale_payments": [{"payment_type_id": 1, "amount": -5}]})
    assert Decimal("10.5") == refund.cost
    with pytest.raises(QueryError, match="cannot be created without"):
        place("Sale").act(9, ENDPOINTS["Sale Refund"], {})
    with pytest.raises(QueryError, match="saleID of Sale"):
        place("Sale").act(0, ENDPOINTS["Sale Refund"], {})
    assert place("Register").act(7, ENDPOINTS["Register Calculated"], {}) == Request(
        method="GET", target="/API/V3/Account/1/Register/7/calculated.json", account_id=1
    )


@every(
    "endpoint, parents, key, options, expected",
    [
        (
            "Inventory Transfer",
            (),
            3,
            {},
            Request(
                method="POST",
                target="Inventory/Transfer/3/Archive.json",
                body=b"{}",
                look_for="Read Inventory Transfer 3 before you send it again.",
            ),
        ),
        (
            "Inventory Transfer TransferItems",
            (3,),
            None,
            {"body": {"TransferItems": []}},
            Request(
                method="POST",
                target="Inventory/Transfer/3/AddItems.json",
                body=b'{"TransferItems":[]}',
                look_for="Read Inventory Transfer TransferItems 3 before you send it again.",
            ),
        ),
        (
            "Customer",
            (),
            8,
            {},
            Request(
                method="DELETE",
                target="Customer/8/Anonymize.json",
                repeatable=True,
                look_for="Read Customer 8 before you send it again.",
            ),
        ),
        (
            "DisplayTemplate Sale",
            (),
            5,
            {"query": "template=Big"},
            Request(method="GET", target="DisplayTemplate/Sale/5.html?template=Big", accept="*/*"),
        ),
        (
            "SalePayment SalePaymentSignature",
            (6,),
            None,
            {},
            Request(method="GET", target="SalePayment/6/SalePaymentSignature.pdf", accept="*/*"),
        ),
    ],
)
def test_an_action_that_is_part_of_an_endpoint_has_its_place_in_the_path(
    endpoint: str, parents: tuple[int, ...], key: int | None, options: dict[str, Any], expected: Request
) -> None:
    action = ENDPOINTS[endpoint].actions[0]

    request = place(endpoint, *parents).perform(action, key, **options)

    assert replace(expected, target=f"/API/V3/Account/1/{expected.target}", account_id=1) == request


def test_labels_may_be_wanted_in_copies() -> None:
    assert ("template=Big+label", "template=Big+label&copies=2") == (
        template_query("Big label"),
        template_query("Big label", 2),
    )


def test_lines_of_a_transfer_go_in_a_flat_list_of_one_to_a_hundred() -> None:
    lines = place("Inventory Transfer TransferItems", 3)
    line = {"item_id": 12, "to_send": 2}

    assert {"TransferItems": [{"itemID": 12, "toSend": "2"}] * 100} == lines.items_body([line] * 100)
    for count in (0, 101):
        with pytest.raises(QueryError, match=f"One to 100 items go in one request, not {count}"):
            lines.items_body([line] * count)
