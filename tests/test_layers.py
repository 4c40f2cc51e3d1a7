"""Imports point one way, for the type checkers too; few files act; the sandbox knows nothing of the client."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType

import lightspeed_pos
from every import every

SOURCE = Path(__file__).resolve().parent.parent / "src" / "lightspeed_pos"
parsed = cache(ast.parse)  # several tests look at the same files
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.name != "__init__.py" or path.parent != SOURCE)

# The rooms, from the top: a file imports from its own room and from those in lines below. Errors name the request that
# failed, so they stand above it.
ROOMS = [
    {"__main__", "testing"},
    {"cli"},
    {"fleet", "mcp"},
    {"sync"},
    {"client"},
    {"sandbox"},
    {"resources"},
    {"model"},
    {"plans"},
    {"bulk"},
    {"listing"},
    {"calls"},
    {"buttons"},
    {"auth", "tables", "words"},
    {"requests", "limits", "responses"},
    {"query"},
    {"errors"},
    {"exchange"},
    {"catalogue"},
    {"_version"},
]
SANDBOX_ROOMS = [
    {"__main__", "kept"},
    {"__init__"},
    {"handle"},
    {"server"},
    {"app"},
    {"panel"},
    {"http", "instance"},
    {"api", "seed"},
    {"rules"},
    {"limits"},
    {"search", "show", "auth"},
    {"data"},
    {"problems", "clock"},
]


@cache
def imported(text: str) -> list[str]:
    """Modules of ours that a program imports, at run time or for the type checkers, below the package."""
    return list(_imported(text))


def _imported(text: str) -> Iterator[str]:
    for node in ast.walk(parsed(text)):
        if isinstance(node, ast.ImportFrom) and node.module == "lightspeed_pos":
            yield from (_module_of_export(name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lightspeed_pos."):
            module = (node.module or "").removeprefix("lightspeed_pos.")
            folder = SOURCE / module.replace(".", "/")
            names = [one.name for one in node.names]
            inner = [name for name in names if (folder / name).is_dir() or (folder / f"{name}.py").exists()]
            yield from (f"{module}.{name}" for name in inner)
            if len(inner) < len(names):
                yield module
        elif isinstance(node, ast.Import):
            # The package itself stands above all.
            ours = [name.name for name in node.names if name.name.split(".")[0] == "lightspeed_pos"]
            yield from (name.removeprefix("lightspeed_pos").removeprefix(".") or "__main__" for name in ours)


def _module_of_export(name: str) -> str:
    """Where a name of the package is from; the name itself if it is a module."""
    found = getattr(lightspeed_pos, name)
    module: str = found.__name__ if isinstance(found, ModuleType) else getattr(found, "__module__", "lightspeed_pos")
    return module.removeprefix("lightspeed_pos.")


def rooms_above(
    texts: Mapping[tuple[str, ...], str], rooms: list[set[str]], below: tuple[str, ...] = ()
) -> Iterator[str]:
    """Imports of files, by their names below `below`, that lead to a room beside or above their own."""
    rank = {room: number for number, beside in enumerate(rooms) for room in beside}
    for names, text in texts.items():
        for module in imported(text):
            into = tuple(module.split("."))
            if into[: len(below)] != below:
                continue
            here, there = names[len(below)], (*into, "__init__")[len(below)]
            if here != there and rank[here] >= rank[there]:
                yield f"{'/'.join(names)} imports {module}"


def files(*below: str) -> dict[tuple[str, ...], str]:
    """The files below a folder of the package: their names without .py, and their text."""
    found = {path.relative_to(SOURCE).with_suffix("").parts: path.read_text() for path in MODULES}
    return {names: text for names, text in found.items() if names[: len(below)] == below}


def test_a_file_imports_only_from_its_own_room_and_from_rooms_below() -> None:
    own = {names: text for names, text in files().items() if names[0] != "sandbox"}

    assert [] == list(rooms_above(own, ROOMS))


def test_a_file_of_the_sandbox_imports_only_from_its_own_room_and_from_rooms_below() -> None:
    assert [] == list(rooms_above(files("sandbox"), SANDBOX_ROOMS, ("sandbox",)))


def test_the_sandbox_shares_the_facts_of_the_catalogue_with_the_client_and_nothing_else() -> None:
    shared = {
        module.split(".")[0]
        for text in files("sandbox").values()
        for module in imported(text)
        if not module.startswith("sandbox")
    }

    assert {"catalogue"} == shared


def test_only_the_generated_resources_import_one_another_in_a_circle() -> None:
    known = {".".join(name for name in names if name != "__init__"): text for names, text in files().items()}
    graph = {name: {module for module in imported(text) if module in known} for name, text in known.items()}

    circles = [circle for circle in _circles(graph) if not circle[0].startswith("sandbox")]

    assert 1 >= len(circles)
    assert {"resources"} >= {name.split(".")[0] for circle in circles for name in circle}


def _circles(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Groups of files of which each reaches each other."""
    reached: dict[str, set[str]] = {}
    for start in graph:
        waiting, reached[start] = list(graph[start]), set()
        while waiting:
            name = waiting.pop()
            if name not in reached[start]:
                reached[start].add(name)
                waiting += graph[name]
    groups = {
        frozenset(other for other in reached[name] if name in reached[other]) for name in graph if name in reached[name]
    }
    return [sorted(group) for group in groups]


@every(
    "line, module",
    [
        ("from lightspeed_pos import Client", "resources.client"),
        ("from lightspeed_pos import query", "query"),
        ("from lightspeed_pos import FileTokens as store", "auth.stores"),
        ("from lightspeed_pos.responses.decode import read_page", "responses.decode"),
        ("import lightspeed_pos", "__main__"),
        ("import lightspeed_pos.exchange.clock", "exchange.clock"),
        ("if TYPE_CHECKING:\n        import lightspeed_pos.errors", "errors"),
    ],
)
def test_every_way_to_import_is_seen(line: str, module: str) -> None:
    assert [module] == imported(f"def late():\n    {line}")


def test_an_arrow_that_points_up_is_seen() -> None:
    texts: dict[tuple[str, ...], str] = {
        ("calls", "call"): "from lightspeed_pos.model.record import Record",
        ("limits", "bucket"): "from lightspeed_pos.responses.decode import read_page",
        ("model", "cohort"): "from lightspeed_pos.calls.call import call",
    }

    found = list(rooms_above(texts, ROOMS))

    assert ["calls/call imports model.record", "limits/bucket imports responses.decode"] == found


def test_importing_the_package_loads_nothing_before_it_is_named() -> None:
    code = "import sys; before = set(sys.modules); import lightspeed_pos; print(*sorted(set(sys.modules) - before))"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert {"lightspeed_pos", "lightspeed_pos._version"} == {name for name in loaded if "lightspeed_pos" in name}
    assert set() == {"httpx2", "msgspec", "anyio", "typing", "dataclasses"} & set(loaded)


def test_every_name_of_the_package_is_there_when_it_is_named() -> None:
    assert [] == [name for name in lightspeed_pos.__all__ if not hasattr(lightspeed_pos, name)]
    assert set(lightspeed_pos.__all__) == set(dir(lightspeed_pos))


# What acts: reads or writes files, sockets and clocks, or knows threads and event loops. All other files only decide.
ACTING = {
    "auth/endpoint.py",
    "auth/environment.py",
    "auth/files.py",
    "auth/gate.py",
    "auth/holders.py",
    "auth/keyring_tokens.py",
    "auth/profiles.py",
    "auth/redis_tokens.py",
    "auth/sign_in.py",
    "auth/store_trial.py",
    "auth/stores.py",
    "auth/variables.py",
    "bulk/journal.py",
    "bulk/writes.py",
    "buttons/button.py",
    "buttons/links.py",  # a URL of httpx2, read
    "calls/driver.py",
    "calls/transport.py",
    "calls/workers.py",
    "exchange/certificates.py",
    "exchange/clock.py",
    "exchange/detached.py",
    "exchange/origin.py",
    "exchange/threads.py",
    "limits/redis_throttle.py",
    "limits/throttle.py",
    "listing/prefetch.py",
    "listing/stream.py",
    "model/cohort.py",
    "model/planned.py",  # the type of a path
    "plans/plan.py",
    "plans/runs.py",
    "plans/sheets.py",
    "requests/uploads.py",
    "resources/account.py",  # the type of a path
    "resources/client.py",  # the type of an HTTP client that it is given
    "responses/borrowed.py",  # a scope of anyio around an exchange
    "responses/watch.py",
    "sync/database.py",  # whether the file is there
    "sync/auditing/__init__.py",  # the type of a path
    "sync/cloning.py",  # the type of a path
    "sync/duckdb.py",
    "sync/log.py",
    "sync/webhooks.py",
    "sync/stored.py",  # the type of a path
    "sync/freshness.py",  # makes the folder of a database
    "sync/questions/__init__.py",  # the type of a path
    "sync/folder.py",
    "sync/open.py",  # whether a path is there, and a folder
    "sync/overview.py",  # the type of a path
    "sync/totals.py",  # the type of a path
    "sync/remembered.py",
    "sync/questions/page.py",  # the type of a path
    "sync/unkept.py",
    "sync/postgres_kept.py",  # what is whose after a fork
    "sync/shop.py",  # the type of a path
    "responses/decode.py",  # one lock: msgspec crashes when two threads build decoders of the same classes at once
}
FREE = {"cli", "fleet", "mcp", "client", "sandbox", "testing", "__main__"}  # rooms above, where everything meets
OUTSIDE = {"socket", "threading", "asyncio", "anyio", "httpx2", "time", "os", "pathlib", "redis", "filelock"}


def test_only_listed_files_act() -> None:
    acting = {
        str(path.relative_to(SOURCE))
        for path in MODULES
        if path.relative_to(SOURCE).parts[0].removesuffix(".py") not in FREE
        for node in ast.walk(parsed(path.read_text()))
        for name in _names(node)
        if name.split(".")[0] in OUTSIDE
    }

    assert acting == ACTING


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


# Each takes tenths of a second of CPU to import, in each process that collects the tests.
IMPORTED_LATE = {
    "celery",
    "mcp",
    "mcp_types",
    "openapi_spec_validator",
    "openpyxl",
    "pandas",
    "playwright",
    "psycopg",
    "vcr",
}


def test_no_test_imports_a_heavy_library_before_it_runs() -> None:
    tests = Path(__file__).parent
    found: dict[str, set[str]] = {}
    for path in tests.rglob("*.py"):
        tops = [node for node in parsed(path.read_text()).body if isinstance(node, (ast.Import, ast.ImportFrom))]
        names = {
            name.partition(".")[0]
            for node in tops
            for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [one.name for one in node.names])
        }
        if names & IMPORTED_LATE:
            found[str(path.relative_to(tests))] = names & IMPORTED_LATE

    assert {} == found
