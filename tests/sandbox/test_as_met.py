"""What recordings and programs in use met, and no page says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api, listed


@contextmanager
def served(**settings: Any) -> Iterator[Api]:
    with (
        Sandbox(items=120, registers=200, speed=20.0, **settings) as sandbox,
        plain_http.client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http,
    ):
        yield Api(sandbox, http)


def tags_of(api: Api, path: str) -> Any:
    [record] = [value for key, value in api.get(path, load_relations='["Tags"]').items() if key != "@attributes"]
    return record.get("Tags")


# Tags


@every("path", ["Item/3.json", "ItemMatrix/1.json", "Customer/4.json"])
def test_tags_are_written_and_read_by_name_and_a_write_replaces_them_all(api: Api, path: str) -> None:
    api.sandbox.reset()
    api.put(path, {"Tags": {"tag": "Brand New"}})
    assert {"tag": "brandnew"} == tags_of(api, path)
    api.put(path, {"Tags": {"tag": ["red", "online"]}})
    assert {"red", "online"} == set(tags_of(api, path)["tag"])
    api.put(path, {"customSku": "X"} if "Item/" in path else {})
    assert {"red", "online"} == set(tags_of(api, path)["tag"])
    api.put(path, {"Tags": ""})
    assert ("" if "Customer" in path else None) == tags_of(api, path)
    assert "brandnew" in {row["name"] for row in api.get("Tag.json")["Tag"]}


@every(
    "given",
    [
        {"tag": ["red", "online"]},
        {"Tag": ["red", "online"]},
        {"tag": [{"name": "red"}, {"name": "online"}]},
        {"Tag": [{"name": "red"}, {"name": "online"}]},
        ["red", "online"],
        [{"tag": "red"}, {"tag": "online"}],
        {"TagRelation": [{"Tag": {"name": "red"}}, {"Tag": {"name": "online"}}]},
    ],
)
def test_tags_are_understood_in_every_shape_that_programs_use(api: Api, given: Any) -> None:
    api.sandbox.reset()
    api.put("Item/3.json", {"Tags": given})
    assert {"red", "online"} == set(tags_of(api, "Item/3.json")["tag"])


def test_tags_may_be_served_as_objects_with_a_name() -> None:
    with served(tags="objects") as api:
        api.put("Item/3.json", {"Tags": {"tag": "red"}})
        assert {"tag": {"name": "red"}} == tags_of(api, "Item/3.json")


def test_records_are_found_by_their_tag(api: Api) -> None:
    for item in (3, 5):
        api.put(f"Item/{item}.json", {"Tags": {"tag": ["red", "shiny"]}})
    api.put("ItemMatrix/1.json", {"Tags": {"tag": "shiny"}})
    for query in ("tag=shiny", "Tags.tag=shiny", "tag=IN,[shiny]", "or=tag%3Dshiny|itemID%3D3"):
        assert ["3", "5"] == [row["itemID"] for row in api.get(f"Item.json?{query}")["Item"]]
    assert "1" == api.get("ItemMatrix.json?tag=shiny")["ItemMatrix"]["itemMatrixID"]
    unversioned = api.get(f"/API/Account/{api.sandbox.account_id}/Item.json?Tags.tag=shiny")
    assert "2" == unversioned["@attributes"]["count"]


# Relations


def test_reps_of_a_vendor_are_kept_and_shown(api: Api) -> None:
    api.put("Vendor/1.json", {"name": "A", "Reps": {"VendorRep": [{"firstName": "Al"}, {"firstName": "Bo"}]}})
    for relations in ("all", '["Reps"]', '["Contact","Reps"]'):
        vendor = api.get("Vendor/1.json", load_relations=relations)["Vendor"]
        assert ["Al", "Bo"] == [rep["firstName"] for rep in vendor["Reps"]["VendorRep"]]


def test_sales_with_all_relations_have_their_taxes_by_class(api: Api) -> None:
    lines = [{"itemID": item, "unitQuantity": 1, "unitPrice": 10, "tax": True} for item in (1, 2)]
    sale = api.post("Sale.json", {"taxCategoryID": 1, "SaleLines": {"SaleLine": lines}})["Sale"]
    shown = api.get(f"Sale/{sale['saleID']}.json", load_relations="all")["Sale"]
    assert ("Item", "20") == tuple(shown["TaxClassTotals"]["Tax"][key] for key in ("name", "subtotal"))


def test_inventory_has_a_row_for_what_is_there_and_shows_the_stock_with_all_relations(api: Api) -> None:
    [[there]] = api.sandbox.records("SELECT COUNT(*) FROM ItemShop WHERE shopID=0 AND qoh>0")
    assert there <= int(api.get("Inventory.json?count=1")["@attributes"]["count"]) <= 200
    rows = api.get("Inventory.json?limit=3&load_relations=all")["Inventory"]
    assert [3, 3, 3] == [len(row["Item"]["ItemShops"]["ItemShop"]) for row in rows]


def test_inventory_gets_a_row_for_what_comes_in_for_the_first_time(api: Api) -> None:
    item = api.post("Item.json", {"description": "Tube"})["Item"]["itemID"]
    assert "Inventory" not in api.get(f"Inventory.json?itemID={item}")
    for stock in (2, 5):
        api.put(f"Item/{item}.json", {"ItemShops": {"ItemShop": {"shopID": 1, "qoh": stock}}})
    assert item == api.get(f"Inventory.json?itemID={item}")["Inventory"]["itemID"]


@every(
    "path, relations, found",
    [
        ("WorkorderItem.json", '["Item","Employee","Discount"]', {"Item", "Employee"}),
        ("WorkorderLine.json", '["Item","Employee","Discount","TaxClass"]', {"Employee", "TaxClass"}),
    ],
)
def test_parts_of_work_orders_load_what_programs_ask_them_for(
    api: Api, path: str, relations: str, found: set[str]
) -> None:
    rows = listed(api.get(path, load_relations=relations)[path.removesuffix(".json")])
    assert found == {key for key in rows[0] if key[0].isupper()}


def test_relation_that_does_not_exist_is_refused_in_the_words_of_the_service(api: Api) -> None:
    status, message = api.refused("GET", 'Item.json?load_relations=["Colour","ItemShops"]')
    assert (400, True) == (
        status,
        message.startswith("Tried to load one or more relations that are not allowed: Colour. Item has: Category, "),
    )


def test_vendors_are_sorted_by_name(api: Api) -> None:
    names = [row["name"] for row in api.get("Vendor.json?sort=name")["Vendor"]]
    assert sorted(names, key=str.lower) == names


# What nested records leave out


def test_nested_records_leave_out_what_the_recorded_ones_did(api: Api) -> None:
    contact = {"Emails": {"ContactEmail": {"address": "a@b.example", "useType": "Primary"}}}
    note = {"Note": {"note": "Ask."}}
    customer = api.post("Customer.json", {"firstName": "Bo", "Contact": contact, **note})["Customer"]
    vendor = api.get("Vendor/1.json", load_relations='["Contact"]')["Vendor"]
    line = {"SaleLine": {"itemID": 1, "unitQuantity": 1, **note}}
    sale = api.post('Sale.json?load_relations=["SaleLines.Note"]', {"SaleLines": line})["Sale"]
    shop = api.get("Shop/1.json", load_relations='["PriceLevel","Contact"]')["Shop"]
    item = api.put('Item/3.json?load_relations=["Note"]', note)["Item"]

    assert {""} == set(customer["Contact"]["Addresses"]["ContactAddress"].values())
    assert ["contactID" in holder["Contact"] for holder in (customer, vendor, shop)] == [False, False, True]
    assert "taxCategoryID" not in sale["SaleLines"]["SaleLine"]
    assert "taxCategoryID" in api.get(f"SaleLine.json?saleID={sale['saleID']}")["SaleLine"]
    assert not {"Calculation", "canBeArchived"} & set(shop["PriceLevel"])
    assert {"Calculation", "canBeArchived"} <= set(api.get("PriceLevel/1.json")["PriceLevel"])
    assert (True, False) == ("noteID" in sale["SaleLines"]["SaleLine"]["Note"], "noteID" in item["Note"])


def test_fields_that_are_newer_than_the_documentation_are_shown(api: Api) -> None:
    sale = api.get("Sale/1.json")["Sale"]
    names = ("cashRoundingDelta", "cashRoundedTotal", "cashRoundedBalance", "calcSurcharges", "calcItemFees")
    assert ["0", sale["total"], "0", "0", "0"] == [sale[name] for name in names]
    assert sale["total"] == sale["tippableAmount"]
    assert "0" == api.get("Item/3.json")["Item"]["laborDurationMinutes"]
    assert "createTime" in api.get("Employee/1.json")["Employee"]
    assert "" == api.get("PaymentType/1.json")["PaymentType"]["channel"]


def test_vendor_that_is_changed_without_its_name_is_answered_without_it(api: Api) -> None:
    answers = [api.put("Vendor/1.json", given)["Vendor"] for given in ({"accountNumber": "B-17"}, {"name": "Bell"})]
    assert [("B-17", False), ("B-17", True)] == [(vendor["accountNumber"], "name" in vendor) for vendor in answers]
    assert "Bell" == api.get("Vendor/1.json")["Vendor"]["name"]
    assert "name" in api.post("Vendor.json", {"name": "Bow"})["Vendor"]


# Pages


def walked(api: Api, page: Mapping[str, Any]) -> list[Any]:
    rows = listed(page.get("Item"))
    while page["@attributes"]["next"]:
        page = api.get(page["@attributes"]["next"])
        rows += listed(page.get("Item"))
    return rows


def test_links_may_carry_nothing_but_sort_limit_and_cursor() -> None:
    asked = 'Item.json?limit=10&archived=only&sort=-timeStamp&load_relations=["Category"]'
    with served(next_links="bare") as api:
        for item in range(1, 25):
            api.delete(f"Item/{item}.json")
        first = api.get(asked)
        sent = httpx2.URL(first["@attributes"]["next"]).params
        assert ({"sort", "limit", "after"}, "-timeStamp", "10") == (set(sent), sent["sort"], sent["limit"])
        rows = walked(api, first)
        assert {"true", "false"} == {row["archived"] for row in rows}
        assert (True, False) == ("Category" in rows[0], "Category" in rows[10])


def test_cursor_may_be_taken_by_hand_with_the_original_parameters(api: Api) -> None:
    asked = {"limit": "40", "defaultCost": ">,10", "load_relations": '["ItemShops"]'}
    whole = [row["itemID"] for row in walked(api, api.get("Item.json", **asked))]
    page = api.get("Item.json", **asked)
    rows = listed(page["Item"])
    while page["@attributes"]["next"]:
        after = httpx2.URL(page["@attributes"]["next"]).params["after"]
        page = api.get("Item.json", **asked, after=after)
        rows += listed(page["Item"])
    assert whole == [row["itemID"] for row in rows]
    assert 40 < len(rows) < int(api.get("Item.json?count=1")["@attributes"]["count"])
    assert [] == [row for row in rows if "ItemShops" not in row or float(row["defaultCost"]) <= 10]


# Refusals and what was ignored


def test_refused_token_is_answered_in_the_shape_that_either_kind_of_program_reads(api: Api) -> None:
    for root in ("/API/V3", "/API"):
        answer = api.http.get(f"{root}/Account.json", headers={"Authorization": "Bearer old"}).json()
        assert "401" == answer["httpCode"]
    v3 = api.http.get("/API/V3/Account.json", headers={"Authorization": "Bearer old"}).json()
    assert ("access_denied", "Access token could not be verified") == (v3["error"], v3["hint"])


@every(
    "method, path, payload, ignored",
    [
        ("PUT", "Item/3.json", {"customSku": "A1", "colour": "red"}, ("body colour",)),
        ("PUT", "Item/3.json", {"avgCost": "5", "qoh": 3}, ("body avgCost", "body qoh")),
        ("PUT", "Item/3.json", {"Images": {"Image": {"description": "x"}}}, ("body Images",)),
        ("PUT", "Item/3.json", {"Note": {"note": "x", "author": "Bo"}}, ("body Note.author",)),
        ("PUT", "Item/3.json", {"Prices": {"ItemPrice": [{"useTypeID": 1, "amount": 5, "tax": 1}]}}, None),
        ("PUT", "Item/3.json", {"Category": {"categoryID": 5, "name": "Other"}}, ("body Category.name",)),
        ("POST", "Sale.json", {"SaleLines": [{"SaleLine": {"itemID": 1, "sku": "x"}}]}, None),
        ("PUT", "Customer/4.json", {"Contact": {"Phones": {"ContactPhone": {"number": "1", "useType": "Home"}}}}, ()),
        ("PUT", "Customer/4.json", {"Contact": "", "CustomFieldValues": {}}, ()),
        ("PUT", "Item/3.json", {"Tags": {"tag": "x"}, "ItemShops": {"ItemShop": {"shopID": 1, "qoh": 3}}}, ()),
    ],
)
def test_what_a_body_says_without_effect_is_noted(
    api: Api, method: str, path: str, payload: Any, ignored: tuple[str, ...] | None
) -> None:
    expected = {"Item/3.json": ("body Prices.ItemPrice.tax",), "Sale.json": ("body SaleLines.SaleLine.sku",)}
    api.good(api.send(method, path, payload))
    assert (expected[path] if ignored is None else ignored) == api.sandbox.requests[-1].ignored


@every("path", ["Item/3.json", "Sale/1.json", "Customer/4.json", "Vendor/1.json", "Shop/1.json"])
def test_record_that_is_sent_back_as_it_came_says_nothing_without_effect(api: Api, path: str) -> None:
    entity = path.partition("/")[0]
    api.put(path, api.get(path)[entity])
    assert () == api.sandbox.requests[-1].ignored


def test_custom_values_that_are_sent_back_with_their_choices_say_nothing_without_effect(api: Api) -> None:
    relations = '["CustomFieldValues","CustomFieldValues.value"]'
    [[item]] = api.sandbox.records("SELECT MIN(itemID) FROM CustomFieldValue WHERE customFieldID=1 AND itemID>0")
    record = api.get(f"Item/{item}.json", load_relations=relations)["Item"]
    api.put(f"Item/{item}.json", {"CustomFieldValues": record["CustomFieldValues"]})
    assert () == api.sandbox.requests[-1].ignored


def test_parameters_without_effect_on_a_single_record_are_noted(api: Api) -> None:
    api.get('Item/3.json?load_relations=["Category"]&archived=true&colour=red')
    assert ("filter archived", "filter colour") == api.sandbox.requests[-1].ignored


def test_tax_category_of_a_completed_sale_is_noted_as_ignored(api: Api) -> None:
    api.put("Sale/1.json", {"taxCategoryID": 2})
    assert ("body taxCategoryID",) == api.sandbox.requests[-1].ignored


def test_strict_sandbox_refuses_what_would_be_ignored_and_writes_nothing() -> None:
    with served(strict=True) as api:
        status, message = api.refused("PUT", "Item/3.json", {"customSku": "NEW", "colour": "red"})
        assert (400, "colour cannot be written to Item.") == (status, message)
        assert "NEW" != api.get("Item/3.json")["Item"]["customSku"]
        api.put("Item/3.json", {"customSku": "NEW"})
        sale = {"SaleLines": {"SaleLine": {"itemID": 1, "unitQuantity": 1}}, "SalePayments": {"SalePayment": {}}}
        payment = {"amount": 1000, "paymentTypeID": 1}
        api.post("Sale.json", {**sale, "SalePayments": {"SalePayment": payment}, "completed": True})
        made = api.sandbox.records("SELECT MAX(saleID) FROM Sale")[0][0]
        api.post(f"Sale/{made}/refund.json", {"SalePayments": {"SalePayment": {"paymentTypeID": 1}}})


def test_404_names_a_coding_that_does_not_exist_and_comes_in_plain_json(api: Api) -> None:
    for path in ("Item/999999.json", "Bicycle.json"):
        answer = api.send("GET", path)
        assert (404, "none", "404") == (
            answer.status_code,
            answer.headers["content-encoding"],
            json.loads(answer.content)["httpCode"],
        )


# Size


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_body_beyond_the_limit_is_refused_before_it_is_all_there() -> None:
    from lightspeed_pos.sandbox.http.bounded import Bounded

    taken: list[int] = []
    sent: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive())["more_body"]:
            pass

    async def receive() -> Any:
        taken.append(1)
        return {"type": "http.request", "body": b"x" * 4, "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    for headers, pieces in (([], 3), ([(b"content-length", b"11")], 0)):
        taken.clear()
        sent.clear()
        await Bounded(app, maximum=10)({"type": "http", "headers": headers}, receive, send)
        assert (413, pieces) == (sent[0]["status"], len(taken))
        assert "10 bytes" in json.loads(sent[1]["body"])["message"]


def test_upload_that_announces_too_much_is_refused_at_once(api: Api) -> None:
    connection = HTTPConnection(api.sandbox.url.removeprefix("http://"), timeout=10)
    connection.putrequest("POST", f"{api.root}/Image.json")
    connection.putheader("Content-Length", "1500000000")
    connection.endheaders()

    response = connection.getresponse()

    assert (413, "413") == (response.status, json.loads(response.read())["httpCode"])
    connection.close()
