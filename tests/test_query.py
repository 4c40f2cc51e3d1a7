from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any, assert_type
from zoneinfo import ZoneInfo

import pytest

from every import every
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


MONTREAL, HAVANA, APIA = ZoneInfo("America/Montreal"), ZoneInfo("America/Havana"), ZoneInfo("Pacific/Apia")
SAO_PAULO = ZoneInfo("America/Sao_Paulo")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@every(
    "start, end, first, last",
    [
        ("2026-10-01T00:00Z", "2026-11-01T00:00Z", "2026-10-01T00:00Z", "2026-10-31T23:59:59Z"),
        ("2026-10-01T00:00-04:00", "2026-10-01T00:00:01-04:00", "2026-10-01T04:00Z", "2026-10-01T04:00Z"),
        ("2026-10-01T00:00:00.5Z", "2026-10-01T00:00:02.5Z", "2026-10-01T00:00:01Z", "2026-10-01T00:00:02Z"),
        ("2026-10-01T00:00Z", "2026-10-01T00:00:00.000001Z", "2026-10-01T00:00Z", "2026-10-01T00:00Z"),
    ],
)
def test_a_period_holds_every_second_from_its_start_up_to_its_end(start: str, end: str, first: str, last: str) -> None:
    assert query.between(moment(first), moment(last)) == query.period(moment(start), moment(end))


def test_a_period_of_days_ends_the_day_before() -> None:
    assert query.between(date(2026, 10, 1), date(2026, 10, 31)) == query.period(date(2026, 10, 1), date(2026, 11, 1))


@every(
    "start, end",
    [
        (moment("2026-10-01T00:00Z"), moment("2026-10-01T00:00Z")),
        (moment("2026-10-01T00:00:00.1Z"), moment("2026-10-01T00:00:00.9Z")),
        (date(2026, 10, 1), date(2026, 10, 1)),
    ],
)
def test_a_period_without_a_second_in_it_matches_nothing(start: datetime, end: datetime) -> None:
    assert query.one_of([]) == query.period(start, end)


@every(
    "day, tz, first, last",
    [
        (date(2026, 10, 5), MONTREAL, "2026-10-05T04:00Z", "2026-10-06T03:59:59Z"),
        (date(2026, 10, 5), "America/Montreal", "2026-10-05T04:00Z", "2026-10-06T03:59:59Z"),
        (date(2026, 10, 5), UTC, "2026-10-05T00:00Z", "2026-10-05T23:59:59Z"),
        (date(2026, 3, 8), MONTREAL, "2026-03-08T05:00Z", "2026-03-09T03:59:59Z"),  # 23 hours
        (date(2026, 11, 1), MONTREAL, "2026-11-01T04:00Z", "2026-11-02T04:59:59Z"),  # 25 hours
        (date(2018, 11, 4), SAO_PAULO, "2018-11-04T03:00Z", "2018-11-05T01:59:59Z"),  # begins at 1 o'clock
        (date(2026, 11, 1), HAVANA, "2026-11-01T04:00Z", "2026-11-02T04:59:59Z"),  # has midnight twice
    ],
)
def test_a_day_lasts_as_long_as_it_does_in_its_time_zone(day: date, tz: tzinfo | str, first: str, last: str) -> None:
    assert query.between(moment(first), moment(last)) == query.day(day, tz)


def test_a_day_that_a_time_zone_left_out_matches_nothing() -> None:
    assert query.one_of([]) == query.day(date(2011, 12, 30), APIA)


@every(
    "year, month, first, last",
    [
        (2026, 10, "2026-10-01T04:00Z", "2026-11-01T03:59:59Z"),
        (2026, 11, "2026-11-01T04:00Z", "2026-12-01T04:59:59Z"),
        (2026, 12, "2026-12-01T05:00Z", "2027-01-01T04:59:59Z"),
        (2028, 2, "2028-02-01T05:00Z", "2028-03-01T04:59:59Z"),
    ],
)
def test_a_month_ends_where_the_next_begins(year: int, month: int, first: str, last: str) -> None:
    assert query.between(moment(first), moment(last)) == query.month(year, month, MONTREAL)


NAIVE = datetime(2026, 10, 1)  # noqa: DTZ001
EARLY = datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))
wrong: Any = query  # for what type checkers refuse


@every(
    "made, advice",
    [
        (lambda: wrong.period(moment("2026-10-02T00:00Z"), moment("2026-10-01T00:00Z")), "ends before it starts"),
        (lambda: wrong.period(NAIVE, moment("2026-10-01T00:00Z")), "time zone"),
        (lambda: wrong.period(date(2026, 10, 1), moment("2026-10-01T00:00Z")), "two moments or two days"),
        (lambda: wrong.period("2026-10-01", "2026-11-01"), "two moments or two days"),
        (
            lambda: wrong.period(
                datetime.min.replace(tzinfo=timezone(timedelta(hours=1))), moment("2026-10-01T00:00Z")
            ),
            "years 1 and 9999",
        ),
        (lambda: wrong.day(NAIVE, UTC), r"\.date\(\)"),
        (lambda: wrong.day("2026-10-01", UTC), "a date"),
        (lambda: wrong.day(date(2026, 10, 1), None), "ZoneInfo"),
        (lambda: wrong.day(date(2026, 10, 1), "Montreal"), "ZoneInfo"),
        (lambda: wrong.day(date(2026, 10, 1), "../etc/passwd"), "ZoneInfo"),
        (lambda: wrong.day(date(2026, 10, 1), "\x00"), "ZoneInfo"),
        (lambda: wrong.day(date.max, UTC), "9999"),
        (lambda: wrong.day(date.min, timezone(timedelta(hours=1))), "years 1 and 9999"),
        (lambda: wrong.month(2026, 13, UTC), "1 to 12"),
        (lambda: wrong.month(2026, 0, UTC), "1 to 12"),
        (lambda: wrong.month("2026", 1, UTC), "1 to 12"),
        (lambda: wrong.month(9999, 12, UTC), "9999"),
        (lambda: wrong.month(10**30, 12, UTC), "9999"),
        (lambda: wrong.month(10**5000, 13, UTC), "1 to 12"),
        (lambda: wrong.gte(moment("2026-10-01T00:00Z")) & wrong.lt(moment("2026-11-01T00:00Z")), r"query\.period\("),
        (lambda: wrong.gte(5) & wrong.lt(10), r"query\.between\("),
        (lambda: wrong.gte(5) and wrong.lt(10), r"query\.between\("),
        (lambda: not wrong.gte(5), "cannot be tested for truth"),
        (lambda: wrong.gte(5) | wrong.lt(10), r"query\.any_of\("),
    ],
)
def test_what_is_no_period_is_refused_with_advice(made: Callable[[], object], advice: str) -> None:
    with pytest.raises(QueryError, match=advice):
        made()


def test_completion_offers_only_what_is_for_users() -> None:
    assert {"gt", "month", "any_of"} <= set(dir(query))
    assert {"datetime", "TYPE_CHECKING", "cast", "T", "_utc"}.isdisjoint(dir(query))
