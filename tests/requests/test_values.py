from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from lightspeed_pos.errors import QueryError
from lightspeed_pos.query import gt
from lightspeed_pos.requests.filters import raw_text
from lightspeed_pos.requests.values import filter_text, payload_scalar

if TYPE_CHECKING:
    from lightspeed_pos.catalogue.model import FieldType


class Kind(str, Enum):  # noqa: UP042 - the older form, whose str() is not its value
    BOX = "box"


class Shop(IntEnum):
    MAIN = 3


class Record:
    id = 7


@every(
    "kind, value, wire",
    [
        ("boolean", True, "true"),
        ("boolean", False, "false"),
        ("boolean", "true", "true"),
        ("integer", 42, "42"),
        ("integer", "42", "42"),
        ("integer", -1, "-1"),
        ("integer", Shop.MAIN, "3"),
        ("decimal", Decimal("4.20"), "4.2"),
        ("decimal", Decimal("1E+3"), "1000"),
        ("decimal", Decimal("1.0E-8"), "0.00000001"),
        ("decimal", Decimal("-0.00"), "0"),
        ("decimal", 0.1, "0.1"),
        ("decimal", 1e-7, "0.0000001"),
        ("decimal", 100.0, "100"),
        ("decimal", "11.90", "11.9"),
        ("decimal", 5, "5"),
        ("string", "Übergröße | = , %", "Übergröße | = , %"),
        ("string", 12345678905, "12345678905"),
        ("enum", Kind.BOX, "box"),
        ("datetime", datetime(2021, 10, 5, 14, 18, 46, tzinfo=UTC), "2021-10-05T14:18:46+00:00"),
        ("datetime", datetime(2021, 10, 5, 10, 18, tzinfo=timezone(-timedelta(hours=4))), "2021-10-05T14:18:00+00:00"),
        ("datetime", "2021-10-05T14:18:46Z", "2021-10-05T14:18:46+00:00"),
        ("date", date(2026, 1, 31), "2026-01-31"),
        ("date", "2026-01-31", "2026-01-31"),
    ],
)
def test_value_to_wire_text(kind: FieldType, value: object, wire: str) -> None:
    assert wire == filter_text(kind, False, value, "field")


@every(
    "kind, value, advice",
    [
        ("boolean", 1, "True or False"),
        ("boolean", "yes", "True or False"),
        ("integer", True, "a whole number is needed, got bool True"),
        ("integer", "12a", "whole number"),
        ("integer", "٣", "whole number"),
        ("integer", 1.0, "whole number"),
        ("integer", 10**30, "whole number"),
        ("integer", 10**5000, r"got int <int>\.$"),
        ("integer", Record(), r"pass its id \(7\)"),
        ("integer", [1, 2], "query.one_of"),
        ("integer", gt(1), "a condition is not a value"),
        ("decimal", [gt(1), gt(9)], r"query\.between\(low, high\)"),
        ("datetime", (gt("2026-10-01"), gt("2026-11-01")), r"query\.period\(start, end\)"),
        ("decimal", float("nan"), "finite"),
        ("decimal", float("inf"), r"a finite number is needed, got float inf\.$"),
        ("decimal", Decimal("NaN"), r"a finite number is needed, got Decimal Decimal\('NaN'\)\.$"),
        ("decimal", ">5", r"a number is needed, got '>5': write query\.gt\(5\)\.$"),
        ("decimal", Decimal("-Infinity"), "finite"),
        ("decimal", Decimal("1e1000000"), "digits"),
        ("decimal", Decimal("1e-1000000"), "digits"),
        ("decimal", "4,20", "number"),
        ("decimal", True, "number"),
        ("string", True, "text"),
        ("string", b"abc", "text"),
        ("string", 1.5, "text"),
        ("string", "\ud800", "surrogates"),
        ("datetime", datetime(2021, 10, 5), r"no time zone.*tzinfo=UTC"),  # noqa: DTZ001
        ("datetime", "2021-10-05T14:18:46", "no time zone"),
        ("datetime", "2021-10-05", "whole day"),
        ("datetime", date(2021, 10, 5), "whole day"),
        ("datetime", "yesterday", "datetime"),
        ("datetime", 1633443526, "datetime"),
        ("datetime", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))), r"years 1 and 9999 .* got datetime "),
        ("date", datetime(2021, 10, 5, tzinfo=UTC), r"\.date\(\)"),
        ("date", "01/31/2026", r"a date is needed, got '01/31/2026'\.$"),
        ("object", 1, "holds records"),
        ("integer", None, "unset integer"),
        ("decimal", None, "unset decimal"),
        ("datetime", None, "unset datetime"),
        ("boolean", None, "unset boolean"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_advice(kind: FieldType, value: object, advice: str) -> None:
    with pytest.raises(QueryError, match=advice) as caught:
        filter_text(kind, False, value, "cost")

    assert str(caught.value).startswith("cost")


def test_none_is_zero_for_a_key_and_empty_for_text() -> None:
    assert ("0", "") == (filter_text("integer", True, None, "f"), filter_text("string", False, None, "f"))


def test_fractions_of_a_second_round_towards_the_records_that_are_meant() -> None:
    moment = datetime(2021, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC)

    assert "2021-12-31T23:59:59+00:00" == filter_text("datetime", False, moment, "f")
    assert "2022-01-01T00:00:00+00:00" == filter_text("datetime", False, moment, "f", up=True)
    assert "9999-12-31T23:59:59+00:00" == filter_text("datetime", False, datetime.max.replace(tzinfo=UTC), "f", up=True)


@every(
    "kind, value, json",
    [
        ("integer", 1, 1),
        ("integer", "12", 12),
        ("boolean", True, True),
        ("boolean", "false", False),
        ("decimal", Decimal("11.90"), "11.9"),
        ("decimal", 3, "3"),
        ("string", "x", "x"),
        ("datetime", date(2021, 4, 4), "2021-04-04"),
        ("datetime", datetime(2021, 4, 4, tzinfo=UTC), "2021-04-04T00:00:00+00:00"),
        ("integer", None, ""),
        ("decimal", None, ""),
        ("datetime", None, ""),
        ("string", None, ""),
    ],
)
def test_value_to_payload(kind: FieldType, value: object, json: object) -> None:
    written = payload_scalar(kind, value, "field")

    assert (type(json), json) == (type(written), written)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=6))
def test_decimals_keep_their_value_without_exponent_or_trailing_zeros(number: Decimal) -> None:
    wire = filter_text("decimal", False, number, "f")

    assert number == Decimal(wire)
    assert "E" not in wire
    assert not ("." in wire and wire.endswith(("0", ".")))


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(-9, 6))
def test_a_float_is_the_decimal_of_15_digits_that_it_stands_for(digits: int, exponent: int) -> None:
    number = Decimal(digits).scaleb(exponent)

    assert number == Decimal(filter_text("decimal", False, float(number), "f"))
    assert filter_text("decimal", False, number, "f") == payload_scalar("decimal", float(number), "f")


@every(
    "sum, wire",
    [(0.1 + 0.2, "0.3"), (1.1 * 3, "3.3"), (4.35 * 100, "435"), (-0.1 - 0.2, "-0.3"), (1e22, "1" + 22 * "0")],
)
def test_noise_of_a_computation_with_floats_is_not_sent(sum: float, wire: str) -> None:  # noqa: A002
    assert wire == filter_text("decimal", False, sum, "f") == payload_scalar("decimal", sum, "f")
    assert wire == raw_text("defaultCost", sum)


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.timezones()))  # noqa: DTZ001
def test_times_are_the_same_second_in_utc(moment: datetime) -> None:
    wire = filter_text("datetime", False, moment, "f")

    assert moment.astimezone(UTC).replace(microsecond=0) == datetime.fromisoformat(wire)
    assert wire.endswith("+00:00")
