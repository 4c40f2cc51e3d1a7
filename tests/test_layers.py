"""Imports point one way, and the sandbox knows nothing of the client."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "lightspeed_pos"
LAYERS = [
    {"_version"},
    {"errors"},
    {"catalogue"},
    {"query"},
    {"core"},
    {"records"},
    {"shell"},
    {"page", "ahead", "cohort", "scanning", "bulk", "journal", "base_collection", "collection", "async_collection"},
    {"resources"},
    {"account", "accounts"},
    {"client"},
    {"sandbox"},
    {"console"},
    {"__main__"},
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.name != "__init__.py" or path.parent != SOURCE)


def imported(path: Path) -> Iterator[str]:
    """Modules of ours that a file imports at run time, by their first name below the package."""
    waiting: list[ast.AST] = [ast.parse(path.read_text())]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            waiting.extend(node.orelse)
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lightspeed_pos."):
            yield str(node.module).split(".")[1]
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[1] for name in node.names if name.name.startswith("lightspeed_pos."))
        waiting.extend(ast.iter_child_nodes(node))


def home(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    allowed = {"sandbox": {"catalogue", "sandbox", "_version"}, "testing": {"sandbox", "account"}}.get(home(path))
    above = {
        name
        for name in imported(path)
        if (name not in allowed if allowed is not None else RANK[name] > RANK[home(path)])
    }

    assert set() == above


# One lock: msgspec crashes when two threads build decoders of the same classes at once.
EXCEPTIONS = {"wire.py: threading"}


def test_the_core_does_no_input_or_output() -> None:
    outside = {
        "socket",
        "threading",
        "asyncio",
        "anyio",
        "httpx2",
        "time",
        "os",
        "pathlib",
        "requests",
        "urllib.request",
    }

    found = {
        f"{path.name}: {name}"
        for path in (SOURCE / "core").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        for name in _names(node)
        if name in outside
    }

    assert EXCEPTIONS == found


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
