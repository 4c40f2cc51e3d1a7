"""Fleets over a sandbox with several merchants, for tests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from lightspeed_pos import Tokens
from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.fleet import Fleet
from sync.equality import differences, in_file

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox
    from redis_server import RedisServer

KEY = "uCYXyjHbZFJ3TmLd4qFMSvTlUvCCf1NwNsPxTY3SwEc="
OTHER_KEY = "9NB5nGIKdDYfRPVTBIIXfGFUsDzJAhGqg2yJ3I5pzrA="
START = 1_767_225_600.0
SPEED = 1000.0  # of the sandbox


class TestClock(ScaledClock):
    """A clock that tests move; who waits moves it, too."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__(1.0)
        self.at = START

    def now(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.at += seconds


def fleet_of(server: RedisServer, folder: Path, name: str, **options: object) -> Fleet:
    fast = {"lease_seconds": 10**6, "slice_seconds": 10**6}  # of a clock that is as fast as that
    # Comparing all tables takes as long as reading them.
    given = {
        "keys": [KEY],
        "namespace": name,
        "clock": ScaledClock(SPEED),
        "reconcile_seconds": None,
        **fast,
        **options,
    }
    return Fleet(server.url, f"{folder}/{{account}}.duckdb", **given)  # type: ignore[arg-type]


def settings_of(sandbox: Sandbox) -> dict[str, str]:
    return {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "base_url": sandbox.url,
        "auth_url": sandbox.url,
    }


def add_all(fleet: Fleet, sandbox: Sandbox, **options: Any) -> list[int]:
    """Add all merchants of the sandbox; returns their numbers."""
    for one in sandbox.accounts:
        tokens = Tokens(one.token, one.refresh_token)
        fleet.add(one.account_id, tokens=tokens, settings=settings_of(sandbox), **options)
    return [one.account_id for one in sandbox.accounts]


def work(fleet: Fleet, times: int = 1000) -> list[Any]:
    """Run what is due until nothing is, or so many slices."""
    done: list[Any] = []
    while len(done) < times and (lease := fleet.take()) is not None:
        done.append(fleet.run_slice(lease))
    return done


def all_differences(sandbox: Sandbox, accounts: list[int], folder: Path) -> list[str]:
    """What the files of all accounts have otherwise than the sandbox."""
    found = list[str]()
    for account_id in accounts:
        with in_file(folder / f"{account_id}.duckdb") as query:
            found += [f"{account_id}: {one}" for one in differences(sandbox, query, account_id=account_id)]
    return found
