from __future__ import annotations

from decimal import Decimal
from typing import assert_type

import pytest

from lightspeed_pos import query
from lightspeed_pos.errors import QueryError


def test_each_operator_keeps_its_values() -> None:
    made = [
        query.between(1, 2),
        query.gt(1),
        query.gte(1),
        query.lt(1),
        query.lte(1),
        query.ne(1),
        query.one_of(iter([1, 2])),
    ]

    assert [
        ("><", (1, 2)),
        (">", (1,)),
        (">=", (1,)),
        ("<", (1,)),
        ("<=", (1,)),
        ("!=", (1,)),
        ("IN", (1, 2)),
    ] == [(one.operator, one.values) for one in made]


def test_patterns_are_text() -> None:
    assert [("~", ("a%",)), ("!~", ("",))] == [
        (one.operator, one.values) for one in (query.like("a%"), query.not_like(""))
    ]


def test_equal_conditions_are_equal_and_hashable() -> None:
    assert {query.gt(1)} == {query.gt(1), query.gt(1)}


def test_conditions_carry_the_type_of_their_values() -> None:
    assert_type(query.between(1, 2), query.Condition[int])
    assert_type(query.like("x"), query.Condition[str])
    assert_type(query.one_of([Decimal(1)]), query.Condition[Decimal])
    wide: query.Condition[Decimal | int | float | str] = query.between(5, 10)

    assert query.Condition("><", (5, 10)) == wide


def test_one_text_is_no_list_of_values() -> None:
    with pytest.raises(QueryError, match=r"one_of\(\['abc'\]\)"):
        query.one_of("abc")


def test_a_list_gives_several_operands_on_one_field() -> None:
    made = query.any_of(description=["foo", query.like("bar%")], custom_sku="foo")

    assert (("description", "foo"), ("description", query.like("bar%")), ("custom_sku", "foo")) == made.operands
