"""A record in hand changes in place by writing: what was sent, what the answer says, and what it leaves out."""

from __future__ import annotations

import gc
from collections.abc import Callable
from decimal import Decimal

import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.errors import QueryError, UnknownOutcome
from lightspeed_pos.model.record import Lazy
from lightspeed_pos.resources.account import Account
from model_records import ASKED, MUG, answers, envelope, serving
from scripted_server import ScriptedServer, json_answer


def test_an_update_puts_just_the_changes_and_shows_the_answer_in_place() -> None:
    answer = {"itemID": "7", "description": "Cup", "defaultCost": "5", "archived": "false"}
    with serving(answers(put=answer)) as (server, account):
        item = account.items.find(7)

        same = item.update(description="Cup")

        assert item is same
        assert ("PUT", "/API/V3/Account/1/Item/7.json", {"description": "Cup"}) == (
            server.requests[-1].method,
            server.requests[-1].target,
            server.requests[-1].json(),
        )
        assert ("Cup", Decimal(5)) == (item.description, item.default_cost)


def test_what_neither_the_update_nor_its_answer_holds_stays() -> None:
    with serving(answers(put={"itemID": "7", "description": "Cup"}), lazy=False) as (_, account):
        item = account.items.find(7)
        before = item.to_dict()

        item.update(description="Cup")

        after = item.to_dict()
        assert {"Category", "Images"} == before.keys() - after.keys()  # relations can be loaded again
        assert {**before, "description": "Cup"} == {**before, **after}
        assert Decimal("11.9") == item.prices.default  # part of every answer to a GET, and loaded by nothing else


def test_what_was_sent_and_is_not_in_the_answer_is_unset() -> None:
    with serving(answers(put={"itemID": "7", "archived": "false"})) as (_, account):
        item = account.items.find(7)

        item.update(description="", default_cost=None, category_id=None)

        assert ("", None, None) == (item.description, item.default_cost, item.category_id)
        assert 210000000007 == item.system_sku


def test_what_an_answer_holds_beyond_what_was_sent_is_taken() -> None:
    with serving(answers(put={**MUG, "description": "Cup", "avgCost": "3.1", "newField": "1"})) as (_, account):
        item = account.items.find(7)

        item.update(description="Cup")

        assert ("Cup", Decimal("3.1")) == (item.description, item.avg_cost)


def test_reloading_replaces_all() -> None:
    rows = [MUG, {"itemID": "7", "description": "Mug"}]
    with serving(lambda _: envelope(rows.pop(0))) as (_, account):
        item = account.items.find(7)

        item.reload()

        assert (None, None) == (item.default_cost, item.create_time)
        assert {} == dict(item.prices)


def test_what_the_answer_to_archiving_lacks_stays() -> None:
    with serving(answers(delete={"itemID": "7", "archived": "true"})) as (_, account):
        item = account.items.find(7)

        item.archive()

        assert (True, "Mug", Decimal("4.2")) == (item.archived, item.description, item.default_cost)


@every(
    "change",
    [
        lambda account: account.items.archive(7),
        lambda account: account.items.update(7, description="Cup"),
        lambda account: account.items.find(7).update(description="Cup"),
        lambda account: account.items.find(7).archive(),
    ],
)
def test_an_answer_about_another_record_is_none_to_this_write(change: Callable[[Account], object]) -> None:
    other = {**MUG, "itemID": "8"}
    script = answers(put=other, delete=other)
    with (
        ScriptedServer(script) as server,
        Client(StaticToken("t"), base_url=server.url, retries=0) as client,
        pytest.raises(UnknownOutcome, match="itemID=8, not 7"),
    ):
        change(client.account(1))


def test_a_create_that_is_answered_without_an_envelope_gives_its_record() -> None:
    with serving(lambda _: json_answer({**MUG, "itemID": "8"})) as (_, account):
        assert 8 == account.items.create(description="Mug").id


def test_a_relation_in_the_answer_replaces_and_any_other_counts_as_not_loaded() -> None:
    answer = {"itemID": "7", "categoryID": "4", "Category": {"categoryID": "4", "name": "Garden"}}
    with serving(answers(put=answer), lazy=False) as (_, account):
        item = account.items.find(7, load_relations=ASKED)
        assert "Kitchen" == getattr(item.category, "name", None)
        assert [5] == [image.id for image in item.images]

        item.update(category_id=4)

        assert "Garden" == getattr(item.category, "name", None)
        with pytest.raises(QueryError, match="did not come along"):
            list(item.images)


def test_an_answer_of_only_a_primary_id_leaves_the_record() -> None:
    notice = {"name": "Item", "primaryID": "7"}
    with serving(answers(put=notice, delete=notice), lazy=False) as (_, account):
        item = account.items.find(7, load_relations=ASKED)
        before = item.to_dict()

        item.update(description="Cup")
        after_update = item.to_dict()
        item.archive()

        assert before == after_update == item.to_dict()
        assert "Kitchen" == getattr(item.category, "name", None)


def test_archiving_shows_in_the_record_in_hand() -> None:
    with serving(answers(delete={**MUG, "archived": "true"})) as (server, account):
        item = account.items.find(7)

        same = item.archive()

        assert item is same
        assert ("DELETE", True) == (server.requests[-1].method, item.archived)


def test_reloading_takes_the_relations_that_are_asked_for() -> None:
    with serving(answers(), lazy=False) as (server, account):
        item = account.items.find(7)

        item.reload(load_relations=["category"])

        assert "load_relations=%5B%22Category%22%5D" in server.requests[-1].target
        assert "Kitchen" == getattr(item.category, "name", None)


def test_a_record_outlives_the_page_that_it_came_with() -> None:
    with serving(answers(put={"itemID": "7", "description": "Cup"})) as (_, account):
        item = next(iter(account.items))
        gc.collect()

        item.update(description="Cup")

        assert "Cup" == item.description


@in_both_loops
async def test_an_async_record_changes_in_place_too() -> None:
    answer = {"itemID": "7", "description": "Cup", "categoryID": "0"}
    with ScriptedServer(answers(put=answer)) as server:
        async with AsyncClient(StaticToken("t"), base_url=server.url) as client:
            item = await client.account(1).items.find(7, load_relations=ASKED)
            kitchen = await item.category

            same = await item.update(description="Cup")

            assert "Kitchen" == getattr(kitchen, "name", None)
            assert item is same
            assert ("Cup", None) == (item.description, await item.category)


@in_both_loops
async def test_a_relation_that_is_never_awaited_is_no_harm() -> None:
    with ScriptedServer(answers()) as server:
        async with AsyncClient(StaticToken("t"), base_url=server.url) as client:
            item = await client.account(1).items.find(7)

            relation = item.category
            text = repr(relation)
            del relation
            gc.collect()

            assert "<relation to be awaited>" == text
            assert 1 == len(server.requests)
            assert isinstance(item.category, Lazy)
