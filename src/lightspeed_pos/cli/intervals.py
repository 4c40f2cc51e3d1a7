"""Spans of time as people write them."""

from __future__ import annotations

import re
from typing import Any

import click

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
SHORTEST = 1.0  # seconds: stamps of the service have no fractions


def seconds_in(text: str) -> float | None:
    """The seconds of `30s`, `1.5m`, `1h` or `7d`; None for anything else."""
    found = re.fullmatch(r"(\d{1,6}(?:\.\d{1,3})?)\s*([smhd])", text.strip())
    return float(found[1]) * _UNITS[found[2]] if found else None


class Interval(click.ParamType[float]):
    """How often something is done: `30s`, `5m` or `1h`, in seconds."""

    name = "interval"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The seconds, one at least."""
        if isinstance(value, float):
            return value
        seconds = seconds_in(str(value))
        if seconds is None or seconds < SHORTEST:
            self.fail(f"{value!r:.40} is no interval of a second or more: write 30s, 5m or 1h.", param, ctx)
        return seconds
