"""What is known of a fleet: its accounts and its workers, as of now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Self

import msgspec

ALIVE_LEASES = 3  # whoever works is heard of far more often
STATES: tuple[str, ...] = ("up to date", "waits", "is read", "first reading", "failing", "sign in", "paused")


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """
    One account. Times are aware UTC, None for what never was.

    - `interval_seconds`: how often it is brought up to date; `place`: where to, without a password.
    - `due_at`: when it is, or was, to be read next; None while it is paused.
    - `lag_seconds`: for how long it has been due; 0.0 if it is not, or is paused.
    - `up_to_date_at`: the database holds all that had changed by then; None while the first reading is under way.
    - `last_success_at`: when a slice last ended well. `failures`: slices that have failed in a row since.
    - `last_error` and `last_error_at`: the latest failure, also where slices have ended well since (`failures` is 0).
    - `needs_sign_in`: its sign-in has ended; the merchant has to sign in again.
    - `worker`, `lease_until`: who has it now, None if nobody has. `fence`: the number of the latest lease.
    - `crashes`: workers in a row that have died with it.
    - `rows`: rows in its tables when they were last counted, by `tables`. `drips`, `requests`, `slices`: all so far.
    """

    account_id: int
    interval_seconds: float
    place: str
    due_at: datetime | None = None
    lag_seconds: float = 0.0
    up_to_date_at: datetime | None = None
    last_success_at: datetime | None = None
    failures: int = 0
    last_error: str | None = None
    last_error_at: datetime | None = None
    needs_sign_in: bool = False
    paused: bool = False
    worker: str | None = None
    lease_until: datetime | None = None
    fence: int = 0
    crashes: int = 0
    rows: int = 0
    tables: dict[str, int] = field(default_factory=dict[str, int])
    drips: Decimal = Decimal(0)
    requests: int = 0
    slices: int = 0

    @property
    def state(self) -> str:
        """What there is to know of it in two words, the gravest first: one of `STATES`."""
        if self.paused:
            return "paused"
        if self.needs_sign_in:
            return "sign in"
        if self.worker is not None:
            return "is read"
        if self.failures:
            return "failing"
        if self.up_to_date_at is None:
            return "first reading"
        return "waits" if self.lag_seconds >= 1 else "up to date"

    @classmethod
    def of(cls, account_id: int, row: Mapping[str, str], place: str, now: float) -> Self:
        """From what Redis has; `now` in seconds since the epoch."""
        due = None if row.get("paused") else _number(row, "due_at")
        lease = _number(row, "lease_until")
        is_leased = lease is not None and lease > now
        tables = msgspec.json.decode(row.get("tables", "{}"), type=dict[str, int])
        return cls(
            account_id=account_id,
            interval_seconds=float(row.get("interval", 0)),
            place=place,
            due_at=_time(due),
            lag_seconds=0.0 if due is None else max(0.0, now - due),
            up_to_date_at=_time(_number(row, "up_to_date_at")),
            last_success_at=_time(_number(row, "succeeded_at")),
            failures=int(row.get("failures", 0)),
            last_error=row.get("last_error"),
            last_error_at=_time(_number(row, "failed_at")),
            needs_sign_in="needs_sign_in" in row,
            paused="paused" in row,
            worker=row.get("holder") if is_leased else None,
            lease_until=_time(lease) if is_leased else None,
            fence=int(row.get("fence", 0)),
            crashes=int(row.get("crashes", 0)),
            rows=sum(tables.values()),
            tables=tables,
            drips=Decimal(row.get("drips", "0")),
            requests=int(float(row.get("requests", 0))),
            slices=int(float(row.get("slices", 0))),
        )


@dataclass(frozen=True, slots=True)
class WorkerStatus:
    """One worker: when it was last heard of, whether that is recent, and the accounts that it has now."""

    name: str
    heartbeat_at: datetime
    alive: bool
    accounts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FleetStatus:
    """
    The whole fleet as of `at`: accounts, those that have been due for longest first, and workers by name.

    `due` is how many accounts wait for a worker.
    """

    at: datetime
    namespace: str
    accounts: list[AccountStatus]
    workers: list[WorkerStatus]
    due: int


def _number(row: Mapping[str, str], name: str) -> float | None:
    return float(row[name]) if row.get(name) else None


def moment(seconds: float) -> datetime:
    """As aware UTC."""
    return datetime.fromtimestamp(seconds, UTC)


def _time(seconds: float | None) -> datetime | None:
    return None if seconds is None else moment(seconds)
