"""
What a token's scopes allow.

Source: API documentation, "Scopes" and the scope list of each endpoint's page; any one of a list suffices.
"""

from __future__ import annotations

from collections.abc import Iterable

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.catalogue.scopes import ALSO, IMPLIED, SCOPES
from lightspeed_pos.sandbox.problems import Problem

PREFIX = "employee:"
ALL = "employee:all"
READING = {"GET", "HEAD"}
READ_ONLY = "_read"
# Documented: a token has the rights that its scopes and its employee have in common. Which right belongs to which scope
# is not. Here a scope leaves the right of its name, and the finer rights that no scope is named after. Every scope
# leaves this one: there would be no session without it. [I]
LEFT_BY_EVERY_SCOPE = {"allow_login"}
# The words of a 403 are not documented. [I]
FORBIDDEN = "The access token does not grant {method} on {endpoint}: it takes the scope {scopes}."


def unknown_scopes(names: list[str]) -> list[str]:
    """Names that are no scopes."""
    return [name for name in names if not name.startswith(PREFIX) or name.removeprefix(PREFIX) not in SCOPES]


def check(granted: str, method: str, endpoint: Endpoint) -> None:
    """Raise a 403 unless one of the granted scopes, separated by blanks, allows the request."""
    names = granted.split()
    if ALL in names or not endpoint.scopes:
        return
    wanted = (*endpoint.scopes, *ALSO.get(endpoint.name, ()))
    rights = {right for name in names for right in _rights(name.removeprefix(PREFIX))}
    reading = {f"{name}{READ_ONLY}" for name in wanted} if method in READING else set[str]()
    # Pages list a scope for reading beside the full one. The scope for reading never writes.
    writing = {name for name in wanted if method in READING or not name.endswith(READ_ONLY)}
    if not rights & (writing | reading):
        scopes = " or ".join(f"{PREFIX}{name}" for name in wanted)
        raise Problem(403, FORBIDDEN.format(method=method, endpoint=endpoint.name, scopes=scopes))


def shows_codes(granted: str) -> bool:
    """
    Whether gift cards' codes are shown whole.

    Only to who asked for just that: it is not among the rights that an employee may have, which `all` gives. [I]
    """
    return f"{PREFIX}customers_view_gift_card_numbers" in granted.split()


def rights_left(granted: str, held: Iterable[str]) -> list[str]:
    """Rights that an employee who has all of `held` has through a token with these scopes."""
    names = [name.removeprefix(PREFIX) for name in granted.split()]

    def left(right: str) -> bool:
        finer = right not in SCOPES or right.endswith(READ_ONLY)
        return right in names or (finer and any(right.startswith(f"{name}_") for name in names))

    return [right for right in held if ALL in granted.split() or right in LEFT_BY_EVERY_SCOPE or left(right)]


def _rights(name: str) -> tuple[str, ...]:
    return name, *IMPLIED.get(name, ())
