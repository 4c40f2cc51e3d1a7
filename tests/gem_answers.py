"""Answers of a scripted service."""

from __future__ import annotations

from lightspeed_pos import Client, ScaledClock, StaticToken
from scripted_server import ScriptedServer


def client_of(server: ScriptedServer) -> Client:
    return Client(StaticToken("a-token"), base_url=server.url, clock=ScaledClock(1000.0), retries=1)
