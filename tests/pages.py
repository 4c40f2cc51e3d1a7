"""
Reads and runs the Python of a markdown page.

Blocks of one page share their names, in order. Beside them stand HTML comments that readers of the page do not see:

    <!-- run: code -->             Python that runs at this place, such as the set-up of a block
    <!-- not run: reason -->       the next block is only compiled
"""

from __future__ import annotations

import ast
import asyncio
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_PARTS = re.compile(
    r"^<!-- run:(?P<hidden>.*?)-->"
    r"|^<!-- not run:(?P<reason>.*?)-->"
    r"|^```(?P<language>\w*)\n(?P<code>.*?)^```",
    re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)\)")


@dataclass(frozen=True)
class Block:
    """Python of a page. `line` is where it stands; with a `reason` it is not run."""

    page: Path
    line: int
    code: str
    reason: str = ""


def blocks(page: Path) -> list[Block]:
    """All Python of a page, the hidden one too."""
    text = page.read_text()
    found: list[Block] = []
    reason = ""
    for part in _PARTS.finditer(text):
        line = text.count("\n", 0, part.start()) + 1
        if part["hidden"] is not None:
            first_line = line if part["hidden"].startswith("\n") else line - 1
            found.append(Block(page, first_line, part["hidden"].strip()))
        elif part["reason"] is not None:
            reason = part["reason"].strip()
        elif part["language"] == "python":
            found.append(Block(page, line, part["code"], reason))
            reason = ""
    return found


def run(block: Block, names: dict[str, Any]) -> None:
    """Run a block; a failure shows its place on the page. `await` may stand at the top."""
    tree = compile(
        "\n" * block.line + block.code, str(block.page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True
    )
    if block.reason:
        return
    answer = eval(tree, names)  # the point of the exercise
    if asyncio.iscoroutine(answer):
        asyncio.run(answer)


def links(page: Path) -> list[str]:
    """Targets of the links of a page, those in code left out."""
    text = re.sub(r"^```.*?^```|`[^`\n]*`", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    return [match["target"] for match in _LINK.finditer(text)]


def anchors(page: Path) -> set[str]:
    """What the headings of a page are linked by."""
    text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
