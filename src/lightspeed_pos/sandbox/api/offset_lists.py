"""
Lists of the un-versioned API: by offset, with the number of all records in every page.

Source: recorded answers of 2016; API documentation, "Parameters".
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

from collections.abc import Callable, Sequence

from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.data.layout import Layout, Scalar
from lightspeed_pos.sandbox.data.store import Row, Tables
from lightspeed_pos.sandbox.search import selection
from lightspeed_pos.sandbox.show import envelopes


def page(
    tables: Tables,
    layout: Layout,
    query: selection.ListQuery,
    where: str,
    parameters: Sequence[Scalar],
    shown: Callable[[list[Row]], list[str]],
    json_key: str,
) -> Answer:
    """The page at an offset; behind the last record it has the count and no records. [I]"""
    total = tables.count(layout.entity, where, parameters)
    _, order, _ = selection.ordering(layout, query)
    rows: list[Row] = tables.execute(
        f'SELECT {layout.qualified} FROM "{layout.entity}" AS t WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?',
        (*parameters, query.limit, query.offset),
    ).fetchall()
    return answer(envelopes.offset_page(json_key, shown(rows), total=total, offset=query.offset, limit=query.limit))


def unpaged(call: Call, json_key: str, objects: Sequence[str]) -> Answer:
    """A list that comes whole, or the number of its records, in the envelope of either dialect."""
    if call.asked.counts:
        return answer(envelopes.counted(len(objects)))
    if call.asked.offsets:
        whole = envelopes.offset_page(json_key, objects, total=len(objects), offset=0, limit=selection.PAGE_SIZE)
        return answer(whole)
    return answer(envelopes.page(json_key, objects, "", ""))
