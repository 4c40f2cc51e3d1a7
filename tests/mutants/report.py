"""What the tests noticed, in figures, and what they did not."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MONEY = "money"  # the group of the money rules; all others are rooms
LIMIT = 90.0  # percent
EQUIVALENT = Path(__file__).with_name("equivalent.toml")


@dataclass
class Score:
    """Of some mutants."""

    killed: int = 0
    timeout: int = 0
    survived: list[Any] = field(default_factory=list)
    equivalent: int = 0

    @property
    def percent(self) -> float:
        """The share that was noticed, of those that change what the file does."""
        noticed = self.killed + self.timeout
        all_ = noticed + len(self.survived)
        return 100 * noticed / all_ if all_ else 100.0

    def add(self, one: Any, equivalent: bool) -> None:
        """Count a mutant."""
        if one["outcome"] == "killed":
            self.killed += 1
        elif one["outcome"] == "timeout":
            self.timeout += 1
        elif equivalent:
            self.equivalent += 1
        elif one["outcome"] != "lame":
            self.survived.append(one)

    def __str__(self) -> str:
        noticed = self.killed + self.timeout
        return (
            f"{self.percent:5.1f} %  {noticed} of {noticed + len(self.survived)}"
            f" ({self.timeout} by time; {self.equivalent} equivalent left out)"
        )


def equivalents() -> set[tuple[str, str, str]]:
    """File, the lines that go and the lines that come, of changes that change nothing."""
    entries = tomllib.loads(EQUIVALENT.read_text()).get("equivalent", [])
    return {(entry["file"], entry["gone"], entry["come"]) for entry in entries}


def report(folder: Path, groups: Mapping[str, set[str]]) -> int:
    """Print what became of the files of some groups; 1 below the limit."""
    known = equivalents()
    both = {"the files that decide": Score(), "the money rules": Score()}
    for group, files in groups.items():
        file = folder / f"{group}.json"
        if not file.exists():
            _print(f"{group}: not tried yet, run it again.")
            continue
        kept = json.loads(file.read_text())
        by_file: dict[str, Score] = {}
        all_ = both["the money rules" if group == MONEY else "the files that decide"]
        for one in (one for one in kept["done"] if one["file"] in files):
            same = (one["file"], "\n".join(one["gone"]), "\n".join(one["come"])) in known
            for score in (by_file.setdefault(one["file"], Score()), all_):
                score.add(one, same)
        for name, score in sorted(by_file.items()):
            _print(f"{name:32} {score}", *_shown(score.survived))
        if kept["waiting"]:
            _print(f"{group}: {kept['waiting']} mutants of the sample were not tried: run it again.")
    tried = {name: score for name, score in both.items() if score.killed}
    _print(*(f"{name:32} {score}" for name, score in tried.items()))
    return int(any(score.percent < LIMIT for score in tried.values()))


def _shown(survived: list[Any]) -> Iterator[str]:
    for one in sorted(survived, key=lambda one: (one["line"], one["come"])):
        yield f"    {one['file']}:{one['line']} {one['function']}, {one['tests']} tests"
        yield from (f"      - {line}" for line in one["gone"])
        yield from (f"      + {line}" for line in one["come"])


def _print(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
