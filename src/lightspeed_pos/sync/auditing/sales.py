"""
Whether each sale adds up: its lines within themselves, its sums, its payments.

Source: API documentation, "Sale"; the arithmetic fits every sample of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lightspeed_pos.sync.auditing.book import ZERO, Book, Row, Sale, amount
from lightspeed_pos.sync.auditing.finding import Finding, cents, differ

_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class _Difference:
    """What is wrong, in words with a place for the amounts."""

    about: str
    derived: Decimal | None = None
    stated: Decimal | None = None

    def __str__(self) -> str:
        if self.derived is None or self.stated is None:
            return self.about
        return f"{self.about} is {_shown(self.stated)}, and should be {_shown(self.derived)}"


def check_sales(book: Book) -> list[Finding]:
    """A finding for every sale that does not add up, and for lines and payments whose sale is not there."""
    findings: list[Finding] = []
    for sale in book.sales.values():
        day = sale.day or book.local(sale.row["create_time"], sale.shop_id)
        if not book.covers(day) or sale.row["_deleted_at"] is not None:
            continue
        wrong = list(_differences(sale))
        if wrong:
            told = "; ".join(map(str, wrong[:_MOST_TOLD]))
            more = f"; and {len(wrong) - _MOST_TOLD} more" if len(wrong) > _MOST_TOLD else ""
            first = wrong[0]
            findings.append(
                Finding(
                    day, sale.shop_id, "sale", first.about, first.derived, first.stated, (sale.id,),
                    f"Sale {sale.id}: {told}{more}.",
                )
            )  # fmt: skip
    for sale_id, strays in book.strays.items():
        shop = next((row["shop_id"] for row in strays if row.get("shop_id")), None)
        day = book.local(strays[0]["create_time"], shop)
        if book.covers(day):
            message = f"Sale {sale_id} is not there, but {len(strays)} of its lines and payments are."
            findings.append(Finding(day, shop, "sale", "missing", None, None, (sale_id,), message))
    return findings


def _differences(sale: Sale) -> Iterator[_Difference]:
    row = sale.row
    if row["completed"] and row["voided"]:
        yield _Difference("it is completed and voided")
    if row["completed"] and row["complete_time"] is None:
        yield _Difference("it is completed and has no time of completion")
    if not row["completed"]:
        return  # an open sale is not paid yet, a voided one not any more
    inclusive = bool(row["is_tax_inclusive"])
    for line in sale.lines:
        for difference in _of_line(line, inclusive=inclusive):
            yield _Difference(f"line {line['sale_line_id']}: {difference.about}", difference.derived, difference.stated)
    yield from _of_rates(sale)
    yield from _of_sums(sale, inclusive=inclusive)
    yield from _of_payments(sale)


def _of_line(line: Row, *, inclusive: bool) -> Iterator[_Difference]:
    quantity, subtotal = amount(line, "unit_quantity"), amount(line, "calc_subtotal")
    discount = discount_of(line)
    base = subtotal - discount
    if not inclusive:
        yield from _compared("calc_subtotal", quantity * amount(line, "unit_price"), subtotal)
        percent = amount(line, "discount_percent")
        if percent:
            yield from _compared("calc_line_discount", cents(subtotal * percent), amount(line, "calc_line_discount"))
        yield from _compared("displayable_subtotal", base, amount(line, "displayable_subtotal"))
    taxes = ZERO
    for number in (1, 2):
        rate = amount(line, f"tax{number}_rate") if line["tax"] else ZERO
        taxes += amount(line, f"calc_tax{number}")
        yield from _compared(f"calc_tax{number}", base * rate, amount(line, f"calc_tax{number}"))
    if not inclusive:
        yield from _compared("calc_total", base + taxes, amount(line, "calc_total"))


def _of_rates(sale: Sale) -> Iterator[_Difference]:
    """A sale has the rates of some of its taxed lines; others may have those of their tax class."""
    for name in ("tax1_rate", "tax2_rate"):
        rates = {amount(line, name) for line in sale.lines if line["tax"] and amount(line, name)}
        if rates and amount(sale.row, name) not in rates:
            yield _Difference(name, min(rates), amount(sale.row, name))


def _of_sums(sale: Sale, *, inclusive: bool) -> Iterator[_Difference]:
    row, lines = sale.row, sale.lines
    discount = sum(map(discount_of, lines), ZERO)
    taxes = [cents(_sum(lines, f"calc_tax{number}")) for number in (1, 2)]
    if not inclusive:  # there the subtotal takes up what rounding the taxes leaves
        yield from _compared("calc_subtotal", _sum(lines, "calc_subtotal"), amount(row, "calc_subtotal"))
    yield from _compared("calc_discount", discount, amount(row, "calc_discount"))
    for number, tax in enumerate(taxes, 1):
        yield from _compared(f"calc_tax{number}", tax, amount(row, f"calc_tax{number}"))
    yield from _compared("tax_total", sum(taxes, ZERO), amount(row, "tax_total"))
    for kind, stated in (("avg", "calc_avg_cost"), ("fifo", "calc_fifo_cost")):
        cost = sum((amount(line, f"{kind}_cost") * amount(line, "unit_quantity") for line in lines), ZERO)
        yield from _compared(stated, cost, amount(row, stated))
    extra = amount(row, "calc_item_fees") + amount(row, "calc_surcharges")
    goods = _sum(lines, "displayable_subtotal") if inclusive else _sum(lines, "calc_subtotal") - discount + sum(taxes)
    for name in ("calc_total", "total"):
        yield from _compared(name, cents(goods + extra), amount(row, name))


def _of_payments(sale: Sale) -> Iterator[_Difference]:
    row = sale.row
    paid = sum((amount(one, "amount") for one in sale.payments if not one["archived"]), ZERO)
    yield from _compared("calc_payments", paid, amount(row, "calc_payments"))
    open_amount = amount(row, "total") - paid
    rounded, tips = amount(row, "cash_rounding_delta"), amount(row, "calc_tips")
    if all(differ(open_amount, allowed) for allowed in (ZERO, rounded, -rounded, -tips)):
        yield _Difference("what was paid", amount(row, "total"), paid)


def discount_of(line: Row) -> Decimal:
    """What a line is cheaper by: its own discount, and its part of the sale's."""
    return amount(line, "calc_line_discount") + amount(line, "calc_transaction_discount")


def _sum(lines: list[Row], name: str) -> Decimal:
    return sum((amount(line, name) for line in lines), ZERO)


def _compared(about: str, derived: Decimal, stated: Decimal) -> Iterator[_Difference]:
    if differ(derived, stated):
        yield _Difference(about, derived, stated)


def _shown(value: Decimal) -> str:
    text = f"{value.normalize():f}"
    return f"{cents(value):f}" if len(text.partition(".")[2]) <= 2 else text
