"""Ids and quantities out of payloads."""

from __future__ import annotations

import re

from lightspeed_pos.sandbox.problems import bad_request


def whole(value: object) -> int:
    """An id out of a payload; 0 if it is none."""
    text = str(value)
    return int(text) if re.fullmatch(r"\d{1,18}", text, re.ASCII) else 0


def quantity(value: object) -> float:
    """A quantity out of a payload."""
    try:
        amount = float(str(value or 0))
    except ValueError:
        amount = float("nan")
    if not -1e12 < amount < 1e12:
        raise bad_request(f"'{value}' is not a quantity.")
    return int(amount) if amount.is_integer() else amount
