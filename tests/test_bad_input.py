"""What users get wrong: each gets a clear error, and nothing is sent in vain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, cast

import pytest

from bad_input import TOKEN, answering, client_of
from every import every, in_both_loops
from lightspeed_pos import Client, StaticToken, query
from lightspeed_pos.errors import (
    ConnectFailed,
    QueryError,
    UnknownName,
)
from lightspeed_pos.resources.client import AsyncClient
from lightspeed_pos.resources.items import Item
from scripted_api import ACCOUNT, envelope, item_page, query_of
from scripted_server import Answer, ScriptedServer
from token_service import StillClock


@pytest.fixture(scope="module")
def offline(untouched: ScriptedServer) -> Iterator[Any]:
    """An account whose server is never to be asked anything."""
    with client_of(untouched) as client:
        yield client.account(ACCOUNT)


REFUSED: dict[str, tuple[Callable[[Any], object], type[QueryError], str]] = {
    "misspelt field": (lambda a: a.items.all(descripton="x"), UnknownName, "did you mean description"),
    "field in the API's spelling": (lambda a: a.items.all(itemMatrixID=0), UnknownName, "it is item_matrix_id here"),
    "Python spelling in params": (lambda a: a.items.all(params={"item_matrix_id": 0}), UnknownName, "itemMatrixID"),
    "misspelt field in first()": (lambda a: a.items.first(descripton="x"), UnknownName, "description"),
    "misspelt field in count()": (lambda a: a.items.count(descripton="x"), UnknownName, "description"),
    "misspelt field in pages()": (lambda a: a.items.pages(descripton="x"), UnknownName, "description"),
    "misspelt field in rows()": (lambda a: a.items.rows(descripton="x"), UnknownName, "description"),
    "misspelt field in each()": (lambda a: a.items.each(descripton="x"), UnknownName, "description"),
    "misspelt field in cost()": (lambda a: a.items.cost(descripton="x"), UnknownName, "description"),
    "misspelt field in any_of": (lambda a: a.items.all(query.any_of(descripton="x")), UnknownName, "description"),
    "misspelt relation": (lambda a: a.items.all(load_relations=["categroy"]), UnknownName, "category"),
    "relation in the API's spelling": (lambda a: a.items.all(load_relations=["ItemShops"]), UnknownName, "item_shops"),
    "misspelt relation in find()": (lambda a: a.items.find(1, load_relations=["imags"]), UnknownName, "images"),
    "one relation as text": (lambda a: a.items.all(load_relations="category"), QueryError, "a list of names"),
    "relation that is no text": (lambda a: a.items.all(load_relations=[7]), QueryError, "names of relations"),
    "relation as a filter": (lambda a: a.items.all(category=3), QueryError, "filter on its id"),
    "operator on a flag": (lambda a: a.items.all(archived=query.gt(True)), QueryError, "archived"),
    "like on a number": (lambda a: a.items.all(item_id=query.like("1%")), QueryError, "only text can be matched"),
    "greater than None": (lambda a: a.items.all(category_id=query.gt(None)), QueryError, "has no meaning"),
    "operator as text": (lambda a: a.items.all(description=">,5"), QueryError, "as an operator"),
    "list instead of one_of": (lambda a: a.items.all(item_id=[1, 2]), QueryError, r"query\.one_of"),
    "range instead of one_of": (lambda a: a.items.all(item_id=range(1, 4)), QueryError, r"query\.one_of"),
    "keys instead of one_of": (lambda a: a.items.all(item_id={1: "a"}.keys()), QueryError, r"query\.one_of"),
    "generator instead of one_of": (lambda a: a.items.all(item_id=(n for n in [1])), QueryError, r"query\.one_of"),
    "params as text": (lambda a: a.items.each(params="itemID=1"), QueryError, r'params takes a dict.*"itemID"'),
    "empty list instead of one_of": (lambda a: a.items.all(item_id=[]), QueryError, r"query\.one_of"),
    "text in one_of": (lambda a: a.items.all(description=query.one_of("abc")), QueryError, "one_of"),
    "condition inside a condition": (lambda a: a.items.all(item_id=query.gt(query.gt(1))), QueryError, "not a value"),
    "dict as a filter": (lambda a: a.items.all(item_id={"a": 1}), QueryError, "whole number"),
    "None on a number": (lambda a: a.items.all(default_cost=None), QueryError, "cannot search for an unset"),
    "None on a time": (lambda a: a.items.all(time_stamp=None), QueryError, "cannot search for an unset"),
    "None on a flag": (lambda a: a.items.all(tax=None), QueryError, "cannot search for an unset"),
    "flag as a number": (lambda a: a.items.all(item_id=True), QueryError, "whole number"),
    "number as a flag": (lambda a: a.items.all(tax=1), QueryError, "True or False"),
    "fraction as an id": (lambda a: a.items.all(item_id=1.5), QueryError, "whole number"),
    "infinite money": (lambda a: a.items.all(default_cost=float("inf")), QueryError, "finite"),
    "money that is no number": (lambda a: a.items.all(default_cost="cheap"), QueryError, "a number is needed"),
    "naive datetime": (lambda a: a.items.all(time_stamp=query.gt(datetime(2026, 1, 1))), QueryError, "time zone"),  # noqa: DTZ001
    "naive datetime as text": (lambda a: a.items.all(time_stamp="2026-01-01T00:00:00"), QueryError, "time zone"),
    "day as a moment": (lambda a: a.items.all(time_stamp=date(2026, 1, 1)), QueryError, "whole day"),
    "record as an id": (lambda a: a.items.all(category_id=a), QueryError, "category_id.*whole number"),
    "archived=True": (lambda a: a.items.all(archived=True), QueryError, '"only" or "include"'),
    "archived misspelt": (lambda a: a.items.all(archived="all"), QueryError, '"only" or "include"'),
    "archived=only without archived records": (lambda a: a.categories.all(archived="only"), QueryError, "no archived"),
    "sort by what cannot be sorted": (
        lambda a: a.items.all(sort="upc"),
        QueryError,
        "item_id, time_stamp, description",
    ),
    "sort by nonsense": (lambda a: a.items.all(sort="colour"), UnknownName, "item_id, time_stamp, description"),
    "sort that is no text": (lambda a: a.items.all(sort=1), QueryError, "-time_stamp"),
    "relation filter without its relation": (
        lambda a: a.items.all(item_shops__qoh=query.gt(1)),
        QueryError,
        r"add load_relations=\['item_shops'\]",
    ),
    "relation filter two levels deep": (
        lambda a: a.sales.all(load_relations=["sale_lines.item"], sale_lines__item__upc="1"),
        QueryError,
        "one relation deep",
    ),
    "misspelt field of a relation": (
        lambda a: a.items.all(load_relations=["item_shops"], item_shops__qho=1),
        UnknownName,
        "qoh",
    ),
    "more than 100 values on two fields": (
        lambda a: a.items.all(item_id=query.one_of(range(101)), category_id=query.one_of(range(101))),
        QueryError,
        "one field",
    ),
    "the same field twice": (lambda a: a.items.all(item_id=1, params={"itemID": 1}), QueryError, "twice"),
    "two any_of": (
        lambda a: a.items.all(query.any_of(upc="1"), query.any_of(ean="1")),
        QueryError,
        "one query.any_of",
    ),
    "limit on all()": (lambda a: a.items.all(limit=5), QueryError, "islice"),
    "limit on first()": (lambda a: a.items.first(limit=5), QueryError, "islice"),
    "limit on each()": (lambda a: a.items.each(limit=5), QueryError, "islice"),
    "limit in params": (lambda a: a.items.all(params={"limit": 5}), QueryError, "islice"),
    "offset": (lambda a: a.items.all(offset=5), QueryError, "islice"),
    "count as a filter": (lambda a: a.items.all(count=1), QueryError, r"count\(\)"),
    "page of 0": (lambda a: a.items.pages(limit=0), QueryError, "1 to 100"),
    "page of 101": (lambda a: a.items.pages(limit=101), QueryError, "1 to 100"),
    "page of True": (lambda a: a.items.pages(limit=True), QueryError, "1 to 100"),
    "page of text": (lambda a: a.items.pages(limit="10"), QueryError, "1 to 100"),
    "page of None": (lambda a: a.items.pages(limit=None), QueryError, "1 to 100"),
    "start elsewhere": (lambda a: a.items.pages(start="https://evil.example/API"), QueryError, "next_url"),
    "start of a listing that is over": (lambda a: a.items.pages(start=""), QueryError, "nothing comes after it"),
    "find by record": (lambda a: a.items.find(Item(item_id=12)), QueryError, r"not Item: pass its id \(12\)"),
    "update by record": (lambda a: a.items.update(Item(item_id=12), upc="1"), QueryError, r"pass its id \(12\)"),
    "find by text": (lambda a: a.items.find("1"), QueryError, "whole number"),
    "find by flag": (lambda a: a.items.find(True), QueryError, "whole number"),
    "find by None": (lambda a: a.items.find(None), QueryError, "whole number"),
    "find by float": (lambda a: a.items.find(1.0), QueryError, "whole number"),
    "find 0": (lambda a: a.items.find(0), QueryError, "starts at 1"),
    "find a negative id": (lambda a: a.items.find(-5), QueryError, "starts at 1"),
    "update by text": (lambda a: a.items.update("1", description="x"), QueryError, "whole number"),
    "archive 0": (lambda a: a.items.archive(0), QueryError, "starts at 1"),
    "destroy by flag": (lambda a: a.images.destroy(True), QueryError, "whole number"),
    "update with nothing": (lambda a: a.items.update(1), QueryError, "at least one field"),
    "update of an unknown field": (lambda a: a.items.update(1, descripton="x"), UnknownName, "description"),
    "update of a read-only field": (lambda a: a.items.update(1, system_sku=5), QueryError, "read-only"),
    "archive by update": (lambda a: a.items.update(1, archived=True), QueryError, r"archive\(\)"),
    "create without required fields": (lambda a: a.items.create(upc="1"), QueryError, "description="),
    "create with nothing": (lambda a: a.items.create(), QueryError, "description="),
    "unknown field in a nested record": (
        lambda a: a.sales.create(employee_id=1, register_id=1, shop_id=1, sale_lines=[{"unit_qty": 1}]),
        UnknownName,
        r"sale_lines\[0\]\.unit_qty.*unit_quantity",
    ),
    "nested record instead of a list": (
        lambda a: a.items.create(description="x", item_shops={"qoh": 1}),
        QueryError,
        "takes a list",
    ),
    "naive datetime in a write": (
        lambda a: a.sales.update(1, complete_time=datetime(2026, 1, 1)),  # noqa: DTZ001
        QueryError,
        "time zone",
    ),
    "image that is no picture": (lambda a: a.images.create(b"hello", item_id=1), QueryError, r"\.jpg"),
    "image that is no file": (lambda a: a.images.create(5, item_id=1), QueryError, "Path, bytes or an open"),
}


@every("name", REFUSED)
def test_what_cannot_be_meant_is_refused_with_advice_before_anything_is_sent(name: str, offline: Any) -> None:
    attempt, kind, advice = REFUSED[name]

    with pytest.raises(kind, match=advice):
        attempt(offline)


def test_unknown_name_is_also_a_type_error_and_carries_the_suggestions(offline: Any) -> None:
    with pytest.raises(TypeError) as caught:
        offline.items.all(descripton="x")

    assert isinstance(caught.value, UnknownName)
    assert ("descripton", ("description",)) == (caught.value.name, caught.value.suggestions)


def test_empty_one_of_finds_nothing_and_sends_nothing(offline: Any) -> None:
    nothing: query.Condition[int] = query.one_of([])

    assert [] == offline.items.all(item_id=nothing)
    assert [] == list(offline.items.each(item_id=nothing))
    assert [] == list(offline.items.rows(item_id=nothing))
    assert [] == list(offline.items.pages(item_id=nothing))
    assert offline.items.first(item_id=nothing) is None
    assert 0 == offline.items.count(item_id=nothing)


def test_any_of_nothing_finds_nothing_and_sends_nothing(offline: Any) -> None:
    assert [] == offline.items.all(query.any_of())
    assert [] == offline.items.all(query.any_of(description=[]))


@every(
    "filters, sent",
    [
        ({"category_id": None}, {"categoryID": "0"}),
        ({"custom_sku": None}, {"customSku": ""}),
        ({"params": {"itemMatrixID": 0}}, {"itemMatrixID": "0"}),
        ({"item_matrix_id": 0}, {"itemMatrixID": "0"}),
        ({"default_cost": 4.2}, {"defaultCost": "4.2"}),
        ({"default_cost": query.between(Decimal("4.20"), 5)}, {"defaultCost": "><,4.2,5"}),
        (
            {"time_stamp": query.gte(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))},
            {"timeStamp": ">=,2026-01-02T03:04:05+00:00"},
        ),
        ({"tax": False}, {"tax": "false"}),
        ({"archived": "include"}, {"archived": "true"}),
        ({"archived": "only"}, {"archived": "only"}),
        ({"item_id": query.one_of([3, 1, 3])}, {"itemID": "IN,[1,3]"}),
    ],
)
def test_unset_values_and_both_spellings_go_out_as_documented(filters: dict[str, Any], sent: dict[str, str]) -> None:
    with answering(envelope("")) as (server, account):
        account.items.all(**filters)

    found = query_of(server.requests[0])
    found.pop("limit")
    assert sent == found


@every("account_id", [0, -1, True, False, "7", 7.0])
def test_account_id_has_to_be_a_whole_number_from_1(account_id: Any, untouched: ScriptedServer) -> None:
    with client_of(untouched) as client, pytest.raises(QueryError, match="whole number from 1"):
        client.account(account_id)


@in_both_loops
@every("account_id", [0, -1, True, False, "7"])
async def test_account_id_of_an_async_client_has_to_be_one_too(account_id: Any, untouched: ScriptedServer) -> None:
    async with AsyncClient(StaticToken(TOKEN), base_url=untouched.url) as client:
        with pytest.raises(QueryError, match="whole number from 1"):
            client.account(account_id)


@every("value, advice", [(None, "leave it out"), (datetime(2020, 1, 1), "time zone")])  # noqa: DTZ001
def test_raw_parameters_have_a_text(value: Any, advice: str, untouched: ScriptedServer) -> None:
    with client_of(untouched) as client, pytest.raises(QueryError, match=advice):
        client.get("/Account/7/Item.json", params={"timeStamp": value})


def test_a_token_in_the_place_of_an_account_id_is_not_quoted(untouched: ScriptedServer) -> None:
    with client_of(untouched) as client, pytest.raises(QueryError, match="not of type str") as raised:
        client.account(cast("Any", TOKEN))

    assert TOKEN not in str(raised.value)


def test_a_closed_client_is_told_apart_from_a_network_that_fails(untouched: ScriptedServer) -> None:
    clock = StillClock()
    client = Client(StaticToken(TOKEN), base_url=untouched.url, clock=clock)
    client.close()

    with pytest.raises(ConnectFailed, match="the client is closed"):
        client.account(7).items.create(description="Bell")
    assert [] == clock.slept


HUGE = 10**5000  # has more digits than Python turns into text


@every(
    "attempt",
    [
        lambda a: a.items.find(HUGE),
        lambda a: a.items.all(HUGE),
        lambda a: a.items.all(concurrency=HUGE),
        lambda a: a.items.scan(concurrency=HUGE),
        lambda a: a.items.pages(limit=HUGE),
        lambda a: a.items.pages(start=HUGE),
        lambda a: a.items.pages(prefetch=HUGE),
        lambda a: a.items.create(HUGE),
        lambda a: a.items.by_code(HUGE),
        lambda a: a.items.update(HUGE, description="x"),
    ],
)
def test_a_number_without_a_text_is_refused_as_any_other(attempt: Callable[[Any], object], offline: Any) -> None:
    with pytest.raises(QueryError):
        attempt(offline)


def test_a_raw_path_with_a_blank_is_sent_encoded_and_at_once() -> None:
    with ScriptedServer([Answer(200, b"{}")]) as server, client_of(server) as client:
        assert {} == client.get("/Account/7/Item.json?description=Red tube")

        assert ["/API/V3/Account/7/Item.json?description=Red%20tube"] == [seen.target for seen in server.requests]


def test_what_json_cannot_hold_is_refused_before_it_is_sent(untouched: ScriptedServer) -> None:
    with client_of(untouched) as client, pytest.raises(QueryError, match=r"body\['file'\]: JSON has nothing for bytes"):
        client.post("/Account/7/Item.json", {"file": b"x"})


def test_raw_paths_start_with_a_slash(untouched: ScriptedServer) -> None:
    with client_of(untouched) as client, pytest.raises(QueryError, match='starts with "/"'):
        client.get("Account/7/Item.json")


@every(
    "base_url, advice",
    [
        ("http://shop.example", "https"),
        ("https://api.lightspeedapp.com/API/V3", "only|leave out"),
        ("https://user:secret@api.lightspeedapp.com", "token holder"),
        ("https://user:secret@api.lightspeedapp.com:port", "user or password"),
        ("api.lightspeedapp.com", "origin such as https"),
        ("ftp://api.lightspeedapp.com", "origin such as https"),
        ("", "origin such as https"),
    ],
)
def test_base_url_is_an_origin_that_may_be_sent_a_token(base_url: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice) as caught:
        Client(StaticToken(TOKEN), base_url=base_url)

    assert "secret" not in str(caught.value)


def test_token_in_place_of_a_holder_is_refused_without_showing_it() -> None:
    with pytest.raises(TypeError, match=r"StaticToken\(token\)") as caught:
        Client(oauth_token_holder="ey-secret")  # type: ignore[arg-type]  # the mistake under test

    assert "ey-secret" not in str(caught.value)


@every("options", [{"lazy_relations": "never"}, {"retries": -1}])
def test_client_refuses_options_that_mean_nothing(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        Client(StaticToken(TOKEN), **options)


def a_page_of(found: Callable[[Any], Any]) -> str:
    """The next_url of the first page of a listing."""
    with ScriptedServer(lambda seen: item_page(seen, 500)) as server, client_of(server) as client:
        return str(next(iter(found(client.account(ACCOUNT)))).next_url).replace(server.url, "{}")


@every(
    "other, named",
    [
        ({"description": "y"}, "the same description:"),
        ({"description": "x", "category_id": 5}, "the same category_id:"),
        ({"sort": "description"}, "the same sort:"),
        ({"load_relations": ["category", "images"]}, "the same load_relations:"),
        ({"archived": "only", "upc": "1"}, "the same upc, archived:"),
    ],
)
def test_a_resumed_listing_is_not_given_another_search(offline: Any, other: dict[str, Any], named: str) -> None:
    link = a_page_of(lambda account: account.items.pages(description="x", load_relations=["category"]))

    with pytest.raises(QueryError, match=named):
        offline.items.pages(start=link.format(offline.client.origin), **other)


def test_a_listing_does_not_resume_at_a_page_of_another_endpoint(offline: Any) -> None:
    link = a_page_of(lambda account: account.items.pages()).format(offline.client.origin)

    with pytest.raises(QueryError, match=r"'/API/V3/Account/7/Item.json', not at /API/V3/Account/7/Sale.json"):
        offline.sales.pages(start=link)
