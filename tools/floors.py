"""
Print each dependency of pyproject.toml, extras included, at the lowest version that it declares.

`make test-floors` installs these and runs the tests, so that every floor is a version that was tried.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[1] / "pyproject.toml"
WITH_FLOOR = re.compile(r"([\w.-]+(?:\[[\w,-]+\])?)\s*>=\s*([\w.]+)")


def floors(name: str, requirements: Iterable[str]) -> Iterator[str]:
    """`package==version` for each requirement but the project's own extras; one without a floor is an error."""
    for requirement in requirements:
        if requirement.startswith(f"{name}["):
            continue
        found = WITH_FLOOR.fullmatch(requirement)
        if found is None:
            raise SystemExit(f'"{requirement}" in pyproject.toml has no floor: write "package >= version".')
        yield f"{found[1]}=={found[2]}"


if __name__ == "__main__":
    project = tomllib.loads(PROJECT.read_text())["project"]
    declared = [project["dependencies"], *project["optional-dependencies"].values()]
    print(*(pin for requirements in declared for pin in floors(project["name"], requirements)), sep="\n")
