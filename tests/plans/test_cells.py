"""Cells as people type them: read in the one way that they can be meant, or refused."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from every import every
from lightspeed_pos.catalogue.model import FieldType
from lightspeed_pos.errors import QueryError
from lightspeed_pos.plans.cells import Mark, decimal_mark, in_zone, is_local, is_spread_out, value_of


@every(
    "cell, mark, number",
    [
        ("1234.50", "", "1234.50"),
        ("1.234,50", "", "1234.50"),
        ("1,234.50", "", "1234.50"),
        ("11,90", "", "11.90"),
        ("€ 11,90", "", "11.90"),
        ("1'234.50 CHF", "", "1234.50"),
        ("1\u202f234,50\u00a0€", "", "1234.50"),
        ("1,234,567", "", "1234567"),
        ("1.234.567", "", "1234567"),
        ("1.234", "", "1.234"),
        ("1.234", ",", "1234"),
        ("1,234", ",", "1.234"),
        ("1,234", ".", "1234"),
        ("-0,5", "", "-0.5"),
        (".5", "", ".5"),
        (3.0, "", 3),
        (3.5, "", 3.5),
    ],
)
def test_a_number_is_read_as_it_is_typed(cell: Any, mark: Mark, number: Any) -> None:
    assert number == value_of("decimal", cell, mark, "cost")


@every(
    "cells, mark",
    [
        (["11,90", "1.234"], ","),
        (["11.90", "1,234"], "."),
        (["1,234", "5"], ""),
        (["11,90", "11.90"], ""),
        (["1.234,50"], ","),
        ([3.5, ""], ""),
    ],
)
def test_the_decimal_sign_of_a_column_is_what_its_cells_tell(cells: list[Any], mark: Mark) -> None:
    assert mark == decimal_mark(cells)


@every(
    "kind, cell, value",
    [
        ("boolean", "Yes", True),
        ("boolean", "0", False),
        ("boolean", True, True),
        ("boolean", 1.0, True),
        ("string", 600000000017.0, "600000000017"),
        ("string", " A-1 ", "A-1"),
        ("string", "(empty)", None),
        ("decimal", "(empty)", None),
        ("date", "5.11.2026", date(2026, 11, 5)),
        ("date", "2026-11-05", date(2026, 11, 5)),
        ("date", datetime(2026, 11, 5, tzinfo=UTC), date(2026, 11, 5)),
        ("datetime", "2026-11-05T10:00:00Z", datetime(2026, 11, 5, 10, tzinfo=UTC)),
    ],
)
def test_other_cells_are_read_by_the_type_of_their_field(kind: FieldType, cell: Any, value: Any) -> None:
    assert value == value_of(kind, cell, "", "x")


@every(
    "kind, cell, said",
    [
        ("decimal", "1,234", r"cost: 1,234 may be 1234 or 1.234: write 1234 or 1.23400\."),
        ("decimal", "eleven", r"cost: 'eleven' is not a number such as 1234\.50\."),
        ("decimal", "1.23.4", "is not a number"),
        ("decimal", "#N/A", "is not a number"),
        ("boolean", "maybe", "neither yes nor no: write true or false"),
        ("datetime", "11/05/2026", "can be read in two ways: write the day as 2026-11-05"),
        ("datetime", "soon", "'soon' is no day that there is; write 2026-11-05"),
        ("date", "31.2.2026", "'31.2.2026' is no day that there is"),
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_refused(kind: FieldType, cell: str, said: str) -> None:
    with pytest.raises(QueryError, match=said):
        value_of(kind, cell, "", "cost")


def test_a_code_that_a_spreadsheet_program_has_rounded_is_known() -> None:
    assert [True, True, False, False] == [is_spread_out(code) for code in ("1.23457E+11", "6E+11", "600", "E+11")]


@every(
    "cell, moment",
    [
        ("2026-07-05", "2026-07-05T00:00:00+02:00"),
        ("5.11.2026", "2026-11-05T00:00:00+01:00"),
        ("2026-11-05T10:30:00", "2026-11-05T10:30:00+01:00"),
        (date(2026, 11, 5), "2026-11-05T00:00:00+01:00"),
    ],
)
def test_days_and_times_without_a_zone_are_those_of_the_shop(cell: Any, moment: str) -> None:
    assert is_local("datetime", cell)
    assert moment == in_zone(cell, ZoneInfo("Europe/Berlin")).isoformat()
    assert not is_local("datetime", moment)
    assert not is_local("date", cell)
