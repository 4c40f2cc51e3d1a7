"""Exact decimal arithmetic on stored numbers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from lightspeed_pos.sandbox.problems import bad_request

CENT = Decimal("0.01")
ZERO = Decimal(0)
MAXIMUM = Decimal(10) ** 15


def exact(value: float | str | Decimal) -> Decimal:
    """The decimal that a stored number stands for."""
    return value if isinstance(value, Decimal) else Decimal(str(value))


def cents(amount: Decimal) -> Decimal:
    """Rounded half up to cents [I]; raises a 400 for more than anybody pays."""
    if abs(amount) >= MAXIMUM:
        raise bad_request("An amount is too large.")
    return amount.quantize(CENT, ROUND_HALF_UP)


def stored(amount: Decimal) -> int | float:
    """A decimal as a database number."""
    return int(amount) if amount == amount.to_integral_value() and abs(amount) < 10**15 else float(amount)
