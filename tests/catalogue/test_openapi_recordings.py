"""Answers that the real service gave conform to the OpenAPI description; they are of the un-versioned API."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from openapi_answers import faults, page_schema, record_schema

RECORDINGS = Path(__file__).resolve().parents[3] / "shared" / "recordings"
PATH = re.compile(r"/API/(?:Account/[^/]+/)?(?P<entity>[A-Za-z]+)(?:/(?P<id>\d+))?\.json")

if not RECORDINGS.is_dir():
    pytest.skip("the recordings of real traffic are not beside this repository", allow_module_level=True)

EXCHANGES = [
    (f"{path.name} {number}", exchange)
    for path in sorted(RECORDINGS.glob("*.json"))
    for number, exchange in enumerate(json.loads(path.read_text()))
]


def schema_of(exchange: dict[str, Any]) -> str:
    found = PATH.match(exchange["path"])
    assert found is not None, exchange["path"]
    if exchange["status"] != 200:
        return "SignInError" if exchange["status"] == 401 else "ApiError"
    endpoint = ENDPOINTS[found["entity"]]
    return page_schema(endpoint) if exchange["method"] == "GET" and not found["id"] else record_schema(endpoint)


@every("name, exchange", EXCHANGES)
def test_a_recorded_answer_has_nothing_that_the_description_does_not_name(name: str, exchange: dict[str, Any]) -> None:
    assert [] == list(faults(schema_of(exchange), exchange["response"], versioned=False))


def test_all_recorded_records_were_looked_at() -> None:
    assert 23 == len(EXCHANGES)


def test_a_value_of_another_kind_and_a_name_that_is_unknown_are_seen() -> None:
    [exchange] = [exchange for name, exchange in EXCHANGES if name == "items-create.json 0"]
    item = exchange["response"]["Item"]

    wrong = [{**item, "itemID": 5}, {**item, "colour": "red"}, {**item, "createTime": "yesterday"}]

    assert [1, 1, 1] == [
        len(list(faults("ItemAnswer", {**exchange["response"], "Item": one}, versioned=False))) for one in wrong
    ]
