"""Records in a format, as they come: JSON, NDJSON, CSV and Parquet. Memory stays flat."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from lightspeed_pos.words.visible import as_json

if TYPE_CHECKING:
    from lightspeed_pos.tables.arrow import RecordBatch, Row, Table

_CELLS_AT_ONCE = 100  # rows: those of a page
_ROW_GROUP = 20  # batches in a row group of Parquet: ten thousand rows
# What a spreadsheet takes for the beginning of a formula, and numbers, which begin so too.
_FORMULA = re.compile(r"[=+\-@\t\r]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r]")  # such a text gets one apostrophe more: reading takes one away
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z")


def write(
    kind: str,
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[str],
    to: BinaryIO | Path,
    *,
    escape_formulas: bool = False,
) -> None:
    """Write rows as JSON, NDJSON or CSV; `columns` are those of CSV."""
    if kind == "csv":
        cells = ([row[name] for name in columns] for row in rows)
        write_cells(cells, columns, to, escape_formulas=escape_formulas)
        return
    with _opened(to) as file:
        if kind == "ndjson":
            for row in rows:
                file.write(as_json(row).encode() + b"\n")
            return
        file.write(b"[")
        for number, row in enumerate(rows):
            file.write((b",\n " if number else b"\n ") + as_json(row).encode())
        file.write(b"\n]\n")


def write_one(row: Mapping[str, object], to: BinaryIO) -> None:
    """One record as JSON, indented."""
    to.write(as_json(row, indent=2).encode() + b"\n")


def write_cells(
    rows: Iterable[Sequence[object]], columns: Sequence[str], to: BinaryIO | Path, *, escape_formulas: bool = False
) -> None:
    """
    Write rows of cells as CSV.

    With `escape_formulas` an apostrophe is put before a text that a spreadsheet would take for a formula.
    """
    waiting = iter(rows)
    if escape_formulas:
        waiting = ([_escaped(cell(one)) for one in row] for row in waiting)
    with _opened(to) as file:
        file.write(_quoted(columns).encode())
        while chunk := list(islice(waiting, _CELLS_AT_ONCE)):
            file.write("".join(map(_line, chunk)).encode())


def _line(row: Sequence[object]) -> str:
    """A row of CSV. Few rows hold anything that has to be quoted, and csv takes three times as long to see that."""
    try:
        line = ",".join(cast("Sequence[str]", row))  # what is no text is refused
    except TypeError:
        return _quoted([cell(one) for one in row])
    if line.count(",") != len(row) - 1 or '"' in line or "\n" in line or "\r" in line or not line:
        return _quoted(row)
    return f"{line}\r\n"


def _quoted(row: Sequence[object]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(row)
    return text.getvalue()


def write_parquet(rows: Iterable[Row], batch_of: Callable[[list[Row]], RecordBatch], to: BinaryIO | Path) -> None:
    """Write rows as Parquet, in the record batches that `batch_of` makes of them. Needs the extra `[arrow]`."""
    from lightspeed_pos.tables.chunks import chunks
    from lightspeed_pos.tables.values import parquet, table

    batches = map(batch_of, chunks(rows))
    group = list(islice(batches, _ROW_GROUP)) or [batch_of([])]
    with _opened(to) as file, parquet().ParquetWriter(file, group[0].schema) as writer:
        while group:
            writer.write_table(table(group))
            group = list(islice(batches, _ROW_GROUP))


def write_text(text: str, to: BinaryIO | Path) -> None:
    """Write text as UTF-8."""
    write_bytes(text.encode(), to)


def write_bytes(content: bytes, to: BinaryIO | Path) -> None:
    """Write what is in a format of its own already, such as a PDF."""
    with _opened(to) as file:
        file.write(content)


def write_table(table: Table, to: BinaryIO | Path) -> None:
    """Write an Arrow table as Parquet."""
    from lightspeed_pos.tables.values import parquet

    with _opened(to) as file:
        parquet().write_table(table, file)


def cell(value: object) -> object:
    """What stands in a cell: of several values all, separated by commas."""
    if isinstance(value, list):
        return ", ".join(str(cell(one)) for one in cast("list[object]", value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


def _escaped(value: object) -> object:
    if isinstance(value, str) and (_ESCAPED.match(value) or (_FORMULA.match(value) and not _NUMBER.match(value))):
        return f"'{value}"
    return value


@contextmanager
def _opened(to: BinaryIO | Path) -> Generator[BinaryIO | Any]:
    """The file to write. One that is broken off leaves what was there before."""
    if not isinstance(to, Path):
        yield to
        return
    to = to.resolve()
    is_special = to.exists() and not to.is_file()  # a device or a pipe
    part = to if is_special else to.with_name(f".{to.name}.part")
    try:
        with part.open("wb") as file:
            yield file
        if not is_special:
            part.replace(to)
    except BaseException as error:
        if isinstance(error, OSError):  # of the file that was named, not of what is made on the way
            error.filename = str(to)
        with suppress(OSError):
            if not is_special:
                part.unlink(missing_ok=True)
        raise
