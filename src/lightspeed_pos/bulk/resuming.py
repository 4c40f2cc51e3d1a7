"""
Which rows a journal settles, so that the next run of bulk writes does not send them, and with which results.

A row that was sent and never answered is an unknown outcome, unless repeating it does no harm. Rows of one record keep
their order over runs: a row that failed is not sent after a later row that went through.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lightspeed_pos.bulk.journal import Entry
from lightspeed_pos.bulk.plan import BulkResult, Write
from lightspeed_pos.errors import OutOfBalance, QueryError, UnknownOutcome


def entry_of(result: BulkResult[Any]) -> Entry:
    """What to write into the journal for a result."""
    error = result.error
    if isinstance(error, OutOfBalance) and result.key is not None:
        return Entry("open", result.key, error.message)
    seen = None if result.answered is None else result.answered.seen
    return Entry(result.status, result.key, "" if error is None else str(error), seen=dict(seen) if seen else None)


def remembered(rows: Sequence[tuple[Write, Entry | None]]) -> list[BulkResult[Any]]:
    """Results of the rows that are not to be sent again. Each row is given with its entry in the journal."""
    known: list[BulkResult[Any]] = []
    overtaken: dict[int, int] = {}  # by which row, for each record
    for write, entry in reversed(rows):
        later = None if write.key is None else overtaken.get(write.key)
        result = _known(write, entry, later)
        if result is not None:
            known.append(result)
            if write.key is not None:
                overtaken[write.key] = write.row
    return known


def _known(write: Write, entry: Entry | None, later: int | None) -> BulkResult[Any] | None:
    """
    The result of a row that is not to be sent again; None for a row to send.

    `later` is the number of a later row that writes the same record and is not to be sent again.
    """
    request = write.request
    if entry is not None and entry.state == "ok":
        return BulkResult(write.row, "ok", entry.key, resumed=True)
    if later is None and (entry is None or entry.state == "error" or request.repeatable):
        return None
    overtaken = ""
    if later is not None:
        overtaken = f" It is not sent over row {later}, which writes the same record after it and was sent before."
    if entry is not None and entry.state == "open":
        left = OutOfBalance(f"{entry.message}{overtaken}", status=400, error_class="OutOfBalanceError", request=request)
        left.sale_id = entry.key
        return BulkResult(write.row, "error", entry.key, error=left, resumed=True)
    if entry is None or entry.state == "error":
        failed = QueryError(f"{entry.message if entry else ''}{overtaken}".strip())
        return BulkResult(write.row, "error", write.key, error=failed, resumed=True)
    message = (
        entry.message
        or f"{request.method} {request.path} was sent by a run that broke off before the answer. {request.look_for}"
    )
    unknown = UnknownOutcome(f"{message}{overtaken}", request=request, look_for=request.look_for)
    return BulkResult(write.row, "unknown", write.key, error=unknown, resumed=True)
