"""Records in a format: JSON, NDJSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, cast


def write(
    kind: str,
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[str],
    to: BinaryIO | Path,
    *,
    escape_formulas: bool = False,  # noqa: ARG001
) -> None:
    """Write the rows as they come; memory stays flat."""
    if isinstance(to, Path):
        with to.open("wb") as file:
            write(kind, rows, columns, file)
        return
    if kind == "csv":
        text = io.TextIOWrapper(to, "utf-8", newline="")
        writer = csv.writer(text)
        writer.writerow(columns)
        writer.writerows([_cell(row[name]) for name in columns] for row in rows)
        text.flush()
        text.detach()
    elif kind == "ndjson":
        for row in rows:
            to.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
    else:
        to.write(b"[")
        for number, row in enumerate(rows):
            to.write((b",\n " if number else b"\n ") + json.dumps(row, ensure_ascii=False).encode())
        to.write(b"\n]\n")


def _cell(value: object) -> object:
    """What stands in a cell: of several values all, separated by commas."""
    if isinstance(value, list):
        return ", ".join(str(_cell(one)) for one in cast("list[object]", value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


def write_one(row: Mapping[str, object], to: BinaryIO) -> None:
    """One record as JSON, indented."""
    to.write(json.dumps(row, ensure_ascii=False, indent=2).encode() + b"\n")
