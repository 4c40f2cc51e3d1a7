"""`lightspeed sync`: what it does, says and leaves."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pexpect
import pytest

from every import every
from lightspeed_pos.cli.progress import duration
from lightspeed_pos.cli.sync_shown import progress_line
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, QueryError, ServerError, TransportError
from lightspeed_pos.limits.bucket import BucketState
from lightspeed_pos.sync import Progress, Summary
from lightspeed_pos.sync.again import repeat

if TYPE_CHECKING:
    from cli.conftest import Lightspeed, Terminal
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory and a data directory that hold nothing yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_place_that_was_named_once_is_synced_again_and_shown(
    lightspeed: Lightspeed, account: Account, shop: Sandbox
) -> None:
    first = lightspeed("sync", "--to", "shop.duckdb", "--tables", "items,shops")
    account.items.update(5, description="New")
    shop.advance(60)
    second = lightspeed("sync", "--tables", "items")
    status = lightspeed("sync", "status")

    assert (0, 0, 0) == (first.status, second.status, status.status)
    assert f"Into {Path('shop.duckdb').absolute()}.\n" == second.err
    assert re.fullmatch(
        r"tables=2\tnew=\d+\tchanged=0\tgone=0\trequests=\d+\tdrips=\d\S*\tseconds=\d+\.\d\n", first.out
    )
    assert second.out.startswith("tables=1\tnew=0\tchanged=1\tgone=0\t")
    assert re.fullmatch(r"items +1,000  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d  complete", status.lines[1])
    assert ["run (UTC)", "new", "changed", "gone", "requests", "drips", "error"] == re.split("  +", status.lines[4])


def test_without_a_place_the_data_lies_in_the_directory_of_the_user(lightspeed: Lightspeed, home: Path) -> None:
    done = lightspeed("sync", "--tables", "shops", "--quiet")

    (file,) = (home / "data" / "lightspeed-pos" / "shops").glob("*.duckdb")
    assert ("", "") == (done.out, done.err)
    with duckdb.connect(str(file)) as database:
        assert [(2,)] == database.sql("SELECT count(*) FROM shops").fetchall()


def test_a_password_is_not_remembered(account: Account, home: Path) -> None:
    from lightspeed_pos.sync.remembered import Remembered

    remembered = Remembered(home / "1.duckdb")

    assert not remembered.keep("postgresql://me:secret@host/shop?schema=a")
    assert "postgresql://me@host/shop?schema=a" == remembered.place
    assert "secret" not in (home / "1.json").read_text()
    assert remembered.keep("postgresql://me@host/shop")


@every(
    "given, status, told",
    [
        (["--tables", "itms"], 2, "There is no table itms. Did you mean items"),
        (["--to", "mysql://host/shop"], 2, "Sync does not know addresses like mysql://: give a DuckDB file"),
        (["--to", "shop.sqlite"], 2, "shop.sqlite would be a DuckDB file: write shop.duckdb. For SQLite see"),
        (["--to", "postgresql://me:pw@127.0.0.1:1/shop"], 1, "postgresql://me@127.0.0.1:1/shop does not answer"),
        (["--to", "text.duckdb"], 1, "text.duckdb is no DuckDB file: give another name."),
        (["--to", "none/shop.duckdb"], 1, "There is no folder none to put shop.duckdb into"),
        (["status", "--to", "none.duckdb"], 1, "none.duckdb yet: lightspeed sync fills it."),
        (["--every", "5"], 2, "'5' is no interval of a second or more: write 30s, 5m or 1h."),
        (["--since", "may"], 2, "'may' is no day: write 2026-01-31, today or yesterday."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    lightspeed: Lightspeed, given: list[str], status: int, told: str
) -> None:
    Path("text.duckdb").write_text("no database, but longer than a header of one" * 100)

    done = lightspeed("sync", *given)

    assert status == done.status
    assert told in done.err
    assert "" == done.out


def test_a_file_that_another_process_has_open_is_refused_with_its_name(lightspeed: Lightspeed) -> None:
    lightspeed("sync", "--to", "shop.duckdb", "--tables", "shops")
    code = "import duckdb, sys; held = duckdb.connect('shop.duckdb'); print('held', flush=True); sys.stdin.read()"
    other = pexpect.spawn(sys.executable, ["-c", code], encoding="utf-8")
    other.expect("held")

    done = lightspeed("sync")

    assert 1 == done.status
    assert re.search(rf"shop\.duckdb is open in another process: python\S*, number {other.pid}\. Close it", done.err)
    other.close(force=True)


def test_a_person_sees_tables_and_sums(terminal: Terminal) -> None:
    shown = terminal("sync", "--to", "shop.duckdb", "--tables", "shops,tags")

    assert re.search(r"table +new  changed  gone\r\n", shown)
    assert re.search(r"2 tables: \d+ new, 0 changed, 0 gone; \d+ requests, [\d.]+ drips, \d+\.\d s\r\n$", shown)


def test_an_estimate_says_what_a_run_would_take_and_makes_nothing(
    lightspeed: Lightspeed, terminal: Terminal, home: Path
) -> None:
    piped = lightspeed("sync", "--to", "shop.duckdb", "--tables", "items,sales", "--estimate")
    shown = terminal("sync", "--to", "shop.duckdb", "--tables", "items,sales", "--estimate")

    assert re.fullmatch(r"rows=1200\trequests=12\tdrips=[\d.]+\tseconds=\d+\tasked=2\n", piped.out)
    assert re.search(r"items +1,000\r\nsales +200\r\nAbout 1,200 rows to read, 12 requests, ", shown)
    assert not (home / "shop.duckdb").exists()


def test_the_line_of_progress_says_how_long_it_still_takes_by_the_bucket_or_at_the_rate_so_far() -> None:
    progress = Progress("sales", 66, 67, 4300, 52000, 480.0)
    bucket = BucketState(34.2, 90, 1, 20)
    begins = "[66/67] sales: 4,300 of about 52,000 · bucket 34/90"

    assert f"{begins} · {duration(480)} left" == progress_line(progress, bucket, 10, 4200)
    assert f"{begins} · {duration(1060)} left" == progress_line(progress, bucket, 80, 3600)
    assert begins == progress_line(progress, bucket, 0, 0)


def test_ctrl_c_between_runs_leaves_the_file_and_says_how_to_go_on(shop: Sandbox, home: Path) -> None:
    signed_in = {"LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url, "TERM": "dumb"}
    command = shlex.join([sys.executable, "-m", "lightspeed_pos.cli", "sync", "--to", "a.duckdb", "--tables", "shops"])
    running = pexpect.spawn(f"{command} --every 1h", env={**os.environ, **signed_in}, encoding="utf-8", timeout=60)
    running.expect("1 table: ")
    with duckdb.connect(str(home / "a.duckdb")) as database:  # closed between runs
        assert [(2,)] == database.sql("SELECT count(*) FROM shops").fetchall()
    running.sendintr()
    running.expect("Broken off.\r\nWhat was read is kept; the same command goes on there.")
    running.expect(pexpect.EOF)
    running.close()
    assert 130 == running.exitstatus


def test_runs_again_and_again_end_with_the_sign_in(shop: Sandbox) -> None:
    signed_in = {"LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url, "TERM": "dumb"}
    command = shlex.join([sys.executable, "-m", "lightspeed_pos.cli", "sync", "--to", "a.duckdb", "--tables", "shops"])
    running = pexpect.spawn(f"{command} --every 1s", env={**os.environ, **signed_in}, encoding="utf-8", timeout=60)
    running.expect("1 table: ")
    shop.revoke_tokens()
    running.expect("sign in: lightspeed login")
    running.expect(pexpect.EOF)
    running.close()
    assert 4 == running.exitstatus


class Clock:
    """Time that passes when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.naps: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        raise NotImplementedError


def test_runs_go_on_through_outages_which_are_told_once_and_end_with_the_sign_in() -> None:
    clock, told, runs = Clock(), list[str](), list[float]()
    happens: Iterator[Exception | float] = iter(
        [
            TransportError("No answer."), TransportError("No answer."), 2.0, ServerError("Bad gateway."), 400.0,
            LightspeedError("a.duckdb is open in another process."), 1.0, AuthorizationExpired("Sign in again."),
        ]
    )  # fmt: skip

    def run() -> Summary:
        what = next(happens)
        if isinstance(what, Exception):
            raise what
        clock.time += what
        return Summary()

    with pytest.raises(AuthorizationExpired):
        repeat(run, 300, clock, on_run=lambda _, at: runs.append(at), on_trouble=told.append)

    assert [300, 300, 298, 300, 0, 300, 299] == clock.naps
    assert [1600, 2200, 2900] == runs
    assert [
        "No answer. It is tried again.", "Sync goes on.", "Bad gateway. It is tried again.", "Sync goes on.",
        "a.duckdb is open in another process. It is tried again.", "Sync goes on.",
    ] == told  # fmt: skip


def test_what_is_wrong_before_the_first_run_ends_it() -> None:
    def run() -> Summary:
        raise errors.pop()

    errors = [QueryError("There is no table itms."), LightspeedError("a.duckdb is no DuckDB file.")]
    for kind in (LightspeedError, QueryError):
        with pytest.raises(kind):
            repeat(run, 300, Clock())
