"""Accounts of a sandbox are brought up to date slice by slice, on the sandbox's clock."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from redis import Redis

from fleet.fleets import KEY, OTHER_KEY, SPEED, START, TestClock, add_all, all_differences, fleet_of, settings_of, work
from lightspeed_pos import Client, StaticToken, Tokens
from lightspeed_pos.errors import (
    AuthorizationExpired,
    ConnectFailed,
    LightspeedError,
    LostLease,
    RateLimited,
)
from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.fleet.slices import SLICE_PAGES
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer
from sync.equality import in_file


@pytest.mark.long
def test_a_fleet_brings_all_its_accounts_up_to_date(server: RedisServer, sandbox: Sandbox, tmp_path: Path) -> None:
    fleet = fleet_of(server, tmp_path, "all", worker="me")
    accounts = add_all(fleet, sandbox, interval=86400)

    done = work(fleet)

    assert [] == [one for one in done if one.error is not None]
    assert [] == all_differences(sandbox, accounts, tmp_path)
    assert SLICE_PAGES <= max(one.pages for one in done) < SLICE_PAGES + 20  # those that point to rows that are gone
    assert set(accounts) == {one.account_id for one in done if one.whole}
    status = fleet.status()
    assert 0 == status.due
    assert [("me", True, ())] == [(one.name, one.alive, one.accounts) for one in status.workers]
    for one in status.accounts:
        slices = [each for each in done if each.account_id == one.account_id]
        assert len(slices) == one.slices
        assert one.rows > 200 > one.tables["item_shops"] > 30
        assert sum(each.summary.requests for each in slices) == one.requests
        assert sum(each.summary.drips for each in slices) == one.drips
        assert one.up_to_date_at is not None is not one.last_success_at
        assert (one.worker, one.failures, one.last_error, one.lag_seconds) == (None, 0, None, 0.0)
    fleet.close()
    assert [] == fleet.status().workers


@pytest.mark.usefixtures("few_tables_now")
def test_a_sign_in_that_has_ended_is_told_once_and_the_others_go_on(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    clock = TestClock()
    fleet = fleet_of(server, tmp_path, "ended", clock=clock)
    accounts = add_all(fleet, sandbox)
    dead = accounts[0]
    fleet.store(dead).keep(Tokens("gone", "gone"), settings_of(sandbox))

    for _ in range(3):
        assert isinstance(fleet.run_slice(dead).error, AuthorizationExpired)  # type: ignore[union-attr]
    done = []
    for _ in accounts[1:]:
        done += work(fleet, 1)
        clock.at += 1

    told = [one.getMessage() for one in caplog.records if one.levelno == logging.ERROR]
    assert [f"Account {dead} has to sign in again; the others go on."] == [one[:54] for one in told]
    assert set(accounts[1:]) == {one.account_id for one in done if one.error is None}
    status = fleet.account_status(dead)
    assert status.needs_sign_in
    assert 3 == status.failures
    assert "AuthorizationExpired" in (status.last_error or "")
    assert START + 3600 == (status.due_at.timestamp() if status.due_at else 0)

    merchant = sandbox.accounts[0]
    fleet.add(dead, tokens=Tokens(merchant.token, merchant.refresh_token), settings=settings_of(sandbox))
    assert fleet.run_slice(dead).error is None  # type: ignore[union-attr]
    assert not fleet.account_status(dead).needs_sign_in


def test_a_slice_ends_at_once_when_another_worker_has_the_account(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    clock = TestClock()
    one, two = (fleet_of(server, tmp_path, "lost", clock=clock, lease_seconds=30.0) for _ in range(2))
    (account_id, *_) = add_all(one, sandbox)
    lease = one.take(account_id)
    assert lease is not None
    clock.at += 31
    assert two.take(account_id) is not None

    done = one.run_slice(lease)

    assert done is not None
    assert done.lost
    assert isinstance(done.error, LostLease)
    assert 1 == done.pages
    assert 0 == done.summary.new
    assert two.worker == two.account_status(account_id).worker


@pytest.mark.usefixtures("few_tables_now")
def test_a_worker_that_cannot_reach_redis_goes_on_for_as_long_as_its_lease_and_its_commit_is_refused_after_that(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    clock = TestClock()
    one, two = (fleet_of(server, tmp_path, "cut-off", clock=clock, lease_seconds=30.0) for _ in range(2))
    (account_id, *_) = add_all(one, sandbox, interval=86400)
    lease = one.take(account_id)
    assert lease is not None
    slow = TestClock()  # this worker's computer believes that no time has passed
    one._slicer._clock = slow

    def gone(_: object) -> None:
        raise ConnectFailed("Redis does not answer.")

    one._schedule.renew = gone  # type: ignore[method-assign,assignment]
    clock.at += 31
    assert two.run_slice(account_id) is not None

    done = one.run_slice(lease)

    assert done is not None
    assert isinstance(done.error, LostLease)
    assert lease.fence < done.error.newest


def test_a_merchant_whose_other_programs_drink_all_there_is_comes_later_and_has_not_failed(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    clock = TestClock()
    fleet = fleet_of(server, tmp_path, "thirst", clock=clock)
    (account_id, *_) = add_all(fleet, sandbox)
    sandbox.fault(429, times=20, seconds=600, account_id=account_id)

    done = fleet.run_slice(account_id)

    sandbox.instance.faults.waiting.clear()
    assert done is not None
    assert isinstance(done.error, RateLimited)
    status = fleet.account_status(account_id)
    assert (0, None) == (status.failures, status.worker)
    assert clock.now() + 30 == (status.due_at.timestamp() if status.due_at else 0)
    Redis.from_url(server.url).flushall()  # or the account stays refused for the tests that follow


def read_until_whole(fleet: Fleet, account_id: int, clock: TestClock) -> None:
    done = None
    for _ in range(20):
        done = fleet.run_slice(account_id)
        if done is not None and done.whole:
            return
        clock.at += 30  # a slice reads fifty pages; the next worker takes a while
    raise AssertionError(done)


@pytest.mark.long
@pytest.mark.usefixtures("few_tables_now")
def test_rows_that_were_deleted_without_a_trace_are_found_within_a_day(server: RedisServer, tmp_path: Path) -> None:
    clock = TestClock()
    with Sandbox(items=5, sales=5, registers=50, speed=SPEED, expires_in=10**8) as sandbox:
        fleet = fleet_of(server, tmp_path, "deleted", clock=clock, reconcile_seconds=86400.0)
        (account_id,) = add_all(fleet, sandbox)
        file = tmp_path / f"{account_id}.duckdb"
        both = (
            "SELECT (SELECT count(*) FROM item_shops WHERE item_shop_id = 2 AND _deleted_at IS NULL), "
            "(SELECT count(*) FROM vendors WHERE vendor_id = 2 AND _deleted_at IS NULL)"
        )
        read_until_whole(fleet, account_id, clock)
        with sandbox.instance.lock:
            for table in ("ItemShop", "Vendor"):  # one is read with every run, one hourly
                sandbox.instance.store.execute(f"DELETE FROM {table} WHERE {table[0].lower()}{table[1:]}ID = 2")

        clock.at += 3600
        read_until_whole(fleet, account_id, clock)
        with in_file(file) as query:
            before = query(both)
        clock.at += 86400 - 3600
        read_until_whole(fleet, account_id, clock)

        with in_file(file) as query:
            assert ([(1, 1)], [(0, 0)]) == (before, query(both))
        assert [] == all_differences(sandbox, [account_id], tmp_path)


def test_a_worker_that_is_to_end_keeps_its_page_and_leaves_the_rest_to_others(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    answers: list[int] = []

    def stop_after(answer: int) -> None:
        answers.append(answer)
        if len(answers) == answer:
            ending.stop()

    clock = ScaledClock(SPEED)
    ending = fleet_of(server, tmp_path, "ending", clock=clock, on_exchange=lambda _: stop_after(3))
    other = fleet_of(server, tmp_path, "ending", clock=clock)
    (account_id, *_) = add_all(ending, sandbox)

    done = ending.run_slice(account_id)

    assert done is not None
    assert done.error is None
    assert not done.whole
    assert done.pages < 5
    assert 0 < done.summary.new
    assert ending.take() is None
    assert account_id in {lease.account_id for lease in iter(other.take, None)}


def runs_in(file: Path) -> int:
    with in_file(file) as query:
        ((count,),) = query("SELECT count(*) FROM _lightspeed_runs")
    return int(count)


def looked_at_until_nothing_is_new(fleet: Fleet, account_id: int, file: Path) -> None:
    """The newest rows of tables that are read by ids are read once more for a while."""
    for _ in range(10):
        before = runs_in(file)
        fleet._clock.sleep(10)
        done = fleet.run_slice(account_id)
        assert done is not None
        assert done.error is None
        if runs_in(file) == before:
            return
    pytest.fail("Every look opened the database.")


@pytest.mark.usefixtures("few_tables_now")
def test_a_look_that_finds_nothing_does_not_open_the_database_and_the_next_change_is_there(
    server: RedisServer, tmp_path: Path
) -> None:
    with Sandbox(items=5, sales=5, registers=50, speed=SPEED, expires_in=10**8) as sandbox:
        fleet = fleet_of(server, tmp_path, "looks", clock=TestClock())
        (account_id,) = add_all(fleet, sandbox, interval=86400)
        work(fleet)
        file = tmp_path / f"{account_id}.duckdb"
        looked_at_until_nothing_is_new(fleet, account_id, file)

        client = Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(SPEED))
        client.account(account_id).items.update(1, description="New")
        done = fleet.run_slice(account_id)

        assert done is not None
        assert (None, 1) == (done.error, done.summary.counts.changed["items"])
        assert [] == all_differences(sandbox, [account_id], tmp_path)


@pytest.mark.usefixtures("few_tables_now")
def test_a_database_that_was_restored_from_a_backup_gets_what_it_lacks(server: RedisServer, tmp_path: Path) -> None:
    with Sandbox(items=5, sales=5, registers=50, speed=SPEED, expires_in=10**8) as sandbox:
        fleet = fleet_of(server, tmp_path, "backup", clock=TestClock())
        (account_id,) = add_all(fleet, sandbox, interval=86400)
        work(fleet)
        file = tmp_path / f"{account_id}.duckdb"
        items = (
            Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(SPEED)).account(account_id).items
        )
        backup = file.read_bytes()
        items.update(1, description="After the backup")
        looked_at_until_nothing_is_new(fleet, account_id, file)
        assert [] == all_differences(sandbox, [account_id], tmp_path)

        file.write_bytes(backup)
        items.update(2, description="After it was restored")
        done = fleet.run_slice(account_id)

        assert done is not None
        assert done.error is None
        assert [] == all_differences(sandbox, [account_id], tmp_path)


def test_a_new_key_encrypts_all_that_an_old_one_or_none_did(
    server: RedisServer, sandbox: Sandbox, tmp_path: Path
) -> None:
    clock = TestClock()

    def with_keys(*keys: str) -> Fleet:
        return fleet_of(server, tmp_path, "sealed", clock=clock, keys=list(keys))

    place = f"postgresql://user:password@127.0.0.1/{tmp_path.name}"
    (one, two) = add_all(with_keys(), sandbox, to=place)
    with pytest.raises(LightspeedError, match="is not encrypted"):
        with_keys(KEY).seal_anew()
    assert 2 == with_keys(KEY).seal_anew(accept_open=True)
    clock.at += 5
    with_keys(OTHER_KEY, KEY).seal_anew()

    renewed = with_keys(OTHER_KEY)
    assert [place, place] == [renewed.place(one), renewed.place(two)]
    assert sandbox.accounts[1].refresh_token == getattr(renewed.store(two).load(), "refresh", None)
    assert {5.0} == {status.lag_seconds for status in renewed.status().accounts}  # when they are due stays
    with pytest.raises(LightspeedError, match="cannot be decrypted"):
        with_keys(KEY).seal_anew()
    with pytest.raises(LightspeedError, match="no key"):
        with_keys().seal_anew()
