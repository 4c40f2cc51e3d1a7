"""
Many merchants, kept up to date by any number of workers on any number of machines. Extra `[fleet]`.

Redis knows the accounts, when each is due, which worker has it, and its tokens. `Fleet` is all of that as an object;
`lightspeed_pos.fleet.celery` is the Celery app that drives it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lightspeed_pos.exchange.lazy import lazy

if TYPE_CHECKING:
    from lightspeed_pos.fleet.fleet import Fleet
    from lightspeed_pos.fleet.schedule import Lease
    from lightspeed_pos.fleet.slices import Slice
    from lightspeed_pos.fleet.status import AccountStatus, FleetStatus, WorkerStatus

__all__ = ["AccountStatus", "Fleet", "FleetStatus", "Lease", "Slice", "WorkerStatus"]

if not TYPE_CHECKING:  # or the type checkers would let every name pass
    __getattr__ = lazy(
        __name__,
        {
            "fleet": ["Fleet"],
            "schedule": ["Lease"],
            "slices": ["Slice"],
            "status": ["AccountStatus", "FleetStatus", "WorkerStatus"],
        },
    )
