"""Query strings as a server reads them."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus


def decoded(encoded: str) -> list[tuple[str, str]]:
    """What a server finds in a query string: pairs, decoded once."""
    pairs = (pair.partition("=") for pair in encoded.split("&") if pair)
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs]


def alternatives(encoded: str) -> list[tuple[str, str, str]]:
    """
    Operands of `or` as PROTOCOL 4.4 has them: a bare pipe separates, the inner = and operators are escaped once more.

    Each is (field, operator, value).
    """
    (value,) = [value for name, value in decoded(encoded) if name == "or"]
    found: list[tuple[str, str, str]] = []
    for operand in value.split("|"):
        assert operand.count("=") == 1
        field, _, comparison = unquote_plus(operand).partition("=")
        operator = re.match(r"(>=|<=|><|!=|!~|>|<|~|IN),", comparison)
        found.append((field, operator[1] if operator else "", comparison[operator.end() :] if operator else comparison))
    return found
