"""Types that the generated resources share."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from lightspeed_pos.query import Condition

Number: TypeAlias = Decimal | int | float | str

IntegerFilter: TypeAlias = int | Condition[int] | None
DecimalFilter: TypeAlias = Decimal | int | float | Condition[Decimal] | Condition[int] | Condition[float]
TextFilter: TypeAlias = str | Condition[str] | None
TimeFilter: TypeAlias = datetime | Condition[datetime]
DateFilter: TypeAlias = date | Condition[date]
