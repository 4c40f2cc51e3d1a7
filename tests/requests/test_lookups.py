"""What is searched for to find items by their codes, and which of the found records each code means."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import AmbiguousCode, NotFound, QueryError
from lightspeed_pos.requests.codes import (
    code_text,
    code_texts,
    each_match,
    lookup_searches,
    lookups,
    matches,
    only_match,
)


def item(key: int, **codes: Any) -> Any:
    given = {"system_sku": None, "custom_sku": "", "upc": "", "ean": "", "description": f"Item {key}"}
    return SimpleNamespace(**{**given, **codes, "id": key})


@every("code, text", [("A-1", "A-1"), ("  A 1\n", "A 1"), (7, "7"), (10**18 - 1, "9" * 18)])
def test_a_code_is_its_text_without_what_surrounds_it(code: object, text: str) -> None:
    assert text == code_text(code)


@every("code, said", [("  ", "'  '"), (0, "0"), (-1, "-1"), (10**18, str(10**18)), (True, "True"), (1.5, "1.5")])
def test_what_cannot_be_a_code_is_named(code: object, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        code_text(code)

    assert f"A code is a text such as a SKU, a UPC or an EAN, not {said}." == str(caught.value)


def test_one_code_and_several_are_told_apart() -> None:
    assert ({"A": "A"}, False) == code_texts(" A ")
    assert ({"7": "7"}, False) == code_texts(7)
    assert ({" A ": "A", 7: "7"}, True) == code_texts([" A ", 7, 7])
    assert ({}, True) == code_texts(iter([]))


@every("given, said", [(b"A", "b'A'"), (bytearray(b"A"), r"bytearray\(b'A'\)"), ({"A": 1}, r"\{'A': 1\}")])
def test_bytes_and_mappings_are_no_codes(given: object, said: str) -> None:
    with pytest.raises(QueryError, match=f"not {said}"):
        code_texts(given)


@every("code", ["A-1", "0123", "1" * 19, "١٢", "A,1", "[1", "1]"])
def test_one_code_that_is_no_number_is_looked_for_in_the_texts(code: str) -> None:
    assert [((query.any_of(custom_sku=code, upc=code, ean=code),), {})] == list(lookups([code, code]))


@every("number", ["7", "1" * 18])
def test_a_number_may_be_a_system_sku_too(number: str) -> None:
    wanted = query.any_of(system_sku=number, custom_sku=number, upc=number, ean=number)

    assert [((wanted,), {})] == list(lookups([number]))


def test_several_codes_are_one_list_for_each_kind() -> None:
    listed = query.one_of(["A", "7", "B"])

    assert [
        ((), {"system_sku": query.one_of(["7"])}),
        ((), {"custom_sku": listed}),
        ((), {"upc": listed}),
        ((), {"ean": listed}),
    ] == list(lookups(["A", "7", "B", "A"]))


def test_only_the_kinds_that_are_asked_for_are_looked_in() -> None:
    assert [((query.any_of(upc="7"),), {})] == list(lookups(["7"], ["upc"]))
    assert [((query.any_of(system_sku="7"),), {})] == list(lookups(["7"], ["system_sku"]))
    assert [] == list(lookups(["A"], ["system_sku"]))
    assert [((), {"ean": query.one_of(["7", "8"])})] == list(lookups(["7", "8"], ["ean"]))
    assert [((), {"system_sku": query.one_of(["7", "8"])})] == list(lookups(["7", "8"], ["system_sku"]))


@every("code", ["A,1", "[A", "A]"])
def test_a_code_that_breaks_a_list_is_asked_for_alone(code: str) -> None:
    alone = (query.any_of(custom_sku=code, upc=code, ean=code),)
    listed = query.one_of(["A", "B"])

    assert [
        (alone, {}),
        ((), {"custom_sku": listed}),
        ((), {"upc": listed}),
        ((), {"ean": listed}),
    ] == list(lookups(["A", code, "B"]))


def test_a_list_of_one_is_no_list() -> None:
    codes = ["A", "A,1"]

    assert [((query.any_of(custom_sku=code, upc=code, ean=code),), {}) for code in codes] == list(lookups(codes))


def test_long_lists_are_searched_for_in_batches() -> None:
    searches = list(lookup_searches(ENDPOINTS["Item"], [f"A{number}" for number in range(150)]))

    assert 6 == len(searches)
    [alone] = lookup_searches(ENDPOINTS["Item"], ["A1"])
    assert ["customSku", "upc", "ean"] == [one.wire for one in alone.alternatives]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["a", "A", "b", "7", " a", ""]), min_size=1, max_size=6))
def test_every_record_with_the_code_is_found_once_and_the_same_case_wins(written: list[str]) -> None:
    records = [item(key, custom_sku=code, ean=code) for key, code in enumerate(written)]

    found = matches(["a", "B", "7"], records)

    same = [key for key, code in enumerate(written) if code.strip() == "a"]
    other = [key for key, code in enumerate(written) if code == "A"]
    assert (same or other) == [one.id for one in found["a"]]
    assert [key for key, code in enumerate(written) if code == "b"] == [one.id for one in found["B"]]
    assert [key for key, code in enumerate(written) if code == "7"] == [one.id for one in found["7"]]


def test_a_code_counts_in_the_kinds_that_are_asked_for_only() -> None:
    records = [item(1, system_sku=7), item(2, upc="7"), item(3, custom_sku="7")]

    assert [1, 3, 2] == [one.id for one in matches(["7"], [records[0], records[2], records[1]])["7"]]
    assert {"7": [records[1]]} == matches(["7"], records, ["upc", "ean"])


def test_the_one_match_is_the_record() -> None:
    assert "tube" == only_match("A", ["tube"], 7)


@every(
    "archived, advice",
    [
        (None, ' Archived ones are left out; by_code(..., archived="include") finds them.'),
        ("include", ""),
    ],
)
def test_no_match_says_where_was_looked(archived: object, advice: str) -> None:
    with pytest.raises(NotFound) as caught:
        only_match("A" * 99, [], 7, archived)

    said = f"No Item of account 7 has '{'A' * 59} for its system SKU, custom SKU, UPC or EAN.{advice}"
    assert (said, 404) == (caught.value.message, caught.value.status)


@every("count, more", [(2, ""), (5, ""), (6, " and others")])
def test_several_matches_are_named_up_to_five(count: int, more: str) -> None:
    records = [item(key) for key in range(count)]

    with pytest.raises(AmbiguousCode) as caught:
        only_match("A", records, 7)

    named = ", ".join(f"{key} ('Item {key}')" for key in range(min(count, 5)))
    said = f"{count} items have the code 'A': {named}{more}. Name the one you mean by its item_id."
    assert said == str(caught.value)
    assert ("A", list(range(count)), {"A": records}) == (
        caught.value.code,
        caught.value.keys,
        caught.value.ambiguous,
    )


def test_of_several_codes_each_has_its_record_and_those_without_are_absent() -> None:
    assert {"A": "tube"} == each_match({"A": ["tube"], "B": []})


@every("count, more", [(1, ""), (5, ""), (6, " and others")])
def test_codes_of_several_items_are_named_beside_those_that_are_clear(count: int, more: str) -> None:
    twice = {f"{number}": [item(number), item(10)] for number in range(count)}

    with pytest.raises(AmbiguousCode) as caught:
        each_match({"A": ["tube"], **twice})

    named = "; ".join(f"'{n}': {n} ('Item {n}'), 10 ('Item 10')" for n in range(min(count, 5)))
    assert (
        f"Several items have the same code for {count} of {count + 1} codes: {named}{more}. Name those items by their "
        "item_id; the items of the other codes are in the error's .found."
    ) == str(caught.value)
    error = caught.value
    assert ("0", [0, 10], {"A": "tube"}, twice) == (error.code, error.keys, error.found, error.ambiguous)
