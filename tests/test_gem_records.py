"""What the Ruby gem offers on records."""

from __future__ import annotations

from decimal import Decimal

import pytest

import lightspeed_pos
from gem_answers import client_of
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_api import envelope, row, single
from scripted_server import ScriptedServer


def test_record_has_id_and_account(account: Account) -> None:
    item = account.items.find(7)

    assert (7, 7, account) == (item.id, item.item_id, item.account)


def test_values_have_real_types() -> None:
    wire = {"saleID": "1", "SaleLines": {"SaleLine": {"saleLineID": "2", "unitQuantity": "0.5"}}}
    customer = {"customerID": "1", "dob": "1980-02-29T00:00:00+00:00", "createTime": "2016-02-13T00:47:20+00:00"}
    order = {
        "orderID": "1",
        "shipInstructions": "Ring twice",
        "discount": "12.5",
        "timeStamp": "2016-02-13T00:47:20+00:00",
    }
    answers = [single(wire, "Sale"), single(customer, "Customer"), single(order, "Order")]
    with ScriptedServer(answers) as server, client_of(server) as client:
        account = client.account(1)
        line = next(iter(account.sales.find(1, load_relations=["sale_lines"]).sale_lines))
        person = account.customers.find(1)
        bought = account.orders.find(1)

    assert Decimal("0.5") == line.unit_quantity
    assert person.create_time is not None
    assert (2016, 0) == (person.create_time.year, person.create_time.utcoffset().total_seconds())  # type: ignore[union-attr]
    assert ("Ring twice", Decimal("12.5")) == (bought.ship_instructions, bought.discount)
    assert "createTime" in person.to_dict()


def test_reload_forgets_what_is_gone() -> None:
    full = single({"itemID": "7", "description": "Mug", "upc": "1"})
    with ScriptedServer([full, single({"itemID": "7", "description": "Cup"})]) as server, client_of(server) as client:
        item = client.account(1).items.find(7)

        item.reload()

    assert ("Cup", "") == (item.description, item.upc)


def test_to_dict_sends_nothing_and_has_no_unset_fields(account: Account, shop: Sandbox) -> None:
    item = account.items.find(1)

    plain = item.to_dict()

    assert 1 == len(shop.requests)
    assert (1, True, False) == (plain["itemID"], isinstance(plain["defaultCost"], str), None in plain.values())


def test_key_that_leads_nowhere_costs_no_request() -> None:
    with ScriptedServer([single({"itemID": "7", "categoryID": "0"})]) as server, client_of(server) as client:
        assert (None, 1) == (client.account(1).items.find(7).category, len(server.requests))


def test_default_vendor_is_found_by_its_key(account: Account) -> None:
    item = account.items.find(1)

    assert item.default_vendor is not None
    assert item.default_vendor_id == item.default_vendor.id


def test_inventory_leads_to_its_item() -> None:
    lot = envelope({"inventoryID": "2", "itemID": "7"}, "Inventory")
    with ScriptedServer([lot, envelope(row(7))]) as server, client_of(server) as client:
        inventory = client.account(1).inventories.first()
        assert inventory is not None

        assert inventory.item is not None
        assert (7, 7) == (inventory.item_id, inventory.item.id)


def test_category_uses_the_parent_that_came_along(account: Account, shop: Sandbox) -> None:
    children = account.categories.all(load_relations=["parent"], parent_id=lightspeed_pos.query.gt(0))
    before = len(shop.requests)

    names = {child.parent.name for child in children if child.parent}

    assert names
    assert before == len(shop.requests)


def test_prices_go_by_use_type(account: Account) -> None:
    item = account.items.create(description="Bell", prices=[{"use_type": "Default", "amount": "11.90"}])

    assert (Decimal("11.9"), Decimal("11.9"), None) == (
        item.prices["default"],
        item.prices.default,
        item.prices.get("unknown"),
    )
    with pytest.raises(AttributeError):
        _ = item.prices.unknown


def test_image_has_a_url(account: Account) -> None:
    image = account.images.first()

    assert image is not None
    assert image.url.startswith(f"{image.base_image_url}{image.public_id}")


def test_special_order_has_its_sale_line_and_shop() -> None:
    order = {
        "specialOrderID": "1",
        "unitQuantity": "2",
        "status": "open",
        "shopID": "1",
        "SaleLine": {"saleLineID": "5"},
    }
    answers = [envelope(order, "SpecialOrder"), envelope({"shopID": "1", "name": "Main"}, "Shop")]
    with ScriptedServer(answers) as server, client_of(server) as client:
        found = client.account(1).special_orders.first(load_relations=["sale_line"])
        assert found is not None

        assert found.sale_line is not None
        assert found.shop is not None
        assert (5, "Main", Decimal(2), "open") == (
            found.sale_line.id,
            found.shop.name,
            found.unit_quantity,
            found.status,
        )


def test_sale_leads_to_its_lines_and_employee(account: Account) -> None:
    sale = account.sales.first()
    assert sale is not None

    lines = list(sale.sale_lines)

    assert {sale.id} == {line.sale_id for line in lines}
    assert sale.employee is not None
    assert sale.employee_id == sale.employee.id
