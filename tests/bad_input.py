"""Servers that nothing should reach, and clients of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lightspeed_pos import Client, ScaledClock, StaticToken
from scripted_api import ACCOUNT
from scripted_server import Answer, ScriptedServer

TOKEN = "token-that-stays-here"
SPEED = 1000.0


@contextmanager
def answering(*script: Answer, retries: int = 1) -> Iterator[tuple[ScriptedServer, Any]]:
    """A server that gives these answers, and an account of a client of it."""
    with ScriptedServer(list(script)) as server, client_of(server, retries=retries) as client:
        yield server, client.account(ACCOUNT)


def client_of(server: ScriptedServer, *, retries: int = 1) -> Client:
    return Client(StaticToken(TOKEN), base_url=server.url, clock=ScaledClock(SPEED), retries=retries, timeout=10)
