"""
The plugin of pytest that tries mutants: tests are collected once, and each mutant is a fork of that session.

A mutant meets the tests that run its statement, those of the quickest files first, until one fails. Now and then the
same tests run on a fork without a mutant: they have to pass, or else what kills is the way and not the mutant.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from random import Random

import pytest

from mutants.forks import in_fork, run
from mutants.generate import Mutant, mutants_of
from mutants.groups import NOT_RUN_FIXTURE, NOT_RUN_WORD, TESTS
from mutants.putting_in import Living
from mutants.reach import Reach, digest, reach
from test_layers import SOURCE

SLACK = 10.0  # seconds of processor time beside what the tests took
MOST_SECONDS = 8.0  # of processor time of the tests for one mutant, as they took when measured
CONTROLS = 40  # mutants for one fork without a mutant
SEED = 14
GENERATOR = Path(__file__).with_name("generate.py")


@dataclass
class Tried:
    """What became of a mutant: survived, killed, timeout; lame if it is in no function that is there."""

    file: str
    function: str
    line: int
    gone: list[str]
    come: list[str]
    outcome: str
    tests: int
    key: str
    against: str  # the tests that there were


def sample(mutants: list[Mutant], most: int, name: str) -> list[tuple[int, Mutant]]:
    """So many of them, with their numbers, in an order by chance: always the same for a file of that name."""
    chance = Random(f"{SEED} {name}")
    return chance.sample(list(enumerate(mutants)), min(most, len(mutants)))


@dataclass
class Hunt:
    """Tries so many mutants of each file, for so long, and keeps what became of them in a folder."""

    group: str
    files: list[Path]
    most: int
    seconds: float
    folder: Path

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what is not run."""
        items[:] = [
            item
            for item in items
            if NOT_RUN_FIXTURE not in getattr(item, "fixturenames", ()) and NOT_RUN_WORD not in item.name
        ]

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running the tests."""
        ends = time.monotonic() + self.seconds
        against = digest([*SOURCE.rglob("*.py"), *TESTS.rglob("*.py"), *self.files])
        living = Living(self.files)
        gc.freeze()  # so that a fork copies less
        reached = reach(session.items, living, self.folder / f"reach-{self.group}-{against}.json")
        kept = self.folder / f"{self.group}.json"
        before = {one["key"]: Tried(**one) for one in json.loads(kept.read_text())["done"]} if kept.exists() else {}
        ours = {str(path.relative_to(SOURCE)) for path in self.files}
        done = [one for one in before.values() if one.file not in ours]
        waiting = 0
        for number, (path, key, mutant) in enumerate(self._mutants()):
            known = before.get(key)
            if known and (known.against == against or (known.outcome in ("killed", "timeout") and known.tests)):
                done.append(known)
            elif time.monotonic() > ends:
                waiting += 1
            else:
                chosen = chosen_for(mutant, path, reached)
                tests = [session.items[one] for one in chosen]
                if number % CONTROLS == 0:
                    _control(tests)
                seconds = sum(reached.seconds[one] for one in chosen)
                gone, come = mutant.difference
                done.append(
                    Tried(
                        file=str(path.relative_to(SOURCE)),
                        function=mutant.function,
                        line=mutant.first,
                        gone=gone,
                        come=come,
                        outcome=in_fork(partial(_try, living, path, mutant, tests), SLACK + 5 * seconds),
                        tests=len(tests),
                        key=key,
                        against=against,
                    )
                )
        kept.write_text(json.dumps({"waiting": waiting, "done": [asdict(one) for one in done]}, indent=1))
        return True

    def _mutants(self) -> Iterator[tuple[Path, str, Mutant]]:
        """The sample of all files, one of each file after the other."""
        columns: list[tuple[float, Path, str, Mutant]] = []
        for path in self.files:
            made = digest([path, GENERATOR])
            chosen = sample(mutants_of(path.read_text()), self.most, str(path.relative_to(SOURCE)))
            columns += [
                (place / len(chosen), path, f"{made}:{number}", mutant) for place, (number, mutant) in enumerate(chosen)
            ]
        for _, path, key, mutant in sorted(columns, key=lambda one: one[:3]):
            yield path, key, mutant


def chosen_for(mutant: Mutant, path: Path, reached: Reach) -> list[int]:
    """
    The tests that run its statement: by file, the quickest first, for no more than MOST_SECONDS.

    One that does not fit in is left out, and not those after it.
    """
    able = sorted(reached.of(path, mutant.first, mutant.last))
    by_file = [list(tests) for _, tests in groupby(able, lambda one: reached.tests[one].split("::")[0])]
    by_file.sort(key=lambda tests: sum(reached.seconds[one] for one in tests) / len(tests))
    chosen: list[int] = []
    left = MOST_SECONDS
    for one in (one for tests in by_file for one in tests):
        if reached.seconds[one] < left or not chosen:
            chosen.append(one)
            left -= reached.seconds[one]
    return chosen


def _try(living: Living, path: Path, mutant: Mutant, tests: list[pytest.Item]) -> int:
    if not living.change(path, mutant.text, mutant.function):
        return 3
    return run(tests)


def _control(tests: list[pytest.Item]) -> None:
    if in_fork(partial(run, tests), 600) != "survived":
        pytest.exit(f"Tests fail in this order on what is not mutated: {[one.nodeid for one in tests]}", 2)
