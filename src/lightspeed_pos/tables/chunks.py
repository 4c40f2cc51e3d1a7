"""Rows, taken some at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from lightspeed_pos.tables.arrow import CHUNK

if TYPE_CHECKING:
    from lightspeed_pos.tables.arrow import RecordBatch, Row, Tables


def chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows in lists."""
    waiting = iter(rows)
    while chunk := list(islice(waiting, CHUNK)):
        yield chunk


async def next_chunk(rows: AsyncIterator[Row]) -> list[Row]:
    """The next rows; none after the last."""
    chunk: list[Row] = []
    while len(chunk) < CHUNK and (row := await anext(rows, None)) is not None:
        chunk.append(row)
    return chunk


def batches(tables: Tables, rows: Iterable[Row]) -> Generator[RecordBatch, None, None]:
    """The rows in batches of one schema."""
    for chunk in chunks(rows):
        yield tables.streamed(chunk)
    tables.warn_of_what_is_left_out()
