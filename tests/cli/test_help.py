"""Every command explains itself."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.cli.records import verbs
from lightspeed_pos.cli.root import COMMANDS
from lightspeed_pos.words.endpoints import MOST_USED, resources

if TYPE_CHECKING:
    from cli.conftest import Lightspeed


def test_every_group_and_every_verb_has_help_with_an_example(offline: Lightspeed) -> None:
    bad: list[str] = []
    for name, resource in resources().items():
        done = offline(name, "--help")
        bad += [name] if done.status or "Commands:" not in done.out else []
        for verb, _ in verbs(resource):
            done = offline(name, verb, "--help")
            bad += [f"{name} {verb}"] if done.status or f"lightspeed {name} {verb}" not in done.out else []

    assert [] == bad


def test_every_example_of_records_runs(lightspeed: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that write show their request only; a record that is not there is no fault of the line."""
    monkeypatch.chdir(tmp_path)
    Path("photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    Path("items.json").write_text('[{"item_id": 1, "to_send": 1}]')
    bad: list[str] = []
    for name, resource in resources().items():
        for verb, _ in verbs(resource):
            if verb in ("count", "export", "plan"):  # with the options of list
                continue
            example = lightspeed(name, verb, "--help").out.partition("\nExample:\n")[2]
            done = lightspeed(*shlex.split(example.partition(" > ")[0])[1:], "--dry-run", "--yes")
            bad += [f"{example.strip()}: {done.err}"] if done.status == 2 else []

    assert [] == bad


def test_every_command_of_the_table_has_help_of_one_kind(offline: Lightspeed) -> None:
    """Lines fit into 80 columns, and the example can be copied as it is. `sandbox` has the sandbox's own help."""
    bad: list[str] = []
    names = [name for commands in COMMANDS.values() for name in commands if name != "sandbox"]
    for name in names:
        done = offline(name, "--help")
        below = re.findall(r"^  ([a-z-]+)  ", done.out.partition("Commands:")[2], re.MULTILINE)
        for line in [f"{name} {verb}" for verb in below] or [name]:
            told, _, example = offline(*line.split(), "--help").out.partition("\nExample:\n")
            bad += [f"{line}: {one}" for one in told.splitlines() if len(one) > 80]
            if not example or any(not one.startswith(("  lightspeed ", "  echo ")) for one in example.splitlines()):
                bad.append(f"{line}: {example}")

    assert [] == bad


def test_options_of_a_command_stand_before_those_of_every_command(offline: Lightspeed) -> None:
    lines = ("items list", "sql", "sync", "login", "stock count", "ask low-stock")

    shown = {line: offline(*line.split(), "--help").out.partition("Options everywhere:")[2] for line in lines}

    assert dict.fromkeys(lines, 8) == {
        line: len(re.findall("^  --", text, re.MULTILINE)) for line, text in shown.items()
    }


def test_every_endpoint_is_a_group_or_an_action_of_one() -> None:
    named = {resource.endpoint.name for resource in resources().values()}
    below = {action.name for resource in resources().values() for action in resource.actions_below}

    assert {"Account", "Session", "Locale"} == set(ENDPOINTS) - named - below


def test_help_shows_the_most_used_groups_and_all_of_them_when_asked(offline: Lightspeed) -> None:
    short, long = offline("--help"), offline("--help", "--all")

    assert [] == [name for name in MOST_USED if f"  {name} " not in short.out]
    assert "  price-levels " not in short.out
    assert [] == [name for name in resources() if f"  {name}" not in long.out]
    assert (0, 0) == (short.status, long.status)


def test_no_command_has_the_name_of_a_group() -> None:
    commands = {name for table in COMMANDS.values() for name in table}

    assert set() == commands & set(resources())


def test_without_arguments_the_help_is_shown(offline: Lightspeed) -> None:
    done = offline()

    assert 2 == done.status
    assert "Usage: lightspeed" in done.err
