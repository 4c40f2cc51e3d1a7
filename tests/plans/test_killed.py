"""A process that applies a plan is killed at any event, and run again: every row is applied once."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from apply_process import apply_and_die
from forked import Forked
from lightspeed_pos import Client, Plan, Run, ScaledClock, StaticToken
from lightspeed_pos.plans.runs import runs_of
from lightspeed_pos.sandbox import Sandbox

SPEED = 1000.0
LIVE = "archived = 'false'"
ROWS: list[dict[str, Any]] = [
    {"item_id": 1, "description": "Changed"},
    {"item_id": 2, "archived": True},
    {"custom_sku": "K-1", "description": "Made with a code"},
    {"description": "Made"},
    {"description": "Made"},
]


def count(shop: Sandbox, what: str) -> int:
    ((number,),) = shop.records(f"SELECT count(*) FROM Item WHERE {what}")
    return int(number)


@pytest.fixture(scope="module")
def service() -> Iterator[Sandbox]:
    with Sandbox(items=10, speed=SPEED, expires_in=10**6) as shop:
        yield shop


@contextmanager
def planned(service: Sandbox, folder: Path) -> Generator[tuple[Plan, Callable[[Path | None, int], int | None]]]:
    """A plan in a shop as it was at first, and what applies it, or undoes it, in a process that dies."""
    service.reset()
    folder.mkdir()
    clock = ScaledClock(SPEED)
    with Client(StaticToken(service.token), base_url=service.url, clock=clock) as client:
        plan = client.account(service.account_id).items.plan(ROWS, create=True)
        plan.save(folder / "plan.json")

        def die(path: Path | None, event: int) -> int | None:
            times = (SPEED, clock.start)
            arguments = (service.url, service.token, service.account_id, times, path, folder, event)
            return Forked(apply_and_die, *arguments).finished()[0]

        yield plan, die


def content(service: Sandbox) -> list[Any]:
    """What the plan changes, of all items that are not archived."""
    return service.records("SELECT description, customSku FROM Item WHERE archived = 'false' ORDER BY description")


# Each event is tried by the slow test; every fourth of them meets each kind, before and after.
@pytest.mark.parametrize("step", [4, pytest.param(1, marks=pytest.mark.slow)])
def test_killed_at_any_event_and_run_again_every_row_is_applied_once(
    step: int, service: Sandbox, tmp_path: Path
) -> None:
    bad: list[str] = []
    for event in itertools.count(1, step):
        with planned(service, tmp_path / str(event)) as (plan, die):
            before = content(service)
            code = die(tmp_path / str(event) / "plan.json", event)
            run = plan.apply(directory=tmp_path / str(event))
            made = [count(service, f"description = '{name}'") for name in ("Changed", "Made with a code", "Made")]
            if ({"ok": 5}, [1, 1, 2], len(before) + 2) != (dict(run.counts), made, len(content(service))):
                bad.append(f"killed at event {event}: {run}, {made}")
            if run.number != 1 or run.undo().left or before != content(service):
                bad.append(f"killed at event {event}: not undone")
        if code != -9:
            break

    assert [] == bad
    assert 0 == code
    assert 20 < event


def test_killed_half_way_and_undone_at_once_nothing_is_left_of_it(service: Sandbox, tmp_path: Path) -> None:
    bad: list[str] = []
    for event in range(2, 30, 6):
        with planned(service, tmp_path / str(event)) as (plan, die):
            before = content(service)
            die(tmp_path / str(event) / "plan.json", event)
            for folder in runs_of("localhost", service.account_id, tmp_path / str(event)).all():
                left = (
                    Run(plan.target, runs_of("localhost", service.account_id, tmp_path / str(event)), folder)
                    .undo()
                    .left
                )
                bad += [f"killed at event {event}: {left}"] if left else []
            if before != content(service):
                bad.append(f"killed at event {event}: not undone")

    assert [] == bad


def test_an_undo_that_was_killed_goes_on(service: Sandbox, tmp_path: Path) -> None:
    bad: list[str] = []
    for event in range(5, 30, 6):
        with planned(service, tmp_path / str(event)) as (plan, die):
            before = content(service)
            run = plan.apply(directory=tmp_path / str(event))
            die(None, event)
            left = run.undo().left
            if left or before != content(service):
                bad.append(f"killed at event {event}: {left}")

    assert [] == bad
