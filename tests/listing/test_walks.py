"""Listings over real HTTP, to the end, whatever the service does with its links."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from every import every
from lightspeed_pos import Client, StaticToken, query
from lightspeed_pos.errors import (
    DecodeError,
)
from scripted_server import Answer, ScriptedServer, Seen, json_answer


class Items:
    """
    A service of numbered items, with cursors, lists of ids, pages that are too much or were emptied meanwhile.

    Every third one is archived and hidden; every second one is a tent; those are of category 7. The links of a `bare`
    service hold nothing of the search; it forgets what is not asked anew.
    """

    def __init__(
        self, ids: range, *, most: int = 100, emptied: frozenset[int] = frozenset(), bare: bool = False
    ) -> None:
        self.ids = ids
        self.most = most
        self.emptied = emptied
        self.bare = bare
        self.url = ""

    def __call__(self, seen: Seen) -> Answer:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(seen.target).query).items()}
        limit, after = int(asked["limit"]), int(asked.get("after", "0"))
        if limit > self.most:
            return Answer(
                500, b'{"httpCode":"500","httpMessage":"Internal Server Error","message":"Allowed memory size"}'
            )
        wanted = [number for number in self.ids if number > after]
        if "itemID" in asked:
            chosen = {int(number) for number in asked["itemID"].removeprefix("IN,").strip("[]").split(",")}
            wanted = [number for number in wanted if number in chosen]
        if "description" in asked:
            wanted = [number for number in wanted if number % 2 == 0]
        if "archived" in asked:
            wanted = [number for number in wanted if number % 3 == 0]
        page = wanted[:limit]
        kept = {name: value for name, value in asked.items() if name not in {"limit", "after"} and not self.bare}
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in kept.items())
        link = (
            f"{self.url}/API/V3/Account/1/Item.json?{query}&limit={limit}&after={page[-1]}"
            if len(wanted) > limit
            else ""
        )
        category = {"Category": {"categoryID": "7"}} if "Category" in asked.get("load_relations", "") else {}
        rows: list[Any] = [] if after in self.emptied else [{"itemID": str(number), **category} for number in page]
        return json_answer({"@attributes": {"next": link, "previous": ""}, **({"Item": rows} if rows else {})})


def serve(items: Items) -> ScriptedServer:
    return ScriptedServer(items)


def test_a_stream_goes_through_all_pages() -> None:
    items = Items(range(1, 251))
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url

        ids = [item.item_id for item in client.account(1).items]

        assert list(range(1, 251)) == ids
        assert 3 == len(server.requests)


def test_an_empty_page_with_a_link_is_not_the_end() -> None:
    items = Items(range(1, 251), emptied=frozenset({100}))
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url

        ids = [item.item_id for item in client.account(1).items]

        assert [*range(1, 101), *range(201, 251)] == ids


def test_a_page_too_heavy_is_read_in_smaller_ones_without_losing_any() -> None:
    items = Items(range(1, 61), most=30)
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url, clock=NoWaiting()) as client:
        items.url = server.url

        ids = [item.item_id for item in client.account(1).items.all(load_relations=["category"])]

        assert list(range(1, 61)) == ids
        assert ["100", "100", "50", "50", "25", "25", "25"] == [
            seen.target.partition("limit=")[2].partition("&")[0] for seen in server.requests
        ]


TENTS = {"description": query.like("%tent%"), "archived": "only", "load_relations": ["category"]}


@every("bare", [False, True])
def test_a_listing_is_complete_on_both_kinds_of_service(bare: bool) -> None:
    items = Items(range(1, 901), bare=bare)
    with (
        serve(items) as server,
        Client(StaticToken("t"), base_url=server.url, lazy_relations="error") as client,
    ):
        items.url = server.url

        found = client.account(1).items.all(**TENTS)  # type: ignore[arg-type]  # one dict for two calls

        assert list(range(6, 901, 6)) == [item.item_id for item in found]
        assert {7} == {item.category and item.category.category_id for item in found}
        assert 2 == len(server.requests)


@every("bare, search", [(False, {}), (True, {}), (False, TENTS), (True, TENTS)])
def test_a_listing_resumes_on_both_kinds_of_service(bare: bool, search: dict[str, Any]) -> None:
    items = Items(range(1, 901), bare=bare)
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url
        first = next(iter(client.account(1).items.pages(limit=50, **TENTS)))  # type: ignore[arg-type]

        rest = list(client.account(1).items.pages(limit=50, start=first.next_url, **search))

        assert [list(range(306, 601, 6)), list(range(606, 901, 6))] == [
            [item.item_id for item in page.records] for page in rest
        ]


def test_a_bare_link_that_was_taken_by_hand_resumes_with_the_search_beside_it() -> None:
    items = Items(range(1, 901), bare=True)
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url
        bare = f"{server.url}/API/V3/Account/1/Item.json?limit=50&after=300"

        rest = list(client.account(1).items.pages(limit=50, start=bare, **TENTS))  # type: ignore[arg-type]

        assert [306, 606] == [page.records[0].item_id for page in rest]


def test_a_long_list_of_ids_is_asked_for_a_hundred_at_a_time() -> None:
    items = Items(range(1, 501))
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url

        found = client.account(1).items.all(item_id=query.one_of([*range(400, 150, -1), 7, 7, 9_999]))

        assert [7, *range(151, 401)] == [item.item_id for item in found]
        assert 3 == len(server.requests)


def test_whoever_asks_for_no_ids_gets_nothing_also_from_a_link_on() -> None:
    items = Items(range(1, 901))
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url
        first = next(iter(client.account(1).items.pages(limit=50)))
        server.requests.clear()

        assert [] == list(client.account(1).items.pages(start=first.next_url, item_id=query.one_of([])))
        assert [] == server.requests


def test_a_listing_resumes_where_an_earlier_one_stopped() -> None:
    items = Items(range(1, 31))
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url
        first = next(iter(client.account(1).items.pages(limit=10)))

        rest = list(client.account(1).items.pages(start=first.next_url))

        assert [range(1, 11), range(11, 21), range(21, 31)] == [
            range(page.records[0].item_id, page.records[-1].item_id + 1) for page in (first, *rest)
        ]
        assert "" == rest[-1].next_url
        assert first.next_url.removeprefix(server.url) == server.requests[1].target


def test_a_loop_of_pages_ends_in_an_error_and_not_in_the_same_records_again() -> None:
    def script(seen: Seen) -> Answer:
        following = "2" if "after=1" in seen.target else "1"
        link = f"http://{seen.headers['host']}/API/V3/Account/1/Item.json?limit=100&after={following}"
        return json_answer({"@attributes": {"next": link}, "Item": {"itemID": "1"}})

    with ScriptedServer(script) as server, Client(StaticToken("t"), base_url=server.url) as client:
        with pytest.raises(DecodeError, match="loops"):
            client.account(1).items.all()

        assert 3 == len(server.requests)


def test_a_token_does_not_follow_a_link_to_another_service() -> None:
    with ScriptedServer([Answer(200, b"{}")]) as other:
        link = f"{other.url}/API/V3/Account/1/Item.json"
        first = json_answer({"@attributes": {"next": link}, "Item": {"itemID": "1"}})
        with (
            ScriptedServer([first]) as server,
            Client(StaticToken("t"), base_url=server.url) as client,
            pytest.raises(DecodeError, match="the token stays here"),
        ):
            client.account(1).items.all()

        assert [] == other.requests


class NoWaiting:
    """A clock that moves instead of waiting."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.seconds += seconds
