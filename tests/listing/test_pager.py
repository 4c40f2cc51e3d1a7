"""Which page comes next: a listing is complete or raises, and never loops."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from every import every
from lightspeed_pos.errors import (
    BadRequest,
    DecodeError,
    LightspeedError,
    NotFound,
    RateLimited,
    ServerError,
    TimedOut,
)
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.listing.pager import MOST_EMPTY_PAGES, Pager
from lightspeed_pos.responses.decode import Listing

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


def test_a_heavy_listing_has_nothing_to_halve_after_its_last_page() -> None:
    found = pager(heavy=True)
    found.arrived("")

    assert None is found.server_errors
    with pytest.raises(ServerError):
        found.failed(ServerError("Bad Gateway", status=502))


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


def test_empty_pages_without_end_are_an_error_and_a_few_are_none() -> None:
    found = pager()
    numbers = iter(range(100))

    def empty(pages: int) -> None:
        for _ in range(pages):
            found.took(Listing([], f"{ORIGIN}{FIRST}&after={next(numbers)}"))

    for _ in range(5):
        empty(MOST_EMPTY_PAGES)
        found.arrived(f"{ORIGIN}{FIRST}&after={next(numbers)}", [{"itemID": "1"}])
    with pytest.raises(DecodeError, match="4 pages in a row hold no records"):
        empty(MOST_EMPTY_PAGES + 1)


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
    found = pager("/b?limit=1&itemID=1", "/b?limit=1")
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
