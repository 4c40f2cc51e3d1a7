"""The report: one HTML page about the shop that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.freshness import tables_in
from lightspeed_pos.sync.questions import panels
from lightspeed_pos.sync.questions.panels import Row
from lightspeed_pos.sync.questions.question import Question, loaded, questions
from lightspeed_pos.sync.questions.words import Money, compared, day, number, safe

DAYS = 30


@dataclass(frozen=True, slots=True)
class _Panel:
    """A question of the page, what it is asked with beside days and shop, and how its rows are shown."""

    name: str
    show: Callable[[Sequence[Row], Money], str]
    given: Mapping[str, int]
    none: str


def _top(rows: Sequence[Row], money: Money) -> str:
    shown = [
        panels.text("Item", "description"),
        panels.count("Sold", "quantity"),
        panels.amount("Amount", "amount", money),
        panels.amount("Profit", "profit", money, spare=True),
    ]
    return panels.table(rows, shown, "amount")


def _slow(rows: Sequence[Row], money: Money) -> str:
    shown = [
        panels.text("Item", "description"),
        panels.count("In stock", "quantity", spare=True),
        panels.amount("At cost", "at_cost", money),
        panels.date_of("Last sold", "last_sold", "never"),
    ]
    return panels.table(rows, shown)


def _value(rows: Sequence[Row], money: Money) -> str:
    shown = [
        panels.text("Shop", "shop"),
        panels.count("Items", "items", spare=True),
        panels.amount("At cost", "at_cost", money),
        panels.amount("At price", "at_price", money),
        panels.amount("Archived", "archived_at_cost", money, spare=True),
    ]
    return panels.table(rows, shown, "at_cost")


def _low(rows: Sequence[Row], money: Money) -> str:  # noqa: ARG001  # as all of them
    shown = [
        panels.text("Item", "description", below="shop"),
        panels.count("Left", "quantity"),
        panels.count("On order", "on_order", spare=True),
        panels.count("To order", "to_order"),
    ]
    return panels.table(rows, shown)


def _margin(rows: Sequence[Row], money: Money) -> str:
    shown = [
        panels.text("Category", "category"),
        panels.amount("Amount", "amount", money, spare=True),
        panels.amount("Profit", "profit", money),
        panels.percent("Margin", "margin_percent"),
    ]
    return panels.table(rows, shown, "profit")


def _payments(rows: Sequence[Row], money: Money) -> str:
    shown = [
        panels.text("Payment", "payment_type"),
        panels.count("Times", "payments"),
        panels.amount("Amount", "amount", money),
    ]
    return panels.table(rows, shown, "amount")


_NO_SALES = "There are no sales in these days."
_ALL = 10_000
# Across the page, then in its left and its right half.
_PARTS = (
    (_Panel("sales-by-day", panels.by_day, {}, _NO_SALES),),
    (
        _Panel("sales-by-hour-of-day", panels.by_hour, {}, _NO_SALES),
        _Panel("best-sellers", _top, {"limit": panels.ROWS}, _NO_SALES),
        _Panel("margin-by-category", _margin, {}, _NO_SALES),
    ),
    (
        _Panel("payments", _payments, {}, "There are no payments in these days."),
        _Panel("stock-value", _value, {}, "There is no stock."),
        _Panel("dead-stock", _slow, {"limit": _ALL, "days": 90}, "There are no such items."),
        _Panel("low-stock", _low, {"limit": _ALL}, "Nothing is at its reorder point."),
    ),
)


@cache
def _asked() -> dict[str, Question]:
    return {**questions(), **loaded("report")}


def tables_needed() -> list[str]:
    """The tables that a report reads."""
    found = {name for part in _PARTS for one in part for name in tables_in(_asked()[one.name].sql)}
    return sorted(found | {"accounts", "options", "shops"})


def check(parameters: Mapping[str, Any], today: date | None = None) -> dict[str, Any]:
    """What a report takes. Raises QueryError for a name or a value that it does not take."""
    return _asked()["sales-by-day"].values({"days": DAYS, **parameters}, today)


def report(database: str | Path | Database, **parameters: Any) -> str:
    """
    A page of HTML about the shop: sales against the year before, items, margins, payments, stock.

    It needs no network and no script, and fits a screen, a phone and paper. Takes `days` (30), `until` (the day of the
    last reading) and `shop` (all). Tables that were never read leave a remark. Raises as `ask` does.
    """
    if not isinstance(database, Database):
        with Database(database) as opened:
            return report(opened, **parameters)
    database.choose(check(parameters)["shop"])
    values = check(parameters, database.today)
    money = Money(database.currency)
    read_at = database.read_at.astimezone(database.zone)
    rows: dict[str, list[Row]] = {}
    wide, left, right = ["".join(_shown(database, one, values, money, rows) for one in part) for part in _PARTS]
    page = (files("lightspeed_pos.sync.questions") / "page.html").read_text("utf-8")
    return Template(page).substitute(
        style=(files("lightspeed_pos.sync.questions") / "page.css").read_text("utf-8"),
        title=safe(database.name),
        about=safe(_about(database, values)),
        figures=_figures(rows, money),
        wide=wide,
        left=left,
        right=right,
        read=f"{day(read_at.date())} at {read_at:%H:%M}, {safe(database.zone.key)} time",
    )


def _shown(
    database: Database, panel: _Panel, values: Mapping[str, Any], money: Money, rows: dict[str, list[Row]]
) -> str:
    """A panel as HTML; its rows are kept for the figures."""
    asked = _asked()[panel.name]
    taken = {one.name for one in asked.parameters}
    own = asked.values({**{name: one for name, one in values.items() if name in taken}, **panel.given})
    missing = [name for name in tables_in(asked.sql) if name not in database.columns]
    if missing:
        body = f'<p class="none">Not read yet: {safe(", ".join(missing))}. lightspeed sync reads everything.</p>'
    else:
        rows[panel.name] = found = database.table(asked.sql, own).to_pylist()
        body = panel.show(found, money) if found else f'<p class="none">{safe(panel.none)}</p>'
    return panels.section(asked, asked.written_out(own), body)


def _about(database: Database, values: Mapping[str, Any]) -> str:
    """Which days, which shop, which currency."""
    until: date = values["until"]
    first = until - timedelta(days=values["days"] - 1)
    shop = f", {database.shops[values['shop']]}" if values["shop"] else ""
    currency = f"in {database.currency.code}, " if database.currency.code else ""
    return f"{day(first)} to {day(until)}{shop}. Amounts are {currency}without tax unless said otherwise."


def _figures(rows: Mapping[str, Sequence[Row]], money: Money) -> str:
    """The few numbers at the top, as far as the tables for them were read."""
    found: list[tuple[str, str, str]] = []
    days = rows.get("sales-by-day")
    if days is not None:
        amount, before = _sum(days, "amount"), _sum(days, "amount_year_before")
        sales, sales_before = _sum(days, "sales"), _sum(days, "sales_year_before")
        found.append(("Sales", money.figure(amount), compared(amount, before)))
        found.append(("Number of sales", number(sales), compared(sales, sales_before)))
        found.append(("Average sale", money.figure(amount / sales) if sales else "–", ""))
    margins = rows.get("margin-by-category")
    if margins is not None:
        amount, profit = _sum(margins, "amount"), _sum(margins, "profit")
        found.append(("Profit", money.figure(profit), f"{100 * profit / amount:.1f} % margin" if amount > 0 else ""))
    stock = rows.get("stock-value")
    if stock is not None:
        found.append(
            ("Stock at cost", money.figure(_sum(stock, "at_cost")), f"{number(_sum(stock, 'quantity'))} pieces")
        )
    if "low-stock" in rows:
        found.append(("Low stock", number(len(rows["low-stock"])), "items at their reorder point"))
    shown = "".join(
        f'<div><dt>{safe(name)}</dt><dd class="value">{safe(value)}</dd><dd class="note">{safe(note)}</dd></div>'
        for name, value, note in found
    )
    return f'<dl class="figures">{shown}</dl>'


def _sum(rows: Sequence[Row], name: str) -> Decimal:
    return sum((Decimal(row[name] or 0) for row in rows), Decimal(0))
