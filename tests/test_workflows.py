"""The workflows of GitHub call the make targets that everybody calls."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import yaml
from click import Context

from lightspeed_pos.cli.root import root
from pages import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
CHECK: Any = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text())


def test_every_command_is_a_make_target() -> None:
    commands = [line for path in WORKFLOWS for line in re.findall(r"- run: (.+)", path.read_text())]
    slow: Any = yaml.safe_load((ROOT / ".github" / "workflows" / "slow.yml").read_text())
    called = [
        word for line in commands for word in re.sub(r"^(make|\.ci/run) ", "", line).split() if word != "LONG=yes"
    ]
    called += slow["jobs"]["slow"]["strategy"]["matrix"]["target"]

    assert len(commands) > 3
    assert [] == [line for line in commands if not line.startswith(("make ", ".ci/run "))]
    assert {"${{", "matrix.target", "}}"} >= set(called) - TARGETS


def test_pythons_are_those_that_nox_tries_and_the_package_names() -> None:
    tried = re.search(r"PYTHONS = (\[.+\])", (ROOT / "noxfile.py").read_text())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = [one.rpartition(" :: ")[2] for one in project["classifiers"] if re.search(r":: 3\.\d+$", one)]

    assert tried is not None
    assert CHECK["jobs"]["test"]["strategy"]["matrix"]["python"] == yaml.safe_load(tried[1])
    assert named == [one for one in yaml.safe_load(tried[1]) if one in named]


def test_commands_that_the_forms_name_exist() -> None:
    forms = [path.read_text() for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")]
    named = {name for text in forms for name in re.findall(r"`lightspeed ([a-z-]+)", text)}

    assert named
    assert set() == {name for name in named if root.get_command(Context(root), name) is None}
