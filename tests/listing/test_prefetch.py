"""Listings read ahead: the same pages in the same order, a bounded number of them early, and nothing left over."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import parse_qs

import pytest

from conftest import SPEED
from every import every
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError, QueryError, ServerError
from lightspeed_pos.listing.page import Page
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from prefetched import QUERIES, SETTLED_SECONDS, Watched, broken_third_page, full_bucket, has_arrived, of
from scripted_api import ACCOUNT, item_page, query_of
from scripted_server import Answer, ScriptedServer
from waiting import until


def readers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("lightspeed")]


@pytest.fixture
def scripted() -> Iterator[Callable[[Any], tuple[ScriptedServer, Client]]]:
    """Makes a server and a client of it."""
    made: list[tuple[ScriptedServer, Client]] = []

    def make(script: Any, **options: Any) -> tuple[ScriptedServer, Client]:
        server = ScriptedServer(script).__enter__()
        client = Client(StaticToken("x"), base_url=server.url, **{"clock": ScaledClock(SPEED), **options})
        made.append((server, client))
        return server, client

    yield make
    for server, client in made:
        client.close()
        server.__exit__(None, None, None)


# ---- the same records


@every("given", QUERIES)
@every("ahead", [1, 3, 32])
def test_pages_are_the_same_as_without(account: Account, given: Any, ahead: int) -> None:
    assert of(account.items.pages(**given)) == of(account.items.pages(prefetch=ahead, **given))
    assert [] == readers()


@every("total", [0, 1, 99, 100, 101, 200, 350])
@every("ahead", [1, 2, 5])
def test_records_are_the_same_whatever_the_last_page_holds(scripted: Any, total: int, ahead: int) -> None:
    server, client = scripted(lambda seen: item_page(seen, total))

    found = [item.id for item in client.account(ACCOUNT).items.each(prefetch=ahead)]

    assert list(range(1, total + 1)) == found
    assert max(1, -(-total // 100)) == len(server.requests)


def test_a_listing_resumes_where_a_page_points(account: Account) -> None:
    pages = list(account.items.pages(limit=100))

    assert of(pages[4:]) == of(account.items.pages(start=pages[3].next_url, prefetch=2))


def test_records_of_a_page_load_their_relations_together(account: Account, shop: Sandbox) -> None:
    for item in account.items.each(prefetch=1):
        assert item.category_id is None or item.category is not None

    assert 8 <= len([seen for seen in shop.requests if seen.path.endswith("/Category.json")]) <= 10


def test_pages_that_are_too_much_at_once_are_halved(account: Account, shop: Sandbox) -> None:
    given: dict[str, Any] = {"load_relations": ["category"], "archived": "include"}
    listed = [item.id for item in account.items.each(**given)]
    shop.fault("500", path="*Item.json", skip=2, times=2)

    found = [item.id for item in account.items.each(prefetch=1, **given)]

    assert listed == found
    assert "50" in [parse_qs(seen.query)["limit"][0] for seen in shop.requests]


# ---- how far ahead


@every("ahead", [1, 2, 4])
def test_so_many_pages_are_read_while_one_is_worked_on(scripted: Any, ahead: int) -> None:
    server, client = scripted(lambda seen: item_page(seen, 1000))

    for number, page in enumerate(client.account(ACCOUNT).items.pages(prefetch=ahead), start=1):
        expected = min(number + ahead, 10)
        until(partial(has_arrived, server, expected))
        time.sleep(SETTLED_SECONDS)

        assert expected == len(server.requests)
        assert number * 100 == page.records[-1].id


def test_nothing_is_sent_before_the_first_page_is_wanted(scripted: Any) -> None:
    server, client = scripted(lambda seen: item_page(seen, 1000))

    pages = client.account(ACCOUNT).items.pages(prefetch=5)
    time.sleep(SETTLED_SECONDS)

    assert [] == server.requests
    assert [] == readers()
    pages.close()


# ---- stopping early


def leave_by_break(pages: Iterator[Page[Any]]) -> None:
    for _ in pages:
        break


def leave_by_an_exception(pages: Iterator[Page[Any]]) -> None:
    with pytest.raises(ZeroDivisionError):
        for page in pages:
            assert page.records[0].id / 0


def leave_by_closing(pages: Any) -> None:
    next(pages)
    pages.close()


@every("leave", [leave_by_break, leave_by_an_exception, leave_by_closing])
def test_a_reader_who_stops_early_stops_the_thread(scripted: Any, leave: Callable[[Any], None]) -> None:
    throttle = Watched()
    server, client = scripted(lambda seen: item_page(seen, 1000), throttle=throttle)

    leave(client.account(ACCOUNT).items.pages(prefetch=1))
    after = len(server.requests)
    time.sleep(SETTLED_SECONDS)

    assert after <= 2
    assert after == len(server.requests)
    assert [] == readers()
    assert set() == throttle.inside


def test_a_place_in_the_queue_for_the_rate_limit_is_given_back_at_once_and_quietly(
    scripted: Any, caplog: pytest.LogCaptureFixture
) -> None:
    clock, throttle = ScaledClock(20), Watched()
    server, client = scripted(full_bucket, throttle=throttle, clock=clock)
    pages = client.account(ACCOUNT).items.pages(prefetch=1)
    next(pages)
    until(lambda: bool(throttle.inside))
    before = clock.now()

    pages.close()

    assert clock.now() - before < 10
    assert set() == throttle.inside
    assert 1 == len(server.requests)
    assert [] == [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_wait_before_a_repetition_ends_at_once(scripted: Any) -> None:
    clock = ScaledClock(20)
    late = Answer(503, b"", {"Retry-After": "250"})
    server, client = scripted(lambda seen: late if "after" in query_of(seen) else item_page(seen, 500), clock=clock)
    pages = client.account(ACCOUNT).items.pages(prefetch=1)
    next(pages)
    until(lambda: len(server.requests) == 2)
    before = clock.now()

    pages.close()

    assert clock.now() - before < 10
    assert 2 == len(server.requests)


# ---- errors


@every("ahead", [0, 1, 4])
def test_an_error_is_raised_once_and_when_its_page_is_asked_for(scripted: Any, ahead: int) -> None:
    server, client = scripted(broken_third_page, retries=0)
    pages = client.account(ACCOUNT).items.pages(prefetch=ahead)
    first, second = next(pages), next(pages)
    if ahead:
        until(lambda: len(server.requests) == 3)

    with pytest.raises(ServerError) as caught:
        next(pages)

    assert [100, 200] == [page.records[-1].id for page in (first, second)]
    assert caught.value.request is not None
    assert second.next_url.endswith(caught.value.request.target)
    assert [] == list(pages)
    assert 3 == len(server.requests)
    assert [] == readers()


def test_no_rate_limit_is_waited_for_longer_than_allowed(scripted: Any) -> None:
    server, client = scripted(full_bucket, max_wait_seconds=2)
    found: list[int] = []

    with pytest.raises(LightspeedError, match="Nothing was sent"):
        found.extend(item.id for item in client.account(ACCOUNT).items.each(prefetch=1))

    assert list(range(1, 101)) == found
    assert 1 == len(server.requests)


@every("prefetch", [-1, 33, True, 1.0, "1", None])
def test_prefetch_is_a_small_number(account: Account, shop: Sandbox, prefetch: Any) -> None:
    with pytest.raises(QueryError, match="prefetch is how many pages"):
        account.items.pages(prefetch=prefetch)
    with pytest.raises(QueryError, match="prefetch is how many pages"):
        account.items.each(prefetch=prefetch)
    assert [] == list(shop.requests)
