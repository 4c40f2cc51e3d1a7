"""Times inside relations, brought to UTC when the relation is first touched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import Any

from msgspec.structs import force_setattr

from lightspeed_pos.catalogue import ENTITIES


def to_utc(records: Iterable[Any]) -> None:
    """
    Bring the times of these records to UTC, in place, so that `.date()` is right.

    Decoding does so for answers whose beginning or end shows a local time. One in the middle of a long answer is found
    here, where only those pay for it who touch the relation.
    """
    for record in records:
        for name in _times(record.ENTITY):
            value = getattr(record, name, None)
            if isinstance(value, datetime) and value.utcoffset():
                force_setattr(record, name, value.astimezone(UTC))


@cache
def _times(entity: str) -> tuple[str, ...]:
    """Names of the fields of an entity that hold times."""
    return tuple(field.python for field in ENTITIES[entity].fields if field.type == "datetime")
