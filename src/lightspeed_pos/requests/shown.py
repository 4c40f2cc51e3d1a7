"""A value in a message: short, on one line, whatever it is."""

from __future__ import annotations

from reprlib import Repr

_MOST_CHARACTERS = 60
_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = _MOST_CHARACTERS


def shown(value: object) -> str:
    """`repr(value)`, cut at 60 characters. Of a value whose repr fails, such as a huge number, only the type."""
    try:
        return _SHORT.repr(value)[:_MOST_CHARACTERS]
    except Exception:  # noqa: BLE001  # a message about a bad value must not fail because of it
        return f"<{type(value).__name__}>"
