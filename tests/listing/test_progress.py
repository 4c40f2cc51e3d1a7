"""A listing whose links were completed has to move on."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.listing.progress import Progress

BY_ID = "/API/V3/Account/1/Item.json?limit=100"


def rows(*ids: object) -> list[dict[str, object]]:
    return [{"itemID": key} for key in ids]


def passes(first: str, *pages: list[Any], own_id: str = "itemID") -> bool:
    """Whether all pages but the last are taken, and whether the last one is."""
    progress = Progress(own_id, first)
    for page in pages[:-1]:
        progress.check(page)
    try:
        progress.check(pages[-1])
    except DecodeError as error:
        assert (
            "The listing goes back to records that came before: the service does not take the search beside its link "
            "to the next page."
        ) == str(error)
        return False
    return True


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=1, max_size=6), st.integers(1, 3), st.booleans())
def test_in_the_order_of_ids_each_record_goes_beyond_the_last(ids: list[int], size: int, downwards: bool) -> None:
    sort = "&sort=-itemID" if downwards else "&sort=itemID"
    pages = [ids[at : at + size] for at in range(0, len(ids), size)]
    in_order = sorted(set(ids), reverse=downwards) == ids
    progress = Progress("itemID", BY_ID + sort)

    try:
        for page in pages:
            progress.check(rows(*page))
    except DecodeError:
        assert not in_order
    else:
        assert in_order


def test_without_a_sort_the_order_is_that_of_ids() -> None:
    assert passes(BY_ID, rows("1", "2"), rows("3"))
    assert not passes(BY_ID, rows("1", "2"), rows("2"))
    assert not passes(BY_ID, rows(2, 1))


def test_in_another_order_a_record_may_come_again_but_no_page() -> None:
    by_time = f"{BY_ID}&sort=timeStamp"

    assert passes(by_time, rows(5, 1), rows(1, 4))
    assert passes(by_time, rows(5, 1), rows(4, 3), rows(2, 1))
    assert not passes(by_time, rows(5, 1), rows(1))
    assert not passes(by_time, rows(5, 1), rows(4, 3), rows(3))
    assert not passes(by_time, rows(5, 1), rows(4, 3), rows(1, 5))


def test_a_page_without_ids_says_nothing() -> None:
    assert passes(BY_ID, rows(2), [], rows(3))
    assert not passes(BY_ID, rows(2), [], rows(1))
    assert passes(f"{BY_ID}&sort=timeStamp", [], rows(2))


@every("strange", [{}, {"itemID": None}, {"itemID": "x"}, {"itemID": [1]}, {"saleID": "1"}, SimpleNamespace(), "1"])
def test_a_record_without_an_id_is_passed_over(strange: Any) -> None:
    assert passes(BY_ID, [{"itemID": "2"}, strange, {"itemID": "3"}])
    assert not passes(BY_ID, [{"itemID": "2"}, strange, {"itemID": "1"}])


def test_decoded_records_count_by_their_id() -> None:
    assert not passes(BY_ID, [SimpleNamespace(id=2)], [SimpleNamespace(id=1)])


def test_records_that_have_no_ids_are_not_watched() -> None:
    records = [SimpleNamespace(id=2)]

    assert passes("/API/V3/Account/1/TaxesByDay.json", records, records, own_id="")
