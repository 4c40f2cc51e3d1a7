"""The documentation's own samples, one for each endpoint, become typed records without loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.links import is_linked
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.model.record import Record
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.responses.decode import read_one, read_unwrapped
from lightspeed_pos.responses.lenient import any_number
from lossless import losses

SAMPLES: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "data" / "samples.json").read_text())

WITHOUT_SAMPLE = {
    "DisplayTemplate VendorReturn",
    "Inventory",
    "Sale Refund",
    "SalePayment SalePaymentSignature",
    "TagGroup",
    "TaxCategoryClass",
}
# The documentation shows a day that never was.
LOST = {
    "Category": ["Category.createTime: '2021-02-29T19:22:55+00:00' reads None"],
    "Vendor": ["Vendor.timeStamp: '2021-02-29T19:20:50+00:00' reads None"],
}


def classes() -> Iterator[tuple[str, str]]:
    for name in SAMPLES:
        entity = {"Account": "AccountDetails"}.get(ENDPOINTS[name].entity, ENDPOINTS[name].entity)
        yield name, entity
        if is_linked(ENDPOINTS[name].entity):
            yield name, f"Async{entity}"


CLASSES = list(classes())


def decoded(name: str, record_type: type[Record]) -> Record:
    endpoint = ENDPOINTS[name]
    row = SAMPLES[name]
    if not endpoint.json_key or not endpoint.wrapped_get:
        return read_unwrapped(Reply(200, body=msgspec.json.encode(row)), record_type)
    body = msgspec.json.encode({"@attributes": {"count": "1"}, endpoint.json_key: row})
    record = read_one(Reply(200, body=body), record_type, endpoint.json_key)
    assert record is not None
    return record


@every("name, class_name", CLASSES)
def test_every_value_of_the_sample_is_found_again(name: str, class_name: str) -> None:
    row = {key: value for key, value in SAMPLES[name].items() if key != "@attributes"}

    record = decoded(name, record_classes()[class_name])

    assert class_name == type(record).__name__
    assert LOST.get(name, []) == losses(row, record)


@every("name, class_name", CLASSES)
def test_what_to_dict_gives_decodes_to_the_same_record(name: str, class_name: str) -> None:
    record_type = record_classes()[class_name]
    plain = decoded(name, record_type).to_dict()

    again: Record = msgspec.convert(json.loads(json.dumps(plain)), record_type, strict=False, dec_hook=any_number)

    assert plain == again.to_dict()


def test_every_endpoint_has_a_sample_but_those_that_the_documentation_shows_none_of() -> None:
    assert WITHOUT_SAMPLE == set(ENDPOINTS) - set(SAMPLES)
    assert set() == set(SAMPLES) - set(ENDPOINTS)
