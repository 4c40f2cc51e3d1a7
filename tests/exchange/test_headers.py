"""What the headers of an answer say about the rate limit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.exchange.headers import Reading, refusal_seconds, retry_after_seconds

ALL = {
    "x-ls-api-bucket-level": "12.5/180",
    "x-ls-api-drip-rate": "3",
    "x-ls-api-request-cost": "1.2",
    "x-ls-api-burst-level": "4/25",
}


@every("spelled", [str.lower, str.upper, str.title])
def test_all_is_read_whatever_the_case_of_the_names(spelled: Callable[[str], str]) -> None:
    headers = {spelled(name): value for name, value in ALL.items()}

    assert Reading(12.5, 0.1, 180.0, 3.0, 1.2, 25.0, 4.0) == Reading.of(headers)


def test_nothing_is_read_from_nothing() -> None:
    assert Reading() == Reading.of({}) == Reading.of(dict.fromkeys(ALL, "")) == Reading.of(dict.fromkeys(ALL, "x/y"))


@every("level, margin", [("12", 0.0), ("12.5", 0.1), ("12.25", 0.01), ("12.", 1.0)])
def test_a_level_may_be_too_low_by_its_last_digit(level: str, margin: float) -> None:
    assert pytest.approx(margin) == Reading.of({"x-ls-api-bucket-level": f"{level}/90"}).margin


@every("text", ["-1", "nan", "inf", "-inf", "1e999"])
def test_what_is_no_number_from_zero_up_says_nothing(text: str) -> None:
    reading = Reading.of({"x-ls-api-request-cost": text, "x-ls-api-drip-rate": text})

    assert (None, None) == (reading.cost, reading.drip_rate)


def test_a_cost_and_a_level_may_be_zero_but_no_size_and_no_rate() -> None:
    zeros = {**dict.fromkeys(ALL, "0"), "x-ls-api-bucket-level": "0/0", "x-ls-api-burst-level": "0/0"}

    assert Reading(level=0.0, cost=0.0, burst_level=0.0) == Reading.of(zeros)


@every("level, full", [("89.99/90", False), ("90/90", True), ("91/90", True), ("90", False), ("/90", False)])
def test_a_bucket_is_full_when_its_level_has_reached_its_size(level: str, full: bool) -> None:
    assert full == Reading.of({"x-ls-api-bucket-level": level}).full


@every(
    "headers, seconds",
    [
        ({}, None),
        ({"retry-after": " "}, None),
        ({"retry-after": " 3 "}, 3.0),
        ({"retry-after": "2.5"}, 2.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "-4"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Mon, 05 Jan 2026 14:30:07 GMT"}, None),
        ({"retry-after": "Mon, 05 Jan 2026 14:30:07 GMT", "date": "Mon, 05 Jan 2026 14:30:00 GMT"}, 7.0),
        ({"retry-after": "Mon, 05 Jan 2026 14:29:00 GMT", "date": "Mon, 05 Jan 2026 14:30:00 GMT"}, 0.0),
        ({"retry-after": "Mon, 05 Jan 2026 14:30:07 GMT", "date": "yesterday"}, None),
        ({"retry-after": "Mon, 05 Jan 2026 14:30:07 -0000", "date": "Mon, 05 Jan 2026 14:30:00 GMT"}, None),
    ],
)
def test_retry_after_is_in_seconds_or_a_date_beside_that_of_the_answer(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert seconds == retry_after_seconds(headers)


@settings(max_examples=30, deadline=None)
@given(st.floats(0, 1000))
def test_a_refusal_is_waited_out_for_a_second_to_five_minutes(asked: float) -> None:
    assert min(max(asked, 1.0), 300.0) == refusal_seconds({"retry-after": repr(asked)})


def test_a_refusal_that_says_nothing_is_waited_out_for_a_second() -> None:
    assert 1.0 == refusal_seconds({})
