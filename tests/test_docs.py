"""The documentation is true: its code runs, its links lead somewhere, and nothing public is missing from it."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

import plain_http
from every import every
from lightspeed_pos import Client, StaticToken, errors, query, testing
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT, anchors, as_module, blocks, links, run

PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
WITH_CODE = [page for page in PAGES if any(not block.reason for block in blocks(page))]
WITH_SEPARATE_EXAMPLES = [ROOT / "README.md"]
# Half a dozen, so that exceptions stay few.
MOST_BLOCKS_NOT_RUN = 6


def title(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.fixture(scope="module")
def running_shop() -> Iterator[Sandbox]:
    with Sandbox(items=300, registers=30) as running:
        yield running


@pytest.fixture
def own_shop(running_shop: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox that `Client.from_env()` finds, and an empty directory to work in."""
    running_shop.reset()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = {
        "OAUTH_TOKEN": running_shop.token,
        "BASE_URL": running_shop.url,
        "AUTH_URL": running_shop.url,
        "ACCOUNT_ID": str(running_shop.account_id),
    }
    for name in ("OAUTH_REFRESH_TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"LIGHTSPEED_{name}", raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(f"LIGHTSPEED_{name}", value)
    return running_shop


def code_from_browser(url: str) -> str:
    """What a merchant's browser does: open the page, agree, come back with a code."""
    response = plain_http.get(url, trust_env=False)
    return parse_qs(urlsplit(response.headers["location"]).query)["code"][0]


@pytest.mark.parametrize("page", WITH_CODE, ids=title)
def test_code_of_the_page_runs(page: Path, own_shop: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {"__name__": "page", "code_from_browser": code_from_browser}
    clients: dict[int, Client] = {}
    try:
        for block in blocks(page):
            names["sandbox"] = own_shop  # pages may show how to start one of their own
            run(block, names)
            clients.update({id(value): value for value in names.values() if isinstance(value, Client)})
        # Readers type the whole page into one program: clients on one account that share nothing would meet 429s.
        throttles = {id(client.driver._throttle) for client in clients.values()}
        assert len(throttles) <= 1 or page in WITH_SEPARATE_EXAMPLES
    finally:
        for client in clients.values():  # pages do not close what lasts as long as the program
            client.close()


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code of all pages, as modules beside one another."""
    directory = tmp_path_factory.mktemp("pages")
    for page in WITH_CODE:
        name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_")
        (directory / f"{name}.py").write_text(as_module(page))
    return directory


# A page uses a name again for something else, which pyright allows always, and leaves out annotations.
OF_PAGES = """
[[tool.mypy.overrides]]
module = {names}
allow_redefinition_new = true
local_partial_types = true
allow_untyped_defs = true
allow_incomplete_defs = true
allow_untyped_calls = true
"""


@pytest.mark.pages
def test_code_of_the_pages_passes_mypy(modules: Path) -> None:
    # Otherwise with the settings of `make types`, so that what it keeps of the package serves here.
    names = [path.stem for path in modules.glob("*.py")]
    settings = modules / "mypy.toml"
    settings.write_text((ROOT / "pyproject.toml").read_text() + OF_PAGES.format(names=json.dumps(names)))

    assert (0, "") == checked(modules, ROOT, "mypy", "--no-error-summary", "--config-file", str(settings))


@pytest.mark.pages
def test_code_of_the_pages_passes_pyright(modules: Path) -> None:
    status, said = checked(modules, modules, "pyright", "--pythonpath", sys.executable, "--level", "error")

    assert (0, "0 errors, 0 warnings, 0 informations") == (status, said.strip())


def checked(modules: Path, where: Path, *command: str) -> tuple[int, str]:
    """Status of a type checker that runs there, and what it says."""
    files = [str(path) for path in sorted(modules.glob("*.py"))]
    # An older pyright would add that there is a newer one.
    env = os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command, *files], cwd=where, env=env, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_few_blocks_are_not_run() -> None:
    not_run = [
        f"{title(block.page)}:{block.line}" for page in PAGES for block in blocks(page) if block.reason or block.untyped
    ]

    assert len(not_run) <= MOST_BLOCKS_NOT_RUN, not_run


@every("page", PAGES)
def test_links_of_the_page_lead_to_pages_and_headings_that_exist(page: Path) -> None:
    dead = []
    for link in links(page):
        if link.startswith(("http:", "https:", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            dead.append(link)

    assert [] == dead


def public_names() -> list[tuple[str, str]]:
    """Module and name of all that users may import: what modules list, and what is defined in those of public names."""
    package = ROOT / "src" / "lightspeed_pos"
    listing = [path for path in package.rglob("*.py") if re.search(r"^__all__ = ", path.read_text(), re.MULTILINE)]
    modules = [".".join(path.relative_to(package.parent).with_suffix("").parts) for path in sorted(listing)]
    found = [
        (name, member)
        for name in (module.removesuffix(".__init__") for module in modules)
        for member in import_module(name).__all__
    ]
    for whole in (errors, query, testing):
        members = [(name, value) for name, value in vars(whole).items() if not name.startswith("_")]
        own = [name for name, value in members if getattr(value, "__module__", "") == whole.__name__]
        found += [(whole.__name__, name) for name in own]
    return [(module, name) for module, name in found if name not in {"T", "T_co", "Day"}]  # type variables


def test_every_public_name_has_a_section_in_the_reference() -> None:
    text = "\n".join(page.read_text() for page in (ROOT / "docs" / "reference").glob("*.md"))
    sections = set(re.findall(r"^#{2,3} `([\w.]+)`$", text, flags=re.MULTILINE))
    public = public_names()

    # `errors` and `query` have a page each.
    assert [] == [one for one in public if one[1] not in sections | {"errors", "query"}]
    assert len({module for module, _ in public}) > 8


def test_every_name_that_a_page_imports_is_in_the_reference() -> None:
    text = "\n".join(page.read_text() for page in (ROOT / "docs" / "reference").glob("*.md"))
    imported = {
        (node.module, name.name)
        for page in WITH_CODE
        for block in blocks(page)
        for node in ast.walk(ast.parse(block.code))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lightspeed_pos")
        for name in node.names
    }

    assert [] == [one for one in sorted(imported) if f"{one[1]}`" not in text]
    assert len(imported) > 30


def test_every_endpoint_and_every_record_type_is_in_the_reference() -> None:
    pages = [page.read_text() for page in (ROOT / "docs/reference").glob("*.md")]
    text = "\n".join(pages)

    missing = [e.name for e in ENDPOINTS.values() if f"/{e.path}`" not in text]
    missing += [f.name for e in ENTITIES.values() for f in e.fields if f"| `{f.python}` | `{f.name}` |" not in text]

    assert [] == missing


def test_bulk_verbs_are_in_the_reference_of_each_collection_that_has_them() -> None:
    text = "\n".join(page.read_text() for page in (ROOT / "docs/reference").glob("*.md"))
    sections = re.findall(r"^## `account\.(\w+)(\(.*?\))?`\n(.*?)(?=^## |\Z)", text, flags=re.MULTILINE | re.DOTALL)
    account: Any = Client(StaticToken("t"), base_url="http://127.0.0.1:9").account(1)
    verbs: list[tuple[str, str]] = []
    missing: list[tuple[str, str]] = []
    for name, parents, section in sections:
        found = getattr(account, name)
        collection = found(*[1] * len(parents.split(","))) if parents else found
        own = [(name, verb) for verb in ("bulk_create", "bulk_update", "bulk_archive") if hasattr(collection, verb)]
        verbs += own
        missing += [(one, verb) for one, verb in own if f"`{verb}()`" not in section]

    assert [] == missing
    assert ("items", "bulk_update") in verbs


def test_files_that_are_named_on_the_way_of_a_request_exist() -> None:
    named = re.findall(r"\*\*(\w+/\w+\.py)\*\*", (ROOT / "CONTRIBUTING.md").read_text())

    assert len(named) > 9
    assert [] == [name for name in named if not (ROOT / "src" / "lightspeed_pos" / name).is_file()]


@pytest.mark.pages
def test_site_builds_without_warnings(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sphinx", "-W", "-n", "-q", "-b", "dummy", "-d", str(tmp_path / "read")]
    done = subprocess.run(
        [*command, "docs", str(tmp_path / "site")], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (0, "") == (done.returncode, done.stdout + done.stderr)
