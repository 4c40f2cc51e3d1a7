"""
The sandbox as a running server: in this process (`with Sandbox() as sandbox:`) or in the foreground.

    with Sandbox(items=200, speed=20) as sandbox:
        client = Client(oauth_token_holder=StaticToken(sandbox.token), base_url=sandbox.url)
"""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from lightspeed_pos.sandbox.app import build
from lightspeed_pos.sandbox.faults import Fault, FaultKind
from lightspeed_pos.sandbox.instance import (
    ACCOUNT_ID,
    CLIENT_ID,
    CLIENT_SECRET,
    REDIRECT_URI,
    Consent,
    Instance,
    Settings,
    Snapshot,
)
from lightspeed_pos.sandbox.journal import LoggedRequest
from lightspeed_pos.sandbox.oauth import EXPIRES_IN

START_SECONDS = 10.0
STOP_SECONDS = 10.0


def listener(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 picks a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Without the protocol asyncio does not turn Nagle's algorithm off, and every answer takes 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(1024)
    except OSError:
        listening.close()
        raise
    return listening


def url_of(listening: socket.socket) -> str:
    """Where this machine reaches it; a socket open to all addresses is reached on its own loopback."""
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

    return uvicorn.Server(
        uvicorn.Config(
            build(instance),
            http=Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            # Longer than any client keeps an idle connection, so that the server never closes one under a request.
            timeout_keep_alive=120,
            timeout_graceful_shutdown=1,
        )
    )


class Sandbox:
    """
    A local R-Series service with the data of an invented bicycle shop, on 127.0.0.1 and a free port.

    Start it with `with` or `start()`/`stop()`; several may run at once. For the settings see `Settings`. `token`,
    `refresh_token`, `account_id`, `client_id` and `client_secret` are good from the start and again after `reset()`.
    """

    def __init__(
        self,
        *,
        items: int = 2000,
        sales: int | None = None,
        customers: int | None = None,
        shops: int = 2,
        registers: int = 1,
        speed: float = 1.0,
        latency: float = 0.0,
        file: Path | None = None,
        strict: bool = False,
        start: float | None = None,
        redirect_uri: str = REDIRECT_URI,
        client_secret: str = CLIENT_SECRET,
        expires_in: int = EXPIRES_IN,
        consent: Consent = "auto",
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.settings = Settings(
            items=items,
            sales=sales,
            customers=customers,
            shops=shops,
            registers=registers,
            speed=speed,
            latency=latency,
            file=file,
            strict=strict,
            start=start,
            redirect_uri=redirect_uri,
            client_secret=client_secret,
            expires_in=expires_in,
            consent=consent,
        )
        self.account_id = ACCOUNT_ID
        self.client_id = CLIENT_ID
        self.client_secret = client_secret
        self._address = (host, port)
        self._instance: Instance | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""

    @property
    def instance(self) -> Instance:
        """The state behind the server."""
        if self._instance is None:
            raise RuntimeError("The sandbox is not running: use it in a with statement or call start().")
        return self._instance

    @property
    def token(self) -> str:
        """Access token of the merchant who connected at the start."""
        return self.instance.pair.access

    @property
    def refresh_token(self) -> str:
        """Refresh token that came with it."""
        return self.instance.pair.refresh

    @property
    def requests(self) -> Sequence[LoggedRequest]:
        """What was asked so far, oldest first."""
        return list(self.instance.requests)

    @property
    def now(self) -> float:
        """The sandbox's clock, in seconds since the epoch."""
        return self.instance.clock.now()

    def start(self) -> Self:
        """Fill the shop and serve it; answers when requests are taken."""
        listening = listener(*self._address)
        try:
            self._instance = Instance(self.settings)
        except BaseException:
            listening.close()
            raise
        self.url = url_of(listening)
        self._server = web_server(self._instance)
        self._thread = threading.Thread(
            target=self._server.run, args=([listening],), name=f"sandbox {self.url}", daemon=True
        )
        self._thread.start()
        deadline = time.monotonic() + START_SECONDS
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError("The sandbox did not start.")
            time.sleep(0.002)
        return self

    def stop(self) -> None:
        """Stop serving and let go of the data."""
        if self._server is None or self._thread is None or self._instance is None:
            return
        self._instance.closing = True
        self._server.should_exit = True
        self._thread.join(STOP_SECONDS)
        self._instance.close()
        self._instance = self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass on the sandbox's clock: tokens age, the bucket drips."""
        with self.instance.lock:
            self.instance.clock.advance(seconds)

    def run(self, speed: float) -> None:
        """Let the clock go `speed` times as fast as real time from now on."""
        with self.instance.lock:
            self.instance.clock.run(speed)

    def reset(self) -> None:
        """Everything as it was at the start, except the clock."""
        self.instance.reset()

    def snapshot(self) -> Snapshot:
        """Records and tokens as they are now, for `restore`."""
        return self.instance.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Records and tokens as in the snapshot, bucket, faults and log empty; the clock goes on."""
        self.instance.restore(snapshot)

    def connect(self, scope: str = "employee:all") -> str:
        """Access token of a merchant who connects the app now, with these scopes separated by blanks."""
        return self.instance.connect(scope).access

    def fault(
        self,
        kind: FaultKind,
        *,
        method: str = "*",
        path: str = "*",
        skip: int = 0,
        times: int = 1,
        seconds: float = 3.0,
        executed: bool | None = None,
    ) -> Fault:
        """Let the next matching requests meet a fault; see `Fault`."""
        with self.instance.lock:
            return self.instance.faults.add(Fault(kind, method, path, skip, times, seconds, executed))

    def revoke_tokens(self) -> None:
        """What happens when the merchant disconnects the app."""
        with self.instance.lock:
            self.instance.oauth.disconnect_all()

    def expire_access_token(self) -> None:
        """The access token's hour is over; the refresh token still works."""
        with self.instance.lock:
            self.instance.oauth.expire_access()

    def void_sale(self, key: int) -> None:
        """Void a completed sale, as somebody in the shop can and the API cannot."""
        self.instance.void_sale(key)

    def receive_order(self, key: int) -> None:
        """Finish a purchase order, as only somebody in the shop can: its goods come into stock."""
        self.instance.receive_order(key)

    def receive_transfer(self, key: int) -> None:
        """Receive a transfer that was sent, as only somebody in the shop can."""
        self.instance.receive_transfer(key)

    def records(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Rows of the database behind it, to look at in a test."""
        with self.instance.lock:
            return self.instance.store.execute(sql, parameters).fetchall()


def serve(settings: Settings, host: str, port: int, announce: Any) -> None:
    """Serve in the foreground until interrupted; `announce(url, instance)` is called once requests are taken."""
    listening = listener(host, port)
    instance = Instance(settings)
    url = url_of(listening)
    server = web_server(instance)

    async def run() -> None:
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.005)
        announce(url, instance)
        await serving

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        pass
    finally:
        instance.closing = True
        instance.close()
