"""Three ways to send a request over a real socket: a thread, a task of asyncio, a task of trio."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio

from every import every
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.exchange.request import Reply, Request

TOKEN = "secret-token"


def get(target: str = "/API/V3/Account.json") -> Request:
    return Request(method="GET", target=target)


def send_sync(url: str, request: Request, most_bytes: int = 2**20, **options: Any) -> Reply:
    transport = Transport(url, most_bytes=most_bytes, **options)
    try:
        return transport.send(request, TOKEN)
    finally:
        transport.close()


def send_with(backend: str) -> Callable[..., Reply]:
    def send(url: str, request: Request, most_bytes: int = 2**20, **options: Any) -> Reply:
        async def main() -> Reply:
            transport = AsyncTransport(url, most_bytes=most_bytes, **options)
            try:
                return await transport.send(request, TOKEN)
            finally:
                await transport.close()

        return anyio.run(main, backend=backend)

    send.__name__ = backend
    return send


Sender = Callable[..., Reply]
every_way = every("send", [send_sync, send_with("asyncio"), send_with("trio")])
