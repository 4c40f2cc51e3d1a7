"""Work that is broken off: by Ctrl+C, by asyncio itself, which no shield of anyio holds off, and by a fork."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.calls import workers
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.limits.throttle import Throttle, Ticket
from lightspeed_pos.resources.account import Account
from scripted_api import ACCOUNT, envelope, item_page, query_of, row
from scripted_server import Answer, ScriptedServer, Seen
from waiting import until, until_async

TOKEN = "t0ken"
ROWS: Any = [{"item_id": number, "description": f"Thing {number}"} for number in range(1, 4)]
BUCKET = {"X-LS-API-Bucket-Level": "10/180", "X-LS-API-Drip-Rate": "3"}
NO_END = 100.0  # seconds, far beyond what any test takes that waits for no answer


@pytest.fixture(autouse=True)
def ctrl_c_is_heard(no_collector: None) -> Iterator[None]:
    """A shell has what it starts in the background ignore Ctrl+C, tests too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def interrupt() -> None:
    """Ctrl+C."""
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)


class Silent:
    """
    Answers pages of items and no writes. Request number `silent` is never answered, nor are those after it, nor a page
    from the far end of a listing.
    """

    def __init__(self, silent: int = 1, then: Callable[[], object] = lambda: None) -> None:
        self.seen = 0
        self._silent = silent
        self._then = then

    def __call__(self, seen: Seen) -> Answer:
        self.seen += 1
        if self.seen < self._silent and not query_of(seen).get("sort", "").startswith("-"):
            return item_page(seen, 1000)
        then, self._then = self._then, lambda: None  # once
        then()
        return Answer(hang=True)


@contextmanager
def account_of(script: Callable[[Seen], Answer]) -> Iterator[Account]:
    with ScriptedServer(script) as server, Client(StaticToken(TOKEN), base_url=server.url, timeout=NO_END) as client:
        yield client.account(ACCOUNT)


def at_work() -> set[threading.Thread]:
    """The threads of this package that have not come to their end."""
    return {thread for thread in threading.enumerate() if thread.name.startswith("lightspeed-")}


# ---- Ctrl+C


@every(
    "silent, read",
    [
        (1, lambda account: list(account.items.pages(prefetch=1))),
        (3, lambda account: list(account.items.each(prefetch=2))),
        (1, lambda account: list(account.items.scan())),
        (3, lambda account: list(account.items.scan(concurrency=3))),
        (2, lambda account: account.items.all(concurrency=4)),
    ],
)
def test_ctrl_c_ends_a_listing_without_waiting_for_answers(silent: int, read: Callable[[Account], object]) -> None:
    before = at_work()
    with account_of(Silent(silent, interrupt)) as account:
        with pytest.raises(KeyboardInterrupt):
            read(account)
        assert at_work() - before, "the threads that wait for an answer were waited for"


def test_what_is_under_way_gets_less_than_a_second_to_end() -> None:
    # The tests around this one hold no stop watch: they look whether threads still wait for their answers.
    assert 1.0 > workers.GRACE_SECONDS + workers.LOOK_SECONDS


def test_a_listing_that_is_left_waits_for_no_answer() -> None:
    before, script = at_work(), Silent(2)
    with account_of(script) as account:
        pages = account.items.pages(prefetch=1)
        first = next(pages)
        until(lambda: script.seen == 2)
        pages.close()
        assert at_work() - before

    assert 100 == len(first)


def test_ctrl_c_ends_bulk_writes_and_says_what_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    before = at_work()
    with account_of(Silent(1, interrupt)) as account:
        with pytest.raises(KeyboardInterrupt) as caught:
            account.items.bulk_update(ROWS, concurrency=1)
        assert at_work() - before

    (note,) = caught.value.__notes__
    assert f"not answered: 0 (PUT /API/V3/Account/{ACCOUNT}/Item/1.json)" in note
    assert "may or may not be executed" in note
    assert note in caplog.messages


def test_a_run_after_ctrl_c_goes_on_where_the_journal_says(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    made: list[str] = []

    def create(seen: Seen) -> Answer:
        made.append(seen.json()["description"])
        if len(made) == 2:
            interrupt()
            return Answer(hang=True)
        return replace(envelope(row(len(made))), headers=BUCKET)

    with account_of(create) as account:
        with pytest.raises(KeyboardInterrupt) as caught:
            account.items.bulk_create([{"description": name} for name in "abc"], concurrency=1, journal=journal)
        again = account.items.bulk_create([{"description": name} for name in "abc"], journal=journal)

    assert "the journal has them as sent" in caught.value.__notes__[0]
    assert ["ok", "unknown", "ok"] == [result.status for result in again]
    assert ["a", "b", "c"] == made


# ---- cancelled by asyncio


def running(work: Callable[[AsyncClient], Any], script: Callable[[Seen], Answer], **options: Any) -> Any:
    """What this gives under asyncio."""

    async def run() -> Any:
        async with AsyncClient(StaticToken(TOKEN), base_url=server.url, timeout=NO_END, **options) as client:
            return await work(client)

    with ScriptedServer(script) as server:
        return asyncio.run(run())


async def ended(task: asyncio.Task[Any]) -> None:
    """End a task as `task.cancel()` does."""
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert task.cancelled()


def test_async_bulk_writes_that_asyncio_cancels_say_what_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    script = Silent()

    async def work(client: AsyncClient) -> None:
        task = asyncio.create_task(client.account(ACCOUNT).items.bulk_update(ROWS, concurrency=2))
        await until_async(lambda: script.seen)
        await ended(task)

    running(work, script)

    assert f"not answered: 0 (PUT /API/V3/Account/{ACCOUNT}/Item/1.json)" in caplog.messages[-1]


@every(
    "read",
    [
        lambda items: items.all(concurrency=3),
        lambda items: items.first(),
        lambda items: anext(items.scan()),
    ],
)
def test_a_read_that_asyncio_cancels_ends_at_once(read: Callable[[Any], Any]) -> None:
    script = Silent()

    async def work(client: AsyncClient) -> None:
        task = asyncio.ensure_future(read(client.account(ACCOUNT).items))
        await until_async(lambda: script.seen)
        await ended(task)

    running(work, script)


def test_reading_ahead_ends_with_a_block_that_asyncio_cancels() -> None:
    script = Silent(3)

    async def work(client: AsyncClient) -> set[str]:
        async def read() -> None:
            async with client.account(ACCOUNT).items.pages(prefetch=2) as pages:
                async for _ in pages:
                    pass

        task = asyncio.create_task(read())
        await until_async(lambda: script.seen >= 3)
        await ended(task)
        return {str(one.get_coro()) for one in asyncio.all_tasks() - {asyncio.current_task()}}

    assert set() == running(work, script)


def test_a_loader_that_asyncio_cancels_leaves_the_relation_to_the_others() -> None:
    asked: list[str] = []

    def answer(seen: Seen) -> Answer:
        if "/Category" not in seen.target:
            return envelope([row(number, categoryID="3") for number in (1, 2)])
        asked.append(query_of(seen)["categoryID"])
        return Answer(hang=True) if len(asked) == 1 else envelope([{"categoryID": "3", "name": "Tubes"}], "Category")

    async def work(client: AsyncClient) -> list[str]:
        items = await client.account(ACCOUNT).items.all()

        async def name(number: int) -> str:
            category = await items[number].category
            return category.name if category else ""

        first = asyncio.create_task(name(0))
        await until_async(lambda: asked)
        others = [asyncio.create_task(name(number)) for number in (0, 1)]
        await ended(first)
        return list(await asyncio.gather(*others))

    assert ["Tubes", "Tubes"] == running(work, answer)
    assert 2 == len(asked)


class Slow(Throttle):
    """A throttle that is asked in a thread, as one in Redis is, and takes its time."""

    blocking = True

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.go_on = threading.Event()
        self.given_back: list[Ticket] = []

    def enter(self, account_id: int | None, holder: Hashable, cost: float, now: float) -> Ticket:
        self.asked.set()
        self.go_on.wait(NO_END)
        return super().enter(account_id, holder, cost, now)

    def leave(self, ticket: Ticket) -> None:
        super().leave(ticket)
        self.given_back.append(ticket)


def test_a_place_that_was_asked_for_by_a_task_that_asyncio_ended_is_given_back() -> None:
    throttle = Slow()
    script = Silent(2)

    async def work(client: AsyncClient) -> None:
        task = asyncio.create_task(client.account(ACCOUNT).items.first())
        await until_async(throttle.asked.is_set)
        await ended(task)
        throttle.go_on.set()
        await until_async(lambda: throttle.given_back)
        await client.account(ACCOUNT).items.first()

    running(work, script, throttle=throttle)

    assert (1, 1) == (len(throttle.given_back), script.seen)


# ---- fork


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@every(
    "read",
    [
        lambda account: iter(account.items.scan(concurrency=3)),
        lambda account: account.items.each(prefetch=2),
    ],
)
def test_a_child_that_is_forked_in_the_middle_of_a_listing_says_so_and_ends(read: Callable[[Account], Any]) -> None:
    with account_of(Silent(6)) as account:
        records = read(account)
        next(records)
        child = os.fork()
        if not child:
            outcome = 1
            with suppress(LightspeedError):
                for _ in records:
                    pass
                outcome = 2
            with suppress(BaseException):
                records.close()
                outcome = 0 if outcome == 1 else outcome
            os._exit(outcome)

        until(lambda: _has_ended(child))
        status = os.waitpid(child, 0)[1]
        records.close()

    assert 0 == os.waitstatus_to_exitcode(status)


def _has_ended(child: int) -> bool:
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
