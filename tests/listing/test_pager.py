"""Which page comes next: a listing is complete or raises, and never loops."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from every import every
from lightspeed_pos import Client, StaticToken, query
from lightspeed_pos.errors import (
    BadRequest,
    DecodeError,
    LightspeedError,
    NotFound,
    QueryError,
    RateLimited,
    ServerError,
    TimedOut,
)
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.listing.pager import Pager, resumed, target_of
from scripted_server import Answer, ScriptedServer, Seen, json_answer

ORIGIN = "https://api.lightspeedapp.com"
FIRST = "/API/V3/Account/1/Item.json?limit=100"
ODD_LINK = (
    "/API/V3/Account/1/Item.json?sort=-timeStamp&timeStamp=%3E%3D%2C2021-10-05T14%3A18%3A46%2B00%3A00"
    "&description=~,%25a+b%2520&limit=100&after=WyIyMDIxLTExLTAxIiw1NDRd%3D"
)


def pager(*targets: str, heavy: bool = False, origin: str = ORIGIN) -> Pager:
    return Pager(targets or (FIRST,), origin=origin, cost=Decimal("1.6"), account_id=1, heavy=heavy)


def target(found: Pager) -> str | None:
    request = found.next_request()
    return None if request is None else request.target


def test_the_first_page_is_asked_for_as_it_was_given() -> None:
    expected = Request(method="GET", target=FIRST, cost=Decimal("1.6"), account_id=1)

    assert expected == pager().next_request()


def test_a_link_is_followed_exactly_as_it_stands() -> None:
    found = pager()

    found.arrived(f"{ORIGIN}{ODD_LINK}")

    assert replace(Request(method="GET", target=ODD_LINK), cost=Decimal("1.6"), account_id=1) == found.next_request()


def test_asking_twice_does_not_move_on() -> None:
    found = pager()

    assert found.next_request() == found.next_request()


def test_a_page_without_a_link_is_the_last() -> None:
    found = pager()

    found.arrived("")

    assert None is found.next_request()


def test_parts_of_a_long_search_come_one_after_another() -> None:
    found = pager("/a?limit=100", "/b?limit=100")
    seen = [target(found)]

    for link in (f"{ORIGIN}/a?limit=100&after=1", "", ""):
        found.arrived(link)
        seen.append(target(found))

    assert ["/a?limit=100", "/a?limit=100&after=1", "/b?limit=100", None] == seen


def test_parts_are_made_only_when_their_turn_comes() -> None:
    made: list[str] = []

    def targets() -> Iterator[str]:
        for name in ("/a", "/b", "/c"):
            made.append(name)
            yield name

    found = Pager(targets(), origin=ORIGIN, cost=Decimal(1), account_id=1, heavy=False)
    found.arrived("")

    assert ["/a", "/b"] == made


def test_a_search_for_nothing_asks_for_nothing() -> None:
    assert None is Pager((), origin=ORIGIN, cost=Decimal(1), account_id=1, heavy=False).next_request()


@every(
    "link",
    [
        "https://api.lightspeedapp.com.evil.example/API/V3/Account/1/Item.json",
        "https://evil.example/API/V3/Account/1/Item.json",
        "http://api.lightspeedapp.com/API/V3/Account/1/Item.json",
        "https://api.lightspeedapp.com:8443/API/V3/Account/1/Item.json",
        "https://user@api.lightspeedapp.com/API/V3/Account/1/Item.json",
        "https://api.lightspeedapp.com@evil.example/API/V3/Account/1/Item.json",
        "//evil.example/API/V3/Account/1/Item.json",
        "/API/V3/Account/1/Item.json?after=WzFd",
        "ftp://api.lightspeedapp.com/x",
        "next page",
    ],
)
def test_a_link_to_another_origin_is_not_followed(link: str) -> None:
    found = pager()

    with pytest.raises(DecodeError, match="not followed, the token stays here"):
        found.arrived(link)

    assert FIRST == target(found)


def test_an_error_about_another_origin_does_not_show_its_secrets() -> None:
    with pytest.raises(DecodeError) as caught:
        target_of("https://user:hunter2@evil.example/x?code=abc", ORIGIN)

    assert "hunter2" not in str(caught.value)
    assert "abc" not in str(caught.value)


def test_a_page_that_leads_to_itself_is_an_error() -> None:
    with pytest.raises(DecodeError, match="loops"):
        pager().arrived(f"{ORIGIN}{FIRST}")


def test_a_page_that_leads_back_to_an_earlier_one_is_an_error() -> None:
    found = pager()
    for number in range(50):
        found.arrived(f"{ORIGIN}{FIRST}&after={number}")

    with pytest.raises(DecodeError, match="loops"):
        found.arrived(f"{ORIGIN}{FIRST}&after=7")


def test_parts_may_meet_the_same_link_only_within_a_loop() -> None:
    found = pager("/a?limit=1", "/b?limit=1")
    found.arrived("")

    with pytest.raises(DecodeError, match="loops"):
        found.arrived(f"{ORIGIN}/b?limit=1")


def test_a_heavy_page_is_halved_after_server_errors_until_one_record_is_left() -> None:
    found = pager(f"{FIRST}&load_relations=all&after=WzFd", heavy=True)
    sizes: list[str] = []

    with pytest.raises(ServerError):
        for _ in range(20):
            found.failed(ServerError("Out of memory.", status=500))
            sizes.append(str(target(found)))

    assert [
        f"/API/V3/Account/1/Item.json?limit={size}&load_relations=all&after=WzFd" for size in (50, 25, 12, 6, 3, 1)
    ] == sizes


def test_a_heavy_page_whose_body_was_cut_off_is_halved_too() -> None:
    found = pager(heavy=True)

    found.failed(DecodeError("broken JSON"))

    assert "/API/V3/Account/1/Item.json?limit=50" == target(found)


def test_the_smaller_size_lasts_as_long_as_links_carry_it() -> None:
    found = pager(heavy=True)

    found.failed(ServerError("Bad Gateway", status=502))
    found.arrived(f"{ORIGIN}/API/V3/Account/1/Item.json?limit=50&after=WzUwXQ%3D%3D")

    assert "/API/V3/Account/1/Item.json?limit=50&after=WzUwXQ%3D%3D" == target(found)


def test_only_the_parameter_limit_is_halved() -> None:
    found = pager("/x?creditlimit=80&my_limit=60&limit=100&note=limit=7", heavy=True)

    found.failed(ServerError("", status=500))

    assert "/x?creditlimit=80&my_limit=60&limit=50&note=limit=7" == target(found)


def test_a_page_without_relations_is_not_halved() -> None:
    error = ServerError("", status=500)

    with pytest.raises(ServerError) as caught:
        pager().failed(error)

    assert error is caught.value


@every("error", [BadRequest("", status=400), NotFound("", status=404), RateLimited("", status=429), TimedOut("")])
def test_other_failures_of_a_heavy_page_are_raised(error: LightspeedError) -> None:
    with pytest.raises(type(error)) as caught:
        pager(heavy=True).failed(error)

    assert error is caught.value


def test_a_heavy_page_that_can_be_halved_is_sent_again_only_once_as_it_is() -> None:
    assert [1, None, None] == [
        pager(heavy=True).server_errors,
        pager().server_errors,
        pager("/x?limit=1", heavy=True).server_errors,
    ]


def test_a_listing_resumes_at_a_link_of_an_earlier_one() -> None:
    assert ODD_LINK == resumed(f"{ORIGIN}{ODD_LINK}", ORIGIN)


@every(
    "start, message",
    [
        ("https://evil.example/x", "start takes the next_url"),
        ("WzFd", "a link that begins with https://api.lightspeedapp.com, not 'WzFd'"),
        (7, "start is the next_url of a page"),
        ("", "nothing comes after it. None begins anew"),
    ],
)
def test_a_listing_does_not_resume_elsewhere(start: object, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        resumed(start, ORIGIN)


# Over real HTTP


class Items:
    """A service of numbered items, with cursors, lists of ids, pages that are too much or were emptied meanwhile."""

    def __init__(self, ids: range, *, most: int = 100, emptied: frozenset[int] = frozenset()) -> None:
        self.ids = ids
        self.most = most
        self.emptied = emptied
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
        page = wanted[:limit]
        kept = {name: value for name, value in asked.items() if name not in {"limit", "after"}}
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in kept.items())
        link = (
            f"{self.url}/API/V3/Account/1/Item.json?{query}&limit={limit}&after={page[-1]}"
            if len(wanted) > limit
            else ""
        )
        rows: list[Any] = [] if after in self.emptied else [{"itemID": str(number)} for number in page]
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


def test_a_long_list_of_ids_is_asked_for_a_hundred_at_a_time() -> None:
    items = Items(range(1, 501))
    with serve(items) as server, Client(StaticToken("t"), base_url=server.url) as client:
        items.url = server.url

        found = client.account(1).items.all(item_id=query.one_of([*range(400, 150, -1), 7, 7, 9_999]))

        assert [7, *range(151, 401)] == [item.item_id for item in found]
        assert 3 == len(server.requests)


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
