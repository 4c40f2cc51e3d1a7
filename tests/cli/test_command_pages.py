"""The lines on the pages about the command do what the pages say."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.conftest import Lightspeed

DOCS = Path(__file__).resolve().parents[2] / "docs"
# Lines that need somebody, or a service of their own: tests of their own run them.
ELSEWHERE = re.compile(r"login|logout|whoami|--sandbox|sandbox|console|demo|--watch|listen|watch|completion")


def lines_of(page: str) -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", (DOCS / page).read_text("utf-8"), re.DOTALL)
    return re.findall(r"^\$ lightspeed (.*)$", "\n".join(blocks), re.MULTILINE)


def test_every_line_of_the_page_runs(lightspeed: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sale.json").write_text(json.dumps({"employee_id": 1, "register_id": 1, "shop_id": 1}))
    lines = [line for line in lines_of("command.md") if not ELSEWHERE.search(line)]

    failed = {line: done.err for line in lines if (done := lightspeed(*shlex.split(line, comments=True))).status}

    assert {} == failed
    assert len(lines) > 8


def test_every_line_of_the_page_about_questions_runs(
    lightspeed: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    lines = [line for line in lines_of("questions.md") if "--sandbox" not in line]
    for name in ("sales-tax", "margin-by-category", "dead-stock", "low-stock"):  # whose tables they need
        assert 0 == lightspeed("ask", name, "--max-age", "1d").status

    failed = {line: done.err for line in lines if (done := lightspeed(*shlex.split(line, comments=True))).status}

    assert {} == failed
    assert len(lines) > 8
