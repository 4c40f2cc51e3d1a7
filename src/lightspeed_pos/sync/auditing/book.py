"""The sales of a synced database by their days, and which days can be compared."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.days import WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lightspeed_pos.sync.database import Database

Row = dict[str, Any]
ZERO = Decimal(0)

REPORTS = {
    name: f"Reports Accounting {endpoint}"
    for name, endpoint in {
        "discounts_by_day": "DiscountsByDay",
        "payments_by_day": "PaymentsByDay",
        "tax_class_sales_by_day": "TaxClassSalesByDay",
        "taxes_by_day": "TaxesByDay",
    }.items()
}
_COLUMNS = {
    "sales": (
        "sale_id", "shop_id", "register_id", "tax_category_id", "complete_time", "create_time", "time_stamp",
        "completed", "voided", "is_tax_inclusive", "tax1_rate", "tax2_rate", "calc_subtotal", "calc_discount",
        "calc_tax1", "calc_tax2", "tax_total", "calc_avg_cost", "calc_fifo_cost", "calc_item_fees", "calc_surcharges",
        "calc_total", "total", "calc_payments", "cash_rounding_delta", "calc_tips", "_deleted_at",
    ),
    "sale_lines": (
        "sale_line_id", "sale_id", "shop_id", "tax_class_id", "create_time", "unit_quantity", "unit_price",
        "discount_percent", "tax", "tax1_rate", "tax2_rate", "avg_cost", "fifo_cost", "calc_subtotal",
        "calc_line_discount", "calc_transaction_discount", "displayable_subtotal", "calc_tax1", "calc_tax2",
        "calc_total",
    ),
    "sale_payments": (
        "sale_payment_id", "sale_id", "register_id", "payment_type_id", "create_time", "amount", "archived",
    ),
}  # fmt: skip
NEEDED = {"sales": "Sale", "sale_lines": "SaleLine", "sale_payments": "SalePayment", **REPORTS}


@dataclass(slots=True)
class Sale:
    """One sale with its lines and payments; `day` is None while it is not complete."""

    row: Row
    day: date | None
    lines: list[Row] = field(default_factory=list[Row])
    payments: list[Row] = field(default_factory=list[Row])

    @property
    def id(self) -> int:
        """The sale's id."""
        return int(self.row["sale_id"])

    @property
    def shop_id(self) -> int:
        """The shop that sold, 0 for none."""
        return int(self.row["shop_id"] or 0)

    @property
    def counts(self) -> bool:
        """Whether it is among the sales of its day: completed, and there."""
        return bool(self.row["completed"]) and self.row["_deleted_at"] is None and self.day is not None


@dataclass(slots=True)
class Book:
    """
    The sales since a day, those that are gone or not complete included.

    `strays` are lines and payments whose sale is not there, by the sale's id. `stale` are days that cannot be compared.
    """

    first: date
    last: date
    sales: dict[int, Sale]
    strays: dict[int, list[Row]]
    zones: dict[int, ZoneInfo]
    stale: set[date] = field(default_factory=set[date])

    def local(self, moment: datetime | None, shop: int | None) -> date | None:
        """The day of a moment at a shop."""
        zone = self.zones.get(shop or 0) or self.zones[0]
        return None if moment is None else moment.astimezone(zone).date()

    def covers(self, day: date | None) -> bool:
        """Whether a day is among those that are compared."""
        return day is not None and self.first <= day <= self.last


def amount(row: Row, name: str) -> Decimal:
    """A number of a row; 0 where it has none."""
    value = row.get(name)
    return value if isinstance(value, Decimal) else Decimal(value or 0)


def read_book(database: Database, since: date) -> Book:
    """
    Read what the audit needs of sales, lines and payments.

    Raises LightspeedError unless all of them and the reports were read to their end.
    """
    for table, endpoint in NEEDED.items():
        state = database.states.get(endpoint)
        if table not in database.columns or state is None or not state.is_complete:
            raise LightspeedError(
                f"The table {table} of {database.path} has not been read to its end: "
                f"lightspeed sync --to {database.path} goes on."
            )
    zones = _zones(database)
    marks = [one for endpoint in NEEDED.values() if (one := database.states[endpoint].watermark) is not None]
    begins = [one for endpoint in NEEDED.values() if (one := database.states[endpoint].since) is not None]
    # A day that was under way when its report was read is not over in it.
    last = min(min(marks).astimezone(zone).date() for zone in zones.values()) - timedelta(days=1)
    first = max([since, *(one.date() + timedelta(days=1) for one in begins)])
    book = Book(first, last, {}, {}, zones)
    _read_sales(database, book)
    _note_stale(database, book, min(database.states[one].watermark or min(marks) for one in REPORTS.values()))
    return book


def rows(database: Database, sql: str, **parameters: object) -> list[Row]:
    """The rows of a query, as dicts."""
    found: list[Row] = database.table(sql, parameters or None).to_pylist()
    return found


def _zones(database: Database) -> dict[int, ZoneInfo]:
    """Each shop's time zone; that of the account's first shop is under 0."""
    zones = {0: database.zone}
    if "shops" in database.columns:
        for shop, name in ((one["shop_id"], one["time_zone"]) for one in rows(database, "SELECT * FROM shops")):
            try:
                zones[shop] = ZoneInfo(name)
            except (ValueError, OSError, KeyError, TypeError):
                zones[shop] = database.zone
    return zones


def _read_sales(database: Database, book: Book) -> None:
    begin = datetime.combine(book.first - timedelta(days=2), time(), UTC)  # whatever zone
    wanted = "complete_time >= $begin OR (complete_time IS NULL AND time_stamp >= $begin)"
    for row in rows(database, f"SELECT {_listed('sales')} FROM sales WHERE {wanted}", begin=begin):  # a constant
        sale = Sale(row, book.local(row["complete_time"], row["shop_id"]))
        book.sales[sale.id] = sale
    for table, place in (("sale_lines", "lines"), ("sale_payments", "payments")):
        sql = f"""
            SELECT {_listed(table)} FROM {table} WHERE _deleted_at IS NULL AND sale_id IS NOT NULL
            AND (sale_id IN (SELECT sale_id FROM sales WHERE {wanted})
                 OR (create_time >= $begin AND sale_id NOT IN (SELECT sale_id FROM sales)))
        """  # constants
        by_sale: dict[int, list[Row]] = defaultdict(list)
        for row in rows(database, sql, begin=begin):
            by_sale[row["sale_id"]].append(row)
        for sale_id, found in by_sale.items():
            if sale_id in book.sales:
                setattr(book.sales[sale_id], place, found)
            else:
                book.strays.setdefault(sale_id, []).extend(found)


def _listed(table: str) -> str:
    return ", ".join(_COLUMNS[table])


def _note_stale(database: Database, book: Book, read_at: datetime) -> None:
    """Days with a sale that changed after the reports of that day were read for the last time."""
    written: dict[date, datetime] = {}
    for table in REPORTS:
        sql = f"SELECT date, max(_synced_at) AS at FROM {table} GROUP BY date"  # a constant
        for row in rows(database, sql):
            written[row["date"]] = max(row["at"], written.get(row["date"], row["at"]))
    for sale in book.sales.values():
        changed = sale.row["time_stamp"]
        if sale.day is None or changed is None:
            continue
        after = datetime.combine(sale.day, time(), UTC) + WINDOW - timedelta(days=1)
        known = min(read_at, after)
        if changed > max(known, written.get(sale.day, known)):
            book.stale.add(sale.day)


def named(sale_ids: Iterable[int]) -> str:
    """`sale 7`, `sales 7 and 9`."""
    texts: Sequence[str] = [str(one) for one in sale_ids]
    if len(texts) < 2:
        return f"sale {texts[0]}"
    return f"sales {', '.join(texts[:-1])} and {texts[-1]}"
