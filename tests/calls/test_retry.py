from __future__ import annotations

from every import every
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.exchange.headers import refusal_seconds, retry_after_seconds


def test_backoff_doubles_up_to_a_limit() -> None:
    policy = Policy(jitter=lambda: 1.0)

    assert [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0] == [policy.backoff_seconds(n) for n in range(8)]
    assert 30.0 == policy.backoff_seconds(10_000)


def test_chance_takes_away_up_to_half_of_the_backoff() -> None:
    assert (0.5, 1.0) == (
        Policy(jitter=lambda: 0.0).backoff_seconds(1),
        Policy(jitter=lambda: 1.0).backoff_seconds(1),
    )


@every(
    "headers, seconds",
    [
        ({}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 2.5 "}, 2.5),
        ({"retry-after": "-4"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT"}, None),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:00 -0000", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, None),
    ],
)
def test_retry_after_is_read_in_all_its_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert seconds == retry_after_seconds(headers)


@every(
    "headers, seconds",
    [({}, 1.0), ({"retry-after": "0"}, 1.0), ({"retry-after": "3"}, 3.0), ({"retry-after": "1e12"}, 300.0)],
)
def test_a_refusal_keeps_away_for_a_second_at_least_and_never_for_days(headers: dict[str, str], seconds: float) -> None:
    assert seconds == refusal_seconds(headers)


def test_how_long_refusals_are_borne_follows_retries_and_the_longest_wait() -> None:
    assert 300.0 == Policy().refused_seconds
    assert 0.0 == Policy(retries=0).refused_seconds
    assert 20.0 == Policy(max_wait_seconds=20).refused_seconds
