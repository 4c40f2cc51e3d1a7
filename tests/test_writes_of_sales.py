"""Sales: created with lines and payments, completed at once or later, and what is said of an update that may append."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from lightspeed_pos.errors import OutOfBalance
from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.sales import Sale
from lightspeed_pos.sandbox import Sandbox
from seen_requests import forget, sent, writes


def open_sale(account: Account, **more: Any) -> Sale:
    return account.sales.create(
        employee_id=1, register_id=1, shop_id=1, sale_lines=[{"item_id": 12, "unit_quantity": 1}], **more
    )


def test_a_sale_is_created_with_lines_then_paid_and_completed(shop: Sandbox, account: Account) -> None:
    sale = open_sale(account, reference_number="WEB-991")

    assert sent(shop) == (
        "POST",
        "/Sale.json",
        {
            "employeeID": 1,
            "registerID": 1,
            "shopID": 1,
            "SaleLines": {"SaleLine": [{"itemID": 12, "unitQuantity": "1"}]},
            "referenceNumber": "WEB-991",
        },
    )
    assert sale.completed is False
    forget(shop)
    assert [(12, Decimal(1))] == [(line.item_id, line.unit_quantity) for line in sale.sale_lines]
    assert [] == list(shop.requests)

    sale.update(sale_payments=[{"payment_type_id": 3, "amount": sale.total}], completed=True)

    assert sale.completed is True
    assert Decimal(0) == sale.balance
    assert sale.total is not None
    assert [("Credit Card", sale.total)] == [
        (payment.payment_type.name if payment.payment_type else "", payment.amount) for payment in sale.sale_payments
    ]
    assert 1 == len(list(sale.sale_lines.all()))
    assert [sale.id] == [one.id for one in account.sales.all(reference_number="WEB-991")]


def test_a_sale_is_created_and_completed_in_one_request(shop: Sandbox, account: Account) -> None:
    total = open_sale(account).total
    stock = account.item_shops.first(item_id=12, shop_id=1)
    assert total is not None
    assert stock is not None
    before = stock.qoh
    assert before is not None

    sale = open_sale(account, sale_payments=[{"payment_type_id": 1, "amount": total + 10}], completed=True)

    assert sale.completed is True
    assert (total, Decimal(10)) == (sale.total, sale.change)
    assert before - 1 == stock.reload().qoh
    assert 2 + 3 + 2 * 0.5 == writes(shop)[-1].cost


def test_an_unbalanced_sale_can_be_paid_after_all(account: Account) -> None:
    with pytest.raises(OutOfBalance, match="out of balance") as caught:
        open_sale(account, sale_payments=[{"payment_type_id": 3, "amount": "0.01"}], completed=True)
    assert caught.value.sale_id is not None
    assert caught.value.balance is not None

    sale = account.sales.find(caught.value.sale_id)
    sale.update(sale_payments=[{"payment_type_id": 3, "amount": sale.balance}], completed=True)

    assert (True, Decimal(0)) == (sale.completed, sale.balance)


def test_a_line_is_added_to_an_open_sale_below_it(shop: Sandbox, account: Account) -> None:
    sale = open_sale(account)

    line = sale.sale_lines.create(item_id=13, unit_quantity=2)

    assert f"/Sale/{sale.id}/SaleLine.json" == sent(shop)[1]
    assert (sale.id, 13) == (line.sale_id, line.item_id)
    sale.reload()
    assert [12, 13] == sorted(one.item_id or 0 for one in sale.sale_lines)
    line.destroy()
    assert [12] == [one.item_id for one in sale.sale_lines.all()]


def test_an_open_sale_is_archived(account: Account) -> None:
    assert open_sale(account).archive().archived is True


def test_children_without_ids_in_an_update_are_warned_about(account: Account, caplog: pytest.LogCaptureFixture) -> None:
    item = account.items.find(1)
    sale = open_sale(account)

    item.update(item_vendor_nums=[{"vendor_id": 1, "value": "A-1"}])
    item.update(item_vendor_nums=[{"vendor_id": 1, "value": "A-2"}], append=True)
    account.items.update(1, item_vendor_nums=[{"vendor_id": 1, "value": "A-3"}], append=True)
    rows: Any = [{"item_id": 1, "item_vendor_nums": [{"vendor_id": 1, "value": "A-4"}], "append": True}]
    account.items.bulk_update(rows)
    sale.update(sale_lines=[{"item_id": 13, "unit_quantity": 1}])

    assert 2 == len(list(sale.sale_lines))
    assert ["A-1", "A-2", "A-3", "A-4"] == [one.value for one in account.items.find(1).item_vendor_nums][-4:]
    assert ["PUT Item 1 holds children without an id"] == [
        record.getMessage().partition(":")[0] for record in caplog.records if record.levelname == "WARNING"
    ]
