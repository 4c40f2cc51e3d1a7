"""
Many merchants, kept up to date by any number of workers on any number of machines. Extra `[fleet]`.

Redis knows the accounts, when each is due, which worker has it, and its tokens. `Fleet` is all of that as an object;
`lightspeed_pos.fleet.celery` is the Celery app that drives it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightspeed_pos.fleet.fleet import Fleet
    from lightspeed_pos.fleet.schedule import Lease
    from lightspeed_pos.fleet.slices import Slice
    from lightspeed_pos.fleet.status import AccountStatus, FleetStatus, WorkerStatus

__all__ = ["AccountStatus", "Fleet", "FleetStatus", "Lease", "Slice", "WorkerStatus"]

_HOMES = {
    "AccountStatus": "status",
    "Fleet": "fleet",
    "FleetStatus": "status",
    "Lease": "schedule",
    "Slice": "slices",
    "WorkerStatus": "status",
}

if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return value
