"""
The journal of bulk writes: what was sent and what became of it, in a file that survives a crash at any moment.

The file holds lines of JSON. "sent" is on disk before the request goes out; every other state right after its answer.
A line that a crash or a full disk cut short is dropped. A row is known by a digest of its request, so a later run may
have other rows, in another order.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections import Counter
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import msgspec

from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import Request

VERSION = 1
UNHEARD = ("sent", "unknown")  # states of which nobody knows whether the row was written


@dataclass(frozen=True, slots=True)
class Entry:
    """
    How far a row got: "sent" (no answer yet), "ok" (`key` is the record's id), "unknown" or "error" (not executed).

    "open": a sale was refused as out of balance, but it exists, uncompleted, with the id `key`. "same": there was
    nothing to write. "refused": it was not sent, since the record is no longer as it was. `at` is when a row was sent,
    in seconds since the epoch; `seen` are values in the answer that differ from those that were sent.
    """

    state: Literal["sent", "ok", "unknown", "error", "open", "same", "refused"]
    key: int | None = None
    message: str = ""
    at: float | None = None
    seen: dict[str, str | None] | None = None


class Journal:
    """
    A journal file. `subject` says what is written where. Any number of threads may write.

    Raises QueryError for a file with another subject, for a damaged one, for one that another process has open, and for
    a path where no file can be written.
    """

    def __init__(self, path: str | os.PathLike[str], subject: str) -> None:
        from filelock import FileLock, Timeout

        self._path = Path(path)
        self._lock = FileLock(f"{self._path}.lock", mode=0o600)
        self._seen: Counter[str] = Counter()
        self._writing = threading.Lock()
        try:
            self._check_place()
            self._lock.acquire(timeout=0)
        except Timeout:
            raise QueryError(f"{self._path} is in use by another process: wait until that one is done.") from None
        except OSError as error:
            raise self._not_writable(error) from error
        try:
            self._entries = self._read(subject)
            self._file = FileIO(self._path, "r+", opener=_created)
            self._end = self._file.seek(0, os.SEEK_END)
            if not self._end:
                self._append(_head(subject))
        except BaseException as error:
            self._lock.release()
            if isinstance(error, OSError):
                raise self._not_writable(error) from error
            raise

    def _check_place(self) -> None:
        if not self._path.parent.is_dir():  # filelock would create it, also for a misspelt path
            raise QueryError(f"{self._path} cannot be a journal: there is no directory {self._path.parent}.")
        if self._path.is_dir():
            raise QueryError(f"{self._path} cannot be a journal: it is a directory. Name a file in it.")

    def _not_writable(self, error: OSError) -> QueryError:
        return QueryError(f"{self._path} cannot be a journal: {error.strerror or error}.")

    def name(self, request: Request) -> str:
        """The name of a row. Equal rows are told apart by their order."""
        body = b"\n".join((request.method.encode(), request.target.encode(), request.body or b""))
        digest = hashlib.sha256(body).hexdigest()[:24]
        self._seen[digest] += 1
        return f"{digest}-{self._seen[digest]}"

    def entry(self, name: str) -> Entry | None:
        """How far that row got, in earlier runs or in this one."""
        return self._entries.get(name)

    def write(self, name: str, entry: Entry) -> None:
        """Note how far a row got; on disk when this returns. Raises OSError if the disk does not take it."""
        line: dict[str, Any] = {"row": name, "state": entry.state}
        if entry.key is not None:
            line["key"] = entry.key
        if entry.message:
            line["message"] = entry.message
        if entry.at is not None:
            line["at"] = round(entry.at, 3)
        if entry.seen:
            line["seen"] = entry.seen
        self._entries[name] = entry
        self._append(line)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _append(self, line: dict[str, Any]) -> None:
        left = memoryview(_encoded(line))
        with self._writing:
            self._file.seek(self._end)  # and not to the end of the file: there may be half a line that did not fit
            while left:
                left = left[self._file.write(left) :]
            self._end = self._file.tell()
        os.fsync(self._file)

    def _read(self, subject: str) -> dict[str, Entry]:
        entries, left_over = read_journal(self._path, subject)
        if left_over:
            os.truncate(self._path, self._path.stat().st_size - left_over)
        return entries


def read_journal(path: Path, subject: str) -> tuple[dict[str, Entry], int]:
    """
    How far each row got, and how many bytes the half line takes that a crash left at the end of the file.

    It may be read while a run writes it. No rows if there is no file. Raises QueryError as `Journal` does.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}, 0
    whole = content[: content.rfind(b"\n") + 1]
    head = _encoded(_head(subject))
    if not (whole.startswith(head) or head.startswith(content)):
        raise QueryError(f"{path} is not the journal of: {subject}.")
    entries: dict[str, Entry] = {}
    for number, text in enumerate(whole.splitlines()[1:], 2):
        try:
            line = json.loads(text)
            entries[line["row"]] = msgspec.convert(line, Entry)
        except (ValueError, KeyError, TypeError):
            raise QueryError(
                f"{path} is damaged at line {number}. Nobody knows what became of the row of that line: "
                "find out, then mend or remove the line. A row without a line is sent."
            ) from None
    return entries, len(content) - len(whole)


def _head(subject: str) -> dict[str, Any]:
    return {"journal": VERSION, "subject": subject}


def _created(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CREAT, 0o600)


def _encoded(line: dict[str, Any]) -> bytes:
    return json.dumps(line, separators=(",", ":")).encode() + b"\n"
