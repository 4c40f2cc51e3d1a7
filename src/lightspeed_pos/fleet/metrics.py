"""A fleet's figures for Prometheus, read when it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.fleet.overview import Overview

if TYPE_CHECKING:
    from datetime import datetime

    from prometheus_client.metrics_core import Metric

    from lightspeed_pos.fleet.status import AccountStatus, FleetStatus

_SPENT = ("drips", "requests", "slices")


class Metrics(Collector):
    """
    All of `status()`; with `per_account` also series for each account, labelled with its number.

    Counters of the whole fleet start at 0 with this object, and only grow: an account that is removed takes nothing
    off. Those of an account are its own, of all its time.
    """

    def __init__(self, status: Callable[[], FleetStatus], *, per_account: bool = False) -> None:
        self._status = status
        self._per_account = per_account
        self._spent = _Spent()
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self)

    def text(self, accept: str) -> tuple[bytes, str]:
        """What Prometheus reads, in a format that its `Accept` names, and the type of that."""
        encode, kind = choose_encoder(accept)
        return encode(self._registry), kind

    def describe(self) -> list[Metric]:
        """Nothing: Redis is not asked before somebody wants to know."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Ask now. While Redis does not answer there is only `lightspeed_fleet_up` with the value 0."""
        try:
            found = self._status()
        except LightspeedError:
            yield _gauge("up", "Whether Redis answers.", 0)
            return
        yield _gauge("up", "Whether Redis answers.", 1)
        yield from self._whole(found)
        if self._per_account:
            yield from _each(found.accounts)

    def _whole(self, found: FleetStatus) -> Iterator[Metric]:
        all_ = Overview.of(found)
        states = _labelled("accounts", "Accounts by state.", "state")
        for state, count in all_.states.items():
            states.add_metric([state.replace(" ", "_")], count)
        yield states
        yield _gauge("due", "Accounts that wait for a worker.", all_.due)
        lags = _labelled(
            "lag_seconds", "For how long accounts have been due, 0 if they are not; 1 is the longest.", "quantile"
        )
        for quantile, seconds in all_.lags.items():
            lags.add_metric([f"{quantile:g}"], seconds)
        yield lags
        if all_.oldest_success_at is not None:
            text = "When the account that has had no success for longest, of those not paused, had its last one."
            yield _gauge("oldest_success_timestamp_seconds", text, all_.oldest_success_at.timestamp())
        yield _gauge("failing", "Accounts whose last slice failed.", all_.failing)
        yield _gauge("sign_ins_needed", "Accounts whose merchant has to sign in again.", all_.sign_ins_needed)
        yield _gauge("rows", "Rows in the tables of all accounts.", all_.rows)
        yield _gauge("workers", "Workers that have been heard of.", all_.workers)
        yield _gauge("workers_alive", "Workers that have been heard of lately.", all_.workers_alive)
        for name, amount in self._spent.since_start(found.accounts).items():
            yield CounterMetricFamily(
                f"lightspeed_fleet_{name}", f"{name.capitalize()} since this program started.", amount
            )


class _Spent:
    """What all accounts have spent since the first reading."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Decimal, ...]] | None = None
        self._sums = dict.fromkeys(_SPENT, Decimal(0))

    def since_start(self, accounts: list[AccountStatus]) -> dict[str, float]:
        now = {one.account_id: tuple(Decimal(getattr(one, name)) for name in _SPENT) for one in accounts}
        before, self._known = self._known, now
        if before is not None:
            for account_id, spent in now.items():
                known = before.get(account_id, (Decimal(0),) * len(_SPENT))
                for name, amount, earlier in zip(_SPENT, spent, known, strict=True):
                    self._sums[name] += max(Decimal(0), amount - earlier)
        return {name: float(amount) for name, amount in self._sums.items()}


def _each(accounts: list[AccountStatus]) -> Iterator[Metric]:
    gauges: dict[tuple[str, str], Callable[[AccountStatus], float | None]] = {
        ("lag_seconds", "For how long it has been due."): lambda one: one.lag_seconds,
        ("failures", "Slices that have failed in a row."): lambda one: one.failures,
        ("sign_in_needed", "Whether its merchant has to sign in again."): lambda one: one.needs_sign_in,
        ("paused", "Whether it is paused."): lambda one: one.paused,
        ("rows", "Rows in its tables."): lambda one: one.rows,
        ("last_success_timestamp_seconds", "Its last success."): lambda one: _seconds(one.last_success_at),
        ("up_to_date_timestamp_seconds", "What had changed by then is there."): lambda one: _seconds(one.up_to_date_at),
    }
    for (name, text), value in gauges.items():
        gauge = _labelled(f"account_{name}", text, "account")
        for one in accounts:
            amount = value(one)
            if amount is not None:
                gauge.add_metric([str(one.account_id)], amount)
        yield gauge
    for name in _SPENT:
        counter = CounterMetricFamily(
            f"lightspeed_fleet_account_{name}", f"{name.capitalize()} so far.", labels=["account"]
        )
        for one in accounts:
            counter.add_metric([str(one.account_id)], float(getattr(one, name)))
        yield counter


def _seconds(at: datetime | None) -> float | None:
    return None if at is None else at.timestamp()


def _gauge(name: str, text: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"lightspeed_fleet_{name}", text, value)


def _labelled(name: str, text: str, label: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"lightspeed_fleet_{name}", text, labels=[label])
