"""Prices of an item, by the names of their levels."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import pytest

from decoded import item
from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError, UsageError
from lightspeed_pos.requests.payload import payload
from lightspeed_pos.resources.account import Account

RENTAL = [
    {"amount": "7", "useTypeID": "5", "useType": "DEFAULT"},
    {"amount": "11.9", "useTypeID": "1", "useType": "Default"},
    {"amount": "14", "useTypeID": "2", "useType": "MSRP"},
    {"amount": "9.9", "useTypeID": "4", "useType": "Las Olas"},
    {"amount": "9", "useTypeID": "6", "useType": "Las-Olas"},
]


def prices(rows: list[dict[str, str]]) -> Any:
    return item(Prices={"ItemPrice": rows}).prices


@every("name", ["Las Olas", "las_olas", "las olas", "LAS OLAS"])
def test_a_level_is_found_by_its_name_and_in_snake_case(name: str) -> None:
    assert Decimal("9.9") == prices(RENTAL).get(name)


def test_a_level_named_like_the_default_one_does_not_replace_it() -> None:
    found = prices(RENTAL)

    assert [Decimal("11.9")] * 3 == [found["default"], found["Default"], found.default]
    assert Decimal(7) == found["DEFAULT"]
    assert (Decimal(14), Decimal(14), Decimal("9.9")) == (found["MSRP"], found.msrp, found.las_olas)
    assert ["default", "msrp", "DEFAULT", "las_olas", "Las-Olas"] == list(found)
    assert None is prices(RENTAL[:1]).get("default")


def test_old_answers_with_names_alone_are_read() -> None:
    found = prices([{"amount": "11.9", "useType": "Default"}, {"amount": "14", "useType": "MSRP"}])

    assert {"default": Decimal("11.9"), "msrp": Decimal(14)} == dict(found)


def test_what_is_not_there_is_named_with_what_is() -> None:
    found = prices(RENTAL[1:3])

    with pytest.raises(KeyError, match="no price 'web'; there are: default, msrp"):
        found["web"]
    with pytest.raises(AttributeError, match="there are: default, msrp"):
        getattr(found, "web")  # noqa: B009
    assert "web" not in found


def test_prices_are_copied_and_pickled() -> None:
    found = prices(RENTAL)

    assert dict(found) == dict(copy.copy(found)) == dict(pickle.loads(pickle.dumps(found)))


def test_assigning_a_price_says_how_it_is_set() -> None:
    found = prices(RENTAL)

    for level in ("default", "msrp"):
        with pytest.raises(UsageError, match=rf"write item.update\(prices=\{{'{level}': 3\}}\)"):
            setattr(found, level, 3)
        with pytest.raises(UsageError, match=r"write item\.update"):
            found[level] = 3


def test_prices_are_written_by_the_names_of_their_levels() -> None:
    body = payload(ENDPOINTS["Item"], {"prices": {"default": "11.90", "msrp": 14, "Las Olas": Decimal("9.90")}})

    rows = [
        {"useType": "Default", "amount": "11.9"},
        {"useType": "MSRP", "amount": "14"},
        {"useType": "Las Olas", "amount": "9.9"},
    ]
    assert {"Prices": {"ItemPrice": rows}} == body


@every(
    "given, message",
    [
        ({"las_olas": 1}, "takes the levels' own names"),
        ({1: 2}, "takes the levels' own names"),
        ({"default": object()}, "amount"),
        ({"ItemPrice": [{"amount": 1}]}, "wrapper 'ItemPrice' is added for you"),
    ],
)
def test_prices_that_could_be_misread_are_refused(given: Any, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        payload(ENDPOINTS["Item"], {"prices": given})


def test_prices_reach_the_service_and_come_back(account: Account) -> None:
    item = account.items.create(description="Onesie", prices={"default": "11.90", "msrp": 14})
    assert {"default": Decimal("11.9"), "msrp": Decimal(14)} == {
        name: item.prices[name] for name in ("default", "msrp")
    }

    item.update(prices={"Default": 12.5})
    assert (Decimal("12.5"), Decimal(14)) == (item.prices.default, item.prices["MSRP"])
