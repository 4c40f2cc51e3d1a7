"""Requests with a path of the user's own: whatever is given is sent as it was meant, or refused before sending."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from every import every
from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import Method
from lightspeed_pos.requests.raw import json_value, raw_request


def target(path: Any, params: Any = None) -> str:
    return raw_request("GET", path, params).target


@every("text", ['{"description": "Onesie"}', b"{}", bytearray(b"{}")])
def test_a_body_that_is_json_already_is_refused_with_the_object_to_give(text: object) -> None:
    with pytest.raises(
        QueryError, match=r"body is the object itself, such as \{\"description\": \"…\"\}, not its JSON"
    ):
        body(text)


def body(value: object) -> bytes | None:
    return raw_request("POST", "/Account/1/Item.json", None, value).body


def test_what_has_a_to_dict_is_told_to_be_given_as_that() -> None:
    class Row:
        def to_dict(self) -> dict[str, str]:
            return {}

    with pytest.raises(QueryError, match=r"JSON has nothing for Row .* Pass its to_dict\(\)\.$"):
        body({"row": Row()})


def test_a_deletion_of_the_users_own_may_be_repeated() -> None:
    cases: list[tuple[Method, bool]] = [("GET", False), ("PUT", False), ("DELETE", True)]
    for method, repeatable in cases:
        request = raw_request(method, "/Account/7/Item/1.json", None)

        assert (method, repeatable, 7) == (request.method, request.repeatable, request.account_id)


@every(
    "path, sent",
    [
        ("/Account/1/Item.json", "/API/V3/Account/1/Item.json"),
        ("/API/Account/1/Item.json", "/API/Account/1/Item.json"),
        ("/Account/1/Item.json?description=Red tube", "/API/V3/Account/1/Item.json?description=Red%20tube"),
        (
            "/Account/1/Item.json?description=Übergröße",
            "/API/V3/Account/1/Item.json?description=%C3%9Cbergr%C3%B6%C3%9Fe",
        ),
        ("/Account/1/Item.json?a=%3E%2C5&b=~,x%", "/API/V3/Account/1/Item.json?a=%3E%2C5&b=~,x%25"),
        ("/Account/1/Item.json?timeStamp=>,2026", "/API/V3/Account/1/Item.json?timeStamp=%3E,2026"),
        ('/Account/1/Item.json?load_relations=["Tags"]', "/API/V3/Account/1/Item.json?load_relations=%5B%22Tags%22%5D"),
        ("/Account/1/Item.json?or=upc%3D1|upc%3D2", "/API/V3/Account/1/Item.json?or=upc%3D1|upc%3D2"),
        ("/Account/1/Item.json?a=1+2", "/API/V3/Account/1/Item.json?a=1+2"),
    ],
)
def test_a_raw_path_is_sent_with_its_odd_characters_encoded(path: str, sent: str) -> None:
    assert sent == target(path)


@every(
    "path, advice",
    [
        ("Account/1/Item.json", 'starts with "/"'),
        ("https://api.lightspeedapp.com/API/V3/Account/1.json", 'starts with "/"'),
        (None, 'starts with "/"'),
        (b"/Account/1.json", 'starts with "/"'),
        ("/Account/1/Item.json\r\nX-Evil: 1", "control character"),
        ("/Account/1/Item.json?a=\x00", "control character"),
        ("/Account/1/Item.json?a=\x7f", "control character"),
        ("/Account/1/Item.json?a=#7", "%23"),
        ("/Account/1/../2/Item.json", r"\.\."),
        ("/Account/1/./Item.json", r"\.\."),
        ("/Account/1/%2e%2E/Item.json", r"\.\."),
        ("/Account/1\\Item.json", "backslash"),
        ("/Account/1/Item.json?a=\ud800", "surrogate"),
    ],
)
def test_a_raw_path_that_would_lead_elsewhere_is_refused(path: Any, advice: str) -> None:
    with pytest.raises(QueryError, match=advice):
        target(path)


@every(
    "value, sent",
    [
        (1, "1"),
        (True, "true"),
        (0.1 + 0.2, "0.3"),
        (Decimal("4.20"), "4.2"),
        ("a b&c", "a%20b%26c"),
        (["Category", "Images"], "%5B%22Category%22%2C%22Images%22%5D"),
        (("Category",), "%5B%22Category%22%5D"),
        ({"a": 1}, "%7B%22a%22%3A1%7D"),
        (date(2026, 11, 1), "2026-11-01"),
        (datetime(2026, 11, 1, tzinfo=UTC), "2026-11-01T00%3A00%3A00%2B00%3A00"),
    ],
)
def test_a_raw_parameter_of_any_kind_is_text(value: object, sent: str) -> None:
    assert f"/API/V3/Account.json?x={sent}" == target("/Account.json", {"x": value})


NOBODY_CAN_SEND: list[Any] = [
    object(),
    b"bytes",
    1j,
    float("nan"),
    float("inf"),
    Decimal("NaN"),
    Decimal("sNaN"),
    Decimal("1e1000000"),
    10**30,
    10**5000,
    "\ud800",
    lambda: None,
    datetime(2026, 1, 1),  # noqa: DTZ001
    datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))),
    timedelta(1),
    {1: 2},
    {"a": {"\ud800": 1}},
    [[[object()]]],
]


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def endless() -> Any:
    value: dict[str, Any] = {}
    value["me"] = value
    return value


@every("value", [*NOBODY_CAN_SEND, None, nested(100_000), endless()])
def test_a_raw_parameter_that_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(QueryError, match=r"params\['x'\]"):
        target("/Account.json", {"x": value})


def test_raw_parameters_are_joined_with_their_odd_characters_encoded() -> None:
    assert "/API/V3/Account.json?a%2Fb=1&c.d=x%26y" == target("/Account.json", {"a/b": 1, "c.d": "x&y"})
    assert "/API/V3/Account.json?a=1&b=2" == target("/Account.json?a=1", {"b": 2})


@every("params", ["a=1", [("a", 1)], {1: 2}, {None: 2}, {"\ud800": 1}])
def test_raw_parameters_are_a_dict_of_names(params: object) -> None:
    with pytest.raises(QueryError, match=r"^params"):
        target("/Account.json", params)


@every(
    "value, sent",
    [
        ({"description": "Übergröße"}, '{"description":"Übergröße"}'),
        ({"a": 0.1 + 0.2, "b": 1e20, "c": 1.0}, '{"a":0.3,"b":1e20,"c":1.0}'),
        ({"a": Decimal("4.20"), "b": None, "c": True}, '{"a":"4.2","b":null,"c":true}'),
        ({"a": (1, [2, {"b": 3}])}, '{"a":[1,[2,{"b":3}]]}'),
        ({"a": datetime(2026, 1, 1, tzinfo=UTC)}, '{"a":"2026-01-01T00:00:00+00:00"}'),
        ({"a": date(2026, 1, 1)}, '{"a":"2026-01-01"}'),
    ],
)
def test_a_raw_body_is_json(value: object, sent: str) -> None:
    assert sent.encode() == body(value)


@every("value", [*NOBODY_CAN_SEND, nested(100_000), endless()])
def test_a_raw_body_that_json_cannot_hold_is_refused_with_the_place(value: object) -> None:
    with pytest.raises(QueryError, match=r"body\['rows'\]\[1\]"):
        body({"rows": [1, value]})


def test_a_member_of_an_enum_is_its_value() -> None:
    class Kind(Enum):
        SERVICE = "service"

    assert {"itemType": "service"} == json_value({"itemType": Kind.SERVICE}, "body")
