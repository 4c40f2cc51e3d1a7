"""Arrangements of the ids of 9,000 records, as shops come to have them, each always the same."""

from __future__ import annotations

import random
from itertools import pairwise

RECORDS = 9_000
OLD_RECORDS = 10 * RECORDS  # of which nine tenths are gone


def dense() -> list[int]:
    """Nothing was ever deleted."""
    return list(range(1, RECORDS + 1))


def every_tenth() -> list[int]:
    """Databases that count in tens."""
    return list(range(10, OLD_RECORDS + 1, 10))


def clusters() -> list[int]:
    """Runs of about 400 ids, and holes nine times as long between them."""
    dice = random.Random(1)
    ids: list[int] = []
    while len(ids) < RECORDS:
        start = (ids[-1] if ids else 0) + dice.randint(1_800, 5_400)
        ids.extend(range(start, start + dice.randint(300, 500)))
    return ids[:RECORDS]


def front_missing() -> list[int]:
    """Nine tenths of all ids are gone, most of them old: of 300 old ones three are left, of the new ones almost all."""
    dice = random.Random(2)
    few = dice.sample(range(1, OLD_RECORDS - RECORDS), RECORDS // 10)
    many = dice.sample(range(OLD_RECORDS - RECORDS, OLD_RECORDS + 1), RECORDS - len(few))
    return sorted(few + many)


def thin_by_chance() -> list[int]:
    """Nine tenths of all ids are gone, whichever."""
    return sorted(random.Random(3).sample(range(1, OLD_RECORDS + 1), RECORDS))


def block_at_the_end() -> list[int]:
    """A shop that began anew, and kept a few records."""
    few = range(1, 31)
    return [*few, *range(OLD_RECORDS - RECORDS + len(few) + 1, OLD_RECORDS + 1)]


def jumps() -> list[int]:
    """Runs of about 1,000 ids, each millions after the one before."""
    dice = random.Random(4)
    ids: list[int] = []
    while len(ids) < RECORDS:
        start = (ids[-1] if ids else 0) + dice.randint(1_000_000, 9_000_000)
        ids.extend(range(start, start + dice.randint(600, 1_400)))
    return ids[:RECORDS]


SHAPES = {
    "dense": dense,
    "every tenth": every_tenth,
    "clusters": clusters,
    "front missing": front_missing,
    "thin by chance": thin_by_chance,
    "block at the end": block_at_the_end,
    "jumps of millions": jumps,
}


def ids_of(shape: str) -> list[int]:
    """The ids of a shape, lowest first."""
    ids = SHAPES[shape]()
    assert len(ids) == RECORDS
    assert all(one < two for one, two in pairwise(ids))
    return ids
