"""Numbers that the parts of the seed share."""

from __future__ import annotations

SEED = 20260106
TAX_RATE = 0.0875
