"""
What `arrow` and `arrow_batches` of both kinds of collections share.

Their rows are those of the records. `rows()` of stock below an item has one more, for all shops together, so it is
passed by.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Any

from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.tables.arrow import RecordBatch, Table, Tables
from lightspeed_pos.tables.chunks import next_chunk
from lightspeed_pos.tables.layout import layout_of

if TYPE_CHECKING:
    from lightspeed_pos.model.collection import AnyCollection


def tables_of(collection: AnyCollection[Any, Any], any_of: Sequence[Any], query: dict[str, Any]) -> Tables:
    """What makes tables of a listing; takes its own option out of `query`. Raises what a wrong query raises."""
    flatten = bool(query.pop("flatten", False))
    search = collection._search(any_of, query)  # noqa: SLF001  # for the abilities
    return Tables(layout_of(search.endpoint, search.relations), flatten=flatten)


async def gathered(tables: Tables, rows: AsyncIterator[dict[str, Any]]) -> Table:
    """All rows as one table."""
    batches: list[RecordBatch] = []
    while chunk := await next_chunk(rows):
        batches.append(tables.batch(chunk))
    return tables.table(batches)


def streamed(tables: Tables, rows: AsyncIterator[dict[str, Any]]) -> Stream[RecordBatch]:
    """The rows in batches of one schema."""

    async def more() -> list[RecordBatch] | None:
        chunk = await next_chunk(rows)
        if not chunk:
            tables.warn_of_what_is_left_out()
            return None
        return [tables.streamed(chunk)]

    return Stream(more)
