"""Every shape that answers come in, and what becomes of values that cannot be read."""

from __future__ import annotations

import logging
import string
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.catalogue import ENTITIES, Field
from lightspeed_pos.catalogue.links import is_linked
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.model.record import many, one, wire_value
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.responses import decode
from lightspeed_pos.responses.decode import read_count, read_one, read_page, read_rows, read_unwrapped

CLASSES = record_classes()
PYTHON_NAME = {field.name: field.python for field in ENTITIES["ItemMatrix"].fields}
NEXT = "http://127.0.0.1:1/API/V3/Account/1/Item.json?after=WzFd"


@pytest.fixture(autouse=True)
def nothing_warned_of_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "_warned", set())


def answer(document: Any) -> Reply:
    return Reply(200, body=document if isinstance(document, bytes) else msgspec.json.encode(document))


def page(document: Any, entity: str = "Item", json_key: str = "") -> decode.Listing[Any]:
    return read_page(answer(document), CLASSES[entity], json_key or entity)


def item(**values: Any) -> Any:
    [record] = page({"Item": {"itemID": "1", **values}}).records
    return record


# Envelopes


def test_several_records_come_as_a_list() -> None:
    found = page({"@attributes": {"next": NEXT, "previous": ""}, "Item": [{"itemID": "1"}, {"itemID": "2"}]})

    assert [1, 2] == [record.item_id for record in found.records]
    assert NEXT == found.next_url


def test_a_single_record_comes_as_an_object() -> None:
    found = page({"@attributes": {"next": "", "previous": ""}, "Item": {"itemID": "7"}})

    assert [7] == [record.item_id for record in found.records]
    assert "" == found.next_url


@every(
    "document",
    [
        {"@attributes": {"next": "", "previous": ""}},
        {"@attributes": {"count": "0"}},
        {"@attributes": "", "Item": ""},
        {"@attributes": [], "Item": []},
        {"@attributes": None, "Item": None},
        {"@attributes": {}, "Item": {}},
        {},
    ],
)
def test_a_page_may_be_empty_in_many_ways(document: dict[str, Any]) -> None:
    assert ([], "") == (page(document).records, page(document).next_url)
    assert [] == read_rows(answer(document), "Item").records
    assert None is read_one(answer(document), CLASSES["Item"], "Item")


def test_a_page_without_attributes_has_no_next_one() -> None:
    found = read_page(answer({"Option": [{"name": "locale", "value": "en"}]}), CLASSES["Option"], "Option")

    assert ("", 1) == (found.next_url, len(found.records))


@every("link", [5, True, {"href": NEXT}, [NEXT]])
def test_a_link_that_is_no_text_is_an_error_instead_of_the_end(link: Any) -> None:
    document = {"@attributes": {"next": link}, "Item": [{"itemID": "1"}]}

    with pytest.raises(DecodeError, match="next page"):
        page(document)
    with pytest.raises(DecodeError, match="next page"):
        read_rows(answer(document), "Item")


@every("link", ["", None, [], {}])
def test_every_form_of_nothing_is_the_end_of_a_listing(link: Any) -> None:
    assert "" == page({"@attributes": {"next": link}, "Item": [{"itemID": "1"}]}).next_url


@every("key", ["Items", "item", "error", "message"])
def test_an_unknown_key_beside_the_records_is_no_empty_page(key: str) -> None:
    document = {"@attributes": {"next": ""}, key: [{"itemID": "1"}]}

    with pytest.raises(DecodeError, match=key):
        page(document)
    with pytest.raises(DecodeError, match=key):
        read_rows(answer(document), "Item")


@every(
    "body, why",
    [
        (b"[]", "JSON list"),
        (b'[{"itemID": "1"}]', "JSON list"),
        (b'"Item"', "JSON str"),
        (b"null", "JSON NoneType"),
        (b"", "an empty body"),
        (b" \r\n", "an empty body"),
        (b"<!DOCTYPE html><title>502 Bad Gateway</title>", "broken JSON"),
        (b'{"@attributes":{"next":""},"Item":[{"itemID":"1"},{"item', "broken JSON"),
        (b'{"Item":{"itemID":"1"}}<!-- cached -->', "broken JSON"),
        (b'{"Item":{"itemID":"1","description":"caf\xe9"}}', "broken JSON"),
        (b'{"Item":' + b"[" * 200_000, "broken JSON"),
        (b'{"Item":{"itemID":"1","Note":' + b"[" * 200_000 + b"]" * 200_000 + b"}}", "broken JSON"),
    ],
)
def test_what_is_no_answer_of_this_api_is_a_decode_error_with_its_beginning(body: bytes, why: str) -> None:
    with pytest.raises(DecodeError, match=why) as of_page:
        page(body)
    with pytest.raises(DecodeError, match=why):
        read_rows(answer(body), "Item")
    with pytest.raises(DecodeError, match=why):
        read_one(answer(body), CLASSES["Item"], "Item")

    assert body[:200].decode("utf-8", "replace") == of_page.value.excerpt
    assert body == (of_page.value.response or Reply(0)).body


@every("value", ["abc", "0", 5, True, ["x"], [None], [[]], [{"itemID": "1"}, "x"]])
def test_something_else_in_the_place_of_a_record_is_a_decode_error(value: Any) -> None:
    with pytest.raises(DecodeError):
        page({"@attributes": {"next": ""}, "Item": value})
    with pytest.raises(DecodeError):
        read_rows(answer({"@attributes": {"next": ""}, "Item": value}), "Item")


@every(
    "row", [{"description": "Nobody"}, {"itemID": "0"}, {"itemID": "", "upc": "1"}, {"itemID": "abc"}, {"itemID": None}]
)
@every("others", [[], [{"itemID": "2"}]])
def test_a_record_without_an_id_is_a_decode_error(row: dict[str, Any], others: list[Any]) -> None:
    rows: Any = [*others, row] if others else row

    with pytest.raises(DecodeError, match="Item without an id"):
        page({"Item": rows})


def test_records_that_have_no_id_of_their_own_need_none() -> None:
    [report] = page({"Taxes": {"date": "01/31/2026", "total": "565.00"}}, "TaxesByDay", "Taxes").records

    assert "" == type(report).ID


def test_a_pretty_printed_page_with_an_odd_value_reads_like_any_other() -> None:
    body = b'{ "@attributes" : "" ,\n "Item" :\n [ { "itemID" : "1" , "avgCost" : "x" } , { "itemID" : "2" } ]\n}\n'

    assert [(1, None), (2, None)] == [(record.item_id, record.avg_cost) for record in page(body).records]


# Single answers


def test_one_record_is_read_from_its_envelope() -> None:
    record: Any = read_one(answer({"@attributes": {"count": "1"}, "Item": {"itemID": "9"}}), CLASSES["Item"], "Item")

    assert 9 == record.item_id


def test_several_records_in_the_place_of_one_are_a_decode_error() -> None:
    document = {"@attributes": {"count": "2"}, "Item": [{"itemID": "1"}, {"itemID": "2"}]}

    with pytest.raises(DecodeError, match="one Item was asked for and 2 came"):
        read_one(answer(document), CLASSES["Item"], "Item")


@every(
    "document",
    [
        {"name": "Workorder", "primaryID": "10"},
        {"primaryID": "10"},
        {"@attributes": {"count": "1"}, "name": "Workorder", "primaryID": "10"},
    ],
)
def test_an_answer_that_only_names_what_was_deleted_holds_no_record(document: dict[str, Any]) -> None:
    assert None is read_one(answer(document), CLASSES["Workorder"], "Workorder")


def test_a_deletion_that_finds_nothing_any_more_holds_no_record() -> None:
    assert None is read_one(Reply(404, body=b"Not Found"), CLASSES["Image"], "Image")


def test_a_record_that_has_a_field_of_that_name_is_no_deletion() -> None:
    document = {"Item": {"itemID": "1", "description": '"primaryID"'}}

    record: Any = read_one(answer(document), CLASSES["Item"], "Item")

    assert '"primaryID"' == record.description


def test_a_count_is_read() -> None:
    assert 764 == read_count(answer({"@attributes": {"count": "764"}}))


@every("body", [b'{"@attributes":{"next":""}}', b'{"@attributes":{"count":"many"}}', b"{}", b"[]", b"7", b"", b"<p>"])
def test_an_answer_without_a_count_is_a_decode_error(body: bytes) -> None:
    with pytest.raises(DecodeError):
        read_count(answer(body))


def test_an_account_stands_at_the_root_of_its_answer() -> None:
    document = {
        "@attributes": {"systemCustomerID": "4242"},
        "status": "customer",
        "employeeCount": "9",
        "defaultCurrency": {"code": "CAD", "symbol": "$"},
        "purchasingCurrencies": {"purchasingCurrency": {"code": "USD", "symbol": "$", "rate": "1.25"}},
    }

    details: Any = read_unwrapped(answer(document), CLASSES["AccountDetails"])

    assert ("customer", 9, "CAD") == (details.status, details.employee_count, details.default_currency.code)
    assert [("USD", Decimal("1.25"))] == [(one.code, one.rate) for one in details.purchasing_currencies]


def test_a_session_stands_at_the_root_and_its_local_time_reads_in_utc() -> None:
    document = {
        "sessionID": "",
        "employeeID": "3",
        "systemCustomerID": "4242",
        "shopCount": "2",
        "Employee": {"employeeID": "3", "isCheckedIn": "true", "checkedInAt": "2024-05-02T09:30:00-04:00"},
        "Rights": {"admin": "true", "register": "true"},
    }

    session: Any = read_unwrapped(answer(document), CLASSES["Session"])

    employee: Any = one(wire_value(session, "employee"))
    rights: Any = one(wire_value(session, "rights"))
    assert ("", 3, 4242, 2) == (
        session.session_id,
        session.employee_id,
        session.system_customer_id,
        session.shop_count,
    )
    assert datetime(2024, 5, 2, 13, 30, tzinfo=UTC) == employee.checked_in_at
    assert UTC is employee.checked_in_at.tzinfo
    assert (True, None) == (rights.admin, rights.vendors)


@every("body", [b"[]", b"", b"<p>", b'{"status":'])
def test_an_unwrapped_answer_that_is_none_is_a_decode_error(body: bytes) -> None:
    with pytest.raises(DecodeError):
        read_unwrapped(answer(body), CLASSES["AccountDetails"])


# Relations


@every("value", ["", {}, [], None, {"Image": ""}, {"Image": []}, {"Image": {}}, {"Image": None}])
def test_a_container_may_be_empty_in_many_ways(value: Any) -> None:
    record = item(Images=value)

    assert [] == many(wire_value(record, "images"))
    assert {"itemID": 1} == record.to_dict()


@every(
    "value",
    [
        {"Image": {"imageID": "5", "filename": "a.jpg"}},
        {"Image": [{"imageID": "5", "filename": "a.jpg"}]},
        {"@attributes": {"count": "1"}, "Image": {"imageID": "5", "filename": "a.jpg"}},
        [{"imageID": "5", "filename": "a.jpg"}],
        {"imageID": "5", "filename": "a.jpg"},
    ],
)
def test_a_container_of_one_comes_in_many_shapes(value: Any) -> None:
    record = item(Images=value)

    assert [(5, "a.jpg")] == [(image.image_id, image.filename) for image in many(wire_value(record, "images"))]


@every("value", ["", {}, [], None])
def test_a_relation_to_one_may_be_empty_in_many_ways(value: Any) -> None:
    record = item(Category=value)

    assert None is one(wire_value(record, "category"))
    assert {"itemID": 1} == record.to_dict()


@pytest.mark.parametrize(
    "value", [{"categoryID": "3", "name": "Tents"}, [{"categoryID": "3", "name": "Tents"}]], ids=["object", "list"]
)
def test_a_relation_to_one_comes_as_an_object_or_a_list_of_one(value: Any) -> None:
    category: Any = one(wire_value(item(Category=value), "category"))

    assert (3, "Tents") == (category.category_id, category.name)


def test_a_container_may_hold_a_record_under_its_own_name() -> None:
    document = {"SaleLine": {"saleLineID": "4", "SpecialOrder": {"SpecialOrder": {"specialOrderID": "8"}}}}

    [line] = page(document, "SaleLine").records

    assert [8] == [order.special_order_id for order in many(wire_value(line, "special_order"))]


@every("value, expected", [(["Red", "Blue"], ["Red", "Blue"]), ("Red", ["Red"]), ("", []), ([], []), (None, [])])
def test_attribute_values_are_a_bare_list_or_a_bare_text(value: Any, expected: list[str]) -> None:
    [matrix] = page({"ItemMatrix": {"itemMatrixID": "1", "attribute1Values": value}}, "ItemMatrix").records

    assert expected == many(wire_value(matrix, PYTHON_NAME["attribute1Values"]))


def test_tags_are_texts_in_a_container() -> None:
    several = page({"Customer": {"customerID": "1", "Tags": {"tag": ["vip", "club"]}}}, "Customer").records[0]
    single = page({"Customer": {"customerID": "1", "Tags": {"tag": "vip"}}}, "Customer").records[0]
    none = page({"Customer": {"customerID": "1", "Tags": ""}}, "Customer").records[0]

    assert [["vip", "club"], ["vip"], []] == [many(wire_value(each, "tags")) for each in (several, single, none)]
    assert {"tag": ["vip"]} == single.to_dict()["Tags"]


def test_an_attribute_of_a_field_is_no_value_of_its_own() -> None:
    document = {"CCCharge": {"ccChargeID": "2", "rawVoidResponse": {"@attributes": {"readonly": "true"}}}}

    [charge] = page(document, "CCCharge").records

    assert 2 == charge.id


@every(
    "entity, own_id, spelling, raw, python, expected",
    [
        ("ItemShop", "itemShopID", "onWorkOrder", "2.5", "on_workorder", Decimal("2.5")),
        ("ItemShop", "itemShopID", "onWorkorder", "2.5", "on_workorder", Decimal("2.5")),
        ("ItemShop", "itemShopID", "onWorkorder", "0", "on_workorder", Decimal(0)),
        (
            "Sale",
            "saleID",
            "updateTime",
            "2026-01-02T03:04:05Z",
            "update_time",
            datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        ),
        (
            "Sale",
            "saleID",
            "updatetime",
            "2026-01-02T03:04:05Z",
            "update_time",
            datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        ),
        ("CCCharge", "ccChargeID", "response", "ok", "response", "ok"),
        ("CCCharge", "ccChargeID", "rawResponse", "ok", "response", "ok"),
        ("Tax", "", "id", "5", "id", 5),
        ("Tax", "", "ID", "5", "id", 5),
        ("ProcessingFee", "salePaymentProcessingFeeID", "variablePct", "0.5", "variable_percent", Decimal("0.5")),
    ],
)
def test_a_field_with_two_spellings_is_read_in_both(
    entity: str, own_id: str, spelling: str, raw: str, python: str, expected: object
) -> None:
    row = {spelling: raw, **({own_id: "1"} if own_id else {})}

    [record] = page({entity: row}, entity).records

    assert expected == getattr(record, python)
    assert raw.rstrip("Z") in str(record.to_dict()[spelling])


@pytest.mark.parametrize("spelling", ["SaleAccounts", "SalesAccounts"])
def test_a_relation_with_two_spellings_is_read_in_both(spelling: str) -> None:
    row = {"saleLineID": "4", spelling: {"SaleAccount": {"saleAccountID": "6"}}}

    [line] = page({"SaleLine": row}, "SaleLine").records

    assert [6] == [account.id for account in many(wire_value(line, "sale_accounts"))]


# Values


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
    ("avgCost", "avg_cost", ""),
    ("avgCost", "avg_cost", "abc"),
    ("avgCost", "avg_cost", "1,50"),
    ("avgCost", "avg_cost", "NaN"),
    ("avgCost", "avg_cost", "-sNaN12"),
    ("avgCost", "avg_cost", "Infinity"),
    ("avgCost", "avg_cost", "-inf"),
    ("avgCost", "avg_cost", {"@attributes": {"currency": "USD"}}),
    ("systemSku", "system_sku", ""),
    ("systemSku", "system_sku", "1.5"),
    ("categoryID", "category_id", ""),
    ("categoryID", "category_id", "abc"),
    ("archived", "archived", ""),
    ("archived", "archived", "yes"),
    ("timeStamp", "time_stamp", ""),
    ("timeStamp", "time_stamp", "0000-00-00T00:00:00+00:00"),
    ("timeStamp", "time_stamp", "0000-00-00 00:00:00"),
    ("timeStamp", "time_stamp", "2021-02-29T19:22:55+00:00"),
    ("timeStamp", "time_stamp", "2016-11-01T04:00:00"),
    ("timeStamp", "time_stamp", "2016-11-01"),
    ("timeStamp", "time_stamp", "12"),
    ("timeStamp", "time_stamp", 12),
    ("timeStamp", "time_stamp", []),
]


@pytest.mark.parametrize(("name", "python", "raw"), ODD)
def test_an_odd_value_reads_none_and_leaves_the_rest(
    name: str, python: str, raw: Any, caplog: pytest.LogCaptureFixture
) -> None:
    odd = {"itemID": "1", "description": "Mug", "defaultCost": "4.2", "createTime": "2016-11-01T04:00:00Z", name: raw}
    document = {"@attributes": {"next": NEXT}, "Item": [odd, {"itemID": "2", "defaultCost": "5"}]}

    with caplog.at_level(logging.WARNING, "lightspeed_pos.wire"):
        found = page(document)

    first, second = found.records
    assert None is getattr(first, python)
    assert ("Mug", Decimal("4.2"), 2016) == (first.description, first.default_cost, first.create_time.year)
    assert (2, Decimal(5), NEXT) == (second.item_id, second.default_cost, found.next_url)
    assert [("lightspeed_pos.wire", "WARNING")] == [(line.name, line.levelname) for line in caplog.records]
    assert f"Item.{name} reads None" in caplog.text
    assert raw == read_rows(answer(document), "Item").records[0][name]


def test_an_odd_text_reads_as_unset() -> None:
    record = item(description=None, upc=12345678905, ean={"a": "b"}, customSku="kept")

    assert ("", "", "", "kept") == (record.description, record.upc, record.ean, record.custom_sku)


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


def test_an_unknown_key_in_a_container_is_warned_of_and_leaves_what_is_known(caplog: pytest.LogCaptureFixture) -> None:
    record = item(Images={"Image": {"imageID": "5"}, "Video": {"videoID": "1"}})

    assert [5] == [image.image_id for image in many(wire_value(record, "images"))]
    assert "Item.Images.Video" in caplog.text


def test_a_field_that_the_catalogue_does_not_know_stays_in_the_rows() -> None:
    document = {"Item": [{"itemID": "1", "carbonGrams": "12"}]}

    assert 1 == page(document).records[0].item_id
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

    assert {"itemID": 7} == record.to_dict()


# Properties over the whole catalogue

TEXTS = st.text(alphabet=string.ascii_letters + string.digits + ' äß€"\\/%|=<>{}[]', max_size=12)
NUMBERS = st.decimals(-10_000_000, 10_000_000, places=8, allow_nan=False, allow_infinity=False)
MOMENTS = st.integers(631_152_000, 3_800_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
VALUES: dict[str, st.SearchStrategy[tuple[str, object]]] = {
    "integer": st.integers(-(10**15), 10**15).map(lambda number: (str(number), number)),
    "decimal": NUMBERS.map(lambda number: (str(number), number)),
    "boolean": st.booleans().map(lambda flag: (str(flag).lower(), flag)),
    "datetime": MOMENTS.map(lambda moment: (moment.isoformat(), moment)),
    "string": TEXTS.map(lambda text: (text, text)),
    "enum": TEXTS.map(lambda text: (text, text)),
    "date": st.dates().map(
        lambda day: (day.strftime("%m/%d/%Y") if day.year > 999 else "", day if day.year > 999 else None)
    ),
}
NONSENSE: dict[str, list[Any]] = {
    "integer": ["", "abc", "1.5", [], {"a": "b"}, "\u0661x"],
    "decimal": ["", "abc", "NaN", "Infinity", "1,5", [], {"a": "b"}, True],
    "boolean": ["", "maybe", "2", [], {"a": "b"}],
    "datetime": ["", "0000-00-00T00:00:00+00:00", "2016-11-01T04:00:00", "17", "noon", [], {"a": "b"}],
    "string": [None, 5, 1.5, False, [], {"a": "b"}],
    "enum": [None, 5, 1.5, False, [], {"a": "b"}],
    "date": [None, 5, [], {"a": "b"}],
}
OPEN_VALUES = {("CustomFieldValue", "value"), ("CustomField", "default")}


def scalars(entity: str) -> list[Field]:
    """Fields of one spelling that are one value each."""
    found = ENTITIES[entity]
    twice = {field.alias_of for field in found.fields}
    return [
        field
        for field in found.fields
        if field.type in VALUES
        and not (field.alias_of or field.write_only or field.name in twice or field.name == found.id)
        and (entity, field.name) not in OPEN_VALUES
    ]


@st.composite
def rows(draw: st.DrawFn) -> tuple[str, dict[str, Any], dict[str, object]]:
    """A record type, a row of it, and what its attributes then have to be."""
    entity = draw(st.sampled_from(sorted(name for name in ENTITIES if scalars(name))))
    known = scalars(entity)
    chosen = draw(st.lists(st.sampled_from(known), unique_by=lambda field: field.name, max_size=12))
    row: dict[str, Any] = {}
    expected: dict[str, object] = {}
    if ENTITIES[entity].id:
        row[ENTITIES[entity].id] = "7"
    for field in chosen:
        raw, value = draw(VALUES[field.type])
        row[field.name] = raw
        expected[field.python] = None if field.ref and value == 0 else value
    return entity, row, expected


def read_row(entity: str, row: dict[str, Any], prefix: str) -> Any:
    name = {"Account": "AccountDetails"}.get(entity, entity)
    return page(
        {"@attributes": {"next": ""}, "Thing": [row]}, f"{prefix}{name}" if is_linked(entity) else name, "Thing"
    ).records[0]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(rows(), st.sampled_from(["", "Async"]))
def test_any_row_of_the_catalogue_survives(made: tuple[str, dict[str, Any], dict[str, object]], prefix: str) -> None:
    entity, row, expected = made

    record = read_row(entity, row, prefix)

    assert expected == {name: getattr(record, name) for name in expected}
    assert {name: type(value) for name, value in expected.items()} == {
        name: type(getattr(record, name)) for name in expected
    }


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(rows(), st.data())
def test_one_value_of_nonsense_costs_no_other(
    made: tuple[str, dict[str, Any], dict[str, object]], data: st.DataObject
) -> None:
    entity, row, expected = made
    chosen = [field for field in scalars(entity) if field.name in row]
    assume(chosen)
    odd = data.draw(st.sampled_from(chosen))
    row[odd.name] = data.draw(st.sampled_from(NONSENSE[odd.type]))

    record = read_row(entity, row, "")

    del expected[odd.python]
    assert expected == {name: getattr(record, name) for name in expected}
    assert getattr(record, odd.python) in {None, ""}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.lists(rows(), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_a_row_inside_a_row_survives_too(
    made: list[tuple[str, dict[str, Any], dict[str, object]]], random: Any
) -> None:
    pairs = [(entity, field) for entity in sorted(ENTITIES) for field in ENTITIES[entity].fields if field.entity]
    entity, row, expected = made[0]
    holders = [(holder, field) for holder, field in pairs if field.entity == entity and not field.alias_of]
    assume(holders)
    holder, field = random.choice(holders)
    value: Any = {field.item_key: [row, row]} if field.item_key else [row, row] if field.type == "list" else row
    outer = {field.name: value, **({ENTITIES[holder].id: "7"} if ENTITIES[holder].id else {})}
    assume(read_row(entity, row, "").to_dict())  # an object in which nothing is set reads as none

    record = read_row(holder, outer, "")

    kept = wire_value(record, field.python)
    inside = [one(kept)] if field.type == "object" else many(kept)
    assert [expected] * (2 if field.type == "list" else 1) == [
        {name: getattr(child, name) for name in expected} for child in inside
    ]


def test_a_time_with_another_offset_is_the_same_moment() -> None:
    stamp = item(timeStamp="2016-11-01T00:00:00-04:00").time_stamp

    assert datetime(2016, 11, 1, 0, tzinfo=timezone(timedelta(hours=-4))) == stamp
