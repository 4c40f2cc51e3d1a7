"""What the text of a query or payload means for a column."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from lightspeed_pos.sandbox.data.layout import Column, Scalar

# The offset may be missing, `Z`, or `UTC` as Ruby prints it. A plus that was not escaped arrives as a blank.
_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:\s*(Z|UTC|[+-]\d\d:?\d\d)|\s(\d\d:?\d\d))?)?",
    re.ASCII,
)
_AMERICAN_DAY = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)


def as_time(value: str, zone: ZoneInfo) -> str | None:
    """
    A time as stored: UTC, whole seconds; without an offset it is UTC, without a time it is midnight in `zone`.

    A day may be written MM/DD/YYYY too, as programs in use do.
    """
    american = _AMERICAN_DAY.fullmatch(value)
    match = _TIME.fullmatch("{2}-{0}-{1}".format(*american.groups()) if american is not None else value)
    if match is None:
        return None
    year, month, day, hour, minute, second, offset, unescaped = match.groups()
    try:
        if hour is None:
            return _wire(datetime(int(year), int(month), int(day), tzinfo=zone))
        spelt = f"+{unescaped}" if unescaped else "+00:00" if offset in {None, "Z", "UTC"} else offset
        moment = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{spelt}"
        return _wire(datetime.fromisoformat(moment))
    except (ValueError, OverflowError):
        return None


def as_date(value: str, zone: ZoneInfo) -> str | None:
    """A bare date as stored. For a time it is the day in `zone`; nobody documents that. [I]"""
    moment = as_time(value, zone)
    try:
        return None if moment is None else datetime.fromisoformat(moment).astimezone(zone).date().isoformat()
    except OverflowError:
        return None


def _wire(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def as_value(column: Column, value: str, zone: ZoneInfo) -> Scalar | None:
    """What the text of a query or payload means for this column; None if it means nothing."""
    match column.kind:
        case "text":
            return value
        case "key":
            return int(value) if _WHOLE.fullmatch(value) else None
        case "number":
            if not _NUMBER.fullmatch(value):
                return None
            amount = float(value)
            if not math.isfinite(amount):
                return None
            return int(amount) if amount.is_integer() and abs(amount) < 1e15 else amount
        case "flag":
            return {"true": "true", "1": "true", "false": "false", "0": "false"}.get(value)
        case "time":
            return as_time(value, zone) if value else ""
        case "date":
            return as_date(value, zone) if value else ""
