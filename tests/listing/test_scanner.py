"""Scans against the sandbox: the records of a listing, in its order, and no refusals. Broken off ones: scripted."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, Exchange, ScaledClock, StaticToken, query
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.errors import QueryError, ServerError
from lightspeed_pos.limits.bucket import BucketState
from lightspeed_pos.listing.gaps import LOWEST, OPEN
from lightspeed_pos.listing.scanner import _bounds_of, scanner
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.filters import Filter
from lightspeed_pos.requests.place import Place, has_archived
from lightspeed_pos.requests.search import search as search_of
from lightspeed_pos.resources.account import Account
from lightspeed_pos.responses.decode import Listing
from lightspeed_pos.sandbox import Sandbox
from scripted_api import ACCOUNT, envelope, query_of, row
from scripted_server import Answer, ScriptedServer, Seen, json_answer
from waiting import until_async

SPEED = 200.0
MANY = 2000  # items of the scripted service
ROOMY = {
    "X-LS-Api-Bucket-Level": "1/9000",
    "X-LS-Api-Drip-Rate": "100",
    "X-LS-Api-Burst-Level": "1/1000",
    "X-LS-Api-Request-Cost": "1",
    "X-LS-Acct-Id": str(ACCOUNT),
    "X-LS-OAuth-Client-Id": "app",
}
SILENCE = Answer(hang=True)
FAILURE = json_answer({"httpCode": "500", "message": "no", "errorClass": "Exception"}, 500)


def ids(records: Any) -> list[int]:
    return [record.id for record in records]


def statuses(shop: Sandbox) -> set[int]:
    return {request.status for request in shop.requests}


def delete_items(shop: Sandbox, where: str) -> None:
    with shop.instance.lock:
        shop.instance.store.connection.execute(f"DELETE FROM Item WHERE {where}")


def range_page(seen: Seen) -> Answer:
    """Up to 100 of the items 1 to `MANY` in the range of ids that is asked for, from the end that is asked for."""
    query = query_of(seen)
    asked = query.get("itemID", "")
    numbers = [int(number) for number in re.findall(r"\d+", asked)]
    low = numbers[0] if numbers and not asked.startswith("<=") else 1
    high = numbers[-1] if numbers and not asked.startswith(">=") else MANY
    found = numbers if asked.startswith("IN") else range(low, min(high, MANY) + 1)
    found = found[:: -1 if query["sort"].startswith("-") else 1]
    answer = envelope([row(number) for number in found[:100]], next_url=f"{seen.target}&after=x" * (len(found) > 100))
    return replace(answer, headers={**answer.headers, **ROOMY})


class Spoiled:
    """`range_page`, but from request number `skip` on, `times` of them get `answer`, as long as it is not `over`."""

    def __init__(self, answer: Answer, skip: int, times: int) -> None:
        self._answer = answer
        self._hits = range(skip, skip + times)
        self._number = -1
        self.over = False
        self.struck = False

    def __call__(self, seen: Seen) -> Answer:
        self._number += 1
        if self.over or self._number not in self._hits:
            return range_page(seen)
        self.struck = True
        return self._answer


async def cancel_when_struck(script: Spoiled, scope: anyio.CancelScope) -> None:
    await until_async(lambda: script.struck)
    script.over = True
    scope.cancel()


async def read_until_cancelled(scan: Any, script: Spoiled) -> list[int]:
    """Ids that come until the script strikes, which cancels the reader."""
    found: list[int] = []
    scope = anyio.CancelScope()
    async with anyio.create_task_group() as group:
        with scope:
            group.start_soon(cancel_when_struck, script, scope)
            async for item in scan:
                found.append(item.id)
    assert scope.cancelled_caught
    return found


QUERIES: list[dict[str, Any]] = [
    {},
    {"archived": "only"},
    {"archived": "include"},
    {"description": query.like("%tube%")},
    {"description": "there is no such item"},
    {"category_id": None},
    {"item_id": query.between(150, 777)},
    {"item_id": query.gt(950), "archived": "include"},
    {"item_id": 5},
    {"item_id": query.one_of([7, 500, 3])},
    {"sort": "item_id"},
    {"params": {"itemID": "><,5,400"}},
]


@every("given", QUERIES)
def test_a_scan_gives_what_the_listing_gives_in_the_same_order(account: Account, shop: Sandbox, given: Any) -> None:
    listed = ids(account.items.each(**given))
    shop.reset()

    assert listed == ids(account.items.scan(**given))
    assert listed == ids(account.items.all(concurrency=3, **given))
    assert {200} == statuses(shop)


@every(
    "where",
    ["itemID BETWEEN 120 AND 900", "itemID % 10", "itemID < 901", "itemID > 100", "itemID % 400 > 330", "1"],
)
def test_ids_may_be_missing_anywhere(account: Account, shop: Sandbox, where: str) -> None:
    delete_items(shop, where)
    listed = ids(account.items.each(archived="include"))

    assert listed == ids(account.items.scan(archived="include"))


# Not those whose records tell no id to scan by.
SCANNED = [
    endpoint
    for endpoint in ENDPOINTS.values()
    if endpoint.query
    and endpoint.versioned
    and endpoint.path_params == ("accountID",)
    and endpoint.id in {*endpoint.sortable} & {ENTITIES[endpoint.entity].id}
]


@pytest.mark.long
@every("endpoint", SCANNED)
def test_whatever_has_a_scan_can_be_scanned(account: Account, endpoint: Endpoint) -> None:
    found: Any = getattr(account, endpoint.attribute)
    given: dict[str, Any] = {param.python: "tube" for param in endpoint.params if param.required}
    given |= {"archived": "include"} if has_archived(endpoint) else {}

    listed = found.all(**given)
    scanned = list(found.scan(**given))

    assert sorted(ids(listed)) == ids(scanned)


def test_relations_come_along_and_are_those_of_a_listing(account: Account) -> None:
    listed = account.items.all(load_relations=["category", "images"], description=query.like("%tire%"))

    scanned = list(account.items.scan(load_relations=["category", "images"], description=query.like("%tire%")))

    assert listed == scanned
    assert [item.category for item in listed] == [item.category for item in scanned]


def test_touching_a_relation_of_scanned_records_costs_a_request_for_each_page(account: Account, shop: Sandbox) -> None:
    items = list(account.items.scan(archived="include"))
    before = len(shop.requests)

    categories = [item.category for item in items]

    assert 1000 == len(categories)
    assert len(shop.requests) - before <= before


def test_a_scan_reads_several_pages_at_once_and_is_refused_none() -> None:
    clock = ScaledClock(20)
    flights: list[tuple[float, float]] = []

    def note(exchange: Exchange) -> None:
        now = clock.now()
        flights.append((now - (exchange.seconds or 0.0), now))

    with (
        Sandbox(items=3000, speed=20, latency=0.3) as shop,
        Client(StaticToken(shop.token), base_url=shop.url, clock=clock, on_exchange=note) as client,
    ):
        found = ids(client.account(shop.account_id).items.scan(archived="include"))
        answered = statuses(shop)

    together = [sum(sent <= landed <= other for sent, other in flights) for _, landed in flights]
    assert list(range(1, 3001)) == found
    assert {200} == answered
    assert max(together) >= 4
    assert sum(count > 1 for count in together) > len(flights) / 2


@every("concurrency, most", [(3, 3), ("auto", 20)])
def test_no_more_pages_are_asked_for_at_once_than_the_caller_allows(concurrency: Any, most: int) -> None:
    asked_of: list[int] = []

    def bucket(account_id: int) -> BucketState:
        asked_of.append(account_id)
        return BucketState(0.0, 90.0, 1.0, 20)

    place, search = Place(ACCOUNT, ENDPOINTS["Item"]), search_of(ENDPOINTS["Item"], load_relations=["category"])
    never: Any = None  # no answer is read here
    found: Any = scanner(SimpleNamespace(bucket=bucket, clock=ScaledClock(1)), place, search, never, never, concurrency)
    for ask in (found.wanted(), found.wanted()):  # both ends of the listing, which has the ids from 1 to 9,000
        numbers = range(1, 101) if ask.ascending else range(9000, 8900, -1)
        found.landed(ask, (Listing([SimpleNamespace(id=one) for one in numbers], "more"), 0.3))
    asks = []
    while (ask := found.wanted()) is not None:
        asks.append(ask)
        found._goes_out(ask, lambda: None)

    assert (most, {ACCOUNT}) == (len(asks), set(asked_of))
    assert {(ACCOUNT, list_cost(search))} == {(one.account_id, one.cost) for one in map(found._request, asks)}


def test_a_reader_who_stops_early_stops_the_requests(account: Account, shop: Sandbox) -> None:
    scan = account.items.scan(concurrency=2)
    first = next(scan)
    del scan
    after = len(shop.requests)

    assert 1 == first.id
    assert after <= 4
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lightspeed_")]
    assert after == len(shop.requests)


def test_an_error_is_raised_once_and_ends_the_scan(shop: Sandbox) -> None:
    shop.fault("500", method="GET", path="*Item.json", skip=3, times=100)
    found: list[int] = []
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), retries=0) as client:
        scan = client.account(shop.account_id).items.scan(archived="include")
        with pytest.raises(ServerError):
            found.extend(item.id for item in scan)

        assert [] == list(scan)
    assert list(range(1, len(found) + 1)) == found
    assert len(found) < 1000


def test_what_a_token_holder_raises_ends_a_scan_as_it_was_raised(shop: Sandbox) -> None:
    class Broken(StaticToken):
        def oauth_token(self) -> str:
            raise RuntimeError("no vault here")

    with Client(Broken("t"), base_url=shop.url) as client, pytest.raises(RuntimeError, match="no vault here"):
        list(client.account(shop.account_id).items.scan())
    assert [] == shop.requests


def test_faults_that_pass_leave_the_scan_complete(account: Account, shop: Sandbox) -> None:
    shop.fault("429", skip=1, times=1)
    shop.fault("500", skip=2, times=2)
    shop.fault("cut", skip=5, times=1)

    assert list(range(1, 1001)) == ids(account.items.scan(archived="include"))


def test_a_scan_has_no_other_order_than_that_of_ids(account: Account, shop: Sandbox) -> None:
    with pytest.raises(QueryError, match="in the order of itemID"):
        account.items.scan(sort="-time_stamp")
    with pytest.raises(QueryError, match="in the order of itemID"):
        account.items.all(sort="-item_id", concurrency="auto")
    assert [] == list(shop.requests)


@every("concurrency", [0, -1, 49, True, "many", 1.5])
def test_concurrency_is_a_small_number(account: Account, concurrency: Any) -> None:
    with pytest.raises(QueryError, match="concurrency"):
        account.items.scan(concurrency=concurrency)


def test_an_impossible_search_sends_nothing(account: Account, shop: Sandbox) -> None:
    assert [] == list(account.items.scan(item_id=query.one_of([])))
    assert [] == list(account.items.scan(description=query.one_of([])))
    assert [] == list(shop.requests)


def test_only_listings_with_a_sortable_id_have_a_scan(account: Account) -> None:
    assert hasattr(account.sales, "scan")
    assert not hasattr(account.options, "scan")


@in_both_loops
@every("given", QUERIES[::4])
async def test_an_async_scan_gives_the_same(shop: Sandbox, given: Any) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(shop.account_id).items
        listed = ids(await items.all(**given))

        assert listed == [item.id async for item in items.scan(**given)]
        assert listed == ids(await items.all(concurrency="auto", **given))


@in_both_loops
async def test_an_async_reader_may_stop_early_or_be_cancelled_and_leaves_no_task(shop: Sandbox) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        items = client.account(shop.account_id).items
        async for item in items.scan(concurrency=2):
            assert 1 == item.id
            break
        assert len(shop.requests) <= 4
        with anyio.CancelScope() as scope:
            async for _ in items.scan(archived="include"):
                scope.cancel()
        after = len(shop.requests)
        await anyio.wait_all_tasks_blocked()

    assert scope.cancelled_caught
    assert after == len(shop.requests)


@in_both_loops
async def test_an_async_error_is_raised_alone(shop: Sandbox) -> None:
    shop.fault("500", method="GET", path="*Item.json", skip=3, times=100)
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), retries=0) as client:
        with pytest.raises(ServerError):
            await client.account(shop.account_id).items.all(concurrency=4, archived="include")


def test_pages_with_relations_at_which_the_service_fails_become_smaller_after_two_tries() -> None:
    limits: list[int] = []

    def script(seen: Seen) -> Answer:
        limits.append(int(query_of(seen)["limit"]))
        return FAILURE if limits[-1] > 50 else envelope([row(1)])

    with (
        ScriptedServer(script) as server,
        Client(StaticToken("secret"), base_url=server.url, clock=ScaledClock(SPEED)) as client,
    ):
        found = ids(client.account(ACCOUNT).items.scan(load_relations=["category"], concurrency=1))

    assert ([1], [100, 100, 50]) == (found, limits[:3])


@in_both_loops
@every("skip", [0, 1, 2, 9])
async def test_an_async_scan_goes_on_after_a_wait_that_was_cancelled(skip: int) -> None:
    script = Spoiled(SILENCE, skip, times=3)
    with ScriptedServer(script) as server:
        async with AsyncClient(StaticToken("secret"), base_url=server.url) as client:
            scan = client.account(ACCOUNT).items.scan(concurrency=8)
            found = await read_until_cancelled(scan, script)
            missing = MANY - len(found)
            found += [item.id async for item in scan]

    assert missing
    assert list(range(1, MANY + 1)) == found


@in_both_loops
async def test_pages_that_came_before_a_wait_was_cancelled_are_not_read_again() -> None:
    script = Spoiled(SILENCE, skip=9, times=1)
    with ScriptedServer(script) as server:
        async with AsyncClient(StaticToken("secret"), base_url=server.url) as client:
            scan = client.account(ACCOUNT).items.scan(concurrency=1)
            await read_until_cancelled(scan, script)
            async for _ in scan:
                pass

    assert MANY / 100 + 1 == len(server.requests)


@in_both_loops
async def test_tasks_that_share_a_scan_get_each_record_once_though_one_of_them_is_cancelled() -> None:
    script = Spoiled(SILENCE, skip=9, times=3)
    found: list[int] = []
    with ScriptedServer(script) as server:
        async with AsyncClient(StaticToken("secret"), base_url=server.url) as client:
            scan = client.account(ACCOUNT).items.scan(concurrency=8)
            scope = anyio.CancelScope()

            async def take(scope: anyio.CancelScope) -> None:
                with scope:
                    async for item in scan:
                        found.append(item.id)

            async with anyio.create_task_group() as group:
                group.start_soon(take, scope)
                await until_async(lambda: script.struck)
                group.start_soon(take, anyio.CancelScope())
                await cancel_when_struck(script, scope)

    assert list(range(1, MANY + 1)) == found


@in_both_loops
@every("skip", [0, 1, 2, 9])
async def test_an_async_scan_that_raised_reads_what_failed_again_when_it_is_asked_again(skip: int) -> None:
    found: list[int] = []
    with ScriptedServer(Spoiled(FAILURE, skip, times=1)) as server:
        async with AsyncClient(StaticToken("secret"), base_url=server.url, retries=0) as client:
            scan = client.account(ACCOUNT).items.scan(concurrency=8)
            with pytest.raises(ServerError):
                async for item in scan:
                    found.append(item.id)
            async for item in scan:
                found.append(item.id)

    assert list(range(1, MANY + 1)) == found


def test_a_scan_of_more_values_than_a_request_takes_is_refused_before_anything_is_sent(
    account: Account, shop: Sandbox
) -> None:
    many = query.one_of(range(1, 251))

    with pytest.raises(QueryError, match=r"100 values of categoryID .* use each\(\)"):
        account.items.scan(category_id=many)
    with pytest.raises(QueryError, match=r"100 values of categoryID .* use each\(\)"):
        account.items.all(category_id=many, concurrency="auto")
    assert [] == list(shop.requests)
    assert ids(account.items.each(item_id=many)) == ids(account.items.scan(item_id=many))


@every(
    "operator, text, bounds",
    [
        ("", "5", (5, 5)),
        ("", "5,6", None),
        ("", "x", None),
        (">", "5", (6, OPEN)),
        (">=", "5", (5, OPEN)),
        ("<", "5", (LOWEST, 4)),
        ("<=", "5", (LOWEST, 5)),
        ("><", "5,9", (5, 9)),
        ("!=", "5", None),
    ],
)
def test_a_filter_of_ids_bounds_a_scan_if_it_is_one_range(
    operator: str, text: str, bounds: tuple[int, int] | None
) -> None:
    assert bounds == _bounds_of(Filter("itemID", operator, text))
