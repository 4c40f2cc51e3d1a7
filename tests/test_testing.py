"""The fixtures work in a project of somebody else, and leave alone those that do not use them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from every import every

SOURCE = Path(__file__).resolve().parent.parent / "src"
# Plugins that are installed beside ours, take long to import and have no part in this.
WITHOUT = [word for name in ("hypothesispytest", "recording", "schemathesis", "xdist") for word in ("-p", f"no:{name}")]
PROJECT = """
import asyncio

from lightspeed_pos import query

def test_sandbox_sells(account, sandbox):
    account.items.create(description="Left behind")
    assert account.items.first(description=query.like("%tube%")) is not None
    assert 200 == sandbox.requests[-1].status

def test_next_test_finds_it_as_it_was(account, sandbox):
    assert [] == list(sandbox.requests)
    assert [] == account.items.all(description="Left behind")

def test_async(async_account):
    async def first():
        return await async_account.items.find(1)
    assert 1 == asyncio.run(first()).id
    assert 1 == asyncio.run(first()).id

def test_tokens_are_renewed(account, sandbox, sandbox_client):
    sandbox.expire_access_token()
    assert account.items.find(1).id == sandbox_client.accounts.first().items.find(1).id
    assert [401, 200] == [request.status for request in sandbox.requests if "/Item/1" in request.path][:2]

def test_tokens_are_renewed_in_async_code(async_account, sandbox):
    sandbox.expire_access_token()
    async def first():
        return await async_account.items.find(1)
    assert 1 == asyncio.run(first()).id
"""


def run(directory: Path, code: str, *, alone: bool = False) -> subprocess.CompletedProcess[str]:
    """The tests of a project; `alone`: without the plugins of other packages."""
    (directory / "test_project.py").write_text(code)
    command = [sys.executable, "-W", "error", "-m", "pytest", "-p", "no:cacheprovider", *WITHOUT]
    registered = any(entry.value == "lightspeed_pos.testing" for entry in entry_points(group="pytest11"))
    if alone or not registered:  # not installed, or installed before the entry point was there
        command += ["-p", "lightspeed_pos.testing"]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    if alone:
        environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    return subprocess.run(
        command, check=False, cwd=directory, env=environment, capture_output=True, text=True, timeout=60
    )


@pytest.mark.long
def test_a_project_gets_sandbox_and_accounts_without_a_conftest(tmp_path: Path) -> None:
    done = run(tmp_path, PROJECT)
    assert (0, True) == (done.returncode, "5 passed" in done.stdout), done.stdout + done.stderr
    assert "warning" not in done.stdout.lower()


def test_a_project_may_choose_the_size_of_its_shop(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        "import pytest\n@pytest.fixture(scope='session')\ndef sandbox_settings():\n    return {'items': 3}\n"
    )
    done = run(tmp_path, "def test_size(account):\n    assert 3 == account.items.count(archived='include')\n")
    assert 0 == done.returncode, done.stdout + done.stderr


@every("missing", ["starlette", "uvicorn", "joserfc"])
@every("way", ["import lightspeed_pos.sandbox", "runpy.run_module('lightspeed_pos.sandbox')"])
def test_without_its_extra_the_sandbox_says_how_to_install_it(missing: str, way: str) -> None:
    code = f"import runpy, sys; sys.modules[{missing!r}] = None; {way}"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert f"ImportError: {missing} is not installed" in done.stderr
    assert 'pip install "lightspeed-pos[sandbox]"' in done.stderr.splitlines()[-1]


def test_without_pytest_the_fixtures_and_the_trial_of_a_store_say_how_to_install_it() -> None:
    code = "import sys; sys.modules['pytest'] = None; from lightspeed_pos.testing import check_token_store"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    needed = 'lightspeed_pos.testing needs: pip install "lightspeed-pos[sandbox]" pytest'
    assert f"ImportError: pytest is not installed. {needed}" == done.stderr.splitlines()[-1]


def test_a_project_that_uses_none_of_it_loads_neither_server_nor_warnings(tmp_path: Path) -> None:
    code = """
import sys

def test_nothing_heavy_is_loaded():
    heavy = {"uvicorn", "starlette", "joserfc", "httpx2", "msgspec", "platformdirs", "filelock"}
    assert not heavy & set(sys.modules)
    ours = {name for name in sys.modules if name.startswith("lightspeed_pos")}
    assert {"lightspeed_pos", "lightspeed_pos._version", "lightspeed_pos.testing"} == ours

def test_a_fixture_of_the_same_name_wins(account):
    assert "mine" == account
"""
    (tmp_path / "conftest.py").write_text("import pytest\n@pytest.fixture\ndef account():\n    return 'mine'\n")
    done = run(tmp_path, code, alone=True)
    assert (0, True) == (done.returncode, "2 passed" in done.stdout), done.stdout + done.stderr
    assert "warning" not in done.stdout.lower()
