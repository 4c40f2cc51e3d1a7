"""
What was recorded of the service in 2016 and 2017, asked of the sandbox again: same status, messages, keys and kinds of
values at every depth.

Ids differ, and the API has grown since: what an answer may have beyond the recorded one stands in LATER.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api
from sandbox.shapes import Path as Path_
from sandbox.shapes import shape_of

RECORDINGS = Path(__file__).resolve().parents[3] / "shared" / "recordings"
if not RECORDINGS.is_dir():
    pytest.skip("the recordings of real traffic are not beside this repository", allow_module_level=True)

# Came to the API after 2016, by the record they stand in.
LATER = {
    "CustomFieldValue": {"timeStamp"},
    "Item": {"laborDurationMinutes", "publishToEcom", "serialized"},
    "ItemAttributeSet": {"archived", "system"},
    "ItemShop": {
        *("averageCost", "lastReceivedCost", "lastReceivedLotID", "nextFifoLotCost", "nextFifoLotID", "sellable"),
        *("onLayaway", "onSpecialOrder", "onTransferIn", "onTransferOut", "onWorkorder"),
        *("totalValueAvgCost", "totalValueFifo", "totalValueNegativeInventory"),
    },
    "ItemVendorNum": {"cost"},
    "Sale": {
        *("calcItemFees", "calcSurcharges", "calcTips", "createTime", "tipEmployeeID", "tipEnabled", "updateTime"),
        *("cashRoundedBalance", "cashRoundedTotal", "cashRoundingDelta", "tippableAmount"),
    },
    "SaleLine": {"taxCategoryID"},
    "Shop": {"gatewayConfigID", "networkHealthTool", "zebraBrowserPrint"},
}
# No recorded item had these; which item has which relation is a matter of the data.
RELATIONS = {
    ("Item", name)
    for name in (
        *("Category", "CustomFieldValues", "Images", "ItemAttributes", "ItemComponents", "ItemVendorNums"),
        *("Manufacturer", "Note", "TagRelations", "Tags"),
    )
}
# Deprecated, and recorded on some rows only.
GONE = {("Item", "ItemShops", "ItemShop", "m")}
# A custom field's value is text or a choice, by the type of the field.
OF_ANY_KIND = {("Item", "CustomFieldValues", "CustomFieldValue", "value")}
PLAIN = {"number", "text", "nothing"}  # what a text field holds is a matter of the data
FORMS = {"list", "list of one or none", "object"}  # one element stands alone


def always(value: Any) -> set[Path_]:
    """Paths of the members that every object has that stands where theirs does."""
    objects: Counter[Path_] = Counter()
    members: Counter[Path_] = Counter()

    def count(path: Path_, inner: Any) -> None:
        if isinstance(inner, dict):
            objects[path] += 1
            for key, below in inner.items():
                members[(*path, key)] += 1
                count((*path, key), below)
        elif isinstance(inner, list):
            for element in inner:
                count(path, element)

    count((), value)
    return {path for path, times in members.items() if times == objects[path[:-1]]}


def kinds(found: set[str]) -> set[str]:
    return {"plain" if kind in PLAIN else "object" if kind in FORMS else kind for kind in found}


def differences(recorded: Any, given: Any) -> Iterator[str]:
    """Members that are missing, missing in some objects, new, or of another kind, at every depth."""
    were, are = shape_of(recorded), shape_of(given)
    everywhere = always(given)
    for path in sorted(were):
        if path and path[:-1] in are and path not in GONE:
            if path not in are:
                yield f"{'.'.join(path)} is missing"
            elif path in always(recorded) - everywhere and path not in RELATIONS:
                yield f"{'.'.join(path)} is missing in some"
    for path in sorted(are):
        if path not in were and path[:-1] in were.keys() - OF_ANY_KIND and path not in RELATIONS:
            if path[-1] not in LATER.get(path[-2] if len(path) > 1 else "", set()):
                yield f"{'.'.join(path)} is new"
        elif path in were and path not in OF_ANY_KIND and not kinds(are[path]) <= kinds(were[path]):
            yield f"{'.'.join(path)} is {sorted(are[path])}, not {sorted(were[path])}"


@pytest.fixture(scope="module")
def prepared() -> Iterator[Api]:
    """A shop with the relations that the recorded one had, on items of every recorded page."""
    with (
        Sandbox(items=500, registers=200, speed=20.0) as sandbox,
        plain_http.client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http,
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


@every("name", [path.name for path in sorted(RECORDINGS.glob("*.json"))])
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
        assert [] == list(differences(recorded, given))
        if exchange["method"] == "POST" and response.status_code == 200:
            entity = path.rpartition("/")[2].removesuffix(".json")
            made = given[entity][entity[0].lower() + entity[1:] + "ID"]
