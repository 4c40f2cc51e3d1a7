"""Tokens in a keyring that holds short secrets, as that of Windows does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from file_keyring import FileKeyring
from lightspeed_pos import KeyringTokens, Tokens
from lightspeed_pos.auth.keyring_tokens import keyring_trouble
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.testing import check_token_store

TOKENS = Tokens("eyJ" * 3000, "def" * 4001, datetime(2026, 1, 5, 14, 30, tzinfo=UTC))
NEWER = Tokens("access-1", "refresh-1")


@pytest.fixture
def entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file behind the keyring of this process."""
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path / "entries.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield tmp_path / "entries.json"
    keyring.set_keyring(before)


class Stopping(FileKeyring):
    """Locked after so many writes."""

    def __init__(self, writes: int) -> None:
        super().__init__()
        self.left = writes

    def set_password(self, service: str, username: str, password: str) -> None:
        self.left -= 1
        if self.left < 0:
            raise KeyringLocked("stopped")
        super().set_password(service, username, password)


def names(entries: Path) -> set[str]:
    return {name.removeprefix("lightspeed-pos:") for name in json.loads(entries.read_text())}


def test_the_store_in_a_keyring_keeps_what_a_store_promises(entries: Path, tmp_path: Path) -> None:
    check_token_store(KeyringTokens("trial", directory=tmp_path))


def test_settings_stay_beside_tokens_that_are_renewed_and_go_with_a_new_sign_in(entries: Path, tmp_path: Path) -> None:
    store = KeyringTokens("shop", directory=tmp_path)
    store.keep(TOKENS, {"client_id": "c", "client_secret": "s"})
    store.save(NEWER)
    renewed = store.settings()
    store.keep(TOKENS, {"client_id": "d"})

    assert ({"client_id": "c", "client_secret": "s"}, {"client_id": "d"}) == (renewed, store.settings())
    assert TOKENS == store.load()


def test_nothing_is_left_of_longer_tokens_nor_of_a_sign_in_that_was_deleted(entries: Path, tmp_path: Path) -> None:
    store = KeyringTokens("shop", directory=tmp_path)
    for tokens in (TOKENS, TOKENS, NEWER):
        store.save(tokens)
    after_saving = names(entries)
    store.forget()
    store.forget()

    assert (2, set(), None) == (len(after_saving), names(entries), store.load())


def test_a_crash_at_any_entry_leaves_the_old_tokens_or_the_new_ones(entries: Path, tmp_path: Path) -> None:
    """Stopped after each write in turn, by a keyring that is locked then."""
    store = KeyringTokens("shop", directory=tmp_path)
    outcomes: list[Tokens | None] = []
    for writes in range(40):
        store.forget()
        store.keep(NEWER, {"client_id": "c"})
        keyring.set_keyring(Stopping(writes))
        try:
            store.save(TOKENS)
            stopped = False
        except LightspeedError:
            stopped = True
        keyring.set_keyring(FileKeyring())
        outcomes.append(store.load())
        assert stopped == (outcomes[-1] == NEWER)
        if not stopped:
            break

    assert {NEWER, TOKENS} == set(outcomes)


def test_a_locked_keyring_says_what_to_do(entries: Path, tmp_path: Path) -> None:
    entries.write_text('{"locked": true}')
    store = KeyringTokens("shop", directory=tmp_path)
    attempts: list[Callable[[], object]] = [store.load, store.settings, store.forget]
    attempts += [lambda: store.save(NEWER), lambda: store.keep(NEWER, {})]

    for attempt in attempts:
        with pytest.raises(LightspeedError, match=r"refuses: Failed to unlock.*lightspeed login --store file") as error:
            attempt()
        assert "refresh-1" not in str(error.value)


def test_damaged_entries_say_what_to_do(entries: Path, tmp_path: Path) -> None:
    store = KeyringTokens("shop", directory=tmp_path)
    store.save(TOKENS)
    found = json.loads(entries.read_text())
    for head in ("[]", "no json", '{"half": "a"}', '{"half": "a", "pieces": 1}'):
        entries.write_text(json.dumps({**found, "lightspeed-pos:shop": head}))
        with pytest.raises(LightspeedError, match=r"damaged.*login --profile shop"):
            store.load()
    store.keep(NEWER, {})

    assert NEWER == store.load()


def test_a_computer_without_a_keyring_is_known_before_anything_is_kept_there(entries: Path) -> None:
    trouble = [keyring_trouble()]
    without: list[type[KeyringBackend]] = [fail.Keyring, null.Keyring]
    for backend in without:
        keyring.set_keyring(backend())
        trouble.append(keyring_trouble())

    assert ["", "This computer has no keyring", "The keyring of this computer keeps nothing"] == trouble


def test_a_store_says_that_there_is_no_keyring(entries: Path, tmp_path: Path) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # of keyring

    with pytest.raises(LightspeedError, match="There is no keyring here"):
        KeyringTokens("shop", directory=tmp_path).load()


def test_no_token_shows(entries: Path, tmp_path: Path) -> None:
    store = KeyringTokens("shop", directory=tmp_path)
    store.keep(NEWER, {"client_secret": "hush"})

    assert "KeyringTokens('shop')" == repr(store)


REAL = """
from lightspeed_pos import KeyringTokens, Tokens
store = KeyringTokens("shop", directory=".")
store.keep(Tokens("a" * 815, "r" * 6640), {"client_secret": "hush"})
store.save(Tokens("b" * 815, "r" * 664))
print(KeyringTokens("shop", directory=".").load() == Tokens("b" * 815, "r" * 664), store.settings())
store.forget()
print(store.load())
"""


# Whoever asks before the daemon is there has another one started, which is locked.
IS_THERE = (
    "dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus "
    "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true"
)


def session(home: Path, daemon: str) -> str:
    """What the program prints, or its error, in a session of its own with a keyring that the daemon opens."""
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    line = f"{daemon} >/dev/null 2>&1; until {IS_THERE}; do :; done; exec {sys.executable} -c '{REAL}'"
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", line],
        env={**environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs a keyring (Debian: apt-get install gnome-keyring dbus)",
)
def test_the_keyring_of_a_desktop_keeps_a_sign_in_and_one_that_is_locked_says_so(tmp_path: Path) -> None:
    found = session(tmp_path, "printf x | gnome-keyring-daemon --unlock --components=secrets")
    locked = session(tmp_path, "gnome-keyring-daemon --start --components=secrets")

    assert found.startswith("True {'client_secret': 'hush'}\nNone\n")
    assert "The keyring refuses: Failed to unlock the collection!" in locked
