from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from every import every
from lightspeed_pos.auth import files
from lightspeed_pos.auth.stores import FileTokens, MemoryTokens, TokenStore
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError, TimedOut

TOKENS = Tokens("eyJ" * 3000, "def" * 4001, datetime(2026, 1, 5, 14, 30, tzinfo=UTC))
NEWER = Tokens("access-1", "refresh-1")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def in_memory(_: Path) -> TokenStore:
    return MemoryTokens()


def in_a_file(directory: Path) -> TokenStore:
    return FileTokens(directory / "tokens.json")


each_store = every("opened", [in_memory, in_a_file])
Opened = Callable[[Path], TokenStore]


@each_store
def test_store_is_empty_at_first(opened: Opened, tmp_path: Path) -> None:
    store = opened(tmp_path)
    assert store.load() is None


@each_store
def test_store_gives_back_what_was_saved_last(opened: Opened, tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.save(TOKENS)
    first = store.load()
    store.save(NEWER)

    assert (TOKENS, NEWER) == (first, store.load())


@each_store
def test_store_can_be_used_while_its_lock_is_held(opened: Opened, tmp_path: Path) -> None:
    store = opened(tmp_path)
    with store.lock():
        store.save(TOKENS)

        assert TOKENS == store.load()


@each_store
def test_lock_keeps_other_threads_waiting(opened: Opened, tmp_path: Path) -> None:
    store = opened(tmp_path)
    order: list[str] = []

    def other() -> None:
        with store.lock():
            order.append("other")

    with store.lock():
        thread = threading.Thread(target=other)
        thread.start()
        thread.join(0.05)
        order.append("first")
    thread.join()

    assert ["first", "other"] == order


@each_store
def test_store_shows_no_token(opened: Opened, tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.save(TOKENS)

    assert "eyJ" not in f"{store!r} {vars(store)}"


def test_second_store_on_the_same_file_sees_and_excludes_the_first(tmp_path: Path) -> None:
    one, two = FileTokens(tmp_path / "tokens.json"), FileTokens(tmp_path / "tokens.json")
    entered = threading.Event()

    def other() -> None:
        with two.lock():
            entered.set()

    with one.lock():
        one.save(TOKENS)
        thread = threading.Thread(target=other)
        thread.start()
        came_in = entered.wait(0.15)
    thread.join()

    assert not came_in
    assert TOKENS == two.load()


def test_file_and_new_directory_are_for_the_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        FileTokens(tmp_path / "new" / "tokens.json").save(TOKENS)
    finally:
        os.umask(before)

    assert {"new": 0o700, "tokens.json": 0o600, "tokens.json.lock": 0o600} == {
        path.name: mode(path) for path in tmp_path.rglob("*")
    }


def test_open_file_is_closed_to_others_by_the_next_save(tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.save(TOKENS)
    store.path.chmod(0o644)
    store.path.with_name("tokens.json.new").write_text("left behind")
    store.path.with_name("tokens.json.new").chmod(0o666)

    store.save(NEWER)

    assert 0o600 == mode(store.path)
    assert NEWER == store.load()
    assert not store.path.with_name("tokens.json.new").exists()


def test_reading_makes_nothing(tmp_path: Path) -> None:
    FileTokens(tmp_path / "new" / "tokens.json").load()

    assert [] == list(tmp_path.iterdir())


def test_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")

    FileTokens(tmp_path / "link.json").save(TOKENS)

    assert (tmp_path / "link.json").is_symlink()
    assert TOKENS == FileTokens(tmp_path / "real.json").load()


def test_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    store, stop, seen = FileTokens(tmp_path / "tokens.json"), threading.Event(), set[Tokens | None]()
    store.save(TOKENS)

    def read() -> None:
        while not stop.is_set():
            seen.add(FileTokens(store.path).load())

    reader = threading.Thread(target=read)
    reader.start()
    for _round in range(50):
        store.save(NEWER)
        store.save(TOKENS)
    stop.set()
    reader.join()

    assert seen <= {TOKENS, NEWER}
    assert seen


DAMAGED = [
    b"",
    b"\0" * 100,
    b"not json",
    b'{"access_token": "a", "refresh_tok',
    b"null",
    b"[]",
    b'"text"',
    b"{}",
    b'{"access_token": "eyJ-a"}',
    b'{"access_token": null, "refresh_token": null}',
    b'{"access_token": 1, "refresh_token": 2}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "expires_at": "tomorrow"}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "expires_at": "2026-01-05T14:30:00"}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "expires_at": 1767623400}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "expires_at": "0001-01-01T00:00:00+05:00"}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "expires_at": "9999-12-31T23:59:59-05:00"}',
    b'{"access_token": "eyJ-\\ud800", "refresh_token": "r"}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "client_id": "\\udfff"}',
    b'{"access_token": "eyJ-a", "refresh_token": "r\\n"}',
    b'{"access_token": "eyJ-a", "refresh_token": "r", "note": ' + b"9" * 5000 + b"}",
    b"[" * 100_000,
    b"\xff\xfe\x00",
]


@every("content", DAMAGED)
def test_damaged_file_says_what_to_do_and_is_left_as_it_is(content: bytes, tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.path.write_bytes(content)
    attempts: list[Callable[[], object]] = [
        store.load,
        store.settings,
        lambda: store.save(NEWER),
        lambda: store.remember({"client_id": "c"}),
    ]

    for attempt in attempts:
        with pytest.raises(LightspeedError, match=r"damaged.*move it away") as caught:
            attempt()
        assert "eyJ" not in f"{caught.value}"

    assert content == store.path.read_bytes()


def test_file_that_cannot_be_written_keeps_its_tokens(tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.save(TOKENS)
    (tmp_path / "tokens.json.new").mkdir()

    with pytest.raises(OSError, match=r"tokens\.json\.new"):
        store.save(NEWER)

    assert TOKENS == store.load()


def test_new_tokens_are_on_the_disk_before_the_old_ones_go_and_so_is_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.save(TOKENS)
    synced: list[tuple[bool, int, Tokens | None]] = []
    sync = os.fsync

    def recorded(descriptor: int) -> None:
        sync(descriptor)
        found = os.fstat(descriptor)
        is_directory = stat.S_ISDIR(found.st_mode)
        synced.append((is_directory, 0 if is_directory else found.st_size, store.load()))

    monkeypatch.setattr(os, "fsync", recorded)
    store.save(NEWER)

    assert [(False, store.path.stat().st_size, TOKENS), (True, 0, NEWER)] == synced


def test_settings_beside_the_tokens_outlive_them(tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.save(TOKENS)
    store.remember({"client_id": "client-1", "auth_url": "http://127.0.0.1:8080"})
    store.remember({"client_id": "client-2"})

    store.save(NEWER)

    assert {"client_id": "client-2", "auth_url": "http://127.0.0.1:8080"} == store.settings()
    assert NEWER == store.load()


def test_keys_that_are_not_ours_stay(tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.path.write_text(json.dumps({"access_token": "a", "refresh_token": "r", "note": {"by": ["hand"]}}))

    store.save(NEWER)

    assert {"by": ["hand"]} == json.loads(store.path.read_text())["note"]


def test_settings_need_tokens_and_are_none(tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")

    assert {} == store.settings()
    with pytest.raises(LightspeedError, match="Save tokens"):
        store.remember({"client_id": "client-1"})
    with pytest.raises(LightspeedError, match="refresh_token is no setting"):
        store.remember({"refresh_token": "r"})
    with pytest.raises(
        LightspeedError, match=r"'secret' is no setting. There are: client_id, client_secret, account_id,"
    ):
        store.remember({"client_id": "client-1", "secret": "s"})


@every("value", ["half \ud800", "two\nlines"])
def test_a_setting_that_would_damage_the_file_is_refused(value: str, tmp_path: Path) -> None:
    store = FileTokens(tmp_path / "tokens.json")
    store.save(TOKENS)

    with pytest.raises(LightspeedError, match="'client_id' holds a character"):
        store.remember({"client_id": value})

    assert (TOKENS, {}) == (store.load(), store.settings())


def test_lock_that_somebody_never_gives_back_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LOCK_SECONDS", 0.1)
    one, two = FileTokens(tmp_path / "tokens.json"), FileTokens(tmp_path / "tokens.json")
    errors: list[Exception] = []

    def other() -> None:
        try:
            two.save(NEWER)
        except TimedOut as error:
            errors.append(error)

    with one.lock():
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()

    assert ["tokens.json.lock" in str(error) for error in errors] == [True]


def test_default_file_is_in_the_data_directory_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    path = FileTokens().path

    assert "tokens.json" == path.name
    assert tmp_path in path.parents
    assert path.parent.name == "lightspeed-pos"


def test_importing_the_stores_does_not_bring_what_only_files_need() -> None:
    code = (
        "import sys, lightspeed_pos.auth.stores as stores; stores.MemoryTokens(); "
        "print([name for name in ('filelock', 'platformdirs') if name in sys.modules])"
    )

    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert "[]" == printed.strip()
