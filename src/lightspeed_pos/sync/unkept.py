"""
Pages that were read and are not in the database yet, in a file: a run that is killed does not have to read them again.

A commit of each page would double the CPU that a reading takes; a line in a file costs a fiftieth of it. The file is
not forced to the disk: if the whole computer fails, the pages that it loses are read again.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import Any

import msgspec

from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.sync.batch import Batch, Gone, Part
from lightspeed_pos.sync.state import TableState

KEPT_SECONDS = 86400.0  # then somebody has read these pages elsewhere, or nobody goes on


class _Part(msgspec.Struct, array_like=True):
    endpoint: str
    rows: list[dict[str, Any]]
    relations: tuple[str, ...]
    gone: Gone | None


class _Line(msgspec.Struct, array_like=True):
    endpoint: str
    before: TableState | None
    state: TableState
    ended: bool
    parts: list[_Part]


class Unkept:
    """The file. Where it cannot be written, a run goes on without it."""

    def __init__(self, path: Path | None) -> None:
        """`path` is where it lies while there are such pages; None for a database that ends with its process."""
        self._path = path
        self._file: FileIO | None = None
        self._is_usable = path is not None

    def note(self, before: TableState | None, batch: Batch) -> None:
        """Add a page; `before` is the state of its table without it."""
        if not self._is_usable:
            return
        try:
            line = _ENCODER.encode(_line(before, batch)) + b"\n"
            if self._file is None:
                self._file = self._opened()
            self._is_usable = self._file.write(line) == len(line)
        except (OSError, ValueError):  # the disk is full, or there is text that UTF-8 cannot hold
            self._is_usable = False

    def batches(self, states: Mapping[str, TableState]) -> list[Batch]:
        """
        The pages of a run that was killed, as far as they go on from the states that a database has.

        They do not where it has them already, where another computer has gone on since, or where the file is damaged.
        """
        found, reached = list[Batch](), dict(states)
        for text in self._lines():
            try:
                line = _DECODER.decode(text)
                if reached.get(line.endpoint) != line.before:
                    break
                batch = _batch(line)
            except (msgspec.MsgspecError, ValueError, KeyError):  # cut off, or of another version
                break
            reached[line.endpoint] = line.state
            found.append(batch)
        return found

    def clear(self) -> None:
        """The pages are in the database now, or of no use."""
        if self._path is None:
            return
        try:
            if self._file is not None:
                self._file.truncate(0)
            else:
                self._path.unlink(missing_ok=True)
            self._is_usable = True
        except OSError:
            self._is_usable = False

    def close(self) -> None:
        """Let go of the file, and remove it if no page is in it."""
        file, self._file = self._file, None
        if file is None or self._path is None:
            return
        with suppress(OSError):
            is_empty = not os.fstat(file.fileno()).st_size
            file.close()
            if is_empty:
                self._path.unlink()

    def _opened(self) -> FileIO:
        assert self._path is not None
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # It holds what the shop knows of its customers.
        return FileIO(self._path, "ab", opener=lambda path, flags: os.open(path, flags, 0o600))

    def _lines(self) -> list[bytes]:
        if self._path is None:
            return []
        try:
            return self._path.read_bytes().splitlines()
        except OSError:
            return []


def unkept_of(place: str) -> Unkept:
    """
    Pages for a database that is no file of this computer: they lie in the user's cache directory.

    Those that nobody has come back for in a day are removed: another computer may have gone on with that database, and
    they tell of the shop's customers.
    """
    from platformdirs import user_cache_path

    folder = user_cache_path("lightspeed-pos", appauthor=False) / "pages"
    _sweep(folder)
    return Unkept(folder / hashlib.sha256(place.encode()).hexdigest()[:32])


def _sweep(folder: Path) -> None:
    """Remove the pages that are old."""
    with suppress(OSError):
        for file in list(os.scandir(folder)):
            with suppress(OSError):  # its owner may be removing it, too
                if time.time() - file.stat().st_mtime > KEPT_SECONDS:
                    Path(file).unlink()


def _line(before: TableState | None, batch: Batch) -> _Line:
    parts = [_Part(one.strategy.endpoint, one.rows, one.relations, one.gone) for one in batch.parts]
    return _Line(batch.strategy.endpoint, before, batch.state, batch.ended, parts)


def _batch(line: _Line) -> Batch:
    parts = [Part(STRATEGIES[one.endpoint], one.rows, one.relations, one.gone) for one in line.parts]
    return Batch(STRATEGIES[line.endpoint], line.state, parts, ended=line.ended)


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(_Line)
