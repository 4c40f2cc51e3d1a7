"""Checks of parsed JSON that type checkers understand."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """A JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """A JSON list."""
    return isinstance(value, list)


def is_text(value: object) -> TypeGuard[str]:
    """Text that can be written: JSON can hold halves of characters, which cannot."""
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)


def words(text: str) -> tuple[str, ...]:
    """Names written in a row."""
    return tuple(text.split())
