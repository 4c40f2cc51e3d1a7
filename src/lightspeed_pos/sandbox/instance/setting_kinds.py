"""What kind of value each setting of a sandbox takes; any other is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import get_args

from lightspeed_pos.sandbox.data.context import NextLinks, TagShape, UnknownFilters

WHOLE = ("items", "accounts", "sales", "customers", "shops", "registers", "jitter_seed", "expires_in")
NUMBERS = {
    "speed": "a number",
    "latency": "a number of seconds",
    "jitter": "a number",
    "admit_at": "a number",
    "phase": "a number of seconds",
    "start": "a number of seconds since the epoch",
}
MAY_BE_NONE = {"sales", "customers", "start"}
CHOICES = {
    "consent": ("auto", "page"),
    "unknown_filters": get_args(UnknownFilters),
    "next_links": get_args(NextLinks),
    "tags": get_args(TagShape),
}
UNITS = {"ms": 1000, "s": 1}


def check(settings: Mapping[str, object]) -> None:
    """Raise ValueError for the first setting that has a value of another kind. Its range is not looked at."""
    for name, value in settings.items():
        if value is None and name in MAY_BE_NONE:
            continue
        if name in WHOLE and (isinstance(value, bool) or not isinstance(value, int)):
            raise _wrong(name, "a whole number", value)
        if name in NUMBERS and not _is_number(value):
            raise _wrong(name, NUMBERS[name], value, _instead(name, value))
        if name in CHOICES and value not in CHOICES[name]:
            raise _wrong(name, " or ".join(map(repr, CHOICES[name])), value)
        if name == "strict" and not isinstance(value, bool):
            raise _wrong(name, "True or False", value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _instead(name: str, value: object) -> str:
    """What to write for the value, "" if that is not clear."""
    if name == "start":
        try:
            day = date.fromisoformat(value) if isinstance(value, str) else value
        except ValueError:
            return ""
        if not isinstance(day, date):
            return ""
        return f"datetime({day.year}, {day.month}, {day.day}, tzinfo=UTC).timestamp()"
    found = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)(ms|s)", value) if isinstance(value, str) else None
    return f"{float(found[1]) / UNITS[found[2]]:g}" if found else ""


def _wrong(name: str, kind: str, value: object, instead: str = "") -> ValueError:
    return ValueError(f"{name} of a sandbox is {kind}, not {value!r}" + (f": write {instead}." if instead else "."))
