"""Names that people look for in the package itself, and where they are."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import Final

PACKAGE: Final = "lightspeed_pos"
_ELSEWHERE = {"Sandbox": "sandbox", "SandboxSettings": "sandbox", "check_token_store": "testing"}


def not_here(name: str, here: list[str]) -> Exception:
    """
    The error for a name that the package does not have.

    An ImportError where the name is in another module: `from lightspeed_pos import …` would replace the message of an
    AttributeError.
    """
    home = _home(name)
    if home:
        also = f", or query.{name}" if home == "query" else ""
        return ImportError(
            f"{name} is in {PACKAGE}.{home}: write `from {PACKAGE}.{home} import {name}`{also}.", name=name
        )
    near = " or ".join(get_close_matches(name, here)) if not name.startswith("_") else ""
    return AttributeError(f"module {PACKAGE!r} has no attribute {name!r}" + (f": did you mean {near}?" if near else ""))


def _home(name: str) -> str:
    if name.startswith("_"):
        return ""
    if name in _ELSEWHERE:
        return _ELSEWHERE[name]
    for module in ("errors", "query"):
        if getattr(vars(import_module(f"{PACKAGE}.{module}")).get(name), "__module__", "") == f"{PACKAGE}.{module}":
            return module
    from lightspeed_pos.catalogue import DOMAINS  # large

    entity = name.removeprefix("Async")
    return next((f"resources.{one}" for one, its in DOMAINS.items() if any(e.name == entity for e in its.ENTITIES)), "")
