"""One exchange as a user sees it: in the log and in `on_exchange`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lightspeed_pos.exchange.headers import Reading

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Report

log = logging.getLogger("lightspeed_pos")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """
    One request that was sent, and what came back.

    `path` has no query. `status` is None if no answer came. `cost` and `level` are in drips, as the service announced
    them, None if it did not. `seconds` is how long the answer took, None without one. `retries` counts the earlier
    sendings of the same call. `retry_in` is the seconds until the next sending, None if this was the last. `error` is
    the class name of what went wrong, "" if nothing did.
    """

    method: str
    path: str
    account_id: int | None
    status: int | None
    cost: float | None
    level: float | None
    seconds: float | None
    retries: int
    retry_in: float | None
    error: str


def record(report: Report, on_exchange: Callable[[Exchange], object] | None) -> None:
    """Log the exchange and pass it to the user's function; if that function fails, its error is only logged."""
    exchange = _exchange(report)
    if report.retry_in is not None:
        what = f"{exchange.error} {exchange.status or ''}".strip()
        when = f" in {report.retry_in:.1f} s" if report.retry_in else ""
        log.warning("%s %s: %s, sending again%s", exchange.method, exchange.path, what, when)
    log.debug("%s", exchange)
    if on_exchange is not None:
        try:
            on_exchange(exchange)
        except Exception:  # a write that was executed must not look like a failed one
            log.exception("on_exchange failed")


def _exchange(report: Report) -> Exchange:
    request, reply = report.request, report.reply
    reading = Reading() if reply is None else Reading.of(reply.headers)
    return Exchange(
        method=request.method,
        path=request.path,
        account_id=request.account_id,
        status=None if reply is None else reply.status,
        cost=reading.cost,
        level=reading.level,
        seconds=None if reply is None else reply.seconds,
        retries=report.retries,
        retry_in=report.retry_in,
        error="" if report.error is None else type(report.error).__name__,
    )
