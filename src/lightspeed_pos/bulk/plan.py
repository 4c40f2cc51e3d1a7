"""
Many writes, one for each row: which one to send next, and what became of each.

One bad row stops nothing. Rows that write the same record are sent one after the other, in their order.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Literal, TypeVar

from lightspeed_pos.errors import LightspeedError, OutOfBalance, UnknownOutcome
from lightspeed_pos.exchange.request import Request

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class BulkResult(Generic[R]):
    """
    What became of row number `row`, from 0.

    `status` is "ok", "error" or "unknown". "error": the row was not executed; only a sale that is `OutOfBalance` may
    exist, uncompleted. "unknown": nobody knows; `error.look_for` says how to find out. `key` is the id of the record,
    or of that sale; None if there is none or nobody knows it. `record` is the service's answer. It is None for a row
    that was not sent now because the journal settles it (`resumed`).
    """

    row: int
    status: Literal["ok", "error", "unknown"]
    key: int | None = None
    record: R | None = None
    error: LightspeedError | None = None
    resumed: bool = False


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
    """One row to be sent. `key` is the id of the record that it changes, None for a new one."""

    row: int
    request: Request
    key: int | None


class WriteQueue(Generic[R]):
    """The rows to send. `wanted()` gives the next one; `done()` or `failed()` settles it."""

    def __init__(self, writes: Sequence[Write], results: Sequence[BulkResult[R]] = ()) -> None:
        """`results` are of rows that are settled already."""
        self.results: dict[int, BulkResult[R]] = {result.row: result for result in results}
        self._waiting = deque(writes)
        self._keys: set[int] = set()

    def wanted(self, at_once: int, in_flight: int) -> Write | None:
        """The next row to send, if fewer than `at_once` are in flight. None: wait, or all were sent."""
        if in_flight >= at_once:
            return None
        for write in self._waiting:
            if write.key is None or write.key not in self._keys:
                self._waiting.remove(write)
                if write.key is not None:
                    self._keys.add(write.key)
                return write
        return None

    def done(self, write: Write, record: R, key: int | None) -> BulkResult[R]:
        """The service has executed a row."""
        return self._settle(write, BulkResult(write.row, "ok", key, record))

    def failed(self, write: Write, error: LightspeedError) -> BulkResult[R]:
        """A row failed."""
        status: Literal["error", "unknown"] = "unknown" if isinstance(error, UnknownOutcome) else "error"
        left = error.sale_id if isinstance(error, OutOfBalance) else None
        return self._settle(write, BulkResult(write.row, status, write.key or left or None, None, error))

    def _settle(self, write: Write, result: BulkResult[R]) -> BulkResult[R]:
        self.results[write.row] = result
        if write.key is not None:
            self._keys.discard(write.key)
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
    return max(0.0, drips / drip_rate, math.ceil(len(costs) / burst_limit) - 1.0)
