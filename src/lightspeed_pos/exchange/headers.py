"""What the headers of an answer say about the rate limit, and how long they ask a client to wait."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

LONGEST_ASKED_SECONDS = 300.0  # a Retry-After of days is not believed: ask again after this
SHORTEST_REFUSAL_SECONDS = 1.0  # docs: "Rate limiting": wait at least a second after a burst refusal


class Reading(NamedTuple):
    """
    What the headers of one answer say; None where they say nothing, as in older dialects and some 401.

    `margin` is in drips: the announced level may have been rounded down by that much.
    """

    level: float | None = None
    margin: float = 0.0
    size: float | None = None
    drip_rate: float | None = None
    cost: float | None = None
    burst_limit: float | None = None
    burst_level: float | None = None

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Reading:
        """Read the headers, names in any case."""
        level_text = headers.get("x-ls-api-bucket-level")
        if level_text is None:
            headers = {name.lower(): value for name, value in headers.items()}
            level_text = headers.get("x-ls-api-bucket-level", "")
        level, _, size = level_text.partition("/")
        burst_level, _, burst_limit = headers.get("x-ls-api-burst-level", "").partition("/")
        return cls(
            level=_number(level),
            margin=10.0 ** -len(level.partition(".")[2]) if "." in level else 0.0,
            size=_positive(size),
            drip_rate=_positive(headers.get("x-ls-api-drip-rate", "")),
            cost=_number(headers.get("x-ls-api-request-cost", "")),
            burst_limit=_positive(burst_limit),
            burst_level=_number(burst_level),
        )

    @property
    def full(self) -> bool:
        """Whether the answer announced a full bucket."""
        return self.level is not None and self.size is not None and self.level >= self.size


def refusal_seconds(headers: Mapping[str, str]) -> float:
    """Seconds to wait after a 429 with these headers."""
    asked = retry_after_seconds(headers) or 0.0
    return min(max(asked, SHORTEST_REFUSAL_SECONDS), LONGEST_ASKED_SECONDS)


def retry_after_seconds(headers: Mapping[str, str]) -> float | None:
    """
    Seconds that the answer asks to wait, never negative; None if it does not say.

    A date counts from the answer's own `Date`, so that no clock is needed here.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    from email.utils import parsedate_to_datetime  # rarely needed, and slow to import

    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(text) - parsedate_to_datetime(headers["date"])).total_seconds()
        except (ValueError, TypeError, KeyError, OverflowError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _number(text: str) -> float | None:
    """A number from 0 up; None for anything else."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _positive(text: str) -> float | None:
    return _number(text) or None
