"""Bulk writes that are resumed from a journal: nothing is done twice, and rows of one record keep their order."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import anyio
import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken
from lightspeed_pos.bulk.journal import Entry, Journal
from lightspeed_pos.bulk.plan import BulkResult
from lightspeed_pos.errors import (
    OutOfBalance,
    QueryError,
    UnknownOutcome,
)
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer, Seen, json_answer
from shop_facts import descriptions, sent

SPEED = 200.0


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
        writer = bulk.writer
        with Journal(tmp_path / name, f"{name} at {writer.place.path}") as journal:
            journal.write(journal.name(writer.write(0, rows[0]).request), Entry("sent"))

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


@every("status, told, kind", [(500, "unknown", UnknownOutcome), (422, "error", QueryError)])
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


@in_both_loops
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


@pytest.mark.long
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


@in_both_loops
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
