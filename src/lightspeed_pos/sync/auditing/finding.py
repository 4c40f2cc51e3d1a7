"""What an audit finds, and how amounts are compared: to the cent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

What = Literal["discounts", "payments", "register", "sale", "sales", "taxes"]
_CENT = Decimal("0.01")
_HALF = Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Finding:
    """
    One thing that does not add up.

    - `what`: a "sale" within itself, a register's count, or what a report says of a day: "sales" by tax class with
      their costs, "taxes", "payments", "discounts". `about` says which of them.
    - `derived`: what the records add up to; `stated`: what the sale, the count or the report says. None where the
      finding is no difference of amounts.
    - `sale_ids`: the sales that differ, as far as they can be told.
    """

    day: date | None
    shop_id: int | None
    what: What
    about: str
    derived: Decimal | None
    stated: Decimal | None
    sale_ids: tuple[int, ...]
    message: str


def cents(amount: Decimal) -> Decimal:
    """Rounded to cents, halves away from zero."""
    return amount.quantize(_CENT, ROUND_HALF_UP)


def differ(one: Decimal, other: Decimal) -> bool:
    """Whether two amounts are not the same to the cent, be they rounded or not."""
    return abs(one - other) >= _HALF
