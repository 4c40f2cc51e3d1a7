"""Cutting a release: what is written, and what speaks against it."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from every import every
from pages import ROOT

TODAY = date(2026, 11, 27)
CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-05\n\n- The first.\n"


@pytest.fixture(scope="module")
def release() -> ModuleType:
    spec = importlib.util.spec_from_file_location("release", ROOT / "tools" / "release.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "src" / "lightspeed_pos").mkdir(parents=True)
    return written(tmp_path)


def written(root: Path, version: str = "0.2.0.dev0", changelog: str = CHANGELOG) -> Path:
    (root / "src" / "lightspeed_pos" / "_version.py").write_text(f'__version__ = "{version}"\n')
    (root / "CHANGELOG.md").write_text(changelog)
    return root


def test_what_was_cut_may_be_released(release: ModuleType, project: Path) -> None:
    release.cut(project, "0.2.0", TODAY)

    assert 'version__ = "0.2.0"\n' in (project / "src/lightspeed_pos/_version.py").read_text()
    assert (
        "## Unreleased\n\n## [0.2.0] - 2026-11-27\n\n### Added\n\n- A thing.\n"
        in (project / "CHANGELOG.md").read_text()
    )
    assert [] == list(release.problems(project, TODAY, tags=frozenset({"v0.1.0"})))
    assert [] == list(release.problems(project, TODAY, "v0.2.0", frozenset({"v0.1.0", "v0.2.0"})))


@every(
    "version, changelog, said",
    [
        ("1.0", CHANGELOG, "no version"),
        ("0.1.0", CHANGELOG, "already"),
        ("0.2.0", CHANGELOG.replace("- A thing.\n", ""), "no changes"),
        ("0.2.0", "# Changelog\n", "no changes"),
    ],
)
def test_nothing_is_cut_where_there_is_nothing(
    release: ModuleType, tmp_path: Path, version: str, changelog: str, said: str
) -> None:
    (tmp_path / "src" / "lightspeed_pos").mkdir(parents=True)
    written(tmp_path, changelog=changelog)

    with pytest.raises(ValueError, match=said):
        release.cut(tmp_path, version, TODAY)
    assert changelog == (tmp_path / "CHANGELOG.md").read_text()


CUT = CHANGELOG.replace("### Added\n\n- A thing.\n\n", "## [0.2.0] - 2026-11-27\n\n- A thing.\n\n")


@every(
    "version, changelog, tag, tags, said",
    [
        ("0.2.0.dev0", CHANGELOG, "", set(), "is no release"),
        ("0.2.0", CHANGELOG, "", set(), "changes under"),
        ("0.3.0", CUT, "", set(), "newest section"),
        ("0.2.0", CUT.replace("2026-11-27", "2026-11-28"), "", set(), "has not come yet"),
        ("0.2.0", CUT, "", {"v0.2.0"}, "has been released"),
        ("0.2.0", CUT.replace("- A", "Nothing has been released yet.\n\n- A"), "", set(), "take that paragraph out"),
        ("0.2.0", CUT, "", {"v0.10.0"}, "higher version"),
        ("0.2.0", CUT, "v0.2.1", {"v0.2.1"}, "The tag is v0.2.1"),
    ],
)
def test_what_speaks_against_a_release_is_told(
    release: ModuleType, tmp_path: Path, version: str, changelog: str, tag: str, tags: set[str], said: str
) -> None:
    (tmp_path / "src" / "lightspeed_pos").mkdir(parents=True)
    written(tmp_path, version, changelog)

    assert any(said in one for one in release.problems(tmp_path, TODAY, tag, frozenset(tags)))
