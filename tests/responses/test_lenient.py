"""What becomes of values that cannot be read."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

import msgspec
import pytest

from decoded import NEXT, answer, item, page
from every import every
from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.model.record import many, one, wire_value
from lightspeed_pos.responses import documents
from lightspeed_pos.responses.decode import (
    GLANCE_BYTES,
    MOST_SHARED_NUMBERS,
    _holds_local_times,
    read_rows,
    shared_numbers,
)
from lightspeed_pos.responses.lenient import MOST_ODD_PLACES, lenient


@every(
    "raw, expected",
    [("14.1", "14.1"), ("1.0E-8", "0.00000001"), ("-0", "0"), ("0.000000000", "0"), ("565.00", "565"), ("-3", "-3")],
)
def test_numbers_come_in_many_forms(raw: str, expected: str) -> None:
    record = item(avgCost=raw)

    assert Decimal(expected) == record.avg_cost
    assert Decimal(expected) == Decimal(record.to_dict()["avgCost"])


@every("raw, expected", [("true", True), ("false", False), ("1", True), ("0", False)])
def test_flags_are_true_and_false(raw: str, expected: bool) -> None:
    assert expected is item(archived=raw).archived


@every("raw", ["2016-11-01T04:00:00+00:00", "2016-11-01T04:00:00Z", "2016-11-01T04:00:00+0000"])
def test_times_are_aware_and_in_utc(raw: str) -> None:
    stamp = item(timeStamp=raw).time_stamp

    assert datetime(2016, 11, 1, 4, tzinfo=UTC) == stamp
    assert timedelta(0) == stamp.utcoffset()


ODD = [
    ("avgCost", "avg_cost", "abc"),
    ("avgCost", "avg_cost", "1,50"),
    ("avgCost", "avg_cost", "NaN"),
    ("avgCost", "avg_cost", "-sNaN12"),
    ("avgCost", "avg_cost", "Infinity"),
    ("avgCost", "avg_cost", "-inf"),
    ("avgCost", "avg_cost", {"@attributes": {"currency": "USD"}}),
    ("systemSku", "system_sku", "1.5"),
    ("categoryID", "category_id", "abc"),
    ("archived", "archived", "yes"),
    ("timeStamp", "time_stamp", "0000-00-00T00:00:00+00:00"),
    ("timeStamp", "time_stamp", "0000-00-00 00:00:00"),
    ("timeStamp", "time_stamp", "2021-02-29T19:22:55+00:00"),
    ("timeStamp", "time_stamp", "2016-11-01T04:00:00"),
    ("timeStamp", "time_stamp", "2016-11-01"),
    ("timeStamp", "time_stamp", "12"),
    ("timeStamp", "time_stamp", 12),
    ("timeStamp", "time_stamp", []),
]


@every("name, python, raw", ODD)
def test_an_odd_value_reads_none_and_leaves_the_rest(
    name: str, python: str, raw: Any, caplog: pytest.LogCaptureFixture
) -> None:
    documents._warned.clear()
    caplog.clear()
    odd = {"itemID": "1", "description": "Mug", "defaultCost": "4.2", "createTime": "2016-11-01T04:00:00Z", name: raw}
    document = {"@attributes": {"next": NEXT}, "Item": [odd, {"itemID": "2", "defaultCost": "5"}]}

    with caplog.at_level(logging.WARNING, "lightspeed_pos.wire"):
        found = page(document)

    first, second = found.records
    assert None is getattr(first, python)
    assert ("Mug", Decimal("4.2"), 2016) == (first.description, first.default_cost, first.create_time.year)
    assert (2, Decimal(5), NEXT) == (second.item_id, second.default_cost, found.next_url)
    assert [("lightspeed_pos.wire", "WARNING")] == [(line.name, line.levelname) for line in caplog.records]
    assert f"Item.{name} reads None: {raw!r:.60} is no " in caplog.text
    assert raw == read_rows(answer(document), "Item").records[0][name]


@every("raw", ["NaN", "Infinity", "1E+200"])
def test_a_number_that_no_shop_has_reads_none_in_a_relation_too(raw: str) -> None:
    record = item(
        avgCost="2", ItemShops={"ItemShop": [{"itemShopID": "1", "shopID": "1", "qoh": raw, "sellable": "3"}]}
    )

    [stock] = record._item_shops.items
    assert (Decimal(2), None, Decimal(3)) == (record.avg_cost, stock.qoh, stock.sellable)


def test_equal_numbers_of_a_page_are_one_object() -> None:
    first, second = page(
        {"Item": [{"itemID": "1", "avgCost": "17.25"}, {"itemID": "2", "defaultCost": "17.25"}]}
    ).records

    assert Decimal("17.25") == first.avg_cost
    assert second.default_cost is first.avg_cost


def test_no_more_numbers_are_kept_than_a_page_adds_to_so_many() -> None:
    rows = [{"itemID": number, "avgCost": f"{number}.5"} for number in range(1, MOST_SHARED_NUMBERS + 100)]

    costs = [record.avg_cost for record in page({"Item": rows}).records]
    one = item(avgCost="0.5").avg_cost

    assert [Decimal(f"{number}.5") for number in range(1, MOST_SHARED_NUMBERS + 100)] == costs
    assert (Decimal("0.5"), 1) == (one, len(shared_numbers))


def test_equal_values_of_other_types_are_not_taken_for_one_another() -> None:
    rows = [{"itemID": number, "avgCost": cost} for number, cost in enumerate(["1", 1, 1.0, True, "1.0", "1" * 99], 1)]

    costs = [str(record.avg_cost) for record in page({"Item": rows}).records]

    assert ["1", "1", "1.0", "None", "1.0", "1" * 99] == costs


def test_an_odd_text_reads_as_unset() -> None:
    record = item(description=None, upc=12345678905, ean={"a": "b"}, customSku="kept")

    assert ("", "", "", "kept") == (record.description, record.upc, record.ean, record.custom_sku)


def test_blank_means_not_set_and_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    blank = {"avgCost": "", "systemSku": "", "categoryID": "", "archived": "", "timeStamp": "", "description": ""}
    price = {"ItemPrice": [{"amount": "", "useType": "Default"}]}

    record = item(**blank, Prices=price, defaultCost="4.2")

    assert {"itemID": 1, "defaultCost": "4.2"} == {
        name: value for name, value in record.to_dict().items() if name in {*blank, "itemID", "defaultCost"}
    }
    assert [] == caplog.records


def test_each_kind_of_odd_value_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    for raw in ("", "n/a", "x/y", "1,234.50", "99,000.00", "1.234,50", 7.5, None, {"a": "b"}, ["c"], "NaN", "1E999"):
        item(avgCost=raw)
    for raw in ("n/a", "1.5"):
        item(systemSku=raw)

    assert [
        ("Item.avgCost", "n/a"),
        ("Item.avgCost", "1,234.50"),
        ("Item.avgCost", "1.234,50"),
        ("Item.avgCost", "b"),
        ("Item.avgCost", "c"),
        ("Item.avgCost", "NaN"),
        ("Item.avgCost", "1E999"),
        ("Item.systemSku", "n/a"),
        ("Item.systemSku", "1.5"),
    ] == [(line.getMessage().partition(" ")[0], line.getMessage().split("'")[-2]) for line in caplog.records]


def test_odd_values_without_end_are_not_warned_of_without_end(caplog: pytest.LogCaptureFixture) -> None:
    for number in range(documents.MOST_WARNINGS + 100):
        documents.warn_once(f"Item.{number}", "x", "odd")

    assert documents.MOST_WARNINGS == len(caplog.records)


@every("raw", ["2016-11-01T23:30:00-05:00", "2016-11-01T23:30:00-0500", "2016-11-02T10:00:00+05:30"])
def test_a_time_of_another_zone_reads_in_utc(raw: str) -> None:
    document = {
        "Item": [
            {"itemID": "1", "createTime": "2016-11-02T04:30:00+00:00"},
            {"itemID": "2", "createTime": raw, "Manufacturer": {"manufacturerID": "3", "timeStamp": raw}},
        ]
    }

    second = page(document).records[1]

    times = [second.create_time, one(wire_value(second, "manufacturer")).time_stamp]
    assert [datetime(2016, 11, 2, 4, 30, tzinfo=UTC)] * 2 == times
    assert ["2016-11-02", "2016-11-02"] == [str(time.date()) for time in times]


def test_a_page_of_another_zone_reads_in_utc_where_only_relations_have_times() -> None:
    shop = {"itemShopID": "1", "timeStamp": "2016-11-01T23:30:00-05:00"}
    rows = [{"itemID": str(n), "description": "x" * 400, "ItemShops": {"ItemShop": shop}} for n in range(1, 101)]

    records = page({"Item": rows}).records

    times = {many(wire_value(record, "item_shops"))[0].time_stamp.isoformat() for record in records}
    assert {"2016-11-02T04:30:00+00:00"} == times


def test_a_time_that_has_no_counterpart_in_utc_reads_none(caplog: pytest.LogCaptureFixture) -> None:
    assert None is item(createTime="9999-12-31T23:59:59-05:00").create_time
    assert "Item.createTime reads None: '9999-12-31T23:59:59-05:00' is no time." in caplog.text


@every("raw", ["1E+999999999", "-1E+999999999", "9" * 5000])
def test_a_number_of_absurd_size_reads_none(raw: str) -> None:
    record = item(avgCost=raw, systemSku=raw, categoryID=raw, defaultCost="4.2")

    assert (None, None, None, Decimal("4.2")) == (
        record.avg_cost,
        record.system_sku,
        record.category_id,
        record.default_cost,
    )


def test_a_field_is_warned_of_once_however_many_values_of_it_are_odd(caplog: pytest.LogCaptureFixture) -> None:
    lines = [{"saleLineID": str(n), "unitQuantity": f"{n} pieces", "createTime": str(n)} for n in range(1, 31)]
    document = {"Sale": {"saleID": "1", "SaleLines": {"SaleLine": lines}}}

    with caplog.at_level(logging.WARNING, "lightspeed_pos.wire"):
        [sale] = page(document, "Sale").records
        page(document, "Sale")

    assert [None] * 30 == [line.unit_quantity for line in many(wire_value(sale, "sale_lines"))]
    assert ["Sale.SaleLines.SaleLine.createTime", "Sale.SaleLines.SaleLine.unitQuantity"] == sorted(
        line.message.partition(" ")[0] for line in caplog.records
    )


def test_a_thousand_odd_values_in_one_record_cost_none_of_the_others(caplog: pytest.LogCaptureFixture) -> None:
    lines = [
        {"saleLineID": str(n), "unitQuantity": f"{n} pieces", "unitPrice": "1,5", "Item": {"itemID": "abc"}}
        for n in range(1, 2001)
    ]

    [sale] = page({"Sale": {"saleID": "1", "SaleLines": {"SaleLine": lines}}}, "Sale").records

    found: list[Any] = many(wire_value(sale, "sale_lines"))
    assert list(range(1, 2001)) == [line.sale_line_id for line in found]
    assert {(None, None)} == {(line.unit_quantity, line.unit_price) for line in found}
    assert "Sale.SaleLines.SaleLine.Item.itemID reads None: 'abc' is no whole number" in caplog.text


def test_an_odd_value_deep_inside_leaves_its_siblings() -> None:
    charge = {"ccChargeID": "5", "amount": "abc", "authCode": "OK", "timeStamp": "12"}
    payments = [{"salePaymentID": "1", "amount": "3"}, {"salePaymentID": "2", "amount": "4", "CCCharge": charge}]
    document = {"Sale": [{"saleID": "1", "SalePayments": {"SalePayment": payments}}, {"saleID": "2"}]}

    sale = page(document, "Sale").records[0]

    first, second = many(wire_value(sale, "sale_payments"))
    found: Any = one(wire_value(second, "cc_charge"))
    assert [(1, Decimal(3)), (2, Decimal(4))] == [(each.sale_payment_id, each.amount) for each in (first, second)]
    assert (5, None, "OK", None) == (found.cc_charge_id, found.amount, found.auth_code, found.time_stamp)


def test_an_odd_row_in_a_container_leaves_its_siblings() -> None:
    record = item(Images={"Image": [{"imageID": "5"}, "broken", {"imageID": "6"}]})

    assert [5, 6] == [image.image_id for image in many(wire_value(record, "images"))]


def test_text_in_the_place_of_a_relation_counts_as_not_loaded() -> None:
    record = item(Category="Tents", Images="two", description="Mug")

    assert (msgspec.UNSET, msgspec.UNSET) == (wire_value(record, "category"), wire_value(record, "images"))
    assert "Mug" == record.description


@every("known, ids", [({"Image": {"imageID": "5"}}, [5]), ({}, [])])
def test_an_unknown_key_in_a_container_is_warned_of_and_leaves_what_is_known(
    known: dict[str, Any], ids: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    documents._warned.clear()
    caplog.clear()

    record = item(Images={**known, "Video": {"videoID": "1"}})

    assert ids == [image.image_id for image in many(wire_value(record, "images"))]
    assert "Item.Images.Video" in caplog.text


def test_a_field_that_the_catalogue_does_not_know_stays_in_the_rows() -> None:
    document = {"Item": [{"itemID": "1", "carbonGrams": "12"}]}

    assert 1 == page(document).records[0].item_id
    assert item(carbonGrams="12", createTime="12").create_time is None  # nor does it keep the next one from being read
    assert [{"itemID": "1", "carbonGrams": "12"}] == read_rows(answer(document), "Item").records


@every("year", [1931, 1970, 1985])
def test_a_birthday_before_the_oldest_stamp_is_a_birthday(year: int) -> None:
    document = {"Customer": [{"customerID": "1", "dob": f"{year}-05-06T00:00:00+00:00"}]}

    [customer] = page(document, "Customer").records

    assert datetime(year, 5, 6, tzinfo=UTC) == customer.dob


def test_a_bare_year_is_no_birthday() -> None:
    [customer] = page({"Customer": [{"customerID": "1", "dob": "1984"}]}, "Customer").records

    assert None is customer.dob


def test_a_record_of_nothing_but_nonsense_still_has_its_id() -> None:
    row = {field.name: "\u2603" for field in ENTITIES["Item"].fields if field.type not in {"string", "enum"}}

    [record] = page({"Item": {**row, "itemID": "7"}}).records

    assert {"itemID": 7, "Tags": "\u2603"} == record.to_dict()  # a text there is the name of a tag


def test_a_local_time_in_the_middle_of_a_long_page_reads_in_utc() -> None:
    long = {"description": "x" * 6000}
    late = {"itemID": "2", "timeStamp": "2026-11-25T23:30:00-05:00"}

    _, second, _ = page({"Item": [{"itemID": "1", **long}, late, {"itemID": "3", **long}]}).records

    assert "2026-11-26T04:30:00+00:00" == second.time_stamp.isoformat()


def test_a_time_in_utc_is_no_local_one_wherever_the_glance_at_a_page_ends() -> None:
    time = b'"2026-11-25T23:30:00+00:00"'

    pages = [b" " * (GLANCE_BYTES - cut) + time + b" " * (2 * GLANCE_BYTES) for cut in range(len(time) + 1)]

    assert [] == [page for page in pages if _holds_local_times(page)]


class Odd(msgspec.Struct, rename={"dotted": "a.b"}):
    """A record with values that the catalogue does not know, so that only msgspec finds them."""

    ENTITY: ClassVar[str] = "Item"
    ID: ClassVar[str] = "item_id"
    numbers: list[int] = []
    dotted: int = 0


def test_values_in_odd_places_are_left_out(caplog: pytest.LogCaptureFixture) -> None:
    assert Odd(numbers=[1, 2]) == lenient(Reply(200), {"numbers": ["x", 1, "y", "2"]}, Odd)
    assert "Item.numbers reads None: Expected `int`, got `str` - at `$.numbers[0]` in 'x'." in caplog.text


def test_a_record_with_too_many_odd_places_is_refused() -> None:
    with pytest.raises(DecodeError, match=f"Item holds more than {MOST_ODD_PLACES} places that cannot be read"):
        lenient(Reply(200), {"numbers": ["x"] * (MOST_ODD_PLACES + 1)}, Odd)


def test_an_odd_value_whose_place_is_not_found_is_refused() -> None:
    with pytest.raises(DecodeError, match="Item does not decode: Expected `int`, got `str`"):
        lenient(Reply(200), {"a.b": "x"}, Odd)


def test_a_row_that_is_nested_without_end_is_refused() -> None:
    category: dict[str, Any] = {}
    category["Parent"] = category

    with pytest.raises(DecodeError, match="Item is nested too deep"):
        lenient(Reply(200), {"Category": category}, Odd)


def test_what_is_no_row_is_refused() -> None:
    with pytest.raises(DecodeError, match="something that is no record in the place of one"):
        lenient(Reply(200), ["Tube"], Odd)
