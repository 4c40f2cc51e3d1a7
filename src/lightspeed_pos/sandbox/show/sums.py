"""
Lines added up for display templates: those that lie there for a customer, those of a work order.

No page says how the numbers come about; they are read off the samples of "DisplayTemplate Sale" and "Workorder".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from lightspeed_pos.sandbox.data.decimals import ZERO, cents, exact

# The sample has five taxes beside the first, though there are two in all: `tax1` is the second one.
UNUSED_TAXES = ("tax2", "tax3", "tax4", "tax5")

Line = Mapping[str, Any]


@dataclass
class Sums:
    """The sum of lines. Each tax is rounded once, as in sales."""

    before_discounts: Decimal = ZERO
    line_discounts: Decimal = ZERO
    other_discounts: Decimal = ZERO
    tax1: Decimal = ZERO
    tax2: Decimal = ZERO

    def add(self, line: Line) -> None:
        """Count a line in."""
        self.before_discounts += exact(line["calcSubtotal"])
        self.line_discounts += exact(line["calcLineDiscount"])
        self.other_discounts += exact(line["calcTransactionDiscount"])
        self.tax1 += exact(line["calcTax1"])
        self.tax2 += exact(line["calcTax2"])

    @property
    def discounts(self) -> Decimal:
        """All of them."""
        return self.line_discounts + self.other_discounts

    @property
    def subtotal(self) -> Decimal:
        """After discounts, before taxes."""
        return self.before_discounts - self.discounts

    @property
    def taxes(self) -> Decimal:
        """Both, rounded."""
        return cents(self.tax1) + cents(self.tax2)

    def named(self, prefix: str = "") -> dict[str, Decimal]:
        """As `m` of a customer names them."""
        values = {
            "allDiscounts": self.discounts,
            "lineDiscount": self.line_discounts,
            "subtotal": self.subtotal,
            "subtotalNoDiscount": self.before_discounts,
            "tax": self.tax1,
            "tax1": self.tax2,
            **dict.fromkeys(UNUSED_TAXES, ZERO),
            "taxTotal": self.taxes,
            "total": self.subtotal + self.taxes,
        }
        return {prefix + name[0].upper() + name[1:] if prefix else name: value for name, value in values.items()}


@dataclass
class Repair:
    """The sum of a work order. It has no line of its own here: its first line stands for it. [I]"""

    sku: int
    first_line: int = 0
    labour: Decimal = ZERO
    parts: Decimal = ZERO
    discounts: Decimal = ZERO
    taxes: Decimal = ZERO

    def add(self, line: Line, *, is_labour: bool) -> None:
        """Count a line in."""
        key: int = line["saleLineID"]
        self.first_line = min(self.first_line or key, key)
        if is_labour:
            self.labour += exact(line["calcSubtotal"])
        else:
            self.parts += exact(line["calcSubtotal"])
        self.discounts += exact(line["calcLineDiscount"])
        self.taxes += exact(line["calcTax1"]) + exact(line["calcTax2"])

    @property
    def total(self) -> Decimal:
        """What the customer pays."""
        return self.labour + self.parts - self.discounts + self.taxes
