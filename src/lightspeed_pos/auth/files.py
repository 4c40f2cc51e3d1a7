"""Small files for one user: where they lie, how they are replaced, and their lock."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.errors import TimedOut

if TYPE_CHECKING:
    from filelock import FileLock

LOCK_SECONDS = 180.0  # longer than the most patient renewal


def default_directory() -> Path:
    """Directory for the tokens of this user."""
    from platformdirs import user_data_path

    return user_data_path("lightspeed-pos", appauthor=False)


class ProcessLock:
    """
    A lock on `<path>.lock`: it keeps other threads and processes out, and the same thread may take it again.

    Its directory is made when it is first taken.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(path.name + ".lock")
        self._lock_of_process = (os.getpid(), self._new_lock())

    @contextmanager
    def held(self) -> Generator[None]:
        """Raises TimedOut after three minutes: somebody else has stopped while holding it."""
        from filelock import Timeout

        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock_of_process[0] != os.getpid():  # a lock does not outlive a fork; servers fork their workers
            self._lock_of_process = (os.getpid(), self._new_lock())
        lock = self._lock_of_process[1]
        try:
            lock.acquire()
        except Timeout:
            raise TimedOut(
                f"Another process has held {self.path} for {LOCK_SECONDS:.0f} seconds: look whether it hangs."
            ) from None
        try:
            yield
        finally:
            lock.release()

    def _new_lock(self) -> FileLock:
        # Imported here because reading no token from a file should cost nothing at start-up.
        from filelock import FileLock

        return FileLock(str(self.path), timeout=LOCK_SECONDS, mode=0o600)


def replace_file(path: Path, content: bytes) -> None:
    """
    Replace the file, or make it, as a whole and durably. Only the owner may read it, from its first byte on.

    A crash leaves the old file or the new one. Raises OSError, and leaves the old one.
    """
    # A fixed name: what a crash leaves behind is gone with the next time.
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        if error.filename is None:  # of a write to a disk that is full
            error.filename = str(path)
        raise
    _sync_directory(path.parent)


def _sync_directory(directory: Path) -> None:
    """Make a rename in it durable, on systems where that takes a call."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
