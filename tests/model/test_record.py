"""What a record is: values that compare, copy and print without a request."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast

import msgspec
import pytest

from decoded import item
from every import every
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.model.record import Prices
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.resources.items import Image, Item, ItemPrice
from model_records import ASKED, MUG, answers, envelope, serving

record_classes()


def decoded(**changes: Any) -> Item:
    return cast("Item", item(**{**MUG, **changes}))


# Values


def test_records_are_compared_by_their_values() -> None:
    assert decoded() == decoded()
    assert decoded() != decoded(description="Cup")
    assert decoded() != decoded(Category={"categoryID": "3", "name": "Garden"})


def test_records_compare_equal_whatever_account_they_came_from() -> None:
    with serving(answers()) as (_, account):
        linked = account.items.find(7)

    assert decoded() == linked


def test_records_are_not_hashable_because_they_change() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(decoded())


def test_values_cannot_be_assigned() -> None:
    with pytest.raises(AttributeError):
        decoded().description = "Cup"  # type: ignore[misc]


def test_keys_that_are_zero_read_none() -> None:
    item = decoded()

    assert (3, None, None) == (item.category_id, item.manufacturer_id, item.season_id)


def test_the_id_has_two_names() -> None:
    assert (7, 7) == (decoded().id, decoded().item_id)


def test_an_amount_of_zero_is_an_amount() -> None:
    assert Decimal(0) == decoded().avg_cost
    assert "0" == decoded().to_dict()["avgCost"]


def test_text_that_is_unset_is_empty_and_everything_else_is_none() -> None:
    item = msgspec.convert({"itemID": "7"}, Item, strict=False)

    assert ("", None, None, None, None) == (
        item.description,
        item.default_cost,
        item.archived,
        item.create_time,
        item.category_id,
    )


# Dicts


def test_to_dict_has_the_names_of_the_api_and_values_ready_for_json() -> None:
    expected = {
        "itemID": 7,
        "systemSku": 210000000007,
        "defaultCost": "4.2",
        "avgCost": "0",
        "discountable": True,
        "archived": False,
        "description": "Mug",
        "createTime": "2016-02-13T00:47:20+00:00",
        "categoryID": 3,
        "Category": {"categoryID": 3, "name": "Kitchen"},
        "Images": {"Image": [{"imageID": 5, "publicID": "abc", "baseImageURL": "https://pictures.example/"}]},
        "Prices": {
            "ItemPrice": [
                {"amount": "11.9", "useTypeID": 1, "useType": "Default"},
                {"amount": "14", "useTypeID": 2, "useType": "MSRP"},
                {"amount": "10.5", "useTypeID": 3, "useType": "Online Sale"},
            ]
        },
    }

    assert expected == decoded().to_dict()


def test_to_json_is_to_dict_as_text() -> None:
    assert decoded().to_dict() == json.loads(decoded().to_json())


def test_tiny_amounts_are_written_without_an_exponent() -> None:
    assert "0.000000010" == decoded(avgCost="1.0E-8").to_dict()["avgCost"]


def test_to_dict_leaves_out_relations_that_are_empty_or_did_not_come() -> None:
    item = msgspec.convert({"itemID": "7", "Images": "", "Category": {}}, Item, strict=False)

    assert {"itemID": 7} == item.to_dict()


# Text


def test_repr_shows_what_is_set_and_no_relation() -> None:
    text = repr(decoded())

    assert text.startswith("Item(item_id=7, ")
    assert "description='Mug'" in text
    assert "category_id=3" in text
    for hidden in ("Kitchen", "custom_sku", "manufacturer_id", "UNSET", "images", "prices"):
        assert hidden not in text


def test_repr_shows_what_the_attributes_give() -> None:
    row = msgspec.json.decode(b'{"date":"06/30/2025"}', type=record_classes()["PaymentsByDay"], strict=False)
    tax = msgspec.json.decode(b'{"id":"1","name":"GST"}', type=record_classes()["Tax"], strict=False)

    assert "date=datetime.date(2025, 6, 30)" in repr(row)
    assert "Tax(id=1, name='GST')" == repr(tax)


def test_repr_hides_what_would_sign_somebody_in() -> None:
    session = msgspec.json.decode(
        b'{"sessionID":"5f1c","sessionCookie":"PHPSESSID=5f1c; path=/","employeeID":"1"}',
        type=record_classes()["Session"],
        strict=False,
    )

    assert "5f1c" not in repr(session)
    assert "5f1c" == session.to_dict()["sessionID"]


@every("kind", record_classes().values())
def test_every_record_shows_its_numbers_by_names_that_it_has(kind: Any) -> None:
    values = {
        name: 7
        for name, default in zip(kind.__struct_fields__, kind.__struct_defaults__, strict=True)
        if (default is None or default == 0) and name != "_checked_in_at"  # the one time of its kind
    }
    record = kind(**values)

    shown = dict(record.__rich_repr__())

    assert shown == {name: getattr(record, name) for name in shown}


def test_looking_at_a_record_sends_nothing() -> None:
    with serving(lambda _: envelope({"itemID": "7", "categoryID": "3"})) as (server, account):
        item = account.items.find(7)
        before = len(server.requests)

        texts = [repr(item), str(item), item.to_json()]
        same = [item == copy.deepcopy(item), item == pickle.loads(pickle.dumps(item))]

        assert {"itemID": 7, "categoryID": 3} == item.to_dict()
        assert all("7" in text for text in texts)
        assert [True, True] == same
        assert before == len(server.requests)


# Copies


@every("duplicate", [lambda item: pickle.loads(pickle.dumps(item)), copy.copy, copy.deepcopy])
def test_a_copy_has_the_values_and_no_link(duplicate: Callable[[Item], Item]) -> None:
    with serving(answers()) as (server, account):
        item = account.items.find(7, load_relations=ASKED)

        twin = duplicate(item)

        assert item == twin
        assert item is not twin
        assert item.to_dict() == twin.to_dict()
        before = len(server.requests)
        for use in (
            lambda: twin.category,
            lambda: twin.images,
            lambda: twin.account,
            lambda: twin.update(description="Cup"),
            twin.archive,
            twin.reload,
        ):
            with pytest.raises(LightspeedError, match=r"not linked to an account.*account\.find"):
                use()
        assert before == len(server.requests)
        assert item.account == account


def test_prices_are_part_of_a_record_even_without_a_link() -> None:
    assert Decimal("11.9") == pickle.loads(pickle.dumps(decoded())).prices.default


# Prices and pictures


def test_prices_are_found_by_use_type() -> None:
    prices = decoded().prices

    assert (Decimal("11.9"), Decimal(14), Decimal("10.5")) == (prices["default"], prices.msrp, prices["online_sale"])
    assert {"default": Decimal("11.9"), "msrp": Decimal(14), "online_sale": Decimal("10.5")} == dict(prices)
    assert (3, True, True, False) == (len(prices), "msrp" in prices, "Default" in prices, "Web" in prices)
    assert "Prices(default=11.9, msrp=14, online_sale=10.5)" == repr(prices)


def test_prices_are_listed_to_who_completes_names() -> None:
    assert {"default", "msrp", "online_sale", "keys"} <= set(dir(decoded().prices))


def test_a_price_that_does_not_exist_is_missing_in_the_usual_ways() -> None:
    prices = decoded().prices

    assert None is prices.get("wholesale")
    with pytest.raises(KeyError, match="wholesale"):
        _ = prices["wholesale"]
    with pytest.raises(AttributeError, match="there are: default, msrp, online_sale"):
        _ = prices.wholesale


@every("value", ["", {}, {"ItemPrice": ""}, {"ItemPrice": []}, None])
def test_an_item_may_have_no_prices(value: Any) -> None:
    assert {} == dict(decoded(Prices=value).prices)


def test_a_single_price_is_a_price() -> None:
    assert {"default": Decimal(3)} == dict(decoded(Prices={"ItemPrice": {"amount": "3", "useType": "Default"}}).prices)


@every("amount", ["NaN", "Infinity"])
def test_a_price_that_is_no_number_is_no_price(amount: str) -> None:
    rows = [{"amount": amount, "useType": "Default"}, {"amount": "3", "useType": "MSRP"}]

    assert {"msrp": Decimal(3)} == dict(decoded(Prices={"ItemPrice": rows}).prices)


def test_prices_can_be_copied_and_pickled() -> None:
    prices = decoded().prices

    assert [dict(prices)] * 2 == [dict(copy.deepcopy(prices)), dict(pickle.loads(pickle.dumps(prices)))]


def test_prices_of_no_amount_are_left_out() -> None:
    assert {} == dict(Prices([ItemPrice(use_type="Default")]))


def test_a_picture_is_where_the_service_says() -> None:
    image = Image(image_id=5, public_id="abc", base_image_url="https://pictures.example/upload/")

    assert "https://pictures.example/upload/abc.jpg" == image.url
    assert "https://pictures.example/upload/w_300,h_200,c_limit/abc.jpg" == image.resized_url(300, 200)


def test_a_picture_without_a_place_has_no_url() -> None:
    assert ("", "") == (Image(image_id=5).url, cast("Any", Image(image_id=5)).resized_url(3, 2))
