"""A whole shop out of a sandbox and into another one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

import plain_http
from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api, said

# Settings of the account and reports: no records.
LISTS = sorted(
    page.name
    for page in ENDPOINTS.values()
    if page.query and "{" not in page.path.removeprefix("Account/{accountID}") and page.entity != "Option"
    if not page.path.startswith("Account/{accountID}/Reports")
)


@contextmanager
def api_of(sandbox: Sandbox) -> Iterator[Api]:
    with plain_http.client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
        yield Api(sandbox, http)


def listed(api: Api, name: str) -> Any:
    page = ENDPOINTS[name]
    path = page.path.removeprefix("Account/{accountID}/")
    query = {"archived": "true", "load_relations": "all"} if page.relations else {"archived": "true"}
    response = api.send("GET", f"{path}.json", params=query)
    here = api.sandbox.url.replace("/", "\\/")
    return json.loads(response.text.replace(here, "")).get(page.json_key, response.status_code)


def test_a_shop_that_was_dumped_is_served_the_same_where_it_is_loaded() -> None:
    with Sandbox(items=120, registers=200) as first:
        dumped = first.dump()
        with Sandbox(items=0, sales=0, customers=0, registers=200, start=first.now, records=dumped) as second:
            assert dumped == second.dump()
            with api_of(first) as one, api_of(second) as other:
                assert [] == [name for name in LISTS if listed(one, name) != listed(other, name)]


def test_records_as_the_api_sends_them_are_loaded_with_what_they_nest(api: Api) -> None:
    relations = '["ItemShops","Note","ItemVendorNums","CustomFieldValues"]'
    parts = {"Note": {"note": "Ask first."}, "ItemVendorNums": {"ItemVendorNum": {"value": "77", "vendorID": 1}}}
    api.put("Item/3.json", parts)
    item = api.get("Item/3.json", load_relations=relations)["Item"]
    customer = api.get("Customer/4.json", load_relations='["Contact"]')["Customer"]

    api.sandbox.load({"Item": [item], "Customer": [customer]})

    assert item == api.get("Item/3.json", load_relations=relations)["Item"]
    assert customer == api.get("Customer/4.json", load_relations='["Contact"]')["Customer"]
    assert "1" == api.get("Item.json", count="1", archived="true")["@attributes"]["count"]
    assert {"3"} == {row["itemID"] for row in api.sandbox.dump()["ItemShop"]}


def test_python_values_are_welcome(api: Api) -> None:
    made = datetime(2026, 5, 1, 12, tzinfo=UTC)

    api.sandbox.load(
        {"Item": [{"itemID": 7, "description": "Tube", "defaultCost": Decimal("4.20"), "createTime": made}]}
    )

    shown = api.get("Item/7.json")["Item"]
    assert ("4.2", "2026-05-01T12:00:00+00:00", "false") == (shown["defaultCost"], shown["createTime"], shown["tax"])


def test_prices_may_name_their_level_by_id_or_by_name(api: Api) -> None:
    prices = [{"useTypeID": 1, "amount": "4.20"}, {"useType": "MSRP", "amount": 5}]
    api.sandbox.load({"Item": [{"itemID": 7, "description": "Tube", "Prices": {"ItemPrice": prices}}]})

    shown = api.get("Item/7.json")["Item"]["Prices"]["ItemPrice"]
    expected = [("1", "Default", "4.2"), ("2", "MSRP", "5")]
    assert expected == [(price["useTypeID"], price["useType"], price["amount"]) for price in shown]


def test_a_new_item_gets_a_sku_that_no_loaded_one_has(api: Api) -> None:
    api.sandbox.load({"Item": [{"itemID": 7, "description": "Tube", "systemSku": 310000000500}]})

    made = api.post("Item.json", {"description": "Pump"})["Item"]

    assert "310000000501" == made["systemSku"]


def test_a_price_goes_to_the_level_of_the_very_name(api: Api) -> None:
    levels = [{"priceLevelID": 1, "name": "Default"}, {"priceLevelID": 5, "name": "DEFAULT"}]
    api.sandbox.load({"PriceLevel": levels, "Item": [{"itemID": 7, "description": "Tube"}]})

    def price(use_type: str) -> Any:
        written = {"ItemPrice": [{"useType": use_type, "amount": "4.20"}]}
        return api.put("Item/7.json", {"Prices": written})["Item"]["Prices"]["ItemPrice"]

    assert "5" == price("DEFAULT")["useTypeID"]
    assert ["5", "1"] == [one["useTypeID"] for one in price("default")]
    status, message = api.refused("PUT", "Item/7.json", {"Prices": {"ItemPrice": [{"useType": "Defualt"}]}})
    assert 400 == status
    assert "There is no price level with useType 'Defualt'. Known: Default, DEFAULT." in message
    assert "useType ''" in api.refused("PUT", "Item/7.json", {"Prices": {"ItemPrice": {"amount": 1}}})[1]


@every("amount", ["much", "1e12", "-1e12", [5]])
def test_what_is_no_price_is_refused(api: Api, amount: Any) -> None:
    refusal = api.refused("PUT", "Item/3.json", {"Prices": {"ItemPrice": [{"useTypeID": 1, "amount": amount}]}})
    assert (400, True) == said(refusal, "is not a value for amount")


def test_fields_without_a_place_are_named(sandbox: Sandbox) -> None:
    assert ["Item.colour"] == sandbox.load({"Item": [{"itemID": 7, "description": "Tube", "colour": "red"}]})


def test_a_sandbox_that_starts_with_records_warns_of_fields_without_a_place() -> None:
    with pytest.warns(UserWarning, match=r"no place for Item\.item_id: names are the API's, such as itemID"):
        Sandbox(items=0, records={"Item": [{"item_id": 7, "description": "Tube"}]}).start().stop()


@every(
    "records, message",
    [
        ({"Itme": []}, "'Itme' is no record type: did you mean Item?"),
        ([{"itemID": 7}], r'lists by record type, {"Item": \[.*, not list'),
        ({"Item": {"itemID": 7}}, r'Item must have a list of records, {"Item": \[{…}\]}, not dict'),
        ({"Item": 7}, "Item must have a list of records"),
        ({"Item": [7]}, "Item must have records as dicts, not 7"),
        ({"Item": [{"itemID": 7}, {"itemID": 8}, {"itemID": "7"}]}, "Item has two records with itemID 7"),
        ({"Item": [{"itemID": 7, "defaultCost": "cheap"}]}, r"Item\[7\]: 'cheap' is not a value for defaultCost"),
        ({"Item": [{"itemID": 7, "description": ["Tube"]}]}, r"Item\[7\]: \['Tube'\] is not a value for description"),
        (
            {"Item": [{"itemID": 7, "Prices": {"ItemPrice": {"useTypeID": 1, "amount": "much"}}}]},
            r"Item\[7\].Prices: 'much' is not a value for amount",
        ),
    ],
)
def test_what_cannot_be_loaded_changes_nothing(sandbox: Sandbox, records: Any, message: str) -> None:
    before = sandbox.dump()

    with pytest.raises(ValueError, match=message):
        sandbox.load(records)

    assert before == sandbox.dump()


def test_a_reset_leads_back_to_the_records_of_the_start() -> None:
    with Sandbox(items=0, records={"Item": [{"itemID": 7, "description": "Tube"}]}) as sandbox:
        with api_of(sandbox) as api:
            api.put("Item/7.json", {"description": "Pump"})

        sandbox.reset()

        with api_of(sandbox) as api:
            assert "Tube" == api.get("Item/7.json")["Item"]["description"]
