"""Rows of an Arrow table as they stand in text: amounts without zeros at the end, times with their offset."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from math import isfinite
from typing import Any, cast

_KEPT = ("int", "uint", "bool", "string", "large_string", "null")  # values that are in Python as in JSON
_FLOATS = ("halffloat", "float", "double")


def records(table: Any) -> Iterator[dict[str, Any]]:
    """The rows as dicts for JSON: amounts and times are text, numbers and flags stay, infinity and NaN are null."""
    for batch in table.to_batches():
        columns = [_values(column) for column in batch.columns]
        for row in zip(*columns, strict=True):
            yield dict(zip(table.column_names, row, strict=True))


def cells(table: Any) -> Iterator[list[Any]]:
    """The rows as cells for CSV: text wherever there is one value, and nothing for what is not set."""
    pa, compute = import_module("pyarrow"), import_module("pyarrow.compute")
    for batch in table.to_batches():
        columns: list[list[Any]] = []
        for column in batch.columns:
            kind = str(column.type)
            if kind.startswith((*_KEPT, *_FLOATS)) and kind != "null":
                columns.append(compute.fill_null(compute.cast(column, pa.string()), "").to_pylist())
            else:
                columns.append(["" if value is None else value for value in _values(column)])
        yield from map(list, zip(*columns, strict=True))


def _values(column: Any) -> list[Any]:
    """The values of a column; all at once, because a decimal or a time of Python's costs twenty times as much."""
    kind = str(column.type)
    if kind.startswith("decimal"):
        return _decimals(column)
    if kind.startswith("timestamp"):
        return _moments(column)
    values: list[Any] = column.to_pylist()
    return values if kind.startswith(_KEPT) else [plain(value) for value in values]


def _decimals(column: Any) -> list[Any]:
    pa, compute = import_module("pyarrow"), import_module("pyarrow.compute")
    text = compute.replace_substring_regex(compute.cast(column, pa.string()), r"^-?0E.*", "0")
    if compute.any(compute.match_substring(text, "E")).as_py():
        return [plain(value) for value in column.to_pylist()]
    if column.type.scale > 0:
        text = compute.replace_substring_regex(text, r"(\.\d*?)0+$", r"\1")
        text = compute.utf8_rtrim(text, ".")
    values: list[Any] = text.to_pylist()
    return values


def _moments(column: Any) -> list[Any]:
    pa, compute = import_module("pyarrow"), import_module("pyarrow.compute")
    whole = compute.cast(column, pa.timestamp("s", tz=column.type.tz), safe=False)
    text = compute.strftime(whole, "%Y-%m-%dT%H:%M:%S%z" if column.type.tz else "%Y-%m-%dT%H:%M:%S")
    values: list[Any] = compute.replace_substring_regex(text, r"([+-]\d\d)(\d\d)$", r"\1:\2").to_pylist()
    return values


def plain(value: Any) -> Any:
    """One value of Python's as it stands in text; None for a number that JSON cannot say."""
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.rstrip("0").rstrip(".") or "0" if "." in text else text
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [plain(one) for one in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {str(name): plain(one) for name, one in cast("dict[Any, Any]", value).items()}
    return value if isinstance(value, str | int | bool | None) else str(value)
