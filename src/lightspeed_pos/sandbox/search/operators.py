"""
Operators of filters and operands of `or`, still as text.

Source: API documentation, "Operators".
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from lightspeed_pos.sandbox.data.json_shapes import is_list
from lightspeed_pos.sandbox.problems import bad_request

IN_MAXIMUM = 100
# Beyond this SQLite gives up; no real request comes near. [I]
OPERANDS_MAXIMUM = 100
RANGE_OPERATORS = frozenset({">", ">=", "<", "<=", "><"})

Operator = Literal["=", ">", ">=", "<", "<=", "><", "!=", "~", "!~", "IN"]
_OPERATED = re.compile(r"(?P<operator>IN|[<>=!~]+),(?P<operand>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Operand:
    """One comparison of a field, still as text."""

    name: str
    operator: Operator
    values: tuple[str, ...]


def operation(value: str) -> tuple[Operator, tuple[str, ...]]:
    """Operator and operands of a filter value; equality without one."""
    match = _OPERATED.fullmatch(value)
    if match is None:
        return "=", (value,)
    operator, operand = match["operator"], match["operand"]
    match operator:
        case ">" | ">=" | "<" | "<=" | "!=" | "~" | "!~":
            return operator, (operand,)
        case "><":
            low, separator, high = operand.partition(",")
            if not separator:
                raise bad_request(f"'><' takes two values, not '{operand}'.")
            return "><", (low, high)
        case "IN":
            values = _listed(operand)
            if len(values) > IN_MAXIMUM:
                raise bad_request(f"IN takes at most {IN_MAXIMUM} values, not {len(values)}.")
            return "IN", values
        case _:
            raise bad_request(f"Unknown operator '{operator}'.")


def _listed(operand: str) -> tuple[str, ...]:
    if operand.startswith("[") and operand.endswith("]"):
        try:
            values = json.loads(operand)
        except (ValueError, RecursionError):
            values = None
        if is_list(values) and all(isinstance(value, str | int | float) for value in values):
            return tuple(str(value) for value in values)
        operand = operand[1:-1]
    return tuple(part.strip() for part in operand.split(",")) if operand else ()


def operands_of(value: str) -> list[Operand]:
    """
    The operands of one `or`.

    Names and values may be escaped once more than the pipes that separate them; what does not decode stays as it is.
    """
    operands = value.split("|")
    if len(operands) > OPERANDS_MAXIMUM:
        raise bad_request(f"or takes at most {OPERANDS_MAXIMUM} operands.")
    found: list[Operand] = []
    for operand in operands:
        whole = operand if "=" in operand else _unescaped(operand)
        name, separator, wanted = whole.partition("=")
        if not separator or not name:
            raise bad_request(f"'{operand}' is not an operand of or: write field=OP,value.")
        found.append(Operand(_unescaped(name), *operation(_unescaped(wanted))))
    return found


def _unescaped(value: str) -> str:
    try:
        return unquote(value, errors="strict")
    except UnicodeDecodeError:
        return value
