"""All record classes, made known to one another."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from lightspeed_pos.model.record import Box, Record


@cache
def record_classes() -> dict[str, type[Record]]:
    """
    Every record class by its name.

    The domains refer to one another in a circle, and msgspec looks the names in their annotations up in the globals
    of each module when it first decodes: so the names of all are put into the globals of each.
    """
    from lightspeed_pos.catalogue import DOMAINS  # large, and not needed to import the package

    modules = [import_module(f"lightspeed_pos.resources.{domain}") for domain in DOMAINS]
    names = {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, Record | Box) and value.__module__ == module.__name__
    }
    for module in modules:
        for name, value in names.items():
            vars(module).setdefault(name, value)
    # Every frozen class has a setter of msgspec's, which only says that the type is immutable.
    for setter in ("__setattr__", "__delattr__"):
        type.__setattr__(Record, setter, Record._assigned)  # noqa: SLF001  # of the records themselves
    return {name: value for name, value in names.items() if issubclass(value, Record)}
