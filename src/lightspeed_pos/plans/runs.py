"""
Where runs are kept: a folder of the user's data directory for each account, and one folder in it for each run.

A run has a number. Its folder holds the plan and the journal, so it can be resumed and undone without the plan file.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.auth.files import replace_file
from lightspeed_pos.bulk.journal import Entry, Journal, read_journal
from lightspeed_pos.errors import QueryError
from lightspeed_pos.plans.document import Document, decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

_PLAN, _JOURNAL, _UNDONE = "plan.json", "journal", "undone-by"


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of one run."""

    path: Path
    number: int
    document: Document

    @property
    def subject(self) -> str:
        """What its journal is about."""
        return subject_of(self.document)

    @property
    def began_at(self) -> datetime:
        """When the run began, in UTC."""
        return datetime.fromtimestamp((self.path / _PLAN).stat().st_mtime, UTC)

    @property
    def undone_by(self) -> int | None:
        """The number of the run that undoes it, None if there is none. Raises QueryError if the file is damaged."""
        path = self.path / _UNDONE
        try:
            return int(path.read_text())
        except FileNotFoundError:
            return None
        except ValueError:
            raise QueryError(
                f"{path} holds no number of a run: write the one that undoes this run, or remove it."
            ) from None

    def journal(self) -> Journal:
        """The journal, opened to write. Raises QueryError if another process has it open."""
        return Journal(self.path / _JOURNAL, self.subject)

    def entries(self) -> Mapping[str, Entry]:
        """How far each step got, by the names in the journal."""
        return read_journal(self.path / _JOURNAL, self.subject)[0]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The folder of a run that cannot be read; `why` says so, with the path of the file."""

    path: Path
    number: int
    why: str

    def may_be_of(self, document: Document) -> bool:
        """Whether it is a run of that plan, by what is left of its files."""
        names = {_PLAN: f'"{document.id}"', _JOURNAL: f'{subject_of(document)}"'}
        return any(name.encode() in _left_of(self.path / file) for file, name in names.items())


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of one account. `path` is their folder; nothing is made before there is a run."""

    path: Path

    def all(self) -> list[Folder]:
        """All runs that can be read, the oldest first."""
        return [one for one in self.found() if isinstance(one, Folder)]

    def found(self) -> list[Folder | Unreadable]:
        """All runs, the oldest first."""
        try:
            names = sorted(int(one.name) for one in self.path.iterdir() if one.name.isdigit())
        except FileNotFoundError:
            return []
        return [found for number in names if (found := self._tried(number)) is not None]

    def one(self, number: int | str) -> Folder:
        """The run of that number. Raises QueryError."""
        text = str(number)
        found = self._read(int(text)) if text.isascii() and text.isdigit() else None
        if found is None:
            known = ", ".join(str(run.number) for run in self.all()[-10:])
            raise QueryError(
                f"There is no run {text!r:.40}. {f'The last ones are {known}' if known else 'There are none'}."
            )
        return found

    def of(self, document: Document) -> Folder | None:
        """
        The run of that plan to go on with; None if there is none, or if it was undone.

        Raises QueryError if the plan was changed since, and if a run of it cannot be read.
        """
        runs = self.found()
        for run in runs:
            if isinstance(run, Unreadable) and run.may_be_of(document):
                raise QueryError(f"Run {run.number} is of this plan, and nobody knows what it has written: {run.why}")
        found = [
            run for run in runs if isinstance(run, Folder) and run.document.id == document.id and run.undone_by is None
        ]
        if not found:
            return None
        if encoded(found[-1].document) != encoded(document):
            raise QueryError(
                f"This plan was changed by hand after run {found[-1].number} had begun: make a new plan from the file."
            )
        return found[-1]

    @contextmanager
    def alone(self) -> Generator[None]:
        """Keep other processes from making runs meanwhile: two that apply one plan at once share its run."""
        from filelock import FileLock

        for folder in (*reversed(self.path.parents[:2]), self.path):  # parents get no mode from mkdir itself
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(self.path / ".lock", mode=0o600):
            yield

    def new(self, document: Document) -> Folder:
        """A folder for a run of this plan, whose number is the next one. Raises OSError."""
        number = max((int(one.name) for one in self.path.iterdir() if one.name.isdigit()), default=0)
        path = self.path / str(number + 1)
        path.mkdir(mode=0o700)
        try:
            write_durably(path / _PLAN, encoded(document))
        except OSError:
            with suppress(OSError):
                path.rmdir()
            raise
        return Folder(path, number + 1, document)

    def new_undo(self, run: Folder, document: Document) -> Folder:
        """A folder for the run that undoes another one, which is marked. Raises OSError."""
        made = self.new(document)
        write_durably(run.path / _UNDONE, str(made.number).encode())
        return made

    def _tried(self, number: int) -> Folder | Unreadable | None:
        try:
            found = self._read(number)
            if found is not None:
                _ = found.undone_by, found.entries()
        except QueryError as error:
            return Unreadable(self.path / str(number), number, str(error))
        except OSError as error:
            return Unreadable(self.path / str(number), number, f"{error.filename} cannot be read: {error.strerror}.")
        return found

    def _read(self, number: int) -> Folder | None:
        path = self.path / str(number)
        try:
            content = (path / _PLAN).read_bytes()
        except FileNotFoundError:  # another process is about to make it, or was killed before
            return None
        except OSError as error:
            raise QueryError(f"{path / _PLAN} cannot be read: {error.strerror}.") from None
        return Folder(path, number, decoded(content, str(path / _PLAN)))


def runs_of(host: str, account_id: int, directory: str | os.PathLike[str] | None = None) -> Runs:
    """The runs of an account; `directory` holds those of all accounts, if it is not the user's data directory."""
    if directory is None:
        from platformdirs import user_data_path

        directory = user_data_path("lightspeed-pos", appauthor=False) / "runs"
    return Runs(Path(directory) / host / str(account_id))


def subject_of(document: Document) -> str:
    """What the journal of a run of that plan is about."""
    return f"run of plan {document.id}"


def _left_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def write_durably(path: Path, content: bytes) -> None:
    """Make or replace a file as a whole, for its owner alone. Raises OSError, and leaves an old file as it was."""
    if path.exists() and not path.is_file():  # a device or a pipe, which nothing may take the place of
        path.write_bytes(content)
        return
    replace_file(path, content)
