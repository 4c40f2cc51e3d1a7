"""Registers, receipts, signatures, custom fields, reports and display templates."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from urllib.parse import urlencode, urlsplit

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from sandbox.bare_api import Api, listed

PDF = b"%PDF-1.4 signed"


def test_register_is_closed_and_opened_and_counts_what_should_be_there(api: Api) -> None:
    assert "already open" in api.refused("POST", "Register/1/open.json", {"paymentTypeID": 1})[1]
    closed = api.post("Register/1/close.json", {"notes": "Evening", "closeEmployeeID": 2})["RegisterCount"]
    assert ("Evening", "2", "1") == (closed["notes"], closed["closeEmployeeID"], closed["openEmployeeID"])
    assert {"0"} == {row["actual"] for row in closed["RegisterCountAmounts"]["RegisterCountAmount"]}
    assert "false" == api.get("Register/1.json")["Register"]["open"]
    assert "not open" in api.refused("POST", "Register/1/close.json", {})[1]
    api.sandbox.advance(60)
    opened = api.post("Register/1/open.json", {"amount": "200", "paymentTypeID": "1", "employeeID": "2"})
    assert ("200", "1", "2") == tuple(
        opened["RegisterWithdraw"][name] for name in ("amount", "registerID", "employeeID")
    )
    api.post("RegisterWithdraw.json", {"amount": -30, "paymentTypeID": 1, "registerID": 1})
    sold = {
        "registerID": 1,
        "taxCategoryID": 0,
        "completed": True,
        "SaleLines": {"SaleLine": {"itemID": 0, "unitQuantity": 1, "unitPrice": 12.5}},
        "SalePayments": {"SalePayment": {"amount": 12.5, "paymentTypeID": 1}},
    }
    api.post("Sale.json", sold)
    amounts = api.get("Register/1/calculated.json")
    assert {"CalculatedAmount"} == set(amounts)
    cash = next(row for row in amounts["CalculatedAmount"] if row["paymentTypeID"] == "1")
    assert ("200", "-30", "12.5") == (cash["add"], cash["withdraw"], cash["payment"])
    again = api.post("Register/1/close.json", {})["RegisterCount"]["RegisterCountAmounts"]["RegisterCountAmount"]
    assert "182.5" == next(row["calculated"] for row in again if row["paymentTypeID"] == "1")


def test_receipts_are_said_to_be_sent(api: Api) -> None:
    answer = api.post("Sale/1/EmailReceipt.json", {"emailAddress": "a@b.c"})
    assert {"message": "Receipt emailed to: a@b.c"} == answer
    assert 400 == api.refused("POST", "Sale/1/EmailReceipt.json", {"emailAddress": "nobody"})[0]
    assert 404 == api.refused("POST", "Sale/99999/EmailReceipt.json", {"emailAddress": "a@b.c"})[0]


def test_signature_is_uploaded_and_comes_back_as_a_file(api: Api) -> None:
    path = "SalePayment/3/SalePaymentSignature"
    assert 404 == api.send("GET", f"{path}.pdf").status_code
    files = {"binary": ("s.pdf", PDF, "application/pdf")}
    made = api.good(api.send("POST", f"{path}.json", data={"data": "{}"}, files=files))["SalePaymentSignature"]
    assert ("3", True) == (made["salePaymentID"], made["filePath"].endswith(".pdf"))
    file = api.send("GET", f"{path}.pdf")
    assert (PDF, "application/pdf") == (file.content, file.headers["content-type"])
    shown = api.get("SalePayment/3.json", load_relations='["Signatures"]')["SalePayment"]
    assert made["salePaymentSignatureID"] == shown["Signatures"]["SalePaymentSignature"]["salePaymentSignatureID"]


def valued(api: Api, path: str, value: dict[str, Any]) -> Any:
    asked = f'{path}.json?load_relations=["CustomFieldValues","CustomFieldValues.value"]'
    return api.put(asked, {"CustomFieldValues": {"CustomFieldValue": [value]}})


def test_custom_values_are_set_changed_checked_and_removed(api: Api) -> None:
    field = api.post("Item/CustomField.json", {"name": "Gears", "type": "integer", "uom": "pcs"})["CustomField"]
    key = field["customFieldID"]
    set_once = valued(api, "Item/20", {"customFieldID": key, "value": "12"})["Item"]["CustomFieldValues"]
    row = set_once["CustomFieldValue"]
    assert ("Gears", "integer", "12") == (row["name"], row["type"], row["value"])
    again = valued(api, "Item/20", {"customFieldID": key, "value": 14})["Item"]["CustomFieldValues"]["CustomFieldValue"]
    assert (row["customFieldValueID"], "14") == (again["customFieldValueID"], again["value"])
    bad = {"CustomFieldValues": {"CustomFieldValue": [{"customFieldID": key, "value": "many"}]}}
    assert 400 == api.refused("PUT", "Item/20.json", bad)[0]
    assert 400 == api.refused("PUT", "Customer/1.json", bad)[0]
    gone = valued(api, "Item/20", {"customFieldValueID": row["customFieldValueID"], "deleted": "true"})
    assert "CustomFieldValues" not in gone["Item"]
    assert 404 == api.refused("GET", f"Customer/CustomField/{key}.json")[0]


def choices(*names: str) -> dict[str, Any]:
    return {"CustomFieldChoices": {"CustomFieldChoice": [{"name": name} for name in names]}}


@every("owner", ["Item", "Customer", "Order"])
@every("kind", ["single_choice", "multi_choice"])
def test_choice_field_is_created_with_a_choice(api: Api, owner: str, kind: str) -> None:
    path = f"{owner}/CustomField"
    before = api.get(f"{path}.json?count=1")
    for nothing in ({}, {"CustomFieldChoices": ""}, choices()):
        status, message = api.refused("POST", f"{path}.json", {"name": "Use", "type": kind, **nothing})
        assert (400, True) == (status, "at least one" in message)
    assert before == api.get(f"{path}.json?count=1")
    made = api.post(f"{path}.json", {"name": "Use", "type": kind, **choices("Road")})["CustomField"]
    assert "Purpose" == api.put(f"{path}/{made['customFieldID']}.json", {"name": "Purpose"})["CustomField"]["name"]


def test_choices_are_chosen_by_id_and_shown_in_full(api: Api) -> None:
    definition = {"name": "Use", "type": "multi_choice", **choices("Road")}
    field = api.post("Item/CustomField.json", definition)["CustomField"]["customFieldID"]
    path = f"Item/CustomField/{field}/CustomFieldChoice"
    road = api.get(f"{path}.json")["CustomFieldChoice"]
    dirt = api.post(f"{path}.json", {"name": "Dirt"})["CustomFieldChoice"]
    chosen = [{"customFieldChoiceID": choice["customFieldChoiceID"]} for choice in (road, dirt)]
    value = {"customFieldID": field, "value": {"CustomFieldChoice": chosen}}
    shown = valued(api, "Item/20", value)["Item"]["CustomFieldValues"]["CustomFieldValue"]["value"]
    assert ["Road", "Dirt"] == [choice["name"] for choice in shown["CustomFieldChoice"]]
    assert "in use" in api.refused("DELETE", f"{path}/{road['customFieldChoiceID']}.json")[1]
    one = {"customFieldID": field, "value": {"customFieldChoiceID": dirt["customFieldChoiceID"]}}
    again = valued(api, "Item/20", one)["Item"]["CustomFieldValues"]["CustomFieldValue"]["value"]
    assert "Dirt" == again["CustomFieldChoice"]["name"]
    api.delete(f"{path}/{road['customFieldChoiceID']}.json")
    assert "last one" in api.refused("DELETE", f"{path}/{dirt['customFieldChoiceID']}.json")[1]


def test_choices_are_named_by_their_id_until_their_relation_is_loaded(api: Api) -> None:
    definition = {"name": "Use", "type": "single_choice", **choices("Road")}
    field = api.post("Item/CustomField.json", definition)["CustomField"]["customFieldID"]
    made = api.get(f"Item/CustomField/{field}/CustomFieldChoice.json")["CustomFieldChoice"]
    key = {"customFieldChoiceID": made["customFieldChoiceID"]}

    def choice(relations: str) -> Any:
        rows = api.get("Item/20.json", load_relations=relations)["Item"]["CustomFieldValues"]
        return rows["CustomFieldValue"]["value"]["CustomFieldChoice"]

    for written in (key, {"CustomFieldChoice": key}, {"CustomFieldChoice": made}):
        value = {"customFieldID": field, "value": written}
        api.put("Item/20.json", {"CustomFieldValues": {"CustomFieldValue": value}})
        assert key == choice('["CustomFieldValues"]')
        assert made == choice('["CustomFieldValues","CustomFieldValues.value"]')
        assert made == choice('["CustomFieldValues.value"]')


PERIOD = {"startDate": "2025-07-01", "endDate": "2025-12-31"}


def reported(api: Api, name: str) -> list[dict[str, str]]:
    pages = api.pages(f"Reports/Accounting/{name}.json?{urlencode(PERIOD)}")
    return [row for page in pages for key, value in page.items() if key != "@attributes" for row in listed(value)]


def test_reports_add_up_to_the_sales(api: Api) -> None:
    first, last = "2025-07-01T07:00:00+00:00", "2026-01-01T08:00:00+00:00"
    within = f"FROM Sale WHERE completed='true' AND completeTime>='{first}' AND completeTime<'{last}'"
    total, tax, discount = api.sandbox.records(f"SELECT SUM(total), SUM(taxTotal), SUM(calcDiscount) {within}")[0]
    sums = {
        "PaymentsByDay": sum(Decimal(row["amount"]) for row in reported(api, "PaymentsByDay")),
        "TaxesByDay": sum(Decimal(row["tax"]) for row in reported(api, "TaxesByDay")),
        "DiscountsByDay": sum(Decimal(row["discount"]) for row in reported(api, "DiscountsByDay")),
        "TaxClassSalesByDay": sum(Decimal(row["subtotal"]) for row in reported(api, "TaxClassSalesByDay")),
    }
    assert {
        "PaymentsByDay": Decimal(f"{total:.2f}"),
        "TaxesByDay": Decimal(f"{tax:.2f}"),
        "DiscountsByDay": Decimal(f"{discount:.2f}"),
        "TaxClassSalesByDay": Decimal(f"{total - tax:.2f}"),
    } == sums


def test_report_is_filtered_sorted_paged_and_counted(api: Api) -> None:
    path, rows = "Reports/Accounting/PaymentsByDay.json", reported(api, "PaymentsByDay")
    kept = [row for row in rows if row["shopID"] == "1" and Decimal(row["amount"]) > 500]
    assert 1 < len(kept) < len(rows)
    wanted = {**PERIOD, "shopID": "1", "amount": ">,500"}
    assert kept == api.get(path, **wanted)["Payments"]
    assert {"@attributes": {"count": str(len(kept))}} == api.get(path, **wanted, count="1")
    pages = list(api.pages(f"{path}?{urlencode({**wanted, 'sort': '-date', 'limit': 2})}"))
    assert kept[::-1] == [row for page in pages for row in listed(page["Payments"])]
    onwards = str(pages[0]["@attributes"]["next"])
    assert {"sort=-date", "startDate=2025-07-01"} <= set(urlsplit(onwards).query.split("&"))
    assert rows[:10] == api.get(path, **PERIOD, limit="10")["Payments"]
    assert "@attributes" in api.get(path, **PERIOD, date="2025-12-25", layaway="true")
    for wrong in ({"sort": "amount"}, {"amount": ">,much"}, {"offset": "1"}):
        assert 400 == api.send("GET", path, params={**PERIOD, **wrong}).status_code
    old = api.get(f"{path.replace('Reports', f'/API/Account/{api.sandbox.account_id}/Reports')}", **PERIOD, offset="3")
    assert rows[3:103] == old["Payments"]


@every("name", [name for name, page in ENDPOINTS.items() if page.query and not page.id])
def test_lists_without_ids_are_counted_like_others(api: Api, name: str) -> None:
    path = f"/API/V3/{ENDPOINTS[name].path}.json".format(accountID=api.sandbox.account_id)
    query = {"startDate": "2025-12-01", "endDate": "2025-12-31"} if name.startswith("Reports") else {}
    rows = listed(api.get(path, **query).get(ENDPOINTS[name].json_key))
    assert {"@attributes": {"count": str(len(rows))}} == api.get(path, **query, count="1")


def test_report_shows_days_of_the_shop_and_fixed_decimals(api: Api) -> None:
    sold = {
        "taxCategoryID": 0,
        "completed": True,
        "completeTime": "2024-02-02T05:30:00+00:00",
        "SaleLines": {"SaleLine": {"itemID": 0, "unitQuantity": 1, "unitPrice": 5}},
        "SalePayments": {"SalePayment": {"amount": 5, "paymentTypeID": 1}},
    }
    api.post("Sale.json", sold)
    period = {"startDate": "2024-02-01", "endDate": "2024-02-01"}
    row = api.get("Reports/Accounting/PaymentsByDay.json", **period)["Payments"]
    assert ("02/01/2024", "5.00", "Cash") == (row["date"], row["amount"], row["paymentTypeName"])
    sales = api.get("Reports/Accounting/TaxClassSalesByDay.json", **period)["SalesDay"]
    assert ("5.00", "0.000000000") == (sales["subtotal"], sales["avgCost"])
    for wrong in ("", "?startDate=2024-02-01", "?startDate=x&endDate=y", "?startDate=2024-02-02&endDate=2024-02-01"):
        assert 400 == api.refused("GET", f"Reports/Accounting/PaymentsByDay.json{wrong}")[0]


def test_report_tells_payments_for_layaways_from_others(api: Api) -> None:
    wanted = {"customerID": 3, "employeeID": 1, "shopID": 1, "itemID": 4, "unitQuantity": 1, "unitPrice": 7}
    line = api.post("SaleLine.json", {**wanted, "isLayaway": True})["SaleLine"]["saleLineID"]
    sold = {"customerID": 3, "shopID": 1, "taxCategoryID": 0, "completed": True, "completeTime": "2024-02-02T20:00:00Z"}
    for lines, amount in (({"saleLineID": line}, 7), ({"itemID": 4, "unitQuantity": 1, "unitPrice": 5}, 5)):
        payment = {"SalePayment": {"amount": amount, "paymentTypeID": 1}}
        api.post("Sale.json", {**sold, "SaleLines": {"SaleLine": lines}, "SalePayments": payment})
    period = {"startDate": "2024-02-02", "endDate": "2024-02-02"}
    rows = api.get("Reports/Accounting/PaymentsByDay.json", **period)["Payments"]
    assert [("false", "5.00"), ("true", "7.00")] == sorted((row["layaway"], row["amount"]) for row in rows)


def test_templates_have_their_relations_whatever_is_asked(api: Api) -> None:
    plain = api.get("DisplayTemplate/Sale/1.json")
    assert plain == api.get("DisplayTemplate/Sale/1.json", load_relations='["Nothing"]')
    assert {"SaleLines", "Shop", "Employee"} <= set(plain["Sale"])
    labels = api.get("DisplayTemplate/ItemAsLabel/1.json", copies="3")["Label"]
    item = api.get("Item/1.json")["Item"]
    assert (item["description"], item["Prices"]["ItemPrice"][0]["amount"]) == (
        labels["Item"]["description"],
        labels["m"]["price"],
    )


def test_template_page_is_html_and_escapes_what_it_shows(api: Api) -> None:
    api.put("Item/1.json", {"description": "<script>alert(1)</script>"})
    page = api.send("GET", "DisplayTemplate/ItemAsLabel/1.html", params={"template": "<b>"})
    assert (200, True) == (page.status_code, page.headers["content-type"].startswith("text/html"))
    assert "<script>" not in page.text
    assert "<b>" not in page.text
    assert 400 == api.send("GET", "DisplayTemplate/ItemAsLabel/1.html").status_code


def test_vendors_offers_are_searched_by_words(api: Api) -> None:
    found = listed(api.get("Catalog/Search.json", description="pump")["CatalogVendorItem"])
    assert found
    assert all("pump" in row["description"].lower() for row in found)
    assert 400 == api.refused("GET", "Catalog/Search.json")[0]
