"""
Reads all items in one way: `python rows.py rows|csv|arrow URL TOKEN ACCOUNT SPEED`.

Prints how many, CPU seconds of reading them, and MB that the peak rose by after the first 10,000.
"""

from __future__ import annotations

EARLY = 10_000
