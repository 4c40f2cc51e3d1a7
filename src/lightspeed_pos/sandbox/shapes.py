"""What parsed JSON is, in terms that type checkers believe."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """A JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """A JSON list."""
    return isinstance(value, list)


def words(text: str) -> tuple[str, ...]:
    """Names written in a row."""
    return tuple(text.split())
