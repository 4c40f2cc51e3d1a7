"""What is read at once and belongs in one transaction: rows, what they say about rows that are gone, the cursor."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from lightspeed_pos.catalogue.strategies import Strategy
from lightspeed_pos.sync.state import TableState

Row = dict[str, Any]


class Whole(msgspec.Struct, frozen=True, tag=True):
    """The rows of a table are all there are: others are gone. `ids` are those of all pages; None for tables without."""

    ids: frozenset[int] | None


class Range(msgspec.Struct, frozen=True, tag=True):
    """The rows are all there are with ids from `low` to `high`, both included: others are gone. None: no bound."""

    low: int | None
    high: int | None


class Below(msgspec.Struct, frozen=True, tag=True):
    """The rows are all there are below these parents: others with such a parent are gone. `field` is the API's name."""

    field: str
    ids: frozenset[int]


class Days(msgspec.Struct, frozen=True, tag=True):
    """The rows are all there are of these days, both included: others of these days are gone."""

    first: date
    last: date


Gone = Whole | Range | Below | Days


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table as the service sent them, the relations that came with them, and which rows are gone."""

    strategy: Strategy
    rows: list[Row]
    relations: tuple[str, ...] = ()
    gone: Gone | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """
    One page and what belongs to it. `state` is that of the table when these rows are kept.

    `ended`: the reading of the table is over.
    """

    strategy: Strategy
    state: TableState
    parts: list[Part] = field(default_factory=list[Part])
    ended: bool = False
