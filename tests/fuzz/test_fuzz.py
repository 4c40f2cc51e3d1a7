"""
Decoding of anything: what `make fuzz` tries for hours, in short and without its coverage.

Each input that was found to break something lies in `found` and is tried here.
"""

from __future__ import annotations

from random import Random

import pytest

from fuzz.corpus import inputs
from fuzz.mutation import mutated
from fuzz.subjects import SUBJECTS, try_input
from lightspeed_pos.responses import documents

INPUTS = [*inputs()]
CHANGED = 1500


@pytest.fixture(autouse=True)
def nothing_warned_of_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_warned", set())


def test_real_answers_and_what_was_found_before_break_nothing() -> None:
    assert SUBJECTS.keys() == {one.split(maxsplit=1)[0].decode() for one in INPUTS}
    assert [] == [(one, error) for one in INPUTS if (error := broken(one))]


def test_changed_answers_break_nothing() -> None:
    chance = Random(14)
    changed = [mutated(chance.choice(INPUTS), chance, chance.choice(INPUTS), 8192) for _ in range(CHANGED)]

    assert [] == [(one, error) for one in changed if (error := broken(one))]


def broken(data: bytes) -> str:
    """What an input breaks, "" for nothing."""
    try:
        try_input(data)
    except Exception as error:  # noqa: BLE001  # any error is one too many
        return f"{type(error).__name__}: {error}"
    return ""
