"""Which name may have been meant by one that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import UnknownName
from lightspeed_pos.requests.habits import instead
from lightspeed_pos.requests.shown import shown

_ALIKE = 0.6  # for names that begin alike or have a word in common
_LONGEST = 100  # of a name that may be a typing error
_ALMOST = 0.85  # for others: few mistype the first letter, and `date` is not nearly `update`

# What other programs call it.
USUAL = {
    "barcode": ("upc", "ean"),
    "cost": ("default_cost", "avg_cost", "unit_cost"),
    "date": ("complete_time", "create_time", "time_stamp"),
    "default_price": ("prices.default", "prices"),
    "delete": ("destroy",),
    "email": ("contact",),
    "filter": ("all",),
    "get": ("find",),
    "msrp": ("prices.msrp",),
    "name": ("description", "first_name", "last_name"),
    "phone": ("contact",),
    "price": ("prices.default", "prices", "unit_price"),
    "qoh": ("stock", "item_shops"),
    "qty": ("unit_quantity", "quantity"),
    "quantity": ("unit_quantity", "qoh", "stock"),
    "save": ("update",),
    "sku": ("system_sku", "custom_sku", "manufacturer_sku"),
    "stock": ("item_shops",),
    "supplier": ("default_vendor", "vendor"),
}


def close(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three known names that may have been meant, likeliest first."""
    from difflib import get_close_matches  # rarely needed

    if len(name) > _LONGEST:
        return ()
    candidates = {one: spelled(one) for one in known}
    if f"{name}_id" in candidates:
        return (f"{name}_id",)
    given = spelled(name)
    squashed = given.replace("_", "")
    exact = [one for one, its in candidates.items() if its.replace("_", "") == squashed]
    usual = [one for one in USUAL.get(given, ()) if one in candidates]
    near = [
        one
        for its in get_close_matches(given, candidates.values(), n=6, cutoff=_ALIKE)
        for one in candidates
        if candidates[one] == its and _are_alike(given, its)
    ]
    by_word = [one for word in given.split("_") for one in (word, *USUAL.get(word, ())) if one in candidates]
    return tuple(dict.fromkeys([*exact, *(usual or near or by_word)]))[:3]


def _are_alike(name: str, other: str) -> bool:
    from difflib import SequenceMatcher

    begins_alike = name[:1] == other[:1]
    return begins_alike or bool(_words(name) & _words(other)) or SequenceMatcher(None, name, other).ratio() >= _ALMOST


def spelled(name: str) -> str:
    """A name as names are spelled here: `Custom SKU`, `customSku` and `custom-sku` are custom_sku."""
    return re.sub(r"[\W_]+", "_", snake(name)).strip("_")


def _words(name: str) -> set[str]:
    return set(name.split("_"))


def unknown(
    where: str, what: str, name: object, known: Iterable[str], other: str = "", note: str = "", *, path: str = ""
) -> UnknownName:
    """
    The error for a name that `where` does not have.

    `known` are the names that it has. `other` is the right name, if `name` is its spelling in the API (or in Python);
    `note` then says where that spelling is accepted. `path` leads to the record that lacks the name.
    """
    if not isinstance(name, str):
        return UnknownName(f"{where} has no {what} {path}{shown(name)}: a name is text.", name=path)
    given = f"{path}{name}"
    if other:
        return UnknownName(
            f"{where} has no {what} {shown(given)}: it is {other} here{note}.", name=given, suggestions=(other,)
        )
    suggestions = tuple(f"{path}{one}" for one in close(name, known))
    hint = f": did you mean {' or '.join(suggestions)}?" if suggestions else "."
    return UnknownName(f"{where} has no {what} {shown(given)}{hint}", name=given, suggestions=suggestions)


class Suggesting:
    """A mixin: an attribute that does not exist is an AttributeError with a suggestion."""

    if not TYPE_CHECKING:  # or the type checkers would let every name pass

        def __getattr__(self, name: str) -> Any:
            """Called for an attribute that does not exist, or for a property that raised AttributeError."""
            if name.startswith("_") or hasattr(type(self), name):
                return object.__getattribute__(self, name)
            raise AttributeError(no_attribute(type(self), name, self._other_name(name), *self._called()), name=name)

    def _other_name(self, name: str) -> str:  # noqa: ARG002  # some have other names
        """The attribute with the API name `name`, "" if there is none."""
        return ""

    def _called(self) -> tuple[str, str]:
        """How a program calls this, and the name of its own id; "" if no line is known to write instead."""
        return "", ""


@lru_cache(maxsize=1024)
def no_attribute(kind: type[object], name: str, other: str = "", it: str = "", key: str = "") -> str:
    """
    The message for an attribute that `kind` does not have. `other` is as in `unknown`.

    `it` is how a program calls the thing that was asked (`item`, `account.items`), `key` its own id.

    Cached, because programs probe thousands of records with `hasattr` or `getattr(…, None)`.
    """
    line = "" if other or not it else instead(kind, it, key, name)
    if line:
        return f"{kind.__name__} has no attribute {name!r}: write {line}"
    known = [one for one in dir(kind) if not one.startswith("_") and not one.isupper()]
    return str(unknown(kind.__name__, "attribute", name, known, other))
