"""
Conditions for filters, where a plain value means "equals".

    account.items.all(default_cost=query.between(5, 10), description=query.like("%tent%"))
    account.items.all(item_id=query.one_of(ids))
    account.items.all(query.any_of(description=["foo", query.like("bar%")], custom_sku="foo"))

These are values only. The search checks them and turns them into text.

Source: API documentation, "Query parameters".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from lightspeed_pos.errors import QueryError

Operator = Literal[">", ">=", "<", "<=", "><", "!=", "~", "!~", "IN"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Condition(Generic[T_co]):
    """One operator and its values: two for "><", any number for "IN", else one."""

    operator: Operator
    values: tuple[T_co, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Alternatives as (field name, value or `Condition`), in the order given. At least one has to hold."""

    operands: tuple[tuple[str, object], ...]


def between(low: T, high: T) -> Condition[T]:
    """From low to high, both included."""
    return Condition("><", (low, high))


def gt(value: T) -> Condition[T]:
    """Greater than value."""
    return Condition(">", (value,))


def gte(value: T) -> Condition[T]:
    """Greater than value, or equal."""
    return Condition(">=", (value,))


def lt(value: T) -> Condition[T]:
    """Less than value."""
    return Condition("<", (value,))


def lte(value: T) -> Condition[T]:
    """Less than value, or equal."""
    return Condition("<=", (value,))


def ne(value: T) -> Condition[T]:
    """Not equal to value. `ne(None)` on a foreign key: it is set."""
    return Condition("!=", (value,))


def like(pattern: str) -> Condition[str]:
    """Text that matches the SQL pattern: `%` is any text, `_` any one character."""
    return Condition("~", (pattern,))


def not_like(pattern: str) -> Condition[str]:
    """Text that does not match the SQL pattern. `not_like("")`: it is not empty."""
    return Condition("!~", (pattern,))


def one_of(values: Iterable[T]) -> Condition[T]:
    """
    Equal to one of the values.

    Without values nothing matches and nothing is sent. More than 100 values are split into several requests; only one
    field of a search may have so many.
    """
    if isinstance(values, str | bytes):
        raise QueryError(f"one_of() takes a list of values, not one text: one_of([{values!r:.60}]).")
    return Condition("IN", tuple(values))


def any_of(**operands: object) -> AnyOf:
    """
    Records for which at least one operand holds. A list or tuple gives several operands on one field.

    `any_of(description=["foo", like("bar%")], custom_sku="foo")` has three operands. Without operands nothing matches.
    Operands on several fields cost extra drips: `account.items.cost(...)` says how many.
    """
    flat: list[tuple[str, object]] = []
    for name, value in operands.items():
        several = cast("Sequence[object]", value if isinstance(value, list | tuple) else (value,))
        flat.extend((name, one) for one in several)
    return AnyOf(tuple(flat))


if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> Any:
        """Called for a name that does not exist."""
        from difflib import get_close_matches  # rarely needed

        known = [one for one, value in globals().items() if getattr(value, "__module__", "") == __name__]
        near = " or ".join(get_close_matches(name, known)) if not name.startswith("_") else ""
        raise AttributeError(f"query has no attribute {name!r}{f': did you mean {near}?' if near else '.'}", name=name)
