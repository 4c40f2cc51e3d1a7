"""
Many writes, one for each row: which one to send next, and what became of each.

One bad row stops nothing. Rows that write the same record are sent one after the other, in their order.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Generic, Literal, TypeVar

from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.errors import LightspeedError, OutOfBalance, UnknownOutcome
from lightspeed_pos.exchange.request import Request

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class BulkResult(Generic[R]):
    """
    What became of row number `row`, from 0.

    `status` is "ok", "error" or "unknown". "error": the row was not executed; only a sale that is `OutOfBalance` may
    exist, uncompleted. "unknown": nobody knows; `error.look_for` says how to find out. `key` is the id of the record,
    or of that sale; None if there is none or nobody knows it. `resumed`: the row was not sent now, because the journal
    settles it.
    """

    row: int
    status: Literal["ok", "error", "unknown"]
    key: int | None = None
    answered: Answered[R] | None = field(default=None, repr=False)
    error: LightspeedError | None = None
    resumed: bool = False

    @property
    def record(self) -> R | None:
        """
        The record in the answer, decoded when it is first asked for; None if the row failed or was not sent now.

        Some answers leave out what was not sent, such as the name of a vendor: `record.reload()` has all.
        """
        return None if self.answered is None else self.answered.record


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """
    What bulk writes will take: the number of requests, their cost in drips, and at least how many seconds.

    `refused` holds the rows that will not be sent, because the service would refuse or misread them, and why.
    """

    requests: int
    cost: Decimal
    seconds: float
    refused: Mapping[int, LightspeedError]


@dataclass(frozen=True, slots=True)
class Write:
    """
    One row to be sent. `key` is the id of the record that it changes, None for a new one.

    While it has a `code`, its record is still to be looked up by that.
    """

    row: int
    request: Request
    key: int | None
    code: str = ""


class WriteQueue(Generic[R]):
    """The rows to send. `wanted()` gives the next one; `done()` or `failed()` settles it."""

    def __init__(self, writes: Sequence[Write], results: Sequence[BulkResult[R]] = ()) -> None:
        """`results` are of rows that are settled already."""
        self.results: dict[int, BulkResult[R]] = {result.row: result for result in results}
        self._unseen = deque(writes)
        # For each record with a row in flight, the rows that wait for it; and the first of those whose turn has come.
        self._behind: dict[int, deque[Write]] = {}
        self._released: deque[Write] = deque()

    def wanted(self, at_once: int, in_flight: int) -> Write | None:
        """The next row to send, if fewer than `at_once` are in flight. None: wait, or all were sent."""
        if in_flight >= at_once:
            return None
        if self._released:
            return self._released.popleft()
        while self._unseen:
            write = self._unseen.popleft()
            if write.key is None:
                return write
            if write.key not in self._behind:
                self._behind[write.key] = deque()
                return write
            self._behind[write.key].append(write)
        return None

    def done(self, write: Write, answered: Answered[R], key: int | None) -> BulkResult[R]:
        """The service has executed a row."""
        return self._settle(write, BulkResult(write.row, "ok", key, answered))

    def failed(self, write: Write, error: LightspeedError) -> BulkResult[R]:
        """A row failed."""
        status: Literal["error", "unknown"] = "unknown" if isinstance(error, UnknownOutcome) else "error"
        left = error.sale_id if isinstance(error, OutOfBalance) else None
        return self._settle(write, BulkResult(write.row, status, write.key or left or None, None, error))

    def _settle(self, write: Write, result: BulkResult[R]) -> BulkResult[R]:
        self.results[write.row] = result
        if write.key is not None:
            behind = self._behind[write.key]
            if behind:
                self._released.append(behind.popleft())
            else:
                del self._behind[write.key]
        return result


def forecast_seconds(costs: Sequence[Decimal], room: float, drip_rate: float, burst_limit: int) -> float:
    """
    Seconds before the last of these requests may be sent; `room` is what the bucket still holds, in drips.

    It is a lower bound: latency comes on top, and so does what others draw from the bucket.
    """
    if not costs:
        return 0.0
    # The first request that overflows the bucket is still served.
    drips = float(sum(costs[:-1], Decimal(0))) - room
    return max(drips / drip_rate, math.ceil(len(costs) / burst_limit) - 1.0)
