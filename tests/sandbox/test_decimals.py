"""Arithmetic on stored numbers: exact, half cents up, and whole numbers as a database keeps them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from lightspeed_pos.sandbox.data.decimals import cents, exact, stored
from lightspeed_pos.sandbox.data.numbers import quantity, whole
from lightspeed_pos.sandbox.problems import Problem


@given(st.integers(0, 10**9))
def test_half_a_cent_is_rounded_away_from_zero(thousandths: int) -> None:
    amount = Decimal(thousandths) / 1000

    assert Decimal((thousandths + 5) // 10) / 100 == cents(amount)
    assert -cents(amount) == cents(-amount)


@every("amount", [10**15, -(10**15), 10**20])
def test_more_than_anybody_pays_is_refused(amount: int) -> None:
    with pytest.raises(Problem, match="too large"):
        cents(Decimal(amount))


@given(st.decimals(-(10**9), 10**9, places=4))
def test_what_is_stored_stands_for_the_same_decimal(amount: Decimal) -> None:
    assert amount == exact(stored(amount))
    assert isinstance(stored(amount), int) == (amount == int(amount))


def test_numbers_beyond_a_million_billions_are_kept_as_floats() -> None:
    assert [int, float, float] == [type(stored(Decimal(10**15) + more)) for more in (-1, 0, 1)]


@every("text, number", [("7", 7), ("0", 0), ("٣", 0), ("-1", 0), ("1.0", 0), ("9" * 18, 10**18 - 1), ("9" * 19, 0)])
def test_an_id_is_of_plain_digits_and_fits_a_database(text: str, number: int) -> None:
    assert number == whole(text)


@every("amount", ["1e12", "-1e12", "1e13", "nan"])
def test_a_quantity_that_no_shop_has_is_refused(amount: str) -> None:
    with pytest.raises(Problem):
        quantity(amount)
