"""Stock adds up whatever is done: the shops make the total, and what was there and the log make the shops."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api, listed

ITEMS = (1, 2, 3)
WORKS = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def stock(api: Api) -> dict[tuple[int, int], Decimal]:
    rows = api.sandbox.records("SELECT itemID, shopID, qoh FROM ItemShop WHERE itemID<=3")
    return {(item, shop): Decimal(str(quantity)) for item, shop, quantity in rows}


def logged(api: Api) -> dict[tuple[int, int], Decimal]:
    rows = api.sandbox.records(
        "SELECT itemID, shopID, SUM(qohChange) FROM InventoryLog WHERE itemID<=3 GROUP BY itemID, shopID"
    )
    return {(item, shop): Decimal(str(quantity)) for item, shop, quantity in rows}


def sell(api: Api, item: int, quantity: int) -> str:
    lines = {"SaleLine": [{"itemID": item, "unitQuantity": quantity, "unitPrice": 1, "tax": False}]}
    payment = {"SalePayment": {"amount": quantity, "paymentTypeID": 3}}
    made = {"shopID": 1, "registerID": 1, "completed": True, "SaleLines": lines, "SalePayments": payment}
    return str(api.post("Sale.json", made)["Sale"]["saleID"])


def refund(api: Api, item: int, quantity: int) -> None:
    take_back(api, sell(api, item, quantity))


def take_back(api: Api, sale: str) -> str:
    payment = {"SalePayments": {"SalePayment": {"paymentTypeID": 3}}}
    return str(api.post(f"Sale/{sale}/refund.json", payment)["Sale"]["saleID"])


def void(api: Api, item: int, quantity: int) -> None:
    api.sandbox.void_sale(int(sell(api, item, quantity)))


def count(api: Api, item: int, quantity: int) -> None:
    key = api.post("InventoryCount.json", {"name": "x", "shopID": 1})["InventoryCount"]["inventoryCountID"]
    for found in (quantity, 1):
        counted = {"inventoryCountID": key, "itemID": item, "employeeID": 1, "qty": found}
        api.post("InventoryCountItem.json", counted)
    api.post("InventoryCountReconcile.json", {"inventoryCountID": key})


def transfer(api: Api, item: int, quantity: int) -> None:
    made = api.post("Inventory/Transfer.json", {"sendingShopID": 1, "receivingShopID": 2})["Transfer"]
    path = f"Inventory/Transfer/{made['transferID']}"
    api.post(f"{path}/AddItems.json", {"TransferItems": [{"itemID": item, "toSend": quantity}]})
    api.post(f"{path}/Send.json", {})
    if quantity % 2:
        api.sandbox.receive_transfer(int(made["transferID"]))


def order(api: Api, item: int, quantity: int) -> None:
    key = api.post("Order.json", {"shopID": 2, "vendorID": 1})["Order"]["orderID"]
    api.post("OrderLine.json", {"orderID": key, "itemID": item, "quantity": quantity})
    api.sandbox.receive_order(int(key))


def lay_away(api: Api, item: int, quantity: int) -> None:
    made: dict[str, Any] = {"customerID": 1, "employeeID": 1, "shopID": 1, "itemID": item, "unitQuantity": quantity}
    key = api.post("SaleLine.json", made | {"isLayaway": True})["SaleLine"]["saleLineID"]
    if quantity % 3 == 0:
        api.delete(f"SaleLine/{key}.json")
    elif quantity % 3 == 1:
        api.put(f"SaleLine/{key}.json", {"unitQuantity": 1})


def correct(api: Api, item: int, quantity: int) -> None:
    api.put(f"Item/{item}.json", {"ItemShops": {"ItemShop": {"shopID": 1, "qoh": quantity}}})


ACTS = (sell, refund, void, count, transfer, order, lay_away, correct)


@WORKS
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(ITEMS), st.integers(1, 9)), max_size=8))
def test_stock_is_what_was_there_and_what_the_log_says(api: Api, acts: list[tuple[Any, int, int]]) -> None:
    before, log_before = stock(api), logged(api)
    for act, item, quantity in acts:
        act(api, item, quantity)
    after, log = stock(api), logged(api)
    for item in ITEMS:
        shops = {shop: after[item, shop] for shop in (1, 2)}
        moved = {shop: log.get((item, shop), Decimal(0)) - log_before.get((item, shop), Decimal(0)) for shop in shops}
        assert {shop: before[item, shop] + moved[shop] for shop in shops} == shops
        assert sum(shops.values()) == after[item, 0]


def log_of(api: Api, item: int) -> list[tuple[str, str]]:
    rows = listed(api.get(f"InventoryLog.json?itemID={item}")["InventoryLog"])
    return [(row["reason"], row["qohChange"]) for row in rows]


def row_of(api: Api, item: int, shop: int) -> dict[str, str]:
    row: dict[str, str] = api.get(f"ItemShop.json?itemID={item}&shopID={shop}")["ItemShop"]
    return row


def given_stock(api: Api, item: int, quantity: int) -> None:
    correct(api, item, quantity)
    assert str(quantity) == row_of(api, item, 1)["qoh"]


def test_count_moves_stock_only_when_it_is_reconciled_and_only_once(api: Api) -> None:
    given_stock(api, 1, 10)
    key = api.post("InventoryCount.json", {"name": "Spring", "shopID": 1})["InventoryCount"]["inventoryCountID"]
    counted = {"inventoryCountID": key, "itemID": 1, "employeeID": 1, "qty": 7}
    assert 400 == api.refused("POST", "InventoryCountItem.json", {**counted, "employeeID": ""})[0]
    api.post("InventoryCountItem.json", counted)
    calc = api.get(f"InventoryCountCalc.json?inventoryCountID={key}")["InventoryCountCalc"]
    assert ("10", "7", "10") == (calc["calcQoh"], calc["countedQoh"], row_of(api, 1, 1)["qoh"])
    done = api.post("InventoryCountReconcile.json", {"inventoryCountID": key})["InventoryCountReconcile"]
    assert ("-3", "7") == (done["qohChange"], row_of(api, 1, 1)["qoh"])
    assert ("RemoveForInventoryCount", "-3") == log_of(api, 1)[-1]
    assert 400 == api.refused("POST", "InventoryCountReconcile.json", {"inventoryCountID": key})[0]
    assert 400 == api.refused("POST", "InventoryCountItem.json", counted)[0]


def test_transfer_is_frozen_once_sent_and_comes_when_it_is_received(api: Api) -> None:
    given_stock(api, 2, 10)
    there = int(row_of(api, 2, 2)["qoh"])
    made = api.post("Inventory/Transfer.json", {"sendingShopID": 1, "receivingShopID": 2, "note": "Bags"})["Transfer"]
    assert ("open", "1", "2") == (made["status"], made["SendingShop"]["shopID"], made["ReceivingShop"]["shopID"])
    path = f"Inventory/Transfer/{made['transferID']}"
    wanted = {"TransferItems": [{"itemID": "2", "toSend": "4"}, {"itemID": "3", "toSend": "1"}]}
    added = api.post(f"{path}/AddItems.json", wanted)
    assert (["2", "3"], {"TransferItem"}) == ([row["itemID"] for row in added["TransferItem"]], set(added))
    assert "already" in api.refused("POST", f"{path}/AddItems.json", {"TransferItems": [{"itemID": 2}]})[1]
    api.post(f"{path}/UpdateItems.json", {"TransferItems": [{"itemID": 2, "toSend": 3}]})
    gone = api.post(f"{path}/DeleteItems.json", {"TransferItems": [{"itemID": "3"}]})
    assert "3" == gone["TransferItem"]["itemID"]
    assert "sent" == api.post(f"{path}/Send.json", {})["Transfer"]["status"]
    assert ("7", "3") == (row_of(api, 2, 1)["qoh"], row_of(api, 2, 1)["onTransferOut"])
    assert 400 == api.refused("POST", f"{path}/AddItems.json", {"TransferItems": [{"itemID": 3}]})[0]
    assert 400 == api.refused("PUT", f"{path}.json", {"note": "late"})[0]
    api.sandbox.receive_transfer(int(made["transferID"]))
    assert str(there + 3) == row_of(api, 2, 2)["qoh"]
    assert "received" == api.get(f"{path}.json")["Transfer"]["status"]
    old = api.get(f"Transfer/{made['transferID']}.json")["Transfer"]
    assert ("true", "true", "Bags") == (old["sent"], old["received"], old["note"])
    assert "true" == api.post(f"{path}/Archive.json", {})["Transfer"]["archived"]
    assert "false" == api.post(f"{path}/Restore.json", {})["Transfer"]["archived"]


def test_transfer_items_load_on_single_reads_only(api: Api) -> None:
    asked = '["TransferItems"]'
    one = api.get("Inventory/Transfer/1.json", load_relations=asked)["Transfer"]
    every = api.get("Inventory/Transfer.json", load_relations=asked)["Transfer"]
    assert (True, False) == ("TransferItems" in one, any("TransferItems" in row for row in every))


def test_order_comes_into_stock_when_it_is_received(api: Api) -> None:
    before = int(row_of(api, 1, 1)["qoh"])
    ordered = {"shopID": 1, "vendorID": 2, "shipCost": "5"}
    assert "without lines" in api.refused("POST", "Order.json", {**ordered, "receivedDate": "2026-01-05"})[1]
    order = api.post("Order.json", ordered)["Order"]
    assert ("false", "", "proportionally") == (order["complete"], order["Note"]["note"], order["discountMethod"])
    path = f"Order/{order['orderID']}.json"
    assert 400 == api.refused("PUT", path, {"receivedDate": "2026-01-05"})[0]
    line = api.post("OrderLine.json", {"orderID": order["orderID"], "itemID": 1, "quantity": 4, "price": "2.5"})
    assert ("10", "2.5", "2.5") == tuple(line["OrderLine"][name] for name in ("total", "originalPrice", "vendorCost"))
    numbers = [{"vendorID": vendor, "value": f"V-{vendor}"} for vendor in (1, 2)]
    api.put("Item/1.json", {"ItemVendorNums": {"ItemVendorNum": numbers}})
    assert "2026-01-04T08:00:00+00:00" == api.put(path, {"orderedDate": "2026-01-04"})["Order"]["orderedDate"]
    checked = api.put(path, {"receivedDate": "2026-01-05"})["Order"]
    assert ("15", "4", str(before)) == (checked["totalCost"], checked["totalQuantity"], row_of(api, 1, 1)["qoh"])
    api.sandbox.receive_order(int(order["orderID"]))
    assert (str(before + 4), "true") == (row_of(api, 1, 1)["qoh"], api.get(path)["Order"]["complete"])
    shipment = api.get(f"Order/{order['orderID']}/Shipment.json")["OrderShipment"]
    assert ("4", "finished", 10) == (shipment["totalQtyReceived"], shipment["status"], len(shipment["paymentDueDate"]))
    assert ("1", "15", "15") == tuple(shipment[name] for name in ("sequenceNumber", "totalCost", "totalVendorCost"))
    asked = '["OrderLine","Item","OrderShipment"]'
    item = api.get(f"Shipment/{shipment['orderShipmentID']}/Item.json", load_relations=asked)["OrderShipmentItem"]
    assert ("4", "1", "V-2") == (item["OrderLine"]["checkedIn"], item["Item"]["itemID"], item["itemVendorID"])
    assert 400 == api.refused("DELETE", f"OrderLine/{line['OrderLine']['orderLineID']}.json")[0]


def test_only_what_is_still_to_come_of_an_order_comes_when_it_is_received(api: Api) -> None:
    given_stock(api, 1, 0)
    order = api.post("Order.json", {"shopID": 1, "vendorID": 2})["Order"]["orderID"]
    line = api.post("OrderLine.json", {"orderID": order, "itemID": 1, "quantity": 4, "price": "2.5"})["OrderLine"]
    api.sandbox.load({"OrderLine": [{**line, "checkedIn": 1}]})
    api.sandbox.receive_order(int(order))
    shipment = api.get(f"Order/{order}/Shipment.json")["OrderShipment"]
    item = api.get(f"Shipment/{shipment['orderShipmentID']}/Item.json")["OrderShipmentItem"]
    assert ("3", "3", "3") == (row_of(api, 1, 1)["qoh"], item["qtyReceived"], shipment["totalQtyReceived"])
    assert ("7.5", "7.5") == (item["totalCost"], shipment["totalCost"])
    assert "" != api.get(f"Order/{order}.json")["Order"]["receivedDate"]
    with pytest.raises(ValueError, match="finished already"):
        api.sandbox.receive_order(int(order))


def test_payment_of_an_order_is_due_thirty_days_after_the_shop_received_it() -> None:
    evening_in_the_shop = datetime(2026, 1, 5, 2, tzinfo=UTC).timestamp()
    with Sandbox(items=20, start=evening_in_the_shop) as sandbox:
        [[order]] = sandbox.records("SELECT MAX(orderID) FROM \"Order\" WHERE complete='false'")
        sandbox.receive_order(order)

        assert [("2026-02-03",)] == sandbox.records("SELECT paymentDueDate FROM OrderShipment WHERE orderID=?", order)


def test_only_what_takes_stock_below_zero_is_logged_as_its_cause(api: Api) -> None:
    api.put("Item/1.json", {"ItemShops": {"ItemShop": {"shopID": 1, "qoh": 3}}})
    first = api.sandbox.records("SELECT MAX(inventoryLogID) FROM InventoryLog")[0][0]
    for quantity in (2, 1, 1):
        sell(api, 1, quantity)
    refund(api, 1, 1)

    caused = api.sandbox.records("SELECT causedNegative FROM InventoryLog WHERE inventoryLogID>?", first)
    # Down to 1, to 0, to -1, to -2 for the refunded one, and back.
    assert ["false", "false", "true", "true", "false"] == [row[0] for row in caused]


def test_goods_that_are_sold_come_back_and_are_voided_are_logged_with_the_reason(api: Api) -> None:
    sale = sell(api, 1, 1)
    back = take_back(api, sale)
    for one in (back, sale):
        api.sandbox.void_sale(int(one))
    reasons = ["AdjustmentForSale", "RefundAddInventory", "VoidRefund", "UndoAdjustmentForSale"]
    assert list(zip(reasons, ("-1", "1", "-1", "1"), strict=True)) == log_of(api, 1)[-4:]


def test_what_is_no_inventory_is_sold_and_voided_without_moving_stock(api: Api) -> None:
    service = api.post("Item.json", {"description": "Wash", "itemType": "non_inventory"})["Item"]["itemID"]
    lines = [{"itemID": item, "unitQuantity": 1, "unitPrice": 5, "tax": False} for item in (service, 0)]
    payment = {"SalePayments": {"SalePayment": {"amount": 10, "paymentTypeID": 3}}}
    made = {"shopID": 1, "registerID": 1, "completed": True, "SaleLines": {"SaleLine": lines}, **payment}
    sale = api.post("Sale.json", made)["Sale"]["saleID"]
    api.sandbox.void_sale(int(sale))
    assert [] == api.sandbox.records("SELECT reason FROM InventoryLog WHERE saleID=? OR itemID=?", sale, service)


def test_goods_leave_the_shop_of_their_line_and_come_back_to_it(api: Api) -> None:
    before = stock(api)
    line = {"itemID": 1, "unitQuantity": 1, "unitPrice": 1, "tax": False, "shopID": 2}
    payment = {"SalePayments": {"SalePayment": {"amount": 1, "paymentTypeID": 3}}}
    made = {"shopID": 1, "registerID": 1, "completed": True, "SaleLines": {"SaleLine": line}, **payment}
    sale = api.post("Sale.json", made)["Sale"]["saleID"]
    assert {**before, (1, 2): before[1, 2] - 1, (1, 0): before[1, 0] - 1} == stock(api)
    api.sandbox.void_sale(int(sale))
    assert before == stock(api)


def test_item_that_never_was_in_a_shop_gets_its_row_there_when_it_moves(api: Api) -> None:
    api.sandbox.load({"Item": [{"itemID": 7, "description": "Tube"}]})
    assert [] == listed(api.get("ItemShop.json?itemID=7").get("ItemShop"))
    correct(api, 7, 1)
    rows = api.get("ItemShop.json?itemID=7")["ItemShop"]
    assert {"0": "1", "1": "1"} == {row["shopID"]: row["qoh"] for row in rows}
    assert "7" == api.get("Inventory.json?itemID=7")["Inventory"]["itemID"]
