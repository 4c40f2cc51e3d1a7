"""Every endpoint of the catalogue, every request it documents: served, in the documented envelope."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.sandbox.search.selection import PAGE_SIZE
from sandbox.bare_api import Api, listed

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
PDF = b"%PDF-1.4\n"
# Ids in paths, where the first record will not do.
PARENTS = {
    "Sale Refund": {"saleID": "1"},
    "Customer CustomField CustomFieldChoice": {"customFieldID": "{Customer}"},
    "Order CustomField CustomFieldChoice": {"customFieldID": "{Order}"},
}
QUERIES = {
    "Catalog Search": {"description": "pump"},
    **{name: {"startDate": "2025-06-01", "endDate": "2026-01-31"} for name in ENDPOINTS if name.startswith("Reports")},
}
CREATE: dict[str, dict[str, Any]] = {
    "Employee": {"firstName": "Noor", "lastName": "Field"},
    "EmployeeHours": {"employeeID": 1, "shopID": 1},
    "Shop": {"name": "Annex"},
    "Category": {"name": "Bmx"},
    "Item": {"description": "Mug"},
    "Item CustomField": {"name": "Fabric", "type": "string"},
    "Item CustomField CustomFieldChoice": {"name": "Titanium"},
    "ItemAttributeSet": {"name": "Frame", "attributeName1": "Frame"},
    "ItemMatrix": {"description": "Tee", "itemAttributeSetID": 1},
    "Manufacturer": {"name": "Bellwether"},
    "Season": {"name": "Monsoon"},
    "Serialized": {"serial": "WTU9", "description": "Bike"},
    "Tag": {"name": "fresh"},
    "Inventory Transfer": {"sendingShopID": 1, "receivingShopID": 2},
    "InventoryCount": {"name": "Spring", "shopID": 1},
    "InventoryCountItem": {"inventoryCountID": 2, "itemID": 9, "employeeID": 1, "qty": 3},
    "InventoryCountReconcile": {"inventoryCountID": 2},
    "Discount": {"name": "Ten", "discountPercent": "0.1"},
    "PaymentType": {"name": "Voucher", "type": "user defined"},
    "Quote": {"notes": "x"},
    "Sale": {"SaleLines": {"SaleLine": {"itemID": 2, "unitQuantity": 1}}},
    "Sale EmailReceipt": {"emailAddress": "a@b.example"},
    "Sale Refund": {"SalePayments": {"SalePayment": {"paymentTypeID": 1}}},
    "SaleLine": {"customerID": 1, "employeeID": 1, "shopID": 1, "itemID": 2, "unitQuantity": 1, "isSpecialOrder": True},
    "Sale SaleLine": {"itemID": 2, "unitQuantity": 1},
    "TaxCategory": {"tax1Name": "GST", "tax1Rate": "0.05"},
    "TaxClass": {"name": "Books"},
    "CreditAccount": {"code": "1234567890", "name": "Gift Card"},
    "Customer": {"firstName": "Jo", "lastName": "Doe"},
    "Customer CustomField": {"name": "Shoe size", "type": "integer"},
    "Customer CustomField CustomFieldChoice": {"name": "Red"},
    "CustomerType": {"name": "Courier"},
    "CatalogVendorItem": {"description": "Pump", "catalogVendorID": 1},
    "CurrencyRate": {"currencyCode": "GBP", "rate": "1.27"},
    "Order": {"shopID": 1, "vendorID": 1},
    "Order CustomField": {"name": "Dock", "type": "string"},
    "Order CustomField CustomFieldChoice": {"name": "North"},
    "OrderLine": {"orderID": 3, "itemID": 2, "quantity": 1},
    "Vendor": {"name": "Spindle"},
    "Register Open": {"amount": 100, "paymentTypeID": 1},
    "Register Close": {"notes": "done"},
    "RegisterWithdraw": {"amount": -5, "paymentTypeID": 1, "registerID": 1},
    "Workorder": {"customerID": 1, "shopID": 1},
    "Workorder Checkout": {},
    "Workorder Clone": {},
    "Workorder WorkorderItem": {"itemID": 2, "unitQuantity": 1},
    "Workorder WorkorderLine": {"note": "Labour", "minutes": 30},
}
FILES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "Image": ({"data": json.dumps({"itemID": "1"})}, {"image": ("a.png", PNG, "image/png")}),
    "Item Image": ({"data": "{}"}, {"image": ("a.png", PNG, "image/png")}),
    "ItemMatrix Image": ({"data": "{}"}, {"image": ("a.png", PNG, "image/png")}),
    "Workorder WorkorderImage": ({"description": "Before", "ordering": "1"}, {"image": ("a.png", PNG, "image/png")}),
    "SalePayment SalePaymentSignature": ({"data": "{}"}, {"binary": ("a.pdf", PDF, "application/pdf")}),
}
UPDATE = {
    "Category": {"name": "Renamed"},
    "Sale SaleLine": {"unitQuantity": 2},
    "OrderLine": {"quantity": 2},
    "CurrencyRate": {"rate": "2"},
    "TaxCategory": {"tax1Name": "HST"},
    "Workorder": {"note": "Gears"},
}
BARE_LISTS = {"CurrencyRate", "Option", "Locale"}
UNPAGED = {*BARE_LISTS, "Account"}
NEVER_ANY = {"TagGroup"}  # nothing is known of what it holds
# Nor are there any at the start.
NOT_SEEDED = {"Item Image", "ItemMatrix Image", "Workorder WorkorderImage", "SalePayment SalePaymentSignature"}


def prepared(api: Api, endpoint: Endpoint) -> str:
    """Path of the list, parents filled in, in a shop as it was at the start."""
    api.restart()
    given = dict(PARENTS.get(endpoint.name, {}))
    path = endpoint.path.removeprefix("Account/{accountID}/")
    if endpoint.name == "Sale SaleLine":
        given["saleID"] = api.post("Sale.json", CREATE["Sale"])["Sale"]["saleID"]
    for name, value in given.items():
        if value.startswith("{"):
            field = {
                "name": "Colour",
                "type": "single_choice",
                "CustomFieldChoices": {"CustomFieldChoice": [{"name": "Black"}]},
            }
            made = api.post(f"{value[1:-1]}/CustomField.json", field)["CustomField"]
            given[name] = made["customFieldID"]
    if endpoint.name == "Register Open":
        api.post("Register/1/close.json", {})
    return re.sub(r"{(\w+)}", lambda found: given.get(found.group(1), "1"), path)


def url_of(path: str) -> str:
    return f"/API/V3/{path}.json" if path in {"Account", "Session", "Locale"} else f"{path}.json"


def created(api: Api, endpoint: Endpoint, path: str) -> Any:
    if endpoint.name in FILES:
        data, files = FILES[endpoint.name]
        return api.good(api.send("POST", f"{path}.json", data=data, files=files))
    return api.post(f"{path}.json", CREATE.get(endpoint.name, {"name": "New"}))


LISTS = [endpoint for endpoint in ENDPOINTS.values() if endpoint.query]


@every("endpoint", LISTS)
def test_lists_have_their_envelope_and_records(api: Api, endpoint: Endpoint) -> None:
    path = prepared(api, endpoint)
    if endpoint.name == "SaleVoid":
        api.sandbox.void_sale(1)
    elif endpoint.name in NOT_SEEDED:
        created(api, endpoint, path)
    page = api.get(url_of(path), **QUERIES.get(endpoint.name, {}))
    assert (endpoint.name in BARE_LISTS) == ("@attributes" not in page)
    if endpoint.name not in UNPAGED:
        assert {"next", "previous"} == set(page["@attributes"])
    records = listed(page.get(endpoint.json_key))
    assert (endpoint.name in NEVER_ANY) == (not records)
    # Labels show the item that they are for and no id of their own.
    if endpoint.id and endpoint.json_key != "Label":
        assert all(endpoint.id in record for record in records)


@every("endpoint", [e for e in LISTS if e.get and e.id])
def test_single_records_are_found_and_unknown_ones_are_not(api: Api, endpoint: Endpoint) -> None:
    path = prepared(api, endpoint)
    if endpoint.name == "SaleVoid":
        api.sandbox.void_sale(1)
    elif endpoint.name in NOT_SEEDED:
        created(api, endpoint, path)
    if endpoint.name == "Account":
        key = str(api.sandbox.account_id)
    elif endpoint.json_key == "Label":
        key = "1"
    else:
        key = str(listed(api.get(url_of(path))[endpoint.json_key])[0][endpoint.id])
    url = url_of(path).replace(".json", f"/{key}.json")
    answer = api.get(url)
    if endpoint.wrapped_get:
        assert {"@attributes": {"count": "1"}, endpoint.json_key: answer[endpoint.json_key]} == answer
        assert isinstance(answer[endpoint.json_key], dict)
    assert (404, endpoint.json_key in api.refused("GET", url.replace(f"{key}.json", "987654.json"))[1]) == (
        api.send("GET", url.replace(f"{key}.json", "987654.json")).status_code,
        True,
    )


@every("endpoint", [e for e in ENDPOINTS.values() if e.create])
def test_records_can_be_made_changed_and_removed(api: Api, endpoint: Endpoint) -> None:
    path = prepared(api, endpoint)
    answer = created(api, endpoint, path)
    if endpoint.name == "Sale EmailReceipt":
        assert {"message": "Receipt emailed to: a@b.example"} == answer
        return
    record = answer[endpoint.json_key]
    assert isinstance(record, dict)
    if endpoint.name == "Workorder Checkout":
        assert {"Checkout"} == set(answer)
        return
    assert {"count": "1"} == answer["@attributes"]
    one = f"{path}/{record[endpoint.id]}.json"
    if endpoint.get:
        fresh = api.get(one)[endpoint.json_key]
        assert {name: record[name] for name in fresh} == fresh
    if endpoint.update:
        changed = api.put(one, UPDATE.get(endpoint.name, _renamed(record)))[endpoint.json_key]
        assert record[endpoint.id] == changed[endpoint.id]
    if endpoint.delete:
        gone = api.delete(one)
        if endpoint.delete_returns == "primaryID":
            assert {"name": endpoint.json_key, "primaryID": record[endpoint.id]} == gone
        else:
            assert record[endpoint.id] == gone[endpoint.json_key][endpoint.id]
        if endpoint.delete == "archive":
            assert "true" == api.get(one)[endpoint.json_key]["archived"]
        elif endpoint.name != "Employee":
            assert 404 == api.refused("GET", one)[0]


def _renamed(record: Any) -> dict[str, str]:
    for name in ("name", "description", "note", "notes", "lastName", "serial"):
        if name in record:
            return {name: "Renamed"}
    return {}


@every("endpoint", [e for e in ENDPOINTS.values() if e.update and not e.create])
def test_records_that_exist_can_be_changed(api: Api, endpoint: Endpoint) -> None:
    api.restart()
    if endpoint.name == "Account":
        assert "New Name" == api.put(f"/API/V3/Account/{api.sandbox.account_id}.json", {"name": "New Name"})["name"]
        return
    values = {"ItemShop": {"reorderLevel": "9"}, "Industry": {"enabled": "true"}, "ItemFee": {"feeValue": "2.5"}}
    wanted = values.get(endpoint.name, {"name": "Renamed"})
    record = listed(api.get(f"{endpoint.name}.json")[endpoint.json_key])[-1]
    changed = api.put(f"{endpoint.name}/{record[endpoint.id]}.json", wanted)[endpoint.json_key]
    assert wanted == {name: changed[name] for name in wanted}
    if endpoint.delete:
        assert "true" == api.delete(f"{endpoint.name}/{record[endpoint.id]}.json")[endpoint.json_key]["archived"]


@every("endpoint", ENDPOINTS.values())
def test_what_is_not_documented_is_not_allowed(api: Api, endpoint: Endpoint) -> None:
    url = url_of(prepared(api, endpoint))
    for method, documented in (("GET", endpoint.query or endpoint.get), ("POST", endpoint.create)):
        if not documented and endpoint.name != "ItemAttributeSet":
            assert 405 == api.refused(method, url, {} if method == "POST" else None)[0]
    if endpoint.name != "Account":
        assert {405} == {api.refused(method, url, {})[0] for method in ("PUT", "DELETE")}


def test_every_relation_of_every_endpoint_loads(api: Api) -> None:
    for endpoint in LISTS:
        if endpoint.relations and not endpoint.relations_fixed:
            names = json.dumps([relation.name for relation in endpoint.relations])
            api.get(url_of(prepared(api, endpoint)), load_relations=names, **QUERIES.get(endpoint.name, {}))


SORTED = [(endpoint, name) for endpoint in LISTS for name in endpoint.sortable]


@pytest.mark.long
@every("endpoint, name", SORTED)
def test_lists_are_sorted_by_what_they_say_they_can_be_sorted_by(api: Api, endpoint: Endpoint, name: str) -> None:
    url, given = url_of(prepared(api, endpoint)), QUERIES.get(endpoint.name, {})
    plain, up, down = (
        listed(api.get(url, **given, **order).get(endpoint.json_key))
        for order in ({}, {"sort": name}, {"sort": f"-{name}"})
    )
    if endpoint.name not in UNPAGED and len(plain) < PAGE_SIZE:
        assert (len(plain), up) == (len(up), down[::-1])


@every("owner", ["Item", "Customer", "Order"])
def test_custom_fields_are_sorted_by_a_time_of_change_that_they_do_not_show(api: Api, owner: str) -> None:
    path = f"{owner}/CustomField"
    first = api.post(f"{path}.json", {"name": "Fabric", "type": "string"})["CustomField"]["customFieldID"]
    api.sandbox.advance(60)
    last = api.post(f"{path}.json", {"name": "Lining", "type": "string"})["CustomField"]["customFieldID"]
    api.sandbox.advance(60)
    assert "timeStamp" not in api.put(f"{path}/{first}.json", {"name": "Cloth"})["CustomField"]
    page = api.get(f"{path}.json?sort=-timeStamp&limit=1")
    assert first == page["CustomField"]["customFieldID"]
    assert last == api.get(page["@attributes"]["next"])["CustomField"]["customFieldID"]
