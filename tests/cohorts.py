"""Records of one page, and how many requests their relations cost."""

from __future__ import annotations

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.sandbox import Sandbox
from scripted_server import ScriptedServer

TOKEN = "t0ken"
ITEM_PAGES = 10  # of the shop's 1,000 items, some of them archived


def asked(shop: Sandbox, name: str) -> list[str]:
    """Queries that the sandbox was sent for this endpoint."""
    return [seen.query for seen in shop.requests if seen.path.endswith(f"/{name}.json")]


def forget(shop: Sandbox) -> None:
    """Start counting requests anew."""
    shop.instance.requests.clear()


def client_of(server: ScriptedServer) -> Client:
    return Client(StaticToken(TOKEN), base_url=server.url, clock=ScaledClock(1000.0), timeout=10)
