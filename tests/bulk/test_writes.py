"""Bulk writes against the sandbox: one result for each row, at the pace of the rate limit, resumable."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken
from lightspeed_pos.bulk.plan import BulkResult
from lightspeed_pos.errors import (
    AuthorizationExpired,
    BadRequest,
    NotFound,
    QueryError,
    UnknownName,
    UnknownOutcome,
)
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer, Seen, json_answer
from shop_facts import descriptions, sent
from waiting import cancel_when

SPEED = 200.0


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


@every("wrong", ["x", 0, None])
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


@in_both_loops
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


@in_both_loops
async def test_async_bulk_writes_end_with_the_sign_in(shop: Sandbox) -> None:
    shop.revoke_tokens()
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        with pytest.raises(AuthorizationExpired):
            await client.account(shop.account_id).items.bulk_archive(range(1, 40))


def test_a_refused_request_names_what_the_service_said(account: Account, shop: Sandbox) -> None:
    results = account.sales.bulk_create([{"employee_id": 999, "register_id": 999, "shop_id": 999}])

    assert isinstance(results[0].error, BadRequest)
    assert "error" == results[0].status


ROOMY = {
    "X-LS-Api-Bucket-Level": "1/9000",
    "X-LS-Api-Drip-Rate": "100",
    "X-LS-Api-Burst-Level": "1/1000",
    "X-LS-Api-Request-Cost": "1",
    "X-LS-Acct-Id": "7",
    "X-LS-OAuth-Client-Id": "app",
}
NUMBERED: Any = [{"description": f"New {number}"} for number in range(40)]


class Slow:
    """
    A service that makes items, some milliseconds after it was told to, "New 0" and "New 3" at once.

    `denying`: it refuses the sign-in when it has been told of four; `hanging`: it answers only the first two.
    """

    def __init__(self, *, denying: bool = False, hanging: bool = False) -> None:
        self.denying = denying
        self.hanging = hanging
        self.denials = 0
        self.made: list[str] = []

    def __call__(self, seen: Seen) -> Answer:
        name = seen.json()["description"]
        if self.denying and len(self.made) >= 4:
            self.denials += 1
            return json_answer({"error": "access_denied", "error_description": "Denied."}, 401)
        self.made.append(name)
        if self.hanging and len(self.made) > 2:
            return Answer(hang=True)
        delay = 0.0 if name in ("New 0", "New 3") else 0.03
        return json_answer({"Item": {"itemID": str(len(self.made))}}, headers=ROOMY, delay=delay)


class Full(Exception):
    """What a listener of results raises."""


def refuse_row_3(result: BulkResult[Any]) -> None:
    if result.row == 3:
        raise Full


FAILING = every("denying, on_result, raised", [(True, None, AuthorizationExpired), (False, refuse_row_3, Full)])


@FAILING
def test_what_was_sent_when_the_work_failed_is_in_the_journal(
    tmp_path: Path, denying: bool, on_result: Any, raised: type[Exception]
) -> None:
    service = Slow(denying=denying)
    with ScriptedServer(service) as server, Client(StaticToken("token-1"), base_url=server.url) as client:
        write = client.account(7).items.bulk_create
        with pytest.raises(raised):
            write(NUMBERED, journal=tmp_path / "journal", concurrency=8, on_result=on_result)
        made = list(service.made)
        service.denying = False
        again = write(NUMBERED, journal=tmp_path / "journal")

    assert 1 < len(made) < 20
    assert {"ok"} == {result.status for result in again}
    assert set(made) == {f"New {result.row}" for result in again if result.resumed}
    assert 40 == len(service.made) == len(set(service.made))


@in_both_loops
@FAILING
async def test_what_was_sent_when_the_async_work_failed_is_in_the_journal(
    tmp_path: Path, denying: bool, on_result: Any, raised: type[Exception]
) -> None:
    service = Slow(denying=denying)
    with ScriptedServer(service) as server:
        async with AsyncClient(StaticToken("token-1"), base_url=server.url) as client:
            write = client.account(7).items.bulk_create
            with pytest.raises(raised):
                await write(NUMBERED, journal=tmp_path / "journal", concurrency=8, on_result=on_result)
            made = list(service.made)
            service.denying = False
            again = await write(NUMBERED, journal=tmp_path / "journal")

    assert 1 <= len(made) < 20  # trio begins tasks in any order, so row 3 may have been the only one
    assert {"ok"} == {result.status for result in again}
    assert set(made) == {f"New {result.row}" for result in again if result.resumed}
    assert 40 == len(service.made) == len(set(service.made))


@in_both_loops
@every("denying", [False, True])
async def test_async_bulk_writes_that_are_cancelled_wait_for_nothing(tmp_path: Path, denying: bool) -> None:
    service = Slow(denying=denying, hanging=True)
    with ScriptedServer(service) as server:
        async with AsyncClient(StaticToken("token-1"), base_url=server.url) as client:
            write = client.account(7).items.bulk_create
            scope = anyio.CancelScope()

            async with anyio.create_task_group() as group:
                with scope:
                    group.start_soon(
                        cancel_when, lambda: len(service.made) >= 4 and bool(service.denials) >= denying, scope
                    )
                    await write(NUMBERED, journal=tmp_path / "journal", concurrency=8)
            service.denying = service.hanging = False
            again = await write(NUMBERED, journal=tmp_path / "journal")

    assert scope.cancelled_caught
    assert {"ok", "unknown"} == {result.status for result in again}
    assert {True} == {result.resumed for result in again if result.status == "unknown"}
    assert len(service.made) == len(set(service.made))
