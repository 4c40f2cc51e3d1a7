"""What stops a run in its middle: a full disk, a sign-in that ends, a server that stops. The next one goes on."""

from __future__ import annotations

import os
import pwd
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync import Progress, sync
from lightspeed_pos.sync.postgres import Postgres
from postgres_server import PostgresServer
from small_disk import SmallDisk, small_disk
from sync.equality import differences, in_file
from sync.pages_read import PagesRead

pytestmark = pytest.mark.usefixtures("all_days_at_once")
SPEED = 1000.0
PAGES = (3, 25)


@pytest.fixture(scope="module")
def fast_sandbox() -> Iterator[Sandbox]:
    """A shop whose bucket never fills."""
    with Sandbox(items=150, sales=150, registers=200, speed=SPEED, expires_in=10**8) as sandbox:
        yield sandbox


@pytest.fixture
def shop(fast_sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fast_sandbox.reset()
    return fast_sandbox


def client_of(shop: Sandbox, token: str) -> Client:
    return Client(StaticToken(token), base_url=shop.url, clock=ScaledClock(SPEED))


def at(page: int, act: Callable[[], object]) -> Callable[[Progress], None]:
    """Acts after so many pages of a run."""
    pages = iter(range(page, 0, -1))

    def progress(_: Progress) -> None:
        if next(pages, 0) == 1:
            act()

    return progress


def on_a_disk_that_grows(shop: Sandbox, place: str | Path, disk: SmallDisk, kilobytes: int, step: int) -> set[str]:
    """Run until a run comes to its end, each time with so much more room; returns what was said meanwhile."""
    told = list[str]()
    with client_of(shop, shop.token) as client:
        while True:
            try:
                sync(client.account(shop.account_id), place)
                break
            except LightspeedError as error:
                told.append(str(error))
            kilobytes += step
            disk.resize(kilobytes)
    assert len(told) > 2
    return set(told)


@pytest.mark.slow  # a part of it, without mounting anything, stands in test_options.py
def test_a_disk_that_is_full_again_and_again_loses_nothing(tmp_path: Path, shop: Sandbox) -> None:
    with small_disk(tmp_path / "disk", 300) as disk:
        file = disk.path / "shop.duckdb"
        told = on_a_disk_that_grows(shop, file, disk, 300, 350)

        with in_file(file) as query:
            assert [] == differences(shop, query)
    full = f"The disk of {file} is full. What was kept before stays: make room, then sync again; it goes on there."
    assert {full} == told


@pytest.mark.slow
def test_a_disk_of_postgresql_that_is_full_again_and_again_loses_nothing(
    tmp_path: Path, shop: Sandbox, own_postgres: PostgresServer
) -> None:
    import psycopg

    with (
        small_disk(own_postgres.directory / "disk", 500) as disk,
        closing(psycopg.connect(own_postgres.url)) as connection,
    ):
        if os.getuid() == 0:
            os.chown(disk.path, pwd.getpwnam("postgres").pw_uid, -1)
        connection.autocommit = True
        connection.execute(f"CREATE TABLESPACE small LOCATION '{disk.path}'")
        connection.execute("ALTER ROLE postgres SET default_tablespace = small")
        told = on_a_disk_that_grows(shop, own_postgres.url, disk, 500, 1000)

        with closing(Postgres(own_postgres.url, shop.account_id)) as database:
            assert [] == differences(shop, database.rows)
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("ALTER ROLE postgres RESET default_tablespace")
        connection.execute("DROP TABLESPACE small")
    advice = "What was kept before stays: make room, then sync again; it goes on there."
    assert {f"The disk of {own_postgres.url} is full. {advice}"} == told


@pytest.mark.long
def test_a_server_that_stops_again_and_again_loses_nothing_and_no_page_is_read_twice(
    shop: Sandbox, own_postgres: PostgresServer
) -> None:
    pages, told = PagesRead(shop), list[str]()
    with client_of(shop, shop.token) as client:
        for page in PAGES:
            with pytest.raises(LightspeedError) as stopped:
                sync(client.account(shop.account_id), own_postgres.url, on_progress=at(page, own_postgres.stop))
            told.append(str(stopped.value))
            own_postgres.start()
        sync(client.account(shop.account_id), own_postgres.url)

    assert [] == pages.twice()
    with closing(Postgres(own_postgres.url, shop.account_id)) as database:
        assert [] == differences(shop, database.rows)
    place = f"{own_postgres.url} cannot be read or written: "
    assert [] == [one for one in told if not one.startswith(place) or not one.endswith("sync again to go on.")]


@pytest.mark.slow  # test_options.py has a sign-in that ends once
def test_a_sign_in_that_ends_again_and_again_loses_nothing_and_no_page_is_read_twice(
    tmp_path: Path, shop: Sandbox
) -> None:
    file, pages, token = tmp_path / "shop.duckdb", PagesRead(shop), shop.token
    for page in PAGES:
        with client_of(shop, token) as client, pytest.raises(AuthorizationExpired):
            sync(client.account(shop.account_id), file, on_progress=at(page, shop.revoke_tokens))
        token = shop.connect()
    with client_of(shop, token) as client:
        sync(client.account(shop.account_id), file)

    assert [] == pages.twice()
    with in_file(file) as query:
        assert [] == differences(shop, query)


def test_a_report_that_is_due_again_is_not_taken_for_a_page_that_is_read_twice(tmp_path: Path, shop: Sandbox) -> None:
    pages = PagesRead(shop)
    with client_of(shop, shop.token) as client:
        runs = [
            sync(client.account(shop.account_id), tmp_path / "shop.duckdb", tables=["taxes_by_day"]) for _ in range(2)
        ]

    asked = [one.target for one in shop.requests if "TaxesByDay" in one.target and "after=" in one.target]
    assert (2, []) == (len(asked), pages.twice())
    assert runs[0].new > 100
