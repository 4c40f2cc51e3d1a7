"""A server for assistants, which speaks MCP: ten tools to look at a shop and, where it is allowed, to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lightspeed_pos.errors import LightspeedError

if TYPE_CHECKING:
    from lightspeed_pos.mcp.server import ShopServer
    from lightspeed_pos.mcp.shop import Shop

_OF_THE_EXTRA = {"mcp", "mcp_types", "pydantic", "duckdb", "sqlglot", "pyarrow"}


def server(shop: Shop) -> ShopServer:
    """The server for a shop. Raises LightspeedError where the extra is missing."""
    try:
        from lightspeed_pos.mcp.server import ShopServer
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] in _OF_THE_EXTRA:
            raise LightspeedError('The server for assistants needs: pip install "lightspeed-pos[mcp]"') from None
        raise
    return ShopServer(shop)


def serve(shop: Shop) -> None:
    """Speak MCP on stdin and stdout until stdin ends or Ctrl+C comes; what was written by then stands in a journal."""
    import signal

    made = server(shop)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # the thread that reads stdin would not hear of it
    made.run("stdio")
