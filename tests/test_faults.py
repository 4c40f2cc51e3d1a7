"""What breaks on the way of a listing: it is complete or raises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from every import every, in_both_loops
from faulty import TOKEN, options
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.errors import (
    DecodeError,
    LightspeedError,
    RateLimited,
    ServerError,
    TimedOut,
    TransportError,
)
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import FaultKind, Sandbox
from scripted_api import ACCOUNT, FAULTS, PAGE, Troubled, item_page, query_of, row, spoiled
from scripted_server import Answer, ScriptedServer, Seen, json_answer

TOTAL = 3 * PAGE + 50
EVERY_ID = list(range(1, TOTAL + 1))
ERRORS: dict[str, type[LightspeedError]] = {
    "429": RateLimited,
    "500": ServerError,
    "502": ServerError,
    "reset": TransportError,
    "timeout": TimedOut,
    "cut": TransportError,
    "empty": DecodeError,
}
# A call bears a minute of being told to come back in 2 seconds, with half a second more in which others may be first.
HITS_WITH_ONE_RETRY = {"429": 25}


def listing(seen: Seen) -> Answer:
    return item_page(seen, TOTAL)


# ---- listings


@every("page", range(4))
@every("kind", FAULTS)
def test_a_listing_hit_once_on_any_page_is_complete(kind: str, page: int) -> None:
    script = Troubled(listing, kind, page, times=1)
    with ScriptedServer(script) as server, Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client:
        found = [item.id for item in client.account(ACCOUNT).items]

    assert EVERY_ID == found
    assert 1 == script.hits


@every("page", range(4))
@every("kind", FAULTS)
def test_a_listing_hit_forever_on_any_page_raises_after_the_pages_before_it(kind: str, page: int) -> None:
    script = Troubled(listing, kind, page, times=None)
    found: list[int] = []
    with (
        ScriptedServer(script) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind, retries=1)) as client,
        pytest.raises(ERRORS[kind]) as caught,
    ):
        found.extend(item.id for item in client.account(ACCOUNT).items)

    assert HITS_WITH_ONE_RETRY.get(kind, 2) == script.hits
    assert EVERY_ID[: page * PAGE] == found
    assert "/API/V3/Account/7/Item.json" in str(caught.value) or isinstance(caught.value, DecodeError)


@every("kind", FAULTS)
def test_all_of_a_listing_hit_forever_on_its_last_page_raises_and_gives_no_part_of_it(kind: str) -> None:
    with (
        ScriptedServer(Troubled(listing, kind, 3, times=None)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind, retries=0)) as client,
        pytest.raises(ERRORS[kind]),
    ):
        client.account(ACCOUNT).items.all()


@in_both_loops
@every("page", [0, 3])
@every("kind", FAULTS)
async def test_an_async_listing_hit_once_is_complete(kind: str, page: int) -> None:
    script = Troubled(listing, kind, page, times=1)
    with ScriptedServer(script) as server:
        async with AsyncClient(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client:
            found = [item.id async for item in client.account(ACCOUNT).items]

    assert EVERY_ID == found
    assert 1 == script.hits


@in_both_loops
@every("kind", FAULTS)
async def test_an_async_listing_hit_forever_raises(kind: str) -> None:
    script = Troubled(listing, kind, 1, times=None)
    with ScriptedServer(script) as server:
        async with AsyncClient(StaticToken(TOKEN), base_url=server.url, **options(kind, retries=1)) as client:
            with pytest.raises(ERRORS[kind]):
                await client.account(ACCOUNT).items.all()

    assert HITS_WITH_ONE_RETRY.get(kind, 2) == script.hits


def test_every_page_hit_by_another_fault_still_makes_a_complete_listing() -> None:
    kinds = iter(["429", "500", "502", "reset", "cut", "empty"])
    hit: set[str] = set()

    def script(seen: Seen) -> Answer:
        answer = item_page(seen, 6 * PAGE)
        if seen.target in hit:
            return answer
        hit.add(seen.target)
        return spoiled(next(kinds), answer)

    with ScriptedServer(script) as server, Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client:
        found = [item.id for item in client.account(ACCOUNT).items]

    assert list(range(1, 6 * PAGE + 1)) == found


# ---- listings with relations: too much for the service at 100 records a page


def with_images(number: int) -> dict[str, Any]:
    return row(number, Images={"Image": {"imageID": str(number), "itemID": str(number)}})


def overloaded_above(most: int, status: int = 500, whole: Callable[[Seen], bool] = lambda seen: True) -> Any:
    """A listing that fails while more than `most` records are asked for at once."""

    def script(seen: Seen) -> Answer:
        if int(query_of(seen).get("limit", "100")) > most and whole(seen):
            return FAULTS["502"] if status == 502 else FAULTS["500"]
        return item_page(seen, TOTAL, with_images)

    return script


@every("status", [500, 502])
@every("most", [50, 30, 1])
def test_pages_too_heavy_for_the_service_are_halved_and_no_record_is_lost_or_doubled(most: int, status: int) -> None:
    with (
        ScriptedServer(overloaded_above(most, status)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
    ):
        items = client.account(ACCOUNT).items.all(load_relations=["images"])

    assert EVERY_ID == [item.id for item in items]
    assert EVERY_ID == [image.id for item in items for image in item.images]


@every("page", range(4))
def test_a_page_too_heavy_in_the_middle_is_halved_from_its_own_cursor(page: int) -> None:
    script = overloaded_above(50, whole=lambda seen: query_of(seen).get("after", "0") == str(page * PAGE))
    with ScriptedServer(script) as server, Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client:
        found = [item.id for item in client.account(ACCOUNT).items.all(load_relations=["images"])]

    assert EVERY_ID == found


def test_the_limit_is_halved_after_two_server_errors_on_one_page() -> None:
    with (
        ScriptedServer(overloaded_above(50)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
    ):
        client.account(ACCOUNT).items.first(load_relations=["images"])
        next(iter(client.account(ACCOUNT).items.pages(load_relations=["images"])))

    assert ["1", "100", "100", "50"] == [query_of(seen)["limit"] for seen in server.requests]


def test_one_server_error_does_not_make_pages_smaller() -> None:
    script = Troubled(lambda seen: item_page(seen, TOTAL, with_images), "500", 1, times=1)
    with ScriptedServer(script) as server, Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client:
        client.account(ACCOUNT).items.all(load_relations=["images"])

    assert {"100"} == {query_of(seen)["limit"] for seen in server.requests}


def test_a_listing_with_relations_that_never_works_raises_after_pages_of_one() -> None:
    with (
        ScriptedServer(overloaded_above(0)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
        pytest.raises(ServerError, match="Allowed memory size exhausted"),
    ):
        client.account(ACCOUNT).items.all(load_relations=["images"])

    limits = Counter(query_of(seen)["limit"] for seen in server.requests)
    assert {"100": 2, "50": 2, "25": 2, "12": 2, "6": 2, "3": 2, "1": 6} == limits


@every("kind", FAULTS)
def test_a_listing_with_relations_hit_four_times_on_one_page_is_complete(kind: str) -> None:
    script = Troubled(lambda seen: item_page(seen, TOTAL, with_images), kind, 1, times=4)
    with ScriptedServer(script) as server, Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client:
        items = client.account(ACCOUNT).items.all(load_relations=["images"])

    assert EVERY_ID == [item.id for item in items]
    assert EVERY_ID == [image.id for item in items for image in item.images]


def test_an_error_that_smaller_pages_cannot_mend_is_raised_at_once() -> None:
    refused = json_answer({"httpCode": "403", "message": "No right.", "errorClass": "X"}, 403)
    with (
        ScriptedServer([refused]) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
        pytest.raises(LightspeedError, match="No right"),
    ):
        client.account(ACCOUNT).items.all(load_relations=["images"])

    assert 1 == len(server.requests)


def test_a_transient_400_of_a_read_passes(shop: Sandbox, account: Account) -> None:
    shop.fault("400", path="*/Item/5.json")

    assert 5 == account.items.find(5).id


def test_a_listing_of_the_sandbox_hit_on_each_page_is_complete(shop: Sandbox, account: Account) -> None:
    whole = [item.id for item in account.items]
    kinds: list[FaultKind] = ["429", "500", "502", "503", "html", "empty", "array", "cut", "reset"]
    for skip, kind in enumerate(kinds):
        shop.fault(kind, path="*/Item.json", skip=skip)

    assert whole == [item.id for item in account.items]
    assert {*kinds, ""} == {seen.fault for seen in shop.requests}
