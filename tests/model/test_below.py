"""Collections below a record: what they answer at once, from the records that came along."""

from __future__ import annotations

from typing import Any

import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.errors import QueryError, UsageError
from lightspeed_pos.model.record import Lazy
from lightspeed_pos.resources.account import Account
from scripted_server import Answer, ScriptedServer, Seen, json_answer

WITH = {"itemID": "1", "Images": {"Image": [{"imageID": "5", "itemID": "1"}, {"imageID": "6", "itemID": "1"}]}}
WITHOUT = {"itemID": "2"}


def shop(request: Seen) -> Answer:
    rows = [WITH, WITHOUT] if "load_relations" in request.target else [{"itemID": "1"}, {"itemID": "2"}]
    return json_answer({"@attributes": {}, "Item": rows})


def test_what_came_along_is_counted_tested_and_indexed() -> None:
    with ScriptedServer(shop) as server, Client(StaticToken("t"), base_url=server.url) as client:
        full, empty = client.account(1).items.all(load_relations=["images"])
        sent = len(server.requests)

        assert (2, 0) == (len(full.images), len(empty.images))
        assert [full] == [item for item in (full, empty) if item.images]
        assert (5, 6, [5]) == (full.images[0].id, full.images[-1].id, [image.id for image in full.images[:1]])
        assert full.images[0] in full.images
        assert full.images[0] not in empty.images
        assert [6, 5] == [image.id for image in reversed(full.images)]
        with pytest.raises(IndexError):
            empty.images[0]
        assert sent == len(server.requests)


def test_what_did_not_come_along_is_an_error_with_advice_until_it_was_loaded() -> None:
    with ScriptedServer(shop) as server, Client(StaticToken("t"), base_url=server.url) as client:
        full, empty = client.account(1).items.all()

        for ask in (len, bool, lambda images: images[0], lambda images: 1 in images):
            with pytest.raises(UsageError, match=r'ask with load_relations=\["images"\], or take list\(item\.images\)'):
                ask(full.images)
        assert 1 == len(server.requests)

        assert [5, 6] == [image.id for image in list(full.images)]
        assert (2, False, 2) == (len(full.images), bool(empty.images), len(server.requests))


@every(
    "ask, line",
    [
        (len, "write account.items.count()"),
        (bool, "write account.items.first() is not None"),
        (lambda items: items[0], "write account.items.first(), or account.items.all()[…]"),
        (lambda items: 1 in items, "write account.items.find(key)"),
    ],
)
def test_a_collection_of_an_account_says_which_request_answers(ask: Any, line: str) -> None:
    items = Client(StaticToken("t"), base_url="http://127.0.0.1:9").account(1).items

    with pytest.raises(TypeError) as caught:
        ask(items)

    assert line in str(caught.value)
    assert isinstance(caught.value, QueryError)


def test_a_list_is_made_of_a_collection_without_asking_for_its_length(account: Account) -> None:
    assert 2 <= len(list(account.shops))


@in_both_loops
async def test_under_an_async_client_the_line_to_await_is_named() -> None:
    async with AsyncClient(StaticToken("t"), base_url="http://127.0.0.1:9") as client:
        items: Any = client.account(1).items
        asked: dict[str, Any] = {
            "await account.items.count()": len,
            "await account.items.first() is not None": bool,
            "async for record in account.items": list,
            "(await account.items.all())[…]": lambda items: items[0],
            "await account.items.find(key)": lambda items: 1 in items,
        }
        for line, ask in asked.items():
            with pytest.raises(UsageError, match="has to be awaited") as caught:
                ask(items)
            assert line in str(caught.value)


@in_both_loops
async def test_below_a_record_of_an_async_client_records_are_collected_first() -> None:
    with ScriptedServer(shop) as server:
        async with AsyncClient(StaticToken("t"), base_url=server.url) as client:
            items = await client.account(1).items.all(load_relations=["images"])
            images: Any = items[0].images

            for ask in (len, bool, lambda found: found[0]):
                with pytest.raises(UsageError, match=r"records = \[record async for record in item\.images\]"):
                    ask(images)
            assert [5, 6] == [image.id async for image in images]


@every("ask", [len, bool, list, lambda relation: relation[0], lambda relation: 1 in relation])
def test_a_relation_that_was_not_awaited_is_not_silently_true(ask: Any) -> None:
    async def load() -> None: ...

    with pytest.raises(UsageError, match="await"):
        ask(Lazy(load))
