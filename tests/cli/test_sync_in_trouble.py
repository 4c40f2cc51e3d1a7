"""`lightspeed sync` when something is in its way: a sentence, a status, nothing lost, and the next run goes on."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from lightspeed_pos.cli import sync_shown
from lightspeed_pos.sync import sql_place
from postgres_server import PostgresServer
from sync.test_options import files_no_larger_than

if TYPE_CHECKING:
    from cli.conftest import Done, Lightspeed
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from lightspeed_pos.sync import Progress


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory and a data directory that hold nothing yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect("shop.duckdb") as database:
        return database.execute(sql).fetchall()


def refused(done: Done) -> str:
    """The sentence of a command that could do nothing."""
    assert (1, "") == (done.status, done.out)
    said = [line for line in done.err.splitlines() if not line.startswith("Into ")]
    assert 1 == len(said), said
    return said[0]


def test_a_full_disk(lightspeed: Lightspeed) -> None:
    lightspeed("sync", "--to", "shop.duckdb", "--tables", "categories")
    before = found("SELECT count(*) FROM categories")

    with files_no_larger_than(100_000):
        said = refused(lightspeed("sync", "--tables", "items"))
    after = lightspeed("sync", "--tables", "items")

    assert "shop.duckdb" in said
    assert "What was kept before stays" in said
    assert 0 == after.status
    assert [*before, (1000,)] == [*found("SELECT count(*) FROM categories"), *found("SELECT count(*) FROM items")]


def test_a_sign_in_that_dies_in_the_middle(
    lightspeed: Lightspeed, shop: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def dying(*_: Any, **__: Any) -> Generator[Any]:
        def on_progress(progress: Progress) -> None:
            if progress.rows == 300:
                shop.revoke_tokens()

        yield on_progress

    with monkeypatch.context() as patch:
        patch.setattr(sync_shown, "sync_progress", dying)
        done = lightspeed("sync", "--to", "shop.duckdb", "--tables", "items")
    kept = found("SELECT count(*) FROM items")
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", shop.connect())
    rest = lightspeed("sync", "--tables", "items")

    assert (4, "") == (done.status, done.out)
    assert "sign in: lightspeed login" in done.err
    assert [(300,)] == kept
    assert 0 == rest.status
    assert "\trequests=8\t" in rest.out  # seven pages, and how many rows will come
    assert [(1000,)] == found("SELECT count(*) FROM items")


def test_a_file_of_an_older_version_is_brought_up_to_date(
    lightspeed: Lightspeed, account: Account, shop: Sandbox
) -> None:
    lightspeed("sync", "--to", "shop.duckdb", "--tables", "items")
    account.items.update(5, description="New")
    shop.advance(60)
    with duckdb.connect("shop.duckdb") as database:  # as the first version made it
        database.execute("ALTER TABLE _lightspeed_meta DROP COLUMN service")
        database.execute("UPDATE _lightspeed_meta SET version = 1")

    done = lightspeed("sync", "--tables", "items")

    assert (0, "tables=1\tnew=0\tchanged=1\t") == (done.status, done.out.partition("gone")[0])
    assert [(sql_place.VERSION, "localhost")] == found("SELECT version, service FROM _lightspeed_meta")
    assert [(1000,)] == found("SELECT count(*) FROM items")


def test_a_step_to_the_next_version_that_fails_leaves_the_file_as_it_was(
    lightspeed: Lightspeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    lightspeed("sync", "--to", "shop.duckdb", "--tables", "shops")
    now = sql_place.VERSION
    with monkeypatch.context() as patch:
        patch.setattr(sql_place, "VERSION", now + 1)
        broken = {now: ("ALTER TABLE _lightspeed_runs ADD COLUMN host VARCHAR", "SELECT * FROM nothing_like_it")}
        patch.setattr(sql_place, "MIGRATIONS", broken)
        said = refused(lightspeed("sync", "--tables", "shops"))
    again = lightspeed("sync", "--tables", "shops")

    assert "What was kept before stays" in said
    assert 0 == again.status
    assert [(now,)] == found("SELECT version FROM _lightspeed_meta")


def test_a_file_that_somebody_else_has_made_stays_as_it_is(lightspeed: Lightspeed) -> None:
    with duckdb.connect("shop.duckdb") as database:
        database.execute("CREATE TABLE items AS SELECT 1 AS id")
    Path("text.duckdb").write_text("no database, but longer than a header of one" * 100)

    said = refused(lightspeed("sync", "--to", "shop.duckdb"))
    said_of_text = refused(lightspeed("sync", "--to", "text.duckdb"))

    assert "has a table items that sync did not make: sync into another place, or rename it." in said
    assert "text.duckdb is no DuckDB file: give another name." in said_of_text
    assert [("items",)] == found("SELECT table_name FROM duckdb_tables()")
    assert Path("text.duckdb").read_text().startswith("no database, but")


def test_a_server_that_refuses_and_a_schema_of_somebody_else(lightspeed: Lightspeed, postgres: PostgresServer) -> None:
    import psycopg

    postgres.add_guest("sesame")
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA theirs CREATE TABLE items (id INTEGER)")
        connection.execute("CREATE SCHEMA shop AUTHORIZATION guest")
    address = postgres.url.replace("postgres@", "guest:{}@") + "?schema={}"
    first = lightspeed("sync", "--to", address.format("sesame", "shop"), "--tables", "shops")
    wrong = refused(lightspeed("sync", "--to", address.format("wrong", "shop"), "--tables", "shops"))
    theirs = refused(lightspeed("sync", "--to", f"{postgres.url}?schema=theirs", "--tables", "items"))
    forbidden = refused(lightspeed("sync", "--to", address.format("sesame", "theirs"), "--tables", "items"))
    again = lightspeed("sync", "--to", address.format("sesame", "shop"), "--tables", "shops")
    with psycopg.connect(postgres.url) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'theirs'").fetchall()

    assert (0, 0) == (first.status, again.status)
    assert "\tnew=0\tchanged=0\tgone=0\t" in again.out
    assert " refuses the password: correct it in the address, in PGPASSWORD or in ~/.pgpass." in wrong
    assert "has a table items that sync did not make: sync into another place, or rename it." in theirs
    assert "?schema=theirs refuses: permission denied for schema theirs. Give the user the right to it" in forbidden
    assert [("items",)] == tables
    assert "sesame" not in first.err + wrong + theirs + forbidden
