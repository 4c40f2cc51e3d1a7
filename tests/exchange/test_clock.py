from __future__ import annotations

import time

import anyio
import pytest

from every import both_loops, every
from lightspeed_pos.exchange.clock import ScaledClock, SystemClock


def test_system_time_is_the_time_of_day() -> None:
    before = time.time()
    now = SystemClock().now()

    assert before - 0.01 <= now <= time.time() + 0.01  # two clocks of the computer


def test_clocks_with_a_common_start_agree_whenever_they_are_made() -> None:
    start = time.time() - 100
    early = ScaledClock(1000, start)
    time.sleep(0.002)
    late = ScaledClock(1000, start)
    before, now, after = early.now(), late.now(), early.now()

    assert before - 1 <= now <= after + 1
    assert before - start >= 100_000


def test_a_fast_clock_sleeps_less() -> None:
    clock = ScaledClock(10_000)
    began, really = clock.now(), time.monotonic()

    clock.sleep(1000)

    assert clock.now() - began >= 1000
    assert time.monotonic() - really < 1000


@both_loops
def test_a_fast_clock_sleeps_less_in_tasks(backend: str) -> None:
    clock = ScaledClock(10_000)
    began, really = clock.now(), time.monotonic()

    anyio.run(clock.sleep_async, 1000.0, backend=backend)

    assert clock.now() - began >= 1000
    assert time.monotonic() - really < 1000


def test_time_never_runs_backwards_even_if_the_wall_clock_does(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    before = clock.now()

    monkeypatch.setattr(time, "time", lambda: 0.0)

    assert clock.now() >= before


def test_a_negative_sleep_is_none_at_all() -> None:
    SystemClock().sleep(-5)


@every("speed", [0, -1, float("nan")])
def test_a_clock_runs_forward(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        ScaledClock(speed)
