"""What `make mutation` decides: which changes it makes, how they come into a process, and what the score is."""

from __future__ import annotations

import importlib.util
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from every import every
from mutants.forks import in_fork, run
from mutants.putting_in import Living
from mutants.reach import Reach
from mutants.report import EQUIVALENT, Score
from test_layers import SOURCE

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from functools import cache

def decorated(function):
    return function

class Till:
    def __init__(self, amount):
        self.amount = amount

    @property
    def doubled(self):
        return self.amount * 2

def counter():
    def count(n):
        return n + 1
    return count

held = counter()
"""


@pytest.fixture
def program(tmp_path: Path) -> tuple[Path, Any]:
    """A file, and what it is when imported."""
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    spec = importlib.util.spec_from_file_location("program", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return path, module


@every(
    "function, old, new, seen",
    [
        ("Till.doubled", "amount * 2", "amount / 2", lambda one: one.Till(3).doubled == 1.5),
        ("Till.__init__", "= amount", "= None", lambda one: one.Till(3).amount is None),
        ("counter", "n + 1", "n - 1", lambda one: one.counter()(1) == 0),
    ],
)
def test_a_change_is_put_into_what_was_imported_before(
    program: tuple[Path, Any], function: str, old: str, new: str, seen: Callable[[Any], bool]
) -> None:
    path, module = program

    assert Living([path]).change(path, PROGRAM.replace(old, new), function)
    assert seen(module)


def test_a_change_is_put_into_a_function_that_another_one_made(program: tuple[Path, Any]) -> None:
    path, module = program

    Living([path]).change(path, PROGRAM.replace("n + 1", "n - 1"), "counter")

    assert 0 == module.held(1)


def test_a_change_of_no_function_that_is_there_is_not_put_in(program: tuple[Path, Any]) -> None:
    path, _ = program

    assert not Living([path]).change(path, PROGRAM, "missing")


def test_only_tests_that_run_a_line_of_the_statement_are_chosen(tmp_path: Path) -> None:
    reach = Reach(["a", "b", "c"], [0.1] * 3, {str(tmp_path): {"4": [0], "5": [1], "7": [2]}})

    assert {0, 1} == reach.of(tmp_path, 4, 6)


def test_a_test_that_takes_too_long_is_left_out_and_not_those_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("mutmut", reason="make mutation installs it")
    monkeypatch.syspath_prepend(ROOT / "tools")
    from mutants.generate import mutants_of
    from mutants.hunt import chosen_for

    mutant = mutants_of("def pay(amount):\n    return amount > 1\n")[0]
    reached = Reach(["a::1", "b::1", "b::2", "b::3"], [1.0, 0.5, 9.0, 2.0], {str(tmp_path): {"2": [0, 1, 2, 3]}})

    assert [0, 1, 3] == chosen_for(mutant, tmp_path, reached)


def test_a_change_that_no_test_reaches_is_not_noticed() -> None:
    assert "survived" == in_fork(lambda: run([]), 10)


def test_an_equivalent_mutant_counts_for_nothing_and_one_that_survived_as_not_noticed() -> None:
    score = Score()
    for outcome, equivalent in [("killed", False), ("timeout", False), ("survived", True), ("survived", False)]:
        score.add({"outcome": outcome}, equivalent)

    assert (2, 1, 1) == (score.killed + score.timeout, len(score.survived), score.equivalent)
    assert round(score.percent) == 67


def test_every_equivalent_mutant_is_of_a_line_that_is_there() -> None:
    lines = {path: [line.strip() for line in path.read_text().splitlines()] for path in SOURCE.rglob("*.py")}
    entries = tomllib.loads(EQUIVALENT.read_text())["equivalent"]

    assert [] == [
        entry for entry in entries if not set(entry["gone"].splitlines()) <= set(lines[SOURCE / entry["file"]])
    ]


MUTATED = '''
LIMIT = 3

def pay(amount: int = 2, *, by: str = "cash") -> bool:
    """Pay 5."""
    assert amount is not None
    log.debug("paid %s", amount)
    if amount > LIMIT:
        raise Refused(f"No more than {LIMIT + 1} now.", amount)
    return cast("bool", held["key"])
'''


def test_what_no_test_should_hold_is_not_changed() -> None:
    pytest.importorskip("mutmut", reason="make mutation installs it")
    from mutants.generate import mutants_of

    changes = {(*gone, *come) for gone, come in (mutant.difference for mutant in mutants_of(MUTATED))}

    assert changes == {
        ("if amount > LIMIT:", "if amount >= LIMIT:"),
        (
            'raise Refused(f"No more than {LIMIT + 1} now.", amount)',
            'raise Refused(f"No more than {LIMIT + 1} now.", None)',
        ),
        (
            'raise Refused(f"No more than {LIMIT + 1} now.", amount)',
            'raise Refused(f"No more than {LIMIT + 1} now.", )',
        ),
    }
