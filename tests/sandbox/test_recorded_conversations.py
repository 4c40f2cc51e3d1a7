"""
What was recorded of the service in 2016 and 2017, asked of the sandbox again: same status, keys, shapes and messages.

Ids differ, and the API has grown since: what an answer may have beyond the recorded one stands in LATER.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api

RECORDINGS = Path(__file__).resolve().parents[3] / "shared" / "recordings"
if not RECORDINGS.is_dir():
    pytest.skip("the recordings of real traffic are not beside this repository", allow_module_level=True)

# Came to the API after 2016, by the record they stand in.
LATER = {
    "CustomFieldValue": {"timeStamp"},
    "Item": {"publishToEcom", "serialized"},
    "ItemAttributeSet": {"archived", "system"},
    "ItemShop": {
        *("averageCost", "lastReceivedCost", "lastReceivedLotID", "nextFifoLotCost", "nextFifoLotID", "sellable"),
        *("onLayaway", "onSpecialOrder", "onTransferIn", "onTransferOut", "onWorkorder"),
        *("totalValueAvgCost", "totalValueFifo", "totalValueNegativeInventory"),
    },
    "ItemVendorNum": {"cost"},
    "Sale": {"calcTips", "createTime", "tipEmployeeID", "tipEnabled", "updateTime"},
    "SaleLine": {"taxCategoryID"},
    "Shop": {"gatewayConfigID", "networkHealthTool", "zebraBrowserPrint"},
}
# No recorded item had these; which item has which relation is a matter of the data.
RELATIONS = {
    "Category",
    "CustomFieldValues",
    "Images",
    "ItemAttributes",
    "ItemComponents",
    "ItemVendorNums",
    "Manufacturer",
    "Note",
    "TagRelations",
}
# Deprecated, and recorded on some rows only.
GONE = {"ItemShop.m"}
# A custom field's value is text or a choice, by the type of the field.
OF_ANY_KIND = {"value"}


def shape(value: Any) -> Any:
    """Keys and kinds; the elements of a list in one."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        whole: dict[str, Any] = {}
        for element in value:
            found = shape(element)
            if not isinstance(found, dict):
                return found
            merge(whole, found)
        return whole
    return type(value).__name__


def merge(whole: dict[str, Any], part: dict[str, Any]) -> None:
    for key, value in part.items():
        if isinstance(whole.get(key), dict) and isinstance(value, dict):
            merge(whole[key], value)
        elif not isinstance(whole.get(key), dict):
            whole[key] = value


def differences(recorded: Any, given: Any, name: str = "") -> Iterator[str]:
    if isinstance(recorded, dict) and isinstance(given, dict):
        for key in recorded.keys() - given.keys():
            if f"{name}.{key}" not in GONE:
                yield f"{name}.{key} is missing"
        for key in given.keys() - recorded.keys() - LATER.get(name, set()):
            if key not in RELATIONS:
                yield f"{name}.{key} is new"
        for key in recorded.keys() & given.keys():
            yield from differences(recorded[key], given[key], key)
    elif isinstance(recorded, dict) != isinstance(given, dict) and name not in OF_ANY_KIND:
        yield f"{name} is {given}, not {recorded}"


@pytest.fixture(scope="module")
def prepared() -> Iterator[Api]:
    """A shop with the relations that the recorded one had, on items of every recorded page."""
    with (
        Sandbox(items=500, registers=200, speed=20.0) as sandbox,
        httpx2.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http,
    ):
        api = Api(sandbox, http)
        field = api.post("Item/CustomField.json", {"name": "Fabric", "type": "string"})["CustomField"]["customFieldID"]
        for item in (5, 150, 177, 250, 417):
            parts = {
                "Note": {"note": "Ask before selling.", "isPublic": "false"},
                "ItemComponents": {"ItemComponent": {"quantity": "2", "componentItemID": "9"}},
                "CustomFieldValues": {"CustomFieldValue": {"customFieldID": field, "value": "wool"}},
            }
            api.put(f"Item/{item}.json", parts)
        yield api


@pytest.mark.parametrize("name", [path.name for path in sorted(RECORDINGS.glob("*.json"))])
def test_a_recorded_conversation_goes_as_it_went(prepared: Api, name: str) -> None:
    made = ""
    for exchange in json.loads((RECORDINGS / name).read_text()):
        path = exchange["path"].replace("/-/", f"/{prepared.sandbox.account_id}/")
        if made:
            path = re.sub(r"/(Category|Item)/\d+", rf"/\1/{made}", path)
            path = re.sub(r"categoryID=\d+", f"categoryID={made}", path)
        headers = {"Authorization": "Bearer expired"} if exchange["status"] == 401 else {}
        response = prepared.http.request(exchange["method"], path, content=exchange["body"], headers=headers)
        given, recorded = response.json(), exchange["response"]
        assert exchange["status"] == response.status_code
        assert exchange["headers"]["Content-Type"] == response.headers["content-type"]
        for key in ("message", "errorClass", "httpCode", "httpMessage"):
            assert recorded.get(key) == given.get(key)
        assert [] == sorted(differences(shape(recorded), shape(given)))
        if exchange["method"] == "POST" and response.status_code == 200:
            entity = path.rpartition("/")[2].removesuffix(".json")
            made = given[entity][entity[0].lower() + entity[1:] + "ID"]
