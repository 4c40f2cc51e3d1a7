"""
Each day against the reports `Reports/Accounting/*`: sales and costs by tax class, taxes, payments, discounts.

A difference is traced to a sale: to one that does not add up itself, or to the one whose amount it is.

Source: API documentation, "Reports Accounting". It names the fields and gives one sample each. That a day is
the one of the sale's completion, and that its payments count on that day, is not said there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from lightspeed_pos.sync.auditing.book import ZERO, Book, Sale, amount, named, rows
from lightspeed_pos.sync.auditing.finding import Finding, What, cents, differ
from lightspeed_pos.sync.auditing.sales import discount_of

if TYPE_CHECKING:
    from lightspeed_pos.sync.database import Database


class Measure(NamedTuple):
    """One amount of a report: `kind` is its column, `key` the id of the tax class, tax category or payment type."""

    what: What
    kind: str
    key: int


class _Group(NamedTuple):
    day: date
    shop_id: int


_WORDS = {"avg_cost": "average cost of", "fifo_cost": "FIFO cost of", "subtotal": "sales of"}


def check_days(book: Book, database: Database, wrong: Sequence[Finding]) -> list[Finding]:
    """A finding for every amount of a report that differs. `wrong` are the sales that do not add up themselves."""
    stated, names = _stated(book, database)
    derived: dict[_Group, dict[Measure, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    shares = {sale.id: dict(shares_of(sale)) for sale in book.sales.values() if book.covers(sale.day)}
    for sale_id, share in shares.items():
        sale = book.sales[sale_id]
        if sale.counts and sale.day is not None:
            for measure, value in share.items():
                derived[_Group(sale.day, sale.shop_id)][measure] += value
    differences: dict[_Group, dict[Measure, tuple[Decimal, Decimal]]] = {}
    for group in {*stated, *derived}:
        if not book.covers(group.day) or group.day in book.stale:
            continue
        for measure in {*stated.get(group, ()), *derived.get(group, ())}:
            said, found = stated.get(group, {}).get(measure, ZERO), derived.get(group, {}).get(measure, ZERO)
            if differ(cents(found), said):
                differences.setdefault(group, {})[measure] = (found, said)
    tracing = _Tracing(book, shares, set(differences), wrong, _of_the_stock(book, database))
    return [
        _finding(group, measure, *amounts, tracing.suspects(group, found), names)
        for group, found in differences.items()
        for measure, amounts in found.items()
    ]


def shares_of(sale: Sale) -> Iterator[tuple[Measure, Decimal]]:
    """What a sale adds to each amount of the reports of its day."""
    found: dict[Measure, Decimal] = defaultdict(Decimal)
    for line in sale.lines:
        discount, key = discount_of(line), line["tax_class_id"] or 0
        found[Measure("discounts", "discount", 0)] += discount
        found[Measure("sales", "subtotal", key)] += amount(line, "calc_subtotal") - discount
        for cost in ("avg_cost", "fifo_cost"):
            found[Measure("sales", cost, key)] += amount(line, cost) * amount(line, "unit_quantity")
    taxes = (sum((amount(line, f"calc_tax{number}") for line in sale.lines), ZERO) for number in (1, 2))
    if sale.row["tax_category_id"]:
        found[Measure("taxes", "tax", sale.row["tax_category_id"])] = sum(map(cents, taxes), ZERO)
    for payment in sale.payments:
        if not payment["archived"]:
            found[Measure("payments", "amount", payment["payment_type_id"] or 0)] += amount(payment, "amount")
    yield from found.items()


def _stated(book: Book, database: Database) -> tuple[dict[_Group, dict[Measure, Decimal]], dict[tuple[What, int], str]]:
    """What the reports say, and what they call things. Payments for layaways count with the others of their type."""
    found: dict[_Group, dict[Measure, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    names: dict[tuple[What, int], str] = {}
    reports: tuple[tuple[What, str, tuple[str, ...], str, str], ...] = (
        ("discounts", "discounts_by_day", ("discount",), "", ""),
        ("sales", "tax_class_sales_by_day", ("subtotal", "avg_cost", "fifo_cost"), "tax_class_id", "tax_class_name"),
        ("taxes", "taxes_by_day", ("tax",), "tax_category_id", "tax_category_name"),
        ("payments", "payments_by_day", ("amount",), "payment_type_id", "payment_type_name"),
    )
    for what, table, kinds, key, name in reports:
        sql = f"SELECT * FROM {table} WHERE _deleted_at IS NULL AND date >= $first"  # constants
        for row in rows(database, sql, first=book.first):
            number = (row[key] or 0) if key else 0
            if name:
                names[what, number] = row[name] or ""
            for kind in kinds:
                found[_Group(row["date"], row["shop_id"] or 0)][Measure(what, kind, number)] += amount(row, kind)
    return found, names


def _of_the_stock(book: Book, database: Database) -> dict[int, date]:
    """Sales that the log of the stock knows and the database does not, with their days."""
    if "inventory_logs" not in database.columns:
        return {}
    sql = """
        SELECT sale_id, any_value(shop_id) AS shop_id, min(create_time) AS at FROM inventory_logs
        WHERE sale_id IS NOT NULL AND create_time >= $first
        AND sale_id NOT IN (SELECT sale_id FROM sales WHERE _deleted_at IS NULL)
        GROUP BY sale_id
    """
    found = {row["sale_id"]: book.local(row["at"], row["shop_id"]) for row in rows(database, sql, first=book.first)}
    return {sale_id: day for sale_id, day in found.items() if day is not None}


class _Tracing:
    """Finds the sales behind the differences of one shop and day."""

    def __init__(
        self,
        book: Book,
        shares: dict[int, dict[Measure, Decimal]],
        differing: set[_Group],
        wrong: Sequence[Finding],
        of_the_stock: dict[int, date],
    ) -> None:
        self._book = book
        self._differing = differing
        self._with: dict[tuple[Measure, Decimal], list[int]] = defaultdict(list)
        for sale_id, share in shares.items():
            for measure, value in share.items():
                if cents(value):
                    self._with[measure, cents(value)].append(sale_id)
        self._of_the_stock = of_the_stock
        self._wrong: dict[date | None, set[int]] = defaultdict(set)
        for finding in wrong:
            self._wrong[finding.day].update(finding.sale_ids)

    def suspects(self, group: _Group, found: dict[Measure, tuple[Decimal, Decimal]]) -> tuple[int, ...]:
        """Sales that differ themselves; else those whose amounts are what is missing or too much; else none."""
        known = [one for one in self._wrong[group.day] if self._shop_of(one) in (None, group.shop_id)]
        if known:
            return tuple(sorted(known))
        missing = [one for one, day in self._of_the_stock.items() if day == group.day]
        if len(missing) == 1:
            return tuple(missing)
        votes: dict[int, int] = defaultdict(int)
        for measure, (derived, stated) in found.items():
            surplus = cents(derived - stated)
            for sale_id in self._with.get((measure, surplus), ()):
                votes[sale_id] += self._is_in(self._book.sales[sale_id], group)
            for sale_id in self._with.get((measure, -surplus), ()):
                votes[sale_id] += self._may_be_missing(self._book.sales[sale_id], group)
        best = [one for one, count in votes.items() if count and count == max(votes.values())]
        return tuple(best) if len(best) == 1 else ()

    def _is_in(self, sale: Sale, group: _Group) -> bool:
        """Whether a sale counts on that day, so that it may be too much."""
        return sale.counts and (sale.day, sale.shop_id) == (group.day, group.shop_id)

    def _may_be_missing(self, sale: Sale, group: _Group) -> bool:
        """Whether a sale that does not count there may have: it counts nowhere, or where something differs, too."""
        if not sale.counts:
            return (sale.day, sale.shop_id) == (group.day, group.shop_id)
        where = _Group(sale.day or group.day, sale.shop_id)
        return where != group and where in self._differing

    def _shop_of(self, sale_id: int) -> int | None:
        sale = self._book.sales.get(sale_id)
        return None if sale is None else sale.shop_id


def _finding(
    group: _Group,
    measure: Measure,
    derived: Decimal,
    stated: Decimal,
    suspects: tuple[int, ...],
    names: dict[tuple[What, int], str],
) -> Finding:
    name = names.get((measure.what, measure.key)) or (f"no. {measure.key}" if measure.key else "")
    about = f"{_WORDS[measure.kind]} {name or 'no tax class'}" if measure.what == "sales" else name
    said = f"{measure.what.capitalize()}{': ' if about else ''}{about}"
    by = f" ({named(suspects)})" if suspects else ""
    message = f"{said}: the report says {cents(stated)}, the sales of the day add up to {cents(derived)}{by}."
    return Finding(group.day, group.shop_id, measure.what, about, derived, stated, suspects, message)
