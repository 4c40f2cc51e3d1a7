"""
What breaks between a program and the service: no write is done twice, nothing is lost silently, sync equals async.

These are some trials of the fault matrix; `tools/write_fault_matrix.py` makes all of them, and docs/fault-matrix.md.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fault_matrix.matrix import Result, Trial, trials
from fault_matrix.operations import OPERATIONS
from fault_matrix.trial import new_shop, tried
from lightspeed_pos.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
READS = [one for one in OPERATIONS if not one.writes and "sync" not in one.name]
WRITES = [one for one in OPERATIONS if one.writes]


@pytest.fixture(scope="module")
def small_shop() -> Iterator[Sandbox]:
    with new_shop() as running:
        yield running


def problems(shop: Sandbox, chosen: list[Trial]) -> list[str]:
    found: list[str] = []
    for trial in chosen:
        outcomes = [
            tried(shop, trial.operation, trial.fault, always=trial.always, executed=trial.executed, kind=kind)
            for kind in ("sync", "async")
        ]
        found += Result(trial, *outcomes).problems()
    assert chosen
    return found


def test_a_write_that_may_have_been_done_is_not_done_twice(small_shop: Sandbox) -> None:
    assert [] == problems(small_shop, [one for one in trials(["cut"], WRITES) if not one.always])


def test_a_write_that_was_refused_again_and_again_was_not_done(small_shop: Sandbox) -> None:
    assert [] == problems(small_shop, [one for one in trials(["409"], WRITES) if one.always])


def test_a_read_that_was_broken_off_is_complete_or_raises(small_shop: Sandbox) -> None:
    assert [] == problems(small_shop, trials(["html"], READS))


@pytest.mark.slow
def test_the_page_is_what_the_trials_show() -> None:
    command = [sys.executable, str(ROOT / "tools" / "write_fault_matrix.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)
