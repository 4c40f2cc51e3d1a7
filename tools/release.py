"""
Cut a release, and check that one may go out.

    python tools/release.py cut 0.1.0     writes the version, and gives "Unreleased" of the changelog its number and day
    python tools/release.py check         exits 1 and says what speaks against releasing what is here

TAG=v0.1.0 says which tag is being released.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
SECTION = re.compile(r"^## \[(?P<version>[\d.]+)\] - (?P<day>\d{4}-\d\d-\d\d)$", re.MULTILINE)
UNRELEASED = "## Unreleased\n"


def version_file(root: Path) -> Path:
    """Where the version stands."""
    return root / "src" / "lightspeed_pos" / "_version.py"


def version_of(root: Path) -> str:
    """The version as it stands there."""
    return version_file(root).read_text().partition('"')[2].partition('"')[0]


def cut(root: Path, version: str, day: date) -> None:
    """Write version and changelog of a release. Raises ValueError if there is nothing to release."""
    if VERSION.fullmatch(version) is None:
        raise ValueError(f"{version!r} is no version: write three numbers, such as 0.1.0.")
    changelog = (root / "CHANGELOG.md").read_text()
    before, found, after = changelog.partition(UNRELEASED)
    changes = after.partition("\n## ")[0]
    if not found or "\n- " not in changes:
        raise ValueError('CHANGELOG.md has no changes under "Unreleased".')
    if any(section["version"] == version for section in SECTION.finditer(changelog)):
        raise ValueError(f"CHANGELOG.md has a section for {version} already.")
    (root / "CHANGELOG.md").write_text(f"{before}{UNRELEASED}\n## [{version}] - {day}\n{after}")
    version_file(root).write_text(f'__version__ = "{version}"\n')


def problems(root: Path, today: date, tag: str = "", tags: frozenset[str] = frozenset()) -> Iterator[str]:
    """What speaks against a release. `tag` is the one that is being released, `tags` are those that exist."""
    version, changelog = version_of(root), (root / "CHANGELOG.md").read_text()
    if VERSION.fullmatch(version) is None:
        yield f"The version is {version}, which is no release: python tools/release.py cut NUMBER"
        return
    if tag and tag != f"v{version}":
        yield f"The tag is {tag}, the version {version}."
    if not tag and f"v{version}" in tags:
        yield f"v{version} has been released: the next one needs a higher version."
    older = [_numbers(one[1:]) for one in tags if VERSION.fullmatch(one[1:]) and one != f"v{version}"]
    if older and max(older) > _numbers(version):
        yield f"A higher version than {version} has been released."
    if "\n- " in changelog.partition(UNRELEASED)[2].partition("\n## ")[0]:
        yield 'CHANGELOG.md has changes under "Unreleased", which this release would hold.'
    if "Nothing has been released yet" in changelog:
        yield "CHANGELOG.md says that nothing has been released yet: take that paragraph out."
    sections = list(SECTION.finditer(changelog))
    if not sections or sections[0]["version"] != version:
        yield f'The newest section of CHANGELOG.md is not "## [{version}] - DAY".'
    elif date.fromisoformat(sections[0]["day"]) > today:
        yield f"{sections[0]['day']} in CHANGELOG.md has not come yet."


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _git(*arguments: str) -> list[str]:
    command = ["git", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 -- of ours
    return done.stdout.splitlines()


def main() -> int:
    """Cut or check; returns the exit status."""
    parser = argparse.ArgumentParser(description="Cut a release, and check that one may go out.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("cut").add_argument("version")
    commands.add_parser("check")
    given, today = parser.parse_args(), datetime.now(UTC).date()
    if given.command == "cut":
        try:
            cut(ROOT, given.version, today)
        except ValueError as error:
            parser.error(str(error))
        print(f'Now read both files, then: git commit -am "Release {given.version}" && make release-check')
        return 0
    found = list(problems(ROOT, today, os.environ.get("TAG", ""), frozenset(_git("tag"))))
    if _git("status", "--porcelain"):
        found.append("There are changes that are not committed.")
    print(*found or [f"{version_of(ROOT)} may be released."], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
