"""
Cells as people type them: numbers with a comma or a point, days, yes and no.

What can be read in two ways is refused; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import Any, Literal

from lightspeed_pos.catalogue.model import FieldType
from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.shown import shown

EMPTY_IT = "(empty)"  # what a cell says to have the field emptied
Mark = Literal[".", ",", ""]

_MONEY = re.compile(r"[€$£¥]|\s|[\u00a0\u202f'’]|\b(?:EUR|USD|CAD|GBP|AUD|CHF)\b")
_PLAIN = re.compile(r"[+-]?\d+")
_GROUPED = {
    ".": re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
    ",": re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?"),
}
_DECIMAL = {".": re.compile(r"[+-]?\d*\.\d+"), ",": re.compile(r"[+-]?\d*,\d+")}
_THREE_AFTER_ONE = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_SPREAD_OUT = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
_YES = {"true", "yes", "y", "1"}
_NO = {"false", "no", "n", "0"}
_POINTED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED_DAY = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")


def decimal_mark(cells: Iterable[Any]) -> Mark:
    """The sign before the fraction that a column of numbers certainly uses; "" if no cell tells."""
    marks: set[Mark] = set()
    for cell in cells:
        text = _MONEY.sub("", cell) if isinstance(cell, str) else ""
        if _PLAIN.fullmatch(text) or _THREE_AFTER_ONE.fullmatch(text):
            continue
        signs: tuple[Mark, Mark] = (".", ",")
        marks |= {sign for sign in signs if _GROUPED[sign].fullmatch(text) or _DECIMAL[sign].fullmatch(text)}
    return marks.pop() if len(marks) == 1 else ""


def value_of(kind: FieldType, cell: Any, mark: Mark, label: str) -> Any:
    """
    What a cell holds, as a value that the field's type takes; None to empty the field.

    `mark` is what `decimal_mark` says of its column. Raises a QueryError that starts with `label`.
    """
    if isinstance(cell, str):
        cell = cell.strip()
        if cell == EMPTY_IT:
            return None
    match kind:
        case "decimal" | "integer":
            return _number(cell, mark, label)
        case "boolean":
            return _flag(cell, label)
        case "datetime" | "date":
            return _time(kind, cell, label)
        case _:
            return code_of(cell)


def code_of(cell: Any) -> str:
    """The text of a cell; a workbook holds codes of digits as numbers."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, bool):
        return str(cell).lower()
    return str(cell).strip()


def is_spread_out(code: str) -> bool:
    """Whether a spreadsheet program has written a long code as a rounded number, such as 1.23457E+11."""
    return bool(_SPREAD_OUT.fullmatch(code))


def _number(cell: Any, mark: Mark, label: str) -> Any:
    if not isinstance(cell, str):
        if isinstance(cell, float) and cell.is_integer():
            return int(cell)
        return cell
    text = _MONEY.sub("", cell)
    if _PLAIN.fullmatch(text):
        return text
    if _THREE_AFTER_ONE.fullmatch(text) and not mark and "," in text:
        whole = re.sub("[.,]", "", text)
        fraction = text.replace(",", ".")
        raise QueryError(f"{label}: {cell} may be {whole} or {fraction}: write {whole} or {fraction}00.")
    for sign in (mark,) if mark else (".", ","):
        thousands = "," if sign == "." else "."
        if _DECIMAL[sign].fullmatch(text) or _GROUPED[sign].fullmatch(text):
            return text.replace(thousands, "").replace(sign, ".")
    raise QueryError(f"{label}: {shown(cell)} is not a number{_as_elsewhere(text, mark)}.")


def _as_elsewhere(text: str, mark: Mark) -> str:
    is_digits = bool(re.fullmatch(r"[+-]?[\d.,]+", text))
    return (
        f" with the decimal sign that the column has elsewhere, {mark!r}" if mark and is_digits else " such as 1234.50"
    )


def _flag(cell: Any, label: str) -> bool:
    if isinstance(cell, bool):
        return cell
    word = code_of(cell).lower()
    if word in _YES | _NO:
        return word in _YES
    raise QueryError(f"{label}: {shown(cell)} is neither yes nor no: write true or false.")


def is_local(kind: FieldType, cell: Any) -> bool:
    """Whether a cell of moments holds a day, or a time of a clock in the shop."""
    if kind != "datetime":
        return False
    found = _moment(cell)
    return isinstance(found, date) and (not isinstance(found, datetime) or found.utcoffset() is None)


def in_zone(cell: Any, zone: tzinfo) -> datetime:
    """The moment of a cell for which `is_local` holds; a day is its midnight."""
    found = _moment(cell)
    if not isinstance(found, datetime):
        found = datetime(found.year, found.month, found.day)  # noqa: DTZ001  # the zone comes next
    return found.replace(tzinfo=zone)


def _moment(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    text = cell.strip()
    pointed = _POINTED_DAY.fullmatch(text)
    try:
        if pointed:
            day, month, year = (int(part) for part in pointed.groups())
            return date(year, month, day)
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        return None


def _time(kind: FieldType, cell: Any, label: str) -> Any:
    if isinstance(cell, str) and _SLASHED_DAY.fullmatch(cell):
        raise QueryError(f"{label}: {cell} can be read in two ways: write the day as 2026-11-05.")
    found = _moment(cell)
    if not isinstance(found, date):
        raise QueryError(f"{label}: {shown(cell)} is no day that there is; write 2026-11-05.")
    return found.date() if kind == "date" and isinstance(found, datetime) else found
