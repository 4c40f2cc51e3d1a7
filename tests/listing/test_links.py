"""Where the link to the next page may lead, and what it gets back of the search."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import (
    DecodeError,
    QueryError,
    ServerError,
)
from lightspeed_pos.listing.links import completed, lacking, target_of, without_cursor
from lightspeed_pos.listing.pager import Pager, pager_of, resumed
from lightspeed_pos.requests.place import Place
from lightspeed_pos.requests.search import search

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
        "https://api.lightspeedapp.com:0/API/V3/Account/1/Item.json",
        "next page",
    ],
)
def test_a_link_to_another_origin_is_not_followed(link: str) -> None:
    found = pager()

    with pytest.raises(DecodeError, match="not followed, the token stays here"):
        found.arrived(link)

    assert FIRST == target(found)


@every(
    "link",
    [
        "/API/V3/Account/2/Item.json?after=WzFd",
        "/API/V3/Account/1/Sale.json?after=WzFd",
        "/API/Account/1/Item.json?after=WzFd",
        "/API/V3/Account/1/Item/7.json",
        "/API/V3/Account/1/../2/Item.json?after=WzFd",
        "/API/V3/Account/1/./Item.json?after=WzFd",
        "/API/V3/Account/1/%49tem.json?after=WzFd",
        "/API/V3/Account/%32/Item.json?after=WzFd",
        "/API/V3/Account/1/Item.json;x?after=WzFd",
        "/API/V3/Account/1/Item.json/?after=WzFd",
        "//API/V3/Account/1/Item.json?after=WzFd",
        "/API/V3/Account/1\\..\\2/Item.json?after=WzFd",
        "/API/V3/Account/1/Item.json?after=Wz Fd",
        "/API/V3/Account/1/Item.json?after=\u00e9",
        "/API/V3/Account/1/Item.json?after=a\nb",
        "/API/V3/Account/1/Item.json?after=a#b",
        "",
        "?after=WzFd",
    ],
)
def test_a_link_to_another_account_endpoint_or_version_is_not_followed_however_it_is_spelled(link: str) -> None:
    with pytest.raises(DecodeError, match="not followed"):
        pager().arrived(f"{ORIGIN}{link}")
    with pytest.raises(QueryError, match="not followed"):
        resumed(f"{ORIGIN}{link}", ORIGIN, FIRST)


@every(
    "link",
    ["https://[::1/API", "https://[x]/API", "https://api.lightspeedapp.com:x/API", "https://a:99999999/x", "//["],
)
def test_a_link_with_a_broken_host_is_not_followed(link: str) -> None:
    with pytest.raises(DecodeError, match="not followed"):
        pager().arrived(link)


def test_a_link_may_spell_the_origin_in_its_own_way() -> None:
    found = pager()

    found.arrived(f"HTTPS://API.LightspeedApp.com:443{FIRST}&after=WzFd")

    assert f"{FIRST}&after=WzFd" == target(found)


SEARCH = (
    "/API/V3/Account/1/Item.json?load_relations=%5B%22Category%22%5D&description=~%2C%25a%25&archived=only&limit=50"
)


def test_a_link_gets_back_what_it_lacks_of_the_search() -> None:
    found = pager(SEARCH)

    link = found.arrived(f"{ORIGIN}/API/V3/Account/1/Item.json?after=WzFd&sort=itemID&limit=50", [{"itemID": "1"}])

    expected = (
        "/API/V3/Account/1/Item.json?after=WzFd&sort=itemID&limit=50"
        "&load_relations=%5B%22Category%22%5D&description=~%2C%25a%25&archived=only"
    )
    assert (expected, f"{ORIGIN}{expected}") == (target(found), link)


def test_a_link_without_a_page_size_keeps_the_one_that_was_halved() -> None:
    found = pager(SEARCH, heavy=True)
    found.failed(ServerError("", status=500))

    found.arrived(f"{ORIGIN}/API/V3/Account/1/Item.json?after=WzFd", [{"itemID": "1"}])

    assert "&limit=25" in (target(found) or "")
    assert "limit=50" not in (target(found) or "")


def test_a_link_in_other_words_than_the_search_is_followed_as_it_stands() -> None:
    found = pager(SEARCH)
    link = (
        "/API/V3/Account/1/Item.json?archived=1&load_relations=[%22Category%22]&description=~,%25a%25&limit=50&after=W"
    )

    found.arrived(f"{ORIGIN}{link}", [{"itemID": "1"}])

    assert link == target(found)


@every(
    "sort, pages",
    [
        ("", [[1, 2], [3, 4], [1, 2]]),
        ("", [[1, 2], [2, 3]]),
        ("", [[3, 4], [1, 2]]),
        ("itemID", [[1, 2], [4, 3]]),
        ("-itemID", [[4, 3], [3, 2]]),
        ("timeStamp", [[1, 2], [3, 4], [1, 2]]),
        ("timeStamp", [[1, 2], [3, 4], [3, 4]]),
        ("timeStamp", [[1, 2], [2]]),
    ],
)
def test_a_listing_that_begins_anew_because_of_what_was_put_back_is_an_error(sort: str, pages: list[list[int]]) -> None:
    found = Pager(
        [f"{SEARCH}&sort={sort}" if sort else SEARCH],
        origin=ORIGIN,
        cost=Decimal(1),
        account_id=1,
        heavy=False,
        own_id="itemID",
    )
    with pytest.raises(DecodeError, match="goes back to records that came before"):
        for number, ids in enumerate(pages):
            rows = [{"itemID": str(one)} for one in ids]
            found.arrived(f"{ORIGIN}/API/V3/Account/1/Item.json?after={number}&limit=50", rows)


def test_the_records_of_a_search_are_watched_by_their_own_ids() -> None:
    place, made = Place(1, ENDPOINTS["Item"]), search(ENDPOINTS["Item"], {"description": "x"})
    found = pager_of(place, made, 100, None, ORIGIN)
    found.arrived(f"{ORIGIN}{place.path}.json?after=a", [{"itemID": "1"}, {"itemID": "2"}])

    with pytest.raises(DecodeError, match="goes back to records that came before"):
        found.arrived(f"{ORIGIN}{place.path}.json?after=b", [{"itemID": "1"}])


def test_in_another_order_than_that_of_ids_a_record_may_come_again() -> None:
    found = Pager(
        [f"{SEARCH}&sort=timeStamp"], origin=ORIGIN, cost=Decimal(1), account_id=1, heavy=False, own_id="itemID"
    )

    for number, ids in enumerate([[5, 1], [2, 5], [1, 9], [5, 3]]):
        found.arrived(
            f"{ORIGIN}/API/V3/Account/1/Item.json?after={number}&limit=50", [{"itemID": str(one)} for one in ids]
        )


def test_an_error_about_another_origin_does_not_show_its_secrets() -> None:
    with pytest.raises(DecodeError) as caught:
        target_of("https://user:hunter2@evil.example/x?code=abc", ORIGIN, FIRST)

    assert "hunter2" not in str(caught.value)
    assert "abc" not in str(caught.value)


def test_a_listing_resumes_at_a_link_of_an_earlier_one() -> None:
    assert ODD_LINK == resumed(f"{ORIGIN}{ODD_LINK}", ORIGIN, FIRST)


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
        resumed(start, ORIGIN, FIRST)


PAIRS = st.dictionaries(st.text("abc=& ?", min_size=1, max_size=4), st.text("xy=& ?", max_size=3), max_size=5)


def with_query(pairs: dict[str, str]) -> str:
    return "/Item.json?" + "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs.items())


@given(PAIRS, PAIRS, st.booleans())
def test_a_link_lacks_what_was_asked_for_and_is_not_there_with_that_value(
    asked: dict[str, str], held: dict[str, str], bare_too: bool
) -> None:
    link = with_query({**held, "after": "W", "limit": "25", "filter": "held"})

    found = lacking(link, with_query({"limit": "100", **asked}), bare_too=bare_too)

    assert [name for name, value in asked.items() if held.get(name) != value] == found


@given(PAIRS)
def test_a_link_of_a_service_that_leaves_out_the_search_lacks_nothing_if_that_may_be(asked: dict[str, str]) -> None:
    first = with_query(asked)

    assert [] == lacking("/Item.json?after=W&limit=25&sort=itemID", first, bare_too=True)
    assert list(asked) == lacking("/Item.json?after=W&limit=25&sort=itemID", first)


@given(PAIRS)
def test_what_a_link_asks_for_is_all_but_its_place_in_the_listing(asked: dict[str, str]) -> None:
    cursors = {"before": "a", "offset": "100", "after": "W?="}

    assert with_query(asked) == without_cursor(with_query({**cursors, **asked}))
    assert "/Item.json?limit=100" == without_cursor("/Item.json?limit=100&after=WzFd==")


def test_a_link_without_anything_gets_back_the_whole_search() -> None:
    assert SEARCH == completed("/API/V3/Account/1/Item.json", SEARCH, size=None)


def test_a_link_may_hold_a_question_mark_in_its_query() -> None:
    link = f"{FIRST}&after=Wz?Fd"

    assert link == target_of(f"{ORIGIN}{link}", ORIGIN, FIRST)
