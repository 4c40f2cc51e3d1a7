"""Imports point one way, and the sandbox knows nothing of the client."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import lightspeed_pos
from every import every

SOURCE = Path(__file__).resolve().parent.parent / "src" / "lightspeed_pos"
LAYERS = [
    {"_version"},
    {"errors"},
    {"catalogue"},
    {"query"},
    {"exchange"},
    {"requests", "auth", "limits", "responses"},
    {"calls"},
    {"listing", "bulk"},
    {"model", "records", "resources"},
    {"sandbox"},
    {"client"},
    {"testing"},
    {"__main__"},
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.name != "__init__.py" or path.parent != SOURCE)


def imported(text: str) -> Iterator[str]:
    """Modules of ours that a program imports at run time, by their first name below the package."""
    waiting: list[ast.AST] = [ast.parse(text)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            waiting.extend(node.orelse)
            continue
        if isinstance(node, ast.ImportFrom) and node.module == "lightspeed_pos":
            yield from (_place_of_export(name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _place(node.module or "")
        elif isinstance(node, ast.Import):
            yield from (place for name in node.names for place in _place(name.name))
        waiting.extend(ast.iter_child_nodes(node))


def _place(module: str) -> list[str]:
    """First name of a module of ours below the package; the package itself stands above all."""
    names = module.split(".")
    return [*names, "__main__"][1:2] if names[0] == "lightspeed_pos" else []


def _place_of_export(name: str) -> str:
    """Where a name of the package is from; the name itself if it is a module."""
    found = getattr(lightspeed_pos, name)
    module: str = found.__name__ if isinstance(found, ModuleType) else getattr(found, "__module__", "lightspeed_pos")
    return _place(module)[0]


def home(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


@every("path", MODULES)
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    allowed = {"sandbox": {"catalogue", "sandbox", "_version"}}.get(home(path))
    above = {
        name
        for name in imported(path.read_text())
        if (name not in allowed if allowed is not None else RANK[name] > RANK[home(path)])
    }

    assert set() == above


@every(
    "line, module",
    [
        ("from lightspeed_pos import Client", "client"),
        ("from lightspeed_pos import query", "query"),
        ("from lightspeed_pos import FileTokens as store", "auth"),
        ("from lightspeed_pos.responses.decode import read_page", "responses"),
        ("import lightspeed_pos", "__main__"),
        ("import lightspeed_pos.exchange.clock", "exchange"),
    ],
)
def test_every_way_to_import_is_seen(line: str, module: str) -> None:
    assert [module] == list(imported(f"def late():\n    {line}"))


def test_importing_the_package_loads_only_what_every_program_needs() -> None:
    code = "import sys, lightspeed_pos; print(*sorted(name for name in sys.modules if 'lightspeed_pos.' in name))"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert "lightspeed_pos.client.client" in loaded
    late = (
        "catalogue",
        "resources",
        "sandbox",
        "records.items",
        "limits.redis_throttle",
        "auth.holders",
        "listing.prefetch",
    )
    assert [] == [name for name in loaded if name.removeprefix("lightspeed_pos.").startswith(late)]


# What acts: reads or writes files, sockets and clocks, or knows threads and event loops. All other files only decide.
ACTING = {
    "auth/endpoint.py",
    "auth/environment.py",
    "auth/gate.py",
    "auth/holders.py",
    "auth/sign_in.py",
    "auth/store_trial.py",
    "auth/stores.py",
    "auth/variables.py",
    "bulk/journal.py",
    "bulk/writes.py",
    "calls/driver.py",
    "calls/transport.py",
    "calls/watch.py",
    "calls/workers.py",
    "exchange/clock.py",
    "exchange/detached.py",
    "exchange/origin.py",
    "limits/redis_throttle.py",
    "limits/throttle.py",
    "listing/prefetch.py",
    "listing/stream.py",
    "model/cohort.py",
    "requests/uploads.py",
    "responses/decode.py",  # one lock: msgspec crashes when two threads build decoders of the same classes at once
}
FREE = {"client", "sandbox", "testing", "__main__"}  # rooms above, where everything meets
OUTSIDE = {"socket", "threading", "asyncio", "anyio", "httpx2", "time", "os", "pathlib", "redis", "filelock"}


def test_only_listed_files_act() -> None:
    acting = {
        str(path.relative_to(SOURCE))
        for path in MODULES
        if home(path) not in FREE
        for node in ast.walk(ast.parse(path.read_text()))
        for name in _names(node)
        if name.split(".")[0] in OUTSIDE
    }

    assert acting == ACTING


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


# The rooms of the sandbox: those of one line do not import one another.
ROOMS = [
    {"clock", "problems"},
    {"data"},
    {"search", "show", "auth"},
    {"limits"},
    {"rules"},
    {"api", "seed"},
    {"http", "instance"},
    {"panel"},
    {"app"},
    {"server"},
    {"handle"},
    {"__init__", "__main__"},
]


def test_rooms_of_the_sandbox_import_only_what_lies_below_them() -> None:
    rank = {name: place for place, names in enumerate(ROOMS) for name in names}
    root = SOURCE / "sandbox"
    wrong = {
        f"{path.relative_to(root)} imports {other}"
        for path in root.rglob("*.py")
        for other in _rooms_imported(ast.parse(path.read_text()))
        if other != (own := path.relative_to(root).parts[0].removesuffix(".py")) and rank[other] >= rank[own]
    }

    assert set() == wrong


def _rooms_imported(tree: ast.AST) -> Iterator[str]:
    """Rooms that a module of the sandbox imports, for type checking only or not."""
    package = ["lightspeed_pos", "sandbox"]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[:2] == package:
            names = (node.module or "").split(".")[2:3] or [name.name for name in node.names]
            yield from ("__init__" if name[0].isupper() else name for name in names)
