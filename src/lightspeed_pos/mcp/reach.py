"""
What a sign-in reaches, by its scopes.

Source: API documentation, "Scopes", and the scope list of each endpoint's page, of which any one suffices.
"""

from __future__ import annotations

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.catalogue.scopes import SCOPES, VIEWING

_PREFIX = "employee:"
_ALL = "all"
# Pages of endpoints also name rights of employees. No page says which scopes give them. [I]
_GIVEN_BY: dict[str, tuple[str, ...]] = {
    "inventory_base": ("inventory", "inventory_read", "product_edit"),
    "inventory_log": ("inventory", "inventory_read"),
    "register_open": ("register",),
    "register_close": ("register",),
    "register_withdraw": ("register",),
    "inventory_counts": ("inventory_counts_reconcile",),
}
# The page of scopes says that these are for items; the pages of items do not name them. [I]
_ALSO: dict[str, tuple[str, ...]] = {
    "Item": ("inventory_base", "product_edit"),
    "ItemMatrix": ("inventory_base", "product_edit"),
}


def granted(scopes: tuple[str, ...] | None) -> frozenset[str] | None:
    """The scopes of a token without their prefix; None if it does not tell."""
    return None if scopes is None else frozenset(scope.removeprefix(_PREFIX) for scope in scopes)


def needed(endpoint: Endpoint, held: frozenset[str] | None, *, writing: bool) -> list[str]:
    """The scopes of which one is missing for this endpoint; empty if it is held, or if nobody can tell."""
    if held is None or _ALL in held or not endpoint.scopes:
        return []
    suffice: set[str] = set()
    for name in (*endpoint.scopes, *_ALSO.get(endpoint.name, ())):
        suffice |= {name, name.removesuffix("_read"), f"{name}_read", *_GIVEN_BY.get(name, ())}
    suffice &= SCOPES.keys() - (VIEWING if writing else frozenset())
    return [] if held & suffice else sorted(suffice)


def may_write(held: frozenset[str] | None) -> bool:
    """Whether the sign-in can change anything, as far as its scopes tell."""
    return held is None or bool(held - VIEWING)
