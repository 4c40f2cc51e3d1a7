from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos.sandbox.show.scalars import collapsed, text, wire_number
from sandbox.bare_api import Api

RECORDINGS = Path(__file__).parents[2].parent / "shared" / "recordings"


@every(
    "expected, value",
    [("14.1", 14.1), ("0", 0), ("0", 0.0), ("1.0E-8", 1e-8), ("2.5E-7", 2.5e-7), ("0.0875", 0.0875), ("-3.5", -3.5)],
)
def test_numbers_have_no_trailing_zeros_and_tiny_ones_an_exponent(expected: str, value: float) -> None:
    assert expected == wire_number(value)


def test_strings_are_ascii_with_escaped_slashes() -> None:
    assert r'"caf\u00e9 1\/2\""' == text('café 1/2"')


def test_one_element_stands_alone_and_several_in_a_list() -> None:
    assert ('{"a":"1"}', '["x","y"]') == (collapsed(['{"a":"1"}']), collapsed(['"x"', '"y"']))


def test_every_scalar_is_a_string(api: Api) -> None:
    def scalars(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return [leaf for inner in value.values() for leaf in scalars(inner)]
        if isinstance(value, list):
            return [leaf for inner in value for leaf in scalars(inner)]
        return [value]

    for path in ("Item.json?load_relations=all", "Sale.json?load_relations=all", "Customer.json?load_relations=all"):
        found = scalars(api.get(path))
        assert 1000 < len(found)
        assert {str} == {type(leaf) for leaf in found}


def test_list_of_one_is_an_object_and_an_empty_list_has_no_key(api: Api) -> None:
    assert "1" == api.get("Item.json?itemID=1")["Item"]["itemID"]
    assert {"@attributes": {"next": "", "previous": ""}} == api.get("Item.json?itemID=99999")


def test_empty_relations_are_absent_except_those_that_are_empty_strings(api: Api) -> None:
    item = api.post("Item.json?load_relations=all", {"description": "Bare"})["Item"]
    assert {"TaxClass", "ItemShops", "Prices"} == {key for key in item if key[0].isupper()}
    customer = api.post("Customer.json?load_relations=all", {"firstName": "Bo", "Contact": {}})["Customer"]
    assert "" == customer["Tags"]
    contact = customer["Contact"]
    assert ["", "", ""] == [contact[key] for key in ("Phones", "Emails", "Websites")]
    assert {""} == set(contact["Addresses"]["ContactAddress"].values())


def test_scalars_precede_relations_and_stragglers_follow(api: Api) -> None:
    sale = list(api.get("Sale/1.json?load_relations=all")["Sale"])
    assert "saleID" == sale[0]
    assert "taxTotal" == sale[-1]
    customer = list(api.get('Customer/1.json?load_relations=["Contact"]')["Customer"])
    assert ["Contact", "customerID", "createTime", "timeStamp", "archived"] == customer[-5:]


def test_nested_records_show_keys_that_top_level_ones_hide(api: Api) -> None:
    nested = api.get('Sale/1.json?load_relations=["SaleLines","SaleLines.Item"]')["Sale"]["SaleLines"]["SaleLine"]
    line = nested[0] if isinstance(nested, list) else nested
    assert {"itemAttributesID", "noteID"} <= set(line["Item"])
    assert not {"itemAttributesID", "noteID"} & set(api.get("Item/1.json")["Item"])


def test_unset_times_are_absent(api: Api) -> None:
    sale = api.post("Sale.json", {"shopID": 1, "registerID": 1, "employeeID": 1})["Sale"]
    assert "completeTime" not in sale


def test_matrix_attribute_values_are_a_bare_list_a_string_or_absent(api: Api) -> None:
    matrix = api.post("ItemMatrix.json", {"description": "Cap", "itemAttributeSetID": 2})["ItemMatrix"]
    assert ("", False) == (matrix["attribute2Values"], "attribute1Values" in matrix)
    variant = {"description": "Cap S", "itemMatrixID": matrix["itemMatrixID"]}
    attributes = {"itemAttributeSetID": "2", "attribute2": "S"}
    api.post("Item.json", {**variant, "ItemAttributes": attributes})
    path = f"ItemMatrix/{matrix['itemMatrixID']}.json"
    assert "S" == api.get(path)["ItemMatrix"]["attribute2Values"]
    api.post("Item.json", {**variant, "ItemAttributes": {**attributes, "attribute2": "M"}})
    assert ["S", "M"] == api.get(path)["ItemMatrix"]["attribute2Values"]


def test_account_and_session_are_not_wrapped(api: Api) -> None:
    assert str(api.sandbox.account_id) == api.get("/API/V3/Account.json")["Account"]["accountID"]
    assert "status" in api.get(f"{api.root}.json")
    for path in ("/API/Session.json", "/API/V3/Session.json"):
        session = api.get(path)
        assert (str(api.sandbox.account_id), "true") == (session["systemCustomerID"], session["Rights"]["admin"])
        assert "@attributes" not in session
    assert "@attributes" not in api.get("/API/Locale.json")


VARIABLE = {"itemID", "systemSku", "createTime", "timeStamp", "itemShopID", "saleID", "ticketNumber", "description"}
VARIABLE |= {"avgCost", "fifoCost", "calcAvgCost", "calcFIFOCost", "saleLineID", "completeTime", "name", "timeZone"}
VARIABLE |= {"companyRegistrationNumber", "contactID", "receiptSetupID", "ccGatewayID", "timeZone"}


def assert_answers_alike(recorded: Any, ours: Any, at: str = "") -> None:
    """What was recorded is there, in the same order and with the same values where these are not our own."""
    if isinstance(recorded, dict):
        assert isinstance(ours, dict), at
        assert list(recorded) == [key for key in ours if key in recorded], at
        for key, value in recorded.items():
            if key not in VARIABLE:
                assert_answers_alike(value, ours[key], f"{at}.{key}")
    elif isinstance(recorded, list):
        for index, (one, other) in enumerate(zip(recorded, ours, strict=False)):
            assert_answers_alike(one, other, f"{at}[{index}]")
    elif at.endswith(("shopID", "itemID")):
        assert isinstance(ours, str)
    else:
        assert recorded == ours, at


@pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the recordings of real traffic are not here")
@every("recording, path", [("items-create", "Item.json"), ("sales-create", "Sale.json")])
def test_answers_to_recorded_requests_look_like_the_recorded_answers(api: Api, recording: str, path: str) -> None:
    for exchange in json.loads((RECORDINGS / f"{recording}.json").read_text()):
        response = api.send("POST", path, json.loads(exchange["body"]))
        assert exchange["status"] == response.status_code
        assert_answers_alike(exchange["response"], response.json())


@pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the recordings of real traffic are not here")
def test_recorded_refusal_is_repeated_word_for_word(api: Api) -> None:
    (exchange,) = json.loads((RECORDINGS / "items-create_invalid.json").read_text())
    response = api.send("POST", "Item.json", json.loads(exchange["body"]))
    assert exchange["response"] == response.json()
    assert exchange["headers"]["Content-Type"] == response.headers["content-type"]
