"""Amounts, days and names as people read them, safe to stand in HTML."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape
from typing import Any

from lightspeed_pos.sync.database import Currency

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Money:
    """Writes amounts of one currency."""

    currency: Currency

    def __call__(self, amount: Decimal | int | None) -> str:
        """`$1,234.50`, or `1,234.50 CHF` where nothing is known but the code."""
        return "" if amount is None else self._signed(f"{abs(amount):,.{self.currency.digits}f}", amount)

    def figure(self, amount: Decimal) -> str:
        """The same, from ten thousand on without what stands behind the point."""
        return self._signed(f"{abs(amount):,.0f}", amount) if abs(amount) >= 10_000 else self(amount)

    def short(self, amount: float) -> str:
        """For an axis: `$1.5k`."""
        for size, unit in ((1e9, "b"), (1e6, "m"), (1e3, "k")):
            if abs(amount) >= size:
                return self._signed(f"{abs(amount) / size:g}{unit}", amount)
        return self._signed(f"{abs(amount):g}", amount)

    def _signed(self, text: str, amount: Decimal | float) -> str:
        written = f"{self.currency.symbol}{text}" if self.currency.symbol else f"{text} {self.currency.code}".strip()
        return f"{MINUS}{written}" if amount < 0 else written


def number(value: Decimal | int | None) -> str:
    """A quantity: `1,204` or `2.5`."""
    if value is None:
        return ""
    text = f"{Decimal(value):,f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace("-", MINUS) or "0"


def day(value: date | None) -> str:
    """`3 Nov 2026`."""
    return "" if value is None else f"{value.day} {value:%b %Y}"


def short_day(value: date) -> str:
    """`3 Nov`."""
    return f"{value.day} {value:%b}"


def compared(now: Decimal, before: Decimal) -> str:
    """By how much that is more or less than a year before: `+12 % on the year before`."""
    if before <= 0:
        return "no sales a year before" if not before else ""
    percent = round(100 * (now - before) / before)
    if not percent:
        return "as the year before"
    return f"{'+' if percent > 0 else MINUS}{abs(percent):,} % on the year before"


def safe(value: Any) -> str:
    """Text of the shop in HTML: markup in a name is shown, and does nothing."""
    return escape(str(value), quote=True)
