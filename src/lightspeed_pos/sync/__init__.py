"""A shop's records in a database, kept up to date: exact, resumable, and with few drips. Extra `[sync]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lightspeed_pos.exchange.lazy import lazy

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

if not TYPE_CHECKING:  # or the type checkers would let every name pass
    __getattr__ = lazy(
        __name__,
        {
            "auditing": ["Finding", "audit"],
            "cloning": ["Clone", "clone"],
            "dlt": ["dlt_source"],
            "estimates": ["Estimate", "estimate", "estimate_async"],
            "run": ["Progress", "Summary"],
            "shop": ["sync", "sync_async"],
        },
    )
