"""What integrators do wrong, and what goes wrong around a fleet: it is said clearly, and nothing is lost or left."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from every import every
from fleet.fleets import (
    KEY,
    OTHER_KEY,
    SPEED,
    TestClock,
    add_all,
    all_differences,
    fleet_of,
    work,
)
from lightspeed_pos import Tokens
from lightspeed_pos.errors import (
    LightspeedError,
    QueryError,
    ServerError,
)
from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer
from sync.equality import in_file

pytestmark = pytest.mark.usefixtures("few_tables")


def test_what_a_slice_has_spent_before_it_failed_is_counted(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    fleet = fleet_of(server, tmp_path, "spent", clock=TestClock())
    (account_id, *_) = add_all(fleet, sandbox)
    sandbox.fault(500, times=20, skip=8, account_id=account_id)

    done = fleet.run_slice(account_id)

    sandbox.instance.faults.waiting.clear()
    assert done is not None
    assert isinstance(done.error, ServerError)
    assert done.summary.requests > 8 <= done.summary.drips
    assert done.summary.new > 0  # of the pages before
    status = fleet.account_status(account_id)
    assert (done.summary.requests, done.summary.drips) == (status.requests, status.drips)


def test_a_wrong_key_is_said_and_nothing_is_lost(server: RedisServer, sandbox: Sandbox, tmp_path: Path) -> None:
    right = fleet_of(server, tmp_path, "keys")
    (account_id, *_) = add_all(right, sandbox)
    wrong, none = fleet_of(server, tmp_path, "keys", keys=[OTHER_KEY]), fleet_of(server, tmp_path, "keys", keys=[])

    refused = wrong.run_slice(account_id)
    assert refused is not None
    assert "cannot be decrypted with any of the keys that were given" in str(refused.error)
    refused = none.run_slice(account_id)
    assert refused is not None
    assert "is encrypted: give keys" in str(refused.error)
    assert 2 == right.account_status(account_id).failures

    both = fleet_of(server, tmp_path, "keys", keys=[OTHER_KEY, KEY])
    both.store(account_id).seal_anew()
    done = wrong.run_slice(account_id)
    assert done is not None
    assert done.error is None
    with pytest.raises(LightspeedError, match="That is no key for encryption"):
        fleet_of(server, tmp_path, "keys", keys=["abc"])


def test_no_secret_lies_open_in_redis(server: RedisServer, sandbox: Sandbox, tmp_path: Path) -> None:
    fleet = fleet_of(server, tmp_path, "secrets")
    secret = "postgresql://me:letmein@127.0.0.1:1/shops?schema=s"
    (account_id, *_) = add_all(fleet, sandbox, to=secret)
    redis = Redis.from_url(server.url)

    rows: Any = [redis.hgetall(key) for key in redis.keys("*secrets*") if redis.type(key) == b"hash"]
    kept = b" ".join(value for row in rows for value in row.values())

    merchant = sandbox.accounts[0]
    assert secret == fleet.place(account_id)
    assert "postgresql://me@127.0.0.1:1/shops?schema=s" == fleet.account_status(account_id).place
    assert [] == [
        one
        for one in (merchant.token, merchant.refresh_token, sandbox.client_secret, "letmein", sandbox.url)
        if one.encode() in kept
    ]


def test_what_a_fleet_cannot_be_is_said_when_it_is_made(server: RedisServer, tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"would hold one account only: write \{account\}"):
        Fleet(server.url, str(tmp_path / "shop.duckdb"))
    with pytest.raises(QueryError, match=r"me@host/shops would hold .* or add layout=shared to the address\."):
        Fleet(server.url, "postgresql://me:letmein@host/shops")
    with pytest.raises(QueryError, match="interval is a number of seconds, 1 at least, not 0"):
        fleet_of(server, tmp_path, "bad", interval=0)
    fleet = fleet_of(server, tmp_path, "bad")
    for step in (fleet.pause, fleet.resume, fleet.retry, fleet.remove, fleet.run_slice, fleet.account_status):
        with pytest.raises(QueryError, match="There is no account 5 in the fleet 'bad'"):
            step(5)


def test_an_account_that_goes_elsewhere_is_there_at_once(server: RedisServer, tmp_path: Path) -> None:
    with Sandbox(items=5, sales=5, registers=50, speed=SPEED, expires_in=10**8) as sandbox:
        fleet = fleet_of(server, tmp_path, "elsewhere", clock=TestClock())
        (account_id,) = add_all(fleet, sandbox, interval=86400)
        work(fleet)
        (tmp_path / "new").mkdir()

        fleet.add(account_id, to=str(tmp_path / "new" / "{account}.duckdb"))
        work(fleet)

        assert [] == all_differences(sandbox, [account_id], tmp_path / "new")


def test_of_an_account_that_is_removed_while_its_tokens_are_renewed_nothing_stays(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    fleet, redis = fleet_of(server, tmp_path, "removed"), Redis.from_url(server.url)
    (account_id, other) = add_all(fleet, sandbox)
    store = fleet.store(account_id)

    with ThreadPoolExecutor() as threads:
        with store.lock():
            removing = threads.submit(fleet.remove, account_id)
            while account_id in {one.account_id for one in fleet.status().accounts}:
                pass
            store.save(Tokens("new", "new"))
        removing.result()

    keys: Any = redis.keys("*{removed}*")
    assert [] == [one for one in keys if str(account_id).encode() in one]
    assert f"lightspeed-fleet:{{removed}}:tokens:{other}".encode() in keys


def test_an_account_that_is_removed_in_the_middle_of_a_slice_is_left_alone(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    seen: list[object] = []

    def remove(exchange: object) -> None:
        seen.append(exchange)
        if len(seen) == 5:
            fleet.remove(account_id)

    fleet = fleet_of(server, tmp_path, "midst", on_exchange=remove)
    (account_id, *_) = add_all(fleet, sandbox)

    done = fleet.run_slice(account_id)

    assert done is not None
    assert done.lost
    assert len(seen) < 8
    assert account_id not in {one.account_id for one in fleet.status().accounts}


def test_workers_whose_clocks_differ_write_down_the_same_time(
    server: RedisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ahead(ScaledClock):
        def __init__(self) -> None:
            super().__init__(1.0)
            self._base += 7200

    monkeypatch.setattr("lightspeed_pos.fleet.fleet.SystemClock", Ahead)
    with Sandbox(items=2, sales=2, registers=50, expires_in=10**8) as sandbox:
        fleet = fleet_of(server, tmp_path, "ahead", clock=None)
        (account_id,) = add_all(fleet, sandbox)

        done = fleet.run_slice(account_id)

        assert done is not None
        assert done.error is None
        with in_file(tmp_path / f"{account_id}.duckdb") as query:
            ((ahead,),) = query("SELECT max(epoch(_synced_at)) FROM shops")
        assert abs(ahead - time.time()) < 60


@every("account_id", ["120645", "shop", 0, -1, True, 1.5, None])
def test_what_is_no_account_is_not_added(server: RedisServer, tmp_path: Path, account_id: Any) -> None:
    fleet = fleet_of(server, tmp_path, "none")

    with pytest.raises(QueryError, match="An account is a whole number above 0, not"):
        fleet.add(account_id)

    assert [] == fleet.status().accounts
