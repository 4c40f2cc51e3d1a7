"""What is in the wheel and in the sdist, and that the one builds the other."""

from __future__ import annotations

import email
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from every import every
from packages.conftest import Built
from packages.environments import Environment, uv
from pages import ROOT

pytestmark = pytest.mark.packages
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def tracked() -> set[str]:
    """The files of the repository; what is not under version control counts for nothing."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not in a repository")
    return set(done.stdout.splitlines())


def members(sdist: Path) -> set[str]:
    with tarfile.open(sdist) as archive:
        return {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}


def metadata(wheel: Path) -> email.message.Message:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return email.message_from_bytes(archive.read(name))


def test_wheel_holds_the_package_with_its_data_and_nothing_else(built: Built) -> None:
    wanted = {name.removeprefix("src/") for name in tracked() if name.startswith("src/")}

    with zipfile.ZipFile(built.wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}

    assert wanted == names
    assert {
        "lightspeed_pos/py.typed",
        "lightspeed_pos/fleet/due.lua",
        "lightspeed_pos/limits/reserve.lua",
        "lightspeed_pos/sandbox/panel/web/console.html",
        "lightspeed_pos/fleet/web/dashboard.css",
    } <= names
    assert [] == [name for name in names if "test_" in name or "conftest" in name]


def test_sdist_holds_the_repository(built: Built) -> None:
    left_out = {name for name in tracked() - members(built.sdist) if not name.startswith(".git")}

    assert set() == left_out
    assert {"PKG-INFO"} == members(built.sdist) - tracked()


def test_sdist_builds_the_same_wheel_to_the_byte(built: Built) -> None:
    assert built.direct.name == built.wheel.name
    assert built.direct.read_bytes() == built.wheel.read_bytes()


def test_metadata_says_what_pyproject_says(built: Built) -> None:
    found = metadata(built.wheel)
    extras = set(found.get_all("Provides-Extra") or [])
    version = re.search(r'"(.+)"', (ROOT / "src/lightspeed_pos/_version.py").read_text())

    assert version is not None
    assert (version[1], PROJECT["requires-python"]) == (found["Version"], found["Requires-Python"])
    assert set(PROJECT["optional-dependencies"]) == extras
    assert "text/markdown" == found["Description-Content-Type"]
    assert "LICENSE" == found["License-File"]


def test_links_of_the_description_lead_somewhere_on_pypi_or_are_known_not_to(built: Built) -> None:
    # PyPI resolves no relative link. See "The links of the description" in CONTRIBUTING.md.
    links = re.findall(r"\]\(([^)]+)\)", str(metadata(built.wheel).get_payload()))
    relative = {link for link in links if "://" not in link}
    own = {link for link in re.findall(r"\]\(([^)]+)\)", (ROOT / "README.md").read_text()) if "://" not in link}

    assert len(links) > 10
    assert relative in (set(), own)  # all of them with a base address, none without


def test_links_of_the_description_are_whole_once_the_repository_has_an_address(built: Built, tmp_path: Path) -> None:
    [block] = re.findall(r"```toml\n(.+?)```", (ROOT / "docs" / "releasing.md").read_text(), re.DOTALL)
    with tarfile.open(built.sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    [source] = tmp_path.iterdir()
    (source / "PKG-INFO").unlink()  # from which a dynamic description would be taken
    project = (source / "pyproject.toml").read_text().replace('requires = ["hatchling"]', block.splitlines()[1])
    project = project.replace('readme = "README.md"\n', "").replace(
        'dynamic = ["version"]', 'dynamic = ["version", "readme"]'
    )
    hook = block[block.index("[tool.hatch.metadata") :].replace("ADDRESS", "example.com/lightspeed-pos")
    (source / "pyproject.toml").write_text(f"{project}\n{hook}")

    uv("build", "--quiet", "--wheel", "--out-dir", str(tmp_path / "dist"), cwd=source)
    [wheel] = (tmp_path / "dist").glob("*.whl")
    links = re.findall(r"\]\(([^)]+)\)", str(metadata(wheel).get_payload()))

    assert [] == [link for link in links if not link.startswith("https://")]
    base = f"https://example.com/lightspeed-pos/{{}}/v{metadata(wheel)['Version']}/"
    assert base.format("blob") + "CONTRIBUTING.md" in links
    assert base.format("raw") + "docs/images/console.png" in links


@every("python", ["3.11.0", "3.12.0", "3.13.0", "3.14.0"])
def test_constraints_can_be_met_by_the_first_release_of_each_python(python: str, tmp_path: Path) -> None:
    # That of Debian 12 is 3.11.2.
    given = [
        "--constraint",
        "constraints.txt",
        "--extra",
        "dev",
        "pyproject.toml",
        "--output-file",
        str(tmp_path / "x"),
    ]

    uv("pip", "compile", "--quiet", "--python-version", python, *given)


def test_tests_of_the_sdist_run(built: Built, tmp_path: Path) -> None:
    with tarfile.open(built.sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    [source] = tmp_path.iterdir()
    env = Environment(Path(sys.prefix))
    here = {"PYTHONPATH": f"{source / 'src'}:{source / 'tests'}"}

    found = env.run("python", "-m", "pytest", "--collect-only", "-q", cwd=source, env=here)
    some = ["tests/test_layers.py", "tests/limits", "tests/catalogue", "tests/requests", "tests/test_security.py"]
    done = env.run("python", "-m", "pytest", "-q", "-n", "2", "--dist", "worksteal", *some, cwd=source, env=here)

    assert 0 == found.status, found.out[-2000:]
    assert 0 == done.status, done.out[-4000:]
