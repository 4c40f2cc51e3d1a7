"""A whole fleet in a few numbers, for the page and for Prometheus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING, Self

from lightspeed_pos.fleet.status import STATES

if TYPE_CHECKING:
    from lightspeed_pos.fleet.status import FleetStatus

QUANTILES = (0.5, 0.9, 0.99, 1.0)


@dataclass(frozen=True, slots=True)
class Overview:
    """
    The sums of a `FleetStatus`.

    - `states`: how many accounts are in each state; `due`: how many wait for a worker.
    - `lags`: for each quantile how long accounts that are not paused have waited, in seconds.
    - `oldest_success_at`: the earliest of the last successes of accounts that are not paused; None if there was none.
    - `failing`: accounts whose last slice failed. `sign_ins_needed`: those among them that have to sign in again.
    - `rows` are there now; `drips`, `requests` and `slices` are all so far, of accounts that are still in the fleet.
    """

    accounts: int
    states: dict[str, int]
    due: int
    lags: dict[float, float]
    oldest_success_at: datetime | None
    failing: int
    sign_ins_needed: int
    rows: int
    drips: Decimal
    requests: int
    slices: int
    workers: int
    workers_alive: int

    @classmethod
    def of(cls, status: FleetStatus) -> Self:
        """Add up."""
        states = dict.fromkeys(STATES, 0)
        for one in status.accounts:
            states[one.state] += 1
        at_work = [one for one in status.accounts if not one.paused]
        lags = sorted(one.lag_seconds for one in at_work)
        return cls(
            accounts=len(status.accounts),
            states=states,
            due=status.due,
            lags={quantile: _quantile(lags, quantile) for quantile in QUANTILES},
            oldest_success_at=min((one.last_success_at for one in at_work if one.last_success_at), default=None),
            failing=sum(one.failures > 0 for one in status.accounts),
            sign_ins_needed=sum(one.needs_sign_in for one in status.accounts),
            rows=sum(one.rows for one in status.accounts),
            drips=sum((one.drips for one in status.accounts), Decimal(0)),
            requests=sum(one.requests for one in status.accounts),
            slices=sum(one.slices for one in status.accounts),
            workers=len(status.workers),
            workers_alive=sum(one.alive for one in status.workers),
        )


def _quantile(ordered: Sequence[float], quantile: float) -> float:
    """The smallest value that so large a part of them does not exceed; 0.0 of none."""
    return ordered[max(0, ceil(quantile * len(ordered)) - 1)] if ordered else 0.0
