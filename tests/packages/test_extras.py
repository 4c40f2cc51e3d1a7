"""The core and each extra, alone in an empty environment: they do what they promise, and need nothing else."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest

from lightspeed_pos.sandbox import Sandbox
from packages.conftest import Built
from packages.environments import Done, Environment
from packages.programs import BEGIN, CORE, NOTHING_TO_MISS, PROGRAMS
from packages.test_files import PROJECT

pytestmark = pytest.mark.packages


@pytest.fixture(scope="session")
def core(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The package without an extra."""
    return Environment.with_packages(tmp_path_factory.mktemp("core") / "env", str(built.wheel))


def ran(env: Environment, program: str, shop: Sandbox, where: Path) -> Done:
    from openpyxl import Workbook

    book, content = Workbook(), io.BytesIO()
    assert book.active is not None
    book.active.append(["item_id", "prices.default"])
    book.active.append([1, "9.90"])
    book.save(content)
    told = {
        "SHOP_URL": shop.url,
        "SHOP_TOKEN": shop.token,
        "SHOP_LINK": shop.click("https://app.example.com/pos", 2),
        "SHOP_WORKBOOK": base64.b64encode(content.getvalue()).decode(),
        "XDG_CACHE_HOME": str(where / "cache"),
        "XDG_DATA_HOME": str(where / "data"),
        "LIGHTSPEED_FLEET_REDIS": "redis://127.0.0.1:9/0",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    return env.run("python", "-c", BEGIN + program, cwd=where, env=told)


def test_every_extra_is_tried() -> None:
    assert set(PROJECT["optional-dependencies"]) - {"dev"} == set(PROGRAMS)


def test_core_does_its_work_with_five_packages_and_what_they_need(
    core: Environment, shop: Sandbox, tmp_path: Path
) -> None:
    done = ran(core, CORE, shop, tmp_path)

    assert (0, "") == (done.status, done.err)
    below = {"certifi", "h11", "httpcore2", "idna", "sniffio", "truststore", "typing-extensions"}
    own = {"anyio", "filelock", "httpx2", "msgspec", "platformdirs", "lightspeed-pos"}
    assert own <= core.names() <= own | below


@pytest.mark.parametrize("extra", PROGRAMS)
def test_extra_alone_does_what_it_promises(
    extra: str, built: Built, core: Environment, shop: Sandbox, tmp_path: Path
) -> None:
    env = Environment.with_packages(tmp_path / "env", f"lightspeed-pos[{extra}] @ {built.wheel.as_uri()}")
    for number, program in enumerate(PROGRAMS[extra]):
        where = tmp_path / str(number)
        where.mkdir()
        done = ran(env, program, shop, where)
        assert 0 == done.status, done.err


@pytest.mark.parametrize("extra", sorted(PROGRAMS.keys() - NOTHING_TO_MISS))
def test_without_the_extra_one_sentence_names_it(extra: str, core: Environment, shop: Sandbox, tmp_path: Path) -> None:
    for number, program in enumerate(PROGRAMS[extra]):
        where = tmp_path / str(number)
        where.mkdir()
        done = ran(core, program, shop, where)
        assert (1, True) == (done.status, f'pip install "lightspeed-pos[{extra}]"' in done.last), done.err


def test_pytest_of_a_project_without_the_sandbox_is_left_alone(built: Built, tmp_path: Path) -> None:
    env = Environment.with_packages(tmp_path / "env", str(built.wheel), "pytest")
    (tmp_path / "test_mine.py").write_text("def test_mine(): pass\ndef test_sandbox(sandbox): pass\n")

    passed = env.run("pytest", "-q", "-k", "mine and not sandbox", "test_mine.py", cwd=tmp_path)
    missing = env.run("pytest", "-q", "-k", "sandbox", "test_mine.py", cwd=tmp_path)

    assert 0 == passed.status, passed.out + passed.err
    assert 'pip install "lightspeed-pos[sandbox]"' in missing.out + missing.err
