"""Real traffic of 2015 to 2019 becomes typed records without loss, and real errors the right exceptions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.links import is_linked
from lightspeed_pos.errors import ApiError, BadRequest, Unauthorized
from lightspeed_pos.exchange.request import Reply, Request
from lightspeed_pos.model.record import Record
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.responses.decode import read_count, read_one, read_page, read_rows
from lightspeed_pos.responses.failures import fault
from lossless import losses

RECORDINGS = Path(__file__).resolve().parent.parent.parent / "shared" / "recordings"
PATH = re.compile(r"/API/(?:V3/)?(?:Account/[^/]+/)?(?P<entity>[A-Za-z]+)(?:/(?P<id>\d+))?\.json")

ERRORS = {
    "accounts_oauth_with_refresh.json": (
        Unauthorized,
        401,
        "Invalid username/password or API key.",
        "BadAuthenticationRequestError",
    ),
    "items-create_invalid.json": (
        BadRequest,
        400,
        "Item not created. An Item must have a description.",
        "Exception",
    ),
}

if not RECORDINGS.is_dir():
    pytest.skip("the recordings of real traffic are not beside this repository", allow_module_level=True)


def exchanges() -> Iterator[tuple[str, int, dict[str, Any]]]:
    for path in sorted(RECORDINGS.glob("*.json")):
        for number, exchange in enumerate(json.loads(path.read_text())):
            yield path.name, number, exchange


def reply(exchange: dict[str, Any]) -> Reply:
    headers = {name.lower(): value for name, value in exchange["headers"].items()}
    return Reply(exchange["status"], headers, msgspec.json.encode(exchange["response"]))


def entity_of(exchange: dict[str, Any]) -> str:
    found = PATH.match(exchange["path"])
    assert found is not None, exchange["path"]
    return found["entity"]


def record_type(entity: str, prefix: str) -> type[Record]:
    name = {"Account": "AccountDetails"}.get(entity, entity)
    return record_classes()[f"{prefix}{name}" if is_linked(entity) else name]


def raw_rows(exchange: dict[str, Any]) -> list[dict[str, Any]]:
    found = exchange["response"].get(entity_of(exchange), [])
    return found if isinstance(found, list) else [found]


def answered(*, most_rows: int) -> list[Any]:
    return [
        (f"{name}-{number}{class_prefix}", exchange, class_prefix)
        for name, number, exchange in exchanges()
        for class_prefix in ("", "Async")
        if exchange["status"] == 200 and len(raw_rows(exchange)) <= most_rows
    ]


ANSWERED = answered(most_rows=100)
SINGLE = answered(most_rows=1)
REFUSED = [(name, exchange) for name, _, exchange in exchanges() if exchange["status"] != 200]


@every("number, exchange, prefix", ANSWERED)
def test_every_value_of_a_recorded_answer_is_found_again(number: str, exchange: dict[str, Any], prefix: str) -> None:
    entity = entity_of(exchange)

    records = read_page(reply(exchange), record_type(entity, prefix), ENDPOINTS[entity].json_key).records

    rows = raw_rows(exchange)
    assert len(rows) == len(records)
    assert [] == [line for row, record in zip(rows, records, strict=True) for line in losses(row, record)]


@every("number, exchange, prefix", SINGLE)
def test_a_recorded_answer_of_one_record_is_read_as_one(number: str, exchange: dict[str, Any], prefix: str) -> None:
    entity = entity_of(exchange)
    rows = raw_rows(exchange)

    record = read_one(reply(exchange), record_type(entity, prefix), ENDPOINTS[entity].json_key)

    assert [] == (rows if record is None else losses(rows[0], record))


@every("number, exchange, prefix", ANSWERED)
def test_rows_are_what_was_recorded(number: str, exchange: dict[str, Any], prefix: str) -> None:
    assert raw_rows(exchange) == read_rows(reply(exchange), ENDPOINTS[entity_of(exchange)].json_key).records


@every("number, exchange, prefix", ANSWERED)
def test_the_recorded_count_is_read(number: str, exchange: dict[str, Any], prefix: str) -> None:
    assert exchange["response"]["@attributes"]["count"] == str(read_count(reply(exchange)))


@every("name, exchange", REFUSED)
def test_a_recorded_error_becomes_its_exception(name: str, exchange: dict[str, Any]) -> None:
    request = Request(method=exchange["method"], target=exchange["path"])

    error = fault(request, reply(exchange), "a-token-that-was-not-recorded")

    assert isinstance(error, ApiError)
    assert ERRORS[name] == (type(error), error.status, error.message, error.error_class)


@every("number, exchange, prefix", ANSWERED)
def test_a_recorded_success_is_no_error(number: str, exchange: dict[str, Any], prefix: str) -> None:
    assert None is fault(Request(method=exchange["method"], target=exchange["path"]), reply(exchange), "a-token")


def test_the_recorded_pages_of_items_hold_what_a_person_would_read_in_them() -> None:
    pages = [exchange for name, _, exchange in exchanges() if name == "items-index.json"]

    records: list[Any] = [
        item for page in pages for item in read_page(reply(page), record_type("Item", ""), "Item").records
    ]

    assert 234 == len(records)
    assert 'Antique Brass Round Dome Studs - 1/4"' == records[0].description
    assert (135, None, 73) == (records[0].item_id, records[0].category_id, records[0].default_vendor_id)
    assert {Decimal} == {type(price) for item in records for price in item.prices.values()}
