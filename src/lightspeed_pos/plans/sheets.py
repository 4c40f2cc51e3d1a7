"""Spreadsheets as rows: CSV in the encodings that spreadsheet programs write, .xlsx, JSON and NDJSON."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias, cast

from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.shown import shown

PlanRows: TypeAlias = "Sheet | str | os.PathLike[str] | Iterable[Mapping[str, Any]]"
LONGEST_CELL = 100_000  # characters; a longer one is a quote that is never closed
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_SEPARATORS = ",;\t|"
_ESCAPED_FORMULA = re.compile(r"'+[=+\-@\t\r]")  # as exports write texts that a spreadsheet would take for a formula


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    Rows with their numbers, as a spreadsheet program counts them: the heading is row 1.

    `typed` says that values are Python's own or JSON's; else they are texts as people type them, and an empty one says
    nothing about the record.
    """

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[int, Mapping[str, Any]]]
    typed: bool = False


def sheet_of(rows: PlanRows) -> Sheet:
    """The sheet in a file, or of rows that are dicts. Raises QueryError for anything else."""
    if isinstance(rows, Sheet):
        return rows
    if isinstance(rows, str | os.PathLike):
        return read_sheet(rows)
    return _of_dicts("", enumerate(rows, 1))


def read_sheet(path: str | os.PathLike[str], *, encoding: str | None = None, sheet: str | None = None) -> Sheet:
    """
    The rows of a file: .csv, .tsv or .txt, .xlsx, .json (a list of objects), .ndjson or .jsonl.

    Text is UTF-8 or, with a byte order mark, UTF-16, unless `encoding` says otherwise; cells are parted by commas,
    semicolons or tabs. `sheet` is the name of a sheet of a workbook, the first one if it is not given.

    Raises QueryError that says in which row the file cannot be read; OSError if it cannot be opened.
    """
    file = Path(path)
    content = file.read_bytes()
    if not content.strip():
        raise QueryError(f"{file} is empty.")
    kind = file.suffix.lower()
    if kind == ".xlsx" or content[:4] == b"PK\x03\x04":
        found = _of_cells(str(file), _workbook(file, content, sheet))
    elif kind == ".xls":
        raise QueryError(f"{file} is a workbook of an old kind: save it as .xlsx or as CSV.")
    elif kind in (".ndjson", ".jsonl"):
        found = _of_dicts(str(file), _lines(file, _decoded(file, content, encoding)))
    elif kind == ".json":
        found = _of_dicts(str(file), _json_list(file, _decoded(file, content, encoding)))
    else:
        found = _of_cells(str(file), _csv(file, _decoded(file, content, encoding)))
    if not found.rows:
        raise QueryError(f"{file} has no rows below its heading.")
    return found


def _decoded(file: Path, content: bytes, encoding: str | None) -> str:
    marked = next((name for mark, name in _BYTE_ORDER_MARKS.items() if content.startswith(mark)), None)
    chosen = encoding or marked or ("utf-16-le" if b"\x00" in content[:200] else "utf-8")
    try:
        text = content.decode(chosen)
    except LookupError:
        raise QueryError(f"There is no encoding {shown(encoding)}; utf-8, utf-16 and cp1252 are usual.") from None
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        raise QueryError(
            f"{file} is not {chosen.upper()} text (row {row}): save it as CSV UTF-8, or name its encoding "
            "(often cp1252 on Windows)."
        ) from None
    if "\x00" in text:
        raise QueryError(f"{file} is not a text file: save the sheet as CSV or .xlsx.")
    return text


def _csv(file: Path, text: str) -> Iterator[tuple[int, Sequence[Any]]]:
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # a line for Excel alone
        separator, text, above = first.strip()[4], rest, 1
    else:
        separator, above = max(_SEPARATORS, key=_outside_quotes(first).count), 0
    # A field limit belongs to the module, so it is set for all; it is the default unless others have changed it.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_CELL))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = above
    try:
        for number, cells in enumerate(reader, above + 1):
            yield number, cells
    except csv.Error as error:
        raise _unreadable(file, number + 1, str(error)) from None


def _unreadable(file: Path, row: int, why: str) -> QueryError:
    if "field limit" in why:
        return _too_long(str(file), row)
    said = {"unexpected end of data": "a quote is opened and never closed"}.get(why, why)
    return QueryError(f"{file} cannot be read from row {row} on: {said}.")


def _too_long(file: str, row: int) -> QueryError:
    return QueryError(
        f"{file} has a cell of more than {LONGEST_CELL:,} characters in row {row}: perhaps a quote is never closed."
    )


def _outside_quotes(line: str) -> str:
    return "".join(part for number, part in enumerate(line.split('"')) if not number % 2)


def _workbook(file: Path, content: bytes, name: str | None) -> Iterator[tuple[int, Sequence[Any]]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise QueryError(
            f'To read {file.name}: pip install "lightspeed-pos[xlsx]", or save the sheet as CSV UTF-8.'
        ) from None
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except Exception as error:  # noqa: BLE001  # openpyxl raises whatever its parsers do
        raise QueryError(f"{file} is not a workbook that can be read: {type(error).__name__}.") from None
    if name is not None and name not in book.sheetnames:
        raise QueryError(f"{file} has no sheet {shown(name)}. There are: {', '.join(book.sheetnames)}.")
    with_rows = [sheet.title for sheet in book.worksheets]
    if name is not None and name not in with_rows:
        raise QueryError(f"Sheet {shown(name)} of {file} holds a chart and no rows.")
    if not with_rows:
        raise QueryError(f"{file} has no sheet with rows.")
    found: Any = book[name or with_rows[0]]
    number = 0
    try:
        for number, cells in enumerate(found.iter_rows(values_only=True), 1):
            yield number, ["" if cell is None else cell for cell in cells]
    except Exception as error:  # noqa: BLE001  # it parses as it goes
        raise _unreadable(file, number + 1, f"the workbook is damaged ({type(error).__name__})") from None


def _json_list(file: Path, text: str) -> Iterator[tuple[int, Any]]:
    try:
        found: Any = json.loads(text, parse_float=str)
    except ValueError as error:
        raise QueryError(f"{file} is not JSON: {error}.") from None
    if not isinstance(found, list):
        raise QueryError(f"{file} holds one JSON {type(found).__name__}, not a list of objects.")
    yield from enumerate(cast("list[Any]", found), 1)


def _lines(file: Path, text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line, parse_float=str)
            except ValueError as error:
                raise QueryError(f"{file} is not JSON in line {number}: {error}.") from None


def _of_dicts(name: str, rows: Iterable[tuple[int, Any]]) -> Sheet:
    kept: list[tuple[int, Mapping[str, Any]]] = []
    columns: dict[str, None] = {}
    for number, row in rows:
        if not isinstance(row, Mapping):
            raise QueryError(f"{name or 'rows'}: row {number} is not a dict of columns, but {shown(row)}.")
        flat = _flat(cast("Mapping[str, Any]", row))
        if any(isinstance(value, str) and len(value) > LONGEST_CELL for value in flat.values()):
            raise _too_long(name or "A row", number)
        columns.update(dict.fromkeys(flat))
        kept.append((number, flat))
    return Sheet(name, tuple(columns), kept, typed=True)


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    """A dict inside a row is as many columns: `{"prices": {"msrp": 5}}` is `{"prices.msrp": 5}`."""
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            flat.update({f"{name}.{inner}": one for inner, one in cast("Mapping[str, Any]", value).items()})
        else:
            flat[name] = value
    return flat


def _of_cells(name: str, rows: Iterator[tuple[int, Sequence[Any]]]) -> Sheet:
    nothing: Sequence[Any] = ()
    heading = next((cells for _, cells in rows if _said(cells)), nothing)
    columns = [str(cell).strip() for cell in heading]
    while columns and not columns[-1]:
        columns.pop()
    twice = next((one for one, other in pairwise(sorted(columns)) if one == other and one), None)
    if twice:
        raise QueryError(f"{name} has two columns {twice!r}.")
    kept: list[tuple[int, Mapping[str, Any]]] = []
    for number, cells in rows:
        if not _said(cells):
            continue
        if any(isinstance(cell, str) and len(cell) > LONGEST_CELL for cell in cells):
            raise _too_long(name, number)
        beyond = [cell for cell in cells[len(columns) :] if cell not in ("", None)]
        unnamed = [cell for column, cell in zip(columns, cells, strict=False) if not column and cell != ""]
        if beyond or unnamed:
            raise QueryError(
                f"{name} has a cell without a heading in row {number}: {shown((beyond or unnamed)[0])}. "
                f"The columns are: {', '.join(filter(None, columns))}."
            )
        kept.append((number, {column: _as_meant(cell) for column, cell in zip(columns, cells, strict=False) if column}))
    return Sheet(name, tuple(filter(None, columns)), kept)


def _as_meant(cell: Any) -> Any:
    return cell[1:] if isinstance(cell, str) and _ESCAPED_FORMULA.match(cell) else cell


def _said(cells: Sequence[Any]) -> bool:
    return any(cell is not None and str(cell).strip() for cell in cells)
