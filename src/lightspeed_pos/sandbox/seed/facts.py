"""Numbers that the parts of the seed share."""

from __future__ import annotations

SEED = 20260106
OPENED = 1_646_150_400  # 2022-03-01T16:00:00Z: the shop's first day
LAST_DAY = 1_767_052_800  # 2025-12-30T00:00:00Z: nothing in the seed is younger
TAX_RATE = 0.0875
