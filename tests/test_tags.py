"""Tags of items, matrices and customers: read in every shape, written by name, filtered by."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from copy import copy, deepcopy
from typing import Any

import pytest

from lightspeed_pos import AsyncClient, Client, StaticToken, query
from lightspeed_pos.errors import QueryError, UsageError
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer, Seen, json_answer

SHAPES: list[tuple[object, list[str]]] = [
    ("", []),
    (None, []),
    ({}, []),
    ([], []),
    ("red", ["red"]),
    (["red", "online"], ["red", "online"]),
    ({"name": "red"}, ["red"]),
    ([{"name": "red"}, {"name": "online"}], ["red", "online"]),
    ({"tag": ""}, []),
    ({"tag": "red"}, ["red"]),
    ({"tag": ["red", "online", "red"]}, ["red", "online"]),
    ({"tag": {"name": "red"}}, ["red"]),
    ({"tag": [{"name": "red", "tagID": "1"}, {"name": "online"}]}, ["red", "online"]),
    ({"Tag": "red"}, ["red"]),
    ({"Tag": [{"name": "red"}, "online"]}, ["red", "online"]),
    ({"@attributes": {"count": "1"}, "tag": "null"}, ["null"]),
    ({"TagRelation": [{"tagID": "1", "Tag": {"name": "red"}}, {"Tag": {"name": "online"}}]}, ["red", "online"]),
    ({"Unheard": "red"}, []),
]


@pytest.fixture(scope="module", params=["names", "objects"])
def tagged(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(items=150, tags=request.param) as sandbox:
        yield sandbox


@pytest.fixture
def account(tagged: Sandbox) -> Iterator[Account]:
    tagged.reset()
    with Client(StaticToken(tagged.token), base_url=tagged.url) as client:
        yield client.account(tagged.account_id)


def test_tags_are_read_in_every_shape_that_programs_met() -> None:
    def answer(request: Seen) -> Answer:
        entity = "ItemMatrix" if "ItemMatrix" in request.target else "Item" if "Item" in request.target else "Customer"
        key = f"{entity[0].lower()}{entity[1:]}ID"
        rows = [{key: str(number), "Tags": tags} for number, (tags, _) in enumerate(SHAPES, 1)]
        return json_answer({"@attributes": {"next": ""}, entity: rows})

    with ScriptedServer(answer) as server, Client(StaticToken("t"), base_url=server.url) as client:
        account = client.account(1)
        for resource in (account.items, account.item_matrices, account.customers):
            records: list[Any] = resource.all(load_relations=["tags"])
            read = [list(record.tags) for record in records]
            plain = [record.to_dict().get("Tags", {}) for record in records]

            assert [names for _, names in SHAPES] == read
            assert [{"tag": ["red", "online"]}, {"tag": ["red"]}] == [plain[10], plain[11]]
        assert 3 == len(server.requests)


def test_what_did_not_come_along_is_loaded_for_all_records_of_the_page(account: Account, tagged: Sandbox) -> None:
    items = account.items.all()[:100]
    before = len(tagged.requests)
    loaded = [item.tags for item in items]

    assert 1 == len(tagged.requests) - before
    assert loaded == [item.tags for item in account.items.all(load_relations=["tags"])[:100]]
    assert any(loaded)
    assert [] in loaded


def test_tags_are_written_by_name_and_a_write_replaces_them_all(account: Account) -> None:
    for record in (
        account.items.create(description="Onesie", tags=["red", "online"]),
        account.item_matrices.create(description="Onesies", item_attribute_set_id=1, tags=["red", "online"]),
        account.customers.create(first_name="Ann", last_name="Lee", tags=["red", "online"]),
    ):
        assert {"red", "online"} == set(record.tags)
        assert record is record.update(tags=["blue"])
        assert ["blue"] == record.tags
        assert [] == record.update(tags=[]).tags


def test_tags_are_added_and_removed_without_losing_those_that_others_wrote(account: Account, tagged: Sandbox) -> None:
    for resource in (account.items, account.item_matrices, account.customers):
        record: Any = resource.find(1)
        record.update(tags=["red"])
        assert ["red"] == record.tags
        resource.update(1, tags=["red", "theirs"])

        assert record is record.add_tags("online", "Red")
        assert {"red", "theirs", "online"} == set(record.tags)
        assert record is record.remove_tags("RED", "unheard")
        assert {"theirs", "online"} == set(resource.find(1).tags)

        before = len(tagged.requests)
        record.add_tags("online").remove_tags("red")
        assert ["GET", "GET"] == [seen.method for seen in list(tagged.requests)[before:]]


def test_tags_are_filtered_by_name(account: Account) -> None:
    for item in (3, 4):
        account.items.update(item, tags=["shiny", "red"])
    account.item_matrices.update(1, tags=["shiny"])

    assert [3, 4] == [item.id for item in account.items.all(tag="shiny")]
    assert [3, 4] == [item.id for item in account.items.scan(tag="shiny")]
    assert 2 == account.items.count(tag="shiny")
    assert 0 == account.items.count(tag="shin")
    assert [1] == [matrix.id for matrix in account.item_matrices.all(tag="shiny")]
    assert 1 == account.item_matrices.count(params={"tag": "shiny"})


def test_what_is_no_name_is_refused_before_anything_is_sent(account: Account, tagged: Sandbox) -> None:
    item: Any = account.items.find(1)
    before = len(tagged.requests)

    for wrong in ((), (["red"],), ("",), (None,)):
        with pytest.raises(QueryError, match=r'add_tags\("red", "online"\)'):
            item.add_tags(*wrong)
    with pytest.raises(QueryError, match="takes a list"):
        item.update(tags="red")
    with pytest.raises(QueryError, match=r"\[\] takes all of them away"):
        item.update(tags=None)
    with pytest.raises(QueryError, match="tag"):
        account.items.all(tag=query.like("r%"))
    assert before == len(tagged.requests)


def test_a_list_of_a_record_reads_like_any_list_and_is_changed_by_a_request_only(account: Account) -> None:
    item = account.items.find(1, load_relations=["tags", "custom_field_values"])
    item.update(tags=["red", "online"])
    tags = item.tags
    changes: list[tuple[Any, str]] = [
        (lambda: tags.append("x"), r"write item\.add_tags\('x'\)"),
        (lambda: tags.extend(["x"]), r"write item\.add_tags\(…\)"),
        (lambda: tags.remove("red"), r"write item\.remove_tags\('red'\)"),
        (lambda: tags.insert(0, "x"), r"write item\.add_tags\('x'\)"),
        (tags.pop, r"write item\.update\(tags=\[…\]\)"),
        (tags.clear, r"item\.update\(tags"),
        (tags.sort, r"item\.update\(tags"),
        (tags.reverse, r"item\.update\(tags"),
        (lambda: tags.__setitem__(0, "x"), r"item\.update\(tags"),
        (lambda: tags.__delitem__(0), r"item\.update\(tags"),
        (lambda: tags.__iadd__(["x"]), r"item\.update\(tags"),
        (lambda: tags.__imul__(2), r"item\.update\(tags"),
        (item.custom_field_values.clear, r"item\.update\(custom_field_values"),
        (account.vendors.find(1).reps.clear, r"vendor\.update\(reps"),
    ]

    for change, line in changes:
        with pytest.raises(UsageError, match=line):
            change()

    assert (["online", "red"], "red" in tags, 2) == (tags, True, len(tags))
    assert ["online", "red", "new"] == tags + ["new"]  # noqa: RUF005  # as people write
    for free in (copy(tags), deepcopy(tags), pickle.loads(pickle.dumps(tags)), tags[:], list(tags), sorted(tags)):
        assert type(free) is list
    assert '["online", "red"]' == json.dumps(tags)


@pytest.mark.anyio
async def test_tags_are_awaited_under_an_async_client(tagged: Sandbox) -> None:
    tagged.reset()
    async with AsyncClient(StaticToken(tagged.token), base_url=tagged.url) as client:
        account = client.account(tagged.account_id)
        item = await account.items.find(1)
        await item.update(tags=["red"])

        assert item is await item.add_tags("online")
        assert {"red", "online"} == set(await item.tags)
        with pytest.raises(UsageError, match=r"item\.add_tags"):
            (await item.tags).append("x")
        assert [1] == [one.id for one in await account.items.all(tag="online", load_relations=["tags"]) if one.id == 1]
        assert ["online"] == await (await item.remove_tags("red")).tags
