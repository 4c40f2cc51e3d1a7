"""A server in this process, on the running sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lightspeed_pos.mcp.shop import Limits, Shop
from mcp_server.talks import MODERN, Talk, connected

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

Serve = Callable[..., Talk]


@pytest.fixture
def served(account: Account, tmp_path: Path) -> Iterator[Serve]:
    """Starts a server on the account, or on what `connect` gives, and connects to it."""
    from lightspeed_pos.mcp.server import ShopServer  # takes long to import

    with ExitStack() as stack:

        def serve(mode: str = MODERN, *, asks: bool = True, writes: bool = False, **settings: Any) -> Talk:
            limits = {name: settings.pop(name) for name in ("rows", "drips", "seconds") if name in settings}
            given: dict[str, Any] = {
                "connect": lambda: account,
                "zone": lambda _: UTC,
                "database": lambda: tmp_path / "shop.duckdb",
                "command": lambda line: f"lightspeed {line}",
                "explain": str,
                "plans": tmp_path / "plans",
                "runs": tmp_path / "runs",
                **settings,
            }
            shop = Shop(**given, limits=Limits(**limits), writes=writes)
            return stack.enter_context(connected(ShopServer(shop), mode, asks=asks))

        yield serve
