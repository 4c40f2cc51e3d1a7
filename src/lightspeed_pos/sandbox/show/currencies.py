"""Currencies as accounts and vendors name them."""

from __future__ import annotations

DEFAULT_CODE = "USD"
# Others are shown by their code. [I]
SYMBOLS = {"CAD": "$", "CNY": "¥", "EUR": "€", "GBP": "£", "USD": "$"}


def currency(code: str) -> dict[str, str]:
    """Code and symbol."""
    return {"code": code, "symbol": SYMBOLS.get(code, code)}
