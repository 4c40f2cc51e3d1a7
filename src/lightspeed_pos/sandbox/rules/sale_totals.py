"""
The arithmetic of a sale, on exact decimals.

A line's discount is rounded to cents, its taxes and total are not; a sale's taxes are sums rounded once each, so that
lines may add up to a cent more or less than the sale.

Where prices contain their taxes (`isTaxInclusive`) no sample shows the amounts. Here, by the names of the fields, those
called displayable are with tax and those called calc… without, a discount is off the price that is shown, and what is
paid is the sum of the prices that are shown: the subtotal takes up what rounding the taxes leaves. [I]

Source: API documentation, "Sale" (fits every recorded and documented sample).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lightspeed_pos.sandbox.data.decimals import ZERO, cents, exact, stored

TICKET_START = 220_000_000_000  # a sale's ticketNumber is this and its id


def line_amounts(line: Mapping[str, Any], *, inclusive: bool = False) -> dict[str, int | float]:
    """
    Computed columns of a line with unitQuantity, unitPrice, discountAmount, discountPercent, tax, tax1Rate, tax2Rate.

    `inclusive`: its price contains the taxes. A discount amount is off the whole line and turns with the sign of its
    quantity. [I]
    """
    quantity, price = exact(line["unitQuantity"]), exact(line["unitPrice"])
    subtotal = quantity * price
    amount = exact(line["discountAmount"]) * (-1 if quantity < 0 else 1)
    discount = cents(amount + subtotal * exact(line["discountPercent"]))
    shown = base = subtotal - discount
    taxed = line["tax"] == "true"
    rate1, rate2 = (exact(line["tax1Rate"]), exact(line["tax2Rate"])) if taxed else (ZERO, ZERO)
    if inclusive:
        base = shown / (1 + rate1 + rate2)
        discount = cents(discount / (1 + rate1 + rate2))
        subtotal = base + discount
    tax1, tax2 = base * rate1, base * rate2
    amounts = {
        "calcSubtotal": subtotal,
        "calcLineDiscount": discount,
        "calcTransactionDiscount": ZERO,
        "displayableSubtotal": shown,
        "displayableUnitPrice": price,
        "calcTax1": tax1,
        "calcTax2": tax2,
        "calcTotal": shown if inclusive else base + tax1 + tax2,
    }
    return {name: stored(value) for name, value in amounts.items()}


def sale_amounts(
    lines: Iterable[Mapping[str, Any]], payments: Iterable[Mapping[str, Any]], *, inclusive: bool = False
) -> dict[str, int | float]:
    """Computed columns of a sale from its lines (amounts filled in) and its payments."""
    subtotal = discount = shown = tax1 = tax2 = taxable = free = average = fifo = ZERO
    for line in lines:
        base = exact(line["calcSubtotal"]) - exact(line["calcLineDiscount"])
        subtotal += exact(line["calcSubtotal"])
        discount += exact(line["calcLineDiscount"])
        shown += exact(line["displayableSubtotal"])
        tax1 += exact(line["calcTax1"])
        tax2 += exact(line["calcTax2"])
        if line["tax"] == "true":
            taxable += base
        else:
            free += base
        average += exact(line["avgCost"]) * exact(line["unitQuantity"])
        fifo += exact(line["fifoCost"]) * exact(line["unitQuantity"])
    tax1, tax2 = cents(tax1), cents(tax2)
    if inclusive:
        total = cents(shown)
        subtotal = total - tax1 - tax2 + discount
    else:
        total = cents(subtotal - discount + tax1 + tax2)
    paid = sum((exact(payment["amount"]) for payment in payments), ZERO)
    amounts = {
        "calcSubtotal": subtotal,
        "calcDiscount": discount,
        "calcTaxable": taxable,
        "calcNonTaxable": free,
        "calcTax1": tax1,
        "calcTax2": tax2,
        "taxTotal": tax1 + tax2,
        "calcAvgCost": average,
        "calcFIFOCost": fifo,
        "calcPayments": paid,
        "displayableSubtotal": shown,
        "calcTotal": total,
        "total": total,
        "totalDue": total,
        "displayableTotal": total,
        "balance": total - paid,
        # Cash is not rounded here, and a tip may be given on all of a sale. [I]
        "cashRoundedTotal": total,
        "cashRoundedBalance": total - paid,
        "tippableAmount": total,
    }
    return {name: stored(value) for name, value in amounts.items()}
