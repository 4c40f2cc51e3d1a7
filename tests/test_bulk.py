"""Bulk writes against the sandbox: one result for each row, at the pace of the rate limit, resumable."""

from __future__ import annotations

import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken
from lightspeed_pos.account import Account
from lightspeed_pos.core.bulk import BulkResult
from lightspeed_pos.errors import AuthorizationExpired, BadRequest, NotFound, QueryError, UnknownName, UnknownOutcome
from lightspeed_pos.journal import Entry, Journal
from lightspeed_pos.sandbox import Sandbox

SPEED = 200.0


def descriptions(shop: Sandbox, *keys: int) -> list[str]:
    marks = ",".join("?" * len(keys))
    found = shop.records(f"SELECT description FROM Item WHERE itemID IN ({marks}) ORDER BY itemID", *keys)
    return [description for (description,) in found]


def sent(shop: Sandbox, method: str) -> int:
    return sum(request.method == method for request in shop.requests)


def test_every_row_is_written_and_has_its_result_in_order(account: Account, shop: Sandbox) -> None:
    results = account.items.bulk_update([{"item_id": key, "description": f"Thing {key}"} for key in (3, 1, 2)])

    assert [("ok", 3), ("ok", 1), ("ok", 2)] == [(result.status, result.key) for result in results]
    assert ["Thing 3", "Thing 1", "Thing 2"] == [result.record.description for result in results if result.record]
    assert ["Thing 1", "Thing 2", "Thing 3"] == descriptions(shop, 1, 2, 3)


def test_records_are_created_and_archived_in_bulk(account: Account, shop: Sandbox) -> None:
    created = account.items.bulk_create([{"description": f"New {n}", "default_cost": Decimal(n)} for n in range(5)])
    keys = [result.key for result in created if result.key is not None]
    archived = account.items.bulk_archive(keys)

    assert [f"New {n}" for n in range(5)] == sorted(descriptions(shop, *keys))
    assert keys == [result.key for result in archived]
    assert {"ok"} == {result.status for result in (*created, *archived)}
    assert [True] * 5 == [account.items.find(key).archived for key in keys]


def test_a_bad_row_stops_nothing(account: Account, shop: Sandbox) -> None:
    rows: list[Any] = [
        {"item_id": 1, "description": "fine"},
        {"description": "whose?"},
        {"item_id": 999_999, "description": "not there"},
        {"item_id": 2, "descripton": "misspelt"},
        {"item_id": "3", "description": "a text"},
        "nonsense",
        {"item_id": 4, "description": "fine too"},
    ]

    results = account.items.bulk_update(rows)

    assert list(range(7)) == [result.row for result in results]
    assert [type(None), QueryError, NotFound, UnknownName, QueryError, QueryError, type(None)] == [
        type(result.error) for result in results
    ]
    assert 3 == sent(shop, "PUT")
    assert ["fine", "fine too"] == descriptions(shop, 1, 4)


@pytest.mark.parametrize("wrong", ["x", 0, None])
def test_a_row_with_a_wrong_id_is_told_so_even_if_it_holds_nothing_else(account: Account, wrong: Any) -> None:
    (result,) = account.items.bulk_update([{"item_id": wrong}])

    assert "itemID of Item" in str(result.error)


def test_rows_for_one_record_are_written_in_their_order(account: Account, shop: Sandbox) -> None:
    account.items.bulk_update([{"item_id": 1, "description": f"Version {n}"} for n in range(10)], concurrency=8)

    assert ["Version 9"] == descriptions(shop, 1)


def test_an_unknown_outcome_is_said_and_not_repeated(account: Account, shop: Sandbox) -> None:
    shop.fault("502", method="POST", skip=1, times=1, executed=True)

    results = account.items.bulk_create([{"description": f"New {n}"} for n in range(3)], concurrency=1)

    assert ["ok", "unknown", "ok"] == [result.status for result in results]
    assert isinstance(results[1].error, UnknownOutcome)
    assert 3 == sent(shop, "POST")


def test_a_sign_in_that_has_ended_ends_the_work(account: Account, shop: Sandbox, tmp_path: Path) -> None:
    shop.revoke_tokens()
    rows: Any = [{"description": f"New {n}"} for n in range(50)]

    with pytest.raises(AuthorizationExpired):
        account.items.bulk_create(rows, journal=tmp_path / "journal")
    assert sent(shop, "POST") < 50
    shop.reset()
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(shop.account_id).items
        results = items.bulk_create(rows, journal=tmp_path / "journal")
    assert {"ok"} == {result.status for result in results}


def test_three_hundred_writes_are_refused_none() -> None:
    with (
        Sandbox(items=300, speed=100, latency=0.15) as shop,
        Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(100)) as client,
    ):
        items = client.account(shop.account_id).items
        rows: Any = [{"item_id": key, "description": "x"} for key in range(1, 301)]
        plan = items.bulk_update.plan(rows)
        results = items.bulk_update(rows)
        statuses = {request.status for request in shop.requests}

    assert 300 == sum(result.status == "ok" for result in results)
    assert {200} == statuses
    assert (300, Decimal(300), 209.0) == (plan.requests, plan.cost, plan.seconds)


def test_a_plan_names_the_rows_that_will_not_be_sent_and_sends_nothing(account: Account, shop: Sandbox) -> None:
    rows: Any = [{"description": "x", "prices": [{"use_type": "Default", "amount": 1}]}, {"descripton": "x"}]

    plan = account.items.bulk_create.plan(rows)

    assert (1, Decimal("1.5")) == (plan.requests, plan.cost)
    assert [1] == list(plan.refused)
    assert [] == list(shop.requests)


def test_results_are_told_as_they_come(account: Account) -> None:
    told: list[BulkResult[Any]] = []

    results = account.items.bulk_archive([1, 2, 0], on_result=told.append)

    assert sorted(results, key=lambda one: one.row) == sorted(told, key=lambda one: one.row)


def test_a_second_run_with_the_journal_sends_nothing_again(account: Account, shop: Sandbox, tmp_path: Path) -> None:
    shop.fault("502", method="POST", times=1, executed=False)
    rows: Any = [{"description": f"New {n}"} for n in range(4)]
    first = account.items.bulk_create(rows, journal=tmp_path / "journal", concurrency=1)
    posted = sent(shop, "POST")

    again = account.items.bulk_create([*reversed(rows)], journal=tmp_path / "journal")

    assert ["unknown", "ok", "ok", "ok"] == [result.status for result in first]
    assert [("ok", True), ("ok", True), ("ok", True), ("unknown", True)] == [
        (result.status, result.resumed) for result in again
    ]
    assert [first[3].key, first[2].key, first[1].key] == [result.key for result in again[:3]]
    assert posted == sent(shop, "POST")


def test_a_row_that_was_refused_is_tried_again(account: Account, shop: Sandbox, tmp_path: Path) -> None:
    rows: Any = [{"item_id": 999_999, "description": "x"}, {"item_id": 1, "description": "x"}]
    account.items.bulk_update(rows, journal=tmp_path / "journal")

    again = account.items.bulk_update(rows, journal=tmp_path / "journal")

    assert [("error", False), ("ok", True)] == [(result.status, result.resumed) for result in again]
    assert 3 == sent(shop, "PUT")


def test_a_row_that_was_sent_and_never_heard_of_is_unknown_unless_repeating_is_harmless(
    account: Account, shop: Sandbox, tmp_path: Path
) -> None:
    creating: Any = [{"description": "New"}]
    changing: Any = [{"item_id": 1, "description": "Changed"}]
    for name, bulk, rows in (
        ("create", account.items.bulk_create, creating),
        ("update", account.items.bulk_update, changing),
    ):
        target = bulk.target
        with Journal(tmp_path / name, f"{name} at {target.place.path}") as journal:
            journal.write(journal.name(target.write(0, rows[0]).request), Entry("sent"))

    created = account.items.bulk_create(creating, journal=tmp_path / "create")
    changed = account.items.bulk_update(changing, journal=tmp_path / "update")

    assert ["unknown", "ok"] == [created[0].status, changed[0].status]
    assert (0, 1) == (sent(shop, "POST"), sent(shop, "PUT"))


WORKER = """
import sys
from lightspeed_pos import Client, ScaledClock, StaticToken
url, token, account, journal = sys.argv[1:]
with Client(StaticToken(token), base_url=url, clock=ScaledClock(float(20))) as client:
    rows = [{"description": f"Killed {n}"} for n in range(60)]
    client.account(int(account)).items.bulk_create(rows, journal=journal)
"""


def test_killed_at_any_moment_and_called_again_creates_nothing_twice(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    with Sandbox(items=10, speed=20, latency=0.3, registers=10) as shop:
        arguments = [sys.executable, "-c", WORKER, shop.url, shop.token, str(shop.account_id), str(journal)]
        for enough in (3, 25):
            worker = subprocess.Popen(arguments)
            deadline = time.monotonic() + 30
            while sent(shop, "POST") < enough and time.monotonic() < deadline:
                time.sleep(0.002)
            worker.kill()
            worker.wait()
        with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(20)) as client:
            rows: Any = [{"description": f"Killed {n}"} for n in range(60)]
            results = client.account(shop.account_id).items.bulk_create(rows, journal=journal)
        made = [name for (name,) in shop.records("SELECT description FROM Item WHERE description LIKE 'Killed%'")]

    assert len(set(made)) == len(made)
    assert {"ok", "unknown"} >= {result.status for result in results}
    assert {f"Killed {result.row}" for result in results if result.status == "ok"} <= set(made)
    assert sum(result.status == "unknown" for result in results) < 60


@pytest.mark.anyio
async def test_async_bulk_writes_are_the_same(shop: Sandbox, tmp_path: Path) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(shop.account_id).items
        rows: Any = [{"item_id": key, "description": f"Thing {key}"} for key in (1, 2, 999_999)]
        first = await items.bulk_update(rows, journal=tmp_path / "journal")
        again = await items.bulk_update(rows, journal=tmp_path / "journal")
        created = await items.bulk_create([{"description": "New"}])
        archived = await items.bulk_archive([1, 2])

    assert ["ok", "ok", "error"] == [result.status for result in first]
    assert [True, True, False] == [result.resumed for result in again]
    assert {"ok"} == {result.status for result in (*created, *archived)}
    assert ["Thing 1", "Thing 2"] == descriptions(shop, 1, 2)


@pytest.mark.anyio
async def test_async_bulk_writes_end_with_the_sign_in(shop: Sandbox) -> None:
    shop.revoke_tokens()
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        with pytest.raises(AuthorizationExpired):
            await client.account(shop.account_id).items.bulk_archive(range(1, 40))


def test_a_refused_request_names_what_the_service_said(account: Account, shop: Sandbox) -> None:
    results = account.sales.bulk_create([{"employee_id": 999, "register_id": 999, "shop_id": 999}])

    assert isinstance(results[0].error, BadRequest)
    assert "error" == results[0].status
