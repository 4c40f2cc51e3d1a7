from __future__ import annotations

import json
from typing import Any

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from sandbox.bare_api import Api, listed, said


@every(
    "method, path, payload, message",
    [
        ("POST", "Category.json", {"name": ""}, "name cannot be blank."),
        ("PUT", "Category/1.json", {"name": ""}, "name cannot be blank."),
        ("POST", "Item.json", {"description": ""}, "Item not created. An Item must have a description."),
        ("PUT", "Item/1.json", {"description": None}, "Item not updated. An Item must have a description."),
        ("POST", "Manufacturer.json", {}, "name cannot be blank."),
        ("PUT", "Item/1.json", {"categoryID": 99999}, "Invalid Foreign keys for Item: categoryID 99999."),
        ("PUT", "Customer/1.json", {"discountID": "7777"}, "Invalid Foreign keys for Customer: discountID 7777."),
        ("GET", "Employee/99.json", None, "Object of type 'Employee' not found with primary ID '99'."),
        ("GET", "Item/abc.json", None, "Object of type 'Item' not found with primary ID 'abc'."),
    ],
)
def test_refusals_in_the_known_words(api: Api, method: str, path: str, payload: Any, message: str) -> None:
    response = api.send(method, path, payload)
    assert message == response.json()["message"]
    assert str(response.status_code) == response.json()["httpCode"]
    assert "text/html; charset=UTF-8" == response.headers["content-type"]


def test_created_item_has_prices_and_stock_rows_for_every_shop(api: Api) -> None:
    payload = {
        "description": "Enamel mug",
        "defaultCost": "4.2",
        "Prices": {"ItemPrice": [{"amount": "11.9", "useType": "Default"}, {"amount": 14, "useTypeID": 2}]},
        "ItemShops": {"ItemShop": [{"shopID": "1", "qoh": "12"}]},
    }
    item = api.post("Item.json", payload)["Item"]
    assert {"1": "11.9", "2": "14"} == {row["useTypeID"]: row["amount"] for row in item["Prices"]["ItemPrice"]}
    assert {"0": "12", "1": "12", "2": "0"} == {row["shopID"]: row["qoh"] for row in item["ItemShops"]["ItemShop"]}
    assert ("true", "true", "1") == (item["tax"], item["discountable"], item["taxClassID"])
    logged = api.get(f"InventoryLog.json?itemID={item['itemID']}")["InventoryLog"]
    assert ("ItemCreated", "12") == (logged["reason"], logged["qohChange"])


def test_system_sku_runs_ahead_of_the_id(api: Api) -> None:
    item = api.post("Item.json", {"description": "Late"})["Item"]
    assert 210_000_000_000 + int(item["itemID"]) < int(item["systemSku"])


def test_put_changes_only_what_it_names_and_blank_clears(api: Api) -> None:
    before = api.get("Item/2.json")["Item"]
    after = api.put("Item/2.json", {"customSku": "", "modelYear": "2020", "systemSku": "1", "colour": "red"})["Item"]
    changed = {key for key, value in before.items() if after[key] != value}
    assert {"customSku", "modelYear", "timeStamp"} == changed
    assert ("", "2020") == (after["customSku"], after["modelYear"])


@every("payload", [{"Item": {"tax": False}}, {"tax": False}, {"tax": "false"}, {"tax": 0}])
def test_payloads_may_be_wrapped_and_typed_either_way(api: Api, payload: Any) -> None:
    assert "false" == api.put("Item/3.json", payload)["Item"]["tax"]


def test_stock_is_set_absolutely_by_shop_or_row_and_leaves_the_item_stamp_alone(api: Api) -> None:
    def levels() -> dict[str, str]:
        return {row["shopID"]: row["qoh"] for row in api.get("ItemShop.json?itemID=7")["ItemShop"]}

    rows = {row["shopID"]: row["itemShopID"] for row in api.get("ItemShop.json?itemID=7")["ItemShop"]}
    api.put("Item/7.json", {"ItemShops": {"ItemShop": {"shopID": "1", "qoh": "3"}}})
    api.put("Item/7.json", {"ItemShops": {"ItemShop": [{"itemShopID": rows["2"], "qoh": 4.5}]}})
    assert {"0": "7.5", "1": "3", "2": "4.5"} == levels()
    stamp = api.get("Item/7.json")["Item"]["timeStamp"]
    api.post("Sale.json", sold(7))
    assert ("2", stamp) == (levels()["1"], api.get("Item/7.json")["Item"]["timeStamp"])
    for bad in ({"shopID": 99, "qoh": 1}, {"qoh": 1}, {"itemShopID": rows["0"], "qoh": 1}, {"shopID": 1, "qoh": "x"}):
        assert 400 == api.refused("PUT", "Item/7.json", {"ItemShops": {"ItemShop": bad}})[0]


@every("row_id", [False, True])
def test_shop_that_is_named_twice_is_refused_whole(api: Api, row_id: bool) -> None:
    def levels() -> dict[str, str]:
        return {row["shopID"]: row["qoh"] for row in api.get("ItemShop.json?itemID=5")["ItemShop"]}

    before = levels()
    rows = {row["shopID"]: row["itemShopID"] for row in api.get("ItemShop.json?itemID=5")["ItemShop"]}
    again = {"itemShopID": rows["1"]} if row_id else {"shopID": "1"}
    twice = {"ItemShops": {"ItemShop": [{"shopID": "1", "qoh": "3"}, {"shopID": "2", "qoh": 1}, {**again, "qoh": "4"}]}}
    assert (400, True) == said(api.refused("PUT", "Item/5.json", twice), "twice")
    assert before == levels()
    if not row_id:
        assert 400 == api.refused("POST", "Item.json", {"description": "Mug", **twice})[0]


def sold(item: int) -> dict[str, Any]:
    lines = {"SaleLine": {"itemID": item, "unitQuantity": 1, "unitPrice": 0}}
    return {"shopID": 1, "registerID": 1, "employeeID": 1, "completed": True, "SaleLines": lines}


def test_item_shop_itself_takes_only_reorder_levels(api: Api) -> None:
    before = api.get("ItemShop/2.json")["ItemShop"]
    after = api.put("ItemShop/2.json", {"qoh": 99, "reorderPoint": 5, "reorderLevel": 9})["ItemShop"]
    assert (before["qoh"], "5", "9") == (after["qoh"], after["reorderPoint"], after["reorderLevel"])


def test_archiving_an_item_empties_its_stock_and_put_brings_it_back_without(api: Api) -> None:
    stamp = api.get("Item/7.json")["Item"]["timeStamp"]
    gone = api.delete("Item/7.json")["Item"]
    assert ("true", stamp, "210000000007") == (gone["archived"], gone["timeStamp"], gone["systemSku"])
    assert {"0"} == {row["qoh"] for row in api.get("ItemShop.json?itemID=7")["ItemShop"]}
    assert "Item" not in api.get("Item.json?itemID=7")
    stored = api.get("Item/7.json")["Item"]
    assert "true" == stored["archived"]
    assert stamp < stored["timeStamp"]
    assert "true" == api.delete("Item/7.json")["Item"]["archived"]
    assert "false" == api.put("Item/7.json", {"archived": "false"})["Item"]["archived"]
    assert "false" == api.put("Item/7.json", {"archived": True})["Item"]["archived"]


def test_archiving_a_matrix_takes_its_items_along(api: Api) -> None:
    api.delete("ItemMatrix/1.json")
    items = api.get("Item.json?itemMatrixID=1&archived=true")["Item"]
    assert (6, {"true"}) == (len(items), {item["archived"] for item in items})


def test_code_of_another_item_is_a_422_even_when_only_stock_is_written(api: Api) -> None:
    upc = api.get("Item/4.json")["Item"]["upc"]
    status, message = api.refused("POST", "Item.json", {"description": "Twin", "upc": upc})
    assert (422, True) == (status, "already exists" in message)
    assert 400 == api.refused("PUT", "Item/8.json", {"upc": "12"})[0]


def test_children_without_id_are_appended_and_with_id_changed(api: Api) -> None:
    def numbers() -> list[Any]:
        return listed(
            api.get('Item/9.json?load_relations=["ItemVendorNums"]')["Item"]["ItemVendorNums"]["ItemVendorNum"]
        )

    (first,) = numbers()
    api.put("Item/9.json", {"ItemVendorNums": {"ItemVendorNum": {"value": "NEW-1", "vendorID": 2}}})
    api.put(
        "Item/9.json",
        {"ItemVendorNums": {"ItemVendorNum": [{"itemVendorNumID": first["itemVendorNumID"], "value": "OLD"}]}},
    )
    assert ["OLD", "NEW-1"] == [row["value"] for row in numbers()]
    other = {"ItemVendorNums": {"ItemVendorNum": {"itemVendorNumID": "1", "value": "X"}}}
    assert 400 == api.refused("PUT", "Item/9.json", other)[0]


def test_note_is_written_through_its_record(api: Api) -> None:
    for words in ("first", "second"):
        note = api.put('Item/3.json?load_relations=["Note"]', {"Note": {"note": words}})["Item"]["Note"]
        assert (words, "false") == (note["note"], note["isPublic"])


def test_contact_keeps_one_phone_and_mail_for_each_use(api: Api) -> None:
    contact = {
        "Phones": {"ContactPhone": [{"number": "1", "useType": "Home"}, {"number": "2", "useType": "Mobile"}]},
        "Emails": {"ContactEmail": {"address": "jo@mail.example", "useType": "Primary"}},
        "Addresses": {"ContactAddress": {"address1": "1 Road", "city": "Bend"}},
    }
    customer = api.post("Customer.json", {"firstName": "Jo", "Contact": contact})["Customer"]
    path = f"Customer/{customer['customerID']}.json"
    made = customer["Contact"]
    assert ("true", "true", "true") == (made["noEmail"], made["noPhone"], made["noMail"])
    after = api.put(path, {"Contact": {"Phones": {"ContactPhone": {"number": "3", "useType": "Home"}}}})["Customer"]
    phones = {row["useType"]: row["number"] for row in after["Contact"]["Phones"]["ContactPhone"]}
    assert {"Home": "3", "Mobile": "2"} == phones
    assert "Bend" == after["Contact"]["Addresses"]["ContactAddress"]["city"]
    wrong = {"Contact": {"Phones": {"ContactPhone": {"number": "3", "useType": "Boat"}}}}
    assert 400 == api.refused("PUT", path, wrong)[0]


def contact_of(api: Api, customer: Any) -> str:
    [[key]] = api.sandbox.records("SELECT contactID FROM Customer WHERE customerID=?", customer["customerID"])
    return str(key)


@every("given", [{}, {"Contact": ""}, {"Contact": {}}])
def test_new_customer_has_a_contact_that_wants_no_advertisements(api: Api, given: Any) -> None:
    credit = {"CreditAccount": {"name": "Bo", "creditLimit": 0}}
    customer = api.post("Customer.json", {"firstName": "Bo", **credit, **given})["Customer"]
    made = customer["Contact"]
    assert ("true", "true", "true", "") == (made["noEmail"], made["noPhone"], made["noMail"], made["Phones"])
    account = api.get(f'CreditAccount/{customer["creditAccountID"]}.json?load_relations=["Contact"]')["CreditAccount"]
    assert contact_of(api, customer) == account["Contact"]["contactID"]
    path = f"Customer/{customer['customerID']}.json"
    after = api.put(path, {"Contact": {"noEmail": False}})["Customer"]["Contact"]
    assert ("false", "true") == (after["noEmail"], after["noPhone"])
    assert contact_of(api, customer) == account["Contact"]["contactID"]


def test_new_shop_has_a_contact(api: Api) -> None:
    shop = api.post("Shop.json", {"name": "Annex"})["Shop"]
    assert shop["contactID"] == shop["Contact"]["contactID"] != "0"


def test_credit_account_comes_with_its_customer_and_goes_with_it(api: Api) -> None:
    customer = api.post("Customer.json", {"firstName": "Al", "CreditAccount": {"name": "Al", "creditLimit": 100}})[
        "Customer"
    ]
    account = api.get(f"CreditAccount/{customer['creditAccountID']}.json")["CreditAccount"]
    assert (customer["customerID"], "100", "false") == (
        account["customerID"],
        account["creditLimit"],
        account["giftCard"],
    )
    api.delete(f"Customer/{customer['customerID']}.json")
    assert "true" == api.get(f"CreditAccount/{customer['creditAccountID']}.json")["CreditAccount"]["archived"]
    assert 400 == api.refused("POST", "CreditAccount.json", {"code": "short"})[0]


def test_anonymized_customer_is_archived_and_nameless(api: Api) -> None:
    api.delete("Customer/3/Anonymize.json")
    customer = api.get('Customer/3.json?load_relations=["Contact"]')["Customer"]
    assert ("Customer", "[3]", "true") == (customer["firstName"], customer["lastName"], customer["archived"])
    assert "" == customer["Contact"]["Emails"]


def test_tag_names_are_lower_case_without_blanks_and_unique(api: Api) -> None:
    assert "newtag" == api.post("Tag.json", {"name": "New Tag"})["Tag"]["name"]
    assert (400, True) == said(api.refused("POST", "Tag.json", {"name": "NEWTAG"}), "already exists")


def test_deleted_tag_leaves_all_records(api: Api) -> None:
    relations = 'load_relations=["TagRelations","TagRelations.Tag"]'
    item = next(row for row in api.get(f"Item.json?{relations}")["Item"] if "TagRelations" in row)
    for relation in listed(item["TagRelations"]["TagRelation"]):
        api.delete(f"Tag/{relation['tagID']}.json")
    assert "TagRelations" not in api.get(f"Item/{item['itemID']}.json?{relations}")["Item"]


def test_short_lists_keep_their_rules(api: Api) -> None:
    assert 400 == api.refused("DELETE", "TaxClass/1.json")[0]
    assert 400 == api.refused("PUT", "PaymentType/1.json", {"name": "Coins"})[0]
    assert 422 == api.refused("POST", "Discount.json", {"name": "x", "discountAmount": 1, "discountPercent": 0.1})[0]
    assert 400 == api.refused("POST", "Discount.json", {"name": "x", "discountPercent": 5})[0]
    employee = api.delete("Employee/2.json")["Employee"]
    assert ("true", "true") == (employee["archived"], api.get("Employee/2.json")["Employee"]["lockOut"])
    hours = api.post("EmployeeHours.json", {"employeeID": 1, "shopID": 1, "checkIn": "2026-01-05T09:00:00-08:00"})
    assert "2026-01-05T17:00:00+00:00" == hours["EmployeeHours"]["checkIn"]
    key = hours["EmployeeHours"]["employeeHoursID"]
    assert {"name": "EmployeeHours", "primaryID": key} == api.delete(f"EmployeeHours/{key}.json")


@every(
    "expected, dob",
    [("2021-04-04T07:00:00+00:00", "2021-04-04"), ("2021-01-01T08:00:00+00:00", "2021-01-01")],
)
def test_date_without_time_is_midnight_in_the_shop(api: Api, expected: str, dob: str) -> None:
    assert expected == api.put("Customer/1.json", {"dob": dob})["Customer"]["dob"]


@every("sent", ["2026-01-05", "2026-01-05T23:30:00-08:00", "2026-01-06T07:30:00Z"])
def test_field_that_is_a_date_stays_one(api: Api, sent: str) -> None:
    offer = {"catalogVendorItemID": 1, "description": "Pump", "lastPriceChange": sent}
    made = api.post("CatalogVendorItem.json", offer)["CatalogVendorItem"]
    assert "2026-01-05" == made["lastPriceChange"]
    assert 400 == api.refused("POST", "CatalogVendorItem.json", {**offer, "lastPriceChange": "soon"})[0]


def test_dates_are_compared_as_dates(api: Api) -> None:
    key = api.post("Order.json", {"shopID": 1, "vendorID": 1})["Order"]["orderID"]
    api.post("OrderLine.json", {"orderID": key, "itemID": 1, "quantity": 1, "price": 1})
    api.put(f"Order/{key}.json", {"orderedDate": "2026-01-05T12:00:00Z"})
    api.sandbox.receive_order(int(key))
    due = api.get(f"Order/{key}/Shipment.json")["OrderShipment"]["paymentDueDate"]
    for query, expected in ((due, 1), (f">=,{due}", 1), (f"<,{due}", 0), (f'IN,["{due}"]', 1)):
        found = api.get(f"Order/{key}/Shipment.json", paymentDueDate=query)
        assert expected == len(listed(found.get("OrderShipment")))


def test_tax_category_takes_its_classes_along(api: Api) -> None:
    classes = {"TaxCategoryClasses": {"TaxCategoryClass": {"taxClassID": 2, "tax1Rate": 0.05}}}
    made = api.post(
        'TaxCategory.json?load_relations=["TaxCategoryClasses"]', {"tax1Name": "VAT", "tax1Rate": "0.2", **classes}
    )["TaxCategory"]
    key = made["TaxCategoryClasses"]["TaxCategoryClass"]["taxCategoryClassID"]
    api.delete(f"TaxCategory/{made['taxCategoryID']}.json")
    assert 404 == api.refused("GET", f"TaxCategoryClass/{key}.json")[0]


def test_refused_write_leaves_nothing_behind(api: Api) -> None:
    before = api.get("Item.json?count=1&archived=true"), api.get("ItemShop.json?count=1")
    assert 400 == api.refused("POST", "Item.json", {"description": "x", "Prices": {"ItemPrice": {"useType": "No"}}})[0]
    assert before == (api.get("Item.json?count=1&archived=true"), api.get("ItemShop.json?count=1"))


@every(
    "status, method, path",
    [
        (405, "POST", "Item/1.json"),
        (405, "PUT", "Item.json"),
        (405, "DELETE", "Shop/1.json"),
        (405, "POST", "Register.json"),
        (405, "PATCH", "Item/1.json"),
        (404, "GET", "Nothing.json"),
        (404, "GET", "item.json"),
        (404, "GET", "Item/99999/Image.json"),
    ],
)
def test_what_is_not_allowed_or_not_served_says_so(api: Api, status: int, method: str, path: str) -> None:
    assert status == api.refused(method, path, {} if method != "GET" else None)[0]


@every("asked", ["all", "each"])
def test_every_relation_of_the_catalogue_can_be_loaded(api: Api, asked: str) -> None:
    for endpoint in ENDPOINTS.values():
        if not endpoint.query or not endpoint.relations or "{" in endpoint.path.removeprefix("Account/{accountID}"):
            continue
        if endpoint.params_required:
            continue
        names = asked if asked == "all" else json.dumps([relation.name for relation in endpoint.relations])
        path = endpoint.path.removeprefix("Account/{accountID}/")
        api.get(f"{path}.json", load_relations=names, limit="20")


def test_xml_is_refused_by_name(api: Api) -> None:
    for path, headers in (("Item", {}), ("Item.xml", {}), ("Item.json", {"Accept": "application/xml"})):
        response = api.send("GET", path, headers=headers)
        assert (406, True) == (response.status_code, "JSON only" in response.json()["message"])
    assert 200 == api.send("GET", "Item", headers={"Accept": "application/json"}).status_code


@every(
    "body",
    [
        '{"description":NaN}',
        '{"description":"Mug","defaultCost":Infinity}',
        '{"description":"Mug","Note":{"note":-Infinity}}',
        '{"description":"a\\u0000b"}',
        '{"description":"Mug","Note":{"note":"\\\\\\u0000"}}',
    ],
)
def test_body_that_is_no_json_or_holds_a_nul_is_refused(api: Api, body: str) -> None:
    before = api.get("Item.json?count=1")
    assert 400 == api.send("POST", "Item.json", content=body).status_code
    assert before == api.get("Item.json?count=1")


def test_backslash_before_zeros_is_text(api: Api) -> None:
    made = api.send("POST", "Item.json", content='{"description":"a\\\\u0000b"}').json()["Item"]
    assert r"a\u0000b" == made["description"]
