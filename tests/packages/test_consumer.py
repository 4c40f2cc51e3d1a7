"""A project that uses the package from its wheel, under the strictest settings of both type checkers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from packages.conftest import Built
from packages.environments import Environment

pytestmark = pytest.mark.packages
PROJECT = Path(__file__).with_name("consumer")


@pytest.fixture(scope="module")
def consumer(built: Built, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Environment]:
    """The project in a place of its own, and an environment in which only the wheel is."""
    where = tmp_path_factory.mktemp("consumer")
    shutil.copytree(PROJECT, where, dirs_exist_ok=True)
    extras = "lightspeed-pos[sandbox,sync]"
    return where, Environment.with_packages(where / "env", f"{extras} @ {built.wheel.as_uri()}")


def checked(where: Path, *command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=where, capture_output=True, text=True, check=False)
    return f"{done.returncode} {done.stdout}{done.stderr}".strip()


def test_mypy_strict_finds_nothing_and_sees_the_types(consumer: tuple[Path, Environment]) -> None:
    where, env = consumer
    said = checked(where, "mypy", "--strict", "--python-executable", str(env.python), "shop.py")

    assert "0 Success: no issues found in 1 source file" == said


def test_pyright_strict_finds_nothing(consumer: tuple[Path, Environment]) -> None:
    where, env = consumer
    (where / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["shop.py"]}')
    said = checked(where, "pyright", "--pythonpath", str(env.python))

    assert "0 0 errors, 0 warnings, 0 informations" == said
