"""A network between two programs that stops carrying anything, and goes on again."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class StallingProxy:
    """Carries what comes to its `port` to the other port of this computer, and back, unless it is stalled."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._flows = threading.Event()
        self._flows.set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()
        self._flows.set()

    def stall(self) -> None:
        """Carry nothing any more; connections stay open."""
        self._flows.clear()

    def go_on(self) -> None:
        """Carry what waits, and what comes."""
        self._flows.set()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near = self._listening.accept()[0]
                threading.Thread(target=self._connect, args=(near,), daemon=True).start()

    def _connect(self, near: socket.socket) -> None:
        self._flows.wait()
        with suppress(OSError):
            far = socket.create_connection(("127.0.0.1", self._target))
            threading.Thread(target=self._carry, args=(far, near), daemon=True).start()
            self._carry(near, far)
        near.close()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                self._flows.wait()
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
