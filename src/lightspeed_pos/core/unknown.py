"""What to say of a name that does not exist: which one may have been meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import lru_cache

from lightspeed_pos.errors import UnknownName


def close(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names that may have been meant, likeliest first."""
    candidates = list(known)
    if f"{name}_id" in candidates:
        return (f"{name}_id",)
    squashed = name.replace("_", "").lower()
    exact = [one for one in candidates if one.replace("_", "").lower() == squashed]
    near = difflib.get_close_matches(name, candidates, n=3, cutoff=0.6)
    return tuple(dict.fromkeys([*exact, *near]))[:3]


def unknown(
    where: str, what: str, name: str, known: Iterable[str], other: str = "", note: str = "", *, path: str = ""
) -> UnknownName:
    """
    The error for a name that `where` does not have.

    `known` are the names it does have; `other` is the right one if `name` is its spelling on the other side of the
    wire, and `note` then says where that spelling is taken. `path` leads to the record that the name is of.
    """
    given = f"{path}{name}"
    if other:
        return UnknownName(
            f"{where} has no {what} {given!r}: it is {other} here{note}.", name=given, suggestions=(other,)
        )
    suggestions = tuple(f"{path}{one}" for one in close(name, known))
    hint = f": did you mean {' or '.join(suggestions)}?" if suggestions else "."
    return UnknownName(f"{where} has no {what} {given!r}{hint}", name=given, suggestions=suggestions)


@lru_cache(maxsize=1024)
def no_attribute(kind: type[object], name: str, other: str = "") -> str:
    """
    What to say of an attribute that things of this class do not have; `other` as of `unknown`.

    Remembered, since programs ask thousands of records for what they may not have.
    """
    known = [one for one in dir(kind) if not one.startswith("_") and not one.isupper()]
    return str(unknown(kind.__name__, "attribute", name, known, other))
