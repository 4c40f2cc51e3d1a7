"""Items by a code that is printed on them, one or many, and in rows of bulk writes."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.errors import AmbiguousCode, NotFound, QueryError, UnknownName
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from shop_facts import descriptions, sent

SPEED = 200.0


@pytest.fixture
def coded(account: Account) -> Account:
    """Item 1 has a code of each kind, items 2 and 3 one in common but for its case, item 4 the id of item 5."""
    account.items.update(1, custom_sku="TUBE-26", upc="012345678905", ean="4006381333931")
    account.items.update(2, custom_sku="TWICE", description="Second")
    account.items.update(3, custom_sku="Twice", description="Third")
    account.items.update(4, custom_sku="5")
    return account


def test_an_item_is_found_by_each_of_its_codes_in_one_request(coded: Account, shop: Sandbox) -> None:
    number = coded.items.find(1).system_sku
    assert number is not None
    before = sent(shop, "GET")

    found = [
        coded.items.by_code(code).id
        for code in ("TUBE-26", " tube-26 ", "012345678905", "4006381333931", number, str(number))
    ]

    assert [1] * 6 == found
    assert 6 == sent(shop, "GET") - before


def test_a_code_is_no_id(coded: Account) -> None:
    assert 4 == coded.items.by_code("5").id
    with pytest.raises(NotFound, match="'7'"):
        coded.items.by_code("7")


def test_a_code_that_nothing_has_says_where_else_to_look(account: Account) -> None:
    item = account.items.create(description="Old", custom_sku="OLD-1")
    item.archive()

    with pytest.raises(NotFound, match=r"No Item .*'OLD-1'.*archived=\"include\""):
        account.items.by_code("OLD-1")
    assert item.id == account.items.by_code("OLD-1", archived="include").id


def test_two_items_with_one_code_are_both_named(account: Account) -> None:
    first = account.items.create(description="Bell, red", custom_sku="BELL")
    second = account.items.create(description="Bell, blue", custom_sku="BELL")

    with pytest.raises(AmbiguousCode, match=f"{first.id}.*Bell, red.*{second.id}.*Bell, blue") as caught:
        account.items.by_code("BELL")
    assert ("BELL", [first.id, second.id]) == (caught.value.code, caught.value.keys)
    assert [first.id, second.id] == [item.id for item in caught.value.ambiguous["BELL"]]


def test_of_many_codes_those_that_are_clear_are_in_the_error_that_names_the_others(coded: Account) -> None:
    codes = ["TUBE-26", "twice", " 4006381333931 ", "nothing", "BELL", "BELL"]
    bells = [coded.items.create(description=f"Bell {number}", custom_sku="BELL") for number in (1, 2)]

    with pytest.raises(
        AmbiguousCode, match=r"2 of 5 codes.*'twice': 2 \(.Second.\), 3 \(.Third.\); 'BELL'.*\.found"
    ) as caught:
        coded.items.by_code(codes)
    error = caught.value
    assert {"TUBE-26": 1, " 4006381333931 ": 1} == {code: item.id for code, item in error.found.items()}
    assert {"twice": [2, 3], "BELL": [bell.id for bell in bells]} == {
        code: [item.id for item in items] for code, items in error.ambiguous.items()
    }
    assert ("twice", [2, 3]) == (error.code, error.keys)


def test_the_same_code_in_the_same_case_wins(coded: Account) -> None:
    assert (2, 3) == (coded.items.by_code("TWICE").id, coded.items.by_code("Twice").id)
    with pytest.raises(AmbiguousCode):
        coded.items.by_code("twice")


def test_many_codes_are_looked_up_in_few_requests(coded: Account, shop: Sandbox) -> None:
    before = sent(shop, "GET")

    found = coded.items.by_code(["TUBE-26", "4006381333931", "nothing", "TUBE-26", *(f"no-{n}" for n in range(90))])

    assert {"TUBE-26": 1, "4006381333931": 1} == {code: item.id for code, item in found.items()}
    assert 4 == sent(shop, "GET") - before


def test_a_code_with_a_comma_is_found_among_others(account: Account) -> None:
    item = account.items.create(description="Odd", custom_sku="A,1")

    assert {"A,1": item.id} == {code: one.id for code, one in account.items.by_code(["A,1", "x", "y"]).items()}


def test_relations_come_along(coded: Account, shop: Sandbox) -> None:
    item = coded.items.by_code("TUBE-26", load_relations=["category", "item_shops"])
    before = sent(shop, "GET")

    assert (item.category is None, len(list(item.item_shops)) > 0) == (not item.category_id, True)
    assert before == sent(shop, "GET")


def test_no_codes_are_no_items_and_no_requests(account: Account, shop: Sandbox) -> None:
    assert {} == account.items.by_code([])
    assert 0 == sent(shop, "GET")


@every(
    "code, advice",
    [
        ("", "text"),
        ("  ", "text"),
        (None, "text"),
        (1.5, "text"),
        (True, "text"),
        (b"x", "text"),
        ([["x"]], "text"),
        (-1, "text"),
        (">,5", "operator"),
    ],
)
def test_what_is_no_code_is_refused(account: Account, code: Any, advice: str) -> None:
    with pytest.raises(QueryError, match=advice):
        account.items.by_code(code)


def test_bulk_rows_may_name_a_code(coded: Account, shop: Sandbox) -> None:
    rows: Any = [
        {"code": "TUBE-26", "description": "First"},
        {"code": "nothing", "description": "x"},
        {"code": "twice", "description": "x"},
        {"item_id": 4, "description": "Fourth"},
        {"code": "4006381333931", "description": "First again"},
        {"code": "", "description": "x"},
        {"code": "TUBE-26", "item_id": 1, "description": "x"},
        {"code": "TUBE-26", "descripton": "x"},
        {"code": "TUBE-26"},
    ]
    before = sent(shop, "GET")

    results = coded.items.bulk_update(rows)

    assert ["ok", NotFound, AmbiguousCode, "ok", "ok", QueryError, QueryError, UnknownName, QueryError] == [
        type(result.error) if result.error else result.status for result in results
    ]
    assert [1, None, None, 4, 1] == [result.key for result in results[:5]]
    assert ["First again", "Fourth"] == descriptions(shop, 1, 4)
    assert 4 >= sent(shop, "GET") - before


def test_a_plan_counts_the_look_ups_and_sends_nothing(account: Account, shop: Sandbox) -> None:
    rows: Any = [{"code": f"c-{number}", "description": "x"} for number in range(150)]

    plan = account.items.bulk_update.plan(rows)

    assert (150 + 6, Decimal(150 + 6)) == (plan.requests, plan.cost)
    assert {} == plan.refused
    assert 0 == len(list(shop.requests))


def test_a_journal_knows_rows_by_their_codes(coded: Account, tmp_path: Path) -> None:
    rows: Any = [{"code": "TUBE-26", "custom_sku": "TUBE-27"}, {"code": "nothing", "description": "x"}]
    first = coded.items.bulk_update(rows, journal=tmp_path / "journal")
    coded.items.update(2, custom_sku="nothing")

    again = coded.items.bulk_update(rows, journal=tmp_path / "journal")

    assert [("ok", 1, False), ("error", None, False)] == [(one.status, one.key, one.resumed) for one in first]
    assert [("ok", 1, True), ("ok", 2, False)] == [(one.status, one.key, one.resumed) for one in again]


def test_items_are_archived_by_their_codes(coded: Account) -> None:
    results = coded.items.bulk_archive([{"code": "TUBE-26"}, 7, {"code": "nothing"}])

    wrong: Any = ["TUBE-26", {"code": "TUBE-26", "x": 1}, {"item_id": 1}]
    refused = coded.items.bulk_archive(wrong)

    assert [("ok", 1), ("ok", 7), ("error", None)] == [(one.status, one.key) for one in results]
    assert [QueryError] * 3 == [type(one.error) for one in refused]
    assert [True, True] == [coded.items.find(key).archived for key in (1, 7)]


def test_other_records_have_no_codes(account: Account) -> None:
    assert not hasattr(account.customers, "by_code")
    rows: Any = [{"code": "x", "first_name": "y"}]
    (result,) = account.customers.bulk_update(rows)
    assert isinstance(result.error, QueryError)


@pytest.mark.anyio
async def test_async_items_are_found_by_their_codes_too(coded: Account, shop: Sandbox, tmp_path: Path) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(shop.account_id).items
        one = await items.by_code("TUBE-26", load_relations=["category"])
        many = await items.by_code(["TUBE-26", "nothing"])
        rows: Any = [{"code": "TUBE-26", "description": "Async"}, {"code": "twice", "description": "x"}]
        results = await items.bulk_update(rows, journal=tmp_path / "journal")
        with pytest.raises(AmbiguousCode):
            await items.by_code("twice")
        plan = items.bulk_update.plan(rows)

    assert (1, {"TUBE-26": 1}) == (one.id, {code: item.id for code, item in many.items()})
    assert ["ok", "error"] == [result.status for result in results]
    assert 2 + 3 == plan.requests
