from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.requests.payload import JSON, appends_children, is_set_by_service, nested_count, payload

ITEM = ENDPOINTS["Item"]
SALE = ENDPOINTS["Sale"]
CUSTOMER = ENDPOINTS["Customer"]


def test_a_sale_gets_names_types_and_wrappers() -> None:
    body = payload(
        SALE,
        {
            "employee_id": 1,
            "completed": True,
            "complete_time": datetime(2026, 1, 2, tzinfo=UTC),
            "sale_lines": [{"item_id": "12", "unit_quantity": Decimal("1.50"), "note": {"note": "gift"}}],
            "sale_payments": [{"amount": 34.48, "payment_type_id": 1}],
            "sale_notes": {"internal_note": {"note": "a"}, "printed_note": {"note": "b"}},
        },
        creating=True,
    )

    assert {
        "employeeID": 1,
        "completed": True,
        "completeTime": "2026-01-02T00:00:00+00:00",
        "SaleLines": {"SaleLine": [{"itemID": 12, "unitQuantity": "1.5", "Note": {"note": "gift"}}]},
        "SalePayments": {"SalePayment": [{"amount": "34.48", "paymentTypeID": 1}]},
        "SaleNotes": {"InternalNote": {"note": "a"}, "PrintedNote": {"note": "b"}},
    } == body


def test_an_item_is_written_with_prices_and_stock() -> None:
    body = payload(
        ITEM,
        {
            "description": "Enamel mug",
            "default_cost": Decimal("4.20"),
            "prices": [{"use_type": "Default", "amount": "11.90"}],
            "item_shops": [{"shop_id": 1, "qoh": 12}],
            "item_attributes": {"item_attribute_set_id": 1, "attribute1": "White"},
        },
        creating=True,
    )

    assert {
        "description": "Enamel mug",
        "defaultCost": "4.2",
        "Prices": {"ItemPrice": [{"amount": "11.9", "useType": "Default"}]},
        "ItemShops": {"ItemShop": [{"shopID": 1, "qoh": "12"}]},
        "ItemAttributes": {"itemAttributeSetID": 1, "attribute1": "White"},
    } == body


def test_prices_may_go_by_the_names_of_their_levels() -> None:
    rows = [{"useType": "Default", "amount": "11.9"}, {"useType": "MSRP", "amount": "15"}]

    assert {"Prices": {"ItemPrice": [*rows, {"useType": "Las Olas", "amount": "9"}]}} == payload(
        ITEM, {"prices": {"default": "11.90", "msrp": 15, "Las Olas": 9}}
    )


def test_a_time_is_written_where_the_endpoint_lists_it() -> None:
    withdrawal = ENDPOINTS["RegisterWithdraw"]

    assert {"createTime": "2026-01-02T00:00:00+00:00"} == payload(
        withdrawal, {"create_time": datetime(2026, 1, 2, tzinfo=UTC)}, creating=True
    )
    assert (True, False) == tuple(is_set_by_service(one, "createTime") for one in (ITEM, withdrawal))


def test_a_record_that_no_field_beside_it_names_is_written_as_it_is() -> None:
    assert {"OrderLine": {}} == payload(ENTITIES["OrderShipmentItem"], {"order_line": {}})


def test_nested_records_may_use_the_api_spelling() -> None:
    body = payload(SALE, {"sale_lines": [{"itemID": 12, "Note": {"isPublic": False}}]})

    assert {"SaleLines": {"SaleLine": [{"itemID": 12, "Note": {"isPublic": False}}]}} == body


def test_a_line_may_name_its_item_by_code() -> None:
    assert {"SaleLines": {"SaleLine": [{"itemCode": "0123"}]}} == payload(SALE, {"sale_lines": [{"item_code": "0123"}]})


def test_a_line_created_by_code_needs_no_item_id() -> None:
    line = {"unit_quantity": 1, "customer_id": 1, "employee_id": 1, "shop_id": 1, "is_layaway": True}

    assert "itemCode" in payload(ENDPOINTS["SaleLine"], {**line, "item_code": "0123"}, creating=True)
    with pytest.raises(QueryError, match="without item_id="):
        payload(ENDPOINTS["SaleLine"], line, creating=True)


def test_none_clears() -> None:
    assert {"categoryID": "0", "upc": "", "modelYear": "", "Note": ""} == payload(
        ITEM, {"category_id": None, "upc": None, "model_year": None, "note": None}
    )


def test_a_day_is_left_to_the_time_zone_of_the_shop() -> None:
    assert {"orderedDate": "2021-04-04"} == payload(ENDPOINTS["Order"], {"ordered_date": date(2021, 4, 4)})


def test_plain_texts_in_a_list_get_their_wrapper_if_there_is_one() -> None:
    assert {"Tags": {"tag": ["a", "b"]}} == payload(CUSTOMER, {"tags": ["a", "b"]})
    assert {"attribute1Values": ["a"]} == payload(ENDPOINTS["ItemMatrix"], {"attribute1_values": ["a"]})


def test_custom_fields_take_texts_and_choices() -> None:
    values = [
        {"custom_field_id": 1, "value": "12"},
        {"custom_field_id": 2, "value": {"custom_field_choice_id": 5}},
        {"custom_field_id": 3, "value": [{"customFieldChoiceID": 5}, {"custom_field_choice_id": 6}]},
    ]

    assert {
        "CustomFieldValues": {
            "CustomFieldValue": [
                {"customFieldID": 1, "value": "12"},
                {"customFieldID": 2, "value": {"customFieldChoiceID": 5}},
                {"customFieldID": 3, "value": [{"customFieldChoiceID": 5}, {"customFieldChoiceID": 6}]},
            ]
        }
    } == payload(ITEM, {"custom_field_values": values})


def test_an_entity_alone_can_be_written() -> None:
    assert {"itemID": 1, "toSend": "2"} == payload(ENTITIES["TransferItem"], {"item_id": 1, "to_send": 2})


@every(
    "refused, message",
    [
        (lambda: payload(SALE, {"saleLines": []}), "^Sale has no field 'saleLines': did you mean sale_lines"),
        (
            lambda: payload(ITEM, {"custom_field_values": [{"value": {"nmae": 1}}]}),
            r"^Item has no field 'custom_field_values\[0\]\.value\.nmae': did you mean .*\.name\?$",
        ),
        (lambda: payload(ITEM, {"itemMatrixID": 1}), r"no field 'itemMatrixID': it is item_matrix_id here\.$"),
        (
            lambda: payload(SALE, {"sale_lines": [{}, {"unit_qty": 1}]}),
            r"no field 'sale_lines\[1\]\.unit_qty': did you mean sale_lines\[1\]\.unit_quantity",
        ),
        (lambda: payload(CUSTOMER, {"contact": {"emails": [{"adress": "x"}]}}), r"contact\.emails\[0\]\.adress"),
    ],
)
def test_an_unknown_name_is_refused_with_its_place(refused: Callable[[], object], message: str) -> None:
    with pytest.raises(UnknownName, match=message):
        refused()


@every(
    "refused, message",
    [
        (lambda: payload(SALE, {"sale_lines": {"SaleLine": []}}), "the wrapper 'SaleLine' is added for you"),
        (lambda: payload(SALE, {"sale_lines": {"item_id": 1}}), r"^Sale: sale_lines takes a list, not dict\.$"),
        (lambda: payload(ITEM, {"prices": None}), "a list is not cleared"),
        (lambda: payload(ITEM, {"prices": 9.9}), r'\{"default": "11.90"\}'),
        (lambda: payload(ITEM, {"prices": {"amount": 1}}), r'write prices=\{"default": "11.90"\}'),
        (lambda: payload(ITEM, {"prices": {"las_olas": 1}}), "the levels' own names"),
        (lambda: payload(ITEM, {"prices": [{"use_type": "MSRP", "amount": None}]}), "the price 'MSRP' is None"),
        (lambda: payload(ENDPOINTS["RegisterWithdraw"], {"create_time": None}), "create_time .* is read-only"),
        (lambda: payload(SALE, {"sale_lines": "x"}), "takes a list, not str"),
        (lambda: payload(SALE, {"sale_lines": None}), "a list is not cleared"),
        (lambda: payload(SALE, {"sale_lines": [1]}), r"sale_lines\[0\] takes a dict"),
        (lambda: payload(SALE, {"sale_lines": [{"item_id": 1, "itemID": 2}]}), "given twice"),
        (lambda: payload(SALE, {"sale_lines": [{"item_id": True}]}), r"sale_lines\[0\]\.item_id: a whole number"),
        (lambda: payload(SALE, {"customer": 3}), "customer takes a dict"),
        (lambda: payload(SALE, {"complete_time": datetime(2026, 1, 1)}), "no time zone"),  # noqa: DTZ001
        (lambda: payload(SALE, {"calc_total": 1}), "calc_total of Sale is read-only"),
        (lambda: payload(SALE, {"sale_id": 1}), "sale_id of Sale is read-only"),
        (lambda: payload(SALE, {"update_time": None}), "update_time of Sale is read-only"),
        (lambda: payload(SALE, {"time_stamp": None}), "time_stamp of Sale is read-only"),
        (lambda: payload(ITEM, {"system_sku": 1}), "system_sku of Item is read-only"),
        (lambda: payload(ENDPOINTS["ItemShop"], {"qoh": 1}), "qoh of ItemShop is read-only"),
        (lambda: payload(ITEM, {"archived": True}), r"use archive\(\)"),
        (lambda: payload(CUSTOMER, {"archived": "true"}), r"use archive\(\)"),
        (lambda: payload(ENDPOINTS["PriceLevel"], {"calculation": {}}), "calculation cannot be written"),
        (lambda: payload(ENDPOINTS["Image"], {"image": "x"}), "image is a file"),
        (lambda: payload(ITEM, {}, creating=True), r"Item cannot be created without description="),
        (
            lambda: payload(
                ENDPOINTS["SaleLine"],
                dict.fromkeys(["unit_quantity", "customer_id", "employee_id", "item_id", "shop_id"], 1),
                creating=True,
            ),
            "without is_layaway=... or is_special_order=",
        ),
    ],
)
def test_what_cannot_be_written_is_refused(refused: Callable[[], object], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        refused()


@every(
    "target, changes, advice",
    [
        (SALE, {"customer": 3}, r"customer takes a dict of the fields to write, not int: .* give customer_id\.$"),
        (SALE, {"sale_lines": [{"item": 12}]}, r"sale_lines\[0\]\.item takes .* give sale_lines\[0\]\.item_id\.$"),
        (SALE, {"sale_lines": [{"item": {"item_id": 12}}]}, r"is not written .* give sale_lines\[0\]\.item_id\.$"),
        (SALE, {"sale_lines": [{"Item": {"itemID": 12}}]}, r"is not written .* give sale_lines\[0\]\.item_id\.$"),
        (ITEM, {"item_matrix": {"description": "Mugs"}}, r"is not written .* give item_matrix_id\.$"),
        (
            SALE,
            {"sale_lines": [{"item": {"description": "Mug"}}]},
            r"is not written .* give sale_lines\[0\]\.item_id\.$",
        ),
        (ITEM, {"category": "Bells"}, r"give category_id\.$"),
        (ITEM, {"vendor": 4}, r"give default_vendor_id\.$"),
        (ITEM, {"item_shops": [{"shop": 1}]}, r"did you mean item_shops\[0\]\.shop_id\?$"),
        (ITEM, {"default_vendor": 4}, r"did you mean default_vendor_id\?$"),
    ],
)
def test_a_record_where_its_id_belongs_is_told_where_the_id_goes(target: Endpoint, changes: Any, advice: str) -> None:
    with pytest.raises(QueryError, match=advice):
        payload(target, changes)


def test_what_is_written_through_its_parent_may_name_its_id() -> None:
    assert {"Note": {"noteID": 4, "note": "x"}} == payload(ENDPOINTS["Order"], {"note": {"note_id": 4, "note": "x"}})
    assert {"Customer": {"customerID": 3, "title": "Dr"}} == payload(
        SALE, {"customer": {"customer_id": 3, "title": "Dr"}}
    )
    with pytest.raises(QueryError, match=r"note takes a dict of the fields to write, not str\.$"):
        payload(ITEM, {"note": "x"})


@every("endpoint", ENDPOINTS.values())
def test_every_record_that_is_documented_to_be_written_through_another_can_be(endpoint: Endpoint) -> None:
    fields = {field.name: field for field in ENTITIES[endpoint.entity].fields}
    listed = [fields[name] for name in (*endpoint.create_fields, *endpoint.update_fields) if name in fields]

    for field in listed:
        if field.type == "object" and field.entity:
            assert {field.name: {}} == payload(endpoint, {field.python: {}})


def test_unarchiving_is_a_change_like_any_other() -> None:
    assert {"archived": False} == payload(ITEM, {"archived": False})


def test_a_required_field_may_be_empty_for_the_service_to_judge() -> None:
    assert {"description": ""} == payload(ITEM, {"description": ""}, creating=True)


def test_an_upload_needs_no_file_among_its_fields() -> None:
    assert {"itemID": 1} == payload(ENDPOINTS["Image"], {"item_id": 1}, creating=True)
    with pytest.raises(QueryError, match="without item_id="):
        payload(ENDPOINTS["Image"], {}, creating=True)


@every("name", [name for name, endpoint in ENDPOINTS.items() if endpoint.create or endpoint.update])
def test_every_documented_field_to_write_has_a_name_to_write_it_by(name: str) -> None:
    endpoint = ENDPOINTS[name]
    fields = {field.name: field for field in ENTITIES[endpoint.entity].fields}
    samples: dict[str, object] = {"list": [], "object": {}}
    for wire in {*endpoint.create_fields, *endpoint.update_fields} - {"image"}:
        if wire.startswith("calc") or wire in endpoint.read_only:
            continue
        field = fields[wire]
        body = (
            payload(endpoint, {field.python: samples.get(field.type)}, creating=False)
            if (wire in endpoint.update_fields)
            else payload(ENTITIES[endpoint.entity], {field.python: samples.get(field.type)})
        )

        assert [wire] == [*body]


@every(
    "changes, appends",
    [
        ({"description": "x"}, False),
        ({"item_shops": [{"shop_id": 1, "qoh": 3}]}, False),
        ({"item_shops": [{"item_shop_id": 1, "qoh": 3}]}, False),
        ({"item_shops": [{"qoh": 3}]}, True),
        ({"prices": [{"use_type": "Default", "amount": 1}]}, False),
        ({"prices": [{"use_type_id": 1, "amount": 1}]}, False),
        ({"prices": [{"amount": 1}]}, True),
        ({"item_vendor_nums": [{"vendor_id": 1, "value": "x"}]}, True),
        ({"item_vendor_nums": [{"item_vendor_num_id": 9, "value": "x"}]}, False),
        ({"item_vendor_nums": [{"item_vendor_num_id": 9}, {"item_vendor_num_id": None}]}, True),
        ({"item_components": [{"item_component_id": 0}]}, True),
        ({"custom_field_values": [{"custom_field_id": 3, "value": "x"}]}, False),
        ({"note": {"note": "x"}}, False),
        ({"tag_relations": []}, False),
    ],
)
def test_children_that_the_service_cannot_recognise_are_appended(changes: Mapping[str, object], appends: bool) -> None:
    assert appends is appends_children(payload(ITEM, changes))


@every(
    "changes, appends",
    [
        ({"contact": {"emails": [{"use_type": "Primary", "address": "a@b.c"}]}}, False),
        ({"contact": {"phones": [{"use_type": "Home", "number": "1"}]}}, False),
        ({"contact": {"phones": [{"number": "1"}]}}, True),
        ({"contact": {"addresses": [{"city": "x"}]}}, True),
        ({"tags": ["a"]}, False),
    ],
)
def test_phones_and_mails_are_known_by_their_use(changes: Mapping[str, object], appends: bool) -> None:
    assert appends is appends_children(payload(CUSTOMER, changes))


def test_a_sale_line_without_its_id_is_appended_and_a_note_is_not() -> None:
    assert appends_children(payload(SALE, {"sale_lines": [{"sale_line_id": 1}, {"item_id": 1}]}))
    assert not appends_children(payload(SALE, {"sale_lines": [{"sale_line_id": 1, "unit_quantity": 2}]}))
    assert not appends_children(payload(SALE, {"sale_notes": {"internal_note": {"note": "a"}}}))


@every(
    "changes, count",
    [
        ({"completed": True}, 0),
        ({"sale_lines": [{"item_id": 1}, {"item_id": 2}, {"item_id": 3}], "sale_payments": [{"amount": 1}]}, 4),
        ({"sale_lines": [{"item_id": 1, "note": {"note": "x"}}]}, 2),
        ({"customer": {"customer_type_id": 2}}, 1),
        ({"sale_lines": []}, 0),
    ],
)
def test_nested_records_are_counted_and_wrappers_are_not(changes: Mapping[str, object], count: int) -> None:
    assert count == nested_count(payload(SALE, changes))


def test_a_record_without_its_list_counts_alone() -> None:
    body: dict[str, JSON] = {"ItemShops": {"ItemShop": {"shopID": 1}}}

    assert 2 == nested_count(body)


def test_a_payload_is_plain_json() -> None:
    body = payload(SALE, {"completed": True, "sale_lines": [{"unit_price": Decimal("1.1")}]})

    assert body == json.loads(json.dumps(body))


def test_changes_that_contain_themselves_are_refused() -> None:
    taxed: dict[str, Any] = {}
    taxed["items"] = [{"tax_class": taxed}]

    with pytest.raises(QueryError, match=r"^Item: the changes are nested too deep, or contain themselves\.$"):
        payload(ITEM, {"tax_class": taxed})


def test_records_of_a_bare_list_count() -> None:
    assert 2 == nested_count({"Tags": ["red", {"name": "blue"}, {"name": "green"}]})
    assert appends_children({"Tags": [{"Images": {"Image": [{}]}}]})
    assert not appends_children({"Contact": {"Emails": [{}], "custom": "x"}})
    assert not appends_children({"Tags": ["red", {"name": "blue"}]})
