from __future__ import annotations

import math

import pytest

from lightspeed_pos.sandbox.limits.limiter import Limiter
from lightspeed_pos.sandbox.problems import Problem


def test_size_drip_rate_and_burst_grow_with_registers() -> None:
    limits = [(Limiter(n).size, Limiter(n).drip_rate, Limiter(n).burst_limit) for n in (1, 3, 10)]
    assert [(90, 1.0, 20), (110, 2.0, 24), (180, 5.5, 40)] == limits


def test_first_overflow_is_served_and_the_next_request_is_refused() -> None:
    limiter = Limiter(level=89.5)
    limiter.admit(10, now=0.0)
    with pytest.raises(Problem) as refused:
        limiter.admit(1, now=0.0)
    assert limiter.level == 99.5
    assert refused.value.status == 429
    assert refused.value.headers["X-LS-API-RateLimit-Type"] == "api-leaky-bucket"
    assert refused.value.headers["Retry-After"] == "10"


def test_refused_request_is_served_after_the_time_it_was_told() -> None:
    for level in (90.0, 91.0, 92.57):
        limiter = Limiter(level=level)
        with pytest.raises(Problem) as refused:
            limiter.admit(1, now=0.0)
        limiter.admit(1, now=float(refused.value.headers["Retry-After"]))


def test_sample_of_the_documentation_waits_three_seconds() -> None:
    with pytest.raises(Problem) as refused:
        Limiter(level=92.57).admit(10, now=0.0)
    assert "3" == refused.value.headers["Retry-After"]
    assert "92.57/90" == refused.value.headers["X-LS-Api-Bucket-Level"]


def test_level_drips_with_time_and_never_below_zero() -> None:
    limiter = Limiter(registers=2, level=10.0)
    limiter.settle(4.0)
    assert 4.0 == limiter.level
    limiter.settle(400.0)
    assert 0.0 == limiter.level


def test_burst_window_lets_twenty_through_and_opens_again_next_second() -> None:
    limiter = Limiter(seen_at=100.0)
    for _ in range(20):
        limiter.admit(0.1, now=100.2)
    with pytest.raises(Problem) as refused:
        limiter.admit(0.1, now=100.9)
    assert "api-burst-limiter" == refused.value.headers["X-LS-API-RateLimit-Type"]
    assert "burst rate limit exceeded" in refused.value.message
    limiter.admit(0.1, now=101.0)
    assert 1 == limiter.in_window


def test_burst_windows_begin_a_phase_after_the_second() -> None:
    limiter = Limiter(seen_at=100.0, phase=0.4)
    for _ in range(20):
        limiter.admit(0.1, now=100.5)
    with pytest.raises(Problem):
        limiter.admit(0.1, now=101.3)
    limiter.admit(0.1, now=101.5)
    assert 1 == limiter.in_window
    with pytest.raises(ValueError, match="phase must be a number of seconds, not nan"):
        Limiter(phase=math.nan)


def test_headers_show_fractions_as_they_are() -> None:
    limiter = Limiter(registers=2)
    limiter.admit(1.6, now=0.0)
    assert {
        "X-LS-Api-Bucket-Level": "1.6/100",
        "X-LS-Api-Burst-Level": "1/22",
        "X-LS-Api-Drip-Rate": "1.5",
        "X-LS-Api-Request-Cost": "1.6",
    } == limiter.headers(1.6)


def test_gift_cards_are_looked_up_once_a_second_at_most() -> None:
    limiter = Limiter()
    limiter.admit(1, now=100.0, lookup=True)
    with pytest.raises(Problem) as refused:
        limiter.admit(1, now=100.9, lookup=True)
    assert (429, "1") == (refused.value.status, refused.value.headers["Retry-After"])
    limiter.admit(1, now=100.95)
    limiter.admit(1, now=101.0, lookup=True)
    assert 2 == round(limiter.level)
