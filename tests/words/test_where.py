"""Conditions as people type them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError
from lightspeed_pos.words.where import alternatives, filters

PARIS = ZoneInfo("Europe/Paris")
SALE, ITEM = ENDPOINTS["Sale"], ENDPOINTS["Item"]


def read(*given: str) -> dict[str, Any]:
    return filters(SALE, given, lambda: PARIS)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@every(
    "text, name, expected",
    [
        ("total>10", "total", query.gt("10")),
        ("total >= 10.50", "total", query.gte("10.50")),
        ("sale_id=5", "sale_id", "5"),
        ("sale_id == 5", "sale_id", "5"),
        ("customer_id!=", "customer_id", query.ne(None)),
        ("customer_id=", "customer_id", None),
        ("sale_id in 1, 2,3", "sale_id", query.one_of(["1", "2", "3"])),
        ("completed=yes", "completed", "true"),
        ("ticket_number~22%", "ticket_number", query.like("22%")),
        ("sale_lines.item_id=4", "sale_lines__item_id", "4"),
        ("complete_time>=2026-11-01", "complete_time", query.gte(at("2026-10-31T23:00Z"))),
        ("complete_time>2026-11-01", "complete_time", query.gte(at("2026-11-01T23:00Z"))),
        ("complete_time<2026-11-01", "complete_time", query.lt(at("2026-10-31T23:00Z"))),
        ("complete_time<=2026-11-01", "complete_time", query.lt(at("2026-11-01T23:00Z"))),
        ("complete_time=2026-03-29", "complete_time", query.period(at("2026-03-28T23:00Z"), at("2026-03-29T22:00Z"))),
        ("complete_time=2026-10", "complete_time", query.period(at("2026-09-30T22:00Z"), at("2026-10-31T23:00Z"))),
        ("complete_time=2026-12", "complete_time", query.period(at("2026-11-30T23:00Z"), at("2026-12-31T23:00Z"))),
        ("complete_time>2026-10", "complete_time", query.gte(at("2026-10-31T23:00Z"))),
        ("complete_time<2026-10", "complete_time", query.lt(at("2026-09-30T22:00Z"))),
        ("complete_time>2026-11-01T10:00", "complete_time", query.gt(at("2026-11-01T09:00Z"))),
        ("complete_time>2026-11-01T10:00Z", "complete_time", query.gt(at("2026-11-01T10:00Z"))),
    ],
)
def test_a_condition_reads_as(text: str, name: str, expected: object) -> None:
    ((found, value),) = read(text).items()

    assert (name, expected) == (found, _in_utc(value))


def test_last_month_is_the_month_before_that_of_today() -> None:
    end = datetime.now(PARIS).replace(day=1) - timedelta(days=1)

    assert read(f"complete_time={end:%Y-%m}") == read("complete_time=last-month")
    assert read(f"complete_time>{end:%Y-%m}") == read("complete_time>=this-month")


def _in_utc(value: Any) -> Any:
    if isinstance(value, query.Condition):
        moments = tuple(one.astimezone(UTC) if isinstance(one, datetime) else one for one in value.values)
        return query.Condition(value.operator, moments)
    return value


def test_two_ends_of_a_time_become_a_period_whose_last_day_counts() -> None:
    found = read("complete_time>=2026-11-01", "complete_time<=2026-11-02")

    assert {"complete_time": query.period(at("2026-10-31T23:00Z"), at("2026-11-02T23:00Z"))} == found


def test_two_ends_of_a_number_become_a_range() -> None:
    assert {"total": query.between("5", "10")} == read("total<=10", "total>=5")


def test_text_without_a_wildcard_is_looked_for_inside() -> None:
    assert {"description": query.like("%tent%")} == filters(ITEM, ["description~tent"], lambda: UTC)


def test_alternatives_become_one_any_of() -> None:
    found = alternatives(ITEM, ["description=a", "description~b%", "custom_sku in c,d"], lambda: UTC)

    assert (query.any_of(description=["a", query.like("b%")], custom_sku=["c", "d"]),) == found


@every(
    "given, words",
    [
        (["total"], "is no condition"),
        (["totl>1"], "did you mean total"),
        (["total>1", "total>2"], "one condition for a field"),
        (["total>1", "total<2"], "write >= and <="),
        (["complete_time>soon"], "is no time"),
        (["complete_time~2026-11-01"], "a whole day can be compared"),
        (["complete_time~2026-11-01T10:00"], "a time can be compared"),
        (["complete_time!~2026-11-01T10:00"], "a time can be compared"),
    ],
)
def test_what_is_no_condition_says_what_to_write(given: list[str], words: str) -> None:
    with pytest.raises(QueryError, match=words):
        read(*given)
