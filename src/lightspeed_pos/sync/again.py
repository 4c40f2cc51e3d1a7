"""Runs of sync again and again, through outages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lightspeed_pos.errors import (
    AuthorizationExpired,
    LightspeedError,
    NotAuthorized,
    QueryError,
    RateLimited,
    ServerError,
    TransportError,
    Unauthorized,
)

if TYPE_CHECKING:
    from lightspeed_pos.exchange.clock import Clock
    from lightspeed_pos.sync.run import Summary

_OUTAGES = (TransportError, ServerError, RateLimited)
_FINAL = (AuthorizationExpired, Unauthorized, NotAuthorized, QueryError)


def repeat(
    run: Callable[[], Summary],
    seconds: float,
    clock: Clock,
    *,
    on_run: Callable[[Summary, float], object] = lambda _summary, _at: None,
    on_trouble: Callable[[str], object] = lambda _: None,
) -> None:
    """
    Call `run` every so many seconds, counted from start to start, until it is interrupted or nothing can be done.

    Outages of the service pass. So does, once there was a run, whatever else is wrong, such as a database that another
    process has open. `on_trouble` hears of each trouble once, and of its end; `on_run` of each run and its time.

    Raises AuthorizationExpired, Unauthorized or NotAuthorized when the sign-in has ended, QueryError for what cannot be
    read at all, and what went wrong before the first run.
    """
    trouble, has_run = "", False
    while True:
        began = clock.now()
        try:
            summary = run()
        except _FINAL:
            raise
        except LightspeedError as error:
            if not has_run and not isinstance(error, _OUTAGES):
                raise
            if str(error) != trouble:
                trouble = str(error)
                on_trouble(f"{trouble} It is tried again.")
        else:
            if trouble:
                on_trouble("Sync goes on.")
            trouble, has_run = "", True
            on_run(summary, began)
        clock.sleep(max(0.0, began + seconds - clock.now()))
