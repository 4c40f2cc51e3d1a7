"""The journal survives being cut off at any byte, and a disk that is full for a while."""

from __future__ import annotations

import os
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos.bulk.journal import Entry, Journal
from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import Request

SUBJECT = "update at /API/V3/Account/1/Item"
ONE = Request(method="PUT", target="/API/V3/Account/1/Item/1.json", body=b'{"description":"x"}')
TWO = Request(method="PUT", target="/API/V3/Account/1/Item/2.json", body=b'{"description":"x"}')


@contextmanager
def files_no_longer_than(size: int) -> Generator[None]:
    """Files of this process cannot grow beyond `size` bytes, as if the disk were full."""
    resource: Any = pytest.importorskip("resource", reason="limits the size of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_was_written_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal", SUBJECT) as journal:
        journal.write(journal.name(ONE), Entry("sent", 1))
        journal.write(journal.name(TWO), Entry("sent", 2))
        journal.write("other", Entry("error", None, "no such vendor: \ud800"))

    with Journal(tmp_path / "journal", SUBJECT) as journal:
        found = [journal.entry(name) for name in (journal.name(TWO), "other", journal.name(TWO))]

    assert [Entry("sent", 2), Entry("error", None, "no such vendor: \ud800"), None] == found


def test_each_line_is_on_the_disk_when_it_has_been_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, sync = tmp_path / "journal", os.fsync
    on_disk: list[bytes] = []

    def recorded(file: FileIO) -> None:
        sync(file)
        on_disk.append(path.read_bytes())

    monkeypatch.setattr(os, "fsync", recorded)
    written: list[bytes] = []
    with Journal(path, SUBJECT) as journal:
        written.append(path.read_bytes())
        for entry in (Entry("sent"), Entry("ok", 1)):
            journal.write("1", entry)
            written.append(path.read_bytes())

    assert [1, 2, 3] == [content.count(b"\n") for content in written]
    assert written == on_disk


def test_equal_rows_are_told_apart_by_their_order(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal", SUBJECT) as journal:
        names = [journal.name(request) for request in (ONE, TWO, ONE)]

    assert 3 == len(set(names))


def test_a_journal_cut_off_at_any_byte_keeps_every_whole_line_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    with Journal(path, SUBJECT) as journal:
        for row in range(4):
            journal.write(str(row), Entry("ok", row))
    content = path.read_bytes()

    for size in range(len(content)):
        path.write_bytes(content[:size])
        whole = max(0, content[:size].count(b"\n") - 1)
        with Journal(path, SUBJECT) as journal:
            journal.write("after", Entry("sent"))
        with Journal(path, SUBJECT) as journal:
            assert [row < whole for row in range(4)] == [journal.entry(str(row)) is not None for row in range(4)]
            assert Entry("sent") == journal.entry("after")


@every("more", [0, 1, 10, 200])
def test_a_line_that_did_not_fit_on_the_disk_leaves_the_lines_before_and_after_it_whole(
    tmp_path: Path, more: int
) -> None:
    path = tmp_path / "journal"
    with Journal(path, SUBJECT) as journal:
        journal.write("before", Entry("ok", 1))
        with files_no_longer_than(path.stat().st_size + more):
            for _ in range(2):
                with pytest.raises(OSError):
                    journal.write("failed", Entry("error", 2, "long " * 99))
        journal.write("after", Entry("ok", 3))
        journal.write("later", Entry("ok", 4))

    with Journal(path, SUBJECT) as journal:
        found = [journal.entry(name) for name in ("before", "failed", "after", "later")]
        journal.write("again", Entry("ok", 5))
    with Journal(path, SUBJECT) as journal:
        again = journal.entry("again")

    assert [Entry("ok", 1), None, Entry("ok", 3), Entry("ok", 4), Entry("ok", 5)] == [*found, again]


def test_lines_of_many_threads_stay_whole(tmp_path: Path) -> None:
    names = [str(number) for number in range(200)]
    entries = [Entry("ok", number) for number in range(200)]
    with Journal(tmp_path / "journal", SUBJECT) as journal, ThreadPoolExecutor(8) as threads:
        list(threads.map(journal.write, names, entries))

    with Journal(tmp_path / "journal", SUBJECT) as journal:
        assert entries == [journal.entry(name) for name in names]


@every(
    "line",
    [
        b'{"row":"r-{"row":"r-3","state":"ok"}',
        b"",
        b"\0\0\0",
        b"\xff",
        b"[]",
        b'{"row":"x","state":"sold"}',
        b'{"row":"x","state":"ok","key":"5"}',
        b'{"state":"ok"}',
    ],
)
def test_a_damaged_line_is_named_and_left_alone(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "journal"
    path.unlink(missing_ok=True)
    with Journal(path, SUBJECT) as journal:
        journal.write("one", Entry("ok", 1))
    content = path.read_bytes() + line + b'\n{"row":"two","state":"ok"}\n'
    path.write_bytes(content)

    with pytest.raises(QueryError, match=r"journal is damaged at line 3\. .*remove"):
        Journal(path, SUBJECT)
    assert content == path.read_bytes()


def test_the_journal_of_other_writes_is_refused(tmp_path: Path) -> None:
    Journal(tmp_path / "journal", "create at /API/V3/Account/1/Item").close()

    with pytest.raises(QueryError, match="is not the journal of"):
        Journal(tmp_path / "journal", SUBJECT)


@every("content", [b"a,b\n1,2\n", b"some text", b"[1]\n", b"{}\n", b'{"journal":1}\n'])
def test_a_file_that_is_no_journal_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(content)

    with pytest.raises(QueryError, match="is not the journal of"):
        Journal(path, SUBJECT)
    assert content == path.read_bytes()


def test_a_journal_makes_no_directories(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"there is no directory .*misspelt"):
        Journal(tmp_path / "misspelt" / "journal", SUBJECT)

    assert [] == list(tmp_path.iterdir())


def test_two_at_a_time_are_refused(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal", SUBJECT), pytest.raises(QueryError, match="in use"):
        Journal(tmp_path / "journal", SUBJECT)


def test_the_journal_is_for_its_owner_only(tmp_path: Path) -> None:
    Journal(tmp_path / "journal", SUBJECT).close()

    assert 0o600 == (tmp_path / "journal").stat().st_mode & 0o777
