"""The web server around an instance: its socket, uvicorn, and serving in the foreground."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from lightspeed_pos.sandbox.app import build
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import Settings

LOOK_SECONDS = 0.25


def listener(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 picks a free one. Raises OSError, with words for a port that is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Without the protocol asyncio does not turn Nagle's algorithm off, and every answer takes 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(1024)
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            taken = f"Port {port} of {host} is taken: choose another one, or 0 for any that is free"
            raise OSError(error.errno, taken) from None
        raise
    return listening


def url_of(listening: socket.socket) -> str:
    """Where this machine reaches the socket. One that is open to all addresses is reached on the loopback."""
    bound, port = listening.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(bound, str(bound))  # noqa: S104  # told apart, not bound to
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def web_server(instance: Instance) -> uvicorn.Server:
    """Uvicorn around an instance. It keeps the connections at hand, for faults that break them."""

    class Protocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            if self.client is not None:
                instance.transports[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                instance.transports.pop(self.client, None)
            super().connection_lost(exc)

    class Server(uvicorn.Server):
        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            instance.closing = True  # ends slow answers and event streams
            super().handle_exit(sig, frame)

    return Server(
        uvicorn.Config(
            build(instance),
            http=Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,  # it would tell the computer's time, not the sandbox's
            # Longer than any client keeps an idle connection: none must be closed while a request is on its way.
            timeout_keep_alive=120,
            timeout_graceful_shutdown=1,
        )
    )


def serve(settings: Settings, host: str, port: int, announce: Callable[[str, Instance], None]) -> None:
    """Serve in the foreground until interrupted; `announce(url, instance)` is called once requests are taken."""
    listening = listener(host, port)
    try:
        instance = Instance(settings)
    except BaseException:
        listening.close()
        raise
    with suppress(KeyboardInterrupt):
        serve_on(listening, instance, partial(announce, url_of(listening), instance))


def serve_on(
    listening: socket.socket,
    instance: Instance,
    announce: Callable[[], None],
    is_over: Callable[[], bool] = lambda: False,
) -> None:
    """
    Serve an instance and close it: until interrupted, or until `is_over()`, which is asked every quarter of a second.

    `announce()` is called once requests are taken.
    """
    server = web_server(instance)

    async def run() -> None:
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.005)
        announce()
        while not serving.done():
            if is_over():
                instance.closing = server.should_exit = True
            await asyncio.wait([serving], timeout=LOOK_SECONDS)
        await serving

    try:
        asyncio.run(run())
    finally:
        instance.closing = True
        instance.close()
