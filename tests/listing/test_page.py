"""A page is a sequence of its records."""

from __future__ import annotations

from lightspeed_pos.listing.page import Page


def test_a_page_gives_its_records_in_their_order() -> None:
    page = Page(["tube", "tyre"], "")

    assert (["tube", "tyre"], 2) == (list(page), len(page))


def test_a_page_shows_how_many_records_it_holds() -> None:
    assert "<Page of 2 records>" == repr(Page(["tube", "tyre"], ""))
