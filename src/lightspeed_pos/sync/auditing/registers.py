"""
Each count of a register: what should be in it is what was added and taken out since it was opened, and what was paid.

Source: API documentation, "Register": calculated amounts by payment type.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from lightspeed_pos.sync.auditing.book import ZERO, Book, Row, Sale, amount, named, rows
from lightspeed_pos.sync.auditing.finding import Finding, cents, differ

if TYPE_CHECKING:
    from lightspeed_pos.sync.database import Database

REGISTERS = ("registers", "register_counts", "register_count_amounts", "register_withdraws")


def check_registers(book: Book, database: Database, wrong: Sequence[Finding]) -> list[Finding]:
    """
    A finding for every payment type of a count that differs. Nothing where registers were not synced.

    `wrong` are the sales that do not add up themselves.
    """
    if any(table not in database.columns for table in REGISTERS):
        return []
    registers, counts, amounts, moves = (
        rows(database, f"SELECT * FROM {table} WHERE _deleted_at IS NULL")  # constants
        for table in REGISTERS
    )
    shops = {one["register_id"]: one["shop_id"] for one in registers}
    stated: dict[int, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for one in amounts:
        stated[one["register_count_id"]][one["payment_type_id"] or 0] += amount(one, "calculated")
    known: dict[tuple[date | None, int | None], set[int]] = defaultdict(set)
    for finding in wrong:
        known[finding.day, finding.shop_id].update(finding.sale_ids)
    names = {one["payment_type_id"]: one["name"] for one in _payment_types(database)}
    findings: list[Finding] = []
    for count in counts:
        shop = shops.get(count["register_id"])
        day = book.local(count["create_time"], shop)
        opened = book.local(count["open_time"], shop)
        if not (book.covers(day) and book.covers(opened)) or day is None or day in book.stale:
            continue
        paid = _paid(book, count)
        added = _added(moves, count)
        for kind in sorted({*stated[count["register_count_id"]], *paid, *added}):
            said = stated[count["register_count_id"]].get(kind, ZERO)
            found = added.get(kind, ZERO) + sum((value for _, value in paid.get(kind, ())), ZERO)
            if differ(found, said):
                suspects = _suspects(paid, kind, found - said, known[day, shop] | known[opened, shop])
                by = f" ({named(suspects)})" if suspects else ""
                name = names.get(kind) or f"payment type {kind}"
                message = (
                    f"Register {count['register_id']}, count {count['register_count_id']}: {name} is calculated as "
                    f"{cents(said)}, floats and payments add up to {cents(found)}{by}."
                )
                findings.append(Finding(day, shop, "register", name, found, said, suspects, message))
    return findings


def _payment_types(database: Database) -> list[Row]:
    return rows(database, "SELECT * FROM payment_types") if "payment_types" in database.columns else []


def _is_within(moment: datetime | None, count: Row) -> bool:
    return moment is not None and count["open_time"] <= moment <= count["create_time"]


def _added(moves: Sequence[Row], count: Row) -> dict[int, Decimal]:
    """What was put in and, below zero, taken out."""
    found: dict[int, Decimal] = defaultdict(Decimal)
    for move in moves:
        if move["register_id"] == count["register_id"] and _is_within(move["create_time"], count):
            found[move["payment_type_id"] or 0] += amount(move, "amount")
    return found


def _paid(book: Book, count: Row) -> dict[int, list[tuple[int, Decimal]]]:
    """The payments at the register by type, each with its sale."""
    found: dict[int, list[tuple[int, Decimal]]] = defaultdict(list)
    for sale in book.sales.values():
        voided_later = _was_voided_later(sale, count)
        if not (sale.counts or voided_later):
            continue
        for payment in sale.payments:
            is_here = payment["register_id"] == count["register_id"] and _is_within(payment["create_time"], count)
            if is_here and (voided_later or not payment["archived"]):
                found[payment["payment_type_id"] or 0].append((sale.id, amount(payment, "amount")))
    return found


def _was_voided_later(sale: Sale, count: Row) -> bool:
    """Whether a sale was paid when the register was counted, and is not any more."""
    changed = sale.row["time_stamp"]
    return bool(sale.row["voided"]) and changed is not None and changed > count["create_time"]


def _suspects(
    paid: dict[int, list[tuple[int, Decimal]]], kind: int, surplus: Decimal, known: set[int]
) -> tuple[int, ...]:
    """Sales of the day that do not add up themselves; else the one whose payment is too much."""
    if known:
        return tuple(sorted(known))
    alike = [sale_id for sale_id, value in paid.get(kind, ()) if not differ(value, surplus)]
    return tuple(alike) if len(alike) == 1 else ()
