"""Layaways, special orders, work orders, gift cards and credit accounts: the ways in which goods and money wait."""

from __future__ import annotations

from typing import Any

import pytest

from every import every
from sandbox.bare_api import Api, listed
from sandbox.test_stock import correct, log_of, row_of

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


def waiting(item: int, quantity: int, **flags: Any) -> dict[str, Any]:
    return {"customerID": 3, "employeeID": 1, "shopID": 1, "itemID": item, "unitQuantity": quantity, **flags}


def test_layaway_reserves_what_there_is_and_gives_it_back(api: Api) -> None:
    correct(api, 4, 2)
    asked = 'SaleLine.json?load_relations=["InventorySales"]'
    line = api.post(asked, waiting(4, 3, isLayaway=True))["SaleLine"]
    assert ("0", "true", "2") == (
        line["saleID"],
        line["isLayaway"],
        line["InventorySales"]["InventorySale"]["quantity"],
    )
    assert ("0", "2") == (row_of(api, 4, 1)["qoh"], row_of(api, 4, 1)["onLayaway"])
    assert ("RemoveForLayaway", "-2") == log_of(api, 4)[-1]
    api.put(f"SaleLine/{line['saleLineID']}.json", {"unitQuantity": 1})
    assert ("1", "1") == (row_of(api, 4, 1)["qoh"], row_of(api, 4, 1)["onLayaway"])
    api.delete(f"SaleLine/{line['saleLineID']}.json")
    assert ("2", "0") == (row_of(api, 4, 1)["qoh"], row_of(api, 4, 1)["onLayaway"])
    assert 404 == api.refused("GET", f"SaleLine/{line['saleLineID']}.json")[0]


def test_full_reservation_is_refused_when_the_stock_is_short(api: Api) -> None:
    correct(api, 4, 2)
    wanted = waiting(4, 3, isLayaway=True, requireFullReservation=True)
    assert 400 == api.refused("POST", "SaleLine.json", wanted)[0]
    assert "2" == row_of(api, 4, 1)["qoh"]
    special = waiting(4, 1, isSpecialOrder=True, requireFullReservation=True)
    assert "layaways only" in api.refused("POST", "SaleLine.json", special)[1]


def test_a_line_on_its_own_is_a_layaway_or_a_special_order(api: Api) -> None:
    for flags in ({}, {"isLayaway": True, "isSpecialOrder": True}, {"isWorkorder": True}):
        assert 400 == api.refused("POST", "SaleLine.json", waiting(4, 1, **flags))[0]
    assert 400 == api.refused("POST", "SaleLine.json", waiting(4, -1, isLayaway=True))[0]


def test_layaway_is_sold_to_its_customer_without_moving_stock_twice(api: Api) -> None:
    correct(api, 4, 5)
    line = api.post("SaleLine.json", waiting(4, 2, isLayaway=True))["SaleLine"]
    attached = {"SaleLines": {"SaleLine": [{"saleLineID": line["saleLineID"]}]}, "shopID": 1, "registerID": 1}
    assert 400 == api.refused("POST", "Sale.json", {**attached, "customerID": 4})[0]
    sale = api.post("Sale.json", {**attached, "customerID": 3})["Sale"]
    assert (sale["saleID"], "3") == (sale["SaleLines"]["SaleLine"]["saleID"], row_of(api, 4, 1)["qoh"])
    payment = {"SalePayments": {"SalePayment": {"amount": sale["total"], "paymentTypeID": 1}}, "completed": True}
    api.put(f"Sale/{sale['saleID']}.json", payment)
    assert ("3", "0") == (row_of(api, 4, 1)["qoh"], row_of(api, 4, 1)["onLayaway"])


def test_line_of_an_open_sale_becomes_a_layaway_and_comes_back(api: Api) -> None:
    correct(api, 4, 5)
    made = {"customerID": 3, "shopID": 1, "SaleLines": {"SaleLine": {"itemID": 4, "unitQuantity": 1}}}
    sale = api.post("Sale.json", made)["Sale"]
    path = f"SaleLine/{sale['SaleLines']['SaleLine']['saleLineID']}.json"
    assert ("0", "4") == (api.put(path, {"isLayaway": True})["SaleLine"]["saleID"], row_of(api, 4, 1)["qoh"])
    assert "0" == api.get(f"Sale/{sale['saleID']}.json")["Sale"]["total"]
    api.put(path, {"saleID": sale["saleID"]})
    assert sale["total"] == api.get(f"Sale/{sale['saleID']}.json")["Sale"]["total"]


def test_special_order_waits_is_ordered_comes_and_is_picked_up(api: Api) -> None:
    correct(api, 5, 0)
    line = api.post("SaleLine.json", waiting(5, 2, isSpecialOrder=True))["SaleLine"]

    def state() -> dict[str, str]:
        found: dict[str, str] = api.get(f"SpecialOrder.json?saleLineID={line['saleLineID']}")["SpecialOrder"]
        return found

    assert ("Not Ordered", "0") == (state()["status"], state()["orderLineID"])
    order = api.post("Order.json", {"shopID": 1, "vendorID": 1})["Order"]["orderID"]
    placed = api.post("OrderLine.json", {"orderID": order, "itemID": 5, "quantity": 3})["OrderLine"]["orderLineID"]
    assert placed == state()["orderLineID"]
    assert 400 == api.refused("DELETE", f"SaleLine/{line['saleLineID']}.json")[0]
    api.put(f"Order/{order}.json", {"orderedDate": "2026-01-05"})
    assert "Ordered" == state()["status"]
    api.sandbox.receive_order(int(order))
    assert ("Ready For Pickup", "1", "2") == (
        state()["status"],
        row_of(api, 5, 1)["qoh"],
        row_of(api, 5, 1)["onSpecialOrder"],
    )
    sale = api.post("Sale.json", {"customerID": 3, "SaleLines": {"SaleLine": {"saleLineID": line["saleLineID"]}}})
    payment = {
        "SalePayments": {"SalePayment": {"amount": sale["Sale"]["total"], "paymentTypeID": 1}},
        "completed": True,
    }
    api.put(f"Sale/{sale['Sale']['saleID']}.json", payment)
    assert ("Completed", "true", "1") == (state()["status"], state()["completed"], row_of(api, 5, 1)["qoh"])


def test_repair_is_checked_out_into_a_sale_and_paid(api: Api) -> None:
    correct(api, 6, 4)
    repair = api.post("Workorder.json", {"customerID": 3, "shopID": 1, "note": "Gears"})["Workorder"]
    assert str(250_000_000_000 + int(repair["workorderID"])) == repair["systemSku"]
    path = f"Workorder/{repair['workorderID']}"
    status = api.get(f"{path}.json", load_relations='["WorkorderStatus"]')["Workorder"]["WorkorderStatus"]
    assert "open" == status["systemValue"]
    part = api.post(f"{path}/WorkorderItem.json", {"itemID": 6, "unitQuantity": 1, "unitPrice": 20, "tax": False})
    api.post(f"{path}/WorkorderLine.json", {"note": "Labour", "unitPriceOverride": 30, "tax": False})
    assert ("3", "1") == (row_of(api, 6, 1)["qoh"], row_of(api, 6, 1)["onWorkorder"])
    copy = api.post(f"{path}/Clone.json", {})["Workorder"]
    assert ("Gears", "2") == (copy["note"], row_of(api, 6, 1)["onWorkorder"])
    sale = api.post(f"{path}/Checkout.json", {})["Checkout"]["saleID"]
    shown = api.get(f"Sale/{sale}.json", load_relations='["SaleLines"]')["Sale"]
    assert ("50", 2, "3") == (shown["total"], len(shown["SaleLines"]["SaleLine"]), shown["customerID"])
    part = api.get(f"{path}/WorkorderItem/{part['WorkorderItem']['workorderItemID']}.json")["WorkorderItem"]
    assert (sale, part["saleLineID"]) == (part["saleID"], api.get(f"{path}.json")["Workorder"]["saleLineID"])
    assert 400 == api.refused("POST", f"{path}/Checkout.json", {})[0]
    payment = {"SalePayments": {"SalePayment": {"amount": 50, "paymentTypeID": 1}}, "completed": True}
    api.put(f"Sale/{sale}.json", payment)
    after = api.get(f"{path}.json", load_relations='["WorkorderStatus"]')["Workorder"]
    assert ("paid", sale) == (after["WorkorderStatus"]["systemValue"], after["saleID"])
    assert ("2", "1") == (row_of(api, 6, 1)["qoh"], row_of(api, 6, 1)["onWorkorder"])


def test_line_of_a_repair_that_is_deleted_by_itself_is_forgotten(api: Api) -> None:
    correct(api, 6, 4)
    repair = api.post("Workorder.json", {"customerID": 3, "shopID": 1})["Workorder"]["workorderID"]
    path = f"Workorder/{repair}"
    made = api.post(f"{path}/WorkorderItem.json", {"itemID": 6, "unitPrice": 20, "tax": False})["WorkorderItem"]
    part = f"{path}/WorkorderItem/{made['workorderItemID']}"
    made = api.post(f"{path}/WorkorderLine.json", {"unitPriceOverride": 30, "tax": False})["WorkorderLine"]
    for record, name in ((part, "WorkorderItem"), (f"{path}/WorkorderLine/{made['workorderLineID']}", "WorkorderLine")):
        line = api.get(f"{record}.json")[name]["saleLineID"]
        api.delete(f"SaleLine/{line}.json")
        assert "0" == api.get(f"{record}.json")[name]["saleLineID"]
    assert "4" == row_of(api, 6, 1)["qoh"]
    again = api.put(f"{part}.json", {"unitQuantity": 2})["WorkorderItem"]["saleLineID"]
    assert ("40", "2") == (api.get(f"SaleLine/{again}.json")["SaleLine"]["calcTotal"], row_of(api, 6, 1)["qoh"])
    sale = api.post(f"{path}/Checkout.json", {})["Checkout"]["saleID"]
    assert "40" == api.get(f"Sale/{sale}.json")["Sale"]["total"]
    api.delete(f"SaleLine/{again}.json")
    gone = api.get(f"{part}.json")["WorkorderItem"]
    assert ("0", "0") == (gone["saleLineID"], gone["saleID"])
    assert "0" == api.get(f"{path}.json")["Workorder"]["saleLineID"]


def test_labour_without_a_price_costs_its_time_at_the_rate_of_the_shop(api: Api) -> None:
    api.put("Shop/2.json", {"serviceRate": 50})
    repair = api.post("Workorder.json", {"customerID": 3, "shopID": 2})["Workorder"]["workorderID"]
    labour = {"note": "Wash", "hours": 1, "minutes": 20, "tax": False}
    key = api.post(f"Workorder/{repair}/WorkorderLine.json", labour)["WorkorderLine"]["saleLineID"]
    line = api.get(f"SaleLine/{key}.json", load_relations='["Note"]')["SaleLine"]
    assert ("66.67", "Wash") == (line["calcTotal"], line["Note"]["note"])


def test_what_leaves_a_repair_costs_nothing_and_its_parts_go_back(api: Api) -> None:
    correct(api, 6, 4)
    path = f"Workorder/{api.post('Workorder.json', {'customerID': 3, 'shopID': 1})['Workorder']['workorderID']}"
    part = api.post(f"{path}/WorkorderItem.json", {"itemID": 6})["WorkorderItem"]
    labour = api.post(f"{path}/WorkorderLine.json", {"unitPriceOverride": 30})["WorkorderLine"]
    api.post(f"{path}/WorkorderItem.json", {"itemID": 6, "unitQuantity": 2})
    api.delete(f"{path}/WorkorderItem/{part['workorderItemID']}.json")
    api.delete(f"{path}/WorkorderLine/{labour['workorderLineID']}.json")
    assert ("2", "2") == (row_of(api, 6, 1)["qoh"], row_of(api, 6, 1)["onWorkorder"])
    assert {404} == {api.refused("GET", f"SaleLine/{one['saleLineID']}.json")[0] for one in (part, labour)}
    api.delete(f"{path}.json")
    assert ("4", "0") == (row_of(api, 6, 1)["qoh"], row_of(api, 6, 1)["onWorkorder"])


def test_what_was_checked_out_stays_in_its_sale(api: Api) -> None:
    correct(api, 6, 4)
    path = f"Workorder/{api.post('Workorder.json', {'customerID': 3, 'shopID': 1})['Workorder']['workorderID']}"
    part = f"WorkorderItem/{api.post(f'{path}/WorkorderItem.json', {'itemID': 6})['WorkorderItem']['workorderItemID']}"
    labour = f"WorkorderLine/{api.post(f'{path}/WorkorderLine.json', {})['WorkorderLine']['workorderLineID']}"
    sale = api.post(f"{path}/Checkout.json", {})["Checkout"]["saleID"]
    assert {400} == {api.refused("DELETE", f"{path}/{one}.json")[0] for one in (part, labour)}
    api.delete(f"{path}.json")
    lines = api.get(f"Sale/{sale}.json", load_relations='["SaleLines"]')["Sale"]["SaleLines"]["SaleLine"]
    assert (2, "3") == (len(lines), row_of(api, 6, 1)["qoh"])


def test_repair_is_paid_at_an_open_register_of_its_shop(api: Api) -> None:
    registers = [row["registerID"] for row in api.get("Register.json", shopID="2")["Register"]]
    api.sandbox.instance.store.update("Register", int(registers[0]), {"archived": "true"})
    repair = api.post("Workorder.json", {"customerID": 3, "shopID": 2})["Workorder"]["workorderID"]
    sale = api.post(f"Workorder/{repair}/Checkout.json", {})["Checkout"]["saleID"]
    assert registers[1] == api.get(f"Sale/{sale}.json")["Sale"]["registerID"]


def test_special_order_waits_again_when_its_line_of_a_purchase_order_is_deleted(api: Api) -> None:
    line = api.post("SaleLine.json", waiting(5, 2, isSpecialOrder=True))["SaleLine"]["saleLineID"]
    ordered = {"orderedDate": "2026-01-05", "shopID": 1, "vendorID": 1}
    order = api.post("Order.json", ordered)["Order"]["orderID"]
    placed = api.post("OrderLine.json", {"orderID": order, "itemID": 5, "quantity": 2})["OrderLine"]["orderLineID"]
    states = []
    for _ in range(2):
        special = api.get(f"SpecialOrder.json?saleLineID={line}")["SpecialOrder"]
        states.append((special["status"], special["orderLineID"]))
        api.send("DELETE", f"OrderLine/{placed}.json")
    assert [("Ordered", placed), ("Not Ordered", "0")] == states


def test_picture_of_a_repair_is_uploaded_in_flat_fields_and_served(api: Api) -> None:
    fields, file = {"description": "Before", "ordering": "2"}, {"image": ("before.png", PNG, "image/png")}
    made = api.good(api.send("POST", "Workorder/1/WorkorderImage.json", data=fields, files=file))["WorkorderImage"]
    assert ("Before", "2", "before.png") == (made["description"], made["ordering"], made["filename"])
    assert PNG == api.http.get(f"{made['baseImageURL']}{made['publicID']}.png").content


def card(api: Api, code: str = "9988776655") -> dict[str, str]:
    made: dict[str, str] = api.post("CreditAccount.json", {"code": code, "name": "Gift Card"})["CreditAccount"]
    return made


def balance(api: Api, key: str) -> str:
    return str(api.get(f"CreditAccount/{key}.json")["CreditAccount"]["balance"])


def fill_card(api: Api, key: str, amount: int) -> dict[str, Any]:
    payments = [
        {"amount": str(-amount), "paymentTypeID": "5", "creditAccountID": key},
        {"amount": str(amount), "paymentTypeID": "1"},
    ]
    made: dict[str, Any] = api.post("Sale.json", {"completed": True, "SalePayments": {"SalePayment": payments}})["Sale"]
    return made


@every("kind", [4, 5])
def test_payment_from_an_account_names_the_account(api: Api, kind: int) -> None:
    line, payment = {"itemID": 2, "unitQuantity": 1, "unitPrice": 5}, {"amount": 5, "paymentTypeID": kind}
    sold = {"taxCategoryID": 0, "SaleLines": {"SaleLine": line}, "SalePayments": {"SalePayment": payment}}
    assert 400 == api.refused("POST", "Sale.json", {**sold, "completed": True})[0]
    assert "creditAccountID" in api.refused("POST", "Sale.json", {**sold, "completed": True})[1]


def test_gift_card_is_filled_found_and_spent(api: Api) -> None:
    made = card(api)
    key = made["creditAccountID"]
    assert ("true", "*6655") == (made["giftCard"], made["code"])
    sale = fill_card(api, key, 50)
    assert ("0", "50", "50") == (sale["total"], sale["totalDue"], sale["displayableTotal"])
    shown = api.get(f"Sale/{sale['saleID']}.json", load_relations='["SaleLines.Note","SalePayments.SaleAccounts"]')[
        "Sale"
    ]
    line = shown["SaleLines"]["SaleLine"]
    linked = [row for row in shown["SalePayments"]["SalePayment"] if "SaleAccounts" in row]
    shown_line = (line["unitPrice"], line["unitQuantity"], line["Note"]["note"])
    assert ("0", "1", "Gift card", 1) == (*shown_line, len(linked))
    assert line["saleLineID"] == linked[0]["SaleAccounts"]["SaleAccount"]["saleLineID"]
    found = api.get("CreditAccount.json?giftCard=true&archived=true&code=9988776655")["CreditAccount"]
    assert (key, "-50") == (found["creditAccountID"], found["balance"])
    assert key not in [row["creditAccountID"] for row in listed(api.get("CreditAccount.json").get("CreditAccount"))]
    bought = {"SaleLines": {"SaleLine": {"itemID": 0, "unitQuantity": 1, "unitPrice": 30}}, "taxCategoryID": 0}
    spent = {"SalePayment": {"amount": 30, "paymentTypeID": 5, "creditAccountID": key}}
    api.post("Sale.json", {**bought, "SalePayments": spent, "completed": True})
    assert "-20" == balance(api, key)
    status, message = api.refused("POST", "Sale.json", {**bought, "SalePayments": spent, "completed": True})
    assert (400, True, "-20") == (status, "too little" in message, balance(api, key))


def test_gift_card_cannot_be_filled_at_the_register_of_the_web_shop_but_spent(api: Api) -> None:
    key = card(api)["creditAccountID"]
    register = api.sandbox.instance.store.insert("Register", {"name": "eCom", "shopID": 1})
    fills = {
        "SalePayment": [{"amount": -50, "paymentTypeID": 5, "creditAccountID": key}, {"amount": 50, "paymentTypeID": 1}]
    }

    refused = api.refused("POST", "Sale.json", {"registerID": register, "SalePayments": fills, "completed": True})

    assert (400, "Gift cards cannot be filled at the eCom register.", "0") == (*refused, balance(api, key))
    fill_card(api, key, 50)
    api.post("Sale.json", {"registerID": register, **half_paid_by(key), "completed": True})
    assert "-49.5" == balance(api, key)


def half_paid_by(key: str) -> dict[str, Any]:
    """A sale of 0.50, paid by a gift card."""
    lines = {"SaleLine": {"itemID": 0, "unitQuantity": 1, "unitPrice": 0.5}}
    payment = {"SalePayment": {"amount": 0.5, "paymentTypeID": 5, "creditAccountID": key}}
    return {"SaleLines": lines, "taxCategoryID": 0, "SalePayments": payment}


def test_empty_gift_card_pays_nothing_however_little(api: Api) -> None:
    key = card(api)["creditAccountID"]
    status, message = api.refused("POST", "Sale.json", {**half_paid_by(key), "completed": True})
    assert (400, True, "0") == (status, "too little" in message, balance(api, key))


def test_money_moves_from_one_gift_card_to_another(api: Api) -> None:
    old, new = card(api)["creditAccountID"], card(api, "1122334455")["creditAccountID"]
    fill_card(api, old, 50)
    payments = [{"amount": one, "paymentTypeID": 5, "creditAccountID": key} for one, key in ((-0.5, new), (0.5, old))]
    sale = api.post("Sale.json", {"completed": True, "SalePayments": {"SalePayment": payments}})["Sale"]
    assert ("-49.5", "-0.5") == (balance(api, old), balance(api, new))
    assert ("0", "0.5") == (sale["total"], sale["totalDue"])
    # One line, for the card that was filled.
    assert "1" == api.get("SaleLine.json", saleID=sale["saleID"], count="1")["@attributes"]["count"]


@pytest.mark.parametrize("root", ["/API/V3/Account", "/API/Account"])
def test_second_look_for_a_code_within_a_second_is_refused(api: Api, root: str) -> None:
    def asked(query: str) -> int:
        return api.send("GET", f"{root}/{api.sandbox.account_id}/CreditAccount.json?{query}").status_code

    code = "giftCard=true&code=4400112233445566"
    api.sandbox.run(0.001)
    assert [200, 429, 200, 200] == [asked(query) for query in (code, code, "giftCard=true", "limit=1")]
    api.sandbox.advance(1)
    assert 200 == asked(code)


def test_code_of_a_gift_card_is_not_searched_for_by_pattern(api: Api) -> None:
    assert 400 == api.refused("GET", "CreditAccount.json?giftCard=true&code=~,%25")[0]
    assert 400 == api.refused("GET", "CreditAccount.json?giftCard=true&or=code%3D~,%25|creditAccountID%3D1")[0]


def test_payments_need_an_account_of_the_right_kind(api: Api) -> None:
    bought = {"SaleLines": {"SaleLine": {"itemID": 0, "unitQuantity": 1, "unitPrice": 30}}, "taxCategoryID": 0}
    key = card(api)["creditAccountID"]
    fill_card(api, key, 50)
    wrong = {"SalePayment": {"amount": 30, "paymentTypeID": 4, "creditAccountID": key}}
    assert 400 == api.refused("POST", "Sale.json", {**bought, "SalePayments": wrong, "completed": True})[0]
    assert 400 == api.refused("POST", "CreditAccount.json", {"code": "short"})[0]
    assert "already exists" in api.refused("POST", "CreditAccount.json", {"code": "9988776655"})[1]


def test_credit_account_is_made_with_a_limit_and_used_up_to_it(api: Api) -> None:
    assert 400 == api.refused("PUT", "Customer/1.json", {"CreditAccount": {"name": "Jo Doe"}})[0]
    made = api.put("Customer/1.json", {"CreditAccount": {"name": "Jo Doe", "creditLimit": 40}})["Customer"]
    key = made["creditAccountID"]
    bought = {"SaleLines": {"SaleLine": {"itemID": 0, "unitQuantity": 1, "unitPrice": 30}}, "taxCategoryID": 0}
    spent = {"SalePayment": {"amount": 30, "paymentTypeID": 4, "creditAccountID": key}}
    api.post("Sale.json", {**bought, "SalePayments": spent, "completed": True})
    assert "30" == balance(api, key)
    assert 400 == api.refused("POST", "Sale.json", {**bought, "SalePayments": spent, "completed": True})[0]


def test_voided_sale_gives_goods_and_money_back(api: Api) -> None:
    correct(api, 4, 5)
    key = card(api)["creditAccountID"]
    fill_card(api, key, 50)
    bought = {"SaleLines": {"SaleLine": {"itemID": 4, "unitQuantity": 2, "unitPrice": 10, "tax": False}}, "shopID": 1}
    spent = {"SalePayment": {"amount": 20, "paymentTypeID": 5, "creditAccountID": key}}
    sale = api.post("Sale.json", {**bought, "SalePayments": spent, "completed": True})["Sale"]["saleID"]
    assert ("3", "-30") == (row_of(api, 4, 1)["qoh"], balance(api, key))
    api.sandbox.void_sale(int(sale))
    after = api.get(f"Sale/{sale}.json")["Sale"]
    assert ("false", "true", "5", "-50") == (
        after["completed"],
        after["voided"],
        row_of(api, 4, 1)["qoh"],
        balance(api, key),
    )
    assert sale == api.get(f"SaleVoid.json?saleID={sale}")["SaleVoid"]["saleID"]
