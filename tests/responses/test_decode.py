"""Every shape that answers come in."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from decoded import CLASSES, NEXT, answer, item, page
from every import every
from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.model.record import many, one, wire_value
from lightspeed_pos.responses.decode import read_count, read_one, read_page, read_rows, read_unwrapped

PYTHON_NAME = {field.name: field.python for field in ENTITIES["ItemMatrix"].fields}


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
        (b"<!DOCTYPE html><title>502 Bad Gateway</title>", "an HTML page, '502 Bad Gateway'"),
        (b'{"@attributes":{"next":""},"Item":[{"itemID":"1"},{"item', "broken JSON"),
        (b'{"Item":{"itemID":"1"}}<!-- cached -->', "broken JSON"),
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


def test_a_record_without_its_envelope_is_read_too() -> None:
    bare = {"@attributes": {"count": "1"}, "itemID": "5", "description": "Mug", "defaultCost": "", "Category": ""}

    found: Any = read_one(answer(bare), CLASSES["Item"], "Item")

    assert (5, "Mug", None) == (found.item_id, found.description, found.default_cost)


def test_a_row_of_something_else_is_no_record_without_its_envelope() -> None:
    for document in ({"vendorID": "5"}, {"Vendor": {"itemID": "5"}}, {"itemID": ""}, {"message": "itemID"}):
        with pytest.raises(DecodeError):
            read_one(answer(document), CLASSES["Item"], "Item")


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


@every("value", [{"categoryID": "3", "name": "Tents"}, [{"categoryID": "3", "name": "Tents"}]])
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


@every("spelling", ["SaleAccounts", "SalesAccounts"])
def test_a_relation_with_two_spellings_is_read_in_both(spelling: str) -> None:
    row = {"saleLineID": "4", spelling: {"SaleAccount": {"saleAccountID": "6"}}}

    [line] = page({"SaleLine": row}, "SaleLine").records

    assert [6] == [account.id for account in many(wire_value(line, "sale_accounts"))]


def test_zero_has_no_sign() -> None:
    found = page({"Item": [{"itemID": "1", "defaultCost": "-0", "avgCost": "-0.00"}]}).records[0]

    assert ("0", "0.00") == (str(found.default_cost), str(found.avg_cost))
