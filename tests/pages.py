"""
Reads and runs the Python of a markdown page.

Blocks of one page share their names, in order. Beside them stand HTML comments that readers of the page do not see:

    <!-- run: code -->             Python that runs at this place, such as the set-up of a block
    <!-- not run: reason -->       the next block is only compiled
    <!-- not typed: reason -->     type checkers do not see the next block
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
    r"|^<!-- not typed:(?P<untyped>.*?)-->"
    r"|^```(?P<language>\w*)\n(?P<code>.*?)^```",
    re.MULTILINE | re.DOTALL,
)
_SIGNATURE = "async def page(sandbox: Sandbox, code_from_browser: Any) -> None:"
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)\)")


@dataclass(frozen=True)
class Block:
    """Python of a page. `line` is where it stands; with a `reason` it is not run, with `untyped` not type-checked."""

    page: Path
    line: int
    code: str
    reason: str = ""
    untyped: str = ""


def blocks(page: Path) -> list[Block]:
    """All Python of a page, the hidden one too."""
    text = page.read_text()
    found: list[Block] = []
    reason = untyped = ""
    for part in _PARTS.finditer(text):
        line = text.count("\n", 0, part.start()) + 1
        if part["hidden"] is not None:
            first_line = line if part["hidden"].startswith("\n") else line - 1
            found.append(Block(page, first_line, part["hidden"].strip()))
        elif part["reason"] is not None:
            reason = part["reason"].strip()
        elif part["untyped"] is not None:
            untyped = part["untyped"].strip()
        elif part["language"] == "python":
            found.append(Block(page, line, part["code"], reason, untyped))
            reason = untyped = ""
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


def as_module(page: Path) -> str:
    """
    The page as one module for type checkers, each line of it where it stands on the page.

    Its code is the body of a coroutine, since `await` may stand at the top of a block.
    """
    lines = ["from typing import Any", "from lightspeed_pos.sandbox import Sandbox", _SIGNATURE]
    for block in blocks(page):
        if not block.reason and not block.untyped:
            lines += [""] * (block.line - len(lines))
            lines += [f"    {line}" for line in block.code.splitlines()]
    return "\n".join(lines) + "\n"


def links(page: Path) -> list[str]:
    """Targets of the links of a page, those in code left out."""
    text = re.sub(r"^```.*?^```|`[^`\n]*`", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    return [match["target"] for match in _LINK.finditer(text)]


def anchors(page: Path) -> set[str]:
    """What the headings of a page are linked by."""
    text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
