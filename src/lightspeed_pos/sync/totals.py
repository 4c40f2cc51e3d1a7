"""How much each of many accounts has in its database: rows by table, and what the shop has sold."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync.open import destination_of, is_shared

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SOLD = "FROM sales WHERE completed AND NOT voided AND _deleted_at IS NULL"
_NOT_YET = "Nothing was synced yet."


@dataclass(frozen=True, slots=True)
class Totals:
    """
    What is there of one account: `rows` by table, without those that are gone, `sold` the sum of completed sales.

    `ended` is when its last run ended, None if none did. Where nothing could be read, `problem` says why: nothing was
    synced yet, or another process has the file.
    """

    account_id: int
    rows: dict[str, int] = field(default_factory=dict[str, int])
    sold: Decimal = Decimal(0)
    ended: datetime | None = None
    problem: str = ""

    @property
    def all_rows(self) -> int:
        """The rows of all tables."""
        return sum(self.rows.values())


def totals_of(to: str | Path, account_ids: Sequence[int]) -> list[Totals]:
    """
    What is there of each account, in their order; `{account}` in the place becomes an account's number.

    Counts all rows, so it takes as long as reading the databases once. Raises QueryError for what is no place.
    """
    if account_ids and is_shared(to):
        return _of_shared(to, account_ids)
    return [_of_one(to, account_id) for account_id in account_ids]


def _of_one(to: str | Path, account_id: int) -> Totals:
    try:
        with closing(destination_of(to, account_id, to_look=True)) as destination:
            rows, runs = destination.counts(), destination.runs(1)
            ((sold,),) = destination.rows(f"SELECT sum(calc_total) {_SOLD}") if "sales" in rows else ((None,),)
            return Totals(account_id, rows, sold or Decimal(0), runs[0]["ended"] if runs else None)
    except QueryError:
        raise
    except LightspeedError as error:
        return Totals(account_id, problem=str(error))


def _of_shared(to: str | Path, account_ids: Sequence[int]) -> list[Totals]:
    """One look at each table for all accounts."""
    try:
        with closing(destination_of(to, account_ids[0], to_look=True)) as destination:
            rows = destination.counts_by_account()
            ended = dict(destination.rows("SELECT account_id, max(ended) FROM _lightspeed_runs GROUP BY 1"))
            has_sales = any("sales" in tables for tables in rows.values())
            sold = dict(destination.rows(f"SELECT account_id, sum(calc_total) {_SOLD} GROUP BY 1")) if has_sales else {}
    except QueryError:
        raise
    except LightspeedError as error:
        return [Totals(account_id, problem=str(error)) for account_id in account_ids]
    return [
        Totals(one, rows.get(one, {}), sold.get(one) or Decimal(0), ended.get(one), "" if one in ended else _NOT_YET)
        for one in account_ids
    ]
