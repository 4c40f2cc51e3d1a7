"""
Does the shop add up? Sales against their lines and payments, days against the service's reports, registers' counts.

What is compared, by what rule and with what certainty, stands in docs/audit.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lightspeed_pos.sync.auditing.book import NEEDED, read_book
from lightspeed_pos.sync.auditing.days import check_days
from lightspeed_pos.sync.auditing.finding import Finding
from lightspeed_pos.sync.auditing.registers import REGISTERS, check_registers
from lightspeed_pos.sync.auditing.sales import check_sales
from lightspeed_pos.sync.database import Database

__all__ = ["TABLES", "Audit", "Finding", "audit", "examine"]

# What is read of the database.
TABLES = (*NEEDED, *REGISTERS)


@dataclass(frozen=True, slots=True)
class Audit:
    """
    What was found in the days from `first` to `last`.

    `skipped` are days whose reports were read before a sale of that day changed: they were not compared.
    """

    findings: list[Finding]
    first: date
    last: date
    sales: int
    skipped: list[date]


def audit(database: str | Path, since: date) -> list[Finding]:
    """
    What does not add up in a synced DuckDB file, from that day on; nothing if all is well.

    Days are those of each shop's time zone. The last day is the one before the reports were read. Raises
    LightspeedError for a database that cannot be read, or whose sales or reports were not read to their end.
    """
    with Database(database) as opened:
        return examine(opened, since).findings


def examine(database: Database, since: date) -> Audit:
    """The same, and which days were compared. Raises LightspeedError as `audit` does."""
    book = read_book(database, since)
    wrong = check_sales(book)
    findings = [*wrong, *check_days(book, database, wrong), *check_registers(book, database, wrong)]
    findings.sort(key=lambda one: (one.day or date.min, one.shop_id or 0, one.what, one.about))
    return Audit(findings, book.first, book.last, len(book.sales), sorted(book.stale))
