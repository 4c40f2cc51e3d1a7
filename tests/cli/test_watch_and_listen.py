"""`lightspeed watch` and `lightspeed listen`."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pexpect
import pytest

from lightspeed_pos import Client, StaticToken
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.known import Event, Page, Place
from lightspeed_pos.sync.queue import Queue
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.webhooks import secret_in
from scripted_server import Answer, ScriptedServer
from waiting import until
from webhook_receiver import is_genuine

if TYPE_CHECKING:
    from cli.conftest import Lightspeed
    from lightspeed_pos.resources.account import Account

COMMAND = [sys.executable, "-m", "lightspeed_pos.cli"]


@pytest.fixture(scope="module")
def busy_shop() -> Iterator[Sandbox]:
    """A shop in real time, as that of the command's processes."""
    with Sandbox(items=100, registers=1000, expires_in=10**6) as running:
        yield running


@pytest.fixture
def own_account(busy_shop: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Account]:
    """The account that the environment leads to."""
    busy_shop.reset()
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", busy_shop.token)
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", busy_shop.url)
    monkeypatch.setenv("LIGHTSPEED_ACCOUNT_ID", str(busy_shop.account_id))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with Client(StaticToken(busy_shop.token), base_url=busy_shop.url) as client:
        yield client.account(busy_shop.account_id)


@contextmanager
def running(directory: Path, *arguments: str) -> Iterator[Path]:
    """The command as a process; gives the file that its stderr goes into, with .out beside it."""
    said = directory / "said"
    with said.open("wb") as err, said.with_suffix(".out").open("wb") as out:
        process = subprocess.Popen([*COMMAND, *arguments], stdout=out, stderr=err, env=os.environ)
        try:
            yield said
        finally:
            process.send_signal(signal.SIGINT)
            status = process.wait()
    assert 130 == status, said.read_text()


def silent_readings_are_over(account: Account, path: Path, tables: int) -> bool:
    if not path.exists():
        return False
    with closing(Queue(path, account.id)) as queue:
        return len(queue.places) == tables and not any(place.silent for place in queue.places.values())


def filled(account: Account, path: Path) -> Queue:
    """A file with two changes."""
    queue = Queue(path, account.id)
    events = [Event("Item", key, "updated", None, b'{"itemID":"%d"}' % key) for key in (5, 6)]
    queue.keep(
        Page("Item", Place(state=TableState(watermark=datetime.now(UTC))), ended=True, events=events),
        datetime(2026, 11, 26, 12, tzinfo=UTC),
    )
    return queue


def test_watch_prints_a_line_of_json_for_each_change(own_account: Account, tmp_path: Path) -> None:
    store = tmp_path / "shop.changes"
    arguments = ("watch", "--only", "items,tags", "--interval", "1s", "--store", str(store))
    with running(tmp_path, *arguments) as said:
        until(lambda: silent_readings_are_over(own_account, store, 2))
        own_account.items.update(5, description="Größe 26")
        out = said.with_suffix(".out")
        until(lambda: out.read_bytes().count(b"\n") == 1)
        own_account.items.update(5, description="Größe 28")
        until(lambda: out.read_bytes().count(b"\n") == 2)

    first, second = map(json.loads, out.read_text("utf-8").splitlines())
    assert ("updated", "items", 5, "Größe 26") == (
        first["kind"],
        first["table"],
        first["id"],
        first["after"]["description"],
    )
    assert first["after"] == second["before"]
    told = said.read_text()
    assert "Following tags, items. A look costs 2 drips if nothing has changed: 2 a second with --interval 1s." in told
    assert "The bucket of the account loses 500.5 a second." in told


def test_watch_shows_people_what_has_changed(own_account: Account, tmp_path: Path) -> None:
    store = tmp_path / "shop.changes"
    arguments = ["-m", "lightspeed_pos.cli", "watch", "--only", "items", "--interval", "1s", "--store", str(store)]
    process = pexpect.spawn(
        sys.executable, arguments, env={**os.environ, "TERM": "xterm"}, encoding="utf-8", timeout=60
    )
    process.expect("time .*record")
    until(lambda: silent_readings_are_over(own_account, store, 1))
    own_account.items.update(5, description="Small")
    process.expect(r"\d\d:\d\d:\d\d +updated +items +5 +Small\r\n")
    own_account.items.update(5, description="Large")
    process.expect(r"updated +items +5 +Large +description: Small → Large\r\n")
    process.sendintr()
    process.expect(pexpect.EOF)
    process.close()

    assert 130 == process.exitstatus


@pytest.mark.long
def test_listen_sends_signed_messages_and_begins_where_it_was(own_account: Account, tmp_path: Path) -> None:
    path = tmp_path / "lightspeed-pos" / "listen" / f"localhost-{own_account.id}.sqlite"
    with ScriptedServer([Answer(204)]) as server:
        arguments = ("listen", "--forward-to", f"{server.url}/hook", "--only", "items", "--interval", "1s")
        with running(tmp_path, *arguments) as said:
            until(lambda: silent_readings_are_over(own_account, path, 1))
            own_account.items.update(5, description="First")
            until(lambda: said.with_suffix(".out").read_bytes().endswith(b"arrived\n"))
        own_account.items.update(6, description="While nobody listened")
        with running(tmp_path, *arguments):
            until(lambda: said.with_suffix(".out").read_bytes().endswith(b"arrived\n"))

    secret = secret_in(path.with_name(f"{path.name}.secret"))
    assert [5, 6] == [seen.json()["data"]["id"] for seen in server.requests]
    assert [True, True] == [is_genuine(secret, dict(seen.headers), seen.body) for seen in server.requests]
    assert re.fullmatch(r"evt_\w+_2  items\.updated  6  arrived\n", said.with_suffix(".out").read_text())
    assert secret not in said.read_text()


def test_what_cannot_be_listened_with_is_refused(
    own_account: Account, tmp_path: Path, offline: Lightspeed, untouched: ScriptedServer
) -> None:
    place = tmp_path / "queue"
    hook = ("listen", "--queue", str(place), "--forward-to")
    none = offline(*hook, "localhost:3000")
    assert (2, True) == (none.status, "is no address to send to" in none.err)
    table = offline(*hook, untouched.url, "--only", "sale")
    assert (2, True) == (table.status, "Did you mean sales" in table.err)
    interval = offline(*hook, untouched.url, "--interval", "0.5s")
    assert (2, True) == (interval.status, "write 30s, 5m or 1h" in interval.err)
    assert 2 == offline("listen").status
    rehearsed = offline(*hook, untouched.url, "--dry-run")
    assert (2, True) == (rehearsed.status, "lightspeed watch prints" in rehearsed.err)

    place.with_name("queue.secret").write_text("nonsense")
    broken = offline(*hook, untouched.url)
    assert (1, True) == (broken.status, "holds no secret: one begins with whsec_" in broken.err)
    place.unlink()
    place.write_text("no database, but longer than a header of one" * 100)
    damaged = offline(*hook, untouched.url)
    assert (1, True) == (damaged.status, "is no file of changes" in damaged.err)


def test_a_second_listener_is_refused_and_a_receiver_that_is_gone_ends_the_first(
    own_account: Account, tmp_path: Path, offline: Lightspeed, untouched: ScriptedServer
) -> None:
    from filelock import FileLock

    place = tmp_path / "queue"
    filled(own_account, place).close()
    with FileLock(tmp_path / "queue.lock"):
        second = offline("listen", "--queue", str(place), "--forward-to", untouched.url)
    with ScriptedServer([Answer(410)]) as server:
        ended = offline("listen", "--queue", str(place), "--forward-to", server.url, "--only", "items")

    assert (1, True) == (second.status, "Another listener works with" in second.err)
    assert (1, True) == (ended.status, "it wants nothing more. 2 changes wait in" in ended.err)


def test_status_replay_and_secret(own_account: Account, tmp_path: Path, offline: Lightspeed) -> None:
    place = tmp_path / "queue"
    where = ("--queue", str(place))
    nothing = offline("listen", "status", *where)
    with closing(filled(own_account, place)) as queue:
        queue.delivered(1, 0.0)
        queue.failed(2, 0.0, None, "it answers 500")
    status = offline("listen", "status", *where)
    unsaid = offline("listen", "replay", *where)
    rehearsed = offline("listen", "replay", *where, "--dead", "--dry-run")
    later = offline("listen", "replay", *where, "--since", "2026-11-27")
    dead = offline("listen", "replay", *where, "--dead")
    both = offline("listen", "replay", *where, "--since", "2026-11-26T00:00+00:00")
    secret = offline("listen", "secret", *where)

    assert (2, True) == (nothing.status, "Nothing was listened to yet" in nothing.err)
    assert "0 wait, 1 arrived, 1 were given up.\n" == status.err
    assert ["items.updated", "6", "1", "it answers 500"] == status.lines[1].split("\t")[2:]
    assert (2, True) == (rehearsed.status, "replay has no --dry-run" in rehearsed.err)
    assert 2 == unsaid.status
    assert ["0 changes are to be sent again.\n", "1 changes are to be sent again.\n"] == [later.err, dead.err]
    assert "1 changes are to be sent again.\n" == both.err
    assert secret.out.strip() == secret_in(tmp_path / "queue.secret")
