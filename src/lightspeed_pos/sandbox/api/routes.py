"""Which endpoint of the catalogue a path means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from lightspeed_pos.catalogue import ENDPOINTS, Endpoint

VERSIONED = "/API/V3/"
UNVERSIONED = "/API/"
FORMATS = ("json", "xml")


@dataclass(frozen=True, slots=True)
class Route:
    """
    What a path names.

    `parents` are the ids in the path by their column, the account's aside. `key` is the record's id, "" for the list.
    `action` is the last part of a request beside the REST five, "" for those.
    """

    endpoint: Endpoint
    account: str
    parents: tuple[tuple[str, str], ...]
    key: str
    action: str = ""


@dataclass(frozen=True, slots=True)
class SplitPath:
    """A request path taken apart: `suffix` is "json", "xml" or "" and already cut off `parts`."""

    dialect: Literal["v3", "unversioned", "none"]
    parts: tuple[str, ...]
    suffix: str


def split(path: str) -> SplitPath:
    """Dialect, parts and format of a path; a trailing slash is tolerated."""
    dialect: Literal["v3", "unversioned", "none"] = "none"
    rest = ""
    if path.startswith(VERSIONED):
        dialect, rest = "v3", path.removeprefix(VERSIONED)
    elif path.startswith(UNVERSIONED):
        dialect, rest = "unversioned", path.removeprefix(UNVERSIONED)
    rest = rest.removesuffix("/")
    stem, dot, suffix = rest.rpartition(".")
    if dot and suffix in FORMATS:
        return SplitPath(dialect, tuple(stem.split("/")), suffix)
    return SplitPath(dialect, tuple(rest.split("/")), "")


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[str, ...]
    endpoint: Endpoint
    action: str = ""

    def names(self, parts: tuple[str, ...]) -> dict[str, str] | None:
        if len(parts) != len(self.parts):
            return None
        found: dict[str, str] = {}
        for pattern, part in zip(self.parts, parts, strict=True):
            if pattern.startswith("{"):
                name, _, ending = pattern[1:].partition("}")
                if not part.removesuffix(ending) or not part.endswith(ending):
                    return None
                found[name] = part.removesuffix(ending)
            elif pattern != part:
                return None
        return found


@cache
def _patterns() -> dict[int, list[_Pattern]]:
    patterns: list[_Pattern] = []
    for endpoint in ENDPOINTS.values():
        parts = tuple(endpoint.path.split("/"))
        patterns.append(_Pattern(parts, endpoint))
        if endpoint.get and endpoint.id:
            patterns.append(_Pattern((*parts, "{}"), endpoint))
        for action in endpoint.actions:
            action_parts = tuple(action.path.split("/"))
            patterns.append(_Pattern(action_parts, endpoint, action_parts[-1]))
    # Item/CustomField is an endpoint, not the item of that id.
    # Then those whose id has an ending (`{id}.html`) before those that take any id.
    patterns.sort(
        key=lambda pattern: (
            sum(part.startswith("{") for part in pattern.parts),
            not pattern.action.endswith(".html"),
        )
    )
    by_length: dict[int, list[_Pattern]] = {}
    for pattern in patterns:
        by_length.setdefault(len(pattern.parts), []).append(pattern)
    return by_length


@lru_cache(maxsize=256)  # the same paths are asked for again and again, and every pattern would be tried for each
def find(parts: tuple[str, ...]) -> Route | None:
    """The endpoint below the version prefix."""
    for pattern in _patterns().get(len(parts), ()):
        names = pattern.names(parts)
        if names is not None:
            key = names.pop("", "")
            account = names.pop("accountID", "")
            return Route(pattern.endpoint, account, tuple(names.items()), key, pattern.action)
    return None
