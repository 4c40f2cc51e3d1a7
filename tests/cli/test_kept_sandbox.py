"""The sandbox of `--sandbox`: the same from call to call, whatever happens in between."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos import Client, MemoryTokens, OAuthTokenHolder
from lightspeed_pos.cli.kept_sandbox import _running, attached, folder, reset
from lightspeed_pos.cli.main import main
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import Settings
from lightspeed_pos.sandbox.kept import LINGER_SECONDS, Stay, latest
from pages import ROOT
from scripted_server import Answer, ScriptedServer
from waiting import until


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a sandbox of this test's own is kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    found = folder()
    yield found
    (found / "service.json").unlink(missing_ok=True)  # it ends without it


def described(place: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((place / "service.json").read_text())
    return found


def describe(place: Path, **changes: object) -> None:
    (place / "service.json").write_text(json.dumps({**described(place), **changes}))


def has_ended(pid: int) -> bool:
    """Whether a process is gone, or waits only for its status to be asked for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def kill(place: Path) -> None:
    pid = described(place)["pid"]
    os.kill(pid, signal.SIGKILL)
    until(lambda: has_ended(pid))


def first_description(said: list[str] | None = None) -> str:
    with attached((said if said is not None else []).append) as client:
        return str(client.account().items.find(1).description)


def change() -> None:
    with attached(lambda _: None) as client:
        client.account().items.update(1, description="Changed")


def test_a_change_is_there_in_the_next_call_and_after_kill_9(place: Path) -> None:
    said: list[str] = []
    before = first_description(said)
    change()
    running = described(place)["pid"]

    after = first_description(said)
    still_running = described(place)["pid"]
    kill(place)
    after_kill = first_description(said)

    assert ("Changed", "Changed", running) == (after, after_kill, still_running)
    assert before != after
    assert [f"A sandbox with an invented shop is made in {place}."] == said


def test_calls_that_begin_at_once_share_one_service(place: Path) -> None:
    with ExitStack() as stack, ThreadPoolExecutor(3) as threads:
        begin = [threads.submit(stack.enter_context, attached(lambda _: None)) for _ in range(3)]
        clients: list[Client] = [one.result() for one in begin]

        counts = {client.account().items.count() for client in clients}

    assert 1 == len({client.origin for client in clients})
    assert 1 == len(counts)


def test_reset_brings_the_shop_back_as_it_was_at_the_start(place: Path) -> None:
    before = first_description()
    change()
    pid = described(place)["pid"]

    assert 0 == main(["sandbox", "reset", "--dry-run"])
    assert (place / "shop.sqlite").exists()
    assert 0 == main(["sandbox", "reset"])

    until(lambda: has_ended(pid))
    assert not (place / "shop.sqlite").exists()
    assert before == first_description()


def test_reset_takes_all_along_that_belongs_to_the_shop(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    Path("a.csv").write_text("item_id,description\n1,Changed\n")
    lines = ("items plan a.csv", "apply a.plan.json --yes", "sync --to shop.duckdb --tables shops", "runs")
    done = [main(["--sandbox", *line.split()]) for line in lines]
    before = capsys.readouterr().out
    kept = {file.name for file in place.glob("shop.*")}

    main(["sandbox", "reset"])

    left = {file.name for file in place.glob("shop.*")}
    main(["--sandbox", "runs"])
    assert [0, 0, 0, 0] == done
    assert "items from a.csv" in before
    assert {"shop.runs", "shop.json"} < kept
    assert set() == left
    assert "There are no runs yet" in capsys.readouterr().err
    assert not (tmp_path / "data" / "lightspeed-pos" / "runs").exists()


def test_reset_of_no_sandbox_does_nothing(place: Path) -> None:
    reset()

    assert [] == list(place.glob("shop*"))


def of_another_version(shop: Path) -> None:
    with sqlite3.connect(shop) as database:
        database.execute("CREATE TABLE Seed (description TEXT NOT NULL)")
        database.execute("INSERT INTO Seed VALUES ('items=7 tables=0')")
    database.close()


def no_database(shop: Path) -> None:
    shop.write_text("Dear diary, " * 1000)


@every("spoil", [of_another_version, no_database])
def test_a_file_that_cannot_be_used_is_made_anew_in_words(place: Path, spoil: Any) -> None:
    reset()  # what the case before has made
    spoil(place / "shop.sqlite")
    said: list[str] = []

    assert "Changed" != first_description(said)

    (told,) = said
    assert told.startswith("The sandbox is made anew, with none of your changes. The ")


def test_a_service_of_another_version_makes_way(place: Path) -> None:
    change()
    older = described(place)["pid"]
    describe(place, version="0.0.1")

    assert "Changed" == first_description()

    until(lambda: has_ended(older))


def test_a_program_that_has_the_port_of_a_killed_service_is_not_taken_for_it(place: Path) -> None:
    change()
    kill(place)
    with ScriptedServer([Answer(404, b"<h1>Not here</h1>")]) as stranger:
        describe(place, url=stranger.url)

        assert "Changed" == first_description()


def test_a_sandbox_that_cannot_start_says_why(place: Path) -> None:
    (place / "shop.sqlite").mkdir()

    with pytest.raises(LightspeedError, match=r"does not start: (The shop cannot be kept in|.*[Dd]irectory)"):
        first_description()


def test_the_tokens_of_a_command_are_its_own_and_are_renewed(place: Path) -> None:
    with attached(lambda _: None) as client:
        other = _running(place)
        assert other is not None
        store = MemoryTokens(other.tokens)
        with other.connection:
            holder = OAuthTokenHolder(other.client_id, other.client_secret, store=store, auth_url=other.url)
            with Client(holder, base_url=other.url) as renewed:
                before = holder.oauth_token()
                holder.refresh_oauth_token()

                assert renewed.account().items.count() == client.account().items.count()
                assert before != holder.oauth_token()


@pytest.fixture
def instance() -> Iterator[Instance]:
    found = Instance(Settings(items=0))
    yield found
    found.close()


def test_the_service_ends_a_minute_after_the_last_connection(instance: Instance, tmp_path: Path) -> None:
    clock = [1000.0]
    stay = Stay(instance, tmp_path / "service.json", "here", tmp_path / "clock", lambda: clock[0])
    stay.begin()
    instance.transports["127.0.0.1", 1] = None  # type: ignore[assignment]  # only whether there are any is looked at
    clock[0] += 3600
    during = stay.is_over()
    instance.transports.clear()
    clock[0] += LINGER_SECONDS
    soon_after = stay.is_over()
    clock[0] += 0.1

    assert (False, False, True) == (during, soon_after, stay.is_over())


def test_the_service_ends_without_its_description_and_leaves_that_of_another_one(
    instance: Instance, tmp_path: Path
) -> None:
    file = tmp_path / "service.json"
    stay = Stay(instance, file, "here", tmp_path / "clock")
    stay.begin()
    before = stay.is_over()
    file.write_text("there")
    stay.end()

    assert (False, True, "there") == (before, stay.is_over(), file.read_text())


def test_a_clock_that_was_moved_ahead_does_not_go_back(instance: Instance, tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    stay = Stay(instance, tmp_path / "service.json", "here", clock)
    stay.begin()
    stay.is_over()
    untouched = latest(clock)
    instance.clock.advance(86400)
    stay.is_over()

    assert abs(time.time() - untouched) < 60
    assert abs(latest(clock) - instance.clock.now()) < 60


def test_who_installs_the_command_has_the_sandbox() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]

    assert "lightspeed-pos[sandbox]" in extras["cli"]


@every("text", ["", "soon"])
def test_a_clock_that_cannot_be_read_is_the_real_one(text: str, tmp_path: Path) -> None:
    (tmp_path / "clock").write_text(text)

    assert abs(time.time() - latest(tmp_path / "clock")) < 60
