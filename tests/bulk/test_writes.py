"""Bulk writes against the sandbox: one result for each row, at the pace of the rate limit, resumable."""

from __future__ import annotations

import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import pytest

from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken
from lightspeed_pos.bulk.journal import Entry, Journal
from lightspeed_pos.bulk.plan import BulkResult
from lightspeed_pos.errors import (
    AuthorizationExpired,
    BadRequest,
    NotFound,
    OutOfBalance,
    QueryError,
    UnknownName,
    UnknownOutcome,
)
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer, Seen, json_answer

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


UNPAID: Any = {
    "employee_id": 1,
    "register_id": 1,
    "shop_id": 1,
    "sale_lines": [{"item_id": 12, "unit_quantity": 1}],
    "sale_payments": [{"payment_type_id": 1, "amount": "0.01"}],
    "completed": True,
}


def test_a_sale_that_was_left_open_is_named_and_not_made_again(account: Account, shop: Sandbox, tmp_path: Path) -> None:
    first, again, third = (account.sales.bulk_create([UNPAID], journal=tmp_path / "journal")[0] for _ in range(3))

    assert 1 == sent(shop, "POST")
    assert isinstance(first.error, OutOfBalance)
    assert ("error", first.error.sale_id, False) == (first.status, first.key, first.resumed)
    assert isinstance(again.error, OutOfBalance)
    assert ("error", first.key, True) == (again.status, again.key, again.resumed)
    assert (str(first.error), first.key, 400) == (str(again.error), again.error.sale_id, again.error.status)
    assert (again.status, again.key, str(again.error)) == (third.status, third.key, str(third.error))


def test_a_payment_of_a_sale_that_stayed_out_of_balance_is_not_made_again(
    account: Account, shop: Sandbox, tmp_path: Path
) -> None:
    sale = account.sales.create(
        **{name: value for name, value in UNPAID.items() if name not in ("sale_payments", "completed")}
    )
    paying: Any = {"sale_id": sale.id, "sale_payments": UNPAID["sale_payments"], "completed": True}

    first, again = (account.sales.bulk_update([paying], journal=tmp_path / "paying")[0] for _ in range(2))
    completing: Any = {"sale_id": sale.id, "completed": True}
    others = [account.sales.bulk_update([completing], journal=tmp_path / "completing")[0] for _ in range(2)]

    assert [("error", sale.id), ("error", sale.id)] == [(one.status, one.key) for one in (first, again)]
    assert [False, False] == [one.resumed for one in others]
    assert 3 == sent(shop, "PUT")


class Refusing:
    """A service of items that answers the first PUTs of some descriptions with a status, and executes the others."""

    def __init__(self, **statuses: int) -> None:
        self.statuses = statuses
        self.executed: list[str] = []

    def __call__(self, seen: Seen) -> Answer:
        description = seen.json()["description"]
        status = self.statuses.pop(description, 200)
        if status != 200:
            return json_answer({"httpCode": str(status), "message": f"No {description}.", "errorClass": "E"}, status)
        self.executed.append(description)
        return json_answer({"Item": {"itemID": seen.target.rpartition("/")[2].removesuffix(".json")}})


def put_twice(service: Refusing, rows: Any, again: Any, journal: Path) -> tuple[list[BulkResult[Any]], ...]:
    """Two runs with one journal, and what came of them."""
    with ScriptedServer(service) as server, Client(StaticToken("token-1"), base_url=server.url, retries=0) as client:
        items = client.account(7).items
        return tuple(items.bulk_update(these, journal=journal) for these in (rows, again))


TWICE: Any = [{"item_id": 1, "description": "first"}, {"item_id": 1, "description": "second"}]


@pytest.mark.parametrize(("status", "told", "kind"), [(500, "unknown", UnknownOutcome), (422, "error", QueryError)])
def test_a_row_is_not_sent_over_a_later_one_of_the_same_record(
    tmp_path: Path, status: int, told: str, kind: type[Exception]
) -> None:
    service = Refusing(first=status)

    first, again = put_twice(service, TWICE, TWICE, tmp_path / "journal")

    assert [told, "ok"] == [result.status for result in first]
    assert ["second"] == service.executed
    assert [(told, 1, True), ("ok", 1, True)] == [(result.status, result.key, result.resumed) for result in again]
    assert type(again[0].error) is kind
    assert "No first." in str(again[0].error)
    assert "not sent over row 1," in str(again[0].error)


def test_a_new_row_is_not_sent_over_a_later_one_of_the_same_record(tmp_path: Path) -> None:
    service = Refusing()

    _, again = put_twice(service, TWICE[1:], TWICE, tmp_path / "journal")

    assert ["second"] == service.executed
    assert [("error", True), ("ok", True)] == [(result.status, result.resumed) for result in again]
    assert "not sent over row 1," in str(again[0].error)


def test_rows_of_one_record_that_are_all_unfinished_are_sent_again_in_their_order(tmp_path: Path) -> None:
    rows: Any = [{"item_id": 1, "description": name} for name in ("first", "second", "third", "fourth")]
    service = Refusing(second=500, third=422, fourth=500)

    first, again = put_twice(service, rows, rows, tmp_path / "journal")

    assert ["ok", "unknown", "error", "unknown"] == [result.status for result in first]
    assert [("ok", True), ("ok", False), ("ok", False), ("ok", False)] == [
        (result.status, result.resumed) for result in again
    ]
    assert ["first", "second", "third", "fourth"] == service.executed


def test_a_row_is_sent_after_a_later_one_of_another_record(tmp_path: Path) -> None:
    rows: Any = [{"item_id": 1, "description": "first"}, {"item_id": 2, "description": "second"}]
    service = Refusing(first=500)

    _, again = put_twice(service, rows, rows, tmp_path / "journal")

    assert [("ok", False), ("ok", True)] == [(result.status, result.resumed) for result in again]
    assert ["second", "first"] == service.executed


def test_a_row_is_not_sent_over_a_later_one_of_which_nobody_knows(tmp_path: Path) -> None:
    appending: Any = {"item_id": 1, "description": "second", "prices": [{"amount": 2}]}
    service = Refusing(first=422, second=500)

    _, again = put_twice(service, [TWICE[0], appending], [TWICE[0], appending], tmp_path / "journal")

    assert ["error", "unknown"] == [result.status for result in again]
    assert [] == service.executed


def test_after_a_row_of_which_nobody_knows_the_next_of_its_record_is_sent(tmp_path: Path) -> None:
    service = Refusing(first=500)

    with ScriptedServer(service) as server, Client(StaticToken("token-1"), base_url=server.url, retries=0) as client:
        results = client.account(7).items.bulk_update(TWICE)

    assert ["unknown", "ok"] == [result.status for result in results]
    assert ["second"] == service.executed


class Making:
    """A service of items that makes what it is told to."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, seen: Seen) -> Answer:
        self.made.append(seen.json()["description"])
        return json_answer({"Item": {"itemID": str(len(self.made))}})


def test_what_was_not_sent_as_the_client_was_closed_is_sent_by_the_next_run(tmp_path: Path) -> None:
    rows: Any = [{"description": f"New {number}"} for number in range(30)]
    service = Making()

    with ScriptedServer(service) as server:
        client = Client(StaticToken("token-1"), base_url=server.url)
        first = client.account(7).items.bulk_create(
            rows, journal=tmp_path / "journal", concurrency=1, on_result=lambda _: client.close()
        )
        with Client(StaticToken("token-1"), base_url=server.url, clock=ScaledClock(SPEED)) as other:
            again = other.account(7).items.bulk_create(rows, journal=tmp_path / "journal")

    assert ["ok"] + 29 * ["error"] == [result.status for result in first]
    assert {"ok"} == {result.status for result in again}
    assert [True] + 29 * [False] == [result.resumed for result in again]
    assert [row["description"] for row in rows] == sorted(service.made, key=lambda name: int(name[4:]))


@pytest.mark.anyio
async def test_what_was_not_sent_as_the_async_client_was_closed_is_sent_by_the_next_run(tmp_path: Path) -> None:
    rows: Any = [{"description": f"New {number}"} for number in range(30)]
    service = Making()
    first: list[BulkResult[Any]] = []

    with ScriptedServer(service) as server:
        client = AsyncClient(StaticToken("token-1"), base_url=server.url)
        begun = anyio.Event()

        async def write() -> None:
            first.extend(
                await client.account(7).items.bulk_create(
                    rows, journal=tmp_path / "journal", concurrency=1, on_result=lambda _: begun.set()
                )
            )

        async with anyio.create_task_group() as group:
            group.start_soon(write)
            await begun.wait()
            await client.close()
        async with AsyncClient(StaticToken("token-1"), base_url=server.url, clock=ScaledClock(SPEED)) as other:
            again = await other.account(7).items.bulk_create(rows, journal=tmp_path / "journal")

    assert "error" in {result.status for result in first}
    assert [result.status == "unknown" for result in first] == [result.status == "unknown" for result in again]
    assert {"ok", "unknown"} >= {result.status for result in again}
    assert len(set(service.made)) == len(service.made)


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
async def test_async_bulk_writes_leave_alone_what_a_repetition_would_spoil(shop: Sandbox, tmp_path: Path) -> None:
    shop.fault("502", method="PUT", times=1)
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), retries=0) as client:
        account = client.account(shop.account_id)
        await account.sales.bulk_create([UNPAID], journal=tmp_path / "sales")
        await account.items.bulk_update(TWICE, journal=tmp_path / "items")
        (sale,) = await account.sales.bulk_create([UNPAID], journal=tmp_path / "sales")
        items = await account.items.bulk_update(TWICE, journal=tmp_path / "items")

    assert ("error", True) == (sale.status, sale.resumed)
    assert isinstance(sale.error, OutOfBalance)
    assert sale.key == sale.error.sale_id
    assert [("unknown", True), ("ok", True)] == [(result.status, result.resumed) for result in items]
    assert (1, 2) == (sent(shop, "POST"), sent(shop, "PUT"))
    assert ["second"] == descriptions(shop, 1)


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


FAILING = pytest.mark.parametrize(
    ("denying", "on_result", "raised"), [(True, None, AuthorizationExpired), (False, refuse_row_3, Full)]
)


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


@FAILING
@pytest.mark.anyio
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

    assert 1 < len(made) < 20
    assert {"ok"} == {result.status for result in again}
    assert set(made) == {f"New {result.row}" for result in again if result.resumed}
    assert 40 == len(service.made) == len(set(service.made))


@pytest.mark.parametrize("denying", [False, True])
@pytest.mark.anyio
async def test_async_bulk_writes_that_are_cancelled_wait_for_nothing(tmp_path: Path, denying: bool) -> None:
    service = Slow(denying=denying, hanging=True)
    with ScriptedServer(service) as server:
        async with AsyncClient(StaticToken("token-1"), base_url=server.url) as client:
            write = client.account(7).items.bulk_create
            scope = anyio.CancelScope()

            async def cancel() -> None:
                while len(service.made) < 4 or (denying and not service.denials):
                    await anyio.sleep(0.001)
                scope.cancel()

            async with anyio.create_task_group() as group:
                with scope:
                    group.start_soon(cancel)
                    await write(NUMBERED, journal=tmp_path / "journal", concurrency=8)
            service.denying = service.hanging = False
            again = await write(NUMBERED, journal=tmp_path / "journal")

    assert scope.cancelled_caught
    assert {"ok", "unknown"} == {result.status for result in again}
    assert {True} == {result.resumed for result in again if result.status == "unknown"}
    assert len(service.made) == len(set(service.made))
