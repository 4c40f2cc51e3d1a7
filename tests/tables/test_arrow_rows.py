"""Values of a table as text: whole columns at once give what each value gives by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.tables.arrow_rows import cells, plain, records

pa: Any = import_module("pyarrow")
AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=15, allow_nan=False)


def one(kind: Any, *values: Any) -> Any:
    return pa.table({"it": pa.array(values, kind)})


@settings(deadline=None)  # the first call loads pyarrow
@given(st.lists(st.none() | AMOUNTS | st.sampled_from([Decimal(0), Decimal("1E-15"), Decimal("-1E-15"), Decimal(100)])))
def test_amounts_of_a_column_are_written_as_each_one_is(values: list[Decimal | None]) -> None:
    table = one(pa.decimal128(38, 15), *values)

    assert [plain(value) for value in values] == [row["it"] for row in records(table)]
    assert [["" if value is None else plain(value)] for value in values] == list(cells(table))


@every("scale, value, text", [(15, "0", "0"), (15, "0.000000000000001", "0.000000000000001"), (0, "100", "100")])
def test_zero_and_tiny_amounts_are_no_powers_of_ten(scale: int, value: str, text: str) -> None:
    assert [text] == [row["it"] for row in records(one(pa.decimal128(38, scale), Decimal(value)))]


def test_times_have_the_offset_of_their_zone() -> None:
    moment = datetime(2026, 7, 1, 5, 30, 15, 999_000, tzinfo=UTC)

    def shown(kind: Any, value: Any) -> list[Any]:
        return [row["it"] for row in records(one(kind, value, None))]

    assert ["2026-06-30T22:30:15-07:00", None] == shown(pa.timestamp("us", tz="US/Pacific"), moment)
    assert ["2026-07-01T05:30:15+00:00", None] == shown(pa.timestamp("us", tz="UTC"), moment)
    assert ["2026-07-01T05:30:15", None] == shown(pa.timestamp("us"), moment.replace(tzinfo=None))
    assert ["2026-07-01", None] == shown(pa.date32(), date(2026, 7, 1))


def test_numbers_and_flags_stay_in_json_and_are_text_in_csv() -> None:
    table = pa.table({"id": [1, None], "yes": [True, None], "percent": [50.5, None], "tags": [["a", "b"], None]})

    assert [
        {"id": 1, "yes": True, "percent": 50.5, "tags": ["a", "b"]},
        {"id": None, "yes": None, "percent": None, "tags": None},
    ] == list(records(table))
    assert [["1", "true", "50.5", ["a", "b"]], ["", "", "", ""]] == list(cells(table))


def test_what_is_no_number_is_null_in_json_which_has_no_word_for_it() -> None:
    table = pa.table({"ratio": [float("inf"), float("nan"), 1.5], "all": [[1.5, float("-inf")], None, []]})

    assert [
        {"ratio": None, "all": [1.5, None]},
        {"ratio": None, "all": None},
        {"ratio": 1.5, "all": []},
    ] == list(records(table))
    assert ["inf", "nan", "1.5"] == [ratio for ratio, _ in cells(table)]
