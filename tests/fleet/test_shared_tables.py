"""A fleet whose accounts are in the same tables of one PostgreSQL."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from fleet.fleets import KEY, add_all
from lightspeed_pos.exchange.clock import ScaledClock
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.open import destination_of
from lightspeed_pos.sync.totals import totals_of
from sync.equality import Query, differences

if TYPE_CHECKING:
    from lightspeed_pos.sync.sql_destination import SqlDestination
    from postgres_server import PostgresServer
    from redis_server import RedisServer

SPEED = 1000.0


def of_account(destination: SqlDestination, account_id: int) -> Query:
    """What queries see of one account."""
    ours = f"_deleted_at IS NULL AND account_id = {account_id}"
    return lambda sql: destination.rows(sql.replace("_deleted_at IS NULL", ours))


@pytest.mark.long
def test_accounts_equal_their_shops_and_a_worker_without_its_lease_writes_nothing(
    server: RedisServer, postgres: PostgresServer
) -> None:
    place = f"{postgres.url}?schema=fleet&layout=shared"
    with Sandbox(items=40, sales=20, accounts=2, registers=200, speed=SPEED, expires_in=10**8) as sandbox:
        long = 10**6
        fleet = Fleet(
            server.url,
            place,
            keys=[KEY],
            namespace="shared",
            clock=ScaledClock(SPEED),
            slice_seconds=long,
            slice_pages=1000,
            lease_seconds=long,
        )
        first, second = add_all(fleet, sandbox, interval=86400 * 365)
        done = [fleet.run_slice(account_id) for account_id in (first, second)]
        fleet.retry(first)
        lease = fleet.take(first)
        assert lease is not None
        destination_of(place, first, fence=lease.fence + 1).close()
        late = fleet.run_slice(lease)
        fleet.close()

        found = list[str]()
        for account_id in (first, second):
            with closing(destination_of(place, account_id, to_look=True)) as opened:
                query = of_account(opened, account_id)
                found += differences(sandbox, query, account_id=account_id)

    assert [(None, True)] * 2 == [(one.error, one.whole) for one in done if one is not None]
    assert late is not None
    assert late.lost
    assert [] == found
    assert [True, True] == [one.all_rows > 200 for one in totals_of(place, [first, second])]
