"""Types that the generated resources share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any, Literal, TypeAlias

from lightspeed_pos.query import Condition

Number: TypeAlias = Decimal | int | float | str
Relations: TypeAlias = Literal["all"] | Sequence[str] | None
Archived: TypeAlias = Literal["only", "include"]

IntegerFilter: TypeAlias = int | Condition[int] | None
DecimalFilter: TypeAlias = Decimal | int | float | Condition[Decimal] | Condition[int] | Condition[float]
TextFilter: TypeAlias = str | Condition[str] | None
TimeFilter: TypeAlias = datetime | Condition[datetime]
DateFilter: TypeAlias = date | Condition[date]


class Resources:
    """Makes the collections that the names on an account stand for; each module is imported when first named."""

    def _resource(self, domain: str, name: str, *parents: int) -> Any:
        return getattr(import_module(f"lightspeed_pos.resources.{domain}"), name)(self, parents)
