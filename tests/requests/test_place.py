"""Where a request goes, what it carries and what it is predicted to cost."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import pytest

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.exchange.request import Part, Request
from lightspeed_pos.listing.pager import pager_of
from lightspeed_pos.requests.place import Place, has_archived, record_id
from lightspeed_pos.requests.search import search

ORIGIN = "https://api.lightspeedapp.com"
ITEM = ENDPOINTS["Item"]


def place(endpoint: str = "Item", *parents: int) -> Place:
    return Place(1, ENDPOINTS[endpoint], parents)


@every(
    "endpoint, parents, expected",
    [
        ("Item", (), "/API/V3/Account/1/Item"),
        ("Item Image", (7,), "/API/V3/Account/1/Item/7/Image"),
        ("Item CustomField CustomFieldChoice", (7,), "/API/V3/Account/1/Item/CustomField/7/CustomFieldChoice"),
        ("OrderShipmentItem", (7, 8), "/API/V3/Account/1/Order/7/Shipment/8/Item"),
        ("Locale", (), "/API/Locale"),
    ],
)
def test_a_place_is_found_below_its_parents(endpoint: str, parents: tuple[int, ...], expected: str) -> None:
    assert expected == place(endpoint, *parents).path


def test_a_place_without_its_parents_is_no_place() -> None:
    with pytest.raises(ValueError, match="shorter"):
        _ = place("Item Image").path


def test_every_path_of_the_catalogue_can_be_filled() -> None:
    for endpoint in ENDPOINTS.values():
        path = Place(1, endpoint, tuple(range(11, 10 + len(endpoint.path_params)))).path

        assert "{" not in path
        assert path.startswith("/API/V3/" if endpoint.versioned else "/API/"), path


def test_a_listing_starts_at_its_first_page() -> None:
    request = pager_of(place(), search(ITEM, {"description": "Mug"}), 50, None, ORIGIN).next_request()

    assert Request(method="GET", target="/API/V3/Account/1/Item.json?description=Mug&limit=50", account_id=1) == request


def test_a_listing_with_relations_costs_more_and_may_be_too_much() -> None:
    found = search(ITEM, load_relations=["category", "item_shops"])

    pager = pager_of(place(), found, 100, None, ORIGIN)

    request = pager.next_request()
    assert request is not None
    assert Decimal("1.6") == request.cost
    assert 'load_relations=["Category","ItemShops"]' in unquote(request.target)
    assert pager.server_errors is not None


def test_a_listing_resumes_at_the_link_it_is_given() -> None:
    link = "/API/V3/Account/1/Item.json?limit=100&after=WzFd"

    pager = pager_of(place(), search(ITEM), 100, f"{ORIGIN}{link}", ORIGIN)

    request = pager.next_request()
    assert link == (request.target if request else None)
    pager.arrived("")
    assert None is pager.next_request()


def test_a_listing_does_not_resume_at_another_service() -> None:
    with pytest.raises(QueryError, match="start takes the next_url"):
        pager_of(place(), search(ITEM), 100, "https://evil.example/API/V3/Account/1/Item.json", ORIGIN)


@every("limit", [0, 101, -1])
def test_a_page_holds_one_to_a_hundred_records(limit: int) -> None:
    with pytest.raises(QueryError):
        pager_of(place(), search(ITEM), limit, None, ORIGIN)


def test_the_first_record_is_asked_for_alone() -> None:
    assert ["/API/V3/Account/1/Item.json?limit=1"] == [request.target for request in place().firsts(search(ITEM))]


def test_nothing_is_asked_for_when_no_id_is_wanted() -> None:
    nothing = search(ITEM, {"item_id": query.one_of([])})

    assert ([], [], None) == (
        list(place().firsts(nothing)),
        list(place().counts(nothing)),
        pager_of(place(), nothing, 100, None, ORIGIN).next_request(),
    )


def test_many_ids_are_counted_in_parts() -> None:
    requests = list(place().counts(search(ITEM, {"item_id": query.one_of(range(1, 251))})))

    assert 3 == len(requests)
    assert {Decimal(10)} == {request.cost for request in requests}
    assert all(request.target.endswith("count=1") for request in requests)


def test_a_record_is_read_by_its_id() -> None:
    request, asked = place().read(7, None)

    assert Request(method="GET", target="/API/V3/Account/1/Item/7.json", account_id=1) == request
    assert () == asked
    assert (request, ()) == place().read(7, [])


def test_a_record_is_read_with_relations() -> None:
    request, asked = place().read(7, ["category", "item_shops"])

    assert '/API/V3/Account/1/Item/7.json?load_relations=["Category","ItemShops"]' == unquote(request.target)
    assert Decimal("1.3") == request.cost
    assert ("Category", "ItemShops") == asked
    lines = place("Inventory Transfer").read(7, ["transfer_items"])  # which come with a single one only
    assert ("TransferItems",) == lines[1]


def test_a_record_whose_endpoint_only_lists_is_read_by_a_filter() -> None:
    endpoint = next(e for e in ENDPOINTS.values() if e.query and e.id and not e.get and e.path_params == ("accountID",))

    request, _ = Place(1, endpoint).read(7, None)

    assert f"/API/V3/{endpoint.path.replace('{accountID}', '1')}.json?{endpoint.id}=7&limit=1" == request.target


@every("key", [0, -1, True, "7", 7.0, None, Decimal(7)])
def test_what_can_be_no_id_is_refused_before_anything_is_sent(key: Any) -> None:
    for attempt in (
        lambda: record_id(ITEM, key),
        lambda: place().read(key, None),
        lambda: place().update(key, {"description": "Mug"}),
        lambda: place().delete(key),
    ):
        with pytest.raises(QueryError, match="itemID of Item"):
            attempt()


@every(
    "key, said",
    [
        (SimpleNamespace(id=7), r"not SimpleNamespace: pass its id \(7\)\.$"),
        (SimpleNamespace(id="7"), r"not namespace\(id='7'\)\.$"),
        ("12", r"not '12': write int\('12'\)\.$"),
        ("x", r"not 'x'\.$"),
        (2**63, r"not 9223372036854775808\.$"),
    ],
)
def test_what_is_given_for_an_id_is_named(key: Any, said: str) -> None:
    with pytest.raises(QueryError, match=said):
        record_id(ITEM, key)
    assert 2**63 - 1 == record_id(ITEM, 2**63 - 1)


def test_a_record_is_created_with_its_fields_and_is_not_sent_twice() -> None:
    request = place().create({"description": "Mug", "prices": [{"use_type": "Default", "amount": Decimal("11.90")}]})

    assert ("POST", "/API/V3/Account/1/Item.json", False) == (request.method, request.target, request.repeatable)
    assert "Mug" == json.loads(request.body or b"")["description"]
    assert ["Default"] == [row["useType"] for row in json.loads(request.body or b"")["Prices"]["ItemPrice"]]


@every(
    "endpoint, changes, hint",
    [
        ("Item", {"description": "Mug", "custom_sku": "MUG-01"}, "account.items.all(custom_sku='MUG-01')"),
        ("Item", {"description": "Mug"}, "with customSku set"),
        (
            "Sale",
            {"employee_id": 1, "register_id": 1, "shop_id": 1, "reference_number": "WEB-9"},
            "reference_number='WEB-9'",
        ),
        ("Category", {"name": "Tents"}, "Look for the new Category"),
    ],
)
def test_a_creation_says_how_to_look_for_it_should_its_fate_be_unknown(
    endpoint: str, changes: dict[str, Any], hint: str
) -> None:
    assert hint in place(endpoint).create(changes).look_for


def test_a_completed_sale_is_predicted_to_cost_what_the_price_list_says() -> None:
    line = {"item_id": 1, "unit_quantity": 1}
    changes = {
        "employee_id": 1,
        "register_id": 1,
        "shop_id": 1,
        "completed": True,
        "sale_lines": [line, line, line],
        "sale_payments": [{"payment_type_id": 1, "amount": 5}],
    }

    assert Decimal(7) == place("Sale").create(changes).cost


def test_an_update_sends_just_the_changes_and_may_be_repeated() -> None:
    request = place().update(7, {"description": "Mug"})

    assert request == Request(
        method="PUT",
        target="/API/V3/Account/1/Item/7.json",
        account_id=1,
        body=b'{"description":"Mug"}',
        repeatable=True,
        look_for="Read Item 7 and compare it before you send it again.",
    )
    assert Decimal(10) == place("Category").update(7, {"name": "Tents"}).cost


@every(
    "endpoint, changes, repeatable, warnings",
    [
        ("Item", {"item_vendor_nums": [{"vendor_id": 1, "value": "x"}]}, False, 1),
        ("Item", {"item_vendor_nums": [{"item_vendor_num_id": 4, "value": "x"}]}, True, 0),
        ("Item", {"item_vendor_nums": [{"vendor_id": 1, "value": "x"}], "append": True}, False, 0),
        ("Item", {"item_vendor_nums": [{"vendor_id": 1, "value": "x"}], "append": False}, False, 1),
        ("Item", {"description": "x", "append": True}, True, 0),
        ("Sale", {"sale_lines": [{"item_id": 1}]}, False, 0),
        ("Sale", {"sale_lines": [{"sale_line_id": 4, "unit_quantity": 2}]}, True, 0),
        ("Sale", {"sale_payments": [{"payment_type_id": 1, "amount": 5}]}, False, 0),
    ],
)
def test_an_update_that_would_append_is_never_repeated_and_warned_of_unless_it_is_meant(
    endpoint: str, changes: dict[str, Any], repeatable: bool, warnings: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.clear()

    request = place(endpoint).update(7, changes)

    assert (repeatable, warnings) == (request.repeatable, len(caplog.records))
    assert b"append" not in (request.body or b"")
    assert ["Say append=True" in entry.getMessage() for entry in caplog.records] == [True] * warnings


def test_append_is_a_flag_of_updates_of_what_has_lists() -> None:
    with pytest.raises(QueryError, match="True or False"):
        place().update(7, {"description": "x", "append": "yes"})
    with pytest.raises(QueryError, match="without anything to change"):
        place().update(7, {"append": True})
    with pytest.raises(UnknownName, match="append"):
        place("Category").update(7, {"name": "x", "append": True})
    with pytest.raises(UnknownName, match="append"):
        place().create({"description": "x", "append": True})


def test_an_update_of_nothing_is_refused() -> None:
    with pytest.raises(QueryError, match="without anything to change"):
        place().update(7, {})


def test_a_request_can_be_turned_to_another_record() -> None:
    update = place().update(7, {"description": "Mug"})
    look_for = "Read Item 8 and compare it before you send it again."

    assert replace(update, target="/API/V3/Account/1/Item/8.json", look_for=look_for) == place().redirected(update, 8)
    assert place().delete(8) == place().redirected(place().delete(7), 8)


def test_a_deletion_may_be_repeated() -> None:
    expected = Request(method="DELETE", target="/API/V3/Account/1/Image/7.json", account_id=1, repeatable=True)

    assert expected == place("Image").delete(7)


def test_a_picture_is_sent_in_two_parts_and_not_twice() -> None:
    request = place("Item Image", 7).upload(b"GIF89a", "mug.gif", "image/gif", {"description": "Mug"})

    assert request == Request(
        method="POST",
        target="/API/V3/Account/1/Item/7/Image.json",
        account_id=1,
        parts=(
            Part("data", b'{"description":"Mug"}', None, "application/json"),
            Part("image", b"GIF89a", "mug.gif", "image/gif"),
        ),
        look_for="Read the images of that record and compare before you send it again.",
    )


def test_the_fields_of_a_picture_of_a_workorder_stand_side_by_side() -> None:
    request = place("Workorder WorkorderImage", 7).upload(b"GIF89a", "rim.gif", "image/gif", {"description": "Rim"})

    assert request.parts == (
        Part("description", b"Rim", None, "text/plain"),
        Part("image", b"GIF89a", "rim.gif", "image/gif"),
    )


def test_a_signature_is_sent_as_a_binary() -> None:
    request = place("SalePayment SalePaymentSignature", 7).upload(b"GIF89a", "sign.gif", "image/gif", {})

    assert ("binary", "Read the signature of that record") == (request.parts[-1].name, request.look_for[:33])


@every("endpoint, article", [("Item", "an Item"), ("Sale", "a Sale")])
def test_what_is_missing_is_named(endpoint: str, article: str) -> None:
    text = place(endpoint).missing(7)

    assert f"{ENDPOINTS[endpoint].id}=7 in account 1" in text
    assert f"never was such {article}," in text


def test_archived_records_are_known_where_there_are_any() -> None:
    assert (True, False) == (has_archived(ENDPOINTS["Item"]), has_archived(ENDPOINTS["Category"]))
