"""A shop's records in a database, kept up to date: exact, resumable, and with few drips. Extra `[sync]`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightspeed_pos.sync.auditing import Finding, audit
    from lightspeed_pos.sync.cloning import Clone, clone
    from lightspeed_pos.sync.dlt import dlt_source
    from lightspeed_pos.sync.estimates import Estimate, estimate, estimate_async
    from lightspeed_pos.sync.run import Progress, Summary
    from lightspeed_pos.sync.shop import sync, sync_async

__all__ = [
    "Clone",
    "Estimate",
    "Finding",
    "Progress",
    "Summary",
    "audit",
    "clone",
    "dlt_source",
    "estimate",
    "estimate_async",
    "sync",
    "sync_async",
]

_HOMES = {
    "Clone": "cloning",
    "Estimate": "estimates",
    "Finding": "auditing",
    "Progress": "run",
    "Summary": "run",
    "audit": "auditing",
    "clone": "cloning",
    "dlt_source": "dlt",
    "estimate": "estimates",
    "estimate_async": "estimates",
    "sync": "shop",
    "sync_async": "shop",
}

if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return value
