"""The lines of the how-to pages do what the pages show, on the shop that `--sandbox` has."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.sandbox import Sandbox
from pages import ROOT

if TYPE_CHECKING:
    from cli.conftest import Lightspeed

HOW_TO = ROOT / "docs" / "how-to"
# Lines that need somebody, go on for ever, or are about programs of other pages.
ELSEWHERE = re.compile(
    r"^(pip|pytest|uvicorn|export|python -m) |^lightspeed (sandbox|login|sync .*--every|--sandbox console)"
)
PAGES = sorted(page.name for page in HOW_TO.glob("*.md") if "$ lightspeed --sandbox" in page.read_text())


@dataclass
class Line:
    """A line that is typed, and what the page shows of the answer."""

    typed: str
    shown: list[str]


def lines_of(page: str) -> Iterator[Line]:
    for block in re.findall(r"^```console\n(.*?)^```", (HOW_TO / page).read_text(), flags=re.MULTILINE | re.DOTALL):
        line: Line | None = None
        for text in block.splitlines():
            if text.startswith("$ "):
                if line:
                    yield line
                line = Line(text[2:], [])
            elif line:
                line.shown.append(text)
        if line:
            yield line


@pytest.fixture(scope="module")
def kept() -> Iterator[Sandbox]:
    """The shop that a sandbox of the command has at first."""
    with Sandbox(registers=20) as sandbox:
        yield sandbox


@pytest.mark.parametrize("page", PAGES)
def test_every_line_runs_and_answers_what_the_page_shows(
    page: str, kept: Sandbox, offline: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.reset()
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", kept.token)
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", kept.url)
    missing = []
    lines = [line for line in lines_of(page) if not ELSEWHERE.search(line.typed)]

    for line in lines:
        answer = typed(line.typed, offline)
        seen = [plain(one) for one in answer.splitlines()]
        missing += [(line.typed, one) for one in line.shown if plain(one) not in seen]

    assert [] == missing
    assert lines


def typed(line: str, lightspeed: Lightspeed) -> str:
    """What a shell does with the line: all that is answered, on both streams."""
    if not line.startswith("lightspeed "):
        env = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}  # with this python
        return subprocess.run(["bash", "-c", line], check=True, capture_output=True, text=True, env=env).stdout
    command, _, file = line.partition(" > ")
    words = subprocess.run(
        ["bash", "-c", f"printf '%s\\n' {command}"], check=True, capture_output=True, text=True
    ).stdout
    done = lightspeed(*[word for word in words.splitlines()[1:] if word != "--sandbox"])
    assert 0 == done.status, f"{line}\n{done.err}"
    if file:
        Path(file).write_text(done.out, newline="")
    return done.out + done.err


def plain(line: str) -> str:
    """A line of an answer without the width of its columns."""
    return " ".join(line.replace("--sandbox ", "").split())


def test_the_ten_jobs_are_shown_at_a_terminal_where_there_is_a_command() -> None:
    with_command = {"change-prices.md", "set-stock.md", "sell.md", "refund.md", "data-frame.md", "sync.md"}

    assert with_command <= set(PAGES)
