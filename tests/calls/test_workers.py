"""Threads and tasks that do what a planner wants."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest

from every import in_both_loops
from lightspeed_pos.calls.workers import Tasks, Threads

SECONDS = 30  # within which a machine does something, however slow it is


class Hesitant:
    """Wants job 0, and job 1 only once it `may_go_on`; then nothing more. With `fault`, it raises instead."""

    def __init__(self, fault: Exception | None = None) -> None:
        self._fault = fault
        self._jobs = [1, 0]
        self.may_go_on = False
        self.done: list[tuple[int, Any]] = []

    def wanted(self) -> int | None:
        if len(self._jobs) == 1 and not self.may_go_on:
            return None
        if self.may_go_on and self._fault is not None:
            raise self._fault
        return self._jobs.pop() if self._jobs else None

    def landed(self, job: int, outcome: Any) -> None:
        self.done.append((job, outcome))


def test_a_thread_at_work_has_the_next_job_begun() -> None:
    planner, second_began = Hesitant(), threading.Event()

    def work(job: int) -> bool:
        if job == 1:
            second_began.set()
            return True
        planner.may_go_on = True
        threads.look()
        return second_began.wait(SECONDS)

    threads = Threads(planner, work, 2)
    try:
        assert threads.until(lambda: None) is None
    finally:
        threads.stop(wait=True)
    assert {(0, True), (1, True)} == set(planner.done)


def test_what_the_planner_raises_when_a_thread_asks_it_is_raised_where_results_are_awaited() -> None:
    planner = Hesitant(ValueError("no plan"))

    def work(_: int) -> None:
        planner.may_go_on = True
        threads.look()

    threads = Threads(planner, work, 2)
    try:
        with pytest.raises(ValueError, match="no plan"):
            threads.until(lambda: None)
    finally:
        threads.stop(wait=True)


@in_both_loops
async def test_a_task_at_work_has_the_next_job_begun() -> None:
    planner, second_began = Hesitant(), anyio.Event()

    async def work(job: int) -> bool:
        if job == 1:
            second_began.set()
            return True
        planner.may_go_on = True
        tasks.look()
        with anyio.fail_after(SECONDS):
            await second_began.wait()
        return True

    tasks = Tasks(planner, work)
    await tasks.run()

    assert {(0, True), (1, True)} == set(planner.done)


@in_both_loops
async def test_what_the_planner_raises_when_a_task_asks_it_is_raised_by_run() -> None:
    planner = Hesitant(ValueError("no plan"))

    async def work(_: int) -> None:
        planner.may_go_on = True
        tasks.look()
        await anyio.sleep_forever()  # it is cancelled

    tasks = Tasks(planner, work)
    with anyio.fail_after(SECONDS), pytest.raises(ValueError, match="no plan"):
        await tasks.run()
