"""What `check_token_store` finds in stores that lose connections, and in those that do not."""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from every import every
from lightspeed_pos import FileTokens, MemoryTokens, Tokens
from lightspeed_pos.testing import check_token_store


class JsonTokens:
    """A store of the simplest kind."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Tokens | None:
        if not self.path.exists():
            return None
        access, refresh, expires_at = json.loads(self.path.read_text())
        return Tokens(access, refresh, expires_at and datetime.fromisoformat(expires_at))

    def save(self, tokens: Tokens) -> None:
        expires_at = tokens.expires_at and tokens.expires_at.isoformat()
        new = self.path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        new.write_text(json.dumps([tokens.access, tokens.refresh, expires_at]))
        new.replace(self.path)

    def lock(self) -> Any:
        return FileLock(f"{self.path}.lock")


def test_a_store_that_keeps_its_promises_passes(tmp_path: Path) -> None:
    check_token_store(JsonTokens(tmp_path / "tokens"))
    check_token_store(lambda: JsonTokens(tmp_path / "tokens"))  # also again, and made by a function


def test_the_file_of_ours_passes_also_in_processes_that_are_forked(tmp_path: Path) -> None:
    check_token_store(FileTokens(tmp_path / "tokens.json"))


class Cutting(JsonTokens):
    def save(self, tokens: Tokens) -> None:
        super().save(Tokens(tokens.access[:255], tokens.refresh[:255], tokens.expires_at))


class WithoutExpiry(JsonTokens):
    def save(self, tokens: Tokens) -> None:
        super().save(Tokens(tokens.access, tokens.refresh))


class NoExpiryAllowed(JsonTokens):
    def save(self, tokens: Tokens) -> None:
        assert tokens.expires_at is not None, "NOT NULL constraint failed"
        super().save(tokens)


class Shifted(JsonTokens):
    def load(self) -> Tokens | None:
        found = super().load()
        if found is None or found.expires_at is None:
            return found
        naive = found.expires_at.replace(tzinfo=None)  # as of a column without a time zone, read as another
        return Tokens(found.access, found.refresh, naive.replace(hour=(naive.hour + 5) % 24, tzinfo=UTC))


class Unlocked(JsonTokens):
    def lock(self) -> Any:
        return nullcontext()


class UnlockedAndLate(Unlocked):
    """One of two who renew begins late, as on a busy computer."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.began: set[tuple[int, int]] = set()

    def lock(self) -> Any:
        child = multiprocessing.parent_process() is not None
        me = os.getpid(), threading.get_ident()
        if me not in self.began and (child or threading.current_thread() is not threading.main_thread()):
            self.began.add(me)
            try:
                self.path.with_suffix(".process" if child else ".thread").touch(exist_ok=False)
            except FileExistsError:
                time.sleep(0.2)  # longer than all renewals of the other one would take
        return nullcontext()


class Forgetful(JsonTokens):
    """Writes when its lock is given back, so that a crash loses what was saved."""

    kept: Tokens | None = None

    def load(self) -> Tokens | None:
        return self.kept or super().load()

    def save(self, tokens: Tokens) -> None:
        self.kept = tokens

    @contextmanager
    def lock(self) -> Iterator[None]:
        with super().lock():
            yield
            if self.kept is not None:
                super().save(self.kept)
            self.kept = None


class LeftLocked(JsonTokens):
    """A lock that is a file, which a process that dies leaves behind."""

    @contextmanager
    def lock(self) -> Iterator[None]:
        with super().lock():
            mine = self.path.with_suffix(".mine")
            while mine.exists():
                time.sleep(0.01)
            mine.touch()
            yield
            mine.unlink()


@every(
    "kind, said",
    [
        (
            Cutting,
            r"255 characters of the access token.*\n.*255 characters of the refresh token, where 16,006 were saved",
        ),
        (WithoutExpiry, r"load\(\) gives expires_at=None where 2"),
        (NoExpiryAllowed, r"Saving: AssertionError: NOT NULL constraint failed"),
        (Shifted, r"load\(\) gives expires_at=.*where"),
        (Unlocked, r"the lock does not keep threads apart.*the lock does not keep processes apart"),
        (
            UnlockedAndLate,
            r"the lock does not keep threads apart.*the lock does not keep processes apart",
        ),
        (Forgetful, r"load\(\) gives 'check-0' in place of 'check-1'"),
        (LeftLocked, r"A process that died kept the lock for more than 0\.5 s"),
    ],
)
def test_a_store_that_would_lose_connections_is_told_how(kind: type[JsonTokens], said: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=f"(?s)would lose connections:.*{said}"):
        check_token_store(kind(tmp_path / "tokens"), lock_seconds=0.5)


def test_tokens_in_memory_are_no_store_for_processes() -> None:
    with pytest.raises(AssertionError, match="What one of two processes saves the others do not see"):
        check_token_store(MemoryTokens())


def test_the_tokens_of_a_connection_are_not_written_over(tmp_path: Path) -> None:
    store = JsonTokens(tmp_path / "tokens")
    store.save(Tokens("access", "refresh"))

    with pytest.raises(ValueError, match="give an empty one"):
        check_token_store(store)
    assert Tokens("access", "refresh") == store.load()


def test_what_is_no_store_is_refused() -> None:
    with pytest.raises(TypeError, match=r"dict has no load\(\)"):
        check_token_store({})  # type: ignore[arg-type]  # what a careless caller does
