"""Options of clients whose service has faults."""

from __future__ import annotations

from typing import Any

from token_service import StillClock

TOKEN = "t0ken"


def options(kind: str, **more: Any) -> dict[str, Any]:
    # Real seconds: enough for an answer on a busy computer, little to wait for one that never comes.
    timeout = 0.25 if kind == "timeout" else 10
    return {"clock": StillClock(), "timeout": timeout, "retries": 5, **more}
