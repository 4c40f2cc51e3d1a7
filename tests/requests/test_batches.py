"""A long `one_of` goes in several requests, none of which finds a record twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.search import Search, search
from query_strings import decoded

ITEM = ENDPOINTS["Item"]


def lists(searches: list[Search]) -> list[tuple[str, ...]]:
    return [one.filters[0].values for one in searches]


def test_many_values_go_in_batches_of_100_in_order_and_each_once() -> None:
    ids = list(range(250, 0, -1)) * 2
    batches = list(search(ITEM, {"item_id": query.one_of(ids)}).batches())

    assert [100, 100, 50] == [len(values) for values in lists(batches)]
    assert [str(key) for key in range(1, 251)] == [value for values in lists(batches) for value in values]
    assert [("itemID", f"IN,[{','.join(str(key) for key in range(201, 251))}]")] == decoded(batches[2].encode())


def test_few_values_are_one_batch() -> None:
    made = search(ITEM, {"item_id": query.one_of(range(100))})

    assert [made] == list(made.batches())


def test_batches_come_in_the_order_of_the_sort() -> None:
    made = search(ITEM, {"item_id": query.one_of(range(150))}, sort="-item_id")

    assert ["100", "0"] == [values[0] for values in lists(list(made.batches()))]

    lines = search(ENDPOINTS["ShipmentItem"], {"qty_received": query.one_of(range(150))}, sort="qty_received")
    assert ["0", "100"] == [values[0] for values in lists(list(lines.batches()))]


def test_texts_that_differ_in_case_only_are_asked_for_together() -> None:
    made = search(ITEM, {"description": query.one_of(["a", "B", "b"])})

    assert [("a",), ("B", "b")] == lists(list(made.batches(2)))


def test_smaller_batches_can_be_asked_for() -> None:
    made = search(ITEM, {"item_id": query.one_of(range(25))})

    assert [10, 10, 5] == [len(values) for values in lists(list(made.batches(10)))]


def test_texts_that_differ_in_case_only_stay_in_one_batch() -> None:
    texts = [f"sku{number:03}" for number in range(150)]
    made = search(ITEM, {"custom_sku": query.one_of([*texts, *(text.upper() for text in texts)])})
    batches = lists(list(made.batches()))

    homes = [{number for number, values in enumerate(batches) if {text, text.upper()} & {*values}} for text in texts]
    assert 300 == sum(len(values) for values in batches)
    assert {1} == {len(home) for home in homes}


@every("name", ["item_id", "category_id", "custom_sku", "default_cost"])
def test_other_filters_go_with_every_batch(name: str) -> None:
    made = search(
        ITEM,
        {name: query.one_of([str(number) for number in range(101)]), "tax": True},
        any_of=[query.any_of(upc="1", ean="1")],
    )

    assert {True} == {"&tax=true&or=upc%3D1|ean%3D1" in batch.encode() for batch in made.batches()}


@every(
    "refused",
    [
        lambda ids: search(ITEM, {"item_id": ids, "category_id": ids}),
        lambda ids: search(ITEM, {"item_shops__shop_id": ids}, load_relations=["item_shops"]),
        lambda ids: search(ITEM, {"item_code": ids}),
        lambda ids: search(ITEM, {"item_id": ids}, sort="time_stamp"),
        lambda ids: search(ITEM, {"description": ids}, sort="description"),
        lambda ids: search(ITEM, {"item_id": ids}).encode(),
    ],
)
def test_many_values_that_cannot_be_split_correctly_are_refused(
    refused: Callable[[query.Condition[str]], object],
) -> None:
    with pytest.raises(QueryError, match="ore than 100 values"):
        refused(query.one_of([str(number) for number in range(101)]))


@every(
    "made",
    [
        search(ITEM, {"item_id": query.one_of([])}),
        search(ITEM, {"custom_sku": query.one_of([]), "tax": True}),
        search(ITEM, any_of=[query.any_of(description=[])]),
    ],
)
def test_no_values_match_nothing_and_nothing_is_sent(made: Search) -> None:
    assert made.is_empty
    assert [] == list(made.batches())
    with pytest.raises(QueryError, match="matches nothing"):
        made.encode()


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=350), st.integers(1, 100))
def test_batches_hold_every_value_exactly_once(ids: list[int], size: int) -> None:
    batches = lists(list(search(ITEM, {"item_id": query.one_of(ids)}).batches(size)))

    assert sorted(set(ids)) == [int(value) for values in batches for value in values]
    assert max(len(values) for values in batches) <= size
