"""
The official client, spoken to line by line: a server process over stdio, or a server in this process.

mcp takes more than a second of CPU to import. So it is imported where it is used, not by everybody who collects tests.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from anyio.from_thread import BlockingPortal, start_blocking_portal

if TYPE_CHECKING:
    from mcp_types import CallToolResult, ElicitResult
    from mcp_types import Tool as ShownTool

MODERN, LEGACY = "auto", "legacy"


@dataclass
class Reply:
    """What a tool answered: the status, the shop's data, and the text; `failed` for an error."""

    failed: bool
    text: str
    status: dict[str, Any]
    data: dict[str, Any]


@dataclass
class Talk:
    """A connection. `says` is what the person answers who is asked, `asked` what they were asked."""

    portal: BlockingPortal
    says: dict[str, Any] | None = None
    asked: list[str] = field(default_factory=list[str])
    client: Any = None

    def tools(self) -> dict[str, ShownTool]:
        found = self.portal.call(self.client.list_tools)
        return {tool.name: tool for tool in found.tools}

    def call(self, tool: str, **arguments: Any) -> Reply:
        from mcp.shared.exceptions import MCPError
        from mcp_types import TextContent

        try:
            result: CallToolResult = self.portal.call(self.client.call_tool, tool, arguments)
        except MCPError as error:
            return Reply(True, str(error), {}, {})
        (content,) = result.content
        assert isinstance(content, TextContent)
        answer: dict[str, Any] = result.structured_content or {}
        return Reply(bool(result.is_error), content.text, answer.get("status", {}), answer.get("shop_data", {}))

    async def _answer(self, context: Any, params: Any) -> ElicitResult:
        from mcp_types import ElicitResult

        self.asked.append(params.message)
        assert self.says is not None
        return ElicitResult(**self.says)


YES: dict[str, Any] = {"action": "accept", "content": {"confirmed": True}}
NO: dict[str, Any] = {"action": "decline"}


@contextmanager
def connected(server: Any, mode: str = MODERN, *, asks: bool = True) -> Iterator[Talk]:
    """A connection to a server; a client that cannot ask a person has no `asks`."""
    from mcp.client import Client

    with start_blocking_portal() as portal:
        talk = Talk(portal)
        client = Client(server, mode=mode, elicitation_callback=talk._answer if asks else None)
        with portal.wrap_async_context_manager(client) as talk.client:
            yield talk


def process(*options: str, log: TextIO, folder: Path, **environ: str) -> Any:
    """The transport to `lightspeed mcp` in a process of its own, which writes its log into a file."""
    from mcp.client.stdio import StdioServerParameters, stdio_client

    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "lightspeed_pos.cli", "mcp", *options],
        env={
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2] / "src"), os.environ.get("PYTHONPATH", "")]),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "HOME": str(folder),
            **environ,
        },
        cwd=folder,
    )
    return stdio_client(parameters, errlog=log)
